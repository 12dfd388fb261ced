import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { FURTHER_ROWS, NEEDED_ROWS, type ReturnRow } from '../../models/returns/return-rows.ts';
import type { Return } from '../../models/returns/yearly-return.ts';
import type { Problem } from '../../models/scenario/problem.ts';
import { UNITS, type Unit } from '../../models/units.ts';
import { inBox, typedNumber } from '../components/fields/typed-number.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { controls } from '../theme/controls.ts';
import { tables } from '../theme/tables.ts';
import { percent } from '../words/numbers.ts';
import { problemWords } from '../words/problem.ts';
import { MOST_YEARS, type WorkingReturn } from './working-returns.ts';

/** Units that no label says. */
const SAID: readonly Unit[] = ['fte', 'share'];

/** One figure that was typed. */
export interface FigureEdit {
  at: number;
  key: keyof Return;
  value: unknown;
}

/** Figures of returns, year beside year. Emits `figure`, `before` (a year more) and `leave-out` (the place of a year). */
export class ReturnsTable extends LitElement {
  static override properties = { years: { attribute: false }, problems: { attribute: false } };
  static override styles = [
    base,
    buttons,
    controls,
    tables,
    css`
      table {
        width: auto;
      }
      th:first-child {
        width: 28rem;
        min-width: 12rem;
      }
      td {
        min-width: 8.5rem;
      }
      input {
        text-align: right;
      }
      small {
        display: block;
        color: var(--ink-soft);
        font-weight: 400;
      }
      .further {
        padding-top: var(--space-5);
        font-weight: 700;
        white-space: normal;
      }
      /* The table scrolls beside a narrow page; these words are to be read without. */
      .further small {
        max-width: min(28rem, 60vw);
      }
      .problem {
        max-width: 16rem;
        margin: var(--space-1) 0 0;
        color: var(--bad);
        font-size: var(--text-s);
        text-align: left;
      }
      .years {
        margin-top: var(--space-4);
      }
    `,
  ];

  declare years: readonly WorkingReturn[];
  /** With the paths of the returns: `years[0].cases`. */
  declare problems: readonly Problem[];

  constructor() {
    super();
    this.years = [];
    this.problems = [];
  }

  /** Puts the cursor on the figure at a path of the returns. */
  async lead(path: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`)?.focus();
  }

  private tell(name: 'figure' | 'before' | 'leave-out', detail?: FigureEdit | number): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  /** What a year is called, by what is typed for it. */
  private nameOf(at: number): string {
    return `${this.years[at].year ?? `return ${at + 1}`}`;
  }

  private box(key: keyof Return, label: string, at: number): TemplateResult {
    const path = `years[${at}].${key}`;
    const problems = this.problems.filter((each) => each.path === path);
    const value = this.years[at][key];
    return html`<td>
      <input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        data-path=${path}
        aria-label=${key === 'year' ? `Year of return ${at + 1}` : `${label}, ${this.nameOf(at)}`}
        aria-invalid=${problems.length > 0}
        aria-describedby=${problems.length > 0 ? `wrong-${path}` : nothing}
        .value=${inBox(value)}
        @change=${(event: Event) => event.currentTarget instanceof HTMLInputElement && this.tell('figure', { at, key, value: typedNumber(event.currentTarget.value) })}
      />
      ${key === 'absenceShare' && typeof value === 'number' ? html`<small>= ${percent(value)}</small>` : nothing}
      ${problems.length > 0 ? html`<p class="problem" id="wrong-${path}">${problems.map(problemWords).join(' ')}</p>` : nothing}
    </td>`;
  }

  private row(key: keyof Return, label: string, help: string, unit: string): TemplateResult {
    return html`<tr>
      <th scope="row">${[label, unit].filter(Boolean).join(', ')}<small>${help}</small></th>
      ${this.years.map((_, at) => this.box(key, label, at))}
    </tr>`;
  }

  private rows(rows: readonly ReturnRow[]): TemplateResult[] {
    return rows.map(({ key, label, help, unit }) =>
      this.row(key, label, help, SAID.includes(unit) ? UNITS[unit] : ''),
    );
  }

  private leaveOut(): TemplateResult | typeof nothing {
    if (this.years.length < 2) return nothing;
    return html`<tr>
      <td></td>
      ${this.years.map(
        (_, at) => html`<td>
          <button type="button" class="plain" @click=${() => this.tell('leave-out', at)}>
            Leave out ${this.nameOf(at)}
          </button>
        </td>`,
      )}
    </tr>`;
  }

  override render(): TemplateResult {
    return html`
      <div class="scroll" role="region" aria-label="Figures of the returns" tabindex="0">
        <table>
          <tbody>
            ${this.row('year', 'Year', 'As the department names it: 2025 is staff on 30 September 2025 and referrals in the year to 31 March 2025.', '')}
            ${this.rows(NEEDED_ROWS)}
          </tbody>
          <tbody>
            <tr>
              <th scope="rowgroup" colspan=${this.years.length + 1} class="further">
                May be left empty
                <small>Of the last year alone. Where one is empty, the service is as England in what it counts.</small>
              </th>
            </tr>
            ${this.rows(FURTHER_ROWS)}
            ${this.leaveOut()}
          </tbody>
        </table>
      </div>
      <button
        type="button"
        class="years"
        ?disabled=${this.years.length >= MOST_YEARS}
        @click=${() => this.tell('before')}
      >
        Add the year before
      </button>
    `;
  }
}

customElements.define('hr-returns-table', ReturnsTable);
