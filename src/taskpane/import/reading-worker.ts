import { readFile } from "./read-file";
import type { ReadingRequest } from "./file-reader";

/** What a worker has in place of a window, as far as it is used here. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ReadingRequest>) => void) | null;
  postMessage(answer: unknown): void;
}

const scope = self as unknown as WorkerScope;
scope.onmessage = ({ data: { file, password } }) =>
  void readFile(file, password).then((answer) => scope.postMessage(answer));
// Whoever waits for this knows that the code has come.
scope.postMessage("ready");
