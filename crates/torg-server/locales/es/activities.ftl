# The words of statements and the wall in Spanish.

## Statements
vote-progress = Ha votado { $count } de { $total }
vote-agree = Estoy de acuerdo
vote-disagree = No estoy de acuerdo
vote-pass = No lo sé, paso
vote-voted = Su respuesta: { $text }
vote-wait = { $count ->
    [one] Lo que votaron otros se muestra cuando haya votado una persona más.
   *[other] Lo que votaron otros se muestra cuando hayan votado { $count } personas más.
  }
vote-too-few = Han votado muy pocas personas para mostrarlo.
vote-count-agree = de acuerdo
vote-count-disagree = en desacuerdo
vote-count-pass = pasan
vote-result = Lo que votaron otros
vote-done = Ya ha votado todo
vote-done-text = Pueden llegar más afirmaciones. Vuelva cuando quiera.
vote-none = Todavía no hay nada que votar.
vote-all = Todas las afirmaciones y sus resultados
vote-change = Cambiar la respuesta
vote-this = Votar esta
vote-list-title = Todas las afirmaciones
vote-list-lead = Verá lo que votaron otros cuando haya votado usted.
vote-missing = Elija una de las tres respuestas.
vote-closed = Ahora no se puede votar. Este es el resultado.
add-statement = Añadir una afirmación propia
add-statement-label = Su afirmación
add-statement-hint = Una idea en una frase, con la que otros puedan estar de acuerdo o no.
add-do = Añadir
add-empty = Escriba algo primero.
added-shown = Gracias. Su afirmación está incluida y usted está de acuerdo con ella.
added-held = Gracias. Se ha recibido. Otros lo verán cuando alguien del municipio lo haya leído.
cookie-needed = Su navegador no devolvió nuestra cookie, por eso no se contó nada. Solo contiene un número al azar, para que nadie cuente dos veces. Permítala aquí e inténtelo de nuevo.
pages = Páginas
page-before = Página anterior
page-after = Página siguiente
vote-gone = Lo que votó ya no se muestra

## What participants say about themselves
about-lead = No tiene que responder. Elija solo lo que quiera contar.
about-known = Ya ha respondido a esto.
about-do = Guardar
about-saved = Gracias. Lo que ha contado de usted está guardado.

## The wall
wall-add-label = Su nota
wall-add-hint = Una idea en cada nota.
wall-column = ¿Dónde va?
wall-add-do = Ponerla
wall-added = Su nota está puesta.
wall-closed = Ahora no se pueden poner notas.
wall-count = { $count ->
    [0] Todavía no hay notas
    [one] Una nota
   *[other] { $count } notas
  }
wall-new = { $count ->
    [one] Una nota nueva.
   *[other] { $count } notas nuevas.
  }
wall-changed = El muro ha cambiado.
wall-show = Mostrar
wall-all = { $count ->
    [one] Mostrar todas
   *[other] Mostrar las { $count }
  }
wall-shown = Se muestran { $count } de { $total }.
wall-undivided = Las notas
wall-empty = Aquí aún no hay nada.
wall-hidden = Solo ve sus notas. Las de los demás se muestran a todos a la vez.
wall-own = suya
wall-dots = { $count ->
    [0] sin puntos
    [one] un punto
   *[other] { $count } puntos
  }
wall-dots-left = { $count ->
    [0] ha dado todos sus puntos
    [one] le queda un punto por dar
   *[other] le quedan { $count } puntos por dar
  }
wall-dots-none = Ha dado todos sus puntos. Recupere uno y podrá darlo a otra nota.
wall-dot-give = Dar un punto
wall-dot-take = Recuperar su punto
wall-move = Mover
wall-time = Tiempo restante:
wall-time-over = Se acabó el tiempo
wall-projector = Mostrar en pantalla grande
projector-qr = Código QR del muro en { $text }
projector-code = y el código
note-title = Mover la nota
note-to = ¿Adónde va?
note-choose = Elija
note-columns = Sola, aquí
note-clusters = A un grupo
note-notes = Junto con otra nota
note-do = Mover
note-nowhere = Elija adónde va la nota.
note-find = Buscar palabras en las notas
note-find-do = Buscar
note-listed = La lista tiene { $count } de { $total } notas. Busque las demás.
cluster-title = Notas que van juntas
cluster-unnamed = Grupo sin nombre
cluster-change = Nombre y lugar
cluster-name = ¿Cómo se llama el grupo?
cluster-name-hint = Unas palabras que todos entiendan. Un campo vacío quita el nombre.
cluster-name-do = Guardar el nombre
cluster-elsewhere = Mover todas las notas
cluster-to = ¿Adónde van?
