import { dateWords } from '../../calendar/date-words.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import { inForce } from './in-force.ts';
import { type Line, largestLine, linesOf } from './lines.ts';
import { startOfMonth } from './run-dates.ts';
import { cannotHappen, type DatedChange, type WhatIf } from './what-if.ts';

const id = 'september-intake';
const PEOPLE = 6;
const note = 'What if: a September intake of six newly qualified.';

/** Posts of a role of case holders who move on to another role after a time, as the newly qualified do. */
function newlyQualified(scenario: Scenario): { line: Line; becomes: string } | undefined {
  for (const { id: role, career } of scenario.roles) {
    const line = linesOf(scenario).find((each) => each.role === role && each.holdsCases);
    if (line && career) return { line, becomes: career.to };
  }
  return undefined;
}

/** Posts of those whom they become are turned into posts for them, as far as their own are filled. */
function postsFor(scenario: Scenario, line: Line, becomes: string, on: string) {
  const donor = linesOf(scenario).find(({ team, role }) => team === line.team && role === becomes);
  const ownPath = `${line.path}.establishedFte`;
  const own = inForce(scenario, ownPath, on);
  if (typeof own !== 'number') return 'changing';
  const missing = PEOPLE * line.ftePerPerson - Math.max(0, own - line.inPostFte);
  if (missing <= 0 || !donor) return [];
  const path = `${donor.path}.establishedFte`;
  const theirs = inForce(scenario, path, on);
  if (typeof theirs !== 'number') return 'changing';
  const moved = Math.min(missing, theirs);
  const to = (fte: number) => Math.round(1000 * fte) / 1000;
  return [
    { kind: 'set', on, path, to: to(theirs - moved), note },
    { kind: 'set', on, path: ownPath, to: to(own + moved), note },
  ] satisfies DatedChange[];
}

export const septemberIntake: WhatIf = {
  id,
  label: 'A September intake of six newly qualified',
  help: 'On the first working day of September six start. Where the scenario has a role that moves on to another after a time, as the newly qualified do, they start in it, in posts of the other role that are turned into theirs; else in the largest group of case holders, with a starter’s cap. They take vacant posts; where too few are vacant, the rest start as posts fall vacant.',
  happen(scenario) {
    const on = startOfMonth(scenario, [9]);
    if (on === undefined) {
      return cannotHappen(id, 'needs a September within the run', 'simulate more weeks');
    }
    const found = newlyQualified(scenario);
    const line = found?.line ?? largestLine(scenario);
    if (!line) return cannotHappen(id, 'needs posts of case holders', 'add some');
    const turned = found ? postsFor(scenario, found.line, found.becomes, on) : [];
    if (turned === 'changing') {
      return cannotHappen(
        id,
        `needs an establishment that holds still after ${dateWords(on)}`,
        'take the dated change of these posts out, or put the starters in by hand',
      );
    }
    const { team, role } = line;
    return { changes: [...turned, { kind: 'start', on, team, role, people: PEOPLE, note }] };
  },
};
