//! One connection that is kept open, and requests over it: as little of HTTP as both servers need, so that little of the measured
//! time is spent here.

use anyhow::{Context, Result};
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpStream},
};

/// A connection to a server.
pub struct Connection(BufReader<TcpStream>);

impl Connection {
    /// Opens one.
    pub fn open(address: SocketAddr) -> Result<Self> {
        let stream = TcpStream::connect(address).with_context(|| format!("connecting to {address}"))?;
        stream.set_nodelay(true)?;
        Ok(Self(BufReader::new(stream)))
    }

    /// Sends `request` and reads the answer to its end; its status.
    pub fn ask(&mut self, request: &str) -> Result<u16> {
        self.0.get_mut().write_all(request.as_bytes())?;
        let status = self.line()?.split(' ').nth(1).and_then(|it| it.parse().ok()).context("an answer")?;
        let mut length = 0;
        loop {
            let line = self.line()?.to_ascii_lowercase();
            if line.is_empty() {
                break;
            }
            if let Some(value) = line.strip_prefix("content-length:") {
                length = value.trim().parse().context("a length")?;
            }
        }
        self.0.read_exact(&mut vec![0; length])?;
        Ok(status)
    }

    fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        self.0.read_line(&mut line)?;
        Ok(line.trim_end().to_owned())
    }
}

/// A form, from the visitor with `ticket`.
pub fn post(path: &str, ticket: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "POST {path} HTTP/1.1\r\nhost: torg\r\ncookie: torg-ticket={ticket}\r\ncontent-length: {length}\r\n\r\n{body}"
    )
}

/// A page, for the visitor with `ticket`.
pub fn get(path: &str, ticket: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nhost: torg\r\ncookie: torg-ticket={ticket}\r\n\r\n")
}
