import { measureCommand } from '../measured-command.ts';
import { COUNCIL, scenarioPath, TEAM } from '../scenario-files.ts';
import type { Section } from '../section.ts';
import { TARGETS, type Target } from '../targets.ts';

interface Asked {
  what: string;
  args: readonly string[];
  target: Target;
}

const QUESTIONS: readonly Asked[] = [
  {
    what: `cap tester, ${TEAM}, 16 caps of 1,000 futures`,
    args: [
      'sweep',
      scenarioPath(TEAM),
      ...['--cap', 'team', '--from', '10', '--to', '25', '--as-set', '--replications', '1000'],
    ],
    target: TARGETS.capTesterSeconds,
  },
  {
    what: `what is needed, ${COUNCIL}, people for a caseload`,
    args: [
      'find',
      scenarioPath(COUNCIL),
      ...['--lever', 'people=90..140', '--test', 'caseload', '--by', '2028-03-31'],
    ],
    target: TARGETS.findSeconds,
  },
];

/** A user’s wait for a long answer at the command line; once, for it takes minutes. */
export const answers: Section = {
  title: 'Answers from the command line, all threads',
  async measure({ folder }) {
    const figures = [];
    for (const { what, args, target } of QUESTIONS) {
      const { seconds } = await measureCommand(folder, args);
      figures.push({ what, unit: 's', values: [seconds], target });
    }
    return figures;
  },
};
