import type { MeasureId } from '../../models/measures/catalogue.ts';

export interface OutcomeChart {
  id: string;
  title: string;
  /** Drawn on one scale; the first has the widest bands. */
  measures: readonly [MeasureId, ...MeasureId[]];
}

/** The charts of the outcomes page, in order. What a cap does shows on both sides: caseloads beside waiting. */
export const OUTCOME_CHARTS: readonly OutcomeChart[] = [
  { id: 'caseload', title: 'Caseload', measures: ['caseload', 'caseloadAll'] },
  { id: 'waiting', title: 'Cases waiting', measures: ['casesWaiting'] },
  { id: 'over-cap', title: 'Case holders over their cap', measures: ['overCapShare'] },
  { id: 'wait', title: 'Wait before allocation', measures: ['waitDays'] },
  { id: 'vacancies', title: 'Vacancies and agency', measures: ['vacancyRate', 'agencyRate'] },
  { id: 'load', title: 'Work held against the hours for it', measures: ['loadRatio'] },
  {
    id: 'learning',
    title: 'Learning promised and kept each week',
    measures: ['learningDaysKept', 'learningDaysPromised'],
  },
  { id: 'cost', title: 'Cost each week', measures: ['cost'] },
];

/** The two that follow an edit while it is made. */
export const PREVIEW_CHARTS = OUTCOME_CHARTS.slice(0, 2);
