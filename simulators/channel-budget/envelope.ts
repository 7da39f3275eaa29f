import { inflectionOf, marginalAt, type Response, responseAt, spendAtMarginal } from './response.ts';

/**
 * The lowest concave curve over a response between two spends: a chord from `from` to `touch`, then the response itself. A concave response
 * is its own envelope (`touch` is `from`).
 */
export interface Envelope {
  response: Response;
  from: number;
  touch: number;
  to: number;
}

/** The envelope over [from, to]. Where returns rise first, the chord ends where it touches the curve, or at `to`. */
export function envelopeOf(response: Response, from: number, to: number): Envelope {
  const turn = inflectionOf(response);
  if (from >= turn || to <= from) return { response, from, touch: from, to };
  const isAbove = (spend: number) =>
    marginalAt(response, spend) * (spend - from) > responseAt(response, spend) - responseAt(response, from);
  if (to <= turn || isAbove(to)) return { response, from, touch: to, to };
  let [low, high] = [Math.max(turn, from), to];
  // Halving to the last digit: the touching point is where the tangent stops passing above the chord.
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (isAbove(middle)) low = middle;
    else high = middle;
  }
  return { response, from, touch: high, to };
}

/** The height of the envelope at a spend between its ends. */
export function envelopeAt({ response, from, touch }: Envelope, spend: number): number {
  if (spend >= touch || touch <= from) return responseAt(response, spend);
  const start = responseAt(response, from);
  return start + ((responseAt(response, touch) - start) * (spend - from)) / (touch - from);
}

/** The spend at which the envelope's slope falls below a marginal return: the best spend where money costs that much. */
export function bestSpendAt({ response, from, touch, to }: Envelope, marginal: number): number {
  if (touch > from) {
    const slope = (responseAt(response, touch) - responseAt(response, from)) / (touch - from);
    if (marginal >= slope) return from;
  }
  return Math.min(to, Math.max(touch, spendAtMarginal(response, marginal)));
}
