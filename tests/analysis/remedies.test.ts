import { describe, expect, test } from 'vitest';
import { ANALYSES } from '../../models/analysis/analyses.ts';
import type { Analyses, AnalysisKind } from '../../models/analysis/analysis.ts';
import { checkQuestion } from '../../models/analysis/check-question.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { parsePath, setAt } from '../../models/scenario/path.ts';
import { type Problem, sentence } from '../../models/scenario/problem.ts';
import { shippedScenario } from '../scenarios/shipped.ts';
import { withManager } from './sweep/with-manager.ts';

/** What was refused is asked again as its remedy says; another may then show what is wrong beside it. */
const MOST_ROUNDS = 3;

const analyses: Analyses = ANALYSES;
const numberIn = (text: string): number => Number(text.replaceAll(',', ''));

/** What a sentence offers in the place of what it refuses: for each thing to choose, the fields to be set. */
function offeredIn({ path, rule, remedy }: Problem): Record<string, unknown>[] {
  const beside = (key: string) => path.replace(/\w+$/, key);
  const one = (value: unknown) => [{ [path]: value }];
  const range = /^try (\S+) to (\S+) in steps of (\S+)$/.exec(remedy);
  if (range) {
    const [from, to, step] = range.slice(1).map(Number);
    return [{ [beside('from')]: from, [beside('to')]: to, [beside('step')]: step }];
  }
  const exchanged = /^exchange the two: (\S+) to (\S+)$/.exec(remedy);
  if (exchanged) {
    return [{ [beside('from')]: Number(exchanged[1]), [beside('to')]: Number(exchanged[2]) }];
  }
  const example = /, such as ("[^"]*"|[\d.]+)$/.exec(remedy);
  if (example) return one(JSON.parse(example[1]));
  const least = /give at (?:least|most) ([\d.,]*\d)/.exec(remedy);
  if (least) return one(numberIn(least[1]));
  const share = /^write \S+ % as ([\d.]+)/.exec(remedy);
  if (share) return one(Number(share[1]));
  const limits = /must be from (\S+) to ([\d.,]*\d)/.exec(rule);
  if (limits && remedy === 'raise it') return one(numberIn(limits[1]));
  if (limits && remedy === 'lower it') return one(numberIn(limits[2]));
  if (remedy.startsWith('choose the path of a number')) {
    const paths = [...remedy.matchAll(/ ([\w[\]]+(?:\.[\w[\]]+)+) \(/g)];
    return paths.map(([, named]) => ({ [path]: named }));
  }
  if (remedy.startsWith('choose a date')) {
    return [...remedy.matchAll(/\d{4}-\d\d-\d\d/g)].map(([date]) => ({ [path]: date }));
  }
  if (remedy.startsWith('choose ')) {
    const names = [...remedy.matchAll(/(?:choose|,| or) ([\w-]+)(?=,| or |$| \()/g)];
    return names.map(([, named]) => ({ [path]: named }));
  }
  if (remedy === 'leave one of the two out') return [{ [path]: undefined }, { test: undefined }];
  throw new Error(`nothing to try is read from “${remedy}”`);
}

const withAll = (question: unknown, fields: Record<string, unknown>): unknown =>
  Object.entries(fields).reduce(
    (current, [path, value]) => setAt(current, parsePath(path) ?? [], value),
    question,
  );

/** Asks again with each thing that was offered, until nothing is wrong. */
function expectHelp(kind: AnalysisKind, scenario: Scenario, question: unknown, round = 1): void {
  const analysis = analyses[kind];
  if (!analysis) throw new Error(`there is no analysis ${kind}`);
  const { problems } = checkQuestion(analysis, [scenario], question);
  if (round === 1) expect(problems, 'it is refused').not.toEqual([]);
  if (round > MOST_ROUNDS) expect(problems.map(sentence)).toEqual([]);
  const [problem] = problems;
  if (!problem) return;
  const offered = offeredIn(problem);
  expect(offered.length, sentence(problem)).toBeGreaterThan(0);
  for (const fields of offered) {
    const again = withAll(question, fields);
    const { problems: left } = checkQuestion(analysis, [scenario], again);
    const same = left.filter(({ path }) => path in fields).map(sentence);
    expect(same, `${sentence(problem)}: ${JSON.stringify(fields)}`).toEqual([]);
    expectHelp(kind, scenario, again, round + 1);
  }
}

const family = shippedScenario('ni-family-intervention');
const cap = { kind: 'cap', team: family.teams[0].id };
const input = (path: string) => ({ kind: 'input', path });
const success = input('recruitment.successShare');
const lever = (what: object, from: number, to: number) => ({ levers: [{ what, from, to }] });
const held = family.streams.map((stream) => ({ ...stream, daysBeforeAllocation: 5 }));

const SWEEPS: readonly [object, Scenario?][] = [
  [{ swept: cap, from: 'x' }],
  [{ swept: cap, from: 'ten', to: 'twenty', step: 'one' }],
  [{ swept: success, from: 'x' }],
  [{ swept: success, from: 0.05, to: 'x' }],
  [{ swept: success, from: 0.05, to: 0.5, step: 'x' }],
  [{ swept: success, from: 0.05, to: 0.5, step: 0 }],
  [{ swept: success }],
  [{ swept: success, from: 0.5, to: 3, step: 1 }],
  [{ swept: success, from: 0, to: 1, step: 0.001 }],
  [{ swept: input('teams[0].posts[0].inPostFte'), from: 90, to: 200, step: 10 }],
  [{ swept: input('teams[0].posts[0].establishedFte'), from: 50, to: 120, step: 10 }],
  [{ swept: input('teams[0].posts[0].establishedFte'), from: 50, to: 60, step: 10 }],
  [{ swept: input('recruitment.starterRampDays'), from: 0, to: 500, step: 1 }],
  [{ swept: input('recruitment.starterRampDays'), from: 0, to: 10, step: 0.5 }],
  [{ swept: input('roles[0].payPerYear'), from: 'x' }],
  [{ swept: cap, from: 25, to: 10 }],
  [{ swept: cap, step: 0 }],
  [{ swept: cap, from: 1, to: 200, step: 0 }],
  [{ swept: cap, from: 1, to: 200, step: 'x' }],
  [{ swept: cap, step: 100 }],
  [{ swept: cap, step: 0.01 }],
  [{ swept: cap, from: -5 }],
  [{ swept: cap, from: 10, to: 1000, step: 100 }],
  [{ swept: cap, to: 1e10, step: 10 }],
  [{ swept: cap, chance: 90 }],
  [{ swept: cap, chance: 'most' }],
  [{ swept: cap, chance: 0.99, replications: 20 }],
  [{ swept: cap, replications: 1e6 }],
  [{ swept: cap, replications: 'many' }],
  [{ swept: cap, waitLimitDays: -1 }],
  [
    { swept: cap, waitLimitDays: 3 },
    { ...family, streams: held },
  ],
  [{ swept: { kind: 'cap', team: 'none' } }],
  [{ swept: { ...cap, role: 'none' } }],
  [{ swept: { kind: 'cap', team: 'team', role: 'manager' } }, withManager],
  [{ swept: { ...cap, whenFull: 'soft' } }],
  [{ swept: { ...cap, softAfterDays: -1 } }],
  [{ swept: { kind: 'cap' } }],
  [{ swept: { kind: 'input' } }],
  [{ swept: input('recruitment') }],
  [{ swept: input('recruitment.sucessShare') }],
  [{ swept: input('service.weeks') }],
  [{ swept: input('service.startDate') }],
  [{ swept: input('costs.budgets') }],
  [{ swept: input('standard.tests[0].label') }],
  [{ swept: input('teams[7].posts[0].capPerFte') }],
];

const OTHERS: readonly [AnalysisKind, object][] = [
  ['sensitivity', { measure: 'happiness' }],
  ['sensitivity', { test: 'happiness' }],
  ['sensitivity', { team: 'night' }],
  ['sensitivity', { test: 'waiting', measure: 'caseload' }],
  ['sensitivity', { test: 'waiting', team: 'team' }],
  ['sensitivity', { over: 'ever' }],
  ['sensitivity', { replications: 1 }],
  ['sensitivity', { most: 99 }],
  ['find', { test: 'happiness' }],
  ['find', { by: '2040-01-01' }],
  ['find', { chance: 90 }],
  ['find', { mostReplications: 3 }],
  ['find', { levers: [{ what: { kind: 'people' }, from: 110, to: 100 }] }],
  ['find', { levers: [{ what: { kind: 'people' }, from: 100, to: 1100 }] }],
  ['find', { levers: [{ what: input('service.startDate') }] }],
  ['find', lever({ kind: 'cap' }, -5, -1)],
  ['find', lever({ kind: 'cap' }, 500, 600)],
  ['find', lever({ kind: 'posts' }, 1, 6)],
  ['find', lever({ kind: 'people' }, -3, -1)],
  ['find', lever({ kind: 'agency' }, 2, 3)],
  ['find', lever({ kind: 'not-on-cases' }, 1.5, 2)],
  ['find', lever({ kind: 'paperwork-hours' }, 1, 2)],
  ['find', lever({ kind: 'learning' }, 100, 200)],
  ['find', lever(success, 1, 3)],
  ['find', lever(input('stages[0].length.meanDays'), -5, 0)],
];

describe('whatever is offered in the place of what is refused is accepted', () => {
  test.each(SWEEPS)('sweep %j', (question, scenario = family) => {
    expectHelp('sweep', scenario, question);
  });

  test.each(OTHERS)('%s %j', (kind, question) => {
    expectHelp(kind, family, question);
  });
});
