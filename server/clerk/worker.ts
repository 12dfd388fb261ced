/** A clerk: a thread that does what would keep everybody waiting in the server's own. */
import { ANALYSES } from '../../models/index.ts';
import { serve } from './serve.ts';

serve(ANALYSES);
