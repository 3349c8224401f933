import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ReactElement, type RefObject } from "react";
import type { Translator } from "../../../locales";
import { filesToImport } from "../../import/choices";
import type { ImportState } from "../../import/import-state";
import { unreadFiles } from "../../import/import-words";
import type { PageProps } from "../../page-views";

const FORMATS = ".xlsx,.xlsm,.ods,.docx";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
});

export interface ImportBarProps {
  readonly translate: Translator;
  readonly importing: ImportState;
  readonly chooseButton: RefObject<HTMLButtonElement>;
  readonly actions: PageProps["actions"];
}

/** Choosing files, importing what was chosen of them, and stopping either. */
export function ImportBar({ translate, importing, chooseButton, actions }: ImportBarProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const words = translate.messages.importing;
  const { files, writing } = importing;
  const isReading = unreadFiles(importing) > 0;
  const canImport = !isReading && writing === null && filesToImport(importing).length > 0;
  const hasRead = files.some(({ content }) => content.kind === "read");
  return (
    <div className={useStyles().bar}>
      <Button
        ref={chooseButton}
        appearance={hasRead ? "secondary" : "primary"}
        disabledFocusable={writing !== null}
        onClick={() => input.current?.click()}
      >
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
      {hasRead && (
        <Button appearance="primary" disabledFocusable={!canImport} onClick={actions.importChosen}>
          {words.import}
        </Button>
      )}
      <Button disabledFocusable={writing !== null} onClick={actions.mapSheet}>
        {words.mapSheet}
      </Button>
      {isReading && <Button onClick={actions.cancelReading}>{words.cancel}</Button>}
      {writing && <Button onClick={actions.cancel}>{words.cancel}</Button>}
    </div>
  );
}
