import type { BackTest } from '../../models/checks/back-test.ts';
import text from '../../scenarios/back-test.json?raw';

/** What would have been predicted from earlier returns, as counted; part of the page since it was built. */
export const BACK_TESTS = JSON.parse(text) as readonly BackTest[];
