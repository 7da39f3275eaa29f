import { formatCell, formatInterval } from '../../i18n/format.ts';
import type { Layout } from './layout.ts';

/** Shows the values at the place under the pointer, beside the picture's own texts. Returns how to stop. */
export function followPointer(picture: HTMLElement, layoutNow: () => Layout): () => void {
  const readout = document.createElement('p');
  readout.className = 'gw-sim-readout';
  readout.ariaHidden = 'true';
  const onMove = (event: PointerEvent) => {
    const layout = layoutNow();
    const box = picture.getBoundingClientRect();
    const at = { x: event.clientX - box.left, y: event.clientY - box.top };
    const text = textAt(layout, layout.isTurned ? at.y : at.x);
    if (text === undefined) return readout.remove();
    readout.textContent = text;
    if (!readout.isConnected) picture.parentElement?.append(readout);
    // Through the CSSOM, which a strict content policy allows.
    readout.style.setProperty('inset-inline-start', `${Math.min(at.x + 12, box.width - readout.offsetWidth)}px`);
    readout.style.setProperty('inset-block-start', `${Math.max(0, at.y - readout.offsetHeight - 12)}px`);
  };
  const onLeave = () => readout.remove();
  picture.addEventListener('pointermove', onMove);
  picture.addEventListener('pointerleave', onLeave);
  return () => {
    onLeave();
    picture.removeEventListener('pointermove', onMove);
    picture.removeEventListener('pointerleave', onLeave);
  };
}

/** The nearest place with data and every series' value there, a line each; nothing on a grid, whose cells say it all. */
export function textAt({ chart, across, locale }: Layout, pixel: number): string | undefined {
  if (chart.kind === 'grid') return undefined;
  const places = [...new Set(chart.series.flatMap(({ points }) => points.map(([place]) => place)))];
  const distance = (place: number) => Math.abs(across.place(place) - pixel);
  const nearest = places.reduce<number | undefined>(
    (best, place) => (best === undefined || distance(place) < distance(best) ? place : best),
    undefined,
  );
  if (nearest === undefined) return undefined;
  const { x, y } = chart;
  const title = x.categories?.[nearest] ?? `${x.label}: ${formatCell({ value: nearest, unit: x.unit }, locale)}`;
  const values = chart.series.flatMap(({ label, points, starts }) => {
    const at = points.findIndex(([place]) => place === nearest);
    const [value, start] = [points[at]?.[1], starts?.values[at]];
    if (typeof value !== 'number') return [];
    return [
      `${label}: ${start === undefined ? formatCell({ value, unit: y.unit }, locale) : formatInterval(start, value, { unit: y.unit }, locale)}`,
    ];
  });
  return [title, ...values].join('\n');
}
