//! The question of one list: which index leads, what is asked of each row, and in which order.

use rusqlite::types::{ToSql, Value};
use rusqlite::{Connection, Row};

use super::row::{COLUMNS, finish, row};
use super::{PartyFilter, PartyPageRequest, PartyRow, PartySort};
use crate::error::{Error, Result};
use crate::field;
use crate::id::PartyId;
use crate::search::text_query;
use crate::standing::Showing;
use crate::store::Cursor;
use crate::time::Timestamp;
use crate::view::{self, FieldColumn, Lead, Shown, Test, renumbered};

/// A list of up to this many is fetched and sorted; more of them are dense enough to walk the order's index.
const SPARSE: i64 = 2000;

const STANDING: &str = "p.deleted_at IS NULL";

/// The same for a tag's parties, asked of the few in the trash: reading each party would cost a page of the file.
const NOT_IN_TRASH: &str = "pt.party_id NOT IN
    (SELECT id FROM party INDEXED BY party_by_trash WHERE deleted_at IS NOT NULL)";

/// The FROM, WHERE and ORDER of one list.
pub(crate) struct ListQuery {
    from: String,
    /// It begins with few rows, which are sorted.
    is_short: bool,
    conditions: Vec<String>,
    /// The same conditions as the count asks them.
    counted: Vec<String>,
    values: Vec<Value>,
    key: String,
    seq: &'static str,
    descending: bool,
    columns: Vec<Shown>,
    context: view::Context,
}

impl ListQuery {
    pub(crate) fn new(conn: &Connection, request: &PartyPageRequest, now: Timestamp) -> Result<Self> {
        Self::sorting_up_to(SPARSE, conn, request, now)
    }

    /// A list of up to `sparse` rows begins with them and is sorted.
    pub(crate) fn sorting_up_to(
        sparse: i64,
        conn: &Connection,
        request: &PartyPageRequest,
        now: Timestamp,
    ) -> Result<Self> {
        let filter = &request.filter;
        let context = view::Context::read(conn, now)?;
        let tests = view::conjuncts(&context, filter.conditions.as_ref())?;
        let lead = tests.iter().find_map(|test| test.lead);
        let (from, key) = source(filter.trash, lead, request.sort, &context)?;
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
            columns: request.columns.clone(),
            context,
        };
        let standing = if filter.trash { "p.deleted_at IS NOT NULL" } else { STANDING };
        query.conditions.push(standing.to_owned());
        query.counted.push(standing.to_owned());
        query.search(conn, filter, sparse)?;
        let has_more = tests.len() > 1 || tests.iter().any(|test| test.keys.is_none());
        for test in tests {
            query.condition(conn, test, filter.trash, sparse)?;
        }
        if has_more && !query.is_short {
            query.begin_with_the_few(conn, sparse)?;
        }
        query.of_the_order();
        Ok(query)
    }

    /// A list of few begins with them and is sorted; one of many walks the index of its order. The keys are those of the
    /// living, so the trash is asked row by row.
    fn condition(&mut self, conn: &Connection, test: Test, trash: bool, sparse: i64) -> Result<()> {
        let Test { keys, test, counted, values, .. } = test;
        let keys = keys.filter(|_| !trash);
        if let Some(keys) = keys.as_ref().filter(|_| !self.is_short) {
            let sql = format!("SELECT count(*) FROM ({keys} LIMIT {})", sparse.max(0) + 1);
            let hits: i64 = conn
                .prepare_cached(&sql)?
                .query_row(rusqlite::params_from_iter(&values), |row| row.get(0))?;
            if hits <= sparse {
                let keys = self.numbered(keys, values);
                self.begin_with(&keys);
                return Ok(());
            }
        }
        let first = self.values.len();
        // Counted from the keys, whose index holds all that is asked.
        let counted = counted.or_else(|| keys.map(|keys| format!("p.seq IN ({keys})")));
        let condition = self.numbered(&test, values);
        self.counted.push(counted.map_or_else(|| condition.clone(), |text| renumbered(&text, first)));
        self.conditions.push(condition);
        Ok(())
    }

    /// Each condition alone finds many, or is not known to an index. If together they find few, those are found once,
    /// and the list begins with them; otherwise they stand so close that walking an order soon meets them.
    fn begin_with_the_few(&mut self, conn: &Connection, sparse: i64) -> Result<()> {
        let sql = format!("SELECT p.seq FROM {} LIMIT {}", self.counted_from(), sparse.max(0) + 1);
        let mut statement = conn.prepare_cached(&sql)?;
        let found = statement.query_map(rusqlite::params_from_iter(&self.values), |row| row.get(0))?;
        let found: Vec<i64> = found.collect::<rusqlite::Result<_>>()?;
        if found.len() as i64 <= sparse {
            let keys = serde_json::to_string(&found)?;
            // What holds for them is known by now; only the values of it stay bound.
            self.conditions.truncate(1);
            self.counted.truncate(1);
            let keys = self.numbered("SELECT value AS seq FROM json_each(?)", vec![keys.into()]);
            self.begin_with(&keys);
        }
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
            self.key = format!("coalesce({}, -1)", self.key);
            self.seq = "p.seq";
            return;
        }
        let key = self.key.clone();
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

    fn search(&mut self, conn: &Connection, filter: &PartyFilter, sparse: i64) -> Result<()> {
        let Some(query) = filter.search.as_deref().and_then(text_query) else { return Ok(()) };
        let hits: i64 = conn
            .prepare_cached(
                "SELECT count(*) FROM (SELECT rowid FROM party_text WHERE party_text MATCH ?1 LIMIT ?2)",
            )?
            .query_row(rusqlite::params![query.fts, sparse.max(0) + 1], |row| row.get(0))?;
        if hits <= sparse {
            let keys = self.numbered(
                "SELECT rowid AS seq FROM party_text WHERE party_text MATCH ?",
                vec![query.fts.into()],
            );
            self.begin_with(&keys);
        } else {
            let condition = self.numbered(
                "p.seq IN (SELECT rowid FROM party_text WHERE party_text MATCH ?)",
                vec![query.fts.into()],
            );
            self.conditions.push(condition.clone());
            self.counted.push(condition);
        }
        Ok(())
    }

    /// The statement of one page. The cursor's values come last.
    pub(crate) fn page_sql(&self, with_cursor: bool) -> String {
        let (key, seq) = (&self.key, self.seq);
        let (direction, beyond) = if self.descending { ("DESC", "<") } else { ("ASC", ">") };
        let mut conditions = self.conditions.join(" AND ");
        let last = self.values.len();
        if with_cursor {
            conditions.push_str(&format!(" AND ({key}, {seq}) {beyond} (?{}, ?{})", last + 2, last + 3));
        }
        format!(
            "SELECT {COLUMNS}{}, {key} AS sort_key FROM {} WHERE {conditions}
             ORDER BY {key} {direction}, {seq} {direction} LIMIT ?{}",
            view::columns_sql(&self.columns, &self.context),
            self.from,
            last + 1
        )
    }

    /// The rows of a page with their places.
    pub(crate) fn rows(
        &self,
        conn: &Connection,
        cursor: Option<&str>,
        limit: u32,
        now: Timestamp,
    ) -> Result<Vec<(Cursor, PartyRow)>> {
        let mut found = Vec::new();
        self.each(conn, cursor, limit, now, |place, row| {
            found.push((place, row));
            Ok::<(), Error>(())
        })?;
        Ok(found)
    }

    /// The same, handed over one by one.
    pub(super) fn each<E: From<Error>>(
        &self,
        conn: &Connection,
        cursor: Option<&str>,
        limit: u32,
        now: Timestamp,
        mut take: impl FnMut(Cursor, PartyRow) -> Result<(), E>,
    ) -> Result<(), E> {
        let cursor = cursor.map(|text| Cursor::parse(text, 2)).transpose()?;
        let mut values: Vec<Box<dyn ToSql>> =
            self.values.iter().map(|value| Box::new(value.clone()) as Box<dyn ToSql>).collect();
        values.push(Box::new(limit));
        if let Some(cursor) = &cursor {
            values.push(Box::new(cursor.sql(0)));
            values.push(Box::new(cursor.sql(1)));
        }
        let mut statement = conn.prepare_cached(&self.page_sql(cursor.is_some())).map_err(Error::from)?;
        let values = rusqlite::params_from_iter(values.iter().map(AsRef::as_ref));
        let mut rows = statement.query(values).map_err(Error::from)?;
        let showing = Showing::read(conn, now)?;
        while let Some(found) = rows.next().map_err(Error::from)? {
            let (place, row) = self.placed(conn, found, &showing, now)?;
            take(place, row)?;
        }
        Ok(())
    }

    fn placed(
        &self,
        conn: &Connection,
        found: &Row<'_>,
        showing: &Showing,
        now: Timestamp,
    ) -> Result<(Cursor, PartyRow)> {
        let key = match found.get("sort_key")? {
            Value::Integer(number) => serde_json::Value::from(number),
            Value::Real(number) => serde_json::Value::from(number),
            Value::Text(text) => serde_json::Value::from(text),
            _ => serde_json::Value::Null,
        };
        let seq: i64 = found.get("seq")?;
        let mut row = finish(conn, row(found)?, showing, now)?;
        row.cells = view::cells(&self.columns, &self.context, found)?;
        Ok((Cursor(vec![key, seq.into()]), row))
    }

    /// The ids of the whole list in its order.
    pub(crate) fn ids(&self, conn: &Connection) -> Result<Vec<PartyId>> {
        let conditions = self.conditions.join(" AND ");
        let direction = if self.descending { "DESC" } else { "ASC" };
        let sql = format!(
            "SELECT p.id FROM {} WHERE {conditions} ORDER BY {} {direction}, {} {direction}",
            self.from, self.key, self.seq
        );
        let mut statement = conn.prepare(&sql)?;
        let ids = statement.query_map(rusqlite::params_from_iter(&self.values), |row| row.get(0))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    /// How many the whole list has.
    pub(crate) fn count(&self, conn: &Connection) -> Result<u32> {
        Ok(conn
            .prepare_cached(&self.count_sql())?
            .query_row(rusqlite::params_from_iter(&self.values), |row| row.get(0))?)
    }

    /// The statement that counts the whole list.
    pub(crate) fn count_sql(&self) -> String {
        if let [STANDING, tag] = self.counted.iter().map(String::as_str).collect::<Vec<_>>()[..]
            && tag.starts_with(TAG)
        {
            return format!("SELECT count(*) FROM party_tag pt WHERE {tag} AND {NOT_IN_TRASH}");
        }
        format!("SELECT count(*) FROM {}", self.counted_from())
    }

    /// The tables and conditions of a count, which has no order to keep.
    fn counted_from(&self) -> String {
        let has = |table: &str| self.counted.iter().any(|condition| condition.contains(table));
        let has_tag = self.counted.iter().any(|condition| condition.starts_with(TAG));
        // Without a condition on the derived row its join only costs time.
        let now = if has("n.") { "JOIN party_now n ON n.seq = p.seq" } else { "" };
        let from = match (self.is_short, has_tag) {
            (true, true) => format!("{} JOIN party_tag pt ON pt.party_id = p.id", self.from),
            (true, false) => self.from.clone(),
            // A party has a tag once, so that the join counts nobody twice.
            (false, true) => format!("party_tag pt CROSS JOIN party p ON p.id = pt.party_id {now}"),
            (false, false) if now.is_empty() => "party p".to_owned(),
            (false, false) => format!("party p {now}"),
        };
        format!("{from} WHERE {}", self.counted.join(" AND "))
    }

    /// How many stand in each group of the list: the key of the group, what is shown of it, and the number.
    pub(super) fn count_by(
        &self,
        conn: &Connection,
        key: &str,
        shown: &str,
        joined: &str,
        most: u32,
    ) -> Result<Vec<(String, Option<String>, u32)>> {
        let conditions = self.conditions.join(" AND ");
        let from = if self.is_short {
            self.from.clone()
        } else {
            "party p CROSS JOIN party_now n ON n.seq = p.seq".to_owned()
        };
        let sql = format!(
            "SELECT coalesce({key}, '') AS key, {shown} AS shown, count(*) AS count FROM {from} {joined}
             WHERE {conditions} GROUP BY 1 ORDER BY coalesce({key}, '') = '', 1 LIMIT {most}"
        );
        let mut statement = conn.prepare(&sql)?;
        let groups = statement.query_map(rusqlite::params_from_iter(&self.values), |row| {
            Ok((row.get("key")?, row.get("shown")?, row.get("count")?))
        })?;
        Ok(groups.collect::<rusqlite::Result<_>>()?)
    }
}

/// How the condition of a count begins that begins at a tag.
const TAG: &str = "pt.tag_id";

/// Which index leads, and the key it is ordered by.
///
/// # Errors
/// An order by a field that is not there.
fn source(
    trash: bool,
    lead: Option<Lead>,
    sort: PartySort,
    context: &view::Context,
) -> Result<(String, String)> {
    if let (false, PartySort::Own(FieldColumn(id))) = (trash, sort) {
        let field = context.column(id).ok_or(Error::invalid("sort", "unknown"))?;
        return Ok((unordered(), field::sql::key_of(field, "p.id")));
    }
    let (from, key) = indexed(trash, lead, sort);
    Ok((from, key.to_owned()))
}

fn indexed(trash: bool, lead: Option<Lead>, sort: PartySort) -> (String, &'static str) {
    let by_now = |index: &str| format!("party_now n INDEXED BY {index} CROSS JOIN party p ON p.seq = n.seq");
    let by_party =
        |index: &str| format!("party p INDEXED BY {index} CROSS JOIN party_now n ON n.seq = p.seq");
    let by_key = |lead: &str, alias: &str| {
        format!("{lead} CROSS JOIN party p ON p.seq = {alias}.seq CROSS JOIN party_now n ON n.seq = p.seq")
    };
    if trash {
        return (by_party("party_by_trash"), "p.deleted_at");
    }
    match sort {
        PartySort::Name if lead == Some(Lead::Owner) => (by_party("party_by_owner_name"), "p.sort_name"),
        PartySort::Name if lead == Some(Lead::Kind) => (by_party("party_by_kind_name"), "p.sort_name"),
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
        PartySort::Postcode => (by_now("party_now_by_postcode"), "n.postcode_key"),
        // No index carries these. The list is read once for each page, and only the rows of the page are kept meanwhile.
        PartySort::CustomerNumber => (unordered(), "coalesce(p.customer_number, '')"),
        PartySort::LastPurchase => (unordered(), "n.last_purchase_on"),
        PartySort::Country => (unordered(), "n.country"),
        PartySort::Source => (unordered(), "coalesce(p.source, '')"),
        PartySort::CustomerSince => (unordered(), "coalesce(p.customer_since, '')"),
        PartySort::Own(_) => (unordered(), "p.sort_name"),
        PartySort::Owner => {
            (unordered(), "coalesce((SELECT o.name FROM person_of_firm o WHERE o.id = p.owner_id), '')")
        }
    }
}

fn unordered() -> String {
    "party p CROSS JOIN party_now n ON n.seq = p.seq".to_owned()
}
