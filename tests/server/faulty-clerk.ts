/** A clerk whose analysis has a fault: it cannot count to thirteen. */
import { serve } from '../../server/clerk/serve.ts';
import { chanceAtEnd } from '../analysis/asked.ts';

serve({
  sweep: {
    ...chanceAtEnd,
    answer: async (...asked: Parameters<typeof chanceAtEnd.answer>) => {
      const answer = await chanceAtEnd.answer(...asked);
      if (answer.provenance.futures === 13) throw new Error('thirteen');
      return answer;
    },
  },
});
