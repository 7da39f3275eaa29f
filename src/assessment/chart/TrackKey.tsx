import { figureLabels } from '../labels/figures.ts';
import type { AssessmentSetting } from '../setting.ts';

/** What the marks on a track mean. */
export function TrackKey({ locale, hasTarget = true }: Pick<AssessmentSetting, 'locale'> & { hasTarget?: boolean }) {
  const { key } = figureLabels[locale];
  return (
    <p class="gw-assess-key">
      <span>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <rect class="gw-assess-track-mark" x="2" y="2" width="10" height="10" />
        </svg>{' '}
        {key.held}
      </span>
      <span>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <path class="gw-assess-track-mean" d="M7 0v14" />
        </svg>{' '}
        {key.mean}
      </span>
      {hasTarget && (
        <span>
          <svg viewBox="0 0 14 14" aria-hidden="true">
            <path class="gw-assess-track-target" d="M7 1l6 6-6 6-6-6z" />
          </svg>{' '}
          {key.target}
        </span>
      )}
      <span>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <circle class="gw-assess-track-dot" cx="7" cy="7" r="3.5" />
        </svg>{' '}
        {key.dot}
      </span>
    </p>
  );
}
