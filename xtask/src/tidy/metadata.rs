//! What cargo knows about the packages.

use crate::run;
use anyhow::{Context, Result};
use serde::Deserialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

/// The packages of the workspace and all they depend on.
pub struct Metadata {
    /// Name, licence and whether it is our own, by package id.
    pub packages: BTreeMap<String, Package>,
    edges: BTreeMap<String, Vec<String>>,
}

/// One package.
#[derive(Deserialize)]
pub struct Package {
    /// Name without version.
    pub name: String,
    /// Exact version.
    pub version: String,
    /// SPDX expression.
    pub license: Option<String>,
    /// Where it comes from; none for our own.
    pub source: Option<String>,
    id: String,
}

#[derive(Deserialize)]
struct Raw {
    packages: Vec<Package>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    pkg: String,
    dep_kinds: Vec<Kind>,
}

#[derive(Deserialize)]
struct Kind {
    kind: Option<String>,
}

impl Metadata {
    /// Asks `cargo metadata` about the workspace at `root`, with `features`: `--all-features` or `--no-default-features`.
    pub fn load(root: &Path, features: &str) -> Result<Self> {
        let arguments = ["metadata", "--format-version", "1", "--locked", features];
        let json = run::output(root, "cargo", &arguments)?;
        let raw: Raw = serde_json::from_str(&json).context("reading what cargo metadata printed")?;
        let edges = raw.resolve.nodes.into_iter().map(|node| (node.id, normal(node.deps))).collect();
        let packages = raw.packages.into_iter().map(|package| (package.id.clone(), package)).collect();
        Ok(Self { packages, edges })
    }

    /// Names of our own packages.
    pub fn own(&self) -> impl Iterator<Item = &str> {
        self.packages.values().filter(|package| package.source.is_none()).map(|package| package.name.as_str())
    }

    /// Names of all packages that `name` is built from, without those for its tests and build scripts.
    pub fn closure(&self, name: &str) -> BTreeSet<&str> {
        let own = |package: &&Package| package.name == name && package.source.is_none();
        let mut open: Vec<&str> = self.packages.values().filter(own).map(|it| it.id.as_str()).collect();
        let mut seen: BTreeSet<&str> = open.iter().copied().collect();
        while let Some(id) = open.pop() {
            let next = self.edges.get(id).into_iter().flatten().map(String::as_str);
            open.extend(next.filter(|id| seen.insert(id)));
        }
        seen.into_iter().filter_map(|id| self.packages.get(id)).map(|package| package.name.as_str()).collect()
    }
}

fn normal(dependencies: Vec<Dependency>) -> Vec<String> {
    let is_normal = |dependency: &Dependency| dependency.dep_kinds.iter().any(|kind| kind.kind.is_none());
    dependencies.into_iter().filter(is_normal).map(|dependency| dependency.pkg).collect()
}
