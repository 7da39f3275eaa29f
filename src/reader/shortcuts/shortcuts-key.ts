/** Where it is kept that a reader has turned single-key shortcuts off: the text `off`. */
export const SHORTCUTS_KEY = 'groundwork/shortcuts/v1';
