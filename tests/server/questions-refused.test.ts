import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_FUTURES } from '../../server/answers/size.ts';
import type { SavedScenario } from '../../server/store/store.ts';
import { expectRefusal } from './expect-refusal.ts';
import { asksChance, type TestService, testService } from './service.ts';
import { tinyScenario } from './tiny-scenario.ts';

let service: TestService;
beforeAll(async () => {
  service = await testService(asksChance());
});
afterAll(() => service.close());

const draft = [{ scenario: tinyScenario() }];

const post = (question: object, more: object = {}) =>
  service.ask('POST', '/api/answers/sweep', {
    scenarios: draft,
    question: { test: 'caseload', ...question },
    ...more,
  });

describe('what is said of a draft', () => {
  it('is not passed over where a saved scenario is given, nor a version beside a draft', async () => {
    const saving = await service.ask('POST', '/api/scenarios', { scenario: tinyScenario() });
    const { id }: SavedScenario = await saving.json();
    const refused = async (given: object) => {
      const { problems } = await expectRefusal(await post({}, { scenarios: [given] }), 422);
      return problems;
    };
    expect(await refused({ scenarioId: id, draftOf: id })).toEqual([
      {
        path: 'scenarios[0].draftOf',
        value: `"${id}"`,
        rule: 'says what a draft comes from, and a saved scenario is given',
        remedy: 'leave it out, or give the draft as scenario instead of scenarioId',
      },
    ]);
    expect(await refused({ scenario: tinyScenario(), version: 1 })).toEqual([
      {
        path: 'scenarios[0].version',
        value: '1',
        rule: 'is of a saved scenario, and a draft is given',
        remedy: 'leave it out, or give scenarioId instead of scenario',
      },
    ]);
    const orphan = { scenario: tinyScenario(), draftOf: 'nowhere' };
    await expectRefusal(await post({}, { scenarios: [orphan] }), 404);
  });
});

describe('a question that cannot be answered', () => {
  it('is refused with every problem, in the words that the model has for it', async () => {
    const { problems } = await expectRefusal(await post({ test: 'wait', futures: 0 }), 422);
    expect(problems).toEqual([
      {
        path: 'question.futures',
        value: '0',
        rule: 'is below the limit: “Futures” must be from 1 to 1,000,000,000',
        remedy: 'raise it',
      },
      {
        path: 'question.test',
        value: '"wait"',
        rule: 'is not one of the tests',
        remedy: 'choose caseload (Caseload of at most 18)',
      },
    ]);
    const late = await expectRefusal(await post({ window: { from: 27 } }), 422);
    expect(late.detail).toBe(
      'question.window.from: 27 is after the end of Tiny service; give at most 26',
    );
    const unsaid = await service.ask('POST', '/api/answers/sweep', { scenarios: draft });
    expect((await expectRefusal(unsaid, 422)).detail).toMatch(
      /^question.test: nothing is given here/,
    );
  });

  it('of fewer scenarios than it needs is told how many there are', async () => {
    const none = await service.ask('POST', '/api/answers/sweep', { scenarios: [], question: {} });
    const { detail } = await expectRefusal(none, 422);
    expect(detail).toBe(
      'scenarios: 0 scenarios cannot be asked this: it is asked of 1 scenario; give one',
    );
  });

  it('is refused when it would take too long, with how long', async () => {
    const { detail } = await expectRefusal(await post({ futures: MOST_FUTURES + 1 }), 422);
    expect(detail).toMatch(
      /^question: 500,001 futures would take about \d+ (seconds?|minutes?|hours?) here and is above the limit of 500,000 for one answer; ask for fewer/,
    );
  });

  it('says which scenario is missing, broken or one too many', async () => {
    const about = async (...scenarios: object[]) => (await post({}, { scenarios })).json();
    expect(await about({})).toMatchObject({ status: 422, problems: [{ path: 'scenarios[0]' }] });
    expect(await about({ scenarioId: 'none' })).toMatchObject({ status: 404 });
    expect(await about(...draft, ...draft)).toMatchObject({ problems: [{ path: 'scenarios' }] });
    const scenario = { ...tinyScenario(), agency: { ...tinyScenario().agency, allowed: 1 } };
    expect(await about({ scenario })).toMatchObject({
      problems: [{ path: 'scenarios[0].scenario.agency.allowed' }],
    });
  });
});
