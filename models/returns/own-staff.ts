import { meanOf } from '../random/length-table.ts';
import type { Made } from './made.ts';
import { divided, moving, movingShare, own, percent, rounded, told } from './own-number.ts';
import { daysToFill, leavingPerYear } from './rates.ts';
import { type StaffRole, staffLines } from './staff-lines.ts';

const NOTES: Readonly<Record<StaffRole, string>> = {
  'social-worker': 'Case holders in post but the newly qualified.',
  'newly-qualified':
    'As many as a year makes when half of those who start with cases are newly qualified.',
  'practice-supervisor': 'One for five case holders (S005).',
  'without-cases': 'Everybody else in post, who holds no cases.',
};
const SPREAD = 'Vacancies and agency workers spread evenly over staff with and without cases.';

/** Who is in post, how many leave, and how vacancies are filled and covered. */
export function ownStaff({ base, plain, returns, last, movements, workingDays }: Made) {
  const leaving = leavingPerYear(returns);
  const lines = staffLines(last, leaving);
  const fte = (value: number, note: string) => divided(rounded(value, 3), note);
  const perPerson = Math.min(1, last.inPostFte / last.inPostPeople);
  const posts = base.teams[0].posts.map((line) => {
    const staff = lines[line.role as StaffRole];
    // What is vacant is rounded by itself, so that no cover is above it.
    const inPost = rounded(staff.inPostFte, 3);
    const vacant = rounded(staff.establishedFte - staff.inPostFte, 3);
    return {
      ...line,
      establishedFte: fte(inPost + vacant, `In post and vacant. ${SPREAD}`),
      inPostFte: fte(inPost, NOTES[line.role as StaffRole]),
      agencyFte: fte(Math.min(vacant, staff.agencyFte), SPREAD),
      extraAgencyFte: fte(staff.extraAgencyFte, SPREAD),
      ftePerPerson: own(
        rounded(perPerson, 3),
        `${told(last.inPostFte)} FTE are ${told(last.inPostPeople, 0)} people.`,
      ),
    };
  });

  const roles = base.roles.map((role) => ({
    ...role,
    leavingPerYear: own(
      rounded(leaving, 4),
      returns.length > 1
        ? 'Leavers of the years after the first for each in post in the middle of them; the same for all.'
        : 'Leavers for each in post at the end of the year; the same for all.',
    ),
  }));

  const caseload = own(
    rounded(last.cases / last.caseHoldersFte, 1),
    `${told(last.cases, 0)} cases of ${told(last.caseHoldersFte)} FTE of case holders.`,
  );
  return {
    posts,
    roles,
    leaving: {
      ...base.leaving,
      level: moving(
        own(1, 'As returned.'),
        movements?.leaving,
        'as many leavers for each in post',
        4,
      ),
      referenceCaseload: caseload,
    },
    absence: {
      ...base.absence,
      sicknessShare: own(
        rounded(last.absenceShare, 4),
        `${percent(last.absenceShare)}, as returned.`,
      ),
      referenceCaseload: caseload,
    },
    recruitment: recruitment({ base, plain, returns, last, movements, workingDays }),
    agency: { ...base.agency, coverShare: cover({ plain, last, movements }) },
  };
}

/** How soon a post is filled: by rounds that end without a start, or where posts are filled within a round by shorter ones. */
function recruitment({ base, plain, returns, movements, workingDays }: Made) {
  const roundDays = meanOf(plain.recruitment.round);
  const days = Math.max(1, daysToFill(returns, workingDays) ?? roundDays);
  const note = `Vacancies for each leaver stand for ${told(days, 0)} working days from leaving to start.`;
  return {
    ...base.recruitment,
    round: {
      ...base.recruitment.round,
      meanDays: moving(
        own(rounded(Math.min(days, roundDays), 1), note),
        movements?.timeToFill,
        'as many vacancies for each leaver',
        1,
      ),
    },
    successShare: own(rounded(Math.min(1, roundDays / days), 4), note),
  };
}

/** Of vacancies, those that an agency worker covers; where there are none, as in England. */
function cover({ plain, last, movements }: Pick<Made, 'plain' | 'last' | 'movements'>) {
  const { vacanciesFte, agencyCoveringFte } = last;
  if (vacanciesFte === 0) {
    return own(plain.agency.coverShare, 'As in England, for there are no vacancies.');
  }
  return movingShare(
    own(
      rounded(Math.min(1, agencyCoveringFte / vacanciesFte), 4),
      `${told(agencyCoveringFte)} of ${told(vacanciesFte)} FTE of vacancies.`,
    ),
    movements?.cover,
    'as many vacancies with agency cover for each without',
  );
}
