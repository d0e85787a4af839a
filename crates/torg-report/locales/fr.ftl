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
asked-more = Les autres questions figurent avec chaque contribution.
figure-participants = { $participants ->
    [one] personne a participé
   *[other] personnes ont participé
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
status = Établi par une machine, pas encore vérifié par des personnes.
status-more = Chaque phrase de ce rapport mène aux mots de quelqu’un, chaque contribution est prise en compte, et chacun peut le vérifier.
list-separator = {", "}
not-shown = trop peu pour être montré
chart-table = Les nombres de ce graphique
table-more = La suite du tableau
quotations-more = Plus de citations
small-groups = (groupes plus petits)

## Déroulement et participation
section-how = Comment cela s’est passé et qui a participé
how-lead = { count-people }, { count-contributions }, { count-sources }.
how-notices = Avant de lire la suite
sources-title = D’où viennent les contributions
column-source = Source
column-format = Nature
column-contributions = Contributions
column-redactions = Données remplacées
set-aside-lead = Reconnu, mais ne constituant pas une contribution :
languages-title = En quelles langues
months-title = Les sources au fil du temps
months-alt = Plus un carré est foncé, plus la source a donné de contributions ce mois-là. Les carrés des sources ont la même échelle ; la ligne de toutes les sources n’en a pas.
months-largest = Le graphique montre les sources qui ont donné le plus de contributions ; le tableau les contient toutes.
months-sum = Toutes les sources
months-undated = Les contributions sans date ne figurent pas dans ce graphique.
groups-title = Qui a participé
groups-note = Seules les personnes qui l’ont indiqué sont comptées. Les groupes de moins de cinq personnes ne sont pas montrés, afin que nul ne puisse être reconnu.
column-group = Groupe
column-participants = Personnes
column-share = Part
column-population = Vivent ici
column-population-share = Part de la population

## Les grandes lignes
section-findings = Les grandes lignes
findings-lead = Chaque phrase est construite à partir de nombres comptés, et non écrite par un modèle de langage. Dessous figurent les mots sur lesquels elle repose. Elle reste une proposition tant qu’une personne ne l’a pas vérifiée.
findings-none = Aucune grande ligne ne se dégage de ce matériau. Lisez les contributions elles-mêmes.
finding-largest-theme = Le thème le plus abordé est « { $theme } » : { $contributions } contributions sur { $total }, { count-people }.
finding-large-theme = Beaucoup parlent aussi de « { $theme } » : { count-contributions }, { count-people }.
finding-speaks-more = Le groupe « { $value } » ({ $attribute }) parle de « { $theme } » plus que les autres : { $participants } sur { $total } dans le groupe.
finding-speaks-less = Le groupe « { $value } » ({ $attribute }) parle de « { $theme } » moins que les autres : { $participants } sur { $total } dans le groupe.
finding-across-sources = « { $theme } » apparaît dans { $sources } sources sur { $total } ; ce n’est pas l’affaire d’un seul canal.
finding-often-together = « { $theme } » et « { $other } » vont souvent ensemble : { $contributions } des { $total } contributions du plus petit des deux parlent de l’un et de l’autre.
finding-campaign = { count-contributions } disant la même chose ou presque : { count-texts }, { count-people }.
finding-single-voices = { $contributions ->
    [one] { $contributions } contribution est isolée : aucune autre aux mots semblables n’a été trouvée dans la même langue.
   *[other] { $contributions } contributions sont isolées : aucune autre aux mots semblables n’a été trouvée dans la même langue.
  }
finding-supporting = Sur quoi elle repose
finding-contrary = Aussi dit dans ce thème : les passages les moins semblables aux autres

## Thèmes
section-themes = Les thèmes, du plus grand au plus petit
themes-lead = { $themes ->
    [one] Les contributions se rassemblent en { $themes } thème principal.
   *[other] Les contributions se rassemblent en { $themes } thèmes principaux.
  } Leurs noms sont des mots employés par les gens. Une contribution peut relever de plusieurs thèmes ; ensemble, ils comptent donc plus que le tout.
themes-none = Aucun thème n’a été trouvé. Les contributions sont présentées telles quelles.
themes-chart-title = Les thèmes selon leur taille
themes-chart-alt = Une barre pour chaque thème principal, de celui qui a le plus de contributions à celui qui en a le moins.
themes-chart-largest = Le plus grand thème est « { $theme } » : { count-contributions }.
column-theme = Thème
column-texts = Formulations différentes
theme-counts = { count-contributions }, { count-of-all }
theme-people = { count-people }, { count-texts }
theme-parts = De quoi il s’agit
parts-more = Autres parties du thème
theme-other-views = Ce qui se dit aussi ici
theme-other-views-note = Chaque thème montre aussi, sous « Ce qui se dit aussi ici », les passages les moins semblables aux autres. Ce choix ne dit pas s’ils sont pour ou contre.
theme-more = En parlent plus que les autres
theme-less = En parlent moins que les autres
theme-cell = « { $value } » ({ $attribute }) : { $participants } personnes, { $percent } du groupe

## Par lieu et par groupe
section-places = Par lieu
places-none = Aucune source n’indique où vivent les gens ni de quel lieu ils parlent ; rien ne peut donc être dit par lieu.
places-top = Ce dont chaque lieu parle le plus
places-top-note = Les parts se rapportent aux personnes du lieu. Une personne peut parler de plusieurs thèmes.
section-groups = Par groupe
groups-none = Aucune source n’indique à quels groupes les gens appartiennent ; rien ne peut donc être dit par groupe.
groups-more = Autres groupes
matrix-title = Thèmes selon : { $attribute }
matrix-name = Thèmes par groupe
matrix-alt = Plus une case est foncée, plus la part du groupe qui parle du thème est grande. Les cases vides sont des groupes trop petits pour être montrés.
matrix-too-small = Les groupes sont trop petits pour montrer des parts sans désigner quelqu’un.
matrix-note = Les parts portent sur les personnes de chaque groupe. Une flèche signale une part qui s’écarte de celle de tous plus que le hasard ne l’explique (intervalle à { $confidence }).
column-more = plus que les autres
column-less = moins que les autres

## Qui n’a pas été entendu
section-unheard = Qui n’a pas été entendu
unheard-lead = Celles et ceux qui ont participé, comparés à la population.
unheard-less = Le groupe « { $value } » a moins participé que sa place dans la population : { $share } des participants, { $population } de la population.
unheard-absent = Personne, ou moins de cinq personnes, du groupe « { $value } » n’a participé ; il représente { $population } de la population.
unheard-even = Aucun groupe n’a nettement moins participé que sa part de la population.
unheard-unknown = Aucune donnée sur la population n’a été fournie ; ce rapport ne peut donc pas dire qui manque. Lisez-le comme la voix de ceux qui ont participé, non de tous. Des données peuvent être ajoutées dans les réglages, et le rapport refait.
unheard-not-asked = Rien n’a été demandé sur { $attribute } ; la comparaison avec la population est donc impossible.
column-compared = Comparaison
compared-less = moins que dans la population
compared-same = pas d’écart net
compared-more = plus que dans la population

## Autres points de vue et voix isolées
section-voices = Petits thèmes et voix isolées
voices-lead = Ce que peu disent peut compter autant que ce que beaucoup disent. Le voici, tel que cela a été dit.
small-themes-title = Petits thèmes
single-voices-title = Voix isolées
single-voices-lead = { $voices ->
    [one] { $voices } contribution ne ressemble par ses mots à aucune autre dans sa langue.
   *[other] { $voices } contributions ne ressemblent par leurs mots à aucune autre dans leur langue.
  }
voices-none = Aucun petit thème ni aucune voix isolée n’a été trouvé.
other-views-pointer = Les passages les moins semblables aux autres d’un thème figurent avec lui, sous « Ce qui se dit aussi ici ».

## Ce qui n’a pas de thème
section-ungrouped = Ce qui n’a pas de thème
ungrouped-lead = { $ungrouped ->
    [one] { $ungrouped } contribution n’entre dans aucun thème. Elle n’en mérite pas moins d’être lue.
   *[other] { $ungrouped } contributions n’entrent dans aucun thème. Elles n’en méritent pas moins d’être lues.
  }
ungrouped-none = Chaque contribution lue entre dans un thème.
ungrouped-samples = Quelques-unes
column-reason = Raison

## Le compte
section-account = Le compte de chaque contribution
account-lead = { $received ->
    [one] { $received } contribution ou fichier a été reçu ; voici ce qu’il est devenu.
   *[other] { $received } contributions et fichiers non lus ont été reçus ; voici ce qu’ils sont devenus.
  }
account-title = Ce qu’est devenu tout ce qui a été reçu
account-alt = Une barre, divisée selon ce qu’est devenu ce qui a été reçu.
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
state-duplicate = dit la même chose qu’une autre, et est compté à côté d’elle
state-withheld = non publié, par décision
state-withdrawn = retiré par la personne
state-unreadable = n’a pas pu être lu
reason-identical-to = les mêmes mots qu’une autre contribution
reason-nearly-identical-to = presque les mêmes mots qu’une autre contribution
reason-too-short = trop peu de mots pour comparer
reason-single-voice = personne d’autre n’a rien dit de semblable
reason-too-few-to-group = trop peu de contributions pour chercher des thèmes
reason-moderated-at-source = écarté à la source par la modération
reason-excluded-by-settings = laissé de côté selon les réglages
reason-empty-file = le fichier est vide
reason-unknown-format = aucun lecteur pour ce type de fichier
reason-malformed = le fichier est endommagé
reason-over-limit = le fichier demande plus qu’une limite ne permet
reason-not-opened = le fichier n’a pas pu être ouvert
reason-no-text = les pages sont des images, sans texte
reason-no-text-column = aucune colonne ne semble contenir du texte libre

## Questions fermées et observations
section-choices = Questions fermées
choices-lead = Des réponses choisies dans une liste. Plusieurs peuvent être permises ; les parts ne s’additionnent donc pas forcément.
column-option = Réponse
choice-answered = Toutes les personnes ayant répondu
section-observations = Ce qu’ont vu les animateurs
observations-lead = { $observations ->
    [one] { $observations } observation de ceux qui ont animé les échanges. C’est un témoignage d’une autre nature, qui n’est pas compté parmi les contributions.
   *[other] { $observations } observations de ceux qui ont animé les échanges. Ce sont des témoignages d’une autre nature, qui ne sont pas comptés parmi les contributions.
  }

## Comment ce rapport a été fait
section-method = Comment ce rapport a été fait
method-lead = Un programme a lu les sources, divisé les contributions en passages et rapproché les passages qui se ressemblent. Les mêmes sources donnent le même rapport, à la lettre près.
method-no-models = Aucun modèle de langage n’a été utilisé, et rien n’a été envoyé nulle part.
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
dropped-lead = Les colonnes de données personnelles ont été supprimées : { $columns }.

## Comment le vérifier
section-check = Comment le vérifier
check-lead = Vous n’avez pas à croire ce rapport sur parole. Tout peut être recompté à partir des données ouvertes qui l’accompagnent, sans réseau.
check-verify = Lancez { $command } dans le dossier qui contient ce rapport. Chaque citation est relue, chaque nombre recompté, et tout désaccord est signalé.
check-data = Les données ouvertes, sous forme de tableaux :
check-fingerprint = Le fichier { $card } contient une empreinte de chaque fichier. Si son empreinte à lui est publiée ailleurs, nul ne peut modifier le rapport sans que cela se voie.
check-contributions = Toutes les contributions, en entier
check-workbook = Tous les tableaux dans un classeur

## Les pages de toutes les contributions
pages-title = Toutes les contributions
pages-back = Vers le rapport
pages-previous = Page précédente
pages-next = Page suivante
pages-nav = Pages
contribution-themes = Thèmes

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
redaction-name = noms
language-unknown = non déterminée
notice-too-few-to-group = Il y a trop peu de contributions pour chercher des thèmes ({ count-contributions }). Elles sont présentées telles quelles.
notice-grouped-within-languages = Les contributions sont en plusieurs langues. Les thèmes ont été cherchés dans chaque langue ; un même sujet peut donc apparaître une fois dans chacune : { $languages }. Un groupe qui écrit surtout dans une langue parle donc davantage des thèmes de cette langue.
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
