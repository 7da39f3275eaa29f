import type { APIRoute } from 'astro';
import { SIMULATORS, simulatorById } from '../../components/simulator/simulators.ts';
import { verdictsOf } from '../../verification/verdicts.ts';

export const getStaticPaths = () => SIMULATORS.map(({ id }) => ({ params: { id }, props: { id } }));

/** Every reference case of a simulator with all its inputs, what its source expects and what the simulator answers. */
export const GET: APIRoute<{ id: string }> = ({ props: { id } }) => {
  const { simulator, verdicts, met, uncovered } = verdictsOf(simulatorById(id));
  const cases = verdicts.map(({ reference: { expected: _, ...reference }, comparisons, isMet }) => ({
    ...reference,
    isMet,
    outputs: comparisons,
  }));
  return new Response(`${JSON.stringify({ simulator: id, version: simulator.version, met, uncovered, cases })}\n`, {
    headers: { 'content-type': 'application/json' },
  });
};
