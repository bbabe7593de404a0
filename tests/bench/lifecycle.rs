//! `lifecycle` as the first word: how long the engine of phases and value takes, beside what is known of its peer.
//!
//! The peer's figures were measured elsewhere, on a busy computer with two cores: compare orders of magnitude.

use std::fmt::Write as _;
use std::hint::black_box;
use std::num::NonZeroUsize;
use std::time::{Duration, Instant};

use rondo_lifecycle::Day;
use rondo_lifecycle::customer::{Beside, Lens, insights};
use rondo_lifecycle::fact::{
    CaseKind, Closing, Currency, Direction, Fact, FactId, History as Facts, Intake, What,
};
use rondo_lifecycle::firm::{self, Settings, lives, mean_order};
use rondo_lifecycle::math::minimum::Stopping;
use rondo_lifecycle::phase::{AsOf, derive_all};
use rondo_lifecycle::purchase::{Crowd, Family, Fit, Fitting, History, Method, Model, Regularity, fit};
use rondo_lifecycle::risk;
use rondo_lifecycle::rules::Rulebook;
use rondo_lifecycle::sample::{Invented, Sample};
use rondo_lifecycle::value::{Horizon, Spend, discounted_of_rows, fit_gamma_gamma};

const CDNOW: &str = include_str!("../../src-tauri/lifecycle/tests/fixtures/cdnow_summary.csv");
/// The day of the look: 21 November 2026.
const TODAY: Day = Day(20_778);
/// A year in the unit of the synthetic customers.
const YEAR: f64 = 364.0;
const NOTE: &str = "\nThe peer is lifetimes 0.11.3 (Python, one thread), measured elsewhere on two busy cores; wall time \
in brackets. Ours is the run in the middle of up to twenty. The peer fits BG/NBD by likelihood, so that this row is the one to compare. A dash: not measured.\n";

/// The rows measured so far.
struct Table {
    text: String,
    workers: usize,
}

impl Table {
    /// Measures the run in the middle of so many and adds a row.
    fn row<T>(&mut self, what: &str, runs: u32, peer: &str, mut work: impl FnMut(usize) -> T) -> T {
        let (mut wall, mut cpu) = (Vec::new(), Vec::new());
        let mut once = |workers| {
            let (begin, before) = (Instant::now(), cpu_time());
            let result = black_box(work(workers));
            wall.push(begin.elapsed());
            cpu.push(cpu_time().saturating_sub(before));
            result
        };
        for _ in 1..runs {
            once(self.workers);
        }
        let last = once(self.workers);
        let (cpu, wall) = (middle(cpu), middle(wall));
        // A text in memory takes everything.
        let _ = writeln!(self.text, "| {what} | {cpu:.4} | {wall:.4} | {peer} |");
        last
    }
}

/// Seconds of the run in the middle.
fn middle(mut times: Vec<Duration>) -> f64 {
    times.sort_unstable();
    times.get(times.len() / 2).map_or(0.0, Duration::as_secs_f64)
}

/// Measures everything and gives the table.
pub(crate) fn table(is_small: bool) -> anyhow::Result<String> {
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let head =
        format!("| Work, {workers} threads | CPU s | wall s | peer: CPU s (wall s) |\n|---|---|---|---|\n");
    let mut table = Table { text: head, workers };
    cdnow(&mut table)?;
    synthetic(&mut table, 100_000, ["1.88 (5.6–6.6)", "0.090 (0.26)", "1.70 (5.1)"])?;
    if !is_small {
        synthetic(&mut table, 1_000_000, ["17.0 (50.1)", "1.15 (3.5)", "–"])?;
    }
    phases(&mut table);
    table.text.push_str(NOTE);
    Ok(table.text)
}

/// As the peer fits: the parameters under which the data are likeliest.
fn likeliest(family: Family) -> Fitting {
    Fitting { family, method: Method::Likelihood, regularity: Regularity::Fixed(1), ..Fitting::default() }
}

fn learn(crowd: &Crowd, fitting: &Fitting, workers: usize) -> anyhow::Result<Fit> {
    fit(crowd, fitting, workers).map_err(|fault| anyhow::anyhow!("no model: {fault}"))
}

fn cdnow(table: &mut Table) -> anyhow::Result<()> {
    let (mut histories, mut spends) = (Vec::new(), Vec::new());
    for line in CDNOW.lines().skip(1) {
        let numbers: Vec<f64> = line.split(',').map(str::parse).collect::<Result<_, _>>()?;
        let [_, repeats, recency, age, mean] = numbers[..] else { anyhow::bail!("a row of CDNOW") };
        histories.push(History::new(repeats as u32, recency, age)?);
        spends.extend(Spend::new(repeats as u32, mean));
    }
    let crowd = |_| Crowd::of(&histories);
    let bg = table.row("CDNOW, 2,357 customers: BG/NBD fit", 20, "0.113 (0.346)", |workers| {
        learn(&crowd(workers), &likeliest(Family::Bg), workers)
    })?;
    table.row("CDNOW: MBG/NBD fit", 20, "0.104 (0.312)", |workers| {
        learn(&crowd(workers), &likeliest(Family::Mbg), workers)
    })?;
    table.row("CDNOW: MBG/CNBD-k with beliefs, k chosen (Rondo's own fit)", 5, "–", |workers| {
        learn(&crowd(workers), &Fitting::default(), workers)
    })?;
    table.row("CDNOW: Gamma-Gamma fit", 20, "0.050 (0.156)", |workers| {
        fit_gamma_gamma(&spends, &Stopping::default(), workers)
    });
    figures(table, "CDNOW", &bg.model, &Crowd::of(&histories), 39.0, 20, ["0.0073 (0.027)", "0.137 (0.46)"]);
    Ok(())
}

fn synthetic(table: &mut Table, customers: usize, peer: [&str; 3]) -> anyhow::Result<()> {
    let in_days = |one: Invented| History::of_days(&one.days(TODAY, 7.0), TODAY);
    let histories: Vec<History> =
        Sample::default().customers().take(customers).map(in_days).collect::<Result<_, _>>()?;
    let name = format!("{},000 synthetic", customers / 1_000).replace("1000,000", "1,000,000");
    let bg = table.row(
        &format!("{name}: BG/NBD fit, counting equal histories included"),
        3,
        peer[0],
        |workers| learn(&Crowd::of(&histories), &likeliest(Family::Bg), workers),
    )?;
    let crowd = Crowd::of(&histories);
    table.row(
        &format!("{name}: MBG/CNBD-k with beliefs, k chosen (Rondo's own fit)"),
        1,
        "–",
        |workers| learn(&crowd, &Fitting::default(), workers),
    )?;
    figures(table, &name, &bg.model, &crowd, YEAR, 3, [peer[1], peer[2]]);
    Ok(())
}

fn figures(
    table: &mut Table,
    name: &str,
    model: &Model,
    crowd: &Crowd,
    ahead: f64,
    runs: u32,
    peer: [&str; 2],
) {
    let weeks = if ahead < 52.0 { "39" } else { "52" };
    table.row(&format!("{name}: P(alive) and E in {weeks} weeks"), runs, peer[0], |workers| {
        crowd.spread(&model.score(crowd, ahead, workers))
    });
    let month = if ahead < 52.0 { 30.4375 / 7.0 } else { 30.4375 };
    let horizon = Horizon { month, ..Horizon::default() };
    table.row(&format!("{name}: value over 12 months"), runs, peer[1], |workers| {
        crowd.spread(&discounted_of_rows(model, crowd, &horizon, workers))
    });
}

fn phases(table: &mut Table) {
    let facts: Vec<Vec<Fact>> = (0..100_000).map(ten_facts).collect();
    let intake = Intake::new(TODAY, Currency::EUR);
    let histories: Vec<Facts> = table.row("100,000 customers × 10 facts: check", 3, "–", |_| {
        facts.iter().map(|facts| Facts::check(facts.clone(), &intake).history).collect()
    });
    let book = Rulebook::default();
    table.row("100,000 customers × 10 facts: phases in five models, whole history", 3, "–", |workers| {
        let threads = NonZeroUsize::new(workers).unwrap_or(NonZeroUsize::MIN);
        derive_all(&histories, &book, AsOf::day(TODAY), threads).len()
    });
    let as_of = AsOf::day(TODAY);
    let learnt = table.row("100,000 customers × 10 facts: all that the firm teaches", 1, "–", |workers| {
        let lives = lives(&histories, &book, as_of, workers);
        firm::learn(&lives, mean_order(&histories, as_of), 3, as_of, &Settings::default(), workers)
    });
    let (risk, horizon) = (risk::Rules::default(), Horizon::default());
    let lens = Lens { book: &book, risk: &risk, learnt: &learnt, horizon: &horizon, as_of, ahead: 1_096 };
    table.row("100,000 customers × 10 facts: each seen whole", 1, "–", |workers| {
        insights(&histories, |_| Beside::default(), &lens, workers).len()
    });
}

/// A talk, a lost deal, six orders, an answer and a complaint; rhythm and beginning differ from customer to customer.
fn ten_facts(number: u32) -> Vec<Fact> {
    let spread =
        |salt: u32, limit: u32| (number.wrapping_mul(2_654_435_761).rotate_left(salt) % limit) as i32;
    let begin = TODAY.0 - 1_400 + spread(3, 500);
    let rhythm = [14, 30, 60, 120][spread(11, 4) as usize];
    let on = |day: i32| Day(begin + day);
    let mut facts = vec![
        (on(0), What::Touch { direction: Direction::In, two_way: true, channel: None }),
        (on(3), What::Deal { stages: Vec::new(), closed: Some(Closing { on: on(9), won: false }) }),
    ];
    for place in 0..6 {
        let day = 20 + place * rhythm + spread(7 + place as u32, 10);
        let (currency, fulfilled) = (Currency::EUR, Some(on(day + 4)));
        facts.push((on(day), What::Order { value: 50_000, currency, fulfilled, cancelled: None }));
    }
    facts.push((on(6 * rhythm), What::Survey { nps: 4 + spread(17, 7) as u8 }));
    let (due, closed) = (Some(on(6 * rhythm + 17)), Some(on(6 * rhythm + 40)));
    facts.push((on(6 * rhythm + 10), What::Case { case: CaseKind::Complaint, severe: false, due, closed }));
    let id = |place: usize| FactId(u128::from(number) << 8 | place as u128);
    let fact = |(place, (on, what)): (usize, (Day, What))| Fact { on, recorded: on, id: id(place), what };
    facts.into_iter().enumerate().map(fact).collect()
}

/// Processor time of all threads of this process.
#[cfg(unix)]
fn cpu_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap_or(0))
}

#[cfg(not(unix))]
fn cpu_time() -> Duration {
    Duration::ZERO
}
