import { describe, expect, test } from 'vitest';
import { measureOf } from '../../models/measures/catalogue.ts';
import { changed, keysAt, sentencesOf, shipped } from './small-scenario.ts';

/** Paths set to a wrong value, and the whole sentences that must come of it, no more and no fewer. */
const CASES: readonly [string, Record<string, unknown>, string[]][] = [
  [
    'a wrong type',
    { 'teams[0].posts[0].inPostFte': 'many' },
    [
      'teams[0].posts[0].inPostFte: "many" is not a number; give a number from 0 to 20,000 FTE, such as 0',
    ],
  ],
  ['no name', { name: '' }, ['name: "" is empty; give the scenario a name by which it is found']],
  [
    'a name of spaces',
    { name: '  ' },
    ['name: "  " is empty; give the scenario a name by which it is found'],
  ],
  [
    'a test without words, by which an answer would call it “”',
    { 'standard.tests[3].label': ' ' },
    [
      `standard.tests[3].label: " " is empty, and results call the test by these words; write what it asks, such as “${measureOf('vacancyRate').label}: at most 10 %”`,
    ],
  ],
  [
    'a number where a switch belongs',
    { 'agency.allowed': 1 },
    ['agency.allowed: 1 is not true or false; write true or false, without quotation marks'],
  ],
  [
    'supervision of those who supervise',
    { 'roles[0].supervises': 5, 'roles[0].supervision': [{ everyWeeks: 4 }] },
    [
      'roles[0].supervision: a rhythm of supervision is never kept: Social worker supervises others, and nobody supervises supervisors here; leave it out, or set “Supervises up to” to 0',
    ],
  ],
  [
    'a share above 1',
    { 'returning.share': 1.2 },
    [
      'returning.share: 1.2 is above the limit: “Cases that are referred again” must be from 0 to 1; lower it',
    ],
  ],
  [
    'per cent in the place of a share',
    { 'returning.share': 22.6 },
    [
      'returning.share: 22.6 is above the limit: “Cases that are referred again” must be from 0 to 1; write 22.6 % as 0.226, or lower it',
    ],
  ],
  [
    'a number that is none',
    { 'returning.share': Number.NaN },
    ['returning.share: NaN is not a number; give a number from 0 to 1, such as 0.226'],
  ],
  [
    'a number beyond all measure',
    { 'teams[0].handoverHours': 1e308 },
    [
      'teams[0].handoverHours: 1e+308 is above the limit: “Handover of a case” must be from 0 to 100 hours a case; lower it',
    ],
  ],
  [
    'a range with one end',
    { 'returning.share': { value: 0.2, low: 0.1 } },
    ['returning.share: low 0.1 is only one end of a range; give both low and high, or neither'],
  ],
  [
    'a range upside down',
    { 'returning.share': { value: 0.2, low: 0.3, high: 0.1 } },
    ['returning.share: low 0.3 is above high 0.1; exchange them'],
  ],
  [
    'a value outside its range',
    { 'returning.share': { value: 0.2, low: 0.3, high: 0.4 } },
    [
      'returning.share: 0.2 is outside its range of 0.3 to 0.4; widen the range or change the value',
    ],
  ],
  [
    'a range on what was counted',
    { 'teams[0].posts[0].establishedFte': { value: 125, low: 120 } },
    [
      'teams[0].posts[0].establishedFte.low: this key is not known here; remove it or correct its spelling; known are value, source, note',
    ],
  ],
  [
    'a part of a range that is misspelt',
    { 'returning.share': { value: 0.2, distrbution: 'normal' } },
    [
      'returning.share.distrbution: this key is not known here; remove it or correct its spelling; known are value, low, high, distribution, source, note',
    ],
  ],
  [
    'shares of what follows that do not sum to 1',
    { 'stages[0].next[0].share': 0.9 },
    [
      'stages[0].next: a sum of 0.9 is not 1: the shares of what follows Family intervention must sum to 1; raise a share or add what is missing',
    ],
  ],
  [
    'a stage that nobody may hold',
    { 'stages[0].heldBy': [] },
    [
      'stages[0].heldBy: an empty list means that nobody may hold Family intervention; name at least one role, or set “Held by” to “somebody outside the teams simulated here”',
    ],
  ],
  [
    'a stage held outside whose clock runs with the work of nobody here',
    {
      'stages[0].allocation': 'outside',
      'stages[0].heldBy': [],
      'stages[0].clock': 'worked',
      'teams[0].cases[0].waiting': 0,
    },
    [
      'stages[0].clock: "worked" never ends Family intervention: it is held outside the teams, and nobody here works on it; choose elapsed, or set “Held by” to “a worker of the teams simulated here”',
    ],
  ],
  [
    'a stage held by a role that does not exist',
    { 'stages[0].heldBy[0]': 'nobody' },
    ['stages[0].heldBy[0]: "nobody" is not one of the roles; choose social-worker (Social worker)'],
  ],
  [
    'a stage that never ends',
    { 'stages[0].next[0].to': 'case' },
    [
      'stages[0].next: "case" never ends: no way from it leads to closed; give a share to closed somewhere along the way',
    ],
  ],
  [
    'more in post than established',
    { 'teams[0].posts[0].inPostFte': 126 },
    [
      'teams[0].posts[0].inPostFte: 126 is above “Established”, which is 125 FTE; lower it, or raise “Established”',
    ],
  ],
  [
    'more agency cover than vacancies',
    { 'teams[0].posts[0].agencyFte': 30 },
    [
      'teams[0].posts[0].agencyFte: 30 is above the 28 FTE vacant; lower it, raise “Established”, or enter the rest as “Agency beyond establishment”',
    ],
  ],
  [
    'a range of what may be below 0, of which a thousandth lies far below its limit',
    { 'streams[0].growthPerYear': { value: 0, low: -0.5, high: 0.5 } },
    [
      // 3.09 standard deviations, where 1.2816 are 0.5.
      `streams[0].growthPerYear: the natural distribution with this range reaches ${((-0.5 * 3.09) / 1.2815515655446004).toPrecision(3)}, below the limit of -0.5; narrow the range`,
    ],
  ],
  [
    'a date that no calendar has',
    { 'service.startDate': '2026-02-30' },
    [
      'service.startDate: "2026-02-30" is not a date of the calendar; write year, month and day, as in 2026-04-06 for 6 April 2026',
    ],
  ],
  [
    'a first day that is not a Monday',
    { 'service.startDate': '2026-04-07' },
    [
      'service.startDate: 2026-04-07 is a Tuesday: weeks begin on Monday; use 2026-04-06 (6 April 2026) or 2026-04-13 (13 April 2026)',
    ],
  ],
  [
    'a horizon of no weeks',
    { 'service.weeks': 0 },
    [
      'service.weeks: 0 is below the limit: “Weeks to simulate” must be from 1 to 522 weeks; raise it',
    ],
  ],
  [
    'a horizon of a century',
    { 'service.weeks': 5000 },
    [
      'service.weeks: 5000 is above the limit: “Weeks to simulate” must be from 1 to 522 weeks; lower it',
    ],
  ],
  [
    'a million referrals a week',
    { 'streams[0].referralsPerYear': 52e6 },
    [
      'streams[0].referralsPerYear: 52000000 is above the limit: “Referrals” must be from 0 to 200,000 referrals a year; lower it',
    ],
  ],
  [
    'an unknown key',
    { 'teams[0].handover': 1 },
    [
      `teams[0].handover: this key is not known here; remove it or correct its spelling; known are ${keysAt('teams[0]')}`,
    ],
  ],
  [
    'a list without items',
    { streams: [] },
    ['streams: an empty list must have at least 1 item; add what is missing'],
  ],
  [
    'an unknown family of lengths',
    { 'stages[0].length': { family: 'gama', meanDays: 250 } },
    [
      'stages[0].length.family: "gama" is not one of the kinds; choose fixed, exponential, gamma, lognormal, weibull or bands',
    ],
  ],
  [
    'a percentage where a share belongs',
    { 'standard.tests[3].threshold': 20 },
    [
      `standard.tests[3].threshold: 20 is not a share from 0 to 1, as “${measureOf('vacancyRate').label}” is; write 0.2 for 20 %`,
    ],
  ],
  [
    'a file of a later version',
    { format: 2 },
    ['format: 2 is above the limit: “File format” must be 1; lower it'],
  ],
];

describe('bad input is refused with a sentence that says what to change', () => {
  test('and the scenario that the cases start from is sound', () => {
    expect(sentencesOf(shipped())).toEqual([]);
  });

  test.each(CASES)('%s', (_, values, sentences) => {
    expect(sentencesOf(changed(values))).toEqual(sentences);
  });

  test('a stage that is never reached', () => {
    const { stages } = shipped();
    const lost = { ...stages[0], id: 'lost', name: 'Lost' };
    expect(sentencesOf(changed({ 'stages[1]': lost, 'teams[0].stages[1]': 'lost' }))).toEqual([
      'stages[1]: "lost" is never reached: no stream begins with it and no stage leads to it; remove it, or let a stream or a stage lead to it',
    ]);
  });

  test('bands of length out of order and not complete', () => {
    const bands = [
      { upToDays: 5, share: 0.5 },
      { upToDays: 3, share: 0.4 },
    ];
    expect(sentencesOf(changed({ 'stages[0].length': { family: 'bands', bands } }))).toEqual([
      'stages[0].length.bands: a sum of 0.9 is not 1: the shares of the bands must sum to 1; raise a share or add what is missing',
      'stages[0].length.bands[1].upToDays: 3 is not above 5, where the band begins; put the bands in order, shortest first',
    ]);
  });

  test('every problem of a file at once, those of its structure and those of its sense', () => {
    const sentences = sentencesOf(
      changed({
        'service.weeks': '52',
        'returning.share': 2,
        'teams[0].posts[0].inPostFte': 200,
        'stages[0].next[0].share': 0.5,
        'standard.tests[0].measure': 'happiness',
        colour: 'red',
      }),
    );
    expect(sentences.map((each) => each.split(':')[0]).sort()).toEqual([
      'colour',
      'returning.share',
      'service.weeks',
      'stages[0].next',
      'standard.tests[0].measure',
      'teams[0].posts[0].inPostFte',
    ]);
  });
});
