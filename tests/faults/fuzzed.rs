//! The files with which fuzzing begins, and those that once broke a reader: all of them are read, and cut and turned
//! round a little too.

use rondo_tests::{Target, seeds};

#[test]
fn every_reader_comes_back_from_every_file_that_was_kept() {
    for target in Target::ALL {
        let folder = seeds().join(target.name);
        let mut paths: Vec<_> =
            std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        assert!(!paths.is_empty(), "{} has seeds", target.name);
        for path in paths {
            let bytes = std::fs::read(&path).unwrap();
            assert!(!target.run(&bytes).is_empty() || bytes.is_empty(), "{} says something", path.display());
            for part in 1..8 {
                target.run(&bytes[..bytes.len() * part / 8]);
                let mut turned = bytes.clone();
                turned.rotate_left(bytes.len() * part / 8);
                target.run(&turned);
            }
        }
    }
}
