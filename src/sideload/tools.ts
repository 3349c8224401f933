/** The address that manifest.xml names. */
export const DEV_PORT = 3000;

export interface Certificate {
  readonly ca: Buffer;
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** What Microsoft's tools do for an add-in that is being worked on. */
export interface OfficeTools {
  /** A certificate for localhost that this computer trusts. The first time, the system asks whether it should. */
  certificate(): Promise<Certificate>;
  /** Opens Excel with the add-in of this manifest. */
  openExcel(manifest: string): Promise<void>;
  /** Takes the add-in out of Excel again. */
  leaveExcel(manifest: string): Promise<void>;
}

/** Microsoft's tools; null where npm has left them out. */
export async function officeTools(): Promise<OfficeTools | null> {
  try {
    const certificates = await import("office-addin-dev-certs");
    const debugging = await import("office-addin-debugging");
    return {
      certificate: () => certificates.getHttpsServerOptions(),
      // The library instead of the command, which ends with status 0 even when it failed.
      openExcel: (manifest) => debugging.startDebugging(manifest, { appType: "desktop", enableDebugging: false }),
      leaveExcel: (manifest) => debugging.stopDebugging(manifest),
    };
  } catch (error) {
    if (/MODULE_NOT_FOUND/.test((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
}
