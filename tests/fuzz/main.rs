//! The fuzzer: changes files a little, again and again, and gives them to a reader, until time is up.
//!
//! It runs with the workspace's own compiler and in one process, because the readers have no unsafe code: what is
//! looked for are panics, endless work and records beyond the limits, not broken memory. A change that makes a reader
//! say something it has not said before joins the files that are changed further.
//!
//! `rondo-fuzz NAME --time SECONDS [--seed N]`. What breaks a reader is written to `tests/fixtures/fuzz/NAME/`, where the
//! tests read it from then on.

mod change;

use std::collections::HashSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use clap::Parser;
use rondo_tests::{Chance, Target, seeds};

/// Fuzzes a reader of files.
#[derive(Parser)]
struct Arguments {
    /// Which: eml, mbox, msg, ics, ldif, wincontact, vcard, csv, workbook.
    name: String,
    /// For how many seconds.
    #[arg(long, default_value_t = 60)]
    time: u64,
    /// Where chance begins; the same seed does the same.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// A reader that works longer on one small file does not come back.
const PATIENCE: Duration = Duration::from_secs(10);
/// Files that are changed further.
const KEPT: usize = 20_000;

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let Some(target) = Target::by_name(&arguments.name) else { bail!("there is no reader of this name") };
    let folder = seeds().join(target.name);
    let mut corpus = read_all(&folder)?;
    if corpus.is_empty() {
        bail!("there is nothing to begin with in tests/fixtures/fuzz");
    }
    let now = Arc::new(Running::default());
    watch(Arc::clone(&now), folder.clone());
    let mut said: HashSet<String> = HashSet::new();
    let mut chance = Chance::new(arguments.seed);
    let start = Instant::now();
    let (mut runs, mut broken) = (0_u64, HashSet::new());
    while start.elapsed() < Duration::from_secs(arguments.time) {
        let input = if (runs as usize) < corpus.len() {
            corpus[runs as usize].clone()
        } else {
            change::change(&corpus, target.words, &mut chance)
        };
        runs += 1;
        now.begin(&input);
        let told = std::panic::catch_unwind(|| target.run(&input));
        now.end();
        match told {
            Ok(told) => {
                if said.insert(told) && corpus.len() < KEPT {
                    corpus.push(input);
                }
            }
            Err(panic) => {
                // One of each kind is enough; the others say the same.
                let words = panic
                    .downcast_ref::<String>()
                    .cloned()
                    .or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
                if broken.insert(words.unwrap_or_default().chars().take(80).collect::<String>()) {
                    keep(&folder, "broken", &input)?;
                }
            }
        }
    }
    let line = format!(
        "{}: {runs} runs in {} s, {} ways to answer, {} broken",
        target.name,
        arguments.time,
        said.len(),
        broken.len()
    );
    writeln!(std::io::stdout(), "{line}")?;
    if broken.is_empty() { Ok(()) } else { bail!("what broke the reader lies in {}", folder.display()) }
}

fn read_all(folder: &Path) -> Result<Vec<Vec<u8>>> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)
        .context("no folder of seeds")?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    paths.sort();
    paths.iter().map(|path| Ok(std::fs::read(path)?)).collect()
}

fn keep(folder: &Path, kind: &str, input: &[u8]) -> Result<()> {
    let sum = input
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    std::fs::write(folder.join(format!("{kind}-{sum:016x}")), input)?;
    Ok(())
}

/// What is being read, for whoever watches.
#[derive(Default)]
struct Running {
    input: Mutex<Vec<u8>>,
    /// Counted up at each beginning and each end, so that an odd number stands while a reader works.
    turn: AtomicU64,
}

impl Running {
    fn begin(&self, input: &[u8]) {
        input.clone_into(&mut self.input.lock().expect("nobody panics while holding it"));
        self.turn.fetch_add(1, Ordering::Relaxed);
    }

    fn end(&self) {
        self.turn.fetch_add(1, Ordering::Relaxed);
    }
}

/// Ends the whole when a reader does not come back.
fn watch(now: Arc<Running>, folder: PathBuf) {
    std::thread::spawn(move || {
        loop {
            let turn = now.turn.load(Ordering::Relaxed);
            std::thread::sleep(PATIENCE);
            if turn % 2 == 1 && turn == now.turn.load(Ordering::Relaxed) {
                let input = now.input.lock().expect("nobody panics while holding it").clone();
                let kept = keep(&folder, "endless", &input).is_ok();
                eprintln!(
                    "a reader does not come back; its input {} kept",
                    if kept { "is" } else { "could not be" }
                );
                std::process::exit(2);
            }
        }
    });
}
