//! Conditions on what belongs to a customer: there is a purchase, deal, case, contract, touch or task for which all of
//! them hold at once, or there is none.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::compile::{Context, Test};
use super::operator::{Operator, compare, unfit};
use super::{RelatedCondition, RelatedField};
use crate::error::Result;
use crate::field::{self, FieldOf};

/// What belongs to a customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Related {
    /// A purchase that was not cancelled.
    Purchase,
    /// A deal.
    Deal,
    /// A case.
    Case,
    /// A contract.
    Contract,
    /// A touch; a real contact unless its kind is asked for.
    Touch,
    /// A task.
    Task,
}

impl Related {
    fn table(self) -> &'static str {
        match self {
            Self::Purchase => "purchase",
            Self::Deal => "deal",
            Self::Case => "case_file",
            Self::Contract => "contract",
            Self::Touch => "touch",
            Self::Task => "task",
        }
    }
}

/// Whether the customer has such a record.
pub(super) fn test(
    context: &Context,
    record: Related,
    without: bool,
    of: &[RelatedCondition],
) -> Result<Test> {
    let mut parts = vec!["r.deleted_at IS NULL".to_owned()];
    match record {
        Related::Purchase => parts.push("r.cancelled_on IS NULL".to_owned()),
        Related::Touch if !of.iter().any(|part| part.field == RelatedField::Kind) => {
            parts.push("r.is_contact = 1".to_owned());
        }
        _ => {}
    }
    let mut values = Vec::new();
    for condition in of {
        let (sql, bound) = part(context, record, condition)?;
        parts.push(sql);
        values.extend(bound);
    }
    let (table, conditions) = (record.table(), parts.join(" AND "));
    let whose = match record {
        // Who else took part in a touch had it too.
        Related::Touch => {
            "(r.party_id = p.id OR r.id IN (SELECT tp.touch_id FROM touch_party tp WHERE tp.party_id = p.id))"
        }
        _ => "r.party_id = p.id",
    };
    let not = if without { "NOT " } else { "" };
    let test = format!("{not}EXISTS (SELECT 1 FROM {table} r WHERE {whose} AND {conditions})");
    // Of a million touches no index tells in time which ones are meant; of everything else there is less.
    let keys = (!without && record != Related::Touch).then(|| {
        format!(
            "SELECT DISTINCT q.seq FROM {table} r CROSS JOIN party q ON q.id = r.party_id WHERE {conditions}"
        )
    });
    Ok(Test { keys, ..Test::plain(test, values) })
}

fn part(context: &Context, record: Related, asked: &RelatedCondition) -> Result<super::operator::Asked> {
    let plain = asked.field.of(record).ok_or_else(unfit)?;
    if asked.field == RelatedField::Custom {
        let of = match record {
            Related::Deal => FieldOf::Deal,
            Related::Case => FieldOf::Case,
            _ => return Err(unfit()),
        };
        let field = context.field(asked.custom, of)?;
        return field::sql::compare(field, "r.id", asked.op, &asked.values, context.today);
    }
    // What is open has an index of its own, which is found by these very words.
    if asked.field == RelatedField::State && asked.op == Operator::Is && asked.values == ["open"] {
        match record {
            Related::Case => return Ok(("r.closed_on IS NULL".to_owned(), Vec::new())),
            Related::Task => return Ok(("r.done_at IS NULL".to_owned(), Vec::new())),
            _ => {}
        }
    }
    compare(plain.expr, plain.kind, "r.currency", asked.op, &asked.values, context.today)
}
