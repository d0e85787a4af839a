//! The gate of the activities: nobody meets a question without words or a choice without options.

use super::{Checking, Doubt};
use crate::{Activity, Content, Labelled, Question, QuestionKind, Survey};

/// More questions than this are seldom answered to the end.
const QUESTIONS_MANY: usize = 20;

impl Checking<'_> {
    pub(super) fn activities(&mut self) {
        let activities = &self.definition.activities;
        self.needs_several("activity", activities.len(), 1);
        activities.iter().for_each(|activity| self.activity(activity));
    }

    fn activity(&mut self, activity: &Activity) {
        let path = format!("activity.{}", activity.key);
        self.needs_text(format!("{path}.title"), &activity.title, "the title of the activity");
        self.needs_text(format!("{path}.intro"), &activity.intro, "what it is about and how long it takes");
        match &activity.content {
            Content::Survey(survey) => self.survey(&path, survey),
            Content::Statements(statements) => {
                self.labelled(&format!("{path}.first"), &statements.first, 1);
            }
            Content::Wall(wall) => {
                self.needs_text(format!("{path}.prompt"), &wall.prompt, "what the notes answer");
                self.labelled(&format!("{path}.columns"), &wall.columns, 0);
            }
        }
    }

    fn survey(&mut self, path: &str, survey: &Survey) {
        let key = format!("{path}.question");
        self.needs_several(key.as_str(), survey.questions.len(), 1);
        for question in &survey.questions {
            self.survey_question(&format!("{key}.{}", question.key), question);
        }
        if survey.questions.len() > QUESTIONS_MANY {
            self.warning(key, Doubt::ManyQuestions(survey.questions.len()));
        }
    }

    fn survey_question(&mut self, path: &str, question: &Question) {
        self.needs_text(
            format!("{path}.prompt"),
            &question.prompt,
            "the question, as you would put it to a neighbour",
        );
        match &question.kind {
            QuestionKind::Single { options } | QuestionKind::Several { options, .. } => {
                self.labelled(&format!("{path}.options"), options, 2);
            }
            QuestionKind::Scale { low_text, high_text, .. } => {
                self.needs_text(format!("{path}.low-text"), low_text, "what the lowest step means");
                self.needs_text(format!("{path}.high-text"), high_text, "what the highest step means");
            }
            QuestionKind::Place(places) if !places.is_empty() => {
                self.needs_several(format!("{path}.places"), places.all().len(), 2);
            }
            QuestionKind::Text { .. } | QuestionKind::Number { .. } | QuestionKind::Place(_) => {}
        }
    }

    /// At least so many, and a text for each.
    pub(super) fn labelled(&mut self, path: &str, labelled: &[Labelled], least: usize) {
        self.needs_several(path, labelled.len(), least);
        for one in labelled {
            self.needs_text(format!("{path}.{}.text", one.key), &one.text, "the text that is shown");
        }
    }
}
