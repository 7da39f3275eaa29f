/** The file of the cache folder that says when each page last changed, by its id with its language. */
export const PAGE_TIMES = 'page-times.json';
