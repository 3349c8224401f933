import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Translator } from "../../locales";
import type { FindingView } from "../views";
import { activityWords } from "../wording";
import { SeverityBadge } from "./SeverityBadge";
import { ROW } from "./use-list-keys";

const useStyles = makeStyles({
  row: {
    display: "block",
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 9px`,
    border: "none",
    borderLeft: "3px solid transparent",
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Sections' headings stay on top of the list.
    scrollMarginTop: "32px",
    textAlign: "left",
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  place: { marginLeft: "auto", color: tokens.colorNeutralForeground1 },
  source: { width: "100%", textAlign: "right" },
  cell: { fontWeight: tokens.fontWeightSemibold },
  sentence: { display: "block" },
  values: {
    display: "block",
    marginTop: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

export interface FindingRowProps {
  readonly view: FindingView;
  readonly translate: Translator;
  readonly isChosen: boolean;
  readonly isFocusable: boolean;
  /** Its sheet is hidden in Excel. */
  readonly isHidden: boolean;
  readonly withSheet: boolean;
  readonly onChoose: (key: string) => void;
}

/** A finding: what, where, what is stated and what was expected. */
export const FindingRow = memo(function FindingRow(props: FindingRowProps) {
  const styles = useStyles();
  const { view, translate, isChosen } = props;
  const { results } = translate.messages.pane;
  const { severity, actual, expected } = view;
  return (
    <li>
      <button
        type="button"
        {...{ [ROW]: view.key }}
        className={mergeClasses(styles.row, isChosen && styles.chosen)}
        tabIndex={props.isFocusable ? 0 : -1}
        aria-current={isChosen ? "true" : undefined}
        onClick={() => props.onChoose(view.key)}
      >
        <span className={styles.head}>
          <SeverityBadge severity={severity} word={view.severityWord} />{" "}
          {view.activity && <span>{activityWords(view, translate)}</span>}{" "}
          <span className={styles.place}>
            {props.withSheet && view.sheet && `${view.sheet}${view.cell && " · "}`}
            <span className={styles.cell}>{view.cell}</span>
            {props.isHidden && ` (${results.hidden})`}
          </span>
          {view.source && (
            <span className={styles.source}>{translate.format(results.source, { source: view.source })}</span>
          )}
        </span>
        <span className={styles.sentence}>{view.sentence}</span>
        {(actual || expected) && (
          <span className={styles.values}>
            {[actual && `${results.stated} ${actual}`, expected && `${results.expected} ${expected}`]
              .filter(Boolean)
              .join(" · ")}
          </span>
        )}
      </button>
    </li>
  );
});
