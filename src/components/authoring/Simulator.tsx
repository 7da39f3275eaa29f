import { useId } from 'preact/hooks';
import { Island } from '../../islands/Island.tsx';
import { SimulatorHost } from '../../simulator-host/SimulatorHost.tsx';
import { firstAnswer } from '../simulator/first-answer.ts';
import { usePage, useSimulator } from './page-context.ts';

interface SimulatorProps {
  id: string;
  inputs?: Record<string, unknown>;
}

/** A simulator inside a page, with the author's inputs laid over its defaults. */
export function Simulator({ id, inputs = {} }: SimulatorProps) {
  const { page, base } = usePage();
  const simulator = useSimulator(id);
  const situation = {
    locale: page.locale,
    preset: inputs,
    mode: 'embedded' as const,
    base,
    instance: `sim-${useId()}`,
  };
  return (
    <Island component="simulator" props={{ id, ...situation }}>
      <SimulatorHost simulator={simulator} first={firstAnswer(simulator, page.locale, inputs)} {...situation} />
    </Island>
  );
}
