//! The customer list on paper: the rows of a list as the window shows them.

use rondo_core::party::{PartyPageRequest, PartyRow, PartySort};
use rondo_core::print as paper;
use rondo_core::view::{Shown, Words};

use super::customer::{firm, making};
use super::{ListRequest, PrintDocument};
use crate::view::seen;
use crate::{ApiResult, Rondo};

/// The longest list on paper: some 120 pages.
const MOST: u32 = 2000;
/// More columns nobody could read on a sheet.
const MOST_COLUMNS: usize = 14;

pub(crate) fn list(rondo: &Rondo, request: ListRequest) -> ApiResult<PrintDocument> {
    let session = rondo.session()?;
    let now = rondo.env.now();
    let (making, firm) = (making(rondo, &session)?, firm(&session)?);
    let shown: Vec<Shown> = request.columns.iter().copied().take(MOST_COLUMNS).collect();
    let page = PartyPageRequest {
        filter: request.filter.clone(),
        sort: request.sort,
        descending: request.descending,
        columns: shown.clone(),
        ..PartyPageRequest::default()
    };
    let texts = rondo.texts();
    let sheet = crate::party::answer_within(&session, &request.filter, |conn| {
        let words = Words::read(conn, texts)?;
        let columns = columns(&shown, &words);
        let of_all = rondo_core::party::page(conn, &PartyPageRequest { limit: 1, ..page.clone() }, now)?
            .total
            .unwrap_or_default();
        let (mut rows, mut owners, mut last) = (Vec::new(), Vec::new(), None);
        seen(conn, &page, request.group, &words, now, MOST, |group, found| {
            owners.push((words.initials(found.owner_id).to_owned(), words.person(found.owner_id).to_owned()));
            let heading = group.filter(|group| last.as_deref() != Some(*group)).map(str::to_owned);
            last = group.map(str::to_owned);
            rows.push(row(found, heading, &shown, &words, now.local_date()));
            Ok::<(), rondo_core::Error>(())
        })?;
        owners.retain(|(initials, _)| !initials.is_empty());
        owners.sort();
        owners.dedup();
        Ok(paper::CustomerList {
            firm,
            making,
            title: request.title.clone(),
            filter: request.asks.clone(),
            order: request.order.clone(),
            sorted_by: sorted_by(request.sort, &columns)
                .map(|column| paper::SortedBy { column, descending: request.descending }),
            view_changed: request.changed,
            of_all: of_all as usize,
            columns,
            rows,
            owners,
        })
    })?;
    Ok(rondo.documents.keep(rondo, sheet.lay_out()))
}

/// The columns as paper knows them; a drawing of the year is its sum there.
fn columns(shown: &[Shown], words: &Words) -> Vec<paper::ListColumn> {
    if shown.is_empty() {
        return paper::ListColumn::usual();
    }
    let columns = shown.iter().filter(|column| **column != Shown::Bars).map(|column| match column {
        Shown::City => paper::ListColumn::Town,
        Shown::Purchase => paper::ListColumn::LastPurchase,
        Shown::Touch => paper::ListColumn::LastTouch,
        Shown::Year => paper::ListColumn::Months,
        Shown::Step => paper::ListColumn::Step,
        Shown::Owner => paper::ListColumn::Owner,
        other => paper::ListColumn::Other { head: words.head(*other), right: is_number(*other) },
    });
    columns.collect()
}

fn is_number(column: Shown) -> bool {
    matches!(column, Shown::Value | Shown::AtRisk | Shown::Deals)
}

/// The printed column that carries the arrow of the order, behind the number and the name.
fn sorted_by(sort: PartySort, columns: &[paper::ListColumn]) -> Option<usize> {
    let column = match sort {
        PartySort::Name => return Some(1),
        PartySort::City => paper::ListColumn::Town,
        PartySort::LastTouch => paper::ListColumn::LastTouch,
        PartySort::LastPurchase => paper::ListColumn::LastPurchase,
        PartySort::NextStep => paper::ListColumn::Step,
        PartySort::Owner => paper::ListColumn::Owner,
        _ => return None,
    };
    columns.iter().position(|known| *known == column).map(|at| at + 2)
}

fn row(
    row: PartyRow,
    heading: Option<String>,
    shown: &[Shown],
    words: &Words,
    today: chrono::NaiveDate,
) -> paper::CustomerRow {
    const OWN: [Shown; 7] =
        [Shown::Bars, Shown::City, Shown::Purchase, Shown::Touch, Shown::Year, Shown::Step, Shown::Owner];
    let others = shown.iter().filter(|column| !OWN.contains(column)).map(|column| words.cell(*column, &row));
    paper::CustomerRow {
        others: others.collect(),
        heading,
        owner: words.initials(row.owner_id).to_owned(),
        town: row.city.unwrap_or_default(),
        next_step: row.next_step.map(|step| paper::NextStep {
            due: step.due_on,
            text: step.title,
            late: step.due_on.is_some_and(|due| due < today),
        }),
        last_purchase: row.last_purchase_on,
        last_touch: row.last_touch_at.map(|at| at.local_date()),
        twelve_months: row
            .year
            .map(|year| paper::Money { minor: year.sum.amount, currency: year.sum.currency }),
        name: row.name,
    }
}
