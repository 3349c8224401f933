import { check } from "../checking/check";
import { openGrids } from "../files/open";
import { FileProblem } from "../files/problem";
import { translator, type Language } from "../locales";
import { readPlan } from "../reading/read-plan";
import { renderPlan, renderText } from "./report";

/**
 * The check in a browser, without Excel: the sample plan, or a file that is chosen or dropped. Files are read here and
 * go nowhere.
 */
const SAMPLE = "assets/samples/tegevuskava-2025.docx";

let language: Language = new URLSearchParams(location.search).get("lang") === "en" ? "en" : "et";
let shown: { readonly name: string; readonly bytes: Uint8Array } | null = null;

const report = document.getElementById("report")!;

async function show(): Promise<void> {
  const translate = translator(language);
  const { preview, problems, report: words } = translate.messages;
  document.documentElement.lang = language;
  document.getElementById("choose")!.textContent = preview.choose;
  document.getElementById("language")!.textContent = preview.otherLanguage;
  if (!shown) return;
  const file = shown;
  report.replaceChildren(renderText(translate.format(words.reading, { file: file.name })));
  try {
    const plan = readPlan(await openGrids(file));
    const isEmpty = plan.sections.length === 0 && plan.unreadableTables.length === 0;
    const result = isEmpty ? renderText(problems["no-tables"]) : renderPlan(file.name, plan, check(plan), translate);
    report.replaceChildren(result);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    report.replaceChildren(renderText(`${file.name}: ${problems[error.reason]}`));
  }
}

async function open(name: string, source: Blob): Promise<void> {
  shown = { name, bytes: new Uint8Array(await source.arrayBuffer()) };
  await show();
}

function openChosen(files: FileList | null | undefined): void {
  const file = files?.[0];
  if (file) void open(file.name, file);
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
void fetch(SAMPLE)
  .then((response) => response.blob())
  .then((sample) => (shown ? undefined : open(SAMPLE.split("/").at(-1)!, sample)));
