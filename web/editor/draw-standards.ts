import { html, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import '../components/standard-picker.ts';
import type { LibraryStandard } from '../../models/standards/library/library-standard.ts';
import { standardsLibrary } from '../state/standards-library.ts';
import type { Form } from './form.ts';

/** The published standards above the tests: choosing one is one edit of the whole standard. */
export function drawStandards(form: Form): TemplateResult {
  const choose = ({ detail: { name, tests } }: CustomEvent<LibraryStandard>) =>
    form.edit('standard', { name, tests });
  const own = JSON.stringify(form.scenario.standard);
  const picker = standardsLibrary().then(
    (standards) => html`<hr-standard-picker
      .standards=${standards}
      .evidence=${form.evidence}
      .inUse=${standards.find(({ name, tests }) => JSON.stringify({ name, tests }) === own)?.id ?? ''}
      @choose=${choose}
    ></hr-standard-picker>`,
  );
  return html`${until(picker)}`;
}
