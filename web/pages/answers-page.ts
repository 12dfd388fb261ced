import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../answers/answer-tabs.ts';
import '../answers/earlier-answers.ts';
import '../components/notice.ts';
import type * as z from 'zod';
import { type AnswerKind, answerKind, answerTitle, questionOf } from '../answers/answer-kinds.ts';
import { AsAskedController } from '../answers/as-asked-controller.ts';
import { drawQuestion } from '../answers/draw-question.ts';
import '../answers/question-intro.ts';
import { pageTitle } from '../answers/page-words.ts';
import type { QuestionCard } from '../answers/question-card.ts';
import { QuestionController } from '../answers/question-controller.ts';
import { keepQuestion, type WorkingQuestion } from '../answers/working-question.ts';
import { type AnswerEntry, listAnswers, readAnswer } from '../api/answers.ts';
import type { Evidence } from '../api/evidence.ts';
import { wordsFor } from '../api/problem-error.ts';
import { listScenarios, type ScenarioListing } from '../api/scenarios.ts';
import { addressOf } from '../app/routes.ts';
import { addWhatIf } from '../state/add-what-if.ts';
import type { Draft } from '../state/draft.ts';
import { draftOf } from '../state/drafts.ts';
import { evidenceBook } from '../state/evidence-book.ts';
import { ReturnController } from '../state/return-controller.ts';
import { base } from '../theme/base.ts';
import { scenarioName } from '../words/scenario-name.ts';
import { answersPageStyles } from './answers-page-styles.ts';

/** The four questions about one scenario as it stands: a form for each, and the answers so far. */
export class AnswersPage extends LitElement {
  static override properties = {
    scenarioId: {},
    kind: {},
    as: {},
    draft: { state: true },
    scenarios: { state: true },
    answers: { state: true },
    evidence: { state: true },
    fault: { state: true },
  };
  static override styles = [base, answersPageStyles];

  declare scenarioId: string;
  declare kind: string | undefined;
  /** An answer whose question is to be asked again, changed. */
  declare as: string | undefined;
  declare private draft: Draft | null;
  declare private scenarios: readonly ScenarioListing[];
  declare private answers: readonly AnswerEntry[];
  declare private evidence: ReadonlyMap<string, Evidence>;
  declare private fault: string;
  private readonly asked = new QuestionController(this);
  private readonly asAsked = new AsAskedController(this);
  private readonly returning = new ReturnController(this);

  constructor() {
    super();
    this.draft = null;
    this.scenarios = [];
    this.answers = [];
    this.evidence = new Map();
    this.fault = '';
  }

  private get about(): AnswerKind {
    return answerKind(this.kind);
  }

  /** What is being asked, as far as it is put. */
  private get put(): { kind: string; question: unknown } {
    return { kind: this.about.kind, question: this.asked.working?.question };
  }

  private get schema(): z.ZodType | undefined {
    return questionOf(this.about.kind);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('scenarioId')) void this.open();
    else if (changed.has('kind') || changed.has('as')) void this.start();
    document.title = pageTitle(this.draft, this.put);
  }

  private async open(): Promise<void> {
    const id = this.scenarioId;
    this.returning.forget();
    this.draft = null;
    this.answers = [];
    this.fault = '';
    try {
      const draft = (await draftOf(id)).get();
      const scenarios = await listScenarios();
      if (!this.isWanted(id)) return;
      this.scenarios = scenarios;
      this.draft = draft;
      await this.start();
      const answers = await listAnswers(id);
      if (this.isWanted(id)) this.answers = answers;
      this.evidence = await evidenceBook();
    } catch (error) {
      if (this.isWanted(id)) this.fault = this.returning.wordsFor(error, () => this.open());
    }
  }

  /** False once the reader has left for another scenario or another page. */
  private isWanted(id: string): boolean {
    return this.isConnected && this.scenarioId === id;
  }

  /** The question to begin with: that of an answer, else as it was left, else every default. */
  private async start(): Promise<void> {
    const { draft, as } = this;
    this.fault = '';
    this.asAsked.forget();
    if (!draft) return;
    this.begin(draft);
    if (as) await this.takeUp(as, draft);
  }

  private begin(draft: Draft): void {
    this.draft = draft;
    const { schema, about } = this;
    if (schema) this.asked.begin({ draft, schema, kind: about.kind });
  }

  /** Goes on from the question of an answer, and from what it was asked of. */
  private async takeUp(as: string, draft: Draft): Promise<void> {
    const { about } = this;
    const isWanted = () => this.isWanted(draft.id) && this.about === about && this.as === as;
    try {
      const answer = await readAnswer(as);
      if (answer.kind !== about.kind || !isWanted()) return;
      const { savedAt } = this.scenarios.find(({ id }) => id === draft.id) ?? {};
      const met = await this.asAsked.meet(answer, draft, { savedAt, isWanted });
      if (!isWanted()) return;
      if (met !== draft) this.begin(met);
      this.asked.takeUp(answer);
      // A reload keeps what was changed in it since.
      const own = addressOf({ page: 'answers', id: draft.id, kind: about.kind });
      history.replaceState(history.state, '', own);
    } catch (error) {
      if (isWanted()) this.fault = wordsFor(error);
    }
  }

  private async putBack(draft: Draft): Promise<void> {
    const before = await this.asAsked.putBack(draft);
    if (this.isWanted(draft.id)) this.begin(before);
  }

  /** Has what was asked as a scenario of its own, with the question as it stands. */
  private async keep(working: WorkingQuestion): Promise<void> {
    const { scenarioId, about } = this;
    try {
      const id = await this.asAsked.keep();
      keepQuestion(localStorage, id, about.kind, working);
      const kept = addressOf({ page: 'answers', id, kind: about.kind });
      if (this.isWanted(scenarioId)) location.hash = kept;
    } catch (error) {
      if (this.isWanted(scenarioId)) this.fault = wordsFor(error);
    }
  }

  private async ask(draft: Draft, working: WorkingQuestion): Promise<void> {
    const { about } = this;
    this.fault = '';
    const id = await this.asked.ask(draft, working);
    if (!this.isWanted(draft.id) || this.about !== about) return;
    if (id) {
      location.hash = addressOf({ page: 'answer', id, from: draft.id });
      return;
    }
    await this.updateComplete;
    if (this.asked.fault) {
      this.renderRoot.querySelector('hr-notice[tone=bad]')?.scrollIntoView({ block: 'center' });
    } else await this.renderRoot.querySelector<QuestionCard>('hr-question-card')?.leadToFirst();
  }

  private async add(id: string, whatIf: string): Promise<void> {
    try {
      const store = await draftOf(id);
      store.set(addWhatIf(store.get(), whatIf));
      // The last step is another by now: to take out what was taken up is not to undo it.
      this.asAsked.forget();
      if (this.isWanted(id)) this.draft = store.get();
    } catch (error) {
      if (this.isWanted(id)) this.fault = wordsFor(error);
    }
  }

  private question(draft: Draft, schema: z.ZodType, working: WorkingQuestion): TemplateResult {
    const { about, scenarios, evidence, asked, asAsked } = this;
    return drawQuestion(
      {
        ...{ about, schema, draft, scenarios, evidence, asked, asAsked },
        ask: (own) => void this.ask(draft, own),
        keep: (own) => void this.keep(own),
        putBack: () => void this.putBack(draft),
        add: (whatIf) => void this.add(draft.id, whatIf),
      },
      working,
    );
  }

  private body(draft: Draft): TemplateResult {
    const { schema, about, asked, put } = this;
    return html`
      <hr-answer-tabs
        .scenarioId=${draft.id}
        .current=${about.kind}
        .question=${put.question}
      ></hr-answer-tabs>
      <hr-question-intro .kind=${about.kind} .question=${put.question} .draft=${draft}></hr-question-intro>
      <div class="columns">
        <section aria-label=${answerTitle(put)}>
          ${schema && asked.working ? this.question(draft, schema, asked.working) : nothing}
        </section>
        <hr-earlier-answers .answers=${this.answers} .from=${draft.id}></hr-earlier-answers>
      </div>
    `;
  }

  override render(): TemplateResult {
    const { draft } = this;
    const fault = this.fault || this.asked.fault;
    return html`
      <p class="back"><a href=${addressOf({ page: 'scenario', id: this.scenarioId })}>Back to the scenario</a></p>
      <h1>Answers${draft ? `: ${scenarioName(draft.scenario.name)}` : ''}</h1>
      ${fault ? html`<hr-notice tone="bad">${fault}</hr-notice>` : nothing}
      ${draft ? this.body(draft) : nothing}
    `;
  }
}

customElements.define('hr-answers-page', AnswersPage);
