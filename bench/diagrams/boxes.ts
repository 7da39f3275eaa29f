/** The size of one painted thing: a text (all its lines) or a shape, before transforms. */
export interface PaintedBox {
  kind: string;
  text: string;
  width: number;
  height: number;
}

/** How far two sizes are apart: px and share, the smaller of which must hold the tolerance. */
export interface Difference {
  kind: 'label' | 'node';
  name: string;
  what: string;
  px: number;
  share: number;
}

/** Pairs what two drawings of one source paint, in order; things that only one of them paints are counted. */
export function compare(
  name: string,
  ours: readonly PaintedBox[],
  theirs: readonly PaintedBox[],
): { differences: Difference[]; unpaired: number } {
  const rest = [...theirs];
  const differences: Difference[] = [];
  let unpaired = 0;
  for (const box of ours) {
    const index = rest.findIndex((other) => other.kind === box.kind && other.text === box.text);
    const other = rest[index];
    if (!other) {
      unpaired += 1;
      continue;
    }
    rest.splice(index, 1);
    for (const side of ['width', 'height'] as const) {
      const px = Math.abs(box[side] - other[side]);
      const share = px / Math.max(1, other[side]);
      differences.push({
        kind: box.kind === 'text' ? 'label' : 'node',
        name,
        what: `${box.kind} ${box.text} ${side} ${box[side].toFixed(1)} against ${other[side].toFixed(1)}`,
        px,
        share,
      });
    }
  }
  return { differences, unpaired: unpaired + rest.length };
}

/** The value below which the given share of a list lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
