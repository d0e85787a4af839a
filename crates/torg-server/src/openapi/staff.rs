//! The staff's routes, as `described.rs` describes those of residents. Whoever is not signed in is led to where one signs in.

use super::described::{
    ANSWER_CHARACTERS_MAX, Described, Field, Media, NOT_OPEN, SHORT_CHARACTERS_MAX, TO, WRONG, act, field,
    one_of, page,
};
use crate::language::offered_codes;

/// Of what a passkey says, in base64url.
const LONG_CHARACTERS_MAX: usize = 100_000;
const TEXT: Field = field("text", ANSWER_CHARACTERS_MAX);
const NAME: Field = field("name", SHORT_CHARACTERS_MAX);
const PASSWORD: Field = field("password", SHORT_CHARACTERS_MAX);
const BEFORE: Field = field("before", SHORT_CHARACTERS_MAX);
const CODE: Field = field("code", SHORT_CHARACTERS_MAX);
const CLIENT: Field = field("client", LONG_CHARACTERS_MAX);
const PASSKEY: Field = field("passkey", LONG_CHARACTERS_MAX);
const ATTESTATION: Field = field("attestation", LONG_CHARACTERS_MAX);
const FORM: Field = field("form", SHORT_CHARACTERS_MAX);
const TICKET: Field = field("ticket", SHORT_CHARACTERS_MAX);
const LANGUAGE: Field = one_of("language", &offered_codes());
const ELSEWHERE: u16 = 303;
const UNREADABLE: u16 = 400;

/// What is said of a route of the staff.
pub(super) fn of(method: &str, path: &str) -> Option<Described> {
    let desk = path.strip_prefix("/staff/{municipality}");
    let dialogue = desk.and_then(|rest| rest.strip_prefix("/{dialogue}")).filter(|rest| !rest.is_empty());
    match (dialogue, desk) {
        (Some(path), _) => of_dialogue(method, path).map(|it| it.or(&[ELSEWHERE])),
        (None, Some(path)) => of_desk(method, path).map(|it| it.or(&[ELSEWHERE])),
        (None, None) => of_door(method, path),
    }
}

fn of_door(method: &str, path: &str) -> Option<Described> {
    Some(match (method, path) {
        ("GET", "/sign-in") => page("Asks who is there.").asks(&[TO]).or(&[ELSEWHERE]),
        ("POST", "/sign-in") => act("Signs in.")
            .takes(&[field("municipality", SHORT_CHARACTERS_MAX), NAME, PASSWORD, CODE, TO])
            .or(&[WRONG]),
        ("POST", "/sign-in/passkey/options") => {
            Described::of(Media::Json, "What a browser is asked for to sign in with a passkey.")
        }
        ("POST", "/sign-in/passkey") => act("Signs in with a passkey.")
            .takes(&[PASSKEY, CLIENT, field("authenticator", LONG_CHARACTERS_MAX)])
            .takes(&[field("signature", LONG_CHARACTERS_MAX), field("user", SHORT_CHARACTERS_MAX), TO])
            .or(&[WRONG]),
        ("POST", "/sign-out") => act("Signs out.").takes(&[TO]),
        ("GET", "/welcome/{invitation}") => {
            page("Where an invitation leads: a passkey, or a password and codes are set up.")
        }
        ("POST", "/welcome/{invitation}") => {
            act("They are chosen.").takes(&[NAME, PASSWORD, CODE]).or(&[WRONG])
        }
        ("POST", "/welcome/{invitation}/passkey/options") => {
            Described::of(Media::Json, "What a browser is asked for to make a passkey.")
        }
        ("POST", "/welcome/{invitation}/passkey") => {
            act("It is chosen.").takes(&[NAME, CLIENT, ATTESTATION]).or(&[WRONG])
        }
        _ => return None,
    })
}

fn of_desk(method: &str, path: &str) -> Option<Described> {
    Some(match (method, path) {
        ("GET", "") => page("The dialogues of the municipality."),
        ("GET", "/{dialogue}") => page("What can be done in a dialogue."),
        ("GET", "/-/password") => page("Asks for another password, or for a first one."),
        ("POST", "/-/password") => act("It is another.").takes(&[NAME, BEFORE, PASSWORD, CODE]).or(&[WRONG]),
        ("GET", "/-/ways") => page("With what they sign in."),
        ("POST", "/-/ways") => act("A passkey is called something else, or a way in is taken away.")
            .takes(&[one_of("do", &["rename", "remove", "remove-password"]), PASSKEY, NAME]),
        ("POST", "/-/passkey/options") => {
            Described::of(Media::Json, "What a browser is asked for to make one more passkey.")
        }
        ("POST", "/-/passkey") => act("Adds it.").takes(&[NAME, CLIENT, ATTESTATION]).or(&[WRONG]),
        _ => return None,
    })
}

fn of_dialogue(method: &str, path: &str) -> Option<Described> {
    Some(match (method, path) {
        ("GET", "/notes/{activity}/{prompt}") => page("Notes are typed in, one after another."),
        ("POST", "/notes/{activity}/{prompt}") => act("Takes in a note.")
            .takes(&[TEXT, FORM, TICKET, LANGUAGE, field("who", SHORT_CHARACTERS_MAX)])
            .or(&[NOT_OPEN, WRONG]),
        ("GET", "/sheet/{activity}") => page("An answer sheet is typed in.").asks(&[field("removed", 6)]),
        ("POST", "/sheet/{activity}") => act("Takes in a sheet; its fields are named by its questions.")
            .takes(&[TICKET, LANGUAGE])
            .or(&[NOT_OPEN, WRONG]),
        ("POST", "/undo/{id}") => act("Erases what was typed in just now.").takes(&[TO]).or(&[NOT_OPEN, 410]),
        ("GET", "/wall/{activity}") => page("A wall, for who holds it."),
        ("POST", "/wall/{activity}") => act("Shows or hides its notes, or sets its time.")
            .takes(&[one_of("do", &["show", "hide", "start", "stop"]), field("minutes", 6)]),
        ("GET", "/receipts") => page("Receipts that were not handed out yet."),
        ("POST", "/receipts") => {
            let participant = Field { several: true, ..field("participant", SHORT_CHARACTERS_MAX) };
            act("They have been.").takes(&[participant])
        }
        ("GET", "/contributions") => page("What came in, the newest first.").asks(&[BEFORE]),
        ("POST", "/contributions/{id}") => act("Withholds it, or lets it through.")
            .takes(&[one_of("decision", &["withhold", "release"]), BEFORE])
            .takes(&[field("reason", SHORT_CHARACTERS_MAX)])
            .or(&[WRONG]),
        ("GET", "/observations") => page("What was seen and heard beside the words."),
        ("POST", "/observations") => act("Takes in an observation.")
            .takes(&[TEXT, FORM, field("activity", SHORT_CHARACTERS_MAX)])
            .or(&[NOT_OPEN, WRONG]),
        ("POST", "/observations/{id}/erase") => act("Erases it."),
        ("GET", "/upload") => page("Asks for files.").or(&[NOT_OPEN]),
        ("POST", "/upload") => act("Reads files, and takes nothing in.").or(&[UNREADABLE, NOT_OPEN, WRONG]),
        ("GET", "/upload/{ticket}") => page("How the files were understood.").or(&[NOT_OPEN]),
        ("POST", "/upload/{ticket}") => {
            act("Takes in what they hold.").takes(&[LANGUAGE]).or(&[NOT_OPEN, WRONG])
        }
        ("GET", "/preview") => page("Whether there is a report to look at."),
        ("GET", "/preview/{*file}") => Described::of(Media::Bytes, "A file of it."),
        _ => return None,
    })
}
