import "./style.css";
import { fetchFunctions, functionsPlace } from "./addin-functions";
import { goRoundByKey } from "./areas";
import { onFile } from "./dropped-files";
import { isLostPart, reasonOf, SampleMissing } from "./file-sentence";
import { ribbonTabs, type RibbonCommand } from "./manifest-commands";
import { showMessage } from "./message-bar";
import { PaneFrame } from "./pane-frame";
import { emptyWorkbook } from "./empty-workbook";
import { part } from "./part";
import { drawn, hideProgress, showProgress } from "./progress";
import { drawRibbon } from "./ribbon";
import { Words } from "./words";
import { WorkbookFiles, type Source } from "./workbook-files";

/**
 * The preview: a grid in the place of Excel's, the add-in's commands in the place of the ribbon, and the real task pane
 * in its frame. Files are read here and go nowhere.
 */
const SAMPLE = "/assets/samples/tegevuskava-2025-lahtrid.xlsx";

const words = new Words(new URLSearchParams(location.search).get("lang") === "en" ? "en" : "et");
const pane = new PaneFrame();
goRoundByKey(() => part<HTMLIFrameElement>("frame").contentWindow);

async function start(): Promise<void> {
  showProgress(0.1, words.say("loadingGrid"));
  const manifest = fetchText("/manifest.xml");
  await drawn();
  const { startWorkbook } = await import("./start-workbook");
  showProgress(0.4, words.say("loadingGrid"));
  await drawn();
  const xml = await manifest;
  const functions = (): ReturnType<typeof fetchFunctions> => fetchFunctions(functionsPlace(xml, words.language));
  const workbook = startWorkbook(
    part("grid"),
    words.language,
    await functions(),
    (content) => files.save(content),
    () => words.say("chartNotDrawn"),
  );
  const files = new WorkbookFiles(workbook, words, () => pane.load(workbook.bridge.renew()));
  const openFile = (file: File): Promise<boolean> =>
    files.open({ name: file.name, bytes: file.arrayBuffer().then((content) => new Uint8Array(content)) });
  onFile((file) => void openFile(file));
  const create = part<HTMLButtonElement>("new");
  create.addEventListener("click", () => void files.open(emptyWorkbook(words)));
  part("download").addEventListener("click", () => void files.download());

  const press = ({ action }: RibbonCommand): void => {
    if (action.kind === "pane") pane.show();
    else void workbook.bridge.press(action.name);
  };
  const draw = (): void => drawRibbon(ribbonTabs(xml, words.language), words.messages.preview.homeTab, press);
  draw();
  words.onChange(draw);
  // What the grid says of functions while one is typed.
  words.onChange(() => void functions().then((told) => workbook.host.functions.install(told)));

  pane.show();
  pane.onToggle((isShown) => workbook.host.pane.set(isShown));
  workbook.host.pane.onChange((isShown) => (isShown ? pane.show() : pane.hide()));
  await files.open(sample());
  create.disabled = false;
  Object.assign(window, { preview: { host: workbook.host, openFile } });
  document.body.dataset.ready = "true";
}

function sample(): Source {
  const fetched = fetch(SAMPLE).then(async (response) => {
    if (!response.ok) throw new SampleMissing();
    return new Uint8Array(await response.arrayBuffer());
  });
  return { name: SAMPLE.split("/").at(-1)!, bytes: fetched.catch(() => Promise.reject(new SampleMissing())) };
}

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

part("language").addEventListener("click", () => words.change());
start().catch((error: unknown) => {
  hideProgress();
  const { preview } = words.messages;
  const sentence = isLostPart(error) ? preview.partMissing : words.say("failed", { reason: reasonOf(error) });
  showMessage(sentence, "problem", preview.closeMessage);
});
