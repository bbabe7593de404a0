//! Columns of the list. Most of them every row carries; the others are looked up for the rows of a page only, where they
//! are shown.

use std::collections::BTreeMap;

use rusqlite::Row;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Context;
use crate::field;
use crate::id::FieldId;

/// A column of the list, by the name that window and paper give it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Shown {
    /// Phase in the model of six.
    Phase,
    /// Town and country.
    City,
    /// Last contact.
    Touch,
    /// Last purchase.
    Purchase,
    /// Purchases of twelve months.
    Year,
    /// The same as bars.
    Bars,
    /// Next step.
    Step,
    /// Who looks after the customer.
    Owner,
    /// How much alive.
    Activity,
    /// How likely to leave.
    Risk,
    /// Expected margin.
    Value,
    /// What may be lost of it.
    AtRisk,
    /// Number from bookkeeping.
    CustomerNumber,
    /// First phone number.
    Phone,
    /// First mail address.
    Email,
    /// Words.
    Tags,
    /// Open deals.
    Deals,
    /// The organisation of a person.
    Organisation,
    /// Street.
    Street,
    /// Postcode.
    Postcode,
    /// State or province.
    Region,
    /// Who stands in.
    Deputy,
    /// Where the customer comes from.
    Source,
    /// Department.
    Department,
    /// Position.
    JobTitle,
    /// Language of letters.
    Language,
    /// VAT identification number.
    VatId,
    /// Birthday.
    Birthday,
    /// Customer since.
    CustomerSince,
    /// When the record was made.
    Created,
    /// When the next contract ends.
    ContractEnd,
    /// The note.
    Note,
    /// One of the firm's own fields: `field:` and its id.
    #[serde(untagged)]
    Own(FieldColumn),
}

/// A field of the firm's own as a column or an order: `field:` and its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "`field:${string}`")]
pub struct FieldColumn(pub FieldId);

impl TryFrom<String> for FieldColumn {
    type Error = &'static str;

    fn try_from(text: String) -> std::result::Result<Self, Self::Error> {
        let id = text.strip_prefix("field:").and_then(|id| id.parse().ok());
        id.map(|id| Self(FieldId(id))).ok_or("no column of a list")
    }
}

impl From<FieldColumn> for String {
    fn from(column: FieldColumn) -> Self {
        format!("field:{}", column.0.0)
    }
}

impl Shown {
    /// The column over the party `p`, as text; none for those that every row carries.
    fn expr(self, context: &Context) -> Option<String> {
        let today = context.today;
        let address = |field: &str| {
            format!("(SELECT a.{field} FROM address a WHERE a.party_id = p.id ORDER BY a.position LIMIT 1)")
        };
        Some(match self {
            Self::Street => address("street"),
            Self::Postcode => address("postcode"),
            Self::Region => address("region"),
            Self::Deputy => "hex(p.deputy_id)".to_owned(),
            Self::Source => "p.source".to_owned(),
            Self::Department => "p.department".to_owned(),
            Self::JobTitle => "p.job_title".to_owned(),
            Self::Language => "p.language".to_owned(),
            Self::VatId => "p.vat_id".to_owned(),
            Self::Birthday => "p.birthday".to_owned(),
            Self::CustomerSince => "p.customer_since".to_owned(),
            Self::Created => "CAST(p.created_at AS TEXT)".to_owned(),
            Self::ContractEnd => format!(
                "(SELECT min(c.ends_on) FROM contract c
                  WHERE c.party_id = p.id AND c.deleted_at IS NULL AND c.ends_on >= '{today}')"
            ),
            Self::Note => "substr(p.note, 1, 300)".to_owned(),
            Self::Own(FieldColumn(id)) => field::sql::value_of(context.column(id)?, "p.id"),
            _ => return None,
        })
    }

    /// Its name in JSON, under which its cell stands in a row.
    pub(super) fn name(self) -> String {
        crate::standing::words::name(&self)
    }
}

/// What the statement of a page selects beside what every row carries, with a comma before each.
pub(crate) fn columns_sql(columns: &[Shown], context: &Context) -> String {
    let exprs = columns.iter().enumerate().filter_map(|(at, column)| Some((at, column.expr(context)?)));
    exprs.map(|(at, expr)| format!(", {expr} AS extra_{at}")).collect()
}

/// The cells of a row beside what every row carries: text as it is stored, an id for a person, milliseconds for an
/// instant. A column without a value has no cell.
pub(crate) fn cells(
    columns: &[Shown],
    context: &Context,
    row: &Row<'_>,
) -> rusqlite::Result<BTreeMap<String, String>> {
    let mut cells = BTreeMap::new();
    for (at, column) in columns.iter().enumerate().filter(|(_, column)| column.expr(context).is_some()) {
        let value: Option<String> = row.get(format!("extra_{at}").as_str())?;
        let Some(value) = value.filter(|value| !value.is_empty()) else { continue };
        let value = match column {
            Shown::Deputy => Uuid::parse_str(&value).map_or(value, |id| id.to_string()),
            _ => value,
        };
        cells.insert(column.name(), value);
    }
    Ok(cells)
}
