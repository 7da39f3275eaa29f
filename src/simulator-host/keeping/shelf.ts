/** One place in the browser's store. */
export interface Shelf {
  /** The stored text, `null` when there is none. Throws where the browser refuses. */
  read: () => string | null;
  /** Throws where the browser refuses or has no room. */
  write: (text: string) => void;
  /** Calls back when another tab has written; gives the way to stop. */
  follow: (onWritten: (text: string | null) => void) => () => void;
}

/** A place in `localStorage`. */
export function browserShelf(key: string): Shelf {
  return {
    read: () => localStorage.getItem(key),
    write: (text) => localStorage.setItem(key, text),
    follow(onWritten) {
      const onStorage = (event: StorageEvent) => {
        if (event.key === key) onWritten(event.newValue);
      };
      addEventListener('storage', onStorage);
      return () => removeEventListener('storage', onStorage);
    },
  };
}

/** Whether anything is stored in a place; a browser that refuses to say has nothing. */
export function isFilled({ read }: Pick<Shelf, 'read'>): boolean {
  try {
    return read() !== null;
  } catch {
    return false;
  }
}
