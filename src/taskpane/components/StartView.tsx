import type { ReactElement } from "react";
import type { Translator } from "../../locales";
import { Message } from "./Message";

export interface StartViewProps {
  readonly translate: Translator;
  readonly markedBefore: boolean;
}

/** What the check does, before the first one. */
export function StartView({ translate: { messages }, markedBefore }: StartViewProps): ReactElement {
  const { start } = messages.pane;
  return (
    <Message>
      {markedBefore && (
        <p>
          <strong>{start.markedBefore}</strong> {start.markedBeforeNext}
        </p>
      )}
      <p>{start.what}</p>
      <p>{start.live}</p>
      <p>{start.privacy}</p>
    </Message>
  );
}
