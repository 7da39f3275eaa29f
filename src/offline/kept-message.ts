/** What the service worker says to a page: tell me that you are there; you are kept; your address has another text now. */
export type KeptMessage = { type: 'who' } | { type: 'kept' | 'changed'; digest: string };
