import { grouped } from "./grouped";

/** Two rows that may be the same one, by their places in the two lists; the better, the higher the score. */
export interface Candidate {
  readonly before: number;
  readonly after: number;
  /** Above zero. */
  readonly score: number;
}

/** Rows tied together by candidates are solved exactly up to this many; more of them best pair first. */
const MOST_EXACT = 120;

/**
 * Chooses candidates so that every row is in one at most and the sum of scores is the highest. What is tied together by
 * no candidate is decided by itself.
 */
export function bestAssignment(candidates: readonly Candidate[]): Candidate[] {
  return [...components(candidates)].flatMap((tied) => {
    const rows = new Set(tied.map(({ before }) => before)).size;
    const columns = new Set(tied.map(({ after }) => after)).size;
    if (tied.length === 1) return tied;
    return Math.max(rows, columns) <= MOST_EXACT ? exact(tied) : greedy(tied);
  });
}

/** Candidates grouped by the rows that they share, directly or through others. */
function components(candidates: readonly Candidate[]): Iterable<Candidate[]> {
  const leaders = new Map<string, string>();
  const leaderOf = (node: string): string => {
    let leader = node;
    for (let next = leaders.get(leader); next !== undefined && next !== leader; next = leaders.get(leader))
      leader = next;
    leaders.set(node, leader);
    return leader;
  };
  for (const { before, after } of candidates) leaders.set(leaderOf(`b${before}`), leaderOf(`a${after}`));
  return grouped(candidates, ({ before }) => leaderOf(`b${before}`)).values();
}

function greedy(candidates: readonly Candidate[]): Candidate[] {
  const [before, after] = [new Set<number>(), new Set<number>()];
  const order = [...candidates].sort((a, b) => b.score - a.score || a.before - b.before || a.after - b.after);
  return order.filter((candidate) => {
    if (before.has(candidate.before) || after.has(candidate.after)) return false;
    before.add(candidate.before);
    after.add(candidate.after);
    return true;
  });
}

/** The Hungarian method in the form with potentials, on a square in which a pair that is no candidate scores nothing. */
function exact(candidates: readonly Candidate[]): Candidate[] {
  const befores = [...new Set(candidates.map(({ before }) => before))].sort((a, b) => a - b);
  const afters = [...new Set(candidates.map(({ after }) => after))].sort((a, b) => a - b);
  const size = Math.max(befores.length, afters.length);
  const found = new Map(candidates.map((candidate) => [`${candidate.before},${candidate.after}`, candidate]));
  const at = (row: number, column: number): Candidate | undefined => found.get(`${befores[row]},${afters[column]}`);
  const costs = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => -(at(row, column)?.score ?? 0)),
  );
  return cheapestRows(costs).flatMap((row, column) => at(row, column) ?? []);
}

/** For each column of a square of costs its row in the cheapest assignment. */
function cheapestRows(costs: readonly (readonly number[])[]): number[] {
  const size = costs.length;
  const rowPotential = new Array<number>(size).fill(0);
  const columnPotential = new Array<number>(size + 1).fill(0);
  // The last column is where the search for each row begins.
  const rowOf = new Array<number>(size + 1).fill(-1);
  for (let start = 0; start < size; start++) {
    rowOf[size] = start;
    const cameFrom = new Array<number>(size).fill(size);
    const slack = new Array<number>(size).fill(Infinity);
    const visited = new Array<boolean>(size + 1).fill(false);
    let column = size;
    while (rowOf[column]! >= 0) {
      visited[column] = true;
      const row = rowOf[column]!;
      let [next, step] = [-1, Infinity];
      for (let other = 0; other < size; other++) {
        if (visited[other]) continue;
        const reduced = costs[row]![other]! - rowPotential[row]! - columnPotential[other]!;
        if (reduced < slack[other]!) [slack[other], cameFrom[other]] = [reduced, column];
        if (slack[other]! < step) [next, step] = [other, slack[other]!];
      }
      for (let other = 0; other <= size; other++) {
        if (visited[other]) {
          rowPotential[rowOf[other]!]! += step;
          columnPotential[other]! -= step;
        } else slack[other]! -= step;
      }
      column = next;
    }
    while (column !== size) {
      rowOf[column] = rowOf[cameFrom[column]!]!;
      column = cameFrom[column]!;
    }
  }
  return rowOf.slice(0, size);
}
