//! Answers and what is wrong with them, in a participant's words.

use crate::{frame::Phrase, language::Words};
use torg_dialogue::{Answer, AnswerError, Labelled, Question, QuestionKind};

/// An answer as it is shown again: a text, or the texts of what was chosen.
pub fn shown(question: &Question, answer: &Answer, words: &Words) -> Vec<Phrase> {
    let plain = |text: String| vec![Phrase { text, ..Phrase::default() }];
    match answer {
        Answer::Text(text) => plain(text.clone()),
        Answer::Number(number) => plain(number.to_string()),
        Answer::Declined => plain(words.say("decline")),
        Answer::Options(chosen) if matches!(question.kind, QuestionKind::Place(_)) => plain(chosen.concat()),
        Answer::Options(chosen) => {
            let named = chosen.iter().filter_map(|key| option(question.kind.options(), key));
            named.map(|option| Phrase::of(&option.text, words.language)).collect()
        }
    }
}

/// The option of this key.
pub fn option<'o>(options: &'o [Labelled], key: &str) -> Option<&'o Labelled> {
    options.iter().find(|option| option.key == key)
}

/// What is wrong with a statement or a note, which is nobody's question.
pub fn added(wrong: AnswerError, words: &Words) -> String {
    match wrong {
        AnswerError::Required => words.say("add-empty"),
        other => error(other, words),
    }
}

/// What is wrong, and what to do.
pub fn error(error: AnswerError, words: &Words) -> String {
    let number = |id: &str, number: i64| words.with(id, &number.to_string());
    match error {
        AnswerError::Required => words.say("wrong-required"),
        AnswerError::DeclinedAndAnswered => words.say("wrong-declined-and-answered"),
        AnswerError::TooLong { given, max } => words.of("wrong-too-long", given, max),
        AnswerError::OnlyOne => words.say("wrong-only-one"),
        AnswerError::TooManyChosen { max, .. } => words.count("wrong-too-many-chosen", max as u64),
        AnswerError::NotInList => words.say("wrong-not-in-list"),
        AnswerError::NotANumber => words.say("wrong-not-a-number"),
        AnswerError::TooSmall { min } => number("wrong-too-small", min),
        AnswerError::TooLarge { max } => number("wrong-too-large", max),
        AnswerError::CannotDecline
        | AnswerError::TooManyValues { .. }
        | AnswerError::NoSuchOption
        | AnswerError::OtherKind
        | AnswerError::NoSuchQuestion => words.say("wrong-answer"),
    }
}
