import type { LitElement, ReactiveController } from 'lit';

/** What takes the cursor when what had it is gone: a notice, else the heading of the page. */
const HEIRS = ['hr-notice', 'h1[tabindex]'];

/** Keeps the cursor in the page when the element that has it goes away, as a Cancel does with what it cancels. */
export class FocusController implements ReactiveController {
  private readonly host: LitElement;
  private holder: Element | null = null;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.holder = this.host.shadowRoot?.activeElement ?? null;
  }

  hostUpdated(): void {
    if (!this.holder || this.holder.isConnected) return;
    const found = HEIRS.map((each) => this.host.shadowRoot?.querySelector<HTMLElement>(each));
    found.find(Boolean)?.focus();
  }
}
