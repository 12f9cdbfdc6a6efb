/** The shapes of the files under `data/coded/`, as people write them: what has a usual value may be left out. */
import * as z from 'zod';
import {
  contestedFields,
  contestedStatuses,
  dateCoverages,
  directions,
  kinds,
  occasions,
  roles,
  statuses,
} from '../../src/model/engagement.js';
import { owners, readings, reportings, speakers, supportedFields } from '../../src/model/evidence.js';
import { claimedStatuses, memberOrganisations, membershipStatuses } from '../../src/model/membership.js';
import { fates } from '../../src/model/release.js';
import * as forms from '../../src/schema/forms.js';

/** A form with what it means here, for the JSON Schema. The forms are of `zod/mini`, which has no method for it. */
const means = <T extends z.core.$ZodType>(schema: T, description: string): T => {
  const described = z.core.clone(schema);
  z.globalRegistry.add(described, { description });
  return described;
};

const { engagementId, form, isoDate, journeyId, language, partialDate, slug, text, url } = forms;
/** The codes themselves are compiled from these files, so that only their form can be checked here. */
const countryCode = form(/^(?:[A-Z]{2}|x-[a-z]+(?:-[a-z]+)*)$/, 'an alpha-2 code, or a local one such as x-abkhazia');
const organisationCode = form(/^org-[a-z]+(?:-[a-z]+)*$/, 'a code such as org-un');

/** The longest text of ours: what is longer has no place in a cell of a table. */
export const longestText = 1000;
const line = text.check(z.maxLength(longestText, { error: `at most ${longestText} characters` }));
const sentence = line.check(z.regex(/[.!?)]$/, { error: 'a sentence that ends with a full stop' }));
const sourceKey = means(slug, 'A key of sources.json');
const placeKey = means(slug, 'A key of places.json');

const citation = z.strictObject({
  source: sourceKey,
  reports: z.enum(reportings).describe('Whether the page tells of it as done, under way, planned, or looks back on it'),
  supports: z.array(z.enum(supportedFields)).min(1).describe('The fields that the page bears out'),
  says: means(sentence, 'What the page states of this engagement, one sentence in our own words'),
});

const claim = z.strictObject({
  field: z.enum(contestedFields),
  value: means(text, 'A class, a date, or a key of places.json, by the field'),
  saidBy: z
    .enum(speakers)
    .describe('Who says so: kremlin, another Russian authority or state agency, counterpart, press'),
  source: sourceKey,
});

export const engagement = z.strictObject({
  id: means(engagementId, '<code>-<year>-<two digits>; the next free number; never reused'),
  kind: z.enum(kinds),
  direction: z.enum(directions),
  status: z.enum(statuses),
  encounter: z.literal('brief').optional().describe('Only for a brief chat; left out for talks'),
  occasion: z.enum(occasions).optional().describe('Only without an event, and where it is not plainly bilateral'),
  event: z.optional(means(slug, 'A key of events.json')),
  start: means(isoDate, 'First day of the stay, or of the talks where only they are known'),
  end: isoDate,
  datesCover: z
    .enum(dateCoverages)
    .optional()
    .describe('Visits only: whether start and end bound the stay or only the talks'),
  talkDates: z.array(isoDate).describe('The days of the encounter itself; empty where no source says'),
  edtf: z.optional(means(text, 'EDTF level 1, only where the date is uncertain; start and end are its bounds')),
  places: z.array(placeKey).describe('In the order visited; empty where no source names one'),
  country: z.optional(countryCode).describe('Only where no place is known'),
  person: means(slug, 'A key of people.json'),
  office: z.optional(means(text, 'Title, only where the person came in an office that is not the highest held')),
  partOf: z.optional(means(engagementId, 'Meetings abroad: the visit during which it took place')),
  journey: z.optional(means(journeyId, 'Visits abroad to several countries in one go')),
  note: z.optional(sentence),
  evidence: z.array(citation).min(1),
  claims: z
    .array(claim)
    .optional()
    .describe('Every class label, and every date or place that differs from the one shown'),
});

/** A stretch of time, as far as its ends are known. */
const spell = {
  from: means(partialDate, 'First day, as far as the source gives it'),
  to: z.optional(means(partialDate, 'Last day; left out where the source names none')),
};

const office = z.strictObject({
  title: text,
  role: z.enum(roles),
  country: z.optional(countryCode),
  organisation: z.optional(organisationCode),
  ...spell,
  source: sourceKey,
});

export const person = z.strictObject({
  id: slug,
  name: means(text, 'The usual spelling in Latin letters, with diacritics'),
  aliases: z.array(text).optional(),
  offices: z.array(office).min(1),
});

export const event = z.strictObject({
  id: slug,
  name: text,
  short: means(text.check(z.maxLength(40)), 'A name of at most 40 characters, for tables and charts'),
  occasion: z.enum(occasions),
  start: isoDate,
  end: isoDate,
  places: z.array(placeKey).min(1),
  organiser: text,
  sources: z.array(sourceKey).min(1),
});

export const place = z.strictObject({
  id: slug,
  name: text,
  country: countryCode,
  statusSpells: z
    .array(z.strictObject({ status: z.enum(contestedStatuses), ...spell, source: sourceKey }))
    .min(1)
    .optional()
    .describe('Only for disputed or occupied ground: since when, and by which page'),
  within: z.optional(means(slug, 'The place of which it is a part or which it lies beside: a key of places.json')),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  source: means(sourceKey, 'Where the coordinates are from'),
});

export const source = z.strictObject({
  id: means(slug, '<publisher>-<yyyymmdd or nd>-<a few words>'),
  url,
  title: z.optional(means(line, 'The title as it was seen')),
  publisher: means(slug, 'Whose site it is: a key of publishers.json'),
  relays: z.optional(means(slug, 'The wire or body whose text or word it passes on: a key of publishers.json')),
  language,
  published: z.optional(isoDate),
  read: z.enum(readings),
  audited: z
    .literal(true)
    .optional()
    .describe('Only for the article whose list is audited: it never counts for a grade'),
});

export const publisher = z.strictObject({
  id: slug,
  name: text,
  country: z.optional(countryCode).describe('Left out where not known or international'),
  owner: z.enum(owners),
  group: z.optional(means(slug, 'What publishers of one owner share; left out where it stands alone')),
  official: z.literal(true).optional().describe('Only for a body of a government or of several'),
  organisation: z.optional(organisationCode).describe('Only for the voice of an organisation whose head was met'),
  basis: z
    .strictObject({ url, says: sentence })
    .optional()
    .describe('The page that names its owner or says of what kind it is'),
  searched: z.array(text).min(1).optional().describe('The queries by which an owner that is unknown was looked for'),
});

export const organisation = z.strictObject({ code: organisationCode, name: text, sources: z.array(sourceKey) });

export const labelPoint = z.strictObject({
  country: countryCode,
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  source: means(sourceKey, 'Where the coordinates are from'),
});

export const membership = z.strictObject({
  organisation: z.enum(memberOrganisations),
  country: countryCode,
  status: z.enum(membershipStatuses),
  styled: means(line, "The organisation's own word for the status, in English, such as State Party"),
  from: z.optional(means(isoDate, 'First day; left out where the status was held already when the coverage opens')),
  to: z.optional(means(isoDate, 'Last day, the one before the end takes effect; left out where it goes on')),
  scheduled: z
    .literal(true)
    .optional()
    .describe('Only where notice of the end was given and it lies after the last day covered'),
  claims: z
    .array(
      z.strictObject({
        says: z.enum(claimedStatuses).describe('none: that it is nothing to the organisation'),
        by: means(line, 'Who says so'),
        source: sourceKey,
      }),
    )
    .min(2)
    .optional()
    .describe('Only where the status is disputed: each view with its page'),
  sources: z.array(sourceKey).min(1),
  note: z.optional(sentence),
});

export const territory = z.strictObject({
  code: countryCode,
  name: text,
  parent: countryCode,
  recognitionSpells: z
    .array(
      z.strictObject({
        from: z.optional(means(partialDate, 'First day; left out where the stretch begins before the data')),
        to: spell.to,
        says: means(sentence, 'One neutral sentence on the status during the stretch'),
        sources: z.array(sourceKey).min(1),
      }),
    )
    .min(1)
    .describe('The status, anew for each stretch of time in which it was another'),
});

export const countryName = z.strictObject({
  code: countryCode,
  name: z.optional(means(text, 'The English short name used here, where it is not the first of the package')),
  aliases: z.array(text).min(1).optional().describe('Other names in use that the package lacks'),
  why: sentence,
});

export const ledgerEntry = z.strictObject({
  id: slug,
  verdict: z.enum(['not-found', 'excluded', 'out-of-window']),
  what: means(sentence, 'What was looked for, or came up'),
  engagement: z.optional(engagementId),
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
  id: means(engagementId, 'The retired id; never used again'),
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
  reason: means(sentence, 'Why the values of the last release were wrong or wanting'),
  source: z.optional(means(sourceKey, 'The page that decided it')),
});

export const coverage = z.strictObject({
  from: isoDate,
  to: isoDate,
  thin: z
    .array(z.strictObject({ from: isoDate, to: isoDate }))
    .describe('Stretches that were searched less closely, in order'),
  asOf: means(isoDate, 'The last day on which records were coded'),
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
export type RawLabelPoint = z.output<typeof labelPoint>;
export type RawMembership = z.output<typeof membership>;
export type RawTerritory = z.output<typeof territory>;
export type RawCountryName = z.output<typeof countryName>;
export type RawLedgerEntry = z.output<typeof ledgerEntry>;
export type RawException = z.output<typeof exception>;
export type RawTombstone = z.output<typeof tombstone>;
export type RawCorrection = z.output<typeof correction>;
export type RawCoverage = z.output<typeof coverage>;
