//! The form of mail addresses and of addresses of pages, and slips in the names of large providers.

use crate::exchange::normal;

/// Providers whose names are misspelt most.
const PROVIDERS: &[&str] = &[
    "gmail.com",
    "gmx.de",
    "gmx.net",
    "web.de",
    "t-online.de",
    "outlook.com",
    "outlook.de",
    "hotmail.com",
    "hotmail.nl",
    "icloud.com",
    "yahoo.com",
    "yahoo.de",
    "ziggo.nl",
    "kpnmail.nl",
    "planet.nl",
    "freenet.de",
];

/// Why a mail address cannot be right: nothing where it can; what may be meant where a provider is misspelt.
pub(super) fn wrong_email(written: &str) -> Option<Option<String>> {
    let Some(address) = normal::email(written) else { return Some(None) };
    let (local, host) = address.rsplit_once('@')?;
    if !is_host(host) {
        return Some(None);
    }
    let near = PROVIDERS.iter().find(|known| **known != host && is_slip(host, known));
    let is_known = PROVIDERS.contains(&host);
    near.filter(|_| !is_known).map(|known| Some(format!("{local}@{known}")))
}

/// Whether this cannot be the address of a page.
pub(super) fn is_wrong_page(written: &str) -> bool {
    let page = normal::web(written);
    let host = page.split(['/', '?', '#', ':']).next().unwrap_or_default();
    !is_host(host)
}

/// Labels of letters, digits and hyphens, and at the end one of letters.
fn is_host(host: &str) -> bool {
    let labels: Vec<&str> = host.split('.').collect();
    let is_label = |label: &&str| {
        !label.is_empty()
            && label.chars().count() <= 63
            && label.chars().all(|letter| letter.is_alphanumeric() || letter == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let last = labels.last().copied().unwrap_or_default();
    labels.len() >= 2
        && labels.iter().all(is_label)
        && last.chars().count() >= 2
        && (last.starts_with("xn--") || last.chars().all(char::is_alphabetic))
}

/// One letter too many, too few, another, or two swapped.
fn is_slip(host: &str, known: &str) -> bool {
    let (host, known): (Vec<char>, Vec<char>) = (host.chars().collect(), known.chars().collect());
    let same = host.iter().zip(&known).take_while(|(one, other)| one == other).count();
    let (rest, meant) = (&host[same..], &known[same..]);
    match host.len() as i64 - known.len() as i64 {
        0 => {
            !rest.is_empty() && rest[1..] == meant[1..]
                || rest.len() >= 2 && rest[0] == meant[1] && rest[1] == meant[0] && rest[2..] == meant[2..]
        }
        1 => rest[1..] == *meant,
        -1 => *rest == meant[1..],
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mail_addresses_are_checked() {
        for mail in [
            "a@b.de",
            "Anna.Beck@Example.ORG",
            "jörg@müller.de",
            "a@gmail.com",
            "a@mail.example.co.uk",
            "a@gmx.de",
            "a@gmx.net",
        ] {
            assert_eq!(wrong_email(mail), None, "{mail}");
        }
        for mail in ["a", "a@b", "a b@c.de", "a@b..de", "a@-b.de", "a@b.d", "a@b.123"] {
            assert_eq!(wrong_email(mail), Some(None), "{mail}");
        }
        for (mail, meant) in [
            ("a@gmial.com", "a@gmail.com"),
            ("a@gmai.com", "a@gmail.com"),
            ("a@hotmaill.com", "a@hotmail.com"),
            ("a@t-onlin.de", "a@t-online.de"),
        ] {
            assert_eq!(wrong_email(mail), Some(Some(meant.to_owned())), "{mail}");
        }
    }

    #[test]
    fn addresses_of_pages_are_checked() {
        for page in ["https://www.example.org/a?b", "example.de", "müller.de", "shop.example.com:8080/x"] {
            assert!(!is_wrong_page(page), "{page}");
        }
        for page in ["www", "http://", "example,de", "ex ample.de", "example.d"] {
            assert!(is_wrong_page(page), "{page}");
        }
    }
}
