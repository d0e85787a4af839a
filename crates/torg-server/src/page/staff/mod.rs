//! The pages of those who hold a dialogue: signing in, typing what was said on paper, looking after what comes in.

pub mod contributions;
pub mod desk;
mod new_password;
pub mod notes;
pub mod observations;
pub mod passkey;
pub mod password;
pub mod preview;
pub mod receipts;
pub mod sheet;
pub mod sign_in;
mod typing;
pub mod undo;
pub mod upload;
pub mod wall;
pub mod ways;
pub mod welcome;

use crate::{app::App, error::PageError, frame::Frame, held::Held, staff::Staff, visitor::Visitor};
use qrcode::QrCode;
use std::{fmt::Write, sync::Arc};

/// White around a QR code, in modules (ISO/IEC 18004).
const QUIET_MODULES: usize = 4;

/// What stands around a page of the staff.
pub struct Desk {
    /// Who is signed in.
    pub name: String,
    /// Their first page.
    pub home: String,
    /// The dialogue's page among theirs, and its title.
    pub dialogue: Option<(String, String)>,
}

impl Desk {
    /// Of a page of no dialogue.
    pub fn plain(staff: &Staff) -> Self {
        Self { name: staff.account.name.clone(), home: staff.home(), dialogue: None }
    }

    /// The stylesheet's address.
    pub fn style(&self) -> &'static str {
        crate::asset::STAFF_STYLE.path()
    }
}

/// A dialogue, and who of the staff has it before them.
pub struct At {
    /// The dialogue.
    pub held: Arc<Held>,
    /// Who.
    pub staff: Staff,
}

impl At {
    /// The dialogue of their municipality with this slug.
    pub async fn find(app: &App, staff: Staff, slug: &str) -> Result<Self, PageError> {
        Ok(Self { held: app.held(&staff.account.municipality, slug).await?, staff })
    }

    /// Its page among the staff's.
    pub fn path(&self) -> String {
        format!("{}/{}", self.staff.home(), self.held.dialogue.slug)
    }

    /// Its log.
    pub fn log(&self) -> i64 {
        self.held.dialogue.log
    }

    /// What stands around a page of this title.
    pub fn around(&self, app: &App, visitor: &Visitor, title: &str) -> (Frame, Desk) {
        let words = app.words(visitor, Some(&self.held));
        let name = self.held.definition.title.in_language(words.language).0.to_owned();
        let mut frame = Frame::plain(app, visitor, title.to_owned());
        frame.words = words;
        (frame, Desk { dialogue: Some((self.path(), name)), ..Desk::plain(&self.staff) })
    }
}

/// A QR code as the outline of an SVG picture.
pub struct Qr {
    /// Modules on each side, with the white around them.
    pub side: usize,
    /// The dark ones, for the attribute `d`.
    pub outline: String,
}

impl Qr {
    /// Of `text`; empty when it is too long for one.
    pub fn of(text: &str) -> Self {
        let Ok(code) = QrCode::new(text) else { return Self { side: 0, outline: String::new() } };
        let width = code.width();
        let dark = |at: &usize| code[(at % width, at / width)] == qrcode::Color::Dark;
        let mut outline = String::new();
        for at in (0..width * width).filter(dark) {
            let (x, y) = (at % width + QUIET_MODULES, at / width + QUIET_MODULES);
            // Writing to a text cannot fail.
            let _ = write!(outline, "M{x} {y}h1v1h-1z");
        }
        Self { side: width + 2 * QUIET_MODULES, outline }
    }
}
