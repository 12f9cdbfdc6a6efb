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

/** A text of exactly `width` signs: cut with an ellipsis, or filled with spaces. */
export function inWidth(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, Math.max(0, width - 1))}…` : text.padEnd(width);
}

/**
 * Widths for columns whose texts are as wide as `wanted`, so that together they are at most `available`: the widest give way
 * first, and those that have come down to `least` only when all have.
 */
export function shareWidths(wanted: readonly number[], available: number, least: readonly number[] = []): number[] {
  const widths = [...wanted];
  const sum = () => widths.reduce((total, width) => total + width, 0);
  const widest = (isOpen: (at: number) => boolean) =>
    widths.reduce((best, width, at) => (isOpen(at) && width > (widths[best] ?? 0) ? at : best), -1);
  while (sum() > available) {
    const above = widest((at) => (widths[at] ?? 0) > (least[at] ?? 0));
    const at = above === -1 ? widest(() => true) : above;
    if ((widths[at] ?? 0) <= 1) break;
    widths[at] = (widths[at] ?? 0) - 1;
  }
  return widths;
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

/** One of something, or several: `1 person`, `2 people`. */
export function count(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`;
}
