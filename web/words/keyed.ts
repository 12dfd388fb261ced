/** Keys of the evidence book, such as N001, W-2025 and B1-LEAK, as they stand in a text. */
const KEY = /\b[A-Z](?:\d{3}|\d?-[A-Z0-9]+)\b/g;

export interface KeyedPart {
  text: string;
  isKey: boolean;
}

/** A text in parts, the keys of sources apart from what stands between them. */
export function keyedParts(text: string): KeyedPart[] {
  const parts: KeyedPart[] = [];
  let from = 0;
  for (const { 0: key, index } of text.matchAll(KEY)) {
    if (index > from) parts.push({ text: text.slice(from, index), isKey: false });
    parts.push({ text: key, isKey: true });
    from = index + key.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), isKey: false });
  return parts;
}
