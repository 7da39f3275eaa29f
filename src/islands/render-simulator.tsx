import { renderToString } from 'preact-render-to-string';
import { firstAnswer } from '../components/simulator/first-answer.ts';
import { simulatorById } from '../components/simulator/simulators.ts';
import type { Locale } from '../i18n/locales.ts';
import { SimulatorHost } from '../simulator-host/SimulatorHost.tsx';
import { Island } from './Island.tsx';

/** What the browser needs to hydrate a simulator. */
export interface SimulatorIslandProps {
  id: string;
  locale: Locale;
  preset: Record<string, unknown>;
  mode: 'page' | 'embedded' | 'frame';
  base: string;
  instance: string;
}

/** A simulator's first result as HTML, inside the element that will bring it to life. */
export function renderSimulatorIsland(props: SimulatorIslandProps): string {
  const { id, ...situation } = props;
  const simulator = simulatorById(id);
  return renderToString(
    <Island component="simulator" props={{ ...props }}>
      <SimulatorHost simulator={simulator} first={firstAnswer(simulator, props.locale, props.preset)} {...situation} />
    </Island>,
  );
}
