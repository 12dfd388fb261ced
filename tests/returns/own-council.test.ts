import { describe, expect, test } from 'vitest';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import { type PlainScenario, plainScenario } from '../../models/parameters/ranged-inputs.ts';
import { ownCouncil } from '../../models/returns/own-council.ts';
import { OWN_RETURNS } from '../../models/returns/own-number.ts';
import { councilFromReturns } from '../../models/returns/read-returns.ts';
import { NEEDED_ROWS } from '../../models/returns/return-rows.ts';
import type { Return } from '../../models/returns/yearly-return.ts';
import { inputRows } from '../../models/scenario/input-rows.ts';
import { englandCouncil } from '../../tools/scenarios/england/council.ts';
import { MOVEMENTS } from '../../tools/scenarios/england/moving.ts';
import { COUNCIL } from '../../tools/scenarios/england/published.ts';
import { aReturn } from './a-return.ts';
import { englandFurther, englandReturn } from './england-return.ts';
import { only } from './only.ts';

const base = englandCouncil();
const WORKING_DAYS = workingDaysPerYear('england-and-wales');
const made = (...years: Return[]): PlainScenario =>
  plainScenario(ownCouncil(base, { name: 'Own', years }));

/** Each number of a scenario by its path. */
function numbersIn(node: unknown, path = ''): [string, number][] {
  if (typeof node === 'number') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, item]) => numbersIn(item, `${path}.${key}`));
}

test.each([
  ['', {}],
  [' with all further figures', englandFurther(COUNCIL)],
  [' with plans and conferences', only(englandFurther(COUNCIL), 'plansOpen', 'conferences')],
  [' with plans alone', only(englandFurther(COUNCIL), 'plansOpen')],
  [' with conferences alone', only(englandFurther(COUNCIL), 'conferences')],
  [' with care alone', only(englandFurther(COUNCIL), 'careOpen', 'careBegun')],
])('one hundred-and-fiftieth of England’s return%s is the council that ships', (_, further) => {
  const own = made({ ...englandReturn(COUNCIL), ...further });
  expect(own.service).toEqual(base.service);
  const shipped = numbersIn({ ...plainScenario(base), correlations: [] });
  const mine = new Map(numbersIn({ ...own, correlations: [] }));
  expect([...mine.keys()].sort()).toEqual(shipped.map(([path]) => path).sort());
  for (const [path, value] of shipped) {
    // Digits that are kept, and rounds that end with a start, which are set there by simulation and here by Little’s law.
    const difference = Math.abs((mine.get(path) ?? Number.NaN) - value);
    expect([path, difference <= 0.002 * Math.abs(value) + 0.0005]).toEqual([path, true]);
  }
});

describe('what a return counts is what its service has on the first day', () => {
  const uneven = aReturn({
    agencyCoveringFte: 12,
    caseHoldersFte: 180,
    cases: 3300,
    notInNeed: 700,
  });
  const own = made(uneven);
  const [{ posts, cases }] = own.teams;
  const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
    items.reduce((total, item) => total + of(item), 0);

  test('staff, vacancies and agency', () => {
    expect(sum(posts, ({ inPostFte }) => inPostFte)).toBeCloseTo(uneven.inPostFte, 2);
    const established = sum(posts, ({ establishedFte }) => establishedFte);
    expect(established).toBeCloseTo(uneven.inPostFte + uneven.vacanciesFte, 2);
    expect(sum(posts, ({ agencyFte }) => agencyFte)).toBeCloseTo(12, 2);
    expect(sum(posts, (each) => each.agencyFte + each.extraAgencyFte)).toBeCloseTo(36, 2);
    const holding = posts.filter(({ capPerFte }) => capPerFte > 0);
    const workers = ({ inPostFte, agencyFte, extraAgencyFte }: (typeof posts)[number]) =>
      inPostFte + agencyFte + extraAgencyFte;
    expect(sum(holding, workers)).toBeCloseTo(180, 2);
  });

  test('cases, and as many referrals', () => {
    const held = cases.filter(({ stage }) => stage !== 'other');
    expect(sum(held, ({ allocated }) => allocated)).toBe(3300);
    expect(sum(own.streams, ({ referralsPerYear }) => referralsPerYear)).toBeCloseTo(4200, 1);
  });

  test('as many are closed after assessment as returned', () => {
    const closed = sum(own.streams, ({ referralsPerYear, noFurtherActionShare, next }) => {
      const after = next ?? own.stages[0].next;
      const share = after.find(({ to }) => to === 'closed')?.share ?? 0;
      return referralsPerYear * (1 - noFurtherActionShare) * share;
    });
    expect(closed).toBeCloseTo(700, 0);
    for (const { next } of own.streams) {
      if (next) expect(sum(next, ({ share }) => share)).toBeCloseTo(1, 9);
    }
  });
});

test('vacancies for each leaver are the time that rounds take, those without a start included', () => {
  for (const [vacanciesFte, leaversFte] of [
    [40, 28],
    [3, 28],
  ]) {
    const { recruitment } = made(aReturn({ vacanciesFte, leaversFte }));
    const { round, successShare } = recruitment;
    const days = 'meanDays' in round ? round.meanDays : Number.NaN;
    const filled = (days / successShare / WORKING_DAYS) * leaversFte;
    expect(filled / vacanciesFte).toBeCloseTo(1, 2);
    expect(successShare).toBeLessThanOrEqual(1);
  }
});

test('leavers of several years are taken together, and stocks are of the last', () => {
  const own = made(
    aReturn({ year: 2017, inPostFte: 200, leaversFte: 99 }),
    aReturn({ year: 2018, inPostFte: 220, leaversFte: 20 }),
    aReturn({ year: 2019, inPostFte: 240, leaversFte: 30 }),
  );
  expect(own.roles[0].leavingPerYear).toBeCloseTo((20 + 30) / (210 + 230), 4);
  expect(own.teams[0].posts.reduce((sum, { inPostFte }) => sum + inPostFte, 0)).toBeCloseTo(240, 2);
});

test.each([
  ['no vacancies', { vacanciesFte: 0, agencyCoveringFte: 0 }],
  ['nobody who left', { leaversFte: 0 }],
  ['more cover than vacancies or agency workers', { agencyCoveringFte: 50, vacanciesFte: 45 }],
  ['nobody but case holders', { caseHoldersFte: 276 }],
  ['no agency', { agencyFte: 0, agencyCoveringFte: 0 }],
  ['fewer people than FTE', { inPostPeople: 230 }],
  ['nobody closed after assessment', { notInNeed: 0 }],
])('a return with %s is a valid service', (_, given) => {
  for (const movements of [undefined, MOVEMENTS]) {
    const { problems } = councilFromReturns(base, { years: [aReturn(given)] }, movements);
    expect(problems).toEqual([]);
  }
});

test('every number that is taken from the returns says so, and by how much such figures move', () => {
  const scenario = ownCouncil(base, { name: 'Own', years: [aReturn()] }, MOVEMENTS);
  const plain = ownCouncil(base, { name: 'Own', years: [aReturn({ cases: 2400 })] });
  const own = inputRows(scenario).filter(({ source }) => source.startsWith(OWN_RETURNS));
  const shipped = new Map(inputRows(base).map((row) => [row.path, row.value]));
  // Whatever differs from the shipped council is one of them.
  for (const { path, value } of inputRows(scenario)) {
    if (path.startsWith('service') || path.startsWith('correlations')) continue;
    const differs = shipped.get(path) !== value;
    expect([path, !differs || own.some((row) => row.path === path)]).toEqual([path, true]);
  }
  for (const { note } of own) expect(note).not.toBe('');
  // As the page says: twelve figures become some ninety inputs.
  expect(NEEDED_ROWS).toHaveLength(12);
  expect(Math.round(own.length / 10)).toBe(9);
  // What is divided by a judgement is called one.
  const judged = (path: string) => own.find((row) => row.path === path)?.source;
  expect(judged('teams[0].posts[1].inPostFte')).toContain('judgement');
  expect(judged('absence.sicknessShare')).not.toContain('judgement');
  const ranged = own.filter(({ low }) => low !== undefined).map(({ path }) => path);
  expect(ranged.sort()).toEqual([
    'agency.coverShare',
    'demand.level',
    'leaving.level',
    'recruitment.round.meanDays',
    'stages[1].length.meanDays',
    'stages[2].length.meanDays',
    'stages[3].length.meanDays',
  ]);
  expect(
    inputRows(plain).filter(({ source, low }) => source.startsWith(OWN_RETURNS) && low),
  ).toEqual([]);
});
