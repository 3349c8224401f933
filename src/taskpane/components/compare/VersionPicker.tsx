import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import type { Translator } from "../../../locales";
import type { Side, Version } from "../../compare/compare-state";
import { FileProblem } from "../import/FileProblem";

const FORMATS = ".xlsx,.xlsm,.ods,.docx";

const useStyles = makeStyles({
  version: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  title: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chosen: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface VersionPickerProps {
  readonly translate: Translator;
  readonly side: Side;
  readonly version: Version;
  readonly onWorkbook: (side: Side) => void;
  readonly onFile: (side: Side, file: File, password?: string) => void;
}

/** One of two versions: the open workbook, or a file. */
export function VersionPicker({ translate, side, version, onWorkbook, onFile }: VersionPickerProps): ReactElement {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const chosen = useRef<File | null>(null);
  const words = translate.messages.comparePage;
  const name = version.kind === "none" ? words.notChosen : (version.name ?? words.workbook);
  return (
    <fieldset className={styles.version}>
      <legend className={styles.title}>{words.sides[side]}</legend>
      <div className={styles.chosen} role="status">
        {version.kind === "reading" ? translate.format(words.reading, { name }) : name}
        {version.kind === "plan" && version.time && ` (${version.time})`}
      </div>
      {version.kind === "problem" && (
        <FileProblem
          translate={translate}
          problem={version.problem}
          onPassword={(password) => chosen.current && onFile(side, chosen.current, password)}
        />
      )}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => onWorkbook(side)}>
          {words.workbook}
        </Button>
        <Button size="small" onClick={() => input.current?.click()}>
          {words.file}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept={FORMATS}
          aria-label={`${words.sides[side]}: ${words.file}`}
          onChange={({ target }) => {
            chosen.current = target.files?.[0] ?? null;
            if (chosen.current) onFile(side, chosen.current);
            target.value = "";
          }}
        />
      </div>
    </fieldset>
  );
}
