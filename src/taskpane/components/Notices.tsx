import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
  type MessageBarIntent,
} from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import type { Translator } from "../../locales";
import type { Notice } from "../state";
import { noticeSentence } from "../wording";
import { CloseIcon } from "./icons";

const INTENTS: Readonly<Record<Notice["kind"], MessageBarIntent>> = {
  uncoloured: "warning",
  left: "warning",
  notMarked: "warning",
  notNoted: "warning",
  notesLocked: "warning",
  notesTaken: "info",
  hiddenSheet: "warning",
  goneSheet: "warning",
  remote: "warning",
  stale: "warning",
  copyFailed: "error",
  failed: "error",
  cleared: "success",
  clearedAll: "success",
  nothingToClear: "info",
  notesLeft: "warning",
  waiting: "info",
};
const ASK_FOR_CHECK: ReadonlySet<Notice["kind"]> = new Set(["remote", "stale", "goneSheet", "notMarked"]);

const useStyles = makeStyles({
  notices: { flexShrink: 0, maxHeight: "45vh", overflowY: "auto", ":focus": { outline: "none" } },
  notice: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`, width: "auto" },
  words: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    whiteSpace: "normal",
  },
});

export interface NoticesProps {
  readonly translate: Translator;
  readonly notices: readonly Notice[];
  readonly onDismiss: (kind: Notice["kind"]) => void;
  readonly onCheck: () => void;
}

/** What the user should know beside the findings; read out politely, in nobody's way. */
export function Notices({ translate, notices, onDismiss, onCheck }: NoticesProps): ReactElement {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const words = translate.messages.pane;
  const dismiss = (kind: Notice["kind"]): void => {
    onDismiss(kind);
    // The button that had the focus goes.
    place.current?.focus();
  };
  return (
    <div ref={place} tabIndex={-1} aria-live="polite" className={styles.notices}>
      {notices.map((notice) => (
        <MessageBar key={notice.kind} intent={INTENTS[notice.kind]} layout="multiline" className={styles.notice}>
          <MessageBarBody className={styles.words}>{noticeSentence(notice, translate)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<CloseIcon />}
                aria-label={words.dismiss}
                title={words.dismiss}
                onClick={() => dismiss(notice.kind)}
              />
            }
          >
            {ASK_FOR_CHECK.has(notice.kind) && (
              <Button size="small" onClick={onCheck}>
                {words.checkAgain}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      ))}
    </div>
  );
}
