//! Load: many who ask at once and wait for each answer, and many who send a byte now and then and never come to an end.

use super::serve_http::Connection;
use anyhow::{Result, bail};
use std::{
    io::Write,
    net::{SocketAddr, TcpStream},
    sync::{
        Arc, Barrier,
        atomic::{AtomicBool, Ordering},
    },
    thread::{JoinHandle, scope, sleep, spawn},
    time::{Duration, Instant},
};

/// How long answers took.
#[derive(Default)]
pub struct Latencies {
    ms: Vec<f64>,
    /// All of it, seconds.
    pub elapsed_s: f64,
    /// Answers with another status than was expected.
    pub unexpected: usize,
}

impl Latencies {
    /// Adds what another round took.
    pub fn add(&mut self, other: Self) {
        self.ms.extend(other.ms);
        self.ms.sort_by(f64::total_cmp);
        self.elapsed_s += other.elapsed_s;
        self.unexpected += other.unexpected;
    }

    /// Answers.
    pub fn count(&self) -> usize {
        self.ms.len()
    }

    /// Answers per second.
    pub fn rate(&self) -> f64 {
        self.count() as f64 / self.elapsed_s
    }

    /// In how many milliseconds this share of all was answered.
    pub fn within(&self, share: f64) -> f64 {
        let last = self.count().saturating_sub(1);
        self.ms.get((last as f64 * share).ceil() as usize).copied().unwrap_or(f64::NAN)
    }
}

/// Each connection asks its own requests, one after the other; all begin together. Every answer should have the status `expected`.
pub fn load(address: SocketAddr, requests: &[Vec<String>], expected: u16) -> Result<Latencies> {
    let ready = Barrier::new(requests.len() + 1);
    let (began, results) = scope(|scope| {
        let mut handles = Vec::new();
        for own in requests {
            handles.push(scope.spawn(|| connection(address, own, expected, &ready)));
        }
        ready.wait();
        let began = Instant::now();
        (began, handles.into_iter().map(|it| it.join()).collect::<Vec<_>>())
    });
    let elapsed_s = began.elapsed().as_secs_f64();
    let mut all = Latencies::default();
    for result in results {
        let Ok(one) = result else { bail!("a connection of the load ended in a fault") };
        all.add(one?);
    }
    Ok(Latencies { elapsed_s, ..all })
}

fn connection(address: SocketAddr, requests: &[String], expected: u16, ready: &Barrier) -> Result<Latencies> {
    let opened = Connection::open(address);
    ready.wait();
    let (mut connection, mut own) = (opened?, Latencies::default());
    for request in requests {
        let began = Instant::now();
        let status = connection.ask(request)?;
        own.ms.push(began.elapsed().as_secs_f64() * 1e3);
        own.unexpected += usize::from(status != expected);
    }
    Ok(own)
}

/// Connections that send one byte of a head each second, and begin anew when the server ends them; until this is dropped.
pub struct Slow {
    stop: Arc<AtomicBool>,
    sending: Option<JoinHandle<()>>,
}

const HEAD: &str = "GET / HTTP/1.1\r\nhost: torg\r\nx-slow: ";
const PAUSE: Duration = Duration::from_secs(1);

impl Slow {
    /// Opens `count` of them.
    pub fn start(address: SocketAddr, count: usize) -> Result<Self> {
        let open = move || -> Result<TcpStream> {
            let mut stream = TcpStream::connect(address)?;
            stream.write_all(HEAD.as_bytes())?;
            Ok(stream)
        };
        let mut streams = (0..count).map(|_| open()).collect::<Result<Vec<_>>>()?;
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = stop.clone();
        let sending = spawn(move || {
            while !stopped.load(Ordering::Relaxed) {
                sleep(PAUSE);
                for stream in &mut streams {
                    if stream.write_all(b"a").is_err() {
                        open().into_iter().for_each(|other| *stream = other);
                    }
                }
            }
        });
        Ok(Self { stop, sending: Some(sending) })
    }
}

impl Drop for Slow {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        let _ = self.sending.take().map(JoinHandle::join);
    }
}
