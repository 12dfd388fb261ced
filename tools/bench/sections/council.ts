import { join } from 'node:path';
import { type Measured, measureCommand } from '../measured-command.ts';
import { COUNCIL, scenarioPath } from '../scenario-files.ts';
import type { Bench, Section } from '../section.ts';
import { TARGETS } from '../targets.ts';

const MOST_ROUNDS = 3;

const runCouncil = ({ folder }: Bench, replications: number, set: string[]): Promise<Measured> =>
  measureCommand(folder, [
    'run',
    scenarioPath(COUNCIL),
    ...['--replications', `${replications}`, '--json', join(folder, 'results.json')],
    ...set.flatMap((assignment) => ['--set', assignment]),
  ]);

/** A user’s wait at the command line, from its start to the written file. */
export const council: Section = {
  title: 'The council from the command line to written JSON, all threads',
  async measure(bench) {
    const runs: Measured[] = [];
    for (let round = 0; round < Math.min(bench.rounds, MOST_ROUNDS); round++) {
      runs.push(await runCouncil(bench, 1000, []));
    }
    return [
      {
        what: '1,000 replications of three years',
        unit: 's',
        values: runs.map(({ seconds }) => seconds),
        target: TARGETS.councilSeconds,
      },
      { what: 'their peak memory', unit: 'MiB', values: runs.map(({ peakMib }) => peakMib) },
    ];
  },
};

/** The largest run that is allowed. */
export const longCouncil: Section = {
  title: 'The longest run of the council from the command line, all threads',
  async measure(bench) {
    const { seconds, peakMib } = await runCouncil(bench, 10_000, ['service.weeks=260']);
    const what = '10,000 replications of five years';
    return [
      { what, unit: 's', values: [seconds] },
      { what: 'their peak memory', unit: 'MiB', values: [peakMib], target: TARGETS.longRunPeakMib },
    ];
  },
};
