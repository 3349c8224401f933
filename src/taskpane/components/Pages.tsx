import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactElement } from "react";
import type { Translator } from "../../locales";
import type { PageName } from "../state";

const NAMES: readonly PageName[] = ["check", "import", "compare", "summary", "form", "functions"];

const useStyles = makeStyles({
  pages: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    marginBottom: tokens.spacingVerticalS,
    padding: "0 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderBottom: "3px solid transparent",
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    cursor: "pointer",
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

/** The id of a page's tab; the page is labelled by it. */
export const tabId = (page: PageName): string => `tab-${page}`;
export const PANEL_ID = "page";

export interface PagesProps {
  readonly translate: Translator;
  readonly page: PageName;
  readonly onPage: (page: PageName) => void;
}

/**
 * The way to the pane's pages. One tab is in the tab order, and the arrow keys, Home and End go to the others. Fluent's
 * own tabs would make what is needed for the first paint larger by a quarter.
 */
export function Pages({ translate: { messages }, page, onPage }: PagesProps): ReactElement {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const { pages } = messages.pane;
  const onKeyDown = (event: KeyboardEvent): void => {
    const tabs = [...list.current!.querySelectorAll<HTMLElement>("[role=tab]")];
    const at = tabs.indexOf(event.target as HTMLElement);
    const last = tabs.length - 1;
    const to = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    tabs[to]!.focus();
  };
  return (
    <nav aria-label={pages.label}>
      <div ref={list} role="tablist" aria-label={pages.label} className={styles.pages} onKeyDown={onKeyDown}>
        {NAMES.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={tabId(name)}
            aria-selected={page === name}
            aria-controls={page === name ? PANEL_ID : undefined}
            tabIndex={page === name ? 0 : -1}
            className={mergeClasses(styles.tab, page === name && styles.selected)}
            onClick={() => onPage(name)}
          >
            {pages[name]}
          </button>
        ))}
      </div>
    </nav>
  );
}
