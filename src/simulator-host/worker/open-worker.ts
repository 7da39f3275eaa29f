/** A new worker that computes simulators. Throws where the browser allows none. */
export function openWorker(): Worker {
  return new Worker(new URL('./simulator.worker.ts', import.meta.url), { type: 'module' });
}
