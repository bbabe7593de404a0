//! A price list: looked at in a dry run, then taken in as one set that can be taken back.

use std::io::BufReader;

use rondo_core::error::Error;
use rondo_core::exchange::csv::Rows;
use rondo_core::firm;
use rondo_core::product::{self, TakeDefaults, TakenProducts};
use rondo_core::store::{Label, Op};
use serde::Deserialize;
use ts_rs::TS;

use super::{DialectChoice, dialect, open_as};
use crate::rondo::file_error;
use crate::{ApiResult, Event, Rondo};

/// A price list.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProductImport {
    /// The file.
    pub token: String,
    /// Names the work.
    pub job: String,
    /// Only tells what would come of it.
    pub rehearse: bool,
}

pub(crate) fn import_products(rondo: &Rondo, request: ProductImport) -> ApiResult<TakenProducts> {
    let session = rondo.session()?;
    let choice = DialectChoice::default();
    let path = rondo.file(&request.token)?;
    let source = open_as(rondo, &request.token, &choice)?;
    let sniffed = dialect::sniff(&source, &choice, &|_| !session.is_stopped())?;
    let firm = session.store.read(firm::firm)?;
    let defaults = TakeDefaults {
        tax: firm::usual_tax(&firm.country),
        currency: firm.currency,
        unit: rondo.texts().get("product-unit-usual"),
        decimal: sniffed.dialect.decimal,
    };
    let reader = BufReader::new(source.reader().map_err(|error| file_error(&error))?);
    let mut rows = Rows::new(reader, &sniffed.dialect).map_err(|error| file_error(&error))?;
    if sniffed.dialect.header {
        // Its names are known from the look before.
        let _ = rows.next();
    }
    rondo.begin(&request.job);
    let mut rehearsed = None;
    let written = session.store.write_labelled(|tx| -> Result<(TakenProducts, Label), Error> {
        let taken = product::take(tx, &sniffed.header, rows, &defaults, &mut |done| {
            rondo.progress(&request.job, "writing", done.into(), Some(sniffed.rows)) && !session.is_stopped()
        })?;
        if request.rehearse {
            rehearsed = Some(taken);
            // Nothing of a rehearsal stays.
            return Err(Error::Cancelled);
        }
        let label = Label::counted(Op::ProductImport, i64::from(taken.added + taken.changed));
        Ok((taken, label.from_file(&path)))
    });
    if let Some(rehearsed) = rehearsed {
        return Ok(rehearsed);
    }
    let written = written?;
    if let Some(changed) = written.changed {
        rondo.emit(Event::Changed { changed });
    }
    Ok(written.value)
}
