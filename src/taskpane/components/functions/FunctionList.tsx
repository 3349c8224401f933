import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { translator } from "../../../locales";
import { GROUP_OF, GROUPS } from "../../functions/function-groups";
import type { FunctionText } from "../../functions/functions-state";
import type { PageProps } from "../../page-views";
import { FunctionEntry } from "./FunctionEntry";

const useStyles = makeStyles({
  group: {
    margin: 0,
    paddingBottom: tokens.spacingVerticalXXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: "none",
  },
});

export interface FunctionListProps extends PageProps {
  readonly texts: readonly FunctionText[];
}

/** The functions by what they work on. */
export function FunctionList({ texts, state, actions }: FunctionListProps): ReactElement {
  const styles = useStyles();
  const translate = translator(state.language);
  const { groups } = translate.messages.functionsPage;
  const { isSupported, tried } = state.functions;
  const decimalMark = state.functions.decimalMark ?? (state.language === "et" ? "," : ".");
  return (
    <>
      {GROUPS.map((group) => (
        <section key={group} aria-labelledby={`functions-${group}`}>
          <h2 id={`functions-${group}`} className={styles.group}>
            {groups[group]}
          </h2>
          <ul role="list" className={styles.list}>
            {texts
              .filter(({ id }) => GROUP_OF[id] === group)
              .map((text) => (
                <FunctionEntry
                  key={text.id}
                  translate={translate}
                  text={text}
                  decimalMark={decimalMark}
                  isSupported={isSupported}
                  tried={tried[text.id]}
                  actions={actions}
                />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
