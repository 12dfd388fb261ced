export interface ReadEvent {
  event: string;
  data: unknown;
}

/** Everything that a stream of server-sent events tells, until it ends. */
export async function readEvents(answer: Response): Promise<ReadEvent[]> {
  const text = await answer.text();
  return text
    .split('\n\n')
    .map((block) => /^event: (\w+)\ndata: (.*)$/.exec(block.trim()))
    .filter((found) => found !== null)
    .map(([, event, data]) => ({ event, data: JSON.parse(data) }));
}
