/** A stream of numbers in the open interval (0, 1), the same for the same seed. */
export interface RandomStream {
  next(): number;
}

/**
 * A seeded pseudo-random stream (Mulberry32: 32 bits of state, full period 2^32), good enough for drawing in models, not for secrets.
 * The open interval is kept by centring each of the 2^32 values, so quantile functions never meet 0 or 1.
 *
 * Source: T. Ettinger, Mulberry32 (public domain, 2017).
 * @param seed any whole number; only its low 32 bits count
 * @example seededRandom(1).next() // the same number on every machine
 */
export function seededRandom(seed: number): RandomStream {
  let state = seed >>> 0;
  return {
    next() {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4294967296;
    },
  };
}
