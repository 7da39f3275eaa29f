import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { answerSim } from './answer-sim.ts';

async function sim(...args: string[]): Promise<{ code: number; answer: Record<string, unknown> }> {
  const { answer, code } = await answerSim(args);
  return { code, answer: JSON.parse(JSON.stringify(answer)) };
}

async function fileOf(name: string, text: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'sim-')), name);
  await writeFile(file, text);
  return file;
}

describe('the sim command', () => {
  test('prints one JSON document on standard output and ends with 1 on bad input', async () => {
    const run = promisify(execFile)(process.execPath, ['src/cli/sim.ts', 'ice', '--set', 'method=x']);
    const failed: { code: number; stdout: string } = await run
      .then(() => ({ code: 0, stdout: '{}' }))
      .catch((error) => error);
    expect({ code: failed.code, error: JSON.parse(failed.stdout).error }).toEqual({ code: 1, error: 'invalid-inputs' });
  });

  test('lists every simulator with its question', async () => {
    const { answer } = await sim('list', '--locale', 'en');
    expect(answer.simulators).toContainEqual(expect.objectContaining({ id: 'ice', question: 'Which ideas first?' }));
  });

  test('describes inputs as JSON Schema with units, and the outputs', async () => {
    const { answer } = await sim('schema', 'ice', '--locale', 'en');
    expect(answer).toMatchObject({
      inputs: {
        properties: { ideas: { maxItems: 500, items: { properties: { impact: { type: 'integer', maximum: 10 } } } } },
      },
      outputs: expect.arrayContaining([expect.objectContaining({ id: 'topScore', unit: 'points' })]),
    });
  });

  test('computes from a file of inputs and assignments laid over it', async () => {
    const inputs = await fileOf(
      'inputs.json',
      '{"reach":[{"name":"A","reach":360,"impact":2,"confidence":80,"effort":4}]}',
    );
    const { code, answer } = await sim('ice', '--inputs', inputs, '--set', 'method=rice');
    expect(code).toBe(0);
    expect(answer).toMatchObject({ simulator: 'ice', version: 1, inputs: { method: 'rice' }, warnings: [] });
    expect(answer.outputs).toMatchObject({
      topScore: 144,
      leadOverSecond: { kind: 'undefined', because: 'onlyOneIdea' },
    });
  });

  test('takes a table from a CSV file', async () => {
    const ideas = await fileOf('ideas.csv', 'Idea,Impact,Confidence,Ease\nA,8,6,4\nB,7,5,5\n');
    const { answer } = await sim('ice', '--set', `ideas=@${ideas}`, 'method=product');
    expect(answer.outputs).toMatchObject({ topScore: 192, firstPlaceSurvival: 0.5 });
  });

  test('reads numbers as people type them, and a percent sign only for percentages', async () => {
    const { answer } = await sim(
      'ltv-cac',
      '--set',
      'arpu=¥1,000',
      'cac=1.2万',
      'grossMargin=80%',
      'monthlyChurn=4%',
      'cac=1万',
    );
    expect(answer.outputs).toMatchObject({ ltv: 20000, ratio: 2 });
    const refused = await sim('ltv-cac', '--locale', 'en', '--set', 'arpu=5%', 'cac=1,5');
    expect(refused.answer.problems).toMatchObject([
      { path: 'arpu', message: 'Revenue per customer must be a number; it is “5%”.' },
      { path: 'cac', message: 'Acquisition cost must be a number; it is “1,5”.' },
    ]);
  });

  test('runs one scenario for each row of a CSV file, or none when a row is bad', async () => {
    const good = await fileOf('good.csv', 'scenario,Monthly churn,cac\nloyal,2%,1000\nleaving,10%,1000\n');
    const { answer } = await sim('ltv-cac', '--csv', good, '--set', 'arpu=100', 'grossMargin=1');
    expect(answer.scenarios).toMatchObject([
      { scenario: 'loyal', inputs: { monthlyChurn: 0.02 }, outputs: { ltv: 5000, ratio: 5 } },
      { scenario: 'leaving', outputs: { ltv: 1000, paybackWithChurn: { kind: 'never' } } },
    ]);
    const bad = await fileOf('bad.csv', 'monthlyChurn,cac\n2%,1000\n120%,-1\n');
    const refused = await sim('ltv-cac', '--csv', bad);
    expect(refused.code).toBe(1);
    expect(refused.answer.problems).toMatchObject([{ path: '[1].cac' }, { path: '[1].monthlyChurn' }]);
  });

  test('seeks the value of an input that brings an output to a target, and says when there is none', async () => {
    const inputs = ['--set', 'arpu=999', 'grossMargin=80%', 'cac=6000', '--seek', 'monthlyChurn'];
    const { answer } = await sim('ltv-cac', ...inputs, '--target', 'ratio=3');
    expect(answer.sought).toMatchObject({ input: 'monthlyChurn', output: 'ratio', target: 3, kind: 'found' });
    // 999 × 0.8 ÷ 3 ÷ 6000, found to the last digits.
    expect((answer.sought as { value: number }).value).toBeCloseTo(0.0444, 12);
    expect(answer.at).toMatchObject({ outputs: { ratio: expect.closeTo(3, 10) } });
    const none = await sim('ltv-cac', ...inputs, '--target', 'ratio=0.05');
    expect(none.answer.sought).toMatchObject({ kind: 'none-in-range', nearest: { at: 1 } });
  });

  test.each([
    [['--seek', 'churn', '--target', 'ratio=3'], '--seek', undefined],
    [['--seek', 'monthlychurn', '--target', 'ratio=3'], '--seek', 'monthlyChurn'],
    [['--seek', 'monthlyChurn', '--target', 'ration=3'], '--target', 'ratio'],
    [['--seek', 'monthlyChurn', '--target', 'ratio=x'], '--target', undefined],
    [['--seek', 'monthlyChurn'], '', undefined],
  ])('refuses %s as a goal', async (args, path, nearest) => {
    const { code, answer } = await sim('ltv-cac', ...args);
    const [problem] = answer.problems as { path: string; nearest?: string }[];
    expect({ code, path: problem?.path, nearest: problem?.nearest }).toEqual({ code: 1, path, nearest });
  });

  test('ends with 1 and names every bad input by its path, with the nearest valid name', async () => {
    const { code, answer } = await sim(
      'ice',
      '--locale',
      'en',
      '--set',
      'mehtod=rice',
      'method=geometrc',
      'ideas=[{"name":"A","impact":0,"ease":5}]',
    );
    expect(code).toBe(1);
    expect(answer).toEqual({
      simulator: 'ice',
      version: 1,
      error: 'invalid-inputs',
      problems: [
        {
          path: 'method',
          code: 'option',
          message: 'Method must be one of geometric, product, arithmetic, rice, wsjf; it is “geometrc”.',
          nearest: 'geometric',
        },
        { path: 'ideas[0].impact', code: 'range', message: 'Impact in row 1 must be at least 1; it is 0.' },
        { path: 'ideas[0].confidence', code: 'missing', message: 'Confidence in row 1 is missing.' },
        { path: 'mehtod', code: 'unknown', message: 'There is no input “mehtod”.', nearest: 'method' },
      ],
    });
  });

  test.each([
    [['icee'], 'unknown-simulator', 'ice'],
    [['lits'], 'unknown-simulator', 'list'],
  ])('suggests what was meant by %s', async (args, error, nearest) => {
    const { code, answer } = await sim(...args);
    expect({ code, error: answer.error, problems: answer.problems }).toMatchObject({
      code: 1,
      error,
      problems: [{ nearest }],
    });
  });

  test.each([
    [['ice', '--set', 'method'], 'unreadable-input'],
    [['ice', '--inputs', '/no/such/file.json'], 'unreadable-input'],
    [['ice', '--set', 'ideas=[1'], 'unreadable-input'],
    [['ice', '--seed', 'x'], 'usage'],
    [['ice', '--sett', 'a=1'], 'usage'],
    [[], 'usage'],
  ])('refuses %s as JSON', async (args, error) => {
    const { code, answer } = await sim(...args);
    expect({ code, error: answer.error }).toEqual({ code: 1, error });
  });

  test('does not let an input named __proto__ change anything', async () => {
    const { answer } = await sim('ice', '--set', '__proto__={"method":"rice"}');
    expect(answer).toMatchObject({ error: 'invalid-inputs', problems: [{ path: '__proto__', code: 'unknown' }] });
  });
});
