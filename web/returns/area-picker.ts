import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import '../components/notice.ts';
import '../components/problem-list.ts';
import type { Area, AreaLevel } from '../../models/returns/published-areas.ts';
import type { ReadTable } from '../../models/returns/published-tables.ts';
import type { Problem } from '../../models/scenario/problem.ts';
import { wordsFor } from '../api/problem-error.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { controls } from '../theme/controls.ts';
import { fileChoice } from '../theme/file-choice.ts';
import { readFiles } from './read-files.ts';
import { returnsOf, type WorkingReturns } from './working-returns.ts';

const LEVELS: readonly [AreaLevel, string][] = [
  ['Local authority', 'Local authorities'],
  ['Regional', 'Regions'],
  ['National', 'Countries'],
];

/** The department’s tables, and the area whose returns are wanted. Emits `fill` with them. */
export class AreaPicker extends LitElement {
  static override properties = {
    areas: { state: true },
    problems: { state: true },
    tables: { state: true },
    told: { state: true },
  };
  static override styles = [
    base,
    buttons,
    controls,
    fileChoice,
    css`
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-3);
      }
      .row label {
        min-width: 0;
        max-width: 100%;
      }
      select {
        margin-left: var(--space-2);
        width: auto;
        max-width: calc(100% - var(--space-2));
      }
      li {
        overflow-wrap: anywhere;
      }
      hr-problem-list,
      [role='status'] {
        margin-top: var(--space-3);
      }
    `,
  ];

  /** Undefined until files have been read. */
  declare private areas: readonly Area[] | undefined;
  declare private problems: readonly Problem[];
  /** As what the files were read. */
  declare private tables: readonly ReadTable[];
  /** What came of it, in words. */
  declare private told: string;

  constructor() {
    super();
    this.problems = [];
    this.tables = [];
    this.told = '';
  }

  private readonly take = async ({ currentTarget }: Event): Promise<void> => {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    const files = [...(currentTarget.files ?? [])];
    if (files.length === 0) return;
    this.problems = [];
    try {
      const read = await readFiles(files);
      if (read.ok) {
        this.areas = read.areas;
        this.tables = read.tables;
        this.told = `${read.areas.length} areas were read. Choose yours.`;
      } else {
        this.problems = read.problems;
        this.told = '';
      }
    } catch (error) {
      this.told = wordsFor(error);
    }
    currentTarget.value = '';
  };

  private readonly choose = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLSelectElement)) return;
    const area = this.areas?.[Number(currentTarget.value)];
    if (!area) return;
    const returns = returnsOf(area);
    if (returns.years.length === 0) {
      this.told = `Of ${area.name} no year is whole: ${gapWords(area)}. Type your own figures below.`;
      return;
    }
    const last = returns.years.at(-1)?.year;
    const years = returns.years.length > 1 ? `${returns.years[0].year} to ${last}` : String(last);
    this.told = `The figures of ${area.name} for ${years} are in the table below. Check them, then make the scenario.`;
    this.dispatchEvent(new CustomEvent<WorkingReturns>('fill', { detail: returns }));
  };

  private options(level: AreaLevel, label: string): TemplateResult | typeof nothing {
    const own = (this.areas ?? [])
      .map((area, place) => ({ area, place }))
      .filter(({ area }) => area.level === level)
      .sort((a, b) => a.area.name.localeCompare(b.area.name, 'en-GB'));
    if (own.length === 0) return nothing;
    return html`<optgroup label=${label}>
      ${own.map(({ area, place }) => html`<option value=${place}>${area.name}</option>`)}
    </optgroup>`;
  }

  override render(): TemplateResult {
    return html`
      <div class="row">
        <label class="button file"
          >Choose the tables<input type="file" multiple accept=".csv,text/csv" @change=${this.take}
        /></label>
        ${
          this.areas
            ? html`<label
                >Area
                <select @change=${this.choose}>
                  <option value="">Choose…</option>
                  ${LEVELS.map(([level, label]) => this.options(level, label))}
                </select></label
              >`
            : nothing
        }
      </div>
      ${
        this.problems.length > 0
          ? html`<hr-problem-list
              .problems=${this.problems.map((problem) => ({ problem, place: problem.path }))}
              still
            ></hr-problem-list>`
          : nothing
      }
      ${
        this.tables.length > 0
          ? html`<ul class="small" aria-label="Tables read">
              ${this.tables.map(({ file, names }) => html`<li>${file}: ${names.join(' and ')}</li>`)}
            </ul>`
          : nothing
      }
      <p role="status">${this.told}</p>
    `;
  }
}

/** What is missing of the last year that an area has. */
function gapWords({ missing }: Area): string {
  const [last] = [...missing].sort(([a], [b]) => b - a);
  return last ? `${last[0]} is without ${last[1].join(', ')}` : 'there is none';
}

customElements.define('hr-area-picker', AreaPicker);
