/** What a release changes, each change in a line of text: the same in the change log and on the command line. */
import type { Correction, ShapeChange, Tombstone } from '../model/release.js';

/** A value that was put right, from old to new, with its reason and the page that decided. */
export function correctionText({ id, field, old, new: now, reason, source }: Correction): string {
  return `${id} ${field}: ${changeText(old, now)}. ${reason}${source === null ? '' : ` (${source})`}`;
}

/** From old to new; of two lists, what left and what came: the rest of a long list would hide it. */
function changeText(old: unknown, now: unknown): string {
  const [had, has] = [itemsOf(old), itemsOf(now)];
  const left = had?.filter((item) => !has?.includes(item)) ?? [];
  const came = has?.filter((item) => !had?.includes(item)) ?? [];
  if (!had || !has || left.length + came.length === 0) return `${JSON.stringify(old)} -> ${JSON.stringify(now)}`;
  const part = (word: string, items: readonly string[]) => (items.length === 0 ? [] : [`${word} ${items.join(', ')}`]);
  return [...part('without', left), ...part('with', came)].join(', ');
}

/** The members of a list as text, a claim by its values: its keys say nothing that they do not. */
function itemsOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.map((item: unknown) =>
    typeof item === 'object' && item !== null ? `(${Object.values(item).join(', ')})` : JSON.stringify(item),
  );
}

/** A retired id and what became of it. */
export function tombstoneText({ id, fate, to, reason }: Tombstone): string {
  return `${id} ${fate}${to.length === 0 ? '' : ` to ${to.join(', ')}`}. ${reason}`;
}

/** A change of shapes, codes or helpers. */
export function shapeText({ kind, where, old, new: now }: ShapeChange): string {
  return `${kind.replace('-', ' ')}: ${where}${old === null ? '' : ` ${old}`}${now === null ? '' : ` -> ${now}`}`;
}
