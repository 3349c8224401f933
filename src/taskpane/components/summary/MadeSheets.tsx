import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Translator } from "../../../locales";
import { summaryPageWords } from "../../../locales/summary-page";
import type { WrittenSheet } from "../../import/whole-writing";
import type { PageProps } from "../../page-views";
import type { MadeSummary } from "../../summary/summary-state";
import { mappedSentence, openSentence } from "../../summary/summary-words";
import { SeverityIcon } from "../icons";

const useStyles = makeStyles({
  made: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, "& button": { textAlign: "left" } },
  open: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    "& svg": { flexShrink: 0, marginTop: "2px" },
  },
});

export interface MadeSheetsProps {
  readonly translate: Translator;
  readonly made: MadeSummary;
  readonly actions: PageProps["actions"];
}

/** The summary sheets that were written, each a way to it, and what may still change in them. */
export function MadeSheets({ translate, made, actions }: MadeSheetsProps): ReactElement {
  const styles = useStyles();
  const words = summaryPageWords(translate.language).made;
  const { sheets, mapped, open } = made;
  const list = (title: string, listed: readonly WrittenSheet[]): ReactElement | null =>
    listed.length === 0 ? null : (
      <div>
        <p>{title}</p>
        <ul className={styles.list}>
          {listed.map(({ id, name }) => (
            <li key={id}>
              <Link as="button" inline onClick={() => actions.goToSheet(id)}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    );
  return (
    <div className={styles.made}>
      {list(
        words.added,
        sheets.filter(({ isNew }) => isNew),
      )}
      {list(
        words.updated,
        sheets.filter(({ isNew }) => !isNew),
      )}
      {mapped.map((one) => (
        <p key={one.sheet}>{mappedSentence(one, translate)}</p>
      ))}
      <p className={styles.open}>
        {open.error + open.warning > 0 && <SeverityIcon severity={open.error > 0 ? "error" : "warning"} />}
        <span>
          {openSentence(open, translate)}
          {open.error + open.warning > 0 && (
            <>
              {" "}
              <Link as="button" inline onClick={() => actions.showPage("check")}>
                {words.findings}
              </Link>
            </>
          )}
        </span>
      </p>
    </div>
  );
}
