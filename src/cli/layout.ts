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

/** The quarter in which a day lies, such as `2024-Q2`. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** Every quarter from the one of the first day to that of the last. */
export function quarters(from: string, to: string): string[] {
  const found: string[] = [];
  const last = quarterOf(to);
  let [year = 0, quarter = 0] = quarterOf(from).split('-Q').map(Number);
  for (let text = quarterOf(from); text <= last; ) {
    found.push(text);
    quarter += 1;
    if (quarter === 5) [year, quarter] = [year + 1, 1];
    text = `${String(year).padStart(4, '0')}-Q${quarter}`;
  }
  return found;
}
