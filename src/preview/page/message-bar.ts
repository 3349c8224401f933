import { part } from "./part";

/** A sentence above the grid; whatever a file is called, it stays text. It can be closed, and the next one replaces it. */
export function showMessage(sentence: string, kind: "note" | "problem", close: string): void {
  const bar = part("message");
  const text = document.createElement("p");
  text.textContent = sentence;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "×";
  button.setAttribute("aria-label", close);
  button.addEventListener("click", clearMessage);
  bar.className = kind;
  bar.replaceChildren(text, button);
}

export function clearMessage(): void {
  part("message").replaceChildren();
}
