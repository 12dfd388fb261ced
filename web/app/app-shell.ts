import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import '../pages/answer-page.ts';
import '../pages/answers-page.ts';
import '../pages/list-page.ts';
import '../pages/method-page.ts';
import '../pages/returns-page.ts';
import '../pages/run-page.ts';
import '../pages/scenario-page.ts';
import '../pages/sources-page.ts';
import '../pages/trust-page.ts';
import { keepLastScenario } from '../state/last-scenario.ts';
import { base } from '../theme/base.ts';
import { addressOf, parseRoute, type Route } from './routes.ts';

/** Tells pages of one kind apart; undefined for a page that is the only one of its kind. */
const idOf = (route: Route): string | undefined =>
  'id' in route ? `${route.page} ${route.id}` : undefined;

/** Header, skip link and the page that the address asks for. */
export class AppShell extends LitElement {
  static override properties = { route: { state: true } };
  static override styles = [
    base,
    css`
      .skip {
        position: absolute;
        left: var(--space-4);
        top: -4rem;
        z-index: 10;
        padding: var(--space-2) var(--space-4);
        background: var(--surface);
        border-radius: var(--radius-s);
      }
      .skip:focus {
        top: var(--space-3);
      }
      header {
        background: var(--surface);
        border-bottom: 1px solid var(--line);
      }
      .bar,
      main,
      footer > p {
        max-width: 92rem;
        margin: 0 auto;
        padding: 0 var(--space-5);
      }
      .bar {
        display: flex;
        align-items: center;
        justify-content: space-between;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-5);
        min-height: 3.5rem;
      }
      .brand {
        display: inline-flex;
        align-items: center;
        gap: var(--space-3);
        color: var(--ink);
        font-size: var(--text-l);
        font-weight: 700;
        letter-spacing: -0.02em;
        text-decoration: none;
      }
      .brand svg {
        width: 1.75rem;
        height: 1.75rem;
      }
      .strap {
        margin-right: auto;
        color: var(--ink-soft);
        font-size: var(--text-s);
      }
      nav a {
        display: inline-flex;
        align-items: center;
        min-height: 2.5rem;
        font-size: var(--text-s);
        font-weight: 550;
        text-decoration: none;
      }
      nav a:hover {
        text-decoration: underline;
      }
      main {
        padding-top: var(--space-6);
        padding-bottom: var(--space-7);
        min-height: 70vh;
      }
      main:focus {
        outline: none;
      }
      footer {
        padding: var(--space-5) 0;
        border-top: 1px solid var(--line);
        color: var(--ink-soft);
        font-size: var(--text-s);
      }
      @media (max-width: 48rem) {
        .bar,
        main,
        footer > p {
          padding-left: var(--space-4);
          padding-right: var(--space-4);
        }
        main {
          padding-top: var(--space-5);
        }
        .strap {
          display: none;
        }
      }
      @media print {
        header,
        footer {
          display: none;
        }
        main {
          min-height: 0;
          padding: 0;
        }
      }
    `,
  ];

  declare private route: Route;

  constructor() {
    super();
    this.route = parseRoute(location.hash);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.follow);
    this.arrive();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.follow);
  }

  private readonly follow = async (): Promise<void> => {
    const before = this.route;
    this.route = parseRoute(location.hash);
    this.arrive();
    const samePage = idOf(before) !== undefined && idOf(before) === idOf(this.route);
    if (samePage) return;
    await this.updateComplete;
    scrollTo(0, 0);
    this.focusMain();
  };

  /** Every page says itself what it is called; where there is none, nothing else would. The scenario is noted for next time. */
  private arrive(): void {
    const { route } = this;
    if (route.page === 'unknown') document.title = 'There is no page here · Headroom';
    if (route.page === 'scenario' || route.page === 'answers') {
      keepLastScenario(localStorage, route.id);
    }
  }

  private focusMain(): void {
    this.renderRoot.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
  }

  private skip(event: Event): void {
    event.preventDefault();
    this.focusMain();
  }

  /** Of the trust page, which starts from the scenario that the reader comes from. */
  private trustAddress(): string {
    const { route } = this;
    const isOfScenario = route.page === 'scenario' || route.page === 'answers';
    const from = isOfScenario ? route.id : 'from' in route ? route.from : undefined;
    return addressOf({ page: 'trust', from });
  }

  private page(): TemplateResult {
    switch (this.route.page) {
      case 'list':
        return html`<hr-list-page></hr-list-page>`;
      case 'returns':
        return html`<hr-returns-page></hr-returns-page>`;
      case 'scenario':
        return html`<hr-scenario-page
          .scenarioId=${this.route.id}
          .section=${this.route.section}
        ></hr-scenario-page>`;
      case 'run':
        return html`<hr-run-page .runId=${this.route.id} .from=${this.route.from}></hr-run-page>`;
      case 'answers':
        return html`<hr-answers-page
          .scenarioId=${this.route.id}
          .kind=${this.route.kind}
          .as=${this.route.as}
        ></hr-answers-page>`;
      case 'answer':
        return html`<hr-answer-page .answerId=${this.route.id} .from=${this.route.from}></hr-answer-page>`;
      case 'trust':
        return html`<hr-trust-page .from=${this.route.from}></hr-trust-page>`;
      case 'method':
        return html`<hr-method-page></hr-method-page>`;
      case 'sources':
        return html`<hr-sources-page .sourceKey=${this.route.key}></hr-sources-page>`;
      case 'unknown':
        return html`<h1>There is no page at this address</h1>
          <p>Go back to <a href=${addressOf({ page: 'list' })}>all scenarios</a>.</p>`;
    }
  }

  override render(): TemplateResult {
    return html`
      <a class="skip" href="#main" @click=${this.skip}>Skip to the content</a>
      <header>
        <div class="bar">
          <a class="brand" href=${addressOf({ page: 'list' })}>
            <svg viewBox="0 0 32 32" aria-hidden="true">
              <rect width="32" height="32" rx="7" fill="#17596b" />
              <path d="M7 22c4-1 6-7 9-7s5 3 9 2" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" />
              <path d="M7 9h18" stroke="#f2b36b" stroke-width="2.6" stroke-linecap="round" stroke-dasharray="4 4" />
            </svg>
            Headroom
          </a>
          <span class="strap">Workforce and caseload planning for social work</span>
          <nav aria-label="About Headroom">
            <a href=${this.trustAddress()} aria-current=${this.route.page === 'trust' ? 'page' : nothing}
              >Can I trust this?</a
            >
          </nav>
        </div>
      </header>
      <main id="main" tabindex="-1">${this.page()}</main>
      <footer><p>Figures are ranges of simulated futures, not forecasts. Each says where it comes from.</p></footer>
    `;
  }
}

customElements.define('hr-app', AppShell);
