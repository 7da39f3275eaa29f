const KEY = 'groundwork.recent-queries.v1';
const MOST = 6;

/** The reader's last queries, newest first; none where the browser keeps nothing. */
export function recentQueries(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Keeps a query that led somewhere, in this browser only. */
export function keepQuery(query: string): void {
  write([query, ...recentQueries().filter((kept) => kept !== query)].slice(0, MOST));
}

/** Forgets all of them. */
export function forgetQueries(): void {
  write([]);
}

function write(queries: string[]): void {
  try {
    if (queries.length > 0) localStorage.setItem(KEY, JSON.stringify(queries));
    else localStorage.removeItem(KEY);
  } catch {
    // A full or blocked store: the list is a convenience, and the search goes on without it.
  }
}
