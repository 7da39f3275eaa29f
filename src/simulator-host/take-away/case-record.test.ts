import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { caseRecord } from '../../../simulators/_kit/exports/case-record.ts';
import { answerSim } from '../../cli/answer-sim.ts';
import { exportedCase } from './exported-case.ts';
import { instrumentOf, simulators } from './testing/instruments.ts';

beforeAll(() => vi.stubGlobal('location', new URL('https://site.test/')));
afterAll(() => vi.unstubAllGlobals());

test.each(simulators)('the JSON of %s is what the command line prints', async (id, simulator) => {
  const exported = exportedCase(instrumentOf(simulator, {}, 'en'));
  const { answer } = await answerSim([id, '--locale', 'en']);
  const record = caseRecord(exported, exported.writing.phrase);
  expect(JSON.stringify(record)).toBe(JSON.stringify(answer));
});
