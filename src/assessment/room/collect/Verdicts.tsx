import { fill } from '../../../simulator-host/labels/fill.ts';
import { collectLabels } from '../../labels/collect.ts';
import type { AssessmentSetting } from '../../setting.ts';
import type { VerdictLine } from './take-in.ts';
import { isTaken, verdictText } from './verdict-text.ts';

interface VerdictsProps {
  setting: AssessmentSetting;
  /** Nothing until something was handed in. */
  lines: readonly VerdictLine[] | undefined;
  /** A second person gave the very answers of a line. */
  onSecond: (line: VerdictLine, at: number) => void;
}

/** What became of each thing that was handed in: a line for every one. */
export function Verdicts({ setting, lines, onSecond }: VerdictsProps) {
  const words = collectLabels[setting.locale];
  return (
    <div role="status" aria-label={words.verdicts}>
      {lines?.length === 0 && <p>{words.nothing}</p>}
      {lines && lines.length > 0 && (
        <ol class="gw-assess-verdicts">
          {lines.map((line, at) => (
            <li key={at} data-taken={isTaken(line) ? '' : undefined}>
              <span class="gw-assess-verdict-name">{fill(words.entry, { at: at + 1, text: line.name })}</span>
              <span>{verdictText(line, setting)}</span>
              {'outcome' in line.verdict && line.verdict.outcome === 'duplicate' && line.piece && (
                <button type="button" class="gw-assess-textbutton" onClick={() => onSecond(line, at)}>
                  {words.second}
                </button>
              )}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
