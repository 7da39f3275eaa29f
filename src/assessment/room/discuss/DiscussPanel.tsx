import { useComputed, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { discussLabels } from '../../labels/discuss.ts';
import { roomLabels } from '../../labels/room.ts';
import { scoreSession } from '../../result/score-session.ts';
import { agendaFor, minutesEach } from '../agenda.ts';
import type { PanelProps } from '../room.ts';
import { AgreeForm } from './AgreeForm.tsx';
import { discussionOrder } from './discussion-order.ts';
import { FullScreen } from './FullScreen.tsx';
import { keyCommand } from './key-command.ts';
import { Presenter } from './Presenter.tsx';
import { PresenterBar } from './PresenterBar.tsx';
import { SecondVote } from './SecondVote.tsx';
import { TimerLine } from './TimerLine.tsx';
import { createTimer } from './timer.ts';

/** One cell at a time, blind until it is revealed, from the most split on; what is agreed is written down beside it. */
export default function DiscussPanel({ room, session }: PanelProps) {
  const { setting } = room;
  const words = discussLabels[setting.locale];
  const result = scoreSession(setting.model, session);
  // The order stays while people talk, whatever they agree.
  const order = useComputed(() => discussionOrder(scoreSession(setting.model, session).cells)).peek();
  const at = useSignal(0);
  const revealed = useSignal<ReadonlySet<string>>(new Set());
  const split = agendaFor(result).find(({ part }) => part === 'split');
  const timer = useRef(createTimer((split ? minutesEach(split) : 8) * 60)).current;
  const place = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const hasMoved = useRef(false);
  const item = order[at.value] ?? '';
  const cell = result.cells.find((each) => each.item === item);
  const toggle = () => {
    const next = new Set(revealed.value);
    if (!next.delete(item)) next.add(item);
    revealed.value = next;
  };
  const go = (move: number) => {
    at.value = Math.max(0, Math.min(order.length - 1, at.value + move));
    timer.reset();
    hasMoved.current = true;
  };
  useLayoutEffect(() => {
    if (hasMoved.current) place.current?.focus();
  }, [at.value]);
  if (result.people === 0 || !cell) return <p class="gw-assess-quiet">{roomLabels[setting.locale].tooEarly}</p>;
  const commands = { reveal: toggle, timer: () => timer.toggle(), next: () => go(1), previous: () => go(-1) };
  const onKeyDown = (event: KeyboardEvent) => {
    const command = keyCommand(event, setting.model.levels.length);
    if (!command) return;
    event.preventDefault();
    if (command.kind === 'level') {
      document.getElementById(`agree-${item}-${command.level}`)?.click();
      document.getElementById(`agree-${item}-${command.level}`)?.focus();
    } else commands[command.kind]();
  };
  const isRevealed = revealed.value.has(item);
  return (
    <div
      ref={stage}
      class="gw-assess-presenter"
      role="group"
      aria-label={roomLabels[setting.locale].panels.discuss}
      onKeyDown={onKeyDown}
    >
      <PresenterBar setting={setting} order={order} at={at.value} onMove={go}>
        <TimerLine timer={timer} words={words} />
        <FullScreen stage={stage} words={words} />
      </PresenterBar>
      <div ref={place} tabIndex={-1}>
        <Presenter
          key={item}
          setting={setting}
          session={session}
          cell={cell}
          people={result.people}
          isRevealed={isRevealed}
          onToggle={toggle}
        />
        {isRevealed && (
          <>
            <SecondVote key={`vote-${item}`} room={room} session={session} cell={cell} />
            <AgreeForm key={`agree-${item}`} room={room} session={session} cell={cell} onNext={() => go(1)} />
          </>
        )}
      </div>
      <p class="gw-assess-help print:hidden">{words.orderHelp}</p>
      <p class="gw-assess-help print:hidden">{words.keys}</p>
    </div>
  );
}
