import type { ComponentChildren } from 'preact';

interface ScrollProps {
  /** The id of the element that names what is in here, or the name itself. */
  labelledBy?: string;
  label?: string;
  children: ComponentChildren;
}

/** Something that is scrolled sideways within itself where it is wider than the page; the keyboard can scroll it too. */
export function Scroll({ labelledBy, label, children }: ScrollProps) {
  return (
    // A group and not a region: a page with several tables would have too many landmarks.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <div class="gw-sim-scroll" role="group" aria-labelledby={labelledBy} aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
