//! Words in listed names that are nobody's name: roles, rooms, devices, organisations. Only lists.

/// Words in speakers' labels that name a role, or join names; never replaced alone.
#[rustfmt::skip]
pub(super) const NOT_NAMES: &[&str] = &[
    "speaker", "participant", "respondent", "interviewer", "interviewee", "moderator", "facilitator", "chair",
    "guest", "unknown", "anonymous", "user", "host", "admin", "team", "meeting", "room", "resident", "student",
    "teacher", "politician", "youth", "deltagare", "deltagaren", "talare", "intervjuare", "samtalsledare",
    "ordförande", "okänd", "anonym", "gäst", "elev", "lärare", "politiker", "boende", "invånare", "mötesrum",
    "kvinna", "man", "pojke", "flicka", "person", "grupp", "group", "osallistuja", "haastattelija", "puhuja",
    "puheenjohtaja", "tuntematon", "deltaker", "deltager", "ordstyrer", "ukjent", "participante", "moderador",
    "moderadora", "entrevistador", "entrevistadora", "desconocido", "vecina", "vecino", "alumna", "alumno",
    "intervenant", "animateur", "animatrice", "habitante", "habitant", "élève", "inconnu", "teilnehmer",
    "teilnehmerin", "sprecher", "sprecherin", "unbekannt", "moderatorin", "partecipante", "intervistatore",
    "moderatore", "von", "van", "der", "den", "del", "della", "las", "los", "dos", "das", "ibn", "bin", "bint",
    "the", "och", "and", "for", "med", "för", "une", "kommun", "kommunen", "museum", "service", "support",
    "external", "extern", "iphone", "ipad", "android", "galaxy", "laptop", "studio", "none", "nej", "test",
    "ingen", "n/a", "vet", "inte", "vill", "hej", "bra",
];

/// Who is spoken to by an office after "Mr" or "Frau", and words with capitals that follow "ich heiße".
#[rustfmt::skip]
pub(super) const ADDRESSED: &[&str] = &[
    "talman", "mayor", "chairman", "chairwoman", "president", "minister", "speaker", "councillor", "puhemies",
    "pormestari", "maire", "président", "présidente", "ministre", "alcalde", "alcaldesa", "presidente", "presidenta",
    "ministro", "ministra", "sindaco", "sindaca", "bürgermeister", "bürgermeisterin", "oberbürgermeister",
    "oberbürgermeisterin", "präsident", "präsidentin", "stadtrat", "stadträtin", "doktor", "professor", "sie", "euch",
    "ihnen", "prefeito", "prefeita", "kommunalråd", "statsråd", "herr", "fru", "frau", "dame", "familjen", "en", "ett",
];

/// Words of which one makes a name an organisation's.
#[rustfmt::skip]
pub(super) const ORGANISATIONS: &[&str] = &[
    "ab", "ag", "amt", "asbl", "asociación", "association", "associazione", "associação", "asukasyhdistys",
    "bv", "centre", "church", "club", "comité", "comune", "council", "ev", "federation", "fundación", "förbund",
    "förbundet", "förening", "föreningen", "församling", "församlingen", "gmbh", "hb", "ideell", "inc", "kb",
    "kerho", "kirche", "klubb", "klubben", "kommun", "kommunen", "kooperativ", "ltd", "mairie", "municipality",
    "nätverk", "nätverket", "org", "organisation", "oy", "parish", "region", "regionen", "ry", "sarl", "school",
    "seura", "sl", "skola", "skolan", "society", "stiftelse", "stiftelsen", "stiftung", "sällskap",
    "sällskapet", "union", "university", "verein", "verksamhet", "yhdistys", "ayuntamiento", "جمعية", "بلدية",
    "شركة",
];

/// Endings of words that only organisations are called by, in languages that join words.
#[rustfmt::skip]
pub(super) const ORGANISATION_ENDINGS: &[&str] = &[
    "föreningen", "förening", "förbundet", "förbund", "bolaget", "bolag", "klubben", "klubb", "nämnden",
    "nämnd", "rådet", "kommun", "kommunen", "kontoret", "förvaltningen", "församling", "församlingen",
    "stiftelsen", "skolan", "sällskapet", "handeln", "yhdistys", "seura", "verein", "verband", "vereniging",
];
