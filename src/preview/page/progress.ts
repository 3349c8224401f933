import { part } from "./part";

/** Covers the grid while it is being prepared and says what is done. */
export function showProgress(share: number, sentence: string): void {
  part("progress").hidden = false;
  part("done").style.width = `${Math.round(share * 100)}%`;
  part("stage").textContent = sentence;
}

export function hideProgress(): void {
  part("progress").hidden = true;
  part("stage").textContent = "";
}

/** Lets the browser draw before work that keeps it busy. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
