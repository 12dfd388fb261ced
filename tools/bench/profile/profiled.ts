/** Simulates a scenario file in one worker thread for some seconds and writes the thread’s profile. */
import { readFileSync, writeFileSync } from 'node:fs';
import { BroadcastChannel } from 'node:worker_threads';
import { parseScenario } from '../../../models/index.ts';
import { warmService } from '../warm-service.ts';

const SECONDS = 5;
const AT_A_TIME = 10;

const [scenarioFile, profileFile] = process.argv.slice(2);
const read = parseScenario(readFileSync(scenarioFile, 'utf8'));
if (!read.ok) throw new Error(`${scenarioFile} is not valid`);
const service = await warmService(read.scenario, AT_A_TIME);
const begun = performance.now();
while (performance.now() - begun < SECONDS * 1000) await service.msPerFuture(AT_A_TIME);

const channel = new BroadcastChannel('profile');
const profile = new Promise((resolve) => {
  channel.onmessage = (message) => resolve(message.data);
});
channel.postMessage('stop');
writeFileSync(profileFile, JSON.stringify(await profile));
channel.close();
await service.close();
