/** Lines of at most `width` characters, broken between words. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Rows of cells, each right-aligned in a column of one width. */
export function columns(rows: readonly (readonly string[])[], width: number): string[] {
  return rows.map((row) => row.map((cell) => cell.padStart(width)).join(''));
}

/** A bar of at most `width` signs for `count` of `most`; any count above none shows at least one sign. */
export function bar(count: number, most: number, width: number): string {
  if (count === 0) return '';
  return '█'.repeat(Math.max(1, Math.round((count / most) * width)));
}

/** Every month from the one of the first day to that of the last, such as `2024-05`. */
export function months(from: string, to: string): string[] {
  const found: string[] = [];
  let [year = 0, month = 0] = from.split('-').map(Number);
  for (let text = from.slice(0, 7); text <= to.slice(0, 7); ) {
    found.push(text);
    month += 1;
    if (month === 13) [year, month] = [year + 1, 1];
    text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  }
  return found;
}
