import { useEffect } from 'preact/hooks';
import { fill } from '../../../simulator-host/labels/fill.ts';
import type { DiscussWords } from '../../labels/discuss.ts';
import { clockText, type Timer } from './timer.ts';

/** The time left for this cell. Only its end is announced. */
export function TimerLine({ timer, words }: { timer: Timer; words: DiscussWords }) {
  useEffect(() => () => timer.reset(), [timer]);
  const { secondsLeft, isRunning, total } = timer;
  const left = secondsLeft.value;
  const name = isRunning.value
    ? words.pause
    : left < total && left > 0
      ? words.goOn
      : fill(words.startTimer, { minutes: Math.round(total / 60) });
  return (
    <span class="gw-assess-timer">
      <button type="button" class="gw-assess-button" onClick={() => timer.toggle()}>
        {name}
      </button>
      <span role="timer">{left < total && left > 0 && fill(words.left, { time: clockText(left) })}</span>
      <span role="status">{left === 0 && words.timeUp}</span>
    </span>
  );
}
