import { createStore } from '../state/store.ts';

/** Whether what is followed can be: `lost` while the browser tries to reach the server again. */
export const connection = createStore<'there' | 'lost'>('there');
