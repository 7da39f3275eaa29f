/**
 * What a browser may fetch before it is asked for: the page behind a link that a pointer rests on or is pressed on. A browser that saves data
 * or power does not, and one that does not know the rules goes without. The text is the same on every page, so that the policy can name it
 * by its hash.
 */
export const SPECULATION_RULES = JSON.stringify({
  prefetch: [
    {
      where: { and: [{ href_matches: '/*' }, { not: { selector_matches: '[download]' } }] },
      eagerness: 'moderate',
    },
  ],
});
