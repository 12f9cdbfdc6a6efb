/** What is used of `edtf`, which ships no types. */
declare module 'edtf' {
  interface Bounds {
    /** First and last millisecond, in UTC. */
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(text: string, options?: { readonly level?: number }): Bounds;
}

declare module 'i18n-iso-countries/langs/en.json' {
  const locale: import('i18n-iso-countries').LocaleData;
  export default locale;
}
