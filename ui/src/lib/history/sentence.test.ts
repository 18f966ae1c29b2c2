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

  it('names the certificate choice and the details that changed (X-2)', () => {
    i18n.set('en');
    const told = { name: 'Luc Hansen', task: 'manager', rights: '' };
    for (const what of ['member-invited', 'invitation-tasks-changed', 'member-tasks-changed']) {
      const say = (choice: string) => sentence({ what, details: { ...told, ssn: '1010', choice } });
      expect(say('any')).toContain('any of their certificates');
      expect(say('invited-only')).toContain('only the invited certificate');
      expect(sentence({ what, details: { ...told, ssn: '1010', rights: 'sign', choice: 'any' } })).toMatch(
        /rights.*any/,
      );
    }
    const details = { name: 'Luc Hansen', fields: 'phone note' };
    expect(sentence({ what: 'member-details-changed', details })).toContain('phone number, note');
    expect(sentence({ what: 'invitation-details-changed', details })).toContain('phone number, note');
  });

  it('names what changed of a profile and of the mail account (X-2)', () => {
    i18n.set('en');
    const profile = (details: Record<string, string>) =>
      sentence({ what: 'profile-changed', details: { name: 'Nadia Weber', ...details } });
    expect(profile({ fields: 'email' })).toBe('Profile of Nadia Weber changed: email address');
    expect(profile({ fields: 'email language', language: 'de' })).toContain(
      'email address, user language (now German)',
    );
    const account = { host: 'mail.example.lu', from: 'a@b.lu', port: '587', security: 'start-tls', user: '' };
    const mail = (fields: string) => sentence({ what: 'mail-account-changed', details: { ...account, fields } });
    expect(mail('')).toContain('set up: a@b.lu at mail.example.lu; port: 587; security: STARTTLS; user name: –');
    expect(mail('port security')).toContain('changed: port, security of the connection; now a@b.lu');
  });

  it('says older entries, which told less, as well as it did', () => {
    i18n.set('en');
    const older = [
      sentence(invited('')),
      sentence({ what: 'member-details-changed', details: { name: 'Luc Hansen' } }),
      sentence({ what: 'profile-changed', details: { name: 'Luc Hansen', language: 'fr' } }),
      sentence({ what: 'mail-account-changed', details: { host: 'mail.example.lu', from: 'a@b.lu' } }),
    ];
    expect(older[1]).toBe('Further details of Luc Hansen changed');
    expect(older[2]).toBe('Profile of Luc Hansen changed; user language: French');
    expect(older[3]).toBe('Mail account set up: a@b.lu at mail.example.lu');
    for (const said of older) expect(said).not.toMatch(/none|\{|⟦/);
  });

  it('names the settings of a domain that changed', () => {
    const names = { fr: 'Fiches de retenue', de: 'Steuerkarten', en: 'Tax cards' };
    const changed = (fields: string) => ({
      what: 'domain-changed',
      details: { domain: JSON.stringify(names), fields },
    });
    i18n.set('en');
    const said = sentence(changed('names whoAsks'));
    expect(said).toContain('Tax cards');
    expect(said).not.toMatch(/whoAsks|Fiches|Steuerkarten/);
    expect(said).toContain(', ');
    expect(sentence(changed(''))).not.toMatch(/none|, /);
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
      'administration-registered',
      'administration-changed',
      'officer-added',
      'officer-ended',
      'domain-added',
      'domain-changed',
      'certification-requested',
      'codes-requested',
      'request-answered',
      'request-withdrawn',
      'request-refused',
      'information-requested',
      'certification-granted',
      'certification-revoked',
      'codes-granted',
      'letter-printed',
      'letter-lost',
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
