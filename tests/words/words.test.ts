import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byId, country, engagements, meta } from '../../src/index.js';
import { dateOfDay, dayNumber } from '../../src/input/dates.js';
import * as engagementCodes from '../../src/model/engagement.js';
import * as evidenceCodes from '../../src/model/evidence.js';
import { claimedStatuses, memberOrganisations, membershipStatuses } from '../../src/model/membership.js';
import { organisation } from '../../src/tables/index.js';
import {
  cite,
  dateInWords,
  datesInWords,
  inWords,
  labels,
  representedInWords,
  whatInWords,
} from '../../src/words/index.js';

describe('datesInWords', () => {
  test.each([
    ['2024-05-06', '2024-05-06', null, '6 May 2024'],
    ['2024-05-06', '2024-05-08', null, '6 to 8 May 2024'],
    ['2024-05-30', '2024-06-02', null, '30 May to 2 June 2024'],
    ['2024-12-30', '2025-01-02', null, '30 December 2024 to 2 January 2025'],
    ['2024-05-06', '2025-05-06', null, '6 May 2024 to 6 May 2025'],
    ['2025-10-17', '2025-10-30', '2025-10-17~/2025-10-30~', 'about 17 to 30 October 2025'],
    ['2024-11-28', '2024-11-28', '2024-11-28?', '28 November 2024 (uncertain)'],
    ['2023-08-01', '2023-08-31', '2023-08', 'August 2023'],
    ['2023-12-01', '2023-12-31', '2023-12~', 'about December 2023'],
    ['2023-12-01', '2023-12-31', '2023-12%', 'about December 2023 (uncertain)'],
    ['2023-11-01', '2023-12-31', '2023-11/2023-12', 'November to December 2023'],
    ['2024-05-01', '2024-05-06', '2024-05-01~/2024-05-06', 'about 1 May 2024 to 6 May 2024'],
    ['2024-05-06', '2024-12-06', null, '6 May to 6 December 2024'],
    ['2024-05-30', '2025-05-31', null, '30 May 2024 to 31 May 2025'],
    ['2024', '2025', null, '2024 to 2025'],
    ['2024', '2024-05', null, '2024 to May 2024'],
    ['2024-04', '2024-05', null, 'April to May 2024'],
    ['2024-05', '2024-05-20', null, 'May to 20 May 2024'],
    ['2024-04-20', '2024-05', null, '20 April to May 2024'],
  ])('%s to %s, %s', (start, end, edtf, words) => {
    expect(datesInWords({ start, end, edtf })).toBe(words);
  });

  test('the words of a day lead back to it, whatever the runtime’s language', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2099-12-31') }), (day) => {
        expect(new Date(`${dateInWords(dateOfDay(day))} UTC`).toISOString().slice(0, 10)).toBe(dateOfDay(day));
      }),
    );
  });

  test.each([
    '',
    '2024-13',
    '12024-05',
    '2024-051',
    '20245',
    '12024',
    '2',
    'abcd',
    '2024-00-01',
    '2024-05-32',
    '2024-02-30',
    '0000',
    'May',
    null,
    2024,
    ['2024-05'],
    Object.create(null),
  ])('case %#: what is no date is refused', (date) => {
    expect(() => dateInWords(date as string)).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_DATE', argument: 'date' }),
    );
  });

  test.each<[unknown, object]>([
    [
      { start: '2024-05-08', end: '2024-05-06' },
      { code: 'ERR_REVERSED_RANGE', argument: 'start' },
    ],
    [{ start: '2024-05-08' }, { code: 'ERR_INVALID_DATE', argument: 'end' }],
    [
      { start: 2024, end: 2025 },
      { code: 'ERR_INVALID_DATE', argument: 'start' },
    ],
    [
      { start: '2024-05-06', end: '2024-05-06', edtf: '2024-05-XX' },
      { code: 'ERR_INVALID_ARGUMENT', argument: 'edtf' },
    ],
    [
      { start: '2024-05-06', end: '2024-05-06', edtf: '2024-13' },
      { code: 'ERR_INVALID_DATE', argument: 'edtf' },
    ],
    [
      { start: '2024-05-06', end: '2024-05-06', edtf: 1 },
      { code: 'ERR_INVALID_ARGUMENT', argument: 'edtf' },
    ],
    [
      { start: '2024-05-06', end: '2024-05-06', edtf: 'x2024-05-06' },
      { code: 'ERR_INVALID_ARGUMENT', argument: 'edtf' },
    ],
    [
      { start: '2024-05-06', end: '2024-05-06', edtf: '2024-05-06~~' },
      { code: 'ERR_INVALID_ARGUMENT', argument: 'edtf' },
    ],
    [null, { code: 'ERR_INVALID_ARGUMENT', argument: 'dated' }],
    ['2024-05-06', { code: 'ERR_INVALID_ARGUMENT', argument: 'dated' }],
  ])('case %#: dates that are none, or the wrong way round, are refused', (dated, error) => {
    expect(() => datesInWords(dated as { start: string; end: string })).toThrow(expect.objectContaining(error));
  });
});

describe('inWords', () => {
  test.each([
    ['cn-2024-01', 'with Xi Jinping (President, China): state visit to China, Beijing and Harbin, 16 to 17 May 2024.'],
    [
      'cg-2024-01',
      'with Denis Sassou Nguesso (President, Republic of the Congo): official visit to Russia, Moscow and Saint Petersburg, 25 to 29 June 2024.',
    ],
    [
      'org-un-2024-01',
      'with António Guterres (Secretary-General of the United Nations): meeting in Russia, Kazan, 24 October 2024.',
    ],
  ])('%s', (id, words) => {
    expect(inWords(byId(id))).toBe(`Vladimir Putin ${words}`);
  });

  test.each([
    null,
    undefined,
    1,
    {},
    [],
    'cn-2024-01',
    { ...byId('cn-2024-01'), visitClass: 'grand' },
    { ...byId('cn-2024-01'), kind: 'trip' },
    { ...byId('cn-2024-01'), status: 'done' },
    { ...byId('cn-2024-01'), counterpart: { ...byId('cn-2024-01').counterpart, country: undefined } },
    { ...byId('org-un-2024-01'), counterpart: { ...byId('org-un-2024-01').counterpart, organisation: undefined } },
    { ...byId('cn-2024-01'), encounter: 'long' },
    { ...byId('cn-2024-01'), venue: { country: 1, places: [] } },
    { ...byId('cn-2024-01'), venue: { country: 'CN', places: 'beijing' } },
    { ...byId('cn-2024-01'), counterpart: { ...byId('cn-2024-01').counterpart, name: 1 } },
    { ...byId('cn-2024-01'), counterpart: { ...byId('cn-2024-01').counterpart, title: null } },
  ])('case %#: what is no engagement is refused', (given) => {
    for (const words of [inWords, representedInWords, whatInWords]) {
      expect(() => words(given as (typeof engagements)[number])).toThrow(
        expect.objectContaining({ code: 'ERR_INVALID_ARGUMENT', argument: 'engagement' }),
      );
    }
  });

  test('a counterpart of no country and of no organisation is none', () => {
    const { counterpart, ...row } = byId('cn-2024-01');
    expect(() => representedInWords({ ...row, counterpart: { ...counterpart, country: null } } as never)).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARGUMENT', argument: 'engagement' }),
    );
  });

  test('what it was: the class of a visit, a visit of none, a meeting, a brief one', () => {
    const visit = byId('cn-2024-01');
    const meeting = byId('cn-2024-02');
    expect(whatInWords(visit)).toBe('state visit');
    expect(whatInWords({ ...visit, visitClass: null } as typeof visit)).toBe('visit');
    expect(whatInWords({ ...meeting, encounter: 'talks' } as typeof meeting)).toBe('meeting');
    expect(whatInWords({ ...meeting, encounter: 'brief' } as typeof meeting)).toBe('brief encounter');
  });

  test('places are joined as in a sentence', () => {
    const of = (places: readonly string[]) =>
      inWords({ ...byId('cn-2024-01'), venue: { ...byId('cn-2024-01').venue, places } });
    expect(of([])).toContain('visit to China, 16 to 17');
    expect(of(['beijing'])).toContain('China, Beijing, 16');
    expect(of(['beijing', 'harbin', 'tianjin'])).toContain('China, Beijing, Harbin and Tianjin, 16');
  });

  test('every record is one sentence that says who, when and what became of it', () => {
    for (const row of engagements) {
      const words = inWords(row);
      expect(words).toMatch(/^[^\n]+\.$/);
      expect(words).toContain(row.counterpart.name);
      expect(words).toContain(datesInWords(row));
      expect(words).not.toMatch(/undefined|null|, ,| {2}/);
      expect(words).toContain(whatInWords(row));
      const { country: code, organisation: body } = row.counterpart;
      const represented = code === null ? body && organisation(body).name : country(code).name;
      expect(representedInWords(row)).toBe(represented);
      expect(words).toContain(representedInWords(row));
      if (row.status !== 'held') expect(words).toContain(labels.status[row.status]);
    }
  });
});

test('every code of the closed lists has a label, and no other has one', () => {
  const lists = {
    kind: engagementCodes.kinds,
    direction: engagementCodes.directions,
    setting: engagementCodes.settings,
    status: engagementCodes.statuses,
    encounter: engagementCodes.encounters,
    occasion: engagementCodes.occasions,
    datesCover: engagementCodes.dateCoverages,
    visitClass: engagementCodes.visitClasses,
    role: engagementCodes.roles,
    tier: engagementCodes.tiers,
    grade: engagementCodes.grades,
    placeStatus: engagementCodes.placeStatuses,
    field: [...new Set([...evidenceCodes.supportedFields, ...engagementCodes.contestedFields])],
    saidBy: evidenceCodes.speakers,
    side: evidenceCodes.sides,
    owner: evidenceCodes.owners,
    reports: evidenceCodes.reportings,
    read: evidenceCodes.readings,
    membershipStatus: [...new Set([...membershipStatuses, ...claimedStatuses])],
    memberOrganisation: memberOrganisations,
  };
  expect(Object.keys(labels).sort()).toEqual(Object.keys(lists).sort());
  for (const [name, codes] of Object.entries(lists)) {
    const known = labels[name as keyof typeof labels];
    expect(Object.keys(known).sort(), name).toEqual([...codes].sort());
    expect(Object.isFrozen(known)).toBe(true);
    expect(new Set(Object.values(known)).size, `${name}: no two alike`).toBe(codes.length);
  }
});

describe('cite', () => {
  test('a sentence has the year, the version and the address', () => {
    const year = (meta.released ?? meta.asOf).slice(0, 4);
    expect(cite()).toBe(
      `The diplomatic-engagements contributors (${year}). diplomatic-engagements: in-person diplomatic engagements of Vladimir Putin since 24 February 2022 (version ${meta.version}) [Data set]. https://www.npmjs.com/package/diplomatic-engagements`,
    );
  });

  test('what reference managers read, whole', () => {
    const day = meta.released ?? meta.asOf;
    const [year, month, date] = day.split('-').map(Number);
    const title = 'diplomatic-engagements: in-person diplomatic engagements of Vladimir Putin since 24 February 2022';
    const url = 'https://www.npmjs.com/package/diplomatic-engagements';
    expect(JSON.parse(cite({ style: 'csl' }))).toEqual({
      id: `diplomatic-engagements-${meta.version}`,
      type: 'dataset',
      title,
      author: [{ literal: 'The diplomatic-engagements contributors' }],
      issued: { 'date-parts': [[year, month, date]] },
      version: meta.version,
      URL: url,
    });
    expect(cite({ style: 'bibtex' }).split('\n')).toEqual([
      `@misc{diplomatic-engagements-${meta.version},`,
      '  author = {{The diplomatic-engagements contributors}},',
      `  title = {{${title}}},`,
      `  year = {${year}},`,
      `  version = {${meta.version}},`,
      '  note = {Data set},',
      `  url = {${url}},`,
      '}',
    ]);
  });

  test('what was used, where and when', () => {
    const given = { part: 'China, 8 records', url: 'https://example.org/?country=CN', accessed: '2026-11-26' };
    expect(cite(given)).toContain('. China, 8 records (version');
    expect(cite(given)).toMatch(/https:\/\/example\.org\/\?country=CN Accessed 26 November 2026\.$/);
    expect(cite({ ...given, style: 'bibtex' })).toContain('urldate = {2026-11-26}');
    const odd = cite({ part: 'a } & 50% \\x', style: 'bibtex' });
    expect(odd).toContain('. a  \\& 50\\% x}},'.replace('  ', ' '));
    expect(odd.split('{').length).toBe(odd.split('}').length);
    expect(JSON.parse(cite({ ...given, style: 'csl' }))).toMatchObject({
      type: 'dataset',
      version: meta.version,
      URL: given.url,
      accessed: { 'date-parts': [[2026, 11, 26]] },
    });
  });

  test.each([
    [{ style: 'bibtext' }, { argument: 'options.style', suggestion: 'bibtex' }],
    [{ stile: 'csl' }, { argument: 'options', suggestion: 'style' }],
    [{ accessed: '2026-02-30' }, { code: 'ERR_INVALID_DATE', argument: 'options.accessed' }],
    [{ part: 1 }, { argument: 'options.part' }],
    [{ part: ' ' }, { argument: 'options.part' }],
    [{ url: '' }, { argument: 'options.url' }],
    [{ url: null }, { argument: 'options.url' }],
    ['text', { argument: 'options' }],
  ])('cite(%j) throws', (options, error) => {
    expect(() => cite(options as object)).toThrow(expect.objectContaining(error));
  });
});
