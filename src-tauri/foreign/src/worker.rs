//! The parent's end: starts the child on an open file, and gives what it answers, measured again.

use std::fs::File;
use std::io;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::time::Duration;

use crate::record::{Kind, Record};
use crate::serve::{CONTENTS, SWITCH};
use crate::{check, limit, wire};

/// Answers that wait for the parent.
const WAITING: usize = 16;
/// Between two looks at whether the user has cancelled.
const LOOK: Duration = Duration::from_millis(100);

/// The executable that becomes the child.
#[derive(Clone, Debug)]
pub struct Worker {
    program: PathBuf,
    silence: Duration,
}

/// The child did not answer to the end, or not what it may: a limit has ended it, or the file has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Broken {
    /// It could not be started.
    #[error("the reader cannot be started")]
    NotStarted,
    /// It was ended by a limit of memory or time, or broke off.
    #[error("the reader broke off")]
    BrokeOff,
    /// It said nothing for too long.
    #[error("the reader took too long")]
    TooSlow,
    /// It said what no reader says.
    #[error("the reader cannot be believed")]
    NotBelieved,
    /// The user does not want to hear any more.
    #[error("cancelled")]
    Cancelled,
}

impl Worker {
    /// The executable must call [`crate::serve_if_asked`] before anything else.
    #[must_use]
    pub fn new(program: PathBuf) -> Self {
        Self { program, silence: Duration::from_secs(limit::SILENCE_SECONDS) }
    }

    /// The running executable itself.
    ///
    /// # Errors
    /// When the system does not say which that is.
    pub fn of_this_program() -> io::Result<Self> {
        std::env::current_exe().map(Self::new)
    }

    /// Waits so long for an answer.
    #[must_use]
    pub fn patient_for(self, silence: Duration) -> Self {
        Self { silence, ..self }
    }

    /// Starts a child on an open file, which it reads from where it stands.
    ///
    /// # Errors
    /// [`Broken::NotStarted`].
    pub fn read(&self, file: File, kind: Kind, contents: bool) -> Result<Reading, Broken> {
        let mut command = Command::new(&self.program);
        command.arg(SWITCH).arg(kind.word()).args(contents.then_some(CONTENTS));
        // No secret of the parent's surroundings reaches the child; Windows starts nothing without its own folder.
        let root = std::env::var_os("SystemRoot");
        command.env_clear().envs(root.map(|root| ("SystemRoot", root)));
        command.stdin(Stdio::from(file)).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().map_err(|_| Broken::NotStarted)?;
        let mut pipe = child.stdout.take().ok_or(Broken::NotStarted)?;
        let (send, receive) = sync_channel(WAITING);
        std::thread::spawn(move || {
            loop {
                let read = wire::read(&mut pipe);
                let is_last = !matches!(read, Ok(Some(_)));
                if send.send(read).is_err() || is_last {
                    break;
                }
            }
        });
        Ok(Reading { child, answers: receive, silence: self.silence, is_over: false })
    }
}

/// The answers of a child, one after the other. Dropping it ends the child.
pub struct Reading {
    child: Child,
    answers: Receiver<io::Result<Option<Record>>>,
    silence: Duration,
    is_over: bool,
}

impl Reading {
    /// The next answer; none after the last. While the child is silent `go_on` is asked again and again.
    pub fn next_while(&mut self, go_on: &dyn Fn() -> bool) -> Option<Result<Record, Broken>> {
        if self.is_over {
            return None;
        }
        let answer = self.wait(go_on);
        self.is_over = matches!(answer, Err(_) | Ok(Record::End | Record::Failed(_)));
        Some(answer)
    }

    fn wait(&self, go_on: &dyn Fn() -> bool) -> Result<Record, Broken> {
        let mut waited = Duration::ZERO;
        loop {
            if !go_on() {
                return Err(Broken::Cancelled);
            }
            let look = LOOK.min(self.silence - waited);
            match self.answers.recv_timeout(look) {
                Ok(Ok(Some(record))) if check::is_sound(&record) => return Ok(record),
                Ok(Ok(Some(_))) => return Err(Broken::NotBelieved),
                Ok(Err(error)) if error.kind() == io::ErrorKind::InvalidData => {
                    return Err(Broken::NotBelieved);
                }
                Ok(Ok(None) | Err(_)) | Err(RecvTimeoutError::Disconnected) => return Err(Broken::BrokeOff),
                Err(RecvTimeoutError::Timeout) => waited += look,
            }
            if waited >= self.silence {
                return Err(Broken::TooSlow);
            }
        }
    }
}

impl Drop for Reading {
    fn drop(&mut self) {
        // It may have ended by itself; collected it must be either way.
        let _ended = self.child.kill();
        let _collected = self.child.wait();
    }
}
