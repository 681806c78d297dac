// Run by validation-benchmark.ts with the number of other classes in the process: prints microseconds per call as JSON.
import { checkVerdicts } from './contender.ts';
import { largeContenders } from './large-contenders.ts';
import { loadCrowd } from './load-crowd.ts';
import { smallContenders } from './small-contenders.ts';
import { timeContenders } from './time-contenders.ts';

loadCrowd(Number(process.argv[2]));
const contenders = [...smallContenders, ...largeContenders];
for (const contender of contenders) await checkVerdicts(contender);
console.log(JSON.stringify(Object.fromEntries(await timeContenders(contenders))));
