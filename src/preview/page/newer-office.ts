import { addNewerApi } from "../host/newer-api";

/**
 * Runs in the pane's frame right after Office.js: what the add-in asks of newer Excels is there before the add-in's own
 * code hears that Excel is ready.
 */
void Office.onReady(() => addNewerApi(window as unknown as Parameters<typeof addNewerApi>[0]));
