import { html, type TemplateResult } from 'lit';
import type { Answer } from '../../../models/analysis/analysis.ts';
import type { SensitivityResult } from '../../../models/analysis/sensitivity/result.ts';
import './sensitivity-view.ts';

/** Draws what matters most. */
export const drawSensitivity = (answer: Answer): TemplateResult =>
  html`<hr-sensitivity-view .found=${answer as SensitivityResult}></hr-sensitivity-view>`;
