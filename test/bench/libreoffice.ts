import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** How long LibreOffice takes to open these files and save them, in milliseconds; null where it is not installed. */
export function savingInLibreOffice(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): number | null {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const paths = files.map(({ name, bytes }) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    });
    const start = performance.now();
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = [profile, "--headless", "--convert-to", "ods", "--outdir", folder, ...paths];
    execFileSync("soffice", args, { stdio: "ignore" });
    return performance.now() - start;
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
