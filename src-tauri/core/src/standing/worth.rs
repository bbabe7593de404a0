//! What a customer is expected to bring within twelve months, with the range in which that lies.
//!
//! The range asks some two hundred plausible models, so it is told of the one customer whose page is open and of no list.

use std::collections::HashSet;

use rondo_lifecycle::customer::{Basis, insights, ranges};
use rondo_lifecycle::phase::present_life;
use rondo_lifecycle::purchase::{Colour, Interval, Uncertainty};
use rondo_lifecycle::value::whole_minor;
use rusqlite::{Connection, OptionalExtension, named_params};
use serde::Serialize;
use ts_rs::TS;

use super::beside::Besides;
use super::derive::histories;
use super::facts;
use super::frame::{Frame, light};
use super::words::name;
use crate::error::Result;
use crate::id::PartyId;
use crate::money::Money;
use crate::sales::runs;
use crate::time::Timestamp;

/// What a customer is expected to bring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Worth {
    /// The margin expected within twelve months; none behind a red light.
    pub value: Option<Money>,
    /// Nine of ten times it lies above this …
    pub low: Option<Money>,
    /// … and below this; both none where the model has no range.
    pub high: Option<Money>,
    /// It is what the contracts that run bring, less what may be lost of it; of those no range is told.
    pub by_contract: bool,
    /// A contract runs of which no amount is known, so that nothing can be expected.
    pub lacks_amount: bool,
    /// The light of the firm.
    pub light: String,
}

const ASKED: &str = concat!(
    "SELECT s.seq, s.value IS NOT NULL AS has_value FROM standing s JOIN party p ON p.seq = s.seq
     WHERE p.id = :party AND (s.value IS NOT NULL OR EXISTS (
        SELECT 1 FROM contract c WHERE c.party_id = p.id AND c.deleted_at IS NULL AND c.started_on <= :today AND ",
    runs!("c"),
    "))"
);

/// What a customer is expected to bring on the day of `now`; none for who has not bought or is lost. Of a contract that
/// runs without an amount it is said that nothing is known.
pub fn worth(conn: &Connection, party: PartyId, now: Timestamp) -> Result<Option<Worth>> {
    let found: Option<(i64, bool)> = conn
        .prepare_cached(ASKED)?
        .query_row(named_params! {":party": party, ":today": now.local_date()}, |row| {
            Ok((row.get("seq")?, row.get("has_value")?))
        })
        .optional()?;
    let Some((key, has_value)) = found else { return Ok(None) };
    let colour = light(conn)?;
    let light = name(&colour);
    if !has_value {
        let nothing =
            Worth { value: None, low: None, high: None, by_contract: true, lacks_amount: true, light };
        return Ok(Some(nothing));
    }
    let frame = Frame::read(conn, now)?;
    let histories = histories(facts::read(conn, &[key], &HashSet::new())?, &[key], &frame);
    let lens = frame.lens();
    let beside = Besides::read(conn, &[key], &HashSet::new(), &frame)?.of(key);
    let insight = insights(&histories, |_| beside, &lens, 1).into_iter().next();
    let Some(stake) = insight.and_then(|insight| insight.stake) else { return Ok(None) };
    let by_contract = stake.basis == Basis::Contract;
    if colour == Colour::Red {
        return Ok(Some(Worth {
            value: None,
            low: None,
            high: None,
            by_contract,
            lacks_amount: false,
            light,
        }));
    }
    let money = |amount: f64| Money::new(whole_minor(amount), frame.intake.currency.code());
    let range = if by_contract { None } else { range(&histories, &frame) };
    Ok(Some(Worth {
        value: Some(money(stake.value as f64)),
        low: range.map(|range| money(range.low)),
        high: range.map(|range| money(range.high)),
        by_contract,
        lacks_amount: false,
        light,
    }))
}

fn range(histories: &[rondo_lifecycle::fact::History], frame: &Frame) -> Option<Interval> {
    let lens = frame.lens();
    let life = present_life(histories.first()?, &frame.book, frame.as_of)?;
    let plausible = frame.learnt.fit.as_ref()?.plausible(&Uncertainty::default());
    let purchases = ranges(&plausible, &life.history, lens.horizon).discounted?;
    let order = lens.horizon.margin * frame.learnt.value.model.expected(life.spend().as_ref());
    Some(Interval { low: purchases.low * order, high: purchases.high * order })
}
