import {
  MOST_NAME_CHARACTERS,
  MOST_SUMMARY_CHARACTERS,
  type Scenario,
} from '../inputs/scenario.ts';
import { cutText } from './cut-text.ts';

const COPIED = 'Copied from “';

/**
 * A scenario as one of its own, to be changed: it says of what it is a copy, for what stands in its description was said of
 * that. What says so already is left as it stands.
 * @param name of the copy
 */
export function copyOf(scenario: Scenario, name: string): Scenario {
  const { name: original, summary } = scenario;
  const described = summary.trim()
    ? `, of which this was said before anything here was changed: ${summary}`
    : '.';
  const said = summary.startsWith(COPIED) ? summary : `${COPIED}${original}”${described}`;
  return {
    ...scenario,
    name: cutText(name, MOST_NAME_CHARACTERS),
    summary: cutText(said, MOST_SUMMARY_CHARACTERS),
  };
}
