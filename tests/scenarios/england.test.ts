import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { type AnyQuantity, valueOf } from '../../models/scenario/quantity.ts';
import { ENGLAND } from '../../tools/scenarios/england/published.ts';
import { sharedText, testWithShared } from '../shared-data.ts';
import { shippedScenario } from './shipped.ts';

const council = shippedScenario('england-council');
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const referrals = sum(council.streams.map(({ referralsPerYear }) => valueOf(referralsPerYear)));
const posts = council.teams[0].posts;
const total = (read: (line: Scenario['teams'][0]['posts'][0]) => AnyQuantity): number =>
  sum(posts.map((line) => valueOf(read(line))));

/** Children a year, of the council, whom the first stage sends to another. */
const sentTo = (stage: string): number =>
  sum(
    council.streams.map(({ referralsPerYear, noFurtherActionShare, next }) => {
      const route = (next ?? council.stages[0].next).find(({ to }) => to === stage);
      return (
        valueOf(referralsPerYear) *
        (1 - valueOf(noFurtherActionShare)) *
        (route ? valueOf(route.share) : 0)
      );
    }),
  );

describe('one hundred-and-fiftieth of England', () => {
  test('has its referrals, and what follows an assessment meets the national counts', () => {
    expect(referrals).toBeCloseTo(632830 / 150, 2);
    expect(sentTo('closed')).toBeCloseTo(194620 / 150, 1);
    expect(sentTo('protection-plan')).toBeCloseTo(61840 / 150, 1);
    expect(sentTo('looked-after')).toBeCloseTo(32270 / 150, 1);
    const started = sentTo('child-in-need') + sentTo('protection-plan') + sentTo('looked-after');
    expect(started).toBeCloseTo(396870 / 150, 1);
  });

  test('keeps the published chances of the categories that have them', () => {
    const chance = (id: string, to: string) => {
      const stream = council.streams.find((each) => each.id === id);
      const route = stream?.next?.find((each) => each.to === to);
      return route && valueOf(route.share);
    };
    expect(chance('complex-domestic-abuse', 'protection-plan')).toBe(0.32);
    expect(chance('complex-domestic-abuse', 'looked-after')).toBe(0.16);
    expect(chance('in-and-outside-home', 'protection-plan')).toBe(0.2);
    expect(chance('in-and-outside-home', 'looked-after')).toBe(0.16);
    expect(chance('household-member', 'protection-plan')).toBe(0.2);
    expect(chance('outside-home', 'looked-after')).toBe(0.11);
  });

  test('has 17 % of its plans from complex domestic abuse, as published, within two points', () => {
    const complex = council.streams.find(({ id }) => id === 'complex-domestic-abuse');
    const plans =
      valueOf(complex?.referralsPerYear ?? 0) *
      (1 - valueOf(complex?.noFurtherActionShare ?? 0)) *
      0.32;
    expect(plans / sentTo('protection-plan')).toBeGreaterThan(0.15);
    expect(plans / sentTo('protection-plan')).toBeLessThan(0.19);
  });

  test('has its staff: in post, vacant, agency, and those who hold cases', () => {
    const inPost = total(({ inPostFte }) => inPostFte);
    const agency =
      total(({ agencyFte }) => agencyFte) + total(({ extraAgencyFte }) => extraAgencyFte);
    const holders = sum(
      posts
        .filter(({ role }) => council.roles.find(({ id }) => id === role)?.holdsCases)
        .map((line) =>
          sum([line.inPostFte, line.agencyFte, line.extraAgencyFte].map((each) => valueOf(each))),
        ),
    );
    expect(inPost).toBeCloseTo(36186.3 / 150, 2);
    expect(total(({ establishedFte }) => establishedFte) - inPost).toBeCloseTo(5965.4 / 150, 2);
    expect(agency).toBeCloseTo(5415.9 / 150, 2);
    expect(total(({ agencyFte }) => agencyFte)).toBeCloseTo(4390.8 / 150, 2);
    expect(holders).toBeCloseTo(21105.4 / 150, 2);
  });
});

describe('the figures that the council is built from', () => {
  const pick = (keys: readonly (keyof typeof ENGLAND)[]) =>
    Object.fromEntries(keys.map((key) => [key, ENGLAND[key]]));

  const national = (file: string): Record<string, string> => {
    const [header, ...rows] = (sharedText(file) ?? '').split(/\r?\n/).map((row) => row.split(','));
    const row = rows.find(([year, , level]) => year === '2025' && level === 'National') ?? [];
    return Object.fromEntries(header.map((name, column) => [name, row[column]]));
  };

  testWithShared('data/dfe/csww_indicators.csv')('are those of the workforce census', () => {
    const row = national('data/dfe/csww_indicators.csv');
    expect({
      inPost: Number(row.inpost_fte),
      inPostPeople: Number(row.inpost_headcount),
      leavers: Number(row.leavers_fte),
      vacancies: Number(row.vacancy_fte),
      agency: Number(row.agency_fte),
      agencyCovering: Number(row.agency_cover_fte),
      caseHolders: Number(row.case_holders_fte),
      cases: Number(row.cases),
    }).toEqual(
      pick([
        'inPost',
        'inPostPeople',
        'leavers',
        'vacancies',
        'agency',
        'agencyCovering',
        'caseHolders',
        'cases',
      ]),
    );
  });

  testWithShared('data/dfe/children_in_need.csv')(
    'are those of the children in need census',
    () => {
      const referred = national('data/dfe/children_in_need_referrals.csv');
      const inNeed = national('data/dfe/children_in_need.csv');
      expect({
        referrals: Number(referred.referral_count),
        noFurtherAction: Number(referred.no_further_action_count),
        notInNeed: Number(referred.not_in_need_count),
        open: Number(inNeed.At31_episodes),
        awaitingAssessment: Number(inNeed.awaiting_assessment),
        episodesStarted: Number(inNeed.Started_episodes),
        episodesEnded: Number(inNeed.Ended_episodes),
      }).toEqual(
        pick([
          'referrals',
          'noFurtherAction',
          'notInNeed',
          'open',
          'awaitingAssessment',
          'episodesStarted',
          'episodesEnded',
        ]),
      );
    },
  );
});
