import { printable } from "./printable";

const WIDTH = 20;
/** A line that comes and goes at once only flickers. */
const WORTH_SHOWING = 1_000;

/**
 * A line with a bar on the terminal while files are being read; nothing where the output is no terminal. For a single
 * file it appears only where that takes long.
 */
export class Progress {
  private readonly shown: boolean;
  private done = 0;
  /** How much of the present file is done, from 0 to 1. */
  private share = 0;
  private started = 0;
  private line = "";
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly total: number,
    private readonly stream: NodeJS.WriteStream,
    isWanted = true,
  ) {
    this.shown = stream.isTTY && isWanted;
  }

  /** Begins a file. */
  start(done: number, text: string): void {
    if (!this.shown) return;
    this.done = done;
    this.share = 0;
    this.started = performance.now();
    this.timer = setTimeout(() => this.write(), WORTH_SHOWING);
    this.timer.unref();
    this.show(text);
  }

  /**
   * Tells what is being done now.
   * @param share how much of the file is done before that, from 0 to 1
   * @param isLong it is known to take long; what keeps the program busy can't be measured meanwhile
   */
  show(text: string, share = 0, isLong = false): void {
    this.line = printable(text);
    this.share = share;
    if (this.total > 1 || isLong || performance.now() - this.started > WORTH_SHOWING) this.write();
  }

  clear(): void {
    clearTimeout(this.timer);
    if (this.shown) this.stream.write("\r\u001b[K");
  }

  private write(): void {
    if (!this.shown) return;
    const filled = Math.round(((this.done + this.share) / this.total) * WIDTH);
    const count = this.total > 1 ? `${this.done}/${this.total} ` : "";
    const line = `${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${count}${this.line}`;
    this.stream.write(`\r\u001b[K${line.slice(0, (this.stream.columns ?? 80) - 1)}`);
  }
}
