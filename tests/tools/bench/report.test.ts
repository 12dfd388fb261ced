import { expect, test } from 'vitest';
import { withMeasured } from '../../../tools/bench/document.ts';
import { isMet } from '../../../tools/bench/figure.ts';
import { type Report, reportJson, reportText } from '../../../tools/bench/report.ts';

const machine = {
  date: '2026-11-22',
  processors: '2 × a processor',
  node: 'v24',
  load: 0.1,
  busy: false,
};
const slow = { what: 'slow', unit: '×', values: [2, 9, 4], target: { most: 3 } };
const quick = { what: 'quick', unit: 'ms', values: [1234.5], target: { most: 2000 } };
const report: Report = {
  machine,
  notes: [],
  parts: [
    { title: 'Some', figures: [slow, quick, { what: 'other', unit: 'MiB', values: [12.34] }] },
    { title: 'None', figures: [], fault: 'the server did not start' },
  ],
};

test('a target is held against the median, on either side', () => {
  expect(isMet(slow)).toBe(false);
  expect(isMet(quick)).toBe(true);
  expect(isMet({ ...slow, target: { least: 4, most: 4 } })).toBe(true);
  expect(isMet({ ...slow, target: { least: 4.1 } })).toBe(false);
  expect(isMet({ ...slow, target: undefined })).toBeUndefined();
});

test('the text has a row for each figure, names the targets missed, and says what could not be measured', () => {
  const text = reportText(report);
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  const cells = rows.map((row) => row.split('|').map((cell) => cell.trim()));
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  expect(cells.slice(2)).toEqual([
    ['', 'slow', '4.00', '×', '2.00 to 9.00', 'at most 3', '**not met**', ''],
    ['', 'quick', '1,235', 'ms', '', 'at most 2000', 'met', ''],
    ['', 'other', '12.3', 'MiB', '', '', '', ''],
  ]);
  expect(text).toContain('1 of 2 met. Not met:\n\n- Some: slow, 4.00 ×');
  expect(text).toContain('Not measured: the server did not start');
});

test('a busy machine is said to have been busy, and only then', () => {
  const busy = { ...report, machine: { ...machine, load: 3, busy: true } };
  expect(reportText(report)).not.toContain('busy');
  expect(reportText(busy)).toContain('busy');
});

test('the numbers alone can be read by a program, with their medians', () => {
  const [some] = JSON.parse(reportJson(report)).sections;
  expect(some.figures[0]).toEqual({ ...slow, median: 4, met: false });
});

test('a new table takes the place of the old one and leaves the rest of the document', () => {
  const before = 'Above\n<!-- measured: begin -->\nold\n<!-- measured: end -->\nbelow\n';
  const once = withMeasured(before, 'new');
  expect(once).not.toContain('old');
  expect(once.startsWith('Above\n') && once.endsWith('\nbelow\n')).toBe(true);
  expect(withMeasured(once, 'new')).toBe(once);
  expect(() => withMeasured('no markers', 'new')).toThrow('needs');
});
