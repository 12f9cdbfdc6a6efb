/** Lower case, no diacritics, a single space for every run of other signs: `Côte d'Ivoire` is `cote d ivoire`. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
