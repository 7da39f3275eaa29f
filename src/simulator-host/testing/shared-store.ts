import type { Shelf } from '../keeping/shelf.ts';

/** One tab's view of a store: it hears of what other tabs wrote when told to. */
export interface Tab extends Shelf {
  hear: () => void;
  /** Closes the tab before it has heard the rest. */
  forget: () => void;
}

/** A browser's store with several tabs, in memory. It can refuse, as a full or a blocked one does. */
export function sharedStore(stored: string | null = null) {
  let [text, refusal]: [string | null, string | undefined] = [stored, undefined];
  const inboxes: (string | null)[][] = [];
  const refuse = () => {
    if (refusal) throw Object.assign(new Error('refused'), { name: refusal });
  };
  const put = (written: string | null, by?: (string | null)[]) => {
    text = written;
    for (const inbox of inboxes) if (inbox !== by) inbox.push(written);
  };
  return {
    text: () => text,
    put,
    refuse: (name: string | undefined) => {
      refusal = name;
    },
    openTab(): Tab {
      const inbox: (string | null)[] = [];
      inboxes.push(inbox);
      let listener: (text: string | null) => void = () => {};
      return {
        read: () => {
          refuse();
          return text;
        },
        write: (written) => {
          refuse();
          put(written, inbox);
        },
        follow: (onWritten) => {
          listener = onWritten;
          return () => {
            listener = () => {};
          };
        },
        forget: () => void inbox.splice(0),
        hear: () => {
          for (const heard of inbox.splice(0)) listener(heard);
        },
      };
    },
  };
}
