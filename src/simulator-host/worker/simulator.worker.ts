import type { AnySimulator } from '../../../simulators/_kit/define.ts';
import type { RangeRequest, rangeAnswerer } from '../ranges/answer-request.ts';
import type { QuestionRequest, questionAnswerer } from './question-answerer.ts';

const simulators = import.meta.glob<AnySimulator>('../../../simulators/[!_]*/index.ts', { import: 'default' });

async function load(id: string): Promise<AnySimulator> {
  const simulator = simulators[`../../../simulators/${id}/index.ts`];
  if (!simulator) throw new Error(`No simulator is called ${id}.`);
  return simulator();
}

let ranges: Promise<ReturnType<typeof rangeAnswerer>> | undefined;
let questions: Promise<ReturnType<typeof questionAnswerer>> | undefined;

/** A worker is for ranges or for questions; it loads what it is asked for. */
addEventListener('message', async ({ data }: MessageEvent<RangeRequest | QuestionRequest>) => {
  if (data.kind === 'question') {
    questions ??= import('./question-answerer.ts').then((module) => module.questionAnswerer(load, tell));
    void (await questions)(data);
    return;
  }
  ranges ??= import('../ranges/answer-request.ts').then((module) => module.rangeAnswerer(load, tell));
  void (await ranges)(data);
});

function tell(message: unknown): void {
  postMessage(message);
}
