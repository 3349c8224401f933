import { Button, makeStyles, Switch, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { NOTES_API } from "../../excel/api";
import type { Translator } from "../../locales";
import type { PaneState } from "../state";
import { ClearIcon, CopyIcon } from "./icons";

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, marginLeft: "-6px" },
  notes: { marginLeft: "-8px" },
  hint: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface FooterProps {
  readonly translate: Translator;
  readonly isWorking: boolean;
  readonly canCopy: boolean;
  readonly canClear: boolean;
  readonly notes: PaneState["notes"];
  readonly onCopy: () => void;
  readonly onClear: () => void;
  readonly onNotes: (on: boolean) => void;
}

/** What can be done with all findings together. */
export function Footer(props: FooterProps): ReactElement {
  const styles = useStyles();
  const { translate, isWorking, notes } = props;
  const words = translate.messages.pane;
  const hint = notes.supported
    ? notes.on && words.notes.hint
    : translate.format(words.notes.unsupported, { version: NOTES_API });
  return (
    <footer className={styles.footer}>
      {(props.canCopy || props.canClear) && (
        <div className={styles.buttons}>
          {props.canCopy && (
            <Button appearance="subtle" size="small" icon={<CopyIcon />} onClick={props.onCopy}>
              {words.copy}
            </Button>
          )}
          {props.canClear && (
            <Button
              appearance="subtle"
              size="small"
              icon={<ClearIcon />}
              disabledFocusable={isWorking}
              onClick={props.onClear}
            >
              {words.clear}
            </Button>
          )}
        </div>
      )}
      <Switch
        className={styles.notes}
        label={words.notes.label}
        checked={notes.on}
        disabled={!notes.supported}
        aria-describedby={hint ? "notes-hint" : undefined}
        onChange={(_, { checked }) => props.onNotes(checked)}
      />
      {hint && (
        <p id="notes-hint" className={styles.hint}>
          {hint}
        </p>
      )}
    </footer>
  );
}
