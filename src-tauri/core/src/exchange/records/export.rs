//! Records as a table: one row for each, in the order of the customers, each with everything by which the import finds
//! its customer again.
//!
//! What a table does not hold: the deal that a purchase came from, and the purchase of a return that has no number.

use std::io::Write;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};
use uuid::Uuid;

use super::super::csv::{self, Options};
use super::super::export::ExportError;
use super::super::number::{self, DecimalSign};
use super::super::own;
use super::{RecordColumn, RecordKind};
use crate::error::{Error, Result};
use crate::id::PartyId;
use crate::text::Texts;
use crate::text::format::minor_digits;

/// Rows between two looks at whether the user has cancelled.
const STEP: u32 = 250;

/// By what a customer is found again; the columns have the names of [`RecordColumn`], with `_` in them.
const CUSTOMER: &str = "p.id AS uid, p.customer_number, p.name, \
    (SELECT c.value FROM channel c WHERE c.party_id = p.id AND c.kind = 'email' \
     ORDER BY c.is_primary DESC, c.position LIMIT 1) AS email, \
    (SELECT a.postcode FROM address a WHERE a.party_id = p.id AND a.postcode IS NOT NULL \
     ORDER BY a.is_primary DESC, a.position LIMIT 1) AS postcode";

const PURCHASES: &str = "r.bought_on, r.amount, r.currency, r.number, r.title, r.product, r.delivered_on, \
    r.awaits_delivery, r.cancelled_on AS cancelled, \
    (SELECT b.number FROM purchase b WHERE b.id = r.returns_id) AS returns, r.source \
    FROM party p JOIN purchase r ON r.party_id = p.id";

const CONTRACTS: &str = "r.started_on, r.title, r.number, r.ends_on, r.notice_days, r.renews_months, r.noticed_on, \
    r.amount, r.currency, r.note, r.source FROM party p JOIN contract r ON r.party_id = p.id";

const CASES: &str = "r.opened_on, r.kind AS case_kind, r.is_severe AS severe, r.title, r.note, r.due_on, r.closed_on, \
    r.outcome, (SELECT o.name FROM person_of_firm o WHERE o.id = r.owner_id) AS owner, r.source \
    FROM party p JOIN case_file r ON r.party_id = p.id";

const ANSWERS: &str =
    "r.answered_on, r.nps, r.mood, r.text, r.source FROM party p JOIN answer r ON r.party_id = p.id";

const REFERRALS: &str = "r.referred_on, q.id AS referred_uid, q.customer_number AS referred_number, \
    (SELECT c.value FROM channel c WHERE c.party_id = q.id AND c.kind = 'email' \
     ORDER BY c.is_primary DESC, c.position LIMIT 1) AS referred_email, q.name AS referred_name, \
    (SELECT a.postcode FROM address a WHERE a.party_id = q.id AND a.postcode IS NOT NULL \
     ORDER BY a.is_primary DESC, a.position LIMIT 1) AS referred_postcode, r.note \
    FROM party p JOIN referral r ON r.party_id = p.id \
    LEFT JOIN party q ON q.id = r.referred_id AND q.deleted_at IS NULL";

impl RecordKind {
    /// Everything that is not in the trash. What a return belongs to comes before it.
    fn sql(self) -> String {
        let (columns, day) = match self {
            Self::Purchases => (PURCHASES, "r.bought_on, r.amount < 0"),
            Self::Contracts => (CONTRACTS, "r.started_on"),
            Self::Cases => (CASES, "r.opened_on"),
            Self::Answers => (ANSWERS, "r.answered_on"),
            Self::Referrals => (REFERRALS, "r.referred_on"),
        };
        format!(
            "SELECT {CUSTOMER}, {columns} WHERE p.deleted_at IS NULL AND r.deleted_at IS NULL
             ORDER BY p.seq, {day}, r.id"
        )
    }
}

/// How many records of a kind a table would have.
pub fn count(conn: &Connection, kind: RecordKind) -> Result<u32> {
    let table = match kind {
        RecordKind::Purchases => "purchase",
        RecordKind::Contracts => "contract",
        RecordKind::Cases => "case_file",
        RecordKind::Answers => "answer",
        RecordKind::Referrals => "referral",
    };
    let sql = format!(
        "SELECT count(*) FROM party p JOIN {table} r ON r.party_id = p.id
         WHERE p.deleted_at IS NULL AND r.deleted_at IS NULL"
    );
    Ok(conn.prepare_cached(&sql)?.query_row([], |row| row.get(0))?)
}

/// Writes all records of a kind; `progress` hears how many, and ends the work when it answers no. Gives their number.
pub fn write(
    conn: &Connection,
    kind: RecordKind,
    texts: Texts,
    out: &mut impl Write,
    progress: &mut dyn FnMut(u32) -> bool,
) -> Result<u32, ExportError> {
    let options = Options { language: texts.lang(), ..Options::default() };
    let table = Table { kind, columns: kind.columns(), texts, options };
    out.write_all(table.header().as_bytes())?;
    let mut query = conn.prepare(&kind.sql()).map_err(Error::from)?;
    let mut rows = query.query([]).map_err(Error::from)?;
    let mut done = 0;
    while let Some(row) = rows.next().map_err(Error::from)? {
        if done % STEP == 0 && !progress(done) {
            return Err(Error::Cancelled.into());
        }
        out.write_all(table.line(row)?.as_bytes())?;
        done += 1;
    }
    out.flush()?;
    Ok(done)
}

struct Table {
    kind: RecordKind,
    columns: Vec<RecordColumn>,
    texts: Texts,
    options: Options,
}

impl Table {
    fn header(&self) -> String {
        let names = self.columns.iter().map(|column| column.header(self.options.language).to_owned());
        format!("\u{feff}{}", csv::line(&names.collect::<Vec<_>>(), self.options))
    }

    fn line(&self, row: &Row<'_>) -> Result<String> {
        let cells = self.columns.iter().map(|column| self.cell(*column, row));
        let cells: Vec<String> = cells.collect::<Result<_>>()?;
        Ok(csv::line_with_numbers(&cells, self.options))
    }

    fn cell(&self, column: RecordColumn, row: &Row<'_>) -> Result<String> {
        let name = column.name().replace('-', "_");
        Ok(match column {
            RecordColumn::Rondo => self.kind.name().to_owned(),
            RecordColumn::Uid | RecordColumn::ReferredUid => {
                let id: Option<Uuid> = row.get(name.as_str())?;
                id.map(|id| own::uid(PartyId(id))).unwrap_or_default()
            }
            RecordColumn::Amount => {
                let (amount, currency): (Option<i64>, Option<String>) =
                    (row.get("amount")?, row.get("currency")?);
                let digits = minor_digits(&currency.unwrap_or_default());
                amount.map(|amount| number::text_of(amount, DecimalSign::Comma, digits)).unwrap_or_default()
            }
            RecordColumn::CaseKind => {
                self.texts.get(&format!("record-case-{}", row.get::<_, String>("case_kind")?))
            }
            RecordColumn::AwaitsDelivery | RecordColumn::Severe => {
                if row.get(name.as_str())? {
                    "x".to_owned()
                } else {
                    String::new()
                }
            }
            _ => match row.get_ref(name.as_str())? {
                ValueRef::Integer(number) => number.to_string(),
                ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
                _ => String::new(),
            },
        })
    }
}
