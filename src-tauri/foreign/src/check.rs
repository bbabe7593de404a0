//! What the parent measures before it believes an answer: a child that was taken over may say anything.

use chrono::Datelike as _;

use crate::limit;
use crate::record::{Instant, Mail, Mailbox, Meeting, Record, Repetition};
use crate::text::is_unwanted;

/// Whether a record keeps to every limit.
pub(crate) fn is_sound(record: &Record) -> bool {
    match record {
        Record::Mail(mail) => is_mail(mail),
        Record::Meeting(meeting) => is_meeting(meeting),
        // The reader of cards has limits of its own.
        Record::Cards(text) => text.len() <= limit::FRAME as usize,
        Record::Refused(refusal) => is_line(&refusal.title),
        Record::Failed(_) | Record::Progress(_) | Record::End => true,
    }
}

fn is_mail(mail: &Mail) -> bool {
    let attachment = |found: &crate::Attachment| {
        let content = found.content.as_ref().map_or(0, |content| content.0.len() as u64);
        is_line(&found.name)
            && !found.name.contains(['/', '\\'])
            && is_line(&found.mime)
            && content <= limit::ATTACHMENT
    };
    mail.message_id.as_deref().is_none_or(is_id)
        && [&mail.from, &mail.to, &mail.cc].into_iter().all(|list| are_mailboxes(list))
        && is_line(&mail.subject)
        && is_text(&mail.text)
        && mail.at.is_none_or(is_instant)
        && mail.attachments.len() <= limit::ATTACHMENTS
        && mail.attachments.iter().all(attachment)
}

fn is_meeting(meeting: &Meeting) -> bool {
    let starts = match meeting.starts {
        Instant::Day(day) => is_year(day.year()),
        Instant::Wall(day, minutes) => is_year(day.year()) && minutes < 1440,
        Instant::Utc(at) => is_instant(at),
    };
    let repeats = match &meeting.repeats {
        Repetition::Rule(rule, without, with) => {
            rule.interval >= 1
                && without.len() <= 10_000
                && with.len() <= 10_000
                && rule.week_days.len() <= 100
                && rule.month_days.len() <= 100
                && rule.months.len() <= 100
        }
        Repetition::Once | Repetition::Unsupported => true,
    };
    starts
        && repeats
        && is_year(meeting.first_on.year())
        && meeting.uid.as_deref().is_none_or(is_id)
        && meeting.replaces.as_deref().is_none_or(is_id)
        && is_line(&meeting.title)
        && is_line(&meeting.place)
        && is_text(&meeting.text)
        && are_mailboxes(&meeting.people)
}

fn is_line(text: &str) -> bool {
    text.chars().count() <= limit::LINE + 1 && !text.chars().any(is_unwanted)
}

fn is_id(text: &str) -> bool {
    text.len() <= limit::ID && !text.chars().any(is_unwanted)
}

fn is_text(text: &str) -> bool {
    text.len() <= limit::TEXT + 4
        && !text.chars().any(|letter| is_unwanted(letter) && !matches!(letter, '\n' | '\t'))
}

fn are_mailboxes(list: &[Mailbox]) -> bool {
    list.len() <= limit::ADDRESSES
        && list.iter().all(|mailbox| is_line(&mailbox.name) && is_id(&mailbox.address))
}

/// Until the year 2200.
fn is_instant(at: i64) -> bool {
    (-2_208_988_800_000..7_258_204_800_000).contains(&at)
}

fn is_year(year: i32) -> bool {
    (1900..=2200).contains(&year)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Attachment;

    #[test]
    fn a_record_beyond_a_limit_is_not_believed() {
        let sound = Mail { subject: "Angebot".to_owned(), ..Mail::default() };
        assert!(is_sound(&Record::Mail(Box::new(sound.clone()))));
        let path = Attachment { name: "../x".to_owned(), ..Attachment::default() };
        for broken in [
            Mail { subject: "a\u{0}b".to_owned(), ..sound.clone() },
            Mail { subject: "x".repeat(limit::LINE + 2), ..sound.clone() },
            Mail { text: "x".repeat(limit::TEXT + 5), ..sound.clone() },
            Mail { at: Some(i64::MAX), ..sound.clone() },
            Mail { to: vec![Mailbox::default(); limit::ADDRESSES + 1], ..sound.clone() },
            Mail { attachments: vec![path], ..sound },
        ] {
            assert!(!is_sound(&Record::Mail(Box::new(broken.clone()))), "{broken:?}");
        }
    }
}
