import { FUNCTIONS_OBJECT, FUNCTIONS_SERVICE } from "./custom-functions";
import { method, objectOf, type HostObject, type HostType } from "../member";

const SINCE = "1.1";

/** By which Office.js tells Excel that the page can now do what the ribbon's buttons ask for. */
const ADDIN: HostType<null> = {
  name: "AddinInternalService",
  members: { NotifyActionHandlerReady: method(SINCE, () => undefined) },
};

/** `Office.addin`: shows and hides the pane. */
const APP_RUNTIME: HostType<null> = {
  name: "AppRuntimeService",
  members: {
    GetAppRuntimeState: method(SINCE, (_, __, { pane }) => (pane.isShown ? "Visible" : "Background")),
    SetAppRuntimeState: method(SINCE, (_, [state], { pane }) => pane.set(state === "Visible")),
  },
};

/** Microsoft's own figures on how Office.js is used: they go nowhere. */
const TELEMETRY: HostType<null> = {
  name: "TelemetryService",
  members: { SendTelemetryEvent: method(SINCE, () => undefined) },
};

/** What Office.js has of Excel besides the workbook, by the name that it asks for. */
export const SERVICES: Readonly<Record<string, HostObject>> = {
  "Microsoft.InternalService.AddinInternalService": objectOf(ADDIN, null),
  "Microsoft.AppRuntime.AppRuntimeService": objectOf(APP_RUNTIME, null),
  [FUNCTIONS_SERVICE]: FUNCTIONS_OBJECT,
  "Microsoft.Telemetry.TelemetryService": objectOf(TELEMETRY, null),
};
