import { countryCodes } from '../generated/codes.js';
import { country } from '../index.js';
import type { Country } from '../model/tables.js';

/** ISO 3166-1, `XK`, and the local codes, by code; `country` in the root finds one of them by any of its names. Frozen. */
export const countries: readonly Country[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ countryCodes.map((code) => country(code)),
);
