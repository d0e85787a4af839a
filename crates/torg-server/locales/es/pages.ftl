# Las palabras de las páginas en español. Breves, amables, sencillas; de «tú» a quien participa.

## El marco
title-wrong = Error:
skip = Ir al contenido
home = Todos los diálogos
languages = Idioma
to-receipt = Tu recibo
to-about = Sobre este diálogo
foot = No registramos quién eres, qué teléfono tienes ni desde dónde te conectas.
day = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
  } de { $year }

## La entrada
home-title = Elige un municipio
home-intro = Aquí los municipios dialogan con las personas que viven en ellos.
municipality-intro = Elige un diálogo para leer sobre él o para participar.
municipality-none = Ahora mismo no hay ningún diálogo.
dialogue-is-open = abierto
dialogue-is-closed = cerrado
have-a-code = Tengo un código de un cartel o de una carta
code-title = Escribe el código
code-label = El código de seis letras y cifras
code-hint = Está en el cartel o en la carta. Por ejemplo: K7M2QX.
code-unknown = Ningún diálogo tiene este código. Comprueba que has escrito las seis letras y cifras tal como están impresas.
go-on = Continuar

## El diálogo
closed-notice = Este diálogo está cerrado. Todavía puedes leerlo y usar tu recibo.
ways = Cómo participar
ways-note = No necesitas una cuenta. Recibes un recibo con un código. Con él puedes ver, cambiar o borrar lo que has aportado.
kind-survey = Preguntas
kind-statements = Afirmaciones
kind-wall = Notas en un muro
not-open-now = por ahora no disponible aquí
heard = Lo oído hasta ahora
heard-read = Leer:
heard-count = { $count ->
    [0] Todavía no ha llegado nada.
    [one] Ha llegado una aportación.
   *[other] Han llegado { $count } aportaciones.
  }
promise = En qué puedes influir
step-of = peldaño { $count } de { $total } en la escalera de la participación
step-skr-1 = Te informamos de lo que pasa.
step-skr-2 = Dices lo que piensas y lo tenemos en cuenta al decidir.
step-skr-3 = Hablamos y probamos ideas en común antes de decidir.
step-skr-4 = Participas durante más tiempo y das forma a las propuestas.
step-skr-5 = Participas en la decisión.
step-boverket-1 = Te informamos de lo que pasa.
step-boverket-2 = Dices lo que piensas de lo que se propone.
step-boverket-3 = Participas en la elaboración de las propuestas.
step-boverket-4 = Participas en la decisión.
can = En esto se puede influir
cannot = Esto ya está decidido
handling = Qué pasa con lo que dices
stages = Las etapas del diálogo
stage-now = ahora
stage-preparation = Preparación
stage-perspectives = Puntos de vista
stage-co-creation = Trabajo en común
stage-proposals = Propuestas
stage-decision = Decisión
stage-implementation = Puesta en práctica
stage-learning = Qué aprendemos
responsible = Quién es responsable
data = Tus datos
data-anonymous = Nadie pregunta quién eres. No guardamos tu nombre, ni tu dirección en internet (dirección IP), ni la hora a la que participas.
data-redacted = Un programa quita de los textos los números de teléfono, las direcciones de correo, las direcciones postales y los números de identidad antes de guardarlos. Se le puede escapar alguno. Por eso, no escribas quién eres ni quiénes son otras personas.
data-receipt = Puedes retirar o borrar en cualquier momento lo que has aportado, con el código de tu recibo.
kept-days = { $count ->
    [one] Lo que se dice se conserva un día más después de cerrarse el diálogo.
   *[other] Lo que se dice se conserva { $count } días más después de cerrarse el diálogo.
  }
moderation = Qué no se muestra, y por qué
ai = Inteligencia artificial
ai-none = No se usa inteligencia artificial.
ai-checked = Revisión: { $text }.
key-text = Con esta clave cualquiera puede comprobar un recibo, sin conexión y sin nosotros.
short-code = Código corto de este diálogo: { $text }

## Las preguntas
survey-questions = { $count ->
    [one] Una pregunta.
   *[other] { $count } preguntas, una en cada página.
  }
survey-skip = Puedes volver atrás y saltarte las preguntas en las que dice que no hace falta responder.
survey-draft = Tus respuestas se guardan bajo llave hasta que las envías. Solo tu navegador tiene la llave, así que nadie más puede leerlas.
survey-begin = Empezar
survey-resume = Seguir donde lo dejaste
survey-taken = Ya has respondido. Si quieres cambiar algo, hazlo desde tu recibo.
someone-else = Otra persona va a usar esta pantalla
back = Atrás
question-of = Pregunta { $count } de { $total }
about-you = Sobre ti, si quieres
decline = Prefiero no responder
optional = No hace falta responder a esta pregunta.
text-note = { $count ->
    [one] Un carácter como máximo.
   *[other] { $count } caracteres como máximo.
  }
place-note = Di el lugar con tus palabras, por ejemplo «junto a la biblioteca». No escribas tu propia dirección.
number-note = Un número entero de { $min } a { $max }.
several-note = { $count ->
    [one] Elige una respuesta como máximo.
   *[other] Elige { $count } respuestas como máximo.
  }
errors = Hay algo que corregir
wrong-required = Responde a la pregunta para continuar.
wrong-declined-and-answered = Has respondido y también has elegido no responder. Elige una de las dos cosas.
wrong-too-long = El texto tiene { $count } caracteres. Caben { $total }. Acórtalo un poco.
wrong-only-one = Elige solo una respuesta.
wrong-too-many-chosen = { $count ->
    [one] Elige una respuesta como máximo.
   *[other] Elige { $count } respuestas como máximo.
  }
wrong-not-a-number = Escribe un número entero con cifras, por ejemplo 12.
wrong-too-small = El número tiene que ser { $text } o más.
wrong-too-large = El número tiene que ser { $text } o menos.
wrong-answer = Esa respuesta no se puede elegir aquí. Elige una de las que hay en la página.

## Antes de enviar
check-title = Repasa tus respuestas
check-lead = Así se guardarán tus respuestas cuando las envíes.
check-nothing = Todavía no has respondido a nada. Responde al menos a una pregunta.
check-promise = Cuando hayas enviado tus respuestas, recibirás un recibo. Con el código que lleva podrás cambiarlas, retirarlas o borrarlas.
no-answer = Sin respuesta
redacted = Hemos quitado algo que podía señalar a una persona. Se guardará lo que ves aquí.
change = Cambiar
send = Enviar

## El recibo
receipt-title = Gracias. Lo hemos recibido y guardado
receipt-lead = Apunta el código o hazle una foto. Es tu única forma de volver. Si lo pierdes, nadie puede encontrarlo por ti.
receipt-code = Tu código
receipt-keep = El código nunca lleva las cifras cero y uno ni las letras O, I y L. Así es fácil leerlo en voz alta por teléfono.
receipt-qr = Código QR que lleva de vuelta a esta página
receipt-given = Lo que has aportado
receipt-counted = Cuenta en el informe.
receipt-vote-counted = Cuenta entre los votos.
receipt-withheld = No se muestra. En el informe se cuenta como dejado fuera.
receipt-withdrawn = Has retirado esto. No se usa.
receipt-handle = Cambiar, retirar o borrar
receipt-proof = Prueba
receipt-proof-text = El archivo del recibo prueba que recibimos lo que has aportado. Quien tenga el archivo puede comprobarlo, sin conexión. Contiene tus palabras, pero no tu código.
receipt-file = Descargar el archivo del recibo
receipt-key = La clave con la que se comprueban los recibos
receipt-leave = Cuando termines
receipt-leave-text = ¿Otra persona va a usar esta pantalla? Pulsa el botón y la pantalla olvidará que has estado aquí. ¿Has guardado el código?
receipt-erased = Todo lo que aportaste está borrado. El registro del diálogo dice que ese día se borró algo, pero no qué.
come-back-title = Tu recibo
come-back-lead = Con el código de tu recibo ves lo que has aportado y qué ha pasado con ello.
come-back-label = El código del recibo
come-back-hint = Dieciséis letras y cifras. En mayúsculas o minúsculas, con guiones o sin ellos.
come-back-slip = El código no es correcto. Comprueba cada letra y cada cifra. Nunca lleva cero, uno, O, I ni L.
come-back-unknown = Nadie tiene este código en este diálogo. Comprueba que es el diálogo correcto.
back-to-receipt = Ir al recibo
one-title = Lo que has aportado
change-label = Dilo con otras palabras
change-hint = Lo que escribiste antes se borra al guardar. Es posible que alguien de moderación lea el texto nuevo.
change-save = Guardar el cambio
withdraw = Retirar
withdraw-text = Deja de usarse, pero se conserva hasta que se borre.
withdraw-do = Retirar
erase = Borrar
erase-text = El texto se elimina para siempre. El registro del diálogo dice que se borró algo, pero no qué. Los informes ya publicados conservan sus números; en lugar de la cita aparece «retirado».
erase-do = Borrar para siempre
erase-everything = Borrar todo lo que he aportado
erase-everything-text = Se borra todo lo que va unido a tu código en este diálogo: textos, respuestas, votos y lo que has dicho sobre ti.
erase-everything-do = Borrar todo para siempre

## Cuando algo no funciona
error-not-found = Esta página no existe
error-not-found-text = Comprueba la dirección, o escribe el código del cartel.
error-not-open = El diálogo no está abierto
error-not-open-text = Ahora mismo no se puede participar. No se ha perdido nada de lo que has enviado.
error-foreign = El formulario venía de otro sitio web
error-foreign-text = No se ha guardado nada. Ve a la página del diálogo y empieza allí.
error-too-large = Era demasiado de una vez
error-too-large-text = No se ha guardado nada. Acorta el texto y vuelve a enviarlo.
error-erased = Todo está borrado
error-erased-text = Todo lo que iba unido a este código está borrado. Si quieres volver a participar, empieza en la página del diálogo.
error-busy = Hay muchas personas participando ahora
error-busy-text = No se ha perdido nada. Espera unos segundos e inténtalo de nuevo.
error-full = Ahora mismo no se puede guardar nada
error-full-text = El servidor no tiene más espacio. Lo que has escrito no se ha guardado. Inténtalo más tarde o avisa al municipio.
error-damaged = Algo ha fallado por nuestra parte
error-damaged-text = Lo que acabas de enviar no se ha guardado. Inténtalo de nuevo dentro de un rato.

## Saber en qué quedó
contact = Saber en qué quedó
contact-text = Si quieres saber en qué quedó el diálogo, deja aquí una dirección de correo o un número de teléfono. No es obligatorio.
contact-apart = La dirección se cifra y se guarda aparte de lo que aportaste: no dice qué respuestas son tuyas. Puedes retirarla cuando quieras. También se borra cuando borras todo.
contact-days = { $count ->
    [one] Se borra un día después de cerrarse el diálogo.
   *[other] Se borra { $count } días después de cerrarse el diálogo.
  }
contact-go = Dejar una dirección, o retirarla
contact-kept = La dirección guardada
contact-another = Otra dirección
contact-label = Dirección de correo o número de teléfono
contact-consent = El municipio puede guardar esta dirección para contarme en qué quedó el diálogo.
contact-save = Guardar la dirección
contact-forget = Retirar la dirección
contact-wrong = Revisa la dirección: un correo como nombre@example.org, o un número de teléfono.
contact-consent-missing = Marca la casilla si el municipio puede guardar la dirección.
receipt-expired = Ha pasado el tiempo durante el que se podía conservar lo que aportaste, y está borrado. El registro del diálogo lo dice, pero no qué era. Los informes ya publicados conservan sus cifras.

## Qué ha sido de ello
became-compiled = Compilado el { $text } por un programa.
became-unchecked = Todavía no lo ha revisado ninguna persona.
became-published = El municipio publicó un informe el { $text }.
became-none = Todavía no se ha compilado.
became-later = Dónde está se muestra aquí después de la próxima compilación.
became-theme = En el tema
became-untitled = En un tema cuyo nombre se vuelve a mostrar después de la próxima compilación
became-alone = Por ahora está por sí solo, en ningún tema
became-others = { $count ->
    [0] sin otras aportaciones
    [one] con otra aportación
   *[other] con otras { $count } aportaciones
  }
became-quoted = { $count ->
    [one] citado en un lugar
   *[other] citado en { $count } lugares
  }
preview-removed = La vista previa se hizo antes de que alguien retirara o cambiara sus palabras, así que se ha eliminado. Compílela de nuevo.
