//! Lists of parties: filtered, sorted, paged by keyset. Every order walks its own index, so that the next page costs
//! the same on the first and on the thousandth page.

use chrono::NaiveDate;
use rusqlite::types::{ToSql, Value};
use rusqlite::{Connection, Row};

use super::{NextStep, NextStepFilter, PartyFilter, PartyPage, PartyPageRequest, PartyRow, PartySort};
use crate::error::{Error, Result};
use crate::id::{PartyId, PersonId};
use crate::search::{order_key, text_query};
use crate::standing;
use crate::store::{Cursor, page_limit};
use crate::time::{DAY_MS, Timestamp};

const DEFAULT_LIMIT: u32 = 60;
/// Up to this many hits of a search are fetched and sorted; more of them are dense enough to walk the order's index.
const SPARSE: i64 = 2000;

/// A page of parties; the total only with the first page.
pub fn page(conn: &Connection, request: &PartyPageRequest, now: Timestamp) -> Result<PartyPage> {
    let limit = page_limit(if request.limit == 0 { DEFAULT_LIMIT } else { request.limit });
    let query = ListQuery::new(conn, request, now)?;
    let mut rows = query.rows(conn, request.cursor.as_deref(), limit, now)?;
    let next = match rows.last() {
        Some((key, _)) if rows.len() as u32 == limit => Some(key.text()),
        _ => None,
    };
    let total = if request.cursor.is_none() { Some(query.count(conn)?) } else { None };
    Ok(PartyPage { rows: rows.drain(..).map(|(_, row)| row).collect(), next, total })
}

/// All rows of a list up to `most`, for paper and export of lists: page after page.
pub fn rows_of(
    conn: &Connection,
    request: &PartyPageRequest,
    now: Timestamp,
    most: u32,
) -> Result<Vec<PartyRow>> {
    let mut rows = Vec::new();
    let mut request = PartyPageRequest { limit: crate::store::MAX_PAGE, ..request.clone() };
    loop {
        let page = page(conn, &request, now)?;
        rows.extend(page.rows);
        match page.next {
            Some(next) if (rows.len() as u32) < most => request.cursor = Some(next),
            _ => break,
        }
    }
    rows.truncate(most as usize);
    Ok(rows)
}

/// The ids of all parties that a filter finds, by name: 16 bytes each, for an export that then reads one by one.
pub fn ids(conn: &Connection, filter: &PartyFilter, now: Timestamp) -> Result<Vec<PartyId>> {
    let request = PartyPageRequest { filter: filter.clone(), ..PartyPageRequest::default() };
    let query = ListQuery::new(conn, &request, now)?;
    let mut statement = conn.prepare(&format!(
        "SELECT p.id FROM {} WHERE {} ORDER BY {}, p.seq",
        query.from,
        query.conditions.join(" AND "),
        query.key
    ))?;
    let ids = statement.query_map(rusqlite::params_from_iter(&query.values), |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// Living parties whose name begins like this one: a hint that a new record may already be there.
pub fn similar(conn: &Connection, name: &str, now: Timestamp) -> Result<Vec<PartyRow>> {
    let key = order_key(name);
    if key.chars().count() < 3 {
        return Ok(Vec::new());
    }
    let sql = format!(
        "SELECT {COLUMNS} FROM party p INDEXED BY party_by_name JOIN party_now n ON n.seq = p.seq
         WHERE p.deleted_at IS NULL AND p.sort_name >= ?1 AND p.sort_name < ?2 ORDER BY p.sort_name, p.seq LIMIT 5"
    );
    let mut query = conn.prepare_cached(&sql)?;
    let found = query.query_map([&key, &format!("{key}\u{10ffff}")], row)?;
    found.map(|row| finish(conn, row?, now)).collect()
}

/// How many parties there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// All living ones.
    pub all: u32,
    /// Organisations.
    pub organisations: u32,
    /// Looked after by the asked person.
    pub mine: u32,
    /// In the trash.
    pub trash: u32,
}

/// The counts for the tabs, each by its own index.
pub fn counts(conn: &Connection, me: Option<PersonId>) -> Result<Counts> {
    let one = |sql: &str| -> Result<u32> { Ok(conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?) };
    Ok(Counts {
        all: one("SELECT count(*) FROM party INDEXED BY party_by_name WHERE deleted_at IS NULL")?,
        organisations: one("SELECT count(*) FROM party WHERE deleted_at IS NULL AND kind = 'organisation'")?,
        mine: match me {
            Some(me) => conn
                .prepare_cached("SELECT count(*) FROM party WHERE deleted_at IS NULL AND owner_id = ?1")?
                .query_row([me], |row| row.get(0))?,
            None => 0,
        },
        trash: one("SELECT count(*) FROM party WHERE deleted_at IS NOT NULL")?,
    })
}

/// What a row needs beside the sort key. Phone, mail and organisation are looked up for the rows of the page only.
const COLUMNS: &str = "p.seq, p.id, p.kind, p.name, p.customer_number, p.owner_id, p.deleted_at, p.sort_name,
    p.created_at, n.city, n.country, n.last_touch_at, n.last_purchase_on, n.next_due_on, n.next_task_id,
    n.open_deals,
    (SELECT c.value FROM channel c WHERE c.party_id = p.id AND c.kind IN ('phone', 'mobile')
     ORDER BY c.position LIMIT 1) AS phone,
    (SELECT c.value FROM channel c WHERE c.party_id = p.id AND c.kind = 'email'
     ORDER BY c.position LIMIT 1) AS email,
    (SELECT o.name FROM party_link l JOIN party o ON o.id = l.other_id WHERE l.party_id = p.id
     ORDER BY l.to_on IS NOT NULL, l.is_primary DESC LIMIT 1) AS organisation,
    (SELECT json_group_array(t.name) FROM party_tag pt JOIN tag t ON t.id = pt.tag_id
     WHERE pt.party_id = p.id) AS tags,
    (SELECT s.six FROM standing s WHERE s.seq = p.seq) AS phase,
    (SELECT s.activity FROM standing s WHERE s.seq = p.seq) AS activity";

const STANDING: &str = "p.deleted_at IS NULL";

/// The same for a tag's parties, asked of the few in the trash: reading each party would cost a page of the file.
const NOT_IN_TRASH: &str = "pt.party_id NOT IN
    (SELECT id FROM party INDEXED BY party_by_trash WHERE deleted_at IS NOT NULL)";

/// The FROM, WHERE and ORDER of one list.
pub(super) struct ListQuery {
    from: String,
    conditions: Vec<String>,
    /// The same conditions as the count asks them.
    counted: Vec<String>,
    values: Vec<Value>,
    key: &'static str,
    seq: &'static str,
    descending: bool,
}

impl ListQuery {
    pub(super) fn new(conn: &Connection, request: &PartyPageRequest, now: Timestamp) -> Result<Self> {
        let filter = &request.filter;
        let (from, key) = source(filter, request.sort);
        // The second key must be the leading table's own, or SQLite sorts what its index gives in order.
        let seq = if key.starts_with("n.") { "n.seq" } else { "p.seq" };
        let mut query = Self {
            from,
            conditions: Vec::new(),
            counted: Vec::new(),
            values: Vec::new(),
            key,
            seq,
            descending: request.descending,
        };
        let standing = if filter.trash { "p.deleted_at IS NOT NULL" } else { STANDING };
        query.conditions.push(standing.to_owned());
        query.counted.push(standing.to_owned());
        query.search(conn, filter)?;
        query.facts(filter, now);
        query.phase(filter)?;
        Ok(query)
    }

    fn when(&mut self, condition: &str, value: impl Into<Value>) {
        self.when_or_counted(condition, condition, value);
    }

    /// The same with another wording for the count, which has no order to keep and may begin at the tag.
    fn when_or_counted(&mut self, condition: &str, counted: &str, value: impl Into<Value>) {
        self.values.push(value.into());
        let number = format!("?{}", self.values.len());
        self.conditions.push(condition.replace('?', &number));
        self.counted.push(counted.replace('?', &number));
    }

    fn search(&mut self, conn: &Connection, filter: &PartyFilter) -> Result<()> {
        let Some(query) = filter.search.as_deref().and_then(text_query) else { return Ok(()) };
        let hits: i64 = conn
            .prepare_cached(
                "SELECT count(*) FROM (SELECT rowid FROM party_text WHERE party_text MATCH ?1 LIMIT ?2)",
            )?
            .query_row(rusqlite::params![query.fts, SPARSE + 1], |row| row.get(0))?;
        if hits <= SPARSE {
            self.from = "(SELECT rowid AS seq FROM party_text WHERE party_text MATCH ?1) f
                 CROSS JOIN party p ON p.seq = f.seq JOIN party_now n ON n.seq = p.seq"
                .to_owned();
            self.values.insert(0, query.fts.into());
        } else {
            self.when("p.seq IN (SELECT rowid FROM party_text WHERE party_text MATCH ?)", query.fts);
        }
        Ok(())
    }

    fn facts(&mut self, filter: &PartyFilter, now: Timestamp) {
        if let Some(kind) = filter.kind {
            self.when("p.kind = ?", kind.word().to_owned());
        }
        if let Some(owner) = filter.owner_id {
            self.when("p.owner_id = ?", owner.0.as_bytes().to_vec());
        }
        if let Some(tag) = filter.tag_id {
            self.when_or_counted(
                "EXISTS (SELECT 1 FROM party_tag pt WHERE pt.tag_id = ? AND pt.party_id = p.id)",
                "pt.tag_id = ?",
                tag.0.as_bytes().to_vec(),
            );
        }
        if let Some(country) = &filter.country {
            self.when("n.country = ?", country.clone());
        }
        if let Some(days) = filter.quiet_days {
            self.when("n.last_touch_at < ?", now.0 - i64::from(days) * DAY_MS);
        }
        match filter.next_step {
            Some(NextStepFilter::Late) => self.when("n.next_due_on < ?", now.local_date().to_string()),
            Some(NextStepFilter::Planned) => self.when("n.next_due_on < ?", NOTHING_PLANNED.to_owned()),
            Some(NextStepFilter::None) => self.when("n.next_due_on = ?", NOTHING_PLANNED.to_owned()),
            None => {}
        }
    }

    fn phase(&mut self, filter: &PartyFilter) -> Result<()> {
        let Some(asked) = &filter.phase else { return Ok(()) };
        // The model names a column, so only the engine's own names are let in.
        let column = standing::words::column(&asked.track).ok_or(Error::invalid("phase", "unknown"))?;
        let condition = format!("EXISTS (SELECT 1 FROM standing s WHERE s.seq = p.seq AND s.{column} = ?)");
        // Counted from the phase, whose index holds all that is asked.
        let counted = format!("p.seq IN (SELECT s.seq FROM standing s WHERE s.{column} = ?)");
        self.when_or_counted(&condition, &counted, asked.phase.clone());
        Ok(())
    }

    /// The statement of one page. The cursor's values come last.
    pub(super) fn page_sql(&self, with_cursor: bool) -> String {
        let (key, seq) = (self.key, self.seq);
        let (direction, beyond) = if self.descending { ("DESC", "<") } else { ("ASC", ">") };
        let mut conditions = self.conditions.join(" AND ");
        let last = self.values.len();
        if with_cursor {
            conditions.push_str(&format!(" AND ({key}, {seq}) {beyond} (?{}, ?{})", last + 2, last + 3));
        }
        format!(
            "SELECT {COLUMNS}, {key} AS sort_key FROM {} WHERE {conditions}
             ORDER BY {key} {direction}, {seq} {direction} LIMIT ?{}",
            self.from,
            last + 1
        )
    }

    fn rows(
        &self,
        conn: &Connection,
        cursor: Option<&str>,
        limit: u32,
        now: Timestamp,
    ) -> Result<Vec<(Cursor, PartyRow)>> {
        let cursor = cursor.map(|text| Cursor::parse(text, 2)).transpose()?;
        let mut values: Vec<Box<dyn ToSql>> =
            self.values.iter().map(|value| Box::new(value.clone()) as Box<dyn ToSql>).collect();
        values.push(Box::new(limit));
        if let Some(cursor) = &cursor {
            values.push(Box::new(cursor.sql(0)));
            values.push(Box::new(cursor.sql(1)));
        }
        let mut statement = conn.prepare_cached(&self.page_sql(cursor.is_some()))?;
        let mut rows = statement.query(rusqlite::params_from_iter(values.iter().map(AsRef::as_ref)))?;
        let mut found = Vec::new();
        while let Some(found_row) = rows.next()? {
            let key: Value = found_row.get("sort_key")?;
            let key = match key {
                Value::Integer(number) => serde_json::Value::from(number),
                Value::Text(text) => serde_json::Value::from(text),
                _ => serde_json::Value::Null,
            };
            let seq: i64 = found_row.get("seq")?;
            let row = finish(conn, row(found_row)?, now)?;
            found.push((Cursor(vec![key, seq.into()]), row));
        }
        Ok(found)
    }

    fn count(&self, conn: &Connection) -> Result<u32> {
        Ok(conn
            .prepare_cached(&self.count_sql())?
            .query_row(rusqlite::params_from_iter(&self.values), |row| row.get(0))?)
    }

    /// The statement that counts the whole list.
    pub(super) fn count_sql(&self) -> String {
        let has = |table: &str| self.counted.iter().any(|condition| condition.contains(table));
        if let [STANDING, tag] = self.counted.iter().map(String::as_str).collect::<Vec<_>>()[..]
            && tag.starts_with("pt.tag_id")
        {
            return format!("SELECT count(*) FROM party_tag pt WHERE {tag} AND {NOT_IN_TRASH}");
        }
        // Without a condition on the derived row its join only costs time.
        let now = if has("n.") { "JOIN party_now n ON n.seq = p.seq" } else { "" };
        let from = match (self.from.contains("party_text"), has("pt.tag_id")) {
            (true, true) => format!("{} JOIN party_tag pt ON pt.party_id = p.id", self.from),
            (true, false) => self.from.clone(),
            // A party has a tag once, so that the join counts nobody twice.
            (false, true) => format!("party_tag pt CROSS JOIN party p ON p.id = pt.party_id {now}"),
            (false, false) if now.is_empty() => "party p".to_owned(),
            (false, false) => self.from.clone(),
        };
        format!("SELECT count(*) FROM {from} WHERE {}", self.counted.join(" AND "))
    }
}

/// What `party_now` holds when nothing is planned; tasks without a day come just before.
const NOTHING_PLANNED: &str = "9999-12-31";

/// Which index leads, and the key it is ordered by.
fn source(filter: &PartyFilter, sort: PartySort) -> (String, &'static str) {
    let by_now = |index: &str| format!("party_now n INDEXED BY {index} CROSS JOIN party p ON p.seq = n.seq");
    let by_party =
        |index: &str| format!("party p INDEXED BY {index} CROSS JOIN party_now n ON n.seq = p.seq");
    if filter.trash {
        return (by_party("party_by_trash"), "p.deleted_at");
    }
    match sort {
        PartySort::Name if filter.owner_id.is_some() => (by_party("party_by_owner_name"), "p.sort_name"),
        PartySort::Name if filter.kind.is_some() => (by_party("party_by_kind_name"), "p.sort_name"),
        PartySort::Name => (by_party("party_by_name"), "p.sort_name"),
        PartySort::Created => (by_party("party_by_created"), "p.created_at"),
        PartySort::City => (by_now("party_now_by_city"), "n.city_key"),
        PartySort::LastTouch => (by_now("party_now_by_touch"), "n.last_touch_at"),
        PartySort::NextStep => (by_now("party_now_by_due"), "n.next_due_on"),
    }
}

struct Unfinished {
    row: PartyRow,
    next_task: Option<crate::id::TaskId>,
}

fn row(row: &Row<'_>) -> rusqlite::Result<Unfinished> {
    let (touch, bought): (i64, String) = (row.get("last_touch_at")?, row.get("last_purchase_on")?);
    let tags: String = row.get("tags")?;
    let country: String = row.get("country")?;
    Ok(Unfinished {
        next_task: row.get("next_task_id")?,
        row: PartyRow {
            id: row.get("id")?,
            kind: row.get("kind")?,
            name: row.get("name")?,
            customer_number: row.get("customer_number")?,
            city: row.get("city")?,
            country: Some(country).filter(|country| !country.is_empty()),
            phone: row.get("phone")?,
            email: row.get("email")?,
            organisation: row.get("organisation")?,
            owner_id: row.get("owner_id")?,
            last_touch_at: (touch != 0).then_some(Timestamp(touch)),
            last_purchase_on: bought.parse().ok(),
            next_step: None,
            open_deals: row.get("open_deals")?,
            year: None,
            tags: serde_json::from_str(&tags).unwrap_or_default(),
            phase: row.get("phase")?,
            activity: row.get("activity")?,
            deleted_at: row.get("deleted_at")?,
        },
    })
}

fn finish(conn: &Connection, unfinished: Unfinished, now: Timestamp) -> Result<PartyRow> {
    let mut row = unfinished.row;
    if let Some(task) = unfinished.next_task {
        row.next_step = next_step(conn, task)?;
    }
    if row.last_purchase_on.is_some() {
        row.year = year(conn, row.id, now.local_date())?;
    }
    Ok(row)
}

fn next_step(conn: &Connection, task: crate::id::TaskId) -> Result<Option<NextStep>> {
    let mut query = conn.prepare_cached(
        "SELECT id, kind, title, due_on, due_time, deal_id FROM task WHERE id = ?1 AND done_at IS NULL",
    )?;
    let mut rows = query.query([task])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    Ok(Some(NextStep {
        task_id: row.get("id")?,
        kind: row.get("kind")?,
        title: row.get("title")?,
        due_on: row.get("due_on")?,
        due_time: row.get("due_time")?,
        deal_id: row.get("deal_id")?,
    }))
}

fn year(conn: &Connection, party: PartyId, today: NaiveDate) -> Result<Option<super::YearOfPurchases>> {
    crate::sales::year_of_purchases(conn, party, today)
}
