import type { Scenario } from '../../models/inputs/scenario.ts';
import { request } from './request.ts';

/** The scenario of yearly returns; refused with what is wrong with them. */
export const councilFromReturns = async (returns: unknown): Promise<Scenario> =>
  (await request<{ scenario: Scenario }>('/returns', { method: 'POST', body: returns })).scenario;
