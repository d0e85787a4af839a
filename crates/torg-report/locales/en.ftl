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
asked-more = The other questions stand with each contribution.
figure-participants = { $participants ->
    [one] person took part
   *[other] people took part
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
status = Compiled by machine, not yet checked by people.
status-more = Every sentence in this report leads to someone’s own words, every contribution is accounted for, and anyone can check it.
list-separator = {", "}
not-shown = too few to show
chart-table = The numbers in this chart
table-more = The rest of the table
quotations-more = More quotations
small-groups = (smaller groups)

## How it was done and who took part
section-how = How it was done and who took part
how-lead = { count-people } made { count-contributions }, read from { count-sources }.
how-notices = Before you read on
sources-title = Where the contributions come from
column-source = Source
column-format = What it is
column-contributions = Contributions
column-redactions = Details replaced
set-aside-lead = Recognised, but not something anyone contributed:
languages-title = In which languages
months-title = Sources over time
months-alt = The darker a square, the more contributions the source gave in that month. The squares of the sources share one scale; the row of all sources has none.
months-largest = The chart shows the sources that gave the most contributions; the table has them all.
months-sum = All sources
months-undated = Contributions without a date are not in this chart.
groups-title = Who took part
groups-note = Only people who stated it are counted. Groups of fewer than five people are not shown, so that nobody can be singled out.
column-group = Group
column-participants = People
column-share = Share
column-population = Live here
column-population-share = Share of those who live here

## The main lines
section-findings = The main lines
findings-lead = Each sentence is built from counted numbers, not written by a language model. Under it stand the words it rests on. It is a proposal until a person has checked it.
findings-none = No main line can be drawn from this material. Read the contributions themselves.
finding-largest-theme = Most was said about “{ $theme }”: { $contributions } of { $total } contributions, from { count-people }.
finding-large-theme = Many also speak about “{ $theme }”: { count-contributions }, from { count-people }.
finding-speaks-more = People in the group “{ $value }” ({ $attribute }) speak about “{ $theme }” more than others do: { $participants } of { $total } in the group.
finding-speaks-less = People in the group “{ $value }” ({ $attribute }) speak about “{ $theme }” less than others do: { $participants } of { $total } in the group.
finding-across-sources = “{ $theme }” comes up in { $sources } of { $total } sources; it is not the matter of one channel.
finding-often-together = “{ $theme }” and “{ $other }” often come together: { $contributions } of the { $total } contributions in the smaller of the two speak of both.
finding-campaign = { count-contributions } say the same or nearly the same, in { count-texts }, from { count-people }.
finding-single-voices = { $contributions ->
    [one] { $contributions } contribution stands alone: no other in the same language was found to use similar words.
   *[other] { $contributions } contributions stand alone: no others in the same language were found to use similar words.
  }
finding-supporting = What it rests on
finding-contrary = Also said in the theme: the passages least like the others

## Themes
section-themes = The themes, from large to small
themes-lead = { $themes ->
    [one] The contributions gather in { $themes } main theme.
   *[other] The contributions gather in { $themes } main themes.
  } A label is the words people themselves use. One contribution can be in several themes, so the themes together count more than the whole.
themes-none = No themes were found. The contributions are presented as they are.
themes-chart-title = Themes by size
themes-chart-alt = One bar for each main theme, from the most contributions to the fewest.
themes-chart-largest = The largest theme is “{ $theme }”, with { count-contributions }.
column-theme = Theme
column-texts = Different wordings
theme-counts = { count-contributions }, { count-of-all }
theme-people = { count-people }, { count-texts }
theme-parts = What it is about
parts-more = More parts of the theme
theme-other-views = Also said here
theme-other-views-note = Each theme also shows, as “Also said here”, the passages least like the others in it. The choice says nothing of whether they speak for or against.
theme-more = Speak here more than others
theme-less = Speak here less than others
theme-cell = “{ $value }” ({ $attribute }): { $participants } people, { $percent } of the group

## By place and by group
section-places = By place
places-none = No source says where people live or which place they speak of, so nothing can be told by place.
places-top = What each place speaks of most
places-top-note = The shares are of the people of the place. One person can speak of several themes.
section-groups = By group
groups-none = No source says which groups people belong to, so nothing can be told by group.
groups-more = More groups
matrix-title = Themes by { $attribute }
matrix-name = Themes by group
matrix-alt = The darker a square, the larger the share of the group that speaks of the theme. Empty squares are groups too small to show.
matrix-too-small = The groups are too small to show shares without singling anyone out.
matrix-note = Shares are of the people in each group. Arrows mark a share that differs from everyone’s by more than chance explains ({ $confidence } interval).
column-more = more than others
column-less = less than others

## Who was not heard
section-unheard = Who was not heard
unheard-lead = Those who took part, against those who live here.
unheard-less = Fewer from the group “{ $value }” took part than live here: { $share } of those who took part, { $population } of those who live here.
unheard-absent = Nobody, or fewer than five people, from the group “{ $value }” took part; they are { $population } of those who live here.
unheard-even = In no group did clearly fewer people take part than its share of those who live here.
unheard-unknown = No figures on who lives here were given, so this report cannot say who is missing. Read it as the voices of those who took part, not of everyone. Figures can be given in the settings, and the report made again.
unheard-not-asked = People were not asked about { $attribute }, so it cannot be compared with those who live here.
column-compared = Compared
compared-less = fewer than live here
compared-same = no clear difference
compared-more = more than live here

## Other views and single voices
section-voices = Small themes and single voices
voices-lead = What few say can matter as much as what many say. It stands here as it was said.
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
    [one] { $ungrouped } contribution is in no theme. It is not less worth reading.
   *[other] { $ungrouped } contributions are in no theme. They are not less worth reading.
  }
ungrouped-none = Every contribution that was read is in a theme.
ungrouped-samples = Some of them
column-reason = Reason

## The account
section-account = The account of every contribution
account-lead = { $received ->
    [one] { $received } contribution or file was received, and this is what became of it.
   *[other] { $received } contributions and unread files were received, and this is what became of each.
  }
account-title = What became of everything received
account-alt = One bar, divided by what became of what was received.
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
state-duplicate = says the same as another, and is counted beside it
state-withheld = not published, by a decision
state-withdrawn = taken back by the person
state-unreadable = could not be read
reason-identical-to = the same words as another contribution
reason-nearly-identical-to = nearly the same words as another contribution
reason-too-short = too few words to compare
reason-single-voice = nobody else said anything like it
reason-too-few-to-group = too few contributions to look for themes
reason-moderated-at-source = moderated out at the source
reason-excluded-by-settings = left out by the settings
reason-empty-file = the file is empty
reason-unknown-format = no reader for this kind of file
reason-malformed = the file is broken
reason-over-limit = the file needs more than a limit allows
reason-not-opened = the file could not be opened
reason-no-text = the pages are pictures, without text
reason-no-text-column = no column looks like free text

## Closed questions and observations
section-choices = Closed questions
choices-lead = Answers chosen from a list. More than one may be allowed, so shares need not add up.
column-option = Answer
choice-answered = All who answered
section-observations = What the facilitators saw
observations-lead = { $observations ->
    [one] { $observations } observation by those who led the conversations. It is evidence of another kind, and is not counted among the contributions.
   *[other] { $observations } observations by those who led the conversations. They are evidence of another kind, and are not counted among the contributions.
  }

## How this was made
section-method = How this was made
method-lead = A program read the sources, divided the contributions into passages, and put passages together that are alike. The same sources give the same report, to the last letter.
method-no-models = No language model was used, and nothing was sent anywhere.
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
dropped-lead = Columns with personal data were dropped: { $columns }.

## How to check it
section-check = How to check it
check-lead = You need not trust this report. Everything in it can be counted again from the open data beside it, without a network.
check-verify = Run { $command } in the folder that holds this report. It reads each quotation again, counts each number again, and names anything that does not agree.
check-data = The open data, as tables:
check-fingerprint = The file { $card } holds a fingerprint of every file here. If the fingerprint of that file itself is published elsewhere, nobody can change the report unseen.
check-contributions = All contributions, in full
check-workbook = All tables in one workbook

## The pages of all contributions
pages-title = All contributions
pages-back = To the report
pages-previous = Previous page
pages-next = Next page
pages-nav = Pages
contribution-themes = Themes

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
notice-grouped-within-languages = The contributions are in several languages. Themes were sought within each language, so the same subject can appear once in each: { $languages }. A group that writes mostly in one language therefore speaks more of the themes of that language.
notice-too-few-in-language = Too few contributions are in { $language } to look for themes there ({ $contributions }).
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
