//! How fast the model is. Not run with the other tests; measure with
//! `cargo test --release -p rondo-lifecycle --test acceptance speed -- --ignored --nocapture`.

use std::fs::read_to_string;
use std::io::{Write, stderr};
use std::time::Instant;

use rondo_lifecycle::Day;
use rondo_lifecycle::math::minimum::Stopping;
use rondo_lifecycle::purchase::{Crowd, Family, Fitting, History, Regularity, fit};
use rondo_lifecycle::sample::Sample;
use rondo_lifecycle::value::{Horizon, Spend, discounted_of_rows, fit_gamma_gamma};

use super::cdnow::likeliest;
use super::fixture::{cdnow, exact};

/// Processor time of this process so far, all cores together, in seconds; Linux counts it in hundredths.
fn processor_seconds() -> Option<f64> {
    let stat = read_to_string("/proc/self/stat").ok()?;
    let fields: Vec<&str> = stat.rsplit(')').next()?.split_whitespace().collect();
    let ticks = |at: usize| fields.get(at)?.parse::<f64>().ok();
    Some((ticks(11)? + ticks(12)?) / 100.0)
}

/// Runs `work` so many times and reports wall and processor milliseconds for one run.
fn measured<T>(what: &str, times: u32, mut work: impl FnMut() -> T) -> (T, f64) {
    let (start, before) = (Instant::now(), processor_seconds());
    let mut last = work();
    for _ in 1..times {
        last = work();
    }
    let each = 1000.0 / f64::from(times);
    let wall = start.elapsed().as_secs_f64() * each;
    let processor = processor_seconds().zip(before).map(|(after, before)| (after - before) * each);
    writeln!(stderr(), "{what}: {wall:.2} ms wall, {processor:.2?} ms processor").expect("stderr");
    (last, processor.unwrap_or(wall))
}

fn workers() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

#[test]
#[ignore = "measures time; run alone, in release"]
fn speed_of_cdnow() {
    let histories: Vec<History> = cdnow().iter().map(|buyer| buyer.history).collect();
    let learn = |family| move |histories: &[History]| fit(&Crowd::of(histories), &likeliest(family), 1);
    let (_, bg) = measured("BG/NBD, likeliest", 100, || learn(Family::Bg)(&histories));
    let (_, mbg) = measured("MBG/NBD, likeliest", 100, || learn(Family::Mbg)(&histories));
    let one = Fitting { regularity: Regularity::Fixed(1), ..Fitting::default() };
    let (found, map) = measured("MBG/NBD, with beliefs", 100, || fit(&Crowd::of(&histories), &one, 1));
    measured("MBG/CNBD-k, k chosen", 20, || fit(&Crowd::of(&histories), &Fitting::default(), 1).is_ok());
    let crowd = Crowd::of(&histories);
    measured("scores of 2357", 100, || exact(Family::Mbg).score(&crowd, 39.0, 1));
    measured("twelve months of 2357", 100, || {
        discounted_of_rows(&exact(Family::Mbg), &crowd, &Horizon::default(), 1)
    });
    let plausible = found.expect("customers").plausible(&rondo_lifecycle::purchase::Uncertainty::default());
    measured("range of one P(alive)", 1000, || plausible.interval(|model| model.p_alive(&histories[0])));
    measured("range of one expectation", 1000, || {
        plausible.interval(|model| model.expected(&histories[0], 39.0))
    });
    let spends: Vec<Spend> = cdnow()
        .iter()
        .filter_map(|buyer| Spend::new(buyer.history.repeats(), buyer.mean_value).ok())
        .collect();
    measured("Gamma-Gamma", 100, || fit_gamma_gamma(&spends, &Stopping::default(), 1));
    for each in [bg, mbg, map] {
        assert!(each < 5.0, "{each} ms for a fit of CDNOW");
    }
}

#[test]
#[ignore = "measures time; run alone, in release"]
fn speed_of_a_million_customers() {
    let as_of = Day(20_000);
    for (customers, most_fit, most_score) in [(100_000, 200.0, 70.0), (1_000_000, 2000.0, 700.0)] {
        let in_days = |one: rondo_lifecycle::sample::Invented| {
            History::of_days(&one.days(as_of, 7.0), as_of).expect("sound")
        };
        let histories: Vec<History> = Sample::default().customers().take(customers).map(in_days).collect();
        let (crowd, compressed) = measured("compression", 1, || Crowd::of(&histories));
        writeln!(stderr(), "{customers} customers, {} distinct", crowd.distinct()).expect("stderr");
        let (found, learnt) =
            measured("BG/NBD, likeliest", 1, || fit(&crowd, &likeliest(Family::Bg), workers()));
        let found = found.expect("customers");
        writeln!(stderr(), "{:?}, {} evaluations", found.model.params(), found.evaluations).expect("stderr");
        let one = Fitting { regularity: Regularity::Fixed(1), ..Fitting::default() };
        measured("MBG/NBD, with beliefs", 1, || fit(&crowd, &one, workers()).is_ok());
        let (_, chosen) =
            measured("MBG/CNBD-k, k chosen", 1, || fit(&crowd, &Fitting::default(), workers()).is_ok());
        let (_, scored) = measured("P(alive) and 52 weeks", 1, || {
            crowd.spread(&found.model.score(&crowd, 364.0, workers()))
        });
        measured("twelve months", 1, || {
            discounted_of_rows(&found.model, &crowd, &Horizon::default(), workers())
        });
        assert!(compressed + learnt < most_fit, "{compressed} + {learnt} ms for {customers}");
        assert!(scored < most_score, "{scored} ms for {customers}");
        assert!(chosen < 20.0 * most_fit, "{chosen} ms for {customers}");
    }
}
