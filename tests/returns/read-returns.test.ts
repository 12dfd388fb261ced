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
    'cases for more than a lifetime of the flow',
    { years: [aReturn({ cases: 60000 })] },
    /cases: 60,000 .* more than 1,\d\d\d begun a year can keep there when 22.9 % a year drop out/,
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
