import { Figure } from './Figure.tsx';
import { Simulator } from './Simulator.tsx';

/** The components that compute; loaded for the pages that have one. */
export const COMPUTED_COMPONENTS = { Figure, Simulator };
