import { servePreview, type Served } from "../../src/preview/server/serve-preview";

declare global {
  var servedPreview: Served | undefined;
}

/** Builds and serves the preview once for all browser tests; they find it by the environment. */
export default async function serve(): Promise<void> {
  globalThis.servedPreview = await servePreview({ port: 0 });
  process.env.PREVIEW_ADDRESS = globalThis.servedPreview.address;
}
