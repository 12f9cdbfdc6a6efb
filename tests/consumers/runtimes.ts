import { join } from 'node:path';
import { attempt, type Consumer } from '../consumer.js';
import { askChromium } from './chromium.js';
import { asCommonJs, asModule } from './questions.js';
import type { Result } from './result.js';
import { nodes, versions } from './versions.js';

/** Every runtime, asked the same: what the first answers is what all others should. */
export async function runAll(consumer: Consumer): Promise<Result[]> {
  const module = consumer.write('ask.mjs', asModule());
  const common = consumer.write('ask.cjs', asCommonJs());
  const bin = (path: string) => join(consumer.folder, 'node_modules', path);
  const programs: readonly (readonly [string, string, readonly string[]])[] = [
    ...nodes.map((version) => ['Node', version, [bin(`node-${version}/bin/node`)]] as const),
    ['Bun', versions.bun, [bin('bun/bin/bun')]],
    [
      'Deno',
      versions.deno,
      [bin('.bin/deno'), 'run', '--quiet', '--allow-read', '--allow-env', '--node-modules-dir=manual'],
    ],
  ];
  const asked = programs.flatMap(([what, version, [program = '', ...args]]) =>
    [
      ['ES modules', module],
      ['CommonJS', common],
    ].map(([how = '', file = '']) => {
      const { status, stdout, stderr } = attempt(consumer.folder, program, ...args, file);
      return {
        what,
        version,
        how,
        answer: status === 0 && stderr === '' ? stdout.trim() : `${stderr || stdout || `exit code ${status}`}`,
      };
    }),
  );
  asked.push(await askChromium(consumer));
  const expected = asked[0]?.answer ?? '';
  return asked.map(({ answer, ...result }) => ({
    ...result,
    outcome: answer === expected && expected.startsWith('{') ? 'ok' : answer.replace(/\s+/g, ' ').slice(0, 300),
  }));
}
