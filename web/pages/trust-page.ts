import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../components/evidence-fact.ts';
import '../components/notice.ts';
import type { Evidence } from '../api/evidence.ts';
import { wordsFor } from '../api/problem-error.ts';
import { listScenarios, type ScenarioListing } from '../api/scenarios.ts';
import { addressOf } from '../app/routes.ts';
import { evidenceBook } from '../state/evidence-book.ts';
import { base } from '../theme/base.ts';
import '../trust/back-test-view.ts';
import { BACK_TESTS } from '../trust/back-tests.ts';
import '../trust/checks-bar.ts';
import { ChecksController } from '../trust/checks-controller.ts';
import '../trust/checks-view.ts';
import type { NamedGrounding } from '../trust/grounding-table.ts';
import { groundingsOf } from '../trust/groundings.ts';
import '../trust/judgement-view.ts';
import '../trust/leaving-view.ts';
import { METHOD } from '../trust/method-document.ts';
import { methodPart } from '../trust/method-part.ts';
import '../trust/method-text.ts';
import { verdictSentence } from '../trust/verdict-sentence.ts';
import { trustPageStyles } from './trust-page-styles.ts';

/** The evidence on the link between caseload and leaving: who found none, and who found some. */
const NO_LINK = ['K001'];
const SOME_LINK = ['Q001', 'Q002'];

/** Why the product should be believed, and how far: checks, judgements, the contested link, limits. */
export class TrustPage extends LitElement {
  static override properties = {
    from: {},
    scenarios: { state: true },
    groundings: { state: true },
    evidence: { state: true },
    fault: { state: true },
  };
  static override styles = [base, trustPageStyles];

  /** Id of the scenario that the reader came from. */
  declare from: string | undefined;
  declare private scenarios: readonly ScenarioListing[];
  declare private groundings: readonly NamedGrounding[];
  declare private evidence: ReadonlyMap<string, Evidence>;
  declare private fault: string;
  private readonly checking = new ChecksController(this);

  constructor() {
    super();
    this.scenarios = [];
    this.groundings = [];
    this.evidence = new Map();
    this.fault = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.title = 'Can I trust this? · Headroom';
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('from')) void this.read();
  }

  private async read(): Promise<void> {
    const { from } = this;
    this.fault = '';
    try {
      this.evidence = await evidenceBook();
      this.scenarios = await listScenarios();
      const groundings = await groundingsOf(this.scenarios, from, this.evidence);
      if (from === this.from) this.groundings = groundings;
    } catch (error) {
      if (from === this.from) this.fault = wordsFor(error);
    }
  }

  private checks(): TemplateResult {
    const { checks, fault, start } = this.checking;
    return html`<section class="card lead" aria-labelledby="checked">
        <h2 id="checked">${checks ? verdictSentence(checks) : 'Reading the checks…'}</h2>
        ${fault ? html`<hr-notice tone="bad">${fault}</hr-notice>` : nothing}
        ${checks ? html`<hr-checks-bar .checks=${checks} @check=${start}></hr-checks-bar>` : nothing}
      </section>
      <section class="card" aria-labelledby="compared">
        <h2 id="compared">What is checked</h2>
        ${
          checks
            ? html`<hr-checks-view .checks=${checks} .evidence=${this.evidence}></hr-checks-view>`
            : nothing
        }
      </section>`;
  }

  private side(heading: string, keys: readonly string[]): TemplateResult {
    return html`<div>
      <h3>${heading}</h3>
      ${keys
        .flatMap((key) => this.evidence.get(key) ?? [])
        .map((fact) => html`<hr-evidence-fact class="small" .fact=${fact}></hr-evidence-fact>`)}
    </div>`;
  }

  private link(): TemplateResult {
    return html`<section class="card" aria-labelledby="link">
      <h2 id="link">Does a higher caseload make people leave?</h2>
      <p class="soft">
        The evidence disagrees, so the link is an input with a range that includes no effect, and it can be switched
        off. It counts from the scenario’s reference caseload: where caseloads stay near that, an answer cannot rest on
        it much. Here is how far one does.
      </p>
      <div class="sides">
        ${this.side('Found no effect', NO_LINK)} ${this.side('Found a small one', SOME_LINK)}
      </div>
      <hr-leaving-view .scenarios=${this.scenarios} .from=${this.from}></hr-leaving-view>
    </section>`;
  }

  override render(): TemplateResult {
    return html`
      <h1>Can I trust this?</h1>
      <p class="soft intro">
        A simulation deserves as much trust as it can show grounds for. Here are its checks with the numbers of this
        machine, what in it is judgement, and what it leaves out.
      </p>
      ${this.fault ? html`<hr-notice tone="bad">${this.fault}</hr-notice>` : nothing}
      <div class="sections">
        ${this.checks()}
        <section class="card" aria-labelledby="back-test">
          <h2 id="back-test">What it would have predicted</h2>
          <p class="soft">
            Returns of earlier years were entered as your own would be, with nothing known of what was to come, and set
            beside what was published later. This tests ranges and middles, not whether a reform works as it is said to.
          </p>
          ${BACK_TESTS.map((test) => html`<hr-back-test-view .test=${test}></hr-back-test-view>`)}
        </section>
        <section class="card" aria-labelledby="judged">
          <h2 id="judged">What is judgement</h2>
          <p class="soft">
            Nobody has published everything that a plan needs. What is judged or fitted says so beside its field, and
            gives way to your own figure as soon as you enter one. Keys such as N001 lead to
            <a href=${addressOf({ page: 'sources' })}>the sources</a>.
          </p>
          <hr-judgement-view .scenarios=${this.groundings} .from=${this.from}></hr-judgement-view>
        </section>
        ${this.link()}
        <section class="card" aria-labelledby="limits">
          <h2 id="limits">Method and limits</h2>
          <h3>Assumptions that matter most</h3>
          <hr-method-text .blocks=${methodPart(METHOD, 'Assumptions that matter most')}></hr-method-text>
          <h3>What the model leaves out</h3>
          <hr-method-text .blocks=${methodPart(METHOD, 'What the model leaves out')}></hr-method-text>
          <p><a href=${addressOf({ page: 'method' })}>The whole method</a></p>
        </section>
      </div>
    `;
  }
}

customElements.define('hr-trust-page', TrustPage);
