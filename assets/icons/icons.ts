import { check, clear, next, pane, previous } from "./commands";
import { paint } from "./paint";
import type { Picture } from "./png";
import { product } from "./product";

const COMMANDS = { pane, check, previous, next, clear };

/** Every icon by its file name: the product's at the sizes that the manifest asks for, a command's at the ribbon's. */
export function icons(): ReadonlyMap<string, Picture> {
  const own = [32, 64].map((size) => [`icon-${size}.png`, paint(size, product(size))] as const);
  const commands = Object.entries(COMMANDS).flatMap(([name, draw]) =>
    [16, 32, 80].map((size) => [`${name}-${size}.png`, paint(size, draw(size))] as const),
  );
  return new Map([...own, ...commands]);
}
