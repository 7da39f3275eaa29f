import { fill } from '../../simulator-host/labels/fill.ts';
import { answerLabels } from '../labels/answer.ts';
import type { AssessmentSetting } from '../setting.ts';

interface StepsBarProps {
  setting: AssessmentSetting;
  /** 0 is the rules, then the items from 1, then the result. */
  at: number;
  answered: number;
  onGo: (place: number) => void;
}

/** How far somebody is; on a phone also the way to the next screen and back. */
export function StepsBar({ setting: { model, locale }, at, answered, onGo }: StepsBarProps) {
  const words = answerLabels[locale];
  const last = model.items.length + 1;
  const progress = fill(words.answered, { answered, count: model.items.length });
  return (
    <nav class="gw-assess-steps gw-assess-live" aria-label={progress} data-at={at}>
      <button type="button" class="gw-assess-button gw-assess-phone" disabled={at === 0} onClick={() => onGo(at - 1)}>
        {at === 1 ? words.toRules : words.previous}
      </button>
      <span role="status">
        {progress}
        {at > 0 && at < last && (
          <span class="gw-assess-help gw-assess-phone">
            {fill(words.progress, { at: at, count: model.items.length })}
          </span>
        )}
      </span>
      <a class="gw-assess-desk" href="#result">
        {words.toResult}
      </a>
      <button
        type="button"
        class="gw-assess-button gw-assess-phone"
        disabled={at === last}
        onClick={() => onGo(at + 1)}
      >
        {at === model.items.length ? words.toResult : words.next}
      </button>
    </nav>
  );
}
