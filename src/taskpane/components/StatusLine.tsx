import { makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import type { Translator } from "../../locales";
import type { Outcome, Said, Work } from "../state";
import { countsOf, saidSentence, workSentence } from "../wording";

const useStyles = makeStyles({
  line: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  // What the rest of the pane shows already.
  heard: { position: "absolute", width: "1px", height: "1px", padding: 0, overflow: "hidden", clipPath: "inset(50%)" },
  waiting: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  progress: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
});

export interface StatusLineProps {
  readonly translate: Translator;
  readonly work: Work | null;
  readonly outcome: Outcome | null;
  readonly said: Said | null;
}

/** What is going on, or what came of it: on the screen, and read out politely whenever it changes. */
export function StatusLine({ translate, work, outcome, said }: StatusLineProps): ReactElement {
  const styles = useStyles();
  const times = useTimes(said);
  const percent = new Intl.NumberFormat(translate.language, { style: "percent" });
  return (
    <>
      {work && (
        <div className={styles.progress}>
          <ProgressBar
            aria-label={workSentence(work, translate)}
            {...(work.done === null ? {} : { value: work.done })}
          />
        </div>
      )}
      <div role="status" className={mergeClasses(styles.line, !work && !said && styles.heard)}>
        {/* A new element is read out even where its words are the same as before. */}
        {work ? (
          <span className={work.waiting ? styles.waiting : undefined}>{workSentence(work, translate)}</span>
        ) : (
          <span key={times}>{wordsOf(outcome, said, translate)}</span>
        )}
        {/* Nobody wants to hear a hundred percentages. */}
        {work && work.done !== null && <span aria-hidden="true"> {percent.format(work.done)}</span>}
      </div>
    </>
  );
}

function wordsOf(outcome: Outcome | null, said: Said | null, translate: Translator): string {
  const { messages, format } = translate;
  const words = said ? [saidSentence(said, translate)] : [];
  if (outcome?.kind === "checked") {
    const counts = countsOf(outcome.findings, translate);
    words.push(counts ? `${format(messages.pane.results.summary, { counts })}.` : `${messages.pane.clean.title}.`);
  } else if (outcome?.kind === "no-plan") words.push(`${messages.pane.noPlan.title}.`);
  else if (outcome?.kind === "failed") words.push(`${messages.pane.failed}.`);
  return words.join(" ");
}

/** How often the value has changed. */
function useTimes(value: unknown): number {
  const last = useRef({ value, times: 0 });
  if (last.current.value !== value) last.current = { value, times: last.current.times + 1 };
  return last.current.times;
}
