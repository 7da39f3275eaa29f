import { builtinEnvironments, type Environment } from 'vitest/runtime';

/**
 * The page that jsdom makes, left standing. jsdom's own environment takes `document` and `requestAnimationFrame` away while
 * the last effects of Preact and the last files being loaded still wait for their turn, and then a file of passed tests fails.
 * Each file has a process of its own, which ends with it: nothing needs to be cleared up.
 */
const page: Environment = {
  ...builtinEnvironments.jsdom,
  name: 'page',
  async setup(global, options) {
    await builtinEnvironments.jsdom.setup(global, options);
    return { teardown() {} };
  },
};

export default page;
