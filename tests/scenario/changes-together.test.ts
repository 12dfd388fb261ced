import { expect, test } from 'vitest';
import { changed, sentencesOf } from './small-scenario.ts';

const set = { kind: 'set', on: '2026-06-01', path: 'teams[0].posts[0].capPerFte', to: 15 };
const cap = { kind: 'scale', on: '2026-06-01', path: 'teams[0].posts[0].capPerFte', by: 4 };
const away = {
  kind: 'long-leave',
  on: '2026-06-01',
  until: '2027-03-01',
  team: 'team',
  role: 'social-worker',
  people: 2,
};

const sentencesWith = (...changes: object[]) => sentencesOf(changed({ changes }));

test('changes that are each within the limits are refused where they are not together', () => {
  const again = { ...cap, on: '2026-07-01', by: 6 };
  expect(sentencesWith(cap)).toEqual([]);
  expect(sentencesWith(cap, again)).toEqual([
    'changes[1].by: 6 makes Caseload cap 432 on 1 July 2026: it must be from 0 to 400 cases per FTE; bring it nearer to 1',
  ]);
  expect(sentencesWith({ ...cap, until: '2026-07-01' }, again)).toEqual([]);
  const falling = { ...set, on: '2026-07-01', to: 1, rampWeeks: 4 };
  expect(sentencesWith(falling, { ...cap, on: '2026-07-01', by: 25 })).toEqual([]);
  expect(sentencesWith(falling, { ...cap, on: '2026-07-01', by: 30 })).toEqual([
    'changes[1].by: 30 makes Caseload cap 412.5 on 1 July 2026: it must be from 0 to 400 cases per FTE; bring it nearer to 1',
  ]);
});

test('people on leave at the same time are counted together', () => {
  const first = { ...away, people: 100 };
  const second = { ...away, on: '2026-07-01', people: 26 };
  expect(sentencesWith(first, second)).toEqual([
    'changes[1].people: 26, with 100 on long leave already, is above the 125 people for whom Family intervention has posts as Social worker on 1 July 2026; lower it, or raise the establishment',
  ]);
  expect(sentencesWith({ ...first, until: '2026-07-01' }, second)).toEqual([]);
  const more = { ...set, path: 'teams[0].posts[0].establishedFte', to: 126 };
  expect(sentencesWith(more, first, second)).toEqual([]);
});

test('nobody who is supervised comes to supervise by a change', () => {
  const supervised = { 'roles[0].supervises': 0, 'roles[0].supervision': [{ everyWeeks: 4 }] };
  const change = { ...set, path: 'roles[0].supervises', to: 5 };
  expect(sentencesOf(changed({ ...supervised, changes: [{ ...change, to: 0 }] }))).toEqual([]);
  expect(sentencesOf(changed({ ...supervised, changes: [change] }))).toEqual([
    'changes[0].to: a rhythm of supervision is never kept: Social worker supervises others, and nobody supervises supervisors here (Supervision due (Social worker), from 1 June 2026); leave out the change, or the rhythm of supervision',
  ]);
  const already = { ...supervised, 'roles[0].supervises': 3, changes: [change] };
  expect(sentencesOf(changed(already))).toHaveLength(1);
});
