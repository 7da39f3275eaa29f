/**
 * Adds a stylesheet that only what was just asked for needs. Where it cannot be had, the part works without it.
 *
 * Its address comes from an import with `?url`: a plain import of a stylesheet, however late, becomes one that the page waits for. No module
 * awaits this at its top, which would keep the bundler from putting modules together in one file.
 */
export function addStyles(href: string): Promise<void> {
  return new Promise((done) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = link.onerror = () => done();
    document.head.append(link);
  });
}
