# As palavras das páginas em português. Curtas, amáveis, simples; tratam quem participa na terceira pessoa, sem “você”.

## A moldura
title-wrong = Erro:
skip = Ir para o conteúdo
home = Todos os diálogos
languages = Língua
to-receipt = O seu recibo
to-about = Sobre este diálogo
foot = Não registamos quem é, que telefone tem nem de onde se liga.
day = { $day } de { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
  } de { $year }

## A entrada
home-title = Escolha um município
home-intro = Aqui os municípios dialogam com as pessoas que neles vivem.
municipality-intro = Escolha um diálogo para saber mais ou para participar.
municipality-none = De momento não há nenhum diálogo.
dialogue-is-open = aberto
dialogue-is-closed = encerrado
have-a-code = Tenho um código de um cartaz ou de uma carta
code-title = Escreva o código
code-label = O código de seis letras e algarismos
code-hint = Está no cartaz ou na carta. Por exemplo: K7M2QX.
code-unknown = Nenhum diálogo tem este código. Confirme que escreveu as seis letras e algarismos tal como estão impressos.
go-on = Continuar

## O diálogo
closed-notice = Este diálogo está encerrado. Ainda pode ler e usar o seu recibo.
ways = Como participar
ways-note = Não precisa de conta. Recebe um recibo com um código. Com ele pode ver, alterar ou apagar os seus contributos.
kind-survey = Perguntas
kind-statements = Afirmações
kind-wall = Notas num mural
not-open-now = de momento não disponível aqui
heard = Ouvido até agora
heard-read = Ler:
heard-count = { $count ->
    [0] Ainda não chegou nada.
    [one] Chegou um contributo.
   *[other] Chegaram { $count } contributos.
  }
promise = O que pode influenciar
step-of = degrau { $count } de { $total } na escada da participação
step-skr-1 = Fica a saber o que se passa.
step-skr-2 = Diz o que pensa, e nós temos isso em conta quando decidimos.
step-skr-3 = Conversamos e experimentamos ideias em conjunto, antes de decidir.
step-skr-4 = Participa durante mais tempo e dá forma às propostas.
step-skr-5 = Participa na decisão.
step-boverket-1 = Fica a saber o que se passa.
step-boverket-2 = Diz o que pensa do que é proposto.
step-boverket-3 = Participa na preparação das propostas.
step-boverket-4 = Participa na decisão.
can = Isto pode ser influenciado
cannot = Isto já está decidido
handling = O que acontece ao que diz
stages = As fases do diálogo
stage-now = agora
stage-preparation = Preparação
stage-perspectives = Pontos de vista
stage-co-creation = Trabalho em conjunto
stage-proposals = Propostas
stage-decision = Decisão
stage-implementation = Concretização
stage-learning = O que aprendemos
responsible = Quem é responsável
data = Os seus dados
data-anonymous = Ninguém pergunta quem é. Não guardamos o seu nome, o seu endereço na internet (endereço IP) nem a hora a que participa.
data-redacted = Um programa retira dos textos números de telefone, endereços de correio eletrónico, moradas e números de identificação antes de os guardar. Pode escapar-lhe algum. Por isso, não escreva quem é nem quem são outras pessoas.
data-receipt = Pode retirar ou apagar os seus contributos a qualquer momento, com o código do seu recibo.
kept-days = { $count ->
    [one] O que se diz fica guardado durante { $count } dia depois de o diálogo encerrar.
   *[other] O que se diz fica guardado durante { $count } dias depois de o diálogo encerrar.
  }
moderation = O que não se mostra, e porquê
ai = Inteligência artificial
ai-none = Não se usa inteligência artificial.
ai-checked = Verificação: { $text }.
key-text = Com esta chave qualquer pessoa pode verificar um recibo, sem ligação à internet e sem nós.
short-code = Código curto deste diálogo: { $text }

## As perguntas
survey-questions = { $count ->
    [one] { $count } pergunta.
   *[other] { $count } perguntas, uma por página.
  }
survey-skip = Pode voltar atrás e saltar as perguntas onde está escrito que não é preciso responder.
survey-draft = As suas respostas ficam fechadas à chave até as enviar. Só o seu navegador tem a chave, por isso mais ninguém as pode ler.
survey-begin = Começar
survey-resume = Continuar onde ficou
survey-taken = Já respondeu. Se quiser alterar alguma coisa, faça-o a partir do seu recibo.
someone-else = Outra pessoa vai usar este ecrã
back = Voltar
question-of = Pergunta { $count } de { $total }
about-you = Sobre si, se quiser
decline = Prefiro não responder
optional = Não é preciso responder a esta pergunta.
text-note = { $count ->
    [one] No máximo { $count } carácter.
   *[other] No máximo { $count } caracteres.
  }
place-note = Diga onde é por palavras suas, por exemplo “junto à biblioteca”. Não escreva a sua morada.
number-note = Um número inteiro de { $min } a { $max }.
several-note = { $count ->
    [one] Escolha no máximo { $count } resposta.
   *[other] Escolha no máximo { $count } respostas.
  }
errors = Há algo a corrigir
wrong-required = Responda à pergunta para continuar.
wrong-declined-and-answered = Respondeu e também escolheu não responder. Escolha uma das duas coisas.
wrong-too-long = O texto tem { $count } caracteres. Cabem { $total }. Encurte-o um pouco.
wrong-only-one = Escolha só uma resposta.
wrong-too-many-chosen = { $count ->
    [one] Escolha no máximo { $count } resposta.
   *[other] Escolha no máximo { $count } respostas.
  }
wrong-not-a-number = Escreva um número inteiro em algarismos, por exemplo 12.
wrong-too-small = O número tem de ser { $text } ou mais.
wrong-too-large = O número tem de ser { $text } ou menos.
wrong-answer = Essa resposta não pode ser escolhida aqui. Escolha uma das que estão na página.

## Antes de enviar
check-title = Reveja as suas respostas
check-lead = É assim que as suas respostas vão ficar guardadas quando as enviar.
check-nothing = Ainda não respondeu a nada. Responda a pelo menos uma pergunta.
check-promise = Depois de enviar, recebe um recibo. Com o código do recibo pode alterar, retirar ou apagar as suas respostas.
no-answer = Sem resposta
redacted = Retirámos algo que podia identificar uma pessoa. O que fica guardado é o que vê aqui.
change = Alterar
send = Enviar

## O recibo
receipt-title = Obrigado. Está recebido e guardado
receipt-lead = Anote o código ou tire-lhe uma fotografia. É a única forma de voltar. Se o perder, ninguém o pode encontrar por si.
receipt-code = O seu código
receipt-keep = O código nunca tem os algarismos zero e um, nem as letras O, I e L. Assim é fácil lê-lo ao telefone.
receipt-qr = Código QR que traz de volta a esta página
receipt-given = Os seus contributos
receipt-counted = Conta no relatório.
receipt-vote-counted = Conta entre os votos.
receipt-withheld = Não se mostra. No relatório conta como deixado de fora.
receipt-withdrawn = Retirou isto. Não é usado.
receipt-handle = Alterar, retirar ou apagar
receipt-proof = Prova
receipt-proof-text = O ficheiro do recibo prova que os seus contributos foram recebidos. Quem tiver o ficheiro pode verificá-lo, sem ligação à internet. Contém as suas palavras, mas não o seu código.
receipt-file = Descarregar o ficheiro do recibo
receipt-key = A chave com que se verificam os recibos
receipt-leave = Quando terminar
receipt-leave-text = Outra pessoa vai usar este ecrã? Carregue no botão, e o ecrã esquece que esteve aqui. Guardou o código?
receipt-erased = Todos os seus contributos foram apagados. O registo do diálogo diz que nesse dia algo foi apagado, mas não o quê.
come-back-title = O seu recibo
come-back-lead = Com o código do seu recibo vê os seus contributos e o que lhes aconteceu.
come-back-label = O código do recibo
come-back-hint = Dezasseis letras e algarismos. Maiúsculas ou minúsculas, com ou sem hífenes.
come-back-slip = O código não está certo. Confirme cada letra e cada algarismo. Nunca tem zero, um, O, I nem L.
come-back-unknown = Ninguém tem este código neste diálogo. Confirme que é o diálogo certo.
back-to-receipt = Ir para o recibo
one-title = O seu contributo
change-label = Diga-o por outras palavras
change-hint = O que escreveu antes é apagado quando guardar. A moderação pode ler o texto novo.
change-save = Guardar a alteração
withdraw = Retirar
withdraw-text = Deixa de ser usado, mas fica guardado até ser apagado.
withdraw-do = Retirar
erase = Apagar
erase-text = O texto é eliminado para sempre. O registo do diálogo diz que algo foi apagado, mas não o quê. Os relatórios já publicados mantêm os seus números; no lugar da citação fica “retirado”.
erase-do = Apagar para sempre
erase-everything = Apagar todos os meus contributos
erase-everything-text = Apaga-se tudo o que está ligado ao seu código neste diálogo: textos, respostas, votos e o que disse sobre si.
erase-everything-do = Apagar tudo para sempre

## Quando algo não funciona
error-not-found = Esta página não existe
error-not-found-text = Confirme o endereço, ou escreva o código do cartaz.
error-not-open = O diálogo não está aberto
error-not-open-text = De momento não é possível participar. Nada do que já enviou se perdeu.
error-foreign = O formulário veio de outro sítio na internet
error-foreign-text = Não ficou nada guardado. Vá à página do diálogo e comece aí.
error-too-large = Foi demasiado de uma só vez
error-too-large-text = Não ficou nada guardado. Encurte o texto e envie-o de novo.
error-erased = Está tudo apagado
error-erased-text = Tudo o que estava ligado a este código foi apagado. Se quiser voltar a participar, comece na página do diálogo.
error-busy = Há muitas pessoas a participar neste momento
error-busy-text = Não se perdeu nada. Espere uns segundos e tente de novo.
error-full = De momento não é possível guardar nada
error-full-text = O servidor não tem mais espaço. O que escreveu não ficou guardado. Tente mais tarde, ou avise o município.
error-damaged = Algo correu mal do nosso lado
error-damaged-text = O que acabou de enviar não ficou guardado. Tente de novo daqui a pouco.

## Saber no que deu
contact = Saber no que deu
contact-text = Se quiser saber no que deu o diálogo, deixe aqui um endereço de e-mail ou um número de telefone. Não é obrigatório.
contact-apart = O endereço é cifrado e guardado à parte dos seus contributos: não diz quais as respostas que são suas. Pode retirá-lo a qualquer momento. Também é apagado quando apaga tudo.
contact-days = { $count ->
    [one] É apagado { $count } dia depois de o diálogo encerrar.
   *[other] É apagado { $count } dias depois de o diálogo encerrar.
  }
contact-go = Deixar um endereço, ou retirá-lo
contact-kept = O endereço guardado
contact-another = Outro endereço
contact-label = Endereço de e-mail ou número de telefone
contact-consent = O município pode guardar este endereço para me dizer no que deu o diálogo.
contact-save = Guardar o endereço
contact-forget = Retirar o endereço
contact-wrong = Verifique o endereço: um e-mail como nome@example.org, ou um número de telefone.
contact-consent-missing = Assinale a caixa se o município pode guardar o endereço.
receipt-expired = Terminou o tempo durante o qual os seus contributos podiam ser guardados, e foram apagados. O registo do diálogo di-lo, mas não o que era. Os relatórios já publicados mantêm os seus números.

## O que foi feito disso
became-compiled = Compilado em { $text } por um programa.
became-unchecked = Ainda nenhuma pessoa o verificou.
became-published = O município publicou um relatório em { $text }.
became-none = Ainda não foi compilado.
became-later = O lugar onde está mostra-se aqui depois da próxima compilação.
became-theme = No tema
became-untitled = Num tema cujo nome volta a mostrar-se depois da próxima compilação
became-alone = Por enquanto está sozinho, em nenhum tema
became-others = { $count ->
    [0] sem outros contributos
    [one] com outro contributo
   *[other] com outros { $count } contributos
  }
became-quoted = { $count ->
    [one] citado num lugar
   *[other] citado em { $count } lugares
  }
preview-removed = A pré-visualização foi feita antes de alguém retirar ou mudar as suas palavras, por isso foi removida. Compile de novo.
