import type { ReactElement } from "react";
import { MINIMUM_API } from "../../excel/api";
import type { Translator } from "../../locales";
import { TableIcon } from "./icons";
import { Message } from "./Message";

export interface OutsideViewProps {
  readonly translate: Translator;
}

/** The page without Excel around it. */
export function OutsideView({ translate: { messages } }: OutsideViewProps): ReactElement {
  const { outside } = messages.pane;
  return (
    <Message icon={<TableIcon />} title={outside.title}>
      <p>{outside.text}</p>
      <ul>
        <li>{outside.excel}</li>
        <li>{outside.preview}</li>
      </ul>
    </Message>
  );
}

/** Office.js did not come: without a connection, or behind a firewall. */
export function UnreachableView({ translate: { messages } }: OutsideViewProps): ReactElement {
  const { unreachable } = messages.pane;
  return (
    <Message title={unreachable.title}>
      <p>{unreachable.text}</p>
      <p>{unreachable.whatToDo}</p>
    </Message>
  );
}

/** An Excel that lacks what the check needs, and runs the add-in in spite of its manifest. */
export function OldExcelView({ translate: { messages, format } }: OutsideViewProps): ReactElement {
  const { old } = messages.pane;
  return (
    <Message title={old.title}>
      <p>{format(old.text, { version: MINIMUM_API })}</p>
      <p>{old.whatToDo}</p>
    </Message>
  );
}
