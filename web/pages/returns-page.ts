import { html, LitElement, nothing, type TemplateResult } from 'lit';
import '../components/notice.ts';
import '../components/problem-list.ts';
import '../returns/area-picker.ts';
import '../returns/returns-table.ts';
import { ownReturns } from '../../models/returns/yearly-return.ts';
import type { Problem } from '../../models/scenario/problem.ts';
import { questionPlace } from '../answers/question-place.ts';
import { ProblemError, wordsFor } from '../api/problem-error.ts';
import { councilFromReturns } from '../api/returns.ts';
import { createScenario } from '../api/scenarios.ts';
import { addressOf } from '../app/routes.ts';
import type { FigureEdit, ReturnsTable } from '../returns/returns-table.ts';
import {
  emptyReturns,
  keepReturns,
  keptReturns,
  type WorkingReturns,
  withFigure,
  withoutYear,
  withYearBefore,
} from '../returns/working-returns.ts';
import { tabShelf } from '../state/tab-shelf.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { controls } from '../theme/controls.ts';
import { problemWords } from '../words/problem.ts';
import { returnsPageStyles } from './returns-page-styles.ts';

const shelf = () => tabShelf(sessionStorage, localStorage);

/** A scenario of one’s own service from its yearly returns: read from the department’s tables, or typed. */
export class ReturnsPage extends LitElement {
  static override properties = {
    returns: { state: true },
    problems: { state: true },
    fault: { state: true },
    making: { state: true },
    former: { state: true },
  };
  static override styles = [base, buttons, controls, returnsPageStyles];

  declare private returns: WorkingReturns;
  /** What the server found, until something is typed there. */
  declare private problems: readonly Problem[];
  declare private fault: string;
  declare private making: boolean;
  /** What stood there before it was replaced whole. */
  declare private former: WorkingReturns | undefined;

  constructor() {
    super();
    this.returns = keptReturns(shelf()) ?? emptyReturns();
    this.problems = [];
    this.fault = '';
    this.making = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.title = 'Start from your returns · Headroom';
  }

  private take(returns: WorkingReturns, settled: readonly Problem[] = []): void {
    this.returns = returns;
    this.problems = settled;
    this.fault = '';
    keepReturns(shelf(), returns);
  }

  /** Puts others in their place, which can be taken back. */
  private replace(returns: WorkingReturns): void {
    this.former = this.returns;
    this.take(returns);
  }

  private figure({ at, key, value }: FigureEdit): void {
    const path = `years[${at}].${key}`;
    this.take(
      withFigure(this.returns, at, key, value),
      this.problems.filter((each) => each.path !== path),
    );
  }

  private readonly rename = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    this.take({ ...this.returns, name: currentTarget.value }, this.problems);
  };

  private readonly begin = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    const { startDate: _, ...others } = this.returns;
    const startDate = currentTarget.value;
    this.take(
      startDate ? { ...others, startDate } : others,
      this.problems.filter(({ path }) => path !== 'startDate'),
    );
  };

  private readonly make = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.making) return;
    this.making = true;
    this.fault = '';
    this.problems = [];
    try {
      const { id } = await createScenario(await councilFromReturns(this.returns));
      location.hash = addressOf({ page: 'scenario', id, section: 'about' });
    } catch (error) {
      if (error instanceof ProblemError && error.problems.length > 0) {
        this.problems = error.problems;
        await this.lead(error.problems[0].path);
      } else this.fault = wordsFor(error);
    }
    this.making = false;
  };

  /** Puts the cursor on what is at a path of the returns. */
  private async lead(path: string): Promise<void> {
    await this.updateComplete;
    const named = this.renderRoot.querySelector<HTMLElement>(`[name="${CSS.escape(path)}"]`);
    if (named) named.focus();
    else await this.renderRoot.querySelector<ReturnsTable>('hr-returns-table')?.lead(path);
  }

  private wrong(path: string): TemplateResult | typeof nothing {
    const own = this.problems.filter((each) => each.path === path);
    return own.length > 0
      ? html`<p class="problem" id="wrong-${path}">${own.map(problemWords).join(' ')}</p>`
      : nothing;
  }

  private named(): TemplateResult {
    return html`<div class="named">
      <div>
        <label for="name">Name of the service</label>
        <input id="name" name="name" type="text" autocomplete="off" maxlength="100"
          aria-describedby="wrong-name" .value=${this.returns.name} @change=${this.rename} />
        ${this.wrong('name')}
      </div>
      <div>
        <label for="start">First day, a Monday</label>
        <input id="start" name="startDate" type="date"
          aria-describedby="start-help wrong-startDate" .value=${this.returns.startDate ?? ''} @change=${this.begin} />
        <p class="soft small" id="start-help">Left empty: in the April after the last return.</p>
        ${this.wrong('startDate')}
      </div>
    </div>`;
  }

  private foot(): TemplateResult {
    return html`
      <hr-problem-list
        ?hidden=${this.problems.length === 0}
        .problems=${this.problems.map((problem) => ({
          problem,
          place: questionPlace(ownReturns, this.returns, problem.path),
        }))}
        @jump=${({ detail }: CustomEvent<string>) => this.lead(detail)}
      ></hr-problem-list>
      ${this.fault ? html`<hr-notice tone="bad">${this.fault}</hr-notice>` : nothing}
      <div class="make">
        <button class="primary" aria-disabled=${this.making}>
          ${this.making ? 'Making…' : 'Make the scenario'}
        </button>
        <button type="button" @click=${() => this.replace(emptyReturns())}>Start afresh</button>
        ${
          this.former
            ? html`<button type="button" @click=${() => this.former && this.replace(this.former)}>
                Bring back the figures before
              </button>`
            : nothing
        }
      </div>
    `;
  }

  override render(): TemplateResult {
    return html`
      <p class="back"><a href=${addressOf({ page: 'list' })}>All scenarios</a></p>
      <h1>Start from your yearly returns</h1>
      <p class="intro">
        For a children’s service of England. Twelve figures of a return become some ninety inputs of a scenario, each with
        its arithmetic beside it and with the range by which such figures of authorities have moved; six more may be given. What
        no return gives, such as hours, caps, costs and, without those six, how cases divide into stages, is as in the English
        council: change it afterwards to what you know. Nothing leaves this machine.
      </p>
      <section class="card" aria-labelledby="tables">
        <h2 id="tables">From the department’s tables</h2>
        <p class="intro">
          Files of the Department for Education, as they are published: “Children’s social work workforce” (csww_indicators) and
          “Children in need”, referrals (C1); where you have them also children in need (B1), section 47 enquiries and conferences
          (C4) and child protection plans by length (D5). Choose them together, in any order, and later years beside them.
        </p>
        <hr-area-picker @fill=${({ detail }: CustomEvent<WorkingReturns>) => this.replace(detail)}></hr-area-picker>
      </section>
      <form class="card" novalidate aria-labelledby="figures" @submit=${this.make}>
        <h2 id="figures">The figures</h2>
        <p class="intro">
          As read, or type your own. Staff and cases are those of the last year; leavers and the time to fill a post are taken
          over all, for those of one year are few. What is counted on 31 March and what is counted on 30 September need not agree.
        </p>
        ${this.named()}
        <hr-returns-table
          .years=${this.returns.years}
          .problems=${this.problems}
          @figure=${({ detail }: CustomEvent<FigureEdit>) => this.figure(detail)}
          @before=${() => this.take(withYearBefore(this.returns))}
          @leave-out=${({ detail }: CustomEvent<number>) => this.take(withoutYear(this.returns, detail))}
        ></hr-returns-table>
        ${this.foot()}
      </form>
    `;
  }
}

customElements.define('hr-returns-page', ReturnsPage);
