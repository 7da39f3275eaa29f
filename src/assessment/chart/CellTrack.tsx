import type { Amount } from '../../../simulators/_kit/amount.ts';

interface CellTrackProps {
  /** How many levels the model has. */
  levels: number;
  held?: Amount | undefined;
  mean?: Amount | undefined;
  target?: number | undefined;
  /** How many gave each level, lowest first; none where answers are not to be shown. */
  counts?: readonly number[] | undefined;
  /** The same in words: what a screen reader says. */
  label: string;
}

const STEP = 56;
const [LEFT, RADIUS, GAP, ROWS] = [16, 3.5, 9, 3];

/**
 * One cell on its levels: a solid bar up to the held level, a tick at the mean, a hollow mark at the target, and a dot for each answer. A cell
 * without a level is an empty track.
 */
export function CellTrack({ levels, held, mean, target, counts = [], label }: CellTrackProps) {
  const columns = Math.max(1, Math.ceil(Math.max(0, ...counts) / ROWS));
  const rows = Math.min(ROWS, Math.max(0, ...counts));
  const axis = 12 + rows * GAP;
  const width = LEFT * 2 + (levels - 1) * STEP;
  const at = (level: number) => LEFT + (level - 1) * STEP;
  return (
    <svg class="gw-assess-track" viewBox={`0 0 ${width} ${axis + 12}`} role="img" aria-label={label}>
      <path class="gw-assess-track-rail" d={`M${LEFT} ${axis}H${at(levels)}`} />
      {Array.from({ length: levels }, (_, index) => (
        <path key={index} class="gw-assess-track-rail" d={`M${at(index + 1)} ${axis - 4}v8`} />
      ))}
      {typeof held === 'number' && (
        <>
          <path class="gw-assess-track-held" d={`M${LEFT} ${axis}H${at(held)}`} />
          <rect class="gw-assess-track-mark" x={at(held) - 5} y={axis - 5} width="10" height="10" />
        </>
      )}
      {counts.map((count, index) => (
        <Dots key={index} count={count} columns={columns} x={at(index + 1)} floor={axis - 10} />
      ))}
      {typeof mean === 'number' && <path class="gw-assess-track-mean" d={`M${at(mean)} ${axis - 9}v18`} />}
      {target !== undefined && <path class="gw-assess-track-target" d={`M${at(target)} ${axis - 7}l7 7-7 7-7-7z`} />}
    </svg>
  );
}

/** Answers of one level, stacked; where they would not fit side by side, their number. */
function Dots({ count, columns, x, floor }: { count: number; columns: number; x: number; floor: number }) {
  if (count === 0) return null;
  if (columns * GAP > STEP - 6) {
    return (
      <text class="gw-assess-track-count" x={x} y={floor - 2} text-anchor="middle">
        {count}
      </text>
    );
  }
  const used = Math.ceil(count / ROWS);
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <circle
          key={index}
          class="gw-assess-track-dot"
          cx={x + (Math.floor(index / ROWS) - (used - 1) / 2) * GAP}
          cy={floor - (index % ROWS) * GAP}
          r={RADIUS}
        />
      ))}
    </>
  );
}
