import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Translator } from "../../../locales";
import { leftOutText } from "../../../sheets/comparison-words";
import type { ShownChanges } from "../../compare/shown-changes";

const useStyles = makeStyles({
  // The box stands off its own edge, and so would not be in line with what is above it.
  choice: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

export interface CommonChoiceProps {
  readonly translate: Translator;
  readonly shown: ShownChanges;
  readonly onChange: (onlyCommon: boolean) => void;
}

/** Whether sections that only one version has are left out, and how many were. */
export function CommonChoice({ translate, shown, onChange }: CommonChoiceProps): ReactElement {
  const styles = useStyles();
  return (
    <div>
      <Checkbox
        className={styles.choice}
        label={translate.messages.comparePage.onlyCommon}
        checked={shown.onlyCommon}
        onChange={(_, { checked }) => onChange(checked === true)}
      />
      <div role="status">{leftOutText(shown.changes, translate)}</div>
    </div>
  );
}
