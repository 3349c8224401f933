import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { translator } from "../../locales";
import type { Actions } from "../actions";
import type { PageProps } from "../page-views";
import { CheckPage } from "./CheckPage";
import { Header } from "./Header";
import { OldExcelView, OutsideView, UnreachableView } from "./OutsideView";
import { PANEL_ID, Pages, tabId } from "./Pages";
import { useFileDrop } from "./use-file-drop";

const useStyles = makeStyles({
  pane: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    // With little height, as when zoomed in much, all of it scrolls together.
    "@media (max-height: 480px)": { height: "auto", minHeight: "100vh" },
  },
  main: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  page: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  drop: {
    position: "absolute",
    inset: tokens.spacingHorizontalXS,
    zIndex: 2,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    padding: tokens.spacingHorizontalL,
    textAlign: "center",
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    // What is dropped falls on the pane beneath.
    pointerEvents: "none",
  },
});

/** What the pane's parts call; what becomes of it is in the state. */
export type Callbacks = { readonly [K in keyof Actions]: (...args: Parameters<Actions[K]>) => void };

/** The whole pane. */
export function App({ state, actions }: PageProps): ReactElement {
  const styles = useStyles();
  const { host, page } = state;
  const translate = translator(state.language);
  const isUsable = host === "excel" || host === "starting";
  const { isOver, handlers } = useFileDrop(isUsable, (files) => {
    actions.addFiles(files);
    actions.showPage("import");
  });
  const { name, View } = page;
  return (
    <div className={styles.pane} {...handlers}>
      <Header translate={translate} onLanguage={actions.setLanguage} />
      {isUsable && <Pages translate={translate} page={name} onPage={actions.showPage} />}
      <main className={styles.main}>
        {isUsable ? (
          <div role="tabpanel" id={PANEL_ID} aria-labelledby={tabId(name)} className={styles.page}>
            {View ? <View state={state} actions={actions} /> : <CheckPage state={state} actions={actions} />}
          </div>
        ) : (
          <Elsewhere {...state} />
        )}
      </main>
      {isOver && <div className={styles.drop}>{translate.messages.importing.drop}</div>}
    </div>
  );
}

function Elsewhere({ host, language }: PageProps["state"]): ReactElement {
  const translate = translator(language);
  if (host === "outside") return <OutsideView translate={translate} />;
  return host === "unreachable" ? <UnreachableView translate={translate} /> : <OldExcelView translate={translate} />;
}
