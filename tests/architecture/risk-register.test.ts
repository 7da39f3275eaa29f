import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultInputs } from '../../simulators/_kit/inputs.ts';
import { seededRandom } from '../../simulators/_kit/random.ts';
import riskMatrix from '../../simulators/risk-matrix/index.ts';

describe('the register that the risk matrix exports', () => {
  it.each(['zh', 'en'] as const)('has the columns of its template, in their order (%s)', (locale) => {
    const file = new URL(`../../content/templates/risk-register/${locale}.csv`, import.meta.url);
    const [heading = ''] = readFileSync(file, 'utf8').replace('\uFEFF', '').split(/\r?\n/);
    const inputs = defaultInputs(riskMatrix, locale);
    const result: unknown = riskMatrix.simulate(inputs, { random: seededRandom(1) });
    const register = riskMatrix
      .view(inputs, result, riskMatrix.labels[locale])
      .tables.find(({ id }) => id === 'register');
    const cells = [...heading.matchAll(/"([^"]*)"|([^,]+)/g)].map(([, quoted, plain]) => quoted ?? plain);
    expect(register?.columns.map(({ label }) => label)).toEqual(cells);
  });
});
