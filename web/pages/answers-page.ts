import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../answers/answer-tabs.ts';
import '../answers/earlier-answers.ts';
import '../answers/question-form.ts';
import '../answers/scenario-picker.ts';
import '../answers/what-if-list.ts';
import '../components/notice.ts';
import '../components/problem-list.ts';
import type * as z from 'zod';
import { readQuestion } from '../../models/analysis/read-question.ts';
import type { Problem } from '../../models/scenario/problem.ts';
import { type AnswerKind, answerKind, questionOf } from '../answers/answer-kinds.ts';
import { askedScenarios, askedWithWhatIf, besideOptions } from '../answers/asked-scenarios.ts';
import type { QuestionEdit, QuestionForm } from '../answers/question-form.ts';
import { questionPlace } from '../answers/question-place.ts';
import {
  editQuestion,
  firstQuestion,
  keepQuestion,
  keptQuestion,
} from '../answers/working-question.ts';
import {
  type AnswerEntry,
  type Asked,
  askQuestion,
  listAnswers,
  readAnswer,
} from '../api/answers.ts';
import type { Evidence } from '../api/evidence.ts';
import { ProblemError, wordsFor } from '../api/problem-error.ts';
import { listScenarios, type ScenarioListing } from '../api/scenarios.ts';
import { addressOf } from '../app/routes.ts';
import { addWhatIf } from '../state/add-what-if.ts';
import type { Draft } from '../state/draft.ts';
import { draftOf } from '../state/drafts.ts';
import { evidenceBook } from '../state/evidence-book.ts';
import { lastRunSettings } from '../state/run-settings.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { controls } from '../theme/controls.ts';
import { answersPageStyles } from './answers-page-styles.ts';

/** The four questions about one scenario as it stands: a form for each, and the answers so far. */
export class AnswersPage extends LitElement {
  static override properties = {
    scenarioId: {},
    kind: {},
    as: {},
    draft: { state: true },
    question: { state: true },
    refused: { state: true },
    beside: { state: true },
    scenarios: { state: true },
    answers: { state: true },
    evidence: { state: true },
    fault: { state: true },
    asking: { state: true },
  };
  static override styles = [base, buttons, controls, answersPageStyles];

  declare scenarioId: string;
  declare kind: string | undefined;
  /** An answer whose question is to be asked again, changed. */
  declare as: string | undefined;
  declare private draft: Draft | null;
  declare private question: unknown;
  /** Problems that the server found in the question as it stands. */
  declare private refused: readonly Problem[];
  declare private beside: readonly string[];
  declare private scenarios: readonly ScenarioListing[];
  declare private answers: readonly AnswerEntry[];
  declare private evidence: ReadonlyMap<string, Evidence>;
  declare private fault: string;
  declare private asking: boolean;

  constructor() {
    super();
    this.draft = null;
    this.refused = [];
    this.beside = [];
    this.scenarios = [];
    this.answers = [];
    this.evidence = new Map();
    this.fault = '';
    this.asking = false;
  }

  private get about(): AnswerKind {
    return answerKind(this.kind);
  }

  private get schema(): z.ZodType | undefined {
    return questionOf(this.about.kind);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('scenarioId')) void this.open();
    else if (changed.has('kind') || changed.has('as')) void this.start();
  }

  private async open(): Promise<void> {
    this.draft = null;
    this.fault = '';
    this.beside = [];
    try {
      this.draft = (await draftOf(this.scenarioId)).get();
      await this.start();
      this.answers = await listAnswers(this.scenarioId);
      this.scenarios = await listScenarios();
      this.evidence = await evidenceBook();
    } catch (error) {
      this.fault = wordsFor(error);
    }
  }

  /** The question to begin with: that of an answer, else as it was left, else every default. */
  private async start(): Promise<void> {
    const { draft, schema, about } = this;
    this.refused = [];
    this.fault = '';
    if (!draft || !schema) return;
    document.title = `${about.label}: ${draft.scenario.name} · Headroom`;
    this.question =
      keptQuestion(localStorage, draft.id, about.kind) ?? firstQuestion(schema, draft.scenario);
    if (!this.as) return;
    try {
      const { kind, question } = await readAnswer(this.as);
      if (kind === about.kind && this.about === about) this.question = question;
    } catch (error) {
      this.fault = wordsFor(error);
    }
  }

  private edit({ path, value }: QuestionEdit): void {
    this.change(editQuestion(this.question, path, value));
  }

  private change(question: unknown): void {
    this.question = question;
    this.refused = [];
    if (this.draft) keepQuestion(localStorage, this.draft.id, this.about.kind, question);
  }

  private async ask(
    draft: Draft,
    seed: string,
    scenarios: readonly Asked[] = askedScenarios(draft, this.beside),
  ): Promise<void> {
    this.asking = true;
    this.fault = '';
    this.refused = [];
    try {
      const { id } = await askQuestion(this.about.kind, {
        scenarios,
        seed,
        question: this.question,
      });
      location.hash = addressOf({ page: 'answer', id, from: draft.id });
    } catch (error) {
      this.fault = wordsFor(error);
      if (error instanceof ProblemError) this.refused = error.problems;
    }
    this.asking = false;
  }

  private submit(event: SubmitEvent, draft: Draft): void {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const seed = String(new FormData(event.currentTarget).get('seed')).trim();
    void this.ask(draft, seed || 'headroom');
  }

  private async add(whatIf: string): Promise<void> {
    const store = await draftOf(this.scenarioId);
    store.set(addWhatIf(store.get(), whatIf));
    this.draft = store.get();
  }

  private whatIfs(draft: Draft, problems: readonly Problem[]): TemplateResult | typeof nothing {
    if (this.about.kind !== 'compare' || draft.problems.length > 0) return nothing;
    const { seed } = lastRunSettings(localStorage);
    return html`<hr-what-if-list
      .scenario=${draft.scenario}
      ?busy=${this.asking || problems.length > 0}
      @compare=${({ detail }: CustomEvent<string>) => this.ask(draft, seed, askedWithWhatIf(draft, detail))}
      @add=${({ detail }: CustomEvent<string>) => this.add(detail)}
    ></hr-what-if-list>`;
  }

  private problems(draft: Draft, schema: z.ZodType): readonly Problem[] {
    const { problems } = readQuestion(schema, [draft.scenario], this.question);
    return problems.length > 0 ? problems : this.refused;
  }

  /** Why nothing can be asked now, in words; empty when it can. */
  private blocked(draft: Draft, problems: readonly Problem[]): string {
    if (draft.problems.length > 0) return 'The scenario has problems: put them right there first.';
    if (problems.length > 0 && this.refused.length === 0) return 'Put right what is listed above.';
    const { least } = this.about.others;
    return this.beside.length < least ? 'Choose at least one scenario to set beside this one.' : '';
  }

  private async jump(path: string): Promise<void> {
    await this.renderRoot.querySelector<QuestionForm>('hr-question-form')?.lead(path);
  }

  private form(draft: Draft, schema: z.ZodType): TemplateResult {
    const problems = this.problems(draft, schema);
    const blocked = this.blocked(draft, problems);
    const { others } = this.about;
    return html`
      ${
        problems.length > 0
          ? html`<hr-problem-list
              .problems=${problems.map((problem) => ({
                problem,
                place: questionPlace(schema, this.question, problem.path),
              }))}
              @jump=${({ detail }: CustomEvent<string>) => this.jump(detail)}
            ></hr-problem-list>`
          : nothing
      }
      <form class="card question" @submit=${(event: SubmitEvent) => this.submit(event, draft)}>
        <hr-scenario-picker
          ?hidden=${others.most === 0}
          .options=${besideOptions(draft, this.scenarios)}
          .chosen=${this.beside}
          .most=${others.most}
          @pick=${({ detail }: CustomEvent<string[]>) => {
            this.beside = detail.slice(-others.most);
          }}
        ></hr-scenario-picker>
        <hr-question-form
          .schema=${schema}
          .question=${this.question}
          .scenario=${draft.scenario}
          .problems=${problems}
          .evidence=${this.evidence}
          @edit=${({ detail }: CustomEvent<QuestionEdit>) => this.edit(detail)}
        ></hr-question-form>
        <div class="ask">
          <label class="seed" title="Any text. The same seed gives the same numbers."
            >Seed
            <input
              name="seed"
              type="text"
              autocomplete="off"
              maxlength="100"
              .value=${lastRunSettings(localStorage).seed}
            />
          </label>
          <button class="primary" ?disabled=${this.asking || blocked !== ''}>
            ${this.asking ? 'Asking…' : 'Ask'}
          </button>
          <button type="button" @click=${() => this.change(firstQuestion(schema, draft.scenario))}>
            Start afresh
          </button>
          ${blocked ? html`<p class="blocked" role="status">${blocked}</p>` : nothing}
        </div>
      </form>
      ${this.whatIfs(draft, problems)}
    `;
  }

  private body(draft: Draft): TemplateResult {
    const { schema, about } = this;
    return html`
      <hr-answer-tabs .scenarioId=${draft.id} .current=${about.kind}></hr-answer-tabs>
      <p class="intro">${about.intro}</p>
      <div class="columns">
        <section aria-label=${about.label}>
          ${
            schema && this.question
              ? this.form(draft, schema)
              : html`<hr-notice>This question cannot be asked yet.</hr-notice>`
          }
        </section>
        <hr-earlier-answers .answers=${this.answers} .from=${draft.id}></hr-earlier-answers>
      </div>
    `;
  }

  override render(): TemplateResult {
    const { draft } = this;
    return html`
      <p class="back"><a href=${addressOf({ page: 'scenario', id: this.scenarioId })}>Back to the scenario</a></p>
      <h1>Answers${draft ? `: ${draft.scenario.name}` : ''}</h1>
      ${this.fault ? html`<hr-notice tone="bad">${this.fault}</hr-notice>` : nothing}
      ${draft ? this.body(draft) : nothing}
    `;
  }
}

customElements.define('hr-answers-page', AnswersPage);
