/** A company's profile as a form holds it: every field a text, the eSpace's label among them. */
import type { CompanyProfileInput, CompanyView, Language } from '$lib/ipc/bindings';

/** In which groups a national number is read aloud: the year, and what follows it. */
export const NATIONAL_NUMBER = [4, 4, 5] as const;

/** What the form holds. */
export type CompanyValues = {
  legalName: string;
  label: string;
  rcsNumber: string;
  nationalNumber: string;
  vatNumber: string;
  address: string;
  email: string;
  /** Empty for each user's own language (requirements L-3). */
  procedureLanguage: Language | '';
};

/** What the form begins with. */
export function valuesOf({ profile, label }: CompanyView): CompanyValues {
  return { ...profile, label, procedureLanguage: profile.procedureLanguage ?? '' };
}

/** What the form asks the office to keep. */
export function askedBy({ label, ...profile }: CompanyValues): { profile: CompanyProfileInput; label: string } {
  return { profile: { ...profile, procedureLanguage: profile.procedureLanguage || null }, label };
}
