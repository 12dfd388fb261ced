import type { Scenario } from '../../models/inputs/scenario.ts';
import type { MeasureId } from '../../models/measures/catalogue.ts';
import { PREVIEW_CHARTS } from '../charts/chart-list.ts';
import { AT_END } from './key-figures.ts';

/** Key figures above the charts of a preview, that of the headline among them: the first that there are. */
export const PREVIEW_FIGURES = 3;

const ALWAYS: readonly MeasureId[] = [
  ...new Set([...AT_END, ...PREVIEW_CHARTS.flatMap(({ measures }) => measures)]),
];

/** All that is shown of the preview of a scenario: what it is asked for. Budgets are held against the cost. */
export const previewMeasures = ({ costs }: Scenario): readonly MeasureId[] =>
  costs.budgets && costs.budgets.length > 0 ? [...ALWAYS, 'cost'] : ALWAYS;
