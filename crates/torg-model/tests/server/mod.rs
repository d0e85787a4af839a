//! A server on this machine that gives prepared replies, one a connection, and remembers what it was asked.

#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(clippy::unwrap_used, missing_docs, reason = "a test that cannot go on should stop")]

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};
use torg_model::Address;

/// What is sent back.
#[derive(Clone)]
pub struct Reply {
    status: u16,
    headers: Vec<String>,
    body: Vec<u8>,
    sent: usize,
    slow: bool,
}

impl Reply {
    pub fn status(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Vec::new(), sent: usize::MAX, slow: false }
    }

    pub fn json(body: &str) -> Self {
        Self::status(200).body(body)
    }

    pub fn body(self, body: impl Into<Vec<u8>>) -> Self {
        Self { body: body.into(), ..self }
    }

    pub fn header(mut self, header: &str) -> Self {
        self.headers.push(header.to_owned());
        self
    }

    /// Only so many bytes of the body are sent.
    pub fn cut(self, sent: usize) -> Self {
        Self { sent, ..self }
    }

    /// Comes later than anyone waits for.
    pub fn slow(self) -> Self {
        Self { slow: true, ..self }
    }

    /// Nothing at all is sent.
    pub fn hang_up() -> Self {
        Self::status(0)
    }
}

/// The answer of an endpoint for embeddings.
pub fn answer<const N: usize>(rows: &[[f32; N]]) -> String {
    let row = |(index, row): (usize, &[f32; N])| format!(r#"{{"index": {index}, "embedding": {row:?}}}"#);
    let rows: Vec<String> = rows.iter().enumerate().map(row).collect();
    format!(r#"{{"data": [{}]}}"#, rows.join(", "))
}

pub struct Server {
    host: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Gives these replies in turn, then hangs up on everyone.
    pub fn start(replies: Vec<Reply>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let host = listener.local_addr().unwrap().to_string();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let heard = requests.clone();
        thread::spawn(move || {
            let mut replies = replies.into_iter();
            for stream in listener.incoming().map_while(Result::ok) {
                let reply = replies.next().unwrap_or_else(Reply::hang_up);
                let heard = heard.clone();
                thread::spawn(move || {
                    let _ = serve(&stream, &reply, &heard);
                });
            }
        });
        Self { host, requests }
    }

    pub fn host(&self) -> String {
        self.host.clone()
    }

    pub fn address(&self, model: &str) -> Address {
        format!("http://{}/v1/embeddings#{model}", self.host).parse().unwrap()
    }

    /// Every request so far, head and body.
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

fn serve(stream: &TcpStream, reply: &Reply, heard: &Mutex<Vec<String>>) -> std::io::Result<()> {
    heard.lock().unwrap().push(request(stream)?);
    if reply.slow {
        thread::sleep(Duration::from_millis(900));
    }
    let mut stream = stream;
    if reply.status > 0 {
        let head = format!(
            "HTTP/1.1 {} Reply\r\ncontent-length: {}\r\nconnection: close",
            reply.status,
            reply.body.len()
        );
        let headers: String = reply.headers.iter().map(|header| format!("\r\n{header}")).collect();
        stream.write_all(format!("{head}{headers}\r\n\r\n").as_bytes())?;
        stream.write_all(&reply.body[..reply.sent.min(reply.body.len())])?;
    }
    stream.flush()
}

fn request(stream: &TcpStream) -> std::io::Result<String> {
    let mut reader = BufReader::new(stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if reader.read_line(&mut head)? == 0 {
            break;
        }
    }
    let length = head
        .lines()
        .find_map(|line| line.to_lowercase().strip_prefix("content-length:")?.trim().parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    reader.read_exact(&mut body)?;
    Ok(head + &String::from_utf8_lossy(&body))
}
