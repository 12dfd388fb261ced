/**
 * Measures how fast Headroom is on this machine, as its users meet it: the command line from its start
 * to the written file, and previews over HTTP. `--json` prints the numbers alone.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureCommand } from './measured-command.ts';
import { previewLatency } from './preview-latency.ts';

const SCENARIOS = ['ni-family-intervention', 'ni-older-people', 'england-council'];
const FEW = 20;
const MANY = 220;
const MEBIBYTE = 1024 ** 2;

interface Row {
  what: string;
  value: number;
  unit: string;
  /** The most that it should be. */
  bound?: number;
}

/** Programs that wanted a processor in the minute before: what else the machine was doing. */
const busy = loadavg()[0].toFixed(1);
const folder = mkdtempSync(join(tmpdir(), 'headroom-bench-'));
const rows: Row[] = [];
const run = (scenario: string, replications: number, threads: number) =>
  measureCommand(folder, [
    'run',
    `scenarios/${scenario}.json`,
    '--replications',
    String(replications),
    '--threads',
    String(threads),
    '--json',
    join(folder, 'results.json'),
  ]);

try {
  const council = await run('england-council', 1000, 2);
  rows.push(
    {
      what: 'English council, 1,000 futures of three years, 2 threads',
      value: council.seconds,
      unit: 's',
      bound: 30,
    },
    { what: '  its peak memory', value: council.peakBytes / MEBIBYTE, unit: 'MiB', bound: 1024 },
  );
  const preview = await previewLatency(
    folder,
    new URL('../../scenarios/ni-family-intervention.json', import.meta.url),
  );
  rows.push(
    {
      what: 'Preview of a team over HTTP, median of 20',
      value: preview.medianMs,
      unit: 'ms',
      bound: 300,
    },
    { what: '  19 of 20 within', value: preview.p95Ms, unit: 'ms', bound: 300 },
    { what: '  the first after the start', value: preview.firstMs, unit: 'ms' },
  );
  for (const scenario of SCENARIOS) {
    for (const threads of [1, 2]) {
      const few = await run(scenario, FEW, threads);
      const many = await run(scenario, MANY, threads);
      rows.push({
        what: `One more future of ${scenario}, ${threads} thread${threads > 1 ? 's' : ''}`,
        value: ((many.seconds - few.seconds) / (MANY - FEW)) * 1000,
        unit: 'ms',
      });
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, load ${busy} before the start`;
if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ machine, rows }, null, 2));
} else {
  console.log(machine);
  for (const { what, value, unit, bound } of rows) {
    const within = bound === undefined ? '' : `  (at most ${bound} ${unit})`;
    console.log(`${what.padEnd(62)} ${value.toFixed(1).padStart(9)} ${unit}${within}`);
  }
}
