//! Wall time and the CPU time of this thread, of many runs.

use std::time::{Duration, Instant};

use serde::Serialize;

/// Milliseconds of many runs.
#[derive(Clone, Copy, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Times {
    /// Half of the runs were faster.
    pub(crate) p50: f64,
    /// Nineteen of twenty runs were faster.
    pub(crate) p95: f64,
    /// CPU time of the run in the middle: on a busy computer it tells more than wall time.
    pub(crate) cpu: f64,
}

/// Collects runs.
#[derive(Default)]
pub(crate) struct Runs {
    wall: Vec<Duration>,
    cpu: Vec<Duration>,
}

impl Runs {
    /// Runs `work` once and keeps what it took.
    pub(crate) fn time<T>(&mut self, work: impl FnOnce() -> anyhow::Result<T>) -> anyhow::Result<T> {
        let (cpu, wall) = (cpu_time(), Instant::now());
        let result = work()?;
        self.wall.push(wall.elapsed());
        self.cpu.push(cpu_time().saturating_sub(cpu));
        Ok(result)
    }

    pub(crate) fn times(mut self) -> Times {
        self.wall.sort_unstable();
        self.cpu.sort_unstable();
        Times { p50: part(&self.wall, 50), p95: part(&self.wall, 95), cpu: part(&self.cpu, 50) }
    }
}

fn part(sorted: &[Duration], per_cent: usize) -> f64 {
    let place = (sorted.len() * per_cent / 100).min(sorted.len().saturating_sub(1));
    sorted.get(place).map_or(0.0, |time| time.as_secs_f64() * 1000.0)
}

#[cfg(unix)]
fn cpu_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap_or(0))
}

#[cfg(not(unix))]
fn cpu_time() -> Duration {
    Duration::ZERO
}
