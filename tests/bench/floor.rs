//! The floor: the tightest SQL we know that answers the same question as a row of the table, on the plain file, every
//! column read and nothing made of it.

use rusqlite::{Connection, Params, params};
use uuid::Uuid;

/// The columns of a line of the customer list, with all that a line shows.
const LINE: &str = "SELECT p.seq, p.id, p.kind, p.name, p.customer_number, p.owner_id, p.deleted_at, p.sort_name,
        n.city, n.country, n.last_touch_at, n.last_purchase_on, n.open_deals,
        (SELECT c.value FROM channel c WHERE c.party_id = p.id AND c.kind IN ('phone', 'mobile')
         ORDER BY c.position LIMIT 1),
        (SELECT c.value FROM channel c WHERE c.party_id = p.id AND c.kind = 'email' ORDER BY c.position LIMIT 1),
        (SELECT o.name FROM party_link l JOIN party o ON o.id = l.other_id WHERE l.party_id = p.id
         ORDER BY l.to_on IS NOT NULL, l.is_primary DESC LIMIT 1),
        (SELECT group_concat(t.name) FROM party_tag pt JOIN tag t ON t.id = pt.tag_id WHERE pt.party_id = p.id),
        k.kind, k.title, k.due_on, k.due_time, k.deal_id";
/// Where a line comes from, when the index of the list leads.
const FROM: &str = "JOIN party_now n ON n.seq = p.seq LEFT JOIN task k ON k.id = n.next_task_id";
/// What was bought in twelve months.
const YEAR: &str = "SELECT currency, substr(bought_on, 1, 7), sum(amount), count(*) FROM purchase
    WHERE party_id = ?1 AND bought_on >= date(?2 / 1000, 'unixepoch', 'start of month', '-11 months')
      AND deleted_at IS NULL GROUP BY 1, 2";

/// Which customers a list shows.
#[derive(Clone, Copy)]
pub(crate) enum Which {
    All,
    OfOwner(Uuid),
    WithTag(Uuid),
}

impl Which {
    fn source(self) -> (&'static str, &'static str) {
        match self {
            Self::All => ("party p INDEXED BY party_by_name", ""),
            Self::OfOwner(_) => ("party p INDEXED BY party_by_owner_name", "AND p.owner_id = ?1"),
            Self::WithTag(_) => (
                "party p INDEXED BY party_by_name",
                "AND EXISTS (SELECT 1 FROM party_tag pt WHERE pt.tag_id = ?1 AND pt.party_id = p.id)",
            ),
        }
    }

    fn id(self) -> Uuid {
        match self {
            Self::All => Uuid::nil(),
            Self::OfOwner(id) | Self::WithTag(id) => id,
        }
    }
}

/// The first sixty lines and how many there are.
pub(crate) fn first_page(conn: &Connection, which: Which, now: i64) -> anyhow::Result<()> {
    let (from, condition) = which.source();
    let sql = format!(
        "{LINE} FROM {from} {FROM} WHERE p.deleted_at IS NULL {condition} AND ?1 IS NOT NULL
         ORDER BY p.sort_name, p.seq LIMIT 60"
    );
    lines(conn, &sql, params![which.id()], now)?;
    let count = match which {
        Which::All => "SELECT count(*) FROM party WHERE deleted_at IS NULL AND ?1 IS NOT NULL",
        Which::OfOwner(_) => "SELECT count(*) FROM party WHERE deleted_at IS NULL AND owner_id = ?1",
        Which::WithTag(_) => {
            "SELECT count(*) FROM party_tag pt JOIN party p ON p.id = pt.party_id
             WHERE pt.tag_id = ?1 AND p.deleted_at IS NULL"
        }
    };
    drain(conn, count, params![which.id()]).map(|_| ())
}

/// Sixty lines after a place.
pub(crate) fn next_page(conn: &Connection, name: &str, seq: i64, now: i64) -> anyhow::Result<()> {
    let sql = format!(
        "{LINE} FROM party p INDEXED BY party_by_name {FROM}
         WHERE p.deleted_at IS NULL AND (p.sort_name, p.seq) > (?1, ?2) ORDER BY p.sort_name, p.seq LIMIT 60"
    );
    lines(conn, &sql, params![name, seq], now)
}

fn lines(conn: &Connection, sql: &str, params: impl Params, now: i64) -> anyhow::Result<()> {
    let ids = ids(conn, sql, 1, params)?;
    for id in ids {
        drain(conn, YEAR, params![id, now])?;
    }
    Ok(())
}

const TIMELINE: &str = include_str!("timeline.sql");

/// The first fifty entries of a timeline.
pub(crate) fn timeline(conn: &Connection, party: Uuid) -> anyhow::Result<()> {
    drain(conn, TIMELINE, params![party]).map(|_| ())
}

/// What stands on the page of a customer, beside its timeline.
const CARD: &[&str] = &[
    "SELECT * FROM party WHERE id = ?1",
    "SELECT * FROM channel WHERE party_id = ?1 ORDER BY position",
    "SELECT * FROM address WHERE party_id = ?1 ORDER BY position",
    "SELECT t.* FROM party_tag pt JOIN tag t ON t.id = pt.tag_id WHERE pt.party_id = ?1 ORDER BY t.folded",
    "SELECT l.*, p.kind, p.name,
        (SELECT c.value FROM channel c WHERE c.party_id = p.id AND c.kind IN ('phone', 'mobile')
         ORDER BY c.position LIMIT 1),
        (SELECT c.value FROM channel c WHERE c.party_id = p.id AND c.kind = 'email' ORDER BY c.position LIMIT 1)
     FROM party_link l JOIN party p ON p.id = l.party_id WHERE l.other_id = ?1 AND p.deleted_at IS NULL",
    "SELECT l.*, p.kind, p.name,
        (SELECT c.value FROM channel c WHERE c.party_id = p.id AND c.kind IN ('phone', 'mobile')
         ORDER BY c.position LIMIT 1),
        (SELECT c.value FROM channel c WHERE c.party_id = p.id AND c.kind = 'email' ORDER BY c.position LIMIT 1)
     FROM party_link l JOIN party p ON p.id = l.other_id WHERE l.party_id = ?1 AND p.deleted_at IS NULL",
    "SELECT t.*, d.title FROM task t LEFT JOIN deal d ON d.id = t.deal_id
     WHERE t.party_id = ?1 AND t.done_at IS NULL AND t.deleted_at IS NULL ORDER BY t.due_on",
    "SELECT d.*, s.name FROM deal d JOIN stage s ON s.id = d.stage_id
     WHERE d.party_id = ?1 AND s.kind = 'open' AND d.deleted_at IS NULL",
    "SELECT count(*) FROM deal d JOIN stage s ON s.id = d.stage_id
     WHERE d.party_id = ?1 AND s.kind <> 'open' AND d.deleted_at IS NULL",
    "SELECT count(*) FROM purchase WHERE party_id = ?1 AND deleted_at IS NULL",
    "SELECT * FROM purchase WHERE party_id = ?1 AND deleted_at IS NULL ORDER BY bought_on DESC LIMIT 5",
    "SELECT is_contact, count(*) FROM touch WHERE party_id = ?1 AND deleted_at IS NULL GROUP BY 1",
    "SELECT is_contact, count(*) FROM touch_party WHERE party_id = ?1 GROUP BY 1",
    "SELECT count(*) FROM deal_stage WHERE party_id = ?1",
    "SELECT count(*) FROM task WHERE party_id = ?1 AND done_at IS NOT NULL AND deleted_at IS NULL",
];

/// A customer with its panels and the first fifty entries.
pub(crate) fn customer(conn: &Connection, party: Uuid, now: i64) -> anyhow::Result<()> {
    for sql in CARD {
        drain(conn, sql, params![party])?;
    }
    drain(conn, YEAR, params![party, now])?;
    timeline(conn, party)
}

/// Twenty hits: names that begin so, then whatever holds the words. `fts` is the query of the index.
pub(crate) fn search(conn: &Connection, beginning: &str, fts: &str) -> anyhow::Result<()> {
    const HIT: &str = "SELECT p.id, p.kind, p.name,
        (SELECT a.city FROM address a WHERE a.party_id = p.id ORDER BY a.position LIMIT 1),
        (SELECT o.name FROM party_link l JOIN party o ON o.id = l.other_id WHERE l.party_id = p.id
         ORDER BY l.is_primary DESC LIMIT 1)";
    let by_name = format!(
        "{HIT} FROM party p INDEXED BY party_by_name
         WHERE p.deleted_at IS NULL AND p.sort_name >= ?1 AND p.sort_name < ?1 || char(1114111)
         ORDER BY p.sort_name LIMIT 20"
    );
    if drain(conn, &by_name, params![beginning])? < 20 {
        let by_word = format!(
            "{HIT} FROM (SELECT p.seq FROM (SELECT rowid AS seq FROM party_text WHERE party_text MATCH ?1 LIMIT 300) f
                         JOIN party p ON p.seq = f.seq WHERE p.deleted_at IS NULL ORDER BY p.sort_name LIMIT 20) f
             JOIN party p ON p.seq = f.seq"
        );
        drain(conn, &by_word, params![fts])?;
    }
    Ok(())
}

/// What every open deal of the first pipeline adds to the heads of the board, and fifty cards of each stage.
pub(crate) fn board(conn: &Connection) -> anyhow::Result<()> {
    const HEADS: &str = "SELECT d.stage_id, d.currency, d.amount,
            max(d.stage_since, coalesce((SELECT t.at FROM touch t WHERE t.deal_id = d.id AND t.is_contact = 1
                AND t.deleted_at IS NULL ORDER BY t.at DESC LIMIT 1), 0),
                coalesce((SELECT t.at FROM touch t WHERE t.party_id = d.party_id AND t.is_contact = 1
                AND t.deleted_at IS NULL ORDER BY t.at DESC LIMIT 1), 0)),
            EXISTS (SELECT 1 FROM task t WHERE t.deal_id = d.id AND t.done_at IS NULL AND t.deleted_at IS NULL)
        FROM stage s CROSS JOIN deal d INDEXED BY deal_for_sums ON d.stage_id = s.id AND d.deleted_at IS NULL
        WHERE s.pipeline_id = (SELECT id FROM pipeline ORDER BY position LIMIT 1) AND s.kind = 'open'";
    const STAGES: &str = "SELECT id FROM stage WHERE kind = 'open'
        AND pipeline_id = (SELECT id FROM pipeline ORDER BY position LIMIT 1)";
    const CARDS: &str = "SELECT d.*, p.name,
            (SELECT t.at FROM touch t WHERE t.deal_id = d.id AND t.is_contact = 1 ORDER BY t.at DESC LIMIT 1),
            (SELECT t.at FROM touch t WHERE t.party_id = d.party_id AND t.is_contact = 1 ORDER BY t.at DESC LIMIT 1),
            (SELECT t.title FROM task t WHERE t.deal_id = d.id AND t.done_at IS NULL AND t.deleted_at IS NULL
             ORDER BY t.due_on LIMIT 1)
        FROM deal d INDEXED BY deal_by_stage CROSS JOIN party p ON p.id = d.party_id
        WHERE d.stage_id = ?1 AND d.deleted_at IS NULL ORDER BY d.rank LIMIT 50";
    drain(conn, HEADS, [])?;
    for stage in ids(conn, STAGES, 0, [])? {
        drain(conn, CARDS, params![stage])?;
    }
    Ok(())
}

/// One touch in one transaction, and the timeline read again.
pub(crate) fn log(conn: &Connection, party: Uuid, id: u128, now: i64) -> anyhow::Result<()> {
    conn.execute_batch("BEGIN IMMEDIATE")?;
    conn.prepare_cached(
        "INSERT INTO touch (id, party_id, kind, at, body, is_contact, created_at)
         VALUES (?1, ?2, 'call', ?3, 'Kurz gesprochen.', 1, ?3)",
    )?
    .execute(params![Uuid::from_u128(id), party, now])?;
    conn.execute_batch("COMMIT")?;
    timeline(conn, party)
}

/// Steps through all rows and reads every column; tells how many rows there were.
fn drain(conn: &Connection, sql: &str, params: impl Params) -> anyhow::Result<usize> {
    let mut query = conn.prepare_cached(sql)?;
    let columns = query.column_count();
    let mut rows = query.query(params)?;
    let mut count = 0;
    while let Some(row) = rows.next()? {
        for column in 0..columns {
            std::hint::black_box(row.get_ref(column)?);
        }
        count += 1;
    }
    Ok(count)
}

/// The same, and the ids in one column.
fn ids(conn: &Connection, sql: &str, column: usize, params: impl Params) -> anyhow::Result<Vec<Uuid>> {
    let mut query = conn.prepare_cached(sql)?;
    let columns = query.column_count();
    let mut rows = query.query(params)?;
    let mut ids = Vec::new();
    while let Some(row) = rows.next()? {
        for column in 0..columns {
            std::hint::black_box(row.get_ref(column)?);
        }
        ids.push(row.get(column)?);
    }
    Ok(ids)
}
