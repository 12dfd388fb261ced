import { expect, it } from 'vitest';
import { ANALYSES, ANALYSIS_KINDS, fieldJsonSchema } from '../../models/index.ts';
import { headroom } from './headroom.ts';

it.each(ANALYSIS_KINDS)(
  '%s --help tells every number that is taken where none is given',
  async (kind) => {
    const { code, out } = await headroom(kind, '--help');
    expect(code).toBe(0);
    const { properties = {} } = fieldJsonSchema(ANALYSES[kind].question);
    const numbers = Object.values(properties).flatMap((field) =>
      typeof field === 'object' && typeof field.default === 'number' ? [field.default] : [],
    );
    expect(numbers.length).toBeGreaterThan(1);
    const told = [...out.matchAll(/\(default:\s+([\d.]+)\)/g)].map(([, number]) => Number(number));
    expect(told.sort()).toEqual(numbers.sort());
  },
);
