//! Limits, flags, and that nothing outlives the day.

use super::*;
use axum::http::HeaderMap;

const TEXT: &str = "Torget behöver fler bänkar i skuggan, och träd som ger den.";

fn peer(number: u8) -> Peer {
    Peer::of(Some(IpAddr::from([198, 51, 100, number])), &HeaderMap::new(), None)
}

fn day(number: u8) -> Day {
    Day::new(2026, 11, number).unwrap()
}

/// How many are taken at one moment before one is refused, and how many of those are flagged.
fn taken(state: &mut State, proven: bool, now: Instant) -> (usize, usize) {
    let all: Vec<_> = std::iter::repeat_with(|| state.weigh(peer(1), (proven, false), &[], now))
        .take_while(Result::is_ok)
        .take(10_000)
        .collect();
    let flagged = all.iter().filter(|it| **it == Ok(Some(Suspicion::Burst))).count();
    (all.len(), flagged)
}

#[test]
fn a_school_gets_through_and_a_flood_does_not() {
    let (mut state, now) = (State::default(), Instant::now());
    assert_eq!(taken(&mut state, false, now), (300, 260));
    assert_eq!(taken(&mut state, true, now), (1_500, 1_380), "whoever has worked for it can give more");
    let wait = state.weigh(peer(1), (true, false), &[], now);
    assert_eq!(wait, Err(TooMuch(Duration::from_millis(200))));
    assert_eq!(state.weigh(peer(2), (false, false), &[], now), Ok(None), "others are not in it");
}

#[test]
fn what_is_suspicious_is_taken_and_flagged() {
    let guard = Guard::new(None);
    let weigh = |form: &str, texts: &[&str]| {
        guard.weigh(peer(1), day(1), &Form::parse(form.as_bytes()), "mine", texts).unwrap()
    };
    assert_eq!(weigh("topic=http://buy.example", &[]), Some(Suspicion::Trap));
    for _ in 0..REPEATED_MAX {
        assert_eq!(weigh("", &[TEXT, "Fler bänkar"]), None);
    }
    assert_eq!(weigh("", &[&TEXT.to_uppercase().replace(' ', "  ")]), Some(Suspicion::Repeated));
    assert_eq!(weigh("", &["Fler bänkar"]), None, "many say the same in few words");
}

#[test]
fn nothing_is_known_of_yesterday() {
    let guard = Guard::new(None);
    assert!(guard.admit(peer(1), day(1)).is_ok());
    let kept = || {
        let state = guard.state.lock().unwrap();
        (state.key.clone(), state.allowances.keys().copied().collect::<Vec<_>>())
    };
    let (key, marks) = kept();
    assert_eq!((key.len(), marks.len()), (KEY_LETTERS, 1));
    assert!(!marks[0].0.ends_with(&[198, 51, 100, 1]), "no address is in it");
    assert!(guard.admit(peer(1), day(2)).is_ok());
    let (new_key, new_marks) = kept();
    assert_ne!(key, new_key);
    assert_ne!(marks, new_marks, "the same address is another number");
}

#[test]
fn a_machine_of_ours_is_not_counted() {
    let guard = Guard::new(None);
    let own = Peer::of(Some(IpAddr::from([127, 0, 0, 1])), &HeaderMap::new(), None);
    for _ in 0..5_000 {
        assert!(guard.admit(own, day(1)).is_ok());
    }
    assert!(guard.state.lock().unwrap().allowances.is_empty());
}
