# The words of statements and the wall in Portuguese.

## Statements
vote-progress = Votou em { $count } de { $total }
vote-agree = Concordo
vote-disagree = Discordo
vote-pass = Não sei, passo
vote-voted = A sua resposta: { $text }
vote-wait = { $count ->
    [one] O voto dos outros é mostrado quando votar mais uma pessoa.
   *[other] O voto dos outros é mostrado quando votarem mais { $count } pessoas.
  }
vote-too-few = Votaram poucas pessoas para que seja mostrado.
vote-count-agree = concordam
vote-count-disagree = discordam
vote-count-pass = passam
vote-result = Como votaram os outros
vote-done = Já votou em tudo
vote-done-text = Podem surgir mais afirmações. Volte quando quiser.
vote-none = Ainda não há nada para votar.
vote-all = Todas as afirmações e os resultados
vote-change = Mudar a resposta
vote-this = Votar nesta
vote-list-title = Todas as afirmações
vote-list-lead = Vê como os outros votaram depois de votar.
vote-missing = Escolha uma das três respostas.
vote-closed = Agora não se pode votar. Este é o resultado.
add-statement = Acrescentar uma afirmação sua
add-statement-label = A sua afirmação
add-statement-hint = Uma ideia numa frase, com que outros possam concordar ou não.
add-do = Acrescentar
add-empty = Escreva primeiro alguma coisa.
added-shown = Obrigado. A sua afirmação foi acrescentada e concorda com ela.
added-held = Obrigado. Foi recebido. Os outros veem-no quando alguém do município o tiver lido.
cookie-needed = O seu navegador não devolveu o nosso cookie, por isso nada foi contado. Só contém um número ao acaso, para que ninguém conte duas vezes. Permita-o aqui e tente de novo.
pages = Páginas
page-before = Página anterior
page-after = Página seguinte
vote-gone = Aquilo em que votou já não é mostrado

## What participants say about themselves
about-lead = Não tem de responder. Escolha só o que quiser dizer.
about-known = Já respondeu a isto.
about-do = Guardar
about-saved = Obrigado. O que disse sobre si está guardado.

## The wall
wall-add-label = A sua nota
wall-add-hint = Uma ideia em cada nota.
wall-column = Onde fica?
wall-add-do = Afixar
wall-added = A sua nota está afixada.
wall-closed = Agora não se podem afixar notas.
wall-count = { $count ->
    [0] Ainda não há notas
    [one] Uma nota
   *[other] { $count } notas
  }
wall-new = { $count ->
    [one] Uma nota nova.
   *[other] { $count } notas novas.
  }
wall-changed = O mural mudou.
wall-show = Mostrar
wall-all = { $count ->
    [one] Mostrar todas
   *[other] Mostrar as { $count }
  }
wall-shown = São mostradas { $count } de { $total }.
wall-undivided = As notas
wall-empty = Aqui ainda não há nada.
wall-hidden = Só vê as suas notas. As dos outros são mostradas a todos ao mesmo tempo.
wall-own = sua
wall-dots = { $count ->
    [0] sem pontos
    [one] um ponto
   *[other] { $count } pontos
  }
wall-dots-left = { $count ->
    [0] já deu todos os seus pontos
    [one] tem um ponto para dar
   *[other] tem { $count } pontos para dar
  }
wall-dots-none = Já deu todos os seus pontos. Retire um e poderá dá-lo a outra nota.
wall-dot-give = Dar um ponto
wall-dot-take = Retirar o ponto
wall-move = Mover
wall-time = Tempo restante:
wall-time-over = O tempo acabou
wall-projector = Mostrar num ecrã grande
projector-qr = Código QR do mural em { $text }
projector-code = e o código
note-title = Mover a nota
note-to = Para onde vai?
note-choose = Escolha
note-columns = Sozinha, aqui
note-clusters = Para um grupo
note-notes = Junto com outra nota
note-do = Mover
note-nowhere = Escolha para onde vai a nota.
note-find = Procurar palavras nas notas
note-find-do = Procurar
note-listed = A lista tem { $count } de { $total } notas. Procure as outras.
cluster-title = Notas que pertencem juntas
cluster-unnamed = Grupo sem nome
cluster-change = Nome e lugar
cluster-name = Como se chama o grupo?
cluster-name-hint = Algumas palavras que todos entendam. Um campo vazio retira o nome.
cluster-name-do = Guardar o nome
cluster-elsewhere = Mover todas as notas
cluster-to = Para onde vão?
