-- Administrations with their officers and domains, requests with their documents, letters, access
-- codes, certifications and mandates. Codes and security codes are kept as keyed hashes only. A
-- company is known here by its national number, as an administration knows it: several eSpaces, and
-- several profiles, may belong to one.

CREATE TABLE administrations (
  id TEXT PRIMARY KEY,
  name_fr TEXT NOT NULL,
  name_de TEXT NOT NULL,
  name_en TEXT NOT NULL,
  address TEXT NOT NULL,
  version BIGINT NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL
);

CREATE TABLE officers (
  id TEXT PRIMARY KEY,
  administration TEXT NOT NULL REFERENCES administrations (id),
  ssn TEXT NOT NULL CHECK (length(ssn) = 20),
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  task TEXT NOT NULL CHECK (task IN ('lead', 'officer')),
  state TEXT NOT NULL CHECK (state IN ('active', 'ended')),
  added_at TEXT NOT NULL,
  ended_at TEXT
);
CREATE UNIQUE INDEX officers_once ON officers (administration, ssn) WHERE state = 'active';
CREATE INDEX officers_by_certificate ON officers (ssn) WHERE state = 'active';

CREATE TRIGGER officers_keep_a_lead
BEFORE UPDATE OF state, task ON officers
WHEN OLD.task = 'lead' AND OLD.state = 'active'
  AND NOT (NEW.task = 'lead' AND NEW.state = 'active')
  AND NOT EXISTS (SELECT 1 FROM officers AS other
                  WHERE other.administration = OLD.administration AND other.id <> OLD.id
                    AND other.task = 'lead' AND other.state = 'active')
BEGIN
  SELECT RAISE(ABORT, 'last-lead-officer');
END;

CREATE TABLE domains (
  id TEXT PRIMARY KEY,
  administration TEXT NOT NULL REFERENCES administrations (id),
  version BIGINT NOT NULL
);
CREATE INDEX domains_of_administration ON domains (administration);

CREATE TABLE domain_versions (
  domain TEXT NOT NULL REFERENCES domains (id),
  version BIGINT NOT NULL CHECK (version > 0),
  settings TEXT NOT NULL,
  since TEXT NOT NULL,
  PRIMARY KEY (domain, version)
);
CREATE TRIGGER domain_versions_are_not_changed BEFORE UPDATE ON domain_versions
BEGIN
  SELECT RAISE(ABORT, 'what was granted before is not rewritten');
END;
CREATE TRIGGER domain_versions_are_not_removed BEFORE DELETE ON domain_versions
BEGIN
  SELECT RAISE(ABORT, 'what was granted before is not rewritten');
END;

CREATE TABLE requests (
  id TEXT PRIMARY KEY,
  domain TEXT NOT NULL,
  domain_version BIGINT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('certification', 'codes')),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'information-requested', 'granted', 'refused', 'withdrawn')),
  asker TEXT NOT NULL CHECK (asker IN ('company', 'representative')),
  space TEXT NOT NULL REFERENCES spaces (id),
  person TEXT NOT NULL REFERENCES persons (id),
  national_number TEXT NOT NULL CHECK (length(national_number) = 13),
  company_name TEXT NOT NULL,
  address TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('fr', 'de', 'en')),
  security_hash TEXT,
  ends_on TEXT,
  made_at TEXT NOT NULL,
  decided_at TEXT,
  version BIGINT NOT NULL DEFAULT 1,
  FOREIGN KEY (domain, domain_version) REFERENCES domain_versions (domain, version),
  CHECK (kind = 'codes' OR asker = 'company')
);
CREATE UNIQUE INDEX requests_one_open_for_codes ON requests (domain, national_number)
  WHERE kind = 'codes' AND state IN ('waiting', 'information-requested');
CREATE UNIQUE INDEX requests_one_open_for_certification ON requests (domain, space)
  WHERE kind = 'certification' AND state IN ('waiting', 'information-requested');
CREATE INDEX requests_of_domain ON requests (domain, state);
CREATE INDEX requests_of_space ON requests (space, made_at);

CREATE TABLE request_notes (
  id TEXT PRIMARY KEY,
  request TEXT NOT NULL REFERENCES requests (id),
  side TEXT NOT NULL CHECK (side IN ('asker', 'administration')),
  who TEXT NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('message', 'question', 'answer', 'refusal')),
  text TEXT NOT NULL,
  at TEXT NOT NULL
);
CREATE INDEX request_notes_of_request ON request_notes (request, at);

CREATE TABLE letters (
  id TEXT PRIMARY KEY,
  request TEXT NOT NULL REFERENCES requests (id),
  state TEXT NOT NULL CHECK (state IN ('printed', 'lost')),
  officer TEXT NOT NULL REFERENCES officers (id),
  printed_at TEXT NOT NULL,
  ended_at TEXT
);
CREATE UNIQUE INDEX letters_one_printed ON letters (request) WHERE state = 'printed';

CREATE TABLE access_codes (
  id TEXT PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('owner', 'representative')),
  state TEXT NOT NULL CHECK (state IN ('issued', 'used', 'revoked', 'replaced', 'blocked')),
  domain TEXT NOT NULL,
  domain_version BIGINT NOT NULL,
  national_number TEXT NOT NULL CHECK (length(national_number) = 13),
  company_name TEXT NOT NULL,
  scope TEXT NOT NULL,
  activate_by TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  security_hash TEXT,
  wrong_security_codes BIGINT NOT NULL DEFAULT 0,
  letter TEXT REFERENCES letters (id),
  principal TEXT REFERENCES spaces (id),
  recipient TEXT NOT NULL,
  issued_at TEXT NOT NULL,
  used_at TEXT,
  used_in TEXT REFERENCES spaces (id),
  ended_at TEXT,
  FOREIGN KEY (domain, domain_version) REFERENCES domain_versions (domain, version),
  CHECK ((letter IS NULL) <> (principal IS NULL)),
  CHECK (kind = 'representative' OR letter IS NOT NULL)
);
CREATE UNIQUE INDEX access_codes_one_owner_active ON access_codes (domain, national_number)
  WHERE kind = 'owner' AND state = 'used';
CREATE UNIQUE INDEX access_codes_one_owner_waiting ON access_codes (domain, national_number)
  WHERE kind = 'owner' AND state = 'issued';
CREATE INDEX access_codes_of_letter ON access_codes (letter);
CREATE INDEX access_codes_of_company ON access_codes (national_number, domain);

CREATE TABLE certifications (
  id TEXT PRIMARY KEY,
  space TEXT NOT NULL REFERENCES spaces (id),
  domain TEXT NOT NULL,
  domain_version BIGINT NOT NULL,
  national_number TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('active', 'revoked', 'replaced')),
  origin TEXT NOT NULL CHECK (origin IN ('letter', 'procedure')),
  code TEXT UNIQUE REFERENCES access_codes (id),
  request TEXT UNIQUE REFERENCES requests (id),
  scope TEXT NOT NULL,
  since TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  ended_at TEXT,
  version BIGINT NOT NULL DEFAULT 1,
  FOREIGN KEY (domain, domain_version) REFERENCES domain_versions (domain, version),
  CHECK ((code IS NULL) <> (request IS NULL))
);
CREATE UNIQUE INDEX certifications_one_active ON certifications (space, domain) WHERE state = 'active';

CREATE TABLE mandates (
  id TEXT PRIMARY KEY,
  domain TEXT NOT NULL,
  domain_version BIGINT NOT NULL,
  national_number TEXT NOT NULL,
  principal_name TEXT NOT NULL,
  representative TEXT NOT NULL REFERENCES spaces (id),
  state TEXT NOT NULL CHECK (state IN ('unconfirmed', 'active', 'revoked', 'given-up', 'replaced', 'declined')),
  origin TEXT NOT NULL CHECK (origin IN ('letter', 'principal', 'paper')),
  code TEXT UNIQUE REFERENCES access_codes (id),
  scope TEXT NOT NULL,
  since TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  ended_at TEXT,
  version BIGINT NOT NULL DEFAULT 1,
  FOREIGN KEY (domain, domain_version) REFERENCES domain_versions (domain, version),
  CHECK ((code IS NULL) = (origin = 'paper'))
);
CREATE INDEX mandates_of_representative ON mandates (representative, state);
CREATE INDEX mandates_of_principal ON mandates (national_number, domain, state);

-- Documents are small and few, and what is kept with the rest is encrypted, backed up and removed
-- with it; their bytes are read one document at a time.
CREATE TABLE documents (
  id TEXT PRIMARY KEY,
  request TEXT REFERENCES requests (id),
  mandate TEXT REFERENCES mandates (id),
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size BIGINT NOT NULL,
  bytes BLOB NOT NULL,
  added_at TEXT NOT NULL,
  CHECK ((request IS NULL) <> (mandate IS NULL))
);
CREATE INDEX documents_of_request ON documents (request, added_at);
CREATE INDEX documents_of_mandate ON documents (mandate, added_at);

CREATE TABLE wrong_codes (
  id TEXT PRIMARY KEY,
  space TEXT NOT NULL REFERENCES spaces (id),
  person TEXT NOT NULL REFERENCES persons (id),
  at TEXT NOT NULL
);
CREATE INDEX wrong_codes_of_space ON wrong_codes (space, at);
CREATE INDEX wrong_codes_of_person ON wrong_codes (person, at);
