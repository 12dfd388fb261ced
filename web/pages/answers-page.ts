import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../answers/answer-tabs.ts';
import '../answers/earlier-answers.ts';
import '../answers/what-if-list.ts';
import '../components/notice.ts';
import type * as z from 'zod';
import { askedNames } from '../../models/analysis/asked-names.ts';
import { readQuestion } from '../../models/analysis/read-question.ts';
import type { Problem } from '../../models/scenario/problem.ts';
import { type AnswerKind, answerKind, questionOf } from '../answers/answer-kinds.ts';
import { askedScenarios, besideOptions, whatIfKey } from '../answers/asked-scenarios.ts';
import '../answers/question-card.ts';
import type { QuestionCard } from '../answers/question-card.ts';
import type { QuestionEdit } from '../answers/question-form.ts';
import { atFields, withoutField } from '../answers/refused-problems.ts';
import {
  questionAsAnswered,
  questionAsLeft,
  type StartingQuestion,
} from '../answers/starting-question.ts';
import {
  editQuestion,
  firstQuestion,
  keepQuestion,
  type WorkingQuestion,
} from '../answers/working-question.ts';
import { type AnswerEntry, askQuestion, listAnswers, readAnswer } from '../api/answers.ts';
import type { Evidence } from '../api/evidence.ts';
import { ProblemError, wordsFor } from '../api/problem-error.ts';
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

const lostWords = (name: string): string =>
  `This question was about “${name}”, which is not in the scenario by that name any more. Choose what it is about now.`;

/** Where the reader gives none. */
const START_SEED = 'headroom';

/** The four questions about one scenario as it stands: a form for each, and the answers so far. */
export class AnswersPage extends LitElement {
  static override properties = {
    scenarioId: {},
    kind: {},
    as: {},
    draft: { state: true },
    working: { state: true },
    lost: { state: true },
    refused: { state: true },
    scenarios: { state: true },
    answers: { state: true },
    evidence: { state: true },
    fault: { state: true },
    asking: { state: true },
  };
  static override styles = [base, answersPageStyles];

  declare scenarioId: string;
  declare kind: string | undefined;
  /** An answer whose question is to be asked again, changed. */
  declare as: string | undefined;
  declare private draft: Draft | null;
  declare private working: WorkingQuestion | undefined;
  /** What the question was about and the scenario no longer has. */
  declare private lost: readonly string[];
  /** Problems that the server found in the question as it stands. */
  declare private refused: readonly Problem[];
  declare private scenarios: readonly ScenarioListing[];
  declare private answers: readonly AnswerEntry[];
  declare private evidence: ReadonlyMap<string, Evidence>;
  declare private fault: string;
  declare private asking: boolean;
  private readonly returning = new ReturnController(this);

  constructor() {
    super();
    this.draft = null;
    this.lost = [];
    this.refused = [];
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
    const id = this.scenarioId;
    this.returning.forget();
    this.draft = null;
    this.answers = [];
    this.fault = '';
    document.title = 'Answers · Headroom';
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
    const { draft, schema, about, as } = this;
    this.refused = [];
    this.fault = '';
    this.asking = false;
    if (!draft || !schema) return;
    document.title = `${about.label}: ${scenarioName(draft.scenario.name)} · Headroom`;
    this.begin(questionAsLeft(localStorage, schema, draft, about.kind));
    if (!as) return;
    try {
      const answer = await readAnswer(as);
      if (answer.kind !== about.kind || this.about !== about || this.as !== as) return;
      if (!this.isWanted(draft.id)) return;
      const asked = questionAsAnswered(schema, draft, answer);
      this.begin(asked);
      this.change(asked.working);
      // From here on it is the question as it was left: a reload keeps what was changed in it.
      const own = addressOf({ page: 'answers', id: draft.id, kind: about.kind });
      history.replaceState(history.state, '', own);
    } catch (error) {
      if (this.isWanted(draft.id)) this.fault = wordsFor(error);
    }
  }

  private begin({ working, lost }: StartingQuestion): void {
    this.working = working;
    this.lost = lost;
  }

  private change(next: Partial<WorkingQuestion>): void {
    const { draft, schema } = this;
    if (!draft || !schema || !this.working) return;
    const working = { ...this.working, ...next };
    this.working = { ...working, names: askedNames(schema, draft.scenario, working.question) };
    keepQuestion(localStorage, draft.id, this.about.kind, this.working);
  }

  private edit({ path, value }: QuestionEdit): void {
    this.refused = withoutField(this.refused, path);
    this.change({ question: editQuestion(this.working?.question, path, value) });
  }

  private pick(beside: readonly string[]): void {
    this.refused = withoutField(this.refused, 'scenarios');
    this.change({ beside });
  }

  private sow(seed: string): void {
    this.refused = withoutField(this.refused, 'seed');
    this.change({ seed });
  }

  private startAfresh(draft: Draft, schema: z.ZodType): void {
    this.refused = [];
    this.change({ question: firstQuestion(schema, draft.scenario), beside: [] });
  }

  private async ask(draft: Draft, { question, seed, beside }: WorkingQuestion): Promise<void> {
    const { about } = this;
    const isAwaited = () => this.isWanted(draft.id) && this.about === about;
    this.asking = true;
    this.fault = '';
    this.refused = [];
    try {
      const { id } = await askQuestion(about.kind, {
        scenarios: askedScenarios(draft, beside),
        seed: seed.trim() || START_SEED,
        question,
      });
      if (isAwaited()) location.hash = addressOf({ page: 'answer', id, from: draft.id });
    } catch (error) {
      if (!isAwaited()) return;
      if (error instanceof ProblemError && error.problems.length > 0)
        this.refused = atFields(error.problems);
      else this.fault = wordsFor(error);
    }
    if (!isAwaited()) return;
    this.asking = false;
    await this.updateComplete;
    if (this.fault) this.renderRoot.querySelector('hr-notice')?.scrollIntoView({ block: 'center' });
    else await this.renderRoot.querySelector<QuestionCard>('hr-question-card')?.leadToFirst();
  }

  private async add(id: string, whatIf: string): Promise<void> {
    try {
      const store = await draftOf(id);
      store.set(addWhatIf(store.get(), whatIf));
      if (this.isWanted(id)) this.draft = store.get();
    } catch (error) {
      if (this.isWanted(id)) this.fault = wordsFor(error);
    }
  }

  private whatIfs(draft: Draft, working: WorkingQuestion, isSound: boolean) {
    if (this.about.kind !== 'compare' || draft.problems.length > 0) return nothing;
    return html`<hr-what-if-list
      .scenario=${draft.scenario}
      ?busy=${this.asking || !isSound}
      @compare=${({ detail }: CustomEvent<string>) => this.ask(draft, { ...working, beside: [whatIfKey(detail)] })}
      @add=${({ detail }: CustomEvent<string>) => this.add(draft.id, detail)}
    ></hr-what-if-list>`;
  }

  private question(draft: Draft, schema: z.ZodType, kept: WorkingQuestion): TemplateResult {
    const options = besideOptions(draft, this.scenarios);
    // What has been deleted since, or does not suit the scenario as it stands now, is not asked about.
    const beside = kept.beside.filter((key) => options.some(({ id }) => id === key));
    const working = { ...kept, beside };
    const { problems } = readQuestion(schema, [draft.scenario], working.question);
    return html`${problems.length > 0 ? this.lost.map((name) => html`<hr-notice tone="bad">${lostWords(name)}</hr-notice>`) : nothing}
      <hr-question-card
        .about=${this.about}
        .schema=${schema}
        .draft=${draft}
        .working=${working}
        .options=${options}
        .found=${problems}
        .refused=${this.refused}
        .evidence=${this.evidence}
        ?asking=${this.asking}
        @edit=${({ detail }: CustomEvent<QuestionEdit>) => this.edit(detail)}
        @pick=${({ detail }: CustomEvent<string[]>) => this.pick(detail)}
        @seed=${({ detail }: CustomEvent<string>) => this.sow(detail)}
        @ask=${() => this.ask(draft, working)}
        @afresh=${() => this.startAfresh(draft, schema)}
      ></hr-question-card>
      ${this.whatIfs(draft, working, problems.length === 0)}`;
  }

  private body(draft: Draft): TemplateResult {
    const { schema, about, working } = this;
    return html`
      <hr-answer-tabs .scenarioId=${draft.id} .current=${about.kind}></hr-answer-tabs>
      <p class="intro">${about.intro}</p>
      <div class="columns">
        <section aria-label=${about.label}>
          ${schema && working ? this.question(draft, schema, working) : nothing}
        </section>
        <hr-earlier-answers .answers=${this.answers} .from=${draft.id}></hr-earlier-answers>
      </div>
    `;
  }

  override render(): TemplateResult {
    const { draft } = this;
    return html`
      <p class="back"><a href=${addressOf({ page: 'scenario', id: this.scenarioId })}>Back to the scenario</a></p>
      <h1>Answers${draft ? `: ${scenarioName(draft.scenario.name)}` : ''}</h1>
      ${this.fault ? html`<hr-notice tone="bad">${this.fault}</hr-notice>` : nothing}
      ${draft ? this.body(draft) : nothing}
    `;
  }
}

customElements.define('hr-answers-page', AnswersPage);
