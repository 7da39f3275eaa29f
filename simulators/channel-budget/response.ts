/** What spending kept up at a level brings per month: a concave power of it, or Hill's saturating curve. */
export type Response =
  | { kind: 'power'; scale: number; exponent: number }
  | { kind: 'hill'; most: number; half: number; slope: number };

/**
 * What a spend brings: scale × spend^exponent, or most × spendˢ ÷ (halfˢ + spendˢ). At `half` Hill's curve is at half of its most.
 *
 * @example responseAt({ kind: 'hill', most: 1000, half: 50000, slope: 2 }, 100000) // 800
 */
export function responseAt(response: Response, spend: number): number {
  if (spend <= 0) return 0;
  return response.kind === 'power'
    ? response.scale * spend ** response.exponent
    : response.most * saturation(response, spend);
}

/**
 * What the next unit of money brings, the derivative. At a spend of 0 it can be without bound (a power, or a Hill curve of slope below 1):
 * then it is Infinity, which never leaves this folder.
 *
 * @example marginalAt({ kind: 'hill', most: 1000, half: 50000, slope: 2 }, 50000) // 0.01
 */
export function marginalAt(response: Response, spend: number): number {
  if (mostOf(response) === 0) return 0;
  if (spend <= 0) return marginalAtNothing(response);
  if (response.kind === 'power') return response.scale * response.exponent * spend ** (response.exponent - 1);
  const share = saturation(response, spend);
  return (response.most * response.slope * share * saturation(response, spend, -1)) / spend;
}

/** Where returns begin to fall: below it each unit brings more than the one before. 0 for curves that are concave throughout. */
export function inflectionOf(response: Response): number {
  if (response.kind === 'power' || response.slope <= 1) return 0;
  const { slope, half } = response;
  return half * ((slope - 1) / (slope + 1)) ** (1 / slope);
}

/**
 * The spend at which the next unit brings a given amount, on the part of the curve where returns fall; 0 or the inflection where even the
 * best unit brings less. A curve that brings nothing answers 0.
 */
export function spendAtMarginal(response: Response, marginal: number): number {
  if (mostOf(response) === 0) return 0;
  if (response.kind === 'power') {
    const { scale, exponent } = response;
    return (marginal / (scale * exponent)) ** (1 / (exponent - 1));
  }
  const { most, half, slope } = response;
  const turn = inflectionOf(response);
  if (slope >= 1 && marginal >= marginalAt(response, turn)) return turn;
  return half * Math.exp(logSpendAt(slope, Math.log(marginal) + Math.log(half) - Math.log(most * slope)) / slope);
}

/**
 * Solves (1 − 1/s) y − 2 ln(1 + eʸ) = c for y = s ln(spend ÷ half) by Newton's method. The left side is concave and falls right of the
 * inflection; from its asymptote, which lies right of the root, every step stays right of the root.
 */
function logSpendAt(slope: number, c: number): number {
  const lean = 1 - 1 / slope;
  let y = -c / (2 - lean);
  for (let step = 0; step < 60; step += 1) {
    const value = lean * y - 2 * softPlus(y) - c;
    const next = y - value / (lean - 2 / (1 + Math.exp(-y)));
    if (!(Math.abs(next - y) > 1e-15 * Math.max(1, Math.abs(y)))) return next;
    y = next;
  }
  return y;
}

function softPlus(y: number): number {
  return y > 0 ? y + Math.log1p(Math.exp(-y)) : Math.log1p(Math.exp(y));
}

/** spendˢ ÷ (halfˢ + spendˢ), or with `sign` −1 the rest to 1, without overflow. */
function saturation({ half, slope }: Extract<Response, { kind: 'hill' }>, spend: number, sign = 1): number {
  return 1 / (1 + Math.exp(-sign * slope * Math.log(spend / half)));
}

function mostOf(response: Response): number {
  return response.kind === 'power' ? response.scale : response.most;
}

function marginalAtNothing(response: Response): number {
  if (response.kind === 'power' || response.slope < 1) return Number.POSITIVE_INFINITY;
  return response.slope === 1 ? response.most / response.half : 0;
}
