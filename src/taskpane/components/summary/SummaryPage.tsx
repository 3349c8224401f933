import { Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CleanOptions } from "../../../files/clean/clean-copy";
import { translator } from "../../../locales";
import { summaryPageWords } from "../../../locales/summary-page";
import type { PageProps } from "../../page-views";
import { Notices } from "../Notices";
import { MadeSheets } from "./MadeSheets";
import { TaskSection } from "./TaskSection";

const SHOWN_NOTICES: ReadonlySet<string> = new Set(["failed", "waiting", "hiddenSheet", "goneSheet"]);

const useStyles = makeStyles({
  content: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    overflowY: "auto",
    overflowWrap: "anywhere",
    "& p": { margin: 0 },
    "@media (max-height: 480px)": { overflowY: "visible" },
  },
  // Circles and boxes stand off their own edges, and so would not be in line with what is above them.
  choice: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** *Koond*: the summary sheets, the copy for the ministry, and the way back. */
export function SummaryPage({ state, actions }: PageProps): ReactElement {
  const styles = useStyles();
  const translate = translator(state.language);
  const words = summaryPageWords(state.language);
  const { made, choices, task, outcome } = state.summary;
  // What an earlier press has made is no answer to one that came to nothing, or asks.
  const isAnswer = task !== "make" || outcome?.kind === "made";
  const notices = state.notices.filter(({ kind }) => SHOWN_NOTICES.has(kind));
  const parts = { translate, summary: state.summary, actions };
  const choose = (changed: Partial<CleanOptions>): void => actions.summary((summaries) => summaries.choose(changed));
  return (
    <>
      <Notices translate={translate} notices={notices} onDismiss={actions.dismiss} onCheck={actions.checkWorkbook} />
      <div className={styles.content}>
        <TaskSection task="make" isMain onPress={() => actions.summary((summaries) => summaries.make())} {...parts}>
          {made && isAnswer && <MadeSheets translate={translate} made={made} actions={actions} />}
        </TaskSection>
        <TaskSection task="copy" onPress={() => actions.summary((summaries) => summaries.copy())} {...parts}>
          <div>
            <Field label={words.copy.formulas}>
              <RadioGroup
                className={styles.choice}
                value={choices.formulas}
                onChange={(_, { value }) => choose({ formulas: value as CleanOptions["formulas"] })}
              >
                <Radio value="keep" label={words.copy.keep} />
                <Radio value="values" label={words.copy.values} />
              </RadioGroup>
            </Field>
            <Checkbox
              className={styles.choice}
              label={words.copy.remarks}
              checked={choices.remarks === "remove"}
              onChange={(_, { checked }) => choose({ remarks: checked === true ? "remove" : "keep" })}
            />
          </div>
        </TaskSection>
        <TaskSection task="remove" onPress={() => actions.summary((summaries) => summaries.askToRemove())} {...parts} />
      </div>
    </>
  );
}
