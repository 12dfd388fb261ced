import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { setAt } from '../../models/scenario/path.ts';
import { SHIPPED, shippedScenario } from './shipped.ts';

const text = readFileSync(new URL('../../scenarios/scenario.schema.json', import.meta.url), 'utf8');
const schema = z.fromJSONSchema(JSON.parse(text));

describe('the JSON Schema of a scenario', () => {
  test.each(SHIPPED)('accepts %s, with or without naming the schema', (name) => {
    const scenario = shippedScenario(name);
    expect(schema.safeParse(scenario).success).toBe(true);
    const named = { $schema: './scenario.schema.json', ...scenario };
    expect(schema.safeParse(named).success).toBe(true);
  });

  test.each([
    ['a share above 1', ['returning', 'share'], 1.2],
    ['a horizon of no weeks', ['service', 'weeks'], 0],
    ['text for a number', ['teams', 0, 'posts', 0, 'inPostFte'], 'many'],
    ['an unknown key', ['teams', 0, 'handover'], 1],
    ['an unknown family of lengths', ['stages', 0, 'length', 'family'], 'gama'],
  ])('refuses %s', (_, path, value) => {
    const wrong = setAt(shippedScenario('ni-family-intervention'), path, value);
    expect(schema.safeParse(wrong).success).toBe(false);
  });

  test('explains an input with its label, unit, limits, help and evidence', () => {
    const { properties } = JSON.parse(text);
    expect(properties.streams.items.properties.noFurtherActionShare).toMatchObject({
      title: 'No further action',
      description: expect.stringMatching(/^Share of referrals that end.*Evidence: C1-2025/),
      default: 0.065,
    });
    expect(properties.service.properties.weeks.description).toContain(
      'Unit: weeks. From 1 to 522.',
    );
  });
});
