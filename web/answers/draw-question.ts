import { html, nothing, type TemplateResult } from 'lit';
import './as-asked-notice.ts';
import './question-card.ts';
import './what-if-list.ts';
import '../components/notice.ts';
import type * as z from 'zod';
import { readQuestion } from '../../models/analysis/read-question.ts';
import type { Evidence } from '../api/evidence.ts';
import type { ScenarioListing } from '../api/scenarios.ts';
import type { Draft } from '../state/draft.ts';
import type { AnswerKind } from './answer-kinds.ts';
import type { AsAskedController } from './as-asked-controller.ts';
import { besideOptions, whatIfKey } from './asked-scenarios.ts';
import { lostWords } from './page-words.ts';
import type { QuestionController } from './question-controller.ts';
import type { QuestionEdit } from './question-form.ts';
import type { WorkingQuestion } from './working-question.ts';

/** What a question is drawn of, and what the page around it does. */
export interface QuestionOnPage {
  about: AnswerKind;
  schema: z.ZodType;
  draft: Draft;
  scenarios: readonly ScenarioListing[];
  evidence: ReadonlyMap<string, Evidence>;
  asked: QuestionController;
  asAsked: AsAskedController;
  ask(working: WorkingQuestion): void;
  /** Has what was asked as a scenario of its own. */
  keep(working: WorkingQuestion): void;
  putBack(): void;
  add(whatIf: string): void;
}

/** A question as it stands: where it was taken up from, its form, and what-ifs to compare with. */
export function drawQuestion(page: QuestionOnPage, kept: WorkingQuestion): TemplateResult {
  const { about, schema, draft, asked, asAsked } = page;
  const options = besideOptions(draft, page.scenarios);
  // What has been deleted since, or does not suit the scenario as it stands now, is not asked about.
  const beside = kept.beside.filter((key) => options.some(({ id }) => id === key));
  const working = { ...kept, beside };
  const { problems } = readQuestion(schema, [draft.scenario], working.question);
  return html`<hr-as-asked-notice
      .asked=${asAsked.found}
      ?takenUp=${asAsked.isTakenUp}
      .version=${draft.baseVersion}
      @put-back=${() => page.putBack()}
      @keep=${() => page.keep(working)}
    ></hr-as-asked-notice>
    ${problems.length > 0 ? asked.lost.map((name) => html`<hr-notice tone="bad">${lostWords(name)}</hr-notice>`) : nothing}
    <hr-question-card
      .about=${about}
      .schema=${schema}
      .draft=${draft}
      .working=${working}
      .options=${options}
      .found=${problems}
      .refused=${asked.refused}
      .evidence=${page.evidence}
      ?asking=${asked.asking}
      @edit=${({ detail }: CustomEvent<QuestionEdit>) => asked.edit(detail)}
      @pick=${({ detail }: CustomEvent<string[]>) => asked.pick(detail)}
      @seed=${({ detail }: CustomEvent<string>) => asked.sow(detail)}
      @ask=${() => page.ask(working)}
      @afresh=${() => asked.startAfresh()}
      @back=${() => asked.bringBack()}
    ></hr-question-card>
    ${drawWhatIfs(page, working, problems.length === 0)}`;
}

function drawWhatIfs(
  { about, draft, asked, ask, add }: QuestionOnPage,
  working: WorkingQuestion,
  isSound: boolean,
): TemplateResult | typeof nothing {
  if (about.kind !== 'compare' || draft.problems.length > 0) return nothing;
  return html`<hr-what-if-list
    .scenario=${draft.scenario}
    ?busy=${asked.asking || !isSound}
    @compare=${({ detail }: CustomEvent<string>) => ask({ ...working, beside: [whatIfKey(detail)] })}
    @add=${({ detail }: CustomEvent<string>) => add(detail)}
  ></hr-what-if-list>`;
}
