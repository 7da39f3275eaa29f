import type { ComponentChildren } from 'preact';
import { usePage } from './page-context.ts';

/** The numbered steps of a playbook. */
export function Steps({ children }: { children?: ComponentChildren }) {
  return <ol class="gw-steps">{children}</ol>;
}

interface StepProps {
  title: string;
  who: string;
  output: string;
  done: string;
  children?: ComponentChildren;
}

/** One step: what to do, then who does it, what comes out and when it is done. */
export function Step({ title, who, output, done, children }: StepProps) {
  const { labels } = usePage();
  return (
    <li class="gw-step">
      <p class="gw-step-title">{title}</p>
      <div class="gw-step-body">{children}</div>
      <dl class="gw-step-facts not-content">
        <div>
          <dt>{labels.page.who}</dt>
          <dd>{who}</dd>
        </div>
        <div>
          <dt>{labels.page.output}</dt>
          <dd>{output}</dd>
        </div>
        <div>
          <dt>{labels.page.doneWhen}</dt>
          <dd>{done}</dd>
        </div>
      </dl>
    </li>
  );
}
