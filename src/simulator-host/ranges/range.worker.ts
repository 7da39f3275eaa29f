import type { AnySimulator } from '../../../simulators/_kit/define.ts';
import { type RangeRequest, rangeAnswerer } from './answer-request.ts';

const simulators = import.meta.glob<AnySimulator>('../../../simulators/[!_]*/index.ts', { import: 'default' });

const answer = rangeAnswerer(
  async (id) => {
    const load = simulators[`../../../simulators/${id}/index.ts`];
    if (!load) throw new Error(`No simulator is called ${id}.`);
    return load();
  },
  (message) => postMessage(message),
);

addEventListener('message', ({ data }: MessageEvent<RangeRequest>) => void answer(data));
