/* The registry's edition of Office.js ends at ExcelApi 1.15, while the one that Microsoft hosts, and Excel gets, goes on. */

interface ClientObject {
  readonly context: unknown;
  readonly _isNull: boolean;
  _handleResult(value: unknown): void;
}
type ClientClass = (new (context: unknown, path: unknown) => ClientObject) & { readonly prototype: ClientObject };

/** As much of the library as the addition is made of. */
interface OfficeLibrary {
  readonly OfficeExtension: {
    readonly ClientObject: ClientClass;
    readonly Constants: { readonly eventWorkbookId: string };
    readonly GenericEventHandlers: new (context: unknown, parent: unknown, name: string, info: object) => object;
    readonly BatchApiHelper: Record<string, (...args: readonly unknown[]) => unknown>;
    readonly Utility: Record<string, (...args: readonly unknown[]) => unknown>;
  };
  readonly Excel: Record<string, ClientClass | undefined>;
}

/** An operation that only reads, and its flag: the library may send it together with others. */
const READS = 1;
const CONCURRENT = 4;
const NAME_CHANGED = 25;

/**
 * Teaches a loaded Office.js what this add-in uses of the newer part: notes (1.18) and the event of a renamed sheet
 * (1.17). It is made of the library's own parts, under the documented names; a library that has them is left alone.
 */
export function addNewerApi(library: OfficeLibrary): void {
  if (library.Excel.NoteCollection) return;
  addNotes(library);
  addNameChanged(library);
}

function addNotes({ Excel, OfficeExtension: { ClientObject, BatchApiHelper: batch, Utility } }: OfficeLibrary): void {
  const made = (type: string, parent: unknown, method: string, args: readonly unknown[], operation: number) =>
    batch.createMethodObject!(
      Excel[type],
      parent,
      method,
      operation,
      args,
      false,
      operation !== READS,
      null,
      operation * CONCURRENT,
    );

  class Note extends ClientObject {
    private readonly loaded: Record<string, unknown> = {};

    get _className(): string {
      return "Note";
    }
    delete(): void {
      batch.invokeMethod!(this, "Delete", 0, [], 0, 0);
    }
    getLocation(): unknown {
      return made("Range", this, "GetLocation", [], READS);
    }
    load(option: unknown): unknown {
      return Utility.load!(this, option);
    }
    override _handleResult(value: unknown): void {
      super._handleResult(value);
      if (value === null || value === undefined) return;
      Utility.fixObjectPathIfNecessary!(this, value);
      Object.assign(this.loaded, value);
    }
  }
  for (const name of ["authorName", "content", "height", "visible", "width"]) {
    const wire = name.charAt(0).toUpperCase() + name.slice(1);
    Object.defineProperty(Note.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: { readonly loaded: Record<string, unknown> } & ClientObject) {
        Utility.throwIfNotLoaded!(name, this.loaded[wire], "Note", this._isNull);
        return this.loaded[wire];
      },
      set(this: { readonly loaded: Record<string, unknown> }, value: unknown) {
        this.loaded[wire] = value;
        batch.invokeSetProperty!(this, wire, value, 0);
      },
    });
  }

  class NoteCollection extends ClientObject {
    private list: ClientObject[] | undefined;

    get _className(): string {
      return "NoteCollection";
    }
    get _isCollection(): boolean {
      return true;
    }
    get items(): readonly ClientObject[] | undefined {
      Utility.throwIfNotLoaded!("items", this.list, "NoteCollection", this._isNull);
      return this.list;
    }
    add(cell: unknown, content: unknown): unknown {
      return made("Note", this, "Add", [cell, content], 0);
    }
    getCount(): unknown {
      return batch.invokeMethod!(this, "GetCount", READS, [], CONCURRENT, 0);
    }
    getItem(key: unknown): unknown {
      return made("Note", this, "GetItem", [key], READS);
    }
    getItemOrNullObject(key: unknown): unknown {
      return made("Note", this, "GetItemOrNullObject", [key], READS);
    }
    getItemAt(index: number): unknown {
      return made("Note", this, "GetItemAt", [index], READS);
    }
    load(option: unknown): unknown {
      return Utility.load!(this, option);
    }
    override _handleResult(value: unknown): void {
      super._handleResult(value);
      const items = (value as { _Items?: readonly unknown[] } | null)?._Items;
      this.list = items?.map((data, index) => {
        const item = batch.createChildItemObject!(Excel.Note, false, this, data, index) as ClientObject;
        item._handleResult(data);
        return item;
      });
    }
  }
  Object.assign(Excel, { Note, NoteCollection });
  for (const owner of ["Workbook", "Worksheet"]) {
    Object.defineProperty(Excel[owner]!.prototype, "notes", {
      configurable: true,
      get(this: { _notes?: unknown }) {
        Utility.throwIfApiNotSupported!(`${owner}.notes`, "ExcelApi", "1.18", "Excel");
        return (this._notes ??= batch.createPropertyObject!(NoteCollection, this, "Notes", true, CONCURRENT));
      },
    });
  }
}

/** The registry's edition has the event, and lets only Excel on the web use it. */
function addNameChanged({ Excel, OfficeExtension }: OfficeLibrary): void {
  const { BatchApiHelper: batch, Constants, GenericEventHandlers, Utility } = OfficeExtension;
  Object.defineProperty(Excel.WorksheetCollection!.prototype, "onNameChanged", {
    configurable: true,
    get(this: ClientObject & { _nameChanged?: object }) {
      Utility.throwIfApiNotSupported!("WorksheetCollection.onNameChanged", "ExcelApi", "1.17", "Excel");
      const invoke = (method: string): unknown => batch.invokeMethod!(this, method, READS, [], CONCURRENT, 0);
      return (this._nameChanged ??= new GenericEventHandlers(this.context, this, "NameChanged", {
        eventType: NAME_CHANGED,
        registerFunc: () => invoke("_RegisterEventNameChanged"),
        unregisterFunc: () => invoke("_UnregisterEventNameChanged"),
        getTargetIdFunc: () => Constants.eventWorkbookId,
        eventArgsTransformFunc: (value: object) => Promise.resolve({ ...value, type: "WorksheetNameChanged" }),
      }));
    },
  });
}
