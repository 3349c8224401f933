import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { comparableName } from "../part-names";
import { FileProblem } from "../problem";
import { zipEntries } from "../zip";

/**
 * The parts of an office file. Those that nobody writes to are copied byte for byte, and all keep their order.
 * @throws FileProblem `broken` where a part is missing or is no text
 */
export class Parts {
  private readonly content = new Map<string, Uint8Array>();
  private readonly original: Readonly<Record<string, Uint8Array>>;
  private readonly stored: ReadonlySet<string>;

  constructor(bytes: Uint8Array) {
    const entries = zipEntries(bytes);
    this.stored = new Set(entries.filter((entry) => !entry.isDeflated).map((entry) => entry.name));
    this.original = unpacked(bytes);
    for (const name of Object.keys(this.original)) this.content.set(name, this.original[name]!);
  }

  get names(): string[] {
    return [...this.content.keys()];
  }

  /** Whether the file holds anything else than before. */
  get isChanged(): boolean {
    const isSame = ([name, content]: [string, Uint8Array]): boolean => sameBytes(content, this.original[name]);
    return this.content.size !== Object.keys(this.original).length || ![...this.content].every(isSame);
  }

  /** The name of a part as the file writes it: names differ neither by case nor by how a space is written. */
  find(name: string): string | undefined {
    if (this.content.has(name)) return name;
    const wanted = comparableName(name);
    return this.names.find((one) => comparableName(one) === wanted);
  }

  text(name: string): string {
    const text = decode(this.bytes(name));
    const encoding = /^\ufeff?<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? "utf-8";
    if (encoding.toLowerCase() !== "utf-8") throw new FileProblem("unreadable", "broken");
    return text;
  }

  write(name: string, text: string): void {
    this.content.set(name, strToU8(text));
  }

  /** A part in whatever encoding, a letter a byte: it comes back the same where only ASCII is added. */
  letters(name: string): string {
    return strFromU8(this.bytes(name), true);
  }

  writeLetters(name: string, letters: string): void {
    this.content.set(name, strToU8(letters, true));
  }

  remove(name: string): void {
    this.content.delete(name);
  }

  /**
   * A name that no part has and none refers to: `xl/comments#.xml` with the first free number. A reference to a part that
   * was lost must not come to life.
   */
  freeName(pattern: string): string {
    const references = this.names.filter((name) => name.endsWith(".rels")).map((name) => this.letters(name));
    for (let number = 1; ; number++) {
      const name = pattern.replace("#", String(number));
      const last = name.slice(name.lastIndexOf("/") + 1);
      if (!this.find(name) && !references.some((xml) => xml.includes(last))) return name;
    }
  }

  /** The same parts make the same file, whenever it is made. */
  toZip(): Uint8Array {
    const zippable: Zippable = {};
    for (const [name, content] of this.content) {
      zippable[name] = [content, { level: this.stored.has(name) ? 0 : 6, mtime: new Date(1980, 0, 1) }];
    }
    return zipSync(zippable);
  }

  private bytes(name: string): Uint8Array {
    return required(this.content.get(name));
  }
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes);
  } catch (cause) {
    throw new FileProblem("unreadable", "broken", { cause });
  }
}

/**
 * What a workbook can't be without.
 * @throws FileProblem `broken`
 */
export function required<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new FileProblem("unreadable", "broken");
  return value;
}

function sameBytes(one: Uint8Array, other: Uint8Array | undefined): boolean {
  if (one === other) return true;
  return one.length === other?.length && one.every((byte, index) => byte === other[index]);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new FileProblem("unreadable", "broken", { cause });
  }
}
