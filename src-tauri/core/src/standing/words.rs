//! The engine's names and reasons in words. The engine gives a code with values; which values a sentence uses is the
//! catalogue's business.

use rondo_lifecycle::Day;
use rondo_lifecycle::phase::{Phase, Reason, Track};
use rondo_lifecycle::risk;
use serde::de::value::{Error as Unknown, StrDeserializer};
use serde::{Deserialize as _, Serialize};
use serde_json::{Map, Value, json};

use super::day::date;
use crate::text::{Arg, Texts, format};

/// The fields of reasons that are dates; everything else is a count or a name.
const DATES: [&str; 6] = ["on", "since", "until", "delivered", "last", "due"];

/// The column of the standing that holds a model; none for a name that is no model.
pub(crate) fn column(track: &str) -> Option<&'static str> {
    ["six", "four", "five", "buyer", "segment", "activity"].into_iter().find(|column| *column == track)
}

/// The engine's name of a phase, model or light as the file and the window know it: `winBack`.
pub(crate) fn name(name: &impl Serialize) -> String {
    json!(name).as_str().unwrap_or_default().to_owned()
}

/// The models with their stages in the order in which a customer goes through them, by the engine's names.
pub fn stages() -> Vec<(String, Vec<String>)> {
    Track::ALL.iter().map(|track| (name(track), track.stages().iter().map(name).collect())).collect()
}

/// The phases of a model from which and those to which a change is a return; none for a name that is no model.
pub(crate) fn returns(track: &str) -> (Vec<String>, Vec<String>) {
    let track = Track::ALL.into_iter().find(|known| name(known) == track);
    let phases = |away: bool| {
        let of = track.into_iter().flat_map(move |track| {
            let stages = if away { track.phases() } else { track.stages() };
            stages.iter().filter(move |phase| track.is_away(**phase) == away)
        });
        of.map(name).collect()
    };
    (phases(true), phases(false))
}

/// The phase of this name; none for one that this version does not know.
pub(super) fn phase(name: &str) -> Option<Phase> {
    Phase::deserialize(StrDeserializer::<Unknown>::new(name)).ok()
}

/// The code of a name, as in `at-risk`.
pub fn code(name: &impl Serialize) -> String {
    kebab(&self::name(name))
}

/// The code of a value that carries others, as in `future-dated`.
pub fn tag(value: &impl Serialize, field: &str) -> String {
    json!(value)[field].as_str().map(kebab).unwrap_or_default()
}

/// The code of a value with values in it that is named by its variant, as in `too-long`.
pub fn variant(value: &impl Serialize) -> String {
    told(value).0
}

fn kebab(camel: &str) -> String {
    let mut text = String::with_capacity(camel.len() + 4);
    for letter in camel.chars() {
        if letter.is_ascii_uppercase() {
            text.push('-');
        }
        text.push(letter.to_ascii_lowercase());
    }
    text
}

/// Why a customer is in a phase, in one sentence.
pub fn sentence(texts: &Texts, reason: &Reason) -> String {
    let (mut code, values) = told(reason);
    // Below the first limit there is none to name.
    if matches!(reason, Reason::Silent { limit: None, .. }) {
        code.push_str("-within");
    }
    texts.format(&format!("lifecycle-reason-{code}"), &arguments(texts, &values))
}

/// What speaks for leaving, in one sentence.
pub fn sign(texts: &Texts, reason: &risk::Reason) -> String {
    let (code, mut values) = told(reason);
    if let risk::Reason::FallingValue { recent, before } = reason {
        values.insert("percent".to_owned(), json!((100.0 * (1.0 - recent / before)).round()));
    }
    texts.format(&format!("lifecycle-sign-{code}"), &arguments(texts, &values))
}

/// A day as the language writes it.
pub fn written(texts: &Texts, day: Day) -> String {
    format::date(texts.lang(), date(day))
}

/// A reason as the code of its sentence and the values in it.
fn told(reason: &impl Serialize) -> (String, Map<String, Value>) {
    match json!(reason) {
        Value::Object(one) => one.into_iter().next().map_or_else(Default::default, |(code, values)| {
            let Value::Object(values) = values else { return (kebab(&code), Map::new()) };
            (kebab(&code), values)
        }),
        Value::String(code) => (kebab(&code), Map::new()),
        _ => Default::default(),
    }
}

fn arguments<'v>(texts: &Texts, values: &'v Map<String, Value>) -> Vec<(&'v str, Arg)> {
    values.iter().filter_map(|(name, value)| Some((name.as_str(), argument(texts, name, value)?))).collect()
}

fn argument(texts: &Texts, name: &str, value: &Value) -> Option<Arg> {
    if let Some(number) = value.as_f64() {
        let number = number.round() as i64;
        let day = i32::try_from(number).ok().filter(|_| DATES.contains(&name)).map(Day);
        return Some(day.map_or_else(|| number.into(), |day| written(texts, day).into()));
    }
    let text = value.as_str()?;
    let beginning = if name == "case" { "lifecycle-case-" } else { "lifecycle-loss-" };
    Some(texts.get(&format!("{beginning}{}", kebab(text))).into())
}
