//! Two servers on one PostgreSQL hold the same dialogue, each with a copy of the keys: who begins at one goes on at the other, and
//! when one is killed under load, nothing that was acknowledged is lost.

#![cfg(feature = "serve")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;
#[path = "../../torg-store/tests/common/postgres.rs"]
mod postgres;
#[path = "common/serving.rs"]
mod serving;

use common::{Desk, dialogue::dialogue};
use postgres::Cluster;
use serving::{Answer, Serving, Stream, ask, block};
use std::{
    net::SocketAddr,
    sync::Arc,
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};
use tokio::{task::JoinSet, time::sleep};
use torg_store::{Opening, Store};

const LOCALHOST: [u8; 4] = [127, 0, 0, 1];
const DIALOGUE: &str = "/sundsvall/new-square";
const SURVEY: &str = "/sundsvall/new-square/activity/survey";
const STATEMENTS: &str = "/sundsvall/new-square/activity/statements";
const WALL: &str = "/sundsvall/new-square/activity/wall";
const AT_ONCE: usize = 64;
const VISITORS: usize = 8;
const EACH: usize = 10;
const TRIES_MAX: u32 = 20;

/// Two machines, and the database between them.
struct Pair {
    _cluster: Cluster,
    address: String,
    desks: [Desk; 2],
    servers: [Serving; 2],
}

impl Pair {
    fn start() -> Self {
        let cluster = Cluster::start();
        let address = cluster.database("torg");
        let one = dialogue(Desk::new(), Some(&address));
        let keys = one.files("torg-data/keys").into_iter();
        let other =
            keys.fold(Desk::new(), |desk, (name, key)| desk.file(&format!("torg-data/keys/{name}"), key));
        let desks = [one, other];
        let start = |desk| Serving::start(desk, "said", &[("TORG_DATABASE", &address)]);
        let servers = [start(&desks[0]), start(&desks[1])];
        Self { _cluster: cluster, address, desks, servers }
    }

    fn places(&self) -> [SocketAddr; 2] {
        [self.servers[0].address, self.servers[1].address]
    }

    /// What the database holds of the dialogue, asked by neither of them.
    fn read<T>(&self, work: impl AsyncFnOnce(&Store, i64) -> T) -> T {
        let opening = Opening::new(&self.desks[0].path().join("torg-data")).database(&self.address);
        block(async {
            let store = opening.open_for_reading().await.unwrap();
            let log = store.dialogues(None).await.unwrap()[0].log;
            work(&store, log).await
        })
    }

    /// How many contributions it holds.
    fn contributions(&self) -> u64 {
        self.read(async |store, log| store.contributions_counted().await.unwrap()[&log])
    }

    fn is_sound(&self) {
        let run =
            self.desks[1].run_with(&["verify", "--data", "torg-data"], &[("TORG_DATABASE", &self.address)]);
        assert_eq!(run.status, 0, "{}", run.shown());
    }
}

fn request(method: &str, path: &str, ticket: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "{method} {path} HTTP/1.1\r\nhost: torg.example\r\nconnection: close\r\ncookie: torg-ticket={ticket}\r\n\
         content-length: {length}\r\n\r\n{body}"
    )
}

async fn get(at: SocketAddr, path: &str, ticket: &str) -> Answer {
    ask(at, LOCALHOST, request("GET", path, ticket, "").as_bytes()).await.unwrap()
}

/// Whether the form was taken, and led to the page at `next`; not, when the server is gone.
async fn post(at: SocketAddr, path: &str, ticket: &str, body: &str, next: &str) -> bool {
    let answer = ask(at, LOCALHOST, request("POST", path, ticket, body).as_bytes()).await;
    answer.is_ok_and(|it| it.status == 303 && it.text.contains(&format!("location: {next}\r\n")))
}

async fn answers(at: SocketAddr, question: &str, ticket: &str, answer: &str, next: &str) -> bool {
    let (path, next) = (format!("{SURVEY}/question/{question}"), format!("{SURVEY}/question/{next}"));
    post(at, &path, ticket, &format!("answer={answer}"), &next).await
}

async fn sends(at: SocketAddr, ticket: &str) -> bool {
    post(at, &format!("{SURVEY}/check"), ticket, "", &format!("{DIALOGUE}/receipt")).await
}

#[test]
fn who_begins_at_one_goes_on_at_the_other_and_counts_once() {
    let pair = Pair::start();
    let (before, [one, other]) = (pair.contributions(), pair.places());
    block(async {
        assert!(answers(one, "visits", "resident", "never", "why-not").await);
        assert!(answers(other, "why-not", "resident", "Too+windy", "uses").await);
        let check = get(one, &format!("{SURVEY}/check"), "resident").await;
        assert!(check.text.contains("Too windy") && check.text.contains("Never"), "{}", check.text);
        let mut sending = JoinSet::new();
        for number in 0..AT_ONCE {
            sending.spawn(sends([one, other][number % 2], "resident"));
        }
        assert!(sending.join_all().await.into_iter().all(|taken| taken));
        let receipts = [get(one, &format!("{DIALOGUE}/receipt"), "resident").await];
        let other = get(other, &format!("{DIALOGUE}/receipt"), "resident").await;
        let page = |answer: &Answer| answer.text.split_once("\r\n\r\n").unwrap().1.to_owned();
        assert!(page(&other).contains("Too windy"), "{}", other.text);
        assert_eq!(page(&receipts[0]), page(&other));
    });
    assert_eq!(pair.contributions(), before + 1);
    pair.is_sound();
}

/// What one process counts is what the other shows, and whoever looks at a wall at one hears of a note that is put up at the other.
#[test]
fn votes_and_walls_are_the_same_at_both() {
    let pair = Pair::start();
    let [one, other] = pair.places();
    block(async {
        let mut voting = JoinSet::new();
        for number in 0..AT_ONCE {
            let body = format!("statement=market&value={}", ["agree", "disagree"][number / 2 % 2]);
            voting.spawn(async move {
                let vote = request("POST", &format!("{STATEMENTS}/vote"), "resident", &body);
                ask([one, other][number % 2], LOCALHOST, vote.as_bytes()).await.unwrap().status
            });
        }
        assert_eq!(voting.join_all().await, [303; AT_ONCE]);
    });
    let market =
        pair.read(async |store, log| store.tally(log, "statements").await.unwrap()["market"].clone());
    assert_eq!(market.values().sum::<u64>(), 1, "{market:?}");
    block(async {
        let page = get(one, WALL, "reader").await.text;
        let events = page.split("data-events=\"").nth(1).unwrap().split('"').next().unwrap();
        let events = events.replace("&#38;", "&");
        let mut stream = Stream::open(one, request("GET", &events, "reader", "").as_bytes()).await;
        for (words, said) in [("Shade", "data: One new note.\n"), ("Water", "data: 2 new notes.\n")] {
            let body = format!("text={words}&column=summer&form={words}");
            let add = request("POST", &format!("{WALL}/add"), "writer", &body);
            assert_eq!(ask(other, LOCALHOST, add.as_bytes()).await.unwrap().status, 303);
            stream.until(said).await;
        }
        for (at, ticket, notes) in [(one, "reader", 0), (one, "writer", 2), (other, "writer", 2)] {
            let page = get(at, WALL, ticket).await.text;
            assert!(page.contains("2 notes"), "{page}");
            assert_eq!(page.matches("<li id=\"note-").count(), notes, "{page}");
        }
    });
    pair.is_sound();
}

/// Takes part with one ticket after the other; when a server does not answer, everything once more at the other.
async fn visitor(places: [SocketAddr; 2], number: usize, acknowledged: Arc<AtomicUsize>) {
    for round in 0..EACH {
        let ticket = format!("v{number}r{round}");
        let mut at = places[(number + round) % 2];
        let mut tries = 1;
        while !takes_part(at, &ticket).await {
            assert!(tries < TRIES_MAX, "{ticket} cannot take part");
            (at, tries) = (places[1], tries + 1);
        }
        acknowledged.fetch_add(1, Ordering::SeqCst);
    }
}

async fn takes_part(at: SocketAddr, ticket: &str) -> bool {
    answers(at, "visits", ticket, "never", "why-not").await
        && answers(at, "why-not", ticket, &format!("Too+windy+{ticket}"), "uses").await
        && sends(at, ticket).await
}

#[test]
fn one_is_killed_under_load_and_nothing_acknowledged_is_lost() {
    let mut pair = Pair::start();
    let (before, places, acknowledged) = (pair.contributions(), pair.places(), Arc::new(AtomicUsize::new(0)));
    block(async {
        let mut visitors = JoinSet::new();
        for number in 0..VISITORS {
            visitors.spawn(visitor(places, number, acknowledged.clone()));
        }
        while acknowledged.load(Ordering::SeqCst) < VISITORS * EACH / 3 {
            sleep(Duration::from_millis(1)).await;
        }
        pair.servers[0].kill();
        assert!(
            acknowledged.load(Ordering::SeqCst) < VISITORS * EACH,
            "it was killed while people took part"
        );
        visitors.join_all().await;
        for (number, round) in (0..VISITORS).flat_map(|number| (0..EACH).map(move |round| (number, round))) {
            let ticket = format!("v{number}r{round}");
            let receipt = get(places[1], &format!("{DIALOGUE}/receipt"), &ticket).await;
            assert!(receipt.text.contains(&format!("Too windy {ticket}")), "{}", receipt.text);
        }
    });
    assert_eq!(pair.contributions() - before, (VISITORS * EACH) as u64, "each once");
    assert!(pair.servers[1].stop());
    pair.is_sound();
}
