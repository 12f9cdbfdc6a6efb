import { recordOf } from '../dom.js';
import type { Mark } from '../model/timeline.js';
import { markLinks, shapeOf } from './Mark.js';

/** The links of a group by the id of their record. */
const known = new WeakMap<Element, Map<string, Element>>();

/** Moves the marks of a group to where they are now: those that are missing are written, those too many are hidden. */
export function moveMarks(group: SVGGElement, marks: readonly Mark[], size: number): void {
  const links = known.get(group) ?? linksIn(group);
  known.set(group, links);
  const missing = marks.filter(({ row }) => !links.has(row.id));
  if (missing.length > 0) {
    group.insertAdjacentHTML('beforeend', markLinks(missing, size));
    for (const [id, link] of linksIn(group)) links.set(id, link);
  }
  const wanted = new Map(marks.map((mark, at) => [mark.row.id, { mark, at }]));
  for (const [id, link] of links) {
    const found = wanted.get(id);
    link.classList.toggle('off', found === undefined);
    if (found === undefined) continue;
    const { row, x, y } = found.mark;
    const shape = shapeOf(row, x, y, size);
    const path = link.firstElementChild;
    if (path && path.getAttribute('d') !== shape) path.setAttribute('d', shape);
    const stop = found.at === 0 ? '0' : '-1';
    if (link.getAttribute('tabindex') !== stop) link.setAttribute('tabindex', stop);
  }
}

function linksIn(group: SVGGElement): Map<string, Element> {
  return new Map(
    [...group.children].flatMap((link): [string, Element][] => {
      const found = recordOf(link);
      return found ? [[found.id, link]] : [];
    }),
  );
}
