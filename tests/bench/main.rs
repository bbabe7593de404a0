//! Measures the daily work on generated firms: each row through the same operations as the window
//! calls, on the encrypted vault, beside the tightest SQL on a plain file with the same rows.
//!
//! It never judges a time: figures of one computer say nothing on another. It is started by `cargo xtask bench`.

mod clock;
mod data;
mod derive;
mod floor;
mod import;
mod lifecycle;
mod memory;
mod offer;
mod plain;
mod report;
mod rows;
mod subject;

use std::io::Write as _;
use std::path::PathBuf;

use clap::{Parser, ValueEnum};
use rondo_core::sample::Size;

use crate::data::Firm;
use crate::report::Report;

/// Measures Rondo on generated firms.
#[derive(Parser)]
struct Arguments {
    /// Something else than the firms: `lifecycle` measures the engine of phases and value.
    #[arg(value_enum)]
    only: Option<Only>,
    /// Where the firms are kept between runs; they take about three gigabytes.
    #[arg(long, default_value = "target/bench")]
    dir: PathBuf,
    /// Only the small firm: a minute instead of ten.
    #[arg(long)]
    small: bool,
    /// Only rows whose name contains one of these, separated by commas.
    #[arg(long, value_delimiter = ',')]
    rows: Vec<String>,
    /// Runs of each row.
    #[arg(long, default_value_t = 100)]
    runs: usize,
    /// Only use the reference firm for a while and print the resident memory; the bench calls itself so.
    #[arg(long, hide = true)]
    memory: bool,
}

/// What can be measured without a firm.
#[derive(Clone, Copy, ValueEnum)]
enum Only {
    Lifecycle,
}

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    if let Some(Only::Lifecycle) = arguments.only {
        return Ok(write!(std::io::stdout(), "{}", lifecycle::table(arguments.small)?)?);
    }
    let size = if arguments.small { Size::Small } else { Size::Reference };
    if arguments.memory {
        return memory::use_for_a_while(&Firm::made(&arguments.dir, size)?);
    }
    let mut report = Report::default();
    if !arguments.small {
        let small = Firm::made(&arguments.dir, Size::Small)?;
        let opening = |name: &str| name.starts_with("open a customer");
        report.small = rows::measured(&small, arguments.runs, &opening)?;
    }
    let firm = Firm::made(&arguments.dir, size)?;
    let wanted =
        |name: &str| arguments.rows.is_empty() || arguments.rows.iter().any(|part| name.contains(part));
    report.rows = rows::measured(&firm, arguments.runs, &wanted)?;
    report.facts = firm.facts()?;
    report.facts.push(data::shares()?);
    report.facts.extend(memory::of_a_fresh_process(&arguments.dir, arguments.small)?);
    let mut out = std::io::stdout();
    writeln!(out, "{}", report.markdown())?;
    let json = arguments.dir.join(if arguments.small { "small.json" } else { "reference.json" });
    std::fs::write(&json, serde_json::to_string_pretty(&report)?)?;
    writeln!(out, "\nThe same as JSON: {}", json.display())?;
    Ok(())
}
