/** A run of words: plain, strong, emphasised, code, or a link out of the page. */
export interface Words {
  kind: 'plain' | 'strong' | 'soft' | 'code' | 'link';
  text: string;
  address?: string;
}

export type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; words: Words[] }
  | { kind: 'list'; items: Words[][] };

const INLINE = /\*\*(.+?)\*\*|\*(.+?)\*|`(.+?)`|\[([^\]]+)\]\(([^)]+)\)/g;

/** Links to other files of the project are given as their words: there is nothing to open in a browser. */
function linkOf(text: string, address: string): Words {
  return /^https?:/.test(address) ? { kind: 'link', text, address } : { kind: 'plain', text };
}

export function wordsOf(line: string): Words[] {
  const found: Words[] = [];
  let from = 0;
  for (const match of line.matchAll(INLINE)) {
    if (match.index > from) found.push({ kind: 'plain', text: line.slice(from, match.index) });
    const [whole, strong, soft, code, text, address] = match;
    if (strong !== undefined) found.push({ kind: 'strong', text: strong });
    else if (soft !== undefined) found.push({ kind: 'soft', text: soft });
    else if (code !== undefined) found.push({ kind: 'code', text: code });
    else found.push(linkOf(text, address));
    from = match.index + whole.length;
  }
  if (from < line.length) found.push({ kind: 'plain', text: line.slice(from) });
  return found;
}

function blockOf(lines: readonly string[]): Block[] {
  const heading = /^(#+) (.*)$/.exec(lines[0]);
  if (heading) {
    const rest = lines.slice(1);
    const own: Block = { kind: 'heading', level: heading[1].length, text: heading[2] };
    return rest.length > 0 ? [own, ...blockOf(rest)] : [own];
  }
  const start = lines.findIndex((line) => line.startsWith('- '));
  if (start < 0) return [{ kind: 'paragraph', words: wordsOf(lines.join(' ')) }];
  const items: string[] = [];
  for (const line of lines.slice(start)) {
    if (line.startsWith('- ')) items.push(line.slice(2));
    else items.push(`${items.pop()} ${line.trim()}`);
  }
  const list: Block = { kind: 'list', items: items.map(wordsOf) };
  return start > 0 ? [...blockOf(lines.slice(0, start)), list] : [list];
}

/** The project’s own documents in blocks: headings, paragraphs and lists are all that they use. */
export const methodBlocks = (text: string): Block[] =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .flatMap(blockOf);
