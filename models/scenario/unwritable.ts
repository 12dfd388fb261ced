import type { Problem } from './problem.ts';

/**
 * Half of a pair of surrogates by itself, which UTF-8 cannot write, or a character that no XML, and so no workbook,
 * may hold (XML 1.0, production 2), with DEL, which a terminal acts on. Tabs and ends of lines are none of them.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/u;

/** What is wrong with a text that would not be kept, or exported, as it was typed; undefined where nothing is. */
export function charactersBreach(text: string): Pick<Problem, 'rule' | 'remedy'> | undefined {
  const found = UNWRITABLE.exec(text)?.[0];
  if (found === undefined) return undefined;
  const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return found.isWellFormed()
    ? {
        rule: `holds a control character (U+${code}), which no workbook can hold`,
        remedy: 'delete it, or type the text anew',
      }
    : {
        rule: `holds half of a character (U+${code}), which cannot be kept`,
        remedy: 'type the text anew',
      };
}
