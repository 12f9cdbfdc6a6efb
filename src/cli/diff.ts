import type { Release } from '../changes/index.js';
import { correctionText, shapeText, tombstoneText } from '../changes/text.js';
import { wrap } from './layout.js';

/** What has changed since a version, a section a release. */
export function diffPage(version: string, releases: readonly Release[], width: number): string {
  if (releases.length === 0) return `${version} is the latest release: nothing has changed since.`;
  return releases.map((release) => section(release, width)).join('\n\n');
}

function section(
  { version, date, level, added, corrected, moved, split, retracted, shape, tables }: Release,
  width: number,
): string {
  const tableLines = tables.length === 0 ? [] : [`tables: ${tables.join(', ')}`];
  return [
    `${version}  ${date}  ${level}`,
    ...item('added', added.length === 0 ? [] : [added.join(', ')], width),
    ...item('corrected', corrected.map(correctionText), width),
    ...item('retired', [...moved, ...split, ...retracted].map(tombstoneText), width),
    ...item('changed', [...shape.map(shapeText), ...tableLines], width),
  ].join('\n');
}

function item(title: string, texts: readonly string[], width: number): string[] {
  return texts.flatMap((text) =>
    wrap(text, width - 14).map((line, at) => `  ${(at === 0 ? title : '').padEnd(10)}  ${line}`),
  );
}
