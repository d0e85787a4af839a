# A question whose answer is a place from a list.
place-choose = Choose a place
place-another = Another place (write it below)
place-in-words = Another place, in your own words
place-find = Write the name of the place, or the beginning of it. On the next page you choose among those that match.
place-found = Which one do you mean? These match “{ $text }”.
place-more = There are more. Write more of the name to find them.
place-none = No place in the list is like “{ $text }”.
place-so-written = Another place, in my own words: { $text }
place-again = None of these? Write the name in another way
place-on-paper = Write the name of one place.
wrong-not-in-list = There is no such place in the list. Choose one that is there, or write the name in another way.
wrong-choose-place = Choose one of these, or write the name in another way.
