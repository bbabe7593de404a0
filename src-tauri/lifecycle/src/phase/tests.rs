use super::assist::p_alive;
use crate::rules::Assist;

/// MBG/NBD with the published parameters of CDNOW; `weeks` is how many units of time make a week.
fn published(weeks: f64) -> Assist {
    Assist { r: 0.525, alpha: 6.183 * weeks, a: 0.891, b: 1.614, k: 1, at_risk: 0.5, lapsed: 0.2 }
}

#[test]
fn p_alive_has_the_values_of_the_research_note() {
    // Histories in hundredths of a week.
    let expected = [
        (0, 0, 3_886, 0.389735080918763),
        (1, 171, 3_886, 0.170836484310408),
        (2, 3_043, 3_886, 0.706202265118487),
        (7, 2_943, 3_886, 0.622723814169112),
        (10, 3_500, 3_900, 0.83089778831526),
        (26, 3_086, 3_100, 0.965566144144062),
        (25, 2_000, 3_900, 2.67256135061674e-5),
        (1_000, 1_000, 10_000, 0.0),
    ];
    for (repeats, until_last, observed, value) in expected {
        let p = p_alive(&published(100.0), repeats, until_last, observed - until_last);
        assert!((p - value).abs() <= 1e-10 * value + 1e-300, "x = {repeats}: {p} instead of {value}");
    }
}

#[test]
fn p_alive_falls_below_each_level_on_the_dates_of_the_closed_form() {
    // Gaps in ten-thousandths of a week.
    let expected = [
        (2, 304_300, [89_632, 271_357, 737_722]),
        (7, 294_300, [74_048, 125_318, 222_708]),
        (26, 308_600, [37_940, 51_195, 73_817]),
    ];
    for (repeats, until_last, gaps) in expected {
        for (gap, level) in gaps.into_iter().zip([0.7, 0.5, 0.2]) {
            let p = |gap| p_alive(&published(10_000.0), repeats, until_last, gap);
            assert!(p(gap - 1) > level && p(gap + 1) < level, "x = {repeats}, level {level}");
        }
    }
}

#[test]
fn p_alive_of_regular_buyers_is_that_of_the_integral_over_their_rates() {
    let model = Assist { r: 1.3, alpha: 20.0, a: 0.45, b: 0.8, k: 3, at_risk: 0.5, lapsed: 0.2 };
    let (repeats, until_last, silence) = (4, 100, 60);
    let (shape, scale) = (model.r + 3.0 * 4.0, model.alpha + 100.0);
    // Midpoints over the rates of a living customer; the density is negligible beyond 1.
    let steps = 200_000;
    let mean_silence: f64 = (0..steps)
        .map(|step| {
            let rate = (f64::from(step) + 0.5) / f64::from(steps);
            let log_density = shape * libm::log(scale) + (shape - 1.0) * libm::log(rate)
                - scale * rate
                - libm::lgamma(shape);
            let stages = rate * f64::from(silence);
            let silent = libm::exp(-stages) * (1.0 + stages + stages * stages / 2.0);
            libm::exp(log_density) * silent / f64::from(steps)
        })
        .sum();
    let expected = mean_silence / (mean_silence + model.a / (model.b + 4.0));
    assert!((p_alive(&model, repeats, until_last, silence) - expected).abs() < 1e-8);
}
