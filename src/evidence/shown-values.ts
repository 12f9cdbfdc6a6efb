import type { ContestedField, Engagement } from '../model/engagement.js';

/** What a record shows for a field on which sources can differ: a list, empty where it shows nothing. */
export function shownValues(
  engagement: Pick<Engagement, 'start' | 'end' | 'talkDates'> & {
    readonly venue: { readonly places: readonly string[] };
    readonly visitClass?: string | null;
  },
  field: ContestedField,
): readonly string[] {
  switch (field) {
    case 'start':
      return [engagement.start];
    case 'end':
      return [engagement.end];
    case 'talkDates':
      return engagement.talkDates;
    case 'venue':
      return engagement.venue.places;
    case 'visitClass':
      return engagement.visitClass ? [engagement.visitClass] : [];
    default:
      return field satisfies never;
  }
}
