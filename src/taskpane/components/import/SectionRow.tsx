import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { possibleChoices, type Choice, type IncomingSection } from "../../../importing/incoming";
import type { Translator } from "../../../locales";
import type { Section } from "../../../plan/model";
import { sectionLabel } from "../../../plan/section-label";
import { changesSentence } from "../../import/change-words";
import type { SectionFigures } from "../../import/import-state";
import { figuresSentence, sharedSentence } from "../../import/import-words";
import { ChangeList } from "./ChangeList";
import { Disclosure } from "./Disclosure";
import { Warnings } from "./Warnings";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  name: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

export interface SectionRowProps {
  readonly translate: Translator;
  readonly incoming: IncomingSection;
  readonly figures: SectionFigures;
  /** null where there is nothing to choose any more. */
  readonly choice: Choice | null;
  /** Other files on the list that have this section. */
  readonly alsoIn: readonly string[];
  readonly isWorking: boolean;
  readonly onChoice: (section: Section, choice: Choice) => void;
}

/** A section of a file: its figures, what it would change in the workbook, and what to do with it. */
export function SectionRow(props: SectionRowProps): ReactElement {
  const styles = useStyles();
  const { translate, incoming, choice } = props;
  const words = translate.messages.importing;
  const { section, existing, changes } = incoming;
  const name = sectionLabel(section);
  return (
    <li className={styles.section}>
      <div className={styles.name}>{name}</div>
      <p className={styles.quiet}>{figuresSentence(props.figures, translate)}</p>
      {choice !== null && (
        <>
          <Warnings sentences={sharedSentence(name, props.alsoIn, translate)} />
          {existing && <p className={styles.quiet}>{translate.format(words.existing, { sheet: existing.sheet })}</p>}
          {changes &&
            (changes.isSame ? (
              <p className={styles.quiet}>{words.changes.none}</p>
            ) : (
              <Disclosure label={changesSentence(changes, translate)}>
                <ChangeList translate={translate} changes={changes} />
              </Disclosure>
            ))}
          <Select
            size="small"
            aria-label={translate.format(words.choice, { section: name })}
            value={choice}
            disabled={props.isWorking}
            onChange={(_, { value }) => props.onChoice(section, value as Choice)}
          >
            {possibleChoices(incoming).map((one) => (
              <option key={one} value={one}>
                {words.choices[one]}
              </option>
            ))}
          </Select>
        </>
      )}
    </li>
  );
}
