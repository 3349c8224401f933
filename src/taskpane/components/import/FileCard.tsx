import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Translator } from "../../../locales";
import type { Duplicates } from "../../import/duplicates";
import type { IncomingFile } from "../../import/import-state";
import { sectionName, sizeText } from "../../import/import-words";
import { CloseIcon, SeverityIcon } from "../icons";
import { FileContents } from "./FileContents";
import { FileProblem } from "./FileProblem";

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
  warning: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& svg": { flexShrink: 0 },
  },
});

export interface FileCardProps {
  readonly translate: Translator;
  readonly file: IncomingFile;
  readonly duplicates: Duplicates | null;
  readonly onRemove: (id: number) => void;
  readonly onPassword: (id: number, password: string) => void;
}

/** A chosen file: what is in it, or why it can't be read. */
export function FileCard({ translate, file, duplicates, onRemove, onPassword }: FileCardProps): ReactElement {
  const styles = useStyles();
  const words = translate.messages.importing;
  const { id, name, size, content } = file;
  const remove = translate.format(words.remove, { file: name });
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h3 className={styles.name}>
          {name} {size !== null && <span className={styles.size}>{sizeText(size, translate)}</span>}
        </h3>
        <Button
          className={styles.remove}
          appearance="subtle"
          size="small"
          icon={<CloseIcon />}
          aria-label={remove}
          title={remove}
          onClick={() => onRemove(id)}
        />
      </div>
      {(content.kind === "waiting" || content.kind === "reading") && (
        <p className={styles.quiet}>{words[content.kind]}</p>
      )}
      {content.kind === "problem" && (
        <FileProblem
          translate={translate}
          problem={content.problem}
          onPassword={(password) => onPassword(id, password)}
        />
      )}
      {duplicates && (
        <Warnings
          className={styles.warning}
          sentences={[
            ...(duplicates.sameAs === null
              ? []
              : [translate.format(words.duplicates.file, { file: duplicates.sameAs })]),
            ...duplicates.sections.map(({ section, file: other }) =>
              translate.format(words.duplicates.section, { section: sectionName(section), file: other }),
            ),
          ]}
        />
      )}
      {content.kind === "read" && <FileContents translate={translate} content={content} />}
    </li>
  );
}

function Warnings({ className, sentences }: { className: string; sentences: readonly string[] }): ReactElement {
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence} className={className}>
          <SeverityIcon severity="warning" />
          <span>{sentence}</span>
        </p>
      ))}
    </>
  );
}
