import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import './notice.ts';
import { base } from '../theme/base.ts';
import { olderEngineWords } from '../words/older-engine.ts';

/** One line above results that another version of the engine gave; nothing above those of today. */
export class OlderEngine extends LitElement {
  static override properties = { version: {} };
  static override styles = [
    base,
    css`
      hr-notice {
        margin-bottom: var(--space-5);
      }
    `,
  ];

  /** Of the engine that gave the results. */
  declare version: string;

  constructor() {
    super();
    this.version = '';
  }

  override render(): TemplateResult | typeof nothing {
    const words = this.version ? olderEngineWords(this.version) : '';
    return words ? html`<hr-notice>${words}</hr-notice>` : nothing;
  }
}

customElements.define('hr-older-engine', OlderEngine);
