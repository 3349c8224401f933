/** Newest version of the requirement set ExcelApi that the host serves. */
export const NEWEST_API = "1.18";

/** @param version of a requirement set, such as `1.9` */
export function isAtLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/**
 * The requirement sets that a desktop Excel with this version of ExcelApi tells Office.js about.
 * @param hasFunctions whether this Excel takes functions of add-ins
 */
export function requirementSets(apiVersion: string, hasFunctions: boolean): Readonly<Record<string, string>> {
  return {
    ExcelApi: apiVersion,
    SharedRuntime: "1.1",
    DelayForCellEdit: "1.1",
    AddInCommands: "1.1",
    Settings: "1.1",
    CompressedFile: "1.1",
    File: "1.1",
    RichApiRuntime: "1.1",
    // By the second one Office.js tells how results are handed over.
    ...(hasFunctions && { CustomFunctionsRuntime: "1.4", CustomFunctions: "1.9" }),
  };
}
