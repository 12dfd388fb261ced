/**
 * Version of the engine's results, and of what analyses make of them. Raised whenever the same scenario, seed
 * and replications would give other numbers than before; stored results of another version are not served again.
 */
export const ENGINE_VERSION = '13';
