import { translator } from "../locales";
import { sideload, thisComputer, type Say } from "./sideload";
import { officeTools } from "./tools";

/** `npm run excel`: the add-in in Excel for Windows or Mac, from this folder, until it is stopped with Ctrl+C. */
async function main(): Promise<void> {
  const session = await sideload(thisComputer(officeTools), say);
  if (!session) {
    process.exitCode = 1;
    return;
  }
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void session.leave().then(() => process.exit(0)));
  }
}

/** In every language: which one the user reads, nobody has asked yet. */
const say: Say = (sentence, data = {}) => {
  for (const { messages, format } of [translator("et"), translator("en")]) {
    process.stderr.write(`${format(messages.sideload[sentence], data)}\n`);
  }
};

void main();
