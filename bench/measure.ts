import { performance } from 'node:perf_hooks';

/** The middle of a list of numbers. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/**
 * Medians of several contenders, in milliseconds for one call. They run in turns, each begun by another and after a while the other
 * way round, so that a slow moment of the machine hits all alike. Only their ratios mean anything. An answer may be a promise.
 *
 * @param turn how long a turn lasts at the least, in milliseconds: the clock does not tell a few microseconds. With 0 a turn is one
 *   call, which finds in the caches what the contender before it left there
 */
export async function race<K extends string>(
  contenders: Readonly<Record<K, () => unknown>>,
  rounds: number,
  turn = 1,
): Promise<Record<K, number>> {
  const runners: Runner[] = [];
  for (const [name, call] of Object.entries<() => unknown>(contenders)) {
    let calls = 1;
    while ((await timeOf(call, calls)) < turn) calls *= 2;
    runners.push({ name, call, calls, times: [] });
  }
  for (let round = 0; round < rounds; round += 1) {
    const at = round % runners.length;
    const order = [...runners.slice(at), ...runners.slice(0, at)];
    for (const { call, calls, times } of Math.floor(round / runners.length) % 2 === 0 ? order : order.toReversed()) {
      times.push((await timeOf(call, calls)) / calls);
    }
  }
  return Object.fromEntries(runners.map(({ name, times }) => [name, median(times)])) as Record<K, number>;
}

interface Runner {
  readonly name: string;
  readonly call: () => unknown;
  /** How often it is called in a turn. */
  readonly calls: number;
  readonly times: number[];
}

async function timeOf(call: () => unknown, calls: number): Promise<number> {
  const start = performance.now();
  for (let at = 0; at < calls; at += 1) {
    const answer = call();
    // To wait for what is no promise would take longer than many an answer.
    if (answer instanceof Promise) await answer;
  }
  return performance.now() - start;
}

/** `1.04`. */
export function ratio(value: number, base: number): string {
  return (value / base).toFixed(2);
}
