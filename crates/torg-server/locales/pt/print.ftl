# The words of what is printed in Portuguese.
