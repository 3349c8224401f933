import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Translator } from "../../../locales";
import type { ImportProblem } from "../../import/import-state";
import { problemSentence } from "../../import/import-words";
import { SeverityIcon } from "../icons";

const useStyles = makeStyles({
  problem: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    "& svg": { flexShrink: 0, marginTop: "2px" },
  },
  words: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  password: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, minWidth: "120px" },
});

/** Files of the other protected kinds are opened by no password here. */
const OPENED_BY_PASSWORD: ReadonlySet<string> = new Set(["encrypted", "wrong-password"]);

export interface FileProblemProps {
  readonly translate: Translator;
  readonly problem: ImportProblem;
  readonly onPassword: (password: string) => void;
}

/** Why a file can't be read, what to do, and a field for its password where that helps. */
export function FileProblem({ translate, problem, onPassword }: FileProblemProps): ReactElement {
  const styles = useStyles();
  const [password, setPassword] = useState("");
  const words = translate.messages.importing;
  return (
    <>
      <p className={styles.problem}>
        <SeverityIcon severity="error" />
        <span className={styles.words}>{problemSentence(problem, translate)}</span>
      </p>
      {OPENED_BY_PASSWORD.has(problem.reason) && (
        <form
          className={styles.password}
          onSubmit={(event) => {
            event.preventDefault();
            if (password) onPassword(password);
          }}
        >
          <Field className={styles.field} label={words.password} size="small">
            <Input
              type="password"
              size="small"
              autoComplete="off"
              value={password}
              onChange={(_, { value }) => setPassword(value)}
            />
          </Field>
          <Button size="small" onClick={() => password && onPassword(password)}>
            {words.openWithPassword}
          </Button>
        </form>
      )}
    </>
  );
}
