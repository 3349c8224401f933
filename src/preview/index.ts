import { translator, type Language } from "../locales";
import { outcomeOf, SampleMissing, type Source } from "./outcome";
import { renderPlan, renderText } from "./report";
import { Turns } from "./turns";

/**
 * The check in a browser, without Excel: the sample plan, or a file that is chosen or dropped. Files are read here and
 * go nowhere.
 */
const SAMPLE = "assets/samples/tegevuskava-2025.docx";

const turns = new Turns();
const report = document.getElementById("report")!;
let language: Language = new URLSearchParams(location.search).get("lang") === "en" ? "en" : "et";
let source: Source = { name: SAMPLE.split("/").at(-1)!, bytes: fetchSample() };

async function show(): Promise<void> {
  const isLatest = turns.begin();
  const translate = translator(language);
  const { preview, report: words } = translate.messages;
  document.documentElement.lang = language;
  document.getElementById("choose")!.textContent = preview.choose;
  document.getElementById("language")!.textContent = preview.otherLanguage;
  const { name } = source;
  report.replaceChildren(renderText(translate.format(words.reading, { file: name })));
  const outcome = await outcomeOf(source, translate);
  if (!isLatest()) return;
  report.replaceChildren(
    "sentence" in outcome ? renderText(outcome.sentence) : renderPlan(name, outcome.plan, outcome.findings, translate),
  );
}

async function fetchSample(): Promise<Uint8Array> {
  const response = await fetch(SAMPLE).catch(() => null);
  if (!response?.ok) throw new SampleMissing();
  return new Uint8Array(await response.arrayBuffer());
}

function openChosen(files: FileList | null | undefined): void {
  const file = files?.[0];
  if (!file) return;
  source = { name: file.name, bytes: file.arrayBuffer().then((content) => new Uint8Array(content)) };
  void show();
}

document
  .getElementById("file")!
  .addEventListener("change", (event) => openChosen((event.target as HTMLInputElement).files));
document.getElementById("language")!.addEventListener("click", () => {
  language = language === "et" ? "en" : "et";
  void show();
});
for (const type of ["dragover", "dragleave", "drop"] as const) {
  document.body.addEventListener(type, (event) => {
    event.preventDefault();
    document.body.classList.toggle("dropping", type === "dragover");
    if (type === "drop") openChosen(event.dataTransfer?.files);
  });
}

void show();
