-- Groups of companies (requirements V-8). The clients of an eSpace are the principals of the mandates
-- it received, one row each however many mandates there are: what they are called, how they are
-- found, and in which group they are, in one at most.

CREATE TABLE company_groups (
  id TEXT PRIMARY KEY,
  space TEXT NOT NULL REFERENCES spaces (id),
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  colour TEXT NOT NULL CHECK (colour IN ('blue', 'teal', 'green', 'olive', 'orange', 'red', 'violet', 'grey')),
  created_at TEXT NOT NULL,
  version BIGINT NOT NULL DEFAULT 1,
  UNIQUE (space, name_key),
  UNIQUE (space, id)
);

CREATE TABLE clients (
  space TEXT NOT NULL REFERENCES spaces (id),
  national_number TEXT NOT NULL CHECK (length(national_number) = 13),
  name TEXT NOT NULL,
  search_key TEXT NOT NULL,
  company_group TEXT,
  PRIMARY KEY (space, national_number),
  FOREIGN KEY (space, company_group) REFERENCES company_groups (space, id)
);
CREATE INDEX clients_of_group ON clients (space, company_group);

CREATE INDEX mandates_by_client ON mandates (representative, national_number, domain);
CREATE INDEX certifications_of_company ON certifications (national_number, domain, state);

-- Whoever gave a mandate before is a client, too, under the name of the newest mandate, and found by
-- the same letters. In three steps, because engines do not nest calls as deeply as one likes.
INSERT INTO clients (space, national_number, name, search_key)
SELECT twice.space, twice.national_number, twice.name,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(twice.folded
      , 'Ç', 'c'), 'È', 'e'), 'É', 'e'), 'Ê', 'e'), 'Î', 'i'), 'Ô', 'o'), 'Ö', 'o'), 'Ù', 'u'), 'Ü', 'u'), 'Œ', 'oe'), '’', '''')
FROM (
  SELECT once.space, once.national_number, once.name,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(once.folded
      , 'ô', 'o'), 'ö', 'o'), 'ù', 'u'), 'û', 'u'), 'ü', 'u'), 'ß', 'ss'), 'œ', 'oe'), 'æ', 'ae'), 'À', 'a'), 'Â', 'a'), 'Ä', 'a') AS folded
  FROM (
    SELECT m.representative AS space, m.national_number, m.principal_name AS name,
      replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(lower(m.principal_name)
      , 'à', 'a'), 'â', 'a'), 'ä', 'a'), 'á', 'a'), 'ç', 'c'), 'è', 'e'), 'é', 'e'), 'ê', 'e'), 'ë', 'e'), 'î', 'i'), 'ï', 'i') AS folded
    FROM mandates AS m
    WHERE NOT EXISTS (
      SELECT 1 FROM mandates AS later
      WHERE later.representative = m.representative AND later.national_number = m.national_number
        AND (later.since > m.since OR (later.since = m.since AND later.id > m.id))
    )
  ) AS once
) AS twice;
