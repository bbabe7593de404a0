//! The child: confines itself, reads one file from its standard input, and answers on its standard output.

use std::ffi::OsString;
use std::io::{self, BufRead, BufReader, BufWriter, Read as _, Write as _};
use std::process::ExitCode;

use crate::record::{Kind, Reason, Record, Refusal};
use crate::{confine, ics, ldif, mail, wincontact, wire};

/// The first argument with which an executable becomes the child; the kind of file follows.
pub const SWITCH: &str = "--read-foreign";
/// The third argument, with which attachments bring their contents.
pub(crate) const CONTENTS: &str = "--contents";

/// Becomes the child when the arguments (without the program's name) say so. To be called before anything else.
#[must_use]
pub fn serve_if_asked(arguments: impl IntoIterator<Item = OsString>) -> Option<ExitCode> {
    let mut arguments = arguments.into_iter();
    if arguments.next()? != SWITCH {
        return None;
    }
    let kind = arguments.next().and_then(|word| Kind::by_word(word.to_str()?));
    let contents = arguments.next().is_some_and(|word| word == CONTENTS);
    Some(kind.map_or(ExitCode::from(2), |kind| serve(kind, contents)))
}

/// Reads standard input as a file of this kind until its end.
#[must_use]
pub fn serve(kind: Kind, contents: bool) -> ExitCode {
    let done = confine().and_then(|()| {
        let mut out = BufWriter::new(io::stdout().lock());
        let from = BufReader::with_capacity(256 * 1024, io::stdin().lock());
        read(kind, from, contents, &mut |record| {
            let must_go = matches!(record, Record::Progress(_));
            wire::write(&mut out, &record)?;
            if must_go {
                out.flush()?;
            }
            Ok(true)
        })?;
        out.flush()
    });
    if done.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Reads a file in this process; `tell` hears each record and answers whether to go on.
///
/// # Errors
/// Those of the reader and of `tell`. What is wrong with the file is a record.
pub fn read(
    kind: Kind,
    mut from: impl BufRead,
    contents: bool,
    tell: &mut dyn FnMut(Record) -> io::Result<bool>,
) -> io::Result<()> {
    match kind {
        Kind::Mbox => return mail::mbox(from, contents, tell),
        Kind::Ics => return ics::ics(from, tell),
        Kind::Ldif => return ldif::ldif(from, tell),
        Kind::WinContact => return wincontact::wincontact(from, tell),
        Kind::Eml | Kind::Msg => {}
    }
    let mut bytes = Vec::new();
    from.by_ref().take(kind.largest() + 1).read_to_end(&mut bytes)?;
    let read = if bytes.len() as u64 > kind.largest() {
        Err(Reason::TooLarge)
    } else if kind == Kind::Eml {
        mail::eml(&bytes, 1, contents)
    } else {
        mail::msg(&bytes, contents)
    };
    let first = match read {
        Ok(mail) => Record::Mail(Box::new(mail)),
        Err(reason) => Record::Refused(Refusal { number: 1, title: String::new(), reason }),
    };
    if tell(first)? {
        tell(Record::End)?;
    }
    Ok(())
}
