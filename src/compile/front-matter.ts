/** A page's text, split at its front matter. */
export interface SplitPage {
  /** The YAML between the two `---` lines; empty when there is none. */
  yaml: string;
  hasFrontMatter: boolean;
}

/** Finds the front matter of a page. The text itself stays whole, so that the parser's places are the file's. */
export function splitFrontMatter(text: string): SplitPage {
  const match = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---(\r?\n|$)/.exec(text);
  return { yaml: match?.[1] ?? '', hasFrontMatter: match !== null };
}
