/** The question all contenders answer: each input from its 5th to its 95th percentile, lognormal. */
export const FORMULA = 'arpu * margin / churn / cac';

/** The ranges. */
export const RANGES = { arpu: [80, 120], margin: [0.7, 0.9], churn: [0.02, 0.05], cac: [400, 900] } as const;

/** One of {@link RANGES}. */
export type Input = keyof typeof RANGES;

/** Draws of each run. */
export const DRAWS = 100_000;

/** What every contender must deliver. */
export interface Answer {
  mean: number;
  p5: number;
  p50: number;
  p95: number;
}

/** One way to answer, by seed. */
export interface Contender {
  name: string;
  answer: (seed: number) => Answer | Promise<Answer>;
}

const Z95 = 1.6448536269514722;

/** Parameters of the lognormal with these percentiles. */
export function parametersOf(input: Input): { mu: number; sigma: number } {
  const [low, high] = RANGES[input].map(Math.log) as [number, number];
  return { mu: (low + high) / 2, sigma: (high - low) / (2 * Z95) };
}

/** The exact answer, and the standard error of a mean of independent draws: products and ratios of lognormals are lognormal. */
export function exactAnswer(): Answer & { standardError: number } {
  const [arpu, margin, churn, cac] = (['arpu', 'margin', 'churn', 'cac'] as const).map(parametersOf) as Four;
  const mu = arpu.mu + margin.mu - churn.mu - cac.mu;
  const sigma = Math.hypot(arpu.sigma, margin.sigma, churn.sigma, cac.sigma);
  const mean = Math.exp(mu + sigma ** 2 / 2);
  const standardError = (mean * Math.sqrt(Math.expm1(sigma ** 2))) / Math.sqrt(DRAWS);
  return { mean, standardError, p5: Math.exp(mu - Z95 * sigma), p50: Math.exp(mu), p95: Math.exp(mu + Z95 * sigma) };
}

type Parameters = ReturnType<typeof parametersOf>;
type Four = [Parameters, Parameters, Parameters, Parameters];
