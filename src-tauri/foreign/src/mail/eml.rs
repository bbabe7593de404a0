//! A mail as it travels (RFC 5322 and MIME).

use mail_parser::{Address, DateTime, Message, MessageParser, MessagePart, MimeHeaders as _, PartType};

use crate::limit;
use crate::record::{Attachment, Bytes, Mail, Mailbox, Reason};
use crate::text;

/// Reads a mail; `number` is its place in the file. With `contents` the attachments bring theirs.
pub fn eml(bytes: &[u8], number: u64, contents: bool) -> Result<Mail, Reason> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Reason::Empty);
    }
    // The parser puts a mail inside a mail into it, and taking such a tower down again recurses.
    if nests(bytes) > limit::PARTS {
        return Err(Reason::TooManyParts);
    }
    let message = MessageParser::default().parse(bytes).ok_or(Reason::NotThis)?;
    if message.from().is_none()
        && message.to().is_none()
        && message.subject().is_none()
        && message.date().is_none()
    {
        return Err(Reason::NotThis);
    }
    measure(&message)?;
    let (text, is_cut) = body(&message);
    let mut mail = Mail {
        number,
        message_id: message.message_id().and_then(text::id),
        from: mailboxes(message.from().or(message.sender())),
        to: mailboxes(message.to()),
        cc: mailboxes(message.cc()),
        at: instant(&message),
        subject: text::line(message.subject().unwrap_or_default()),
        text,
        is_cut,
        attachments: Vec::new(),
        more_attachments: 0,
    };
    // All contents of a mail travel in one frame.
    let mut taken = 0;
    for part in message.attachments() {
        if mail.attachments.len() < limit::ATTACHMENTS {
            let room = if contents { limit::ATTACHMENT.saturating_sub(taken) } else { 0 };
            let found = attachment(part, contents, room);
            taken += found.content.as_ref().map_or(0, |_| found.size);
            mail.attachments.push(found);
        } else {
            mail.more_attachments += 1;
        }
    }
    Ok(mail)
}

/// How often a header begins what can hold further parts.
fn nests(bytes: &[u8]) -> usize {
    let begins = |line: &[u8]| {
        let line = &line[..line.len().min(200)];
        let Some(value) = line.get(13..) else { return false };
        line[..13].eq_ignore_ascii_case(b"content-type:") && {
            let value = value.trim_ascii_start().to_ascii_lowercase();
            value.starts_with(b"multipart/") || value.starts_with(b"message/")
        }
    };
    bytes.split(|byte| *byte == b'\n').filter(|line| begins(line)).count()
}

/// Counts parts and depth without recursion.
fn measure(message: &Message<'_>) -> Result<(), Reason> {
    let mut parts = 0;
    let mut open: Vec<(&Message<'_>, u32, usize)> = vec![(message, 0, 1)];
    while let Some((message, id, depth)) = open.pop() {
        parts += 1;
        if depth > limit::DEPTH {
            return Err(Reason::TooDeep);
        }
        if parts > limit::PARTS {
            return Err(Reason::TooManyParts);
        }
        match message.part(id).map(|part| &part.body) {
            Some(PartType::Multipart(ids)) => {
                open.extend(
                    ids.iter().filter(|inner| **inner != id).map(|inner| (message, *inner, depth + 1)),
                );
            }
            Some(PartType::Message(inner)) => open.push((inner, 0, depth + 1)),
            _ => {}
        }
    }
    Ok(())
}

/// Plain text where there is some, else what remains of the HTML.
fn body(message: &Message<'_>) -> (String, bool) {
    let mut parts = Vec::new();
    for at in 0..message.text_body_count() {
        let text = message.body_text(at).unwrap_or_default();
        if !text.trim().is_empty() {
            parts.push(text);
        }
    }
    text::lines(&parts.join("\n\n"))
}

fn attachment(part: &MessagePart<'_>, contents: bool, room: u64) -> Attachment {
    let (mut name, bytes) = (text::file_name(part.attachment_name().unwrap_or_default()), part.contents());
    if let PartType::Message(inner) = &part.body
        && name.is_empty()
    {
        name = text::file_name(&format!(
            "{}.eml",
            inner.subject().unwrap_or("mail").replace(['/', '\\', ':'], " ")
        ));
    }
    let mime = part.content_type().map_or_else(String::new, |kind| {
        format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or("octet-stream")).to_ascii_lowercase()
    });
    let size = bytes.len() as u64;
    let content = (contents && size <= room).then(|| Bytes(bytes.to_vec()));
    Attachment { name, mime: text::line(&mime), size, content }
}

fn mailboxes(addresses: Option<&Address<'_>>) -> Vec<Mailbox> {
    let Some(addresses) = addresses else { return Vec::new() };
    let mailbox = |name: Option<&str>, address: Option<&str>| {
        let address = text::id(address.unwrap_or_default())?;
        let name = text::line(name.unwrap_or_default()).trim_matches(['"', '\'']).trim().to_owned();
        Some(Mailbox { name, address })
    };
    addresses.iter().filter_map(|one| mailbox(one.name(), one.address())).take(limit::ADDRESSES).collect()
}

/// When it was sent; a mail without a date of its own was sent when the first computer received it.
fn instant(message: &Message<'_>) -> Option<i64> {
    let received = || message.received_all().filter_map(|received| received.date()).last();
    message
        .date()
        .copied()
        .filter(is_date)
        .or_else(|| received().filter(is_date))
        .map(|date| date.to_timestamp() * 1000)
}

/// The parser takes `99:61` for a time.
fn is_date(date: &DateTime) -> bool {
    date.is_valid() && (1970..=2200).contains(&date.year)
}
