import fc from 'fast-check';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { columns, toCSV, toEdges, toGeoJSON, toICS, toMarkdown, toNDJSON } from '../../src/formats/index.js';
import { byDateRange, byId, countedEngagements, type Engagement, engagements, tally } from '../../src/index.js';
import { place } from '../../src/tables/index.js';

const names = columns.map(({ name }) => name);
const someRows = fc.subarray([...engagements], { maxLength: 20 });
const someColumns = fc.subarray(names, { minLength: 1 });

/** CSV as another library reads it: a row an object. */
function readCsv(text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
    delimiter: ',',
  });
  expect(errors).toEqual([]);
  return data;
}

describe('toCSV', () => {
  test('every cell comes back, from any rows and columns, by another library', () => {
    fc.assert(
      fc.property(someRows, someColumns, (rows, chosen) => {
        const read = readCsv(toCSV(rows, chosen));
        const cells = rows.map((row) =>
          Object.fromEntries(
            chosen.map((name) => {
              const cell = columns.find((column) => column.name === name)?.of(row);
              const text =
                typeof cell === 'boolean'
                  ? String(cell).toUpperCase()
                  : Array.isArray(cell)
                    ? cell.join('|')
                    : String(cell ?? '');
              return [name, text];
            }),
          ),
        );
        // A row whose only cell is empty is an empty line, which a reader takes for none.
        expect(read).toEqual(cells.filter((row) => chosen.length > 1 || row[chosen[0] ?? ''] !== ''));
      }),
    );
  });

  test('a header, a line a record, CRLF throughout, and no byte order mark', () => {
    const lines = toCSV(engagements).split('\r\n');
    expect(lines[0]).toBe(names.join(','));
    expect(lines).toHaveLength(engagements.length + 2);
    expect(lines.at(-1)).toBe('');
    expect(toCSV(engagements).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(toCSV([])).toBe(`${names.join(',')}\r\n`);
  });

  test('the numbers are those of tally', () => {
    const rows = readCsv(toCSV(countedEngagements));
    const abroad = rows.filter(({ direction }) => direction === 'abroad');
    const { visits, meetings } = tally(countedEngagements);
    expect(rows.filter(({ kind }) => kind === 'visit')).toHaveLength(visits);
    expect(rows.filter(({ kind }) => kind === 'meeting')).toHaveLength(meetings);
    expect(abroad).toHaveLength(countedEngagements.filter(({ direction }) => direction === 'abroad').length);
    expect(rows.every(({ counted }) => counted === 'TRUE')).toBe(true);
  });

  test('no cell begins as a formula does, but negative numbers', () => {
    for (const row of readCsv(toCSV(engagements)))
      for (const [name, cell] of Object.entries(row)) {
        if (/^[=+\-@\t\r]/.test(cell)) expect([name, Number.isNaN(Number(cell))]).toEqual([name, false]);
      }
  });

  test('numeric codes keep their leading noughts', () => {
    expect(readCsv(toCSV([byId('am-2024-01')]))[0]?.counterpart_iso_numeric).toBe('051');
  });
});

test('toNDJSON gives the records, a line each', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const lines = toNDJSON(rows).split('\n');
      expect(lines.pop()).toBe('');
      expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(rows);
    }),
  );
  expect(toNDJSON([])).toBe('');
});

describe('toMarkdown', () => {
  test('a line a record below the header, all of one length', () => {
    const lines = toMarkdown(engagements).split('\n');
    expect(lines).toHaveLength(engagements.length + 2);
    expect(new Set(lines.map((line) => line.replaceAll('\\', '').length)).size).toBeLessThan(4);
  });

  test('signs that Markdown would obey are escaped', () => {
    const row = { ...byId('cn-2024-01'), note: 'See [this](x) | *that* <b> `code` _under_' };
    expect(toMarkdown([row], ['note'])).toContain('See \\[this\\](x) \\| \\*that\\* \\<b\\> \\`code\\` \\_under\\_');
  });
});

describe('toGeoJSON', () => {
  const { features } = toGeoJSON(engagements);

  test('a point for each record whose place is known, at its places; a way for each stay abroad', () => {
    const placed = engagements.filter(({ venue }) => venue.places.length > 0);
    expect(features.filter(({ properties }) => properties.feature === 'venue').map(({ id }) => id)).toEqual(
      placed.map(({ id }) => id),
    );
    const stays = placed.filter(({ kind, direction }) => kind === 'visit' && direction === 'abroad');
    expect(features.filter(({ properties }) => properties.feature === 'way').map(({ id }) => id)).toEqual(
      stays.map(({ id }) => `${id}/way`),
    );
    for (const row of placed) {
      const geometry = features.find(({ id }) => id === row.id)?.geometry;
      const positions = row.venue.places.map((id) => [place(id).longitude, place(id).latitude]);
      expect(geometry).toEqual(
        positions.length === 1
          ? { type: 'Point', coordinates: positions[0] }
          : { type: 'MultiPoint', coordinates: positions },
      );
    }
  });

  test('no line jumps: one that crosses the 180th meridian is cut there', () => {
    const lines = features.flatMap(({ geometry }) =>
      geometry.type === 'LineString'
        ? [geometry.coordinates]
        : geometry.type === 'MultiLineString'
          ? geometry.coordinates
          : [],
    );
    expect(features.some(({ geometry }) => geometry.type === 'MultiLineString')).toBe(true);
    for (const line of lines) {
      expect(line.length).toBeGreaterThan(1);
      for (const [at, [x = 0, y = 0]] of line.entries()) {
        expect(Math.abs(x)).toBeLessThanOrEqual(180);
        expect(Math.abs(y)).toBeLessThanOrEqual(90);
        const [next = x] = line[at + 1] ?? [];
        expect(Math.abs(next - x)).toBeLessThan(180);
      }
    }
  });

  test('it is cut on the meridian itself, on both sides of it at one latitude', () => {
    const cut = features.flatMap(({ geometry }) => (geometry.type === 'MultiLineString' ? [geometry.coordinates] : []));
    for (const parts of cut)
      for (const [at, part] of parts.slice(1).entries()) {
        const [end, start] = [parts[at]?.at(-1), part[0]];
        expect(end?.[0]).toBe(-(start?.[0] ?? 0));
        expect(Math.abs(end?.[0] ?? 0)).toBe(180);
        expect(end?.[1]).toBe(start?.[1]);
      }
  });

  test('a way begins in Moscow and ends at the last place', () => {
    const stay = byId('cn-2024-01');
    const way = features.find(({ id }) => id === 'cn-2024-01/way')?.geometry;
    const ends = way?.type === 'LineString' ? [way.coordinates[0], way.coordinates.at(-1)] : [];
    const at = (id: string) => [place(id).longitude, place(id).latitude];
    expect(ends).toEqual([at('moscow'), at(stay.venue.places.at(-1) ?? '')]);
  });
});

describe('toICS', () => {
  const days = (from: Date, to: Date) => (to.getTime() - from.getTime()) / 86_400_000;

  test('another library reads each event with its days, the end excluded', () => {
    const calendar = new ICAL.Component(ICAL.parse(toICS(engagements)) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.map(({ uid }) => uid)).toEqual(engagements.map(({ id }) => `${id}@diplomatic-engagements`));
    for (const [at, row] of engagements.entries()) {
      const event = events[at];
      expect([event?.startDate.isDate, event?.startDate.toString()]).toEqual([true, row.start]);
      const length = days(new Date(row.start), new Date(row.end)) + 1;
      expect(days(new Date(row.start), new Date(event?.endDate.toString() ?? ''))).toBe(length);
      expect(event?.summary).toContain(row.counterpart.name);
    }
  });

  test('lines are at most 75 bytes, and end in CRLF', () => {
    const text = toICS(engagements);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\n');
    }
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.match(/^TRANSP:TRANSPARENT\r$/gm)).toHaveLength(engagements.length);
  });

  test.each(['America/Los_Angeles', 'Asia/Tokyo', 'UTC'])('the days are the same in %s', (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      expect(toICS([byId('kp-2024-01')])).toContain('DTSTART;VALUE=DATE:20240618\r\nDTEND;VALUE=DATE:20240620');
    } finally {
      process.env.TZ = before;
    }
  });

  test.each([
    ['held', 'CONFIRMED'],
    ['announced', 'TENTATIVE'],
    ['cancelled', 'CANCELLED'],
    ['postponed', 'CANCELLED'],
    ['unconfirmed', 'TENTATIVE'],
  ] as const)('what is %s is %s', (status, expected) => {
    expect(toICS(engagements.filter((row) => row.status === status).slice(0, 1))).toContain(`STATUS:${expected}`);
  });

  test('the same list gives the same bytes: nothing in it hangs on the clock', () => {
    expect(toICS(countedEngagements)).toBe(toICS(countedEngagements));
    expect(toICS([])).toContain('END:VCALENDAR');
  });
});

test('the edges add up to what was held, the heaviest first', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const held = rows.filter(({ status }) => status === 'held');
      const edges = toEdges(rows);
      expect(edges.reduce((sum, { weight }) => sum + weight, 0)).toBe(held.length);
      for (const edge of edges) {
        const own = held.filter(({ counterpart }) => counterpart.person === edge.target);
        expect(edge.weight).toBe(edge.hosted + edge.abroad);
        expect(edge.hosted).toBe(own.filter(({ direction }) => direction === 'hosted').length);
        expect(edge.first).toBe(own.map(({ start }) => start).sort()[0]);
        expect(edge.last).toBe(
          own
            .map(({ end }) => end)
            .sort()
            .at(-1),
        );
      }
      expect(edges).toEqual([...edges].sort((a, b) => b.weight - a.weight || (a.target < b.target ? -1 : 1)));
    }),
  );
});

test('an edge has the side of the engagement that began last, however long one before it was', () => {
  const row = byId('am-2024-01');
  const [edge] = toEdges([
    { ...row, start: '2024-06-01', end: '2024-06-05' },
    { ...row, start: '2024-06-03', end: '2024-06-03', counterpart: { ...row.counterpart, country: 'GE' } },
  ]);
  expect(edge).toMatchObject({ group: 'GE', last: '2024-06-05' });
});

test('a cell of Markdown is one line, and obeys nothing', () => {
  const table = toMarkdown([{ ...byId('cn-2024-01'), note: 'a\n~b~ &amp; | c' }], ['note']);
  expect(table.split('\n').at(-1)).toBe('| a \\~b\\~ \\&amp; \\| c |');
});

describe.each([
  ['toCSV', toCSV],
  ['toNDJSON', toNDJSON],
  ['toMarkdown', toMarkdown],
  ['toGeoJSON', toGeoJSON],
  ['toICS', toICS],
  ['toEdges', toEdges],
] as const)('%s', (_, write: (list: readonly Engagement[]) => unknown) => {
  const sparse: Engagement[] = [];
  const { venue } = byId('cn-2024-01');
  sparse[1] = byId('cn-2024-01');
  test.each([
    ['nothing', undefined, 'list'],
    ['a string', 'engagements', 'list'],
    ['an object', {}, 'list'],
    ['numbers', [1, 2], 'list[0]'],
    ['a list with a hole', sparse, 'list[0]'],
    ['a record of version 1', [{ id: 'x', talksOn: [] }], 'list[0]'],
    ['a record without its venue', [byId('cn-2024-01'), { ...byId('cn-2024-01'), venue: undefined }], 'list[1]'],
    ['a day that does not exist', [{ ...byId('cn-2024-01'), start: '2024-02-30' }], 'list[0]'],
    ['a status of no list', [{ ...byId('cn-2024-01'), status: 'maybe' }], 'list[0]'],
    ['a direction that every object has', [{ ...byId('cn-2024-01'), direction: 'toString' }], 'list[0]'],
    ['an event that does not exist', [{ ...byId('cn-2024-01'), event: 'nope' }], 'list[0]'],
    ['a country that does not exist', [{ ...byId('cn-2024-01'), venue: { ...venue, country: 'ZZ' } }], 'list[0]'],
    ['a place that does not exist', [{ ...byId('cn-2024-01'), venue: { ...venue, places: ['nowhere'] } }], 'list[0]'],
    ['a note that is an object', [{ ...byId('cn-2024-01'), note: {} }], 'list[0]'],
    ['a record with days that are numbers', [{ ...byId('cn-2024-01'), start: 20240516 }], 'list[0]'],
  ])('refuses %s', (__, list, argument) => {
    expect(() => write(list as unknown as Engagement[])).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARGUMENT', argument }),
    );
  });

  test('changes nothing that it is given', () => {
    const list = byDateRange('2024-06');
    const before = JSON.stringify(list);
    write(list);
    expect(JSON.stringify(list)).toBe(before);
  });
});

test.each([
  ['a field of the record', ['start'], 'start_date'],
  ['camel case', ['venueCountry'], 'venue_country'],
  ['a slip', ['person_nmae'], 'person_name'],
  ['nothing like a column', ['xyzzy'], null],
  ['a number', [1], null],
])('of columns, %s is refused, with the nearest that there is', (_, wrong, suggestion) => {
  expect(() => toCSV(engagements, wrong as never)).toThrow(
    expect.objectContaining({ code: 'ERR_INVALID_ARGUMENT', argument: 'columns[0]', suggestion }),
  );
});

test.each([[[]], ['id'], [null]])('of columns, %j is refused', (wrong) => {
  expect(() => toCSV(engagements, wrong as never)).toThrow(expect.objectContaining({ argument: 'columns' }));
});

test('the list of columns is frozen, to each column', () => {
  expect(Object.isFrozen(columns) && columns.every((column) => Object.isFrozen(column))).toBe(true);
});

test('a column twice is refused', () => {
  expect(() => toCSV(engagements, ['id', 'id'])).toThrow(expect.objectContaining({ argument: 'columns[1]' }));
});
