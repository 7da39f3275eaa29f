/** Numbers from 0 to 1, the same for the same seed: pages must be equal in every run. */
export function sequence(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
