import type { ReactiveControllerHost } from 'lit';
import type * as z from 'zod';
import type { AnalysisKind } from '../../models/analysis/analysis.ts';
import { askedNames } from '../../models/analysis/asked-names.ts';
import type { Problem } from '../../models/scenario/problem.ts';
import type { AnswerRead } from '../api/answers.ts';
import type { Draft } from '../state/draft.ts';
import type { QuestionEdit } from './question-form.ts';
import { atFields, withoutField } from './refused-problems.ts';
import { questionAsAnswered, questionAsLeft } from './starting-question.ts';
import {
  editQuestion,
  firstQuestion,
  keepQuestion,
  type WorkingQuestion,
  withRangeFollowed,
} from './working-question.ts';

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
  private place: QuestionPlace | undefined;
  private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.host = host;
  }

  /** Begins as the question was left, else with every default. */
  begin(place: QuestionPlace): void {
    this.place = place;
    this.refused = [];
    Object.assign(this, questionAsLeft(localStorage, place.schema, place.draft, place.kind));
    this.host.requestUpdate();
  }

  /** Goes on from the question of an answer. From here on it is the question as it was left. */
  takeUp(answer: AnswerRead): void {
    if (!this.place) return;
    const { working, lost } = questionAsAnswered(this.place.schema, this.place.draft, answer);
    this.lost = lost;
    this.change(working);
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
    this.change({ question: firstQuestion(schema, draft.scenario), beside: [] });
  }

  /** Takes what the server says of the question, or nothing. */
  refuse(problems: readonly Problem[]): void {
    this.refused = atFields(problems);
    this.host.requestUpdate();
  }

  private change(next: Partial<WorkingQuestion>): void {
    if (!this.place || !this.working) return;
    const { schema, draft, kind } = this.place;
    const working = { ...this.working, ...next };
    this.working = { ...working, names: askedNames(schema, draft.scenario, working.question) };
    keepQuestion(localStorage, draft.id, kind, this.working);
    this.host.requestUpdate();
  }
}
