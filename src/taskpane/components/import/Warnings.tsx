import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { SeverityIcon } from "../icons";

const useStyles = makeStyles({
  warning: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& svg": { flexShrink: 0 },
  },
});

/** What the officer should know before choosing. */
export function Warnings({ sentences }: { readonly sentences: readonly string[] }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.warning}>
          <SeverityIcon severity="warning" />
          <span>{sentence}</span>
        </p>
      ))}
    </>
  );
}
