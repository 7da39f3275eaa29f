/** Customers of one tier at one price, on the monthly and the annual plan. */
export interface BookInputs {
  /** Customers at the start; those on the annual plan are spread evenly over the months of renewal. */
  starting: number;
  newPerMonth: number;
  annualShare: number;
  monthlyPrice: number;
  annualPrice: number;
  churn: number;
  renewal: number;
}

/** One month of a book, after churn, renewals and new customers. */
export interface BookMonth {
  customers: number;
  /** Monthly recurring revenue: monthly prices and a twelfth of annual ones. */
  mrr: number;
  /** Billed in this month: annual prices count in full when they are due. */
  billed: number;
  /** Billed but not yet earned at the end of the month. */
  deferred: number;
}

/**
 * Follows one book month by month. In each month, in this order: monthly payers churn; annual payers whose year ends renew or leave;
 * new customers arrive and choose a plan; everybody who is due is billed.
 *
 * @example runBook({ starting: 0, newPerMonth: 10, annualShare: 0, monthlyPrice: 100, annualPrice: 1000, churn: 0.1, renewal: 1 }, 2)
 * // mrr 1000, then 1900
 */
export function runBook(book: BookInputs, months: number): BookMonth[] {
  const { starting, annualShare, annualPrice } = book;
  const renewals = new Array<number>(12).fill((starting * annualShare) / 12);
  const state: State = {
    monthly: starting * (1 - annualShare),
    annual: starting * annualShare,
    // Evenly spread renewals have on average 5.5 of 12 months left at the end of a month.
    deferred: starting * annualShare * annualPrice * (5.5 / 12),
  };
  return Array.from({ length: months }, (_, month) => nextMonth(book, state, renewals, month % 12));
}

interface State {
  monthly: number;
  annual: number;
  deferred: number;
}

function nextMonth(book: BookInputs, state: State, renewals: number[], slot: number): BookMonth {
  const { newPerMonth, annualShare, monthlyPrice, annualPrice, churn, renewal } = book;
  const due = renewals[slot] ?? 0;
  const signed = due * renewal + newPerMonth * annualShare;
  renewals[slot] = signed;
  state.monthly = state.monthly * (1 - churn) + newPerMonth * (1 - annualShare);
  state.annual += signed - due;
  const earned = state.annual * (annualPrice / 12);
  state.deferred += signed * annualPrice - earned;
  return {
    customers: state.monthly + state.annual,
    mrr: state.monthly * monthlyPrice + earned,
    billed: state.monthly * monthlyPrice + signed * annualPrice,
    deferred: state.deferred,
  };
}
