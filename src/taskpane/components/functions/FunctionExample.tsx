import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import { FUNCTION_EXAMPLES } from "../../../locales/function-examples";
import { exampleSentence } from "../../functions/example-words";
import { localFormula } from "../../functions/local-formula";
import { CopyIcon } from "../icons";
import { breakable } from "./breakable";
import { ExampleResult } from "./ExampleResult";
import type { FunctionEntryProps } from "./FunctionEntry";

const useStyles = makeStyles({
  example: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  formula: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "pre-wrap",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalXS },
  takeBack: { alignSelf: "flex-start", overflowWrap: "anywhere" },
});

/** A function's first example: the formula, what it gives, and ways to try it. */
export function FunctionExample(props: FunctionEntryProps): ReactElement {
  const styles = useStyles();
  const insert = useRef<HTMLButtonElement>(null);
  const { translate, text, decimalMark, isSupported, tried, actions } = props;
  const words = translate.messages.functionsPage;
  const example = FUNCTION_EXAMPLES[text.id][0]!;
  const formula = localFormula(example.formula, decimalMark);
  const takeBack = (): void => {
    // The button that had the focus goes.
    insert.current?.focus();
    actions.takeExampleBack(text.id);
  };
  return (
    <div className={styles.example}>
      <h4 className={styles.heading}>{words.example}</h4>
      <p>{example[translate.language]}</p>
      <pre className={styles.formula}>{breakable(formula)}</pre>
      <h4 className={styles.heading}>{words.result}</h4>
      <ExampleResult translate={translate} example={example} decimalMark={decimalMark} />
      <div className={styles.buttons}>
        <Button
          ref={insert}
          size="small"
          disabled={!isSupported}
          disabledFocusable={tried?.said.kind === "inserting"}
          onClick={() => actions.insertExample(text.id)}
        >
          {words.insert}
        </Button>
        <Button
          appearance="subtle"
          size="small"
          icon={<CopyIcon />}
          onClick={() => actions.copyExample(text.id, formula)}
        >
          {words.copy}
        </Button>
      </div>
      <div role="status">{tried && exampleSentence(tried.said, translate)}</div>
      {tried?.inserted && (
        <Button className={styles.takeBack} size="small" onClick={takeBack}>
          {translate.format(words.takeBack, { cell: tried.inserted.cell })}
        </Button>
      )}
    </div>
  );
}
