//! Small disks in memory, to be filled up or turned read-only. They need a mount, so the test runs itself again among
//! mounts of its own, which go when its process does.

use std::env;
use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

use crate::again::{again, skipped};

/// Set in the process that may mount.
const AMONG_OWN_MOUNTS: &str = "RONDO_TEST_AMONG_OWN_MOUNTS";
/// As root, and as anybody where the system lets people be root among mounts of their own.
const WAYS: [&[&str]; 2] = [&["--mount"], &["--user", "--map-root-user", "--mount"]];

/// Anybody may take away writing from a mount of their own; the whole file system would be root's to change.
const READ_ONLY: [&str; 2] = ["-o", "remount,bind,ro"];

/// Runs `work` where disks can be made. Where the system allows it in no way, the test is skipped, and says so.
pub fn with_disks(test: &str, work: impl FnOnce()) {
    if env::var_os(AMONG_OWN_MOUNTS).is_some() {
        return work();
    }
    let mut refusals = Vec::new();
    for way in WAYS {
        let spot = TempDir::new().expect("a temporary folder can be made");
        let mut probe = Command::new("unshare");
        probe.args(way).args(["mount", "-t", "tmpfs", "tmpfs"]).arg(spot.path());
        match probe.output() {
            Ok(output) if output.status.success() => return run_again(test, way),
            Ok(output) => refusals.push(String::from_utf8_lossy(&output.stderr).trim().to_owned()),
            Err(error) => refusals.push(format!("unshare does not start: {error}")),
        }
    }
    skipped(test, &format!("no disk can be mounted ({})", refusals.join("; ")));
}

fn run_again(test: &str, way: &[&str]) {
    let itself = again(test);
    let mut command = Command::new("unshare");
    command.args(way).arg(itself.get_program()).args(itself.get_args()).env(AMONG_OWN_MOUNTS, "1");
    let Output { status, stdout, stderr } = command.output().expect("unshare starts, as it did before");
    let (out, err) = (String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr));
    assert!(status.success() && out.contains("1 passed"), "{out}\n{err}");
}

/// A disk in memory.
pub struct Disk {
    at: TempDir,
}

impl Disk {
    /// An empty disk of this size.
    pub fn new(bytes: u64) -> Self {
        let at = TempDir::new().expect("a temporary folder can be made");
        let disk = Self { at };
        disk.mount(&["-t", "tmpfs", "-o", &format!("size={bytes}"), "tmpfs"], disk.path());
        disk
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.at.path()
    }

    /// A folder on it.
    pub fn folder(&self) -> TempDir {
        TempDir::new_in(self.path()).expect("the disk takes a folder")
    }

    /// Fills the disk until so many bytes are left.
    pub fn leave(&self, bytes: u64) {
        const BLOCK: [u8; 4096] = [0xA5; 4096];
        self.make_room();
        let mut ballast = self.open_ballast();
        let full = loop {
            if let Err(error) = ballast.write_all(&BLOCK) {
                break error;
            }
        };
        assert_eq!(full.kind(), ErrorKind::StorageFull, "the disk is full by now");
        let length = ballast.metadata().expect("an open file has a length").len();
        let kept = length.checked_sub(bytes).expect("the disk has so much room");
        ballast.set_len(kept).expect("a file can be cut");
    }

    /// Takes away what fills it.
    pub fn make_room(&self) {
        self.open_ballast().set_len(0).expect("a file can be cut");
    }

    /// From now on nothing can be written.
    pub fn write_protect(&self) {
        self.mount(&READ_ONLY, self.path());
    }

    /// From now on nothing can be written to this file on it.
    pub fn write_protect_file(&self, file: &Path) {
        self.mount(&["--bind", &file.display().to_string()], file);
        self.mount(&READ_ONLY, file);
    }

    fn open_ballast(&self) -> File {
        let path: PathBuf = self.path().join("ballast");
        let opened = OpenOptions::new().create(true).append(true).open(path);
        opened.expect("a file without content fits on any disk")
    }

    fn mount(&self, words: &[&str], at: &Path) {
        let output = Command::new("mount").args(words).arg(at).output().expect("mount starts");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // What is still in use stays until the process ends, and its mounts with it.
        let _ = Command::new("umount").args(["--lazy", "--recursive"]).arg(self.path()).output();
    }
}
