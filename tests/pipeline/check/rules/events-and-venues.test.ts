import { expect, test } from 'vitest';
import { eventsAndVenues } from '../../../../pipeline/check/rules/events-and-venues.js';
import { changed, contextOf } from '../../fixture.js';

test('an event in places of two countries is found', () => {
  const data = changed('events', 'annual-summit-2024', { places: ['moscow', 'beijing'] });
  expect(eventsAndVenues(contextOf(data))).toMatchObject([
    { found: 'places in RU, CN', records: ['annual-summit-2024'] },
  ]);
});

test('an engagement on the margin of an event in another country is found', () => {
  const data = changed('events', 'annual-summit-2024', { places: ['beijing'] });
  expect(eventsAndVenues(contextOf(data))).toMatchObject([
    { records: ['in-2024-01'], found: 'in RU, on the margin of annual-summit-2024 in CN' },
  ]);
});

test('so is one whose country alone is known', () => {
  const data = changed('engagements', 'in-2024-01', { places: [], country: 'CN' });
  expect(eventsAndVenues(contextOf(data))).toMatchObject([{ records: ['in-2024-01'] }]);
});
