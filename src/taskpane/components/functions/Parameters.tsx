import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Translator } from "../../../locales";
import type { FunctionText } from "../../functions/functions-state";
import { localFormula } from "../../functions/local-formula";
import { breakable } from "./breakable";

const useStyles = makeStyles({
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  written: { display: "block", lineHeight: tokens.lineHeightBase200 },
  parameters: { margin: `${tokens.spacingVerticalS} 0 0`, "& dd": { margin: `0 0 ${tokens.spacingVerticalXS}` } },
  optional: { color: tokens.colorNeutralForeground2 },
});

export interface ParametersProps {
  readonly translate: Translator;
  readonly text: FunctionText;
  readonly decimalMark: string;
}

/** How a function is written, `=PLAN.FTECHECK(text,approved,[tolerance])`, and what each part stands for. */
export function Parameters({ translate, text: { id, parameters }, decimalMark }: ParametersProps): ReactElement {
  const styles = useStyles();
  const { optional } = translate.messages.functionsPage;
  const names = parameters.map(({ name, isOptional }) => (isOptional ? `[${name}]` : name));
  return (
    <div>
      <code className={mergeClasses(styles.code, styles.written)}>
        {breakable(localFormula(`=PLAN.${id}(${names.join(", ")})`, decimalMark))}
      </code>
      <dl className={styles.parameters}>
        {parameters.map(({ name, description, isOptional }) => (
          <div key={name}>
            <dt>
              <code className={styles.code}>{name}</code>
              {isOptional && <span className={styles.optional}> – {optional}</span>}
            </dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
