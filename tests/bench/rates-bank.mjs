// The sample banks in a process of their own, for rates.bench.mjs.
import { startSampleBanks } from '../../demo/bank/index.mjs';

const { origins } = await startSampleBanks();
process.send({ answer: origins });
process.on('disconnect', () => process.exit());
