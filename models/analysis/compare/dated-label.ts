import type { Scenario } from '../../inputs/scenario.ts';
import { listWords } from '../../report/list-words.ts';
import { changesInput } from '../../scenario/dated-input.ts';
import { inputPlace, inputWords } from '../../scenario/input-words.ts';
import { parsePath } from '../../scenario/path.ts';
import { datedWords, whatAndWhen } from './dated-words.ts';
import type { DatedLine } from './differing-dates.ts';
import { turnedPosts } from './turned-posts.ts';

type Dated = Scenario['changes'][number];

/** With more parts than these, lines of one note are called by it; of more inputs that change alike their number is said. */
const MOST_SAID = 3;

/** Inputs of the same name that change alike, as one: `Referrals (12 of them): × 1.1 from 3 August 2026`. */
function alikeWords(scenario: Scenario, change: Dated, changes: readonly Dated[]) {
  if (!changesInput(change)) return { alike: [change], words: datedWords(scenario, change) };
  const nameOf = (path: string) => inputPlace(scenario, parsePath(path) ?? []).at(-1) ?? path;
  const when = whatAndWhen(scenario, change);
  const alike = changes
    .filter(changesInput)
    .filter((each) => nameOf(each.path) === nameOf(change.path))
    .filter((each) => whatAndWhen(scenario, each) === when);
  const which =
    alike.length > MOST_SAID
      ? `${nameOf(change.path)} (${alike.length} of them)`
      : listWords(alike.map(({ path }) => inputWords(scenario, parsePath(path) ?? [])));
  return { alike, words: `${which}: ${when}` };
}

/** What lines do in words, posts that are turned into others and inputs that change alike as one. */
function partsOf(without: Scenario, scenario: Scenario, changes: readonly Dated[]): string[] {
  const said = new Set<Dated>();
  return changes.flatMap((change) => {
    if (said.has(change)) return [];
    const turned = turnedPosts(without, change, changes);
    if (turned) {
      said.add(turned.other);
      return [turned.words];
    }
    const { alike, words } = alikeWords(scenario, change, changes);
    for (const each of alike) said.add(each);
    return [words];
  });
}

/**
 * What lines of dated changes that change together are called: what each does, or the note that they share where that
 * takes too many words.
 */
export function datedLabel(before: Scenario, after: Scenario, lines: readonly DatedLine[]): string {
  const changesIn = (where: DatedLine['in']) =>
    lines.filter((line) => line.in === where).map(({ change }) => change);
  const words = [
    ...partsOf(after, before, changesIn('before')).map((each) => `no longer: ${each}`),
    ...partsOf(before, after, changesIn('after')),
  ];
  const [first] = lines;
  const { note } = first.change;
  if (
    note &&
    words.length > MOST_SAID &&
    lines.every((line) => line.in === first.in && line.change.note === note)
  ) {
    return first.in === 'before' ? `no longer: ${note}` : note;
  }
  return words.join('; ');
}
