import { presentValue } from '../../finance/present-value.ts';
import { plainScenario } from '../../parameters/ranged-inputs.ts';
import { yearlyCost } from '../../parameters/staff.ts';
import { exact, type PairFamily } from '../pair.ts';

const PAY = 40000;
const PER_YEAR = 1000;
const YEARS = 10;
const REAL_RATE = 0.035;

/** V35 and V36: what pay costs an employer, and what later money is worth today. */
export const money: PairFamily = {
  pairs: [
    {
      id: 'V35',
      statement:
        'Pay of £40,000 costs £53,690 with employer’s national insurance and pension at the published rates of 2025-26.',
      input: 'The on-costs of the English council as it ships.',
      sources: ['F020', 'F021', 'F024'],
      kind: 'derived',
      fitted: false,
      putIn: false,
      expected: 53690,
      tolerance: 1,
      unit: 'poundsPerYear',
      how: 'computed',
    },
    {
      id: 'V36',
      statement:
        '£1,000 a year for ten years from year 1 is worth £8,317 at the published rate of 3.5 % real.',
      input: 'Present value of ten yearly sums.',
      sources: ['F025'],
      kind: 'derived',
      fitted: false,
      putIn: false,
      expected: 8317,
      tolerance: 1,
      unit: 'pounds',
      how: 'computed',
    },
  ],
  estimate: ({ englandCouncil }) => [
    exact(yearlyCost(PAY, plainScenario(englandCouncil).costs)),
    exact(
      presentValue(
        Array.from({ length: YEARS }, () => PER_YEAR),
        REAL_RATE,
      ),
    ),
  ],
};
