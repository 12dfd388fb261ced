import { ENGINE_VERSION } from '../../models/version.ts';

/** That results were kept from another version of the engine, whose numbers are not those of today; empty where they are. */
export const olderEngineWords = (engineVersion: string): string =>
  engineVersion === ENGINE_VERSION
    ? ''
    : `Results have changed since: these are kept from engine version ${engineVersion}, and version ${ENGINE_VERSION}, of today, may give other numbers for the same scenario. Ask again before you set them beside newer ones.`;
