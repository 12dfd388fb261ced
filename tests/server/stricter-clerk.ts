/** A clerk of a newer version, in which a question that used to be asked is not asked any more. */
import { serve } from '../../server/clerk/serve.ts';
import { chanceAtEnd } from '../analysis/asked.ts';

const rule = { path: 'test', value: '"caseload"', rule: 'is not asked any more', remedy: 'stop' };

serve({ sweep: { ...chanceAtEnd, problems: () => [rule] } });
