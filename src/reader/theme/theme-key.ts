/** Where the browser keeps a reader's choice of light or dark; Starlight's own name, so that a choice made before still holds. */
export const THEME_KEY = 'starlight-theme';
