import { type Amount, isNumber } from '../../../simulators/_kit/amount.ts';

interface TrendLinesProps {
  levels: number;
  /** The rounds, earliest first. */
  names: readonly string[];
  lines: readonly { name: string; mark: string; values: readonly (Amount | undefined)[] }[];
  /** Whether a line must not be drawn from the round before to this one. */
  breaks: readonly boolean[];
  label: string;
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, FOOT] = [480, 220, 28, 110, 12, 28];
/** Direct labels stay so far apart. */
const LABEL_GAP = 15;

/** A line per system over the rounds, labelled at its end; broken where rounds cannot be compared or have no mean. */
export function TrendLines({ levels, names, lines, breaks, label }: TrendLinesProps) {
  const x = (round: number) => LEFT + ((WIDTH - LEFT - RIGHT) * round) / Math.max(1, names.length - 1);
  const y = (level: number) => HEIGHT - FOOT - ((HEIGHT - TOP - FOOT) * (level - 1)) / Math.max(1, levels - 1);
  const ends = spread(lines.map(({ values }) => y(lastNumber(values) ?? 1)));
  return (
    <svg class="gw-assess-trend" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {Array.from({ length: levels }, (_, index) => (
        <g key={index}>
          <path class="gw-assess-track-rail" d={`M${LEFT} ${y(index + 1)}H${WIDTH - RIGHT}`} />
          <text class="gw-assess-track-count" x={LEFT - 8} y={y(index + 1) + 4} text-anchor="end">
            {index + 1}
          </text>
        </g>
      ))}
      {names.map((name, round) => (
        <text
          key={name}
          class="gw-assess-track-count"
          x={x(round)}
          y={HEIGHT - 8}
          text-anchor={anchorOf(round, names.length)}
        >
          {name}
        </text>
      ))}
      {lines.map(({ name, mark, values }, line) => (
        <g key={name} class={`gw-hue-${mark} gw-assess-trend-line`}>
          {values.map((value, round) => {
            const before = values[round - 1];
            if (value === undefined || !isNumber(value)) return null;
            const isJoined = before !== undefined && isNumber(before) && !breaks[round];
            return (
              <g key={round}>
                {isJoined && <path d={`M${x(round - 1)} ${y(before)}L${x(round)} ${y(value)}`} data-line={line % 3} />}
                <circle cx={x(round)} cy={y(value)} r="3.5" />
              </g>
            );
          })}
          <text x={WIDTH - RIGHT + 10} y={(ends[line] ?? 0) + 4}>
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}

function lastNumber(values: readonly (Amount | undefined)[]): number | undefined {
  return values.filter((value) => value !== undefined).findLast(isNumber);
}

function anchorOf(round: number, rounds: number): 'start' | 'middle' | 'end' {
  if (round === 0) return 'start';
  return round === rounds - 1 ? 'end' : 'middle';
}

/** Heights moved apart so that no two labels overlap; the order stays. */
function spread(heights: readonly number[]): number[] {
  const order = heights.map((_, index) => index).sort((one, other) => (heights[one] ?? 0) - (heights[other] ?? 0));
  const placed = [...heights];
  for (const [rank, index] of order.entries()) {
    const above = order[rank - 1];
    if (above !== undefined) placed[index] = Math.max(placed[index] ?? 0, (placed[above] ?? 0) + LABEL_GAP);
  }
  return placed;
}
