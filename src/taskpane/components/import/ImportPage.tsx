import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import { translator } from "../../../locales";
import { duplicatesOf } from "../../import/duplicates";
import type { PageProps } from "../../page-views";
import { Message } from "../Message";
import { Notices } from "../Notices";
import { FileCard } from "./FileCard";

const FORMATS = ".xlsx,.xlsm,.ods,.docx";

const useStyles = makeStyles({
  toolbar: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  progress: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  status: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    ":empty": { paddingBottom: 0 },
  },
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

/** Choosing files, and what is in them before anything is written. */
export function ImportPage({ state, actions }: PageProps): ReactElement {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const chooseButton = useRef<HTMLButtonElement>(null);
  const translate = translator(state.language);
  const words = translate.messages.importing;
  const { files } = state.importing;
  const unread = files.filter(({ content }) => content.kind === "waiting" || content.kind === "reading").length;
  const progress = { done: String(files.length - unread), total: String(files.length) };
  const duplicates = duplicatesOf(files);
  const notices = state.notices.filter(({ kind }) => kind === "failed" || kind === "waiting");
  const remove = (id: number): void => {
    actions.removeFile(id);
    // The button that had the focus goes.
    chooseButton.current?.focus();
  };
  return (
    <>
      <div className={styles.toolbar}>
        <Button ref={chooseButton} appearance="primary" onClick={() => input.current?.click()}>
          {files.length > 0 ? words.chooseMore : words.choose}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept={FORMATS}
          aria-label={words.choose}
          onChange={({ target }) => {
            if (target.files) actions.addFiles([...target.files]);
            // The same file can be chosen again.
            target.value = "";
          }}
        />
        {unread > 0 && <Button onClick={actions.cancelReading}>{words.cancel}</Button>}
      </div>
      {unread > 0 && (
        <div className={styles.progress}>
          <ProgressBar
            aria-label={translate.format(words.progress, progress)}
            value={(files.length - unread) / files.length}
          />
        </div>
      )}
      <div role="status" className={styles.status}>
        {files.length > 0 && (unread > 0 ? translate.format(words.progress, progress) : words.read)}
      </div>
      <Notices translate={translate} notices={notices} onDismiss={actions.dismiss} onCheck={actions.checkWorkbook} />
      <div className={styles.content}>
        {files.length === 0 ? (
          <Message>
            <p>{words.start.what}</p>
            <p>{words.start.nothingWritten}</p>
            <p>{words.start.privacy}</p>
          </Message>
        ) : (
          <>
            <h2 className={styles.heard}>{words.list}</h2>
            <ul className={styles.list}>
              {files.map((file) => (
                <FileCard
                  key={file.id}
                  translate={translate}
                  file={file}
                  duplicates={duplicates.get(file.id) ?? null}
                  onRemove={remove}
                  onPassword={actions.givePassword}
                />
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
}
