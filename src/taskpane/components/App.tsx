import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { translator } from "../../locales";
import type { Actions } from "../actions";
import type { PaneState } from "../state";
import { listedOf } from "../views";
import { CleanView } from "./CleanView";
import { FailedView } from "./FailedView";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { NoPlanView } from "./NoPlanView";
import { Notices } from "./Notices";
import { OldExcelView, OutsideView, UnreachableView } from "./OutsideView";
import { ResultsView } from "./ResultsView";
import { StartView } from "./StartView";
import { StatusLine } from "./StatusLine";
import { Toolbar } from "./Toolbar";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    // With little height, as when zoomed in much, all of it scrolls together.
    "@media (max-height: 480px)": { height: "auto", minHeight: "100vh" },
  },
  main: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  content: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    overflowY: "auto",
    "@media (max-height: 480px)": { overflowY: "visible" },
  },
});

/** What the pane's parts call; what becomes of it is in the state. */
export type Callbacks = { readonly [K in keyof Actions]: (...args: Parameters<Actions[K]>) => void };

export interface AppProps {
  readonly state: PaneState;
  readonly actions: Callbacks;
}

/** The whole pane. */
export function App({ state, actions }: AppProps): ReactElement {
  const styles = useStyles();
  const { host, language, work, outcome, notices } = state;
  const translate = translator(language);
  const isUsable = host === "excel" || host === "starting";
  return (
    <div className={styles.pane}>
      <Header translate={translate} onLanguage={actions.setLanguage} />
      <main className={styles.main}>
        {isUsable && (
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
            <Notices
              translate={translate}
              notices={notices}
              onDismiss={actions.dismiss}
              onCheck={actions.checkWorkbook}
            />
          </>
        )}
        <div className={styles.content}>
          <Content state={state} actions={actions} />
        </div>
      </main>
      {isUsable && (
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
      )}
    </div>
  );
}

function Content({ state, actions }: AppProps): ReactElement | null {
  const { host, language, outcome, markedBefore, work } = state;
  const translate = translator(language);
  if (host === "outside") return <OutsideView translate={translate} />;
  if (host === "unreachable") return <UnreachableView translate={translate} />;
  if (host === "old-excel") return <OldExcelView translate={translate} />;
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
