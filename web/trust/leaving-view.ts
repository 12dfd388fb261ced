import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../components/notice.ts';
import { type MeasureId, measureOf } from '../../models/measures/catalogue.ts';
import { PREVIEW_RUNS } from '../api/preview.ts';
import { wordsFor } from '../api/problem-error.ts';
import type { ScenarioListing } from '../api/scenarios.ts';
import type { Draft } from '../state/draft.ts';
import { draftOf } from '../state/drafts.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { LinkController } from './link-controller.ts';
import { LINK_MEASURES, type LinkTable, linkTable } from './link-rows.ts';
import './link-table.ts';

/** How far an answer rests on the link between caseload and leaving: four settings, the same luck. */
export class LeavingView extends LitElement {
  static override properties = {
    scenarios: { attribute: false },
    from: {},
    chosen: { state: true },
    measure: { state: true },
    draft: { state: true },
    fault: { state: true },
  };
  static override styles = [
    base,
    controls,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-4);
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3) var(--space-5);
      }
      label {
        display: grid;
        gap: var(--space-1);
        flex: 0 1 22rem;
        min-width: 0;
        font-size: var(--text-s);
      }
    `,
  ];

  declare scenarios: readonly ScenarioListing[];
  /** Id of the scenario that the reader came from. */
  declare from: string | undefined;
  declare private chosen: string | undefined;
  declare private measure: MeasureId;
  declare private draft: Draft | null;
  declare private fault: string;
  private readonly link = new LinkController(this);

  constructor() {
    super();
    this.scenarios = [];
    this.measure = LINK_MEASURES[0];
    this.draft = null;
    this.fault = '';
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('scenarios') && !changed.has('from')) return;
    const known = this.scenarios.find(({ id }) => id === this.from) ?? this.scenarios[0];
    if (known && known.id !== this.chosen) void this.choose(known.id);
  }

  private async choose(id: string): Promise<void> {
    this.chosen = id;
    this.draft = null;
    this.fault = '';
    this.link.forget();
    try {
      const draft = (await draftOf(id)).get();
      if (this.chosen !== id) return;
      this.draft = draft;
      await this.link.ask(draft.problems.length > 0 ? draft.saved : draft.scenario);
    } catch (error) {
      if (this.chosen === id) this.fault = wordsFor(error);
    }
  }

  private readonly onScenario = (event: Event): void => {
    if (event.currentTarget instanceof HTMLSelectElement) {
      void this.choose(event.currentTarget.value);
    }
  };

  private readonly onMeasure = (event: Event): void => {
    const box = event.currentTarget;
    if (!(box instanceof HTMLSelectElement)) return;
    this.measure = LINK_MEASURES.find((id) => id === box.value) ?? this.measure;
  };

  private choices(): TemplateResult {
    return html`<div class="choices">
      <label
        >Scenario
        <select @change=${this.onScenario}>
          ${this.scenarios.map(
            ({ id, name }) =>
              html`<option value=${id} .selected=${id === this.chosen}>${name}</option>`,
          )}
        </select>
      </label>
      <label
        >Measure
        <select @change=${this.onMeasure}>
          ${LINK_MEASURES.map(
            (id) =>
              html`<option value=${id} .selected=${id === this.measure}>${measureOf(id).label}</option>`,
          )}
        </select>
      </label>
    </div>`;
  }

  private table(): LinkTable | undefined {
    return this.link.outcomes.length > 0 ? linkTable(this.link.outcomes, this.measure) : undefined;
  }

  private state(): string {
    if (this.scenarios.length === 0 || this.fault || this.link.fault) return '';
    if (!this.draft || this.link.busy) return 'Simulating the four settings…';
    if (!this.table())
      return 'This scenario gives no range for the link, or no value of the measure.';
    const off = this.draft.scenario.leaving.caseloadMatters
      ? ''
      : ' This scenario has the link switched off: its own answers are those of the first row.';
    const unsaved = this.draft.dirty ? ' Your changes that are not saved yet are counted in.' : '';
    return `${PREVIEW_RUNS} futures for each row, with the same luck in all four.${off}${unsaved}`;
  }

  override render(): TemplateResult {
    const table = this.table();
    const fault = this.fault || this.link.fault;
    return html`${this.choices()}
      ${fault ? html`<hr-notice tone="bad">${fault}</hr-notice>` : nothing}
      ${table ? html`<hr-link-table .table=${table}></hr-link-table>` : nothing}
      <p class="small soft" role="status">${this.state()}</p>`;
  }
}

customElements.define('hr-leaving-view', LeavingView);
