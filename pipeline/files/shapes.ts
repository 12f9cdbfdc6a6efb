/** The shapes of the files under `data/`, as people write them: what has a usual value may be left out. */
import * as z from 'zod';
import { fates } from '../../src/changes/vocabulary.js';
import { claimFields, owners, readings, reportings, supportedFields } from '../../src/evidence/vocabulary.js';
import {
  countryCode,
  engagementId,
  isoDate,
  journeyId,
  organisationCode,
  partialDate,
  slug,
  text,
} from '../../src/schema/forms.js';
import {
  directions,
  extents,
  kinds,
  occasions,
  placeStatuses,
  roles,
  speakers,
  statuses,
} from '../../src/vocabulary.js';

const sentence = text.refine((value) => /[.!?)]$/.test(value), { error: 'a sentence that ends with a full stop' });
const sourceKey = slug.describe('A key of sources.json');
const placeKey = slug.describe('A key of places.json');

const citation = z.strictObject({
  source: sourceKey,
  reports: z.enum(reportings).describe('Whether the page tells of it as done, under way, planned, or looks back on it'),
  supports: z.array(z.enum(supportedFields)).min(1).describe('The fields that the page bears out'),
  says: sentence.describe('What the page states of this engagement, one sentence in our own words'),
});

const claim = z.strictObject({
  field: z.enum(claimFields),
  value: text.describe('A class, a date, or a key of places.json, by the field'),
  saidBy: z
    .enum(speakers)
    .describe('Who says so: kremlin, another Russian authority or state agency, counterpart, press'),
  source: sourceKey,
});

export const engagement = z.strictObject({
  id: engagementId.describe('<code>-<year>-<two digits>; the next free number; never reused'),
  kind: z.enum(kinds),
  direction: z.enum(directions),
  status: z.enum(statuses),
  format: z.literal('brief').optional().describe('Only for a brief chat; left out for talks'),
  occasion: z.enum(occasions).optional().describe('Only without an event, and where it is not plainly bilateral'),
  event: slug.optional().describe('A key of events.json'),
  start: isoDate.describe('First day of the stay, or of the talks where only they are known'),
  end: isoDate,
  extent: z.enum(extents).optional().describe('Visits only: whether start and end bound the stay or only the talks'),
  talksOn: z.array(isoDate).describe('The days of the encounter itself; empty where no source says'),
  edtf: text.optional().describe('EDTF level 1, only where the date is uncertain; start and end are its bounds'),
  cities: z.array(placeKey).describe('In the order visited; empty where no source names one'),
  country: countryCode.optional().describe('Only where no city is known'),
  person: slug.describe('A key of people.json'),
  office: text.optional().describe('Title, only where the person came in an office that is not the highest held'),
  partOf: engagementId.optional().describe('Meetings abroad: the visit during which it took place'),
  journey: journeyId.optional().describe('Visits abroad to several countries in one go'),
  note: sentence.optional(),
  evidence: z.array(citation).min(1),
  claims: z
    .array(claim)
    .optional()
    .describe('Every class label, and every date or place that differs from the one shown'),
});

const office = z.strictObject({
  title: text,
  role: z.enum(roles),
  country: countryCode.optional(),
  organisation: organisationCode.optional(),
  from: partialDate.describe('First day in office, as far as the source gives it'),
  to: partialDate.optional().describe('Last day in office; left out where the source names none'),
  source: sourceKey,
});

export const person = z.strictObject({
  id: slug,
  name: text.describe('The usual spelling in Latin letters, with diacritics'),
  aliases: z.array(text).optional(),
  offices: z.array(office).min(1),
});

export const event = z.strictObject({
  id: slug,
  name: text,
  occasion: z.enum(occasions),
  start: isoDate,
  end: isoDate,
  cities: z.array(placeKey).min(1),
  organiser: text,
  sources: z.array(sourceKey).min(1),
});

export const place = z.strictObject({
  id: slug,
  name: text,
  country: countryCode,
  status: z.enum(placeStatuses).optional().describe('Only for disputed or occupied ground'),
  within: placeKey.optional().describe('The place of which it is a part or which it lies beside'),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  source: sourceKey.describe('Where the coordinates are from'),
});

export const source = z.strictObject({
  id: slug.describe('<publisher>-<yyyymmdd or nd>-<a few words>'),
  url: z.url({ protocol: /^https?$/ }),
  publisher: slug.describe('Whose site it is: a key of publishers.json'),
  relays: slug.optional().describe('The wire or body whose text or word it passes on: a key of publishers.json'),
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, { error: 'a BCP 47 tag, as en' }),
  published: isoDate.optional(),
  read: z.enum(readings),
  audited: z
    .literal(true)
    .optional()
    .describe('Only for the article whose list is audited: it never counts for a grade'),
});

export const publisher = z.strictObject({
  id: slug,
  name: text,
  country: countryCode.optional().describe('Left out where not known or international'),
  owner: z.enum(owners),
  group: slug.optional().describe('What publishers of one owner share; left out where it stands alone'),
  official: z.literal(true).optional().describe('Only for a body of a government or of several'),
  organisation: organisationCode.optional().describe('Only for the voice of an organisation whose head was met'),
  basis: z
    .strictObject({ url: z.url({ protocol: /^https?$/ }), says: sentence })
    .optional()
    .describe('The page that names its owner or says of what kind it is'),
  searched: z.array(text).min(1).optional().describe('The queries by which an owner that is unknown was looked for'),
});

export const organisation = z.strictObject({ code: organisationCode, name: text, sources: z.array(sourceKey) });

export const territory = z.strictObject({
  code: countryCode,
  name: text,
  parent: countryCode,
  recognition: sentence,
  sources: z.array(sourceKey).min(1),
});

export const countryName = z.strictObject({
  code: countryCode,
  name: text.describe('The English short name used here'),
  why: sentence,
});

export const ledgerEntry = z.strictObject({
  id: slug,
  verdict: z.enum(['not-found', 'excluded', 'out-of-window']),
  what: sentence.describe('What was looked for, or came up'),
  engagement: engagementId.optional(),
  searched: z.array(text),
  concluded: sentence,
  on: isoDate,
});

export const exception = z.strictObject({
  rule: slug,
  records: z.array(text).min(1).describe('The records that the finding names, in its order'),
  reason: sentence,
});

export const tombstone = z.strictObject({
  id: engagementId.describe('The retired id; never used again'),
  fate: z.enum(fates),
  to: z
    .array(engagementId)
    .describe('The living records that took its place: one if moved, several if split, none if retracted'),
  reason: sentence,
  on: isoDate,
});

export const correction = z.strictObject({
  records: z.array(engagementId).min(1),
  fields: z.array(text).min(1).describe('As release:check names them: end, counterpart.title, sources'),
  reason: sentence.describe('Why the values of the last release were wrong or wanting'),
  source: sourceKey.optional().describe('The page that decided it'),
});

export const coverage = z.strictObject({
  from: isoDate,
  to: isoDate,
  asOf: isoDate.describe('The last day on which records were coded'),
  knownGaps: z.array(sentence),
});

export type RawEngagement = z.output<typeof engagement>;
export type RawPerson = z.output<typeof person>;
export type RawOffice = z.output<typeof office>;
export type RawEvent = z.output<typeof event>;
export type RawPlace = z.output<typeof place>;
export type RawSource = z.output<typeof source>;
export type RawPublisher = z.output<typeof publisher>;
export type RawOrganisation = z.output<typeof organisation>;
export type RawTerritory = z.output<typeof territory>;
export type RawCountryName = z.output<typeof countryName>;
export type RawLedgerEntry = z.output<typeof ledgerEntry>;
export type RawException = z.output<typeof exception>;
export type RawTombstone = z.output<typeof tombstone>;
export type RawCorrection = z.output<typeof correction>;
export type RawCoverage = z.output<typeof coverage>;
