import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { translator } from "../../../locales";
import { shownChanges } from "../../compare/shown-changes";
import type { PageProps } from "../../page-views";
import { failureSentence } from "../../wording";
import { Notices } from "../Notices";
import { ChangesSummary } from "./ChangesSummary";
import { CommonChoice } from "./CommonChoice";
import { VersionPicker } from "./VersionPicker";

const useStyles = makeStyles({
  content: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    overflowY: "auto",
    "& p": { margin: 0 },
    "@media (max-height: 480px)": { overflowY: "visible" },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Two versions of a plan, and what differs. */
export function ComparePage({ state, actions }: PageProps): ReactElement {
  const styles = useStyles();
  const translate = translator(state.language);
  const words = translate.messages.comparePage;
  const { before, after, isWriting, written, failure, isLeft } = state.comparing;
  const shown = useMemo(() => shownChanges(state.comparing), [state.comparing]);
  const notices = state.notices.filter(({ kind }) => kind === "failed" || kind === "waiting");
  const pickers = { translate, onWorkbook: actions.compareWorkbook, onFile: actions.compareFile };
  return (
    <>
      <Notices translate={translate} notices={notices} onDismiss={actions.dismiss} onCheck={actions.checkWorkbook} />
      <div className={styles.content}>
        <p>{words.what}</p>
        <VersionPicker side="before" version={before} {...pickers} />
        <VersionPicker side="after" version={after} {...pickers} />
        {shown?.isChoice && <CommonChoice translate={translate} shown={shown} onChange={actions.setOnlyCommon} />}
        {shown && <ChangesSummary translate={translate} changes={shown.changes} />}
        {shown && (
          <div className={styles.buttons}>
            <Button appearance="primary" disabledFocusable={isWriting} onClick={actions.writeComparison}>
              {words.write}
            </Button>
            {isWriting && <Button onClick={actions.cancel}>{translate.messages.pane.cancel}</Button>}
          </div>
        )}
        <div role="status">
          {written && (
            <>
              {words.written}{" "}
              <Link as="button" inline onClick={() => actions.goToSheet(written.id)}>
                {written.name}
              </Link>
            </>
          )}
          {failure &&
            translate.format(isLeft ? words.left : words.failed, { reason: failureSentence(failure, translate) })}
        </div>
        {written && (
          <div className={styles.buttons}>
            <Button size="small" onClick={actions.removeComparison}>
              {words.remove}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
