/** Where this tab keeps the case of a simulator inside a page: by its place there, which is the same in both languages. */
export function caseKey(element: Element): string {
  const page = document.querySelector<HTMLElement>('[data-page]')?.dataset.page;
  return `groundwork/case/v1/${page}/${[...document.querySelectorAll('gw-island')].indexOf(element)}`;
}
