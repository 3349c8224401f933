import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Translator } from "../../locales";
import type { Chosen, ListedFinding } from "../state";
import { viewOf, type FindingView } from "../views";
import { FindingRow } from "./FindingRow";
import { PAGE } from "./pages";
import { useListKeys } from "./use-list-keys";

const useStyles = makeStyles({
  // Read out, but not seen: the list speaks for itself.
  title: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  section: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    margin: 0,
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  more: { display: "block", margin: `${tokens.spacingVerticalS} auto` },
});

export interface FindingListProps {
  readonly translate: Translator;
  readonly listed: readonly ListedFinding[];
  readonly hiddenSheets: readonly string[];
  readonly severalSheets: boolean;
  readonly chosen: Chosen | null;
  readonly onChoose: (key: string) => void;
}

/** The findings by section. One of them is in the tab order, and the arrow keys, Home and End go to the others. */
export function FindingList(props: FindingListProps): ReactElement {
  const styles = useStyles();
  const { translate, listed, chosen } = props;
  const { results } = translate.messages.pane;
  const { shown, show, focusable, list } = useListKeys(listed, chosen);
  const { start, end } = shown;
  const groups = bySection(listed.slice(start, end), translate);
  return (
    <div {...list}>
      <h2 className={styles.title}>{results.heading}</h2>
      {start > 0 && (
        <Button className={styles.more} size="small" onClick={() => show({ start: start - PAGE, end })}>
          {results.earlier}
        </Button>
      )}
      {groups.map(({ section, views }) => (
        <section key={views[0]!.key}>
          <h3 className={styles.section}>{section}</h3>
          <ol className={styles.list}>
            {views.map((view) => (
              <FindingRow
                key={view.key}
                view={view}
                translate={translate}
                isChosen={view.key === chosen?.key}
                isFocusable={view.key === focusable}
                isHidden={props.hiddenSheets.includes(view.sheet)}
                withSheet={props.severalSheets}
                onChoose={props.onChoose}
              />
            ))}
          </ol>
        </section>
      ))}
      {end < listed.length && (
        <Button className={styles.more} size="small" onClick={() => show({ start, end: end + PAGE })}>
          {translate.format(results.more, { count: String(listed.length - end) })}
        </Button>
      )}
    </div>
  );
}

function bySection(
  findings: readonly ListedFinding[],
  translate: Translator,
): { section: string; views: FindingView[] }[] {
  const groups: { section: string; views: FindingView[] }[] = [];
  for (const finding of findings) {
    const view = viewOf(finding, translate);
    const last = groups.at(-1);
    if (last?.section === view.section) last.views.push(view);
    else groups.push({ section: view.section, views: [view] });
  }
  return groups;
}
