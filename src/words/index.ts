/** `diplomatic-engagements/words`: records, dates and codes as people say them, and how to cite the data. */

export { type CitationStyle, type CiteOptions, cite } from './cite.js';
export { type Dated, dateInWords, datesInWords } from './dates.js';
export { inWords, representedInWords, whatInWords } from './in-words.js';
export { type Labels, type LabelsOf, labels } from './labels.js';
