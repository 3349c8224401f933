import type { FunctionId } from "../../src/functions/function-ids";
import type { Behaviour } from "./behaviour";
import { dates } from "./dates";
import { findings } from "./findings";
import { outline } from "./outline";
import { posts } from "./posts";

/** What every function makes of unusual input; each line is run as a test. */
export const behaviour: Readonly<Record<FunctionId, readonly Behaviour[]>> = {
  ...outline,
  ...dates,
  ...posts,
  FINDINGS: findings,
};
