import type { Block } from './method-blocks.ts';

/** What stands under a heading, told by how it begins; or after a paragraph that is a heading in bold. */
export function methodPart(blocks: readonly Block[], begins: string): Block[] {
  const start = blocks.findIndex((block) => titleOf(block).startsWith(begins));
  if (start < 0) return [];
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => titleOf(block) !== '');
  return end < 0 ? rest : rest.slice(0, end);
}

function titleOf(block: Block): string {
  if (block.kind === 'heading') return block.text;
  if (block.kind !== 'paragraph') return '';
  const [first] = block.words;
  return first?.kind === 'strong' ? first.text : '';
}
