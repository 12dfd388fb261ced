import { html, LitElement, nothing, type TemplateResult } from 'lit';
import '../components/problem-list.ts';
import './question-form.ts';
import './scenario-picker.ts';
import type * as z from 'zod';
import type { Problem } from '../../models/scenario/problem.ts';
import type { Evidence } from '../api/evidence.ts';
import type { Option } from '../components/fields/choice-field.ts';
import type { Draft } from '../state/draft.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { controls } from '../theme/controls.ts';
import type { AnswerKind } from './answer-kinds.ts';
import { askStyles } from './ask-styles.ts';
import type { QuestionEdit, QuestionForm } from './question-form.ts';
import { questionPlace } from './question-place.ts';
import { allProblems } from './refused-problems.ts';
import type { WorkingQuestion } from './working-question.ts';

/**
 * A question as it stands, what is wrong with it, and the button that asks it. Emits `edit` (a field),
 * `pick` (scenarios beside), `seed`, `ask`, `afresh` and `back`.
 */
export class QuestionCard extends LitElement {
  static override properties = {
    about: { attribute: false },
    schema: { attribute: false },
    draft: { attribute: false },
    working: { attribute: false },
    options: { attribute: false },
    found: { attribute: false },
    refused: { attribute: false },
    evidence: { attribute: false },
    asking: { type: Boolean },
  };
  static override styles = [base, buttons, controls, askStyles];

  declare about: AnswerKind;
  declare schema: z.ZodType;
  declare draft: Draft;
  declare working: WorkingQuestion;
  /** What may be set beside the open scenario. */
  declare options: readonly Option[];
  /** Problems that the form finds by itself: they stop the question from being asked. */
  declare found: readonly Problem[];
  /** Problems that the server found: it may be asked again, for it looks at the whole question. */
  declare refused: readonly Problem[];
  declare evidence: ReadonlyMap<string, Evidence>;
  /** It is on its way to the server. */
  declare asking: boolean;

  constructor() {
    super();
    this.options = [];
    this.found = [];
    this.refused = [];
    this.evidence = new Map();
    this.asking = false;
  }

  private get problems(): readonly Problem[] {
    return allProblems(this.found, this.refused);
  }

  /** Brings the first field with a problem into view and puts the cursor there. */
  async leadToFirst(): Promise<void> {
    await this.updateComplete;
    const [first] = this.problems;
    if (first) await this.lead(first.path);
    else if (this.lacking())
      this.renderRoot.querySelector<HTMLElement>('hr-scenario-picker')?.focus();
  }

  private async lead(path: string): Promise<void> {
    if (path === 'seed') this.renderRoot.querySelector<HTMLElement>('[name=seed]')?.focus();
    else if (path.startsWith('scenarios')) {
      this.renderRoot.querySelector<HTMLElement>('hr-scenario-picker')?.focus();
    } else await this.renderRoot.querySelector<QuestionForm>('hr-question-form')?.lead(path);
  }

  private tell(name: 'edit' | 'pick' | 'seed' | 'ask' | 'afresh' | 'back', detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  /** What is wrong with the choice of scenarios, in words; empty when nothing is. */
  private lacking(): string {
    const { least, most } = this.about.others;
    const count = this.working.beside.length;
    if (count < least) return 'Choose at least one scenario or what-if to set beside this one.';
    return count > most
      ? `Choose at most ${most} to set beside this one: leave out ${count - most}.`
      : '';
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    if (this.asking || this.draft.problems.length > 0) return;
    if (this.lacking() || this.found.length > 0) void this.leadToFirst();
    else this.tell('ask');
  }

  /** What stands beside the button: why nothing can be asked now, or that it is being asked. */
  private note(): TemplateResult {
    const words = this.asking
      ? 'The question is being checked…'
      : this.draft.problems.length > 0
        ? 'The scenario has problems: put them right there first.'
        : this.found.length > 0
          ? 'Put right what is listed above.'
          : this.lacking();
    const isBad = !this.asking && (this.draft.problems.length > 0 || this.found.length > 0);
    return html`<p class=${isBad ? 'note bad' : 'note'} role="status">${words}</p>`;
  }

  private list(): TemplateResult {
    return html`<hr-problem-list
      ?hidden=${this.problems.length === 0}
      .problems=${this.problems.map((problem) => ({
        problem,
        place: questionPlace(this.schema, this.working.question, problem.path),
      }))}
      @jump=${({ detail }: CustomEvent<string>) => this.lead(detail)}
    ></hr-problem-list>`;
  }

  private ask(): TemplateResult {
    return html`<div class="ask">
      <label class="seed" title="Any text. The same seed gives the same numbers."
        >Seed
        <input
          name="seed"
          type="text"
          autocomplete="off"
          maxlength="100"
          .value=${this.working.seed}
          @input=${(event: InputEvent) => event.currentTarget instanceof HTMLInputElement && this.tell('seed', event.currentTarget.value)}
        />
      </label>
      <button class="primary" aria-disabled=${this.asking}>${this.asking ? 'Asking…' : 'Ask'}</button>
      <button type="button" @click=${() => this.tell('afresh')}>Start afresh</button>
      ${
        this.working.before
          ? html`<button type="button" @click=${() => this.tell('back')}>Bring back the question before</button>`
          : nothing
      }
      ${this.note()}
    </div>`;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.working) return nothing;
    const { others } = this.about;
    return html`${this.list()}
      <form class="card question" @submit=${this.submit}>
        <hr-scenario-picker
          ?hidden=${others.most === 0}
          .options=${this.options}
          .chosen=${this.working.beside}
          .most=${others.most}
          @pick=${({ detail }: CustomEvent<string[]>) => this.tell('pick', detail)}
        ></hr-scenario-picker>
        <hr-question-form
          .schema=${this.schema}
          .question=${this.working.question}
          .scenario=${this.draft.scenario}
          .problems=${this.problems}
          .evidence=${this.evidence}
          @edit=${({ detail }: CustomEvent<QuestionEdit>) => this.tell('edit', detail)}
        ></hr-question-form>
        ${this.ask()}
      </form>`;
  }
}

customElements.define('hr-question-card', QuestionCard);
