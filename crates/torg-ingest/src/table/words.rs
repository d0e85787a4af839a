//! Words in headers that tell what a column is, in sv, en, fr, es, it, de, pt, fi and ar.
//!
//! A header is compared word by word after folding case, so that "E-post (frivilligt)" is found and "namnge torget"
//! is not taken for a name.

/// Columns that point at a person.
#[rustfmt::skip]
pub const PERSONAL: &[&str] = &[
    "name", "namn", "förnamn", "efternamn", "firstname", "lastname", "surname", "fullname", "full name", "nom",
    "prénom", "prenom", "nombre", "apellido", "apellidos", "nome", "cognome", "vorname", "nachname", "familienname",
    "sobrenome", "apelido", "nimi", "etunimi", "sukunimi", "الاسم", "اسم", "username", "user name", "användarnamn",
    "email", "e-mail", "e-postadress", "mejladress", "mailadress", "sähköpostiosoite", "e-mail-adresse",
    "adresse e-mail", "correo electrónico", "mail", "epost", "e-post", "mejl", "epostadress", "courriel", "correo", "posta elettronica",
    "sähköposti", "البريد", "phone", "telephone", "telefon", "telefonnummer", "mobil", "mobilnummer", "mobile", "tel",
    "téléphone", "teléfono", "telefono", "cellulare", "móvil", "handy", "telefone", "telemóvel", "celular", "puhelin",
    "puhelinnumero", "هاتف", "الهاتف", "address", "adress", "gatuadress", "bostadsadress", "street", "gata",
    "adresse", "dirección", "direccion", "domicilio", "indirizzo", "anschrift", "straße", "strasse", "endereço",
    "morada", "osoite", "katuosoite", "العنوان", "personnummer", "personnr", "ssn", "social security",
    "henkilötunnus", "hetu", "dni", "nie", "codice fiscale", "steuer-id", "nif", "cpf", "bsn", "nir", "ip", "ipaddr",
    "ip address", "ip-adress", "ipaddress", "adresse ip", "token", "refurl", "referrer", "user agent", "useragent",
    "cookie", "xid", "profile", "author", "auteur", "autor", "autora", "autore", "verfasser", "created by", "posted by", "skapad av", "author name", "author url", "signature", "författare", "contact", "kontakt",
    "kontaktuppgifter", "sender", "avsändare", "avsender", "afsender", "lähettäjä", "expéditeur", "remitente",
    "mittente", "absender", "remetente", "afzender", "المرسل",
];
/// Columns that tell one participant from another.
#[rustfmt::skip]
pub const ID: &[&str] = &[
    "id", "nr", "no", "respondent", "respondentid", "respondent id", "response id", "responseid", "svars-id",
    "svarsid", "löpnummer", "löpnr", "participant", "participant id", "deltagare", "deltagar-id", "author-id",
    "author id", "authorid", "user id", "userid", "identifiant", "identificador", "identificativo", "teilnehmer",
    "teilnehmer-id", "tunniste", "vastaaja", "seed", "guid", "uuid", "رقم", "record id", "case", "löpnumret",
    "svarande", "respondentnummer", "tunnus",
];
/// Columns that hold a moment.
#[rustfmt::skip]
pub const DATE: &[&str] = &[
    "date", "datum", "tid", "tidpunkt", "tidsstämpel", "time", "timestamp", "datetime", "submitdate", "submitted",
    "created", "created at", "published at", "skapad", "inskickad", "start time", "completion time", "starttid",
    "slutförandetid", "heure", "horodateur", "horodatage", "fecha", "marca temporal", "hora", "data", "ora",
    "informazioni cronologiche", "zeitstempel", "zeit", "startzeit", "fertigstellungszeit", "carimbo de data/hora",
    "päivämäärä", "pvm", "aikaleima", "aika", "التاريخ", "طابع زمني", "last modified time", "startdate", "datestamp",
    "dag", "heure de début", "heure de fin",
];
/// Columns that hold the language of the row.
#[rustfmt::skip]
pub const LANGUAGE: &[&str] = &[
    "language", "lang", "språk", "langue", "idioma", "lingua", "sprache", "kieli", "اللغة", "startlanguage", "locale",
];
/// Columns that group participants.
#[rustfmt::skip]
pub const ATTRIBUTE: &[&str] = &[
    "age", "ålder", "åldersgrupp", "âge", "edad", "età", "alter", "altersgruppe", "idade", "ikä", "ikäryhmä", "العمر",
    "age group", "age band", "gender", "sex", "kön", "könsidentitet", "genre", "sexe", "género", "sexo", "genere",
    "sesso", "geschlecht", "gênero", "sukupuoli", "الجنس", "district", "stadsdel", "område", "bostadsområde",
    "kommundel", "ort", "neighbourhood", "neighborhood", "area", "region", "quartier", "arrondissement", "barrio",
    "distrito", "quartiere", "municipio", "stadtteil", "bezirk", "bairro", "freguesia", "kaupunginosa", "asuinalue",
    "الحي", "المنطقة", "role", "roll", "rôle", "rol", "ruolo", "rolle", "papel", "rooli", "الدور", "occupation",
    "sysselsättning", "yrke", "profession", "ocupación", "professione", "beruf", "profissão", "ammatti", "group",
    "grupp", "groupe", "grupo", "gruppo", "gruppe", "ryhmä", "education", "utbildning", "housing", "boende",
    "boendeform", "country", "land", "kommun", "municipality", "city", "stad", "ville", "ciudad", "città", "stadt",
    "cidade", "kaupunki", "bakgrund", "label", "category", "kategori", "catégorie", "categoría", "categoria",
    "kategorie", "luokka", "topic", "ämne", "tema", "stance", "scope", "type", "typ", "målgrupp",
    "funktionsnedsättning", "disability", "födelseår", "postnummer",
];
/// Headers of free text that are not questions themselves: they give no prompt.
#[rustfmt::skip]
pub const GENERIC: &[&str] = &[
    "text", "body", "comment", "comments", "comment-body", "kommentar", "kommentarer", "svar", "fritext",
    "fritextsvar", "answer", "answers", "response", "contribution", "post-it", "postit", "note", "notes", "lapp",
    "lappar", "anteckning", "anteckningar", "synpunkt", "synpunkter", "förslag", "åsikt", "inlägg", "content",
    "message", "meddelande", "texte", "commentaire", "réponse", "proposition", "texto", "comentario", "respuesta",
    "propuesta", "testo", "commento", "risposta", "proposta", "antwort", "vorschlag", "comentário", "resposta",
    "teksti", "kommentti", "vastaus", "ehdotus", "النص", "تعليق", "إجابة", "مقترح", "citat", "quote", "quotation",
    "statement", "idea", "idé", "description", "beskrivning", "remarks", "remarques", "suggestions", "commentaires",
    "muuta sanottavaa", "huomautuksia", "anmerkungen", "bemerkungen", "sugerencias", "comentarios",
];
/// Columns for what a facilitator saw.
#[rustfmt::skip]
pub const OBSERVATION: &[&str] = &[
    "observation", "observations", "observationer", "iakttagelse", "iakttagelser", "facilitator note",
    "facilitator notes", "beobachtung", "observación", "osservazione", "observação", "havainto", "havainnot",
    "ملاحظة الميسر",
];
/// Exact ages.
#[rustfmt::skip]
pub const AGE: &[&str] = &[
    "age", "ålder", "âge", "edad", "età", "alter", "idade", "ikä", "العمر",
];
/// Years of birth.
#[rustfmt::skip]
pub const BIRTH_YEAR: &[&str] = &[
    "birth year", "year of birth", "födelseår", "année de naissance", "año de nacimiento", "anno di nascita",
    "geburtsjahr", "ano de nascimento", "syntymävuosi", "سنة الميلاد",
];
/// Postal codes.
#[rustfmt::skip]
pub const POSTCODE: &[&str] = &[
    "postcode", "post code", "zip", "zip code", "zipcode", "postnummer", "postnr", "code postal", "código postal",
    "cap", "plz", "postleitzahl", "cep", "postinumero", "الرمز البريدي",
];

/// Stretches of questions about a participant's age.
#[rustfmt::skip]
pub const ASKS_AGE: &[&str] = &[
    "gammal är du", "din ålder", "old are you", "your age", "quel âge", "votre âge", "qué edad", "su edad", "tu edad",
    "quanti anni", "wie alt sind", "wie alt bist", "ihr alter", "que idade", "qual é a sua idade", "minkä ikäinen",
    "kuinka vanha", "ikäsi", "كم عمرك", "عمرك",
];
/// Stretches of questions about a participant's group.
#[rustfmt::skip]
pub const ASKS_ATTRIBUTE: &[&str] = &[
    "bor du", "vilken stadsdel", "ditt kön", "vilket kön", "din roll", "vem är du", "jag är", "i vilken roll",
    "din sysselsättning", "du svarar som", "do you live", "where you live", "your gender", "your role", "i am a",
    "you are a", "are you a", "which district", "which neighbourhood", "describes you", "habitez-vous", "où habitez",
    "votre quartier", "vous êtes", "votre genre", "votre profil", "vive usted", "vives", "su barrio", "su género",
    "es usted", "dove abita", "dove vive", "suo quartiere", "lei è", "wohnen sie", "wohnst du", "ihr geschlecht",
    "sind sie", "onde mora", "onde vive", "seu bairro", "você é", "missä asut", "asut", "asutko", "sukupuolesi", "oletko",
    "olen", "أين تسكن", "هل أنت", "جنسك",
];

/// What stands below a question that has one answer, in exports with two rows of names.
#[rustfmt::skip]
pub const REPLY: &[&str] = &[
    "response", "open-ended response", "svar", "öppet svar", "réponse", "réponse ouverte", "respuesta",
    "respuesta abierta", "risposta", "antwort", "offene antwort", "resposta", "vastaus", "avoin vastaus",
];

/// Longer headers are sentences: a word in them says nothing about the column.
const LABEL_WORDS: usize = 4;

/// Lower case, without signs around words, words separated by one space.
pub fn fold(header: &str) -> String {
    let signs = |char: char| !(char.is_alphanumeric() || matches!(char, '-' | '/' | '&'));
    let spaced: String = header
        .to_lowercase()
        .chars()
        .map(|char| if char == '_' || signs(char) { ' ' } else { char })
        .collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a header is a question or a sentence rather than a label.
pub fn is_sentence(header: &str) -> bool {
    header.contains(['?', '؟', '¿', ';'])
        || fold(header).split(' ').count() > LABEL_WORDS
        || header.trim_end().ends_with([':', '.', '…'])
}

/// The word of `list` that a header is, or begins or ends with when it is a label of a few words.
pub fn found(list: &[&'static str], header: &str) -> Option<&'static str> {
    let folded = fold(header);
    if let Some(exact) = list.iter().find(|word| **word == folded) {
        return Some(exact);
    }
    if is_sentence(header) {
        return None;
    }
    let padded = format!(" {folded} ");
    let long_enough = |word: &&&str| word.chars().count() > 2;
    let inside =
        |word: &&&str| padded.starts_with(&format!(" {word} ")) || padded.ends_with(&format!(" {word} "));
    list.iter().filter(long_enough).find(inside).copied()
}

/// Whether a question holds one of the stretches of `list`.
pub fn asks(list: &[&str], header: &str) -> bool {
    let padded = format!(" {} ", fold(header));
    is_sentence(header) && list.iter().any(|stretch| padded.contains(&format!(" {stretch} ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(list: &[&'static str], header: &str, expect: Option<&str>) {
        assert_eq!(found(list, header), expect, "{header}");
    }

    #[test]
    fn finds_words_in_labels_and_not_in_sentences() {
        check(PERSONAL, "E-post (frivilligt)", Some("e-post"));
        check(PERSONAL, "Name", Some("name"));
        check(PERSONAL, "What name should the square have?", None);
        check(PERSONAL, "namnge torget", None);
        check(PERSONAL, "Namnförslag", None);
        check(ATTRIBUTE, "Your age", Some("age"));
        check(ATTRIBUTE, "Ålder:", Some("ålder"));
        check(DATE, "Completion time", Some("completion time"));
        check(POSTCODE, "Postnummer", Some("postnummer"));
    }
}
