//! One window per data folder. The first start holds a lock on a file there; a second one asks the first to come
//! to the front and ends. The lock goes with the process, so a crash leaves nothing to clean up.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

/// What a start finds.
pub(crate) enum Start {
    /// Nobody else has this folder.
    First(Instance),
    /// Another window has it; `told` says whether it heard that it is wanted.
    Second { told: bool },
}

/// The claim on a data folder, for as long as this value lives.
#[derive(Debug)]
pub(crate) struct Instance {
    /// Held only for its lock.
    _lock: File,
    bell: PathBuf,
}

/// Claims `data_dir`, and makes the folder if it is not there.
pub(crate) fn claim(data_dir: &Path) -> io::Result<Start> {
    make_private(data_dir)?;
    let bell = data_dir.join("window.sock");
    let lock = File::options().create(true).truncate(false).write(true).open(data_dir.join("window.lock"))?;
    match lock.try_lock() {
        Ok(()) => Ok(Start::First(Instance { _lock: lock, bell })),
        Err(TryLockError::WouldBlock) => Ok(Start::Second { told: ring(&bell) }),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Makes the folder readable by its owner alone; one that exists keeps the rights somebody gave it.
fn make_private(dir: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir)
}

impl Instance {
    /// Calls `answer` whenever somebody starts Rondo again on the same folder. A folder that cannot hold a socket
    /// only loses this convenience: the second start then says in words that Rondo is open.
    #[cfg(unix)]
    pub(crate) fn on_second_start(&self, answer: impl Fn() + Send + 'static) -> io::Result<()> {
        // A socket of a former start may lie there; the lock proves that nobody listens to it.
        match fs::remove_file(&self.bell) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let visitors = std::os::unix::net::UnixListener::bind(&self.bell)?;
        std::thread::spawn(move || visitors.incoming().flatten().for_each(|_| answer()));
        Ok(())
    }

    /// Windows has no such socket in the standard library; the second start says in words that Rondo is open.
    #[cfg(not(unix))]
    pub(crate) fn on_second_start(&self, _answer: impl Fn() + Send + 'static) -> io::Result<()> {
        Ok(())
    }
}

/// Tells the window that has the folder; false when it cannot be told.
fn ring(bell: &Path) -> bool {
    #[cfg(unix)]
    return std::os::unix::net::UnixStream::connect(bell).is_ok();
    #[cfg(not(unix))]
    {
        let _ = bell;
        false
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::time::Duration;

    use super::*;

    fn first(dir: &Path) -> Instance {
        match claim(dir).expect("the folder is writable") {
            Start::First(instance) => instance,
            Start::Second { .. } => panic!("nobody else has the folder"),
        }
    }

    #[test]
    fn the_second_start_is_told_and_the_first_hears_it() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let instance = first(dir.path());
        let (rung, heard) = mpsc::channel();
        instance.on_second_start(move || rung.send(()).expect("the test still listens")).expect("a socket");
        assert!(matches!(claim(dir.path()), Ok(Start::Second { told: true })));
        heard.recv_timeout(Duration::from_secs(10)).expect("the first window is asked to come to the front");
    }

    #[test]
    fn a_start_after_a_crash_finds_the_folder_free() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let crashed = first(dir.path());
        crashed.on_second_start(|| ()).expect("a socket");
        drop(crashed);
        let again = first(dir.path());
        again.on_second_start(|| ()).expect("the socket that was left lying is replaced");
    }

    #[test]
    fn two_folders_are_two_windows() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let _own = first(&dir.path().join("own"));
        let _sample = first(&dir.path().join("sample"));
    }

    #[cfg(unix)]
    #[test]
    fn a_new_folder_belongs_to_its_owner_alone() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().expect("a temporary folder");
        let data = dir.path().join("new/rondo");
        let _instance = first(&data);
        let mode = fs::metadata(&data).expect("the folder is there").permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
    }
}
