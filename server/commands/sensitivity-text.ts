import {
  type InputInfluence,
  outcomeWords,
  type SensitivityResult,
  sensitivityMoveWords,
  sensitivityPartWords,
  shareWords,
  toldApart,
  withUnit,
} from '../../models/index.ts';
import { textTable } from './text-table.ts';

function row(result: SensitivityResult, input: InputInfluence): string[] {
  return [
    input.label,
    sensitivityPartWords(input),
    input.narrower ? shareWords(input.narrower) : '',
    input.range,
    outcomeWords(result, input.atLow),
    outcomeWords(result, input.atHigh),
    sensitivityMoveWords(result, input),
    String(input.futures),
  ];
}

/** What matters most, for a terminal: shares of the variance, what each input does from end to end, and which do nothing. */
export function sensitivityText(result: SensitivityResult): string {
  const { label, luck, rest, unit } = result;
  const { told, untold } = toldApart(result);
  const heading = [
    'Input',
    'Part of the variance',
    'Narrower once known',
    'Range',
    'At low',
    'At high',
    'Difference',
    'Futures',
  ];
  const others = [
    ...(luck ? [['Luck', shareWords(luck), '', '', '', '', '', '']] : []),
    ...(rest ? [['The rest', shareWords(rest), '', '', '', '', '', '']] : []),
  ];
  const named = untold.map(({ label }) => `“${label}”`).join(', ');
  return [
    `${withUnit(label, unit)}, with one input at the low and at the high end of its range, all others drawn, on the same luck; the ± is two standard errors.`,
    ...textTable([heading, ...told.map((input) => row(result, input)), ...others]),
    ...(untold.length > 0 ? ['', `Change nothing that can be told from luck: ${named}.`] : []),
  ].join('\n');
}
