import type { Grid } from "../../reading/grid";

/** Of bytes, as 64 hexadecimal digits. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Of a sheet's cells. */
export function sha256Of({ rows }: Grid): Promise<string> {
  return sha256(new TextEncoder().encode(JSON.stringify(rows)));
}
