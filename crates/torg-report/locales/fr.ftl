# Les mots du rapport en français. Aucun chiffre ne doit figurer ici : les nombres et les constantes arrivent comme
# arguments, afin que chacun puisse être vérifié.

## Les comptes, employés dans d’autres messages
count-people = { $participants ->
    [one] { $participants } personne
   *[other] { $participants } personnes
  }
count-contributions = { $contributions ->
    [one] { $contributions } contribution
   *[other] { $contributions } contributions
  }
count-texts = { $texts ->
    [one] { $texts } formulation
   *[other] { $texts } formulations différentes
  }
count-sources = { $sources ->
    [one] { $sources } source
   *[other] { $sources } sources
  }
count-of-all = { $percent } de toutes les contributions

## Cadre
title-default = Ce que les gens ont dit
kicker = Synthèse d’un dialogue
skip = Aller au rapport
contents = Sommaire
asked = { $questions ->
    [one] La question posée
   *[other] Les questions posées
  }
asked-more = Les autres questions figurent à côté des contributions qui y répondent.
figure-participants = { $participants ->
    [one] personne a contribué
   *[other] personnes ont contribué
  }
figure-contributions = { $contributions ->
    [one] contribution
   *[other] contributions
  }
figure-sources = { $sources ->
    [one] source
   *[other] sources
  }
figure-languages = { $languages ->
    [one] langue
   *[other] langues
  }
status = Établi par un programme, pas encore vérifié par des personnes.
status-more = Sous chaque grande ligne et chaque thème figurent les mots sur lesquels ils reposent, et le relevé dit ce qu’est devenue chaque contribution. Tout le monde peut vérifier l’un et l’autre.
list-separator = {", "}
not-shown = trop peu pour être montré
table-more = La suite du tableau
quotations-more = Plus de citations
small-groups = (groupes plus petits)

## Qui a participé
section-participants = Qui a participé
participants-lead = { count-people }, { count-contributions }, { count-sources }.
participants-note = Une personne présente dans plusieurs sources est comptée une fois dans chacune. Quand une source ne distingue pas les personnes, chaque ligne ou note compte pour une personne.
notices-title = Avant de lire la suite
languages-title = Langues des contributions
months-title = Les contributions au fil du temps
months-note = Plus une case est foncée, plus la source a donné de contributions ce mois-là. La première ligne est la somme de toutes les sources et n’est pas colorée.
months-largest = Le tableau montre les sources qui ont donné le plus de contributions. Les données ouvertes les contiennent toutes.
months-sum = Toutes les sources
months-undated = Les contributions sans date ne sont pas comprises.
groups-note = Seules les personnes dont la réponse est publiée sont comptées. Les nombres de un à quatre ne figurent pas dans les tableaux, ce qui rend plus difficile de reconnaître quelqu’un.
withheld = Une partie de ce qu’ont indiqué { count-people } n’est pas publiée : le tout ensemble pourrait faire reconnaître quelqu’un, ou les réponses se contredisent. Elle n’est pas comptée dans les groupes :
withheld-few = Une partie de ce qu’ont indiqué quelques personnes n’est pas publiée : le tout ensemble pourrait faire reconnaître quelqu’un, ou les réponses se contredisent. Elle n’est pas comptée dans les groupes :
groups-compared = ▲ et ▼ signalent les parts nettement plus grandes ou plus petites que parmi tous ceux qui vivent ici.
column-group = Groupe
column-participants = Personnes
column-share = Part
column-population-share = Part de tous ceux qui vivent ici

## Les grandes lignes
section-findings = Les grandes lignes
findings-lead = Un programme a rempli chaque phrase avec des nombres qu’il a comptés ; aucun modèle de langage ne l’a écrite. Les mots sur lesquels elle repose figurent dessous. Elle reste une proposition tant qu’une personne ne l’a pas vérifiée.
findings-none = Aucune grande ligne ne se dégage de ces contributions. Lisez-les elles-mêmes.
finding-largest-theme = Le thème le plus abordé est « { $theme } » : { $contributions } contributions sur { $total }, { count-people }.
finding-large-theme = On parle aussi de « { $theme } » : { count-contributions }, { count-people }.
finding-speaks-more = « { $theme } » est abordé davantage par le groupe « { $value } » ({ $attribute }) que par les autres : { $participants } des { $total } personnes du groupe.
finding-speaks-less = « { $theme } » est moins abordé par le groupe « { $value } » ({ $attribute }) que par les autres : { $participants } des { $total } personnes du groupe.
finding-across-sources = « { $theme } » apparaît dans { $sources } sources sur { $total }, et non dans une seule.
finding-often-together = « { $theme } » et « { $other } » vont souvent ensemble : sur les { $total } contributions du plus petit des deux thèmes, { $contributions } relèvent des deux.
finding-campaign = { count-contributions } disant la même chose ou presque : { count-texts }, { count-people }.
finding-single-voices = { $contributions ->
    [one] { $contributions } contribution est isolée : aucune autre aux mots semblables n’a été trouvée dans la même langue.
   *[other] { $contributions } contributions sont isolées : aucune autre aux mots semblables n’a été trouvée dans la même langue.
  }
finding-supporting = Les mots sur lesquels elle repose
finding-contrary = Aussi dit dans ce thème : les passages les moins semblables aux autres

## Thèmes
section-themes = Les thèmes, du plus grand au plus petit
themes-lead = { $themes ->
    [one] Un programme a réuni les passages aux mots semblables en { $themes } thème principal.
   *[other] Un programme a réuni les passages aux mots semblables en { $themes } thèmes principaux.
  } Chacun est nommé par des mots tirés des contributions. Une contribution peut relever de plusieurs thèmes ; la somme de leurs nombres dépasse donc le total des contributions.
themes-by-language = Chaque langue a ici ses plus grands thèmes. D’autres, même plus grands que ceux d’une autre langue, figurent parmi les petits thèmes.
themes-none = Aucun thème n’a été trouvé. Les contributions sont présentées telles quelles.
column-theme = Thème
column-texts = Formulations différentes
theme-counts = { count-contributions }, { count-of-all }
theme-people = { count-people }, { count-texts }
theme-rest = La suite de ce thème
theme-other-views = Ce qui se dit aussi ici
theme-other-views-note = Chaque thème montre aussi, sous « Ce qui se dit aussi ici », les passages les moins semblables aux autres. Ce choix ne dit pas s’ils sont pour ou contre.
theme-more = Groupes qui en parlent plus que les autres
theme-less = Groupes qui en parlent moins que les autres
theme-cell = « { $value } » ({ $attribute }) : { $participants } personnes, { $percent } du groupe

## Par lieu et par groupe
section-places = Par lieu
places-none = Aucune source n’indique où vivent les gens ni de quel lieu ils parlent. Ce rapport ne peut donc pas distinguer les lieux.
places-top = Ce dont on parle le plus : { $attribute }
places-top-note = Parts des personnes de chaque lieu. Une personne peut parler de plusieurs thèmes.
places-more = Autres lieux
places-all = Tous les thèmes, lieu par lieu
section-groups = Par groupe
groups-none = Aucune source n’indique à quels groupes les gens appartiennent. Ce rapport ne peut donc pas distinguer les groupes.
groups-no-themes = Aucun thème à comparer n’a été trouvé.
groups-more = Autres groupes
matrix-title = Thèmes selon : { $attribute }
matrix-name = Thèmes par groupe
matrix-too-small = Les nombres de tous les groupes sont trop petits pour être montrés.
matrix-note = Chaque case donne la part du groupe qui parle du thème, puis le nombre de personnes. Plus la case est foncée, plus la part est grande. ▲ et ▼ signalent les parts qui s’écartent de celle de tous plus que le hasard ne l’expliquerait (intervalle de confiance : { $confidence }). Un tiret signifie que le nombre est trop petit pour être montré.
matrix-hidden = Thèmes et groupes sans nombre assez grand pour être montré
column-more = plus que les autres
column-less = moins que les autres

## Qui n’a pas été entendu
section-unheard = Qui n’a pas été entendu
unheard-lead = Ces groupes sont nettement plus petits parmi les participants que parmi ceux qui vivent ici :
unheard-less = « { $value } » ({ $attribute }) : { $share } des participants, { $population } de ceux qui vivent ici.
unheard-absent = « { $value } » ({ $attribute }) : personne n’a participé, ou trop peu pour être montré. Le groupe représente { $population } de ceux qui vivent ici.
unheard-even = Aucun groupe n’est nettement plus petit parmi les participants que parmi ceux qui vivent ici.
unheard-note = « Nettement » signifie : plus que le hasard ne l’expliquerait si les participants avaient été tirés au sort (intervalle de confiance : { $confidence }). Les parts se rapportent aux personnes dont la réponse est publiée.
unheard-unknown = Aucune donnée sur ceux qui vivent ici n’a été fournie. Ce rapport ne peut donc pas dire qui manque. Lisez-le comme la voix de celles et ceux qui ont participé, non de tous. Des données peuvent être ajoutées dans les réglages, et le rapport refait.
unheard-not-asked = Rien n’a été demandé sur { $attribute }. On ne peut donc pas comparer les participants à ceux qui vivent ici.
compared-less = nettement plus petite
compared-more = nettement plus grande

## Autres points de vue et voix isolées
section-voices = Petits thèmes et voix isolées
voices-lead = Ce que peu disent peut compter autant que ce que beaucoup disent. Cela figure ici tel que cela a été dit.
small-themes-title = Petits thèmes
single-voices-title = Voix isolées
single-voices-lead = { $voices ->
    [one] { $voices } contribution ne ressemble par ses mots à aucune autre dans sa langue.
   *[other] { $voices } contributions ne ressemblent par leurs mots à aucune autre dans leur langue.
  }
voices-none = Aucun petit thème ni aucune voix isolée n’a été trouvé.
other-views-pointer = Les passages les moins semblables aux autres d’un thème figurent avec lui, sous « Ce qui se dit aussi ici ».

## Ce qui n’a pas de thème
section-ungrouped = Ce qui n’a pas de thème
ungrouped-lead = { $ungrouped ->
    [one] { $ungrouped } contribution n’entre dans aucun thème. Elle compte comme les autres et figure en entier parmi toutes les contributions.
   *[other] { $ungrouped } contributions n’entrent dans aucun thème. Elles comptent comme les autres et figurent en entier parmi toutes les contributions.
  }
ungrouped-none = Chaque contribution lue entre dans un thème.
ungrouped-samples = Quelques-unes
column-reason = Raison

## D’où viennent les contributions
section-sources = D’où viennent les contributions
column-source = Source
column-format = Nature
column-contributions = Contributions
column-redactions = Données personnelles remplacées
set-aside-lead = Également trouvé dans les sources, mais non compté parmi les contributions :

## Le relevé
section-account = Le relevé de chaque contribution
account-lead = { $received ->
    [one] { $received } contribution ou fichier non lu a été reçu ; voici ce qu’il est devenu.
   *[other] { $received } contributions et fichiers non lus ont été reçus ; voici ce qu’ils sont devenus.
  }
account-title = Ce qu’est devenu tout ce qui a été reçu
column-state = Ce que c’est devenu
column-count = Nombre
account-sum = Reçu
excluded-title = Ce qui a été laissé de côté, et pourquoi
excluded-none = Rien n’a été laissé de côté.
excluded-more = La liste continue dans les données ouvertes (data/coverage.csv).
column-place = Où
whole-source = toute la source
place-row = ligne { $row }
place-page = page { $page }, { $row }
state-theme = dans un thème
state-ungrouped = lu, dans aucun thème
state-duplicate = dit la même chose qu’une autre contribution ; les deux sont comptées
state-withheld = laissé de côté par décision
state-withdrawn = retiré par la personne
state-unreadable = n’a pas pu être lu
reason-identical-to = les mêmes mots qu’une autre contribution
reason-nearly-identical-to = presque les mêmes mots qu’une autre contribution
reason-too-short = trop peu de mots pour comparer
reason-single-voice = aucune autre contribution aux mots semblables n’a été trouvée
reason-too-few-to-group = trop peu de contributions pour chercher des thèmes
reason-moderated-at-source = écarté à la source par la modération
reason-taken-back = retiré avec le code d’un reçu
reason-excluded-by-settings = laissé de côté selon les réglages
reason-empty-file = le fichier est vide
reason-unknown-format = ce type de fichier ne peut pas être lu
reason-malformed = le fichier est endommagé
reason-over-limit = le fichier est plus gros ou plus complexe que les limites ne le permettent
reason-not-opened = le fichier n’a pas pu être ouvert
reason-no-text = les pages sont des images, sans texte
reason-no-text-column = aucune colonne ne semble contenir du texte libre

## Questions fermées et observations
section-choices = Questions fermées
choices-lead = Réponses choisies dans une liste. Quand plusieurs pouvaient être choisies, la somme des nombres dépasse celle des personnes qui ont répondu.
choices-hidden = Trop peu pour être montré : { $options }.
column-option = Réponse
choice-answered = Toutes les personnes ayant répondu
section-observations = Ce qu’ont vu les animateurs
observations-lead = { $observations ->
    [one] { $observations } observation de ceux qui ont animé les échanges. C’est un témoignage d’une autre nature, qui n’est pas compté parmi les contributions.
   *[other] { $observations } observations de ceux qui ont animé les échanges. Ce sont des témoignages d’une autre nature, qui ne sont pas comptés parmi les contributions.
  }

## Comment ce rapport a été fait
section-method = Comment ce rapport a été fait
method-lead = Un programme a lu les sources, divisé les contributions en passages et rapproché les passages qui se ressemblent. La même version, avec les mêmes sources et les mêmes réglages, donne le même rapport, à la lettre près.
method-no-models = Aucun modèle de langage n’a été utilisé, et rien n’a été envoyé par un réseau.
method-models = Modèles utilisés : { $models }.
method-settings = Moteur et paramètres
method-version = Version de Torg
method-engine = Moteur
method-seed = Graine
method-edits = Modifié par des personnes
method-no-edits = Personne n’a rien modifié à la main.
column-parameter = Paramètre
column-value = Valeur
duplicates-title = Dit plus d’une fois
duplicates-lead = { $groups ->
    [one] { $groups } groupe de contributions dit la même chose ou presque.
   *[other] { $groups } groupes de contributions disent chacun la même chose ou presque.
  } Rien n’a été retiré : personnes, contributions et formulations sont comptées séparément.
duplicates-none = Il n’y a pas deux contributions qui disent la même chose.
duplicates-more = La liste continue dans les données ouvertes (data/duplicates.csv).
column-first = La première
redactions-title = Données personnelles
redactions-lead = { $redactions ->
    [one] { $redactions } détail qui pouvait identifier une personne a été remplacé par un mot entre crochets avant tout enregistrement.
   *[other] { $redactions } détails qui pouvaient identifier une personne ont été remplacés par un mot entre crochets avant tout enregistrement.
  }
redactions-none = Aucun détail pouvant identifier une personne n’a été trouvé dans les textes.
redactions-note = C’est un programme qui cherche ces détails ; il peut en manquer.
dropped-lead = Les colonnes de données personnelles ont été supprimées : { $columns }.

## Comment le vérifier
section-check = Comment le vérifier
check-lead = Vous n’avez pas à croire ce rapport sur parole. Chaque citation et chaque nombre peuvent être vérifiés avec les données ouvertes qui l’accompagnent, sans réseau.
check-verify = Lancez { $command } dans le dossier qui contient ce rapport. Le programme compare chaque citation, recompte chaque nombre et signale tout désaccord.
check-limits = Il ne peut pas dire si des gens ont bien dit ce que contiennent les données ouvertes, ni si un passage convient à son thème.
check-data = Les données ouvertes, sous forme de tableaux :
check-fingerprint = Le fichier { $card } contient une empreinte de tous les autres fichiers. Si l’empreinte de ce fichier est elle-même publiée ailleurs, tout le monde peut voir si le rapport a été modifié.
check-contributions = Toutes les contributions, en entier
check-workbook = Tous les tableaux dans un classeur

## Les pages de toutes les contributions
pages-title = Toutes les contributions
pages-back = Vers le rapport
pages-previous = Page précédente
pages-next = Page suivante
pages-nav = Pages
contribution-themes = Thèmes :

## Le nom des choses
format-microsoft-forms = Enquête (Microsoft Forms)
format-google-forms = Enquête (Google Forms)
format-lime-survey = Enquête (LimeSurvey)
format-polis = Énoncés (Polis)
format-decidim = Propositions (Decidim)
format-table = Tableau
format-transcript = Conversation enregistrée
format-interview = Entretien ou notes de réunion
format-notes = Notes courtes
format-document = Document
format-unknown = Non reconnu
set-aside-blank = réponses vides
set-aside-heading = titres
set-aside-interviewer = interventions de l’intervieweur
set-aside-page-furniture = en-têtes et pieds de page
set-aside-title-row = lignes au-dessus d’un tableau
set-aside-companion = lignes accompagnant des contributions lues ailleurs, comme des votes
redaction-email = adresses électroniques
redaction-phone = numéros de téléphone
redaction-identity-number = numéros d’identité
redaction-iban = comptes bancaires
redaction-card = cartes de paiement
redaction-address = adresses postales
redaction-profile = liens vers des profils
redaction-plate = plaques d’immatriculation
redaction-name = noms de personnes
language-unknown = non déterminée
notice-too-few-to-group = Il y a trop peu de contributions pour chercher des thèmes ({ count-contributions }). Elles sont présentées telles quelles.
notice-grouped-within-languages = Les contributions sont en plusieurs langues : { $languages }. Les thèmes ont été cherchés dans chaque langue ; un même sujet peut donc apparaître une fois dans chacune. Un groupe qui écrit surtout dans une langue semble donc parler davantage des thèmes de cette langue.
notice-grouped-partly-across = Les contributions sont en plusieurs langues. Celles de ces langues ont été comparées entre elles et partagent leurs thèmes : { $compared }. Pour d’autres, ce n’était pas possible : { $languages }. Les thèmes y ont été cherchés dans chaque langue ; un même sujet peut donc apparaître encore une fois. Un groupe qui écrit surtout dans une telle langue semble donc parler davantage des thèmes de cette langue.
notice-too-few-in-language = Trop peu de contributions dans cette langue pour y chercher des thèmes : { $language } ({ $contributions }).
month-short-1 = janv.
month-short-2 = févr.
month-short-3 = mars
month-short-4 = avril
month-short-5 = mai
month-short-6 = juin
month-short-7 = juil.
month-short-8 = août
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = déc.
