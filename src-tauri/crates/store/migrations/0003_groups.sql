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
-- the same letters. In steps, because engines do not nest calls as deeply as one likes; they flatten
-- them again where they can.
INSERT INTO clients (space, national_number, name, search_key)
SELECT p.space, p.national_number, p.name,
    replace(replace(replace(replace(replace(replace(p.folded
      , 'ß', 'ss'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), '’', '''')
FROM (
  SELECT p.space, p.national_number, p.name,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(p.folded
      , 'ù', 'u'), 'ú', 'u'), 'û', 'u'), 'ü', 'u'), 'Ù', 'u'), 'Ú', 'u'), 'Û', 'u'), 'Ü', 'u'), 'ý', 'y'), 'ÿ', 'y'), 'Ý', 'y') AS folded
  FROM (
  SELECT p.space, p.national_number, p.name,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(p.folded
      , 'ó', 'o'), 'ô', 'o'), 'õ', 'o'), 'ö', 'o'), 'ø', 'o'), 'Ò', 'o'), 'Ó', 'o'), 'Ô', 'o'), 'Õ', 'o'), 'Ö', 'o'), 'Ø', 'o') AS folded
  FROM (
  SELECT p.space, p.national_number, p.name,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(p.folded
      , 'ì', 'i'), 'í', 'i'), 'î', 'i'), 'ï', 'i'), 'Ì', 'i'), 'Í', 'i'), 'Î', 'i'), 'Ï', 'i'), 'ñ', 'n'), 'Ñ', 'n'), 'ò', 'o') AS folded
  FROM (
  SELECT p.space, p.national_number, p.name,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(p.folded
      , 'Å', 'a'), 'ç', 'c'), 'Ç', 'c'), 'è', 'e'), 'é', 'e'), 'ê', 'e'), 'ë', 'e'), 'È', 'e'), 'É', 'e'), 'Ê', 'e'), 'Ë', 'e') AS folded
  FROM (
  SELECT p.space, p.national_number, p.name,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(p.folded
      , 'à', 'a'), 'á', 'a'), 'â', 'a'), 'ã', 'a'), 'ä', 'a'), 'å', 'a'), 'À', 'a'), 'Á', 'a'), 'Â', 'a'), 'Ã', 'a'), 'Ä', 'a') AS folded
  FROM (
  SELECT m.representative AS space, m.national_number, m.principal_name AS name, lower(m.principal_name) AS folded
  FROM mandates AS m
  WHERE NOT EXISTS (
    SELECT 1 FROM mandates AS later
    WHERE later.representative = m.representative AND later.national_number = m.national_number
      AND (later.since > m.since OR (later.since = m.since AND later.id > m.id))
  )
  ) AS p
  ) AS p
  ) AS p
  ) AS p
  ) AS p
) AS p;
