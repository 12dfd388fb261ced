import { gunzipSync, gzipSync } from 'node:zlib';
import {
  type Analyses,
  type AnalysisKind,
  checkQuestion,
  type RunResults,
  scenarioHash,
  validateScenario,
} from '../../models/index.ts';
import { futuresExpected } from '../answers/futures-expected.ts';
import { EXPORTS } from '../export/exports.ts';
import { problemsWithin } from '../http/body-paths.ts';
import { answerTwice } from './answer-twice.ts';
import type { Means } from './means.ts';
import type { TaskKind, Tasks } from './tasks.ts';

type Performers = {
  [Kind in TaskKind]: (
    given: Tasks[Kind]['given'],
    means: Means,
  ) => Tasks[Kind]['found'] | Promise<Tasks[Kind]['found']>;
};

/** How each task is done. */
export function createPerformers(analyses: Analyses): Performers {
  const analysisOf = (kind: AnalysisKind) => {
    const analysis = analyses[kind];
    if (!analysis) throw new Error(`there is no analysis ${kind}`);
    return analysis;
  };

  return {
    async examine({ analysis: kind, scenarios, seed, question }) {
      const analysis = analysisOf(kind);
      const checked = checkQuestion(analysis, scenarios, question);
      if (!checked.ok) return { problems: checked.problems };
      return {
        question: checked.question,
        hashes: scenarios.map(scenarioHash),
        futures: await futuresExpected(analysis, scenarios, seed, checked.question),
      };
    },

    async answer({ analysis: kind, scenarios, seed, question }, means) {
      const analysis = analysisOf(kind);
      const refused = scenarios.flatMap((scenario, place) =>
        problemsWithin(`scenarios[${place}].scenario`, validateScenario(scenario).problems),
      );
      if (refused.length > 0) return { problems: refused };
      const checked = checkQuestion(analysis, scenarios, question);
      if (!checked.ok) return { problems: checked.problems };
      const found = await answerTwice(analysis, scenarios, seed, checked.question, means);
      const [headline = ''] = found.sentences;
      return { headline, jsonGzip: new Uint8Array(gzipSync(JSON.stringify(found))) };
    },

    export: ({ resultsGzip, scenario, as }) => {
      const results: RunResults = JSON.parse(gunzipSync(resultsGzip).toString('utf8'));
      return EXPORTS[as](results, scenario);
    },
  };
}
