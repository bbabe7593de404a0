-- The second schema: what else the lifecycle is read from, and where each customer stands.
-- The conventions of the first one hold.

-- A purchase counts as delivered on its day unless it says otherwise. A row below zero is a return or a credit note;
-- `returns_id` is the purchase it belongs to, if that is known.
ALTER TABLE purchase ADD COLUMN delivered_on TEXT;
ALTER TABLE purchase ADD COLUMN awaits_delivery INTEGER NOT NULL DEFAULT 0;
ALTER TABLE purchase ADD COLUMN cancelled_on TEXT;
ALTER TABLE purchase ADD COLUMN product TEXT;
ALTER TABLE purchase ADD COLUMN returns_id BLOB REFERENCES purchase (id);
CREATE INDEX purchase_by_returned ON purchase (returns_id) WHERE returns_id IS NOT NULL;

-- An agreement over time. `ends_on` is its last day; with `renews_months` it goes on by so much unless notice is given
-- `notice_days` before. `amount` is for one such term, or for a year when there is none.
CREATE TABLE contract (
    id BLOB NOT NULL PRIMARY KEY,
    party_id BLOB NOT NULL REFERENCES party (id),
    title TEXT NOT NULL,
    number TEXT,
    started_on TEXT NOT NULL,
    ends_on TEXT,
    notice_days INTEGER CHECK (notice_days BETWEEN 0 AND 3660),
    renews_months INTEGER CHECK (renews_months BETWEEN 1 AND 120),
    noticed_on TEXT,
    amount INTEGER,
    currency TEXT,
    note TEXT,
    source TEXT,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX contract_by_party ON contract (party_id, started_on, id, deleted_at);
CREATE INDEX contract_by_end ON contract (ends_on, id) WHERE ends_on IS NOT NULL AND deleted_at IS NULL;

-- A complaint, a return to be handled, a question, feedback. `due_on` is the last day on which it is in time.
CREATE TABLE case_file (
    id BLOB NOT NULL PRIMARY KEY,
    party_id BLOB NOT NULL REFERENCES party (id),
    kind TEXT NOT NULL CHECK (kind IN ('complaint', 'return', 'question', 'feedback')),
    is_severe INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL,
    note TEXT,
    opened_on TEXT NOT NULL,
    due_on TEXT,
    closed_on TEXT,
    outcome TEXT,
    owner_id BLOB REFERENCES person_of_firm (id),
    source TEXT,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX case_file_by_party ON case_file (party_id, opened_on, id, deleted_at);
CREATE INDEX case_file_open_by_due ON case_file (due_on, id) WHERE closed_on IS NULL AND deleted_at IS NULL;

-- An answer of a customer: how likely a recommendation is (0 to 10), how the mood is, what else was said.
CREATE TABLE answer (
    id BLOB NOT NULL PRIMARY KEY,
    party_id BLOB NOT NULL REFERENCES party (id),
    answered_on TEXT NOT NULL,
    nps INTEGER CHECK (nps BETWEEN 0 AND 10),
    mood INTEGER CHECK (mood BETWEEN -2 AND 2),
    text TEXT,
    source TEXT,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX answer_by_party ON answer (party_id, answered_on, id, deleted_at);

-- A customer recommended the firm, perhaps to somebody who is known.
CREATE TABLE referral (
    id BLOB NOT NULL PRIMARY KEY,
    party_id BLOB NOT NULL REFERENCES party (id),
    referred_id BLOB REFERENCES party (id),
    referred_on TEXT NOT NULL,
    note TEXT,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX referral_by_party ON referral (party_id, referred_on, id, deleted_at);
CREATE INDEX referral_by_referred ON referral (referred_id) WHERE referred_id IS NOT NULL;

-- Dated judgements about a customer: opted in, worth an offer, lost (with the reason), put away until a day.
CREATE TABLE milestone (
    id BLOB NOT NULL PRIMARY KEY,
    party_id BLOB NOT NULL REFERENCES party (id),
    kind TEXT NOT NULL CHECK (kind IN ('opt-in', 'qualified', 'lost', 'archived')),
    happened_on TEXT NOT NULL,
    until_on TEXT,
    reason TEXT CHECK (reason IN
        ('price', 'product', 'service', 'neglect', 'competitor', 'no-need', 'contact-left', 'unknown')),
    competitor TEXT,
    note TEXT,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER,
    CHECK ((kind = 'lost') = (reason IS NOT NULL))
) STRICT;
CREATE INDEX milestone_by_party ON milestone (party_id, happened_on, id, deleted_at);

-- A phase set by hand, with its reason in words and its last day.
CREATE TABLE phase_override (
    id BLOB NOT NULL PRIMARY KEY,
    party_id BLOB NOT NULL REFERENCES party (id),
    phase TEXT NOT NULL,
    reason TEXT NOT NULL,
    set_on TEXT NOT NULL,
    expires_on TEXT NOT NULL,
    set_by BLOB REFERENCES person_of_firm (id),
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX phase_override_by_party ON phase_override (party_id, set_on, id, deleted_at);

-- The versions of the firm's rules, each from its day on; the rules are JSON.
CREATE TABLE lifecycle_rules (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL UNIQUE,
    valid_from TEXT NOT NULL,
    rules TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

-- Derived: where each customer stands, as lists filter and sort by it. A customer without a row stands nowhere: an
-- organisation's contact person, or who is in the trash. Money is in minor units of the firm's currency.
-- `known_on` is the day on which somebody became known of whom nothing else is known; all others have a detail instead.
-- The derived tables point to `party.seq` without a foreign key: their rows are taken away by the derivation, which
-- knows them all, and looking for them with each deleted row would cost an index more.
CREATE TABLE standing (
    seq INTEGER PRIMARY KEY,
    six TEXT NOT NULL,
    four TEXT NOT NULL,
    five TEXT NOT NULL,
    buyer TEXT NOT NULL,
    segment TEXT NOT NULL,
    activity TEXT NOT NULL,
    risk REAL,
    value INTEGER,
    at_risk INTEGER,
    known_on TEXT,
    next_check_on TEXT
) STRICT;
CREATE INDEX standing_by_six ON standing (six, seq);
CREATE INDEX standing_by_loss ON standing (at_risk, seq) WHERE at_risk IS NOT NULL;
CREATE INDEX standing_by_check ON standing (next_check_on, seq) WHERE next_check_on IS NOT NULL;

-- Derived: the reasons, the values behind them and the whole dated history of a customer, in the program's own form.
CREATE TABLE standing_detail (
    seq INTEGER PRIMARY KEY,
    detail BLOB NOT NULL
) STRICT;

-- Derived: the changes of phase of the last two years, for flows between phases and who made them.
CREATE TABLE standing_move (
    track TEXT NOT NULL,
    moved_on TEXT NOT NULL,
    seq INTEGER NOT NULL,
    from_phase TEXT,
    to_phase TEXT NOT NULL,
    PRIMARY KEY (track, moved_on, seq)
) STRICT, WITHOUT ROWID;

-- What was once told of a customer and no longer holds, because a fact came late or went: what was known when.
CREATE TABLE standing_retired (
    n INTEGER PRIMARY KEY,
    seq INTEGER NOT NULL,
    retired_on TEXT NOT NULL,
    changes TEXT NOT NULL
) STRICT;
CREATE INDEX standing_retired_by_seq ON standing_retired (seq, n);

-- Derived: what all customers together teach, as JSON; learnt anew from time to time.
CREATE TABLE lifecycle_learnt (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    learnt_on TEXT NOT NULL,
    events INTEGER NOT NULL,
    learnt TEXT NOT NULL
) STRICT;

-- Derived: what lists of customers sort by, and what comparing them begins with. `risk_key` is the risk in millionths, so
-- that a page begins exactly after one. Only who has bought has figures, so that a large import of contacts costs none of
-- their indexes; one index covers the models that are asked for seldom.
ALTER TABLE standing ADD COLUMN purchases INTEGER NOT NULL DEFAULT 0;
ALTER TABLE standing ADD COLUMN life INTEGER NOT NULL DEFAULT 0;
ALTER TABLE standing ADD COLUMN last_bought_on TEXT;
ALTER TABLE standing ADD COLUMN usual_days REAL;
ALTER TABLE standing ADD COLUMN return_chance REAL;
ALTER TABLE standing ADD COLUMN risk_key INTEGER GENERATED ALWAYS AS (CAST(round(risk * 1000000) AS INTEGER)) VIRTUAL;
CREATE INDEX standing_by_models ON standing (buyer, segment, five, four, seq);
CREATE INDEX standing_by_risk ON standing (risk_key, seq) WHERE risk_key IS NOT NULL;
CREATE INDEX standing_by_value ON standing (value, seq) WHERE value IS NOT NULL;

-- Derived: how the buyers compare with each other, as marks from 1 to 5, and what winning back a lapsed one may bring.
CREATE TABLE standing_mark (
    seq INTEGER PRIMARY KEY,
    recency INTEGER NOT NULL,
    frequency INTEGER NOT NULL,
    money INTEGER,
    segment TEXT NOT NULL,
    win_back INTEGER
) STRICT;
CREATE INDEX standing_mark_by_segment ON standing_mark (segment, seq);
CREATE INDEX standing_mark_by_win_back ON standing_mark (win_back, seq) WHERE win_back IS NOT NULL;

-- Derived: when and with what knowledge the marks were made, whether something has changed since, and how many came back
-- in the past, as JSON.
CREATE TABLE standing_compared (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    made_on TEXT NOT NULL,
    learnt TEXT NOT NULL,
    is_stale INTEGER NOT NULL,
    basis TEXT NOT NULL,
    rates TEXT NOT NULL
) STRICT;

-- A try to win a customer back, the decision to leave one alone so that the effect of trying can be seen, or the reason
-- of leaving of one who is not judged lost.
CREATE TABLE win_back (
    id BLOB NOT NULL PRIMARY KEY,
    party_id BLOB NOT NULL REFERENCES party (id),
    kind TEXT NOT NULL CHECK (kind IN ('contacted', 'left-alone', 'reason')),
    reason TEXT CHECK (reason IN
        ('price', 'product', 'service', 'neglect', 'competitor', 'no-need', 'contact-left', 'unknown')),
    begun_on TEXT NOT NULL,
    outcome TEXT CHECK (outcome IN ('returned', 'declined')),
    outcome_on TEXT,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER,
    CHECK ((outcome IS NULL) = (outcome_on IS NULL)),
    CHECK ((kind = 'reason') = (reason IS NOT NULL))
) STRICT;
CREATE INDEX win_back_by_party ON win_back (party_id, begun_on, id, deleted_at);
CREATE INDEX win_back_by_kind ON win_back (kind, begun_on) WHERE deleted_at IS NULL;

-- Derived: the day on which the early warning of a customer was raised; null while none is. A warning is raised at a high
-- risk and taken back at a lower one, so it does not follow from `risk`. Raised ones page by what may be lost.
ALTER TABLE standing ADD COLUMN alert_since TEXT;
CREATE INDEX standing_by_alert ON standing (at_risk, seq) WHERE alert_since IS NOT NULL;

-- Rules that were fitted to the firm's figures by themselves, beside those that somebody set.
ALTER TABLE lifecycle_rules ADD COLUMN is_learnt INTEGER NOT NULL DEFAULT 0;

-- Derived: for how many days without a purchase it is believed that nothing was bought; learnt from the usual gap.
ALTER TABLE lifecycle_learnt ADD COLUMN believed_days INTEGER;
-- The last purchase of all is asked for with every write.
CREATE INDEX purchase_by_day ON purchase (bought_on) WHERE deleted_at IS NULL;

-- All purchases up to a day are known: they were taken in from a file on it, or somebody said that there was none.
CREATE TABLE orders_known (
    id BLOB NOT NULL PRIMARY KEY,
    until_on TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX orders_known_by_day ON orders_known (until_on);

-- Derived: by which rules, by what learnt and up to which day everybody was derived last; where that is not what holds
-- now, everybody is derived anew.
CREATE TABLE standing_frame (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    mark TEXT NOT NULL
) STRICT;

-- A playbook is a row of steps for an occasion. `track` and `phase` name the phase of a model that it is for; with
-- `is_automatic` it starts by itself for who enters that phase, with `ends_with_phase` it ends when they leave it.
-- `template` is the ready-made one that it was made from.
CREATE TABLE playbook (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    purpose TEXT,
    track TEXT,
    phase TEXT,
    is_automatic INTEGER NOT NULL DEFAULT 0,
    ends_with_phase INTEGER NOT NULL DEFAULT 0,
    is_active INTEGER NOT NULL DEFAULT 1,
    template TEXT,
    position INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER,
    CHECK ((track IS NULL) = (phase IS NULL)),
    CHECK (track IS NOT NULL OR is_automatic + ends_with_phase = 0)
) STRICT;

-- A step becomes a task so many days after the start: on that very day, on the next working day, or counted in working
-- days.
CREATE TABLE playbook_step (
    id BLOB NOT NULL PRIMARY KEY,
    playbook_id BLOB NOT NULL REFERENCES playbook (id),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    note TEXT,
    offset_days INTEGER NOT NULL CHECK (offset_days BETWEEN 0 AND 730),
    day_rule TEXT NOT NULL CHECK (day_rule IN ('exact', 'forward', 'working')),
    assignee TEXT NOT NULL CHECK (assignee IN ('owner', 'deputy', 'person')),
    person_id BLOB REFERENCES person_of_firm (id),
    position INTEGER NOT NULL,
    CHECK ((assignee = 'person') = (person_id IS NOT NULL))
) STRICT;
CREATE INDEX playbook_step_by_playbook ON playbook_step (playbook_id, position);

-- A playbook started for a customer. `track` and `phase` say where the customer stood when that is why it was started;
-- `entered_on` since when, if it started by itself. It runs while it has open tasks and nobody has ended it.
CREATE TABLE playbook_run (
    id BLOB NOT NULL PRIMARY KEY,
    party_id BLOB NOT NULL REFERENCES party (id),
    playbook_id BLOB NOT NULL REFERENCES playbook (id),
    started_on TEXT NOT NULL,
    track TEXT,
    phase TEXT,
    entered_on TEXT,
    ended_on TEXT,
    ended_because TEXT CHECK (ended_because IN ('stopped', 'left')),
    created_at INTEGER NOT NULL,
    CHECK ((ended_on IS NULL) = (ended_because IS NULL))
) STRICT;
CREATE INDEX playbook_run_by_party ON playbook_run (party_id, started_on, id);
CREATE INDEX playbook_run_by_playbook ON playbook_run (playbook_id);

ALTER TABLE task ADD COLUMN run_id BLOB REFERENCES playbook_run (id);
CREATE INDEX task_by_run ON task (run_id, deleted_at, done_at) WHERE run_id IS NOT NULL;
CREATE INDEX task_open_by_run ON task (run_id) WHERE run_id IS NOT NULL AND done_at IS NULL AND deleted_at IS NULL;

-- What somebody put aside on the page Today: a reason to act on a customer, until a day, or without one until it rests
-- on other facts. `basis` names the facts it rested on.
CREATE TABLE set_aside (
    id BLOB NOT NULL PRIMARY KEY,
    party_id BLOB NOT NULL REFERENCES party (id),
    reason TEXT NOT NULL CHECK (reason IN ('case', 'promise', 'deadline', 'warning', 'silence', 'second', 'win-back', 'cadence')),
    basis TEXT NOT NULL,
    until_on TEXT,
    why TEXT,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX set_aside_by_party ON set_aside (party_id, reason, basis, until_on);

-- Derived: from when on a customer with one purchase should be asked for the second, and the day on which time alone
-- takes the customer to win-back.
ALTER TABLE standing ADD COLUMN second_on TEXT;
ALTER TABLE standing ADD COLUMN gone_on TEXT;
CREATE INDEX standing_by_second ON standing (second_on, seq) WHERE second_on IS NOT NULL;
CREATE INDEX standing_by_gone ON standing (gone_on) WHERE gone_on IS NOT NULL;
-- The customers of each activity with most at stake first.
CREATE INDEX standing_by_stake ON standing (activity, at_risk, seq, risk, value);
-- What was ordered and is not delivered yet, for the money that is to come in.
CREATE INDEX purchase_awaited ON purchase (bought_on, currency, amount, party_id)
    WHERE awaits_delivery = 1 AND delivered_on IS NULL AND cancelled_on IS NULL AND deleted_at IS NULL;

-- The history of a record that belongs to no customer, and what the log of one customer does not tell of its past: records
-- that were moved to another one, and links that end at it.
CREATE INDEX change_of_nobody ON change (row_id, n) WHERE party_id IS NULL;
CREATE INDEX change_moved ON change (before, n) WHERE field IN ('party_id', 'other_id');
CREATE INDEX change_of_link ON change
    (coalesce(json_extract(after, '$.other_id'), json_extract(before, '$.other_id')), n)
    WHERE tbl = 'party_link' AND field IS NULL;

-- The trash pages by when something was put into it.
CREATE INDEX party_in_trash ON party (deleted_at, id) WHERE deleted_at IS NOT NULL;
CREATE INDEX touch_in_trash ON touch (deleted_at, id) WHERE deleted_at IS NOT NULL;
CREATE INDEX task_in_trash ON task (deleted_at, id) WHERE deleted_at IS NOT NULL;
CREATE INDEX deal_in_trash ON deal (deleted_at, id) WHERE deleted_at IS NOT NULL;
CREATE INDEX purchase_in_trash ON purchase (deleted_at, id) WHERE deleted_at IS NOT NULL;
CREATE INDEX contract_in_trash ON contract (deleted_at, id) WHERE deleted_at IS NOT NULL;
CREATE INDEX case_file_in_trash ON case_file (deleted_at, id) WHERE deleted_at IS NOT NULL;
CREATE INDEX answer_in_trash ON answer (deleted_at, id) WHERE deleted_at IS NOT NULL;
CREATE INDEX referral_in_trash ON referral (deleted_at, id) WHERE deleted_at IS NOT NULL;
CREATE INDEX milestone_in_trash ON milestone (deleted_at, id) WHERE deleted_at IS NOT NULL;
CREATE INDEX playbook_in_trash ON playbook (deleted_at, id) WHERE deleted_at IS NOT NULL;

-- A party that was found to be another one: it lies in the trash and points to the one that stayed.
ALTER TABLE party ADD COLUMN merged_into BLOB REFERENCES party (id);
CREATE INDEX party_by_merged ON party (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX party_merged ON party (deleted_at, seq) WHERE merged_into IS NOT NULL;

-- The user's word about two parties that look alike: they are different, or that is to be decided later.
CREATE TABLE duplicate_verdict (
    id BLOB NOT NULL PRIMARY KEY,
    party_id BLOB NOT NULL REFERENCES party (id),
    other_id BLOB NOT NULL REFERENCES party (id),
    verdict TEXT NOT NULL CHECK (verdict IN ('different', 'later')),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX duplicate_verdict_by_party ON duplicate_verdict (party_id, other_id);
CREATE INDEX duplicate_verdict_by_other ON duplicate_verdict (other_id, party_id);

-- Derived: what the same party would share with another record of it, as hashes: numbers, mailboxes, the sound of the
-- name, the house. Kept inside each write for the parties that it touched.
CREATE TABLE party_key (
    seq INTEGER NOT NULL,
    hash INTEGER NOT NULL,
    PRIMARY KEY (seq, hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX party_key_by_hash ON party_key (hash, seq);
-- Derived: parties that changed since they were last compared with those who share a key.
CREATE TABLE duplicate_due (seq INTEGER PRIMARY KEY) STRICT;
-- Derived: pairs that look alike, with the score and the reasons as JSON. `verdict` repeats the user's word.
CREATE TABLE duplicate_pair (
    low INTEGER NOT NULL,
    high INTEGER NOT NULL,
    score INTEGER NOT NULL,
    reasons TEXT NOT NULL,
    verdict TEXT NOT NULL,
    PRIMARY KEY (low, high)
) STRICT, WITHOUT ROWID;
CREATE INDEX duplicate_pair_by_score ON duplicate_pair (verdict, score, low, high);
CREATE INDEX duplicate_pair_by_high ON duplicate_pair (high);
-- Derived: keys that so many parties share that they tell nothing; their bearers were not compared by them.
CREATE TABLE duplicate_crowd (hash INTEGER PRIMARY KEY) STRICT;
-- Derived: by which rules the keys were made, and when pairs were last looked for.
CREATE TABLE duplicate_frame (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    version INTEGER NOT NULL,
    found_at INTEGER
) STRICT;

-- The facts of many customers are read out of the indexes alone, one after the other.
DROP INDEX touch_by_party;
CREATE INDEX touch_by_party ON touch
    (party_id, is_contact, at, id, deleted_at, kind, direction, outcome, created_at);
DROP INDEX purchase_by_party;
CREATE INDEX purchase_by_party ON purchase
    (party_id, bought_on, id, amount, currency, deleted_at, created_at, delivered_on, awaits_delivery, cancelled_on,
     returns_id);
DROP INDEX deal_stage_by_party;
CREATE INDEX deal_stage_by_party ON deal_stage (party_id, entered_at, id, deal_id, stage_id);
DROP INDEX party_link_by_party;
CREATE INDEX party_link_by_party ON party_link (party_id, to_on, other_id);
DROP INDEX party_link_by_other;
CREATE INDEX party_link_by_other ON party_link (other_id, party_id, from_on, to_on);
DROP INDEX deal_by_party;
CREATE INDEX deal_by_party ON deal (party_id, created_at, id, deleted_at, stage_id, stage_since, closed_on);
CREATE INDEX party_by_id ON party (id, kind, deleted_at);

-- Derived: the postcode of the main address as it is compared, without spaces, for lists of a region.
ALTER TABLE party_now ADD COLUMN postcode_key TEXT NOT NULL DEFAULT '';
UPDATE party_now SET postcode_key = coalesce((SELECT upper(replace(a.postcode, ' ', '')) FROM address a
    JOIN party p ON p.id = a.party_id WHERE p.seq = party_now.seq ORDER BY a.position LIMIT 1), '');
CREATE INDEX party_now_by_postcode ON party_now (postcode_key, seq);

-- A saved view of the list of customers: its question, order, groups and columns as JSON.
CREATE TABLE saved_view (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    position INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;

-- The lasting name that another program gave to a mail or meeting, so that the same one is taken in once.
ALTER TABLE touch ADD COLUMN foreign_id TEXT;
CREATE INDEX touch_by_foreign ON touch (foreign_id, deleted_at) WHERE foreign_id IS NOT NULL;
ALTER TABLE task ADD COLUMN foreign_id TEXT;
CREATE INDEX task_by_foreign ON task (foreign_id, deleted_at) WHERE foreign_id IS NOT NULL;

-- Files on a customer, or on a record of theirs. `hash` is the SHA-256 of the bytes, which lie in `file_content` once for
-- all rows that name it, cut into chunks. A content is never changed and never taken away, so that an undo finds it.
CREATE TABLE file_content (
    seq INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    size INTEGER NOT NULL
) STRICT;

CREATE TABLE file_chunk (
    seq INTEGER PRIMARY KEY,
    content INTEGER NOT NULL REFERENCES file_content (seq),
    part INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (content, part)
) STRICT;

CREATE TABLE attachment (
    id BLOB NOT NULL PRIMARY KEY,
    party_id BLOB NOT NULL REFERENCES party (id),
    record TEXT CHECK (record IN ('deal', 'case', 'touch', 'contract')),
    record_id BLOB,
    name TEXT NOT NULL,
    mime TEXT NOT NULL,
    size INTEGER NOT NULL,
    hash BLOB NOT NULL REFERENCES file_content (hash),
    source TEXT,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER,
    CHECK ((record IS NULL) = (record_id IS NULL))
) STRICT;
CREATE INDEX attachment_by_party ON attachment (party_id, created_at, id, deleted_at);
CREATE INDEX attachment_by_record ON attachment (record_id) WHERE record_id IS NOT NULL;
CREATE INDEX attachment_in_trash ON attachment (deleted_at, id) WHERE deleted_at IS NOT NULL;

-- Promises between the firm and a customer, and what a customer expects: who owes it (`ours`: the firm, `theirs`: the
-- customer; `expectation`: nobody has promised it), until when, and whether it was met or broken. `contact_id` is the
-- person of the customer, `person_id` the one of the firm.
CREATE TABLE promise (
    id BLOB NOT NULL PRIMARY KEY,
    party_id BLOB NOT NULL REFERENCES party (id),
    kind TEXT NOT NULL CHECK (kind IN ('ours', 'theirs', 'expectation')),
    title TEXT NOT NULL,
    note TEXT,
    contact_id BLOB REFERENCES party (id),
    person_id BLOB REFERENCES person_of_firm (id),
    made_on TEXT NOT NULL,
    due_on TEXT,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'met', 'broken')),
    settled_on TEXT,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER,
    CHECK ((state = 'open') = (settled_on IS NULL))
) STRICT;
CREATE INDEX promise_by_party ON promise (party_id, made_on, id, deleted_at);
CREATE INDEX promise_by_contact ON promise (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX promise_open_by_due ON promise (due_on, id) WHERE state = 'open' AND deleted_at IS NULL;

-- What a person decides about purchases, in the organisation and in a single deal.
ALTER TABLE party_link ADD COLUMN buying_role TEXT
    CHECK (buying_role IN ('decider', 'user', 'buyer', 'blocker', 'influencer'));
ALTER TABLE deal_party ADD COLUMN buying_role TEXT
    CHECK (buying_role IN ('decider', 'user', 'buyer', 'blocker', 'influencer'));
CREATE INDEX promise_in_trash ON promise (deleted_at, id) WHERE deleted_at IS NOT NULL;

-- How a person is addressed in letters: `ms` or `mr`; null where nobody knows.
ALTER TABLE party ADD COLUMN salutation TEXT CHECK (salutation IN ('ms', 'mr'));

-- What the user says about data: with a flaw, that this value is right as it is; without one, that everything about the
-- party was checked.
CREATE TABLE data_check (
    id BLOB NOT NULL PRIMARY KEY,
    party_id BLOB NOT NULL REFERENCES party (id),
    flaw TEXT,
    value TEXT,
    created_at INTEGER NOT NULL,
    CHECK ((flaw IS NULL) = (value IS NULL))
) STRICT;
CREATE INDEX data_check_by_party ON data_check (party_id);

-- Derived: what is missing or doubtful about each living party, and since when nobody looked at its data.
CREATE TABLE party_flaw (
    seq INTEGER NOT NULL,
    flaw TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (seq, flaw)
) STRICT, WITHOUT ROWID;
CREATE INDEX party_flaw_by_kind ON party_flaw (flaw, seq);
CREATE TABLE party_care (
    seq INTEGER PRIMARY KEY,
    known_on TEXT NOT NULL,
    flaws INTEGER NOT NULL
) STRICT;
CREATE INDEX party_care_by_known ON party_care (known_on, seq);
CREATE INDEX party_care_sound ON party_care (seq) WHERE flaws = 0;
-- Derived: by which checks the above was made.
CREATE TABLE quality_frame (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    version INTEGER NOT NULL
) STRICT;

-- The firm's own fields on customers, deals and cases; `choices` is a list as JSON.
CREATE TABLE custom_field (
    id BLOB NOT NULL PRIMARY KEY,
    of TEXT NOT NULL CHECK (of IN ('party', 'deal', 'case')),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    choices TEXT NOT NULL,
    position INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;

-- What stands in them. `kind` is the kind of field under which it was written, so that a field can become another one
-- without loss; `party_id` is the customer that the record belongs to.
CREATE TABLE custom_value (
    id BLOB NOT NULL PRIMARY KEY,
    field_id BLOB NOT NULL REFERENCES custom_field (id),
    party_id BLOB NOT NULL REFERENCES party (id),
    record_id BLOB NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE (record_id, field_id)
) STRICT;
CREATE INDEX custom_value_by_field ON custom_value (field_id, kind, value, record_id);
CREATE INDEX custom_value_by_party ON custom_value (party_id);

-- Derived: folded full text of everything else that has one: touches, deals, tasks, cases, contracts, purchases, promises,
-- answers, files and the notes on customers. The rowid is that of the record below a code for its table (shifted by 48
-- bits), the words begin with a letter for it. Only whether a record has a word is kept, not where: all words of a query
-- stand in each hit, and where they stand is seen in the few that are shown.
CREATE VIRTUAL TABLE record_text USING fts5 (
    words,
    content = '', contentless_delete = 1, detail = none,
    tokenize = ascii,
    prefix = '3 4'
);

-- Derived: the records whose text has changed since the index has read it; empty outside of a write.
CREATE TABLE record_due (seq INTEGER PRIMARY KEY) STRICT;
CREATE TRIGGER touch_text_insert AFTER INSERT ON touch WHEN new.subject IS NOT NULL OR new.body IS NOT NULL BEGIN
    INSERT OR ROLLBACK INTO record_due (seq) SELECT new.rowid + (1 << 48)
    WHERE NOT EXISTS (SELECT 1 FROM record_due WHERE seq = new.rowid + (1 << 48));
END;
CREATE TRIGGER touch_text_update AFTER UPDATE OF subject, body, deleted_at ON touch
WHEN old.subject IS NOT new.subject OR old.body IS NOT new.body OR old.deleted_at IS NOT new.deleted_at BEGIN
    INSERT OR ROLLBACK INTO record_due (seq) SELECT new.rowid + (1 << 48)
    WHERE NOT EXISTS (SELECT 1 FROM record_due WHERE seq = new.rowid + (1 << 48));
END;
CREATE TRIGGER touch_text_delete AFTER DELETE ON touch WHEN old.subject IS NOT NULL OR old.body IS NOT NULL BEGIN
    INSERT OR ROLLBACK INTO record_due (seq) SELECT old.rowid + (1 << 48)
    WHERE NOT EXISTS (SELECT 1 FROM record_due WHERE seq = old.rowid + (1 << 48));
END;
CREATE TRIGGER deal_text_insert AFTER INSERT ON deal BEGIN
    INSERT OR ROLLBACK INTO record_due (seq) SELECT new.rowid + (2 << 48)
    WHERE NOT EXISTS (SELECT 1 FROM record_due WHERE seq = new.rowid + (2 << 48));
END;
CREATE TRIGGER deal_text_update AFTER UPDATE OF title, note, competitor, lost_reason, deleted_at ON deal
WHEN old.title IS NOT new.title OR old.note IS NOT new.note OR old.competitor IS NOT new.competitor OR old.lost_reason IS NOT new.lost_reason OR old.deleted_at IS NOT new.deleted_at BEGIN
    INSERT OR ROLLBACK INTO record_due (seq) SELECT new.rowid + (2 << 48)
    WHERE NOT EXISTS (SELECT 1 FROM record_due WHERE seq = new.rowid + (2 << 48));
END;
CREATE TRIGGER deal_text_delete AFTER DELETE ON deal BEGIN
    INSERT OR ROLLBACK INTO record_due (seq) SELECT old.rowid + (2 << 48)
    WHERE NOT EXISTS (SELECT 1 FROM record_due WHERE seq = old.rowid + (2 << 48));
END;
CREATE TRIGGER task_text_insert AFTER INSERT ON task BEGIN
    INSERT OR ROLLBACK INTO record_due (seq) SELECT new.rowid + (3 << 48)
    WHERE NOT EXISTS (SELECT 1 FROM record_due WHERE seq = new.rowid + (3 << 48));
END;
CREATE TRIGGER task_text_update AFTER UPDATE OF title, note, outcome, deleted_at ON task
WHEN old.title IS NOT new.title OR old.note IS NOT new.note OR old.outcome IS NOT new.outcome OR old.deleted_at IS NOT new.deleted_at BEGIN
    INSERT OR ROLLBACK INTO record_due (seq) SELECT new.rowid + (3 << 48)
    WHERE NOT EXISTS (SELECT 1 FROM record_due WHERE seq = new.rowid + (3 << 48));
END;
CREATE TRIGGER task_text_delete AFTER DELETE ON task BEGIN
    INSERT OR ROLLBACK INTO record_due (seq) SELECT old.rowid + (3 << 48)
    WHERE NOT EXISTS (SELECT 1 FROM record_due WHERE seq = old.rowid + (3 << 48));
END;
CREATE TRIGGER case_file_text_insert AFTER INSERT ON case_file BEGIN
    INSERT OR ROLLBACK INTO record_due (seq) SELECT new.rowid + (4 << 48)
    WHERE NOT EXISTS (SELECT 1 FROM record_due WHERE seq = new.rowid + (4 << 48));
END;
CREATE TRIGGER case_file_text_update AFTER UPDATE OF title, note, outcome, deleted_at ON case_file
WHEN old.title IS NOT new.title OR old.note IS NOT new.note OR old.outcome IS NOT new.outcome OR old.deleted_at IS NOT new.deleted_at BEGIN
    INSERT OR ROLLBACK INTO record_due (seq) SELECT new.rowid + (4 << 48)
    WHERE NOT EXISTS (SELECT 1 FROM record_due WHERE seq = new.rowid + (4 << 48));
END;
CREATE TRIGGER case_file_text_delete AFTER DELETE ON case_file BEGIN
    INSERT OR ROLLBACK INTO record_due (seq) SELECT old.rowid + (4 << 48)
    WHERE NOT EXISTS (SELECT 1 FROM record_due WHERE seq = old.rowid + (4 << 48));
END;
CREATE TRIGGER contract_text_insert AFTER INSERT ON contract BEGIN
    INSERT OR ROLLBACK INTO record_due (seq) SELECT new.rowid + (5 << 48)
    WHERE NOT EXISTS (SELECT 1 FROM record_due WHERE seq = new.rowid + (5 << 48));
END;
CREATE TRIGGER contract_text_update AFTER UPDATE OF title, number, note, deleted_at ON contract
WHEN old.title IS NOT new.title OR old.number IS NOT new.number OR old.note IS NOT new.note OR old.deleted_at IS NOT new.deleted_at BEGIN
    INSERT OR ROLLBACK INTO record_due (seq) SELECT new.rowid + (5 << 48)
    WHERE NOT EXISTS (SELECT 1 FROM record_due WHERE seq = new.rowid + (5 << 48));
END;
CREATE TRIGGER contract_text_delete AFTER DELETE ON contract BEGIN
    INSERT OR ROLLBACK INTO record_due (seq) SELECT old.rowid + (5 << 48)
    WHERE NOT EXISTS (SELECT 1 FROM record_due WHERE seq = old.rowid + (5 << 48));
END;
CREATE TRIGGER purchase_text_insert AFTER INSERT ON purchase WHEN new.title IS NOT NULL OR new.number IS NOT NULL OR new.product IS NOT NULL BEGIN
    INSERT OR ROLLBACK INTO record_due (seq) SELECT new.rowid + (6 << 48)
    WHERE NOT EXISTS (SELECT 1 FROM record_due WHERE seq = new.rowid + (6 << 48));
END;
CREATE TRIGGER purchase_text_update AFTER UPDATE OF title, number, product, deleted_at ON purchase
WHEN old.title IS NOT new.title OR old.number IS NOT new.number OR old.product IS NOT new.product OR old.deleted_at IS NOT new.deleted_at BEGIN
    INSERT OR ROLLBACK INTO record_due (seq) SELECT new.rowid + (6 << 48)
    WHERE NOT EXISTS (SELECT 1 FROM record_due WHERE seq = new.rowid + (6 << 48));
END;
CREATE TRIGGER purchase_text_delete AFTER DELETE ON purchase WHEN old.title IS NOT NULL OR old.number IS NOT NULL OR old.product IS NOT NULL BEGIN
    INSERT OR ROLLBACK INTO record_due (seq) SELECT old.rowid + (6 << 48)
    WHERE NOT EXISTS (SELECT 1 FROM record_due WHERE seq = old.rowid + (6 << 48));
END;
CREATE TRIGGER promise_text_insert AFTER INSERT ON promise BEGIN
    INSERT OR ROLLBACK INTO record_due (seq) SELECT new.rowid + (7 << 48)
    WHERE NOT EXISTS (SELECT 1 FROM record_due WHERE seq = new.rowid + (7 << 48));
END;
CREATE TRIGGER promise_text_update AFTER UPDATE OF title, note, deleted_at ON promise
WHEN old.title IS NOT new.title OR old.note IS NOT new.note OR old.deleted_at IS NOT new.deleted_at BEGIN
    INSERT OR ROLLBACK INTO record_due (seq) SELECT new.rowid + (7 << 48)
    WHERE NOT EXISTS (SELECT 1 FROM record_due WHERE seq = new.rowid + (7 << 48));
END;
CREATE TRIGGER promise_text_delete AFTER DELETE ON promise BEGIN
    INSERT OR ROLLBACK INTO record_due (seq) SELECT old.rowid + (7 << 48)
    WHERE NOT EXISTS (SELECT 1 FROM record_due WHERE seq = old.rowid + (7 << 48));
END;
CREATE TRIGGER answer_text_insert AFTER INSERT ON answer WHEN new.text IS NOT NULL BEGIN
    INSERT OR ROLLBACK INTO record_due (seq) SELECT new.rowid + (8 << 48)
    WHERE NOT EXISTS (SELECT 1 FROM record_due WHERE seq = new.rowid + (8 << 48));
END;
CREATE TRIGGER answer_text_update AFTER UPDATE OF text, deleted_at ON answer
WHEN old.text IS NOT new.text OR old.deleted_at IS NOT new.deleted_at BEGIN
    INSERT OR ROLLBACK INTO record_due (seq) SELECT new.rowid + (8 << 48)
    WHERE NOT EXISTS (SELECT 1 FROM record_due WHERE seq = new.rowid + (8 << 48));
END;
CREATE TRIGGER answer_text_delete AFTER DELETE ON answer WHEN old.text IS NOT NULL BEGIN
    INSERT OR ROLLBACK INTO record_due (seq) SELECT old.rowid + (8 << 48)
    WHERE NOT EXISTS (SELECT 1 FROM record_due WHERE seq = old.rowid + (8 << 48));
END;
CREATE TRIGGER attachment_text_insert AFTER INSERT ON attachment BEGIN
    INSERT OR ROLLBACK INTO record_due (seq) SELECT new.rowid + (9 << 48)
    WHERE NOT EXISTS (SELECT 1 FROM record_due WHERE seq = new.rowid + (9 << 48));
END;
CREATE TRIGGER attachment_text_update AFTER UPDATE OF name, deleted_at ON attachment
WHEN old.name IS NOT new.name OR old.deleted_at IS NOT new.deleted_at BEGIN
    INSERT OR ROLLBACK INTO record_due (seq) SELECT new.rowid + (9 << 48)
    WHERE NOT EXISTS (SELECT 1 FROM record_due WHERE seq = new.rowid + (9 << 48));
END;
CREATE TRIGGER attachment_text_delete AFTER DELETE ON attachment BEGIN
    INSERT OR ROLLBACK INTO record_due (seq) SELECT old.rowid + (9 << 48)
    WHERE NOT EXISTS (SELECT 1 FROM record_due WHERE seq = old.rowid + (9 << 48));
END;
CREATE TRIGGER party_note_insert AFTER INSERT ON party WHEN new.note IS NOT NULL BEGIN
    INSERT OR ROLLBACK INTO record_due (seq) SELECT new.seq + (10 << 48)
    WHERE NOT EXISTS (SELECT 1 FROM record_due WHERE seq = new.seq + (10 << 48));
END;
CREATE TRIGGER party_note_update AFTER UPDATE OF note, deleted_at ON party
WHEN old.note IS NOT new.note OR old.deleted_at IS NOT new.deleted_at BEGIN
    INSERT OR ROLLBACK INTO record_due (seq) SELECT new.seq + (10 << 48)
    WHERE NOT EXISTS (SELECT 1 FROM record_due WHERE seq = new.seq + (10 << 48));
END;
CREATE TRIGGER party_note_delete AFTER DELETE ON party WHEN old.note IS NOT NULL BEGIN
    INSERT OR ROLLBACK INTO record_due (seq) SELECT old.seq + (10 << 48)
    WHERE NOT EXISTS (SELECT 1 FROM record_due WHERE seq = old.seq + (10 << 48));
END;

-- What is there already is read by the first write, or when the vault is opened.
INSERT INTO record_due (seq) SELECT rowid + (1 << 48) FROM touch WHERE subject IS NOT NULL OR body IS NOT NULL;
INSERT INTO record_due (seq) SELECT rowid + (2 << 48) FROM deal;
INSERT INTO record_due (seq) SELECT rowid + (3 << 48) FROM task;
INSERT INTO record_due (seq) SELECT rowid + (4 << 48) FROM case_file;
INSERT INTO record_due (seq) SELECT rowid + (5 << 48) FROM contract;
INSERT INTO record_due (seq) SELECT rowid + (6 << 48) FROM purchase WHERE title IS NOT NULL OR number IS NOT NULL OR product IS NOT NULL;
INSERT INTO record_due (seq) SELECT rowid + (7 << 48) FROM promise;
INSERT INTO record_due (seq) SELECT rowid + (8 << 48) FROM answer WHERE text IS NOT NULL;
INSERT INTO record_due (seq) SELECT rowid + (9 << 48) FROM attachment;
INSERT INTO record_due (seq) SELECT seq + (10 << 48) FROM party WHERE note IS NOT NULL;
-- What other programs call a customer, by the name of the program, so that their next file finds it again.
CREATE TABLE foreign_id (
    id BLOB NOT NULL PRIMARY KEY,
    party_id BLOB NOT NULL REFERENCES party (id),
    source TEXT NOT NULL,
    value TEXT NOT NULL
) STRICT;
CREATE INDEX foreign_id_by_value ON foreign_id (source, value, party_id);
CREATE INDEX foreign_id_by_party ON foreign_id (party_id);
CREATE INDEX custom_field_in_trash ON custom_field (deleted_at, id) WHERE deleted_at IS NOT NULL;
CREATE INDEX saved_view_in_trash ON saved_view (deleted_at, id) WHERE deleted_at IS NOT NULL;


-- What the firm sells. `tax` is the usual rate in basis points (1900 is 19 %); `folded` holds the words by which it is found.
CREATE TABLE product (
    id BLOB NOT NULL PRIMARY KEY,
    number TEXT,
    name TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    folded TEXT NOT NULL,
    description TEXT,
    unit TEXT NOT NULL,
    category TEXT,
    tax INTEGER NOT NULL CHECK (tax BETWEEN 0 AND 10000),
    is_active INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE UNIQUE INDEX product_by_number ON product (number) WHERE number IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX product_by_name ON product (sort_name, id) WHERE deleted_at IS NULL;
CREATE INDEX product_by_category ON product (category, sort_name, id) WHERE deleted_at IS NULL;
CREATE INDEX product_in_trash ON product (deleted_at, id) WHERE deleted_at IS NOT NULL;

-- What a unit of it costs without tax: in a currency, from a day on, to a day.
CREATE TABLE product_price (
    id BLOB NOT NULL PRIMARY KEY,
    product_id BLOB NOT NULL REFERENCES product (id),
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    from_on TEXT,
    to_on TEXT
) STRICT;
CREATE INDEX product_price_by_product ON product_price (product_id, currency, from_on);

-- Offers. The versions of one share its number; `net` and `gross` are the sums of its lines, kept with each write.
-- `discount` is in per mille; `replaced` is a sent version in whose place a newer one was sent.
CREATE TABLE offer (
    id BLOB NOT NULL PRIMARY KEY,
    party_id BLOB NOT NULL REFERENCES party (id),
    contact_id BLOB REFERENCES party (id),
    deal_id BLOB REFERENCES deal (id),
    owner_id BLOB REFERENCES person_of_firm (id),
    number TEXT NOT NULL,
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('de', 'nl', 'en')),
    asked_on TEXT,
    made_on TEXT NOT NULL,
    valid_until TEXT,
    salutation TEXT,
    text_before TEXT,
    text_after TEXT,
    discount INTEGER NOT NULL DEFAULT 0 CHECK (discount BETWEEN 0 AND 1000),
    net INTEGER NOT NULL,
    gross INTEGER NOT NULL,
    currency TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'sent', 'accepted', 'declined', 'replaced')),
    sent_on TEXT,
    settled_on TEXT,
    declined_because TEXT,
    purchase_id BLOB REFERENCES purchase (id),
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE UNIQUE INDEX offer_by_number ON offer (number, version);
CREATE INDEX offer_by_party ON offer (party_id, made_on, id, deleted_at);
CREATE INDEX offer_by_contact ON offer (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX offer_by_deal ON offer (deal_id) WHERE deal_id IS NOT NULL;
CREATE INDEX offer_by_purchase ON offer (purchase_id) WHERE purchase_id IS NOT NULL;
CREATE INDEX offer_by_language ON offer (language, created_at);
CREATE INDEX offer_in_trash ON offer (deleted_at, id) WHERE deleted_at IS NOT NULL;

-- The lines of an offer. `quantity` is in thousandths of the unit, `price` in minor units of the offer's currency,
-- `discount` in per mille, `tax` in basis points. An optional line is in no sum until the customer takes it.
CREATE TABLE offer_line (
    id BLOB NOT NULL PRIMARY KEY,
    party_id BLOB NOT NULL REFERENCES party (id),
    offer_id BLOB NOT NULL REFERENCES offer (id),
    position INTEGER NOT NULL,
    product_id BLOB REFERENCES product (id),
    number TEXT,
    title TEXT NOT NULL,
    text TEXT,
    quantity INTEGER NOT NULL,
    unit TEXT NOT NULL,
    price INTEGER NOT NULL,
    discount INTEGER NOT NULL CHECK (discount BETWEEN 0 AND 1000),
    tax INTEGER NOT NULL CHECK (tax BETWEEN 0 AND 10000),
    is_optional INTEGER NOT NULL DEFAULT 0,
    is_taken INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX offer_line_by_party ON offer_line (party_id);
CREATE INDEX offer_line_by_offer ON offer_line (offer_id, position);
CREATE INDEX offer_line_by_product ON offer_line (product_id) WHERE product_id IS NOT NULL;

-- The last running number of offers by year and laptop. Not in the history, so that no undo gives a number a second time.
CREATE TABLE offer_count (
    series TEXT NOT NULL PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What a source or campaign cost, spread evenly over its days. `source` is the word that stands on customers and deals.
CREATE TABLE source_cost (
    id BLOB NOT NULL PRIMARY KEY,
    source TEXT NOT NULL,
    from_on TEXT NOT NULL,
    to_on TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    currency TEXT NOT NULL,
    note TEXT,
    CHECK (from_on <= to_on)
) STRICT;
CREATE INDEX source_cost_by_day ON source_cost (from_on, source);

-- What was forecast for a quarter, named by its first day, from `made_on` to its end, in minor units. `repeat` is null
-- where nobody knew what customers would buy again.
CREATE TABLE forecast (
    id BLOB NOT NULL PRIMARY KEY,
    quarter TEXT NOT NULL,
    currency TEXT NOT NULL,
    new_business INTEGER NOT NULL,
    repeat INTEGER,
    renewals INTEGER NOT NULL,
    made_on TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX forecast_by_quarter ON forecast (quarter, currency);

-- Reports read the records of a period.
CREATE INDEX deal_by_begin ON deal (created_at, id) WHERE deleted_at IS NULL;
CREATE INDEX deal_stage_by_moment ON deal_stage (entered_at, deal_id, stage_id);
CREATE INDEX touch_by_moment ON touch (at, id, author_id, kind, party_id, is_contact, deleted_at)
    WHERE is_contact = 1 AND deleted_at IS NULL;
CREATE INDEX task_by_done ON task (done_at, id, assignee_id, party_id, deleted_at)
    WHERE done_at IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX purchase_by_currency ON purchase (currency) WHERE deleted_at IS NULL;
-- How a task comes again: the rule, its first day and the day for which this task stands, as JSON that is only read and
-- written as a whole. Only an open task has one; with the task done it goes on to the next.
ALTER TABLE task ADD COLUMN repeat TEXT CHECK (json_valid(repeat));

-- The open deals by the day on which they are expected to close, for the calendar.
CREATE INDEX deal_by_expected ON deal (expected_on, id)
    WHERE expected_on IS NOT NULL AND closed_on IS NULL AND deleted_at IS NULL;

-- The open tasks of a day are counted out of these alone, which takes the columns that their condition names.
DROP INDEX task_open_by_due;
CREATE INDEX task_open_by_due ON task
    (due_on, coalesce(due_time, '24:00'), id, party_id, done_at, deleted_at) WHERE done_at IS NULL AND deleted_at IS NULL;
DROP INDEX task_open_by_assignee;
CREATE INDEX task_open_by_assignee ON task
    (assignee_id, due_on, coalesce(due_time, '24:00'), id, party_id, done_at, deleted_at)
    WHERE done_at IS NULL AND deleted_at IS NULL;

-- How often somebody should hear from the firm: a customer, or everybody with a tag. After `wish_days` without contact
-- somebody should call, after `limit_days` it is pressing.
CREATE TABLE cadence (
    id BLOB NOT NULL PRIMARY KEY,
    party_id BLOB REFERENCES party (id),
    tag_id BLOB REFERENCES tag (id),
    wish_days INTEGER NOT NULL CHECK (wish_days BETWEEN 1 AND 3660),
    limit_days INTEGER NOT NULL CHECK (limit_days BETWEEN 1 AND 3660),
    created_at INTEGER NOT NULL,
    CHECK ((party_id IS NULL) <> (tag_id IS NULL)),
    CHECK (limit_days >= wish_days)
) STRICT;
CREATE INDEX cadence_by_party ON cadence (party_id) WHERE party_id IS NOT NULL;
CREATE INDEX cadence_by_tag ON cadence (tag_id) WHERE tag_id IS NOT NULL;

-- Derived: for whom there is a cadence, which one counts, and the days on which its wish and its limit are reached.
CREATE TABLE party_cadence (
    seq INTEGER PRIMARY KEY REFERENCES party (seq) ON DELETE CASCADE,
    cadence_id BLOB NOT NULL,
    wish_on TEXT NOT NULL,
    limit_on TEXT NOT NULL
) STRICT;
CREATE INDEX party_cadence_by_wish ON party_cadence (wish_on, seq, limit_on);
CREATE INDEX party_cadence_by_limit ON party_cadence (limit_on, seq, wish_on);
-- A stage that is retired keeps the deals that stand in it and takes in no others.
ALTER TABLE stage ADD COLUMN retired_at INTEGER;

-- What is to be settled in a stage before a deal goes on, and what of it is settled for a deal.
CREATE TABLE stage_item (
    id BLOB NOT NULL PRIMARY KEY,
    stage_id BLOB NOT NULL REFERENCES stage (id),
    title TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX stage_item_by_stage ON stage_item (stage_id, position);
CREATE TABLE deal_item (
    id BLOB NOT NULL PRIMARY KEY,
    party_id BLOB NOT NULL REFERENCES party (id),
    deal_id BLOB NOT NULL REFERENCES deal (id),
    item_id BLOB NOT NULL REFERENCES stage_item (id),
    ticked_on TEXT NOT NULL,
    UNIQUE (deal_id, item_id)
) STRICT;
CREATE INDEX deal_item_by_party ON deal_item (party_id);
CREATE INDEX deal_item_by_item ON deal_item (item_id);

-- The deal of which this one was a part.
ALTER TABLE deal ADD COLUMN split_from_id BLOB REFERENCES deal (id);
CREATE INDEX deal_by_split ON deal (split_from_id) WHERE split_from_id IS NOT NULL;

-- The open deals of a pipeline by the day on which they are expected to close: a deal has a closing day once it is not open.
CREATE INDEX deal_open_by_expected ON deal (pipeline_id, expected_on, id) WHERE closed_on IS NULL AND deleted_at IS NULL;

-- A price that is agreed to change: from `price_from` on, what begins is worth `new_amount` in the contract's currency.
ALTER TABLE contract ADD COLUMN price_from TEXT;
ALTER TABLE contract ADD COLUMN new_amount INTEGER;
