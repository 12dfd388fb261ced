import type { ReactiveControllerHost } from 'lit';
import type * as z from 'zod';
import type { AnalysisKind } from '../../models/analysis/analysis.ts';
import { askedNames } from '../../models/analysis/asked-names.ts';
import { canonicalJson } from '../../models/scenario/hash.ts';
import type { Problem } from '../../models/scenario/problem.ts';
import { type AnswerRead, askQuestion } from '../api/answers.ts';
import { ProblemError, wordsFor } from '../api/problem-error.ts';
import type { Draft } from '../state/draft.ts';
import { tabShelf } from '../state/tab-shelf.ts';
import { askedScenarios } from './asked-scenarios.ts';
import type { QuestionEdit } from './question-form.ts';
import { atFields, withoutField } from './refused-problems.ts';
import { questionAsAnswered, questionAsLeft, questionNow } from './starting-question.ts';
import {
  editQuestion,
  firstQuestion,
  keepQuestion,
  type WorkingQuestion,
  withRangeFollowed,
} from './working-question.ts';

const shelf = () => tabShelf(sessionStorage, localStorage);

/** What was put in, apart from the names that are noted beside it. */
const asText = ({ question, beside, seed }: Partial<WorkingQuestion>): string =>
  canonicalJson({ question, beside, seed });

/** Problems at its fields where there are some, else a fault in words. */
const refusalOf = (error: unknown): { refused: readonly Problem[] } | { fault: string } =>
  error instanceof ProblemError && error.problems.length > 0
    ? { refused: atFields(error.problems) }
    : { fault: wordsFor(error) };

/** Where the reader gives none. */
const START_SEED = 'headroom';

const put = async (
  kind: AnalysisKind,
  draft: Draft,
  { question, seed, beside }: WorkingQuestion,
): Promise<{ id: string }> =>
  askQuestion(kind, {
    scenarios: askedScenarios(draft, beside),
    seed: seed.trim() || START_SEED,
    question,
  });

/** Of what a question is asked, and how it is described. */
interface QuestionPlace {
  draft: Draft;
  schema: z.ZodType;
  kind: AnalysisKind;
}

/** The question as it is being put. Every change of it is kept in the browser. */
export class QuestionController {
  working: WorkingQuestion | undefined;
  /** What the question was about and the scenario no longer has. */
  lost: readonly string[] = [];
  /** Problems that the server found in the question as it stands. */
  refused: readonly Problem[] = [];
  /** It is on its way to the server. */
  asking = false;
  /** In words, when it could not be asked. */
  fault = '';
  private place: QuestionPlace | undefined;
  private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.host = host;
  }

  /** Begins as the question was left, else with every default. */
  begin(place: QuestionPlace): void {
    this.place = place;
    this.refused = [];
    this.asking = false;
    this.fault = '';
    Object.assign(this, questionAsLeft(shelf(), place.schema, place.draft, place.kind));
    this.host.requestUpdate();
  }

  /** Goes on from the question of an answer. From here on it is the question as it was left. */
  takeUp(answer: AnswerRead): void {
    if (!this.place) return;
    const { working, lost } = questionAsAnswered(this.place.schema, this.place.draft, answer);
    this.lost = lost;
    this.replace(working);
  }

  edit({ path, value }: QuestionEdit): void {
    this.refused = withoutField(this.refused, path);
    const before = this.working?.question;
    const after = editQuestion(before, path, value);
    const { scenario } = this.place?.draft ?? {};
    this.change({ question: scenario ? withRangeFollowed(scenario, before, after) : after });
  }

  pick(beside: readonly string[]): void {
    this.refused = withoutField(this.refused, 'scenarios');
    this.change({ beside });
  }

  sow(seed: string): void {
    this.refused = withoutField(this.refused, 'seed');
    this.change({ seed });
  }

  startAfresh(): void {
    if (!this.place) return;
    this.refused = [];
    this.lost = [];
    const { schema, draft } = this.place;
    this.replace({ question: firstQuestion(schema, draft.scenario), beside: [] });
  }

  /** Goes back to the question in the place of which another was put. */
  bringBack(): void {
    const before = this.working?.before;
    if (!this.place || !before) return;
    this.refused = [];
    const { working, lost } = questionNow(this.place.schema, this.place.draft, before);
    this.lost = lost;
    this.replace(working);
  }

  /** Asks; answers the id of the answer, or nothing where it is refused or another question is put by then. */
  async ask(draft: Draft, working: WorkingQuestion): Promise<string | undefined> {
    const { place } = this;
    if (!place) return undefined;
    this.show({ asking: true, fault: '', refused: [] });
    const answer = await put(place.kind, draft, working).catch((error: unknown) => ({ error }));
    if (this.place !== place) return undefined;
    this.show({ asking: false, ...('error' in answer ? refusalOf(answer.error) : {}) });
    return 'id' in answer ? answer.id : undefined;
  }

  private show(next: Partial<Pick<QuestionController, 'asking' | 'fault' | 'refused'>>): void {
    Object.assign(this, next);
    this.host.requestUpdate();
  }

  /** Puts another question in the place of this one, which is kept where somebody has put something into it. */
  private replace(next: Partial<WorkingQuestion>): void {
    if (!this.place || !this.working) return;
    const { schema, draft } = this.place;
    const { before: _, ...left } = this.working;
    const first = { question: firstQuestion(schema, draft.scenario), beside: [] };
    const isOther = (one: Partial<WorkingQuestion>) => asText(one) !== asText(left);
    const isWorth = isOther({ ...left, ...first }) && isOther({ ...left, ...next });
    this.change({ ...next, before: isWorth ? left : undefined });
  }

  private change(next: Partial<WorkingQuestion>): void {
    if (!this.place || !this.working) return;
    const { schema, draft, kind } = this.place;
    const working = { ...this.working, ...next };
    this.working = { ...working, names: askedNames(schema, draft.scenario, working.question) };
    keepQuestion(shelf(), draft.id, kind, this.working);
    this.host.requestUpdate();
  }
}
