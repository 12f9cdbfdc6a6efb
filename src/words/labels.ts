import { deepFreeze } from '../data/freeze.js';
import type {
  ContestedField,
  DatesCover,
  Direction,
  Encounter,
  Grade,
  Kind,
  Occasion,
  PlaceStatus,
  Role,
  Setting,
  Status,
  Tier,
  VisitClass,
} from '../model/engagement.js';
import type { Owner, Reading, Reporting, Side, Speaker, SupportedField } from '../model/evidence.js';
import type { ClaimedStatus, MemberOrganisation, MembershipStatus } from '../model/membership.js';

/** A label for each code of a closed list. */
export type LabelsOf<Code extends string> = Readonly<Record<Code, string>>;

/** Labels by what the codes are of. */
export interface Labels {
  readonly kind: LabelsOf<Kind>;
  readonly direction: LabelsOf<Direction>;
  readonly setting: LabelsOf<Setting>;
  readonly status: LabelsOf<Status>;
  readonly encounter: LabelsOf<Encounter>;
  readonly occasion: LabelsOf<Occasion>;
  readonly datesCover: LabelsOf<DatesCover>;
  readonly visitClass: LabelsOf<VisitClass>;
  readonly role: LabelsOf<Role>;
  readonly tier: LabelsOf<Tier>;
  readonly grade: LabelsOf<Grade>;
  readonly placeStatus: LabelsOf<PlaceStatus>;
  readonly field: LabelsOf<ContestedField | SupportedField>;
  readonly saidBy: LabelsOf<Speaker>;
  readonly side: LabelsOf<Side>;
  readonly owner: LabelsOf<Owner>;
  readonly reports: LabelsOf<Reporting>;
  readonly read: LabelsOf<Reading>;
  readonly membershipStatus: LabelsOf<MembershipStatus | ClaimedStatus>;
  readonly memberOrganisation: LabelsOf<MemberOrganisation>;
}

/**
 * English labels of the codes, in lower case, to be put into a sentence or a legend: the codebook says what each code means.
 * Frozen.
 *
 * @example
 * ```ts
 * import { labels } from 'diplomatic-engagements/words';
 *
 * labels.visitClass['official-working']; // => 'official working visit'
 * labels.grade.A; // => 'reported from both sides'
 * ```
 */
export const labels: Labels = /* @__PURE__ */ deepFreeze({
  kind: { visit: 'visit', meeting: 'meeting' },
  direction: { abroad: 'abroad', hosted: 'hosted in Russia' },
  setting: {
    home: 'in Russia',
    'counterpart-country': 'in the counterpart’s country',
    'third-country': 'in a third country',
  },
  status: {
    held: 'held',
    announced: 'announced',
    postponed: 'postponed',
    cancelled: 'cancelled',
    unconfirmed: 'unconfirmed',
  },
  encounter: { talks: 'talks', brief: 'brief encounter' },
  occasion: {
    bilateral: 'bilateral',
    summit: 'summit',
    forum: 'forum',
    commemoration: 'commemoration',
    other: 'other occasion',
  },
  datesCover: { stay: 'the whole stay', talks: 'the talks' },
  visitClass: {
    state: 'state visit',
    official: 'official visit',
    'official-working': 'official working visit',
    working: 'working visit',
    private: 'private visit',
  },
  role: {
    'head-of-state': 'head of state',
    monarch: 'monarch',
    'head-of-government': 'head of government',
    'de-facto-leader': 'de facto leader',
    'ruling-party-leader': 'leader of a ruling party',
    elect: 'elected, not yet in office',
    deputy: 'deputy head of state or government',
    minister: 'minister',
    envoy: 'envoy',
    parliament: 'head of a parliament',
    'party-leader': 'leader of a party',
    subnational: 'head of a part of a country',
    unrecognised: 'head of an unrecognised territory',
    'organisation-head': 'head of an organisation',
    other: 'other',
  },
  tier: { leader: 'leader', other: 'not a leader' },
  grade: {
    A: 'reported from both sides',
    B: 'from one of the two and a third country',
    C: 'two or more owners, but not A or B',
    D: 'one owner, or no page that counts',
  },
  placeStatus: { undisputed: 'undisputed', disputed: 'disputed', occupied: 'occupied' },
  field: {
    status: 'that it was held',
    counterpart: 'with whom',
    start: 'first day',
    end: 'last day',
    talkDates: 'days of talks',
    venue: 'where',
    event: 'event',
    visitClass: 'class of the visit',
    encounter: 'whether it was talks',
  },
  saidBy: {
    kremlin: 'the Kremlin',
    russia: 'another Russian body or state agency',
    counterpart: 'the other side',
    press: 'press',
  },
  side: {
    principal: 'on Russia’s side',
    counterpart: 'on the counterpart’s side',
    third: 'on neither side',
    unknown: 'side not known',
  },
  owner: {
    state: 'owned by a state',
    public: 'public broadcaster, or a body of several states',
    private: 'privately owned',
    unknown: 'owner not known',
  },
  reports: { done: 'as done', underway: 'as under way', planned: 'as planned', recalled: 'looking back' },
  read: { full: 'read in full', excerpt: 'read in excerpt' },
  membershipStatus: {
    member: 'member',
    suspended: 'suspended member',
    partner: 'partner',
    observer: 'observer',
    disputed: 'disputed',
    none: 'no member',
  },
  memberOrganisation: {
    AU: 'African Union',
    BRICS: 'BRICS',
    CIS: 'Commonwealth of Independent States',
    CSTO: 'Collective Security Treaty Organization',
    EAEU: 'Eurasian Economic Union',
    EU: 'European Union',
    G20: 'Group of Twenty',
    G7: 'Group of Seven',
    ICC: 'International Criminal Court',
    LAS: 'League of Arab States',
    NATO: 'North Atlantic Treaty Organization',
    OPEC: 'Organization of the Petroleum Exporting Countries',
    'OPEC+': 'countries of the Declaration of Cooperation with OPEC',
    SCO: 'Shanghai Cooperation Organisation',
    UN: 'United Nations',
  },
});
