import type { APIRoute } from 'astro';
import { SIMULATORS, simulatorById } from '../../../components/simulator/simulators.ts';
import { simulatorRecord } from '../../../listings/simulator-record.ts';
import { siteHome } from '../../../listings/site-home.ts';
import { referencesOf } from '../../../verification/references-of.ts';

export const getStaticPaths = () => SIMULATORS.map(({ id }) => ({ params: { id }, props: { id } }));

export const GET: APIRoute<{ id: string }> = ({ props: { id }, site }) =>
  Response.json(simulatorRecord(simulatorById(id), referencesOf(id), siteHome(site)));
