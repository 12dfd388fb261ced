/** The colours of the page, as the style sheet names them: light or dark, as the reader prefers. */
export interface Palette {
  series: readonly string[];
  threshold: string;
  ink: string;
  surface: string;
  grid: string;
  font: string;
}

export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const named = (name: string) => style.getPropertyValue(name).trim();
  return {
    series: [named('--series-1'), named('--series-2')],
    threshold: named('--threshold'),
    ink: named('--ink-soft'),
    surface: named('--surface'),
    grid: named('--grid'),
    font: style.fontFamily,
  };
}

/** A colour of the form #rrggbb or #rgb with an opacity from 0 to 1. */
export function faded(colour: string, opacity: number): string {
  const long = colour.length === 4 ? colour.replace(/[\da-f]/gi, '$&$&') : colour;
  const alpha = Math.round(opacity * 255);
  return `${long}${alpha.toString(16).padStart(2, '0')}`;
}
