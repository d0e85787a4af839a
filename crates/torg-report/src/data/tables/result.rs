//! What was made of it: passages, themes, quotations, groups, findings, duplicates, coverage.

use super::super::figures::Numbers;
use super::super::names;
use super::super::table::{Cell, Column, Rows, Table};
use torg_core::{Compilation, Coverage, Finding, GroupCell, GroupTable, Passage, Quotation, Theme};

const WHY: [&str; 5] = ["central", "spread", "other-view", "single-voice", "ungrouped"];
const DIRECTION: [&str; 3] = ["more", "less", "same"];
const STATE: [&str; 6] = ["theme", "ungrouped", "duplicate", "withheld", "withdrawn", "unreadable"];

pub fn passages(compilation: &Compilation) -> Table<'_> {
    let row = |it: &Passage| {
        let contribution = names::contribution(compilation, it.contribution).unwrap_or_default();
        vec![
            Cell::made(names::passage(contribution, it.number)),
            Cell::of(contribution),
            it.span.start().into(),
            it.span.end().into(),
            theme_cell(compilation, it.theme),
        ]
    };
    Table {
        name: "passages",
        about: "The stretches of the contributions that carry one idea each.",
        key: Some("passage"),
        columns: vec![
            Column::text("passage", "The contribution and the number within it."),
            Column::text("contribution", "The contribution.").refers("contributions", "contribution"),
            Column::integer("start", "First byte in the UTF-8 of the contribution's text."),
            Column::integer("end", "The byte after the last."),
            Column::text("theme", "The finest theme it belongs to; empty without one.")
                .optional()
                .refers("themes", "theme"),
        ],
        rows: Box::new(compilation.passages.iter().map(row)),
    }
}

pub fn themes(compilation: &Compilation) -> Table<'_> {
    let row = |it: &'_ Theme| {
        vec![
            Cell::shown(&it.id),
            theme_cell(compilation, it.parent),
            u64::from(it.level).into(),
            Cell::shown(&it.label),
            it.contributions.into(),
            it.participants.into(),
        ]
    };
    Table {
        name: "themes",
        about: "What people talk about: the tree, then the small themes.",
        key: Some("theme"),
        columns: vec![
            Column::text("theme", "Its place in the tree: 3, 3.1; small themes are s1, s2 …"),
            Column::text("parent", "The theme above; empty at the top.").optional().refers("themes", "theme"),
            Column::integer("level", "1 at the top."),
            Column::text("label", "Keyphrases as the participants wrote them.").optional(),
            Column::integer("contributions", "Contributions with a passage here or below."),
            Column::integer("participants", "Participants with a passage here or below."),
        ],
        rows: Box::new(compilation.themes.iter().map(row)),
    }
}

fn theme_cell(compilation: &Compilation, at: Option<usize>) -> Cell<'_> {
    at.and_then(|at| names::theme(compilation, at)).into()
}

pub fn quotations(compilation: &Compilation) -> Table<'_> {
    let row = |(at, it): (usize, &Quotation)| {
        vec![
            Cell::made(names::quotation(at)),
            theme_cell(compilation, it.theme()),
            names::contribution(compilation, it.contribution()).into(),
            it.span().start().into(),
            it.span().end().into(),
            Cell::of(it.why().code()),
        ]
    };
    Table {
        name: "quotations",
        about: "The words that the report shows.",
        key: Some("quotation"),
        columns: vec![
            Column::text("quotation", "Its number: q1, q2 …"),
            Column::text("theme", "The theme it is shown under; may be empty.")
                .optional()
                .refers("themes", "theme"),
            Column::text("contribution", "The contribution it is from.")
                .refers("contributions", "contribution"),
            Column::integer("start", "First byte in the UTF-8 of the contribution's text."),
            Column::integer("end", "The byte after the last."),
            Column::text("why", "Why it was chosen.").of(&WHY),
        ],
        rows: Box::new(compilation.quotations.iter().enumerate().map(row)),
    }
}

pub fn groups(compilation: &Compilation) -> Table<'_> {
    let totals = compilation.groups.iter().flat_map(totals);
    let cells = compilation.themes.iter().flat_map(|theme| theme.groups.iter().map(|it| cell(theme, it)));
    Table {
        name: "groups",
        about: "Who took part, and who speaks in which theme. Empty where fewer than five people would show.",
        key: None,
        columns: vec![
            Column::text("attribute", "The attribute."),
            Column::text("value", "Its value."),
            Column::text("theme", "The theme; empty in the totals.").optional().refers("themes", "theme"),
            Column::integer("participants", "Participants of the group, in the theme or in all.").optional(),
            Column::integer("of", "Participants of the group; in the totals, of all who gave the attribute.")
                .optional(),
            Column::share(
                "low",
                "Lower end of the Wilson 95 % interval of participants / of; empty in the totals.",
            ),
            Column::share("high", "Upper end of that interval."),
            Column::text("direction", "Whether the group speaks in the theme more or less than all do.")
                .optional()
                .of(&DIRECTION),
        ],
        rows: Box::new(totals.chain(cells)),
    }
}

fn totals(table: &GroupTable) -> Rows<'_> {
    Box::new(table.totals.iter().map(|total| {
        let of = total.participants.map(|_| table.participants);
        let mut row = vec![Cell::of(&table.attribute), Cell::of(&total.value), Cell::Empty];
        row.extend([total.participants.into(), of.into(), Cell::Empty, Cell::Empty, Cell::Empty]);
        row
    }))
}

fn cell<'a>(theme: &'a Theme, it: &'a GroupCell) -> Vec<Cell<'a>> {
    let mut row = vec![Cell::of(&it.attribute), Cell::of(&it.value), Cell::of(&theme.id.0)];
    row.extend(match it.participants {
        None => [const { Cell::Empty }; 5],
        Some(participants) => [
            participants.into(),
            it.of.into(),
            Cell::or_empty(it.interval.map(|(low, _)| Cell::Share(low))),
            Cell::or_empty(it.interval.map(|(_, high)| Cell::Share(high))),
            Cell::made(names::word(&it.direction)),
        ],
    });
    row
}

pub fn findings(compilation: &Compilation) -> Table<'_> {
    let row = |(number, it)| finding(compilation, number, it);
    Table {
        name: "findings",
        about: "The main lines, each with the quotations that bear it out and those of its theme that are least like the others.",
        key: Some("finding"),
        columns: vec![
            Column::integer("finding", "Its number, from 1."),
            Column::text("statement", "What kind of statement it is.").of(&names::STATEMENTS),
            Column::text("theme", "The theme it is about.").optional().refers("themes", "theme"),
            Column::text("other", "The other theme it is about.").optional().refers("themes", "theme"),
            Column::text("attribute", "The attribute of the group it is about.").optional(),
            Column::text("value", "The value of that attribute.").optional(),
            Column::integer("participants", "Participants who bear it out.").optional(),
            Column::integer("contributions", "Contributions that bear it out.").optional(),
            Column::integer("sources", "Sources that bear it out.").optional(),
            Column::integer("total", "What that is counted against, which depends on the statement.")
                .optional(),
            Column::integer("texts", "Distinct texts among the contributions.").optional(),
            Column::text("supporting", "Quotations that bear it out, separated by spaces."),
            Column::text(
                "contrary",
                "Quotations of the theme that are least like the others, separated by spaces.",
            )
            .optional(),
        ],
        rows: Box::new((1usize..).zip(&compilation.findings).map(row)),
    }
}

fn finding<'a>(compilation: &'a Compilation, number: usize, it: &'a Finding) -> Vec<Cell<'a>> {
    let subject = names::subject(compilation, it.statement());
    let Numbers { participants, contributions, sources, total, texts } = Numbers::of(it.statement());
    vec![
        number.into(),
        Cell::of(subject.word),
        subject.theme.into(),
        subject.other.into(),
        subject.group.map(|(attribute, _)| attribute).into(),
        subject.group.map(|(_, value)| value).into(),
        participants.into(),
        contributions.into(),
        sources.into(),
        total.into(),
        texts.into(),
        quoted(it.supporting()),
        quoted(it.contrary()),
    ]
}

fn quoted(positions: &[usize]) -> Cell<'static> {
    Cell::made(names::quotations(positions).join(" "))
}

pub fn duplicates(compilation: &Compilation) -> Table<'_> {
    let rows = (1usize..).zip(&compilation.duplicates).flat_map(|(number, group)| {
        let ids = group.contributions.iter().filter_map(|&at| names::contribution(compilation, at));
        ids.map(move |id| vec![number.into(), Cell::of(id)])
    });
    Table {
        name: "duplicates",
        about: "Contributions that say the same; all of them stay in every count.",
        key: None,
        columns: vec![
            Column::integer("duplicates", "The group's number, from 1."),
            Column::text("contribution", "A member.").refers("contributions", "contribution"),
        ],
        rows: Box::new(rows),
    }
}

pub fn coverage(compilation: &Compilation) -> Table<'_> {
    let row = |it: &'_ Coverage| {
        vec![
            Cell::or_empty(it.contribution.as_ref().map(Cell::shown)),
            Cell::shown(&it.source),
            Cell::or_empty(it.place.as_ref().map(Cell::shown)),
            Cell::of(it.state.code()),
            Cell::or_empty(it.reason.as_ref().map(Cell::shown)),
        ]
    };
    Table {
        name: "coverage",
        about: "What became of everything that was received.",
        key: None,
        columns: vec![
            Column::text("contribution", "The contribution; empty for what did not become one.")
                .optional()
                .refers("contributions", "contribution"),
            Column::text("source", "The file.").refers("sources", "source"),
            Column::text("row", "Where in the source; empty for the whole of it.").optional(),
            Column::text("state", "What became of it.").of(&STATE),
            Column::text("reason", "Why it is not in a theme; empty exactly when it is.").optional(),
        ],
        rows: Box::new(compilation.coverage.iter().map(row)),
    }
}
