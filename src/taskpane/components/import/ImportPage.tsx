import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, type ReactElement } from "react";
import { translator } from "../../../locales";
import { choicesOf } from "../../import/choices";
import type { PageProps } from "../../page-views";
import { Message } from "../Message";
import { Notices } from "../Notices";
import { useGradually } from "../use-gradually";
import { FileCard } from "./FileCard";
import { ImportBar } from "./ImportBar";
import { ImportStatus } from "./ImportStatus";

const useStyles = makeStyles({
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    "@media (max-height: 480px)": { overflowY: "visible" },
  },
  list: { listStyleType: "none", margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  // Read out, but not seen: the cards speak for themselves.
  heard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** Choosing files, what is in them, and what is to be done with that. */
export function ImportPage({ state, actions }: PageProps): ReactElement {
  const styles = useStyles();
  const chooseButton = useRef<HTMLButtonElement>(null);
  const translate = useMemo(() => translator(state.language), [state.language]);
  const words = translate.messages.importing;
  const { importing } = state;
  const { files, writing } = importing;
  const choices = useMemo(() => choicesOf(importing), [importing.files, importing.choices]);
  const drawn = useGradually(files.length);
  const notices = state.notices.filter(({ kind }) => kind === "failed" || kind === "waiting");
  const remove = useCallback(
    (id: number): void => {
      actions.removeFile(id);
      // The button that had the focus goes.
      chooseButton.current?.focus();
    },
    [actions],
  );
  return (
    <>
      <ImportBar translate={translate} importing={importing} chooseButton={chooseButton} actions={actions} />
      <ImportStatus translate={translate} importing={importing} />
      <Notices translate={translate} notices={notices} onDismiss={actions.dismiss} onCheck={actions.checkWorkbook} />
      <div className={styles.content}>
        {files.length === 0 ? (
          <Message>
            <p>{words.start.what}</p>
            <p>{words.start.nothingWritten}</p>
            <p>{words.start.map}</p>
            <p>{words.start.privacy}</p>
          </Message>
        ) : (
          <>
            <h2 className={styles.heard}>{words.list}</h2>
            <ul className={styles.list}>
              {files.slice(0, drawn).map((file) => (
                <FileCard
                  key={file.id}
                  translate={translate}
                  file={file}
                  choices={choices}
                  isWorking={writing !== null}
                  onRemove={remove}
                  onPassword={actions.givePassword}
                  onChoice={actions.chooseFor}
                  onSheet={actions.goToSheet}
                  onTakeBack={actions.takeBackFile}
                />
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
}
