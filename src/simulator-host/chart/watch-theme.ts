/** Calls back when the page turns light or dark. Returns how to stop. */
export function watchTheme(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const contrast = matchMedia('(forced-colors: active)');
  contrast.addEventListener('change', onChange);
  return () => {
    observer.disconnect();
    contrast.removeEventListener('change', onChange);
  };
}
