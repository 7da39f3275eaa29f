/** Nothing of offline use is loaded before the page itself is done. */
addEventListener('load', () => void import('./register.ts'));
