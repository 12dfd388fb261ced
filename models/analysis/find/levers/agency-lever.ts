import { dayNumber, isoDate } from '../../../calendar/dates.ts';
import { nextWorkingDay } from '../../../calendar/working-days.ts';
import type { Scenario } from '../../../inputs/scenario.ts';
import type { PathParts } from '../../../scenario/path.ts';
import { valueOf } from '../../../scenario/quantity.ts';
import { asItIs, drawnAsItIs, setOnFirstDay } from '../../as-it-is.ts';
import { withSetsAside } from '../../set-aside.ts';
import { withNumbers } from '../../with-numbers.ts';
import type { Lever } from './lever.ts';

const SHARE: PathParts = ['agency', 'coverShare'];
const COVER = 'agency.coverShare';
const ALLOWED = 'agency.allowed';

/** The share of vacancies that get agency cover; nothing allows agency, anything above it does. */
export function agencyLever(scenario: Scenario): Lever {
  const allowed = setOnFirstDay(scenario, ['agency', 'allowed']) ?? scenario.agency.allowed;
  const now = allowed ? valueOf(asItIs(scenario, SHARE) ?? 0) : 0;
  const settled = Math.max(now, openingCover(scenario));
  return {
    kind: 'agency',
    label: 'Vacancies that get agency cover',
    unit: 'share',
    whole: false,
    now,
    most: 1,
    ...(allowed ? { drawn: drawnAsItIs(scenario, [SHARE]) } : {}),
    paths: [COVER, ALLOWED],
    datedSets: 'set aside',
    apply: (before, value) => {
      const throughout = withSetsAside(before, [ALLOWED]);
      const covered = withNumbers(throughout, [SHARE], value);
      const given = { ...covered, agency: { ...covered.agency, allowed: value > 0 } };
      return value > settled ? withVacanciesAsked(given, value, settled) : given;
    },
  };
}

/** The part of the vacancies of the first day that agency covers; 0 where none is vacant. */
function openingCover({ teams }: Scenario): number {
  const lines = teams.flatMap(({ posts }) => posts);
  const sum = (fteOf: (line: (typeof lines)[number]) => number) =>
    lines.reduce((total, line) => total + fteOf(line), 0);
  const vacant = sum(({ establishedFte, inPostFte }) =>
    Math.max(0, valueOf(establishedFte) - valueOf(inPostFte)),
  );
  return vacant > 0 ? Math.min(1, sum(({ agencyFte }) => valueOf(agencyFte)) / vacant) : 0;
}

/**
 * Cover is sought when a post falls vacant, so that vacancies of the first day that have none would never get any. With
 * more cover wanted they are asked on the next working day: until then the share is that which is covered already,
 * so that those who are covered and those who now become so make the share wanted.
 */
function withVacanciesAsked(scenario: Scenario, value: number, settled: number): Scenario {
  const { startDate, bankHolidays } = scenario.service;
  const on = isoDate(nextWorkingDay(bankHolidays, dayNumber(startDate)));
  return {
    ...scenario,
    agency: { ...scenario.agency, coverShare: settled },
    changes: [{ kind: 'set', on, path: COVER, to: value }, ...scenario.changes],
  };
}
