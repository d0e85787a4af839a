//! Every number the engine uses, with its reason.

/// How the engine works; all of it goes to the method card.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameters {
    /// Contributions needed to look for themes, within each language. Fewer are better read than computed.
    pub fewest_to_group: usize,
    /// Texts by which a model's vectors are judged, at most: which languages it compares, and where they spread.
    pub most_judged: usize,
    /// How often a text's neighbours are of another language where it does, at least, as a share of how often they would
    /// be if languages did not matter. A model that knows none but English comes to a half among its neighbours.
    pub least_crossing: f64,
    /// And how often neighbours of neighbours are neighbours, beyond chance: less is what spelling alone gives.
    pub least_clustering: f64,
    /// Texts up to which they are grouped by the words they share: fewer than a word needs to be known by its company.
    pub few_enough_to_read: usize,
    /// How alike two texts must be on average to belong together there. Two passages of six words of content that
    /// share one come to four times as much.
    pub alike: f64,
    /// And how many times as alike as any two texts of the material: where all speak of one thing, more is asked.
    pub alike_for_mean: f64,
    /// The same for two texts of one theme, where its parts are sought; with two halves of a theme that share nothing
    /// with each other, two could never be reached.
    pub alike_for_theme: f64,
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
    /// Weight of spelling where a model tells the meaning: it knows the forms of words.
    pub gram_share_beside: f32,
    /// Weight of what is learnt from the material beside a model's vectors, in one language.
    pub lexical_share: f32,
    /// Directions kept of a model's vectors in one language: those in which the material spreads most.
    pub directions: usize,
    /// The power of its spread by which a direction weighs more than the model says.
    pub directions_weight: f64,
    /// Texts from which words are learnt, at most; a fair sample where there are more.
    pub most_learnt: usize,
    /// Texts up to which each is compared with each; among more, a text's neighbours are sought where it lies.
    pub most_exact: usize,
    /// Texts compared with each other, at most; where there are more, those beyond a fair sample are placed among
    /// the themes of the sample. The work grows with its square.
    pub most_compared: usize,
    /// Texts below which material counts as little: word vectors learnt from it are mostly noise, and words that
    /// every text of the language could have say nothing. Spelling weighs `1 + little / texts` times as much.
    pub little: f64,
    /// Weight of listed function words in spelling, in very little material; 1 in much, where their company tells.
    pub function_word: f64,
    /// Neighbours of each text, for each square root of the number of texts.
    pub neighbours_share: f64,
    /// Neighbours of each text, at least.
    pub fewest_neighbours: usize,
    /// Neighbours of each text, at most.
    pub neighbours: usize,
    /// The neighbour whose distance tells how far a neighbourhood reaches.
    pub near: usize,
    /// The resolution of the grouping, too fine, that better ones are sought from.
    pub finest: f64,
    /// Groupings that the last is to agree with, at least and at most: the more, the less is left to luck.
    pub groupings: (usize, usize),
    /// Texts in all of these together, within those limits.
    pub grouped: usize,
    /// Rounds of Leiden for the last; one for each of those.
    pub rounds: usize,
    /// What distinction (the entropy of sizes of order 5/4) is worth, as a share of all links. To halve a theme of one
    /// hundredth of the material it may cost one in twelve of its links, one of a tenth one in seven.
    pub distinction_worth: f64,
    /// The cosine between the centres of two themes from which they are one.
    pub too_alike: f64,
    /// The finest themes are, up to a limit, at least as many as this many times the square root of the number of texts.
    pub fewest_share: f64,
    /// A theme in the tree has at least this many times the square root of the number of texts.
    pub smallest_share: f64,
    /// And never fewer than this.
    pub smallest: usize,
    /// A theme beside the tree has at least this many texts; in little material, so many people who share a word.
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
            most_judged: 4000,
            least_crossing: 0.5,
            least_clustering: 0.06,
            few_enough_to_read: 800,
            alike: 0.025,
            alike_for_mean: 2.0,
            alike_for_theme: 1.6,
            rarest_word: 2,
            context_words: 40,
            context_smoothing: 0.75,
            word_dimensions: 200,
            gram_lengths: (3, 5),
            gram_dimensions: 120,
            gram_share: 0.65,
            gram_share_beside: 0.3,
            lexical_share: 0.8,
            directions: 128,
            directions_weight: 0.3,
            most_learnt: 200_000,
            most_exact: 20_000,
            most_compared: 60_000,
            little: 800.0,
            function_word: 0.2,
            neighbours_share: 0.35,
            fewest_neighbours: 8,
            neighbours: 40,
            near: 20,
            finest: 48.0,
            groupings: (8, 32),
            grouped: 400_000,
            rounds: 2,
            distinction_worth: 0.43,
            too_alike: 0.9,
            fewest_share: 0.2,
            smallest_share: 0.1,
            smallest: 5,
            smallest_beside: 3,
            clear: 0.9,
            top_themes: (5, 12),
            readable_children: 12,
        }
    }
}

impl Parameters {
    /// The same beside a model.
    pub(super) fn beside_model(&self) -> Self {
        Self { gram_share: self.gram_share_beside, ..self.clone() }
    }

    /// Weight of spelling beside meaning in `texts` texts.
    pub(super) fn gram_share_of(&self, texts: usize) -> f32 {
        (f64::from(self.gram_share) * (1.0 + self.little / texts.max(1) as f64)) as f32
    }

    /// Weight of function words in the spelling of `texts` texts.
    pub(super) fn function_word_of(&self, texts: usize) -> f32 {
        (1.0 - (1.0 - self.function_word) / (1.0 + texts as f64 / self.little)) as f32
    }

    /// Neighbours of each of `texts` texts: a share of the square root, so that a theme has more texts than a text has
    /// neighbours, and links tell it apart all the better the more there is.
    pub(super) fn neighbours_of(&self, texts: usize) -> usize {
        let share = (texts as f64).sqrt() * self.neighbours_share;
        (share.round() as usize).clamp(self.fewest_neighbours, self.neighbours)
    }

    /// The groupings of `texts` texts that the last is to agree with.
    pub(super) fn groupings_of(&self, texts: usize) -> usize {
        (self.grouped / texts.max(1)).clamp(self.groupings.0, self.groupings.1)
    }

    /// The fewest even themes that `texts` texts are told apart into, since wider ones are not read: from as many
    /// as the top needs in little material to the middle of what it may have.
    pub(super) fn fewest_of(&self, texts: usize) -> f64 {
        let (least, most) = (self.top_themes.0 as f64, self.top_themes.1 as f64);
        ((texts as f64).sqrt() * self.fewest_share).min((least * most).sqrt()).max(least)
    }

    /// The fewest texts of a theme in the tree over `texts` texts.
    pub(super) fn smallest_of(&self, texts: usize) -> usize {
        ((texts as f64).sqrt() * self.smallest_share).round().max(self.smallest as f64) as usize
    }

    /// The same in a fair sample of this share of the texts, `placed` of which have a theme.
    pub(super) fn smallest_among(&self, placed: usize, share: f64) -> usize {
        let all = self.smallest_of((placed as f64 / share) as usize);
        ((all as f64 * share).round() as usize).max(self.smallest)
    }

    /// Name and value of each, for the method card.
    pub fn listed(&self) -> Vec<(&'static str, String)> {
        vec![
            ("fewest_to_group", self.fewest_to_group.to_string()),
            ("most_judged", self.most_judged.to_string()),
            ("least_crossing", self.least_crossing.to_string()),
            ("least_clustering", self.least_clustering.to_string()),
            ("few_enough_to_read", self.few_enough_to_read.to_string()),
            ("alike", self.alike.to_string()),
            ("alike_for_mean", self.alike_for_mean.to_string()),
            ("alike_for_theme", self.alike_for_theme.to_string()),
            ("rarest_word", self.rarest_word.to_string()),
            ("context_words", self.context_words.to_string()),
            ("context_smoothing", self.context_smoothing.to_string()),
            ("word_dimensions", self.word_dimensions.to_string()),
            ("gram_lengths", format!("{} to {}", self.gram_lengths.0, self.gram_lengths.1)),
            ("gram_dimensions", self.gram_dimensions.to_string()),
            ("gram_share", self.gram_share.to_string()),
            ("gram_share_beside", self.gram_share_beside.to_string()),
            ("lexical_share", self.lexical_share.to_string()),
            ("directions", self.directions.to_string()),
            ("directions_weight", self.directions_weight.to_string()),
            ("most_learnt", self.most_learnt.to_string()),
            ("most_exact", self.most_exact.to_string()),
            ("most_compared", self.most_compared.to_string()),
            ("little", self.little.to_string()),
            ("function_word", self.function_word.to_string()),
            ("neighbours_share", self.neighbours_share.to_string()),
            ("fewest_neighbours", self.fewest_neighbours.to_string()),
            ("neighbours", self.neighbours.to_string()),
            ("near", self.near.to_string()),
            ("finest", self.finest.to_string()),
            ("groupings", format!("{} to {}", self.groupings.0, self.groupings.1)),
            ("grouped", self.grouped.to_string()),
            ("rounds", self.rounds.to_string()),
            ("distinction_worth", self.distinction_worth.to_string()),
            ("too_alike", self.too_alike.to_string()),
            ("fewest_share", self.fewest_share.to_string()),
            ("smallest_share", self.smallest_share.to_string()),
            ("smallest", self.smallest.to_string()),
            ("smallest_beside", self.smallest_beside.to_string()),
            ("clear", self.clear.to_string()),
            ("top_themes", format!("{} to {}", self.top_themes.0, self.top_themes.1)),
            ("readable_children", self.readable_children.to_string()),
        ]
    }
}
