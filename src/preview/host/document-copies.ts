/** Office.js's numbers for what it asks about copies of the file. */
const COPY = 77;
const CHUNK = 80;
const RELEASE = 81;

/** Of the kinds of file, the only one that Excel gives in slices of its own format. */
const COMPRESSED = 5;
/** Excel keeps no more at a time. */
const MOST_COPIES = 2;

/** Office's numbers for what is wrong. */
const FILE_TYPE_NOT_SUPPORTED = 1009;
const INTERNAL_ERROR = 5001;
const INDEX_OUT_OF_RANGE = 5008;
const MEMORY_FILE_LIMIT = 11_000;

/** A request that Excel refuses, by Office's number. */
export class DocumentRefusal extends Error {
  constructor(readonly code: number) {
    super(`Excel refuses its file: ${code}.`);
  }
}

/** The copies of the workbook's file that an add-in has open, until it closes them. */
export class DocumentCopies {
  private readonly open = new Map<number, Uint8Array>();
  private next = 1;

  /** @param save the file as it would be downloaded now; null where this Excel gives none */
  constructor(private readonly save: (() => Promise<Uint8Array>) | null) {}

  /** How many are open. */
  get size(): number {
    return this.open.size;
  }

  /**
   * Answers what Office.js asks about the file.
   * @returns the answer's content; null where it is no such request
   * @throws DocumentRefusal in the promise
   */
  answer(id: number, params: readonly unknown[]): Promise<readonly unknown[]> | null {
    const [first = 0, offset = 0, length = 0] = params.map(Number);
    if (id === COPY) return this.copy(first);
    if (id === CHUNK) return Promise.resolve().then(() => this.chunk(first, offset, length));
    if (id === RELEASE) return Promise.resolve().then(() => this.release(first));
    return null;
  }

  /** The add-in's page is gone. */
  clear(): void {
    this.open.clear();
  }

  private async copy(kind: number): Promise<readonly unknown[]> {
    if (kind !== COMPRESSED) throw new DocumentRefusal(FILE_TYPE_NOT_SUPPORTED);
    if (!this.save) throw new DocumentRefusal(INTERNAL_ERROR);
    if (this.open.size >= MOST_COPIES) throw new DocumentRefusal(MEMORY_FILE_LIMIT);
    const handle = this.next++;
    // Its place is taken while it is made.
    this.open.set(handle, new Uint8Array());
    try {
      const bytes = await this.save();
      this.open.set(handle, bytes);
      return [handle, bytes.length];
    } catch (error) {
      this.open.delete(handle);
      throw error;
    }
  }

  private chunk(handle: number, offset: number, length: number): readonly unknown[] {
    const bytes = this.open.get(handle);
    if (!bytes) throw new DocumentRefusal(INTERNAL_ERROR);
    if (offset < 0 || offset >= bytes.length) throw new DocumentRefusal(INDEX_OUT_OF_RANGE);
    const slice = [...bytes.subarray(offset, offset + length)];
    return [slice, slice.length];
  }

  private release(handle: number): readonly unknown[] {
    if (!this.open.delete(handle)) throw new DocumentRefusal(INTERNAL_ERROR);
    return [];
  }
}
