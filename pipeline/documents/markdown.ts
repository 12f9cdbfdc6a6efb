/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

/** How many of a list fall under each name, the names in the order given. */
export function tally<T, K extends string>(
  list: readonly T[],
  names: readonly K[],
  nameOf: (item: T) => K | null,
): [K, number][] {
  return names.map((name) => [name, list.filter((item) => nameOf(item) === name).length]);
}

/** `61 of 88 (69%)`. */
export function share(part: number, whole: number): string {
  return `${part} of ${whole} (${whole === 0 ? 0 : Math.round((100 * part) / whole)}%)`;
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->` in a document. */
export function fillBlock(document: string, name: string, content: string): string {
  const block = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!block.test(document)) throw new Error(`The document has no block <!-- ${name} --> ... <!-- /${name} -->.`);
  return document.replace(block, (_, start, end) => `${start}\n${content}\n\n${end}`);
}
