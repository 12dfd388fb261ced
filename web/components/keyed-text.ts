import { html, type TemplateResult } from 'lit';
import { addressOf } from '../app/routes.ts';
import { keyedParts } from '../words/keyed.ts';

/** A text whose keys of sources lead to what they stand for. */
export const keyedText = (text: string): (TemplateResult | string)[] =>
  keyedParts(text).map(({ text: part, isKey }) =>
    isKey ? html`<a href=${addressOf({ page: 'sources', key: part })}>${part}</a>` : part,
  );
