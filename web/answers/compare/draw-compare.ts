import { html, type TemplateResult } from 'lit';
import type { Answer } from '../../../models/analysis/analysis.ts';
import type { CompareResult } from '../../../models/analysis/compare/result.ts';
import './compare-view.ts';

/** Draws scenarios beside each other. */
export const drawCompare = (answer: Answer): TemplateResult =>
  html`<hr-compare-view .found=${answer as CompareResult}></hr-compare-view>`;
