# Las palabras del informe en español. Aquí no puede haber ninguna cifra: los números y las constantes llegan como
# argumentos, para que cada uno pueda comprobarse.

## Recuentos, usados dentro de otros mensajes
count-people = { $participants ->
    [one] { $participants } persona
   *[other] { $participants } personas
  }
count-contributions = { $contributions ->
    [one] { $contributions } aportación
   *[other] { $contributions } aportaciones
  }
count-texts = { $texts ->
    [one] { $texts } formulación
   *[other] { $texts } formulaciones distintas
  }
count-sources = { $sources ->
    [one] { $sources } fuente
   *[other] { $sources } fuentes
  }
count-of-all = { $percent } de todas las aportaciones

## Marco
title-default = Lo que dijo la gente
kicker = Recopilación de un diálogo
skip = Ir al informe
contents = Índice
asked = { $questions ->
    [one] La pregunta que se respondió
   *[other] Las preguntas que se respondieron
  }
asked-more = Las demás preguntas figuran junto a las aportaciones que las responden.
figure-participants = { $participants ->
    [one] persona aportó algo
   *[other] personas aportaron algo
  }
figure-contributions = { $contributions ->
    [one] aportación
   *[other] aportaciones
  }
figure-sources = { $sources ->
    [one] fuente
   *[other] fuentes
  }
figure-languages = { $languages ->
    [one] idioma
   *[other] idiomas
  }
status = Elaborado por un programa, todavía no revisado por personas.
status-more = Debajo de cada línea principal y de cada tema están las palabras en que se apoyan, y el informe dice qué pasó con cada aportación. Cualquiera puede comprobar ambas cosas.
list-separator = {", "}
not-shown = demasiado pocas para mostrarlas
table-more = El resto de la tabla
quotations-more = Más citas
small-groups = (grupos más pequeños)

## Quién participó
section-participants = Quién participó
participants-lead = { count-people }, { count-contributions }, { count-sources }.
participants-note = Quien aparece en varias fuentes se cuenta una vez en cada una. Cuando una fuente no distingue a las personas, cada fila o nota cuenta como una persona.
notices-title = Antes de seguir leyendo
languages-title = Idiomas de las aportaciones
months-title = Las aportaciones a lo largo del tiempo
months-note = Cuanto más oscura es una casilla, más aportaciones dio la fuente ese mes. La primera fila es la suma de todas las fuentes y no tiene color.
months-largest = La tabla muestra las fuentes que dieron más aportaciones. Los datos abiertos las tienen todas.
months-sum = Todas las fuentes
months-undated = Las aportaciones sin fecha no están incluidas.
groups-note = Solo se cuenta a quienes tienen su respuesta publicada. Los números del uno al cuatro no aparecen en las tablas, para que sea más difícil señalar a nadie.
withheld = Una parte de lo que indicaron { count-people } no se publica: todo junto podría señalar a alguien, o las respuestas se contradicen. No se cuenta en los grupos:
withheld-few = Una parte de lo que indicaron unas pocas personas no se publica: todo junto podría señalar a alguien, o las respuestas se contradicen. No se cuenta en los grupos:
groups-compared = ▲ y ▼ marcan proporciones claramente mayores o menores que entre todas las personas que viven aquí.
column-group = Grupo
column-participants = Personas
column-share = Proporción
column-population-share = Proporción entre quienes viven aquí

## Las líneas principales
section-findings = Las líneas principales
findings-lead = Un programa ha completado cada frase con números que ha contado; no la ha escrito ningún modelo de lenguaje. Debajo están las palabras en que se apoya. Es una propuesta hasta que una persona la haya revisado.
findings-none = De este material no se desprende ninguna línea principal. Lea las propias aportaciones.
finding-largest-theme = De lo que más se habló fue de «{ $theme }»: { $contributions } de { $total } aportaciones, de { count-people }.
finding-large-theme = También se habla de «{ $theme }»: { count-contributions }, de { count-people }.
finding-speaks-more = El grupo «{ $value }» ({ $attribute }) habla de «{ $theme }» más que los demás: { $participants } de las { $total } personas del grupo.
finding-speaks-less = El grupo «{ $value }» ({ $attribute }) habla de «{ $theme }» menos que los demás: { $participants } de las { $total } personas del grupo.
finding-across-sources = «{ $theme }» aparece en { $sources } de { $total } fuentes, no solo en una.
finding-often-together = «{ $theme }» y «{ $other }» aparecen a menudo juntos: de las { $total } aportaciones del tema menor, { $contributions } están en ambos.
finding-campaign = { count-contributions } con las mismas palabras o casi las mismas: { count-texts }, de { count-people }.
finding-single-voices = { $contributions ->
    [one] { $contributions } aportación está sola: no se encontró otra con palabras parecidas en el mismo idioma.
   *[other] { $contributions } aportaciones están solas: no se encontraron otras con palabras parecidas en el mismo idioma.
  }
finding-supporting = Las palabras en que se apoya
finding-contrary = También se dice en el tema: los pasajes que menos se parecen a los demás

## Temas
section-themes = Los temas, de mayor a menor
themes-lead = { $themes ->
    [one] Un programa ha reunido los pasajes con palabras parecidas en { $themes } tema principal.
   *[other] Un programa ha reunido los pasajes con palabras parecidas en { $themes } temas principales.
  } Cada uno lleva el nombre de palabras de las aportaciones. Una aportación puede estar en varios temas, así que los números de los temas suman más que todas las aportaciones.
themes-by-language = Cada idioma tiene aquí sus temas más grandes. Otros, incluso mayores que los de otro idioma, están entre los temas pequeños.
themes-none = No se encontraron temas. Las aportaciones se presentan tal como son.
column-theme = Tema
column-texts = Formulaciones distintas
theme-counts = { count-contributions }, { count-of-all }
theme-people = { count-people }, { count-texts }
theme-rest = Más de este tema
theme-other-views = También se dice aquí
theme-other-views-note = Cada tema muestra además, en «También se dice aquí», los pasajes que menos se parecen a los demás. La elección no dice si están a favor o en contra.
theme-more = Grupos que hablan de esto más que los demás
theme-less = Grupos que hablan de esto menos que los demás
theme-cell = «{ $value }» ({ $attribute }): { $participants } personas, { $percent } del grupo

## Por lugar y por grupo
section-places = Por lugar
places-none = Ninguna fuente dice dónde vive la gente ni de qué lugar habla. Por eso este informe no puede distinguir lugares.
places-top = De qué se habla más: { $attribute }
places-top-note = Proporciones de las personas de cada lugar. Una persona puede hablar de varios temas.
places-more = Más lugares
places-all = Todos los temas, lugar por lugar
section-groups = Por grupo
groups-none = Ninguna fuente dice a qué grupos pertenece la gente. Por eso este informe no puede distinguir grupos.
groups-no-themes = No se encontraron temas que se puedan comparar.
groups-more = Más grupos
matrix-title = Temas según { $attribute }
matrix-name = Temas por grupo
matrix-too-small = Los números de todos los grupos son demasiado pequeños para mostrarlos.
matrix-note = Cada casilla da la proporción del grupo que habla del tema y luego el número de personas. Cuanto más oscura es la casilla, mayor es la proporción. ▲ y ▼ marcan proporciones que se apartan de la de todos más de lo que explicaría el azar (intervalo de confianza: { $confidence }). Una raya significa que el número es demasiado pequeño para mostrarlo.
matrix-hidden = Temas y grupos sin ningún número lo bastante grande para mostrarlo
column-more = más que los demás
column-less = menos que los demás

## A quién no se oyó
section-unheard = A quién no se oyó
unheard-lead = Estos grupos son claramente menores entre quienes participaron que entre quienes viven aquí:
unheard-less = «{ $value }» ({ $attribute }): { $share } de quienes participaron, { $population } de quienes viven aquí.
unheard-absent = «{ $value }» ({ $attribute }): no participó nadie, o demasiado pocas personas para mostrarlo. El grupo es { $population } de quienes viven aquí.
unheard-even = Ningún grupo es claramente menor entre quienes participaron que entre quienes viven aquí.
unheard-note = «Claramente» significa más de lo que explicaría el azar si a quienes participaron se les hubiera elegido por sorteo (intervalo de confianza: { $confidence }). Las proporciones se refieren a quienes tienen su respuesta publicada.
unheard-unknown = No se dieron datos sobre quién vive aquí. Por eso este informe no puede decir quién falta. Léalo como la voz de quienes participaron, no de todas las personas. Los datos pueden añadirse en la configuración y el informe hacerse de nuevo.
unheard-not-asked = No se preguntó por { $attribute }. Por eso no se puede comparar a quienes participaron con quienes viven aquí.
compared-less = claramente menor
compared-more = claramente mayor

## Otras opiniones y voces únicas
section-voices = Temas pequeños y voces únicas
voices-lead = Lo que dicen pocas personas puede importar tanto como lo que dicen muchas. Aquí está tal como se dijo.
small-themes-title = Temas pequeños
single-voices-title = Voces únicas
single-voices-lead = { $voices ->
    [one] { $voices } aportación no se parece en sus palabras a ninguna otra del mismo idioma.
   *[other] { $voices } aportaciones no se parecen en sus palabras a ninguna otra del mismo idioma.
  }
voices-none = No se encontraron temas pequeños ni voces únicas.
other-views-pointer = Los pasajes que menos se parecen a los demás de un tema están con ese tema, en «También se dice aquí».

## Lo que no tiene tema
section-ungrouped = Lo que no tiene tema
ungrouped-lead = { $ungrouped ->
    [one] { $ungrouped } aportación no está en ningún tema. Cuenta como las demás y figura completa entre todas las aportaciones.
   *[other] { $ungrouped } aportaciones no están en ningún tema. Cuentan como las demás y figuran completas entre todas las aportaciones.
  }
ungrouped-none = Cada aportación leída está en un tema.
ungrouped-samples = Algunas de ellas
column-reason = Motivo

## De dónde vienen las aportaciones
section-sources = De dónde vienen las aportaciones
column-source = Fuente
column-format = Qué es
column-contributions = Aportaciones
column-redactions = Datos personales sustituidos
set-aside-lead = También se encontró en las fuentes, pero no se cuenta como aportación:

## Qué pasó con cada aportación
section-account = Qué pasó con cada aportación
account-lead = { $received ->
    [one] Se recibió { $received } aportación o archivo sin leer, y esto es lo que pasó con ello.
   *[other] Se recibieron { $received } aportaciones y archivos sin leer, y esto es lo que pasó con cada uno.
  }
account-title = Qué pasó con todo lo recibido
column-state = Qué pasó
column-count = Número
account-sum = Recibido
excluded-title = Qué se dejó fuera, y por qué
excluded-none = No se dejó nada fuera.
excluded-more = La lista sigue en los datos abiertos (data/coverage.csv).
column-place = Dónde
whole-source = toda la fuente
place-row = fila { $row }
place-page = página { $page }, { $row }
state-theme = en un tema
state-ungrouped = leído, en ningún tema
state-duplicate = dice lo mismo que otra aportación; ambas cuentan
state-withheld = dejado fuera por decisión
state-withdrawn = retirado por la persona
state-unreadable = no se pudo leer
reason-identical-to = las mismas palabras que otra aportación
reason-nearly-identical-to = casi las mismas palabras que otra aportación
reason-too-short = muy pocas palabras para comparar
reason-single-voice = no se encontró otra aportación con palabras parecidas
reason-too-few-to-group = muy pocas aportaciones para buscar temas
reason-moderated-at-source = retirado por moderación en la fuente
reason-taken-back = retirado con el código de un recibo
reason-excluded-by-settings = dejado fuera por la configuración
reason-empty-file = el archivo está vacío
reason-unknown-format = este tipo de archivo no se puede leer
reason-malformed = el archivo está dañado
reason-over-limit = el archivo es más grande o más complejo de lo que permiten los límites
reason-not-opened = el archivo no se pudo abrir
reason-no-text = las páginas son imágenes, sin texto
reason-no-text-column = ninguna columna parece texto libre

## Preguntas cerradas y observaciones
section-choices = Preguntas cerradas
choices-lead = Respuestas elegidas de una lista. Donde se podía elegir más de una, los números suman más que las personas que respondieron.
choices-hidden = Demasiado pocas para mostrarlas: { $options }.
column-option = Respuesta
choice-answered = Todas las personas que respondieron
section-observations = Lo que vieron quienes facilitaron
observations-lead = { $observations ->
    [one] { $observations } observación de quienes llevaron las conversaciones. Es otra clase de prueba y no se cuenta entre las aportaciones.
   *[other] { $observations } observaciones de quienes llevaron las conversaciones. Son otra clase de prueba y no se cuentan entre las aportaciones.
  }

## Cómo se hizo este informe
section-method = Cómo se hizo este informe
method-lead = Un programa leyó las fuentes, dividió las aportaciones en pasajes y reunió los pasajes que se parecen. La misma versión, con las mismas fuentes y la misma configuración, da el mismo informe, hasta la última letra.
method-no-models = No se usó ningún modelo de lenguaje y no se envió nada por ninguna red.
method-models = Modelos usados: { $models }.
method-settings = Motor y parámetros
method-version = Versión de Torg
method-engine = Motor
method-seed = Semilla
method-edits = Cambiado por personas
method-no-edits = Nadie ha cambiado nada a mano.
column-parameter = Parámetro
column-value = Valor
duplicates-title = Dicho más de una vez
duplicates-lead = { $groups ->
    [one] { $groups } grupo de aportaciones dice lo mismo o casi lo mismo.
   *[other] En { $groups } grupos de aportaciones se dice lo mismo o casi lo mismo.
  } No se ha quitado nada: personas, aportaciones y formulaciones se cuentan por separado.
duplicates-none = No hay dos aportaciones que digan lo mismo.
duplicates-more = La lista sigue en los datos abiertos (data/duplicates.csv).
column-first = La primera de ellas
redactions-title = Datos personales
redactions-lead = { $redactions ->
    [one] { $redactions } dato que podía identificar a una persona se sustituyó por una palabra entre corchetes antes de guardar nada.
   *[other] { $redactions } datos que podían identificar a una persona se sustituyeron por una palabra entre corchetes antes de guardar nada.
  }
redactions-none = No se encontraron en los textos datos que pudieran identificar a una persona.
redactions-note = Un programa busca esos datos, y puede no ver alguno.
dropped-lead = Se eliminaron las columnas con datos personales: { $columns }.

## Cómo comprobarlo
section-check = Cómo comprobarlo
check-lead = No hace falta fiarse de este informe. Cada cita y cada número pueden comprobarse con los datos abiertos que lo acompañan, sin red.
check-verify = Ejecute { $command } en la carpeta de este informe. El programa compara cada cita, vuelve a contar cada número y señala todo lo que no concuerde.
check-limits = No puede saber si alguien dijo lo que contienen los datos abiertos, ni si un pasaje corresponde a su tema.
check-data = Los datos abiertos, en tablas:
check-fingerprint = El archivo { $card } contiene una huella de todos los demás archivos. Si la huella de ese archivo se publica también en otro sitio, cualquiera puede ver si el informe ha cambiado.
check-contributions = Todas las aportaciones, completas
check-workbook = Todas las tablas en un libro de cálculo

## Las páginas de todas las aportaciones
pages-title = Todas las aportaciones
pages-back = Al informe
pages-previous = Página anterior
pages-next = Página siguiente
pages-nav = Páginas
contribution-themes = Temas:

## Cómo se llaman las cosas
format-microsoft-forms = Encuesta (Microsoft Forms)
format-google-forms = Encuesta (Google Forms)
format-lime-survey = Encuesta (LimeSurvey)
format-polis = Afirmaciones (Polis)
format-decidim = Propuestas (Decidim)
format-table = Tabla
format-transcript = Conversación grabada
format-interview = Entrevista o notas de reunión
format-notes = Notas breves
format-document = Documento
format-unknown = No reconocido
set-aside-blank = respuestas vacías
set-aside-heading = títulos
set-aside-interviewer = intervenciones de quien entrevistaba
set-aside-page-furniture = encabezados y pies de página
set-aside-title-row = filas por encima de una tabla
set-aside-companion = filas que acompañan a aportaciones leídas en otro lugar, como votos
redaction-email = direcciones de correo
redaction-phone = números de teléfono
redaction-identity-number = números de identidad
redaction-iban = cuentas bancarias
redaction-card = tarjetas de pago
redaction-address = direcciones postales
redaction-profile = enlaces a perfiles
redaction-plate = matrículas
redaction-name = nombres
language-unknown = sin determinar
notice-too-few-to-group = Hay muy pocas aportaciones para buscar temas ({ count-contributions }). Se presentan tal como son.
notice-grouped-within-languages = Las aportaciones están en varios idiomas: { $languages }. Los temas se buscaron dentro de cada idioma, así que un mismo asunto puede aparecer una vez en cada uno. Por eso, un grupo que escribe sobre todo en un idioma parece hablar más de los temas de ese idioma.
notice-grouped-partly-across = Las aportaciones están en varios idiomas. Las de estos idiomas se compararon entre sí y comparten sus temas: { $compared }. Con otros no fue posible: { $languages }. En ellos los temas se buscaron dentro de cada idioma, así que un mismo asunto puede aparecer otra vez. Por eso, un grupo que escribe sobre todo en uno de ellos parece hablar más de los temas de ese idioma.
notice-too-few-in-language = Hay muy pocas aportaciones en este idioma para buscar temas: { $language } ({ $contributions }).
month-short-1 = ene.
month-short-2 = feb.
month-short-3 = mar.
month-short-4 = abr.
month-short-5 = mayo
month-short-6 = jun.
month-short-7 = jul.
month-short-8 = ago.
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = dic.
