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
import type { Owner, Reporting, Side, Speaker, SupportedField } from '../model/evidence.js';
import type { MembershipStatus } from '../model/membership.js';

/** A label for each code of a closed list. */
export type LabelsOf<Code extends string> = Readonly<Record<Code, string>>;

/** The closed lists that have labels, by the field that takes its values from them. */
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
  readonly ground: LabelsOf<PlaceStatus>;
  readonly field: LabelsOf<ContestedField | SupportedField>;
  readonly saidBy: LabelsOf<Speaker>;
  readonly side: LabelsOf<Side>;
  readonly owner: LabelsOf<Owner>;
  readonly reports: LabelsOf<Reporting>;
  readonly membership: LabelsOf<MembershipStatus>;
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
 * labels.grade.A; // => 'reported from both countries'
 * ```
 */
export const labels: Labels = /* @__PURE__ */ freezeEach({
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
  datesCover: { stay: 'the whole stay', talks: 'the talks; the length of the stay is not known' },
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
    A: 'reported from both countries',
    B: 'from one of the two and a third country',
    C: 'two or more owners, but not A or B',
    D: 'one owner, or no page that counts',
  },
  ground: { undisputed: 'undisputed', disputed: 'disputed', occupied: 'occupied' },
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
    public: 'public body or broadcaster',
    private: 'privately owned',
    unknown: 'owner not known',
  },
  reports: { done: 'as done', underway: 'as under way', planned: 'as planned', recalled: 'looking back' },
  membership: {
    member: 'member',
    suspended: 'suspended member',
    partner: 'partner',
    observer: 'observer',
    disputed: 'disputed',
  },
});

function freezeEach(lists: Labels): Labels {
  Object.values(lists).forEach(Object.freeze);
  return Object.freeze(lists);
}
