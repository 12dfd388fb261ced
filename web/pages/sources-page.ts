import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../components/evidence-fact.ts';
import '../components/notice.ts';
import type { Evidence } from '../api/evidence.ts';
import { addressOf } from '../app/routes.ts';
import { evidenceBook } from '../state/evidence-book.ts';
import { base } from '../theme/base.ts';
import { factGroups, KIND_WORDS } from '../words/evidence.ts';

/** The whole evidence book: what each key stands for. Opened at a key, it shows that fact first. */
export class SourcesPage extends LitElement {
  static override properties = {
    sourceKey: {},
    facts: { state: true },
  };
  static override styles = [
    base,
    css`
      .back {
        margin-bottom: var(--space-4);
        font-size: var(--text-s);
      }
      .intro {
        max-width: var(--measure);
        margin-bottom: var(--space-5);
      }
      .card {
        margin-bottom: var(--space-5);
        padding: var(--space-5);
      }
      ul {
        display: grid;
        gap: var(--space-4);
        max-width: var(--measure);
        margin: var(--space-3) 0 0;
        padding: 0;
        list-style: none;
        font-size: var(--text-s);
      }
      li {
        scroll-margin-top: var(--space-5);
        overflow-wrap: anywhere;
      }
      li.asked {
        padding-left: var(--space-3);
        border-left: 3px solid var(--accent);
      }
      li:focus {
        outline: none;
      }
      @media (max-width: 40rem) {
        .card {
          padding: var(--space-4);
        }
      }
    `,
  ];

  /** Key of the fact that the reader asks for. */
  declare sourceKey: string | undefined;
  /** Undefined until the book is read. */
  declare private facts: readonly Evidence[] | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.title = 'Sources · Headroom';
    void this.read();
  }

  private async read(): Promise<void> {
    this.facts = [...(await evidenceBook()).values()];
  }

  override updated(changed: PropertyValues): void {
    if (!changed.has('facts') && !changed.has('sourceKey')) return;
    const asked = this.renderRoot.querySelector<HTMLElement>('li.asked');
    // After the page has been scrolled to its top, as every page is when it opens.
    if (asked) requestAnimationFrame(() => this.show(asked));
  }

  private show(asked: HTMLElement): void {
    asked.scrollIntoView();
    asked.focus({ preventScroll: true });
  }

  private fact(fact: Evidence): TemplateResult {
    const asked = fact.id === this.sourceKey;
    return html`<li class=${asked ? 'asked' : ''} tabindex=${asked ? '-1' : nothing}>
      <hr-evidence-fact .fact=${fact}></hr-evidence-fact>
      <div class="soft">${KIND_WORDS[fact.kind]}</div>
    </li>`;
  }

  private list(facts: readonly Evidence[]): TemplateResult {
    if (facts.length === 0) {
      return html`<hr-notice tone="bad">The evidence book could not be read. Load the page again.</hr-notice>`;
    }
    const { sourceKey } = this;
    const isMissing = sourceKey !== undefined && !facts.some(({ id }) => id === sourceKey);
    return html`${isMissing ? html`<hr-notice>Our evidence book has no ${sourceKey}.</hr-notice>` : nothing}
    ${factGroups(facts).map(
      ({ title, facts: own }) => html`<section class="card">
        <h2>${title}</h2>
        <ul>
          ${own.map((fact) => this.fact(fact))}
        </ul>
      </section>`,
    )}`;
  }

  override render(): TemplateResult {
    return html`<p class="back"><a href=${addressOf({ page: 'trust' })}>Can I trust this?</a></p>
      <h1>Sources</h1>
      <p class="soft intro">
        What stands behind each key, such as N001: what it says, of where and when, and who published it. Many figures
        are taken from a report of the publication, which is named as what was read: follow its address before you quote
        one. A range is what the source gives, the spread over years or
        authorities, or what rounding leaves open.
      </p>
      ${this.facts ? this.list(this.facts) : html`<p>Reading the sources…</p>`}`;
  }
}

customElements.define('hr-sources-page', SourcesPage);
