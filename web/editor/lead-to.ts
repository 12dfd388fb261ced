/** Finds the field that draws a path, or what holds it; opens what hides it and puts the cursor there. */
export function leadTo(root: ParentNode, path: string): void {
  const field = fieldFor(root, path);
  if (!field) return;
  for (
    let around = field.closest('details');
    around;
    around = around.parentElement?.closest('details') ?? null
  ) {
    around.open = true;
  }
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  field.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  targetOf(field)?.focus({ preventScroll: true });
}

/** What takes the cursor: the field, the line that opens a card, or the first field of a row. */
function targetOf(field: HTMLElement): HTMLElement | null {
  if (field instanceof HTMLDetailsElement) return field.querySelector('summary');
  return field.classList.contains('item-row') ? field.querySelector('[data-path]') : field;
}

function fieldFor(root: ParentNode, path: string): HTMLElement | null {
  for (let place = path; place; place = place.replace(/(\.[^.[]*|\[\d+\]|^[^.[]+)$/, '')) {
    const found = root.querySelector<HTMLElement>(`[data-path="${CSS.escape(place)}"]`);
    if (found) return found;
  }
  return null;
}
