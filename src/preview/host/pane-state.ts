/** Whether the add-in's pane is shown; the add-in may ask for it, as a button of the ribbon does that lists something. */
export class PaneState {
  private shown = true;
  private readonly listeners = new Set<(isShown: boolean) => void>();

  get isShown(): boolean {
    return this.shown;
  }

  set(isShown: boolean): void {
    if (isShown === this.shown) return;
    this.shown = isShown;
    for (const listener of this.listeners) listener(isShown);
  }

  onChange(listener: (isShown: boolean) => void): void {
    this.listeners.add(listener);
  }
}
