//! Writing down, changing, ending and trashing contracts.

use chrono::{Days, NaiveDate};
use rusqlite::named_params;

use super::contracts::{LONGEST_NOTICE, contract};
use super::term::Terms;
use super::{ContractDraft, ContractNotice, PriceChange};
use crate::attachment;
use crate::error::{Error, Result};
use crate::id::ContractId;
use crate::money::Money;
use crate::rule;
use crate::store::Tx;

/// Writes a contract down.
pub fn add_contract(tx: &Tx<'_>, draft: &ContractDraft) -> Result<ContractId> {
    let fields = Fields::check(tx, draft)?;
    let id = ContractId(tx.new_id());
    tx.prepare_cached(
        "INSERT INTO contract (id, party_id, title, number, started_on, ends_on, notice_days, renews_months, noticed_on,
                               amount, currency, price_from, new_amount, note, source, created_at)
         VALUES (:id, :party, :title, :number, :started_on, :ends_on, :notice_days, :renews_months, :noticed_on,
                 :amount, :currency, :price_from, :new_amount, :note, :source, :now)",
    )?
    .execute(named_params! {
        ":id": id,
        ":party": draft.party_id,
        ":title": fields.title,
        ":number": fields.number,
        ":started_on": draft.started_on,
        ":ends_on": draft.ends_on,
        ":notice_days": draft.notice_days,
        ":renews_months": draft.renews_months,
        ":noticed_on": draft.noticed_on,
        ":amount": fields.money.map(|money| money.amount),
        ":currency": fields.money.map(|money| money.currency.as_str()),
        ":price_from": draft.price_change.map(|change| change.from),
        ":new_amount": draft.price_change.map(|change| change.amount),
        ":note": fields.note,
        ":source": fields.source,
        ":now": tx.now,
    })?;
    Ok(id)
}

/// Replaces what a contract says.
pub fn update_contract(tx: &Tx<'_>, id: ContractId, draft: &ContractDraft) -> Result<()> {
    let fields = Fields::check(tx, draft)?;
    let found = tx
        .prepare_cached(
            "UPDATE contract SET party_id = :party, title = :title, number = :number, started_on = :started_on,
                    ends_on = :ends_on, notice_days = :notice_days, renews_months = :renews_months,
                    noticed_on = :noticed_on, amount = :amount, currency = :currency,
                    price_from = :price_from, new_amount = :new_amount, note = :note, source = :source
             WHERE id = :id AND deleted_at IS NULL",
        )?
        .execute(named_params! {
            ":id": id,
            ":party": draft.party_id,
            ":title": fields.title,
            ":number": fields.number,
            ":started_on": draft.started_on,
            ":ends_on": draft.ends_on,
            ":notice_days": draft.notice_days,
            ":renews_months": draft.renews_months,
            ":noticed_on": draft.noticed_on,
            ":amount": fields.money.map(|money| money.amount),
            ":currency": fields.money.map(|money| money.currency.as_str()),
            ":price_from": draft.price_change.map(|change| change.from),
            ":new_amount": draft.price_change.map(|change| change.amount),
            ":note": fields.note,
            ":source": fields.source,
        })?;
    if found == 0 {
        Err(Error::NotFound("contract"))
    } else {
        attachment::hand_over(tx, id.0, draft.party_id)
    }
}

/// Gives notice: the contract ends with the first term for which it comes in time, unless another day was agreed.
/// Without an end, it ends as many days later as notice takes.
pub fn give_notice(tx: &Tx<'_>, notice: &ContractNotice) -> Result<()> {
    let stored = contract(tx, notice.id)?;
    if stored.noticed_on.is_some() {
        return Err(Error::invalid("on", "taken"));
    }
    let today = tx.now.local_date();
    let on = rule::past_day("on", notice.on.unwrap_or(today), today)?;
    let by_terms = || match (Terms::renewing(&stored), stored.ends_on) {
        (Some(terms), _) => terms.end_by_notice(on),
        (None, Some(end)) => end,
        (None, None) => on + Days::new(stored.notice_days.unwrap_or(0).into()),
    };
    let end = rule::day("endsOn", notice.ends_on.unwrap_or_else(by_terms))?;
    if end < on || end < stored.started_on {
        return Err(Error::invalid("endsOn", "before-start"));
    }
    tx.prepare_cached("UPDATE contract SET noticed_on = :on, ends_on = :end WHERE id = :id")?
        .execute(named_params! {":id": notice.id, ":on": on, ":end": end})?;
    Ok(())
}

/// Puts a contract into the trash.
pub fn delete_contract(tx: &Tx<'_>, id: ContractId) -> Result<()> {
    tx.trash("contract", &id, "contract")
}

/// The fields of a draft that had to be checked.
struct Fields<'a> {
    title: &'a str,
    number: Option<&'a str>,
    money: Option<&'a Money>,
    note: Option<&'a str>,
    source: Option<&'a str>,
}

impl<'a> Fields<'a> {
    fn check(tx: &Tx<'_>, draft: &'a ContractDraft) -> Result<Self> {
        rule::party(tx, draft.party_id)?;
        check_days(draft, tx.now.local_date())?;
        if draft.notice_days.is_some_and(|days| days > LONGEST_NOTICE) {
            return Err(Error::invalid("noticeDays", "out-of-range"));
        }
        if draft.renews_months.is_some_and(|months| !(1..=120).contains(&months)) {
            return Err(Error::invalid("renewsMonths", "out-of-range"));
        }
        if draft.money.as_ref().is_some_and(|money| money.amount < 0) {
            return Err(Error::invalid("money", "out-of-range"));
        }
        if let Some(change) = draft.price_change {
            check_price(draft, change)?;
        }
        Ok(Self {
            title: rule::title("title", &draft.title)?,
            number: rule::line("number", draft.number.as_deref())?,
            money: draft.money.as_ref().map(|money| rule::money("money", money)).transpose()?,
            note: rule::text("note", draft.note.as_deref())?,
            source: rule::line("source", draft.source.as_deref())?,
        })
    }
}

/// Another price needs a first one, comes after the beginning and before the end of what does not renew itself.
fn check_price(draft: &ContractDraft, change: PriceChange) -> Result<()> {
    let Some(money) = &draft.money else { return Err(Error::invalid("priceChange", "contract-no-price")) };
    rule::money("priceChange", &Money::new(change.amount, money.currency.clone()))?;
    if change.amount < 0 {
        return Err(Error::invalid("priceChange", "out-of-range"));
    }
    rule::day("priceChange", change.from)?;
    let is_over = draft.ends_on.is_some_and(|end| draft.renews_months.is_none() && change.from > end);
    if change.from <= draft.started_on || is_over {
        return Err(Error::invalid("priceChange", "contract-price-outside"));
    }
    Ok(())
}

/// What renews itself has a term, and what has been given notice of has an end that comes after it.
fn check_days(draft: &ContractDraft, today: NaiveDate) -> Result<()> {
    rule::day("startedOn", draft.started_on)?;
    let end = rule::day_since("endsOn", draft.ends_on, draft.started_on)?;
    let noticed = draft.noticed_on.map(|on| rule::past_day("noticedOn", on, today)).transpose()?;
    if end.is_none() && (draft.renews_months.is_some() || noticed.is_some()) {
        return Err(Error::invalid("endsOn", "missing"));
    }
    if noticed > end { Err(Error::invalid("endsOn", "before-notice")) } else { Ok(()) }
}
