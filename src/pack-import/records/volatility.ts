import type { ClaimType, Volatility } from '../../pack/index.ts';

const BY_TYPE: Readonly<Record<ClaimType, Volatility>> = {
  role: 'office',
  membership: 'membership',
  status: 'membership',
  control: 'membership',
  fact: 'stable',
};

/** How fast a claim goes out of date where its author does not say so. A role that has ended no longer changes. */
export function volatilityOf(type: ClaimType, to: string | undefined): Volatility {
  return to === undefined ? BY_TYPE[type] : 'stable';
}
