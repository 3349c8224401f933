import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useRef, type ReactElement } from "react";
import type { Choice } from "../../../importing/incoming";
import type { Translator } from "../../../locales";
import type { Section } from "../../../plan/model";
import type { Choices } from "../../import/choices";
import type { IncomingFile } from "../../import/import-state";
import { repetitions, sizeText } from "../../import/import-words";
import { CloseIcon } from "../icons";
import { FileContents } from "./FileContents";
import { FileProblem } from "./FileProblem";
import { FileResult } from "./FileResult";
import { Warnings } from "./Warnings";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  name: {
    flexGrow: 1,
    margin: 0,
    paddingTop: "2px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  remove: { minWidth: 0, marginRight: "-6px" },
  size: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface FileCardProps {
  readonly translate: Translator;
  readonly file: IncomingFile;
  readonly choices: Choices;
  /** Files are being written. */
  readonly isWorking: boolean;
  readonly onRemove: (id: number) => void;
  readonly onPassword: (id: number, password: string) => void;
  readonly onChoice: (section: Section, choice: Choice) => void;
  readonly onSheet: (id: string) => void;
  readonly onTakeBack: (id: number) => void;
}

/**
 * A chosen file: what is in it and what becomes of it, or why it can't be read. It is drawn anew only where it says
 * something else: with every file of many that is read or written, all would be.
 */
export const FileCard = memo(DrawnCard, saysTheSame);

function saysTheSame(before: FileCardProps, after: FileCardProps): boolean {
  const { choices: old, ...others } = before;
  return (
    Object.entries(others).every(([name, value]) => Object.is(value, after[name as keyof FileCardProps])) &&
    (old === after.choices || chosen(before) === chosen(after))
  );
}

/** What a card shows of the choices. */
function chosen({ file: { content }, choices: { choiceOf, alsoIn, sameAs } }: FileCardProps): string {
  if (content.kind !== "read") return "";
  const { incoming } = content;
  const sections = incoming.sections.map(({ section }) => [choiceOf.get(section), alsoIn.get(section)]);
  return JSON.stringify([sections, sameAs.get(incoming)]);
}

function DrawnCard(props: FileCardProps): ReactElement {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const { translate, file, choices, isWorking } = props;
  const words = translate.messages.importing;
  const { id, name, size, content, result } = file;
  const isOpen = result?.kind !== "imported";
  const remove = translate.format(words.remove, { file: name });
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h3 ref={heading} tabIndex={-1} className={styles.name}>
          {name} <span className={styles.size}>{size === null ? words.sheet : sizeText(size, translate)}</span>
        </h3>
        <Button
          className={styles.remove}
          appearance="subtle"
          size="small"
          icon={<CloseIcon />}
          aria-label={remove}
          title={remove}
          disabled={isWorking}
          onClick={() => props.onRemove(id)}
        />
      </div>
      {(content.kind === "waiting" || content.kind === "reading") && (
        <p className={styles.quiet}>{words[content.kind]}</p>
      )}
      {content.kind === "problem" && (
        <FileProblem
          translate={translate}
          problem={content.problem}
          onPassword={(password) => {
            // The field that had the focus goes.
            heading.current?.focus();
            props.onPassword(id, password);
          }}
        />
      )}
      {result?.kind === "imported" && size === null && <p className={styles.quiet}>{words.results.mapped}</p>}
      {result && (
        <FileResult
          translate={translate}
          result={result}
          isWorking={isWorking}
          onSheet={props.onSheet}
          onTakeBack={() => {
            // The button that had the focus goes.
            heading.current?.focus();
            props.onTakeBack(id);
          }}
        />
      )}
      {content.kind === "read" && (
        <>
          {isOpen && <Warnings sentences={repetitions(content.incoming, choices, translate)} />}
          <FileContents
            translate={translate}
            content={content}
            choices={choices}
            isOpen={isOpen}
            isWorking={isWorking}
            onChoice={props.onChoice}
          />
        </>
      )}
    </li>
  );
}
