//! Names of streets and settlements, as many as are asked for: compounded from our lists, the short ones first.

/// The parts that names are made of.
pub struct Names<'g> {
    /// What a name begins with.
    pub first: &'g [&'g str],
    /// What may come between.
    pub middle: &'g [&'g str],
    /// What it ends with.
    pub last: &'g [&'g str],
    /// Words before it, if any.
    pub title: &'g [&'g str],
}

impl Names<'_> {
    /// The name with this number; each number has its own.
    pub fn name(&self, number: usize) -> String {
        let (rest, first) = (number / self.first.len(), number % self.first.len());
        let (rest, turn) = (rest / self.last.len(), rest % self.last.len());
        let last = self.last[(turn + 7 * first) % self.last.len()];
        let (rest, title) = (rest / (self.title.len() + 1), rest % (self.title.len() + 1));
        let mut name = String::new();
        if title > 0 {
            name = format!("{} ", self.title[title - 1]);
        }
        name += self.first[first];
        self.add_middles(&mut name, rest);
        name + last
    }

    fn add_middles(&self, name: &mut String, mut rest: usize) {
        while rest > 0 {
            *name += self.middle[(rest - 1) % self.middle.len()];
            rest = (rest - 1) / self.middle.len();
        }
    }
}
