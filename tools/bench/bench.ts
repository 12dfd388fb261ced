/**
 * Measures how fast Headroom is on this machine, as its users meet it, beside programs written by hand
 * where they are there. See docs/performance.md for how to read what it prints.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND_LINE, fileOf, WORKER } from '../../server/built-files.ts';
import { buildProduct } from './build-product.ts';
import { writeMeasured } from './document.ts';
import { thisMachine } from './machine.ts';
import { readOptions } from './options.ts';
import { type Part, reportJson, reportText } from './report.ts';
import type { Bench, Section } from './section.ts';
import { LONG_SECTIONS, SECTIONS } from './sections/index.ts';
import { buildYardsticks } from './yardsticks.ts';

/** What goes on, for those who wait; apart from what is printed. */
const say = (words: string) => process.stderr.write(`${words}\n`);

async function measured({ title, measure }: Section, bench: Bench): Promise<Part> {
  try {
    return { title, figures: await measure(bench) };
  } catch (error) {
    process.exitCode = 1;
    return { title, figures: [], fault: error instanceof Error ? error.message : String(error) };
  }
}

const { only, rounds, long, json, write } = readOptions(process.argv, {
  ...SECTIONS,
  ...LONG_SECTIONS,
});
const machine = thisMachine();
const folder = mkdtempSync(join(tmpdir(), 'headroom-bench-'));
try {
  say('Building …');
  await buildProduct();
  const yardsticks = await buildYardsticks(folder);
  const bench: Bench = { folder, rounds, long, yardsticks };
  const sections = { ...SECTIONS, ...(long ? LONG_SECTIONS : {}) };
  const parts: Part[] = [];
  for (const [name, section] of Object.entries(only ?? sections)) {
    say(`${name} …`);
    parts.push(await measured(section, bench));
  }
  const notes = typeof yardsticks === 'string' ? [yardsticks] : [];
  if ([WORKER, COMMAND_LINE].some((program) => fileOf(program) !== program.built)) {
    notes.push(
      'The source changed while this was measured, so some of it ran without being built.',
    );
  }
  const report = { machine, notes, parts };
  console.log(json ? reportJson(report) : reportText(report));
  if (write) writeMeasured(reportText(report));
} finally {
  rmSync(folder, { recursive: true });
}
