//! The pipe between child and parent: four bytes of length (little endian), then one record as JSON.

use std::io::{self, Read, Write};

use crate::limit::FRAME;
use crate::record::Record;

pub(crate) fn write(to: &mut impl Write, record: &Record) -> io::Result<()> {
    let bytes = serde_json::to_vec(record)?;
    let length = u32::try_from(bytes.len()).ok().filter(|length| *length <= FRAME);
    let length = length.ok_or(io::ErrorKind::InvalidData)?;
    to.write_all(&length.to_le_bytes())?;
    to.write_all(&bytes)
}

/// The next record; `None` when the pipe has ended between two of them.
pub(crate) fn read(from: &mut impl Read) -> io::Result<Option<Record>> {
    let mut length = [0; 4];
    let mut got = 0;
    while got < length.len() {
        match from.read(&mut length[got..])? {
            0 if got == 0 => return Ok(None),
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            read => got += read,
        }
    }
    let length = u32::from_le_bytes(length);
    if length > FRAME {
        return Err(io::ErrorKind::InvalidData.into());
    }
    // Read as it comes instead of making room for what is only announced.
    let mut bytes = Vec::new();
    from.take(u64::from(length)).read_to_end(&mut bytes)?;
    if bytes.len() != length as usize {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(Some(serde_json::from_slice(&bytes)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_comes_back_and_a_broken_pipe_is_an_error() {
        let mut pipe = Vec::new();
        write(&mut pipe, &Record::Progress(7)).unwrap();
        write(&mut pipe, &Record::End).unwrap();
        let mut from = pipe.as_slice();
        assert_eq!(read(&mut from).unwrap(), Some(Record::Progress(7)));
        assert_eq!(read(&mut from).unwrap(), Some(Record::End));
        assert_eq!(read(&mut from).unwrap(), None);
        for broken in [&pipe[..3], &pipe[..9], &[0xFF; 8][..], &[2, 0, 0, 0, b'x', b'y'][..]] {
            assert!(read(&mut &*broken).is_err(), "{broken:?}");
        }
    }
}
