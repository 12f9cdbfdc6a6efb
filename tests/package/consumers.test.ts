import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { jsonTables, plainFiles } from '../../pipeline/build/doors.js';
import { exportsMap } from '../../pipeline/build/exports-map.js';
import { attempt, type Consumer, createConsumer, tool } from '../consumer.js';
import { countAssertions, docstringExamples, documentExamples, type Example, withAssertions } from './examples.js';

const tarball = inject('tarball');
let consumer: Consumer;
beforeAll(() => {
  consumer = createConsumer([tarball]);
});
afterAll(() => consumer.remove());

const installed = (path: string) => join(consumer.installed, path);
const packageJson = (): { exports: object; dependencies?: object; scripts: Record<string, string> } =>
  JSON.parse(readFileSync(installed('package.json'), 'utf8'));

describe('what is in the tarball', () => {
  const { files, size, unpackedSize } = inject('packed');

  test('no source, test or coded file of ours, and no second command', () => {
    expect(
      files.filter(
        (path) =>
          !/^(?:dist|docs)\/|^data\/[\w-]+\.(?:json|jsonld|csv|ndjson|geojson|ics|parquet)$|^[A-Z-]+(?:\.md|\.cff)?$|^package\.json$/.test(
            path,
          ),
      ),
    ).toEqual([]);
    expect(files).not.toContain('dist/cli.cjs');
    expect(files.filter((path) => path.endsWith('.map'))).toEqual([]);
  });

  test('licences, notices, the change log, and every table as JSON', () => {
    for (const path of ['LICENSE', 'LICENSE-DATA', 'THIRD-PARTY-NOTICES.md', 'CHANGELOG.md', 'README.md']) {
      expect(files).toContain(path);
    }
    for (const name of Object.keys(jsonTables)) expect(files).toContain(`data/${name}.json`);
    for (const name of [...plainFiles, '../CITATION.cff']) expect(files).toContain(join('data', name));
  });

  test('the exports are those of the doors and the tables, and each leads to a file', () => {
    expect(packageJson().exports).toEqual(exportsMap());
    const targets = [...JSON.stringify(exportsMap()).matchAll(/"\.\/((?:dist|data)\/[^"]+)"/g)].map(([, path]) => path);
    expect(targets.length).toBeGreaterThan(40);
    for (const path of targets) expect(files).toContain(path);
  });

  // A record is in six formats; a page, with what it says, is in JSON and in Parquet, and there are five for each record. The rest is
  // the code, the texts and the history of releases, to which each release adds some kilobytes.
  test('it grows with the records and the pages, and hardly with anything else', () => {
    const rowsIn = (name: string) =>
      (JSON.parse(readFileSync(installed(`data/${name}.json`), 'utf8')) as unknown[]).length;
    const [records, pages] = [rowsIn('engagements'), rowsIn('sources')];
    expect(size).toBeLessThanOrEqual(345_000 + 440 * records + 240 * pages);
    expect(unpackedSize).toBeLessThanOrEqual(1_440_000 + 3_150 * records + 790 * pages);
  });

  test('each record set is stored once', () => {
    const holding = files.filter((path) => readFileSync(installed(path), 'utf8').includes('"person":"xi-jinping"'));
    expect(holding).toEqual(['data/engagements.json', 'data/engagements.ndjson']);
    const citing = files.filter(
      (path) => /\.(?:c?js|json)$/.test(path) && readFileSync(installed(path), 'utf8').includes('"citations":['),
    );
    expect(citing).toEqual(['data/evidence.json']);
  });

  test('the types of the root are at most 34 KB, however many records there are', () => {
    const entry = readFileSync(installed('dist/index.d.ts'), 'utf8');
    const names = new Set([...entry.matchAll(/from '\.\/([\w-]+)\.js'/g)].map(([, name]) => name));
    const chunks = [...names].map((name) => readFileSync(installed(`dist/${name}.d.ts`), 'utf8'));
    expect([entry, ...chunks].reduce((sum, text) => sum + Buffer.byteLength(text), 0)).toBeLessThanOrEqual(34_000);
  });

  test('nothing runs on install, and nothing else is installed', () => {
    const { scripts, dependencies } = packageJson();
    expect(Object.keys(scripts).filter((name) => /install|prepare/.test(name))).toEqual([]);
    expect(dependencies).toBeUndefined();
  });

  test('every link of its documents leads to a file that is there, or out into the web', () => {
    for (const document of files.filter((path) => path.endsWith('.md'))) {
      const text = readFileSync(installed(document), 'utf8').replace(/```[\s\S]*?```/g, '');
      for (const [, target = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^(?:https?:|#)/.test(target)) continue;
        expect(existsSync(installed(join(document, '..', target.replace(/#.*/, '')))), `${document}: ${target}`).toBe(
          true,
        );
      }
    }
  });
});

describe('Node', () => {
  test('ESM and CommonJS open every door, with one class of error, and see the same', () => {
    const check = (load: (name: string) => string) => `
      const root = ${load('')};
      const { people, person } = ${load('/tables')};
      const { evidenceOf, sources } = ${load('/evidence')};
      const { engagementsSchema } = ${load('/schema')};
      const { changesSince, resolveId } = ${load('/changes')};
      const { countryNames } = ${load('/i18n')};
      const { toCSV } = ${load('/formats')};
      const { byPerson } = ${load('/analysis')};
      const { version } = ${load('/package.json')};
      const thrown = (call) => { try { call(); } catch (error) { return error instanceof root.DiplomaticEngagementsError && error.code; } };
      console.log(JSON.stringify({
        all: root.engagements.length,
        listed: root.engagements.includes(root.countedEngagements[0]),
        version: root.meta.version === version,
        person: people.includes(person('xi-jinping')),
        cited: evidenceOf('cn-2024-01').citations.every(({ source }) => sources.includes(source)),
        errors: [() => evidenceOf('zz'), () => person('zz'), () => changesSince('zz'), () => resolveId('zz'), () => countryNames('zz'), () => toCSV([1]), () => byPerson('Berdimuhamedov')].map(thrown),
        named: countryNames('ru').find('Китай') === root.country('CN'),
        resolved: resolveId('cn-2024-01').engagements[0] === root.byId('cn-2024-01'),
        parsed: engagementsSchema.parse(root.engagements).length === root.engagements.length,
        frozen: Object.isFrozen(root.engagements) && Object.isFrozen(root.engagements[0].venue.places),
      }));`;
    const esm = consumer.node(
      'doors.mjs',
      check((name) =>
        name === '/package.json'
          ? `(await import('diplomatic-engagements/package.json', { with: { type: 'json' } })).default`
          : `await import('diplomatic-engagements${name}')`,
      ),
    );
    const cjs = consumer.node(
      'doors.cjs',
      check((name) => `require('diplomatic-engagements${name}')`),
    );
    const { all, ...rest } = JSON.parse(cjs);
    expect(all).toBeGreaterThan(200);
    expect(rest).toEqual({
      listed: true,
      version: true,
      person: true,
      cited: true,
      errors: [
        'ERR_UNKNOWN_ID',
        'ERR_UNKNOWN_KEY',
        'ERR_UNKNOWN_VERSION',
        'ERR_UNKNOWN_ID',
        'ERR_UNKNOWN_LANGUAGE',
        'ERR_INVALID_ARGUMENT',
        'ERR_AMBIGUOUS_PERSON',
      ],
      named: true,
      resolved: true,
      parsed: true,
      frozen: true,
    });
    expect(esm).toBe(cjs);
  });

  test('in one process the two module systems hold the same records, not copies', () => {
    const code = `import { createRequire } from 'node:module';
      import { engagements } from 'diplomatic-engagements';
      import { sources } from 'diplomatic-engagements/evidence';
      import json from 'diplomatic-engagements/data/engagements.json' with { type: 'json' };
      const require = createRequire(import.meta.url);
      console.log(json === engagements, require('diplomatic-engagements').engagements === engagements,
        require('diplomatic-engagements/evidence').sources === sources, require('diplomatic-engagements/data/engagements.json') === engagements);`;
    expect(consumer.node('same.mjs', code)).toBe('true true true true');
  });

  test.each(Object.keys(jsonTables))('require of data/%s.json gives the frozen list, whoever comes first', (name) => {
    const code = `const list = require('diplomatic-engagements/data/${name}.json');
      const frozen = (value) => typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
      console.log(Array.isArray(list), frozen(list));`;
    expect(consumer.node(`frozen-${name}.cjs`, code)).toBe('true true');
  });

  test('a list that a user has frozen before is frozen to its leaves all the same', () => {
    const code = `import json from 'diplomatic-engagements/data/engagements.json' with { type: 'json' };
      import people from 'diplomatic-engagements/data/people.json' with { type: 'json' };
      Object.freeze(json); Object.freeze(people);
      const { engagements } = await import('diplomatic-engagements');
      const tables = await import('diplomatic-engagements/tables');
      console.log([engagements[0], engagements[0].venue.places, tables.people[0], tables.people[0].offices[0]].every(Object.isFrozen));`;
    expect(consumer.node('frozen-before.mjs', code)).toBe('true');
  });

  test('the JSON file is where its path says, with the hash that meta states', () => {
    const sha256 = consumer.node(
      'hash.mjs',
      `import { meta } from 'diplomatic-engagements'; console.log(meta.sha256);`,
    );
    expect(
      createHash('sha256')
        .update(readFileSync(installed('data/engagements.json')))
        .digest('hex'),
    ).toBe(sha256);
  });

  test('loading it prints nothing, no warning among it', () => {
    for (const [name, code] of [
      ['quiet.mjs', "import 'diplomatic-engagements/evidence';"],
      ['quiet.cjs', "require('diplomatic-engagements/evidence');"],
    ] as const) {
      expect(attempt(consumer.folder, process.execPath, consumer.write(name, code))).toEqual({
        status: 0,
        stdout: '',
        stderr: '',
      });
    }
  });
});

describe('TypeScript 5.9, skipLibCheck off', () => {
  const program = `
    import data from 'diplomatic-engagements/data/engagements.json' with { type: 'json' };
    import { byCountry, byDateRange, byId, country, engagements, hostedVsAbroad, meta, type CountryCode, type Engagement } from 'diplomatic-engagements';
    import { person, type DiplomaticEvent, type Event as NoEvent } from 'diplomatic-engagements/tables';
    import { disagreements, evidenceOf } from 'diplomatic-engagements/evidence';
    import { engagementSchema } from 'diplomatic-engagements/schema';
    import { changesSince, resolveId, type Release } from 'diplomatic-engagements/changes';
    const code: CountryCode = country('China').code;
    const list: Engagement[] = byCountry({ either: code }, byDateRange('2024'));
    const kinds: ('visit' | 'meeting')[] = data.map((row) => row.kind);
    const days: number = hostedVsAbroad(list).abroad.days;
    const origin: string = evidenceOf(byId('cn-2024-01')).citations[0]!.origin.name;
    const field: 'visitClass' | 'start' | 'end' | 'talkDates' | 'venue' | undefined = disagreements(list)[0]?.field;
    const parsed: Engagement = engagementSchema.parse(byId('cn-2024-01'));
    const levels: ('major' | 'minor' | 'patch')[] = changesSince('1.0.0').map((release: Release) => release.level);
    const resolution = resolveId(String(location));
    const successors: number = resolution.fate === 'living' ? resolution.engagements[0].talkDates.length : resolution.tombstone.to.length;
    const event: DiplomaticEvent | null = null;
    const name: string = person('xi-jinping').name;
    // @ts-expect-error readonly
    engagements.length = 0;
    // @ts-expect-error nothing is any
    meta.nothing;
    export { kinds, days, origin, field, parsed, levels, successors, event, name };`.replace(
    ', type Event as NoEvent',
    '',
  );
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    types: [],
    target: 'ES2022',
    lib: ['ES2022', 'DOM'],
  };

  test.each([
    ['nodenext', 'main.ts', 'nodenext'],
    ['nodenext from CommonJS', 'main.cts', 'nodenext'],
    ['bundler', 'main.ts', 'bundler'],
  ])('%s', (name, file, moduleResolution) => {
    const folder = name.replaceAll(' ', '-');
    const module = moduleResolution === 'nodenext' ? 'nodenext' : 'esnext';
    // In CommonJS the file is written with `import x = require()`, and TypeScript wants no import attribute there.
    const text = file.endsWith('.cts')
      ? program.replace(/import data from ('.*?') with .*;/, 'import data = require($1);')
      : program;
    consumer.write(`${folder}/${file}`, text);
    const compilerOptions = { ...options, module, moduleResolution, resolveJsonModule: true };
    consumer.write(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions, files: [file] }));
    consumer.run(process.execPath, tool('typescript/bin/tsc'), '-p', folder);
  });
});

describe('the command', () => {
  const bin = () => join(consumer.folder, 'node_modules/.bin/diplomatic-engagements');

  test('summary prints the page, plain in a pipe', () => {
    const out = consumer.run(bin(), 'summary');
    expect(out).toContain('Hosted and abroad');
    expect(out).not.toContain('\u001B');
  });

  test('without a command it says how it is used; its version is that of the package', () => {
    expect(consumer.run(bin())).toContain('Usage: diplomatic-engagements [options] [command]');
    expect(consumer.run(bin(), '--version').trim()).toBe(
      consumer.node('version.mjs', `import { meta } from 'diplomatic-engagements'; console.log(meta.version);`),
    );
  });

  test.each([
    [['sumary'], "unknown command 'sumary' (Did you mean summary?)"],
    [['summary', '2024'], "too many arguments for 'summary'"],
    [['--colour'], "unknown option '--colour'"],
    [['\u001b[31mred'], "unknown command '\\u{1b}[31mred'"],
  ])('%j is refused with exit code 2 and a hint', (args, message) => {
    const { status, stdout, stderr } = attempt(consumer.folder, bin(), ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('\u001b');
  });

  test('a reader that has closed the pipe is no error', () => {
    // The shell waits until the reader has gone, so that the command writes into a pipe that nobody reads.
    const script = `{ sleep 1; ${bin()} summary; echo "status $?" >&2; } | true`;
    const { stderr } = spawnSync('sh', ['-c', script], { cwd: consumer.folder, encoding: 'utf8' });
    expect(stderr).toBe('status 0\n');
  });

  test.each([[['summary']], [['export', '--format', 'csv']], [['show', 'cn-2024-01', '--json']]])(
    'of %j a full device is told in one line, with exit code 1',
    (args) => {
      const full = openSync('/dev/full', 'w');
      const { status, stderr } = spawnSync(bin(), args, { stdio: ['ignore', full, 'pipe'], encoding: 'utf8' });
      closeSync(full);
      expect([status, stderr]).toEqual([1, 'diplomatic-engagements: the output could not be written: ENOSPC\n']);
    },
  );

  test.each(['csv', 'json', 'ndjson', 'parquet', 'geojson', 'ics', 'markdown', 'edges'])(
    'export writes %s to a file',
    (format) => {
      expect(consumer.run(bin(), 'export', '--format', format, '--all', '-o', `all.${format}`)).toBe('');
      expect(readFileSync(join(consumer.folder, `all.${format}`)).length).toBeGreaterThan(1000);
    },
  );

  test.each([
    ['csv', 'data/engagements.csv'],
    ['ndjson', 'data/engagements.ndjson'],
    ['geojson', 'data/engagements.geojson'],
    ['ics', 'data/engagements.ics'],
    ['parquet', 'data/engagements.parquet'],
  ])('%s of all is to the byte the file that ships', (format, shipped) => {
    consumer.run(bin(), 'export', '--format', format, '--all', '-o', `same.${format}`);
    expect(readFileSync(join(consumer.folder, `same.${format}`)).equals(readFileSync(installed(shipped)))).toBe(true);
  });

  test('a file that cannot be written is told in one line, with exit code 1', () => {
    const { status, stdout, stderr } = attempt(
      consumer.folder,
      bin(),
      'export',
      '--format',
      'csv',
      '-o',
      'no/such/folder.csv',
    );
    expect([status, stdout, stderr]).toEqual([
      1,
      '',
      'diplomatic-engagements: no/such/folder.csv could not be written: ENOENT\n',
    ]);
  });

  test.each(['bash', 'zsh', 'fish', 'powershell'])('completion prints a script for %s', (shell) => {
    expect(consumer.run(bin(), 'completion', shell)).toContain('diplomatic-engagements');
  });

  test('a shell that asks is told the commands, the options and their values', () => {
    expect(consumer.run(bin(), 'complete', '--', '')).toMatch(/^list\t/m);
    expect(consumer.run(bin(), 'complete', '--', 'list', '--gr')).toMatch(/^--grade\t/m);
    expect(consumer.run(bin(), 'complete', '--', 'list', '--direction', '')).toMatch(/^hosted/m);
  });
});

describe('examples, against the installed package', () => {
  const examples = [
    ...docstringExamples(),
    ...documentExamples('README.md'),
    ...documentExamples('docs/upgrade-2.md'),
    ...documentExamples('docs/cookbook.md'),
  ];

  test('every helper has one, and every one of them checks something', () => {
    const names = examples.map(({ name }) => name).join('\n');
    for (const file of [
      'by-country',
      'by-date-range',
      'by-id',
      'hosted-vs-abroad',
      'tally',
      'input/country',
      'evidence-of',
      'disagreements',
      'changes-since',
      'resolve-id',
      'people',
      'schema/index',
      'country-names',
      'analysis/count',
      'panel',
      'sequence',
      'by-person',
      'by-trip',
      'to-csv',
      'to-ndjson',
      'to-geojson',
      'to-ics',
      'to-markdown',
      'to-edges',
    ]) {
      expect(names).toContain(file);
    }
    for (const example of examples) expect(countAssertions(example), example.name).toBeGreaterThan(0);
  });

  const extensions = { ts: 'ts', js: 'mjs', cjs: 'cjs' } as const;
  const fileOf = ({ name, language }: Example) => `examples/${name.replace(/\W+/g, '-')}.${extensions[language]}`;

  // All in one go: to start the compiler takes longer than any of them.
  test('those in TypeScript compile', () => {
    const paths = examples
      .filter(({ language }) => language === 'ts')
      .map((example) => consumer.write(fileOf(example), withAssertions(example)));
    consumer.run(
      process.execPath,
      tool('typescript/bin/tsc'),
      ...['--strict', '--module', 'nodenext', '--target', 'es2022', '--skipLibCheck'],
      ...['--typeRoots', tool('@types'), '--types', 'node', ...paths],
    );
  });

  test.each(examples)('$name', (example) => {
    if (example.language === 'ts') consumer.run(process.execPath, fileOf(example).replace(/\.ts$/, '.js'));
    else consumer.run(process.execPath, consumer.write(fileOf(example), withAssertions(example)));
  });
});
