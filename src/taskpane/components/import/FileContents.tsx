import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Choice } from "../../../importing/incoming";
import type { Translator } from "../../../locales";
import type { Section } from "../../../plan/model";
import type { Choices } from "../../import/choices";
import type { ReadContent } from "../../import/import-state";
import { figuresSentence } from "../../import/import-words";
import { countsOf } from "../../wording";
import { Disclosure } from "./Disclosure";
import { FileFindings } from "./FileFindings";
import { SectionRow } from "./SectionRow";

const useStyles = makeStyles({
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  sections: { listStyleType: "none", margin: 0, padding: 0 },
});

export interface FileContentsProps {
  readonly translate: Translator;
  readonly content: ReadContent;
  readonly choices: Choices;
  /** What is written already has no choice any more. */
  readonly isOpen: boolean;
  readonly isWorking: boolean;
  readonly onChoice: (section: Section, choice: Choice) => void;
}

/** A file's sections with what to do with each, and its findings. */
export function FileContents(props: FileContentsProps): ReactElement {
  const styles = useStyles();
  const { translate, content, choices } = props;
  const words = translate.messages.importing;
  const { incoming, findings, figures, sectionFigures } = content;
  const { sections } = incoming;
  const counts = countsOf(findings, translate);
  return (
    <>
      {sections.length === 0 && <p className={styles.quiet}>{words.noSections}</p>}
      {sections.length > 0 && (
        <ul aria-label={words.sections} className={styles.sections}>
          {sections.map((one, index) => (
            <SectionRow
              key={index}
              translate={translate}
              incoming={one}
              figures={sectionFigures.get(one.section)!}
              choice={props.isOpen ? choices.choiceOf.get(one.section)! : null}
              alsoIn={choices.sameAs.has(incoming) ? [] : (choices.alsoIn.get(one.section) ?? [])}
              isWorking={props.isWorking}
              onChoice={props.onChoice}
            />
          ))}
        </ul>
      )}
      {sections.length > 1 && (
        <p className={styles.quiet}>
          {translate.messages.report.total}: {figuresSentence(figures, translate)}
        </p>
      )}
      {counts === null ? (
        <p className={styles.quiet}>{words.clean}</p>
      ) : (
        <Disclosure label={translate.format(words.findings, { counts })}>
          <FileFindings translate={translate} findings={findings} />
        </Disclosure>
      )}
    </>
  );
}
