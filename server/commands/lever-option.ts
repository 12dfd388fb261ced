import { Option } from 'commander';
import type { Problem } from '../../models/index.ts';
import { numberOption } from './number-option.ts';

/** Levers with a name of their own, and what may stand after it. */
const NAMED: Readonly<Record<string, readonly ('team' | 'role')[]>> = {
  posts: ['team', 'role'],
  people: ['team', 'role'],
  kept: ['team', 'role'],
  cap: ['team', 'role'],
  starts: [],
  agency: [],
  learning: ['role'],
  'paperwork-hours': [],
  'not-on-cases': ['role'],
};

/** `--lever NAME=FROM..TO[:STEP]`, once or twice. */
export const leverOption = (): Option =>
  new Option(
    '--lever <NAME=A..B[:STEP]>',
    'what may be moved, and how far: posts, people, kept or cap, of all who hold cases or :TEAM/ROLE; learning (days promised, whatever the policy) or not-on-cases (supervision, meetings, duty), with :ROLE; paperwork-hours (of the hours that cases need, what is left, as 0.5..1); starts; agency; or the path of any number. Repeat for a second',
  )
    .argParser((lever: string, earlier: string[]) => [...earlier, lever])
    .default([], 'people in post');

/** The lever that was typed; undefined where it cannot be read, of which `problems` is told. */
export function readLever(text: string, problems: Problem[]): unknown {
  const cut = text.indexOf('=');
  const range = /^([^:]*?)\.\.([^:]*?)(?::(.*))?$/.exec(text.slice(cut + 1).trim());
  if (cut < 1 || !range) {
    problems.push({
      path: '--lever',
      value: JSON.stringify(text),
      rule: 'is not NAME=FROM..TO or NAME=FROM..TO:STEP',
      remedy: 'write it as in people=100..140:2 or recruitment.successShare=0.1..0.3',
    });
    return undefined;
  }
  const name = text.slice(0, cut).trim();
  const wrong = nameProblem(name, text);
  if (wrong) {
    problems.push(wrong);
    return undefined;
  }
  const end = (part: string | undefined) => numberOption(part === '' ? undefined : part);
  return {
    what: whatOf(name),
    from: end(range[1]),
    to: end(range[2]),
    step: end(range[3]),
  };
}

/** What is wrong with a name before its lever is looked for: no lever has it, or it takes no team or role. */
function nameProblem(name: string, text: string): Problem | undefined {
  const [kind, ...rest] = name.split(':');
  const problem = (rule: string, remedy: string): Problem => ({
    path: '--lever',
    value: JSON.stringify(text),
    rule,
    remedy,
  });
  if (!Object.hasOwn(NAMED, kind)) {
    return /[.[]/.test(name)
      ? undefined
      : problem(
          'names no lever',
          `choose ${Object.keys(NAMED).join(', ')}, or write the path of a number, such as recruitment.successShare`,
        );
  }
  const places = rest.join(':').split('/').filter(Boolean);
  const taken = NAMED[kind];
  if (places.length <= taken.length) return undefined;
  return problem(
    taken.length > 0 ? `takes no more than a ${taken.join(' and a ')}` : 'takes no team or role',
    `write ${[kind, places.slice(0, taken.length).join('/')].filter(Boolean).join(':')}${text.slice(text.indexOf('='))}`,
  );
}

/** `people:children/social-worker` by its parts; anything that has no name of its own is a path. */
function whatOf(written: string): object {
  const [kind, ...rest] = written.split(':');
  if (!Object.hasOwn(NAMED, kind)) return { kind: 'input', path: written };
  const given = rest.length > 0 ? rest.join(':').split('/') : [];
  const keys = NAMED[kind];
  const places = given
    .map((value, index) => [keys[index], value] as const)
    .filter(([, value]) => value !== '');
  return { kind, ...Object.fromEntries(places) };
}
