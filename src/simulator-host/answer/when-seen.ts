/** Does something once, when an element is about to come into view. Returns how to call it off. */
export function whenSeen(element: Element, act: () => Promise<void> | void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void act();
    },
    { rootMargin: '200px' },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
