import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import type { Translator } from "../../../locales";
import { summaryPageWords } from "../../../locales/summary-page";
import type { PageProps } from "../../page-views";
import type { SummaryState, SummaryTask } from "../../summary/summary-state";
import { outcomeSentence, questionSentence } from "../../summary/summary-words";
import { SeverityIcon } from "../icons";
import { Question } from "./Question";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  answer: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  // A live region has to be there to be heard, but an empty one takes no room.
  silent: { marginTop: `calc(-1 * ${tokens.spacingVerticalS})` },
  said: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    "& svg": { flexShrink: 0, marginTop: "2px" },
  },
});

export interface TaskSectionProps {
  readonly translate: Translator;
  readonly task: SummaryTask;
  readonly summary: SummaryState;
  readonly actions: PageProps["actions"];
  /** The page's first button. */
  readonly isMain?: boolean;
  readonly onPress: () => void;
  /** Choices before the press, or what it has made. */
  readonly children?: ReactNode;
}

/** A task of the page: what it does, its button, and below that how far it is, what it asks or what came of it. */
export function TaskSection(props: TaskSectionProps): ReactElement {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  const { translate, task, summary, actions, children } = props;
  const words = summaryPageWords(translate.language);
  const { work, question, outcome } = summary.task === task ? summary : NOTHING;
  const what = task === "remove" ? null : words[task].what;
  const told = question ?? outcome;
  const toldBefore = useRef(told);
  useEffect(() => {
    // Below the pane's edge, the press would seem to do nothing.
    if (told && told !== toldBefore.current) answer.current?.scrollIntoView?.({ block: "nearest" });
    toldBefore.current = told;
  }, [told]);
  const sentence =
    (work && words.stages[work.stage]) ??
    (question && questionSentence(question, translate)) ??
    (outcome && outcomeSentence(outcome, translate));
  const press = (
    <div className={styles.buttons}>
      <Button
        ref={button}
        appearance={props.isMain ? "primary" : "secondary"}
        disabledFocusable={summary.work !== null}
        onClick={props.onPress}
      >
        {words[task].press}
      </Button>
      {work && task !== "remove" && (
        <Button
          onClick={() => {
            // The button that had the focus goes.
            button.current?.focus();
            actions.summary((summaries) => summaries.cancel());
          }}
        >
          {translate.messages.pane.cancel}
        </Button>
      )}
    </div>
  );
  return (
    <section aria-labelledby={`summary-${task}`} className={styles.section}>
      <h2 id={`summary-${task}`} className={styles.title}>
        {words[task].title}
      </h2>
      {what && <p>{what}</p>}
      {task === "copy" && children}
      {press}
      {work && (
        <ProgressBar aria-label={words.stages[work.stage]} {...(work.done === null ? {} : { value: work.done })} />
      )}
      <div ref={answer} className={mergeClasses(styles.answer, !sentence && styles.silent)}>
        <div role="status" className={styles.said}>
          {outcome?.kind === "failed" && <SeverityIcon severity="error" />}
          {sentence && <span>{sentence}</span>}
        </div>
        {question && (
          <Question
            translate={translate}
            question={question}
            summary={summary}
            onAnswer={(answer) => {
              button.current?.focus();
              actions.summary((summaries) => summaries.answer(answer));
            }}
            onCell={(cell) => actions.summary((summaries) => summaries.goToCell(cell))}
          />
        )}
      </div>
      {task !== "copy" && children}
    </section>
  );
}

const NOTHING = { work: null, question: null, outcome: null } as const;
