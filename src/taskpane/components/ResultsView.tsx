import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Translator } from "../../locales";
import type { Checked, Chosen, Filter, ListedFinding } from "../state";
import { FiguresLine } from "./FiguresLine";
import { Filters } from "./Filters";
import { FindingList } from "./FindingList";

const useStyles = makeStyles({
  top: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  some: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    // Stays for those who listen, and takes no room.
    ":empty": { marginTop: `calc(-1 * ${tokens.spacingVerticalS})` },
  },
  list: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    "@media (max-height: 480px)": { overflowY: "visible" },
  },
});

export interface ResultsViewProps {
  readonly translate: Translator;
  readonly checked: Checked;
  readonly filter: Filter;
  readonly chosen: Chosen | null;
  readonly listed: readonly ListedFinding[];
  readonly onFilter: (filter: Filter) => void;
  readonly onChoose: (key: string) => void;
}

/** What was found, and what of it to show. */
export function ResultsView(props: ResultsViewProps): ReactElement {
  const styles = useStyles();
  const { translate, checked, filter, listed } = props;
  const { results } = translate.messages.pane;
  const isFiltered = filter.hidden.length > 0 || filter.text.trim() !== "";
  const counts = { count: String(listed.length), all: String(checked.findings.length) };
  return (
    <>
      <div className={styles.top}>
        <FiguresLine translate={translate} figures={checked.figures} />
        <Filters translate={translate} findings={checked.findings} filter={filter} onFilter={props.onFilter} />
        <div role="status" className={styles.some}>
          {isFiltered && (
            <>
              <span>{listed.length > 0 ? translate.format(results.some, counts) : results.nothingMatches}</span>
              <Button size="small" appearance="subtle" onClick={() => props.onFilter({ hidden: [], text: "" })}>
                {results.showAll}
              </Button>
            </>
          )}
        </div>
      </div>
      <div className={styles.list}>
        <FindingList
          translate={translate}
          listed={listed}
          hiddenSheets={checked.hiddenSheets}
          severalSheets={checked.severalSheets}
          chosen={props.chosen}
          onChoose={props.onChoose}
        />
      </div>
    </>
  );
}
