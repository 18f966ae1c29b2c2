-- Messages of eSpaces, what each person has read, been shown and been sent of them, which warnings
-- were given, who wants messages by mail, and mail that belongs to a person instead of an invitation.

CREATE TABLE messages (
  id TEXT PRIMARY KEY,
  space TEXT NOT NULL REFERENCES spaces (id),
  kind TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('time', 'outside', 'inside')),
  who TEXT NOT NULL,
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('mandate', 'request', 'invitation', 'certifications')),
  subject TEXT,
  facts TEXT NOT NULL,
  at TEXT NOT NULL,
  CHECK ((subject IS NULL) = (subject_kind = 'certifications'))
);
CREATE INDEX messages_of_space ON messages (space, at);

CREATE TRIGGER messages_are_not_changed BEFORE UPDATE ON messages
BEGIN
  SELECT RAISE(ABORT, 'messages are facts');
END;
CREATE TRIGGER messages_are_not_removed BEFORE DELETE ON messages
BEGIN
  SELECT RAISE(ABORT, 'messages are facts');
END;

-- One row for everybody to whom a message was news: members of the eSpace at that moment, apart from
-- whoever brought it about.
CREATE TABLE message_receipts (
  message TEXT NOT NULL REFERENCES messages (id),
  person TEXT NOT NULL REFERENCES persons (id),
  space TEXT NOT NULL REFERENCES spaces (id),
  read_at TEXT,
  shown_at TEXT,
  mailed_at TEXT,
  PRIMARY KEY (message, person)
);
CREATE INDEX message_receipts_unread ON message_receipts (person, space) WHERE read_at IS NULL;
CREATE INDEX message_receipts_unshown ON message_receipts (person) WHERE read_at IS NULL AND shown_at IS NULL;
CREATE INDEX message_receipts_unmailed ON message_receipts (person) WHERE read_at IS NULL AND mailed_at IS NULL;

-- Which last day of what was told at which step; a last day that changes is told anew.
CREATE TABLE warnings (
  subject TEXT NOT NULL,
  last_day TEXT NOT NULL,
  step TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (subject, last_day, step)
);

CREATE INDEX mandates_ending ON mandates (ends_on) WHERE state = 'active';
CREATE INDEX certifications_ending ON certifications (ends_on) WHERE state = 'active';
CREATE INDEX access_codes_by_deadline ON access_codes (activate_by) WHERE state = 'issued';
CREATE INDEX access_codes_ending ON access_codes (ends_on) WHERE state = 'issued';

CREATE TABLE mail_wishes (
  person TEXT PRIMARY KEY REFERENCES persons (id),
  wish TEXT NOT NULL CHECK (wish IN ('none', 'important', 'all')),
  since TEXT NOT NULL,
  last_on TEXT
);

CREATE TABLE outbox_with_persons (
  id TEXT PRIMARY KEY,
  invitation TEXT REFERENCES invitations (id),
  person TEXT REFERENCES persons (id),
  language TEXT NOT NULL CHECK (language IN ('fr', 'de', 'en')),
  to_address TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('by-hand', 'waiting', 'sending', 'sent', 'failed', 'handed-over', 'superseded')),
  attempts BIGINT NOT NULL DEFAULT 0,
  next_at TEXT,
  sent_at TEXT,
  problem TEXT,
  created_at TEXT NOT NULL,
  CHECK ((invitation IS NULL) <> (person IS NULL))
);
INSERT INTO outbox_with_persons
  (id, invitation, language, to_address, subject, body, state, attempts, next_at, sent_at, problem, created_at)
  SELECT id, invitation, language, to_address, subject, body, state, attempts, next_at, sent_at, problem, created_at
  FROM outbox;
DROP TABLE outbox;
ALTER TABLE outbox_with_persons RENAME TO outbox;
CREATE INDEX outbox_of_invitation ON outbox (invitation, created_at);
CREATE INDEX outbox_of_person ON outbox (person, created_at) WHERE person IS NOT NULL;
CREATE INDEX outbox_due ON outbox (next_at) WHERE state = 'waiting';
