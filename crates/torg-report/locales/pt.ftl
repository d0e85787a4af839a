# As palavras do relatório em português. Aqui não pode haver nenhum algarismo: números e constantes chegam como
# argumentos, para que cada um possa ser verificado.

## Contagens, usadas noutras mensagens
count-people = { $participants ->
    [one] { $participants } pessoa
   *[other] { $participants } pessoas
  }
count-contributions = { $contributions ->
    [one] { $contributions } contributo
   *[other] { $contributions } contributos
  }
count-texts = { $texts ->
    [one] { $texts } formulação
   *[other] { $texts } formulações diferentes
  }
count-sources = { $sources ->
    [one] { $sources } fonte
   *[other] { $sources } fontes
  }
count-of-all = { $percent } de todos os contributos

## Moldura
title-default = O que as pessoas disseram
kicker = Síntese de um diálogo
skip = Ir para o relatório
contents = Índice
asked = { $questions ->
    [one] A pergunta a que se respondeu
   *[other] As perguntas a que se respondeu
  }
asked-more = As outras perguntas estão junto dos contributos que lhes respondem.
figure-participants = { $participants ->
    [one] pessoa contribuiu
   *[other] pessoas contribuíram
  }
figure-contributions = { $contributions ->
    [one] contributo
   *[other] contributos
  }
figure-sources = { $sources ->
    [one] fonte
   *[other] fontes
  }
figure-languages = { $languages ->
    [one] língua
   *[other] línguas
  }
status = Compilado por um programa, ainda não verificado por pessoas.
status-more = Por baixo de cada linha principal e de cada tema estão as palavras em que assentam, e o relatório diz o que aconteceu a cada contributo. Qualquer pessoa pode verificar ambas as coisas.
list-separator = {", "}
not-shown = demasiado poucos para mostrar
table-more = O resto da tabela
quotations-more = Mais citações
small-groups = (grupos mais pequenos)

## Quem participou
section-participants = Quem participou
participants-lead = { count-people }, { count-contributions }, { count-sources }.
participants-note = Quem aparece em várias fontes é contado uma vez em cada uma. Quando uma fonte não distingue as pessoas, cada linha ou nota conta como uma pessoa.
notices-title = Antes de continuar a ler
languages-title = Línguas dos contributos
months-title = Os contributos ao longo do tempo
months-note = Quanto mais escura a casa, mais contributos a fonte deu nesse mês. A primeira linha é a soma de todas as fontes e não tem cor.
months-largest = A tabela mostra as fontes que deram mais contributos. Os dados abertos têm-nas todas.
months-sum = Todas as fontes
months-undated = Os contributos sem data não estão incluídos.
groups-note = Só se contam as pessoas cuja resposta é publicada. Os números de um a quatro não aparecem nas tabelas, para que seja mais difícil identificar alguém.
withheld = Uma parte do que { count-people } indicaram não é publicada: tudo junto poderia identificar alguém, ou as respostas contradizem-se. Não é contada nos grupos:
withheld-few = Uma parte do que algumas poucas pessoas indicaram não é publicada: tudo junto poderia identificar alguém, ou as respostas contradizem-se. Não é contada nos grupos:
groups-compared = ▲ e ▼ marcam partes claramente maiores ou menores do que entre todas as pessoas que vivem aqui.
column-group = Grupo
column-participants = Pessoas
column-share = Parte
column-population-share = Parte de todos os que vivem aqui

## As linhas principais
section-findings = As linhas principais
findings-lead = Um programa preencheu cada frase com números que contou; nenhum modelo de linguagem a escreveu. Por baixo estão as palavras em que assenta. É uma proposta até que uma pessoa a tenha verificado.
findings-none = Deste material não se pode tirar nenhuma linha principal. Leia os próprios contributos.
finding-largest-theme = Falou-se sobretudo de “{ $theme }”: { $contributions } de { $total } contributos, de { count-people }.
finding-large-theme = Fala-se também de “{ $theme }”: { count-contributions }, de { count-people }.
finding-speaks-more = O grupo “{ $value }” ({ $attribute }) fala de “{ $theme }” mais do que os outros: { $participants } das { $total } pessoas do grupo.
finding-speaks-less = O grupo “{ $value }” ({ $attribute }) fala de “{ $theme }” menos do que os outros: { $participants } das { $total } pessoas do grupo.
finding-across-sources = “{ $theme }” aparece em { $sources } de { $total } fontes, e não numa só.
finding-often-together = “{ $theme }” e “{ $other }” aparecem muitas vezes juntos: dos { $total } contributos do tema menor, { $contributions } estão em ambos.
finding-campaign = { count-contributions } com as mesmas palavras ou quase: { count-texts }, de { count-people }.
finding-single-voices = { $contributions ->
    [one] { $contributions } contributo está isolado: não foi encontrado outro com palavras parecidas na mesma língua.
   *[other] { $contributions } contributos estão isolados: não foram encontrados outros com palavras parecidas na mesma língua.
  }
finding-supporting = As palavras em que assenta
finding-contrary = Também se diz no tema: as passagens menos parecidas com as outras

## Temas
section-themes = Os temas, do maior ao mais pequeno
themes-lead = { $themes ->
    [one] Um programa juntou as passagens com palavras parecidas em { $themes } tema principal.
   *[other] Um programa juntou as passagens com palavras parecidas em { $themes } temas principais.
  } O nome de cada um vem de palavras dos contributos. Um contributo pode estar em vários temas, por isso os números dos temas somam mais do que todos os contributos.
themes-by-language = Cada língua tem aqui os seus maiores temas. Outros, mesmo maiores do que os de outra língua, estão entre os temas pequenos.
themes-none = Não foram encontrados temas. Os contributos são apresentados tal como são.
column-theme = Tema
column-texts = Formulações diferentes
theme-counts = { count-contributions }, { count-of-all }
theme-people = { count-people }, { count-texts }
theme-rest = Mais deste tema
theme-other-views = Também se diz aqui
theme-other-views-note = Cada tema mostra também, em “Também se diz aqui”, as passagens menos parecidas com as outras. A escolha não diz se são a favor ou contra.
theme-more = Grupos que falam disto mais do que os outros
theme-less = Grupos que falam disto menos do que os outros
theme-cell = “{ $value }” ({ $attribute }): { $participants } pessoas, { $percent } do grupo

## Por lugar e por grupo
section-places = Por lugar
places-none = Nenhuma fonte diz onde as pessoas vivem ou de que lugar falam. Por isso este relatório não pode distinguir lugares.
places-top = De que mais se fala: { $attribute }
places-top-note = Partes das pessoas de cada lugar. Uma pessoa pode falar de vários temas.
places-more = Mais lugares
places-all = Todos os temas, lugar a lugar
section-groups = Por grupo
groups-none = Nenhuma fonte diz a que grupos as pessoas pertencem. Por isso este relatório não pode distinguir grupos.
groups-no-themes = Não foram encontrados temas que se possam comparar.
groups-more = Mais grupos
matrix-title = Temas segundo { $attribute }
matrix-name = Temas por grupo
matrix-too-small = Os números de todos os grupos são demasiado pequenos para mostrar.
matrix-note = Cada casa dá a parte do grupo que fala do tema e depois o número de pessoas. Quanto mais escura a casa, maior a parte. ▲ e ▼ marcam partes que se afastam da de todos mais do que o acaso explicaria (intervalo de confiança: { $confidence }). Um traço significa que o número é demasiado pequeno para mostrar.
matrix-hidden = Temas e grupos sem nenhum número suficientemente grande para mostrar
column-more = mais do que os outros
column-less = menos do que os outros

## Quem não foi ouvido
section-unheard = Quem não foi ouvido
unheard-lead = Estes grupos são claramente menores entre quem participou do que entre quem vive aqui:
unheard-less = “{ $value }” ({ $attribute }): { $share } de quem participou, { $population } de quem vive aqui.
unheard-absent = “{ $value }” ({ $attribute }): não participou ninguém, ou muito poucas pessoas para se mostrar. O grupo é { $population } de quem vive aqui.
unheard-even = Nenhum grupo é claramente menor entre quem participou do que entre quem vive aqui.
unheard-note = “Claramente” significa mais do que o acaso explicaria se quem participou tivesse sido sorteado (intervalo de confiança: { $confidence }). As percentagens referem-se às pessoas cuja resposta é publicada.
unheard-unknown = Não foram dados números sobre quem vive aqui. Por isso este relatório não pode dizer quem falta. Leia-o como a voz de quem participou, não de todos. Os números podem ser acrescentados nas definições, e o relatório refeito.
unheard-not-asked = Não se perguntou por { $attribute }. Por isso não se pode comparar quem participou com quem vive aqui.
compared-less = claramente menor
compared-more = claramente maior

## Outras opiniões e vozes únicas
section-voices = Temas pequenos e vozes únicas
voices-lead = O que poucos dizem pode importar tanto como o que muitos dizem. Aqui está tal como foi dito.
small-themes-title = Temas pequenos
single-voices-title = Vozes únicas
single-voices-lead = { $voices ->
    [one] { $voices } contributo não se parece nas palavras com nenhum outro na mesma língua.
   *[other] { $voices } contributos não se parecem nas palavras com nenhum outro na mesma língua.
  }
voices-none = Não foram encontrados temas pequenos nem vozes únicas.
other-views-pointer = As passagens menos parecidas com as outras de um tema estão com esse tema, em “Também se diz aqui”.

## O que não tem tema
section-ungrouped = O que não tem tema
ungrouped-lead = { $ungrouped ->
    [one] { $ungrouped } contributo não está em nenhum tema. Conta como os outros e está por inteiro entre todos os contributos.
   *[other] { $ungrouped } contributos não estão em nenhum tema. Contam como os outros e estão por inteiro entre todos os contributos.
  }
ungrouped-none = Cada contributo lido está num tema.
ungrouped-samples = Alguns deles
column-reason = Razão

## De onde vêm os contributos
section-sources = De onde vêm os contributos
column-source = Fonte
column-format = O que é
column-contributions = Contributos
column-redactions = Dados pessoais substituídos
set-aside-lead = Também encontrado nas fontes, mas não contado entre os contributos:

## O que aconteceu a cada contributo
section-account = O que aconteceu a cada contributo
account-lead = { $received ->
    [one] Foi recebido { $received } contributo ou ficheiro por ler, e foi isto que lhe aconteceu.
   *[other] Foram recebidos { $received } contributos e ficheiros por ler, e foi isto que aconteceu a cada um.
  }
account-title = O que aconteceu a tudo o que foi recebido
column-state = O que aconteceu
column-count = Número
account-sum = Recebido
excluded-title = O que ficou de fora, e porquê
excluded-none = Nada ficou de fora.
excluded-more = A lista continua nos dados abertos (data/coverage.csv).
column-place = Onde
whole-source = toda a fonte
place-row = linha { $row }
place-page = página { $page }, { $row }
state-theme = num tema
state-ungrouped = lido, em nenhum tema
state-duplicate = diz o mesmo que outro contributo; ambos contam
state-withheld = deixado de fora por decisão
state-withdrawn = retirado pela pessoa
state-unreadable = não pôde ser lido
reason-identical-to = as mesmas palavras que outro contributo
reason-nearly-identical-to = quase as mesmas palavras que outro contributo
reason-too-short = demasiado poucas palavras para comparar
reason-single-voice = não foi encontrado outro contributo com palavras parecidas
reason-too-few-to-group = demasiado poucos contributos para procurar temas
reason-moderated-at-source = retirado pela moderação na fonte
reason-taken-back = retirado com o código de um recibo
reason-excluded-by-settings = deixado de fora pelas definições
reason-empty-file = o ficheiro está vazio
reason-unknown-format = este tipo de ficheiro não pode ser lido
reason-malformed = o ficheiro está danificado
reason-over-limit = o ficheiro é maior ou mais complexo do que os limites permitem
reason-not-opened = o ficheiro não pôde ser aberto
reason-no-text = as páginas são imagens, sem texto
reason-no-text-column = nenhuma coluna parece texto livre

## Perguntas fechadas e observações
section-choices = Perguntas fechadas
choices-lead = Respostas escolhidas de uma lista. Onde se podia escolher mais do que uma, os números somam mais do que as pessoas que responderam.
choices-hidden = Demasiado poucos para mostrar: { $options }.
column-option = Resposta
choice-answered = Todos os que responderam
section-observations = O que viram os facilitadores
observations-lead = { $observations ->
    [one] { $observations } observação de quem conduziu as conversas. É um testemunho de outro género e não se conta entre os contributos.
   *[other] { $observations } observações de quem conduziu as conversas. São testemunhos de outro género e não se contam entre os contributos.
  }

## Como foi feito
section-method = Como foi feito este relatório
method-lead = Um programa leu as fontes, dividiu os contributos em passagens e juntou as passagens que se parecem. A mesma versão, com as mesmas fontes e definições, dá o mesmo relatório, até à última letra.
method-no-models = Não foi usado nenhum modelo de linguagem e nada foi enviado por rede.
method-models = Modelos usados: { $models }.
method-settings = Motor e parâmetros
method-version = Versão do Torg
method-engine = Motor
method-seed = Semente
method-edits = Alterado por pessoas
method-no-edits = Ninguém alterou nada à mão.
column-parameter = Parâmetro
column-value = Valor
duplicates-title = Dito mais do que uma vez
duplicates-lead = { $groups ->
    [one] { $groups } grupo de contributos diz o mesmo ou quase o mesmo.
   *[other] Em { $groups } grupos de contributos diz-se o mesmo ou quase o mesmo.
  } Nada foi retirado: pessoas, contributos e formulações são contados em separado.
duplicates-none = Não há dois contributos que digam o mesmo.
duplicates-more = A lista continua nos dados abertos (data/duplicates.csv).
column-first = O primeiro deles
redactions-title = Dados pessoais
redactions-lead = { $redactions ->
    [one] { $redactions } pormenor que podia identificar uma pessoa foi substituído por uma palavra entre parênteses retos antes de se guardar fosse o que fosse.
   *[other] { $redactions } pormenores que podiam identificar uma pessoa foram substituídos por uma palavra entre parênteses retos antes de se guardar fosse o que fosse.
  }
redactions-none = Não se encontraram nos textos pormenores que pudessem identificar uma pessoa.
redactions-note = É um programa que procura estes pormenores, e pode não ver algum.
dropped-lead = As colunas com dados pessoais foram eliminadas: { $columns }.

## Como verificá-lo
section-check = Como verificá-lo
check-lead = Não precisa de confiar neste relatório. Cada citação e cada número podem ser verificados com os dados abertos que o acompanham, sem rede.
check-verify = Execute { $command } na pasta deste relatório. O programa compara cada citação, volta a contar cada número e aponta tudo o que não concorda.
check-limits = Não pode saber se alguém disse o que está nos dados abertos, nem se uma passagem se ajusta ao seu tema.
check-data = Os dados abertos, em tabelas:
check-fingerprint = O ficheiro { $card } contém uma impressão digital de todos os outros ficheiros. Se a impressão digital desse ficheiro for publicada também noutro lugar, qualquer pessoa pode ver se o relatório foi alterado.
check-contributions = Todos os contributos, por inteiro
check-workbook = Todas as tabelas num livro de cálculo

## As páginas de todos os contributos
pages-title = Todos os contributos
pages-back = Para o relatório
pages-previous = Página anterior
pages-next = Página seguinte
pages-nav = Páginas
contribution-themes = Temas:

## Como se chamam as coisas
format-microsoft-forms = Inquérito (Microsoft Forms)
format-google-forms = Inquérito (Google Forms)
format-lime-survey = Inquérito (LimeSurvey)
format-polis = Afirmações (Polis)
format-decidim = Propostas (Decidim)
format-table = Tabela
format-transcript = Conversa gravada
format-interview = Entrevista ou notas de reunião
format-notes = Notas breves
format-document = Documento
format-unknown = Não reconhecido
set-aside-blank = respostas vazias
set-aside-heading = títulos
set-aside-interviewer = intervenções de quem entrevistava
set-aside-page-furniture = cabeçalhos e rodapés
set-aside-title-row = linhas acima de uma tabela
set-aside-companion = linhas que acompanham contributos lidos noutro lugar, como votos
redaction-email = endereços de correio eletrónico
redaction-phone = números de telefone
redaction-identity-number = números de identificação
redaction-iban = contas bancárias
redaction-card = cartões de pagamento
redaction-address = moradas
redaction-profile = ligações a perfis
redaction-plate = matrículas
redaction-name = nomes
language-unknown = não determinada
notice-too-few-to-group = Há demasiado poucos contributos para procurar temas ({ count-contributions }). São apresentados tal como são.
notice-grouped-within-languages = Os contributos estão em várias línguas: { $languages }. Os temas foram procurados dentro de cada língua, por isso o mesmo assunto pode aparecer uma vez em cada uma. Um grupo que escreve sobretudo numa língua parece, por isso, falar mais dos temas dessa língua.
notice-grouped-partly-across = Os contributos estão em várias línguas. Os que estão nestas línguas foram comparados entre si e partilham os temas: { $compared }. Com outras não foi possível: { $languages }. Nelas os temas foram procurados dentro de cada língua, por isso o mesmo assunto pode aparecer outra vez. Um grupo que escreve sobretudo numa delas parece, por isso, falar mais dos temas dessa língua.
notice-too-few-in-language = Há demasiado poucos contributos nesta língua para procurar nela temas: { $language } ({ $contributions }).
month-short-1 = jan.
month-short-2 = fev.
month-short-3 = mar.
month-short-4 = abr.
month-short-5 = mai.
month-short-6 = jun.
month-short-7 = jul.
month-short-8 = ago.
month-short-9 = set.
month-short-10 = out.
month-short-11 = nov.
month-short-12 = dez.
