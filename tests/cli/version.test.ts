import { expect, it } from 'vitest';
import { ENGINE_VERSION } from '../../models/index.ts';
import manifest from '../../package.json' with { type: 'json' };
import { headroom } from './headroom.ts';

it('says its version, and that of the engine which every result names', async () => {
  expect(await headroom('--version')).toEqual({
    code: 0,
    out: `${manifest.version}, engine ${ENGINE_VERSION}\n`,
    err: '',
  });
});
