import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../models/scenario/problem.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';

export interface PlacedProblem {
  problem: Problem;
  /** Where it is, in the words of the form. */
  place: string;
}

/** Problems that are listed; nobody reads more at once, and thousands would be the whole page. */
export const MOST_LISTED = 20;

/** What is wrong with a scenario, each leading to its field. Emits `jump` with the path. */
export class ProblemList extends LitElement {
  static override properties = {
    problems: { attribute: false },
    all: { type: Number },
    still: { type: Boolean },
  };
  static override styles = [
    base,
    buttons,
    css`
      section {
        padding: var(--space-4);
        border: 1px solid var(--bad);
        border-radius: var(--radius);
        background: var(--bad-soft);
      }
      h2 {
        color: var(--bad);
        font-size: var(--text-m);
      }
      ul {
        max-height: 18rem;
        margin: var(--space-2) 0 0;
        padding: 0;
        overflow-y: auto;
        list-style: none;
      }
      li {
        padding: var(--space-1) 0;
        font-size: var(--text-s);
      }
      .plain {
        display: inline;
        min-height: 0;
        padding: 0;
        color: var(--bad);
        font-weight: 600;
        text-align: left;
        text-decoration: underline;
        text-underline-offset: 0.18em;
      }
    `,
  ];

  /** All of them, or the first. */
  declare problems: readonly PlacedProblem[];
  /** How many there are in all, where only the first are given. */
  declare all: number | undefined;
  /** There is no field to lead to, as for a file. */
  declare still: boolean;

  constructor() {
    super();
    this.problems = [];
    this.still = false;
  }

  private jump(path: string): void {
    this.dispatchEvent(new CustomEvent('jump', { detail: path }));
  }

  override render(): TemplateResult | typeof nothing {
    const count = this.all ?? this.problems.length;
    if (count === 0) return nothing;
    const listed = this.problems.slice(0, MOST_LISTED);
    const left = count - listed.length;
    return html`<section aria-labelledby="title">
      <h2 id="title">${count === 1 ? 'One thing' : `${count.toLocaleString('en-GB')} things`} to put right</h2>
      <ul>
        ${listed.map(
          ({ problem: { path, value, rule, remedy }, place }) =>
            html`<li>
              ${
                this.still
                  ? html`<strong>${place || 'File'}</strong>`
                  : html`<button class="plain" @click=${() => this.jump(path)}>${place || 'Scenario'}</button>`
              }:
              ${value} ${rule}; ${remedy}.
            </li>`,
        )}
        ${left > 0 ? html`<li>… and ${left.toLocaleString('en-GB')} more, listed once these are put right.</li>` : nothing}
      </ul>
    </section>`;
  }
}

customElements.define('hr-problem-list', ProblemList);
