import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Translator } from "../../../locales";
import type { ImportState } from "../../import/import-state";
import { progressOf, statusSentence } from "../../import/import-words";

const useStyles = makeStyles({
  progress: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  status: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    ":empty": { paddingBottom: 0 },
  },
});

export interface ImportStatusProps {
  readonly translate: Translator;
  readonly importing: ImportState;
}

/** How far reading or importing is, or what came of it; read out politely. */
export function ImportStatus({ translate, importing }: ImportStatusProps): ReactElement {
  const styles = useStyles();
  const done = progressOf(importing);
  const sentence = statusSentence(importing, translate);
  return (
    <>
      {done !== null && (
        <div className={styles.progress}>
          <ProgressBar aria-label={sentence} value={done} />
        </div>
      )}
      <div role="status" className={styles.status}>
        {sentence}
      </div>
    </>
  );
}
