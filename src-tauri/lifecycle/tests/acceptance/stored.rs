//! What is stored and shown: field names, codes, and rules that fall back to their defaults.

use rondo_lifecycle::risk::{ContractState, Facts, Limits, Risk, Rules, risk};
use rondo_lifecycle::{association, backtest, forecast, lead, renewal, rfm, survey, survival, winback};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json, to_value};

/// An empty object reads as the defaults, and the defaults survive the way there and back.
fn falls_back<T: Default + PartialEq + std::fmt::Debug + Serialize + DeserializeOwned>() {
    assert_eq!(serde_json::from_value::<T>(json!({})).expect("defaults"), T::default());
    let written = to_value(T::default()).expect("JSON");
    assert_eq!(serde_json::from_value::<T>(written).expect("rules"), T::default());
}

#[test]
fn rules_that_name_nothing_are_the_defaults() {
    falls_back::<Rules>();
    falls_back::<rfm::Rules>();
    falls_back::<survey::Rules>();
    falls_back::<survival::ConversionRules>();
    falls_back::<forecast::StageRules>();
    falls_back::<forecast::AgeRules>();
    falls_back::<forecast::SlipRules>();
    falls_back::<forecast::DistributionRules>();
    falls_back::<forecast::WapeRules>();
    falls_back::<lead::Rules>();
    falls_back::<lead::LearnRules>();
    falls_back::<renewal::ChanceRules>();
    falls_back::<renewal::NoticeRules>();
    falls_back::<association::Rules>();
    falls_back::<winback::RateRules>();
    falls_back::<winback::HoldOutRules>();
    falls_back::<winback::EffectRules>();
    falls_back::<backtest::CompareRules>();
}

#[test]
fn one_changed_rule_leaves_the_others() {
    let rules: Rules = serde_json::from_value(json!({ "limits": { "surveyDays": 90 } })).expect("rules");
    assert_eq!(rules, Rules { limits: Limits { survey_days: 90, ..Limits::default() }, ..Rules::default() });
}

#[test]
fn a_reason_is_a_code_with_its_values() {
    let facts = Facts { contract: ContractState::Running, ..Facts::silent(0.4, 88, 31.0) };
    let found = risk(&facts, &Rules::default()).expect("a risk");
    let written = to_value(&found).expect("JSON");
    assert_eq!(
        written["contributions"][0]["reason"],
        json!({ "silence": { "daysSince": 88, "interval": 31.0 } })
    );
    assert_eq!(written["contributions"][1]["reason"], json!("runningContract"));
    assert_eq!(serde_json::from_value::<Risk>(written).expect("a risk"), found);
    let few = survival::Conversion::TooFew { entrants: 3 };
    assert_eq!(to_value(few).expect("JSON"), json!({ "code": "tooFew", "entrants": 3 }));
    assert_eq!(to_value(lead::Grade::A).expect("JSON"), Value::from("a"));
}
