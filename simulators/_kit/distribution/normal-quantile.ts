/**
 * The standard normal quantile: the score z with the share `below` under it. Accurate to about 1 part in 10^16; the pair of shares
 * keeps the digits of both tails.
 *
 * Source: M. J. Wichura (1988), Algorithm AS 241, Applied Statistics 37, 477-484, routine PPND16.
 * @param below within 0 and 1, ends excluded (an end has no score)
 * @param above `1 - below` unless it is known more exactly
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(below: number, above: number = 1 - below): number {
  const centred = below < 0.5 ? below - 0.5 : 0.5 - above;
  if (Math.abs(centred) <= 0.425) {
    const r = 0.180625 - centred * centred;
    return centred * ratio(A, B, r);
  }
  const depth = Math.sqrt(-Math.log(centred < 0 ? below : above));
  const score = depth <= 5 ? ratio(C, D, depth - 1.6) : ratio(E, F, depth - 5);
  return centred < 0 ? -score : score;
}

type Eight = readonly [number, number, number, number, number, number, number, number];

/** Eight terms each, lowest power first; the denominators start with 1. */
function ratio(over: Eight, under: Eight, r: number): number {
  return polynomial(over, r) / polynomial(under, r);
}

/** Written out: this is the inner loop of many draws. */
function polynomial(c: Eight, r: number): number {
  return ((((((c[7] * r + c[6]) * r + c[5]) * r + c[4]) * r + c[3]) * r + c[2]) * r + c[1]) * r + c[0];
}

const A: Eight = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
  33430.57558358813, 2509.0809287301227,
];
const B: Eight = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
  5226.495278852854,
];
const C: Eight = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
  0.022723844989269184, 0.0007745450142783414,
];
const D: Eight = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
];
const E: Eight = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
];
const F: Eight = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5,
  1.421511758316446e-7, 2.0442631033899397e-15,
];
