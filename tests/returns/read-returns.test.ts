import { expect, test } from 'vitest';
import { councilFromReturns } from '../../models/returns/read-returns.ts';
import { sentence } from '../../models/scenario/problem.ts';
import { englandCouncil } from '../../tools/scenarios/england/council.ts';
import { aReturn } from './a-return.ts';

const base = englandCouncil();
const refusals = (given: unknown): string[] =>
  councilFromReturns(base, given).problems.map(sentence);

test('the first day is the first Monday after 5 April that follows the last return, or the one that is given', () => {
  const day = (given: object) => {
    const read = councilFromReturns(base, { years: [aReturn({ year: 2022 })], ...given });
    return read.ok ? read.scenario.service.startDate : read.problems;
  };
  expect(day({})).toBe('2023-04-10');
  expect(day({ startDate: '2024-01-01' })).toBe('2024-01-01');
});

test.each([
  ['no returns at all', 7, /returns: 7 are no returns/],
  ['no year', { years: [] }, /years: .* must have at least 1 item/],
  [
    'a figure that is missing',
    { years: [{ ...aReturn(), cases: undefined }] },
    /years\[0\]\.cases: nothing is given/,
  ],
  [
    'text for a figure',
    { years: [{ ...aReturn(), cases: '2,150' }] },
    /years\[0\]\.cases: "2,150" is not a number/,
  ],
  ['per cent for a share', { years: [aReturn({ absenceShare: 3.5 })] }, /write 3\.5 % as 0\.035/],
  [
    'a key that is not known',
    { years: [{ ...aReturn(), staff: 3 }] },
    /years\[0\]\.staff: this key is not known/,
  ],
  [
    'years out of order',
    { years: [aReturn(), aReturn({ year: 2018 })] },
    /years\[1\]\.year: 2018 does not come after 2019/,
  ],
  [
    'more case holders than workers',
    { years: [aReturn({ caseHoldersFte: 300 })] },
    /caseHoldersFte: 300 .* more than the 276/,
  ],
  [
    'people with next to no hours',
    { years: [aReturn({ inPostPeople: 2600 })] },
    /inPostPeople: 2,600 people in post have 240 FTE, less than 0\.1 each/,
  ],
  [
    'nobody to assess',
    { years: [aReturn({ noFurtherAction: 4200 })] },
    /noFurtherAction: 4,200 .* nobody to assess/,
  ],
  [
    'nobody in need',
    { years: [aReturn({ notInNeed: 3600 })] },
    /notInNeed: 3,600 .* must be below 3,\d\d\d/,
  ],
  [
    'fewer cases than assessments hold',
    { years: [aReturn({ cases: 300 })] },
    /cases: 300 .* no more than the \d+ that 3,925 assessments/,
  ],
  [
    'cases that drop out faster than they would have to stay',
    { years: [aReturn({ cases: 60000 })] },
    /cases: 60,000 .* more than 2,206 begun a year can keep there when 22\.9 % a year drop out/,
  ],
  [
    'a length that no scenario can have',
    { years: [aReturn({ cases: 15000 })] },
    /years\[0\]\.cases: 15,000 cases held would stay too long .* from 0 to 5,000 working days/,
  ],
  [
    'nobody referred for the first time',
    { years: [aReturn({ rereferrals: 4200 })] },
    /years\[0\]\.rereferrals: 4,200 re-referrals leave nobody .* of 4,200 referrals/,
  ],
  [
    'more who wait than come in a year',
    { years: [aReturn({ awaitingAssessment: 5000 })] },
    /awaitingAssessment: 5,000 awaiting .* assessed in 322 working days, and more than 250/,
  ],
  [
    'plans that no conference began',
    { years: [aReturn({ plansOpen: 30, conferences: 0 })] },
    /conferences: 0 conferences begin no plan, but 30 are open/,
  ],
  [
    'looked-after children of whom none ever began to be',
    { years: [aReturn({ careOpen: 30, careBegun: 0 })] },
    /careBegun: 0 children begin to be looked after, but 30 are/,
  ],
  [
    'more plans begun than assessed',
    { years: [aReturn({ conferences: 5000 })] },
    /conferences: 5,000 conferences make 4,288 plans and 214 in care a year, .* 3,925 assessed/,
  ],
  [
    'more who begin care than are assessed',
    { years: [aReturn({ careBegun: 4000, careOpen: 500 })] },
    /careBegun: 4,000 who began make 410 plans and 4,000 in care a year/,
  ],
  [
    'nobody in need beside own plans',
    { years: [aReturn({ notInNeed: 3000, conferences: 900 })] },
    /notInNeed: 3,000 .* once 772 plans and 214 in care have begun; .* below 2,939/,
  ],
  [
    'more on plans than cases held',
    { years: [aReturn({ plansOpen: 2200 })] },
    /plansOpen: 2,200 on 31 March are no fewer than the 2,150 cases held/,
  ],
  [
    'more looked after and on plans than cases held',
    { years: [aReturn({ plansOpen: 200, careOpen: 2000 })] },
    /careOpen: 2,000 on 31 March, with 200 on plans, are no fewer than the 2,150 cases held/,
  ],
  [
    'plans and assessments of more than the cases held',
    { years: [aReturn({ plansOpen: 1800, conferences: 800 })] },
    /plansOpen: 1,800 leave no child in need plan: 1,800 on protection plans and the \d+ .* 2,150 cases held/,
  ],
  [
    'more in plans and care than cases held',
    { years: [aReturn({ plansOpen: 700, careOpen: 1300 })] },
    /careOpen: 1,300 leave no child in need plan: 700 on protection plans, 1,300 looked after/,
  ],
  [
    'plans for more than a childhood',
    { years: [aReturn({ plansOpen: 800, conferences: 10 })] },
    /plansOpen: 800 would have plans last 93.3 years each, with 9 begun in a year/,
  ],
  [
    'plans that end as they begin',
    { years: [aReturn({ plansOpen: 1, conferences: 900 })] },
    /plansOpen: 1 would have plans last less than a working day each, with 772/,
  ],
  [
    'a further figure that is no number',
    { years: [{ ...aReturn(), careOpen: 'few' }] },
    /years\[0\]\.careOpen: "few" is not a number/,
  ],
  [
    'a first day that is no Monday',
    { years: [aReturn()], startDate: '2026-04-07' },
    /startDate.*Tuesday/,
  ],
])('%s is refused in a sentence', (_, given, expected) => {
  const told = refusals(given);
  expect(told.length).toBeGreaterThan(0);
  expect(told.join('\n')).toMatch(expected);
});

test('what is offered for too many in need is taken', () => {
  const [told] = refusals({ years: [aReturn({ notInNeed: 3600 })] });
  const most = Number(/must be below ([\d,]+)/.exec(told)?.[1].replace(',', ''));
  expect(refusals({ years: [aReturn({ notInNeed: most - 1, cases: 1000 })] })).toEqual([]);
});

test('cases that make several lengths too long are told once', () => {
  expect(refusals({ years: [aReturn({ cases: 18000 })] })).toHaveLength(1);
});

test('each figure that is wrong is told, not the first alone', () => {
  const wrong = aReturn({ rereferrals: 5000, awaitingAssessment: 5000, caseHoldersFte: 999 });
  const { problems } = councilFromReturns(base, { years: [wrong] });
  expect(problems.map(({ path }) => path).sort()).toEqual([
    'years[0].awaitingAssessment',
    'years[0].caseHoldersFte',
    'years[0].rereferrals',
  ]);
});
