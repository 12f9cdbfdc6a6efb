/** A small dataset in which every rule is content: a visit abroad with a meeting in it, and a visit hosted. */

import type { Context } from '../../pipeline/check/rule.js';
import { isoCodes } from '../../pipeline/derive/countries.js';
import { type Dataset, type Row, type TableName, tables } from '../../pipeline/files/tables.js';

export const fixture: Dataset = {
  engagements: [
    {
      id: 'cn-2024-01',
      kind: 'visit',
      direction: 'abroad',
      status: 'held',
      start: '2024-05-16',
      end: '2024-05-17',
      datesCover: 'stay',
      talkDates: ['2024-05-16'],
      places: ['beijing', 'harbin'],
      person: 'xi-jinping',
      evidence: [
        {
          source: 'kremlin-20240516-talks',
          reports: 'done',
          supports: ['status', 'counterpart', 'start', 'talkDates', 'visitClass'],
          says: 'The two presidents held talks in Beijing during a state visit.',
        },
        {
          source: 'xinhua-20240517-harbin',
          reports: 'done',
          supports: ['end', 'venue'],
          says: 'The second day was spent in Harbin.',
        },
      ],
      claims: [{ field: 'visitClass', value: 'state', saidBy: 'kremlin', source: 'kremlin-20240516-talks' }],
    },
    {
      id: 'cn-2024-02',
      kind: 'meeting',
      direction: 'abroad',
      status: 'held',
      start: '2024-05-16',
      end: '2024-05-16',
      talkDates: ['2024-05-16'],
      places: ['beijing'],
      person: 'li-qiang',
      partOf: 'cn-2024-01',
      evidence: [
        {
          source: 'kremlin-20240516-talks',
          reports: 'done',
          supports: ['status', 'counterpart', 'talkDates', 'venue'],
          says: 'He met the premier on the same day.',
        },
      ],
    },
    {
      id: 'in-2024-01',
      kind: 'visit',
      direction: 'hosted',
      status: 'held',
      event: 'annual-summit-2024',
      start: '2024-07-08',
      end: '2024-07-09',
      datesCover: 'stay',
      talkDates: ['2024-07-09'],
      places: ['novo-ogaryovo', 'moscow'],
      person: 'narendra-modi',
      evidence: [
        {
          source: 'pib-nd-modi-moscow',
          reports: 'recalled',
          supports: ['status', 'counterpart', 'start', 'end', 'talkDates', 'venue'],
          says: 'The prime minister held talks in Moscow.',
        },
      ],
    },
  ],
  people: [
    {
      id: 'li-qiang',
      name: 'Li Qiang',
      offices: [
        {
          title: 'Premier',
          role: 'head-of-government',
          country: 'CN',
          from: '2023-03',
          source: 'xinhua-20240517-harbin',
        },
      ],
    },
    {
      id: 'narendra-modi',
      name: 'Narendra Modi',
      offices: [
        {
          title: 'Prime Minister',
          role: 'head-of-government',
          country: 'IN',
          from: '2014',
          source: 'pib-nd-modi-moscow',
        },
      ],
    },
    {
      id: 'xi-jinping',
      name: 'Xi Jinping',
      offices: [
        {
          title: 'President',
          role: 'head-of-state',
          country: 'CN',
          from: '2013-03-14',
          source: 'xinhua-20240517-harbin',
        },
      ],
    },
  ],
  events: [
    {
      id: 'annual-summit-2024',
      name: 'Annual summit',
      short: 'Annual summit 2024',
      occasion: 'summit',
      start: '2024-07-09',
      end: '2024-07-09',
      places: ['moscow'],
      organiser: 'Russia and India',
      sources: ['pib-nd-modi-moscow'],
    },
  ],
  places: [
    {
      id: 'beijing',
      name: 'Beijing',
      country: 'CN',
      latitude: 39.9,
      longitude: 116.4,
      source: 'xinhua-20240517-harbin',
    },
    { id: 'harbin', name: 'Harbin', country: 'CN', latitude: 45.8, longitude: 126.5, source: 'xinhua-20240517-harbin' },
    { id: 'moscow', name: 'Moscow', country: 'RU', latitude: 55.8, longitude: 37.6, source: 'pib-nd-modi-moscow' },
    {
      id: 'novo-ogaryovo',
      name: 'Novo-Ogaryovo',
      country: 'RU',
      within: 'moscow',
      latitude: 55.7,
      longitude: 37.2,
      source: 'pib-nd-modi-moscow',
    },
  ],
  sources: [
    {
      id: 'kremlin-20240516-talks',
      url: 'http://en.kremlin.ru/events/president/news/1',
      publisher: 'kremlin',
      language: 'en',
      published: '2024-05-16',
      read: 'excerpt',
    },
    { id: 'pib-nd-modi-moscow', url: 'https://pib.gov.in/1', publisher: 'pib', language: 'en', read: 'full' },
    {
      id: 'xinhua-20240517-harbin',
      url: 'https://english.news.cn/1',
      publisher: 'xinhua',
      language: 'en',
      published: '2024-05-17',
      read: 'excerpt',
    },
  ],
  publishers: [
    { id: 'kremlin', name: 'Kremlin', country: 'RU', owner: 'state', official: true },
    { id: 'pib', name: 'Press Information Bureau', country: 'IN', owner: 'state', official: true },
    {
      id: 'xinhua',
      name: 'Xinhua',
      country: 'CN',
      owner: 'state',
      basis: { url: 'https://example.org/xinhua', says: 'It is the state news agency.' },
    },
  ],
  organisations: [],
  labelPoints: [],
  memberships: [],
  territories: [],
  countryNames: [],
  ledger: [],
  exceptions: [],
  tombstones: [],
  corrections: [],
  coverage: [{ from: '2024-05-07', to: '2024-07-10', thin: [], asOf: '2024-08-01', knownGaps: [] }],
};

/** The fixture, or another dataset, with one row changed; a key set to undefined is left out. */
export function changed<N extends TableName>(
  table: N,
  key: string,
  change: { readonly [K in keyof Row<N>]?: Row<N>[K] | undefined },
  data: Dataset = fixture,
): Dataset {
  const rows = data[table].map((row: Row<N>) => {
    if (tables[table].key(row) !== key) return row;
    return Object.fromEntries(Object.entries({ ...row, ...change }).filter(([, value]) => value !== undefined));
  });
  return { ...data, [table]: rows };
}

/** The fixture, or another dataset, with a row more. */
export function added<N extends TableName>(table: N, row: Row<N>, data: Dataset = fixture): Dataset {
  return { ...data, [table]: [...data[table], row] };
}

/** The row of the fixture with a key, to make others from. */
export function rowOf<N extends TableName>(table: N, key: string, data: Dataset = fixture): Row<N> {
  const found = data[table].find((row: Row<N>) => tables[table].key(row) === key);
  if (!found) throw new Error(`the fixture has no ${table} '${key}'`);
  return found;
}

export function contextOf(data: Dataset): Context {
  return {
    data,
    brokenKeys: new Set(),
    countryCodes: new Set([...isoCodes, ...data.territories.map(({ code }) => code)]),
    today: '2024-08-02',
    published: new Set(['cn-2024-01', 'cn-2024-02', 'cn-2024-03', 'cn-2024-04']),
  };
}
