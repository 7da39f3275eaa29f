import fc from 'fast-check';
import type { ComponentChild, FunctionComponent } from 'preact';
import { h } from 'preact';
import * as runtime from 'preact/jsx-runtime';
import { renderToString } from 'preact-render-to-string';
import { evaluate } from 'satteri';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { decisionRecord } from '../../../simulators/_kit/exports/decision-record.ts';
import { exportedCase } from './exported-case.ts';
import { takeAwayWords } from './labels.ts';
import { acceptedInputs, instrumentOf, simulators } from './testing/instruments.ts';

// Where few random inputs are valid together, finding sixty of them takes long: each law tries as many as the time allows.
fc.configureGlobal({ interruptAfterTimeLimit: 8_000 });

beforeAll(() => vi.stubGlobal('location', new URL('https://site.test/')));
afterAll(() => vi.unstubAllGlobals());

interface Embedded {
  id: string;
  inputs?: Record<string, unknown>;
}

test.each(simulators)(
  'the decision record of %s is MDX that embeds the very case, whatever its texts hold',
  async (id, simulator) => {
    const defaults = instrumentOf(simulator, {}, 'en').state.peek().inputs;
    await fc.assert(
      fc.asyncProperty(acceptedInputs(simulator), async (given) => {
        const instrument = instrumentOf(simulator, given, 'en');
        const text = decisionRecord(exportedCase(instrument), 'en', takeAwayWords.en.record);
        const { default: Page } = (await evaluate(text, { ...runtime } as never)) as unknown as {
          default: FunctionComponent<{ components: object }>;
        };
        const embedded: Embedded[] = [];
        const Simulator = (props: Embedded): ComponentChild => {
          embedded.push(props);
          return null;
        };
        renderToString(h(Page, { components: { Simulator } }));
        expect(embedded).toHaveLength(1);
        expect(embedded[0]?.id).toBe(id);
        expect({ ...defaults, ...embedded[0]?.inputs }).toEqual(instrument.state.peek().inputs);
      }),
      { numRuns: 60 },
    );
  },
);
