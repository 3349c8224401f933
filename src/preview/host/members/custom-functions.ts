import { method, objectOf, type HostObject, type HostType } from "../member";

const SINCE = "1.1";

/** By which Office.js and Excel talk about an add-in's functions. */
const CUSTOM_FUNCTIONS: HostType<null> = {
  name: "CustomFunctions",
  members: {
    _SetOsfControlContainerReadyForCustomFunctions: method(SINCE, (_, __, { functions }) => functions.pageIsReady()),
    // What Excel has switched on lately: larger and faster deliveries, of which no add-in may depend.
    _GetEnabledFeatures: method(SINCE, () => []),
    SetInvocationArrayResults: method(SINCE, (_, [results], { functions }) =>
      functions.take(results as readonly (readonly unknown[])[]),
    ),
  },
};

export const FUNCTIONS_SERVICE = "Microsoft.ExcelServices.CustomFunctions";
export const FUNCTIONS_OBJECT: HostObject = objectOf(CUSTOM_FUNCTIONS, null);
