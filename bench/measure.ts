import { performance } from 'node:perf_hooks';

/** The middle of a list of numbers. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/**
 * Medians of several contenders, in milliseconds. They run in turns, each begun by another and after a while the other way round,
 * so that a slow moment of the machine hits all alike. Only their ratios mean anything. An answer may be a promise.
 */
export async function race<K extends string>(
  contenders: Readonly<Record<K, () => unknown>>,
  rounds: number,
): Promise<Record<K, number>> {
  const entries = Object.entries<() => unknown>(contenders);
  const times = new Map(entries.map(([name]): [string, number[]] => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const at = round % entries.length;
    const turn = [...entries.slice(at), ...entries.slice(0, at)];
    for (const [name, call] of Math.floor(round / entries.length) % 2 === 0 ? turn : turn.toReversed()) {
      const start = performance.now();
      const answer = call();
      // To wait for what is no promise would take longer than many an answer.
      if (answer instanceof Promise) await answer;
      times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries([...times].map(([name, values]) => [name, median(values)])) as Record<K, number>;
}

/** `1.04`. */
export function ratio(value: number, base: number): string {
  return (value / base).toFixed(2);
}
