# The words of statements and the wall in Arabic.
