//! Choices that follow from a seed alone, on every machine. Whole numbers only.

/// A sequence of pseudo-random numbers (SplitMix64; Steele, Lea and Flood, 2014).
pub struct Random(u64);

impl Random {
    /// The sequence for the `item`th thing made from `seed`.
    pub fn new(seed: u64, item: u64) -> Self {
        let mut start = Self(seed ^ item.wrapping_mul(0xD1B5_4A32_D192_ED03));
        Self(start.bits())
    }

    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`, each as likely; 0 when `end` is.
    pub fn below(&mut self, end: usize) -> usize {
        ((u128::from(self.bits()) * end as u128) >> 64) as usize
    }

    /// True so often in a hundred.
    pub fn percent(&mut self, often: usize) -> bool {
        self.below(100) < often
    }

    /// One of `items`, the first ones more often: the smaller of two even choices.
    pub fn pick<'a>(&mut self, items: &[&'a str]) -> &'a str {
        items[self.below(items.len()).min(self.below(items.len()))]
    }

    /// A number with a long tail: below `most` in `stay` of a hundred cases, else below twice that, and so on.
    pub fn long_tailed(&mut self, most: usize, stay: usize) -> usize {
        let (mut start, mut size) = (0, most);
        while !self.percent(stay) && size < usize::MAX >> 34 {
            start += size;
            size *= 2;
        }
        start + self.below(size)
    }
}

/// Ranks from 0, of which rank r is chosen in proportion to 1 / (r + 3): Zipf's law with Mandelbrot's shift.
pub struct Zipf(Vec<u64>);

impl Zipf {
    /// Of `count` ranks.
    pub fn new(count: usize) -> Self {
        let mut sum = 0;
        Self(
            (0..count as u64)
                .map(|rank| {
                    sum += 1_000_000 / (rank + 3);
                    sum
                })
                .collect(),
        )
    }

    /// A rank.
    pub fn rank(&self, random: &mut Random) -> usize {
        let point = random.below(self.0.last().map_or(0, |&sum| sum as usize)) as u64;
        self.0.partition_point(|&sum| sum <= point)
    }
}
