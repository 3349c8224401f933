import { part } from "./part";

/** Files that are chosen, or dropped anywhere on the page; the first one counts. */
export function onFile(open: (file: File) => void): void {
  const input = part<HTMLInputElement>("file");
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) open(file);
    // So that choosing the same file again is a change.
    input.value = "";
  });
  for (const type of ["dragover", "dragleave", "drop"] as const) {
    document.body.addEventListener(
      type,
      (event) => {
        if (!event.dataTransfer?.types.includes("Files")) return;
        // The grid would take it for a picture.
        event.preventDefault();
        event.stopPropagation();
        document.body.classList.toggle("dropping", type === "dragover");
        const file = type === "drop" ? event.dataTransfer.files[0] : undefined;
        if (file) open(file);
      },
      { capture: true },
    );
  }
}
