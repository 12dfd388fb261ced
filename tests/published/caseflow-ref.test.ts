import { readFileSync } from 'node:fs';
import { mean, sampleStandardDeviation } from 'simple-statistics';
import { afterAll, describe, expect, test } from 'vitest';
import { type Outcome, parseScenario, type Scenario } from '../../models/index.ts';
import { createExecutor } from '../../server/runs/executor.ts';

const FOLDER = new URL('../../scenarios/reference/', import.meta.url);
const REPLICATIONS = 2000;
const STANDARD_ERRORS = 3;
/** The first year is not reported. */
const FROM = 53;
const LAST = 312;

const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

function scenario(name: string): Scenario {
  const parsed = parseScenario(read(name));
  if (!parsed.ok) throw new Error(`${name} is not valid`);
  return parsed.scenario;
}

const over = (
  measure: Extract<Outcome['reading'], { kind: 'measure' }>['measure'],
  from = FROM,
): Outcome => ({ reading: { kind: 'measure', measure }, from, to: LAST, as: 'mean' });

/** Our measure of each output of the independent program. */
const OUTPUTS: Readonly<Record<string, Outcome>> = {
  allocated: over('casesAllocated'),
  unallocated: over('casesWaiting'),
  filled: over('peopleInPostFte'),
  agency: over('agencyFte'),
  caseload: over('caseloadPermanent'),
  taken: over('learningDaysKept'),
  cancelled: over('learningDaysCancelled'),
  wait: over('waitDays'),
  allocated_last: over('casesAllocated', LAST),
  unallocated_last: over('casesWaiting', LAST),
};

const expected = read('caseflow-ref-means.csv')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .map(([service, output, theirMean, standardError]) => ({
    service,
    output,
    mean: Number(theirMean),
    standardError: Number(standardError),
  }));

const executor = createExecutor();
afterAll(() => executor.close());

describe.each([
  ['balanced', 'caseflow-ref.json'],
  ['overloaded', 'caseflow-ref-overloaded.json'],
])('the reference service, %s, agrees with an independent program', (service, file) => {
  test(`all ten outputs over ${REPLICATIONS.toLocaleString('en-GB')} replications, within ${STANDARD_ERRORS} standard errors`, async () => {
    const theirs = expected.filter((each) => each.service === service);
    expect(theirs.map(({ output }) => output)).toEqual(Object.keys(OUTPUTS));
    const outcomes = Object.values(OUTPUTS);
    const experiment = { scenario: scenario(file), seed: 'reference', first: 0, outcomes };
    const values = await executor.observe({ ...experiment, count: REPLICATIONS });
    const apart = theirs.map((their, index) => {
      const ours = Array.from(
        { length: REPLICATIONS },
        (_, r) => values[r * outcomes.length + index],
      ).filter(Number.isFinite);
      const error = sampleStandardDeviation(ours) / Math.sqrt(ours.length);
      const errors = (mean(ours) - their.mean) / Math.hypot(error, their.standardError);
      return { output: their.output, errors };
    });
    const far = apart.filter(({ errors }) => !(Math.abs(errors) <= STANDARD_ERRORS));
    expect(far).toEqual([]);
  }, 600_000);
});
