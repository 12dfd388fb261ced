/** `18`, `18 and 19`, `18, 19 or 20`; nothing of nothing. */
export const listWords = (items: readonly string[], last: 'and' | 'or' = 'and'): string =>
  items.length > 1
    ? `${items.slice(0, -1).join(', ')} ${last} ${items[items.length - 1]}`
    : items.join('');
