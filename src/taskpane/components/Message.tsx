import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  message: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    overflowWrap: "anywhere",
    "& p": { margin: 0 },
    "& ul": { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
    "& li": { paddingBottom: tokens.spacingVerticalXXS },
  },
  icon: { lineHeight: 0, color: tokens.colorBrandForeground1 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface MessageProps {
  readonly icon?: ReactNode;
  readonly title?: string;
  readonly children: ReactNode;
}

/** A state of the pane that is told in words. */
export function Message({ icon, title, children }: MessageProps): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.message}>
      {icon && <div className={styles.icon}>{icon}</div>}
      {title && <h2 className={styles.title}>{title}</h2>}
      {children}
    </section>
  );
}
