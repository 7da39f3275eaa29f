/** The kinds of decision that simulators serve, in the order in which the gallery shows them. */
export const DECISIONS = ['worth', 'stay', 'price', 'test', 'choose', 'steer'] as const;

/** One of {@link DECISIONS}: what a customer is worth and where to win them; who stays; prices; experiments; what to do first; where we stand. */
export type Decision = (typeof DECISIONS)[number];
