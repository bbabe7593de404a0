//! Sales: pipelines with their stages, deals that move through them, the board, what was bought, and contracts.
//!
//! Amounts of two currencies are never added: every sum is a list with one amount per currency.
//! It holds no products, prices or offers, and it decides nothing: a deal moves when somebody moves it.

mod board;
mod cards;
mod checklist;
mod checklist_record;
mod contract;
mod contract_record;
mod contracts;
mod create_deal;
mod deal;
mod defaults;
mod delete_deal;
mod expected;
mod expected_cash;
mod expected_record;
mod filter;
mod incoming;
mod lost_reasons;
mod move_deal;
mod people;
mod pipelines;
mod purchase;
mod purchase_known;
mod purchase_record;
mod purchase_summary;
mod rank;
mod record;
mod renewals;
mod running;
mod save_pipeline;
mod split_deal;
mod split_record;
mod table;
mod term;
mod update_deal;

#[cfg(test)]
mod tests;

pub use board::{board, open_deal_count};
pub use cards::column;
pub use checklist::tick;
pub use checklist_record::*;
pub use contract::{add_contract, delete_contract, give_notice, update_contract};
pub use contract_record::*;
pub(crate) use contracts::LONGEST_NOTICE;
pub use contracts::{contract, contract_deadlines_within, running_contracts};
pub use create_deal::create_deal;
pub use deal::{closed_count, deal, deals_of_party, open_deals};
pub use defaults::create_default_pipelines;
pub use delete_deal::delete_deal;
pub use expected::{expected, forecast};
pub use expected_cash::{CashPart, CashSpan, ExpectedCash, expected_cash};
pub use expected_record::*;
pub use lost_reasons::lost_reasons;
pub use move_deal::move_deal;
pub use pipelines::{order_pipelines, pipelines};
pub use purchase::{add_purchase, delete_purchase, update_purchase};
pub use purchase_known::{count_alike, find_bought, has_purchase};
pub use purchase_record::*;
pub use purchase_summary::{purchase_summary, year_of_purchases};
pub use record::*;
pub use renewals::{RenewalRow, Renewals, renewals};
pub(crate) use running::{goes_on, runs};
pub use save_pipeline::save_pipeline;
pub use split_deal::{copy_deal, split_deal};
pub use split_record::*;
pub use table::purchase;
pub use update_deal::{expect_deal, update_deal};
