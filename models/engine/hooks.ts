/** What a mechanism lets follow: told by the order of a day, so that no mechanism knows another. */
import type { PoolParameters } from '../parameters/parameters.ts';
import type { State } from './state.ts';

/** What follows when something has happened to a post. */
export type PostHook = (state: State, post: number) => void;

/**
 * What follows when the numbers of somebody's role are others, or the role is.
 * @param former those until now
 */
export type RoleHook = (state: State, post: number, former: PoolParameters) => void;

/**
 * What follows a referral.
 * @param key whose it is
 * @param episode how many episodes that child or adult has had before
 * @param lastPerson who held the last one; −1 for nobody
 */
export type ReferralHook = (
  state: State,
  stream: number,
  key: number,
  episode: number,
  lastPerson: number,
) => void;
