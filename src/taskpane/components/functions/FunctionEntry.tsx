import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { Translator } from "../../../locales";
import type { FunctionText, TriedExample } from "../../functions/functions-state";
import type { PageProps } from "../../page-views";
import { DownIcon, UpIcon } from "../icons";
import { FunctionExample } from "./FunctionExample";
import { Parameters } from "./Parameters";

const useStyles = makeStyles({
  entry: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  heading: { margin: 0, lineHeight: 0 },
  button: {
    justifyContent: "flex-start",
    minWidth: 0,
    maxWidth: "100%",
    marginLeft: "-6px",
    paddingLeft: "4px",
    paddingRight: "6px",
    fontFamily: tokens.fontFamilyMonospace,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface FunctionEntryProps {
  readonly translate: Translator;
  readonly text: FunctionText;
  /** How this Excel writes numbers, by which its lists go. */
  readonly decimalMark: string;
  readonly isSupported: boolean;
  readonly tried: TriedExample | undefined;
  readonly actions: PageProps["actions"];
}

/** A function: its name and what it gives, and when asked for what it takes and an example. */
export function FunctionEntry(props: FunctionEntryProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { text } = props;
  return (
    <li className={styles.entry}>
      <h3 className={styles.heading}>
        <Button
          className={styles.button}
          appearance="subtle"
          size="small"
          icon={isOpen ? <UpIcon /> : <DownIcon />}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          PLAN.{text.id}
        </Button>
      </h3>
      <p>{text.description}</p>
      {isOpen && (
        <div id={id} className={styles.details}>
          <Parameters {...props} />
          <FunctionExample {...props} />
        </div>
      )}
    </li>
  );
}
