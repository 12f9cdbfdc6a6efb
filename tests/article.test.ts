/** The list of the audited article, by the rulings of the codebook: nothing of it may be lost, and what it left out stays. */
import { expect, test } from 'vitest';
import { byId, engagements } from '../src/index.js';
import type { EngagementId } from '../src/model/engagement.js';

const shown = (id: EngagementId) => {
  const e = byId(id);
  return [e.kind, e.direction, e.start, e.end, e.kind === 'visit' ? e.visitClass : (e.event ?? e.partOf)];
};

test.each([
  ['cn-2024-01', 'visit', 'abroad', '2024-05-16', '2024-05-17', 'state'],
  ['by-2024-02', 'visit', 'abroad', '2024-05-23', '2024-05-24', 'official'],
  ['uz-2024-01', 'visit', 'abroad', '2024-05-26', '2024-05-28', 'state'],
  ['kp-2024-01', 'visit', 'abroad', '2024-06-18', '2024-06-19', 'state'],
  ['vn-2024-01', 'visit', 'abroad', '2024-06-19', '2024-06-20', 'state'],
  ['kz-2024-01', 'visit', 'abroad', '2024-07-03', '2024-07-04', 'working'],
  ['am-2024-01', 'meeting', 'hosted', '2024-05-08', '2024-05-08', 'eaeu-summit-2024-05'],
  ['cu-2024-01', 'meeting', 'hosted', '2024-05-09', '2024-05-09', 'victory-day-2024'],
  ['tj-2024-01', 'meeting', 'hosted', '2024-05-09', '2024-05-09', 'victory-day-2024'],
  ['bh-2024-01', 'visit', 'hosted', '2024-05-22', '2024-05-23', 'official'],
  ['zw-2024-01', 'meeting', 'hosted', '2024-06-06', '2024-06-06', 'spief-2024'],
  ['bo-2024-01', 'visit', 'hosted', '2024-06-05', '2024-06-07', 'official'],
  ['cg-2024-01', 'visit', 'hosted', '2024-06-25', '2024-06-29', 'official'],
  ['hu-2024-01', 'visit', 'hosted', '2024-07-05', '2024-07-05', 'working'],
  ['in-2024-01', 'visit', 'hosted', '2024-07-08', '2024-07-09', 'official'],
] as const)('%s, of the article’s list, a %s, %s', (id, ...expected) => {
  expect(shown(id)).toEqual(expected);
});

test.each([
  ['tr-2024-02', '2024-07-03'],
  ['az-2024-01', '2024-07-03'],
  ['mn-2024-01', '2024-07-03'],
  ['pk-2024-01', '2024-07-03'],
  ['qa-2024-01', '2024-07-04'],
] as const)('bilateral in Astana %s, on a day that the article does not give', (id, day) => {
  expect(byId(id)).toMatchObject({
    kind: 'meeting',
    start: day,
    end: day,
    partOf: 'kz-2024-01',
    setting: 'third-country',
  });
});

test.each([
  ['cn-2024-04', 'Xi Jinping', '2024-07-03'],
  ['ir-2024-02', 'Mohammad Mokhber', '2024-07-04'],
  ['la-2024-01', 'Thongloun Sisoulith', '2024-05-09'],
  ['gw-2024-01', 'Umaro Sissoco Embaló', '2024-05-09'],
  ['cn-2024-02', 'Li Qiang', '2024-05-16'],
  ['vn-2024-03', 'Phạm Minh Chính', '2024-06-20'],
  ['vn-2024-02', 'Nguyễn Phú Trọng', '2024-06-20'],
] as const)('left out by the article: %s, %s', (id, name, day) => {
  expect(byId(id)).toMatchObject({ counterpart: { name, tier: 'leader' }, talkDates: [day] });
});

test('Pyongyang and Hanoi are one journey', () => {
  const journey = engagements.filter((e) => e.kind === 'visit' && e.journey === 'journey-2024-06');
  expect(journey.map(({ id }) => id)).toEqual(['kp-2024-01', 'vn-2024-01']);
});

test('ministers, envoys, deputies, speakers and heads of entities are kept, beside the counted list', () => {
  const roles = new Set(
    engagements.filter(({ counterpart }) => counterpart.tier === 'other').map((e) => e.counterpart.role),
  );
  for (const role of ['minister', 'envoy', 'deputy', 'parliament', 'subnational', 'organisation-head'] as const) {
    expect(roles).toContain(role);
  }
});
