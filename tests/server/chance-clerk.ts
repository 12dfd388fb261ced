/** A clerk who knows one small analysis. */
import { serve } from '../../server/clerk/serve.ts';
import { chanceAtEnd } from '../analysis/asked.ts';

serve({ sweep: chanceAtEnd });
