/**
 * Runs in the pane's frame before Office.js, which asks `window.external` for Excel: gives it the preview's host. A
 * script of its own, since a module would run too late.
 */
Object.defineProperty(window, "external", {
  configurable: true,
  value: (window.parent as Window & { officeHost?: object }).officeHost,
});
