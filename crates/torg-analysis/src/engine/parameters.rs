//! Every number the engine uses, with its reason.

/// How the engine works; all of it goes to the method card.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameters {
    /// Contributions needed to look for themes, within each language. Fewer are better read than computed.
    pub fewest_to_group: usize,
    /// Words in fewer texts than this get no word vector: a word seen once has no company to be known by.
    pub rarest_word: usize,
    /// Words further apart than this in a text do not count as occurring together.
    pub context_words: usize,
    /// Exponent on context frequencies (Levy, Goldberg and Dagan, 2015).
    pub context_smoothing: f64,
    /// Dimensions of word vectors.
    pub word_dimensions: usize,
    /// Shortest and longest stretch of characters.
    pub gram_lengths: (usize, usize),
    /// Dimensions of character vectors.
    pub gram_dimensions: usize,
    /// Weight of spelling beside meaning.
    pub gram_share: f32,
    /// Neighbours of each text, at most.
    pub neighbours: usize,
    /// Coarsest and finest resolution of the ladder.
    pub resolutions: (f64, f64),
    /// Rounds of Leiden at each resolution.
    pub rounds: usize,
    /// How many neighbours of a text one nat of distinction is worth losing. A structureless cloud loses more
    /// for each nat, at whatever scale it is cut; what is cut for less is there to be told apart.
    pub nat_worth: f64,
    /// A theme in the tree has at least this many times the square root of the number of texts.
    pub smallest_share: f64,
    /// And never fewer than this.
    pub smallest: usize,
    /// A theme beside the tree has at least this many texts.
    pub smallest_beside: usize,
    /// And keeps at least this share of its neighbour links to itself.
    pub clear: f64,
    /// Fewest and most themes at the top, where the material has that many.
    pub top_themes: (usize, usize),
    /// Sub-themes of one theme before a level is put between.
    pub readable_children: usize,
}

impl Default for Parameters {
    fn default() -> Self {
        Self {
            fewest_to_group: 30,
            rarest_word: 2,
            context_words: 40,
            context_smoothing: 0.75,
            word_dimensions: 200,
            gram_lengths: (3, 5),
            gram_dimensions: 120,
            gram_share: 0.65,
            neighbours: 15,
            resolutions: (0.25, 32.0),
            rounds: 2,
            nat_worth: 1.05,
            smallest_share: 0.2,
            smallest: 5,
            smallest_beside: 3,
            clear: 0.9,
            top_themes: (5, 12),
            readable_children: 12,
        }
    }
}

impl Parameters {
    /// Neighbours of each of `texts` texts: fewer in small material, where fifteen would reach into everything.
    pub(super) fn neighbours_of(&self, texts: usize) -> usize {
        self.neighbours.min(((texts as f64).sqrt() * 0.6) as usize).max(5)
    }

    /// The fewest texts of a theme in the tree over `texts` texts.
    pub(super) fn smallest_of(&self, texts: usize) -> usize {
        ((texts as f64).sqrt() * self.smallest_share).round().max(self.smallest as f64) as usize
    }

    /// Name and value of each, for the method card.
    pub fn listed(&self) -> Vec<(&'static str, String)> {
        vec![
            ("fewest_to_group", self.fewest_to_group.to_string()),
            ("rarest_word", self.rarest_word.to_string()),
            ("context_words", self.context_words.to_string()),
            ("context_smoothing", self.context_smoothing.to_string()),
            ("word_dimensions", self.word_dimensions.to_string()),
            ("gram_lengths", format!("{} to {}", self.gram_lengths.0, self.gram_lengths.1)),
            ("gram_dimensions", self.gram_dimensions.to_string()),
            ("gram_share", self.gram_share.to_string()),
            ("neighbours", self.neighbours.to_string()),
            ("resolutions", format!("{} to {}", self.resolutions.0, self.resolutions.1)),
            ("rounds", self.rounds.to_string()),
            ("nat_worth", self.nat_worth.to_string()),
            ("smallest_share", self.smallest_share.to_string()),
            ("smallest", self.smallest.to_string()),
            ("smallest_beside", self.smallest_beside.to_string()),
            ("clear", self.clear.to_string()),
            ("top_themes", format!("{} to {}", self.top_themes.0, self.top_themes.1)),
            ("readable_children", self.readable_children.to_string()),
        ]
    }
}
