import { method, objectOf, type HostType } from "../member";

/** By which Office.js tells Excel that the page can now do what the ribbon's buttons ask for. */
const SERVICE: HostType<null> = {
  name: "AddinInternalService",
  members: { NotifyActionHandlerReady: method("1.1", () => undefined) },
};

export const ADDIN_SERVICE = objectOf(SERVICE, null);
export const ADDIN_SERVICE_NAME = "Microsoft.InternalService.AddinInternalService";
