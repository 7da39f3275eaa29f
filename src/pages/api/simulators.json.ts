import type { APIRoute } from 'astro';
import { SIMULATORS } from '../../components/simulator/simulators.ts';
import { simulatorEntry } from '../../listings/simulator-record.ts';
import { siteHome } from '../../listings/site-home.ts';

export const GET: APIRoute = ({ site }) =>
  Response.json(SIMULATORS.map((simulator) => simulatorEntry(simulator, siteHome(site))));
