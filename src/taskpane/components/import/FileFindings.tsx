import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Translator } from "../../../locales";
import type { ListedFinding } from "../../state";
import { viewOf } from "../../views";
import { SeverityBadge } from "../SeverityBadge";
import { GrowingList } from "./GrowingList";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  finding: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  place: { marginLeft: "auto", fontWeight: tokens.fontWeightSemibold },
});

export interface FileFindingsProps {
  readonly translate: Translator;
  readonly findings: readonly ListedFinding[];
}

/** What was found in a file, with the cells as they are there. */
export function FileFindings({ translate, findings }: FileFindingsProps): ReactElement {
  const styles = useStyles();
  return (
    <GrowingList translate={translate} className={styles.list} items={findings}>
      {(finding) => {
        const { key, severity, severityWord, sheet, cell, sentence } = viewOf(finding, translate);
        return (
          <li key={key} className={styles.finding}>
            <div className={styles.head}>
              <SeverityBadge severity={severity} word={severityWord} />
              <span className={styles.place}>{[sheet, cell].filter(Boolean).join(" · ")}</span>
            </div>
            {sentence}
          </li>
        );
      }}
    </GrowingList>
  );
}
