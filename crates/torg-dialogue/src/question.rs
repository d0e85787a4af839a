//! One question of a survey, and what it takes for an answer.

use crate::{Answer, AnswerError, DECLINED, Labelled, Places, Texts, read::PLACE_CHARACTERS_MAX};

/// The longest text of any answer, in characters.
pub(crate) const TEXT_CHARACTERS_MAX: usize = 10_000;
/// The longest number as it is typed, in characters.
const NUMBER_CHARACTERS_MAX: usize = 40;
/// The largest number in either direction that every reader of JSON reads exactly.
pub(crate) const NUMBER_MAX: i64 = 9_007_199_254_740_991;

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Question {
    /// What its answer is stored under.
    pub key: String,
    /// The question as it is put.
    pub prompt: Texts,
    /// What helps to answer it; may be empty.
    pub hint: Texts,
    /// Whether it must be answered.
    pub required: bool,
    /// Whether "prefer not to say" is offered.
    pub may_decline: bool,
    /// When it is asked; always, when nothing is said.
    pub show_when: Option<Condition>,
    /// What kind of answer it takes.
    pub kind: QuestionKind,
}

/// What kind of answer a question takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuestionKind {
    /// Words.
    Text {
        /// The longest answer.
        characters_max: usize,
    },
    /// One option.
    Single {
        /// What can be chosen.
        options: Vec<Labelled>,
    },
    /// Any number of options.
    Several {
        /// What can be chosen.
        options: Vec<Labelled>,
        /// How many at most.
        chosen_max: usize,
    },
    /// A step from `low` to `high`.
    Scale {
        /// The lowest step.
        low: i64,
        /// The highest step.
        high: i64,
        /// What the lowest means.
        low_text: Texts,
        /// What the highest means.
        high_text: Texts,
    },
    /// A whole number.
    Number {
        /// The least.
        min: i64,
        /// The largest.
        max: i64,
    },
    /// A place: one of a list, or in words, on one line. What is said is not paired with a point on a map.
    Place(Places),
}

impl QuestionKind {
    /// What can be chosen, if anything can.
    pub fn options(&self) -> &[Labelled] {
        match self {
            Self::Single { options } | Self::Several { options, .. } => options,
            _ => &[],
        }
    }
}

/// A question is asked when an earlier one was answered so.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Condition {
    /// Key of the earlier question.
    pub question: String,
    /// Keys of options, steps of a scale or names of places; any of them will do.
    pub is: Vec<String>,
}

impl Condition {
    /// Whether `answer` is one of those that are asked for.
    pub fn is_met(&self, answer: &Answer) -> bool {
        match answer {
            Answer::Options(chosen) => chosen.iter().any(|key| self.is.contains(key)),
            Answer::Number(number) => self.is.contains(&number.to_string()),
            Answer::Text(_) | Answer::Declined => false,
        }
    }
}

/// How much a form may send for one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Values, counting blank ones.
    pub values_max: usize,
    /// Characters of each value, counting a line break as one.
    pub characters_max: usize,
}

impl Question {
    /// How much a form may send for this question.
    pub fn limits(&self) -> Limits {
        let characters_max = match &self.kind {
            QuestionKind::Text { characters_max } => *characters_max,
            QuestionKind::Place(_) => PLACE_CHARACTERS_MAX,
            _ => NUMBER_CHARACTERS_MAX.max(crate::read::KEY_CHARACTERS_MAX),
        };
        // One for each option, one that declines, one that a form may send blank.
        Limits { values_max: self.kind.options().len() + 3, characters_max }
    }

    /// Takes what a form sent for this question; `None` when it was left blank, and may be.
    pub fn accept(&self, raw: &[&str]) -> Result<Option<Answer>, AnswerError> {
        let limits = self.limits();
        if raw.len() > limits.values_max {
            return Err(AnswerError::TooManyValues { given: raw.len(), max: limits.values_max });
        }
        let given: Vec<&str> = raw.iter().copied().filter(|value| !value.trim().is_empty()).collect();
        let values: Vec<&str> = given.iter().copied().filter(|value| *value != DECLINED).collect();
        let answer = match (values.as_slice(), given.len() > values.len()) {
            ([], true) => Answer::Declined,
            ([], false) => return self.left_blank(),
            (_, true) => return Err(AnswerError::DeclinedAndAnswered),
            (values, false) => self.parse(values, limits)?,
        };
        self.settled(&answer)
    }

    /// Checks an answer that was kept, and writes it in the one way it is stored; `None` when it is blank, and may be.
    pub fn settled(&self, answer: &Answer) -> Result<Option<Answer>, AnswerError> {
        if answer.is_blank() {
            return self.left_blank();
        }
        let settled = match (&self.kind, answer) {
            (_, Answer::Declined) if self.may_decline => Answer::Declined,
            (_, Answer::Declined) => return Err(AnswerError::CannotDecline),
            (QuestionKind::Text { characters_max }, Answer::Text(text)) => {
                Answer::Text(words(text, *characters_max)?)
            }
            (QuestionKind::Place(places), Answer::Text(text)) => place(places, text)?,
            (QuestionKind::Place(places), Answer::Options(chosen)) => listed(places, chosen)?,
            (QuestionKind::Single { options }, Answer::Options(chosen)) if chosen.len() == 1 => {
                among(options, chosen)?
            }
            (QuestionKind::Single { .. }, Answer::Options(_)) => return Err(AnswerError::OnlyOne),
            (QuestionKind::Several { options, chosen_max }, Answer::Options(chosen)) => {
                at_most(among(options, chosen)?, *chosen_max)?
            }
            (QuestionKind::Scale { low, high, .. }, Answer::Number(number)) => within(*number, *low, *high)?,
            (QuestionKind::Number { min, max }, Answer::Number(number)) => within(*number, *min, *max)?,
            _ => return Err(AnswerError::OtherKind),
        };
        if settled.is_blank() { self.left_blank() } else { Ok(Some(settled)) }
    }

    pub(crate) fn left_blank(&self) -> Result<Option<Answer>, AnswerError> {
        if self.required { Err(AnswerError::Required) } else { Ok(None) }
    }

    fn parse(&self, values: &[&str], limits: Limits) -> Result<Answer, AnswerError> {
        let one = || if let [one] = values { Ok(*one) } else { Err(AnswerError::OnlyOne) };
        match &self.kind {
            QuestionKind::Text { .. } | QuestionKind::Place(_) => Ok(Answer::Text(one()?.to_owned())),
            QuestionKind::Scale { .. } | QuestionKind::Number { .. } => {
                number(one()?, limits).map(Answer::Number)
            }
            QuestionKind::Single { .. } => Ok(Answer::Options(vec![one()?.to_owned()])),
            QuestionKind::Several { .. } => {
                Ok(Answer::Options(values.iter().map(|&it| it.to_owned()).collect()))
            }
        }
    }
}

/// The words with one kind of line break, and without control characters, which nobody wrote and nobody can see.
pub(crate) fn words(text: &str, max: usize) -> Result<String, AnswerError> {
    let broken = text.replace("\r\n", "\n").replace('\r', "\n");
    let seen: String = broken.chars().filter(|it| !it.is_control() || matches!(it, '\n' | '\t')).collect();
    let given = seen.chars().count();
    if given > max { Err(AnswerError::TooLong { given, max }) } else { Ok(seen) }
}

/// What is chosen, each once, in the order of the question.
fn among(options: &[Labelled], chosen: &[String]) -> Result<Answer, AnswerError> {
    if chosen.iter().any(|key| options.iter().all(|option| option.key != *key)) {
        return Err(AnswerError::NoSuchOption);
    }
    let own = options.iter().map(|option| &option.key).filter(|key| chosen.contains(key));
    Ok(Answer::Options(own.cloned().collect()))
}

/// The place of the list that is meant, or a place in words, if those count.
fn place(places: &Places, text: &str) -> Result<Answer, AnswerError> {
    let line = words(&text.split_whitespace().collect::<Vec<_>>().join(" "), PLACE_CHARACTERS_MAX)?;
    match places.named(&line) {
        Some(place) => Ok(Answer::Options(vec![place.name.clone()])),
        None if places.is_empty() || places.others => Ok(Answer::Text(line)),
        None => Err(AnswerError::NotInList),
    }
}

/// A place that was chosen, if the list has it.
fn listed(places: &Places, chosen: &[String]) -> Result<Answer, AnswerError> {
    match chosen {
        _ if places.is_empty() => Err(AnswerError::OtherKind),
        [one] if places.all().iter().any(|place| place.name == *one) => Ok(Answer::Options(chosen.to_vec())),
        [_] => Err(AnswerError::NotInList),
        _ => Err(AnswerError::OnlyOne),
    }
}

fn at_most(answer: Answer, max: usize) -> Result<Answer, AnswerError> {
    match &answer {
        Answer::Options(chosen) if chosen.len() > max => {
            Err(AnswerError::TooManyChosen { given: chosen.len(), max })
        }
        _ => Ok(answer),
    }
}

fn within(number: i64, min: i64, max: i64) -> Result<Answer, AnswerError> {
    match number {
        _ if number < min => Err(AnswerError::TooSmall { min }),
        _ if number > max => Err(AnswerError::TooLarge { max }),
        _ => Ok(Answer::Number(number)),
    }
}

/// A whole number as people type it: with spaces between thousands, any minus sign, Western or Arabic digits.
fn number(text: &str, limits: Limits) -> Result<i64, AnswerError> {
    let given = text.chars().count();
    if given > limits.characters_max {
        return Err(AnswerError::TooLong { given, max: limits.characters_max });
    }
    let typed = text.chars().filter(|it| !it.is_whitespace()).map(western);
    typed.collect::<String>().parse().map_err(|_| AnswerError::NotANumber)
}

fn western(char: char) -> char {
    let digit = |zero: char| char::from_digit(u32::from(char) - u32::from(zero), 10).unwrap_or(char);
    match char {
        '\u{660}'..='\u{669}' => digit('\u{660}'),
        '\u{6f0}'..='\u{6f9}' => digit('\u{6f0}'),
        '\u{2212}' | '\u{2013}' => '-',
        other => other,
    }
}
