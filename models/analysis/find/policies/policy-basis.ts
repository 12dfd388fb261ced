import type { Scenario } from '../../../inputs/scenario.ts';
import { listWords } from '../../../report/list-words.ts';
import type { EstablishmentPolicies } from '../result.ts';
import type { Target } from '../target.ts';
import { fteWords } from '../words.ts';

type Basis = EstablishmentPolicies['basis'];
/** What may be asked for; cases that weigh differently are counted in points under a cap. */
type AskedBasis = Exclude<Basis, 'points'>;

const HOURS_SUIT_BETTER =
  'The target is about hours: posts from the hours that cases need would suit it better.';

/** What the measure of a single test asks to be counted. */
const BASIS_OF: Partial<Record<string, AskedBasis>> = {
  caseload: 'cases',
  caseloadAll: 'cases',
  loadRatio: 'hours',
};

export const basisOfTarget = ({ standard }: Scenario, { test }: Target): AskedBasis | undefined =>
  BASIS_OF[standard.tests.find(({ id }) => id === test)?.measure ?? ''];

/** What posts are counted from: what each week of each future needed, and how much of it is one FTE. */
export interface Counted {
  basis: Basis;
  /** By future. */
  needed: readonly (readonly number[])[];
  perFte: number;
  /** What has to be said first: that it is not what was asked for. */
  lead?: string;
  /** What has to be said of the choice. */
  words: readonly string[];
}

/**
 * What posts are counted from. Cases that go on only as far as they are worked on are held the longer the fewer people
 * there are: where their hours ask for more people than they do themselves, posts are counted from hours.
 * @param asked `suited` for what the target is about
 * @param ofTarget that; undefined where it is neither
 */
export function countedFrom(
  scenario: Scenario,
  asked: AskedBasis | 'suited',
  ofTarget: AskedBasis | undefined,
  ways: Readonly<Record<AskedBasis, Counted>>,
): Counted {
  const basis = asked === 'suited' ? ofTarget : asked;
  const fte = { cases: fteOf(ways.cases), hours: fteOf(ways.hours) };
  const more = fte.hours > fte.cases ? ways.hours : ways.cases;
  const [forCases, forHours] = [fte.cases, fte.hours].map(fteWords);
  if (basis === undefined) {
    const words = `On average cases ask for ${forCases} FTE and their hours for ${forHours}; posts are counted for the larger.`;
    return { ...more, words: [...more.words, words] };
  }
  if (basis === 'hours') return ways.hours;
  const worked = workedStages(scenario);
  if (more === ways.hours && worked.length > 0) {
    const lead = `Posts are counted from hours and not from cases: ${forCases} FTE could hold on average the cases that there would be with so many people, but their hours ask for ${forHours} FTE, and with fewer people cases of ${listWords(worked)} would go on more slowly, and so be more.`;
    return { ...ways.hours, lead };
  }
  const remarks = [
    ...(ofTarget === 'hours' ? [HOURS_SUIT_BETTER] : []),
    ...(more === ways.hours
      ? [
          `The hours of these cases ask for more: on average for ${forHours} FTE, and the cases for ${forCases}; with these posts there would be more work than hours.`,
        ]
      : []),
  ];
  return { ...ways.cases, words: [...ways.cases.words, ...remarks] };
}

/** Names of stages held by workers whose clock runs as they are worked on. */
const workedStages = ({ stages }: Scenario): string[] =>
  stages
    .filter(({ allocation, clock }) => allocation === 'worker' && clock === 'worked')
    .map(({ name }) => name);

/** People asked for on average. */
function fteOf({ needed, perFte }: Counted): number {
  const values = needed.flat();
  return perFte > 0 && values.length > 0 ? meanOf(values) / perFte : 0;
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length;
