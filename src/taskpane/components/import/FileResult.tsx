import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Translator } from "../../../locales";
import type { FileResult as Result } from "../../import/import-state";
import { failureSentence } from "../../wording";
import { SeverityIcon } from "../icons";

const useStyles = makeStyles({
  result: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& svg": { flexShrink: 0 },
    "& button": { fontSize: "inherit", lineHeight: "inherit", textAlign: "left" },
  },
});

export interface FileResultProps {
  readonly translate: Translator;
  readonly result: Result;
  readonly isWorking: boolean;
  readonly onSheet: (id: string) => void;
  /** Takes the file's sheets out of the workbook again. */
  readonly onTakeBack: () => void;
}

function skippedSentence(count: number, { messages, format }: Translator): string {
  const [one, more] = messages.importing.results.skipped;
  return format(count === 1 ? one! : more!, { count: String(count) });
}

/** What came of importing a file: the sheets that it is on now, or why it is not in the workbook. */
export function FileResult({ translate, result, isWorking, onSheet, onTakeBack }: FileResultProps): ReactElement {
  const styles = useStyles();
  const words = translate.messages.importing.results;
  if (result.kind === "imported") {
    return (
      <p className={styles.result}>
        <span>
          {words.imported}{" "}
          {result.sheets.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && ", "}
              <Link as="button" inline onClick={() => onSheet(id)}>
                {name}
              </Link>
            </span>
          ))}
          {result.skipped > 0 && ` ${skippedSentence(result.skipped, translate)}`}
          {result.sheets.every(({ isNew }) => isNew) && (
            <>
              {" · "}
              <Link as="button" inline disabled={isWorking} onClick={onTakeBack}>
                {words.takeBack}
              </Link>
            </>
          )}
        </span>
      </p>
    );
  }
  return (
    <p className={styles.result}>
      <SeverityIcon severity={result.kind === "cancelled" ? "info" : "error"} />
      <span>
        {result.kind === "cancelled"
          ? words.cancelled
          : translate.format(words[result.kind], { reason: failureSentence(result.failure, translate) })}
      </span>
    </p>
  );
}
