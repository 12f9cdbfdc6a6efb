/** To a tenth: what is finer nobody sees, and it makes the markup long. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The upper or the lower half of a disc, as the `d` of a path. */
export function halfDisc(x: number, y: number, r: number, half: 'upper' | 'lower'): string {
  return `M${round(x - r)} ${round(y)}a${round(r)} ${round(r)} 0 0 ${half === 'upper' ? 1 : 0} ${round(2 * r)} 0z`;
}
