import { isNumber } from '../../../simulators/_kit/amount.ts';
import type { CellResult } from '../result/score-session.ts';
import { type AssessmentSetting, cellName } from '../setting.ts';

const [CENTRE, RADIUS] = [150, 95];

/** The shape of all cells at a glance: held levels on spokes. A cell without a level has no point, and the outline has a gap there. */
export function Radar({
  setting,
  cells,
  label,
}: {
  setting: AssessmentSetting;
  cells: readonly CellResult[];
  label: string;
}) {
  const levels = setting.model.levels.length;
  const at = (index: number, level: number) => {
    const angle = (2 * Math.PI * index) / cells.length - Math.PI / 2;
    const reach = (RADIUS * level) / levels;
    return [CENTRE + reach * Math.cos(angle), CENTRE + reach * Math.sin(angle)]
      .map((value) => value.toFixed(1))
      .join(' ');
  };
  const ring = (level: number) => `M${cells.map((_, index) => at(index, level)).join('L')}Z`;
  return (
    <svg class="gw-assess-radar" viewBox="0 0 300 300" role="img" aria-label={label}>
      {setting.model.levels.map((level, index) => (
        <path key={level} class="gw-assess-track-rail" d={ring(index + 1)} />
      ))}
      {cells.map(({ item, score: { held } }, index) => {
        const next = cells[(index + 1) % cells.length]?.score.held;
        const [x = '0', y = '0'] = at(index, levels + 0.9).split(' ');
        return (
          <g key={item}>
            {isNumber(held) && next !== undefined && isNumber(next) && (
              <path class="gw-assess-radar-edge" d={`M${at(index, held)}L${at(index + 1, next)}`} />
            )}
            {isNumber(held) && <Point at={at(index, held)} />}
            <text class="gw-assess-track-count" x={x} y={y} text-anchor="middle">
              {index + 1}
            </text>
            <title>{`${index + 1} ${cellName(setting, item)}`}</title>
          </g>
        );
      })}
    </svg>
  );
}

function Point({ at }: { at: string }) {
  const [x, y] = at.split(' ');
  return <circle class="gw-assess-radar-point" cx={x} cy={y} r="3.5" />;
}
