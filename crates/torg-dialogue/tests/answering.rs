//! What a participant can answer, and which answers count in the end.
#![allow(clippy::unwrap_used, reason = "a helper that cannot go on ends the test")]

mod common;

use common::survey;
use proptest::prelude::*;
use torg_dialogue::{Answer, AnswerError, Answers, Content, DECLINED, Definition};

#[expect(clippy::needless_pass_by_value, reason = "reads better where it is called")]
fn check(key: &str, raw: &[&str], expect: Result<Option<Answer>, AnswerError>) {
    assert_eq!(survey().question(key).unwrap().accept(raw), expect, "{key} {raw:?}");
}

fn text(text: &str) -> Answer {
    Answer::Text(text.to_owned())
}

fn options(keys: &[&str]) -> Answer {
    Answer::Options(keys.iter().map(|&key| key.to_owned()).collect())
}

fn answers<const N: usize>(answers: [(&str, Answer); N]) -> Answers {
    answers.into_iter().map(|(key, answer)| (key.to_owned(), answer)).collect()
}

#[test]
fn words() {
    check("why-not", &["  För mörkt,\r\noch blåsigt.\u{0}"], Ok(Some(text("  För mörkt,\noch blåsigt."))));
    check("why-not", &[" \r\n"], Ok(None));
    check("why-not", &["", DECLINED], Ok(Some(Answer::Declined)));
    check("why-not", &["Det är mörkt", DECLINED], Err(AnswerError::DeclinedAndAnswered));
    check("why-not", &["a", "b"], Err(AnswerError::OnlyOne));
    check("why-not", &["a", "b", "c", "d"], Err(AnswerError::TooManyValues { given: 4, max: 3 }));
    check("why-not", &["å".repeat(1000).as_str()], Ok(Some(text(&"å".repeat(1000)))));
    check("why-not", &["å".repeat(1001).as_str()], Err(AnswerError::TooLong { given: 1001, max: 1000 }));
    check("spot", &["hörnet\r\nvid  biblioteket"], Ok(Some(text("hörnet vid biblioteket"))));
}

#[test]
fn choices() {
    check("visits", &[], Err(AnswerError::Required));
    check("visits", &["often"], Ok(Some(options(&["often"]))));
    check("visits", &["often", "never"], Err(AnswerError::OnlyOne));
    check("visits", &["Often"], Err(AnswerError::NoSuchOption));
    check("visits", &[DECLINED], Err(AnswerError::CannotDecline));
    check("uses", &["trees", "seats", "trees"], Ok(Some(options(&["seats", "trees"]))));
    check("uses", &["seats", "trees", "stalls"], Err(AnswerError::TooManyChosen { given: 3, max: 2 }));
}

#[test]
fn numbers() {
    check("minutes", &[" 1 0 "], Ok(Some(Answer::Number(10))));
    check("minutes", &["٢٥"], Ok(Some(Answer::Number(25))));
    check("minutes", &["−1"], Err(AnswerError::TooSmall { min: 0 }));
    check("minutes", &["241"], Err(AnswerError::TooLarge { max: 240 }));
    check("minutes", &["ten"], Err(AnswerError::NotANumber));
    check("minutes", &["1.5"], Err(AnswerError::NotANumber));
    check("minutes", &["9".repeat(99).as_str()], Err(AnswerError::TooLong { given: 99, max: 60 }));
    check("safe", &["6"], Err(AnswerError::TooLarge { max: 5 }));
}

#[test]
fn groups_statements_and_notes() {
    let definition = Definition::read(&common::example()).unwrap();
    let age = &definition.groups.attributes[0];
    assert_eq!(age.accept(&["", "25-64"]), Ok(Some("25-64")));
    assert_eq!(age.accept(&[DECLINED]), Ok(None));
    assert_eq!(age.accept(&[]), Ok(None));
    assert_eq!(age.accept(&["26"]), Err(AnswerError::NoSuchOption));
    assert_eq!(age.accept(&["25-64", "under-25"]), Err(AnswerError::OnlyOne));
    assert_eq!(age.accept(&["25-64", DECLINED]), Err(AnswerError::DeclinedAndAnswered));
    let content = |key: &str| definition.activity(key).unwrap().content.clone();
    let Content::Statements(statements) = content("statements") else { panic!() };
    assert_eq!(statements.accept("Fler\r\nträd"), Ok("Fler\nträd".to_owned()));
    assert_eq!(statements.accept(&"a".repeat(201)), Err(AnswerError::TooLong { given: 201, max: 200 }));
    let Content::Wall(wall) = content("wall") else { panic!() };
    assert_eq!(wall.accept(" \u{0} "), Err(AnswerError::Required));
}

#[test]
fn a_question_is_asked_only_of_those_it_concerns() {
    let survey = survey();
    let after = |after, answers: &Answers| survey.next(after, answers).map(|question| question.key.clone());
    let often = answers([("visits", options(&["often"]))]);
    let never = answers([("visits", options(&["never"]))]);
    assert_eq!(after(None, &Answers::new()).as_deref(), Some("visits"));
    assert_eq!(after(Some("visits"), &often).as_deref(), Some("uses"));
    assert_eq!(after(Some("visits"), &never).as_deref(), Some("why-not"));
    assert_eq!(after(Some("spot"), &never), None);
    assert_eq!(survey.previous("uses", &often).map(|it| it.key.as_str()), Some("visits"));
    assert_eq!(survey.previous("uses", &never).map(|it| it.key.as_str()), Some("why-not"));
    assert_eq!(survey.previous("visits", &never), None);
}

#[test]
fn answers_before_a_change_of_mind_do_not_count() {
    let given = answers([
        ("visits", options(&["often"])),
        ("why-not", text("mörkt")),
        ("minutes", Answer::Number(4)),
    ]);
    let settled = survey().settle(&given).unwrap();
    assert_eq!(
        settled,
        [("visits".to_owned(), options(&["often"])), ("minutes".to_owned(), Answer::Number(4))]
    );
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let given = answers([("gone", text("x")), ("minutes", text("x")), ("safe", Answer::Number(0))]);
    let wrong = [
        ("gone", AnswerError::NoSuchQuestion),
        ("visits", AnswerError::Required),
        ("safe", AnswerError::TooSmall { min: 1 }),
        ("minutes", AnswerError::OtherKind),
    ];
    assert_eq!(survey().settle(&given).unwrap_err(), wrong.map(|(key, error)| (key.to_owned(), error)));
}

#[test]
fn the_stored_form_does_not_change() {
    for (answer, json) in [
        (text("Fler \"bänkar\"\n"), r#"{"text":"Fler \"bänkar\"\n"}"#),
        (options(&["seats", "trees"]), r#"{"options":["seats","trees"]}"#),
        (Answer::Number(-4), r#"{"number":-4}"#),
        (Answer::Declined, r#""declined""#),
    ] {
        assert_eq!(serde_json::to_string(&answer).unwrap(), json);
        assert_eq!(serde_json::from_str::<Answer>(json).unwrap(), answer);
    }
}

const KEYS: [&str; 7] = ["visits", "why-not", "uses", "safe", "minutes", "spot", "unknown"];
const VALUES: [&str; 9] = ["often", "seldom", "never", "seats", "trees", "stalls", "3", "", DECLINED];

fn raw() -> impl Strategy<Value = Vec<String>> {
    let value =
        prop_oneof![prop::sample::select(&VALUES[..]).prop_map(str::to_owned), "\\PC{0,12}", any::<String>()];
    prop::collection::vec(value, 0..6)
}

fn answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        any::<String>().prop_map(Answer::Text),
        raw().prop_map(Answer::Options),
        any::<i64>().prop_map(Answer::Number),
        (0i64..7).prop_map(Answer::Number),
        Just(Answer::Declined),
        prop::sample::select(&VALUES[..]).prop_map(|value| options(&[value])),
    ]
}

proptest! {
    #[test]
    fn what_is_accepted_is_stored_and_read_back_as_it_is(key in prop::sample::select(&KEYS[..6]), raw in raw()) {
        let (survey, raw): (_, Vec<&str>) = (survey(), raw.iter().map(String::as_str).collect());
        let question = survey.question(key).unwrap();
        if let Ok(Some(answer)) = question.accept(&raw) {
            let json = serde_json::to_string(&answer).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Answer>(&json).unwrap(), &answer);
            prop_assert!(!answer.is_blank());
            prop_assert_eq!(question.settled(&answer), Ok(Some(answer)));
        }
    }

    #[test]
    fn only_answers_to_questions_that_are_asked_are_settled(
        given in prop::collection::btree_map(prop::sample::select(&KEYS[..]).prop_map(str::to_owned), answer(), 0..7)
    ) {
        let survey = survey();
        let shown: Vec<&str> = survey.shown(&given).into_iter().map(|it| it.key.as_str()).collect();
        match survey.settle(&given) {
            Ok(settled) => {
                let keys: Vec<&str> = settled.iter().map(|(key, _)| key.as_str()).collect();
                let in_order: Vec<&str> = shown.iter().copied().filter(|key| keys.contains(key)).collect();
                prop_assert_eq!(keys, in_order);
                let again: Answers = settled.iter().cloned().collect();
                prop_assert_eq!(survey.settle(&again), Ok(settled));
            }
            Err(wrong) => prop_assert!(!wrong.is_empty()),
        }
    }
}
