import { html, nothing, type TemplateResult } from 'lit';
import { addressOf } from '../app/routes.ts';
import { ANSWER_KINDS } from './answer-kinds.ts';

/** The questions that may be asked of a scenario, each a link in a line. */
export const answerLinks = (id: string): TemplateResult =>
  html`<a href=${addressOf({ page: 'answers', id })}>Answers</a>:
    ${ANSWER_KINDS.map(
      ({ kind, label }, at) =>
        html`${at > 0 ? ' · ' : nothing}<a href=${addressOf({ page: 'answers', id, kind })}>${label}</a>`,
    )}`;
