import {
  type InputInfluence,
  outcomeWords,
  type SensitivityResult,
  shareWords,
  sizeWords,
} from '../../models/index.ts';
import { textTable } from './text-table.ts';

/** `+0.1 (±0.05)`; a difference within its error is said to be none that can be told. */
function differenceWords(
  { change, changeError }: InputInfluence,
  size: (value: number) => string,
): string {
  if (change === 0 && changeError === 0) return 'none';
  const error = `±${size(2 * changeError)}`;
  if (Math.abs(change) <= 2 * changeError) return `none that can be told (${error})`;
  return `${change < 0 ? '−' : '+'}${size(change)} (${error})`;
}

function row(result: SensitivityResult, input: InputInfluence): string[] {
  const { share, narrower, shareAtMost } = input;
  const { measure: id, label, unit, decimals } = result;
  const size = (value: number) =>
    sizeWords({ id, label, unit, decimals, better: 'neither' }, value);
  const atMost = shareAtMost ? `at most ${Math.ceil(100 * shareAtMost)} %` : '';
  return [
    input.label,
    share ? shareWords(share) : shareAtMost === 0 ? 'none' : atMost,
    narrower ? shareWords(narrower) : '',
    input.range,
    outcomeWords(result, input.atLow),
    outcomeWords(result, input.atHigh),
    differenceWords(input, size),
    String(input.futures),
  ];
}

/** What matters most, for a terminal: shares of the variance, and what each input does from end to end. */
export function sensitivityText(result: SensitivityResult): string {
  const { inputs, luck, rest } = result;
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
    ...(rest ? [['Interplay and the rest', shareWords(rest), '', '', '', '', '', '']] : []),
  ];
  return textTable([heading, ...inputs.map((input) => row(result, input)), ...others]).join('\n');
}
