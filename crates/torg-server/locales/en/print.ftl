# The words of what is printed in English.
