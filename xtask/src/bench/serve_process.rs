//! A server as a process of its own, and what it has cost until now.

use anyhow::{Context, Result};
use std::{
    fs,
    io::{BufRead, BufReader},
    net::SocketAddr,
    process::{Child, Command, Stdio},
};

/// A server, which is ended when this is dropped.
pub struct Server {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
}

/// Linux counts processor time in hundredths of a second.
const TICKS_PER_SECOND: f64 = 100.0;

impl Server {
    /// Starts it, and waits until it says `http://ADDRESS …`.
    pub fn start(command: &mut Command) -> Result<Self> {
        let shown = format!("{command:?}");
        let mut child = command.stdout(Stdio::piped()).stdin(Stdio::null()).spawn().context(shown.clone())?;
        let output = child.stdout.take().context("its output")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        let place = line.split(' ').next().and_then(|it| it.strip_prefix("http://")).map(str::parse);
        let Some(Ok(address)) = place else { anyhow::bail!("{shown} says `{line}`") };
        Ok(Self { child, address })
    }

    /// User and system time, seconds.
    pub fn cpu_s(&self) -> Result<f64> {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        // `pid (name) state …`: the name may hold anything.
        let fields: Vec<&str> = stat.rsplit(") ").next().unwrap_or_default().split(' ').collect();
        let ticks = |at: usize| -> Result<f64> { Ok(fields.get(at).context("processor time")?.parse()?) };
        Ok((ticks(11)? + ticks(12)?) / TICKS_PER_SECOND)
    }

    /// The largest resident size it has had, mebibytes.
    pub fn peak_mib(&self) -> Result<f64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).context("its memory")?;
        Ok(line.trim().trim_end_matches(" kB").parse::<f64>()? / 1024.0)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
