// Run by executor-benchmark.ts with the name of a contender and how many of its calls run at once: prints what a call takes as JSON.
import { type ContenderName, contenders } from './contenders.ts';
import { measureCalls } from './measure-calls.ts';

const [, , name, inFlight] = process.argv;
// Node makes a list of timers for each delay and drops it when the last has gone, which costs as much as the rest of a race. Under load there is
// always another, so there is one here, for every contender.
setInterval(() => {}, 1_000).unref();
// The program that runs this one names a contender.
const contender = await contenders[name as ContenderName]();
console.log(JSON.stringify(await measureCalls(contender, Number(inFlight))));
process.exit();
