//! The question of one list: which index leads, what is asked of each row, and in which order.

use rusqlite::Connection;
use rusqlite::types::{ToSql, Value};

use super::by_standing::{self, ByStanding};
use super::row::{COLUMNS, finish, row};
use super::{NextStepFilter, PartyFilter, PartyPageRequest, PartyRow, PartySort};
use crate::error::Result;
use crate::id::PartyId;
use crate::search::text_query;
use crate::standing::{Showing, alert_rules};
use crate::store::Cursor;
use crate::time::{DAY_MS, Timestamp};

/// A list of up to this many is fetched and sorted; more of them are dense enough to walk the order's index.
const SPARSE: i64 = 2000;

const STANDING: &str = "p.deleted_at IS NULL";

/// The same for a tag's parties, asked of the few in the trash: reading each party would cost a page of the file.
const NOT_IN_TRASH: &str = "pt.party_id NOT IN
    (SELECT id FROM party INDEXED BY party_by_trash WHERE deleted_at IS NOT NULL)";

/// The FROM, WHERE and ORDER of one list.
pub(super) struct ListQuery {
    from: String,
    /// It begins with few rows, which are sorted.
    is_short: bool,
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
        Self::sorting_up_to(SPARSE, conn, request, now)
    }

    /// A list of up to `sparse` rows begins with them and is sorted.
    pub(super) fn sorting_up_to(
        sparse: i64,
        conn: &Connection,
        request: &PartyPageRequest,
        now: Timestamp,
    ) -> Result<Self> {
        let filter = &request.filter;
        let (from, key) = source(filter, request.sort);
        // The second key must be the leading table's own, or SQLite sorts what its index gives in order.
        let seq = match key.split_once('.') {
            Some(("n", _)) => "n.seq",
            Some(("s", _)) => "s.seq",
            Some(("m", _)) => "m.seq",
            _ => "p.seq",
        };
        let mut query = Self {
            from,
            is_short: false,
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
        let alert = alert_rules(conn, now.local_date())?;
        for condition in by_standing::conditions(filter, &alert, now.local_date())? {
            query.standing(conn, condition, sparse)?;
        }
        query.of_the_order();
        Ok(query)
    }

    /// A list of few begins with them and is sorted; one of many walks the index of its order.
    fn standing(&mut self, conn: &Connection, condition: ByStanding, sparse: i64) -> Result<()> {
        let ByStanding { keys, of_party, values } = condition;
        if !self.is_short {
            let sql = format!("SELECT count(*) FROM ({keys} LIMIT {})", sparse.max(0) + 1);
            let hits: i64 = conn
                .prepare_cached(&sql)?
                .query_row(rusqlite::params_from_iter(&values), |row| row.get(0))?;
            if hits <= sparse {
                let keys = self.numbered(&keys, values);
                self.begin_with(&keys);
                return Ok(());
            }
        }
        let first = self.values.len();
        let condition = self.numbered(&of_party, values);
        // Counted from the keys, whose index holds all that is asked.
        let counted = renumbered(&format!("p.seq IN ({keys})"), first);
        self.conditions.push(condition);
        self.counted.push(counted);
        Ok(())
    }

    fn begin_with(&mut self, keys: &str) {
        self.is_short = true;
        self.from =
            format!("({keys}) f CROSS JOIN party p ON p.seq = f.seq CROSS JOIN party_now n ON n.seq = p.seq");
    }

    /// What an order by a figure needs beside the list: its table. A short list keeps those of whom the figure is not
    /// known, below all others; a long one walks the index of the figure, which holds only those who have it.
    fn of_the_order(&mut self) {
        let (table, alias) = match self.key.split_once('.') {
            Some(("s", _)) => ("standing", "s"),
            Some(("m", _)) => ("standing_mark", "m"),
            _ => return,
        };
        if self.is_short {
            self.from.push_str(&format!(" LEFT JOIN {table} {alias} ON {alias}.seq = p.seq"));
            self.key = match self.key {
                "s.risk_key" => "coalesce(s.risk_key, -1)",
                "s.at_risk" => "coalesce(s.at_risk, -1)",
                "s.value" => "coalesce(s.value, -1)",
                _ => "coalesce(m.win_back, -1)",
            };
            self.seq = "p.seq";
            return;
        }
        let key = self.key;
        self.conditions.push(format!("{key} IS NOT NULL"));
        self.counted
            .push(format!("p.seq IN (SELECT {alias}.seq FROM {table} {alias} WHERE {key} IS NOT NULL)"));
    }

    /// Takes the values over and gives the text with their numbers.
    fn numbered(&mut self, text: &str, values: Vec<Value>) -> String {
        let first = self.values.len();
        self.values.extend(values);
        renumbered(text, first)
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
            let keys = self.numbered(
                "SELECT rowid AS seq FROM party_text WHERE party_text MATCH ?",
                vec![query.fts.into()],
            );
            self.begin_with(&keys);
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

    /// The rows of a page with their places.
    pub(super) fn rows(
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
        let showing = Showing::read(conn, now)?;
        let mut found = Vec::new();
        while let Some(found_row) = rows.next()? {
            let key: Value = found_row.get("sort_key")?;
            let key = match key {
                Value::Integer(number) => serde_json::Value::from(number),
                Value::Text(text) => serde_json::Value::from(text),
                _ => serde_json::Value::Null,
            };
            let seq: i64 = found_row.get("seq")?;
            let row = finish(conn, row(found_row)?, &showing, now)?;
            found.push((Cursor(vec![key, seq.into()]), row));
        }
        Ok(found)
    }

    /// The ids of the whole list in its order.
    pub(super) fn ids(&self, conn: &Connection) -> Result<Vec<PartyId>> {
        let conditions = self.conditions.join(" AND ");
        let sql = format!("SELECT p.id FROM {} WHERE {conditions} ORDER BY {}, p.seq", self.from, self.key);
        let mut statement = conn.prepare(&sql)?;
        let ids = statement.query_map(rusqlite::params_from_iter(&self.values), |row| row.get(0))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    /// How many the whole list has.
    pub(super) fn count(&self, conn: &Connection) -> Result<u32> {
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
        let from = match (self.is_short, has("pt.tag_id")) {
            (true, true) => format!("{} JOIN party_tag pt ON pt.party_id = p.id", self.from),
            (true, false) => self.from.clone(),
            // A party has a tag once, so that the join counts nobody twice.
            (false, true) => format!("party_tag pt CROSS JOIN party p ON p.id = pt.party_id {now}"),
            (false, false) if now.is_empty() => "party p".to_owned(),
            (false, false) => format!("party p {now}"),
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
    let by_key = |lead: &str, alias: &str| {
        format!("{lead} CROSS JOIN party p ON p.seq = {alias}.seq CROSS JOIN party_now n ON n.seq = p.seq")
    };
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
        PartySort::Risk => (by_key("standing s INDEXED BY standing_by_risk", "s"), "s.risk_key"),
        PartySort::AtRisk => (by_key("standing s INDEXED BY standing_by_loss", "s"), "s.at_risk"),
        PartySort::Value => (by_key("standing s INDEXED BY standing_by_value", "s"), "s.value"),
        PartySort::WinBack => {
            (by_key("standing_mark m INDEXED BY standing_mark_by_win_back", "m"), "m.win_back")
        }
    }
}

/// Puts the numbers of the values in place of the question marks, from the one after `first` on.
fn renumbered(text: &str, first: usize) -> String {
    let mut parts = text.split('?');
    let mut numbered = parts.next().unwrap_or_default().to_owned();
    for (at, part) in parts.enumerate() {
        numbered.push_str(&format!("?{}{part}", first + at + 1));
    }
    numbered
}
