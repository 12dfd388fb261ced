import {
  type InputInfluence,
  outcomeWords,
  type SensitivityResult,
  shareWords,
  sizeWords,
} from '../../models/index.ts';
import { textTable } from './text-table.ts';

function row(result: SensitivityResult, input: InputInfluence): string[] {
  const { share, narrower, shareAtMost } = input;
  const { measure: id, label, unit, decimals } = result;
  const size = (value: number) =>
    sizeWords({ id, label, unit, decimals, better: 'neither' }, value);
  const sign = input.change < 0 ? '−' : '+';
  const atMost = shareAtMost ? `at most ${Math.ceil(100 * shareAtMost)} %` : '';
  return [
    input.label,
    share ? shareWords(share) : shareAtMost === 0 ? 'none' : atMost,
    narrower ? shareWords(narrower) : '',
    input.range,
    outcomeWords(result, input.atLow),
    outcomeWords(result, input.atHigh),
    `${sign}${size(input.change)} (±${size(2 * input.changeError)})`,
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
  ];
  const others = [
    ...(luck ? [['Luck', shareWords(luck), '', '', '', '', '']] : []),
    ...(rest ? [['Interplay and the rest', shareWords(rest), '', '', '', '', '']] : []),
  ];
  return textTable([heading, ...inputs.map((input) => row(result, input)), ...others]).join('\n');
}
