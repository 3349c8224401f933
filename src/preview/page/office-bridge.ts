import { externalFor, type ExcelExternal } from "../host/external";
import type { WorkbookHost } from "../host/workbook-host";

/** Office.js's number for the ribbon's commands, which it asks for as soon as it can hear them. */
const RIBBON_COMMANDS = 39;

/** What the pane's frame takes for Excel, and the ribbon's way into the frame. */
export class OfficeBridge {
  private bridge: ReturnType<typeof externalFor> | null = null;
  private heard: Promise<void> = Promise.resolve();

  constructor(private readonly host: WorkbookHost) {}

  /** A new bridge, for a page that is about to be loaded; the one before it falls silent. */
  renew(): ExcelExternal {
    this.bridge?.close();
    // Excel would say nothing of a fault of its own; here it is one to be found.
    this.bridge = externalFor(this.host, { onFault: (error) => console.error(error) });
    const { external } = this.bridge;
    let hear: () => void;
    this.heard = new Promise((resolve) => (hear = resolve));
    const registerEvent = external.RegisterEvent.bind(external);
    external.RegisterEvent = (id, ...rest) => {
      registerEvent(id, ...rest);
      if (id === RIBBON_COMMANDS) hear();
    };
    return external;
  }

  /** Presses a button that runs one of the add-in's functions; a page that is still loading gets it when it can. */
  async press(functionName: string): Promise<void> {
    await this.heard;
    this.host.pressRibbon(functionName);
  }
}
