import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Translator } from "../../locales";
import type { PageName } from "../state";

const NAMES: readonly PageName[] = ["check", "import"];

const useStyles = makeStyles({
  pages: {
    flexShrink: 0,
    flexWrap: "wrap",
    marginBottom: tokens.spacingVerticalXS,
    padding: `0 2px`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
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

/** The way to the pane's pages: arrow keys go from one to the next. */
export function Pages({ translate: { messages }, page, onPage }: PagesProps): ReactElement {
  const { pages } = messages.pane;
  return (
    <TabList
      className={useStyles().pages}
      size="small"
      aria-label={pages.label}
      selectedValue={page}
      onTabSelect={(_, { value }) => onPage(value as PageName)}
    >
      {NAMES.map((name) => (
        <Tab key={name} id={tabId(name)} value={name} aria-controls={page === name ? PANEL_ID : undefined}>
          {pages[name]}
        </Tab>
      ))}
    </TabList>
  );
}
