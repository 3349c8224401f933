import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { translator } from "../../../locales";
import type { PageProps } from "../../page-views";
import { failureSentence } from "../../wording";
import { Notices } from "../Notices";
import { FunctionList } from "./FunctionList";

const useStyles = makeStyles({
  content: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    overflowY: "auto",
    overflowWrap: "anywhere",
    ":focus": { outline: "none" },
    "& p": { margin: 0 },
    "@media (max-height: 480px)": { overflowY: "visible" },
  },
  bar: { flexShrink: 0, whiteSpace: "normal" },
  again: { alignSelf: "flex-start" },
});

/** *Valemid*: the functions for cells, each with an example to try. */
export function FunctionsPage({ state, actions }: PageProps): ReactElement {
  const styles = useStyles();
  const content = useRef<HTMLDivElement>(null);
  const { language } = state;
  const translate = translator(language);
  const words = translate.messages.functionsPage;
  const { texts, isSupported } = state.functions;
  const notices = state.notices.filter(({ kind }) => kind === "failed" || kind === "waiting");
  useEffect(() => {
    actions.listFunctions();
  }, [language]);
  const again = (): void => {
    // The button that had the focus goes.
    content.current?.focus();
    actions.listFunctions();
  };
  return (
    <>
      <Notices translate={translate} notices={notices} onDismiss={actions.dismiss} onCheck={actions.checkWorkbook} />
      <div ref={content} tabIndex={-1} className={styles.content}>
        <p>{words.what}</p>
        {!isSupported && (
          <MessageBar intent="warning" layout="multiline" className={styles.bar}>
            <MessageBarBody className={styles.bar}>{words.unsupported}</MessageBarBody>
          </MessageBar>
        )}
        <div role="status">
          {texts.kind === "loading" && words.loading}
          {texts.kind === "failed" && failureSentence(texts.failure, translate)}
        </div>
        {texts.kind === "failed" && (
          <Button className={styles.again} onClick={again}>
            {words.again}
          </Button>
        )}
        {texts.kind === "ready" && <FunctionList texts={texts.functions} state={state} actions={actions} />}
      </div>
    </>
  );
}
