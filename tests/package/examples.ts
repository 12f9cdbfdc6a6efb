/** The examples of the docstrings and of the documents, made into programs that check what they say. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('../..', import.meta.url).pathname;

export interface Example {
  readonly name: string;
  readonly language: 'ts' | 'js' | 'cjs';
  readonly code: string;
}

/** The fenced blocks of a document in the languages that are run. */
export function documentExamples(path: string): Example[] {
  const text = readFileSync(join(root, path), 'utf8');
  return [...text.matchAll(/^```(ts|js|cjs)\n([\s\S]*?)^```$/gm)].map(([, language, code = ''], at) => ({
    name: `${path} ${at + 1}`,
    language: language === 'ts' || language === 'cjs' ? language : 'js',
    code,
  }));
}

/** The `@example` blocks of every file that ships. */
export function docstringExamples(): Example[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.startsWith('generated'))
    .flatMap((path) => {
      const text = readFileSync(join(root, 'src', path), 'utf8');
      return [...text.matchAll(/^ \* ```ts\n((?: \*.*\n)*?) \* ```$/gm)].map(([, block = ''], at) => ({
        name: `src/${path} ${at + 1}`,
        language: 'ts' as const,
        code: block.replace(/^ \* ?/gm, ''),
      }));
    });
}

/**
 * `expression; // => value` becomes an assertion that the expression is deeply equal to the value, and
 * `expression; // throws CODE` one that it throws an error with that code.
 */
export function withAssertions({ code, language }: Example): string {
  const body = code
    .replace(
      /^(.+?);\s*\/\/ => (.+)$/gm,
      (_, expression, value) => `assert.deepStrictEqual(plain(${expression}), plain(${value}));`,
    )
    .replace(
      /^(.+?);\s*\/\/ throws (\w+)$/gm,
      (_, expression, error) => `assert.throws(() => ${expression}, { code: '${error}' });`,
    );
  const asserts =
    language === 'cjs' ? "const assert = require('node:assert/strict');" : "import assert from 'node:assert/strict';";
  const type = language === 'ts' ? ': unknown' : '';
  return `${asserts}\nconst plain = (value${type})${type} => (value === undefined ? value : JSON.parse(JSON.stringify(value)));\n${body}`;
}

/** How many things an example checks: one that checks nothing proves nothing. */
export function countAssertions({ code }: Example): number {
  return [...code.matchAll(/;\s*\/\/ (?:=>|throws) /g)].length;
}
