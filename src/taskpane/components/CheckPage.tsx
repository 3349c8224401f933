import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { translator } from "../../locales";
import type { PageProps } from "../page-views";
import { listedOf } from "../views";
import { CleanView } from "./CleanView";
import { FailedView } from "./FailedView";
import { Footer } from "./Footer";
import { NoPlanView } from "./NoPlanView";
import { Notices } from "./Notices";
import { ResultsView } from "./ResultsView";
import { StartView } from "./StartView";
import { StatusLine } from "./StatusLine";
import { Toolbar } from "./Toolbar";

const useStyles = makeStyles({
  content: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    overflowY: "auto",
    "@media (max-height: 480px)": { overflowY: "visible" },
  },
});

/** Checking the open workbook. */
export function CheckPage({ state, actions }: PageProps): ReactElement {
  const styles = useStyles();
  const { host, language, work, outcome, notices } = state;
  const translate = translator(language);
  return (
    <>
      <Toolbar
        translate={translate}
        isReady={host === "excel"}
        isWorking={work !== null}
        isAgain={outcome !== null || state.markedBefore}
        listed={listedOf(state, translate)}
        chosen={state.chosen}
        onCheck={actions.checkWorkbook}
        onCancel={actions.cancel}
        onNext={actions.nextFinding}
        onPrevious={actions.previousFinding}
      />
      <StatusLine translate={translate} work={work} outcome={outcome} said={state.said} />
      <Notices translate={translate} notices={notices} onDismiss={actions.dismiss} onCheck={actions.checkWorkbook} />
      <div className={styles.content}>
        <Content state={state} actions={actions} />
      </div>
      <Footer
        translate={translate}
        isWorking={work !== null}
        canCopy={outcome?.kind === "checked" && outcome.findings.length > 0}
        canClear={outcome !== null || state.markedBefore}
        notes={state.notes}
        onCopy={actions.copyFindings}
        onClear={actions.clearHighlights}
        onNotes={actions.setNotes}
      />
    </>
  );
}

function Content({ state, actions }: PageProps): ReactElement | null {
  const { language, outcome, markedBefore, work } = state;
  const translate = translator(language);
  switch (outcome?.kind) {
    case undefined:
      return <StartView translate={translate} markedBefore={markedBefore} />;
    case "no-plan":
      return <NoPlanView translate={translate} sheets={outcome.sheets} />;
    case "failed":
      return work ? null : <FailedView translate={translate} failure={outcome.failure} />;
    case "checked":
      return outcome.findings.length === 0 ? (
        <CleanView translate={translate} figures={outcome.figures} />
      ) : (
        <ResultsView
          translate={translate}
          checked={outcome}
          filter={state.filter}
          chosen={state.chosen}
          listed={listedOf(state, translate)}
          onFilter={actions.setFilter}
          onChoose={actions.choose}
        />
      );
  }
}
