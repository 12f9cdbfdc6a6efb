import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { count } from '../../src/analysis/index.js';
import { releases } from '../../src/changes/index.js';
import { run } from '../../src/cli/run.js';
import { evidenceOf } from '../../src/evidence/index.js';
import { byCountry, byDateRange, countedEngagements, engagements, meta } from '../../src/index.js';
import { byMembership } from '../../src/memberships/index.js';
import { grades } from '../../src/model/engagement.js';

const terminal = { width: 80, colour: false };

async function out(...args: readonly string[]): Promise<string> {
  const outcome = await run(args, terminal);
  if (!('out' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.out;
}

const json = async (...args: readonly string[]): Promise<unknown> => JSON.parse(await out(...args, '--json'));

test('summary gives the page', async () => {
  expect(await out('summary')).toContain('Hosted and abroad');
});

test.each([[[]], [['--help']], [['-h']], [['summary', '--help']], [['help', 'list']]])(
  '%j says how it is used',
  async (args) => {
    expect(await out(...args)).toContain('Usage: diplomatic-engagements');
  },
);

test.each(['summary', 'list', 'show', 'export', 'count', 'countries', 'diff'])(
  'the help of all lists %s',
  async (name) => {
    expect(await out('--help')).toContain(`\n  ${name} `);
  },
);

test.each(['list', 'show', 'export', 'count', 'countries', 'diff'])(
  'the examples in the help of %s run',
  async (name) => {
    const examples = [...(await out(name, '--help')).matchAll(/^ {2}\$ diplomatic-engagements (.*)$/gm)].map(
      ([, line = '']) => line,
    );
    expect(examples.length).toBeGreaterThan(0);
    for (const line of examples) {
      const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
      expect(await run(words, terminal), line).toMatchObject({ exitCode: 0 });
    }
  },
);

test.each([[['--version']], [['-v']]])('%j gives the version of the data', async (args) => {
  expect(await out(...args)).toBe(`${meta.version}\n`);
});

test('diff says what has changed since a version', async () => {
  expect(await out('diff', '1.0.0')).toContain('2.0.0');
  const latest = releases.at(-1)?.version ?? '';
  expect(await out('diff', latest)).toBe(`${latest} is the latest release: nothing has changed since.\n`);
  expect(await json('diff', '1.0.0')).toEqual(releases.filter(({ version }) => version !== '1.0.0'));
});

describe('list', () => {
  const ids = async (...args: readonly string[]) =>
    ((await json('list', ...args)) as { id: string }[]).map(({ id }) => id);
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

  test('without a filter it lists the counted, with --all everything, in the order of the data', async () => {
    expect(await ids()).toEqual(idsOf(countedEngagements));
    expect(await ids('--all')).toEqual(idsOf(engagements));
  });

  test.each([
    ['a country', ['--country', 'Hungary'], idsOf(byCountry('HU'))],
    [
      'two countries',
      ['--country', 'hu', '--country', 'SVK'],
      idsOf(countedEngagements.filter(({ counterpart }) => ['HU', 'SK'].includes(counterpart.country ?? ''))),
    ],
    [
      'days',
      ['--from', '2025-08-10', '--to', '2025-09-03'],
      idsOf(byDateRange({ from: '2025-08-10', to: '2025-09-03' })),
    ],
    ['a first day', ['--from', '2026-01-01'], idsOf(byDateRange({ from: '2026-01-01' }))],
    [
      'a direction',
      ['--direction', 'abroad'],
      idsOf(countedEngagements.filter(({ direction }) => direction === 'abroad')),
    ],
    ['a kind', ['--kind', 'visit', '--all'], idsOf(engagements.filter(({ kind }) => kind === 'visit'))],
    [
      'two classes',
      ['--class', 'state', '--class', 'private'],
      idsOf(
        countedEngagements.filter((row) => row.kind === 'visit' && ['state', 'private'].includes(row.visitClass ?? '')),
      ),
    ],
    ['a grade', ['--grade', 'C'], idsOf(countedEngagements.filter(({ grade }) => grade === 'C'))],
    [
      'an event',
      ['--event', 'sco-summit-2024', '--all'],
      idsOf(engagements.filter(({ event }) => event === 'sco-summit-2024')),
    ],
    [
      'part of a name',
      ['--leader', 'erdogan'],
      idsOf(countedEngagements.filter(({ counterpart }) => counterpart.person === 'recep-tayyip-erdogan')),
    ],
    [
      'a name in another script',
      ['--leader', 'Си Цзиньпин'],
      idsOf(countedEngagements.filter(({ counterpart }) => counterpart.person === 'xi-jinping')),
    ],
    [
      'a family name of two',
      ['--leader', 'Berdimuhamedov', '--all'],
      idsOf(engagements.filter(({ counterpart }) => counterpart.person.endsWith('berdimuhamedov'))),
    ],
    [
      'all at once',
      ['--country', 'China', '--direction', 'hosted', '--from', '2025-01-01'],
      idsOf(byCountry('CN', byDateRange({ from: '2025-01-01' })).filter(({ direction }) => direction === 'hosted')),
    ],
  ])('by %s', async (_, args, expected) => {
    expect(expected.length).toBeGreaterThan(0);
    expect(await ids(...args)).toEqual(expected);
  });

  test('each record has a line, with its id, and no line is too long', async () => {
    for (const width of [60, 80, 120]) {
      const outcome = await run(['list', '--all'], { width, colour: false });
      const lines = 'out' in outcome ? outcome.out.split('\n') : [];
      for (const { id } of engagements) expect(lines.filter((line) => line.endsWith(`  ${id}`))).toHaveLength(1);
      for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(width);
    }
  });

  test('what was held is counted below, and what was not is told apart', async () => {
    const held = engagements.filter(({ status }) => status === 'held');
    const visits = held.filter(({ kind }) => kind === 'visit').length;
    expect(await out('list', '--all')).toContain(
      `${visits} visits and ${held.length - visits} meetings with ${new Set(held.map(({ counterpart }) => counterpart.person)).size} people`,
    );
    expect((await out('list', '--all')).replace(/\s+/g, ' ')).toContain(
      `${engagements.length - held.length} more not held.`,
    );
  });

  test('a filter that matches nothing is no error, and says what the whole list has', async () => {
    const nothing = ['--country', 'Tuvalu'];
    expect(await out('list', ...nothing)).toBe('No engagement matches.\n');
    expect(await json('list', ...nothing)).toEqual([]);
    expect(await out('countries', ...nothing)).toBe('No engagement matches.\n');
    expect(await out('list', '--country', 'Germany')).toBe(
      'No counted engagement matches; 2 in the whole list: --all.\n',
    );
  });

  test('what took place during a visit stands behind it', async () => {
    const lines = (await out('list', '--all')).split('\n').map((line) => line.split(' ').at(-1) ?? '');
    for (const row of engagements) {
      if (row.kind === 'meeting' && row.partOf !== null)
        expect(lines.indexOf(row.id), row.id).toBeGreaterThan(lines.indexOf(row.partOf));
    }
  });
});

describe('show', () => {
  test.each([60, 80, 120])('every record fits %i columns, and has its id and its grade', async (width) => {
    for (const { id, grade } of engagements) {
      const outcome = await run(['show', id], { width, colour: false });
      const text = 'out' in outcome ? outcome.out : '';
      expect(text).toContain(id);
      expect(text).toContain(`grade   ${grade}: `);
      // An address is never cut: who checks has to open it.
      for (const line of text.split('\n'))
        if (!/^ +https?:/.test(line)) expect(line.length, `${id}: ${line}`).toBeLessThanOrEqual(width);
      for (const { source } of evidenceOf(id).citations) expect(text).toContain(source.url);
    }
  });

  test('it says why a record is not counted', async () => {
    const [cancelled] = engagements.filter(({ status }) => status === 'cancelled');
    expect(await out('show', cancelled?.id ?? '')).toContain('counted no: it was not held');
    const [brief] = engagements.filter((row) => row.encounter === 'brief' && row.counterpart.tier === 'leader');
    expect(await out('show', brief?.id ?? '')).toContain('counted no: no talks');
  });

  test('what took place on the same trip stands there, and nothing else', async () => {
    const text = await out('show', 'vn-2024-01');
    const trip = text
      .split('On the same trip\n')[1]
      ?.split('\n\n')[0]
      ?.split('\n')
      .map((line) => line.split(' ').at(-1));
    expect(trip).toEqual(['kp-2024-01', 'vn-2024-02', 'vn-2024-03', 'vn-2024-04']);
  });

  test('its JSON has the record, its evidence and its disagreements', async () => {
    expect(await json('show', 'vn-2024-01')).toMatchObject({
      engagement: { id: 'vn-2024-01' },
      evidence: { grade: 'A' },
      disagreements: [{ field: 'visitClass' }, { field: 'start' }],
    });
  });
});

test('countries add up to what was held', async () => {
  const rows = (await json('countries', '--all')) as { hosted: number; abroad: number; country: string }[];
  const held = engagements.filter(({ status, counterpart }) => status === 'held' && counterpart.country !== null);
  expect(rows.reduce((sum, { hosted, abroad }) => sum + hosted + abroad, 0)).toBe(held.length);
  expect(new Set(rows.map(({ country }) => country)).size).toBe(rows.length);
  for (const line of (await out('countries', '--all')).split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

describe('count', () => {
  test('gives a number with its unit, or a table by groups, as the helper does', async () => {
    expect(await out('count', 'visits')).toBe(`${count('visits')} visits\n`);
    expect(await json('count', 'days', '--by', 'month,direction', '--direction', 'abroad')).toEqual(
      count(
        'days',
        countedEngagements.filter(({ direction }) => direction === 'abroad'),
        { by: { month: 'all', direction: 'all' } },
      ),
    );
    expect(await out('count', 'visits', '--by', 'year', '--direction', 'abroad')).toMatch(
      /^year +visits +coveredDays\n2022 +8 +311\n/,
    );
    expect(await out('count', 'people', '--by', 'person', '--country', 'Tuvalu')).toBe('No engagement matches.\n');
    expect(await out('count', 'people', '--country', 'Tuvalu')).toBe('0 people\n');
    expect(await out('count', 'days')).toMatch(/^\d+ days; \d+ more visits are of unknown length and add none\n$/);
  });

  test('by periods it has zeros, and the covered days of what was asked for', async () => {
    const rows = (await json('count', 'visits', '--by', 'year', '--from', '2024-06-15')) as object[];
    expect(rows).toEqual(
      count('visits', byDateRange({ from: '2024-06-15' }), { by: { year: { from: '2024-06-15' } } }),
    );
    expect(rows.at(0)).toMatchObject({ year: '2024', coveredDays: 200 });
    expect(rows.at(-1)).toMatchObject({ year: '2026' });
  });

  test('no line is too long, however many groups', async () => {
    const outcome = await run(['count', 'days', '--by', 'month,person,event,visitClass'], { width: 60, colour: false });
    for (const line of 'out' in outcome ? outcome.out.split('\n') : ['x'.repeat(99)])
      expect(line.length).toBeLessThanOrEqual(60);
  });
});

describe('export', () => {
  test.each(['csv', 'json', 'ndjson', 'geojson', 'ics', 'markdown', 'edges'])(
    '%s goes to standard output',
    async (format) => {
      const outcome = await run(['export', '--format', format, '--country', 'China'], terminal);
      expect(outcome).toMatchObject({ exitCode: 0 });
      expect('out' in outcome && outcome.out).toContain(
        'xi-jinping'.slice(0, format === 'geojson' || format === 'markdown' || format === 'ics' ? 0 : 10),
      );
    },
  );

  test('to a file it gives what is to be written, and prints nothing', async () => {
    const outcome = await run(
      ['export', '--format', 'csv', '--columns', 'id', '-o', 'x.csv', '--country', 'Hungary'],
      terminal,
    );
    expect(outcome).toEqual({
      exitCode: 0,
      file: 'x.csv',
      contents: `id\r\n${byCountry('HU')
        .map(({ id }) => `${id}\r\n`)
        .join('')}`,
    });
  });

  test('CSV has a byte order mark where it is asked for, and not else', async () => {
    expect((await out('export', '--format', 'csv', '--bom')).startsWith('\uFEFFid,')).toBe(true);
    expect((await out('export', '--format', 'csv')).startsWith('id,')).toBe(true);
  });

  test('of nothing comes an empty, valid file', async () => {
    const nothing = ['--country', 'Tuvalu', '--format'];
    expect((await out('export', ...nothing, 'csv')).split('\r\n')).toHaveLength(2);
    expect(await out('export', ...nothing, 'json')).toBe('[]\n');
    expect(await out('export', ...nothing, 'ndjson')).toBe('');
    expect(JSON.parse(await out('export', ...nothing, 'geojson'))).toEqual({ type: 'FeatureCollection', features: [] });
    expect(await out('export', ...nothing, 'ics')).toContain('BEGIN:VCALENDAR');
  });
});

test.each([
  [['diff'], "missing required argument 'version'"],
  [['diff', '0.9.9'], "version: got '0.9.9', expected the version of a release, such as 1.0.0."],
  [['sumary'], "unknown command 'sumary' (Did you mean summary?)"],
  [['xyzzy'], "unknown command 'xyzzy'\n"],
  [['summary', '2024'], "too many arguments for 'summary'"],
  [['--colour'], "unknown option '--colour'"],
  [['list', '--contry', 'China'], "unknown option '--contry' (Did you mean --country?)"],
  [['list', '--country', 'Atlantis'], "country: got 'Atlantis'"],
  [['list', '--country', 'Frnace'], "Did you mean 'France'?"],
  [['list', '--grade', 'E'], 'Allowed choices are A, B, C, D.'],
  [['list', '--class', 'royal'], 'Allowed choices are state, official, official-working, working, private.'],
  [['list', '--direction', 'home'], 'Allowed choices are abroad, hosted.'],
  [['list', '--from', '2024-02-30'], "Did you mean '2024-02-29'?"],
  [['list', '--from', '2025-01-02', '--to', '2025-01-01'], "'from' on or before 'to'"],
  [['list', '--from', '2026-04-01'], 'from: got'],
  [['count', 'visits', '--to', '2022-02-23'], 'expected days that the data cover, 2022-02-24 to'],
  [['help', 'nonsense'], "unknown command 'nonsense'"],
  [['export', '--format', 'json', '--columns', 'id'], '--columns is for csv, parquet and markdown'],
  [['export', '--format', 'ics', '--bom'], '--bom is for csv'],
  [['list', '--leader', 'Erdogn'], "Did you mean 'Recep Tayyip Erdoğan'?"],
  [['list', '--leader', ''], "leader: got ''"],
  [['list', '--event', 'sco-summit-2042'], "Did you mean 'sco-summit-"],
  [['show'], "missing required argument 'id'"],
  [['show', 'cn-2024-1'], "Did you mean 'cn-2024-01'?"],
  [['count'], "missing required argument 'unit'"],
  [['count', 'trips'], 'Allowed choices are engagements, visits,'],
  [['count', 'visits', '--by', 'mounth'], "Did you mean 'month'?"],
  [['export'], "required option '--format <format>' not specified"],
  [['export', '--format', 'xml'], 'Allowed choices are csv, json, ndjson, parquet, geojson, ics, markdown, edges.'],
  [['export', '--format', 'csv', '--columns', 'id,start'], "Did you mean 'start_date'?"],
  [['export', '--format', 'parquet'], 'parquet is not text'],
  [['completion', 'tcsh'], 'Allowed choices are zsh, bash, fish, powershell.'],
])('%j is refused with exit code 2, and is told why in one line, then where to read on', async (args, message) => {
  const outcome = await run(args, terminal);
  expect(outcome).toMatchObject({ exitCode: 2 });
  const text = 'err' in outcome ? outcome.err : '';
  expect(`${text}\n`).toContain(message);
  expect(text.split('\n')).toHaveLength(2);
  expect(text).toMatch(/^diplomatic-engagements: .*\nSee: diplomatic-engagements (?:[a-z]+ )?--help$/);
});

test('whatever is typed, the command answers or refuses, and echoes no control characters', async () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom('list', 'show', 'export', '--format', 'csv', '--country', '--all', '\u001b[31m', ...grades),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 5 }), async (args) => {
      fc.pre(args[0] !== 'complete' && args[0] !== 'completion'); // those print by themselves
      const outcome = await run(args, terminal);
      expect([0, 2]).toContain(outcome.exitCode);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that none comes back is what is asked
      if ('err' in outcome) expect(outcome.err).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
    }),
  );
});

describe('memberships', () => {
  const ids = async (...args: readonly string[]) =>
    ((await json('list', ...args)) as { id: string }[]).map(({ id }) => id);

  test.each([
    [['--member', 'ICC'], byMembership('ICC')],
    [['--member', 'ICC', '--of', 'venue'], byMembership('ICC', countedEngagements, { of: 'place' })],
    [['--member', 'OPEC+', '--of', 'either', '--all'], byMembership('OPEC+', engagements, { of: 'either' })],
  ])('list %j', async (args, expected) => {
    expect(await ids(...args)).toEqual(expected.map(({ id }) => id));
  });

  test.each([
    [['--member', 'icc'], 'Did you mean ICC?'],
    [['--member', 'brcis'], 'Did you mean BRICS?'],
    [['--member', 'ICC', '--member', 'EU'], 'It is given twice: first ICC.'],
    [['--of', 'venue'], '--member <organisation> beside it'],
    [['--member', 'ICC', '--of', 'venues'], 'Did you mean venue?'],
    [['--kind', 'Vist'], 'Did you mean visit?'],
  ])('list %j is answered with what would work', async (args, words) => {
    const outcome = await run(['list', ...args], terminal);
    expect(outcome).toMatchObject({ exitCode: 2, err: expect.stringContaining(words) });
  });
});
