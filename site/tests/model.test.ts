import { countedEngagements, engagements, meta } from 'diplomatic-engagements';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bubbles, radius } from '../src/model/bubbles.js';
import { choose } from '../src/model/choose.js';
import { daysOf, headline, headlineText } from '../src/model/headline.js';
import { byMonth } from '../src/model/months.js';
import { rank } from '../src/model/ranking.js';
import { sortRows } from '../src/model/sort.js';
import { layOut } from '../src/model/timeline.js';
import { defaultView, months, noFilters, readView, sortKeys, toSearch, type View } from '../src/model/view.js';
import { readWorld } from '../src/model/world.js';
import { shapeOf } from '../src/view/Mark.js';

const someMonth = fc.constantFrom('', ...months);
const someView = fc
  .record({
    list: fc.constantFrom('counted', 'all'),
    q: fc.constantFrom('', 'xi', 'Эрдоган', 'Putin & <b>', 'a b'),
    from: someMonth,
    to: someMonth,
    direction: fc.constantFrom('', 'hosted', 'abroad'),
    kind: fc.constantFrom('', 'visit', 'meeting'),
    country: fc.constantFrom('', 'CN', 'BY', 'x-abkhazia', 'DE'),
    grade: fc.constantFrom('', 'A', 'D'),
    event: fc.constantFrom('', 'none', 'brics-summit-2024'),
    member: fc.constantFrom('', 'ICC', 'OPEC+'),
    of: fc.constantFrom('counterpart', 'venue', 'either'),
    differ: fc.constantFrom('', '1'),
    sort: fc.constantFrom(...sortKeys.flatMap((key) => [key, `-${key}`])),
    embed: fc.constantFrom('', 'map'),
  })
  .map((parts): View => Object.assign({ ...defaultView }, parts))
  .filter(({ from, to }) => from === '' || to === '' || from <= to);
const someRows = fc.subarray([...engagements]);

describe('the address', () => {
  test('leads back to the view that it is made from', () => {
    fc.assert(
      fc.property(someView, (view) => {
        expect(readView(toSearch(view))).toEqual({ view, ignored: [] });
      }),
    );
  });

  test('of the page as it opens is empty', () => {
    expect(toSearch(defaultView)).toBe('');
    expect(readView('')).toEqual({ view: defaultView, ignored: [] });
  });

  test('never throws, whatever it is, and what it leaves out is said', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.constantFrom(...Object.keys(defaultView), 'foo', '__proto__', 'constructor'),
        (value, name) => {
          const search = `?${new URLSearchParams([[name, value]])}`;
          const { view, ignored } = readView(search);
          // A search is read without the blanks around it.
          const meant = name === 'q' ? value.trim() : value;
          expect(meant === '' || ignored.length === 1 || view[name as keyof View] === meant).toBe(true);
          choose(view);
        },
      ),
      {
        examples: [
          [' ', 'q'],
          [' a ', 'q'],
        ],
      },
    );
  });

  test.each([
    ['?country=cn', ['country=cn']],
    ['?country=CN&country=IN', ['country=IN']],
    ['?from=2021-12', ['from=2021-12']],
    ['?sort=date', ['sort=date']],
    ['?list=everything&foo=1', ['list=everything', 'foo=1']],
  ])('%s: left out is %j', (search, ignored) => {
    expect(readView(search).ignored).toEqual(ignored);
  });
});

describe('choosing', () => {
  test('every filter takes rows away and adds none, and clearing all gives the list', () => {
    fc.assert(
      fc.property(someView, (view) => {
        const rows = choose(view);
        const list = view.list === 'all' ? engagements : countedEngagements;
        expect(rows.every((row) => list.includes(row))).toBe(true);
        expect(choose({ ...view, ...noFilters })).toEqual(list);
        for (const row of rows) {
          if (view.direction !== '') expect(row.direction).toBe(view.direction);
          if (view.country !== '') expect(row.counterpart.country).toBe(view.country);
          if (view.from !== '') expect(row.end.slice(0, 7) >= view.from).toBe(true);
          if (view.to !== '') expect(row.start.slice(0, 7) <= view.to).toBe(true);
        }
      }),
    );
  });

  test('a sort is the same rows in another order, and the two ways are each other’s mirror where no two are equal', () => {
    fc.assert(
      fc.property(someRows, fc.constantFrom(...sortKeys), (rows, key) => {
        expect(sortRows(rows, key).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
          rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        );
        if (key === 'start') expect(sortRows(rows, '-start')).toEqual(sortRows(rows, 'start').toReversed());
      }),
    );
  });
});

describe('the timeline', () => {
  const someSpan = fc
    .tuple(fc.integer({ min: 0, max: months.length - 1 }), fc.integer({ min: 0, max: months.length - 1 }))
    .map(([a, b]) => {
      const [from = '', to = ''] = [months[Math.min(a, b)], months[Math.max(a, b)]];
      return { ...defaultView, from, to };
    });

  test('has one mark for each record, inside the picture, on its own side, and no two on one spot', () => {
    fc.assert(
      fc.property(someSpan, fc.constantFrom(560, 840, 1136), (view, width) => {
        const rows = choose({ ...view, list: 'all' });
        const { marks, height, axis, pitch } = layOut(rows, daysOf(view), width);
        expect(marks.map(({ row }) => row.id).sort()).toEqual(rows.map(({ id }) => id).sort());
        const spots = new Set(marks.map(({ x, y }) => `${Math.round(x * 10)} ${Math.round(y * 10)}`));
        expect(spots.size).toBe(marks.length);
        for (const { row, x, y } of marks) {
          expect(x).toBeGreaterThan(-pitch * 2);
          expect(x).toBeLessThan(width + pitch * 2);
          if (row.direction === 'hosted') expect(y).toBeLessThan(axis.top);
          else expect(y).toBeGreaterThan(axis.top + axis.height);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(height);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('goes by week for two years, by month for four, by quarter and year for more', () => {
    const unit = (from: string, to: string) => layOut([], { from, to }, 1136).unit;
    expect(unit('2024-01-01', '2025-12-31')).toBe('week');
    expect(unit('2022-02-24', '2026-03-11')).toBe('month');
    expect(unit('2000-01-01', '2026-03-11')).toBe('quarter');
    expect(unit('1900-01-01', '2026-03-11')).toBe('year');
  });

  test('no label touches another, nor a mark', () => {
    fc.assert(
      fc.property(someSpan, (view) => {
        const { labels, marks, pitch } = layOut(choose(view), daysOf(view), 1136);
        const boxes = labels.map(({ text, x, y }) => ({
          left: x - text.length * 3.15,
          right: x + text.length * 3.15,
          top: y - 10,
          bottom: y + 3,
        }));
        const touch = (a: { left: number; right: number; top: number; bottom: number }, b: typeof a) =>
          a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        boxes.forEach((box, at) => {
          expect(boxes.slice(at + 1).some((other) => touch(box, other))).toBe(false);
          expect(
            marks.some(({ x, y }) =>
              touch(box, { left: x - pitch / 2, right: x + pitch / 2, top: y - pitch / 2, bottom: y + pitch / 2 }),
            ),
          ).toBe(false);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('downwards has every record in its month, the newest first', () => {
    const found = byMonth(engagements, months);
    expect(found.map(({ month }) => month)).toEqual(months.toReversed());
    expect(found.flatMap(({ hosted, abroad }) => [...hosted, ...abroad]).length).toBe(engagements.length);
    for (const { month, hosted } of found) expect(hosted.every(({ start }) => start.startsWith(month))).toBe(true);
  });
});

describe('the map', () => {
  const { points } = readWorld();

  test('has every country that was met, with the numbers of the list, and the area of a half is its number', () => {
    const found = bubbles(countedEngagements, 'countries', points, 'world');
    const met = new Set(countedEngagements.flatMap(({ counterpart }) => counterpart.country ?? []));
    expect(new Set(found.map(({ key }) => key))).toEqual(met);
    for (const { key, hosted, abroad, up } of found) {
      const rows = countedEngagements.filter(({ counterpart }) => counterpart.country === key);
      expect(hosted + abroad).toBe(rows.length);
      expect(up).toBe(radius(hosted, 'world'));
    }
    expect(radius(20, 'world') ** 2 / radius(5, 'world') ** 2).toBeCloseTo(4);
    expect(radius(0, 'world')).toBe(0);
  });

  test('no label touches another label or another disc', () => {
    for (const crop of ['world', 'eurasia'] as const) {
      const found = bubbles(engagements, 'countries', points, crop);
      const size = crop === 'world' ? 13 : 13 * (470 / 960);
      const boxes = found.flatMap(({ label, name }) => {
        if (label === null) return [];
        const width = name.length * size * 0.56;
        const left =
          label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
        return [{ left, right: left + width, top: label.y - size * 0.8, bottom: label.y + size * 0.2 }];
      });
      boxes.forEach((a, at) => {
        for (const b of boxes.slice(at + 1))
          expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
      });
      expect(boxes.length).toBeGreaterThan(20);
    }
  });
});

test('the ranking has each held record once, the most first', () => {
  for (const by of ['country', 'person'] as const) {
    const ranked = rank(engagements, by);
    const sizes = ranked.map(({ rows }) => rows.length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    const held = engagements.filter(
      ({ status, counterpart }) => status === 'held' && (by === 'person' || counterpart.country !== null),
    );
    expect(ranked.flatMap(({ rows }) => rows).length).toBe(held.length);
  }
});

test('the headline says the units, the filters and what was not held', () => {
  const view = readView('?list=all&country=CN').view;
  expect(headlineText(headline(choose(view), view))).toMatch(
    /^China: \d+ visits and \d+ meetings with \d+ people of 1 country.*, from 24 February 2022 to 11 March 2026$/,
  );
  const none = readView('?list=all&status=cancelled').view;
  expect(headlineText(headline(choose(none), none))).toMatch(/^Cancelled: \d+ that were not held, from/);
  expect(daysOf(readView('?from=2024-02&to=2024-02').view)).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  expect(daysOf(readView('?to=2026-03').view)).toEqual({ from: meta.coverage.from, to: meta.coverage.to });
});

test('marks of other kinds have other shapes', () => {
  const [visit, meeting, brief, cancelled] = [
    engagements.find(({ kind, status }) => kind === 'visit' && status === 'held'),
    engagements.find(({ kind, encounter, status }) => kind === 'meeting' && encounter === 'talks' && status === 'held'),
    engagements.find(({ encounter, status }) => encounter === 'brief' && status === 'held'),
    engagements.find(({ status }) => status === 'cancelled'),
  ];
  const shapes = [visit, meeting, brief, cancelled].map((row) => (row ? shapeOf(row, 5, 5, 8) : ''));
  expect(new Set(shapes).size).toBe(4);
});
