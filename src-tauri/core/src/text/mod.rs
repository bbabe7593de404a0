//! Every text a person reads: one Fluent catalogue for window, paper and command line.
//!
//! The catalogues live in `locales/<language>/<area>.ftl` and are embedded in the program.
//! This module looks texts up and writes numbers, dates and money the way each language does.
//! It neither guesses the user's language nor translates what users typed.

pub mod format;
mod lang;
#[cfg(test)]
mod tests;

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};

pub use lang::{Lang, UnknownLang};

static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");
static CATALOGUES: [OnceLock<FluentBundle<FluentResource>>; 3] =
    [OnceLock::new(), OnceLock::new(), OnceLock::new()];

/// The texts of one language. Cheap to copy: the parsed catalogues are shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Texts {
    lang: Lang,
}

/// A value put into a text. Numbers choose plural forms and are written in the text's language.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    Text(String),
    Number(i64),
}

impl Texts {
    pub fn new(lang: Lang) -> Self {
        Self { lang }
    }

    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The text of `key`. A missing key gives the key itself, so that the page stays usable;
    /// with debug assertions it panics, so that tests find it.
    pub fn get(&self, key: &str) -> String {
        self.render(key, None)
    }

    /// The text of `key` with `args` put in, for example `texts.format("print-page", &[("page", 1.into())])`.
    /// A missing key or a missing value is treated as in [`Texts::get`].
    pub fn format(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.to_fluent())).collect();
        self.render(key, Some(&args))
    }

    /// Whether the catalogue has this key: for keys made from data, such as a code that came over the wire.
    pub fn has(&self, key: &str) -> bool {
        catalogue(self.lang).has_message(key)
    }

    fn render(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let bundle = catalogue(self.lang);
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            debug_assert!(false, "the {} catalogue has no text {key}", self.lang);
            return key.to_owned();
        };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, args, &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "the {} text {key} lacks a value: {errors:?}", self.lang);
        text
    }
}

/// All area files of one language, one after the other, in the order of their names:
/// the window builds the same catalogue from it.
pub fn ftl_source(lang: Lang) -> String {
    areas(lang).into_iter().map(|(_, source)| source).collect::<Vec<_>>().join("\n")
}

/// The area files of one language as (name, source), ordered by name.
fn areas(lang: Lang) -> Vec<(&'static str, &'static str)> {
    let mut found: Vec<_> = LOCALES
        .get_dir(lang.code())
        .into_iter()
        .flat_map(Dir::files)
        .filter_map(|file| Some((file.path().file_name()?.to_str()?, file.contents_utf8()?)))
        .filter(|(name, _)| name.ends_with(".ftl"))
        .collect();
    found.sort_unstable();
    found
}

fn catalogue(lang: Lang) -> &'static FluentBundle<FluentResource> {
    CATALOGUES[lang as usize].get_or_init(|| {
        let mut bundle = FluentBundle::new_concurrent(vec![lang.identifier()]);
        // Isolation marks would reach paper and files as invisible characters.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match lang {
            Lang::De => |value, _| grouped(Lang::De, value),
            Lang::Nl => |value, _| grouped(Lang::Nl, value),
            Lang::En => |value, _| grouped(Lang::En, value),
        }));
        for (_, source) in areas(lang) {
            // A file with junk still yields its sound texts; a test refuses junk and doubles.
            let resource =
                FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        bundle
    })
}

/// Whole numbers inside texts are grouped as the window's `Intl.NumberFormat` groups them.
fn grouped(lang: Lang, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.value.fract() == 0.0 && number.value.abs() < 9e15 => {
            Some(format::number(lang, number.value as i64))
        }
        _ => None,
    }
}

impl Arg {
    fn to_fluent(&self) -> FluentValue<'_> {
        match self {
            Arg::Text(text) => FluentValue::from(text.as_str()),
            Arg::Number(number) => FluentValue::from(*number),
        }
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Arg::Text(text.clone())
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Arg::Number(number)
    }
}

impl From<i32> for Arg {
    fn from(number: i32) -> Self {
        Arg::Number(number.into())
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Arg::Number(number.into())
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
