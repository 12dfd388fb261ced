const WIDTH = 100;

const inline = (value: unknown): string => {
  if (Array.isArray(value)) return value.length ? `[${value.map(inline).join(', ')}]` : '[]';
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return entries.length
      ? `{ ${entries.map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`).join(', ')} }`
      : '{}';
  }
  return JSON.stringify(value);
};

/** JSON to be read by people: what fits on a line of 100 columns stays on one. */
export function jsonText(value: unknown, indent = '', before = 0): string {
  const short = inline(value);
  if (typeof value !== 'object' || value === null || before + short.length < WIDTH) return short;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => `${inner}${jsonText(item, inner, inner.length)}`);
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  const items = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => {
      const name = `${inner}${JSON.stringify(key)}: `;
      return `${name}${jsonText(item, inner, name.length)}`;
    });
  return `{\n${items.join(',\n')}\n${indent}}`;
}
