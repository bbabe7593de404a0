//! The parts together: a firm learns, and each of its customers is seen whole.

use rondo_lifecycle::Day;
use rondo_lifecycle::customer::{Basis, Beside, Insight, Lens, insight, insights, ranges};
use rondo_lifecycle::fact::{Currency, Fact, FactId, History, Intake, What};
use rondo_lifecycle::firm::{Learnt, Settings, gaps, learn, lives, mean_order, usual_rules};
use rondo_lifecycle::interval::rule_p_alive;
use rondo_lifecycle::phase::{AsOf, Phase, Track, Workspace, present_life};
use rondo_lifecycle::purchase::{Band, Colour, Family, Params, Shown, Uncertainty};
use rondo_lifecycle::risk::{self, Reason};
use rondo_lifecycle::rules::Rulebook;
use rondo_lifecycle::sample::Sample;
use rondo_lifecycle::value::{Horizon, clv, whole_minor};

use crate::phases::customer::{Customer, on};
use crate::reached::said;

const TODAY: Day = Day(20_778);

/// A firm of invented customers: two years of purchases, four to six weeks apart.
fn histories(customers: usize) -> Vec<History> {
    let sample = Sample {
        family: Family::Mbg,
        params: Params { r: 2.0, alpha: 10.0, a: 0.6, b: 6.0 },
        ages: (20.0, 104.0),
        ..Sample::default()
    };
    let history = |(number, days): (usize, Vec<Day>)| {
        let order = |(place, on): (usize, Day)| {
            let value = 8_000 + ((number * 37 + place * 11) % 90) as i64 * 100;
            let what = What::Order { value, currency: Currency::EUR, fulfilled: Some(on), cancelled: None };
            Fact { on, recorded: on, id: FactId((number as u128) << 32 | place as u128), what }
        };
        let facts = days.into_iter().enumerate().map(order).collect();
        History::check(facts, &Intake::new(TODAY, Currency::EUR)).history
    };
    let days = sample.customers().take(customers).map(|one| one.days(TODAY, 7.0));
    days.enumerate().map(history).collect()
}

struct Firm {
    book: Rulebook,
    learnt: Learnt,
    risk: risk::Rules,
    horizon: Horizon,
    as_of: AsOf,
}

impl Firm {
    fn of(histories: &[History], today: Day, workers: usize) -> Self {
        let as_of = AsOf::day(today);
        let usual = usual_rules(&gaps(histories, &Rulebook::default(), as_of, workers));
        let book = Rulebook::new(vec![usual.rules]).expect("sound rules");
        let lives = lives(histories, &book, as_of, workers);
        let mean = mean_order(histories, as_of);
        let learnt = learn(&lives, mean, usual.regularity, as_of, &Settings::default(), workers);
        Self { book, learnt, risk: risk::Rules::default(), horizon: Horizon::default(), as_of }
    }

    fn lens(&self) -> Lens<'_> {
        let Self { book, learnt, risk, horizon, as_of } = self;
        Lens { book, risk, learnt, horizon, as_of: *as_of, ahead: 1_000 }
    }

    fn look(&self, history: &History) -> Insight {
        insight(&mut Workspace::default(), history, &Beside::default(), &self.lens())
    }
}

/// A firm of one customer, on a day of its story.
fn alone(customer: &Customer, day: i32) -> Firm {
    Firm::of(&[customer.history()], on(day), 1)
}

fn codes(insight: &Insight) -> Vec<Reason> {
    insight.risk.as_ref().expect("a risk").contributions.iter().map(|part| part.reason).collect()
}

#[test]
fn a_customer_of_a_small_firm_is_seen_whole_by_the_rule() {
    let customer =
        Customer::default().orders(&[0, 30, 60, 90]).talk(95).complaint(100, false, None, Some(103));
    let firm = alone(&customer, 170);
    let seen = firm.look(&customer.history());
    let standing = seen.standing().expect("known");
    assert_eq!((standing.purchases, standing.spell, standing.spell_start), (4, 1, Some(on(0))));
    assert_eq!(standing.phase(Track::Activity), Phase::Due);
    assert_eq!(seen.derivation.changes.first().map(|change| change.on), Some(on(0)), "the whole history");
    assert_eq!(
        seen.next.first().map(|change| change.on),
        Some(on(90 + 89)),
        "at risk after 2.1 own intervals"
    );
    // The own interval is (2·60 + 3·30)/5 = 42 days.
    let alive = rule_p_alive(3, 3, 80.0 / 42.0);
    let risk = seen.risk.as_ref().expect("a risk");
    assert!((risk.by_silence - (1.0 - alive)).abs() < 1e-12);
    assert_eq!(
        codes(&seen),
        [
            Reason::Silence { days_since: 80, interval: 42.0 },
            Reason::RecentComplaints { count: 1, within_days: 90 },
        ]
    );
    assert_eq!((seen.basis, seen.light), (Basis::Rule, Colour::Red));
    let stake = seen.stake.expect("something at stake");
    assert_eq!(stake.value, whole_minor(firm_value(&firm, alive)));
    assert_eq!(stake.staying, whole_minor(firm_value(&firm, 1.0)));
    assert_eq!(stake.at_risk, whole_minor(risk.risk * firm_value(&firm, 1.0)));
    assert_eq!(stake.basis, Basis::Rule);
}

/// Twelve months, later ones counting less.
fn worth(firm: &Firm) -> f64 {
    let month = 1.0 / (1.0 + firm.horizon.monthly_interest());
    (1..=12).map(|m| libm::pow(month, f64::from(m))).sum()
}

/// An order of 100 every 42 days for a year, later ones counting less, as long as the customer is there.
fn firm_value(firm: &Firm, alive: f64) -> f64 {
    10_000.0 * alive * worth(firm) * 30.4375 / 42.0
}

#[test]
fn every_sign_of_leaving_is_read_from_the_facts() {
    let order = |customer: Customer, day: i32, value: i64| {
        let what = What::Order { value, currency: Currency::EUR, fulfilled: Some(on(day)), cancelled: None };
        customer.fact(day, what)
    };
    let values = [(0, 900), (30, 900), (60, 900), (90, 300), (120, 300), (240, 300)];
    let customer =
        values.into_iter().fold(Customer::default(), |customer, (day, value)| order(customer, day, value));
    let customer = customer
        .talk(10)
        .answer(100, 9)
        .answer(200, 3)
        .complaint(150, false, None, Some(160))
        .complaint(230, false, None, None)
        .complaint(235, true, Some(240), None)
        .contract(245, None, None);
    let firm = alone(&customer, 250);
    let beside = Beside { contact_left: Some(on(240)), invoice_overdue_days: 31, contract_year: 0 };
    let look =
        |customer: &Customer| insight(&mut Workspace::default(), &customer.history(), &beside, &firm.lens());
    let seen = look(&customer);
    let codes = codes(&seen);
    for reason in [
        Reason::SevereComplaint { overdue_days: 10 },
        Reason::RecentComplaints { count: 1, within_days: 90 },
        Reason::ManyComplaints { count: 3, within_days: 180 },
        Reason::Detractor { score: 3, age_days: 50 },
        Reason::ScoreDrop { from: 9, to: 3 },
        Reason::FallingValue { recent: 300.0, before: 900.0 },
        Reason::ContactLeft,
        Reason::OverdueInvoice { days: 31 },
        Reason::RunningContract,
    ] {
        assert!(codes.contains(&reason), "{reason:?} is not in {codes:?}");
    }
    assert!(codes.iter().any(|reason| matches!(reason, Reason::NoContact { days: 240, .. })), "{codes:?}");
    assert_eq!(seen.stake, None, "no amount of the contract is known");
    // What it brings in a year is at stake, later months counting less, and what of it is not at risk is expected.
    let priced = Beside { contract_year: 1_200_000, ..beside };
    let of = |beside: &Beside| insight(&mut Workspace::default(), &customer.history(), beside, &firm.lens());
    let (priced, risk) = (of(&priced), seen.risk.as_ref().expect("a risk").risk);
    let stake = priced.stake.expect("something at stake");
    assert_eq!(stake.staying, whole_minor(100_000.0 * worth(&firm)));
    assert_eq!(stake.at_risk, whole_minor(risk * stake.staying as f64));
    assert_eq!((stake.value + stake.at_risk, stake.basis), (stake.staying, Basis::Contract));
    assert_eq!(priced.risk, seen.risk, "a price is no sign of leaving");
    // Who left long ago, or leaves only later, is no sign.
    for left in [on(69), on(251)] {
        let seen = of(&Beside { contact_left: Some(left), ..beside });
        assert!(!self::codes(&seen).contains(&Reason::ContactLeft), "{left:?}");
    }
    // Notice decides alone.
    let noticed = look(&customer.clone().contract(246, None, Some(249)));
    assert!(self::codes(&noticed).contains(&Reason::RunningContract), "the other contract binds");
    let only = Customer::default().contract(0, None, Some(200));
    assert_eq!(look(&only).risk.expect("a risk").risk, 0.95);
}

#[test]
fn a_trusted_model_takes_the_place_of_the_rule() {
    let histories = histories(400);
    let firm = Firm::of(&histories, TODAY, 1);
    assert_eq!(firm.learnt.gate.colour(), Colour::Green, "{:?}", firm.learnt.gate.reasons());
    let model = *firm.learnt.trusted_model().expect("green");
    let mut seen = 0;
    for history in &histories {
        let insight = firm.look(history);
        let Some(risk) = &insight.risk else { continue };
        let life = present_life(history, &firm.book, firm.as_of).expect("bought");
        let alive = model.p_alive(&life.history);
        assert!((risk.by_silence - (1.0 - alive.clamp(0.02, 0.98))).abs() < 1e-12);
        let order = firm.learnt.value.model.expected(life.spend().as_ref());
        let value = clv(&model, &life.history, order, &firm.horizon);
        let stake = insight.stake.expect("something at stake");
        assert_eq!((stake.value, stake.basis), (whole_minor(value), Basis::Model));
        // What is lost is what would come while the customer stays, at the pace before the silence.
        let params = model.params();
        let pace = (params.r + f64::from(model.k() * life.history.repeats()))
            / (f64::from(model.k()) * (params.alpha + life.history.recency()));
        let staying = order * worth(&firm) * 30.4375 * pace;
        assert!((stake.staying as f64 - staying).abs() <= 1.0, "{} {staying}", stake.staying);
        assert!((stake.at_risk as f64 - risk.risk * staying).abs() <= 1.0);
        assert!(stake.value <= stake.staying + 1, "staying is the most that can be expected: {stake:?}");
        seen += 1;
    }
    assert!(seen > 200, "{seen}");
    let fit = firm.learnt.fit.as_ref().expect("a fit");
    let life = present_life(&histories[0], &firm.book, firm.as_of).expect("bought");
    let found = ranges(&fit.plausible(&Uncertainty::default()), &life.history, &firm.horizon);
    let alive = found.alive.expect("a range");
    assert!(alive.low <= model.p_alive(&life.history) && model.p_alive(&life.history) <= alive.high);
    let (plain, later) = (found.expected.expect("a range"), found.discounted.expect("a range"));
    assert!(later.low < plain.low && later.high < plain.high, "later purchases count less");
}

#[test]
fn nothing_is_at_risk_with_who_has_not_bought_is_put_away_or_lost() {
    let talked = Customer::default().talk(0);
    let archived = Customer::default().orders(&[0, 30]).fact(40, What::Archived { until: None });
    let lost = Customer::default().orders(&[0, 30]).declared_lost(40);
    for customer in [talked, archived, lost] {
        let seen = alone(&customer, 50).look(&customer.history());
        assert_eq!((seen.risk, seen.stake), (None, None));
        assert!(seen.derivation.standing.is_some());
    }
    let nobody = alone(&Customer::default(), 50).look(&Customer::default().history());
    assert_eq!((nobody.derivation.standing, nobody.risk), (None, None));
}

#[test]
fn below_thirty_customers_a_risk_is_a_word_and_its_reasons_hold_no_chance() {
    for size in [1, 5, 10, 29] {
        let histories = histories(size);
        let firm = Firm::of(&histories, TODAY, 1);
        for history in &histories {
            let seen = firm.look(history);
            assert_eq!(seen.light, Colour::Red);
            let Some(shown) = seen.risk_shown(&firm.lens()) else { continue };
            assert!(matches!(shown, Shown::Words { .. }), "{shown:?}");
            let text = serde_json::to_string(&shown).expect("JSON");
            assert!(!text.contains(|letter: char| letter.is_ascii_digit()), "{text}");
        }
    }
    // Two customers with the same facts and another chance have the same reasons.
    let silent = |alive| {
        let facts = risk::Facts::silent(alive, 88, 31.0);
        let parts = risk::risk(&facts, &risk::Rules::default()).expect("a risk").contributions;
        parts.iter().map(|part| part.reason).collect::<Vec<_>>()
    };
    assert_eq!(silent(0.31), silent(0.77));
}

#[test]
fn a_risk_is_high_from_the_alert_on_and_middle_until_it_is_cleared() {
    let customer = Customer::default().orders(&[0, 30, 60, 90]);
    let mut bands = Vec::new();
    for day in 91..240 {
        let firm = alone(&customer, day);
        let seen = firm.look(&customer.history());
        let (Some(Shown::Words { band }), Some(risk)) = (seen.risk_shown(&firm.lens()), &seen.risk) else {
            continue;
        };
        let expected = match risk.risk {
            risk if risk >= 0.60 => Band::High,
            risk if risk >= 0.45 => Band::Middle,
            _ => Band::Low,
        };
        assert_eq!(band, expected);
        bands.push(band);
    }
    bands.dedup();
    assert_eq!(bands, [Band::Low, Band::Middle, Band::High], "silence only raises it");
}

#[test]
fn all_customers_at_once_are_each_alone_whatever_their_order_and_the_number_of_cores() {
    let histories = histories(2_100);
    let firm = Firm::of(&histories, TODAY, 1);
    let mut shuffled = histories.clone();
    shuffled.reverse();
    assert_eq!(Firm::of(&shuffled, TODAY, 3).learnt, firm.learnt, "the firm learns the same bits");
    let beside =
        |place: usize| Beside { contact_left: place.is_multiple_of(7).then_some(TODAY), ..Beside::default() };
    let all = insights(&histories, beside, &firm.lens(), 1);
    assert!(insights(&histories, beside, &firm.lens(), 3) == all);
    let mut room = Workspace::default();
    let alone = histories.iter().enumerate();
    let alone: Vec<Insight> =
        alone.map(|(place, one)| insight(&mut room, one, &beside(place), &firm.lens())).collect();
    assert!(alone == all);
    said("all customers at once", &format!("{} insights, the same bits on 1 and 3 threads", all.len()));
}

#[test]
fn what_was_learnt_and_seen_comes_back_from_json_with_the_same_bits() {
    let histories = histories(400);
    let firm = Firm::of(&histories, TODAY, 1);
    let text = serde_json::to_string(&firm.learnt).expect("JSON");
    let again: Learnt = serde_json::from_str(&text).expect("what was written");
    assert_eq!(again, firm.learnt);
    assert_eq!(serde_json::to_string(&again).expect("JSON"), text);
    let bits = |learnt: &Learnt| {
        let fit = learnt.fit.as_ref().expect("a fit");
        let covariance = fit.covariance.expect("a bowl").concat();
        fit.model.params().to_array().into_iter().chain(covariance).map(f64::to_bits).collect::<Vec<_>>()
    };
    assert_eq!(bits(&again), bits(&firm.learnt));
    let restored = Firm { learnt: again, ..Firm::of(&histories, TODAY, 1) };
    for history in &histories[..50] {
        let seen = firm.look(history);
        assert_eq!(restored.look(history), seen);
        let text = serde_json::to_string(&seen).expect("JSON");
        assert_eq!(serde_json::from_str::<Insight>(&text).expect("what was written"), seen);
    }
    let book: Rulebook =
        serde_json::from_str(&serde_json::to_string(&firm.book).expect("JSON")).expect("what was written");
    assert_eq!(book, firm.book);
}

#[test]
fn a_ring_shows_each_stage_of_a_model_once_and_nothing_else() {
    for track in Track::ALL {
        let stages = track.stages();
        for phase in track.phases() {
            let times = stages.iter().filter(|stage| *stage == phase).count();
            assert_eq!(times, usize::from(*phase != Phase::Outside), "{phase:?}");
        }
        assert!(stages.iter().all(|stage| stage.track() == Some(track)));
    }
}
