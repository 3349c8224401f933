import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from "react";
import type { Chosen, ListedFinding } from "../state";
import { including, PAGE, within, type Shown } from "./pages";

/** The attribute by which a row is found again. */
export const ROW = "data-finding";

interface ListKeys {
  readonly shown: Shown;
  readonly show: (shown: Shown) => void;
  /** The key of the row that the Tab key goes to. */
  readonly focusable: string | undefined;
  readonly list: {
    readonly ref: RefObject<HTMLDivElement>;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: (event: FocusEvent) => void;
  };
}

/**
 * Which part of a long list is on the screen, and which of its rows has the keyboard. Where the row with the focus
 * goes, as a finding that was corrected does, the next one gets it.
 */
export function useListKeys(listed: readonly ListedFinding[], chosen: Chosen | null): ListKeys {
  const ref = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<Shown>({ start: 0, end: PAGE });
  const [active, setActive] = useState({ key: chosen?.key, index: 0 });
  const moving = useRef(false);
  const hadFocus = useRef(false);
  const shown = within(wanted, listed.length);

  const at = indexOf(listed, active, shown);
  const focusable = listed[at]?.key;

  const chosenKey = chosen?.key;
  useEffect(() => {
    const index = listed.findIndex(({ key }) => key === chosenKey);
    if (index < 0) return;
    setActive({ key: chosenKey, index });
    setWanted((before) => including(within(before, listed.length), index));
    // Only another choice moves the list: one that stays does so while the user scrolls.
  }, [chosenKey]);

  const chosenIsShown = listed.slice(shown.start, shown.end).some(({ key }) => key === chosenKey);
  useEffect(() => {
    if (chosenIsShown && chosenKey) rowOf(ref.current, chosenKey)?.scrollIntoView?.({ block: "nearest" });
  }, [chosenKey, chosenIsShown]);

  useEffect(() => {
    // Whoever goes on to type in the sheet keeps the keyboard there.
    const forget = (): void => void (hadFocus.current = false);
    window.addEventListener("blur", forget);
    return () => window.removeEventListener("blur", forget);
  }, []);

  useLayoutEffect(() => {
    const isLost = hadFocus.current && document.activeElement === document.body;
    if (!focusable || !(moving.current || isLost)) return;
    moving.current = false;
    rowOf(ref.current, focusable)?.focus();
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.target as Element).hasAttribute(ROW) || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: listed.length - 1 }[event.key];
    const next = to === undefined ? undefined : listed[to];
    if (to === undefined) return;
    event.preventDefault();
    if (!next) return;
    moving.current = true;
    setActive({ key: next.key, index: to });
    setWanted(including(shown, to));
  };

  const onFocus = ({ target }: FocusEvent): void => {
    hadFocus.current = target.hasAttribute(ROW);
    const key = target.getAttribute(ROW);
    if (key !== null && key !== active.key) setActive({ key, index: listed.findIndex((one) => one.key === key) });
  };

  return { shown, show: setWanted, focusable, list: { ref, onKeyDown, onFocus } };
}

function indexOf(listed: readonly ListedFinding[], active: { key: string | undefined; index: number }, shown: Shown) {
  const at = listed.findIndex(({ key }) => key === active.key);
  const index = at >= 0 ? at : Math.min(active.index, listed.length - 1);
  return index >= shown.start && index < shown.end ? index : shown.start;
}

function rowOf(list: HTMLElement | null, key: string): HTMLElement | null {
  const rows = list?.querySelectorAll<HTMLElement>(`[${ROW}]`) ?? [];
  return [...rows].find((row) => row.getAttribute(ROW) === key) ?? null;
}
