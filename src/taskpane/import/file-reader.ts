import { readFile, type ReadFile } from "./read-file";

export interface ReadingRequest {
  readonly file: File;
  readonly password: string | null;
}

/** Reads files' tables, each `read` at once; the caller says how many at a time. */
export interface FileReading {
  /** @throws the signal's reason when cancelled; a file that can't be read is no error but a problem */
  read(request: ReadingRequest, signal: AbortSignal): Promise<ReadFile>;
  /** Lets go of what was kept for the next file. */
  close(): void;
}

/** Reads in workers, so that the pane answers meanwhile; in the page where there are none. */
export function createFileReading(start: () => Worker | null = startWorker): FileReading {
  const idle: Worker[] = [];
  let works = true;
  return {
    async read(request, signal) {
      signal.throwIfAborted();
      const worker = works ? (idle.pop() ?? (await started(start()))) : null;
      works = worker !== null;
      signal.throwIfAborted();
      if (!worker) return readFile(request.file, request.password);
      const answer = await ask(worker, request, signal);
      idle.push(worker);
      return answer;
    },
    close: () => idle.splice(0).forEach((worker) => worker.terminate()),
  };
}

function startWorker(): Worker | null {
  if (typeof Worker === "undefined") return null;
  return new Worker(new URL("./reading-worker.ts", import.meta.url));
}

/** A worker that is ready to read; null where its code does not come, or may not run. */
function started(worker: Worker | null): Promise<Worker | null> {
  return new Promise((resolve) => {
    if (!worker) return resolve(null);
    worker.onmessage = () => resolve(worker);
    worker.onerror = () => resolve(null);
  });
}

function ask(worker: Worker, request: ReadingRequest, signal: AbortSignal): Promise<ReadFile> {
  return new Promise((resolve, reject) => {
    // Reading can't be told to stop.
    const abort = (): void => {
      worker.terminate();
      reject(signal.reason as Error);
    };
    const end = (): void => signal.removeEventListener("abort", abort);
    signal.addEventListener("abort", abort, { once: true });
    worker.onmessage = ({ data }: MessageEvent<ReadFile>) => {
      end();
      resolve(data);
    };
    worker.onerror = ({ message }) => {
      end();
      worker.terminate();
      resolve({ kind: "problem", problem: { code: "unreadable", reason: "failed", data: { reason: message } } });
    };
    worker.postMessage(request);
  });
}
