import type { Finding } from '../files/findings.js';
import { type Context, type Rule, toFinding } from './rule.js';
import { claimsNeedTheirSource } from './rules/claims-need-their-source.js';
import { coordinates } from './rules/coordinates.js';
import { coverage } from './rules/coverage.js';
import { dates } from './rules/dates.js';
import { edtfBounds } from './rules/edtf-bounds.js';
import { engagementIds } from './rules/engagement-ids.js';
import { eventsAndVenues } from './rules/events-and-venues.js';
import { heldNeedsALaterSource } from './rules/held-needs-a-later-source.js';
import { journeys } from './rules/journeys.js';
import { kinds } from './rules/kinds.js';
import { meetingsWithinVisits } from './rules/meetings-within-visits.js';
import { memberships } from './rules/memberships.js';
import { namesOfCountries } from './rules/names-of-countries.js';
import { nearDuplicates } from './rules/near-duplicates.js';
import { nearEvents } from './rules/near-events.js';
import { noRepeats } from './rules/no-repeats.js';
import { officeHeldThatDay } from './rules/office-held-that-day.js';
import { oneCitationAPage } from './rules/one-citation-a-page.js';
import { oneKeyAName } from './rules/one-key-a-name.js';
import { onePublisherASite } from './rules/one-publisher-a-site.js';
import { ownersNeedTheirPage } from './rules/owners-need-their-page.js';
import { placesAndDirections } from './rules/places-and-directions.js';
import { placesWithin } from './rules/places-within.js';
import { plainText } from './rules/plain-text.js';
import { publishersAndOwners } from './rules/publishers-and-owners.js';
import { recognitionThatDay } from './rules/recognition-that-day.js';
import { references } from './rules/references.js';
import { sourceIds } from './rules/source-ids.js';
import { speakersAndOrigins } from './rules/speakers-and-origins.js';
import { spellsInOrder } from './rules/spells-in-order.js';
import { statusAndReports } from './rules/status-and-reports.js';
import { talksInsideTheStay } from './rules/talks-inside-the-stay.js';
import { tombstones } from './rules/tombstones.js';
import { twoPlacesOnOneDay } from './rules/two-places-on-one-day.js';
import { uniqueKeys } from './rules/unique-keys.js';
import { unusedRows } from './rules/unused-rows.js';
import { urlForm } from './rules/url-form.js';
import { valuesBorneOut } from './rules/values-borne-out.js';

/** Every rule, under the name of its file. */
export const rules: Readonly<Record<string, Rule>> = {
  'claims-need-their-source': claimsNeedTheirSource,
  coordinates,
  coverage,
  'events-and-venues': eventsAndVenues,
  'names-of-countries': namesOfCountries,
  'no-repeats': noRepeats,
  'one-key-a-name': oneKeyAName,
  'places-within': placesWithin,
  'plain-text': plainText,
  'publishers-and-owners': publishersAndOwners,
  'speakers-and-origins': speakersAndOrigins,
  'recognition-that-day': recognitionThatDay,
  'spells-in-order': spellsInOrder,
  'status-and-reports': statusAndReports,
  dates,
  'edtf-bounds': edtfBounds,
  'engagement-ids': engagementIds,
  'held-needs-a-later-source': heldNeedsALaterSource,
  journeys,
  kinds,
  'meetings-within-visits': meetingsWithinVisits,
  memberships,
  'near-duplicates': nearDuplicates,
  'near-events': nearEvents,
  'office-held-that-day': officeHeldThatDay,
  'one-citation-a-page': oneCitationAPage,
  'one-publisher-a-site': onePublisherASite,
  'owners-need-their-page': ownersNeedTheirPage,
  'places-and-directions': placesAndDirections,
  references,
  'source-ids': sourceIds,
  'talks-inside-the-stay': talksInsideTheStay,
  tombstones,
  'two-places-on-one-day': twoPlacesOnOneDay,
  'unique-keys': uniqueKeys,
  'unused-rows': unusedRows,
  'url-form': urlForm,
  'values-borne-out': valuesBorneOut,
};

/** The rules that ask whether something is so, and take a reasoned yes: the build relies on all the others. */
const answerable = ['two-places-on-one-day', 'near-duplicates'];

/** What every rule finds, less what `exceptions.json` answers by name; an exception that answers nothing is a finding too. */
export function applyRules(context: Context): readonly Finding[] {
  const found = Object.entries(rules).flatMap(([name, rule]) =>
    rule(context).map((problem) => toFinding(name, problem)),
  );
  const { exceptions } = context.data;
  const answers = new Map(
    exceptions
      .filter(({ rule }) => answerable.includes(rule))
      .map((row) => [`${row.rule} ${row.records.join(', ')}`, row]),
  );
  const open = found.filter(({ rule, record }) => !answers.has(`${rule} ${record}`));
  const met = new Set(found.map(({ rule, record }) => `${rule} ${record}`));
  const say = ({ rule, records }: (typeof exceptions)[number], what: string, expected: string): Finding => ({
    file: 'exceptions.json',
    record: records.join(', '),
    rule: 'exceptions',
    found: `an exception to ${rule} ${what}`,
    expected,
  });
  return [
    ...open,
    ...exceptions
      .filter(({ rule }) => !answerable.includes(rule))
      .map((row) => say(row, 'which takes none', `an exception to ${answerable.join(' or ')}`)),
    ...[...answers]
      .filter(([key]) => !met.has(key))
      .map(([, row]) => say(row, 'that nothing needs', 'no such exception: what it answered has been put right')),
  ];
}
