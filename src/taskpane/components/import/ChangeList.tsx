import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SectionChanges } from "../../../comparing/changes";
import type { Translator } from "../../../locales";
import { changeViews } from "../../import/change-words";
import { GrowingList } from "./GrowingList";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  change: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  kind: { fontWeight: tokens.fontWeightSemibold },
  field: { paddingLeft: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

export interface ChangeListProps {
  readonly translate: Translator;
  readonly changes: SectionChanges;
}

/** What a file changes in a section of the workbook: rows that came, went, or say something else. */
export function ChangeList({ translate, changes }: ChangeListProps): ReactElement {
  const styles = useStyles();
  return (
    <GrowingList translate={translate} className={styles.list} items={changeViews(changes, translate)}>
      {({ kind, name, fields }, index) => (
        <li key={index} className={styles.change}>
          <span className={styles.kind}>{kind}:</span> {name}
          {fields.map((field) => (
            <div key={field} className={styles.field}>
              {field}
            </div>
          ))}
        </li>
      )}
    </GrowingList>
  );
}
