//! Entries of a directory (RFC 2849), as Mozilla's and other address books write them, made into cards.
//!
//! A card begins on the line of its entry where there is room for that, so that a complaint about a card names a
//! place in the file. Addresses from which a value should be fetched are left alone.

use std::io::{self, BufRead, Read as _};

use crate::base64;
use crate::card::{Address, Card, Part};
use crate::limit;
use crate::record::{Reason, Record, Refusal};
use crate::text;

/// Bytes of cards in one answer.
const BATCH: usize = 256 * 1024;

/// Reads entry by entry; `tell` answers whether to go on.
pub fn ldif(from: impl BufRead, tell: &mut dyn FnMut(Record) -> io::Result<bool>) -> io::Result<()> {
    let mut entries = Entries { from, line: 0, ahead: None };
    let mut out = Cards { text: String::new(), line: 1, bytes: 0 };
    let (mut count, mut made) = (0, 0);
    loop {
        let entry = match entries.next_entry()? {
            Ok(Some(entry)) => entry,
            Ok(None) => break,
            Err(reason) => {
                tell(Record::Failed(reason))?;
                return Ok(());
            }
        };
        count += 1;
        if made == 0 && count == 1 && !entry.is_ldif() {
            tell(Record::Failed(Reason::NotThis))?;
            return Ok(());
        }
        let number = entry.line;
        let refused = |reason| Record::Refused(Refusal { number, title: String::new(), reason });
        if count > limit::RECORDS || out.bytes > limit::CARDS {
            tell(refused(Reason::TooMany))?;
            break;
        }
        let goes_on = match card(&entry) {
            Ok(Some(card)) => {
                made += 1;
                out.add(&card, number);
                out.text.len() < BATCH || tell(Record::Cards(std::mem::take(&mut out.text)))?
            }
            Ok(None) => true,
            Err(reason) => tell(refused(reason))?,
        };
        if !goes_on {
            return Ok(());
        }
    }
    if count == 0 {
        tell(Record::Failed(Reason::Empty))?;
        return Ok(());
    }
    if out.text.is_empty() || tell(Record::Cards(out.text))? {
        tell(Record::End)?;
    }
    Ok(())
}

/// The cards so far, and on which line the next would begin.
struct Cards {
    text: String,
    line: u64,
    bytes: u64,
}

impl Cards {
    fn add(&mut self, card: &str, line: u64) {
        while self.line < line {
            self.text.push('\n');
            self.line += 1;
        }
        self.text.push_str(card);
        self.line += card.matches('\n').count() as u64;
        self.bytes += card.len() as u64;
    }
}

/// One entry: names in small letters without options, and values.
struct Entry {
    line: u64,
    values: Vec<(String, Vec<u8>)>,
    is_overfull: bool,
}

impl Entry {
    fn is_ldif(&self) -> bool {
        self.values.iter().any(|(name, _)| matches!(name.as_str(), "dn" | "version"))
    }

    fn text(&self, names: &[&str]) -> String {
        let find = |name: &&str| self.values.iter().find(|(known, value)| known == name && !value.is_empty());
        names.iter().find_map(find).map(|(_, value)| text::decode(value)).unwrap_or_default()
    }

    fn number(&self, name: &str) -> Option<u32> {
        self.text(&[name]).trim().parse().ok()
    }

    fn is_a(&self, class: &str) -> bool {
        self.values.iter().any(|(name, value)| {
            name == "objectclass" && value.trim_ascii().eq_ignore_ascii_case(class.as_bytes())
        })
    }
}

/// The entries of a reader.
struct Entries<R> {
    from: R,
    line: u64,
    ahead: Option<Vec<u8>>,
}

impl<R: BufRead> Entries<R> {
    fn next_entry(&mut self) -> io::Result<Result<Option<Entry>, Reason>> {
        let mut entry = Entry { line: 0, values: Vec::new(), is_overfull: false };
        while let Some((line, number)) = self.unfolded()? {
            if line.len() > limit::UNFOLDED {
                return Ok(Err(Reason::LineTooLong));
            }
            if line.is_empty() {
                if entry.line > 0 {
                    break;
                }
                continue;
            }
            if line.starts_with(b"#") {
                continue;
            }
            if entry.line == 0 {
                entry.line = number;
            }
            entry.is_overfull |= entry.values.len() >= limit::PROPERTIES;
            if let Some(value) = attribute(&line)
                && !entry.is_overfull
            {
                // The version of the format stands in front of the first entry, often without a gap.
                if value.0 == "version" && entry.values.is_empty() {
                    entry.line = 0;
                    if self.peek()?.is_none() {
                        entry.line = number;
                    }
                    entry.values.push(value);
                    continue;
                }
                entry.values.push(value);
            }
        }
        Ok(Ok((entry.line > 0).then_some(entry)))
    }

    fn unfolded(&mut self) -> io::Result<Option<(Vec<u8>, u64)>> {
        let first = match self.ahead.take() {
            Some(line) => Some(line),
            None => self.physical()?,
        };
        let Some(mut whole) = first else { return Ok(None) };
        let number = self.line;
        while let Some(next) = self.physical()? {
            if next.first() != Some(&b' ') {
                self.ahead = Some(next);
                break;
            }
            if whole.len() <= limit::UNFOLDED {
                whole.extend_from_slice(&next[1..]);
            }
        }
        Ok(Some((whole, number)))
    }

    fn peek(&mut self) -> io::Result<Option<&Vec<u8>>> {
        if self.ahead.is_none() {
            self.ahead = self.physical()?;
        }
        Ok(self.ahead.as_ref())
    }

    fn physical(&mut self) -> io::Result<Option<Vec<u8>>> {
        let mut line = Vec::new();
        let got = self.from.by_ref().take(limit::UNFOLDED as u64 + 2).read_until(b'\n', &mut line)?;
        if got == 0 {
            return Ok(None);
        }
        self.line += 1;
        if self.line == 1 && line.starts_with(b"\xEF\xBB\xBF") {
            line.drain(..3);
        }
        while matches!(line.last(), Some(b'\n' | b'\r')) {
            line.pop();
        }
        Ok(Some(line))
    }
}

/// `name: text`, `name:: base64`; `name:< address` gives an empty value, because nothing is fetched.
fn attribute(line: &[u8]) -> Option<(String, Vec<u8>)> {
    let colon = line.iter().position(|byte| *byte == b':')?;
    let name = String::from_utf8_lossy(&line[..colon]);
    let name = name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let rest = &line[colon + 1..];
    let value = match rest.first() {
        Some(b':') => base64::decode(&rest[1..]).unwrap_or_default(),
        Some(b'<') => Vec::new(),
        _ => rest.trim_ascii().to_vec(),
    };
    (!name.is_empty()).then_some((name, value))
}

/// The card of an entry; none for what is no person and no firm.
fn card(entry: &Entry) -> Result<Option<String>, Reason> {
    if entry.is_overfull {
        return Err(Reason::TooManyParts);
    }
    let change = entry.text(&["changetype"]);
    if !change.is_empty() && !change.eq_ignore_ascii_case("add") {
        return Err(Reason::NotThis);
    }
    let is_list = ["groupofnames", "groupofuniquenames", "organizationalunit", "dcobject", "domain"];
    if is_list.iter().any(|class| entry.is_a(class))
        || entry.values.iter().all(|(name, _)| matches!(name.as_str(), "dn" | "objectclass" | "version"))
    {
        return Ok(None);
    }
    let mut card = Card::default();
    let is_firm = entry.is_a("organization") && !entry.is_a("person") && !entry.is_a("inetorgperson");
    if is_firm {
        card.be_organisation();
    }
    for (part, names) in NAMES {
        card.name(*part, &entry.text(names));
    }
    for (name, value) in &entry.values {
        if let Some((_, head)) = SINGLE.iter().find(|(known, _)| known == name) {
            card.add(head, &text::decode(value));
        }
    }
    for (head, names) in ADDRESSES {
        let [street, extra, city, region, postcode, country] =
            names.map(|names| entry.text(names).replace('$', "\n"));
        card.address(head, &Address { street, extra, city, region, postcode, country });
    }
    if let (Some(month), Some(day)) = (entry.number("birthmonth"), entry.number("birthday")) {
        card.birthday(entry.text(&["birthyear"]).trim().parse().ok(), month, day);
    }
    if let Some((_, photo)) =
        entry.values.iter().find(|(name, value)| name == "jpegphoto" && !value.is_empty())
    {
        card.photo(photo);
    }
    card.finish().map(Some).ok_or(Reason::NoName)
}

const NAMES: &[(Part, &[&str])] = &[
    (Part::Family, &["sn", "surname"]),
    (Part::Given, &["givenname", "gn"]),
    (Part::Suffix, &["generationqualifier"]),
    (Part::Prefix, &["personaltitle"]),
    (Part::Display, &["displayname", "cn", "commonname"]),
    (Part::Organisation, &["o", "company", "organizationname"]),
    (Part::Unit, &["ou", "department", "departmentnumber", "orgunit"]),
];

/// Each of these can stand several times.
const SINGLE: &[(&str, &str)] = &[
    ("mail", "EMAIL;TYPE=work"),
    ("rfc822mailbox", "EMAIL;TYPE=work"),
    ("mozillasecondemail", "EMAIL"),
    ("telephonenumber", "TEL;TYPE=work,voice"),
    ("homephone", "TEL;TYPE=home,voice"),
    ("mobile", "TEL;TYPE=cell"),
    ("cellphone", "TEL;TYPE=cell"),
    ("pager", "TEL;TYPE=pager"),
    ("pagerphone", "TEL;TYPE=pager"),
    ("facsimiletelephonenumber", "TEL;TYPE=work,fax"),
    ("fax", "TEL;TYPE=work,fax"),
    ("homefax", "TEL;TYPE=home,fax"),
    ("title", "TITLE"),
    ("mozillanickname", "NICKNAME"),
    ("xmozillanickname", "NICKNAME"),
    ("workurl", "URL;TYPE=work"),
    ("mozillaworkurl", "URL;TYPE=work"),
    ("homeurl", "URL;TYPE=home"),
    ("mozillahomeurl", "URL;TYPE=home"),
    ("labeleduri", "URL"),
    ("description", "NOTE"),
    ("notes", "NOTE"),
    ("preferredlanguage", "LANG"),
    ("employeenumber", "X-LDAP-EMPLOYEENUMBER"),
    ("custom1", "X-CUSTOM1"),
    ("custom2", "X-CUSTOM2"),
    ("custom3", "X-CUSTOM3"),
    ("custom4", "X-CUSTOM4"),
    ("mozillacustom1", "X-CUSTOM1"),
    ("mozillacustom2", "X-CUSTOM2"),
    ("mozillacustom3", "X-CUSTOM3"),
    ("mozillacustom4", "X-CUSTOM4"),
];

/// Street, extra, town, region, postcode, country.
const ADDRESSES: &[(&str, [&[&str]; 6])] = &[
    (
        "ADR;TYPE=work",
        [
            &["street", "streetaddress", "postaladdress"],
            &["mozillaworkstreet2", "postofficebox"],
            &["l", "locality", "localityname"],
            &["st", "region"],
            &["postalcode", "zip"],
            &["c", "countryname", "co"],
        ],
    ),
    (
        "ADR;TYPE=home",
        [
            &["mozillahomestreet", "homepostaladdress"],
            &["mozillahomestreet2"],
            &["mozillahomelocalityname"],
            &["mozillahomestate"],
            &["mozillahomepostalcode"],
            &["mozillahomecountryname"],
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &[u8]) -> Vec<Record> {
        let mut told = Vec::new();
        ldif(text, &mut |record| {
            told.push(record);
            Ok(true)
        })
        .unwrap();
        told
    }

    #[test]
    fn an_entry_becomes_a_card_on_its_own_line() {
        let text = "version: 1\n\ndn: cn=Anna\nobjectclass: person\ncn:: QW5uYSBNw7xsbGVy\nsn: Müller\ngivenName: Anna\nmail: anna@example.org\n\
                    mail;lang-de: a2@example.org\no: Müller, Söhne\ntelephoneNumber: 040\n  123\nstreet: Weg 1\nl: Kiel\nbirthyear: 1980\nbirthmonth: 4\nbirthday: 12\njpegPhoto:< file:///etc/passwd\n\n\
                    dn: cn=Liste\nobjectclass: groupOfNames\nmember: cn=Anna\n";
        let told = read(text.as_bytes());
        let [Record::Cards(cards), Record::End] = told.as_slice() else { panic!("{told:?}") };
        assert!(cards.starts_with("\n\nBEGIN:VCARD"), "{cards}");
        for line in [
            "FN:Anna Müller",
            "N:Müller;Anna;;;",
            "ORG:Müller\\, Söhne;",
            "EMAIL;TYPE=work:a2@example.org",
            "TEL;TYPE=work,voice:040 123",
            "ADR;TYPE=work:;;Weg 1;Kiel;;;",
            "BDAY:19800412",
        ] {
            assert!(cards.contains(&format!("{line}\r\n")), "{line}\n{cards}");
        }
        assert_eq!(cards.matches("BEGIN:VCARD").count(), 1, "a list is nobody");
        assert!(!cards.contains("PHOTO") && !cards.contains("passwd"), "nothing is fetched");
    }

    #[test]
    fn what_is_no_directory_is_refused() {
        assert_eq!(read(b""), [Record::Failed(Reason::Empty)]);
        assert_eq!(read(b"Name;Ort\nAnna;Kiel\n"), [Record::Failed(Reason::NotThis)]);
        let endless = [b"dn: x\ncn: ".to_vec(), vec![b'a'; limit::UNFOLDED + 10]].concat();
        assert_eq!(read(&endless), [Record::Failed(Reason::LineTooLong)]);
        let many = format!("dn: x\n{}", "mail: a@example.org\n".repeat(limit::PROPERTIES + 1));
        assert!(
            matches!(&read(many.as_bytes())[0], Record::Refused(refusal) if refusal.reason == Reason::TooManyParts)
        );
    }

    #[test]
    fn a_value_cannot_leave_its_line() {
        let told = read(b"dn: x\ncn:: QW5uYQ0KRU5EOlZDQVJE\nmail: a@example.org\n");
        let Record::Cards(cards) = &told[0] else { panic!("{told:?}") };
        assert_eq!(cards.lines().filter(|line| *line == "END:VCARD").count(), 1);
    }
}
