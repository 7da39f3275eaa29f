/** One drawing's source with a name that says what it shows. */
export interface Sample {
  name: string;
  source: string;
}

/** Adds the title and description that every drawing needs, as comments that any grammar ignores. */
export function titled(name: string, title: string, source: string): Sample {
  return { name, source: `${source.trim()}\n%% accTitle: ${title}\n%% accDescr: ${title}\n` };
}
