import { groupByKey } from '../../files/group-by-key.js';
import type { RawMembership } from '../../files/shapes.js';
import { type Context, type Problem, problem, repeated } from '../rule.js';

/**
 * A country has one status at a time in an organisation. A day is given only where something changed while the data cover
 * it, and what sources differ on is told by each of them.
 */
export function memberships({ data }: Context): readonly Problem[] {
  const pairs = groupByKey(data.memberships, ({ organisation, country }) => `${organisation} ${country}`);
  const [coverage] = data.coverage;
  return [...pairs.values()].flatMap((spells) => [
    ...overlaps(spells),
    ...spells.flatMap((spell) => [...(coverage ? outside(spell, coverage) : []), ...claimsOf(spell)]),
  ]);
}

function overlaps(spells: readonly RawMembership[]): readonly Problem[] {
  const inOrder = spells.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  return inOrder.flatMap((spell, at) => {
    const next = inOrder[at + 1];
    const isEarlier = next === undefined || (spell.to ?? '9999') < (next.from ?? '');
    if (isEarlier) return [];
    return [
      problem(
        'memberships',
        spell,
        `${spell.status} to ${spell.to ?? 'the end'}, then ${next.status} from ${next.from ?? 'the beginning'}`,
        'one stretch after the other',
      ),
    ];
  });
}

function outside(spell: RawMembership, covered: { readonly from: string; readonly to: string }): readonly Problem[] {
  const { from, to, scheduled = false } = spell;
  const say = (found: string, expected: string) => problem('memberships', spell, found, expected);
  return [
    ...(from !== undefined && (from <= covered.from || from > covered.to)
      ? [say(`from ${from}`, `a day after ${covered.from} and not after ${covered.to}, or none`)]
      : []),
    ...(to !== undefined && to < (from ?? covered.from)
      ? [say(`to ${to}`, `a day not before ${from ?? covered.from}`)]
      : []),
    ...((to ?? '') > covered.to === scheduled
      ? []
      : [
          say(
            `to ${to ?? 'open'}, ${scheduled ? '' : 'not '}scheduled`,
            `scheduled where the end lies after ${covered.to}, and only there`,
          ),
        ]),
  ];
}

function claimsOf(spell: RawMembership): readonly Problem[] {
  const { status, claims = [] } = spell;
  const say = (found: string, expected: string) => problem('memberships', spell, found, expected);
  const isDisputed = status === 'disputed';
  const views = new Set(claims.map(({ says }) => says));
  return [
    ...(isDisputed === views.size > 1
      ? []
      : [say(`${status}, with ${views.size} views`, 'two views or more where it is disputed, and none elsewhere')]),
    ...(!isDisputed && views.size === 1 ? [say(`${status}, with a claim`, 'claims only where it is disputed')] : []),
    ...repeated(claims, (claim) => JSON.stringify(claim)).map(({ source }) =>
      say(`one claim by ${source} twice`, 'each claim once'),
    ),
    ...repeated(spell.sources).map((source) => say(`sources: ${source} twice`, 'each page once')),
  ];
}
