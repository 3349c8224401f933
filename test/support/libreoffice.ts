import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A start takes some seconds, all the more where other tests run beside it. */
export const LIBREOFFICE_TIME = 180_000;

const isInstalled = spawnSync("soffice", ["--version"], { timeout: 60_000 }).status === 0;

/** Tests that need LibreOffice; where it is not installed they are skipped, which is said. */
export const describeLibreOffice: jest.Describe = isInstalled ? describe : describe.skip;
if (!isInstalled) process.stderr.write("LibreOffice (soffice) is not installed: round trips through it are skipped.\n");

/** What LibreOffice saves, prints (`pdf`) or shows in a browser (`html`). */
export type SavedFormat = "xlsx" | "ods" | "pdf" | "html";

/** What LibreOffice makes of these files where it opens them, one by one in a single start. */
export function throughLibreOffice(files: readonly Uint8Array[], format: SavedFormat = "xlsx"): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "tegevuskava-"));
  try {
    const paths = files.map((file, index) => {
      const path = join(folder, `file-${index}.xlsx`);
      writeFileSync(path, file);
      return path;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const out = join(folder, "saved");
    const args = [profile, "--headless", "--norestore", "--convert-to", format, "--outdir", out, ...paths];
    execFileSync("soffice", args, { stdio: "ignore", timeout: LIBREOFFICE_TIME });
    return files.map((_, index) => new Uint8Array(readFileSync(join(out, `file-${index}.${format}`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
