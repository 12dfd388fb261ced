import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { AnalysisKind } from '../../models/analysis/analysis.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import type { ScenarioListing } from '../api/scenarios.ts';
import { addressOf } from '../app/routes.ts';
import { keepLastScenario, lastScenario } from '../state/last-scenario.ts';
import { base } from '../theme/base.ts';
import { cardGrid } from '../theme/card-grid.ts';
import { controls } from '../theme/controls.ts';
import { scenarioName } from '../words/scenario-name.ts';

interface Door {
  title: string;
  words: string;
  kind: AnalysisKind;
  /** Another way to look at the same: a question, or a section of the scenario; without either it leads to the scenario. */
  also: { words: string; kind?: AnalysisKind; section?: keyof Scenario };
}

/** What each of those who plan comes for. */
const DOORS: readonly Door[] = [
  {
    title: 'Test a caseload cap',
    words:
      'What a cap does to those who hold cases and to those who wait, cap by cap, and how many people each would need.',
    kind: 'sweep',
    also: { words: 'Move the cap by hand and watch' },
  },
  {
    title: 'Plan our staffing',
    words:
      'What is just enough to meet your standard by a date, to keep to your budget, or both: such as people, funded posts or starters, with the chance that you choose.',
    kind: 'find',
    also: { words: 'See which unknowns matter most', kind: 'sensitivity' },
  },
  {
    title: 'Cost a reform',
    words:
      'What a change costs, and what it does to caseloads and waiting: your plan beside the service as it is, future by future.',
    kind: 'compare',
    also: { words: 'Set budgets and see whether they hold', section: 'costs' },
  },
];

/** The three questions that planners come with, each of a scenario that is chosen once. */
export class ThreeDoors extends LitElement {
  static override properties = { scenarios: { attribute: false }, chosen: { state: true } };
  static override styles = [
    base,
    controls,
    cardGrid(css`repeat(auto-fit, minmax(min(18rem, 100%), 1fr))`),
    css`
      .about {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-3);
        margin: var(--space-3) 0 var(--space-4);
      }
      select {
        width: auto;
        max-width: 100%;
      }
      li {
        grid-template-rows: auto 1fr auto;
        gap: var(--space-2);
      }
      .door {
        border-top: 3px solid var(--accent);
      }
      h2 {
        font-size: var(--text-xl);
      }
      .also {
        margin-top: var(--space-2);
      }
      .also > a {
        display: inline-block;
        padding-block: var(--space-1);
      }
    `,
  ];

  declare scenarios: readonly ScenarioListing[];
  /** Id of the scenario that was chosen here. */
  declare private chosen: string | undefined;

  constructor() {
    super();
    this.scenarios = [];
  }

  private choose({ currentTarget }: Event): void {
    if (!(currentTarget instanceof HTMLSelectElement)) return;
    this.chosen = currentTarget.value;
    keepLastScenario(localStorage, this.chosen);
  }

  private door(id: string, { title, words, kind, also }: Door): TemplateResult {
    const other = also.kind
      ? addressOf({ page: 'answers', id, kind: also.kind })
      : addressOf({ page: 'scenario', id, section: also.section });
    return html`<li class="card door">
      <h2><a href=${addressOf({ page: 'answers', id, kind })}>${title}</a></h2>
      <p class="soft">${words}</p>
      <p class="also small"><a href=${other}>${also.words}</a></p>
    </li>`;
  }

  override render(): TemplateResult | typeof nothing {
    const ids = this.scenarios.map(({ id }) => id);
    const id = ids.find((each) => each === this.chosen) ?? lastScenario(localStorage, ids);
    if (!id) return nothing;
    return html`<p class="about">
        <label for="about">About</label>
        <select id="about" @change=${this.choose}>
          ${this.scenarios.map(
            (each) =>
              html`<option value=${each.id} .selected=${each.id === id}>${scenarioName(each.name)}</option>`,
          )}
        </select>
      </p>
      <ul>
        ${DOORS.map((door) => this.door(id, door))}
      </ul>`;
  }
}

customElements.define('hr-three-doors', ThreeDoors);
