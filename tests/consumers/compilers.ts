import { join } from 'node:path';
import { attempt, type Consumer } from '../consumer.js';
import type { Result } from './result.js';
import { typescripts } from './versions.js';

const program = `import data from 'diplomatic-engagements/data/engagements.json' with { type: 'json' };
import { byCountry, byDateRange, country, engagements, hostedVsAbroad, type CountryCode, type Engagement } from 'diplomatic-engagements';
import { person, type Place } from 'diplomatic-engagements/tables';
import { evidenceOf } from 'diplomatic-engagements/evidence';
import { engagementSchema } from 'diplomatic-engagements/schema';
import { changesSince } from 'diplomatic-engagements/changes';
import { countryNames } from 'diplomatic-engagements/i18n';
import { toCSV, toGeoJSON, type ColumnName, type Edge } from 'diplomatic-engagements/formats';
import { count, panel, type CountRow } from 'diplomatic-engagements/analysis';
import { byMembership, membersOf, type Membership } from 'diplomatic-engagements/memberships';
const spells: Membership[] = membersOf('ICC', '2024-06-01', { as: ['member', 'suspended'] });
// @ts-expect-error not an organisation
byMembership('BRIC');
import { cite, inWords, labels } from 'diplomatic-engagements/words';
const words: string[] = [cite({ style: 'csl' }), inWords(engagements[0]!), labels.visitClass.state];
const table: CountRow<'days', 'month' | 'direction'>[] = count('days', engagements, { by: ['month', 'direction'] });
const months: { month: string; visits: number; coveredDays: number }[] = count('visits', engagements, { by: { month: '2025' } });
// @ts-expect-error not a unit
count('trips');
// @ts-expect-error not a group
count('visits', engagements, { by: 'week' });
const code: CountryCode = country('China').code;
const list: Engagement[] = byCountry({ either: code }, byDateRange('2024'));
const kinds: ('visit' | 'meeting')[] = data.map((row) => row.kind);
const days: number = hostedVsAbroad(list).abroad.days;
const side: 'principal' | 'counterpart' | 'third' | 'unknown' | undefined = evidenceOf('cn-2024-01').citations[0]?.side;
const parsed: Engagement = engagementSchema.parse(engagements[0]);
const versions: string[] = changesSince('1.0.0').map(({ version }) => version);
const columns: ColumnName[] = ['id', 'start_date'];
const texts: string[] = [toCSV(list, columns), countryNames('fr').of(code), person('xi-jinping').name, toGeoJSON(list).type, String(words.length + spells.length + table.length + months.length + panel(['CN']).length)];
// @ts-expect-error readonly
engagements.length = 0;
// @ts-expect-error not a column
toCSV(list, ['start']);
export const all: [typeof kinds, number, typeof side, Engagement, string[], string[], Place?, Edge?] = [kinds, days, side, parsed, versions, texts];`;

/** Each TypeScript, strict and with the types of the package checked as well, by both ways of finding modules. */
export function compileAll(consumer: Consumer): Result[] {
  return typescripts.flatMap((version) =>
    ['nodenext', 'bundler'].map((moduleResolution): Result => {
      const folder = `typescript-${version}-${moduleResolution}`;
      const module = moduleResolution === 'nodenext' ? 'nodenext' : 'esnext';
      const shared = {
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        types: [],
        target: 'es2022',
        lib: ['es2022', 'dom'],
      };
      const compilerOptions = { ...shared, module, moduleResolution, resolveJsonModule: true };
      consumer.write(`${folder}/main.ts`, program);
      consumer.write(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions, files: ['main.ts'] }));
      const compiler = join(consumer.folder, `node_modules/typescript-${version}/bin/tsc`);
      const { status, stdout, stderr } = attempt(consumer.folder, process.execPath, compiler, '-p', folder);
      return {
        what: 'TypeScript',
        version,
        how: moduleResolution,
        outcome: status === 0 ? 'ok' : `${stdout}${stderr}`.replace(/\s+/g, ' ').slice(0, 300),
      };
    }),
  );
}
