//! How a spreadsheet writes places and characters.

/// `AB12` as row 12 and column 28.
pub(super) fn place_of(name: &str) -> Option<(usize, usize)> {
    let letters = name.bytes().take_while(u8::is_ascii_uppercase).count();
    let (column, row) = name.split_at_checked(letters)?;
    let column = column.bytes().try_fold(0_usize, |column, letter| {
        column.checked_mul(26)?.checked_add(usize::from(letter.checked_sub(b'A')?))?.checked_add(1)
    })?;
    Some((row.parse().ok()?, column))
}

/// `_x000D_` as the character it stands for (ECMA-376, part 1, 22.9.2.19).
pub(super) fn undo(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("_x") {
        plain.push_str(before);
        let code = after.get(..4).filter(|code| code.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let letter = code.and_then(|code| char::from_u32(u32::from_str_radix(code, 16).ok()?));
        match (letter, after.get(4..).and_then(|after| after.strip_prefix('_'))) {
            (Some(letter), Some(after)) => {
                plain.push(letter);
                rest = after;
            }
            _ => {
                plain.push_str("_x");
                rest = after;
            }
        }
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_have_places() {
        let check = |name, expect| assert_eq!(place_of(name), expect, "{name}");
        check("A1", Some((1, 1)));
        check("AB12", Some((12, 28)));
        check("12", Some((12, 0)));
        check("a1", None);
        check("XFDXFDXFDXFDXFDXFDXFD1", None);
    }

    #[test]
    fn escapes_are_undone() {
        let check = |text, expect| assert_eq!(undo(text), expect, "{text}");
        check("a_x000D_b", "a\rb");
        check("_x005F_x0041_", "_x0041_");
        check("_xyz_", "_xyz_");
        check("_x00", "_x00");
    }
}
