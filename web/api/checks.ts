import type { PairResult } from '../../models/checks/pair.ts';
import { request } from './request.ts';

/** One comparison of the simulation with a closed form, made on this machine. */
export interface TheoryCheck {
  name: string;
  source: string;
  theory: number;
  simulated: number;
  standardError: number;
  /** Standard errors between the two; null where an identity is broken. */
  apart: number | null;
  holds: boolean;
}

export interface Checks {
  status: 'not run' | 'running' | 'done' | 'failed';
  /** From 0 to 1. */
  progress: number;
  fault: string | null;
  engineVersion: string;
  /** When they were last made here; null where they never were. */
  date: string | null;
  seconds: number | null;
  /** A comparison holds up to so many standard errors apart. */
  mostStandardErrors: number;
  theory: readonly TheoryCheck[];
  pairs: readonly PairResult[];
  /** Made here, or as reviewed and shipped. */
  pairsFrom: 'reviewed' | 'here';
}

export const readChecks = (): Promise<Checks> => request('/checks');

export const startChecks = (): Promise<Checks> => request('/checks', { method: 'POST' });
