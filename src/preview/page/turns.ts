/** Lets only the latest of several tasks speak: a big file that was chosen first must not replace a small one chosen after. */
export class Turns {
  private latest = 0;

  /**
   * Begins a task.
   * @returns whether it is still the latest one
   */
  begin(): () => boolean {
    const own = ++this.latest;
    return () => own === this.latest;
  }
}
