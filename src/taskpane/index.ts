import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { MINIMUM_API, NOTES_API, supportsApi } from "../excel/api";
import { actions, store } from "./actions";
import { Pane } from "./components/Pane";
import { languageOf } from "./language";
import type { Host } from "./state";
import { isDark } from "./theme";

/** Without a connection office.js does not come, and outside of Office it has no context. */
const office = typeof Office === "undefined" ? null : Office;

function hostOf(info: { readonly host: unknown }): Host {
  if (info.host !== Office.HostType.Excel) return "outside";
  return supportsApi(MINIMUM_API) ? "excel" : "old-excel";
}

async function start(): Promise<void> {
  const root = createRoot(document.getElementById("pane")!);
  const info = await office?.onReady();
  const host = info ? hostOf(info) : "unreachable";
  const context = info && host !== "outside" ? Office.context : null;
  store.set({ language: languageOf(context?.displayLanguage ?? navigator.language) });
  const dark = isDark(context?.officeTheme?.bodyBackgroundColor);
  root.render(createElement(Pane, { store, actions, isDark: dark }));
  await actions.start(host, host === "excel" && supportsApi(NOTES_API));
}

void start();
