import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Translator } from "../../../locales";
import type { ReadContent } from "../../import/import-state";
import { figuresSentence, sectionName } from "../../import/import-words";
import { countsOf } from "../../wording";
import { DownIcon, UpIcon } from "../icons";
import { FileFindings } from "./FileFindings";

const useStyles = makeStyles({
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  sections: { listStyleType: "none", margin: 0, padding: 0 },
  section: { paddingBottom: tokens.spacingVerticalXS },
  name: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  findings: { alignSelf: "flex-start", minWidth: 0, marginLeft: "-6px", fontWeight: tokens.fontWeightRegular },
});

export interface FileContentsProps {
  readonly translate: Translator;
  readonly content: ReadContent;
}

/** A file's sections with their figures, and its findings. */
export function FileContents({ translate, content }: FileContentsProps): ReactElement {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const words = translate.messages.importing;
  const { sections, findings, figures } = content;
  const counts = countsOf(findings, translate);
  return (
    <>
      <ul aria-label={words.sections} className={styles.sections}>
        {sections.map((one, index) => (
          <li key={index} className={styles.section}>
            <div className={styles.name}>{sectionName(one.section)}</div>
            <p className={styles.quiet}>{figuresSentence(one.figures, translate)}</p>
          </li>
        ))}
      </ul>
      {sections.length === 0 && <p className={styles.quiet}>{words.noSections}</p>}
      {sections.length > 1 && (
        <p className={mergeClasses(styles.quiet)}>
          {translate.messages.report.total}: {figuresSentence(figures, translate)}
        </p>
      )}
      {counts === null ? (
        <p className={styles.quiet}>{words.clean}</p>
      ) : (
        <Button
          className={styles.findings}
          appearance="subtle"
          size="small"
          icon={isOpen ? <UpIcon /> : <DownIcon />}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {translate.format(words.findings, { counts })}
        </Button>
      )}
      {isOpen && <FileFindings translate={translate} findings={findings} />}
    </>
  );
}
