import type { Return } from './yearly-return.ts';

/** Of those who start with cases: a judgement. */
export const NEWLY_QUALIFIED_STARTERS = 0.5;
/** Those supervised by one practice supervisor (S005). */
const SPAN = 5;

/** Posts of one role, in FTE. */
export interface StaffLine {
  establishedFte: number;
  inPostFte: number;
  agencyFte: number;
  extraAgencyFte: number;
}

export type StaffRole =
  | 'social-worker'
  | 'newly-qualified'
  | 'practice-supervisor'
  | 'without-cases';

type Staff = Pick<
  Return,
  'inPostFte' | 'vacanciesFte' | 'agencyFte' | 'agencyCoveringFte' | 'caseHoldersFte'
>;

/**
 * Of case holders in post, those in their first year, where as many begin it as end it: half of those who start in a post of
 * any case holder, and all who start in a post for the newly qualified.
 * @param leavingPerYear yearly rate of leaving of a steady staff
 */
function newlyQualifiedShare(leavingPerYear: number): number {
  const withinYear = 1 - Math.exp(-leavingPerYear);
  return (
    (withinYear * NEWLY_QUALIFIED_STARTERS) / (1 - withinYear * (1 - NEWLY_QUALIFIED_STARTERS))
  );
}

/**
 * The staff of a return by role: all together as returned, case holders as returned, and the rest divided. Vacancies and agency
 * workers are spread evenly over staff with and without cases; those of case holders stand in the line of social workers.
 */
export function staffLines(
  staff: Staff,
  leavingPerYear: number,
): Readonly<Record<StaffRole, StaffLine>> {
  const { inPostFte, vacanciesFte, agencyFte, agencyCoveringFte, caseHoldersFte } = staff;
  const holding = Math.min(inPostFte, (caseHoldersFte * inPostFte) / (inPostFte + agencyFte));
  const supervising = Math.min(holding / SPAN, inPostFte - holding);
  const first = holding * newlyQualifiedShare(leavingPerYear);
  // Some returns count more agency workers who cover a vacancy than they have vacancies, or agency workers.
  const covering = Math.min(agencyCoveringFte, vacanciesFte, agencyFte);
  /** @param standsFor FTE in post whose vacancies and agency workers stand in this line */
  const line = (fte: number, standsFor: number): StaffLine => {
    const share = standsFor / inPostFte;
    return {
      inPostFte: fte,
      establishedFte: fte + vacanciesFte * share,
      agencyFte: covering * share,
      extraAgencyFte: (agencyFte - covering) * share,
    };
  };
  const rest = inPostFte - holding - supervising;
  return {
    'social-worker': line(holding - first, holding),
    'newly-qualified': line(first, 0),
    'practice-supervisor': line(supervising, supervising),
    'without-cases': line(rest, rest),
  };
}
