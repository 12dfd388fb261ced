import type { MeasureId } from '../../models/measures/catalogue.ts';
import { PREVIEW_CHARTS } from '../charts/chart-list.ts';
import { AT_END } from './key-figures.ts';

/** Key figures above the charts of a preview: the first that there are. */
export const PREVIEW_FIGURES = 3;

/** All that is shown of a preview: what it is asked for. */
export const PREVIEW_MEASURES: readonly MeasureId[] = [
  ...new Set([...AT_END, ...PREVIEW_CHARTS.flatMap(({ measures }) => measures)]),
];
