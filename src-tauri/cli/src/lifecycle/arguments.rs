//! What `rondo-cli lifecycle` understands. Its texts stand in the catalogue like those of all verbs.

use std::path::PathBuf;

use chrono::Datelike as _;
use clap::{Args, Subcommand};
use rondo_core::exchange::date;
use rondo_lifecycle::calendar::day_of;
use rondo_lifecycle::{Day, fact::Currency};

use crate::arguments::Model;

/// A question about customers in plain files, or in the vault.
#[derive(Debug, Args)]
pub(crate) struct Lifecycle {
    #[command(subcommand)]
    pub(crate) question: Question,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Question {
    Fit(Fit),
    Phases(Files),
    Explain(Explain),
    Rfm(Files),
    Clv(Clv),
    Backtest(Backtest),
    Warnings(OfVault),
    Overview(Overview),
}

/// What only the vault knows.
#[derive(Debug, Args)]
pub(crate) struct OfVault {
    /// Said or not: there is nothing else to read.
    #[arg(long)]
    pub(crate) vault: bool,
    #[arg(long, conflicts_with = "json")]
    pub(crate) csv: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Overview {
    #[arg(long, value_enum, default_value = "six", hide_default_value = true, hide_possible_values = true)]
    pub(crate) model: Model,
    #[arg(long, value_name = "N", default_value_t = 90, hide_default_value = true, value_parser = clap::value_parser!(u32).range(1..=731))]
    pub(crate) days: u32,
    #[command(flatten)]
    pub(crate) of_vault: OfVault,
}

/// The files and the day on which they are looked at.
#[derive(Debug, Args)]
pub(crate) struct Files {
    #[arg(long, conflicts_with_all = ["purchases", "facts", "customers"])]
    pub(crate) vault: bool,
    #[arg(long, value_name = "FILE")]
    pub(crate) purchases: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(crate) facts: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(crate) customers: Option<PathBuf>,
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) as_of: Option<Day>,
    #[arg(long, value_name = "EUR", default_value = "EUR", hide_default_value = true, value_parser = currency)]
    pub(crate) currency: Currency,
    #[arg(long, conflicts_with = "json")]
    pub(crate) csv: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Fit {
    #[command(flatten)]
    pub(crate) files: Files,
    #[arg(long)]
    pub(crate) plain: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Explain {
    #[arg(value_name = "ID|NAME")]
    pub(crate) customer: String,
    #[command(flatten)]
    pub(crate) files: Files,
}

#[derive(Debug, Args)]
pub(crate) struct Clv {
    #[command(flatten)]
    pub(crate) files: Files,
    #[arg(long, value_name = "N", default_value_t = 12, hide_default_value = true, value_parser = clap::value_parser!(u32).range(1..=120))]
    pub(crate) months: u32,
    #[arg(long, value_name = "%", default_value_t = 100, hide_default_value = true, value_parser = clap::value_parser!(u32).range(0..=100))]
    pub(crate) margin: u32,
    #[arg(long, value_name = "%", default_value_t = 10, hide_default_value = true, value_parser = clap::value_parser!(u32).range(0..=100))]
    pub(crate) interest: u32,
}

#[derive(Debug, Args)]
pub(crate) struct Backtest {
    #[command(flatten)]
    pub(crate) files: Files,
    #[arg(long, value_name = "DAYS", default_value_t = 365, hide_default_value = true, value_parser = clap::value_parser!(u32).range(1..=3650))]
    pub(crate) lost_after: u32,
    #[arg(long, value_name = "DAYS", default_value_t = 365, hide_default_value = true, value_parser = clap::value_parser!(u32).range(1..=36500))]
    pub(crate) judged: u32,
}

impl Question {
    /// The files of a question that can be asked of files.
    pub(crate) fn files(&self) -> Option<&Files> {
        Some(match self {
            Self::Phases(files) | Self::Rfm(files) => files,
            Self::Fit(fit) => &fit.files,
            Self::Explain(explain) => &explain.files,
            Self::Clv(clv) => &clv.files,
            Self::Backtest(backtest) => &backtest.files,
            Self::Warnings(_) | Self::Overview(_) => return None,
        })
    }

    /// Whether it is about the vault.
    pub(crate) fn reads_vault(&self) -> bool {
        self.files().is_none_or(|files| files.vault)
    }
}

/// A date with only one reading: `2026-11-21` or `21.11.2026`. The message is never shown; clap wants one.
fn day(text: &str) -> Result<Day, &'static str> {
    date::parse(text, None).map(of_date).ok_or("no date")
}

fn currency(text: &str) -> Result<Currency, &'static str> {
    Currency::new(&text.to_uppercase()).ok_or("no currency")
}

/// The engine counts days, the rest of Rondo has dates.
pub(super) fn of_date(date: chrono::NaiveDate) -> Day {
    day_of(date.year(), date.month() as u8, date.day() as u8)
}
