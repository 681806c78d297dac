/** Who uses whom. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * Finds a shortest cycle through each group of nodes that all reach each other.
 * @returns each cycle in walking order, without repeating its first node; one cycle per group
 */
export function findCycles(graph: Graph): readonly (readonly string[])[] {
  const cycles: (readonly string[])[] = [];
  const settled = new Set<string>();
  for (const node of graph.keys()) {
    if (settled.has(node)) continue;
    const cycle = findCycleThrough(node, graph);
    if (cycle === undefined) continue;
    cycles.push(cycle);
    const reachable = listReachable(node, graph);
    for (const other of reachable) if (listReachable(other, graph).has(node)) settled.add(other);
  }
  return cycles;
}

function findCycleThrough(start: string, graph: Graph): readonly string[] | undefined {
  const seen = new Set<string>();
  let paths: readonly (readonly string[])[] = [[start]];
  while (paths.length > 0) {
    const longer: (readonly string[])[] = [];
    for (const path of paths) {
      for (const next of graph.get(path.at(-1) ?? start) ?? []) {
        if (next === start) return path;
        if (seen.has(next)) continue;
        seen.add(next);
        longer.push([...path, next]);
      }
    }
    paths = longer;
  }
  return undefined;
}

function listReachable(start: string, graph: Graph): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const next of graph.get(node) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      waiting.push(next);
    }
  }
  return reached;
}
