import type { Claim, Reply, Subject, Work } from './messages.ts';
import { startThread, type Thread } from './thread.ts';

/** What the seats must know of a task. */
interface Seated {
  subject: Subject;
  work: Work;
}

/** A thread, the task that it has begun, and one that it goes on to without being told. */
interface Seat<Task> {
  thread: Thread;
  begun?: Task;
  waiting?: Task;
}

interface Rules<Task> {
  /** Whether a task gives way to urgent ones: it may be broken off, and another may wait behind it. */
  givesWay(task: Task): boolean;
  answered(task: Task, reply: Reply): void;
  /** A thread has died and another is in its seat. @param waiting what it had not begun */
  died(task: Task, waiting: Task | undefined, death: Error): void;
}

/** A fixed number of threads, each with room for one task under way and one that waits behind it. */
export function createSeats<Task extends Seated>(
  count: number,
  workerUrl: URL,
  { givesWay, answered, died }: Rules<Task>,
) {
  const seats = Array.from(
    { length: count },
    (): Seat<Task> => ({
      thread: startThread(workerUrl),
    }),
  );
  let stopping = false;

  const ask = (seat: Seat<Task>, task: Task, claim?: Claim) => {
    const { thread } = seat;
    thread.ask(task.subject, task.work, claim).then(
      (reply) => {
        seat.begun = seat.waiting;
        seat.waiting = undefined;
        answered(task, reply);
      },
      (death: Error) => {
        // It waited, and was handed back with the one before it; it may have been begun anew in this seat since.
        if (seat.begun !== task || seat.thread !== thread) return;
        const { waiting } = seat;
        seat.begun = undefined;
        seat.waiting = undefined;
        if (!stopping) seat.thread = startThread(workerUrl);
        died(task, waiting, death);
      },
    );
  };

  const hasRoom = ({ begun, waiting }: Seat<Task>): boolean =>
    begun !== undefined && !waiting && givesWay(begun);

  const takeBack = (seat: Seat<Task> | undefined): Task | undefined => {
    if (!seat?.waiting || !seat.thread.takeBack()) return undefined;
    const task = seat.waiting;
    seat.waiting = undefined;
    return task;
  };

  return {
    idle: () => seats.filter(({ begun }) => !begun).length,
    hasRoomToWait: () => seats.some(hasRoom),
    /** Hands a task to an idle thread. */
    begin: (task: Task) => {
      const seat = seats.find(({ begun }) => !begun);
      if (!seat) throw new Error('no thread is idle');
      seat.begun = task;
      ask(seat, task);
    },
    /** Lets a task wait behind another, so that no thread sleeps between the two. */
    wait: (task: Task) => {
      const seat = seats.find(hasRoom);
      if (!seat) throw new Error('no thread has room for a task that waits');
      seat.waiting = task;
      ask(seat, task, new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)));
    },
    /** Has tasks under way broken off after the future that each simulates: the one given, or all that give way. */
    breakOff: (only?: Task) => {
      for (const { begun, thread } of seats) {
        if (begun && (only ? begun === only : givesWay(begun))) thread.breakOff();
      }
    },
    /** Takes back tasks that wait and are not begun: those given, or all. */
    takeBack: (only?: Task): Task[] =>
      seats
        .filter(({ waiting }) => only === undefined || waiting === only)
        .flatMap((seat) => takeBack(seat) ?? []),
    /** Takes back one of them. */
    takeBackOne: (): Task | undefined => {
      for (const seat of seats) {
        const task = takeBack(seat);
        if (task) return task;
      }
      return undefined;
    },
    stop: async () => {
      stopping = true;
      await Promise.all(seats.map(({ thread }) => thread.stop()));
    },
  };
}
