//! What a program cost: processor seconds, peak memory, wall seconds.

use anyhow::{Context, Result, bail};
use std::{
    process::{Command, Stdio},
    time::Instant,
};
use wait4::Wait4;

/// The cost of one run. Children that the program waited for are in the processor time; the peak is the largest single process.
#[derive(Clone, Copy)]
pub struct Cost {
    /// User and system time, seconds.
    pub cpu_s: f64,
    /// Largest resident size, mebibytes.
    pub peak_mib: f64,
    /// Elapsed time, seconds.
    pub wall_s: f64,
}

/// Runs `command` to its end, silently, and measures it. Exit status 2 ("finished, something was left out") counts as success.
pub fn measure(command: &mut Command) -> Result<Cost> {
    measure_into(command, Stdio::null())
}

/// The same, with what it prints on standard output sent to `output`.
pub fn measure_into(command: &mut Command, output: Stdio) -> Result<Cost> {
    let shown = format!("{command:?}");
    let started = Instant::now();
    let child = command
        .stdin(Stdio::null())
        .stdout(output)
        .stderr(Stdio::null())
        .spawn()
        .with_context(|| format!("starting {shown}"))?;
    let used = child.wait4().with_context(|| format!("waiting for {shown}"))?;
    if !matches!(used.status.code(), Some(0 | 2)) {
        bail!("{shown} failed ({})", used.status);
    }
    Ok(Cost {
        cpu_s: (used.rusage.utime + used.rusage.stime).as_secs_f64(),
        peak_mib: used.rusage.maxrss as f64 / 1024.0 / 1024.0,
        wall_s: started.elapsed().as_secs_f64(),
    })
}
