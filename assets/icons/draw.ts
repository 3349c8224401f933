import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { icons } from "./icons";
import { png } from "./png";

/** Writes every icon beside this file: `npm run icons`. */
for (const [name, picture] of icons()) writeFileSync(join(__dirname, name), png(picture));
