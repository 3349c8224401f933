import { requirementSets } from "./requirement-sets";
import type { WorkbookHost } from "./workbook-host";

const APP_TYPE_EXCEL = 1;

/** The colours of Excel's white theme, each as one number. */
const THEME = {
  primaryFontColor: 0x262626,
  primaryBackgroundColor: 0xffffff,
  secondaryFontColor: 0x262626,
  secondaryBackgroundColor: 0xf5f5f5,
};

/** What Office.js learns of Excel and the workbook while it loads, member by member as it asks for them. */
export function contextOf(host: WorkbookHost): object {
  const { settings, name } = host.engine.extras;
  return {
    GetAppType: () => APP_TYPE_EXCEL,
    GetSolutionRef: () => "tegevuskava",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => host.locale,
    GetAppDataLocale: () => host.locale,
    GetDocUrl: () => name,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(requirementSets(host.apiVersion, host.functions.areThere)),
    GetOfficeThemeInfo: () => JSON.stringify(THEME),
    GetHostFullVersion: () => "16.0.14332.20000",
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(JSON.stringify(value));
        }
      },
      Write(keys: readonly string[], values: readonly string[]) {
        settings.clear();
        keys.forEach((key, index) => settings.set(key, JSON.parse(values[index]!)));
      },
    }),
  };
}
