import type { Draft } from '../state/draft.ts';
import { scenarioName } from '../words/scenario-name.ts';
import { answerTitle } from './answer-kinds.ts';

/** What the page of a question is called; before its scenario is there, by what it is. */
export function pageTitle(draft: Draft | null, put: { kind: string; question: unknown }): string {
  const about = draft && `${answerTitle(put)}: ${scenarioName(draft.scenario.name)}`;
  return `${about ?? 'Answers'} · Headroom`;
}

export const lostWords = (name: string): string =>
  `This question was about “${name}”, which is not in the scenario by that name any more. Choose what it is about now.`;

export const unsavedWords = ({ baseVersion }: Draft): string =>
  `Asked of the scenario with its changes that are not saved yet; version ${baseVersion} stays as it is.`;
