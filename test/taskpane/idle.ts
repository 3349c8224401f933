import type { OpenExcel } from "../support/excel";

/** What the pane does by itself comes to its end before Excel is closed. */
export async function idle({ host }: OpenExcel): Promise<void> {
  for (let before = -1; before !== host.log.requests;) {
    before = host.log.requests;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
