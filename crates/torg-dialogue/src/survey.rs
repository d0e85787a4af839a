//! The questions of a survey in order: which comes next, and which answers count in the end.

use crate::{Answer, AnswerError, Answers, Question};

/// The answers that count, by the key of the question, in the order of the questions.
pub type Settled = Vec<(String, Answer)>;
/// What is wrong, by the key of the question.
pub type Unsettled = Vec<(String, AnswerError)>;

/// Questions, one a page. Which are asked depends on the answers to earlier ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Survey {
    /// All questions, in order.
    pub questions: Vec<Question>,
}

impl Survey {
    /// The question of this key.
    pub fn question(&self, key: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.key == key)
    }

    /// The questions that are asked of someone with these answers, in order. A question that depends on one that is
    /// not asked is not asked either.
    pub fn shown(&self, answers: &Answers) -> Vec<&Question> {
        let mut shown: Vec<&Question> = Vec::with_capacity(self.questions.len());
        for question in &self.questions {
            let is_asked = question.show_when.as_ref().is_none_or(|condition| {
                let earlier = shown.iter().any(|earlier| earlier.key == condition.question);
                earlier && answers.get(&condition.question).is_some_and(|answer| condition.is_met(answer))
            });
            if is_asked {
                shown.push(question);
            }
        }
        shown
    }

    /// The question after the one named `after`; the first, when there is none of that name. `None` at the end.
    pub fn next(&self, after: Option<&str>, answers: &Answers) -> Option<&Question> {
        let begin = after.and_then(|key| self.place(key)).map_or(0, |place| place + 1);
        self.shown(answers).into_iter().find(|question| self.place(&question.key) >= Some(begin))
    }

    /// The question before the one named `before`. `None` at the beginning.
    pub fn previous(&self, before: &str, answers: &Answers) -> Option<&Question> {
        let end = self.place(before)?;
        self.shown(answers).into_iter().rev().find(|question| self.place(&question.key) < Some(end))
    }

    /// The answers that count, in the order of the questions: those to questions that are asked of someone with these
    /// answers. Others, given before a change of mind, are left out. Or everything that is wrong.
    pub fn settle(&self, answers: &Answers) -> Result<Settled, Unsettled> {
        let unknown = answers.keys().filter(|key| self.question(key).is_none());
        let mut wrong: Unsettled = unknown.map(|key| (key.clone(), AnswerError::NoSuchQuestion)).collect();
        let mut settled = Settled::new();
        for question in self.shown(answers) {
            let own = answers.get(&question.key);
            match own.map_or_else(|| question.left_blank(), |answer| question.settled(answer)) {
                Ok(Some(answer)) => settled.push((question.key.clone(), answer)),
                Ok(None) => {}
                Err(error) => wrong.push((question.key.clone(), error)),
            }
        }
        if wrong.is_empty() { Ok(settled) } else { Err(wrong) }
    }

    fn place(&self, key: &str) -> Option<usize> {
        self.questions.iter().position(|question| question.key == key)
    }
}
