//! Files and functions stay short, modules say what they are.

use super::ending;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use syn::{spanned::Spanned, visit::Visit};

const FILE_LINES_MAX: usize = 600;
const FUNCTION_LINES_MAX: usize = 70;

/// Says which file or function is too long, and which module does not open with `//!`.
pub fn check(root: &Path, files: &[PathBuf]) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for file in ending(files, ".rs").filter(|file| !file.starts_with("fuzz")) {
        let text = std::fs::read_to_string(root.join(file)).with_context(|| file.display().to_string())?;
        found.extend(check_file(&file.display().to_string(), &text)?);
    }
    Ok(found)
}

fn check_file(name: &str, text: &str) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let lines = text.lines().count();
    if lines > FILE_LINES_MAX {
        found.push(format!("lengths: {name} has {lines} lines, more than {FILE_LINES_MAX}"));
    }
    if !text.starts_with("//!") {
        found.push(format!("lengths: {name} does not begin with `//!` and what it owns"));
    }
    let mut functions = Functions { name, found };
    functions.visit_file(&syn::parse_file(text).with_context(|| format!("parsing {name}"))?);
    Ok(functions.found)
}

struct Functions<'n> {
    name: &'n str,
    found: Vec<String>,
}

impl Functions<'_> {
    fn measure(&mut self, signature: &syn::Signature, block: &syn::Block) {
        let (start, end) = (signature.span().start().line, block.span().end().line);
        let lines = end - start + 1;
        if lines > FUNCTION_LINES_MAX {
            let (file, function) = (self.name, &signature.ident);
            self.found.push(format!(
                "lengths: {file}:{start} `{function}` has {lines} lines, more than {FUNCTION_LINES_MAX}"
            ));
        }
    }
}

impl<'ast> Visit<'ast> for Functions<'_> {
    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.measure(&item.sig, &item.block);
        syn::visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.measure(&item.sig, &item.block);
        syn::visit::visit_impl_item_fn(self, item);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_is_too_long() {
        let body = "let _ = 1;\n".repeat(FUNCTION_LINES_MAX);
        let found = check_file("a.rs", &format!("fn f() {{\n{body}}}\n")).unwrap();
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(check_file("a.rs", "//! Short.\nfn f() {}\n").unwrap().is_empty());
    }
}
