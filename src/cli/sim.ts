import { answerSim } from './answer-sim.ts';
import { endOnClosedPipe } from './closed-pipe.ts';

endOnClosedPipe();
const { answer, code } = await answerSim(process.argv.slice(2));
if (answer !== undefined) process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
process.exitCode = code;
