import { existsSync, readFileSync } from 'node:fs';
import type { Cell } from 'write-excel-file/node';
import type { InputRow, RunResults } from '../../models/index.ts';
import { projectFile } from '../project-file.ts';
import { provenanceLine } from './about-rows.ts';
import {
  heading,
  note,
  number,
  numberHeading,
  title,
  unitWords,
  type WorkbookSheet,
  words,
} from './workbook-cells.ts';

/** A fact of the evidence book. */
interface Fact {
  id: string;
  statement: string;
  value: number | string | null;
  low?: number | null;
  high?: number | null;
  unit: string;
  period: string;
  place: string;
  kind: 'published' | 'derived' | 'judgement';
  note?: string;
  source: { title: string; where: string };
}

const KINDS: Readonly<Record<Fact['kind'], string>> = {
  published: 'published',
  derived: 'worked out by us',
  judgement: 'our judgement',
};

const COLUMNS = [
  { label: 'Key', width: 11 },
  { label: 'What it says', width: 60 },
  { label: 'Figure', width: 14, isNumber: true },
  { label: 'From', width: 12, isNumber: true },
  { label: 'To', width: 12, isNumber: true },
  { label: 'Unit', width: 20 },
  { label: 'Where and when', width: 26 },
  { label: 'How it was come by', width: 18 },
  { label: 'Source', width: 44 },
  { label: 'Where it is', width: 50 },
];

let book: readonly Fact[] | undefined;

/** The facts of the evidence book that comes with the product; none where it is missing. */
function evidenceBook(): readonly Fact[] {
  const file = projectFile('scenarios/evidence.json');
  book ??= existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Fact[]) : [];
  return book;
}

/** Unit of a fact whose statement says all. */
const WITHOUT_FIGURE = 'text';

const figure = (value: Fact['value'] | undefined): Cell => {
  if (typeof value === 'string') return words(value);
  const decimals = /\.(\d+)$/.exec(String(value ?? ''))?.[1].length ?? 0;
  return number(value, decimals);
};

const cells = (fact: Fact): Cell[] => [
  words(fact.id),
  words([fact.statement, fact.note].filter(Boolean).join(' ')),
  ...(fact.unit === WITHOUT_FIGURE
    ? [null, null, null, null]
    : [...[fact.value, fact.low, fact.high].map(figure), unitWords(fact.unit)]),
  words([fact.place, fact.period].filter(Boolean).join(', ')),
  words(KINDS[fact.kind]),
  words(fact.source.title),
  words(fact.source.where),
];

/** What the keys stand for that inputs name as their sources; no sheet where they name none of the evidence book. */
export function sourcesSheets(results: RunResults, rows: readonly InputRow[]): WorkbookSheet[] {
  const named = new Set(rows.flatMap(({ source }) => source.split(',').map((part) => part.trim())));
  const facts = evidenceBook()
    .filter(({ id }) => named.has(id))
    .toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
  if (facts.length === 0) return [];
  return [
    {
      sheet: 'Sources',
      data: [
        title('Sources of the inputs'),
        note(provenanceLine(results)),
        COLUMNS.map(({ label, isNumber }) => (isNumber ? numberHeading(label) : heading(label))),
        ...facts.map(cells),
      ],
      columns: COLUMNS.map(({ width }) => ({ width })),
      stickyRowsCount: 3,
      stickyColumnsCount: 1,
    },
  ];
}
