// The tools are an optional dependency, which npm leaves out where libsecret is missing: what is used of them is
// declared here, so that types can be checked without them.
declare module "office-addin-debugging" {
  /** Registers the manifest with Excel and opens Excel; rejects where it can't. */
  export function startDebugging(
    manifest: string,
    options: { appType: "desktop"; enableDebugging: boolean },
  ): Promise<void>;
  /** Takes the registration back. */
  export function stopDebugging(manifest: string): Promise<void>;
}

declare module "office-addin-dev-certs" {
  /** A certificate for localhost that this computer trusts; made and installed when there is none. */
  export function getHttpsServerOptions(): Promise<{ ca: Buffer; cert: Buffer; key: Buffer }>;
}
