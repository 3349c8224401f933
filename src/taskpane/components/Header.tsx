import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language, Translator } from "../../locales";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  language: { minWidth: 0, color: tokens.colorNeutralForeground2 },
});

export interface HeaderProps {
  readonly translate: Translator;
  readonly onLanguage: (language: Language) => void;
}

/** The pane's title and the way to the other language, named in that language. */
export function Header({ translate: { language, messages }, onLanguage }: HeaderProps): ReactElement {
  const styles = useStyles();
  const other = language === "et" ? "en" : "et";
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{messages.pane.title}</h1>
      <Button
        className={styles.language}
        appearance="subtle"
        size="small"
        lang={other}
        onClick={() => onLanguage(other)}
      >
        {messages.pane.otherLanguage}
      </Button>
    </header>
  );
}
