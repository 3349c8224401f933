/** The grid's defined names use `Iterator.prototype.some`, which came with Node 22 and the browsers of 2024. */
const iterators = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as {
  some?: (this: Iterable<unknown>, test: (item: unknown, index: number) => unknown) => boolean;
};
iterators.some ??= function (test) {
  let index = 0;
  for (const item of this) if (test(item, index++)) return true;
  return false;
};
