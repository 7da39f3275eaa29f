import { THEME_KEY } from './theme-key.ts';

/**
 * What sets the reader's theme before anything is painted: the only script that has to stand in the page itself, which the content policy
 * names by its hash. Where the store may not be read, the system's theme holds, as for a reader who has chosen none.
 */
export const FIRST_THEME = `{let t;try{t=localStorage.getItem('${THEME_KEY}')}catch{}document.documentElement.dataset.theme=/^(light|dark)$/.test(t)?t:'auto'}`;
