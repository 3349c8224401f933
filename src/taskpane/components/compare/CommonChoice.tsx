import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Translator } from "../../../locales";
import { leftOutText } from "../../../sheets/comparison-words";
import type { ShownChanges } from "../../compare/shown-changes";

export interface CommonChoiceProps {
  readonly translate: Translator;
  readonly shown: ShownChanges;
  readonly onChange: (onlyCommon: boolean) => void;
}

/** Whether sections that only one version has are left out, and how many were. */
export function CommonChoice({ translate, shown, onChange }: CommonChoiceProps): ReactElement {
  return (
    <div>
      <Checkbox
        label={translate.messages.comparePage.onlyCommon}
        checked={shown.onlyCommon}
        onChange={(_, { checked }) => onChange(checked === true)}
      />
      <div role="status">{leftOutText(shown.changes, translate)}</div>
    </div>
  );
}
