import { expect, test } from 'vitest';
import { LEDGER, LEDGER_WIDTH } from '../../models/engine/ledger.ts';

test('every entry of the ledger has a place of its own within the row', () => {
  const places = Object.values(LEDGER);
  expect(new Set(places).size).toBe(places.length);
  expect(places.every((place) => place >= 0 && place < LEDGER_WIDTH)).toBe(true);
});
