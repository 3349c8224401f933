import { join } from "node:path";
import type { Messages } from "../locales";
import { isFree, servePages, type Pages } from "./pages";
import { DEV_PORT, type OfficeTools } from "./tools";

const MANIFEST = join(__dirname, "../../manifest.xml");

export type Sentence = keyof Messages["sideload"];
export type Say = (sentence: Sentence, data?: Readonly<Record<string, string>>) => void;

/** The computer that Excel should open on. */
export interface Computer {
  readonly platform: NodeJS.Platform;
  readonly port: number;
  loadTools(): Promise<OfficeTools | null>;
}

/**
 * Opens Excel with the add-in as it is in this folder, served over HTTPS until `leave` is called.
 * @param say gets every sentence for the user; the last one says what went wrong where the answer is null
 */
export async function sideload(computer: Computer, say: Say): Promise<{ leave(): Promise<void> } | null> {
  const { platform, port } = computer;
  if (platform !== "win32" && platform !== "darwin") return refuse(say, "noExcel");
  const tools = await computer.loadTools();
  if (!tools) return refuse(say, "noTools");
  if (!(await isFree(port))) return refuse(say, "portTaken", { port: String(port) });
  say("certificate");
  const certificate = await attempt(() => tools.certificate(), say, "noCertificate");
  if (!certificate) return null;
  say("building");
  const pages = await attempt(() => servePages(port, certificate), say, "notBuilt");
  if (!pages) return null;
  say("opening");
  const leave = (): Promise<void> => leaveAll(tools, pages);
  const opened = await attempt(() => tools.openExcel(MANIFEST).then(() => true), say, "notOpened");
  if (!opened) return leave().then(() => null);
  say("opened", { address: `https://localhost:${port}/` });
  return { leave };
}

/** Never leaves the server running because Excel could not be told. */
async function leaveAll(tools: OfficeTools, pages: Pages): Promise<void> {
  await Promise.allSettled([tools.leaveExcel(MANIFEST), pages.close()]);
}

function refuse(say: Say, sentence: Sentence, data?: Readonly<Record<string, string>>): null {
  say(sentence, data);
  return null;
}

/** Other people's tools and the build fail with words of their own, which are shown with ours. */
async function attempt<T>(task: () => Promise<T>, say: Say, failure: Sentence): Promise<T | null> {
  try {
    return await task();
  } catch (error) {
    say(failure, { reason: error instanceof Error ? error.message : String(error) });
    return null;
  }
}

/** This computer. */
export const thisComputer = (loadTools: Computer["loadTools"]): Computer => ({
  platform: process.platform,
  port: DEV_PORT,
  loadTools,
});
