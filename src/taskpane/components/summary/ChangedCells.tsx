import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Translator } from "../../../locales";
import { summaryPageWords } from "../../../locales/summary-page";
import type { ChangedCell } from "../../../summary/draft";

/** So many are listed. */
const LISTED = 10;
/** So much is shown of what stands in a cell, in characters. */
const SHOWN = 80;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  cell: { "& button": { textAlign: "left" } },
  empty: { fontStyle: "italic", color: tokens.colorNeutralForeground2 },
});

export interface ChangedCellsProps {
  readonly translate: Translator;
  readonly cells: readonly ChangedCell[];
  readonly onCell: (cell: ChangedCell) => void;
}

/** Cells that somebody has changed, each a way to it, with what stands there. */
export function ChangedCells({ translate, cells, onCell }: ChangedCellsProps): ReactElement {
  const styles = useStyles();
  const words = summaryPageWords(translate.language).changed;
  const left = cells.length - LISTED;
  return (
    <ul role="list" aria-label={words.cells} className={styles.list}>
      {cells.slice(0, LISTED).map((one) => (
        <li key={`${one.sheet}!${one.cell} ${one.now}`} className={styles.cell}>
          <Link as="button" inline onClick={() => onCell(one)}>
            {one.sheet}, {one.cell}
          </Link>
          {": "}
          {one.now === "" ? <span className={styles.empty}>{words.empty}</span> : shortened(one.now)}
        </li>
      ))}
      {left > 0 && <li>{translate.format(words.more, { count: String(left) })}</li>}
    </ul>
  );
}

function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}
