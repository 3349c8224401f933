import { Fragment, type ReactElement } from "react";

/** A formula that goes into a new line between its parts rather than within one. */
export function breakable(formula: string): ReactElement[] {
  return formula.split(/(?<=[;\\(]|,(?!\d))/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
