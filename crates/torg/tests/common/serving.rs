//! `torg serve` as a process of its own, and people who ask it with requests written by hand.

#![allow(dead_code, reason = "each test file uses a part of it")]

use super::common::Desk;
use std::{
    fs::{self, File},
    net::SocketAddr,
    path::PathBuf,
    process::{Child, Command},
    thread::sleep,
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpSocket, TcpStream},
    time::timeout,
};

/// After which a server that says nothing has stopped.
const PATIENCE: Duration = Duration::from_secs(60);
const STEP: Duration = Duration::from_millis(10);

/// A server, killed when it is dropped.
pub struct Serving {
    child: Child,
    said: [PathBuf; 2],
    /// Where it listens.
    pub address: SocketAddr,
}

/// What came back.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    pub status: u16,
    pub text: String,
}

impl Serving {
    /// Starts one in the desk's folder; what it says is kept in files that begin with `name`.
    pub fn start(desk: &Desk, name: &str, variables: &[(&str, &str)]) -> Self {
        Self::start_as(
            desk,
            name,
            variables,
            &["serve", "--listen", "127.0.0.1:0", "--metrics", "127.0.0.1:0"],
        )
    }

    /// The same, started with these arguments.
    pub fn start_as(desk: &Desk, name: &str, variables: &[(&str, &str)], arguments: &[&str]) -> Self {
        let said = ["out", "err"].map(|stream| desk.path().join(format!("{name}.{stream}")));
        let mut command = Command::new(env!("CARGO_BIN_EXE_torg"));
        command.env_remove("TORG_DATA").env_remove("TORG_DATABASE").envs(variables.iter().copied());
        command.current_dir(desk.path()).args(arguments);
        command.stdout(File::create(&said[0]).unwrap()).stderr(File::create(&said[1]).unwrap());
        let child = command.spawn().unwrap();
        let mut serving = Self { child, said, address: SocketAddr::from(([127, 0, 0, 1], 0)) };
        serving.address = serving.listens_at();
        serving
    }

    fn listens_at(&self) -> SocketAddr {
        let started = Instant::now();
        while started.elapsed() < PATIENCE {
            let said = fs::read_to_string(&self.said[0]).unwrap();
            let place = said.split_once('\n').and_then(|(line, _)| line.split(' ').next());
            if let Some(address) = place.and_then(|it| it.strip_prefix("http://")) {
                return address.parse().unwrap();
            }
            sleep(STEP);
        }
        panic!("it does not listen: {}", self.said());
    }

    /// What it tells its operator.
    pub async fn numbers(&self) -> String {
        let said = self.said();
        let (_, place) = said.split_once("numbers for monitoring are at http://").unwrap();
        let address = place.split_once("/metrics").unwrap().0.parse().unwrap();
        let request = b"GET /metrics HTTP/1.1\r\nhost: torg.example\r\nconnection: close\r\n\r\n";
        ask(address, [127, 0, 0, 1], request).await.unwrap().text
    }

    /// Everything it has said until now.
    pub fn said(&self) -> String {
        self.said.iter().map(|file| fs::read_to_string(file).unwrap()).collect()
    }

    /// `kill -9`.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Tells it to stop as a system does, and waits until it has; whether it ended well.
    pub fn stop(&mut self) -> bool {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
        self.child.wait().unwrap().success()
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Runs `work` on a runtime of its own.
pub fn block<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap().block_on(work)
}

/// An answer that goes on for as long as it is listened to.
pub struct Stream {
    stream: TcpStream,
    heard: String,
}

impl Stream {
    /// Asks, and waits until the answer has begun.
    pub async fn open(at: SocketAddr, request: &[u8]) -> Self {
        let mut stream = TcpStream::connect(at).await.unwrap();
        stream.write_all(request).await.unwrap();
        let mut it = Self { stream, heard: String::new() };
        let head = it.until("\r\n\r\n").await;
        assert!(head.starts_with("HTTP/1.1 200"), "{head}");
        it
    }

    /// What is heard until `end`, which comes with it.
    pub async fn until(&mut self, end: &str) -> String {
        let mut bytes = [0; 4096];
        loop {
            if let Some((before, after)) = self.heard.split_once(end) {
                let before = format!("{before}{end}");
                self.heard = after.to_owned();
                return before;
            }
            let read = timeout(PATIENCE, self.stream.read(&mut bytes)).await;
            let count = read.unwrap_or_else(|_| panic!("nothing more after {}", self.heard)).unwrap();
            assert!(count > 0, "it ended after {}", self.heard);
            self.heard += std::str::from_utf8(&bytes[..count]).unwrap();
        }
    }
}

/// Sends `request` as it is from the address `from`, and waits until the server ends the connection; an error is a connection that
/// could not be opened or was cut off.
pub async fn ask(at: SocketAddr, from: [u8; 4], request: &[u8]) -> std::io::Result<Answer> {
    let socket = TcpSocket::new_v4()?;
    socket.bind(SocketAddr::from((from, 0)))?;
    let mut stream = socket.connect(at).await?;
    stream.write_all(request).await?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).await?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let status = text.split(' ').nth(1).and_then(|it| it.parse().ok()).unwrap_or(0);
    Ok(Answer { status, text })
}
