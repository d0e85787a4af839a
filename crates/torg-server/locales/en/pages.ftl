# The words of the pages in English. Short, kind, plain; “you” for whoever takes part.

## The frame
title-wrong = Error:
skip = Skip to the content
home = All dialogues
languages = Language
to-receipt = Your receipt
to-about = About this dialogue
foot = We do not keep who you are, which phone you have or where you are connected from.
day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  } { $year }

## The way in
home-title = Choose a municipality
home-intro = Here municipalities hold dialogues with the people who live there.
municipality-intro = Choose a dialogue to read about or to take part in.
municipality-none = No dialogue is held at the moment.
dialogue-is-open = open
dialogue-is-closed = closed
have-a-code = I have a code from a poster or a letter
code-title = Enter the code
code-label = The code of six letters and digits
code-hint = It is on the poster or in the letter, for example K7M2QX.
code-unknown = No dialogue has this code. Check that you typed all six as they are printed.
go-on = Continue

## The dialogue
closed-notice = This dialogue is closed. You can still read, and use your receipt.
ways = How to take part
ways-note = You need no account. You get a receipt with a code; with it you can see, change or erase what you gave.
kind-survey = Questions
kind-statements = Statements
kind-wall = Notes on a wall
not-open-now = not open here now
heard = Heard so far
heard-read = Read:
heard-count = { $count ->
    [0] Nothing has come in yet.
    [one] One contribution has come in.
   *[other] { $count } contributions have come in.
  }
promise = What you can influence
step-of = step { $count } of { $total } on the ladder of influence
step-skr-1 = You are told what happens.
step-skr-2 = You say what you think, and it is weighed when we decide.
step-skr-3 = We talk, and try ideas together, before we decide.
step-skr-4 = You take part over a longer time and shape the proposals.
step-skr-5 = You take part in the decision.
step-boverket-1 = You are told what happens.
step-boverket-2 = You say what you think of what is proposed.
step-boverket-3 = You take part in making the proposals.
step-boverket-4 = You take part in the decision.
can = This can be influenced
cannot = This is already decided
handling = What happens to what you say
stages = The stages of the dialogue
stage-now = now
stage-preparation = Preparation
stage-perspectives = Perspectives
stage-co-creation = Working together
stage-proposals = Proposals
stage-decision = Decision
stage-implementation = Implementation
stage-learning = Learning
responsible = Who is responsible
data = Your data
data-anonymous = Nobody asks who you are. We do not keep your name, your address on the internet (IP address) or the time of day when you take part.
data-redacted = A program removes phone numbers, e-mail addresses, street addresses and identity numbers from texts before they are kept. It can miss some. So please do not write who you or other people are.
data-receipt = You can withdraw or erase what you gave at any time, with the code on your receipt.
kept-days = { $count ->
    [one] What is said is kept for one day after the dialogue has closed.
   *[other] What is said is kept for { $count } days after the dialogue has closed.
  }
moderation = What is not shown, and why
ai = Artificial intelligence
ai-none = No artificial intelligence is used.
ai-checked = Checked by { $text }.
key-text = With this key anyone can check a receipt, offline and without us.
short-code = Short code of this dialogue: { $text }

## The questions
survey-questions = { $count ->
    [one] One question.
   *[other] { $count } questions, one a page.
  }
survey-skip = You can go back, and skip any question that says you do not have to answer.
survey-draft = Your answers are kept locked until you send them. Only your browser has the key, so nobody else can read them.
survey-begin = Begin
survey-resume = Continue where you left off
survey-taken = You have answered already. If you want to change something, do it from your receipt.
someone-else = Someone else will use this screen
back = Back
question-of = Question { $count } of { $total }
about-you = About you, if you like
decline = I prefer not to say
optional = You do not have to answer this.
text-note = { $count ->
    [one] One character at most.
   *[other] { $count } characters at most.
  }
place-note = Say where in your own words, such as “by the library”. Please do not give your own address.
number-note = A whole number from { $min } to { $max }.
several-note = { $count ->
    [one] Choose one answer at most.
   *[other] Choose { $count } answers at most.
  }
errors = Something needs to be put right
wrong-required = Answer the question to continue.
wrong-declined-and-answered = You have both answered and chosen not to answer. Choose one.
wrong-too-long = The text has { $count } characters. There is room for { $total }. Please shorten it.
wrong-only-one = Choose only one answer.
wrong-too-many-chosen = { $count ->
    [one] Choose one answer at most.
   *[other] Choose { $count } answers at most.
  }
wrong-not-a-number = Write a whole number in digits, such as 12.
wrong-too-small = The number must be at least { $text }.
wrong-too-large = The number must be at most { $text }.
wrong-answer = That answer cannot be chosen here. Choose one of those on the page.

## Before you send
check-title = Check your answers
check-lead = This is how your answers will be kept when you send them.
check-nothing = You have not answered anything yet. Answer at least one question.
check-promise = When you have sent your answers you get a receipt. With the code on it you can change, withdraw or erase them.
no-answer = No answer
redacted = We have removed something that could show who a person is. What stands here is what will be kept.
change = Change
send = Send

## The receipt
receipt-title = Thank you. It has been received and stored
receipt-lead = Write down the code or take a picture of it. It is your only way back. If you lose it, nobody can find it for you.
receipt-code = Your code
receipt-keep = The code never has the digits zero and one, or the letters O, I and L. That makes it easy to read out over the phone.
receipt-qr = QR code that leads back to this page
receipt-given = What you gave
receipt-counted = Counts in the report.
receipt-vote-counted = Counts among the votes.
receipt-withheld = Not shown. The report counts it as left out.
receipt-withdrawn = You have withdrawn this. It is not used.
receipt-handle = Change, withdraw or erase
receipt-proof = Proof
receipt-proof-text = The receipt file proves that what you gave was received. Whoever has the file can check it, offline. It holds your words, but not your code.
receipt-file = Get the receipt file
receipt-key = The key with which receipts are checked
receipt-leave = When you are done
receipt-leave-text = Will someone else use this screen? Press the button, and the screen forgets that you were here. Have you kept the code?
receipt-erased = Everything you gave has been erased. The log of the dialogue says that something was erased that day, but not what.
come-back-title = Your receipt
come-back-lead = With the code on your receipt you see what you gave and what became of it.
come-back-label = The code on the receipt
come-back-hint = Sixteen letters and digits. Capital or small letters, with or without hyphens.
come-back-slip = There is a slip in the code. Check each letter and digit. Zero, one, O, I and L are never in it.
come-back-unknown = Nobody has this code in this dialogue. Check that this is the right dialogue.
back-to-receipt = To the receipt
one-title = What you gave
change-label = Put it in other words
change-hint = What you wrote before is erased when you save. A moderator may look at the new words.
change-save = Save the change
withdraw = Withdraw
withdraw-text = It is not used any more, but is kept until it is erased.
withdraw-do = Withdraw
erase = Erase
erase-text = The text is removed for good. The log of the dialogue says that something was erased, but not what. Reports that are already published keep their numbers; the quotation is replaced by “withdrawn”.
erase-do = Erase for good
erase-everything = Erase everything I gave
erase-everything-text = Everything that belongs to your code in this dialogue is erased: texts, answers, votes and what you said about yourself.
erase-everything-do = Erase everything for good

## When something does not work
error-not-found = This page does not exist
error-not-found-text = Check the address, or enter the code from the poster.
error-not-open = The dialogue is not open
error-not-open-text = Nobody can take part right now. Nothing of what you have sent is lost.
error-foreign = The form came from another site
error-foreign-text = Nothing was stored. Go to the dialogue’s page and begin there.
error-too-large = That was too much at once
error-too-large-text = Nothing was stored. Shorten the text and send it again.
error-erased = Everything has been erased
error-erased-text = Everything that belonged to this code has been erased. To take part again, begin on the dialogue’s page.
error-busy = Many people are taking part right now
error-busy-text = Nothing is lost. Wait a few seconds and try again.
error-full = Nothing can be stored right now
error-full-text = The server is out of room. What you wrote is not stored. Try again later, or tell the municipality.
error-damaged = Something went wrong on our side
error-damaged-text = What you just sent is not stored. Please try again in a while.

## To hear what became of it
contact = Hear what became of it
contact-text = If you want to hear what became of the dialogue, leave an e-mail address or a phone number here. You need not.
contact-apart = The address is encrypted and kept apart from what you gave: it does not say which answers are yours. You can take it back at any time. It is also deleted when you erase everything.
contact-days = { $count ->
    [one] It is deleted one day after the dialogue has closed.
   *[other] It is deleted { $count } days after the dialogue has closed.
  }
contact-go = Leave an address, or take it back
contact-kept = The address that is kept
contact-another = Another address
contact-label = E-mail address or phone number
contact-consent = The municipality may keep this address to tell me what became of the dialogue.
contact-save = Keep the address
contact-forget = Take the address back
contact-wrong = Check the address: an e-mail address such as name@example.org, or a phone number.
contact-consent-missing = Tick the box if the municipality may keep the address.
receipt-expired = The time for which what you gave could be kept is over, and it has been erased. The log of the dialogue says so, but not what it was. Reports that are already published keep their numbers.

## What became of it
became-compiled = Compiled on { $text } by a program.
became-unchecked = No person has checked it yet.
became-published = The municipality published a report on { $text }.
became-none = Not compiled yet.
became-later = Where it stands is shown here after the next compilation.
became-theme = In the theme
became-untitled = In a theme whose name is shown again after the next compilation
became-alone = Stands by itself so far, in no theme
became-others = { $count ->
    [0] with no other contribution
    [one] with one other contribution
   *[other] with { $count } other contributions
  }
became-quoted = { $count ->
    [one] quoted in one place
   *[other] quoted in { $count } places
  }
preview-removed = The preview was made before someone took back or changed their words, so it has been removed. Compile again.
