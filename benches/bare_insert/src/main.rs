//! A handler that inserts what it is sent into one table and answers when it is on the disk: `bare_insert DIRECTORY TOGETHER ROWS`.
//!
//! Each request is one insert. At most TOGETHER of those that wait share a transaction: with 1 it is the handler that one writes
//! first; with 512 it waits for the disk as often as Torg does. There is no page, no draft, no id, no log and no proof.
//! ROWS are there before it begins.

use axum::{Router, extract::State, http::StatusCode, routing::post};
use rusqlite::Connection;
use std::path::Path;
use tokio::{
    net::TcpListener,
    sync::{mpsc, oneshot},
};

const QUEUE_MAX: usize = 4096;
/// As in `crates/torg-store/examples/many.rs`.
const WORDS_OF_A_ROW: usize = 24;

struct Job {
    text: String,
    done: oneshot::Sender<bool>,
}

#[tokio::main]
async fn main() {
    let mut arguments = std::env::args().skip(1);
    let directory = arguments.next().expect("a directory");
    let together_max = arguments.next().and_then(|it| it.parse().ok()).expect("how many share a transaction");
    let rows = arguments.next().and_then(|it| it.parse().ok()).expect("how many rows are there before");
    let (queue, jobs) = mpsc::channel(QUEUE_MAX);
    let database = open(Path::new(&directory)).expect("a database");
    fill(&database, rows).expect("rows");
    std::thread::spawn(move || write(database, jobs, together_max));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    println!("http://{} is served", listener.local_addr().expect("an address"));
    let router = Router::new().route("/", post(insert)).with_state(queue);
    axum::serve(listener, router).await.expect("serving");
}

async fn insert(State(queue): State<mpsc::Sender<Job>>, text: String) -> StatusCode {
    let (done, written) = oneshot::channel();
    if queue.try_send(Job { text, done }).is_err() {
        return StatusCode::SERVICE_UNAVAILABLE;
    }
    match written.await {
        Ok(true) => StatusCode::CREATED,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

fn open(directory: &Path) -> rusqlite::Result<Connection> {
    let database = Connection::open(directory.join("bare.db"))?;
    database.pragma_update(None, "journal_mode", "wal")?;
    database.pragma_update(None, "synchronous", "full")?;
    database.execute("CREATE TABLE given (id INTEGER PRIMARY KEY, text TEXT NOT NULL)", [])?;
    Ok(database)
}

fn fill(database: &Connection, rows: i64) -> rusqlite::Result<usize> {
    let text = "ordet ".repeat(WORDS_OF_A_ROW);
    let numbers = "WITH RECURSIVE one(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM one WHERE number < ?2)";
    let insert = format!("{numbers} INSERT INTO given (text) SELECT ?1 || number FROM one WHERE ?2 > 0");
    database.execute(&insert, (text, rows))
}

fn write(mut database: Connection, mut jobs: mpsc::Receiver<Job>, together_max: usize) {
    let mut waiting = Vec::with_capacity(together_max);
    while jobs.blocking_recv_many(&mut waiting, together_max) > 0 {
        let written = together(&mut database, &waiting).is_ok();
        for job in waiting.drain(..) {
            let _ = job.done.send(written);
        }
    }
}

fn together(database: &mut Connection, jobs: &[Job]) -> rusqlite::Result<()> {
    let transaction = database.transaction()?;
    for job in jobs {
        transaction.prepare_cached("INSERT INTO given (text) VALUES (?1)")?.execute([&job.text])?;
    }
    transaction.commit()
}
