import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Translator } from "../../locales";
import type { Figures } from "../state";

const useStyles = makeStyles({
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface FiguresLineProps {
  readonly translate: Translator;
  readonly figures: Figures;
}

/** The plan's period and totals. */
export function FiguresLine({ translate: { messages, format }, figures }: FiguresLineProps): ReactElement {
  const { results } = messages.pane;
  const { period, declared, computed } = figures;
  return (
    <p className={useStyles().line}>
      {period ? format(results.period, period) : results.unknownPeriod}
      <br />
      {messages.report.total}: {format(results.totals, { declared, computed })}
    </p>
  );
}
