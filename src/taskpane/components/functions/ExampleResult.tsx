import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Translator } from "../../../locales";
import type { FunctionExample } from "../../../locales/function-examples";
import { localValue } from "../../functions/local-formula";

const useStyles = makeStyles({
  cells: {
    display: "flex",
    flexDirection: "column",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    "& li + li": { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
    "& li": { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}` },
  },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  empty: { fontStyle: "italic", color: tokens.colorNeutralForeground2 },
  row: {
    margin: 0,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: `0 0 ${tokens.spacingVerticalXS}` },
  },
});

export interface ExampleResultProps {
  readonly translate: Translator;
  readonly example: FunctionExample;
  readonly decimalMark: string;
}

/** What an example gives: its cells below each other, or each row by its titles where the first row has them. */
export function ExampleResult({ translate, example, decimalMark }: ExampleResultProps): ReactElement {
  const styles = useStyles();
  const { empty } = translate.messages.functionsPage;
  const result = (translate.language === "en" && example.resultInEnglish) || example.result;
  const shown = (value: string | number): ReactElement | string =>
    value === "" ? <span className={styles.empty}>{empty}</span> : localValue(value, decimalMark);
  const [titles = [], ...rows] = result;
  if (titles.length > 1)
    return (
      <>
        {rows.map((row, index) => (
          <dl key={index} className={styles.row}>
            {row.map((value, column) => (
              <div key={column}>
                <dt>{titles[column]}</dt>
                <dd>{shown(value)}</dd>
              </div>
            ))}
          </dl>
        ))}
      </>
    );
  return (
    <ul role="list" className={styles.cells}>
      {result.map(([value = ""], index) => (
        <li key={index} className={typeof value === "number" ? styles.number : undefined}>
          {shown(value)}
        </li>
      ))}
    </ul>
  );
}
