import type { ComponentType } from "react";
import type { Callbacks } from "./components/App";
import type { PageName, PaneState } from "./state";

export interface PageProps {
  readonly state: PaneState;
  readonly actions: Callbacks;
}

export type PageView = ComponentType<PageProps>;

/** The pages beside the check's, which are fetched when they are first asked for. */
export const PAGE_VIEWS: Readonly<Record<Exclude<PageName, "check">, () => Promise<PageView>>> = {
  import: async () => (await import("./components/import/ImportPage")).ImportPage,
  compare: async () => (await import("./components/compare/ComparePage")).ComparePage,
  summary: async () => {
    const [{ SummaryPage }] = await Promise.all([
      import("./components/summary/SummaryPage"),
      import("./summary/summaries"),
    ]);
    return SummaryPage;
  },
  form: async () => (await import("./components/form/FormPage")).FormPage,
  functions: async () => (await import("./components/functions/FunctionsPage")).FunctionsPage,
};
