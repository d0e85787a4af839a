//! The gates that protect the people who take part, and say who answers to them.

use super::{Checking, Doubt, Lack};

/// More attributes than this leave few groups of five.
const ATTRIBUTES_MANY: usize = 4;

impl Checking<'_> {
    pub(super) fn responsible(&mut self) {
        let responsible = &self.definition.responsible;
        self.needs_several("responsible", responsible.len(), 1);
        for (at, person) in responsible.iter().enumerate() {
            let key = |key: &str| format!("responsible.{}.{key}", at + 1);
            self.needs(key("name"), !person.name.is_empty(), "the person's name");
            self.needs_text(key("role"), &person.role, "what the person answers for");
            let contact = "an e-mail address or a telephone number that residents can use";
            self.needs(key("contact"), !person.contact.is_empty(), contact);
        }
    }

    pub(super) fn groups(&mut self) {
        let groups = &self.definition.groups;
        match groups.ask {
            None => self.needs("groups.ask", false, "ask = true and the attributes below it, or ask = false"),
            Some(true) => self.needs_several("groups.attribute", groups.attributes.len(), 1),
            Some(false) if groups.attributes.is_empty() => {}
            Some(false) => self.gap("groups.attribute", Lack::Contradicts("ask = true")),
        }
        for attribute in &groups.attributes {
            let key = |key: &str| format!("groups.attribute.{}.{key}", attribute.key);
            self.needs_text(key("prompt"), &attribute.prompt, "the question to participants");
            self.needs_text(key("why"), &attribute.why, "why it is asked; if there is no reason, do not ask");
            self.labelled(&key("options"), &attribute.options, 2);
        }
        if groups.attributes.len() > ATTRIBUTES_MANY {
            self.warning("groups.attribute", Doubt::ManyAttributes(groups.attributes.len()));
        }
    }

    pub(super) fn legal_basis(&mut self) {
        let legal = &self.definition.legal;
        self.needs_text("legal.basis", &legal.basis, "the legal basis; ask your data-protection officer");
        self.needs_text("legal.purpose", &legal.purpose, "what the data is for, and nothing else");
    }

    pub(super) fn retention(&mut self) {
        let retention = &self.definition.retention;
        for (key, days) in [
            ("retention.contributions", retention.contributions),
            ("retention.groups", retention.groups),
            ("retention.contact", retention.contact),
            ("retention.drafts", retention.drafts),
        ] {
            self.needs(key, days.is_some(), "for how many days it is kept; ask your archivist");
        }
    }

    pub(super) fn moderation(&mut self) {
        let moderation = &self.definition.moderation;
        let what = "who reads what comes in, when, and how to appeal";
        self.needs_text("moderation.policy", &moderation.policy, what);
        self.labelled("moderation.reasons", &moderation.reasons, 1);
    }

    pub(super) fn ai(&mut self) {
        let ai = &self.definition.ai;
        match ai.used {
            None => self.needs("ai.used", false, "used = true and the tasks below it, or used = false"),
            Some(true) => self.needs_several("ai.task", ai.tasks.len(), 1),
            Some(false) if ai.tasks.is_empty() => {}
            Some(false) => self.gap("ai.task", Lack::Contradicts("used = true")),
        }
        for (at, task) in ai.tasks.iter().enumerate() {
            let key = |key: &str| format!("ai.task.{}.{key}", at + 1);
            self.needs(key("model"), !task.model.is_empty(), "which model");
            self.needs_text(key("what"), &task.task, "what it is used for");
            self.needs(
                key("checked-by"),
                !task.checked_by.is_empty(),
                "the name of the person who checks it",
            );
        }
    }
}
