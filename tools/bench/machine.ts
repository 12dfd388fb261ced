import { availableParallelism, cpus, loadavg } from 'node:os';

/** What was measured on, and what else it was doing in the minute before. */
export interface Machine {
  date: string;
  processors: string;
  node: string;
  /** Programs that wanted a processor, on average over the minute before. */
  load: number;
  busy: boolean;
}

/** Above this many programs to a processor, times are longer than the product's own. */
const BUSY_LOAD = 0.5;

export function thisMachine(): Machine {
  const [load] = loadavg();
  return {
    date: new Date().toISOString().slice(0, 10),
    processors: `${availableParallelism()} × ${cpus()[0]?.model.trim()}`,
    node: process.version,
    load,
    busy: load > BUSY_LOAD * availableParallelism(),
  };
}

export function machineWords({ date, processors, node, load, busy }: Machine): string {
  const told = `${date} · ${processors} · Node ${node} · load average ${load.toFixed(1)} before the start`;
  return busy
    ? `${told}: the machine was busy with other work. Times are longer than the product’s own, and a target that is missed here may be met on a quiet machine; ratios within a round, on one thread, hold better.`
    : `${told}.`;
}
