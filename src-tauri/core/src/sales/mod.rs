//! (head follows)
mod record;

pub use record::*;
pub fn year_of_purchases(_: &rusqlite::Connection, _: crate::id::PartyId, _: chrono::NaiveDate) -> crate::Result<Option<crate::party::YearOfPurchases>> { Ok(None) }
