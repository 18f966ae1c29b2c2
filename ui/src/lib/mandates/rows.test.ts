import { beforeEach, describe, expect, it } from 'vitest';

import { entriesOf, found } from '$lib/design/table';
import { i18n } from '$lib/i18n';
import type { CertificationRow, DomainView, MandateRow, Standing } from '$lib/ipc/bindings';

import {
  askable,
  bothMade,
  domainsOf,
  endsSoon,
  inForce,
  madeBy,
  narrowing,
  order,
  othersOfDomain,
  passes,
  perDomain,
  searchedText,
} from './rows';
import { choosable, coveredNames } from './scope';

beforeEach(() => i18n.set('en'));

const names = (en: string) => ({ fr: `${en} fr`, de: `${en} de`, en });

const mandate = (over: Partial<MandateRow> = {}): MandateRow => ({
  mandate: 'm-1',
  domain: 'd-tax',
  domainVersion: 1,
  domainNames: names('Tax cards'),
  other: 'Boulangerie Molitor S.A.',
  otherNumber: '2010220109877',
  group: null,
  scope: ['request'],
  standing: 'in-force',
  origin: 'letter',
  since: '2026-01-10T10:00:00Z',
  endsOn: '2027-12-31',
  daysLeft: 400,
  endedAt: null,
  allowed: [],
  confirming: null,
  version: 1,
  ...over,
});

const domain = (id: string, latestEnd = '2030-12-31'): DomainView => ({
  domain: id,
  administration: 'a-1',
  administrationNames: names('Tax administration'),
  version: 1,
  settings: {
    names: names(id),
    certifiedBy: 'both',
    activationDays: 60,
    latestEnd,
    representativeCodes: 3,
    securityCode: 'six-digits',
    whoAsks: 'either',
    waitHours: 72,
    items: [
      { key: 'request', kind: 'procedure', names: names('Request a tax card') },
      { key: 'read', kind: 'consultation', names: names('Consult tax cards') },
    ],
  },
});

const certification = (id: string, standing: Standing, since: string, of = 'd-tax'): CertificationRow => ({
  certification: id,
  domain: domain(of),
  standing,
  origin: 'letter',
  scope: ['request'],
  since,
  endsOn: '2027-12-31',
  daysLeft: standing === 'in-force' ? 400 : null,
  endedAt: null,
  version: 1,
});

describe('mandates', () => {
  it('end soon only while they are in force', () => {
    expect(endsSoon(mandate({ daysLeft: 60 }))).toBe(true);
    expect(endsSoon(mandate({ daysLeft: 0 }))).toBe(true);
    expect(endsSoon(mandate({ daysLeft: 61 }))).toBe(false);
    expect(endsSoon(mandate({ standing: 'revoked', daysLeft: null }))).toBe(false);
  });

  it('pass the filter by state', () => {
    expect(passes('all', mandate({ standing: 'declined' }))).toBe(true);
    expect(passes('in-force', mandate())).toBe(true);
    expect(passes('unconfirmed', mandate())).toBe(false);
    for (const standing of ['ended', 'revoked', 'replaced', 'given-up', 'declined'] as const) {
      expect(passes('over', mandate({ standing })), standing).toBe(true);
    }
    expect(passes('over', mandate({ standing: 'unconfirmed' }))).toBe(false);
  });

  it('are narrowed by domain, state and group together', () => {
    const rows = [
      mandate({ mandate: '1' }),
      mandate({ mandate: '2', domain: 'd-elections', domainNames: names('Social elections') }),
      mandate({ mandate: '3', domain: 'd-elections', standing: 'revoked', daysLeft: null, group: 'g-1' }),
    ];
    const keys = (by: Parameters<typeof narrowing>[0]) => {
      const passes = narrowing(by);
      return passes && rows.filter(passes).map((row) => row.mandate);
    };
    expect(keys({ domain: null, filter: 'all' })).toBeUndefined();
    expect(keys({ domain: 'd-elections' })).toEqual(['2', '3']);
    expect(keys({ domain: 'd-elections', filter: 'over' })).toEqual(['3']);
    expect(keys({ group: 'g-1' })).toEqual(['3']);
    expect(keys({ domain: 'd-elections', group: 'none' })).toEqual(['2']);
    expect(domainsOf(rows).map((found) => found.domain)).toEqual(['d-tax', 'd-elections']);
  });

  it('on paper are told apart from those by a code, and either can be left out', () => {
    const rows = [
      mandate({ mandate: 'letter' }),
      mandate({ mandate: 'principal', origin: 'principal' }),
      mandate({ mandate: 'paper', origin: 'paper', standing: 'unconfirmed' }),
      mandate({ mandate: 'old', origin: 'paper', standing: 'revoked', daysLeft: null }),
    ];
    expect(rows.map(madeBy)).toEqual(['Code by letter', 'Code of the principal', 'On paper', 'On paper']);
    const keys = (by: Parameters<typeof narrowing>[0]) => {
      const passes = narrowing(by);
      return passes && rows.filter(passes).map((row) => row.mandate);
    };
    expect(keys({ made: 'all' })).toBeUndefined();
    expect(keys({ made: 'paper' })).toEqual(['paper', 'old']);
    expect(keys({ made: 'code' })).toEqual(['letter', 'principal']);
    expect(keys({ made: 'paper', filter: 'over' })).toEqual(['old']);
  });

  it('offer that filter only where there are both', () => {
    const [code, paper] = [mandate(), mandate({ origin: 'paper' })];
    expect(bothMade([])).toBe(false);
    expect(bothMade([code, mandate({ origin: 'principal' })])).toBe(false);
    expect(bothMade([paper, paper])).toBe(false);
    expect(bothMade([code, paper])).toBe(true);
  });

  it('are found by how they came to be, in the language of the screen', () => {
    const rows = [mandate({ mandate: 'code' }), mandate({ mandate: 'paper', origin: 'paper' })];
    const finds = (typed: string) => found(entriesOf([...rows], searchedText, i18n.language), typed);
    expect(finds('on PAPER').map((row) => row.mandate)).toEqual(['paper']);
    expect(finds('by letter').map((row) => row.mandate)).toEqual(['code']);
  });

  it('are found by the name of their domain in any language', () => {
    expect(searchedText(mandate())).toContain('Tax cards de');
    expect(searchedText(mandate())).toContain('2010220109877');
  });

  it('stand in order of what needs attention, then of their end', () => {
    const rows = [
      mandate({ mandate: 'late' }),
      mandate({ mandate: 'over', standing: 'revoked' }),
      mandate({ mandate: 'soon', endsOn: '2026-12-31' }),
      mandate({ mandate: 'new', standing: 'unconfirmed' }),
    ];
    expect(rows.toSorted(order.standing).map((row) => row.mandate)).toEqual(['new', 'soon', 'late', 'over']);
  });
});

describe('certifications', () => {
  it('are shown once for each domain: the one in force, or else the newest', () => {
    const rows = [
      certification('old', 'replaced', '2026-01-01T00:00:00Z'),
      certification('now', 'in-force', '2025-06-01T00:00:00Z'),
      certification('first', 'ended', '2024-01-01T00:00:00Z', 'd-elections'),
      certification('second', 'ended', '2025-01-01T00:00:00Z', 'd-elections'),
    ];
    expect(perDomain(rows).map((row) => row.certification)).toEqual(['now', 'second']);
    expect(inForce(rows).map((row) => row.certification)).toEqual(['now']);
  });

  it('are told of with the others for the same domain, the newest of them first', () => {
    const rows = [
      certification('first', 'replaced', '2024-01-01T00:00:00Z'),
      certification('now', 'in-force', '2026-01-01T00:00:00Z'),
      certification('second', 'revoked', '2025-01-01T00:00:00Z'),
      certification('elsewhere', 'in-force', '2025-06-01T00:00:00Z', 'd-elections'),
    ];
    const others = (place: number) => othersOfDomain(rows, rows[place]!).map((row) => row.certification);
    expect(others(1)).toEqual(['second', 'first']);
    expect(others(0)).toEqual(['now', 'second']);
    expect(others(3)).toEqual([]);
  });

  it('are asked for only where the domain goes on', () => {
    const domains = [domain('a', '2026-11-24'), domain('b', '2026-11-23')];
    expect(askable(domains, '2026-11-24').map((view) => view.domain)).toEqual(['a']);
  });
});

describe('a scope', () => {
  const { settings } = domain('d-tax');

  it('has names in the order of the domain, and keeps what the domain dropped', () => {
    expect(coveredNames(['gone', 'read', 'request'], settings)).toEqual([
      'Request a tax card',
      'Consult tax cards',
      'gone',
    ]);
  });

  it('can be chosen within what the principal may give', () => {
    expect(choosable(['read'], settings).map(({ key }) => key)).toEqual(['read']);
    expect(choosable(['read', 'request'], settings).map(({ key }) => key)).toEqual(['request', 'read']);
  });
});
