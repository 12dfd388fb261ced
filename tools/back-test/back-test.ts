/**
 * What would have been predicted from the returns of earlier years, beside what was then published. Needs the department's
 * csww_indicators.csv and children_in_need_referrals.csv, which are no part of this project; takes some twenty minutes.
 *
 *   npm run -s back-test -- FOLDER [futures of each area, 50 when left out]
 *
 * Writes scenarios/back-test.json and docs/back-test.md.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BACK_TEST_WAYS, type BackTest } from '../../models/checks/back-test.ts';
import type { Area } from '../../models/returns/published-areas.ts';
import { ENGINE_VERSION } from '../../models/version.ts';
import { jsonText } from '../generated/json-text.ts';
import { backTestDocument } from './document.ts';
import { movementsOf } from './movements.ts';
import { areasOf, predict, type Study } from './predictions.ts';
import { areasIn, FILES } from './published-files.ts';
import { scores } from './score.ts';
import { STUDIES } from './studies.ts';

const SEED = 'back-test';
const [folder, given = '50'] = process.argv.slice(2);
const futures = Number(given);

function refuse(why: string): never {
  console.error(why);
  process.exit(1);
}

if (folder === undefined) refuse(`Give the folder in which ${FILES.join(' and ')} lie.`);
const missing = FILES.find((file) => !existsSync(join(folder, file)));
if (missing) refuse(`${join(folder, missing)} is not there; the department publishes it.`);
if (!Number.isInteger(futures) || futures < 20) {
  refuse(`${given}: give a whole number of futures, 20 at least.`);
}

function backTest(study: Study, all: readonly Area[]): BackTest {
  const { areas, leftOut } = areasOf(study, all);
  const movements = movementsOf(areas, study.moved);
  const rows = BACK_TEST_WAYS.flatMap((way) => {
    console.error(`${study.of}, ${areas.length} of them: ${way}`);
    return scores(
      way,
      areas.flatMap((area) => predict(study, area, way, movements, futures, SEED)),
    );
  });
  return {
    of: study.of,
    known: study.known,
    predicted: study.predicted,
    movements,
    leftOut,
    futures,
    seed: SEED,
    engineVersion: ENGINE_VERSION,
    rows,
  };
}

const all = areasIn(folder);
const results = STUDIES.map((study) => backTest(study, all));
writeFileSync('scenarios/back-test.json', `${jsonText(results)}\n`);
writeFileSync('docs/back-test.md', backTestDocument(results));
