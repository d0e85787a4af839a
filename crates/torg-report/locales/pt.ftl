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
    [one] { $texts } redação
   *[other] { $texts } redações diferentes
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
asked-more = As outras perguntas estão junto de cada contributo.
figure-participants = { $participants ->
    [one] pessoa participou
   *[other] pessoas participaram
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
status = Compilado por uma máquina, ainda não verificado por pessoas.
status-more = Cada frase deste relatório leva às palavras de alguém, de cada contributo se presta contas e qualquer pessoa o pode verificar.
list-separator = {", "}
not-shown = demasiado poucos para mostrar
chart-table = Os números deste gráfico
table-more = O resto da tabela
quotations-more = Mais citações
small-groups = (grupos mais pequenos)

## Como decorreu e quem participou
section-how = Como decorreu e quem participou
how-lead = { count-people }, { count-contributions }, { count-sources }.
how-notices = Antes de continuar a ler
sources-title = De onde vêm os contributos
column-source = Fonte
column-format = O que é
column-contributions = Contributos
column-redactions = Dados substituídos
set-aside-lead = Reconhecido, mas que não é contributo de ninguém:
languages-title = Em que línguas
months-title = As fontes ao longo do tempo
months-alt = Quanto mais escuro o quadrado, mais contributos a fonte deu nesse mês. Os quadrados das fontes têm a mesma escala; a linha de todas as fontes não tem nenhuma.
months-largest = O gráfico mostra as fontes que deram mais contributos; a tabela tem-nas todas.
months-sum = Todas as fontes
months-undated = Os contributos sem data não estão neste gráfico.
groups-title = Quem participou
groups-note = Só se conta quem o indicou. Os grupos com menos de cinco pessoas não são mostrados, para que ninguém possa ser identificado.
column-group = Grupo
column-participants = Pessoas
column-share = Parte
column-population = Vivem aqui
column-population-share = Parte de quem vive aqui

## As linhas principais
section-findings = As linhas principais
findings-lead = Cada frase é feita de números contados e não foi escrita por um modelo de linguagem. Por baixo estão as palavras em que assenta. É uma proposta até que uma pessoa a tenha verificado.
findings-none = Deste material não se pode tirar nenhuma linha principal. Leia os próprios contributos.
finding-largest-theme = Falou-se sobretudo de “{ $theme }”: { $contributions } de { $total } contributos, de { count-people }.
finding-large-theme = Muitas pessoas falam também de “{ $theme }”: { count-contributions }, de { count-people }.
finding-speaks-more = O grupo “{ $value }” ({ $attribute }) fala de “{ $theme }” mais do que os outros: { $participants } de { $total } no grupo.
finding-speaks-less = O grupo “{ $value }” ({ $attribute }) fala de “{ $theme }” menos do que os outros: { $participants } de { $total } no grupo.
finding-across-sources = “{ $theme }” aparece em { $sources } de { $total } fontes; não é assunto de um só canal.
finding-often-together = “{ $theme }” e “{ $other }” aparecem muitas vezes juntos: { $contributions } dos { $total } contributos do menor dos dois falam de ambos.
finding-campaign = { count-contributions } com o mesmo conteúdo ou quase: { count-texts }, de { count-people }.
finding-single-voices = { $contributions ->
    [one] { $contributions } contributo está isolado: não foi encontrado outro com palavras parecidas na mesma língua.
   *[other] { $contributions } contributos estão isolados: não foram encontrados outros com palavras parecidas na mesma língua.
  }
finding-supporting = Em que assenta
finding-contrary = Também se diz no tema: as passagens menos parecidas com as outras

## Temas
section-themes = Os temas, do maior ao mais pequeno
themes-lead = { $themes ->
    [one] Os contributos reúnem-se em { $themes } tema principal.
   *[other] Os contributos reúnem-se em { $themes } temas principais.
  } Os nomes são palavras que as próprias pessoas usam. Um contributo pode estar em vários temas, por isso os temas juntos contam mais do que o todo.
themes-none = Não foram encontrados temas. Os contributos são apresentados tal como são.
themes-chart-title = Temas por tamanho
themes-chart-alt = Uma barra para cada tema principal, do que tem mais contributos ao que tem menos.
themes-chart-largest = O maior tema é “{ $theme }”, com { count-contributions }.
column-theme = Tema
column-texts = Redações diferentes
theme-counts = { count-contributions }, { count-of-all }
theme-people = { count-people }, { count-texts }
theme-parts = De que se trata
parts-more = Mais partes do tema
theme-other-views = Também se diz aqui
theme-other-views-note = Cada tema mostra também, em “Também se diz aqui”, as passagens menos parecidas com as outras. A escolha não diz se são a favor ou contra.
theme-more = Falam aqui mais do que os outros
theme-less = Falam aqui menos do que os outros
theme-cell = “{ $value }” ({ $attribute }): { $participants } pessoas, { $percent } do grupo

## Por lugar e por grupo
section-places = Por lugar
places-none = Nenhuma fonte diz onde as pessoas vivem ou de que lugar falam, por isso nada se pode dizer por lugar.
places-top = De que fala mais cada lugar
places-top-note = As percentagens referem-se às pessoas do lugar. Uma pessoa pode falar de vários temas.
section-groups = Por grupo
groups-none = Nenhuma fonte diz a que grupos as pessoas pertencem, por isso nada se pode dizer por grupo.
groups-more = Mais grupos
matrix-title = Temas segundo { $attribute }
matrix-name = Temas por grupo
matrix-alt = Quanto mais escuro um quadrado, maior a parte do grupo que fala do tema. Os quadrados vazios são grupos demasiado pequenos para mostrar.
matrix-too-small = Os grupos são demasiado pequenos para mostrar partes sem identificar alguém.
matrix-note = As partes dizem respeito às pessoas de cada grupo. As setas marcam uma parte que se afasta da de todos mais do que o acaso explica (intervalo de { $confidence }).
column-more = mais do que os outros
column-less = menos do que os outros

## Quem não foi ouvido
section-unheard = Quem não foi ouvido
unheard-lead = Quem participou, comparado com quem vive aqui.
unheard-less = Do grupo “{ $value }” participaram menos pessoas do que as que vivem aqui: { $share } de quem participou, { $population } de quem vive aqui.
unheard-absent = Ninguém, ou menos de cinco pessoas, do grupo “{ $value }” participou; são { $population } de quem vive aqui.
unheard-even = Em nenhum grupo participaram claramente menos pessoas do que a sua parte de quem vive aqui.
unheard-unknown = Não foram dados números sobre quem vive aqui, por isso este relatório não pode dizer quem falta. Leia-o como a voz de quem participou, não de todos. Os números podem ser acrescentados nas definições, e o relatório refeito.
unheard-not-asked = Não se perguntou por { $attribute }, por isso não se pode comparar com quem vive aqui.
column-compared = Comparação
compared-less = menos do que vivem aqui
compared-same = sem diferença clara
compared-more = mais do que vivem aqui

## Outras opiniões e vozes únicas
section-voices = Temas pequenos e vozes únicas
voices-lead = O que poucos dizem pode importar tanto como o que muitos dizem. Aqui está como foi dito.
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
    [one] { $ungrouped } contributo não está em nenhum tema. Não merece menos ser lido por isso.
   *[other] { $ungrouped } contributos não estão em nenhum tema. Não merecem menos ser lidos por isso.
  }
ungrouped-none = Cada contributo lido está num tema.
ungrouped-samples = Alguns deles
column-reason = Razão

## A conta
section-account = A conta de cada contributo
account-lead = { $received ->
    [one] Foi recebido { $received } contributo ou ficheiro, e foi isto que lhe aconteceu.
   *[other] Foram recebidos { $received } contributos e ficheiros por ler, e foi isto que aconteceu a cada um.
  }
account-title = O que aconteceu a tudo o que foi recebido
account-alt = Uma barra, dividida segundo o que aconteceu ao que foi recebido.
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
state-duplicate = diz o mesmo que outro, e é contado ao lado dele
state-withheld = não publicado, por decisão
state-withdrawn = retirado pela pessoa
state-unreadable = não pôde ser lido
reason-identical-to = as mesmas palavras que outro contributo
reason-nearly-identical-to = quase as mesmas palavras que outro contributo
reason-too-short = poucas palavras para comparar
reason-single-voice = mais ninguém disse algo parecido
reason-too-few-to-group = poucos contributos para procurar temas
reason-moderated-at-source = retirado pela moderação na fonte
reason-excluded-by-settings = deixado de fora pelas definições
reason-empty-file = o ficheiro está vazio
reason-unknown-format = não há leitor para este tipo de ficheiro
reason-malformed = o ficheiro está danificado
reason-over-limit = o ficheiro precisa de mais do que um limite permite
reason-not-opened = o ficheiro não pôde ser aberto
reason-no-text = as páginas são imagens, sem texto
reason-no-text-column = nenhuma coluna parece texto livre

## Perguntas fechadas e observações
section-choices = Perguntas fechadas
choices-lead = Respostas escolhidas de uma lista. Por vezes pode escolher-se mais do que uma, por isso as partes podem não dar o total.
column-option = Resposta
choice-answered = Todos os que responderam
section-observations = O que viram os facilitadores
observations-lead = { $observations ->
    [one] { $observations } observação de quem conduziu as conversas. É um testemunho de outro género e não se conta entre os contributos.
   *[other] { $observations } observações de quem conduziu as conversas. São testemunhos de outro género e não se contam entre os contributos.
  }

## Como foi feito
section-method = Como foi feito este relatório
method-lead = Um programa leu as fontes, dividiu os contributos em passagens e juntou as passagens que se parecem. As mesmas fontes dão o mesmo relatório, até à última letra.
method-no-models = Não foi usado nenhum modelo de linguagem e nada foi enviado para lado nenhum.
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
   *[other] { $groups } grupos de contributos dizem o mesmo ou quase o mesmo.
  } Nada foi retirado: pessoas, contributos e redações são contados em separado.
duplicates-none = Não há dois contributos que digam o mesmo.
duplicates-more = A lista continua nos dados abertos (data/duplicates.csv).
column-first = O primeiro deles
redactions-title = Dados pessoais
redactions-lead = { $redactions ->
    [one] { $redactions } pormenor que podia identificar uma pessoa foi substituído por uma palavra entre parênteses retos antes de se guardar fosse o que fosse.
   *[other] { $redactions } pormenores que podiam identificar uma pessoa foram substituídos por uma palavra entre parênteses retos antes de se guardar fosse o que fosse.
  }
redactions-none = Não se encontraram nos textos pormenores que pudessem identificar uma pessoa.
dropped-lead = As colunas com dados pessoais foram eliminadas: { $columns }.

## Como verificá-lo
section-check = Como verificá-lo
check-lead = Não precisa de confiar neste relatório. Tudo pode ser contado de novo a partir dos dados abertos que o acompanham, sem rede.
check-verify = Execute { $command } na pasta deste relatório. Cada citação é lida de novo, cada número contado de novo, e tudo o que não concorda é apontado.
check-data = Os dados abertos, em tabelas:
check-fingerprint = O ficheiro { $card } contém uma impressão digital de cada ficheiro. Se a sua própria impressão digital for publicada noutro lugar, ninguém pode mudar o relatório sem que se note.
check-contributions = Todos os contributos, por inteiro
check-workbook = Todas as tabelas num livro de cálculo

## As páginas de todos os contributos
pages-title = Todos os contributos
pages-back = Para o relatório
pages-previous = Página anterior
pages-next = Página seguinte
pages-nav = Páginas
contribution-themes = Temas

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
notice-too-few-to-group = Há poucos contributos para procurar temas ({ count-contributions }). São apresentados tal como são.
notice-grouped-within-languages = Os contributos estão em várias línguas. Os temas foram procurados dentro de cada língua, por isso o mesmo assunto pode aparecer uma vez em cada uma: { $languages }. Por isso, um grupo que escreve sobretudo numa língua fala mais dos temas dessa língua.
notice-too-few-in-language = Há poucos contributos nesta língua para procurar nela temas: { $language } ({ $contributions }).
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
