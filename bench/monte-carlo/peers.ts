import { type Answer, type Contender, DRAWS, FORMULA, parametersOf, RANGES } from './question.ts';

/** What is used of each peer; they are installed only when the benchmark runs. */
interface Squiggle {
  run(code: string, options: object): Promise<{ result: { ok: boolean; value: { result: unknown } } }>;
}
interface Mathjs {
  compile(text: string): { evaluate(scope: object): number };
}
interface Jstat {
  setRandom(next: () => number): void;
  lognormal: { sample(mu: number, sigma: number): number };
  mean(values: number[]): number;
  percentile(values: number[], share: number): number;
}
interface D3Random {
  randomLcg(seed: number): () => number;
  randomLogNormal: { source(next: () => number): (mu: number, sigma: number) => () => number };
}

/** The peers, each in the way its own documentation shows. */
export async function loadPeers(): Promise<Contender[]> {
  const squiggle = await load<Squiggle>('@quri/squiggle-lang');
  const mathjs = await load<Mathjs>('mathjs');
  const jstat = await load<{ default: { jStat: Jstat } }>('jstat');
  const d3 = await load<D3Random>('d3-random');
  return [
    { name: '@quri/squiggle-lang 0.10.0', answer: (seed) => askSquiggle(squiggle, seed) },
    { name: 'd3-random 3.0.2, plain JS', answer: (seed) => askD3(d3, seed) },
    { name: 'mathjs 15.2.0, jstat 1.9.6', answer: (seed) => askMathjs(mathjs, jstat.default.jStat, d3, seed) },
  ];
}

/** By a name that is not a literal, so that the type checker does not look for what may not be there. */
async function load<M>(name: string): Promise<M> {
  return (await import(name)) as M;
}

async function askSquiggle({ run }: Squiggle, seed: number): Promise<Answer> {
  const ranges = Object.entries(RANGES).map(([name, [low, high]]) => `${name} = ${low} to ${high}`);
  const code = `{ ${ranges.join('; ')}; x = ${FORMULA}; [mean(x), quantile(x, 0.05), quantile(x, 0.5), quantile(x, 0.95)] }`;
  const environment = { sampleCount: DRAWS, xyPointLength: 1000, seed: String(seed) };
  const { result } = await run(code, { environment });
  if (!result.ok) throw new Error(String(result.value));
  const [mean, p5, p50, p95] = JSON.parse(String(result.value.result)) as [number, number, number, number];
  return { mean, p5, p50, p95 };
}

function askD3({ randomLcg, randomLogNormal }: D3Random, seed: number): Answer {
  const logNormal = randomLogNormal.source(randomLcg(seed / 1000));
  const [arpu, margin, churn, cac] = (['arpu', 'margin', 'churn', 'cac'] as const).map((name) => {
    const { mu, sigma } = parametersOf(name);
    return logNormal(mu, sigma);
  }) as [() => number, () => number, () => number, () => number];
  const values = new Float64Array(DRAWS);
  let sum = 0;
  for (let index = 0; index < DRAWS; index += 1) {
    const value = (arpu() * margin()) / churn() / cac();
    values[index] = value;
    sum += value;
  }
  values.sort();
  const quantile = (share: number) => values[Math.round((DRAWS - 1) * share)] as number;
  return { mean: sum / DRAWS, p5: quantile(0.05), p50: quantile(0.5), p95: quantile(0.95) };
}

function askMathjs(mathjs: Mathjs, jstat: Jstat, { randomLcg }: D3Random, seed: number): Answer {
  jstat.setRandom(randomLcg(seed / 1000));
  const compiled = mathjs.compile(FORMULA);
  const inputs = (['arpu', 'margin', 'churn', 'cac'] as const).map((name) => ({ name, ...parametersOf(name) }));
  const values = Array.from({ length: DRAWS }, () => {
    const scope = Object.fromEntries(inputs.map(({ name, mu, sigma }) => [name, jstat.lognormal.sample(mu, sigma)]));
    return compiled.evaluate(scope);
  });
  const quantile = (share: number) => jstat.percentile(values, share);
  return { mean: jstat.mean(values), p5: quantile(0.05), p50: quantile(0.5), p95: quantile(0.95) };
}
