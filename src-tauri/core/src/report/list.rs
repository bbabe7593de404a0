//! The list behind a number, page by page.

use rusqlite::types::Value;
use rusqlite::{Connection, Row, ToSql};
use uuid::Uuid;

use super::make::moments;
use super::passage::passages;
use super::renewing::terms;
use super::{
    ClosedBy, ClosedGroup, ReportDays, ReportIs, ReportList, ReportListAsk, ReportListKind, ReportListRow,
    ReportQuestion,
};
use crate::error::{Error, Result};
use crate::id::PersonId;
use crate::money::Money;
use crate::store::MAX_PAGE;
use crate::time::Timestamp;

/// A page of the list behind a number.
///
/// # Errors
/// An `after` that no page gave; a person or day that cannot be read.
pub fn list(conn: &Connection, ask: &ReportListAsk, now: Timestamp) -> Result<ReportList> {
    let limit = ask.limit.clamp(1, MAX_PAGE) as usize;
    let after = ask.after.as_deref();
    if let ReportQuestion::Terms { from, to, currency, person } = &ask.question {
        let skip: usize =
            after.map_or(Ok(0), str::parse).map_err(|_| Error::invalid("after", "unreadable"))?;
        let all = terms(conn, currency, *person, (*from, *to), now.local_date())?;
        let next = (all.len() > skip + limit).then(|| (skip + limit).to_string());
        let row = |term: super::renewing::Term| ReportListRow {
            of: ReportListKind::Contract,
            id: term.contract.0,
            party_id: Some(term.party),
            party_name: Some(term.party_name),
            title: Some(term.title),
            on: Some(term.on),
            counted: (term.counted != term.amount).then(|| Money::new(term.counted, currency.as_str())),
            money: Some(Money::new(term.amount, currency.as_str())),
        };
        return Ok(ReportList { rows: all.into_iter().skip(skip).take(limit).map(row).collect(), next });
    }
    let mut asked = asked(conn, &ask.question, now)?;
    if let Some(after) = after {
        asked.behind(after)?;
    }
    asked.bind(":limit", limit as i64 + 1);
    let sql = asked.sql();
    let mut query = conn.prepare_cached(&sql)?;
    let params: Vec<(&str, &dyn ToSql)> =
        asked.params.iter().map(|(name, value)| (*name, value as &dyn ToSql)).collect();
    let mut found = query.query(params.as_slice())?;
    let (mut rows, mut last, mut next) = (Vec::new(), None, None);
    while let Some(row) = found.next()? {
        if rows.len() == limit {
            next = last;
            break;
        }
        let read = asked.row(row)?;
        let key: Value = row.get("key")?;
        let key = match key {
            Value::Integer(number) => number.to_string(),
            Value::Text(text) => text,
            _ => String::new(),
        };
        last = Some(format!("{} {key}", read.id));
        rows.push(read);
    }
    Ok(ReportList { rows, next })
}

/// What a question asks of the database.
pub(super) struct Asked {
    of: ReportListKind,
    /// What a row says: title, day, amount, currency, percent, and the key by which the list is ordered.
    columns: &'static str,
    from: String,
    conditions: Vec<String>,
    params: Vec<(&'static str, Value)>,
    key: &'static str,
    id: &'static str,
    ascending: bool,
    is_moment: bool,
}

impl Asked {
    fn new(of: ReportListKind, key: &'static str, columns: &'static str, from: impl Into<String>) -> Self {
        let id = match of {
            ReportListKind::Deal => "d.id",
            ReportListKind::Purchase => "b.id",
            ReportListKind::Party | ReportListKind::Contract => "p.id",
            ReportListKind::Touch | ReportListKind::Task | ReportListKind::Promise => "t.id",
        };
        let is_moment = key.ends_with("_at") || key.ends_with(".at");
        let from = from.into();
        Self {
            of,
            columns,
            from,
            conditions: Vec::new(),
            params: Vec::new(),
            key,
            id,
            ascending: false,
            is_moment,
        }
    }

    fn ascending(self) -> Self {
        Self { ascending: true, ..self }
    }

    fn bind(&mut self, name: &'static str, value: impl Into<Value>) {
        self.params.push((name, value.into()));
    }

    fn and(mut self, condition: impl Into<String>) -> Self {
        self.conditions.push(condition.into());
        self
    }

    /// A condition with a value of its own.
    fn when(mut self, condition: &str, name: &'static str, value: impl Into<Value>) -> Self {
        self.bind(name, value);
        self.and(condition)
    }

    fn when_some(self, condition: &str, name: &'static str, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.when(condition, name, value),
            None => self,
        }
    }

    /// Only those with a value, or only those without any.
    fn is(self, column: &str, name: &'static str, is: &Option<ReportIs>) -> Self {
        match is {
            Some(is) => self.when(&format!("{column} IS {name}"), name, value(is.value.clone())),
            None => self,
        }
    }

    fn behind(&mut self, after: &str) -> Result<()> {
        let unreadable = || Error::invalid("after", "unreadable");
        let (id, key) = after.split_once(' ').ok_or_else(unreadable)?;
        let id = Uuid::parse_str(id).map_err(|_| unreadable())?;
        let key = match self.is_moment {
            true => Value::Integer(key.parse().map_err(|_| unreadable())?),
            false => Value::Text(key.to_owned()),
        };
        let beyond = if self.ascending { ">" } else { "<" };
        self.conditions.push(format!("({}, {}) {beyond} (:key, :id)", self.key, self.id));
        self.bind(":key", key);
        self.bind(":id", id.as_bytes().to_vec());
        Ok(())
    }

    pub(super) fn sql(&self) -> String {
        let Self { columns, from, key, id, .. } = self;
        let order = if self.ascending { "ASC" } else { "DESC" };
        format!(
            "SELECT {id} AS id, p.id AS party_id, p.name AS party_name, {columns}, {key} AS key FROM {from}
             WHERE {} ORDER BY {key} {order}, {id} {order} LIMIT :limit",
            self.conditions.join(" AND ")
        )
    }

    fn row(&self, row: &Row<'_>) -> rusqlite::Result<ReportListRow> {
        let currency: Option<String> = row.get("currency")?;
        let amount: Option<i64> = row.get("amount")?;
        let money = amount.zip(currency).map(|(amount, currency)| Money { amount, currency });
        let percent: Option<u8> = row.get("percent")?;
        let on = match row.get("day")? {
            Value::Integer(at) => Some(Timestamp(at).local_date()),
            Value::Text(day) => day.parse().ok(),
            _ => None,
        };
        Ok(ReportListRow {
            of: self.of,
            id: row.get("id")?,
            party_id: row.get("party_id")?,
            party_name: row.get("party_name")?,
            title: row.get("title")?,
            on,
            counted: money.as_ref().zip(percent).map(|(money, percent)| money.per_cent(percent)),
            money,
        })
    }
}

fn value(text: Option<String>) -> Value {
    text.map_or(Value::Null, Value::Text)
}

fn person(id: PersonId) -> Value {
    Value::Blob(id.0.as_bytes().to_vec())
}

const PURCHASE: &str = "coalesce(b.title, b.product, b.number) AS title, b.bought_on AS day, b.amount, b.currency, NULL AS percent";
const PARTY: &str = "NULL AS title, NULL AS day, NULL AS amount, NULL AS currency, NULL AS percent";

/// Who bought for the first time on the days of a cohort.
const BEGUN: &str = "SELECT f.party_id FROM purchase f INDEXED BY purchase_by_day
     WHERE f.bought_on BETWEEN :cohort_from AND :cohort_to AND f.deleted_at IS NULL AND f.cancelled_on IS NULL
       AND f.amount > 0 AND f.currency = :currency
       AND NOT EXISTS (SELECT 1 FROM purchase a WHERE a.party_id = f.party_id AND a.bought_on < :cohort_from
           AND a.deleted_at IS NULL AND a.cancelled_on IS NULL AND a.amount > 0 AND a.currency = :currency)";

pub(super) fn asked(conn: &Connection, question: &ReportQuestion, now: Timestamp) -> Result<Asked> {
    use ReportListKind as Kind;
    Ok(match question {
        ReportQuestion::Closed { from, to, won, currency, group, person: whose } => {
            let asked = Asked::new(
                Kind::Deal,
                "d.closed_on",
                "d.title, d.closed_on AS day, d.amount, d.currency, NULL AS percent",
                "deal d INDEXED BY deal_by_closing CROSS JOIN stage s ON s.id = d.stage_id
                 CROSS JOIN party p ON p.id = d.party_id",
            );
            let asked = days(asked, "d.closed_on", (*from, *to))
                .and("d.deleted_at IS NULL AND p.deleted_at IS NULL AND s.kind <> 'open'")
                .when_some("s.kind = :kind", ":kind", won.map(|won| kind(won)))
                .when_some("d.currency = :currency", ":currency", currency.clone())
                .when_some("d.owner_id = :person", ":person", whose.map(person));
            grouped(asked, group.as_ref())?
        }
        ReportQuestion::Expected { from, to, currency, person: whose } => {
            let asked = Asked::new(
                Kind::Deal,
                "d.expected_on",
                "d.title, d.expected_on AS day, d.amount, d.currency, s.probability AS percent",
                "stage s CROSS JOIN deal d INDEXED BY deal_for_sums ON d.stage_id = s.id
                 CROSS JOIN party p ON p.id = d.party_id",
            );
            days(asked, "d.expected_on", (*from, *to))
                .ascending()
                .and("s.kind = 'open' AND s.deleted_at IS NULL AND d.amount IS NOT NULL")
                .and("d.deleted_at IS NULL AND p.deleted_at IS NULL")
                .when("d.currency = :currency", ":currency", currency.clone())
                .when_some("d.owner_id = :person", ":person", whose.map(person))
        }
        ReportQuestion::Begun { from, to, source, person: whose } => {
            let from_table = "deal d INDEXED BY deal_by_begin CROSS JOIN party p ON p.id = d.party_id";
            let columns = "d.title, d.created_at AS day, d.amount, d.currency, NULL AS percent";
            moments_of(
                Asked::new(Kind::Deal, "d.created_at", columns, from_table),
                "d.created_at",
                (*from, *to),
            )
            .and("d.deleted_at IS NULL AND p.deleted_at IS NULL")
            .is("d.source", ":source", &Some(source.clone()))
            .when_some("d.owner_id = :person", ":person", whose.map(person))
        }
        ReportQuestion::Passed { stage, from, to, fate, person: whose, .. } => {
            let found = passages(conn, moments(*from, *to), *whose, now)?;
            let here = found.iter().filter(|passage| passage.stage == *stage);
            let here = here.filter(|passage| fate.is_none_or(|fate| passage.fate == fate));
            let ids: Vec<String> = here.map(|passage| passage.deal.0.simple().to_string()).collect();
            Asked::new(
                Kind::Deal,
                "d.created_at",
                "d.title, d.stage_since AS day, d.amount, d.currency, NULL AS percent",
                "json_each(:ids) i CROSS JOIN deal d ON d.id = unhex(i.value)
                 CROSS JOIN party p ON p.id = d.party_id",
            )
            .when("p.deleted_at IS NULL", ":ids", serde_json::to_string(&ids)?)
        }
        ReportQuestion::Bought { from, to, currency, source, product, party, cohort, person: whose } => {
            let index = if party.is_some() { "purchase_by_party" } else { "purchase_by_day" };
            let from_table = format!("purchase b INDEXED BY {index} CROSS JOIN party p ON p.id = b.party_id");
            let asked = days(
                Asked::new(Kind::Purchase, "b.bought_on", PURCHASE, from_table),
                "b.bought_on",
                (*from, *to),
            )
            .and("b.deleted_at IS NULL AND b.cancelled_on IS NULL AND p.deleted_at IS NULL")
            .when("b.currency = :currency", ":currency", currency.clone())
            .is("p.source", ":source", source)
            .is("b.product", ":product", product)
            .when_some("b.party_id = :party", ":party", party.map(|id| Value::Blob(id.0.as_bytes().to_vec())))
            .when_some("p.owner_id = :person", ":person", whose.map(person));
            match cohort {
                Some(days) => begun(asked, *days).and(format!("b.party_id IN ({BEGUN})")),
                None => asked,
            }
        }
        ReportQuestion::Buyers { cohort, bought, currency, person: whose } => {
            let asked = begun(Asked::new(Kind::Party, "p.sort_name", PARTY, "party p"), *cohort)
                .ascending()
                .and(format!("p.id IN ({BEGUN})"))
                .and("p.deleted_at IS NULL")
                .when(
                    "EXISTS (SELECT 1 FROM purchase b WHERE b.party_id = p.id AND b.bought_on BETWEEN :from AND :to
                       AND b.deleted_at IS NULL AND b.cancelled_on IS NULL AND b.amount > 0 AND b.currency = :currency)",
                    ":currency",
                    currency.clone(),
                )
                .when_some("p.owner_id = :person", ":person", whose.map(person));
            let mut asked = asked;
            asked.bind(":from", bought.from.to_string());
            asked.bind(":to", bought.to.to_string());
            asked
        }
        ReportQuestion::Known { from, to, source, person: whose } => {
            let from_table = "party p INDEXED BY party_by_created CROSS JOIN standing s ON s.seq = p.seq";
            let columns =
                "NULL AS title, p.created_at AS day, NULL AS amount, NULL AS currency, NULL AS percent";
            moments_of(
                Asked::new(Kind::Party, "p.created_at", columns, from_table),
                "p.created_at",
                (*from, *to),
            )
            .and("p.deleted_at IS NULL")
            .is("p.source", ":source", &Some(source.clone()))
            .when_some("p.owner_id = :person", ":person", whose.map(person))
        }
        ReportQuestion::Buying { person: whose } => Asked::new(
            Kind::Party,
            "p.sort_name",
            "NULL AS title, s.last_bought_on AS day, NULL AS amount, NULL AS currency, NULL AS percent",
            "party p INDEXED BY party_by_name CROSS JOIN standing s ON s.seq = p.seq",
        )
        .ascending()
        .and("p.deleted_at IS NULL AND s.activity IN ('active', 'due', 'atRisk') AND s.value > 0")
        .when_some("p.owner_id = :person", ":person", whose.map(person)),
        ReportQuestion::Touches { from, to, kinds, author } => {
            let from_table = "touch t INDEXED BY touch_by_moment CROSS JOIN party p ON p.id = t.party_id";
            let columns =
                "t.subject AS title, t.at AS day, NULL AS amount, NULL AS currency, NULL AS percent";
            let asked =
                moments_of(Asked::new(Kind::Touch, "t.at", columns, from_table), "t.at", (*from, *to))
                    .and("t.is_contact = 1 AND t.deleted_at IS NULL AND p.deleted_at IS NULL")
                    .when("t.author_id IS :author", ":author", author.map_or(Value::Null, person));
            match kinds.as_slice() {
                [] => asked,
                kinds => asked.when(
                    "t.kind IN (SELECT value FROM json_each(:kinds))",
                    ":kinds",
                    serde_json::to_string(kinds)?,
                ),
            }
        }
        ReportQuestion::Done { from, to, assignee } => {
            let from_table = "task t INDEXED BY task_by_done LEFT JOIN party p ON p.id = t.party_id";
            let columns = "t.title, t.done_at AS day, NULL AS amount, NULL AS currency, NULL AS percent";
            moments_of(Asked::new(Kind::Task, "t.done_at", columns, from_table), "t.done_at", (*from, *to))
                .and("t.done_at IS NOT NULL AND t.deleted_at IS NULL AND p.deleted_at IS NULL")
                .when("t.assignee_id IS :assignee", ":assignee", assignee.map_or(Value::Null, person))
        }
        ReportQuestion::Promises { person: whose } => Asked::new(
            Kind::Promise,
            "t.due_on",
            "t.title, t.due_on AS day, NULL AS amount, NULL AS currency, NULL AS percent",
            "promise t INDEXED BY promise_open_by_due CROSS JOIN party p ON p.id = t.party_id",
        )
        .ascending()
        .and("t.due_on IS NOT NULL AND t.state = 'open' AND t.deleted_at IS NULL AND p.deleted_at IS NULL")
        .when_some("t.person_id = :person", ":person", whose.map(person)),
        // Terms are computed and are no rows.
        ReportQuestion::Terms { .. } => return Err(Error::invalid("question", "unreadable")),
    })
}

fn kind(won: bool) -> String {
    if won { "won" } else { "lost" }.to_owned()
}

fn grouped(asked: Asked, group: Option<&ClosedGroup>) -> Result<Asked> {
    let Some(ClosedGroup { by, value: of }) = group else { return Ok(asked) };
    let (condition, bound) = match by {
        ClosedBy::Reason => ("d.lost_reason IS :group", value(of.clone())),
        ClosedBy::Competitor => ("d.competitor IS :group", value(of.clone())),
        ClosedBy::Source => ("d.source IS :group", value(of.clone())),
        ClosedBy::Person => {
            let id = of.as_deref().map(Uuid::parse_str).transpose();
            let id = id.map_err(|_| Error::invalid("question", "unreadable"))?;
            ("d.owner_id IS :group", id.map_or(Value::Null, |id| person(PersonId(id))))
        }
    };
    Ok(asked.when(condition, ":group", bound))
}

fn days(mut asked: Asked, column: &str, (from, to): (chrono::NaiveDate, chrono::NaiveDate)) -> Asked {
    asked.bind(":from", from.to_string());
    asked.bind(":to", to.to_string());
    asked.and(format!("{column} BETWEEN :from AND :to"))
}

fn moments_of(mut asked: Asked, column: &str, (from, to): (chrono::NaiveDate, chrono::NaiveDate)) -> Asked {
    let (start, end) = moments(from, to);
    asked.bind(":start", start.0);
    asked.bind(":end", end.0);
    asked.and(format!("{column} >= :start AND {column} < :end"))
}

fn begun(mut asked: Asked, cohort: ReportDays) -> Asked {
    asked.bind(":cohort_from", cohort.from.to_string());
    asked.bind(":cohort_to", cohort.to.to_string());
    asked
}
