import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Translator } from "../../../locales";
import { summaryPageWords } from "../../../locales/summary-page";
import type { ChangedCell } from "../../../summary/draft";
import type { SummaryAnswer, SummaryQuestion, SummaryState } from "../../summary/summary-state";
import { answersTo, answerWord, numbered } from "../../summary/summary-words";
import { ChangedCells } from "./ChangedCells";

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorBrandStroke1}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface QuestionProps {
  readonly translate: Translator;
  readonly question: SummaryQuestion;
  readonly summary: SummaryState;
  readonly onAnswer: (answer: SummaryAnswer) => void;
  readonly onCell: (cell: ChangedCell) => void;
}

/** What the user should know before he answers, and the answers. */
export function Question({ translate, question, summary, onAnswer, onCell }: QuestionProps): ReactElement {
  const styles = useStyles();
  const words = summaryPageWords(translate.language);
  const isCopy = summary.task === "copy";
  const { planSheets } = summary;
  const isPlanToo = question.kind === "remove" && planSheets.length > 0;
  const sheets = planSheets.map(({ name }) => name).join(", ");
  return (
    <div role="group" aria-label={words[summary.task].title} className={styles.question}>
      {question.kind === "changed" && <ChangedCells translate={translate} cells={question.cells} onCell={onCell} />}
      {question.kind === "changed" && isCopy && <p>{words.changed.keptInCopy}</p>}
      {isPlanToo && <p>{numbered(words.removing.planSheets, planSheets.length, translate, { sheets })}</p>}
      <div className={styles.buttons}>
        {answersTo(question, summary).map((answer) => (
          <Button key={answer} size="small" onClick={() => onAnswer(answer)}>
            {answerWord(question, answer, translate)}
          </Button>
        ))}
      </div>
    </div>
  );
}
