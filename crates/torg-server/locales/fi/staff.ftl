# The words of the staff's pages in Finnish.
