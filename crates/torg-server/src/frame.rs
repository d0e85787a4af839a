//! What stands around every page: the head, the way home, the languages, the foot.

use crate::{
    app::App,
    held::Held,
    language::{Words, direction, offered},
    visitor::Visitor,
};
use std::sync::Arc;
use torg_core::Language;
use torg_dialogue::Texts;

/// The frame of one page.
pub struct Frame {
    /// The words of the page.
    pub words: Arc<Words>,
    /// What the page is.
    pub title: String,
    /// Where it is.
    pub path: String,
    /// The dialogue it belongs to: its address and title.
    pub dialogue: Option<(String, Phrase)>,
    /// Whether the form that was sent was not accepted.
    pub wrong: bool,
    /// Whether it shows statements or a wall, which have looks and a script of their own.
    pub board: bool,
}

/// A text of the municipality, with the language it is in when that is not the page's.
#[derive(Clone, Debug, Default)]
pub struct Phrase {
    /// As it was written.
    pub text: String,
    /// For the attribute `lang`; empty when it is that of the page.
    pub language: String,
    /// For the attribute `dir`.
    pub direction: &'static str,
}

impl Phrase {
    /// `texts` for someone who reads `language`.
    pub fn of(texts: &Texts, language: Language) -> Self {
        let (text, own) = texts.in_language(language);
        let code = if own == language { String::new() } else { own.code().to_owned() };
        Self { text: text.to_owned(), language: code, direction: direction(own) }
    }

    /// What someone said in the language of this code, for someone who reads `language`.
    pub fn said(text: &str, code: &str, language: Language) -> Self {
        let own = Language::new(code);
        let code = if own == language { String::new() } else { own.code().to_owned() };
        Self { text: text.to_owned(), language: code, direction: direction(own) }
    }

    /// Whether nothing is written.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }
}

/// A language that the page can be read in.
pub struct Offer {
    /// Its code.
    pub code: &'static str,
    /// What it is called by those who speak it.
    pub name: &'static str,
    /// Whether it is the page's.
    pub current: bool,
}

impl Frame {
    /// Of a page that belongs to no dialogue.
    pub fn plain(app: &App, visitor: &Visitor, title: String) -> Self {
        Self {
            words: app.words(visitor, None),
            title,
            path: visitor.path.clone(),
            dialogue: None,
            wrong: false,
            board: false,
        }
    }

    /// Of a page of a dialogue.
    pub fn of(app: &App, visitor: &Visitor, held: &Held, title: String) -> Self {
        let words = app.words(visitor, Some(held));
        let dialogue = Some((held.path(), Phrase::of(&held.definition.title, words.language)));
        Self { words, title, path: visitor.path.clone(), dialogue, wrong: false, board: false }
    }

    /// The same, with statements or a wall on it.
    pub fn with_board(self) -> Self {
        Self { board: true, ..self }
    }

    /// The message `id`.
    pub fn say(&self, id: &str) -> String {
        self.words.say(id)
    }

    /// The languages on offer.
    pub fn offers(&self) -> Vec<Offer> {
        let offer = |(code, name)| Offer { code, name, current: self.words.language.code() == code };
        offered().map(offer).collect()
    }

    /// What the page's language is called.
    pub fn language_name(&self) -> &'static str {
        offered().find(|(code, _)| *code == self.words.language.code()).map_or("", |(_, name)| name)
    }

    /// Where the page is, as a value in a query.
    pub fn path_in_query(&self) -> String {
        form_urlencoded::byte_serialize(self.path.as_bytes()).collect()
    }

    /// The picture's address.
    pub fn icon(&self) -> &'static str {
        crate::asset::ICON.path()
    }

    /// The scripts' addresses.
    pub fn scripts(&self) -> Vec<&'static str> {
        let board = self.board.then(|| crate::asset::BOARD_SCRIPT.path());
        std::iter::once(crate::asset::SCRIPT.path()).chain(board).collect()
    }

    /// The stylesheet's address; the look of the municipality's colours comes with the dialogue.
    pub fn styles(&self) -> Vec<String> {
        let own = self.dialogue.iter().map(|(path, _)| format!("{path}/look.css"));
        let board = self.board.then(|| crate::asset::BOARD_STYLE.path());
        std::iter::once(crate::asset::STYLE.path()).chain(board).map(str::to_owned).chain(own).collect()
    }
}
