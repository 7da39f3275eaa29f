/**
 * The address of a page's Markdown: the page's own with `.md` in place of the last slash; a home page is the `index` of its folder.
 *
 * @example twinAddress('playbooks/tech/x', '/') // '/playbooks/tech/x.md'
 * @example twinAddress('en', '/') // '/en/index.md'
 */
export function twinAddress(id: string, base: string): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  if (id === '' || id === 'en') return `${root}${id && `${id}/`}index.md`;
  return `${root}${id}.md`;
}

/** The id of the page that a Markdown address belongs to. @example pageOfTwin('en/index.md') // 'en' */
export function pageOfTwin(file: string): string {
  return file.replace(/(^|\/)index\.md$|\.md$/, '');
}
