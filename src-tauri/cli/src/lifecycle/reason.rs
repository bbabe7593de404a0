//! Reasons as sentences. The engine gives a code with values; which values a sentence uses is the catalogue's business.

use chrono::NaiveDate;
use rondo_api::text::{Arg, Texts, format};
use rondo_lifecycle::Day;
use rondo_lifecycle::calendar::date;
use rondo_lifecycle::phase::Reason;
use serde_json::{Value, json};

use super::word;

/// The fields of reasons that are dates; everything else is a count or a name.
const DATES: [&str; 6] = ["on", "since", "until", "delivered", "last", "due"];

/// Why, in one sentence.
pub(super) fn sentence(texts: &Texts, reason: &Reason) -> String {
    let mut code = word::tag(reason, "because");
    // Below the first limit there is none to name.
    if matches!(reason, Reason::Silent { limit: None, .. }) {
        code.push_str("-within");
    }
    let value = json!(reason);
    let fields = value.as_object().into_iter().flatten();
    let args: Vec<(&str, Arg)> =
        fields.filter_map(|(name, value)| Some((name.as_str(), argument(texts, name, value)?))).collect();
    texts.format(&format!("lifecycle-reason-{code}"), &args)
}

fn argument(texts: &Texts, name: &str, value: &Value) -> Option<Arg> {
    if let Some(number) = value.as_i64() {
        let day = i32::try_from(number).ok().filter(|_| DATES.contains(&name)).map(Day);
        return Some(day.map_or_else(|| number.into(), |day| written(texts, day).into()));
    }
    let text = value.as_str().filter(|_| name != "because")?;
    let beginning = if name == "case" { "lifecycle-case-" } else { "lifecycle-loss-" };
    Some(texts.get(&format!("{beginning}{}", word::code(&text))).into())
}

/// A day as the language writes it.
pub(super) fn written(texts: &Texts, day: Day) -> String {
    calendar_date(day).map(|date| format::date(texts.lang(), date)).unwrap_or_default()
}

/// A day as a date; none outside the years that dates have.
pub(super) fn calendar_date(day: Day) -> Option<NaiveDate> {
    let (year, month, of_month) = date(day);
    NaiveDate::from_ymd_opt(year, u32::from(month), u32::from(of_month))
}
