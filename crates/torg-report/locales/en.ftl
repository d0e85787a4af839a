# The report's words in English. A digit may not stand here: numbers and constants come in as arguments, so that
# every one of them can be checked.

## Counts, used inside other messages
count-people = { $participants ->
    [one] { $participants } person
   *[other] { $participants } people
  }
count-contributions = { $contributions ->
    [one] { $contributions } contribution
   *[other] { $contributions } contributions
  }
count-texts = { $texts ->
    [one] { $texts } wording
   *[other] { $texts } different wordings
  }
count-sources = { $sources ->
    [one] { $sources } source
   *[other] { $sources } sources
  }
count-of-all = { $percent } of all contributions

## Frame
title-default = What people said
kicker = Compilation of a dialogue
skip = Skip to the report
contents = Contents
asked = { $questions ->
    [one] The question people answered
   *[other] The questions people answered
  }
asked-more = The other questions stand beside the contributions that answer them.
figure-participants = { $participants ->
    [one] person contributed
   *[other] people contributed
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
    [one] language
   *[other] languages
  }
status = Compiled by a program, not yet checked by people.
status-more = Under every main line and theme stand the words it rests on, and the account lists what became of every contribution. Anyone can check both.
list-separator = {", "}
not-shown = too few to show
table-more = The rest of the table
quotations-more = More quotations
small-groups = (smaller groups)

## Who took part
section-participants = Who took part
participants-lead = { count-people } left { count-contributions } in { count-sources }.
participants-note = Someone who speaks in several sources is counted once in each. Where a source does not tell people apart, each row or note counts as one person.
notices-title = Before you read on
languages-title = Languages of the contributions
months-title = Contributions over time
months-note = The darker a square, the more contributions the source gave that month. The first row is the sum of all sources and is not shaded.
months-largest = The table shows the sources with the most contributions. The open data has them all.
months-sum = All sources
months-undated = Contributions without a date are not included.
groups-note = Only people whose answer is published are counted. Numbers from one to four are left out of the tables, which makes it harder to single anyone out.
withheld = Some of what { count-people } stated is not published: all of it together could single someone out, or their answers contradict each other. It is not counted in the groups:
withheld-few = Some of what a few people stated is not published: all of it together could single someone out, or their answers contradict each other. It is not counted in the groups:
groups-compared = ▲ and ▼ mark shares that are clearly higher or lower than among all who live here.
column-group = Group
column-participants = People
column-share = Share
column-population-share = Share of all who live here

## The main lines
section-findings = The main lines
findings-lead = A program has filled each sentence with numbers it has counted; no language model wrote it. The words it rests on stand beneath. It is a proposal until a person has checked it.
findings-none = No main line can be drawn from this material. Read the contributions themselves.
finding-largest-theme = Most was said about “{ $theme }”: { $contributions } of { $total } contributions, from { count-people }.
finding-large-theme = “{ $theme }” also comes up: { count-contributions }, from { count-people }.
finding-speaks-more = “{ $theme }” is raised more by the group “{ $value }” ({ $attribute }) than by others: by { $participants } of the { $total } people in it.
finding-speaks-less = “{ $theme }” is raised less by the group “{ $value }” ({ $attribute }) than by others: by { $participants } of the { $total } people in it.
finding-across-sources = “{ $theme }” comes up in { $sources } of { $total } sources, not in one alone.
finding-often-together = “{ $theme }” and “{ $other }” often come together: of the { $total } contributions in the smaller theme, { $contributions } are in both.
finding-campaign = { count-contributions } say the same or nearly the same, in { count-texts }, from { count-people }.
finding-single-voices = { $contributions ->
    [one] { $contributions } contribution stands alone: no other in the same language was found to use similar words.
   *[other] { $contributions } contributions stand alone: no others in the same language were found to use similar words.
  }
finding-supporting = The words it rests on
finding-contrary = Also said in the theme: the passages least like the others

## Themes
section-themes = The themes, from large to small
themes-lead = { $themes ->
    [one] A program has put passages with similar words together into { $themes } main theme.
   *[other] A program has put passages with similar words together into { $themes } main themes.
  } Each is named by words from the contributions. One contribution can be in several themes, so the numbers of the themes add up to more than all contributions.
themes-by-language = Each language has its largest themes here. Others, even larger ones than those of another language, stand among the small themes.
themes-none = No themes were found. The contributions are presented as they are.
column-theme = Theme
column-texts = Different wordings
theme-counts = { count-contributions }, { count-of-all }
theme-people = { count-people }, { count-texts }
theme-rest = More of this theme
theme-other-views = Also said here
theme-other-views-note = Each theme also shows, as “Also said here”, the passages least like the others in it. Being chosen says nothing of whether they speak for or against.
theme-more = Groups that speak of this more than others
theme-less = Groups that speak of this less than others
theme-cell = “{ $value }” ({ $attribute }): { $participants } people, { $percent } of the group

## By place and by group
section-places = By place
places-none = No source says where people live or which place they speak of, so this report cannot tell places apart.
places-top = What people speak of most: { $attribute }
places-top-note = Shares of the people in each place. One person can speak of several themes.
places-more = More places
places-all = All themes, place by place
section-groups = By group
groups-none = No source says which groups people belong to, so this report cannot tell groups apart.
groups-no-themes = No themes were found that could be compared.
groups-more = More groups
matrix-title = Themes by { $attribute }
matrix-name = Themes by group
matrix-too-small = The numbers of every group are too small to show.
matrix-note = Each square has the share of the group that speaks of the theme, then how many people that is. The darker the square, the larger the share. ▲ and ▼ mark shares that differ from everyone’s by more than chance would explain ({ $confidence } interval). A dash means that the number is too small to show.
matrix-hidden = Themes and groups without a number large enough to show
column-more = more than others
column-less = less than others

## Who was not heard
section-unheard = Who was not heard
unheard-lead = These groups are clearly smaller among those who took part than among those who live here:
unheard-less = “{ $value }” ({ $attribute }): { $share } of those who took part, { $population } of those who live here.
unheard-absent = “{ $value }” ({ $attribute }): nobody took part, or too few to show. The group is { $population } of those who live here.
unheard-even = No group is clearly smaller among those who took part than among those who live here.
unheard-note = “Clearly” means by more than chance would explain if those who took part had been drawn by lot ({ $confidence } interval). The shares are of those whose answer is published.
unheard-unknown = No figures on who lives here were given, so this report cannot say who is missing. Read it as the voices of those who took part, not of everyone. Figures can be given in the settings and the report made again.
unheard-not-asked = People were not asked about { $attribute }, so those who took part cannot be compared with those who live here.
compared-less = clearly lower
compared-more = clearly higher

## Other views and single voices
section-voices = Small themes and single voices
voices-lead = What few say can matter as much as what many say. Here it stands as it was said.
small-themes-title = Small themes
single-voices-title = Single voices
single-voices-lead = { $voices ->
    [one] { $voices } contribution is worded like no other in its language.
   *[other] { $voices } contributions are worded like no other in their language.
  }
voices-none = No small themes and no single voices were found.
other-views-pointer = Passages least like the others in a theme stand with that theme, under “Also said here”.

## What has no theme
section-ungrouped = What has no theme
ungrouped-lead = { $ungrouped ->
    [one] { $ungrouped } contribution is in no theme. It is counted like the others, and stands in full among all contributions.
   *[other] { $ungrouped } contributions are in no theme. They are counted like the others, and stand in full among all contributions.
  }
ungrouped-none = Every contribution that was read is in a theme.
ungrouped-samples = Some of them
column-reason = Reason

## Where the contributions come from
section-sources = Where the contributions come from
column-source = Source
column-format = What it is
column-contributions = Contributions
column-redactions = Personal details replaced
set-aside-lead = Also found in the sources, and not counted as contributions:

## The account
section-account = The account of every contribution
account-lead = { $received ->
    [one] { $received } contribution or file was received, and this is what became of it.
   *[other] { $received } contributions and unread files were received, and this is what became of each.
  }
account-title = What became of everything received
column-state = What became of it
column-count = Number
account-sum = Received
excluded-title = What was left out, and why
excluded-none = Nothing was left out.
excluded-more = The list goes on in the open data (data/coverage.csv).
column-place = Where
whole-source = the whole source
place-row = row { $row }
place-page = page { $page }, { $row }
state-theme = in a theme
state-ungrouped = read, in no theme
state-duplicate = says the same as another contribution; both are counted
state-withheld = left out by a decision
state-withdrawn = taken back by the person
state-unreadable = could not be read
reason-identical-to = the same words as another contribution
reason-nearly-identical-to = nearly the same words as another contribution
reason-too-short = too few words to compare
reason-single-voice = no other contribution with similar words was found
reason-too-few-to-group = too few contributions to look for themes
reason-moderated-at-source = removed by moderators at the source
reason-taken-back = taken back with the code on a receipt
reason-excluded-by-settings = left out by the settings
reason-empty-file = the file is empty
reason-unknown-format = this kind of file cannot be read
reason-malformed = the file is damaged
reason-over-limit = the file is larger or more complex than the limits allow
reason-not-opened = the file could not be opened
reason-no-text = the pages are pictures, without text
reason-no-text-column = no column looks like free text

## Closed questions and observations
section-choices = Closed questions
choices-lead = Answers chosen from a list. Where several could be chosen, the numbers add up to more than those who answered.
choices-hidden = Too few to show: { $options }.
column-option = Answer
choice-answered = All who answered
section-observations = What the facilitators saw
observations-lead = { $observations ->
    [one] { $observations } observation by those who led the conversations. It is evidence of another kind, and is not counted among the contributions.
   *[other] { $observations } observations by those who led the conversations. They are evidence of another kind, and are not counted among the contributions.
  }

## How this was made
section-method = How this was made
method-lead = A program read the sources, divided the contributions into passages, and put passages that are alike together. The same version with the same sources and settings gives the same report, to the last letter.
method-no-models = No language model was used, and nothing was sent over a network.
method-models = Models used: { $models }.
method-settings = Engine and parameters
method-version = Version of Torg
method-engine = Engine
method-seed = Seed
method-edits = Changed by people
method-no-edits = Nobody has changed anything by hand.
column-parameter = Parameter
column-value = Value
duplicates-title = Said more than once
duplicates-lead = { $groups ->
    [one] { $groups } group of contributions says the same or nearly the same.
   *[other] { $groups } groups of contributions say the same or nearly the same.
  } Nothing was taken away: people, contributions and wordings are counted separately.
duplicates-none = No two contributions say the same.
duplicates-more = The list goes on in the open data (data/duplicates.csv).
column-first = The first of them
redactions-title = Personal details
redactions-lead = { $redactions ->
    [one] { $redactions } detail that could identify a person was replaced by a word in square brackets before anything was stored.
   *[other] { $redactions } details that could identify a person were replaced by a word in square brackets before anything was stored.
  }
redactions-none = No details that could identify a person were found in the texts.
redactions-note = A program looks for such details, and can miss some.
dropped-lead = Columns with personal data were dropped: { $columns }.

## How to check it
section-check = How to check it
check-lead = You need not take this report on trust. Every quotation and every number can be checked against the open data beside it, without a network.
check-verify = Run { $command } in the folder that holds this report. It compares each quotation, counts each number again, and names whatever does not agree.
check-limits = It cannot tell whether people said what the open data holds, nor whether a passage suits its theme.
check-data = The open data, as tables:
check-fingerprint = The file { $card } holds a fingerprint of every other file here. Where the fingerprint of that file itself is published elsewhere, anyone can see whether the report has been changed.
check-contributions = All contributions, in full
check-workbook = All tables in one workbook

## The pages of all contributions
pages-title = All contributions
pages-back = To the report
pages-previous = Previous page
pages-next = Next page
pages-nav = Pages
contribution-themes = Themes:

## Names of things
format-microsoft-forms = Survey (Microsoft Forms)
format-google-forms = Survey (Google Forms)
format-lime-survey = Survey (LimeSurvey)
format-polis = Statements (Polis)
format-decidim = Proposals (Decidim)
format-table = Table
format-transcript = Recorded conversation
format-interview = Interview or meeting notes
format-notes = Short notes
format-document = Document
format-unknown = Not recognised
set-aside-blank = empty answers
set-aside-heading = headings
set-aside-interviewer = turns by the interviewer
set-aside-page-furniture = page headers and footers
set-aside-title-row = rows above a table
set-aside-companion = rows that accompany contributions read elsewhere, such as votes
redaction-email = e-mail addresses
redaction-phone = telephone numbers
redaction-identity-number = identity numbers
redaction-iban = bank accounts
redaction-card = payment cards
redaction-address = street addresses
redaction-profile = links to profiles
redaction-plate = licence plates
redaction-name = names
language-unknown = not determined
notice-too-few-to-group = There are too few contributions to look for themes ({ count-contributions }). They are presented as they are.
notice-grouped-within-languages = The contributions are in several languages: { $languages }. Themes were sought within each language, so the same subject can appear once in each. A group that writes mostly in one language therefore seems to speak more of the themes in that language.
notice-grouped-partly-across = The contributions are in several languages. Those in { $compared } were compared with each other and share their themes. With those in { $languages } that was not possible: themes were sought within each language there, so the same subject can appear again. A group that writes mostly in such a language therefore seems to speak more of the themes in it.
notice-too-few-in-language = Too few contributions in this language to look for themes: { $language } ({ $contributions }).
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
