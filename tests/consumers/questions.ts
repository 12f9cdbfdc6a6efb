/** A program that opens every entry point, asks each something, and prints the answers as one line of JSON. */
function questions(load: (subpath: string) => string, print: string): string {
  return `const root = ${load('')};
const { people, person } = ${load('/tables')};
const { evidenceOf, disagreements } = ${load('/evidence')};
const { changesSince, resolveId } = ${load('/changes')};
const { engagementsSchema } = ${load('/schema')};
const { countryNames } = ${load('/i18n')};
const { toCSV, toGeoJSON, toICS, toMarkdown, toNDJSON, toEdges } = ${load('/formats')};
const { count, panel, sequence, byPerson, byTrip } = ${load('/analysis')};
const { byMembership, membersOf, memberships } = ${load('/memberships')};
const { cite, datesInWords, inWords, labels } = ${load('/words')};
const thrown = (call) => { try { call(); return null; } catch (error) { return error instanceof root.DiplomaticEngagementsError && error.code; } };
const length = (text) => new TextEncoder().encode(text).length;
const { engagements, countedEngagements } = root;
${print}(JSON.stringify({
  version: root.meta.version,
  records: [engagements.length, countedEngagements.length, Object.isFrozen(engagements[0].venue)],
  tally: root.hostedVsAbroad(),
  china: root.byCountry('China', root.byDateRange('2024-05')).map(({ id }) => id),
  country: root.country('Burma').code,
  tables: [people.length, person('xi-jinping').name],
  evidence: [evidenceOf('vn-2024-01').citations.length, disagreements([root.byId('by-2024-02')]).map(({ field }) => field)],
  changes: [changesSince('1.0.0').length, resolveId('cn-2024-01').fate],
  schema: engagementsSchema.safeParse(engagements).success,
  names: countryNames({ locale: 'de', countries: { CN: ['China', 'Volksrepublik China'] } }).find('Volksrepublik China').code,
  formats: [toCSV(engagements), toICS(engagements), toMarkdown(engagements), toNDJSON(engagements), JSON.stringify(toGeoJSON(engagements)), JSON.stringify(toEdges(engagements))].map(length),
  analysis: [count('visits'), count('days', undefined, { by: { month: 'all', direction: 'all' } }).length, panel(['CN'], undefined, { by: 'year' }), sequence().at(-1), byPerson('Си Цзиньпин').length, byTrip('vn-2024-02').length],
  memberships: [memberships.length, membersOf('NATO', '2024-03-07').length, byMembership('ICC', engagements, { of: 'place' }).map(({ id }) => id)],
  words: [inWords(root.byId('cn-2024-01')), datesInWords(root.byId('kp-2024-01')), labels.grade.A, cite({ style: 'bibtex' })],
  errors: [() => root.byId('zz'), () => person('zz'), () => toCSV([1]), () => evidenceOf('zz')].map(thrown),
}));`;
}

export const asModule = (print = 'console.log') =>
  questions((subpath) => `await import('diplomatic-engagements${subpath}')`, print);
export const asCommonJs = () => questions((subpath) => `require('diplomatic-engagements${subpath}')`, 'console.log');
