import type { ReactElement } from "react";
import type { Translator } from "../../locales";
import { TableIcon } from "./icons";
import { Message } from "./Message";

export interface NoPlanViewProps {
  readonly translate: Translator;
  readonly sheets: readonly string[];
}

/** No table was recognised: what was looked for, and where. */
export function NoPlanView({ translate: { messages }, sheets }: NoPlanViewProps): ReactElement {
  const { noPlan } = messages.pane;
  return (
    <Message icon={<TableIcon />} title={noPlan.title}>
      <p>{noPlan.lookedFor}</p>
      <ul lang="et">
        {noPlan.headers.map((header) => (
          <li key={header}>{header}</li>
        ))}
      </ul>
      <p>
        {noPlan.lookedIn} {sheets.join(", ")}
      </p>
      <p>{noPlan.whatToDo}</p>
    </Message>
  );
}
