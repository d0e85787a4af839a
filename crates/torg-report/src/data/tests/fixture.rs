//! A small compilation made by hand: every table has a row, and every kind of troublesome text is in one. The numbers
//! of groups are made up, so that some are large enough to be shown.

use std::collections::BTreeMap;
use torg_core::*;

fn contribution(
    source: &str,
    row: u32,
    who: u32,
    language: &str,
    text: &str,
    attributes: &[(&str, &str)],
) -> Contribution {
    Contribution {
        id: ContributionId::of(source, 0, text),
        source: source.into(),
        place: Place { page: (source == "studie.pdf").then_some(4), row },
        participant: ParticipantId(who),
        prompt: (source == "enkät.csv").then(|| "Vad saknas på torget?".into()),
        date: if row < 4 { Day::new(2026, 5, 17) } else { None },
        language: Language::new(language),
        text: text.into(),
        attributes: attributes.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect(),
    }
}

fn contributions() -> Vec<Contribution> {
    let mut all = vec![
        contribution(
            "enkät.csv",
            2,
            1,
            "sv",
            "Fler bänkar, tack! Och träd.",
            &[("Ålder", "65+"), ("language", "svenska")],
        ),
        contribution(
            "enkät.csv",
            3,
            2,
            "sv",
            "=HYPERLINK(\"http://exempel.test\";\"Bänkar\")",
            &[("Ålder", "18/25")],
        ),
        contribution("enkät.csv", 4, 3, "en", "'n bench\r\nin the shade,\tplease", &[("Ålder", "18/25")]),
        contribution("studie.pdf", 2, 4, "ar", "نريد مقاعد أكثر في الساحة", &[("@roll", "-")]),
        contribution("studie.pdf", 5, 5, "und", "👍\u{200d}", &[]),
        contribution("studie.pdf", 6, 6, "sv", "<script>alert('bänk')</script> & _x000D_", &[]),
    ];
    all.sort_by(|a, b| a.id.cmp(&b.id));
    all
}

fn sources() -> Vec<Source> {
    let source = |name: &str, format, bytes| Source {
        name: name.into(),
        format,
        sha256: if bytes > 0 { "ab".repeat(32) } else { String::new() },
        bytes,
        set_aside: BTreeMap::new(),
        redactions: BTreeMap::new(),
        dropped_columns: Vec::new(),
    };
    let mut form = source("enkät.csv", Format::MicrosoftForms, 2048);
    form.set_aside = [(SetAside::TitleRow, 1), (SetAside::Blank, 3)].into();
    form.redactions = [(Redaction::Phone, 2), (Redaction::Email, 1)].into();
    form.dropped_columns = vec!["Namn".into(), "E-post".into()];
    let notes = source("anteckningar.txt", Format::Notes, 300);
    vec![
        notes,
        form,
        source("studie.pdf", Format::Document, 90_000),
        source("trasig.xlsx", Format::Unknown, 0),
    ]
}

fn material() -> Material {
    let choices = |prompt: &str, answered, options: &[(&str, u64)]| ChoiceQuestion {
        source: "enkät.csv".into(),
        prompt: prompt.into(),
        answered,
        options: options.iter().map(|(option, people)| ((*option).into(), *people)).collect(),
    };
    Material {
        title: Some("Torget & vi".into()),
        contributions: contributions(),
        observations: vec![Observation {
            source: "anteckningar.txt".into(),
            place: Place::row(7),
            text: "+ många stannade vid fontänen".into(),
        }],
        sources: sources(),
        exclusions: vec![Exclusion {
            source: "trasig.xlsx".into(),
            place: None,
            state: State::Unreadable,
            reason: Reason::Malformed("no workbook.xml".into()),
        }],
        choices: vec![choices("Hur ofta?", 40, &[("dagligen", 28), ("sällan", 9), ("aldrig", 3)])],
        populations: [("Ålder".into(), [("18/25".into(), 1000), ("65+".into(), 2000)].into())].into(),
        withheld: Withheld {
            participants: 9, attributes: [("@roll".into(), 8), ("Ålder".into(), 2)].into()
        },
    }
}

fn themes() -> Vec<Theme> {
    let theme = |id: &str, parent, level, kind, label: &str, contributions| Theme {
        id: ThemeId(id.into()),
        parent,
        level,
        kind,
        label: label.into(),
        keyphrases: label.split(" · ").map(str::to_owned).collect(),
        contributions,
        participants: contributions,
        distinct_texts: contributions,
        quotations: Vec::new(),
        other_views: Vec::new(),
        language: None,
        groups: Vec::new(),
    };
    let cell = |value: &str, participants, of, interval| GroupCell {
        attribute: "Ålder".into(),
        value: value.into(),
        participants,
        of,
        interval,
        direction: Direction::Same,
    };
    let mut themes = vec![
        theme("1", None, 1, ThemeKind::Main, "bänkar · bench", 4),
        theme("1.1", Some(0), 2, ThemeKind::Main, "i skuggan", 1),
        theme("s1", None, 2, ThemeKind::Small, "träd", 1),
    ];
    themes[0].quotations = vec![0, 1];
    themes[0].other_views = vec![2];
    themes[0].groups =
        vec![cell("18/25", Some(12), Some(31), Some((0.237_349_9, 0.561_74))), cell("65+", None, None, None)];
    themes
}

fn quotations(contributions: &[Contribution]) -> Vec<Quotation> {
    let at = |words: &str| contributions.iter().position(|it| it.text.contains(words)).unwrap();
    let quote = |words: &str, theme, why| {
        let text = &contributions[at(words)].text;
        let start = text.find(words).unwrap();
        Quotation::new(
            contributions,
            at(words),
            Span::new(text, start, start + words.len()).unwrap(),
            theme,
            why,
        )
        .unwrap()
    };
    vec![
        quote("Fler bänkar, tack!", Some(0), Why::Central),
        quote("مقاعد أكثر", Some(0), Why::Spread),
        quote("<script>alert('bänk')</script>", Some(0), Why::OtherView),
        quote("Och träd.", Some(2), Why::Central),
        quote("👍", None, Why::SingleVoice),
    ]
}

fn passages(contributions: &[Contribution], quotations: &[Quotation]) -> Vec<Passage> {
    let mut spans: Vec<_> = quotations.iter().map(|it| (it.contribution(), it.span(), it.theme())).collect();
    for (at, it) in contributions.iter().enumerate() {
        if spans.iter().all(|(contribution, ..)| *contribution != at) {
            spans.push((at, Span::whole(&it.text).unwrap(), Some(1)));
        }
    }
    spans.sort();
    let number = |at: usize| {
        spans[..at].iter().filter(|(contribution, ..)| *contribution == spans[at].0).count() as u32 + 1
    };
    let passage = |(at, (contribution, span, theme)): (usize, &(usize, Span, Option<usize>))| Passage {
        contribution: *contribution,
        number: number(at),
        span: *span,
        theme: *theme,
    };
    spans.iter().enumerate().map(passage).collect()
}

fn coverage(material: &Material) -> Vec<Coverage> {
    let first = material.contributions.iter().find(|it| it.text.starts_with("Fler")).unwrap();
    let line = |it: &Contribution| {
        let reason = match it.language.code() {
            "und" => Some(Reason::SingleVoice),
            "en" => Some(Reason::NearlyIdenticalTo(first.id.clone())),
            _ => None,
        };
        let state = match reason {
            None => State::Theme,
            Some(Reason::SingleVoice) => State::Ungrouped,
            Some(_) => State::Duplicate,
        };
        Coverage {
            contribution: Some(it.id.clone()),
            source: it.source.clone(),
            place: Some(it.place),
            state,
            reason,
        }
    };
    let excluded = |it: &Exclusion| Coverage {
        contribution: None,
        source: it.source.clone(),
        place: it.place,
        state: it.state,
        reason: Some(it.reason.clone()),
    };
    material.contributions.iter().map(line).chain(material.exclusions.iter().map(excluded)).collect()
}

fn findings(quotations: &[Quotation]) -> Vec<Finding> {
    let finding = |statement, contrary: &[usize]| {
        Finding::new(statement, vec![0], contrary.to_vec(), quotations).unwrap()
    };
    let group = |more| {
        let (theme, attribute, value) = (0, "Ålder".to_owned(), "18/25".to_owned());
        if more {
            Statement::SpeaksMore { theme, attribute, value, participants: 12, of: 31 }
        } else {
            Statement::SpeaksLess { theme, attribute, value, participants: 12, of: 31 }
        }
    };
    vec![
        finding(Statement::LargestTheme { theme: 0, contributions: 4, participants: 4, total: 6 }, &[2]),
        finding(Statement::LargeTheme { theme: 1, contributions: 1, participants: 1 }, &[]),
        finding(group(true), &[]),
        finding(group(false), &[]),
        finding(Statement::AcrossSources { theme: 0, sources: 2, of: 2 }, &[1, 2]),
        finding(Statement::OftenTogether { theme: 0, other: 2, contributions: 1, of: 1 }, &[]),
        finding(
            Statement::Campaign { duplicates: 0, contributions: 2, participants: 2, distinct_texts: 2 },
            &[],
        ),
        finding(Statement::SingleVoices { count: 1 }, &[]),
    ]
}

/// The compilation.
pub fn compilation() -> Compilation {
    let material = material();
    let quotations = quotations(&material.contributions);
    let place = |words: &str| material.contributions.iter().position(|it| it.text.contains(words)).unwrap();
    let mut same = vec![place("Fler bänkar"), place("bench")];
    same.sort_unstable();
    let total = |value: &str, participants, population| GroupTotal {
        value: value.into(),
        participants,
        contributions: participants,
        population,
    };
    Compilation {
        passages: passages(&material.contributions, &quotations),
        themes: themes(),
        duplicates: vec![DuplicateGroup { contributions: same, participants: 2, distinct_texts: 2 }],
        single_voices: vec![4],
        ungrouped_samples: Vec::new(),
        groups: vec![GroupTable {
            attribute: "Ålder".into(),
            participants: 34,
            totals: vec![total("18/25", Some(31), Some(1000)), total("65+", None, Some(2000))],
        }],
        findings: findings(&quotations),
        coverage: coverage(&material),
        notices: vec![Notice::TooFewToGroup { contributions: 6, needed: 30 }],
        method: MethodCard {
            version: "0.1.0".into(),
            engine: "lexical".into(),
            models: Vec::new(),
            seed: 7,
            parameters: [("neighbours".to_owned(), "15".to_owned())].into(),
            edits: Vec::new(),
        },
        quotations,
        material,
    }
}

/// One in which nothing was received.
pub fn nothing() -> Compilation {
    Compilation {
        material: Material::default(),
        passages: Vec::new(),
        themes: Vec::new(),
        duplicates: Vec::new(),
        quotations: Vec::new(),
        single_voices: Vec::new(),
        ungrouped_samples: Vec::new(),
        groups: Vec::new(),
        findings: Vec::new(),
        coverage: Vec::new(),
        notices: Vec::new(),
        method: compilation().method,
    }
}
