import { html, type TemplateResult } from 'lit';
import type { Answer } from '../../../models/analysis/analysis.ts';
import type { FindResult } from '../../../models/analysis/find/result.ts';
import './find-view.ts';

/** Draws the answer to what is needed. */
export const drawFind = (answer: Answer): TemplateResult =>
  html`<hr-find-view .found=${answer as FindResult}></hr-find-view>`;
