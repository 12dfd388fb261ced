import { type Figure, isMet } from './figure.ts';
import { type Machine, machineWords } from './machine.ts';
import { median } from './statistics.ts';
import type { Target } from './targets.ts';

/** What one section found, or why it found nothing. */
export interface Part {
  title: string;
  figures: readonly Figure[];
  fault?: string;
}

export interface Report {
  machine: Machine;
  notes: readonly string[];
  parts: readonly Part[];
}

/** Three digits that count, or all before the point. */
function digits(value: number): string {
  const decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

function rangeOf({ values }: Figure): string {
  if (values.length === 1) return '';
  return `${digits(Math.min(...values))} to ${digits(Math.max(...values))}`;
}

const targetWords = ({ least, most }: Target): string =>
  [
    ...(least === undefined ? [] : [`at least ${least}`]),
    ...(most === undefined ? [] : [`at most ${most}`]),
  ].join(', ');

const COLUMNS = ['', 'median', 'unit', 'range', 'target', ''];
/** The column that is aligned to the right. */
const MEDIAN = 1;

const rowOf = (figure: Figure): string[] => [
  figure.what,
  digits(median(figure.values)),
  figure.unit,
  rangeOf(figure),
  figure.target ? targetWords(figure.target) : '',
  { true: 'met', false: '**not met**', undefined: '' }[`${isMet(figure)}`],
];

/** A table that reads well as text and as Markdown; a column that nobody fills is left out. */
function table(rows: readonly string[][]): string {
  const shown = COLUMNS.map((head, c) => ({
    c,
    head,
    width: Math.max(head.length, 3, ...rows.map((row) => row[c].length)),
  })).filter(({ c }) => rows.some((row) => row[c] !== ''));
  const line = (cellOf: (column: (typeof shown)[number]) => string) =>
    `| ${shown.map((column) => (column.c === MEDIAN ? cellOf(column).padStart(column.width) : cellOf(column).padEnd(column.width))).join(' | ')} |`;
  const rule = line(({ c, width }) =>
    c === MEDIAN ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  return [line(({ head }) => head), rule, ...rows.map((row) => line(({ c }) => row[c]))].join('\n');
}

const partText = ({ title, figures, fault }: Part): string =>
  [
    `### ${title}`,
    ...(figures.length > 0 ? [table(figures.map(rowOf))] : []),
    ...(fault ? [`Not measured: ${fault}`] : []),
  ].join('\n\n');

/** Which targets are met, in a sentence for each side. */
function targetsText(parts: readonly Part[]): string {
  const aimed = parts.flatMap(({ title, figures }) =>
    figures.map((figure) => ({ figure, name: `${title}: ${figure.what}` })),
  );
  const named = (met: boolean) => aimed.filter(({ figure }) => isMet(figure) === met);
  const missed = named(false).map(
    ({ figure, name }) => `- ${name}, ${digits(median(figure.values))} ${figure.unit}`,
  );
  const count = named(true).length + missed.length;
  if (count === 0) return '';
  const head = `### Targets\n\n${named(true).length} of ${count} met.`;
  return missed.length > 0 ? `${head} Not met:\n\n${missed.join('\n')}` : head;
}

/** All figures as text that is Markdown too. */
export const reportText = ({ machine, notes, parts }: Report): string =>
  [machineWords(machine), ...notes, ...parts.map(partText), targetsText(parts)]
    .filter((text) => text !== '')
    .join('\n\n');

/** The numbers alone. */
export const reportJson = ({ machine, notes, parts }: Report): string =>
  JSON.stringify(
    {
      machine,
      notes,
      sections: parts.map(({ title, figures, fault }) => ({
        title,
        fault,
        figures: figures.map((figure) => ({
          ...figure,
          median: median(figure.values),
          met: isMet(figure),
        })),
      })),
    },
    null,
    2,
  );
