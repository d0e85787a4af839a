//! The closed classes and endings that show nouns, verbs, figures and dates, for eleven languages. Owns the lists; refuses to count.

use crate::lexicon::Word;
use torg_core::Language;

/// What shows nouns and verbs in one language.
pub(super) struct Signs {
    code: &'static str,
    /// Words before a noun and before a verb.
    noun: &'static str,
    verb: &'static str,
    /// Words before what is said of a noun.
    predicate: &'static str,
    /// Words after a noun and after a verb.
    after_noun: &'static str,
    after_verb: &'static str,
    numeral: &'static str,
    month: &'static str,
    adverb: &'static str,
    infinitive: &'static str,
    /// Whether the ending alone tells an infinitive.
    telling: bool,
}

/// Whether a word stands before nouns, verbs and predicates, and after nouns and verbs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Sign {
    pub(super) noun: bool,
    pub(super) verb: bool,
    pub(super) predicate: bool,
    pub(super) after_noun: bool,
    pub(super) after_verb: bool,
}

impl Sign {
    /// Of a word in its language; of none where the language has no list.
    pub(super) fn of(word: &Word) -> Self {
        let has = |list: &str| is_in(list, word);
        Signs::of(word.language).map_or(Self::default(), |it| Self {
            noun: has(it.noun),
            verb: has(it.verb),
            predicate: has(it.predicate),
            after_noun: has(it.after_noun),
            after_verb: has(it.after_verb),
        })
    }
}

impl Signs {
    pub(super) fn of(language: Language) -> Option<&'static Self> {
        ALL.iter().find(|signs| signs.code == language.code())
    }

    pub(super) fn is_numeral(&self, word: &Word) -> bool {
        is_in(self.numeral, word)
    }

    pub(super) fn is_month(&self, word: &Word) -> bool {
        is_in(self.month, word)
    }

    pub(super) fn is_adverb(&self, word: &Word) -> bool {
        ends(self.adverb, word)
    }

    /// Whether the ending leaves no doubt that a word is an infinitive.
    pub(super) fn is_infinitive(&self, word: &Word) -> bool {
        self.telling && ends(self.infinitive, word)
    }

    /// Whether a word could be an infinitive: any, where no ending marks them.
    pub(super) fn may_be_infinitive(&self, word: &Word) -> bool {
        self.infinitive.is_empty() || ends(self.infinitive, word)
    }
}

fn is_in(list: &str, word: &Word) -> bool {
    list.split(' ').any(|listed| listed == word.lower)
}

fn ends(endings: &str, word: &Word) -> bool {
    endings.split(' ').any(|ending| !ending.is_empty() && word.lower.ends_with(ending))
}

#[rustfmt::skip]
const ALL: [Signs; 11] = [
    Signs { code: "sv",
        noun: "en ett min mitt mina din ditt dina sin sitt sina vår vårt våra er ert era deras hans hennes denna detta dessa varje någon något några flera fler många mer mycket ingen inget inga alla av på i från med vid utan om under över mellan mot runt",
        verb: "att jag du vi ni man de dom han hon som inte kan ska skulle vill måste får bör låt skall behöver brukar kunde och",
        predicate: "är var vara blir bli blev så alltför väldigt",
        after_noun: "är var som har hade kan ska skulle måste bör borde får behöver finns blir",
        after_verb: "en ett den det de dem mig dig sig oss min mitt mina din sin sitt sina vår vårt våra inte aldrig jag vi ni man",
        numeral: "två tre fyra fem sex sju åtta nio tio elva tolv tjugo hundra tusen",
        month: "januari februari mars april maj juni juli augusti september oktober november december",
        adverb: "", infinitive: "a", telling: false },
    Signs { code: "da",
        noun: "en et min mit mine din dit sin sit vores jeres deres denne dette disse hver nogen noget nogle flere mange mere ingen intet alle af på i fra med ved uden om under over mellem mod",
        verb: "at jeg du vi man de han hun som ikke kan skal skulle vil må bør lad",
        predicate: "er var være bliver blev så alt",
        after_noun: "er var som har havde kan skal skulle må bør får findes bliver",
        after_verb: "en et den det de dem mig dig sig os min mit mine din sin sit vores ikke aldrig jeg vi man",
        numeral: "to tre fire fem seks syv otte ni ti elleve tolv tyve hundrede tusind",
        month: "januar februar marts april maj juni juli august september oktober november december",
        adverb: "", infinitive: "e", telling: false },
    Signs { code: "nb",
        noun: "en et ei min mitt mine din ditt sin sitt vår vårt våre deres denne dette disse hver noen noe flere mange mer ingen alle av på i fra med ved uten om under over mellom mot",
        verb: "å jeg du vi man de han hun som ikke kan skal skulle vil må bør la",
        predicate: "er var være blir ble så altfor",
        after_noun: "er var som har hadde kan skal skulle må bør får finnes blir",
        after_verb: "en et den det de dem meg deg seg oss min mitt mine din sin sitt vår vårt våre ikke aldri jeg vi man",
        numeral: "to tre fire fem seks sju åtte ni ti elleve tolv tjue hundre tusen",
        month: "januar februar mars april mai juni juli august september oktober november desember",
        adverb: "", infinitive: "e", telling: false },
    Signs { code: "en",
        noun: "the a an this these those my your our their his her its some any every each all more many few most of in on at from with by under over between near without than",
        verb: "to i we you they he she who can could should would will must may might not don't doesn't didn't can't won't please never let's just me him them us",
        predicate: "is are was were be been being very too so quite",
        after_noun: "is are was were has have of should could would will can must who which",
        after_verb: "the a an my your our their his her its me us it them this these those",
        numeral: "two three four five six seven eight nine ten eleven twelve twenty hundred thousand",
        month: "january february april june july august september october november december",
        adverb: "ly", infinitive: "", telling: false },
    Signs { code: "de",
        noun: "der die das den dem des ein eine einen einem einer eines mein meine unser unsere ihre seine keine kein jede jeder jedes mehr viele",
        verb: "zu ich wir man er sie es nicht kann können soll sollen sollte muss müssen will",
        predicate: "",
        after_noun: "",
        after_verb: "",
        numeral: "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig hundert tausend",
        month: "januar jänner februar märz april mai juni juli august september oktober november dezember",
        adverb: "", infinitive: "en eln ern", telling: false },
    Signs { code: "fr",
        noun: "le la les l' l’ un une des du au aux ce cet cette ces mon ma mes notre nos votre vos leur leurs son sa ses chaque plusieurs quelques dans sur avec chez en",
        verb: "je j' j’ tu il elle on nous vous ils elles qui ne n' n’ se s' s’ pour sans faut faire doit doivent peut peuvent devrait veut pas y à",
        predicate: "est sont était être très trop si plus",
        after_noun: "est sont était de du d' d’ des qui sera seront a ont doit doivent peut peuvent",
        after_verb: "le la les l' l’ un une ce cet cette ces mon ma mes notre nos votre vos leur leurs pas jamais",
        numeral: "deux trois quatre cinq six sept huit neuf dix onze douze vingt cent mille",
        month: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        adverb: "ment", infinitive: "er ir", telling: true },
    Signs { code: "es",
        noun: "el la los las un una unos unas del al este esta estos estas ese esa mi mis su sus nuestro nuestra nuestros nuestras cada más muchos muchas en con",
        verb: "no que se yo nosotros me te para puede pueden debe deben quiero queremos hay a sin",
        predicate: "es son era ser está están muy tan",
        after_noun: "es son era de del está están tiene tienen debe deben puede pueden",
        after_verb: "el la los las un una unos unas mi mis su sus nuestro nuestra",
        numeral: "dos tres cuatro cinco seis siete ocho nueve diez once doce veinte cien mil",
        month: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        adverb: "mente", infinitive: "ar er ir", telling: true },
    Signs { code: "it",
        noun: "il lo la i gli le un uno una l' l’ del della dei delle dello nel nella al alla dal dalla questo questa questi queste mio mia nostro nostra ogni più molti molte con",
        verb: "non che si io noi mi ti per può possono deve devono voglio senza a",
        predicate: "è sono era essere troppo così",
        after_noun: "è sono era di del della dei delle dello ha hanno deve devono può possono",
        after_verb: "il lo la i gli le l' l’ un uno una mio mia suo questo questa",
        numeral: "due tre quattro cinque sei sette otto nove dieci undici dodici venti cento mille",
        month: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        adverb: "mente", infinitive: "are ere ire", telling: true },
    Signs { code: "pt",
        noun: "o a os as um uma uns umas do da dos das no na nos nas ao à este esta estes estas esse essa meu minha nosso nossa cada mais muitos muitas em com",
        verb: "não que se eu nós me te para pode podem deve devem quero sem",
        predicate: "é são era ser está estão muito tão",
        after_noun: "é são era de do da dos das está estão tem têm deve devem pode podem",
        after_verb: "o os as um uma uns umas meu minha nosso nossa este esta",
        numeral: "dois duas três quatro cinco seis sete oito nove dez onze doze vinte cem mil",
        month: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        adverb: "mente", infinitive: "ar er ir", telling: true },
    Signs { code: "nl",
        noun: "de het een deze dit die mijn onze ons uw hun elke meer veel in op met van bij",
        verb: "te ik wij we men hij zij niet kan kunnen moet moeten wil zou",
        predicate: "is zijn was waren wordt heel erg zo",
        after_noun: "is was waren die dat heeft hebben kan kunnen moet moeten zal zou van",
        after_verb: "de het een deze mijn onze ons uw hun niet geen ik wij we",
        numeral: "twee drie vier vijf zes zeven acht negen tien elf twaalf twintig honderd duizend",
        month: "januari februari maart april mei juni juli augustus september oktober november december",
        adverb: "", infinitive: "en", telling: false },
    Signs { code: "fi",
        noun: "tämä tuo nämä joka jokainen enemmän monta uusi vanha",
        verb: "ei en emme eivät voi voisi pitää saa minä me he",
        predicate: "on ovat oli olla liian niin",
        after_noun: "on ovat oli olivat",
        after_verb: "se ne sitä niitä minua meitä",
        numeral: "kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen sata tuhat",
        month: "tammikuussa helmikuussa maaliskuussa huhtikuussa toukokuussa kesäkuussa heinäkuussa elokuussa syyskuussa lokakuussa marraskuussa joulukuussa",
        adverb: "sti", infinitive: "a ä", telling: false },
];
