/** What marks do under a pointer and under the keys: a tip, fading the others, and walking from mark to mark. */
import { recordOf } from './dom.js';

/** @param describe the two lines of a tip, by the id of a record */
export function startMarks(app: HTMLElement, describe: (id: string) => readonly [string, string] | null): void {
  const tip = document.body.appendChild(Object.assign(document.createElement('div'), { id: 'tip', hidden: true }));
  tip.setAttribute('aria-hidden', 'true'); // it says nothing that the name of the mark or the record does not
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  const linesOf = (target: Element): readonly [string, string] | null => {
    const mark = target.closest('svg a.mark') === null ? null : recordOf(target);
    if (mark) return describe(mark.id);
    const [name, numbers] = target.closest('[data-tip]')?.getAttribute('data-tip')?.split('|') ?? [];
    return name === undefined || numbers === undefined ? null : [name, numbers];
  };
  const over = (event: Event) => {
    if (!(event.target instanceof Element)) return;
    const lines = linesOf(event.target);
    tip.hidden = lines === null;
    if (lines) {
      tip.replaceChildren(
        ...lines.map((line, at) =>
          Object.assign(document.createElement(at === 0 ? 'strong' : 'span'), { textContent: line }),
        ),
      );
      const box = (event.target.closest('a.mark, [data-tip]') ?? event.target).getBoundingClientRect();
      const left = Math.min(
        Math.max(8, box.left + box.width / 2 - tip.offsetWidth / 2),
        innerWidth - tip.offsetWidth - 8,
      );
      const above = box.top - tip.offsetHeight - 8;
      tip.style.left = `${left}px`;
      tip.style.top = `${above > 0 ? above : box.bottom + 8}px`;
    }
    const fade = event.target.closest('[data-fade]')?.getAttribute('data-fade');
    sheet.replaceSync(fade ? `.timeline .mark:not(.${CSS.escape(fade)}) { opacity: 0.18 }` : '');
  };
  const out = () => {
    tip.hidden = true;
    sheet.replaceSync('');
  };
  app.addEventListener('pointerover', over);
  app.addEventListener('focusin', over);
  app.addEventListener('pointerleave', out);
  app.addEventListener('focusout', out);
  addEventListener('scroll', out, { passive: true });
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') out();
  });
  app.addEventListener('keydown', walk);
}

/** One tab stop for all marks of a timeline; the arrows go on from there. */
function walk(event: KeyboardEvent): void {
  const here = event.target instanceof Element ? event.target.closest('.timeline a.mark') : null;
  const timeline = here?.closest('svg');
  if (!here || !timeline) return;
  const isNarrow = timeline.classList.contains('narrow');
  const marks = [...timeline.querySelectorAll('a.mark:not(.off)')].map((mark) => {
    const { left, top, width, height } = mark.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    // Along is time, across is the side: the narrow timeline is turned.
    return { mark, along: isNarrow ? y : x, across: isNarrow ? x : y };
  });
  const from = marks.find(({ mark }) => mark === here);
  if (!from) return;
  const ordered = marks.toSorted((a, b) => a.along - b.along || a.across - b.across);
  const at = ordered.indexOf(from);
  const nearest = (isWanted: (across: number) => boolean) =>
    marks
      .filter(({ mark, across }) => mark !== here && isWanted(across))
      .toSorted(
        (a, b) =>
          Math.hypot((a.along - from.along) * 4, a.across - from.across) -
          Math.hypot((b.along - from.along) * 4, b.across - from.across),
      )[0];
  const before = ordered[at - 1];
  const after = ordered[at + 1];
  const less = nearest((across) => across < from.across - 1);
  const more = nearest((across) => across > from.across + 1);
  const arrows = isNarrow
    ? { ArrowUp: before, ArrowDown: after, ArrowLeft: less, ArrowRight: more }
    : { ArrowLeft: before, ArrowRight: after, ArrowUp: less, ArrowDown: more };
  const next = new Map(Object.entries({ ...arrows, Home: ordered[0], End: ordered.at(-1) })).get(event.key)?.mark;
  if (!(next instanceof SVGElement)) return;
  event.preventDefault();
  here.setAttribute('tabindex', '-1');
  next.setAttribute('tabindex', '0');
  next.focus();
}
