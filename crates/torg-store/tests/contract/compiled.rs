//! What becomes of contributions: they stand in themes until they leave, and a report is published.

use super::{
    common::{
        Place, new_dialogue, open, sound,
        themes::{SHADE, TREES, compiled, contributions, title},
        wall::arrange,
    },
    notes,
};
use sha2::{Digest, Sha256};
use torg_core::Day;
use torg_store::{Arrangement, Command, InTheme, Periods, Refusal, Stands, Store, What, WriteError};

pub async fn a_compilation_says_where_each_stands(place: &Place) {
    let (store, log) = place.dialogue().await;
    let ids = contributions(&store, log, 5).await;
    let nothing = store.became(log, &ids).await.unwrap();
    assert_eq!((nothing.compiled, nothing.published, nothing.stands.len()), (None, None, 0));
    place.turn(Day::new(2026, 9, 20).unwrap());
    let written = store.write(Command::Compiled(compiled(log, &store, &ids).await)).await.unwrap();
    let became = store.became(log, &ids).await.unwrap();
    assert_eq!(became.compiled, Day::new(2026, 9, 20));
    let shade = InTheme { title: Some(SHADE.into()), contributions: 3 };
    let trees = InTheme { title: Some(TREES.into()), contributions: 2 };
    let stands = |theme: &InTheme, quoted| Stands { theme: Some(theme.clone()), quoted };
    assert_eq!(became.stands[&ids[0]], [stands(&shade, 2)]);
    assert_eq!(became.stands[&ids[1]], [stands(&shade, 0), stands(&trees, 1)]);
    assert_eq!(became.stands[&ids[3]], [Stands { theme: None, quoted: 1 }]);
    assert!(!became.stands.contains_key(&ids[4]), "it came later");
    let page = store.page(log, i64::try_from(written.entries[0]).unwrap() - 1).await.unwrap();
    let (entry, payload) = &page[0];
    let body = r#"{"what":"compilation","manifest":"ab","received":4,"in_themes":3}"#;
    assert_eq!((&*entry.word, &*payload.as_ref().unwrap().body), ("compiled", body));
    let other = new_dialogue(&store, "hamnen").await;
    let draft = compiled(other, &store, &ids).await;
    assert_eq!(store.write(Command::Compiled(draft)).await, Err(WriteError::Refused(Refusal::NotOpen)));
    open(&store, other).await;
    let theirs = contributions(&store, other, 5).await;
    store.write(Command::Compiled(compiled(other, &store, &theirs).await)).await.unwrap();
    let mut again = compiled(log, &store, &ids).await;
    again.standing.truncate(1);
    store.write(Command::Compiled(again)).await.unwrap();
    assert_eq!(store.became(log, &ids).await.unwrap().stands.len(), 1, "the last is all there is");
    assert_eq!(store.became(other, &theirs).await.unwrap().stands.len(), 4, "of each dialogue");
    sound(&store).await;
}

pub async fn who_leaves_takes_the_titles_along(place: &Place) {
    let store = place.open().await;
    for way in ["withheld", "withdrawn", "changed", "erased", "expired"] {
        let log = new_dialogue(&store, way).await;
        open(&store, log).await;
        let ids = contributions(&store, log, 5).await;
        store.write(Command::Compiled(compiled(log, &store, &ids).await)).await.unwrap();
        assert!(title(&store, log, &ids[2]).await.is_some());
        leaves(&store, log, &ids[0], way).await;
        let stands = store.became(log, &ids).await.unwrap().stands;
        if way == "expired" {
            assert!(stands.is_empty(), "all of them");
            continue;
        }
        assert!(!stands.contains_key(&ids[0]) && stands.len() == 3, "{way}");
        assert_eq!(title(&store, log, &ids[1]).await, None, "{way}");
        assert_eq!(title(&store, log, &ids[2]).await, None, "{way}: that of the theme around it too");
        assert_eq!(stands[&ids[1]][1].theme.as_ref().unwrap().title.as_deref(), Some(TREES), "{way}");
    }
    sound(&store).await;
}

async fn leaves(store: &Store, log: i64, id: &str, way: &str) {
    let (code, id, by) = (store.code(&format!("{log} 0")), id.to_owned(), "Kim".to_owned());
    let command = match way {
        "withheld" => Command::Moderate { log, id, withheld: true, reason: None, by },
        "withdrawn" => Command::Withdraw { log, code, what: What::One(id) },
        "changed" => {
            let (language, text) = ("sv".into(), "En fontän".into());
            Command::Change { log, code, id, language, text, held: false }
        }
        "erased" => Command::Erase { log, code, what: What::One(id) },
        _ => Command::Close { log, by },
    };
    store.write(command).await.unwrap();
    let periods = Periods { contributions: Some(0), ..Periods::default() };
    store.expire(log, &periods).await.unwrap();
}

pub async fn what_left_while_it_was_compiled_does_not_come_back(place: &Place) {
    let (store, log) = place.dialogue().await;
    let ids = contributions(&store, log, 5).await;
    let read = compiled(log, &store, &ids).await;
    arrange_something(&store, log).await;
    assert!(!store.is_taken_back(log, read.entries).await.unwrap(), "names on walls are nobody's");
    let (code, language) = (store.code(&format!("{log} 0")), "sv".into());
    let change =
        Command::Change { log, code, id: ids[0].clone(), language, text: "Annat".into(), held: false };
    store.write(change).await.unwrap();
    assert!(store.is_taken_back(log, read.entries).await.unwrap());
    assert!(!store.is_taken_back(log, store.size(log).await.unwrap()).await.unwrap());
    store.write(Command::Compiled(read)).await.unwrap();
    let became = store.became(log, &ids).await.unwrap();
    assert!(!became.stands.contains_key(&ids[0]) && became.stands.len() == 3);
    assert_eq!(title(&store, log, &ids[2]).await, None);
    sound(&store).await;
}

async fn arrange_something(store: &Store, log: i64) {
    let ids = notes(store, log, 2).await;
    arrange(store, log, Arrangement::Join { note: ids[0].clone(), with: ids[1].clone() }).await.unwrap();
    let cluster = store.order(log, "wall").await.unwrap().clusters.into_keys().next().unwrap();
    for name in ["Fågel", "Fåglar"] {
        arrange(store, log, Arrangement::Name { cluster: cluster.clone(), name: name.into() }).await.unwrap();
    }
}

pub async fn a_report_is_published_and_can_be_shown_to_be_the_one(place: &Place) {
    let (store, log) = place.dialogue().await;
    let ids = contributions(&store, log, 5).await;
    let head = store.checkpoint(log).await.unwrap();
    let size = store.size(log).await.unwrap();
    store.write(Command::Compiled(compiled(log, &store, &ids).await)).await.unwrap();
    place.turn(Day::new(2026, 9, 21).unwrap());
    let published = Command::Published { log, manifest: "cd".into(), by: "Karin Ek".into() };
    let entry = store.write(published).await.unwrap().entries[0];
    assert_eq!(store.became(log, &ids).await.unwrap().published, Day::new(2026, 9, 21));
    let file = store.proof(log, entry).await.unwrap();
    let key = store.public_key(log).await.unwrap();
    let proof = torg_verify::ledger::receipt(file.as_bytes(), Some(&key)).unwrap();
    let item = &proof.items[0];
    assert_eq!((item.word, &*item.day), ("published", "2026-09-21"));
    let body = r#"{"what":"publication","manifest":"cd","by":"Karin Ek"}"#;
    assert_eq!(item.said.as_ref().unwrap().body, body);
    assert_eq!(store.entries_at(log, &sha256(&head)).await.unwrap(), Some(size));
    assert_eq!(store.entries_at(log, &sha256("another")).await.unwrap(), None);
    store.write(Command::Compiled(compiled(log, &store, &ids).await)).await.unwrap();
    assert_eq!(store.became(log, &ids).await.unwrap().published, None, "no report was since");
    sound(&store).await;
}

fn sha256(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}
