import type { Grade } from '../../src/model/engagement.js';
import type { Side } from '../../src/model/evidence.js';

/** A report that counts: not of a plan, and not the article that is audited. */
export interface Report {
  readonly side: Side;
  /** The owner group of its origin. */
  readonly group: string;
}

/**
 * How well an engagement is evidenced, by the codebook, section 5.
 *
 * A: reported from both sides of the encounter. B: from one side and from a third country. C: by two or more owner
 * groups, but neither A nor B. D: by a single owner group, or by no page that counts. An origin whose country is not known
 * stands on no side, so it never makes an A or a B; two sides that one owner group fills are one report.
 */
export function gradeOf(reports: readonly Report[]): Grade {
  const groups = (side: Side) => new Set(reports.filter((report) => report.side === side).map(({ group }) => group));
  const [principal, counterpart, third] = [groups('principal'), groups('counterpart'), groups('third')];
  if (areIndependent(principal, counterpart)) return 'A';
  if (areIndependent(principal, third) || areIndependent(counterpart, third)) return 'B';
  return new Set(reports.map(({ group }) => group)).size >= 2 ? 'C' : 'D';
}

/** Whether each set has a group that can be told apart from one of the other. */
function areIndependent(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && new Set([...a, ...b]).size >= 2;
}
