# The words of the staff's pages in English.

## In and out
staff-sign-in = Sign in
staff-sign-in-lead = For those who work with the municipality's dialogues.
staff-sign-in-wrong = The name, the password or the code is not right, or there have been too many attempts. Wait a while and try again.
staff-municipality = Municipality
staff-name = Your name
staff-password = Password
staff-code = Code of six digits
staff-code-hint = Your authenticator app shows it, and changes it every half minute.
staff-code-wrong = The code is not right. Wait for the next one and type it.
staff-sign-out = Sign out
staff-unsent-kept = You had been signed out before this was saved. What you wrote is kept on this page: sign in, and you can save it.
staff-unsent = What you had written
staff-unsent-lead = You had been signed out before it was saved. Save it now, or leave it.
staff-unsent-do = Save now
staff-unsent-leave = Do not save
staff-signed-in-as = Signed in as { $text }
staff-welcome = Welcome, { $text }
staff-welcome-lead = The link is for you alone, and works once. Choose how you sign in.
staff-welcome-password = 1. Choose a password
staff-welcome-code = 2. Connect an authenticator app
staff-welcome-code-text = Scan the picture with the app on your phone, or type in the secret. Then type the code that the app shows.
staff-welcome-qr = QR code with the secret for the authenticator app
staff-welcome-secret = The secret as text:
staff-welcome-do = Save and sign in
staff-password-hint = At least 12 characters. Several words in a row are fine, spaces too. No rules about digits or symbols.
staff-password-short = The password is too short. It needs at least { $count } characters.
staff-password-long = The password is too long. It can have at most { $count } characters.
staff-password-common = That password is too easy to guess: it is common, or much like your name or the municipality's. Choose another.
staff-password-change = Change password
staff-password-change-lead = When you change your password you are signed out everywhere but here.
staff-password-before = The password you have now
staff-password-new = New password
staff-password-save = Change password
staff-password-wrong = The password you have now is not right, or there have been too many attempts. Wait a while and try again.

## The dialogues
staff-dialogues = Your dialogues
staff-dialogues-none = No dialogue has been opened yet.
staff-public = The residents' page
staff-contributions-count = { $count ->
    [one] one contribution
   *[other] { $count } contributions
  }
staff-type = Type in for someone
staff-type-closed = The dialogue has ended. Nothing more can be typed in.
staff-look = Look after it
staff-typed-by = typed in by { $text }

## Notes and paper
staff-notes = Notes
staff-notes-hint = One note at a time. Press Enter for the next.
staff-notes-next = Save, next
staff-text-language = Language of the text
staff-who = Who wrote it?
staff-who-new = A new person for each note
staff-who-same = The same person continues
staff-last = Typed in last
staff-undo = Erase
staff-sheet = Answer sheet: { $text }
staff-sheet-short = Answer sheet on paper
staff-sheet-do = Save, next sheet
staff-sheet-nothing = The sheet is empty. Fill in at least one answer.
staff-sheet-taken = The sheet is saved. The code of the receipt:
staff-undo-sheet = Erase the sheet
staff-receipts = Receipts to print
staff-receipts-waiting = { $count ->
    [0] No receipt is waiting.
    [one] One receipt is waiting to be handed out.
   *[other] { $count } receipts are waiting to be handed out.
  }
staff-receipts-lead = A card for each person you have typed in for, four to a sheet of paper. Print the page and hand out the cards.
staff-receipts-none = No receipt is waiting.
staff-receipts-done-text = When the cards are handed out, remove them here. After that nobody at the municipality can find the codes.
staff-receipts-done = The cards are handed out
staff-card = Thank you for taking part. With the code you can see, change or erase what was typed in for you:

## What comes in
staff-contributions = Contributions
staff-contributions-note = Read what comes in, and withhold what the rules say.
staff-contributions-lead = Newest first. Whoever gave a contribution sees the reason on their receipt.
staff-contributions-none = Nothing has come in yet.
staff-withhold = Withhold
staff-withhold-why = Why? The reasons are on the dialogue's page.
staff-withhold-do = Withhold
staff-is-withheld = Withheld.
staff-is-withdrawn = Withdrawn by whoever gave it.
staff-release = Let through
staff-older = Older contributions

## Observations
staff-observations = Observations
staff-observations-note = What is not said in words. Never counted as contributions.
staff-observations-lead = Who was there, and who was missing? What fell silent? Observations are kept apart from the contributions and never counted as such.
staff-observation = What did you see or hear?
staff-observation-hint = Do not write who anyone is.
staff-observation-empty = Write what you saw or heard.
staff-observation-where = At which activity?
staff-observation-anywhere = None in particular
staff-observation-save = Save

## Files
staff-upload = Upload files
staff-upload-note = Answers from forms, meeting notes, documents.
staff-upload-lead = The files are read and shown as they were understood. Nothing is taken in before you say so.
staff-upload-files = Files
staff-upload-hint = At most { $count } files, 16 MB together. Spreadsheets, text, Word, PDF, subtitles.
staff-upload-none = Choose at least one file, and at most { $count }.
staff-upload-read = Read the files
staff-upload-again = Upload more
staff-understood = How the files were understood
staff-understood-lead = Check that it is right. What points at a person has been removed. Nothing is taken in yet.
staff-understood-taken = The files are taken in.
staff-received = Received
staff-can-be-taken = Can be taken in
staff-taken-in = Taken in
staff-left-out = Left out
staff-sources = Files
staff-where = Where do the answers belong?
staff-no-question = Without a question
staff-leave-out = Leave out
staff-take-in = Take in
staff-reason-empty = the file is empty
staff-reason-unknown = the file has a format that cannot be read
staff-reason-limit = the file is too large; divide it
staff-reason-not-opened = the file could not be opened
staff-reason-no-text = there is no text to read
staff-reason-source = it was left out where it comes from
staff-reason-malformed = it could not be read

## Preview
staff-preview = Preview
staff-preview-note = The report as it is now.
staff-preview-banner = Not yet checked by people. Do not show it to others.
staff-preview-open = Open the report
staff-preview-none = No report has been compiled yet.
staff-preview-how = The report is compiled on the server, with torg compile and the option --preview.

## A wall, and what a person should look at
staff-wall-note = Show the notes to all, and set the time.
staff-wall-notes = The notes
staff-wall-hidden = Those who take part see only their own notes.
staff-wall-shown = Everyone sees the notes of all.
staff-wall-show = Show all notes
staff-wall-hide = Hide them again
staff-wall-time = The time
staff-wall-minutes = Minutes, 1 to 180
staff-wall-start = Start the time
staff-wall-stop = Stop the time
staff-flag-trap = Look at this: a field that only programs see was filled in.
staff-flag-repeated = Look at this: the same long text came many times.
staff-flag-burst = Look at this: very much came from one place in a short time.

## Passkeys and other ways in
staff-with-passkey = With a passkey
staff-with-password = With name and password
staff-passkey-sign-in = Sign in with a passkey
staff-passkey-script = A passkey needs a script, and a browser that knows passkeys. A password works without.
staff-passkey-failed = Your browser gave no passkey. Try again, or choose the other way.
staff-passkey-wrong = The passkey was not accepted. It may have been removed, or there have been too many attempts. Wait a while and try again.
staff-passkey-lead = Your phone, your computer or a security key keeps a passkey. You confirm with your finger, your face or a PIN, and have nothing to remember.
staff-passkey-name = What do you call it?
staff-passkey-name-hint = Such as “My phone”, so that you know it among others.
staff-passkey-add = Create a passkey
staff-passkey-not-added = The passkey was not added. Try again.
staff-welcome-or = Or with a password and codes
staff-ways = How you sign in
staff-ways-last = You have one way to sign in. It cannot be removed; it is wise to have two.
staff-ways-again = How you sign in can be changed for ten minutes after signing in.
staff-ways-again-do = Sign in again
staff-passkeys = Passkeys
staff-passkeys-none = You have no passkey.
staff-passkeys-full = You cannot have more passkeys. Remove one that you do not use.
staff-passkey-added = Added
staff-passkey-more = One more passkey
staff-passkey-change = Change
staff-passkey-rename = Save the name
staff-passkey-remove = Remove
staff-password-codes = Password and codes
staff-password-is = You can sign in with a password and a code.
staff-password-none = You have no password.
staff-password-add = Add a password
staff-password-remove = Remove the password
