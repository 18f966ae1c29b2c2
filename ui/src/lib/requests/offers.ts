// What can be asked for in a domain, and by whom (requirements D-1). The office decides; a form offers only
// what it would not refuse.

import type { DomainSettings, RequestKind } from '$lib/ipc/bindings';

/** For whom something is asked. */
export type ForWhom = 'us' | 'another';

/** What a domain offers: a certification by a procedure, codes, or both. */
export function kindsOf({ certifiedBy }: Pick<DomainSettings, 'certifiedBy'>): RequestKind[] {
  switch (certifiedBy) {
    case 'codes':
      return ['codes'];
    case 'procedure':
      return ['certification'];
    case 'both':
      return ['codes', 'certification'];
  }
}

/** For whom it can be asked: a certification is one's own; about codes the domain decides. */
export function forWhom(kind: RequestKind, { whoAsks }: Pick<DomainSettings, 'whoAsks'>): ForWhom[] {
  if (kind === 'certification') return ['us'];
  switch (whoAsks) {
    case 'company':
      return ['us'];
    case 'representative':
      return ['another'];
    case 'either':
      return ['us', 'another'];
  }
}
