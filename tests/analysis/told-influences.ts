import type {
  InputInfluence,
  SensitivityResult,
} from '../../models/analysis/sensitivity/result.ts';

/** An input that makes such a part of the variance, and is worth as much. */
export const input = (value: number, standardError: number): InputInfluence => ({
  path: 'recruitment.successShare',
  label: 'Success of a round',
  range: '0.5 (0.4 to 0.6)',
  atLow: 0,
  atMiddle: 0,
  atHigh: 0,
  change: 0,
  changeError: 0,
  share: { value, standardError },
  narrower: { value, standardError },
  shareAtMost: null,
  together: [],
  futures: 40,
});

/** An answer without any input. */
export const found: SensitivityResult = {
  provenance: { scenarios: [], engineVersion: '1', seed: 'seed', futures: 40, method: '' },
  sentences: [],
  measure: 'caseload',
  label: 'Caseload',
  unit: 'casesPerFte',
  decimals: 1,
  over: 'whole-run',
  team: null,
  test: null,
  outcome: { mean: 17, p10: 16, p90: 18, standardDeviation: 1, futures: 40 },
  inputs: [],
  luck: null,
  rest: null,
};
