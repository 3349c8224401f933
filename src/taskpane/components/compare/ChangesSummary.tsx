import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AmountChange, PlanChanges } from "../../../comparing/changes";
import type { Translator } from "../../../locales";
import { amountText } from "../../../plan/money";
import { countsText, sameText } from "../../../sheets/comparison-words";
import { sectionLabel } from "../../../plan/section-label";
import { ChangeList } from "../import/ChangeList";
import { Disclosure } from "../import/Disclosure";

const useStyles = makeStyles({
  total: { fontVariantNumeric: "tabular-nums" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  section: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  amounts: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

export interface ChangesSummaryProps {
  readonly translate: Translator;
  readonly changes: PlanChanges;
}

/** What differs, section by section, in short. */
export function ChangesSummary({ translate, changes }: ChangesSummaryProps): ReactElement {
  const styles = useStyles();
  const { messages, format } = translate;
  const amounts = ({ before, after }: AmountChange): string =>
    format(messages.comparePage.amounts, {
      before: amountText(before),
      after: amountText(after),
      difference: amountText(after.minus(before)),
    });
  const differing = changes.sections.filter(({ isSame }) => !isSame);
  return (
    <section aria-label={messages.comparison.title}>
      <p className={styles.total}>
        {messages.comparison.total}: {amounts(changes.declared)}
      </p>
      {differing.length === 0 && <p>{sameText(changes, translate)}</p>}
      <ul className={styles.list}>
        {differing.map((section, index) => (
          <li key={index} className={styles.section}>
            {sectionLabel((section.after ?? section.before)!)}
            {!section.before && ` (${messages.comparison.kinds.added})`}
            {!section.after && ` (${messages.comparison.kinds.removed})`}
            <span className={styles.amounts}>{amounts(section.declared)}</span>
            <Disclosure label={countsText(section, translate)}>
              <ChangeList translate={translate} changes={section} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}
