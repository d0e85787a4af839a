//! What the checks that always run found, as a person is told: one line each, with what to do.

use crate::{explain::named, terminal};
use torg_analysis::Doubt;
use torg_core::Compilation;

/// Pairs of themes told of, at most.
const TOLD: usize = 10;

/// Tells of `doubts` on standard error, and nothing where there are none; true when there is a fault of Torg among them.
pub fn tell(doubts: &[Doubt], compilation: &Compilation) -> bool {
    doubts.iter().take(TOLD).for_each(|doubt| terminal::note(&sentence(doubt, compilation)));
    if doubts.len() > TOLD {
        terminal::note(&format!("  and {} more pairs of themes", terminal::thousands(doubts.len() - TOLD)));
    }
    doubts.iter().any(|doubt| matches!(doubt, Doubt::Torn { .. }))
}

fn sentence(doubt: &Doubt, compilation: &Compilation) -> String {
    let names = |themes: &[usize; 2]| themes.map(|theme| named(compilation, theme)).join(" and ");
    let look = |themes: &[usize; 2]| {
        let ids = themes.map(|theme| compilation.themes[theme].id.to_string()).join(",");
        format!("look with --explain {ids}")
    };
    match doubt {
        Doubt::Alike { themes, cosine } => format!(
            "worth a look: themes {} are much alike (similarity {cosine:.2}) and may be one: {}",
            names(themes),
            look(themes)
        ),
        Doubt::Shared { themes, both, of } => format!(
            "worth a look: themes {} share {both} of the {of} contributions of the smaller: {}",
            names(themes),
            look(themes)
        ),
        Doubt::Torn { contributions } => {
            let [one, other] = contributions.map(|at| &compilation.material.contributions[at].id);
            format!(
                "fault: contributions {one} and {other} have the same text and are in different themes; this is an error in Torg, please report it"
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use torg_core::{Contribution, ContributionId, Language, Material, ParticipantId, Place, Silent};

    fn compilation() -> Compilation {
        let one = |row: u32| {
            let text = format!(
                "More {} at stop {row}",
                ["benches and armrests", "buses and timetables"][row as usize % 2]
            );
            Contribution {
                id: ContributionId::of("wishes.csv", 0, &text),
                source: "wishes.csv".into(),
                place: Place::row(row),
                participant: ParticipantId(row),
                prompt: None,
                date: None,
                language: Language::UNDETERMINED,
                text: text.as_str().into(),
                attributes: [].into(),
            }
        };
        let material = Material { contributions: (2..42).map(one).collect(), ..Material::default() };
        torg_analysis::compile(material, &torg_analysis::Parameters::default(), &Silent)
    }

    #[test]
    fn each_doubt_says_what_to_do() {
        let compilation = compilation();
        let names = [0, 1].map(|theme| named(&compilation, theme)).join(" and ");
        let check = |doubt: Doubt, expect: &str| assert_eq!(sentence(&doubt, &compilation), expect);
        check(
            Doubt::Alike { themes: [0, 1], cosine: 0.934 },
            &format!(
                "worth a look: themes {names} are much alike (similarity 0.93) and may be one: look with --explain 1,2"
            ),
        );
        check(
            Doubt::Shared { themes: [0, 1], both: 18, of: 20 },
            &format!(
                "worth a look: themes {names} share 18 of the 20 contributions of the smaller: look with --explain 1,2"
            ),
        );
        let ids = [0, 1].map(|at| compilation.material.contributions[at].id.to_string()).join(" and ");
        check(
            Doubt::Torn { contributions: [0, 1] },
            &format!(
                "fault: contributions {ids} have the same text and are in different themes; this is an error in Torg, please report it"
            ),
        );
    }

    #[test]
    fn only_a_fault_of_torg_changes_how_a_run_ends() {
        let compilation = compilation();
        assert!(!tell(&[], &compilation));
        assert!(!tell(&[Doubt::Alike { themes: [0, 1], cosine: 0.95 }], &compilation));
        assert!(tell(&[Doubt::Torn { contributions: [0, 1] }], &compilation));
    }
}
