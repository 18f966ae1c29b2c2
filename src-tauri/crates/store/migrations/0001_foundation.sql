-- People, their certificates, companies, eSpaces, members, invitations, the record of every
-- change, outgoing mail, trust and settings. Ids are UUIDs, times are UTC instants in RFC 3339 with
-- microseconds (so that text order is time order), days are Luxembourg days, states are words.

CREATE TABLE persons (
  id TEXT PRIMARY KEY,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  email TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('fr', 'de', 'en')),
  standing TEXT NOT NULL CHECK (standing IN ('owner', 'person')),
  search_key TEXT NOT NULL,
  registered_at TEXT NOT NULL
);
CREATE UNIQUE INDEX persons_one_owner ON persons (standing) WHERE standing = 'owner';

CREATE TABLE certificates (
  ssn TEXT PRIMARY KEY CHECK (length(ssn) = 20),
  person TEXT NOT NULL REFERENCES persons (id),
  holder TEXT NOT NULL,
  issuer TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  not_after TEXT NOT NULL,
  registered_at TEXT NOT NULL
);
CREATE INDEX certificates_of_person ON certificates (person);

CREATE TABLE companies (
  id TEXT PRIMARY KEY,
  legal_name TEXT NOT NULL,
  rcs_number TEXT NOT NULL,
  national_number TEXT NOT NULL CHECK (length(national_number) = 13),
  vat_number TEXT NOT NULL,
  address TEXT NOT NULL,
  email TEXT NOT NULL,
  procedure_language TEXT CHECK (procedure_language IN ('fr', 'de', 'en')),
  version BIGINT NOT NULL DEFAULT 1
);

CREATE TABLE spaces (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('private', 'business')),
  company TEXT REFERENCES companies (id),
  person TEXT REFERENCES persons (id),
  label TEXT NOT NULL,
  search_key TEXT NOT NULL,
  created_at TEXT NOT NULL,
  CHECK ((kind = 'business' AND company IS NOT NULL AND person IS NULL)
      OR (kind = 'private' AND company IS NULL AND person IS NOT NULL))
);
CREATE UNIQUE INDEX spaces_one_private ON spaces (person) WHERE kind = 'private';
CREATE INDEX spaces_of_company ON spaces (company);

CREATE TABLE members (
  id TEXT PRIMARY KEY,
  space TEXT NOT NULL REFERENCES spaces (id),
  person TEXT NOT NULL REFERENCES persons (id),
  ssn TEXT NOT NULL REFERENCES certificates (ssn),
  task TEXT NOT NULL CHECK (task IN ('administrator', 'manager', 'manager-without-signature')),
  extra_rights TEXT NOT NULL,
  choice TEXT NOT NULL CHECK (choice IN ('any', 'invited-only')),
  state TEXT NOT NULL CHECK (state IN ('active', 'suspended', 'deleted', 'left')),
  phone TEXT NOT NULL,
  function TEXT NOT NULL,
  address TEXT NOT NULL,
  note TEXT NOT NULL,
  inviter TEXT REFERENCES persons (id),
  joined_at TEXT NOT NULL,
  ended_at TEXT,
  version BIGINT NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX members_once_per_space ON members (space, person) WHERE state IN ('active', 'suspended');
CREATE INDEX members_of_person ON members (person, state);
CREATE INDEX members_administrators ON members (space) WHERE task = 'administrator' AND state = 'active';
CREATE INDEX members_by_certificate ON members (ssn, state);

CREATE TRIGGER members_keep_an_administrator
BEFORE UPDATE OF state, task ON members
WHEN OLD.task = 'administrator' AND OLD.state = 'active'
  AND NOT (NEW.task = 'administrator' AND NEW.state = 'active')
  AND NOT EXISTS (SELECT 1 FROM members AS other
                  WHERE other.space = OLD.space AND other.id <> OLD.id
                    AND other.task = 'administrator' AND other.state = 'active')
BEGIN
  SELECT RAISE(ABORT, 'last-administrator');
END;

CREATE TRIGGER members_stay_on_record BEFORE DELETE ON members
BEGIN
  SELECT RAISE(ABORT, 'members are never removed, only ended');
END;

CREATE TABLE invitations (
  id TEXT PRIMARY KEY,
  space TEXT NOT NULL REFERENCES spaces (id),
  ssn TEXT NOT NULL CHECK (length(ssn) = 20),
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  email TEXT NOT NULL,
  task TEXT NOT NULL CHECK (task IN ('administrator', 'manager', 'manager-without-signature')),
  extra_rights TEXT NOT NULL,
  choice TEXT NOT NULL CHECK (choice IN ('any', 'invited-only')),
  state TEXT NOT NULL CHECK (state IN ('pending', 'accepted', 'refused', 'withdrawn', 'expired')),
  phone TEXT NOT NULL,
  function TEXT NOT NULL,
  address TEXT NOT NULL,
  note TEXT NOT NULL,
  inviter TEXT NOT NULL REFERENCES persons (id),
  search_key TEXT NOT NULL,
  sent_at TEXT NOT NULL,
  expires_on TEXT NOT NULL,
  warned_at TEXT,
  ended_at TEXT,
  version BIGINT NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX invitations_one_pending ON invitations (space, ssn) WHERE state = 'pending';
CREATE INDEX invitations_by_certificate ON invitations (ssn, state);
CREATE INDEX invitations_of_space ON invitations (space, state);
CREATE INDEX invitations_ending ON invitations (expires_on) WHERE state = 'pending';

CREATE TABLE events (
  chain TEXT NOT NULL,
  seq BIGINT NOT NULL CHECK (seq > 0),
  at TEXT NOT NULL,
  person TEXT,
  ssn TEXT,
  who TEXT NOT NULL,
  what TEXT NOT NULL,
  details TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (chain, seq)
);
CREATE TRIGGER events_are_not_changed BEFORE UPDATE ON events
BEGIN
  SELECT RAISE(ABORT, 'events are append-only');
END;
CREATE TRIGGER events_are_not_removed BEFORE DELETE ON events
BEGIN
  SELECT RAISE(ABORT, 'events are append-only');
END;

CREATE TABLE outbox (
  id TEXT PRIMARY KEY,
  invitation TEXT NOT NULL REFERENCES invitations (id),
  language TEXT NOT NULL CHECK (language IN ('fr', 'de', 'en')),
  to_address TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('by-hand', 'waiting', 'sending', 'sent', 'failed', 'handed-over', 'superseded')),
  attempts BIGINT NOT NULL DEFAULT 0,
  next_at TEXT,
  sent_at TEXT,
  problem TEXT,
  created_at TEXT NOT NULL
);
CREATE INDEX outbox_of_invitation ON outbox (invitation, created_at);
CREATE INDEX outbox_due ON outbox (next_at) WHERE state = 'waiting';

CREATE TABLE trust_anchors (
  id TEXT PRIMARY KEY,
  fingerprint TEXT NOT NULL UNIQUE,
  der BLOB NOT NULL,
  added_at TEXT NOT NULL
);

CREATE TABLE revocation_lists (
  id TEXT PRIMARY KEY,
  issuer TEXT NOT NULL UNIQUE,
  der BLOB NOT NULL,
  added_at TEXT NOT NULL
);

CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
