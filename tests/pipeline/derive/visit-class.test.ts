import { expect, test } from 'vitest';
import { type Label, shownClass } from '../../../pipeline/derive/visit-class.js';

const label = (saidBy: Label['saidBy'], visitClass: Label['visitClass'], group: string = saidBy): Label => {
  return { saidBy, visitClass, group };
};

test('abroad the host’s label is shown, whatever the Kremlin says', () => {
  expect(shownClass([label('kremlin', 'working'), label('counterpart', 'official')], 'abroad')).toBe('official');
});

test('abroad, without a label of the host, the Kremlin’s is shown, whatever most say', () => {
  const press = [label('press', 'working', 'a'), label('press', 'working', 'b')];
  expect(shownClass([label('kremlin', 'official'), ...press], 'abroad')).toBe('official');
});

test('hosted, Russia receives: the Kremlin before its other authorities and agencies, those before the guest', () => {
  expect(shownClass([label('russia', 'working'), label('kremlin', 'official')], 'hosted')).toBe('official');
  expect(shownClass([label('russia', 'working'), label('counterpart', 'state')], 'hosted')).toBe('working');
});

test('else the label that most owner groups use is shown, one group counting once', () => {
  const labels = [
    label('press', 'state', 'a'),
    label('press', 'state', 'a'),
    label('press', 'official', 'b'),
    label('press', 'official', 'c'),
  ];
  expect(shownClass(labels, 'hosted')).toBe('official');
});

test('where those who decide a step differ evenly, the next step decides', () => {
  const host = [label('counterpart', 'state', 'a'), label('counterpart', 'official', 'b')];
  expect(shownClass([...host, label('kremlin', 'state')], 'abroad')).toBe('state');
});

test('an even split to the end, or no label, shows none', () => {
  expect(shownClass([label('press', 'state', 'a'), label('press', 'official', 'b')], 'abroad')).toBeNull();
  expect(shownClass([], 'hosted')).toBeNull();
});
