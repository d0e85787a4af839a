//! What streets are called, and which words look like streets and are not.

/// Endings of street names written as one word.
const ENDINGS: &[&str] = &[
    "gatan",
    "gata",
    "vägen",
    "väg",
    "gränd",
    "gränden",
    "stigen",
    "allén",
    "alléen",
    "backen",
    "kajen",
    "esplanaden",
    "torget",
    "torg",
    "gaten",
    "gate",
    "veien",
    "vei",
    "vegen",
    "veg",
    "bakken",
    "plassen",
    "gade",
    "vej",
    "stræde",
    "alle",
    "allé",
    "katu",
    "kadun",
    "kadulla",
    "kadulta",
    "kadulle",
    "tie",
    "tien",
    "tiellä",
    "tieltä",
    "tielle",
    "kuja",
    "kujalla",
    "polku",
    "kaari",
    "straße",
    "strasse",
    "str",
    "gasse",
    "platz",
    "allee",
    "weg",
    "damm",
    "straat",
    "laan",
    "plein",
    "gracht",
    "kade",
    "dijk",
    "steeg",
];

/// What comes before an ending in words for kinds of roads and for roads with numbers, which are not addresses.
const COMMON_STEMS: &[&str] = &[
    "riks",
    "läns",
    "europa",
    "motor",
    "cykel",
    "gång",
    "bil",
    "skol",
    "by",
    "infarts",
    "genomfarts",
    "huvud",
    "tvär",
    "sido",
    "åter",
    "in",
    "ut",
    "om",
    "färd",
    "jakt",
    "skogs",
    "grus",
    "gå",
    "stor",
    "lill",
    "bak",
    "villa",
    "lokal",
    "sam",
    "under",
    "fylkes",
    "kommunal",
    "sykkel",
    "gang",
    "hoved",
    "hovud",
    "valta",
    "kanta",
    "seutu",
    "moottori",
    "yhdys",
    "pyörä",
    "jalka",
    "pää",
    "maan",
    "bundes",
    "land",
    "kreis",
    "auto",
    "haupt",
    "rad",
    "fuß",
    "geh",
    "feld",
    "rijks",
    "snel",
    "fiets",
    "wandel",
    "mark",
    "salu",
    "fisk",
    "poli",
    "par",
    "sor",
    "dele",
    "investi",
    "navi",
    "miti",
];

/// Street words that stand alone after a name: "Norra vägen", "Karl Johans gate", "Lange Straße".
const BARE: &[&str] = &[
    "gatan", "gata", "vägen", "väg", "gränd", "gate", "vei", "veg", "gade", "vej", "allé", "straße",
    "strasse", "str", "weg", "gasse", "katu", "tie",
];

/// Words that go before a street's name and belong to it.
const LEADING: &[&str] = &[
    "norra",
    "södra",
    "östra",
    "västra",
    "lilla",
    "stora",
    "gamla",
    "nya",
    "nedre",
    "övre",
    "inre",
    "yttre",
    "vestre",
    "østre",
    "nordre",
    "søndre",
    "gamle",
    "itäinen",
    "läntinen",
    "pohjoinen",
    "eteläinen",
    "vanha",
    "alte",
    "neue",
    "obere",
    "untere",
    "große",
    "kleine",
    "lange",
    "oude",
    "nieuwe",
    "sankt",
    "sankta",
    "s:t",
    "sct",
];

/// Street words that go before the name.
const OPENING: &[&str] = &[
    "rue",
    "avenue",
    "av",
    "ave",
    "boulevard",
    "bd",
    "bld",
    "impasse",
    "allée",
    "chemin",
    "quai",
    "place",
    "route",
    "calle",
    "c/",
    "avenida",
    "avda",
    "plaza",
    "paseo",
    "carrer",
    "ronda",
    "travesía",
    "camino",
    "glorieta",
    "via",
    "viale",
    "piazza",
    "piazzale",
    "corso",
    "largo",
    "vicolo",
    "strada",
    "rua",
    "travessa",
    "praça",
    "praceta",
    "estrada",
    "alameda",
    "beco",
    "ul",
    "ulica",
    "aleja",
    "شارع",
    "بشارع",
    "وشارع",
    "زقاق",
    "طريق",
];

/// French street words that follow a house number.
const AFTER_NUMBER: &[&str] = &[
    "rue",
    "avenue",
    "av",
    "boulevard",
    "bd",
    "bld",
    "impasse",
    "allée",
    "chemin",
    "quai",
    "place",
    "square",
    "cours",
    "route",
    "passage",
];

/// English street words that end a name.
const ENGLISH: &[&str] = &[
    "street",
    "st",
    "road",
    "rd",
    "avenue",
    "ave",
    "lane",
    "ln",
    "drive",
    "dr",
    "close",
    "court",
    "crescent",
    "way",
    "place",
    "square",
    "terrace",
    "gardens",
    "grove",
    "hill",
    "row",
    "mews",
    "walk",
    "boulevard",
    "blvd",
    "quay",
    "parade",
    "green",
    "yard",
    "view",
    "rise",
];

/// Words inside a Romance street's name that are not capitalised.
const CONNECTIVES: &[&str] = &[
    "de", "du", "des", "la", "le", "les", "l", "d", "del", "della", "delle", "dei", "degli", "dello", "dell",
    "los", "las", "el", "do", "da", "dos", "das", "y", "e", "et", "en", "au", "aux", "saint", "sainte",
    "san", "santa", "dr", "ii", "iii", "xx",
];

/// Words between a street and its number.
pub(super) const NUMBER_SIGNS: &[&str] =
    &["nr", "no", "nº", "n°", "n.º", "núm", "num", "número", "numéro", "رقم", "n"];

fn without_dot(word: &str) -> String {
    word.trim_end_matches('.').to_lowercase()
}

/// Whether the word is a street's name by its ending: "Storgatan", not "Riksväg" or "gatan".
pub(super) fn ends_as_street(word: &str) -> bool {
    let word = without_dot(word);
    let stem = ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending)).min_by_key(|stem| stem.len());
    stem.is_some_and(|stem| {
        stem.chars().count() >= 2 && !COMMON_STEMS.contains(&stem) || PROPER.contains(&word.as_str())
    })
}

/// Names of streets that are everywhere although their first part is a common word.
const PROPER: &[&str] = &[
    "storgatan",
    "skolgatan",
    "skolvägen",
    "byvägen",
    "storgata",
    "stortorget",
    "hauptstraße",
    "hauptstrasse",
    "hauptstr",
    "bakgatan",
    "tvärgatan",
    "skogsvägen",
    "feldweg",
    "landstraße",
    "lillgatan",
    "storgaten",
    "hovedgaden",
    "skolegata",
];

/// Whether the word is one for a street that needs a name before it.
pub(super) fn is_bare(word: &str) -> bool {
    BARE.contains(&without_dot(word).as_str())
}

/// Whether the word can open a street's name: "Norra".
pub(super) fn leads(word: &str) -> bool {
    LEADING.contains(&without_dot(word).as_str())
}

/// Whether the word opens a street's name: "Calle".
pub(super) fn opens(word: &str) -> bool {
    OPENING.contains(&without_dot(word).as_str())
}

/// Whether the word is a French street after a house number.
pub(super) fn follows_number(word: &str) -> bool {
    AFTER_NUMBER.contains(&without_dot(word).as_str())
}

/// Whether the word ends an English street's name.
pub(super) fn is_english(word: &str) -> bool {
    ENGLISH.contains(&without_dot(word).as_str())
}

/// Whether the word joins others in a Romance street's name.
pub(super) fn connects(word: &str) -> bool {
    let word = without_dot(word);
    CONNECTIVES.contains(&word.as_str())
}
