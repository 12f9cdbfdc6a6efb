import type { IsoDate } from '../../src/model/engagement.js';
import type { CitationRow } from '../../src/model/evidence.js';

/** What decides whether a page counts for a grade. */
export interface Weighable extends Pick<CitationRow, 'reports' | 'supports'> {
  readonly published: IsoDate | undefined;
  readonly audited: boolean;
}

/**
 * Whether a page counts for a grade, by the codebook, section 5: it tells of the encounter itself, as over, under way or
 * past; it is not dated before the first day of talks; and it is not the article that is audited.
 */
export function countsForGrade({ reports, supports, published, audited }: Weighable, firstDay: IsoDate): boolean {
  const isInTime = published === undefined || published >= firstDay;
  return !audited && reports !== 'planned' && supports.includes('status') && isInTime;
}
