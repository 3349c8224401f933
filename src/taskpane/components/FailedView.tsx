import type { ReactElement } from "react";
import type { Translator } from "../../locales";
import type { Failure } from "../state";
import { failureSentence } from "../wording";
import { Message } from "./Message";

export interface FailedViewProps {
  readonly translate: Translator;
  readonly failure: Failure;
}

/** The check came to nothing: why, and what to do. */
export function FailedView({ translate, failure }: FailedViewProps): ReactElement {
  const words = translate.messages.pane;
  return (
    <Message title={words.failed}>
      <p>{failureSentence(failure, translate)}</p>
    </Message>
  );
}
