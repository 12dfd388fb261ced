import { readFileSync } from 'node:fs';
import type { Evidence } from '../../web/api/evidence.ts';
import { evidenceWords, factGroups, KIND_WORDS } from '../../web/words/evidence.ts';

const INTRODUCTION = `# Sources

What stands behind each key, such as N001, that a scenario, an input, a standard or a check names: what it says, of where and
when, and who published it. Made from \`scenarios/evidence.json\` by \`npm run generate\`; the page has the same under “Sources”.
Many figures are taken from reports of the publication, which are named as what was read; follow the address before you quote
one. A range is what the source gives, the spread over years or authorities, or what rounding leaves open.
`;

function line(fact: Evidence): string {
  const { figure, place, source, address } = evidenceWords(fact);
  const said = [
    `- **${fact.id}** ${fact.statement}`,
    figure && `${figure}.`,
    fact.note,
    `${place}; ${KIND_WORDS[fact.kind]}.`,
    address ? `[${source}](${address})` : source,
  ];
  return said.filter(Boolean).join(' ');
}

/** The evidence book for readers, by what it is about. */
export function sourcesText(): string {
  const book: Evidence[] = JSON.parse(
    readFileSync(new URL('../../scenarios/evidence.json', import.meta.url), 'utf8'),
  );
  const parts = factGroups(book).map(
    ({ title, facts }) => `## ${title}\n\n${facts.map(line).join('\n')}\n`,
  );
  return [INTRODUCTION, ...parts].join('\n');
}
