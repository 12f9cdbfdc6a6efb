import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Consumer, createConsumer, tool } from './consumer.js';
import { countAssertions, docstringExamples, documentExamples, withAssertions } from './examples.js';

const tarball = inject('tarball');
let consumer: Consumer;
beforeAll(() => {
  consumer = createConsumer(tarball);
});
afterAll(() => consumer.remove());

const node = (name: string, code: string) => consumer.run(process.execPath, consumer.write(name, code)).trim();

describe('what is in the tarball', () => {
  const { files, size } = inject('packed');

  test('no source, test or data file of ours, and no second command', () => {
    expect(
      files.filter((path) => !/^(dist\/|package\.json$|README\.md$|CHANGELOG\.md$|LICENSE|THIRD-PARTY)/.test(path)),
    ).toEqual([]);
    expect(files).not.toContain('dist/cli.cjs');
    expect(files.filter((path) => path.endsWith('.map'))).toEqual([]);
  });

  test('licences, notices and the change log', () => {
    for (const path of ['LICENSE', 'LICENSE-DATA', 'THIRD-PARTY-NOTICES.md', 'CHANGELOG.md', 'README.md']) {
      expect(files).toContain(path);
    }
  });

  // Three fifths are the evidence, which each module system has to itself: 130 kB each, two thirds of it sentences and addresses.
  test('it is at most 450 KB', () => {
    expect(size).toBeLessThanOrEqual(450_000);
  });

  // Each record adds 17 bytes to the union of ids: room for the next two hundred and fifty.
  test('the types of the root are at most 30 KB', () => {
    const folder = join(consumer.folder, 'node_modules/diplomatic-engagements/dist');
    const entry = readFileSync(join(folder, 'index.d.ts'), 'utf8');
    const names = new Set([...entry.matchAll(/from '\.\/([\w-]+)\.js'/g)].map(([, name]) => name));
    const chunks = [...names].map((name) => readFileSync(join(folder, `${name}.d.ts`), 'utf8'));
    expect([entry, ...chunks].reduce((sum, text) => sum + Buffer.byteLength(text), 0)).toBeLessThanOrEqual(30_000);
  });

  test('nothing runs on install', () => {
    const { scripts } = JSON.parse(
      readFileSync(join(consumer.folder, 'node_modules/diplomatic-engagements/package.json'), 'utf8'),
    );
    expect(Object.keys(scripts).filter((name) => /install|prepare/.test(name))).toEqual([]);
  });
});

describe('Node', () => {
  test('ESM and CommonJS open every entry, and each module system holds one copy of the data', () => {
    const check = (load: (name: string) => string) => `
      const root = ${load('')};
      const { evidenceOf, sources } = ${load('/evidence')};
      const { engagementsSchema } = ${load('/schema')};
      const { changesSince, resolve } = ${load('/changes')};
      const { version } = ${load('/package.json')};
      engagementsSchema.parse(root.engagements);
      let error;
      try { evidenceOf('zz-2024-01'); } catch (caught) { error = caught; }
      console.log(JSON.stringify({
        all: root.engagements.length,
        listed: root.engagements.includes(root.engagements[0]),
        version: root.meta.version === version,
        cited: evidenceOf('cn-2024-01').citations.every(({ source }) => sources.includes(source)),
        sameErrors: error instanceof root.UnknownIdError,
        resolved: resolve('cn-2024-01').engagements[0] === root.byId('cn-2024-01'),
        changes: Array.isArray(changesSince('1.0.0')),
      }));`;
    const esm = node(
      'entries.mjs',
      check((name) =>
        name === '/package.json'
          ? `(await import('diplomatic-engagements/package.json', { with: { type: 'json' } })).default`
          : `await import('diplomatic-engagements${name}')`,
      ),
    );
    const cjs = node(
      'entries.cjs',
      check((name) => `require('diplomatic-engagements${name}')`),
    );
    const { all, ...rest } = JSON.parse(cjs);
    expect(all).toBeGreaterThan(30);
    expect(rest).toEqual({ listed: true, version: true, cited: true, sameErrors: true, resolved: true, changes: true });
    expect(esm).toBe(cjs);
  });

  test('the JSON file is the whole list, with the hash that meta states', () => {
    const out = node(
      'json.cjs',
      `
      const { engagements, meta } = require('diplomatic-engagements');
      require('node:assert').deepStrictEqual(require('diplomatic-engagements/data/engagements.json'), JSON.parse(JSON.stringify(engagements)));
      console.log(require.resolve('diplomatic-engagements/data/engagements.json') + '\\n' + meta.sha256);`,
    );
    const [path = '', sha256] = out.split('\n');
    expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(sha256);
    const esm = `import data from 'diplomatic-engagements/data/engagements.json' with { type: 'json' };\nconsole.log(data[0].id);`;
    expect(node('json.mjs', esm)).toMatch(/^[a-z-]+-2024-01$/);
  });

  test('the changes as a file are those of the entry', () => {
    const code = `const { releases } = require('diplomatic-engagements/changes');
      require('node:assert').deepStrictEqual(require('diplomatic-engagements/data/changes.json'), JSON.parse(JSON.stringify(releases)));
      console.log(releases.length);`;
    expect(Number(node('changes.cjs', code))).toBeGreaterThan(0);
  });

  test('the root, the evidence and the changes need nothing beside them', () => {
    const bare = createConsumer(tarball);
    rmSync(join(bare.folder, 'node_modules/zod'), { recursive: true });
    for (const name of ['', '/evidence', '/changes']) {
      bare.run(process.execPath, '--input-type=module', '-e', `import 'diplomatic-engagements${name}'`);
      bare.run(process.execPath, '-e', `require('diplomatic-engagements${name}')`);
    }
    bare.remove();
  });

  test('the data cannot be changed by one user for another', () => {
    const code = `import { byId, engagements } from 'diplomatic-engagements';
      const refused = (change) => { try { change(); return false; } catch (error) { return error instanceof TypeError; } };
      console.log(refused(() => engagements.push(1)), refused(() => { byId('cn-2024-01').place.country = 'RU'; }));`;
    expect(node('frozen.mjs', code)).toBe('true true');
  });
});

describe('zod beside it', () => {
  test.each([
    ['zod 3 at the top', ['zod@3'], '3'],
    ['zod 4 at the top', ['zod@4'], '4'],
  ])('with %s the schema works, and the consumer keeps its own', (_, beside, major) => {
    const other = createConsumer(tarball, ...beside);
    const code = `import { engagements } from 'diplomatic-engagements';
      import { engagementsSchema } from 'diplomatic-engagements/schema';
      import own from 'zod/package.json' with { type: 'json' };
      console.log(engagementsSchema.parse(engagements).length === engagements.length, own.version.split('.')[0]);`;
    expect(other.run(process.execPath, other.write('zod.mjs', code)).trim()).toBe(`true ${major}`);
    other.remove();
  });
});

describe('TypeScript 5.9, skipLibCheck off', () => {
  const program = `
    import data from 'diplomatic-engagements/data/engagements.json' with { type: 'json' };
    import { byCountry, byDateRange, byId, engagements, hostedVsAbroad, meta, type CountryCode, type Engagement } from 'diplomatic-engagements';
    import { disagreements, evidenceOf } from 'diplomatic-engagements/evidence';
    import { engagementSchema } from 'diplomatic-engagements/schema';
    import { changesSince, resolve, type Release } from 'diplomatic-engagements/changes';
    const code: CountryCode = 'CN';
    const list: Engagement[] = byCountry(code, byDateRange('2024'), { of: 'either' });
    const kinds: ('visit' | 'meeting')[] = data.map((row) => row.kind);
    const days: number = hostedVsAbroad(list).abroad.days;
    const origin: string = evidenceOf('cn-2024-01').citations[0]!.origin.name;
    const field: 'visitClass' | 'start' | 'end' | 'talkDates' | 'venue' | undefined = disagreements()[0]?.field;
    const parsed: { readonly id: string } = engagementSchema.parse(byId('cn-2024-01'));
    const levels: ('major' | 'minor' | 'patch')[] = changesSince('1.0.0').map((release: Release) => release.level);
    const resolution = resolve('cn-2024-01');
    const successors: number = resolution.fate === 'living' ? resolution.engagements[0].talkDates.length : resolution.tombstone.to.length;
    // @ts-expect-error not an id of this version
    byId('cn-2024-99');
    // @ts-expect-error readonly
    engagements.length = 0;
    // @ts-expect-error nothing is any
    meta.nothing;
    export { kinds, days, origin, field, parsed, levels, successors };`;
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

describe('bundlers', () => {
  const bundle = async (code: string) => {
    const entry = consumer.write('bundle.mjs', code);
    const result = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      logLevel: 'silent',
    });
    return result.outputFiles[0]?.text ?? '';
  };

  test('an esbuild bundle for browsers runs, without anything of Node', async () => {
    const text = await bundle(
      `import { byCountry } from 'diplomatic-engagements'; console.log(byCountry('China').length);`,
    );
    expect(text).not.toMatch(/node:|require\(/);
    expect(Number(node('bundled.mjs', text))).toBeGreaterThan(0);
  });

  test('an import that is not used leaves nothing', async () => {
    const text = await bundle(`import { engagements, byCountry } from 'diplomatic-engagements';`);
    expect(text.replace(/^\/\/.*$/gm, '').trim()).toBe('');
  });

  test('who asks for meta alone does not carry the records', async () => {
    const text = await bundle(`import { meta } from 'diplomatic-engagements'; console.log(meta.version);`);
    expect(text.length).toBeLessThan(6_000);
    expect(text).not.toContain('xi-jinping');
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
    expect(consumer.run(bin())).toContain('Usage: diplomatic-engagements <command>');
    expect(consumer.run(bin(), '--version').trim()).toBe(
      node('version.mjs', `import { meta } from 'diplomatic-engagements'; console.log(meta.version);`),
    );
  });

  test.each([
    [['sumary'], "no command 'sumary'; did you mean 'summary'?"],
    [['summary', '2024'], "summary takes no arguments, got '2024'"],
    [['--colour'], "Unknown option '--colour'"],
  ])('%j is refused with exit code 2 and a hint', (args, message) => {
    const code = `const { spawnSync } = require('node:child_process');
      const { status, stdout, stderr } = spawnSync(${JSON.stringify(bin())}, ${JSON.stringify(args)}, { encoding: 'utf8' });
      console.log(JSON.stringify({ status, stdout, stderr }));`;
    const { status, stdout, stderr } = JSON.parse(node('misuse.cjs', code));
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });

  test('a reader that closes the pipe early is no error', () => {
    expect(consumer.run('sh', '-c', `${bin()} summary | head -n 1`)).toContain('engagements of Vladimir Putin');
  });
});

describe('examples, against the installed package', () => {
  const examples = [...docstringExamples(), ...documentExamples('README.md')];

  test('every helper has one, and every one of them checks something', () => {
    const names = examples.map(({ name }) => name).join('\n');
    for (const file of [
      'by-country',
      'by-date-range',
      'by-id',
      'hosted-vs-abroad',
      'evidence-of',
      'disagreements',
      'engagement.ts',
    ]) {
      expect(names).toContain(file);
    }
    for (const example of examples) expect(countAssertions(example), example.name).toBeGreaterThan(0);
  });

  test.each(examples)('$name', (example) => {
    const extension = { ts: 'ts', js: 'mjs', cjs: 'cjs' }[example.language];
    const folder = 'examples';
    const path = consumer.write(`${folder}/${example.name.replace(/\W+/g, '-')}.${extension}`, withAssertions(example));
    if (example.language === 'ts') {
      const types = tool('@types');
      consumer.run(
        process.execPath,
        tool('typescript/bin/tsc'),
        '--strict',
        '--module',
        'nodenext',
        '--target',
        'es2022',
        '--skipLibCheck',
        '--typeRoots',
        types,
        '--types',
        'node',
        path,
      );
      expect(existsSync(path.replace(/\.ts$/, '.js'))).toBe(true);
      consumer.run(process.execPath, path.replace(/\.ts$/, '.js'));
    } else consumer.run(process.execPath, path);
  });
});
