import type { APIRoute } from 'astro';
import type { ReferenceCase } from '../../../../simulators/_kit/reference-case.ts';
import { SIMULATORS, simulatorById } from '../../../components/simulator/simulators.ts';
import { simulatorRecord } from '../../../listings/simulator-record.ts';
import { siteHome } from '../../../listings/site-home.ts';

const references = import.meta.glob<ReferenceCase[]>('../../../../simulators/*/reference/cases.json', {
  eager: true,
  import: 'default',
});

export const getStaticPaths = () => SIMULATORS.map(({ id }) => ({ params: { id }, props: { id } }));

export const GET: APIRoute<{ id: string }> = ({ props: { id }, site }) => {
  const cases = references[`../../../../simulators/${id}/reference/cases.json`] ?? [];
  return Response.json(simulatorRecord(simulatorById(id), cases, siteHome(site)));
};
