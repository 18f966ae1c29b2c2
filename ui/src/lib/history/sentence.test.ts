import { afterEach, describe, expect, it } from 'vitest';

import { i18n, LANGUAGES } from '$lib/i18n';

import { actor, sentence } from './sentence';

const invited = (rights: string) => ({
  what: 'member-invited',
  details: { name: 'Luc Hansen', ssn: '1010 0000 0000 0000 5512', task: 'manager', rights },
});

afterEach(() => i18n.set('fr'));

describe('an entry of the history as a sentence', () => {
  it('names the person, the certificate, the task and the single rights in words', () => {
    i18n.set('en');
    const said = sentence(invited('invite delete'));
    for (const part of ['Luc Hansen', '1010 0000 0000 0000 5512']) expect(said).toContain(part);
    expect(said).not.toMatch(/\b(manager-|invite delete)\b/);
    expect(said).toContain(', ');
  });

  it('says nothing of single rights where there are none', () => {
    i18n.set('en');
    const said = sentence(invited(''));
    expect(said).not.toContain('none');
    expect(said.length).toBeLessThan(sentence(invited('invite')).length);
  });

  it('writes days as the language does', () => {
    const ending = { what: 'invitation-ending', details: { name: 'Luc Hansen', day: '2026-12-03' } };
    const said = LANGUAGES.map((language) => (i18n.set(language), sentence(ending)));
    expect(said[0]).toContain('3 décembre 2026');
    expect(said[1]).toContain('3. Dezember 2026');
    expect(said[2]).toContain('3 December 2026');
  });

  it('names the fields of a company that changed', () => {
    i18n.set('de');
    const changed = { what: 'company-changed', details: { company: 'Schmit', fields: 'address vatNumber' } };
    expect(sentence(changed)).toMatch(/Anschrift|Adresse/);
    expect(sentence(changed)).not.toContain('vatNumber');
  });

  it('has words for everything that is recorded, in each language', () => {
    const recorded = [
      'space-created',
      'private-space-opened',
      'company-changed',
      'member-invited',
      'invitation-tasks-changed',
      'invitation-details-changed',
      'invitation-sent-again',
      'invitation-mail-handed-over',
      'invitation-withdrawn',
      'invitation-accepted',
      'invitation-refused',
      'invitation-ending',
      'member-tasks-changed',
      'member-details-changed',
      'member-suspended',
      'member-reinstated',
      'member-deleted',
      'member-left',
    ];
    for (const language of LANGUAGES) {
      i18n.set(language);
      for (const what of recorded) expect(sentence({ what, details: {} }), `${language} ${what}`).not.toContain('⟦');
    }
  });

  it('is the doing of the office itself where nobody did it', () => {
    i18n.set('en');
    expect(actor({ who: '' })).toContain('eSpace Desk');
    expect(actor({ who: 'Nadia Weber' })).toBe('Nadia Weber');
  });
});
