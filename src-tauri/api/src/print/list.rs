//! The customer list on paper: the rows of a list as the window shows them.

use rondo_core::party::{self, PartyPageRequest, PartyRow, PartySort};
use rondo_core::print as paper;

use super::customer::{Names, firm, making};
use super::{ListRequest, PrintDocument};
use crate::{ApiResult, Rondo};

/// The longest list on paper: some 120 pages.
const MOST: u32 = 2000;

/// Columns of the printed table that carry the arrow of the order.
const CUSTOMER: usize = 1;
const TOWN: usize = 2;

pub(crate) fn list(rondo: &Rondo, request: ListRequest) -> ApiResult<PrintDocument> {
    let session = rondo.session()?;
    let now = rondo.env.now();
    let (making, firm) = (making(rondo, &session)?, firm(&session)?);
    let sorted_by = match request.sort {
        PartySort::Name => Some(CUSTOMER),
        PartySort::City => Some(TOWN),
        _ => None,
    };
    let sheet = session.store.read(|conn| -> rondo_core::Result<paper::CustomerList> {
        let names = Names::load(conn)?;
        let page = PartyPageRequest {
            filter: request.filter.clone(),
            sort: request.sort,
            descending: request.descending,
            cursor: None,
            limit: 0,
        };
        let of_all =
            party::page(conn, &PartyPageRequest { limit: 1, ..page.clone() }, now)?.total.unwrap_or_default();
        let rows = party::rows_of(conn, &page, now, MOST)?;
        let mut owners: Vec<(String, String)> = rows
            .iter()
            .filter_map(|row| Some((names.initials(row.owner_id), names.get(row.owner_id)?)))
            .collect();
        owners.sort();
        owners.dedup();
        Ok(paper::CustomerList {
            firm,
            making,
            title: request.title.clone(),
            filter: None,
            order: None,
            sorted_by: sorted_by.map(|column| paper::SortedBy { column, descending: request.descending }),
            view_changed: false,
            of_all: of_all as usize,
            rows: rows.into_iter().map(|found| row(found, &names, now.local_date())).collect(),
            owners,
        })
    })?;
    Ok(rondo.documents.keep(rondo, sheet.lay_out()))
}

fn row(row: PartyRow, names: &Names, today: chrono::NaiveDate) -> paper::CustomerRow {
    paper::CustomerRow {
        owner: names.initials(row.owner_id),
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
