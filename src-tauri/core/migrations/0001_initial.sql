-- The first schema. Once released, this file is never edited again.
--
-- Conventions: every table of the user's data is STRICT and has `id BLOB PRIMARY KEY` (UUIDv7).
-- Instants are UTC milliseconds (columns `…_at`), dates are `YYYY-MM-DD` text (columns `…_on`).
-- Money is an integer of minor units (`amount`) beside its `currency`.
-- A row that belongs to one customer carries `party_id`, so that the history of a customer is one index range.
-- `deleted_at` marks the trash.
-- The index that leads from a customer or deal to its rows is never partial on `deleted_at`: SQLite also needs it to see
-- that nothing points to a row that an undo removes, and would read the whole table without it.

-- The people of the firm who use Rondo.
CREATE TABLE person_of_firm (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    initials TEXT NOT NULL,
    email TEXT,
    archived_at INTEGER
) STRICT;

-- One row per setting; the value is JSON.
CREATE TABLE setting (
    id BLOB NOT NULL PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

-- People and organisations. `seq` is local to this file (key of the search index and of paging), never synced.
CREATE TABLE party (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('organisation', 'person')),
    name TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    prefix TEXT,
    given_name TEXT,
    additional_name TEXT,
    family_name TEXT,
    suffix TEXT,
    nickname TEXT,
    department TEXT,
    job_title TEXT,
    customer_number TEXT,
    birthday TEXT,
    language TEXT,
    vat_id TEXT,
    note TEXT,
    source TEXT,
    customer_since TEXT,
    owner_id BLOB REFERENCES person_of_firm (id),
    deputy_id BLOB REFERENCES person_of_firm (id),
    extra TEXT,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX party_by_name ON party (sort_name, seq) WHERE deleted_at IS NULL;
CREATE INDEX party_by_kind_name ON party (kind, sort_name, seq) WHERE deleted_at IS NULL;
CREATE INDEX party_by_owner_name ON party (owner_id, sort_name, seq) WHERE deleted_at IS NULL;
CREATE INDEX party_by_created ON party (created_at, seq) WHERE deleted_at IS NULL;
CREATE INDEX party_by_number ON party (customer_number) WHERE customer_number IS NOT NULL;
CREATE INDEX party_by_trash ON party (deleted_at, seq, id) WHERE deleted_at IS NOT NULL;

CREATE TABLE party_photo (
    id BLOB NOT NULL PRIMARY KEY,
    party_id BLOB NOT NULL UNIQUE REFERENCES party (id),
    mime TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

-- A person works for an organisation, an organisation belongs to another: `party_id` is the part, `other_id` the whole.
CREATE TABLE party_link (
    id BLOB NOT NULL PRIMARY KEY,
    party_id BLOB NOT NULL REFERENCES party (id),
    other_id BLOB NOT NULL REFERENCES party (id),
    role TEXT,
    from_on TEXT,
    to_on TEXT,
    is_primary INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX party_link_by_party ON party_link (party_id);
CREATE INDEX party_link_by_other ON party_link (other_id);

CREATE TABLE address (
    id BLOB NOT NULL PRIMARY KEY,
    party_id BLOB NOT NULL REFERENCES party (id),
    kind TEXT NOT NULL,
    street TEXT,
    extra TEXT,
    postcode TEXT,
    city TEXT,
    region TEXT,
    country TEXT,
    is_primary INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX address_by_party ON address (party_id, position);

-- `normal` is what is compared: E.164 for phones, lower case for mail, host and path for the web.
CREATE TABLE channel (
    id BLOB NOT NULL PRIMARY KEY,
    party_id BLOB NOT NULL REFERENCES party (id),
    kind TEXT NOT NULL,
    label TEXT,
    value TEXT NOT NULL,
    normal TEXT NOT NULL,
    is_primary INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX channel_by_party ON channel (party_id, position);
CREATE INDEX channel_by_normal ON channel (kind, normal);

CREATE TABLE tag (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE party_tag (
    id BLOB NOT NULL PRIMARY KEY,
    party_id BLOB NOT NULL REFERENCES party (id),
    tag_id BLOB NOT NULL REFERENCES tag (id),
    UNIQUE (party_id, tag_id)
) STRICT;
CREATE INDEX party_tag_by_tag ON party_tag (tag_id, party_id);

-- A pipeline is a row of stages; deals stand in one stage each.
CREATE TABLE pipeline (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    currency TEXT NOT NULL,
    position INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;

CREATE TABLE stage (
    id BLOB NOT NULL PRIMARY KEY,
    pipeline_id BLOB NOT NULL REFERENCES pipeline (id),
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('open', 'won', 'lost')),
    probability INTEGER NOT NULL CHECK (probability BETWEEN 0 AND 100),
    target_days INTEGER,
    position INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX stage_by_pipeline ON stage (pipeline_id, position) WHERE deleted_at IS NULL;

-- `rank` orders the cards of a stage; `stage_since` is when the deal entered its stage.
CREATE TABLE deal (
    id BLOB NOT NULL PRIMARY KEY,
    party_id BLOB NOT NULL REFERENCES party (id),
    pipeline_id BLOB NOT NULL REFERENCES pipeline (id),
    stage_id BLOB NOT NULL REFERENCES stage (id),
    title TEXT NOT NULL,
    amount INTEGER,
    currency TEXT NOT NULL,
    expected_on TEXT,
    owner_id BLOB REFERENCES person_of_firm (id),
    rank INTEGER NOT NULL,
    stage_since INTEGER NOT NULL,
    lost_reason TEXT,
    competitor TEXT,
    closed_on TEXT,
    source TEXT,
    note TEXT,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX deal_by_stage ON deal (stage_id, rank, id) WHERE deleted_at IS NULL;
CREATE INDEX deal_by_party ON deal (party_id, created_at);
-- Covers the head of each board column with every filter, so that sums never read the cards.
CREATE INDEX deal_for_sums ON deal
    (stage_id, currency, amount, stage_since, owner_id, expected_on, party_id, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX deal_by_closing ON deal (closed_on, stage_id, currency, amount, party_id)
    WHERE closed_on IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX deal_by_lost_reason ON deal (lost_reason) WHERE lost_reason IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX deal_by_competitor ON deal (competitor) WHERE competitor IS NOT NULL AND deleted_at IS NULL;

CREATE TABLE deal_party (
    id BLOB NOT NULL PRIMARY KEY,
    deal_id BLOB NOT NULL REFERENCES deal (id),
    party_id BLOB NOT NULL REFERENCES party (id),
    role TEXT,
    UNIQUE (deal_id, party_id)
) STRICT;
CREATE INDEX deal_party_by_party ON deal_party (party_id);

-- The stage log: one row for each time a deal entered a stage.
CREATE TABLE deal_stage (
    id BLOB NOT NULL PRIMARY KEY,
    deal_id BLOB NOT NULL REFERENCES deal (id),
    party_id BLOB NOT NULL REFERENCES party (id),
    from_stage_id BLOB REFERENCES stage (id),
    stage_id BLOB NOT NULL REFERENCES stage (id),
    entered_at INTEGER NOT NULL
) STRICT;
CREATE INDEX deal_stage_by_party ON deal_stage (party_id, entered_at, id);
CREATE INDEX deal_stage_by_deal ON deal_stage (deal_id, entered_at);

-- Something that happened between the firm and a customer.
CREATE TABLE touch (
    id BLOB NOT NULL PRIMARY KEY,
    party_id BLOB NOT NULL REFERENCES party (id),
    kind TEXT NOT NULL,
    direction TEXT CHECK (direction IN ('in', 'out')),
    outcome TEXT,
    mood INTEGER CHECK (mood BETWEEN -2 AND 2),
    at INTEGER NOT NULL,
    duration_min INTEGER,
    subject TEXT,
    body TEXT,
    is_contact INTEGER NOT NULL DEFAULT 1,
    author_id BLOB REFERENCES person_of_firm (id),
    deal_id BLOB REFERENCES deal (id),
    source TEXT,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX touch_by_party ON touch (party_id, is_contact, at, id, deleted_at);
CREATE INDEX touch_by_deal ON touch (deal_id, is_contact, at, deleted_at) WHERE deal_id IS NOT NULL;

-- Others who took part; `is_contact` and `at` repeat the touch's, so that their timelines page by one index.
CREATE TABLE touch_party (
    id BLOB NOT NULL PRIMARY KEY,
    touch_id BLOB NOT NULL REFERENCES touch (id),
    party_id BLOB NOT NULL REFERENCES party (id),
    is_contact INTEGER NOT NULL DEFAULT 1,
    at INTEGER NOT NULL,
    UNIQUE (touch_id, party_id)
) STRICT;
CREATE INDEX touch_party_by_party ON touch_party (party_id, is_contact, at, touch_id);

-- Tasks; the next step of a customer or deal is its earliest open task. Within a day one without a time comes last, as if
-- it were due when the day ends.
CREATE TABLE task (
    id BLOB NOT NULL PRIMARY KEY,
    party_id BLOB REFERENCES party (id),
    deal_id BLOB REFERENCES deal (id),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    note TEXT,
    due_on TEXT,
    due_time TEXT,
    assignee_id BLOB REFERENCES person_of_firm (id),
    done_at INTEGER,
    outcome TEXT,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX task_open_by_due ON task (due_on, coalesce(due_time, '24:00'), id, party_id)
    WHERE done_at IS NULL AND deleted_at IS NULL;
CREATE INDEX task_open_by_assignee ON task (assignee_id, due_on, coalesce(due_time, '24:00'), id, party_id)
    WHERE done_at IS NULL AND deleted_at IS NULL;
CREATE INDEX task_open_by_party ON task (party_id, due_on, coalesce(due_time, '24:00'), id)
    WHERE done_at IS NULL AND deleted_at IS NULL;
CREATE INDEX task_by_party ON task (party_id, done_at, id, deleted_at);
CREATE INDEX task_open_by_deal ON task (deal_id, due_on, coalesce(due_time, '24:00'), id)
    WHERE done_at IS NULL AND deleted_at IS NULL;
CREATE INDEX task_by_deal ON task (deal_id) WHERE deal_id IS NOT NULL;

CREATE TABLE purchase (
    id BLOB NOT NULL PRIMARY KEY,
    party_id BLOB NOT NULL REFERENCES party (id),
    deal_id BLOB REFERENCES deal (id),
    bought_on TEXT NOT NULL,
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    number TEXT,
    title TEXT,
    source TEXT,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX purchase_by_party ON purchase (party_id, bought_on, id, amount, currency, deleted_at);
CREATE INDEX purchase_by_deal ON purchase (deal_id) WHERE deal_id IS NOT NULL;
CREATE UNIQUE INDEX purchase_by_number ON purchase (source, number) WHERE number IS NOT NULL AND deleted_at IS NULL;

-- Text that is being typed. Not part of the history: it is kept until it is saved or thrown away.
CREATE TABLE draft (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL,
    saved_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The one log. A set owns the changes first_change..=last_change; they are written in one transaction.
CREATE TABLE change_set (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    device_id BLOB NOT NULL,
    actor_id BLOB,
    op TEXT NOT NULL,
    label TEXT NOT NULL,
    first_change INTEGER NOT NULL,
    last_change INTEGER NOT NULL,
    undoes INTEGER REFERENCES change_set (seq),
    undone_by INTEGER REFERENCES change_set (seq)
) STRICT;
CREATE INDEX change_set_by_first ON change_set (first_change);

-- One row per changed field; for an insert (`before` is null) or delete (`after` is null) one row with `field` null
-- and all fields as JSON, blobs as hex.
CREATE TABLE change (
    n INTEGER PRIMARY KEY,
    tbl TEXT NOT NULL,
    row_id BLOB NOT NULL,
    party_id BLOB,
    field TEXT,
    before ANY,
    after ANY
) STRICT;
CREATE INDEX change_by_party ON change (party_id, n) WHERE party_id IS NOT NULL;

-- Derived: what lists sort and show without reading the timeline. Recomputed for the touched customers in each write.
-- Missing values are stored so that they sort where people expect them: no town and never spoken to first,
-- nothing planned last.
CREATE TABLE party_now (
    seq INTEGER PRIMARY KEY REFERENCES party (seq) ON DELETE CASCADE,
    city TEXT,
    city_key TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    last_touch_at INTEGER NOT NULL DEFAULT 0,
    last_purchase_on TEXT NOT NULL DEFAULT '',
    next_due_on TEXT NOT NULL DEFAULT '9999-12-31',
    next_task_id BLOB,
    open_deals INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX party_now_by_touch ON party_now (last_touch_at, seq);
CREATE INDEX party_now_by_due ON party_now (next_due_on, seq);
CREATE INDEX party_now_by_city ON party_now (city_key, seq);

-- Derived: folded full text of names, places, channels and numbers. The rowid is party.seq.
CREATE VIRTUAL TABLE party_text USING fts5 (
    name, place, reach,
    content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 0",
    prefix = '2 3'
);

-- Parties that are gone and still stand in the index. It forgets them all at once at the end of the write: forgetting
-- one at a time, as an undone import would have it, makes it merge its segments over and over.
CREATE TABLE party_gone (seq INTEGER PRIMARY KEY) STRICT;
CREATE TRIGGER party_text_delete AFTER DELETE ON party BEGIN
    INSERT OR IGNORE INTO party_gone (seq) VALUES (old.seq);
END;
