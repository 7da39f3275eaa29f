import { fill } from '../../../simulator-host/labels/fill.ts';
import { CellTrack } from '../../chart/CellTrack.tsx';
import { TrackKey } from '../../chart/TrackKey.tsx';
import { agreementText, countsText, trackText } from '../../counts-text.ts';
import { levelText, meanText } from '../../figure-text.ts';
import { discussLabels } from '../../labels/discuss.ts';
import { figureLabels } from '../../labels/figures.ts';
import type { CellResult } from '../../result/score-session.ts';
import { isReleased, type Session } from '../../session.ts';
import { type AssessmentSetting, cellName, itemWords, levelName } from '../../setting.ts';
import { Prompts } from './Prompts.tsx';
import { Statistics } from './Statistics.tsx';
import { Witness } from './Witness.tsx';

interface PresenterProps {
  setting: AssessmentSetting;
  session: Session;
  cell: CellResult;
  people: number;
  isRevealed: boolean;
  onToggle: () => void;
}

/** One cell, large and quiet: the ladder; then, once revealed, the answers as dots, never with names. */
export function Presenter({ setting, session, cell, people, isRevealed, onToggle }: PresenterProps) {
  const { locale, model } = setting;
  const words = discussLabels[locale];
  const figures = figureLabels[locale];
  const { question, anchors } = itemWords(setting, cell.item);
  const { valid, isHidden, counts } = cell;
  const said = isReleased(session) ? (isHidden ? words.hidden : words.blind) : words.stillOpen;
  const blind = fill(said, { threshold: session.threshold, valid });
  return (
    <section class="gw-assess-stage">
      <p class="gw-assess-quiet">{cellName(setting, cell.item)}</p>
      <h2>{question}</h2>
      <ol class="gw-assess-ladder gw-assess-plain">
        {anchors.map((anchor, index) => (
          <li key={anchor}>
            <span class="gw-assess-level">
              {index + 1} <span>{levelName(setting, index + 1)}</span>
            </span>
            <span>{anchor}</span>
            {isRevealed && counts && (
              <span class="gw-assess-dots" aria-hidden="true">
                {'●'.repeat(Math.min(counts.levels[index] ?? 0, 20))}
              </span>
            )}
          </li>
        ))}
      </ol>
      <p class="gw-assess-buttons">
        <button
          type="button"
          class="gw-assess-button gw-assess-main"
          aria-expanded={isRevealed}
          disabled={isHidden}
          onClick={onToggle}
        >
          {isRevealed ? words.hide : words.reveal}
        </button>
        {(!isRevealed || isHidden) && <span>{blind}</span>}
      </p>
      {isRevealed && !isHidden && (
        <div role="status">
          <p class="gw-assess-verdict">
            <strong data-split={cell.agreement?.isSplit ? '' : undefined}>{agreementText(cell, locale)}</strong>{' '}
            {fill(figures.named, { name: figures.held, value: levelText(cell.score.held, setting) })} ·{' '}
            {fill(figures.named, { name: figures.mean, value: meanText(cell.score.mean, locale) })}
          </p>
          <p class="gw-assess-quiet">{countsText(cell, people, locale)}</p>
          <CellTrack
            levels={model.levels.length}
            held={cell.score.held}
            mean={cell.score.mean}
            counts={counts?.levels}
            label={trackText(cell, undefined, locale)}
          />
          <TrackKey locale={locale} hasTarget={false} />
          <Prompts setting={setting} cell={cell} />
          <Witness setting={setting} session={session} item={cell.item} />
          <Statistics setting={setting} cell={cell} isEveryone={people >= session.invited} />
        </div>
      )}
    </section>
  );
}
