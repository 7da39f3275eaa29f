import type { Words } from '../labels/zh.ts';
import type { Computing } from '../state/instrument.ts';
import type { Work } from './asker.ts';

interface WorkStatusProps extends Omit<Computing, 'work'> {
  work: Work;
  words: Words;
  /** Where an earlier answer is still shown, the words say so. */
  isBehind?: boolean;
}

/** How far a slow model is, with a way to call it off or to start again. Nothing for the first moments, and nothing when all is done. */
export function WorkStatus({ work, words, cancel, again, isBehind = false }: WorkStatusProps) {
  const { status, isLong, progress } = work;
  const { computing } = words;
  if (status === 'idle' || (status === 'running' && !isLong)) return null;
  const isRunning = status === 'running';
  return (
    <>
      <span>{computing[isBehind ? (`${status}Behind` as const) : status]}</span>
      {isRunning && (
        <progress {...(progress !== undefined && { value: progress })} max={1} aria-label={computing.progress} />
      )}
      <button type="button" class="gw-sim-textbutton" onClick={isRunning ? cancel : again}>
        {isRunning ? computing.cancel : computing.again}
      </button>
    </>
  );
}
