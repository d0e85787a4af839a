# A question whose answer is a place from a list.
place-choose = Escolha um lugar
place-another = Outro lugar (escreva-o em baixo)
place-in-words = Outro lugar, por palavras suas
place-find = Escreva o nome do lugar, ou o início do nome. Na página seguinte escolhe entre os que correspondem.
place-found = A qual se refere? Estes correspondem a «{ $text }».
place-more = Há mais. Escreva mais letras do nome para os encontrar.
place-none = Nenhum lugar da lista se parece com «{ $text }».
place-so-written = Outro lugar, por palavras minhas: { $text }
place-again = Nenhum destes? Escreva o nome de outra forma
place-on-paper = Escreva o nome de um só lugar.
wrong-not-in-list = Esse lugar não está na lista. Escolha um que lá esteja, ou escreva o nome de outra forma.
wrong-choose-place = Escolha um destes, ou escreva o nome de outra forma.
