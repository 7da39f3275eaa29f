import type { ViteDevServer } from 'vite';

type Hot = ViteDevServer['environments']['client']['hot'];

/** Keeps the open pages from being loaded again before what they would show is ready. */
export interface ReloadGate {
  /** From now on nothing is loaded again. */
  close: () => void;
  /** Lets pages be loaded again, and loads them now if that is wished or was asked for meanwhile. */
  open: (isWished: boolean) => void;
  /** The last error that the server wanted to lay over the page while the gate was closed; asking forgets it. */
  takeError: () => unknown;
}

/** Vite and Astro ask for the page to be loaded anew as soon as a file has changed, each for itself. */
export function createReloadGate(hot: Hot): ReloadGate {
  const send = hot.send.bind(hot) as (...args: unknown[]) => void;
  let isClosed = false;
  let isAskedFor = false;
  let error: unknown;
  hot.send = (...args: unknown[]) => {
    const { type, err } = (typeof args[0] === 'object' ? args[0] : {}) as { type?: string; err?: unknown };
    if (isClosed && type === 'full-reload') isAskedFor = true;
    else if (isClosed && type === 'error') error = err;
    else send(...args);
  };
  return {
    close: () => {
      isClosed = true;
    },
    open: (isWished) => {
      isClosed = false;
      if (isWished || isAskedFor) send({ type: 'full-reload', path: '*' });
      isAskedFor = false;
    },
    takeError: () => {
      const taken = error;
      error = undefined;
      return taken;
    },
  };
}
