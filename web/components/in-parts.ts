import { html, type TemplateResult } from 'lit';

/** Words that may be broken after a comma or a semicolon and nowhere else, by the style of `.part`. */
export const inParts = (words: string): TemplateResult[] =>
  words.split(/(?<=[,;] )/).map((part) => html`<span class="part">${part}</span><wbr>`);
