import type { MeasureId } from '../../measures/catalogue.ts';
import { overFutures } from '../futures.ts';
import type { PairFamily, PublishedPair } from '../pair.ts';

const WEEKS = 52;
const FUTURES = 300;

const pair = (
  id: string,
  statement: string,
  sources: string[],
  expected: number,
  tolerance: number,
  unit: PublishedPair['unit'],
  {
    input = 'The scenario as it ships: our measure on the first day.',
    how = 'first-day',
  }: Partial<Pick<PublishedPair, 'input' | 'how'>> = {},
) =>
  ({
    id,
    statement,
    input,
    sources,
    kind: 'published',
    fitted: false,
    putIn: true,
    expected,
    tolerance,
    unit,
    how,
  }) satisfies PublishedPair;

const ON_FIRST_DAY: readonly MeasureId[] = [
  'vacancyRate',
  'turnoverRate',
  'agencyRate',
  'caseload',
];

/** V7 to V11 for 2025: the department's rates, read by our measures from a council with its counts. */
export const workforce: PairFamily = {
  pairs: [
    pair('V7', 'England 2025: 14.2 % of posts vacant.', ['W-2025', 'W-ID1'], 0.142, 0.001, 'share'),
    pair('V8', 'England 2025: turnover of 11.8 %.', ['W-2025', 'W-ID2'], 0.118, 0.001, 'share', {
      input:
        'The scenario as it ships: our measure on the first day, the leavers of the year before at the rate and caseload of that day.',
    }),
    pair('V9', 'England 2025: 13.0 % agency.', ['W-2025', 'W-ID3'], 0.13, 0.001, 'share'),
    pair('V10', 'England 2025: 15.2 cases per case holder.', ['W-2025'], 15.2, 0.05, 'casesPerFte'),
    pair(
      'V11',
      'England 2025: 3.5 % of working days lost to absence.',
      ['W-2025', 'W-ID4'],
      0.035,
      0.001,
      'share',
      { input: 'The scenario as it ships: our measure over its first year.', how: 'simulated' },
    ),
  ],
  estimate: ({ englandCouncil }) =>
    overFutures(
      { ...englandCouncil, service: { ...englandCouncil.service, weeks: WEEKS } },
      FUTURES,
      (read) => [...ON_FIRST_DAY.map((id) => read(id, 0, 0)), read('absenceRate', 1, WEEKS)],
    ),
};
