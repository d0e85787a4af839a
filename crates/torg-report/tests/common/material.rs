//! A dialogue about a square, of our own writing: several languages, a campaign, single voices, and texts that try
//! to get out of their page.

use super::{Draft, Voice};
use torg_core::*;

const WHAT: &str = "Vad skulle få dig att stanna på torget?";
const ELSE: &str = "Är det något mer du vill säga?";

/// Labels, with the position of the parent.
const LABELS: [(&str, Option<usize>); 15] = [
    ("bänkar · sitta · någonstans att sitta", None),
    ("ljus · mörkt · otryggt på kvällen", None),
    ("träd · skugga · grönt", None),
    ("bussen · hållplats · komma hit", None),
    ("torghandel · marknad · handlare", None),
    ("toaletter · skötrum", None),
    ("ungdomar · häng · någonstans att vara", None),
    ("parkering · bilar", None),
    ("ryggstöd · äldre", Some(0)),
    ("ute på kvällen", Some(1)),
    ("belysning", Some(1)),
    ("träden ska stå kvar", Some(2)),
    ("fågelholkar · duvor", None),
    ("schack · stora pjäser", None),
    ("bord · fika utomhus", Some(0)),
];

/// Theme, language, text.
const TEXTS: &[(usize, &str, &str)] = &[
    (
        8,
        "sv",
        "Det behövs bänkar med ryggstöd och armstöd. Min mamma är 84 och kommer inte upp från de låga.",
    ),
    (8, "sv", "Bänkar som går att resa sig från, tack. Sitter gärna men kommer inte upp igen."),
    (8, "sv", "Mer sittplatser för oss gamla. I skuggan."),
    (8, "fi", "Penkkejä selkänojalla. Nykyisiltä ei pääse ylös."),
    (0, "en", "Somewhere to sit that isn’t a café where you have to pay for a coffee every half hour."),
    (0, "en", "There is literally nowhere to sit down. I counted 3 benches and one was broken."),
    (0, "es", "Faltan bancos. Con mi abuela no podemos quedarnos ni diez minutos."),
    (0, "ar", "نحتاج إلى مقاعد في الظل، فالوقوف طويلاً صعب على كبار السن."),
    (14, "sv", "Några rejäla bord där man kan äta sin matlåda utan att köpa nåt."),
    (14, "sv", "Långbord! Som på en fest. Man sätter sig bredvid någon man inte känner."),
    (14, "fr", "Des tables pour pique-niquer, et pas seulement des terrasses payantes."),
    (0, "sv", "Bänkarna står åt fel håll, man sitter och glor in i en vägg"),
    (0, "sv", "nej inte fler bänkar, där sitter bara fyllon"),
    (9, "sv", "Går inte över torget efter åtta. Mörkt och folk som står och hänger vid bankomaten."),
    (9, "sv", "Som tjej tar man omvägen runt. Säger väl allt."),
    (9, "en", "After the shops close it feels abandoned and I walk around it instead."),
    (9, "ar", "أخاف أن أعبر الساحة وحدي في المساء."),
    (10, "sv", "Lampor som fungerar. Tre av dem har varit trasiga sedan i vintras."),
    (10, "sv", "Varmt ljus, inte det där blåvita sjukhusljuset."),
    (10, "fi", "Valot eivät toimi talvella, kun niitä eniten tarvitaan."),
    (1, "es", "Por la noche está demasiado oscuro y no pasa nadie."),
    (1, "sv", "Jag har jobbat natt i tolv år och aldrig varit rädd här. Ni överdriver."),
    (11, "sv", "Rör inte lindarna! De har stått där i hundra år."),
    (11, "sv", "Låt träden vara. Det är det enda som är fint."),
    (11, "en", "Keep the old trees. Planting new ones takes a lifetime."),
    (2, "fr", "Plus d’ombre, s’il vous plaît. En juillet, la place est une poêle à frire."),
    (2, "es", "Más árboles y menos cemento. En verano no se puede estar."),
    (2, "sv", "Plantera nåt! Vad som helst som är grönt."),
    (2, "sv", "Fontänen borde få vatten igen, barnen älskade den."),
    (2, "ar", "المزيد من الأشجار والظل من فضلكم."),
    (2, "sv", "Löven gör det halt på hösten, ta ner eländet."),
    (3, "sv", "Bussen från Nacksta slutar gå 19.10, sen är det taxi eller gå."),
    (3, "sv", "Hållplatsen ligger på fel sida gatan, man får springa."),
    (3, "en", "The bus stop has no shelter and the timetable is wrong half of the time."),
    (3, "fi", "Bussi kulkee kerran tunnissa, joten en tule keskustaan."),
    (3, "sv", "Cykelställ!! Det finns inte ett enda att låsa fast i."),
    (3, "fr", "Sans voiture, venir ici prend une heure."),
    (3, "sv", "Varför lägga pengar på torget när vi inte ens kan ta oss dit?"),
    (4, "sv", "Onsdagsmarknaden var det bästa. Ta tillbaka den."),
    (4, "sv", "Hyran för en torgplats är 450 kr om dagen. Ingen bonde har råd."),
    (4, "en", "I run a shop here. Market days bring me customers, do more of them."),
    (4, "sv", "Fisk från bilen på fredagar, mer sånt"),
    (4, "es", "Un mercado los sábados con productos de aquí."),
    (4, "sv", "Marknaden skräpar ner och tar kunder från oss som betalar hyra året om."),
    (5, "sv", "En toalett som är öppen. Det är hela önskelistan."),
    (5, "sv", "Med barn åker man hem efter en timme för att det inte finns toa."),
    (5, "en", "Public toilets that are clean, free and open on Sundays too."),
    (5, "fr", "Des toilettes publiques et une table à langer, aussi pour les pères."),
    (5, "fi", "Vessa. Ihan oikeasti."),
    (5, "sv", "Toan vid stationen räcker väl gott och väl, sluta slösa."),
    (6, "sv", "Nånstans att vara när fritidsgården stänger kl 20"),
    (6, "sv", "vi blir bortkörda från gallerian o biblan stänger, var ska vi ta vägen"),
    (6, "sv", "Ett tak, ett eluttag och wifi. Vi behöver inte mer."),
    (6, "en", "A basketball hoop. One. Please."),
    (6, "sv", "Ungdomarna ska inte ha hela torget för sig själva bara för att de skriker högst."),
    (6, "ar", "نريد مكانًا للشباب لا يُطردون منه."),
    (7, "sv", "Behåll parkeringen, annars dör handeln."),
    (7, "sv", "Bort med bilarna. Det är ett torg, inte en parkering."),
    (7, "en", "My husband uses a wheelchair. If the spaces go, we can’t come."),
    (7, "sv", "Bilfritt på lördagar till att börja med?"),
    (7, "es", "Quiten los coches de una vez."),
    (12, "sv", "Sätt upp holkar åt tornseglarna."),
    (12, "sv", "Duvorna är för många. Fler holkar åt småfåglar i stället."),
    (12, "en", "Please put up nest boxes for the swifts!"),
    (13, "sv", "Schackbrädet med de stora pjäserna. Var tog det vägen?"),
    (13, "fi", "Iso shakki takaisin!"),
    (13, "en", "Bring back the giant chess set, I taught my daughter there."),
];

const ALONE: &[(&str, &str)] = &[
    ("sv", "Klockan på rådhuset går fyra minuter fel. Har gjort det sedan 1997. Det gör mig galen."),
    ("sv", "En minnessten över dem som arbetade på sågverken. Ingen pratar om dem längre."),
    ("en", "Could the carillon play something else than the same hymn? I live opposite."),
    ("sv", "Vet ej"),
    ("sv", "-"),
    ("sv", "allt bra"),
];

const CAMPAIGN: &str = "Nej till höghuset! Bevara torget som det är för våra barn och barnbarn.";

/// Texts that try to leave their place, or to break what shows them.
pub const HOSTILE: &[&str] = &[
    "<script>alert(1)</script><img src=x onerror=alert(2)> & &amp; ]]> <!-- --> \"quotes\" 'single'",
    "=cmd|' /C calc'!A0 och +46 eller -1+1 @SUM(A1)",
    "abc \u{202e}gnirts desrever\u{202d} left open \u{2067}هنا\u{2066} and on",
    "👩‍👩‍👧‍👦 🏳️‍🌈 🇸🇪 e\u{301}\u{301}\u{301}\u{301}\u{301} Z̸͓̆a̷͙̎l̵̯͝g̶̭̈o̴̖͗",
    "null \u{0} bell \u{7} escape \u{1b}[31m noncharacter \u{ffff} end",
    "first line\r\nsecond line\n\n   indented\tand tabbed   ",
    "</section></main></body></html>{{ 7*7 }} ${7*7} %s %n {0} \\u0041",
];

const DISTRICTS: [&str; 5] = ["Centrum", "Nacksta", "Skönsberg", "Granloholm", "Alnö"];
const AGES: [&str; 5] = ["under 18", "18–29", "30–49", "50–69", "70 och äldre"];
const ROLES: [&str; 4] = ["boende", "elev", "handlare", "förtroendevald"];

/// The whole dialogue, in every kind of text.
pub fn square() -> Compilation {
    let mut voices: Vec<Voice> = Vec::new();
    for (theme, language, text) in TEXTS {
        voices.push(voice(voices.len(), language, (*text).to_owned(), Some(*theme)));
    }
    for (language, text) in ALONE {
        voices.push(voice(voices.len(), language, (*text).to_owned(), None));
    }
    for _ in 0..9 {
        voices.push(voice(voices.len(), "sv", CAMPAIGN.to_owned(), Some(2)));
    }
    for text in HOSTILE {
        voices.push(voice(voices.len(), "und", (*text).to_owned(), None));
    }
    voices.push(voice(voices.len(), "sv", "torg".repeat(125), None));
    let mut compilation = draft(voices).compile();
    rim(&mut compilation);
    compilation
}

/// The same without anything that could be grouped: what a report looks like on the first evening.
pub fn few() -> Compilation {
    let voices = TEXTS.iter().take(3).enumerate();
    let voices =
        voices.map(|(at, (_, language, text))| voice(at, language, (*text).to_owned(), None)).collect();
    let mut compilation = Draft { labels: Vec::new(), small: Vec::new(), ..draft(voices) }.compile();
    compilation.notices.push(Notice::TooFewToGroup { contributions: 3, needed: 30 });
    compilation
}

fn draft(voices: Vec<Voice>) -> Draft {
    Draft {
        title: Some("Torget 2026: vad ni sa"),
        voices,
        labels: LABELS.to_vec(),
        small: vec![12, 13],
        formats: vec![
            ("enkät/Torget mitt i stan(1-48).xlsx", Format::MicrosoftForms),
            ("intervju/fikabordet.docx", Format::Interview),
            ("post-it/onsdag 6 maj.txt", Format::Notes),
            ("workshop/Medborgardialog torget – inspelning.vtt", Format::Transcript),
            ("underlag/Torghandel i småstäder.pdf", Format::Document),
            ("underlag/skannad.pdf", Format::Unknown),
            ("underlag/trasig<b>.xlsx", Format::Unknown),
            ("workshop/anteckningar.md", Format::Interview),
        ],
        populations: vec![
            ("Stadsdel", "Centrum", 9_120),
            ("Stadsdel", "Nacksta", 6_480),
            ("Stadsdel", "Skönsberg", 7_340),
            ("Stadsdel", "Granloholm", 21_015),
            ("Stadsdel", "Ljustadalen", 1_930),
        ],
    }
}

fn voice(at: usize, language: &'static str, text: String, theme: Option<usize>) -> Voice {
    let number = u32::try_from(at).unwrap();
    let (source, prompt, date) = match at % 8 {
        0..=3 => (0, Some(WHAT), Some((2026, 4, 1 + number as u8 % 28))),
        4 => (0, Some(ELSE), Some((2026, 5, 1 + number as u8 % 28))),
        5 => (1, None, Some((2026, 3, 12))),
        6 => (2, Some("Det bästa med torget är …"), Some((2026, 5, 6))),
        _ => (if at.is_multiple_of(3) { 4 } else { 3 }, None, None),
    };
    let sources = draft_sources();
    let mut attributes = Vec::new();
    if source == 0 {
        let tilt = theme.unwrap_or(3) * 7 + at / 3;
        let district = if theme == Some(3) { "Nacksta" } else { DISTRICTS[tilt % 5] };
        attributes.push(("Stadsdel", district));
        attributes.push(("Ålder", if theme == Some(6) { "under 18" } else { AGES[(tilt / 2) % 5] }));
        attributes.push(("Roll", ROLES[(at * at / 5) % 4]));
    }
    Voice {
        source: sources[source],
        row: number + 2,
        person: number + 1,
        language,
        date,
        prompt,
        attributes,
        text,
        theme,
    }
}

fn draft_sources() -> [&'static str; 5] {
    [
        "enkät/Torget mitt i stan(1-48).xlsx",
        "intervju/fikabordet.docx",
        "post-it/onsdag 6 maj.txt",
        "workshop/Medborgardialog torget – inspelning.vtt",
        "underlag/Torghandel i småstäder.pdf",
    ]
}

/// What stands around the contributions: exclusions, closed questions, observations, what was replaced.
fn rim(compilation: &mut Compilation) {
    compilation.material.withheld =
        Withheld { participants: 6, attributes: [("Roll".into(), 2), ("Ålder".into(), 5)].into() };
    let material = &mut compilation.material;
    let out = |source: &str, row: Option<u32>, state, reason| Exclusion {
        source: source.into(),
        place: row.map(Place::row),
        state,
        reason,
    };
    material.exclusions = vec![
        out("enkät/Torget mitt i stan(1-48).xlsx", Some(31), State::Withheld, Reason::ExcludedBySettings),
        out("enkät/Torget mitt i stan(1-48).xlsx", Some(40), State::Withdrawn, Reason::ModeratedAtSource),
        out("underlag/skannad.pdf", None, State::Unreadable, Reason::NoText),
        out(
            "underlag/trasig<b>.xlsx",
            None,
            State::Unreadable,
            Reason::Malformed("no end of central directory at byte 1042".into()),
        ),
    ];
    for it in &material.exclusions {
        let (source, place) = (it.source.clone(), it.place);
        let reason = Some(it.reason.clone());
        compilation.coverage.push(Coverage { contribution: None, source, place, state: it.state, reason });
    }
    let options = [("Varje dag", 14), ("Varje vecka", 17), ("Varje månad", 9), ("Aldrig", 3)];
    material.choices = vec![ChoiceQuestion {
        source: "enkät/Torget mitt i stan(1-48).xlsx".into(),
        prompt: "Hur ofta är du på torget?".into(),
        answered: 43,
        options: options.map(|(option, people)| (option.into(), people)).into(),
    }];
    material.observations = vec![
        Observation {
            source: "workshop/anteckningar.md".into(),
            place: Place::row(4),
            text: "Två grupper satte sig vid var sitt bord och talade först efter fikat med varandra. Stämningen var lugn.".into(),
        },
        Observation {
            source: "workshop/anteckningar.md".into(),
            place: Place::row(9),
            text: "De yngsta skrev mest på lapparna och sa nästan ingenting högt.".into(),
        },
    ];
    let source = &mut material.sources[0];
    source.redactions = [(Redaction::Phone, 2), (Redaction::Email, 1), (Redaction::Name, 4)].into();
    source.dropped_columns = vec!["E-post".into(), "Namn".into()];
    material.sources[1].set_aside = [(SetAside::Interviewer, 12), (SetAside::Heading, 3)].into();
    let french = material.contributions.iter().filter(|it| it.language.code() == "fr").count();
    compilation.notices = vec![
        Notice::GroupedWithinLanguages {
            languages: ["sv", "en", "fi", "es", "ar", "fr"].map(Language::new).into(),
            compared: Vec::new(),
        },
        Notice::TooFewInLanguage { language: Language::new("fr"), contributions: french },
    ];
}
