/** Smaller goes first: somebody waits for a preview, and a summary frees the memory of its run; nobody waits for what is spare. */
export const PRIORITY = { preview: 0, summary: 1, run: 2, spare: 3 } as const;
export type Priority = (typeof PRIORITY)[keyof typeof PRIORITY];

/** Tasks waiting for a worker: by priority, then in the order in which they came. */
export function createTaskQueue<Task extends { priority: Priority }>() {
  const lanes: Task[][] = Object.values(PRIORITY).map(() => []);
  return {
    add: (task: Task) => {
      lanes[task.priority].push(task);
    },
    /** Puts a task that was begun back before all others of its priority. */
    putBack: (task: Task) => {
      lanes[task.priority].unshift(task);
    },
    take: (): Task | undefined => lanes.find((lane) => lane.length > 0)?.shift(),
    /** Priority of what goes next. */
    next: (): Priority | undefined => lanes.find((lane) => lane.length > 0)?.[0].priority,
    /** @returns whether it was waiting */
    drop: (task: Task): boolean => {
      const lane = lanes[task.priority];
      const place = lane.indexOf(task);
      if (place >= 0) lane.splice(place, 1);
      return place >= 0;
    },
    clear: (): Task[] => lanes.flatMap((lane) => lane.splice(0)),
  };
}
