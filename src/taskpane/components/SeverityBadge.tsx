import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Severity } from "../../rules/rule";
import { SEVERITY_COLOURS } from "../../sheets/house-style";
import { SeverityIcon } from "./icons";

const useStyles = makeStyles({
  badge: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: "1px 6px 1px 3px",
    borderRadius: tokens.borderRadiusMedium,
    // Contrast themes take the colour away, and leave the border.
    border: "1px solid transparent",
  },
  error: { color: `#${SEVERITY_COLOURS.error.text}`, backgroundColor: `#${SEVERITY_COLOURS.error.fill}` },
  warning: { color: `#${SEVERITY_COLOURS.warning.text}`, backgroundColor: `#${SEVERITY_COLOURS.warning.fill}` },
  info: { color: `#${SEVERITY_COLOURS.info.text}`, backgroundColor: `#${SEVERITY_COLOURS.info.fill}` },
});

/** How grave a finding is, in colour, icon and word. */
export function SeverityBadge({ severity, word }: { severity: Severity; word: string }): ReactElement {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.badge, styles[severity])}>
      <SeverityIcon severity={severity} />
      {word}
    </span>
  );
}
