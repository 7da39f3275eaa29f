import { StoreTrouble } from '../keeping/StoreTrouble.tsx';
import { roundLabels } from '../labels/round.ts';
import { AddAnswers } from './AddAnswers.tsx';
import { FinishRound } from './FinishRound.tsx';
import type { RoundDesk } from './round-desk.ts';
import { StartRound } from './StartRound.tsx';

/** The three moments of a round: the facilitator starts it, everybody adds to it, the facilitator finishes it. */
export function RoundView({ desk }: { desk: RoundDesk }) {
  const words = roundLabels[desk.setting.locale];
  return (
    <div class="gw-assess gw-assess-script">
      <p class="gw-assess-lead">{words.lead}</p>
      <p class="gw-assess-lead">{words.limit}</p>
      <StoreTrouble
        keeper={desk.starts.value?.keeper}
        fileName={`groundwork-round-${desk.setting.model.id}.json`}
        words={words}
      />
      <StartRound desk={desk} />
      <AddAnswers desk={desk} />
      <FinishRound desk={desk} />
    </div>
  );
}
