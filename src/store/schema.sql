-- The bundled directory: one SQLite file, written once by `store::write`, then only read.
-- Tables and columns follow HSDS 3.1 where HSDS has a word for the thing.
-- A service's `number` is its place in display order (closed last, best attested, freshest, then by name), so that
-- walking a bitmap of numbers from 0 yields ranked hits.

CREATE TABLE metadata (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE organization (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    alternate_name TEXT,           -- in the script of its country
    other_names TEXT NOT NULL,     -- a JSON array of texts
    kind TEXT NOT NULL             -- model::OrganizationKind
) STRICT;

CREATE TABLE service (
    number INTEGER PRIMARY KEY,    -- display order, from 0
    id TEXT NOT NULL UNIQUE,
    organization INTEGER NOT NULL REFERENCES organization (number),
    name TEXT NOT NULL,
    description TEXT NOT NULL,     -- the summary
    country TEXT NOT NULL,         -- where help is given; ZZ: worldwide or online
    anywhere INTEGER NOT NULL,     -- 1: can be used from anywhere
    status TEXT NOT NULL,          -- model::Status
    alert TEXT,
    fees TEXT,                     -- model::Cost; absent: unknown
    url TEXT,
    emails TEXT NOT NULL,          -- a JSON array of texts
    confidential INTEGER NOT NULL, -- 1: the place is secret, and no location exists
    eligibility TEXT NOT NULL,     -- model::Eligibility as JSON
    grade TEXT NOT NULL,           -- model::Grade
    assured_date TEXT,             -- as exact as the sources
    first_phone INTEGER REFERENCES phone (number),
    written_contact TEXT           -- model::WrittenContact as JSON: what to try where there is no number
) STRICT;

-- Public offices only; a confidential place has no row and no column to stand in.
CREATE TABLE location (
    number INTEGER PRIMARY KEY,
    city TEXT NOT NULL,
    address TEXT
) STRICT;

CREATE TABLE service_at_location (
    service INTEGER PRIMARY KEY REFERENCES service (number),
    location INTEGER NOT NULL REFERENCES location (number)
) STRICT;

CREATE TABLE phone (
    number INTEGER PRIMARY KEY,
    service INTEGER NOT NULL REFERENCES service (number),
    dialled TEXT NOT NULL,
    e164 TEXT,
    kind TEXT NOT NULL,            -- model::PhoneKind
    label TEXT,
    short_code INTEGER NOT NULL,
    toll_free INTEGER              -- absent: unknown
) STRICT;
CREATE INDEX phone_by_service ON phone (service, number);

-- Hours of a service (phone absent) or of one of its numbers.
CREATE TABLE schedule (
    number INTEGER PRIMARY KEY,
    service INTEGER NOT NULL REFERENCES service (number),
    phone INTEGER REFERENCES phone (number),
    opening_hours TEXT,            -- OpenStreetMap syntax; absent: unknown
    notes TEXT,
    time_zone TEXT
) STRICT;
CREATE INDEX schedule_by_service ON schedule (service, number);

CREATE TABLE contact (
    number INTEGER PRIMARY KEY,
    service INTEGER NOT NULL REFERENCES service (number),
    kind TEXT NOT NULL,            -- model::ContactKind
    value TEXT NOT NULL,
    label TEXT
) STRICT;
CREATE INDEX contact_by_service ON contact (service, number);

CREATE TABLE service_area (
    service INTEGER NOT NULL REFERENCES service (number),
    position INTEGER NOT NULL,
    area TEXT NOT NULL,            -- a country's code, or * for anywhere
    PRIMARY KEY (service, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE service_national (
    service INTEGER NOT NULL REFERENCES service (number),
    position INTEGER NOT NULL,
    country TEXT NOT NULL,
    PRIMARY KEY (service, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE language (
    service INTEGER NOT NULL REFERENCES service (number),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,            -- BCP-47
    PRIMARY KEY (service, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE taxonomy_term (
    number INTEGER PRIMARY KEY,    -- in the order shown
    id TEXT NOT NULL UNIQUE,
    parent TEXT,
    description TEXT NOT NULL,
    icon TEXT
) STRICT;

-- The rights of people who were trafficked.
CREATE TABLE legal_right (
    number INTEGER PRIMARY KEY,    -- in the order shown
    id TEXT NOT NULL UNIQUE,
    description TEXT NOT NULL,
    steps TEXT NOT NULL,           -- a JSON array of model::PlanStep
    instruments TEXT NOT NULL      -- a JSON array of model::Instrument
) STRICT;

-- Which needs a service answers (HSDS `attributes`: a link to a taxonomy term).
CREATE TABLE attribute (
    service INTEGER NOT NULL REFERENCES service (number),
    position INTEGER NOT NULL,
    term INTEGER NOT NULL REFERENCES taxonomy_term (number),
    PRIMARY KEY (service, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    number INTEGER PRIMARY KEY,
    service INTEGER NOT NULL REFERENCES service (number),
    url TEXT NOT NULL,
    title TEXT NOT NULL,
    published TEXT
) STRICT;
CREATE INDEX source_by_service ON source (service, number);

-- What people call countries, as search terms with blanks between them.
CREATE TABLE place_name (
    phrase TEXT PRIMARY KEY,
    country TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Words that say nothing in a question, as search terms with blanks between them.
CREATE TABLE stop_word (
    language TEXT NOT NULL,        -- BCP-47
    phrase TEXT NOT NULL,
    PRIMARY KEY (language, phrase)
) STRICT, WITHOUT ROWID;

-- The search index. Field 0: everything; 1: names only; 2: runs of three digits of telephone numbers; 3: phrases that
-- mean a need or the country of a service; 4: the same, countries of reach and citizenship included.
CREATE TABLE search_vocabulary (
    field INTEGER PRIMARY KEY,
    terms BLOB NOT NULL            -- an fst map: term → number of its posting
) STRICT;

CREATE TABLE search_posting (
    number INTEGER PRIMARY KEY,
    services BLOB NOT NULL         -- a roaring bitmap (portable format) of service numbers
) STRICT;

-- Ready unions for prefixes that many terms share.
CREATE TABLE search_prefix (
    field INTEGER NOT NULL,
    prefix TEXT NOT NULL,
    posting INTEGER NOT NULL REFERENCES search_posting (number),
    PRIMARY KEY (field, prefix)
) STRICT, WITHOUT ROWID;

-- Filter values by column, in the byte layout of `store::columns`.
CREATE TABLE facet_column (
    name TEXT PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;
