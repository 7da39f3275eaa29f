import { fill } from '../labels/fill.ts';
import type { BringInWords } from './labels.ts';
import type { Offer, Proposal } from './proposal.ts';

/** Reasons shown at once; the rest are counted. */
const SHOWN = 50;

interface ReportProps {
  proposal: Proposal;
  words: BringInWords;
  onTake: (source: string, offer: Offer) => void;
  onLeave: (outcome: string) => void;
}

/** What was refused and why, and the choice to take the good rows where there are any. */
export function Report({ proposal, words, onTake, onLeave }: ReportProps) {
  const { source, refusals, offer } = proposal;
  const nothing = fill(words.nothing, { source });
  const isChoice = offer?.kind === 'rows';
  return (
    <>
      <p>
        {isChoice ? fill(words.partly, { source, bad: refusals.length }) : nothing} {words.rowsAsInFile}
      </p>
      <ul class="gw-sim-refusals">
        {refusals.slice(0, SHOWN).map((text, index) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
      {refusals.length > SHOWN && <p>{fill(words.more, { count: refusals.length - SHOWN })}</p>}
      {isChoice && (
        <p>
          <button type="button" class="gw-sim-button" onClick={() => onTake(source, offer)}>
            {fill(words.takeGood, { count: offer.count })}
          </button>{' '}
          <button type="button" class="gw-sim-button" onClick={() => onLeave(nothing)}>
            {words.leave}
          </button>
        </p>
      )}
    </>
  );
}
