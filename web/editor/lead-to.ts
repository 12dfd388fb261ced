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
  const target = field instanceof HTMLDetailsElement ? field.querySelector('summary') : field;
  target?.focus({ preventScroll: true });
}

function fieldFor(root: ParentNode, path: string): HTMLElement | null {
  for (let place = path; place; place = place.replace(/(\.[^.[]*|\[\d+\]|^[^.[]+)$/, '')) {
    const found = root.querySelector<HTMLElement>(`[data-path="${CSS.escape(place)}"]`);
    if (found) return found;
  }
  return null;
}
