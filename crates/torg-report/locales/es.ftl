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
    [one] { $texts } redacción
   *[other] { $texts } redacciones distintas
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
asked-more = Las demás preguntas figuran junto a cada aportación.
figure-participants = { $participants ->
    [one] persona participó
   *[other] personas participaron
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
status = Recopilado por una máquina, todavía no revisado por personas.
status-more = Cada frase de este informe lleva a las palabras de alguien, cada aportación queda contada y cualquiera puede comprobarlo.
list-separator = {", "}
not-shown = demasiado pocas para mostrarlas
chart-table = Los números de este gráfico
table-more = El resto de la tabla
quotations-more = Más citas
small-groups = (grupos más pequeños)

## Cómo se hizo y quién participó
section-how = Cómo se hizo y quién participó
how-lead = { count-people }, { count-contributions }, { count-sources }.
how-notices = Antes de seguir leyendo
sources-title = De dónde vienen las aportaciones
column-source = Fuente
column-format = Qué es
column-contributions = Aportaciones
column-redactions = Datos sustituidos
set-aside-lead = Reconocido, pero no aportado por nadie:
languages-title = En qué idiomas
months-title = Las fuentes a lo largo del tiempo
months-alt = Cuanto más oscuro es un cuadro, más aportaciones dio la fuente ese mes. Los cuadros de las fuentes comparten una escala; la fila de todas las fuentes no tiene ninguna.
months-largest = El gráfico muestra las fuentes que dieron más aportaciones; la tabla las tiene todas.
months-sum = Todas las fuentes
months-undated = Las aportaciones sin fecha no están en este gráfico.
groups-title = Quién participó
groups-note = Solo se cuenta a quienes lo indicaron. Los grupos de menos de cinco personas no se muestran, para que no se pueda señalar a nadie.
column-group = Grupo
column-participants = Personas
column-share = Proporción
column-population = Viven aquí
column-population-share = Proporción de quienes viven aquí

## Las líneas principales
section-findings = Las líneas principales
findings-lead = Cada frase está hecha de números contados y no la ha escrito un modelo de lenguaje. Debajo están las palabras en que se apoya. Es una propuesta hasta que una persona la haya revisado.
findings-none = De este material no se puede sacar ninguna línea principal. Lea las propias aportaciones.
finding-largest-theme = De lo que más se habló fue de «{ $theme }»: { $contributions } de { $total } aportaciones, de { count-people }.
finding-large-theme = Muchas personas hablan también de «{ $theme }»: { count-contributions }, de { count-people }.
finding-speaks-more = El grupo «{ $value }» ({ $attribute }) habla de «{ $theme }» más que los demás: { $participants } de { $total } en el grupo.
finding-speaks-less = El grupo «{ $value }» ({ $attribute }) habla de «{ $theme }» menos que los demás: { $participants } de { $total } en el grupo.
finding-across-sources = «{ $theme }» aparece en { $sources } de { $total } fuentes; no es asunto de un solo canal.
finding-often-together = «{ $theme }» y «{ $other }» aparecen a menudo juntos: { $contributions } de las { $total } aportaciones del menor de los dos hablan de ambos.
finding-campaign = { count-contributions } con el mismo contenido o casi el mismo: { count-texts }, de { count-people }.
finding-single-voices = { $contributions ->
    [one] { $contributions } aportación está sola: no se encontró otra con palabras parecidas en el mismo idioma.
   *[other] { $contributions } aportaciones están solas: no se encontraron otras con palabras parecidas en el mismo idioma.
  }
finding-supporting = En qué se apoya
finding-contrary = También se dice en el tema: los pasajes que menos se parecen a los demás

## Temas
section-themes = Los temas, de mayor a menor
themes-lead = { $themes ->
    [one] Las aportaciones se reúnen en { $themes } tema principal.
   *[other] Las aportaciones se reúnen en { $themes } temas principales.
  } Sus nombres son palabras que usa la propia gente. Una aportación puede estar en varios temas, así que juntos suman más que el total.
themes-none = No se encontraron temas. Las aportaciones se presentan tal como son.
themes-chart-title = Temas por tamaño
themes-chart-alt = Una barra por cada tema principal, del que tiene más aportaciones al que tiene menos.
themes-chart-largest = El tema más grande es «{ $theme }», con { count-contributions }.
column-theme = Tema
column-texts = Redacciones distintas
theme-counts = { count-contributions }, { count-of-all }
theme-people = { count-people }, { count-texts }
theme-parts = De qué trata
parts-more = Más partes del tema
theme-other-views = También se dice aquí
theme-other-views-note = Cada tema muestra además, en «También se dice aquí», los pasajes que menos se parecen a los demás. La elección no dice si están a favor o en contra.
theme-more = Hablan aquí más que los demás
theme-less = Hablan aquí menos que los demás
theme-cell = «{ $value }» ({ $attribute }): { $participants } personas, { $percent } del grupo

## Por lugar y por grupo
section-places = Por lugar
places-none = Ninguna fuente dice dónde vive la gente ni de qué lugar habla, así que nada puede decirse por lugar.
places-top = De qué habla más cada lugar
places-top-note = Los porcentajes son de las personas del lugar. Una persona puede hablar de varios temas.
section-groups = Por grupo
groups-none = Ninguna fuente dice a qué grupos pertenece la gente, así que nada puede decirse por grupo.
groups-more = Más grupos
matrix-title = Temas según { $attribute }
matrix-name = Temas por grupo
matrix-alt = Cuanto más oscura es una casilla, mayor es la parte del grupo que habla del tema. Las casillas vacías son grupos demasiado pequeños para mostrarlos.
matrix-too-small = Los grupos son demasiado pequeños para mostrar proporciones sin señalar a nadie.
matrix-note = Las proporciones se refieren a las personas de cada grupo. Las flechas marcan una proporción que se aparta de la de todos más de lo que explica el azar (intervalo del { $confidence }).
column-more = más que los demás
column-less = menos que los demás

## A quién no se oyó
section-unheard = A quién no se oyó
unheard-lead = Quienes participaron, frente a quienes viven aquí.
unheard-less = Del grupo «{ $value }» participaron menos personas de las que viven aquí: { $share } de quienes participaron, { $population } de quienes viven aquí.
unheard-absent = Nadie, o menos de cinco personas, del grupo «{ $value }» participó; son { $population } de quienes viven aquí.
unheard-even = En ningún grupo participaron claramente menos personas que su proporción entre quienes viven aquí.
unheard-unknown = No se dieron datos sobre quién vive aquí, así que este informe no puede decir quién falta. Léalo como la voz de quienes participaron, no de todos. Los datos pueden añadirse en la configuración y el informe hacerse de nuevo.
unheard-not-asked = No se preguntó por { $attribute }, así que no puede compararse con quienes viven aquí.
column-compared = Comparación
compared-less = menos de los que viven aquí
compared-same = sin diferencia clara
compared-more = más de los que viven aquí

## Otras opiniones y voces únicas
section-voices = Temas pequeños y voces únicas
voices-lead = Lo que dicen pocos puede importar tanto como lo que dicen muchos. Aquí está tal como se dijo.
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
    [one] { $ungrouped } aportación no está en ningún tema. No por eso merece menos ser leída.
   *[other] { $ungrouped } aportaciones no están en ningún tema. No por eso merecen menos ser leídas.
  }
ungrouped-none = Cada aportación leída está en un tema.
ungrouped-samples = Algunas de ellas
column-reason = Motivo

## La cuenta
section-account = La cuenta de cada aportación
account-lead = { $received ->
    [one] Se recibió { $received } aportación o archivo, y esto es lo que pasó con ello.
   *[other] Se recibieron { $received } aportaciones y archivos sin leer, y esto es lo que pasó con cada uno.
  }
account-title = Qué pasó con todo lo recibido
account-alt = Una barra, dividida según lo que pasó con lo recibido.
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
state-duplicate = dice lo mismo que otra, y se cuenta a su lado
state-withheld = no publicado, por decisión
state-withdrawn = retirado por la persona
state-unreadable = no se pudo leer
reason-identical-to = las mismas palabras que otra aportación
reason-nearly-identical-to = casi las mismas palabras que otra aportación
reason-too-short = muy pocas palabras para comparar
reason-single-voice = nadie más dijo nada parecido
reason-too-few-to-group = muy pocas aportaciones para buscar temas
reason-moderated-at-source = retirado por moderación en la fuente
reason-excluded-by-settings = dejado fuera por la configuración
reason-empty-file = el archivo está vacío
reason-unknown-format = no hay lector para este tipo de archivo
reason-malformed = el archivo está dañado
reason-over-limit = el archivo necesita más de lo que permite un límite
reason-not-opened = el archivo no se pudo abrir
reason-no-text = las páginas son imágenes, sin texto
reason-no-text-column = ninguna columna parece texto libre

## Preguntas cerradas y observaciones
section-choices = Preguntas cerradas
choices-lead = Respuestas elegidas de una lista. A veces se puede elegir más de una, así que las proporciones no tienen por qué sumar el total.
column-option = Respuesta
choice-answered = Todas las que respondieron
section-observations = Lo que vieron quienes facilitaron
observations-lead = { $observations ->
    [one] { $observations } observación de quienes llevaron las conversaciones. Es otra clase de prueba y no se cuenta entre las aportaciones.
   *[other] { $observations } observaciones de quienes llevaron las conversaciones. Son otra clase de prueba y no se cuentan entre las aportaciones.
  }

## Cómo se hizo este informe
section-method = Cómo se hizo este informe
method-lead = Un programa leyó las fuentes, dividió las aportaciones en pasajes y reunió los pasajes que se parecen. Las mismas fuentes dan el mismo informe, hasta la última letra.
method-no-models = No se usó ningún modelo de lenguaje y no se envió nada a ninguna parte.
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
   *[other] { $groups } grupos de aportaciones dicen lo mismo o casi lo mismo.
  } No se ha quitado nada: personas, aportaciones y redacciones se cuentan por separado.
duplicates-none = No hay dos aportaciones que digan lo mismo.
duplicates-more = La lista sigue en los datos abiertos (data/duplicates.csv).
column-first = La primera de ellas
redactions-title = Datos personales
redactions-lead = { $redactions ->
    [one] { $redactions } dato que podía identificar a una persona se sustituyó por una palabra entre corchetes antes de guardar nada.
   *[other] { $redactions } datos que podían identificar a una persona se sustituyeron por una palabra entre corchetes antes de guardar nada.
  }
redactions-none = No se encontraron en los textos datos que pudieran identificar a una persona.
dropped-lead = Se eliminaron las columnas con datos personales: { $columns }.

## Cómo comprobarlo
section-check = Cómo comprobarlo
check-lead = No hace falta fiarse de este informe. Todo puede contarse de nuevo a partir de los datos abiertos que lo acompañan, sin red.
check-verify = Ejecute { $command } en la carpeta de este informe. Vuelve a leer cada cita, a contar cada número, y señala todo lo que no concuerde.
check-data = Los datos abiertos, en tablas:
check-fingerprint = El archivo { $card } contiene una huella de cada archivo. Si su propia huella se publica en otro sitio, nadie puede cambiar el informe sin que se note.
check-contributions = Todas las aportaciones, completas
check-workbook = Todas las tablas en un libro de cálculo

## Las páginas de todas las aportaciones
pages-title = Todas las aportaciones
pages-back = Al informe
pages-previous = Página anterior
pages-next = Página siguiente
pages-nav = Páginas
contribution-themes = Temas

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
notice-grouped-within-languages = Las aportaciones están en varios idiomas. Los temas se buscaron dentro de cada idioma, así que un mismo asunto puede aparecer una vez en cada uno: { $languages }. Por eso, un grupo que escribe sobre todo en un idioma habla más de los temas de ese idioma.
notice-too-few-in-language = Hay muy pocas aportaciones en { $language } para buscar temas en ese idioma ({ $contributions }).
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
