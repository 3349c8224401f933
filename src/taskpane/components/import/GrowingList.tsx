import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Translator } from "../../../locales";
import { PAGE } from "../pages";

export interface GrowingListProps<T> {
  readonly translate: Translator;
  readonly className: string;
  readonly items: readonly T[];
  /** Draws an item as a list's item, with a key. */
  readonly children: (item: T, index: number) => ReactElement;
}

/** A list whose first items are shown, and more of them at the press of a button. */
export function GrowingList<T>({ translate, className, items, children }: GrowingListProps<T>): ReactElement {
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <ol className={className}>{items.slice(0, shown).map(children)}</ol>
      {shown < items.length && (
        <Button size="small" onClick={() => setShown(shown + PAGE)}>
          {translate.format(translate.messages.importing.more, { count: String(items.length - shown) })}
        </Button>
      )}
    </>
  );
}
