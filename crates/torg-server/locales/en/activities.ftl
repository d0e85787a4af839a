# The words of statements and the wall in English.

## Statements
vote-progress = You have voted on { $count } of { $total }
vote-agree = I agree
vote-disagree = I disagree
vote-pass = Not sure, pass
vote-voted = Your answer: { $text }
vote-wait = { $count ->
    [one] How others voted is shown when one more person has voted.
   *[other] How others voted is shown when { $count } more people have voted.
  }
vote-too-few = Too few have voted for it to be shown.
vote-count-agree = agree
vote-count-disagree = disagree
vote-count-pass = pass
vote-result = How others voted
vote-done = You have voted on everything
vote-done-text = More statements may come. Look in again if you like.
vote-none = There is nothing to vote on yet.
vote-all = All statements, and how it went
vote-change = Change your answer
vote-this = Vote on this
vote-list-title = All statements
vote-list-lead = You see how others voted when you have voted yourself.
vote-missing = Choose one of the three answers.
vote-closed = Nobody can vote now. This is how it went.
add-statement = Add a statement of your own
add-statement-label = Your statement
add-statement-hint = One thought in one sentence, with which others can agree or disagree.
add-do = Add
add-empty = Write something first.
added-shown = Thank you. Your statement is in, and you agree with it.
added-held = Thank you. It has been received. Others see it when someone of the municipality has read it.
cookie-needed = Your browser did not send back our cookie, so nothing was counted. It holds only a number made by chance, so that nobody counts twice. Allow it here, and try again.
pages = Pages
page-before = Previous page
page-after = Next page
vote-gone = What you voted on is no longer shown

## What participants say about themselves
about-lead = You do not have to answer. Choose only what you want to tell.
about-known = You have answered this already.
about-do = Save
about-saved = Thank you. What you told about yourself is stored.

## The wall
wall-add-label = Your note
wall-add-hint = One thought on each note.
wall-column = Where should it go?
wall-add-do = Put it up
wall-added = Your note is up.
wall-closed = Nobody can put up notes now.
wall-count = { $count ->
    [0] No notes yet
    [one] One note
   *[other] { $count } notes
  }
wall-new = { $count ->
    [one] One new note.
   *[other] { $count } new notes.
  }
wall-changed = The wall has changed.
wall-show = Show
wall-all = { $count ->
    [one] Show all
   *[other] Show all { $count }
  }
wall-shown = { $count } of { $total } are shown.
wall-undivided = The notes
wall-empty = Nothing here yet.
wall-hidden = You see only your own notes. Those of others are shown to everyone at once.
wall-own = yours
wall-dots = { $count ->
    [0] no dots
    [one] one dot
   *[other] { $count } dots
  }
wall-dots-left = { $count ->
    [0] you have given all your dots
    [one] you have one dot left to give
   *[other] you have { $count } dots left to give
  }
wall-dots-none = You have given all your dots. Take one back, and you can give it to another note.
wall-dot-give = Give a dot
wall-dot-take = Take your dot back
wall-move = Move
wall-time = Time left:
wall-time-over = Time is up
wall-projector = Show on a large screen
projector-qr = QR code that leads to the wall at { $text }
projector-code = and the code
note-title = Move the note
note-to = Where should it go?
note-choose = Choose
note-columns = Alone, here
note-clusters = To a group
note-notes = Together with another note
note-do = Move
note-nowhere = Choose where the note should go.
note-find = Search the notes for words
note-find-do = Search
note-listed = { $count } of { $total } notes are in the list. Search for the others.
cluster-title = Notes that belong together
cluster-unnamed = Group without a name
cluster-change = Name and place
cluster-name = What should the group be called?
cluster-name-hint = A few words that everyone understands. An empty field takes the name away.
cluster-name-do = Save the name
cluster-elsewhere = Move all the notes
cluster-to = Where should they go?
