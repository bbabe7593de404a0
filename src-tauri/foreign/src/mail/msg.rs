//! A mail as Outlook saves it (MS-OXMSG): a container of streams, one for each property.
//!
//! The sender's server has often left the headers of the mail as it travelled; they are read first, and the
//! properties fill what they do not say.

use std::io::{Cursor, Read as _};
use std::path::{Path, PathBuf};

use cfb::CompoundFile;
use mail_parser::decoders::html::html_to_text;

use super::eml;
use crate::limit;
use crate::record::{Attachment, Bytes, Mail, Mailbox, Reason};
use crate::text;

type Container<'a> = CompoundFile<Cursor<&'a [u8]>>;

/// Bytes of a stream that is a text.
const TEXT_STREAM: u64 = 20 * 1024 * 1024;
/// Entries of the container that are looked at.
const ENTRIES: usize = 20_000;
/// Milliseconds between 1601, from which Windows counts, and 1970.
const SINCE_1601: i64 = 11_644_473_600_000;

/// Reads a mail of Outlook. With `contents` the attachments bring theirs.
pub fn msg(bytes: &[u8], contents: bool) -> Result<Mail, Reason> {
    if bytes.is_empty() {
        return Err(Reason::Empty);
    }
    let file = CompoundFile::open(Cursor::new(bytes)).map_err(|_| Reason::NotThis)?;
    let mut storage = Storage { file, dir: PathBuf::from("/"), head: 32 };
    let class = storage.text(0x001A).unwrap_or_default().to_ascii_uppercase();
    if !storage.has("__properties_version1.0") || (!class.is_empty() && !is_mail(&class)) {
        return Err(Reason::NotThis);
    }
    let headers = storage.text(0x007D).unwrap_or_default();
    let mut mail = eml(headers.as_bytes(), 1, false).unwrap_or_default();
    mail.number = 1;
    (mail.attachments, mail.more_attachments) = (Vec::new(), 0);
    (mail.text, mail.is_cut) = storage.body();
    if let Some(subject) = storage.text(0x0037).filter(|subject| !subject.trim().is_empty()) {
        mail.subject = text::line(&subject);
    }
    mail.message_id = mail.message_id.or_else(|| text::id(&storage.text(0x1035)?));
    mail.at = mail.at.or_else(|| storage.time(0x0039)).or_else(|| storage.time(0x0E06));
    if mail.from.is_empty() {
        mail.from.extend(storage.mailbox(&[0x5D01, 0x5D02, 0x0C1F, 0x0065], &[0x0C1A, 0x0042]));
    }
    let inside = storage.inside()?;
    if mail.to.is_empty() && mail.cc.is_empty() {
        recipients(&mut storage, &inside, &mut mail);
    }
    attachments(&mut storage, &inside, &mut mail, contents);
    Ok(mail)
}

/// Mails, and invitations as they travel; neither contacts nor what stands in a calendar.
fn is_mail(class: &str) -> bool {
    ["IPM.NOTE", "IPM.SCHEDULE", "IPM.POST", "REPORT"].iter().any(|known| class.starts_with(known))
}

fn recipients(storage: &mut Storage<'_>, inside: &[PathBuf], mail: &mut Mail) {
    for dir in named(inside, "__recip_version1.0_").take(limit::ADDRESSES) {
        let (outer, head) = storage.enter(dir);
        let kind = storage.number(0x0C15).unwrap_or(1);
        if let Some(mailbox) = storage.mailbox(&[0x39FE, 0x3003], &[0x3001]) {
            match kind {
                2 => mail.cc.push(mailbox),
                1 => mail.to.push(mailbox),
                // Who got a blind copy is nobody's business but the sender's.
                _ => {}
            }
        }
        (storage.dir, storage.head) = (outer, head);
    }
}

fn attachments(storage: &mut Storage<'_>, inside: &[PathBuf], mail: &mut Mail, contents: bool) {
    // All contents of a mail travel in one frame.
    let mut taken = 0;
    for (at, dir) in named(inside, "__attach_version1.0_").enumerate() {
        if at >= limit::ATTACHMENTS {
            mail.more_attachments += 1;
            continue;
        }
        let (outer, head) = storage.enter(dir);
        let name = [0x3707, 0x3704, 0x3001]
            .into_iter()
            .find_map(|id| storage.text(id).filter(|name| !name.is_empty()));
        let data = storage.dir.join("__substg1.0_37010102");
        let size = storage.file.entry(&data).map_or(0, |entry| entry.len());
        let room = limit::ATTACHMENT - taken;
        let content = if contents && size <= room { storage.bytes(&data, room) } else { None };
        taken += content.as_ref().map_or(0, |bytes| bytes.len() as u64);
        mail.attachments.push(Attachment {
            name: text::file_name(&name.unwrap_or_default()),
            mime: text::line(&storage.text(0x370E).unwrap_or_default()).to_ascii_lowercase(),
            size,
            content: content.map(Bytes),
        });
        (storage.dir, storage.head) = (outer, head);
    }
}

fn named<'a>(inside: &'a [PathBuf], prefix: &'a str) -> impl Iterator<Item = &'a PathBuf> {
    inside
        .iter()
        .filter(move |path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(prefix)))
}

/// The properties of the mail, of one receiver or of one attachment.
struct Storage<'a> {
    file: Container<'a>,
    dir: PathBuf,
    /// Bytes in front of the fixed properties.
    head: usize,
}

impl Storage<'_> {
    fn has(&self, name: &str) -> bool {
        self.file.is_stream(self.dir.join(name))
    }

    /// Goes into a storage; gives back where it was.
    fn enter(&mut self, dir: &Path) -> (PathBuf, usize) {
        let outer = (std::mem::replace(&mut self.dir, dir.to_path_buf()), self.head);
        self.head = 8;
        outer
    }

    /// The storages right below the mail.
    fn inside(&self) -> Result<Vec<PathBuf>, Reason> {
        let entries = self.file.read_storage("/").map_err(|_| Reason::Damaged)?;
        let mut found: Vec<PathBuf> = entries
            .take(ENTRIES)
            .filter(|entry| entry.is_storage())
            .map(|entry| entry.path().to_path_buf())
            .collect();
        found.sort();
        Ok(found)
    }

    fn bytes(&mut self, path: &Path, most: u64) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        self.file.open_stream(path).ok()?.take(most).read_to_end(&mut bytes).ok()?;
        Some(bytes)
    }

    /// A text property in either of its two forms.
    fn text(&mut self, id: u16) -> Option<String> {
        let wide = self.dir.join(format!("__substg1.0_{id:04X}001F"));
        if let Some(bytes) = self.bytes(&wide, TEXT_STREAM) {
            let units = bytes.chunks_exact(2).map(|unit| u16::from_le_bytes([unit[0], unit[1]]));
            let letters =
                char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER));
            return Some(letters.collect::<String>().trim_end_matches('\0').to_owned());
        }
        let narrow = self.dir.join(format!("__substg1.0_{id:04X}001E"));
        let bytes = self.bytes(&narrow, TEXT_STREAM)?;
        Some(self.decode(&bytes).trim_end_matches('\0').to_owned())
    }

    /// By the code page that the mail names, else as old programs of Windows write.
    fn decode(&mut self, bytes: &[u8]) -> String {
        let page = self.number(0x3FFD).or_else(|| self.number(0x3FDE)).unwrap_or(1252);
        let encoding = match page {
            65001 => encoding_rs::UTF_8,
            20127 | 28591 | 1252 => encoding_rs::WINDOWS_1252,
            28605 => encoding_rs::ISO_8859_15,
            932 => encoding_rs::SHIFT_JIS,
            936 => encoding_rs::GBK,
            949 => encoding_rs::EUC_KR,
            950 => encoding_rs::BIG5,
            page => {
                let label = format!("windows-{page}");
                encoding_rs::Encoding::for_label(label.as_bytes()).unwrap_or(encoding_rs::WINDOWS_1252)
            }
        };
        encoding.decode_without_bom_handling(bytes).0.into_owned()
    }

    /// The value of a fixed property.
    fn fixed(&mut self, id: u16) -> Option<[u8; 8]> {
        let path = self.dir.join("__properties_version1.0");
        let bytes = self.bytes(&path, 1024 * 1024)?;
        bytes.get(self.head..)?.chunks_exact(16).find_map(|entry| {
            let found = u16::from_le_bytes([entry[2], entry[3]]) == id;
            found.then(|| entry[8..16].try_into().ok()).flatten()
        })
    }

    fn number(&mut self, id: u16) -> Option<i32> {
        let value = self.fixed(id)?;
        Some(i32::from_le_bytes([value[0], value[1], value[2], value[3]]))
    }

    /// Tenths of a microsecond since 1601, in milliseconds since 1970.
    fn time(&mut self, id: u16) -> Option<i64> {
        let ticks = i64::from_le_bytes(self.fixed(id)?);
        let at = ticks / 10_000 - SINCE_1601;
        (0..7_258_118_400_000).contains(&at).then_some(at)
    }

    /// Somebody by the first of these properties that is an address of mail.
    fn mailbox(&mut self, addresses: &[u16], names: &[u16]) -> Option<Mailbox> {
        let address = addresses.iter().find_map(|id| self.text(*id).filter(|text| text.contains('@')))?;
        let name = names.iter().find_map(|id| self.text(*id)).unwrap_or_default();
        let name = if name == address { String::new() } else { text::line(&name) };
        Some(Mailbox { name, address: text::id(&address)? })
    }

    fn body(&mut self) -> (String, bool) {
        let plain = self.text(0x1000).filter(|text| !text.trim().is_empty());
        let text = plain.or_else(|| self.html().map(|html| html_to_text(&html)));
        text::lines(&text.unwrap_or_default())
    }

    fn html(&mut self) -> Option<String> {
        let binary = self.dir.join("__substg1.0_10130102");
        match self.bytes(&binary, TEXT_STREAM) {
            Some(bytes) if std::str::from_utf8(&bytes).is_ok() => String::from_utf8(bytes).ok(),
            Some(bytes) => Some(self.decode(&bytes)),
            None => self.text(0x1013),
        }
    }
}
