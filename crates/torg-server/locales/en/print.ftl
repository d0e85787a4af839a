# The words of what is printed in English.

print-link = To print: poster and answer sheets
print-title = To print
print-lead = Choose what you need and print it from your browser. Everything fits on A4 and can be read in black and white.
print-poster = Poster
print-poster-text = With the question, what can be influenced, the code and a QR code. In one language, or two side by side.
print-sheets = Answer sheets
print-sheets-text = For those who would rather write by hand. The questions have the same numbers as on the page where answers are typed in.
print-large = large type
print-how = Print with Ctrl + P or from your browser’s menu.

poster-take-part = Take part here
poster-scan = Point your phone’s camera at the square, or go to the address.
poster-code = Code
poster-phone = Or call
poster-when = When
poster-who = Who asks
poster-no-account = You need no account, and nobody asks who you are. You get a receipt with a code. With the code you can change or erase what you said.
poster-qr = QR code that leads to the dialogue

sheet-online = You can answer online as well:
sheet-write = Tick the boxes and write on the lines. Skip what you do not want to answer. If the lines are not enough, go on overleaf and write the number of the question.
sheet-nameless = Do not write who you are, or anyone else’s name.
sheet-hand-in = Hand the sheet in where you got it. Someone types it in exactly as you wrote it. Ask for a receipt: with its code you can see, change or erase your answer.
sheet-required = Please answer this one.
sheet-one = Tick one answer.
sheet-only-if = Only if you gave this answer to question { $text }
sheet-agree = Agree
sheet-disagree = Disagree
sheet-pass = Do not know
sheet-own = Add statements of your own
sheet-notes = Write one thing on each note. Cut them apart if they are to go on a wall.
sheet-thanks = Thank you for taking part.
sheet-typed = Typed in

error-too-many = Very much is coming from here right now
error-too-many-text = Nothing is lost. Go back in your browser: what you wrote is still there. Wait a little and send it again.
trap-label = Leave this empty
