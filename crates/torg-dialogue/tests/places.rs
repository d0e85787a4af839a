//! A question whose answer is a place from a list: how the list is written, and which answers count.
#![allow(clippy::unwrap_used, reason = "a helper that cannot go on ends the test")]

use torg_dialogue::{
    Answer, AnswerError, Answers, Content, DECLINED, Definition, Place, PlaceFile, Places, QuestionKind,
    Survey,
};

/// A definition with one survey, in which the question `where` has these keys.
fn text(keys: &str) -> String {
    format!(
        "language = \"sv\"\n[[activity]]\nkind = \"survey\"\nkey = \"a\"\n[[activity.question]]\nkey = \"where\"\nkind = \"place\"\n\
         may-decline = true\n{keys}\n[[activity.question]]\nkey = \"why\"\nkind = \"text\"\n\
         show-when = {{ question = \"where\", is = [\"Alnö\"] }}\n"
    )
}

fn survey(keys: &str) -> Survey {
    let definition = Definition::read(&text(keys)).unwrap();
    let Content::Survey(survey) = definition.activity("a").unwrap().content.clone() else { panic!() };
    survey
}

const LIST: &str = r#"places = ["Alnö", { group = "Söder", places = ["Kvissleby", "Njurunda"] }]"#;

fn options(name: &str) -> Answer {
    Answer::Options(vec![name.to_owned()])
}

#[test]
fn only_places_of_the_list_count() {
    let survey = survey(LIST);
    let check = |raw: &[&str], expected: Result<Option<Answer>, AnswerError>| {
        assert_eq!(survey.question("where").unwrap().accept(raw), expected, "{raw:?}");
    };
    check(&["Alnö"], Ok(Some(options("Alnö"))));
    check(&[" alno ", ""], Ok(Some(options("Alnö"))));
    check(&["Kviss"], Err(AnswerError::NotInList));
    check(&["Alnö", "Njurunda"], Err(AnswerError::OnlyOne));
    check(&[DECLINED], Ok(Some(Answer::Declined)));
    check(&["Alnö", DECLINED], Err(AnswerError::DeclinedAndAnswered));
    check(&["", " "], Ok(None));
    let kept = |answer| survey.settle(&Answers::from([("where".to_owned(), answer)])).is_ok();
    assert!(kept(options("Njurunda")), "a place of a group");
    assert!(!kept(options("Söder")), "a group is no place");
    assert!(!kept(Answer::Options(vec!["Alnö".to_owned(), "Njurunda".to_owned()])));
    assert!(!kept(Answer::Text("vid bron".to_owned())));
}

#[test]
fn another_place_is_said_in_words_where_that_counts() {
    let others = survey(&format!("{LIST}\nother-places = true"));
    let accept = |raw| others.question("where").unwrap().accept(&[raw]);
    assert_eq!(accept("vid\nbron"), Ok(Some(Answer::Text("vid bron".to_owned()))));
    assert_eq!(accept("NJURUNDA"), Ok(Some(options("Njurunda"))));
}

#[test]
fn a_question_can_depend_on_a_place() {
    let survey = survey(LIST);
    let next = |answer| survey.shown(&Answers::from([("where".to_owned(), answer)])).len();
    assert_eq!([next(options("Alnö")), next(options("Njurunda")), next(Answer::Declined)], [2, 1, 1]);
    let wrong = Definition::read(&text(LIST).replace("is = [\"Alnö\"]", "is = [\"Alno\"]")).unwrap_err();
    assert!(wrong.to_string().contains("did you mean `Alnö`?"), "{wrong}");
}

#[test]
fn what_is_no_list_is_told() {
    let told = |keys: &str| Definition::read(&text(keys)).unwrap_err().problems()[0].clone();
    let kinds = told("places = [\"Alnö\", 3]");
    assert_eq!((kinds.line, kinds.message.starts_with("each place is a name")), (9, true));
    assert!(told("places = [\"Alnö\", { group = \"Söder\" }]").message.starts_with("each place is a name"));
    assert!(told("places = \"places.txt\"").message.starts_with("the places are in a file"));
    let alone = told("other-places = true\nplaces = []");
    assert!(alone.message.starts_with("`other-places` goes with `places`"), "{}", alone.message);
}

#[test]
fn a_file_of_places_stands_where_it_was_named() {
    let text = text("places = {\n  file = \"a.csv\", name = \"Namn\", group = \"Del\"\n}")
        .replace("[\"Alnö\"]", "[\"The \\\"Old\\\" mill\\\\\"]");
    let [file] = &PlaceFile::of(&text)[..] else { panic!("one file is named") };
    assert_eq!((file.line, file.file.as_str()), (9, "a.csv"));
    assert_eq!((file.name.as_deref(), file.group.as_deref()), (Some("Namn"), Some("Del")));
    let places = Places::new([
        Place::new("The \"Old\" mill\\", ""),
        Place::new("A", "North"),
        Place::new("B", "North"),
    ]);
    let whole = file.replaced(&text, &places);
    assert_eq!(whole.lines().count(), text.lines().count(), "every line keeps its number");
    let definition = Definition::read(&whole).unwrap();
    let Content::Survey(survey) = &definition.activity("a").unwrap().content else { panic!() };
    assert_eq!(survey.question("where").unwrap().kind, QuestionKind::Place(places));
    assert!(PlaceFile::of(&whole).is_empty());
}
