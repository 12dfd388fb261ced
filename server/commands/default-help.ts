import { type Command, Help, type Option } from 'commander';
import { type Analysis, type Answer, fieldJsonSchema } from '../../models/index.ts';

/** A default that can be typed, as it would be; undefined for any other. */
function asTyped(given: unknown): string | undefined {
  if (Array.isArray(given)) {
    return given.every((each) => typeof each === 'string') ? given.join(',') : undefined;
  }
  return typeof given === 'number' || typeof given === 'string' ? String(given) : undefined;
}

/**
 * Has the help of a command end each option that gives a field of the question with the default of that field, which
 * stands in the question alone. Schemas take time to make, so it is looked up only when help is asked for.
 * @param typed the option that gives each field
 */
export function sayDefaults<Question>(
  command: Command,
  { question }: Analysis<Question, Answer>,
  typed: Readonly<Record<string, string>>,
): Command {
  const plain = new Help();
  const defaultOf = ({ long }: Option): string | undefined => {
    const [field] = Object.entries(typed).find(([, option]) => option === long) ?? [];
    const schema = field && fieldJsonSchema(question).properties?.[field];
    return typeof schema === 'object' ? asTyped(schema.default) : undefined;
  };
  return command.configureHelp({
    optionDescription: (option) => {
      const standing = defaultOf(option);
      const words = plain.optionDescription(option);
      return standing === undefined ? words : `${words} (default: ${standing})`;
    },
  });
}
