import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { answerLabels } from '../labels/answer.ts';
import { Banners } from './Banners.tsx';
import { HandOver } from './HandOver.tsx';
import { ItemQuestion } from './ItemQuestion.tsx';
import { MyResult } from './MyResult.tsx';
import type { AnswerSheet } from './own-answers.ts';
import { Rules } from './Rules.tsx';
import { StepsBar } from './StepsBar.tsx';

/** Everything for one person: the rules, the rubrics, the result, the way to hand it over. A phone shows one of these at a time. */
export function AnswerView({ sheet }: { sheet: AnswerSheet }) {
  const { model, locale } = sheet.setting;
  const words = answerLabels[locale];
  const at = useSignal(0);
  const last = model.items.length + 1;
  const root = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  // Before the next key: what is typed after “next” belongs to the next item.
  useLayoutEffect(() => {
    if (!moved.current) return;
    const current = root.current?.querySelector<HTMLElement>('[data-current]');
    current?.focus({ preventScroll: true });
    root.current?.scrollIntoView({ block: 'start' });
  }, [at.value]);
  const go = (place: number) => {
    moved.current = true;
    at.value = Math.max(0, Math.min(last, place));
  };
  const answered = Object.keys(sheet.own.value?.answers ?? {}).length;
  const firstOpen = model.items.findIndex(({ id }) => !sheet.own.value?.answers[id]);
  const begin = () => go(firstOpen < 0 ? last : firstOpen + 1);
  return (
    <div class="gw-assess" ref={root}>
      <Banners sheet={sheet} />
      <Rules
        sheet={sheet}
        isCurrent={at.value === 0}
        begin={{ text: answered > 0 ? words.resume : words.begin, act: begin }}
      />
      <form class="gw-assess-items" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        {model.items.map(({ id }, index) => (
          <ItemQuestion key={id} sheet={sheet} item={id} isCurrent={at.value === index + 1} />
        ))}
      </form>
      <section
        class="gw-assess-result gw-assess-live"
        id="result"
        data-current={at.value === last ? '' : undefined}
        tabIndex={-1}
      >
        <h2>{words.result}</h2>
        <MyResult sheet={sheet} />
        <HandOver sheet={sheet} />
      </section>
      <StepsBar setting={sheet.setting} at={at.value} answered={answered} onGo={go} />
    </div>
  );
}
