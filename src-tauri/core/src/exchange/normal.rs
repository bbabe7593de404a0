//! The form in which channels are compared: one spelling per number, mailbox, page and account.
//!
//! For matching and searching only; what people see is the value as written.

use super::contact::{Channel, ChannelKind};
use super::phone::{self, Country};

/// The compared form of a channel; numbers without country code belong to `country`.
#[must_use]
pub fn channel(channel: &Channel, country: Country) -> String {
    match channel.kind {
        ChannelKind::Phone | ChannelKind::Mobile | ChannelKind::Fax => {
            phone::normalise(&channel.value, country).normal
        }
        ChannelKind::Email => email(&channel.value).unwrap_or_else(|| channel.value.trim().to_lowercase()),
        ChannelKind::Web | ChannelKind::Social => web(&channel.value),
        ChannelKind::Chat => channel.value.trim().to_lowercase(),
    }
}

/// The address in lower case, when it has the form of one: `name@host.tld`.
///
/// Quoted local parts and bare host names are accepted; blanks, two `@` and empty labels are not.
#[must_use]
pub fn email(written: &str) -> Option<String> {
    let text = written.trim();
    let text = text.strip_prefix("mailto:").unwrap_or(text);
    let text = text.strip_prefix('<').and_then(|text| text.strip_suffix('>')).unwrap_or(text);
    let (local, host) = text.rsplit_once('@')?;
    let quoted = local.len() > 2 && local.starts_with('"') && local.ends_with('"');
    let odd =
        |letter: char| letter.is_whitespace() || letter.is_control() || "<>()[],;:\\\"@".contains(letter);
    let host_letter = |letter: char| letter.is_alphanumeric() || letter == '-' || letter == '_';
    let label = |label: &str| !label.is_empty() && label.chars().all(host_letter);
    let fits = text.len() <= 320
        && !local.is_empty()
        && (quoted || !local.contains(odd))
        && (host.split('.').all(label) || (host.starts_with('[') && host.ends_with(']')));
    fits.then(|| text.to_lowercase())
}

/// A postcode as it is compared: `1012 AB` and `1012ab` are one.
#[must_use]
pub fn postcode(written: &str) -> String {
    written.chars().filter(|letter| !letter.is_whitespace()).flat_map(char::to_uppercase).collect()
}

/// An address of a page without what does not matter: scheme `http(s)`, `www.`, a slash at the end, capital host.
#[must_use]
pub fn web(written: &str) -> String {
    let text = written.trim();
    let lower = text.to_ascii_lowercase();
    let scheme = ["https://", "http://", "//"].into_iter().find(|scheme| lower.starts_with(scheme));
    let rest = &text[scheme.map_or(0, str::len)..];
    let (host, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let host = host.to_lowercase();
    format!("{}{}", host.strip_prefix("www.").unwrap_or(&host), path.trim_end_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mail_addresses_are_checked_and_lowered() {
        for (written, expected) in [
            ("Anna.Beck@Example.ORG", Some("anna.beck@example.org")),
            (" mailto:a@b.de ", Some("a@b.de")),
            ("<a@b.de>", Some("a@b.de")),
            ("contact1@invalid", Some("contact1@invalid")),
            ("jörg@müller.de", Some("jörg@müller.de")),
            ("\"a b\"@c.de", Some("\"a b\"@c.de")),
            ("a b@c.de", None),
            ("a@b@c.de", None),
            ("a@b..de", None),
            ("@b.de", None),
            ("a@", None),
            ("no mail", None),
            ("a@b.de; c@d.de", None),
        ] {
            assert_eq!(email(written).as_deref(), expected, "{written}");
        }
    }

    #[test]
    fn pages_are_compared_without_their_wrapping() {
        for (written, expected) in [
            ("https://www.Example.org/", "example.org"),
            ("HTTP://example.org/Über?x=1", "example.org/Über?x=1"),
            ("www.example.org", "example.org"),
            ("example.org/a/", "example.org/a"),
        ] {
            assert_eq!(web(written), expected, "{written}");
        }
    }

    #[test]
    fn each_kind_has_its_own_rule() {
        use crate::exchange::contact::{Channel, ChannelKind, Label};
        let normal = |kind, value: &str| channel(&Channel::new(kind, Label::Work, value), Country::DE);
        assert_eq!(normal(ChannelKind::Fax, "0221 123456"), "+49221123456");
        assert_eq!(normal(ChannelKind::Email, "No Mail"), "no mail");
        assert_eq!(normal(ChannelKind::Chat, "xmpp:Anna@Example.org"), "xmpp:anna@example.org");
    }
}
