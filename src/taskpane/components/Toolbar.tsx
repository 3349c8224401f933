import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Translator } from "../../locales";
import type { Chosen, ListedFinding } from "../state";
import { DownIcon, UpIcon } from "./icons";

const useStyles = makeStyles({
  toolbar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  steps: { display: "flex", alignItems: "center", marginLeft: "auto" },
  position: {
    minWidth: "44px",
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

export interface ToolbarProps {
  readonly translate: Translator;
  readonly isReady: boolean;
  readonly isWorking: boolean;
  readonly isAgain: boolean;
  readonly listed: readonly ListedFinding[];
  readonly chosen: Chosen | null;
  readonly onCheck: () => void;
  readonly onCancel: () => void;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
}

/** The check, and the way from finding to finding. The check's button stays in its place, and so the focus on it. */
export function Toolbar(props: ToolbarProps): ReactElement {
  const styles = useStyles();
  const { listed, chosen, isWorking } = props;
  const words = props.translate.messages.pane;
  const at = chosen ? listed.findIndex(({ key }) => key === chosen.key) : -1;
  return (
    <div className={styles.toolbar}>
      <Button appearance="primary" disabledFocusable={isWorking || !props.isReady} onClick={props.onCheck}>
        {props.isAgain ? words.checkAgain : words.check}
      </Button>
      {isWorking && <Button onClick={props.onCancel}>{words.cancel}</Button>}
      {!isWorking && listed.length > 0 && (
        <div className={styles.steps}>
          <Button
            appearance="subtle"
            icon={<UpIcon />}
            aria-label={words.previous}
            title={words.previous}
            onClick={props.onPrevious}
          />
          <span className={styles.position}>
            {at < 0 ? "–" : at + 1}/{listed.length}
          </span>
          <Button
            appearance="subtle"
            icon={<DownIcon />}
            aria-label={words.next}
            title={words.next}
            onClick={props.onNext}
          />
        </div>
      )}
    </div>
  );
}
