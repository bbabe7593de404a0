//! A value in words, for paper and tables.

use super::FieldKind;
use crate::text::{Lang, Texts, format};

/// A value of this kind as it is read; what is none of it is left as it was written.
pub fn written(kind: FieldKind, value: &str, texts: Texts) -> String {
    let read = match kind {
        FieldKind::Number if texts.lang() != Lang::En => Some(value.replace('.', ",")),
        FieldKind::Money => value
            .split_once(' ')
            .and_then(|(amount, currency)| Some(format::money(texts.lang(), amount.parse().ok()?, currency))),
        FieldKind::Date => value.parse().ok().map(|day| format::date(texts.lang(), day)),
        FieldKind::Choices => Some(value.replace('\n', ", ")),
        FieldKind::Flag if matches!(value, "yes" | "no") => {
            Some(texts.get(&format!("ownfield-flag-{value}")))
        }
        _ => None,
    };
    read.unwrap_or_else(|| value.to_owned())
}
