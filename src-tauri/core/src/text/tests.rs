//! The catalogues agree with each other, and every language writes its values as the house style asks.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveDateTime};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::*;

/// Every message of a source with the variables it uses; panics on junk and on a key written twice.
fn keys(area: &str, source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let resource = parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{area}: {errors:?}"));
    let mut found = BTreeMap::new();
    for entry in &resource.body {
        let (id, pattern, attributes) = match entry {
            Entry::Message(m) => (m.id.name.to_owned(), m.value.as_ref(), &m.attributes),
            Entry::Term(t) => (format!("-{}", t.id.name), Some(&t.value), &t.attributes),
            Entry::Junk { content } => panic!("{area} has junk: {content}"),
            _ => continue,
        };
        let mut all = vec![(id.clone(), pattern)];
        all.extend(attributes.iter().map(|a| (format!("{id}.{}", a.id.name), Some(&a.value))));
        for (name, pattern) in all {
            let mut variables = BTreeSet::new();
            pattern.into_iter().for_each(|p| variables_of(p, &mut variables));
            assert!(found.insert(name.clone(), variables).is_none(), "{area} has {name} twice");
        }
    }
    found
}

fn variables_of(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => variables_of_inline(inline, found),
            Expression::Select { selector, variants } => {
                variables_of_inline(selector, found);
                variants.iter().for_each(|variant| variables_of(&variant.value, found));
            }
        }
    }
}

fn variables_of_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|a| variables_of_inline(a, found));
        }
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inner) => variables_of_inline(inner, found),
            Expression::Select { selector, variants } => {
                variables_of_inline(selector, found);
                variants.iter().for_each(|variant| variables_of(&variant.value, found));
            }
        },
        _ => {}
    }
}

#[test]
fn all_languages_have_the_same_areas_keys_and_variables() {
    let catalogue = |lang| -> BTreeMap<_, _> {
        areas(lang).into_iter().map(|(area, source)| (area, keys(area, source))).collect()
    };
    let german = catalogue(Lang::De);
    assert!(german.contains_key("format.ftl"));
    for lang in [Lang::Nl, Lang::En] {
        let other = catalogue(lang);
        assert_eq!(
            german.keys().collect::<Vec<_>>(),
            other.keys().collect::<Vec<_>>(),
            "areas of {lang} differ from German"
        );
        for (area, keys) in &german {
            assert_eq!(keys, &other[area], "{area}: {lang} (right) differs from German (left)");
        }
    }
}

#[test]
fn no_key_stands_in_two_areas() {
    for lang in Lang::ALL {
        keys(lang.code(), &ftl_source(lang));
    }
}

#[test]
fn keys_begin_with_the_name_of_their_area() {
    for (area, source) in areas(Lang::De) {
        let prefix = format!("{}-", area.trim_end_matches(".ftl"));
        for key in keys(area, source).keys() {
            assert!(key.trim_start_matches('-').starts_with(&prefix), "{area}: {key}");
        }
    }
}

#[test]
fn values_take_the_place_of_variables_without_isolation_marks() {
    let texts = Texts::new(Lang::De);
    assert_eq!(texts.get("format-weekday-1"), "Mo");
    let args = [("hour", Arg::from("07")), ("minute", 5.into())];
    assert_eq!(texts.format("format-time", &args), "07:5\u{a0}Uhr");
    assert_eq!(texts.format("format-percent", &[("number", 1312.into())]), "1.312\u{a0}%");
    assert_eq!(Texts::new(Lang::En).format("format-percent", &[("number", 1312.into())]), "1,312%");
}

#[test]
#[should_panic(expected = "no text format-nothing")]
fn a_missing_key_is_loud_in_tests() {
    Texts::new(Lang::Nl).get("format-nothing");
}

#[test]
fn languages_are_read_from_codes_and_locale_names() {
    for (text, expected) in
        [("de", Ok(Lang::De)), ("NL", Ok(Lang::Nl)), ("en_GB.UTF-8", Ok(Lang::En)), ("de-AT", Ok(Lang::De))]
    {
        assert_eq!(text.parse(), expected, "{text}");
    }
    assert_eq!("fr".parse::<Lang>(), Err(UnknownLang));
    assert_eq!("".parse::<Lang>(), Err(UnknownLang));
    assert_eq!(serde_json::to_string(&Lang::Nl).unwrap(), "\"nl\"");
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

fn morning() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 3, 2).unwrap().and_hms_opt(9, 14, 59).unwrap()
}

#[test]
fn dates_and_times_follow_each_language() {
    let check = |lang, with_day: &str, plain: &str, first: &str, time: &str| {
        assert_eq!(format::date_with_weekday(lang, day()), with_day);
        assert_eq!(format::date(lang, day()), plain);
        assert_eq!(format::date(lang, morning().date()), first);
        assert_eq!(format::time(lang, morning()), time);
    };
    check(Lang::De, "Mo 23.11.2026", "23.11.2026", "02.03.2026", "09:14\u{a0}Uhr");
    check(Lang::Nl, "ma 23-11-2026", "23-11-2026", "02-03-2026", "09.14\u{a0}uur");
    check(Lang::En, "Mon 23 Nov 2026", "23 Nov 2026", "2 Mar 2026", "09:14");
}

#[test]
fn money_follows_each_language_and_currency() {
    let check = |minor, currency, [de, nl, en]: [&str; 3]| {
        assert_eq!(format::money(Lang::De, minor, currency), de);
        assert_eq!(format::money(Lang::Nl, minor, currency), nl);
        assert_eq!(format::money(Lang::En, minor, currency), en);
    };
    check(125_050, "EUR", ["1.250,50\u{a0}€", "€\u{a0}1.250,50", "€1,250.50"]);
    check(-125_050, "EUR", ["−1.250,50\u{a0}€", "€\u{a0}−1.250,50", "−€1,250.50"]);
    check(5, "EUR", ["0,05\u{a0}€", "€\u{a0}0,05", "€0.05"]);
    check(125_050, "JPY", ["125.050\u{a0}¥", "¥\u{a0}125.050", "¥125,050"]);
    check(99_900, "CHF", ["999,00\u{a0}CHF", "CHF\u{a0}999,00", "CHF\u{a0}999.00"]);
    check(
        i64::MIN,
        "EUR",
        [
            "−92.233.720.368.547.758,08\u{a0}€",
            "€\u{a0}−92.233.720.368.547.758,08",
            "−€92,233,720,368,547,758.08",
        ],
    );
}

#[test]
fn reports_round_money_to_whole_units_away_from_zero() {
    for (minor, expected) in
        [(125_049, "1.250\u{a0}€"), (125_050, "1.251\u{a0}€"), (-125_050, "−1.251\u{a0}€"), (49, "0\u{a0}€")]
    {
        assert_eq!(format::money_whole(Lang::De, minor, "EUR"), expected);
    }
}

#[test]
fn numbers_and_shares_follow_each_language() {
    assert_eq!(format::number(Lang::De, 1_312), "1.312");
    assert_eq!(format::number(Lang::Nl, -1_234_567), "−1.234.567");
    assert_eq!(format::number(Lang::En, 999), "999");
    assert_eq!(format::decimal(Lang::De, 42, 1), "4,2");
    assert_eq!(format::decimal(Lang::En, -42, 1), "−4.2");
    assert_eq!(format::percent(Lang::De, 62), "62\u{a0}%");
    assert_eq!(format::percent(Lang::Nl, 62), "62%");
    assert_eq!(format::percent(Lang::En, -3), "−3%");
}
