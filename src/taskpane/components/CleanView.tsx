import type { ReactElement } from "react";
import type { Translator } from "../../locales";
import type { Figures } from "../state";
import { counted } from "../wording";
import { FiguresLine } from "./FiguresLine";
import { SoundIcon } from "./icons";
import { Message } from "./Message";

export interface CleanViewProps {
  readonly translate: Translator;
  readonly figures: Figures;
}

/** Nothing was found: what was checked, so that one can believe it. */
export function CleanView({ translate, figures }: CleanViewProps): ReactElement {
  const { clean } = translate.messages.pane;
  const counts = [
    counted(clean.sections, figures.sections),
    counted(clean.rows, figures.rows),
    counted(clean.amounts, figures.amounts),
  ].join(", ");
  return (
    <Message icon={<SoundIcon />} title={clean.title}>
      <p>{translate.format(clean.checked, { counts })}</p>
      <FiguresLine translate={translate} figures={figures} />
    </Message>
  );
}
