-- Who is certified for a company is asked for every mandate that is made, and for thousands of them by
-- an import.
CREATE INDEX certifications_of_company ON certifications (national_number, domain) WHERE state = 'active';
