//! A file that cannot be read to its end gives nothing.

use std::io::{self, Cursor, Read};

use super::*;

/// A drive that is pulled out after some bytes.
struct Pulled(Cursor<Vec<u8>>);

impl Read for Pulled {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self.0.read(buffer)? {
            0 => Err(io::ErrorKind::NotConnected.into()),
            read => Ok(read),
        }
    }
}

#[test]
fn a_file_that_cannot_be_read_to_its_end_is_refused_whole() {
    let sniffed = sniff(Cursor::new(FILE.as_bytes())).unwrap();
    let columns = RecordKind::Purchases.guess(&sniffed.header);
    for length in [0, FILE.len()] {
        let (bench, ..) = firm();
        let before = bench.dump();
        let end = bench.store.write_labelled(|tx| {
            let reader = Pulled(Cursor::new(FILE.as_bytes()[..length].to_vec()));
            let kind = RecordKind::Purchases;
            let outcome = take::read(tx, reader, kind, &sniffed.dialect, &columns, &datev(), &mut |_| true)?;
            Ok::<_, Error>((outcome, Label::of(Op::Import)))
        });
        assert!(matches!(end, Err(Error::NotReadable(Reason::Unreadable))), "{length}");
        assert_eq!(bench.dump(), before);
    }
}
