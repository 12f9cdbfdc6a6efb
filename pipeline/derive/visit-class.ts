import type { Direction, VisitClass } from '../../src/model/engagement.js';
import type { Speaker } from '../../src/model/evidence.js';

/** A class label with who used it and the owner group of the page's origin. */
export interface Label {
  readonly visitClass: VisitClass;
  readonly saidBy: Speaker;
  readonly group: string;
}

/**
 * The class shown, by the codebook, section 3: the receiving side's official label, else the Kremlin's, else the one
 * that most owner groups use, else null. Where those who decide a step differ among themselves, the one with more owner
 * groups wins; where that is a tie, the next step decides.
 */
export function shownClass(labels: readonly Label[], direction: Direction): VisitClass | null {
  const receiving: readonly Speaker[] = direction === 'abroad' ? ['counterpart'] : ['kremlin', 'russia'];
  const steps = [...receiving.map((speaker) => [speaker]), ['kremlin'], ['kremlin', 'russia', 'counterpart', 'press']];
  for (const speakers of steps) {
    const winner = mostUsed(labels.filter(({ saidBy }) => speakers.some((speaker) => speaker === saidBy)));
    if (winner !== null) return winner;
  }
  return null;
}

function mostUsed(labels: readonly Label[]): VisitClass | null {
  const groups = new Map<VisitClass, Set<string>>();
  for (const { visitClass, group } of labels) {
    groups.set(visitClass, (groups.get(visitClass) ?? new Set()).add(group));
  }
  const ranked = [...groups].toSorted(([, a], [, b]) => b.size - a.size);
  const [first, second] = ranked;
  if (!first || (second && second[1].size === first[1].size)) return null;
  return first[0];
}
