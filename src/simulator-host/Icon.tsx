/** Outlines of the Lucide set (ISC licence), on a grid of 24. */
const OUTLINES = {
  undo: 'M9 14 4 9l5-5M4 9h10.5a5.5 5.5 0 0 1 0 11H11',
  redo: 'm15 14 5-5-5-5M20 9H9.5a5.5 5.5 0 0 0 0 11H13',
  reset: 'M3 12a9 9 0 1 0 9-9 9.75 9.75 0 0 0-6.74 2.74L3 8M3 3v5h5',
  link: 'M10 13a5 5 0 0 0 7.54.54l3-3a5 5 0 0 0-7.07-7.07l-1.72 1.71M14 11a5 5 0 0 0-7.54-.54l-3 3a5 5 0 0 0 7.07 7.07l1.71-1.71',
  add: 'M5 12h14M12 5v14',
  remove: 'M18 6 6 18M6 6l12 12',
  up: 'm5 12 7-7 7 7M12 19V5',
  down: 'M12 5v14M19 12l-7 7-7-7',
  more: 'M12 12h.01M19 12h.01M5 12h.01',
  open: 'M15 3h6v6M10 14 21 3M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6',
} as const;

/** The names of the drawn icons. */
export type IconName = keyof typeof OUTLINES;

/** A line icon of the text's size. It never stands alone: the words beside it, or the control's label, say what it means. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="gw-sim-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={OUTLINES[name]} />
    </svg>
  );
}
