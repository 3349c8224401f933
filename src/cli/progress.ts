const WIDTH = 20;

/** A bar on the terminal while files are being read; nothing where the output is no terminal or there is one file. */
export class Progress {
  private readonly shown: boolean;

  constructor(
    private readonly total: number,
    private readonly stream: NodeJS.WriteStream,
  ) {
    this.shown = total > 1 && stream.isTTY;
  }

  show(done: number, text: string): void {
    if (!this.shown) return;
    const filled = Math.round((done / this.total) * WIDTH);
    const bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
    const line = `${bar} ${done}/${this.total} ${text}`;
    this.stream.write(`\r\u001b[K${line.slice(0, (this.stream.columns ?? 80) - 1)}`);
  }

  clear(): void {
    if (this.shown) this.stream.write("\r\u001b[K");
  }
}
