import { html, type TemplateResult } from 'lit';
import type { Answer } from '../../../models/analysis/analysis.ts';
import type { SweepResult } from '../../../models/analysis/sweep/result.ts';
import './sweep-view.ts';

/** Draws the answer to a sweep. */
export const drawSweep = (answer: Answer): TemplateResult =>
  html`<hr-sweep-view .found=${answer as SweepResult}></hr-sweep-view>`;
