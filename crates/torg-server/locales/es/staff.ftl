# The words of the staff's pages in Spanish.

## Entrar y salir
staff-sign-in = Iniciar sesión
staff-sign-in-lead = Para quienes trabajan con los diálogos del municipio.
staff-sign-in-wrong = El nombre, la contraseña o el código no son correctos, o ha habido demasiados intentos. Espere un momento y vuelva a intentarlo.
staff-municipality = Municipio
staff-name = Su nombre
staff-password = Contraseña
staff-code = Código de seis cifras
staff-code-hint = Lo muestra su aplicación de autenticación y cambia cada medio minuto.
staff-code-wrong = El código no es correcto. Espere al siguiente y escríbalo.
staff-sign-out = Cerrar sesión
staff-unsent-kept = Su sesión se había cerrado antes de guardar esto. Lo que escribió se conserva en esta página: inicie sesión y podrá guardarlo.
staff-unsent = Lo que había escrito
staff-unsent-lead = Su sesión se había cerrado antes de guardarlo. Guárdelo ahora o déjelo.
staff-unsent-do = Guardar ahora
staff-unsent-leave = No guardar
staff-signed-in-as = Sesión iniciada como { $text }
staff-welcome = Le damos la bienvenida, { $text }
staff-welcome-lead = El enlace es solo para usted y funciona una vez. Elija cómo iniciará sesión.
staff-welcome-password = 1. Elija una contraseña
staff-welcome-code = 2. Conecte una aplicación de autenticación
staff-welcome-code-text = Escanee la imagen con la aplicación de su teléfono o escriba el secreto. Después escriba el código que muestra la aplicación.
staff-welcome-qr = Código QR con el secreto para la aplicación de autenticación
staff-welcome-secret = El secreto como texto:
staff-welcome-do = Guardar e iniciar sesión
staff-password-hint = Al menos 12 caracteres. Varias palabras seguidas están bien, también con espacios. Sin reglas sobre cifras o símbolos.
staff-password-short = La contraseña es demasiado corta. Necesita al menos { $count } caracteres.
staff-password-long = La contraseña es demasiado larga. Puede tener como máximo { $count } caracteres.
staff-password-common = Esa contraseña es demasiado fácil de adivinar: es común o se parece a su nombre o al del municipio. Elija otra.
staff-password-change = Cambiar la contraseña
staff-password-change-lead = Al cambiar la contraseña se cierra su sesión en todas partes menos aquí.
staff-password-before = La contraseña que tiene ahora
staff-password-new = Contraseña nueva
staff-password-save = Cambiar la contraseña
staff-password-wrong = La contraseña que tiene ahora no es correcta, o ha habido demasiados intentos. Espere un momento y vuelva a intentarlo.

## Los diálogos
staff-dialogues = Sus diálogos
staff-dialogues-none = Todavía no se ha abierto ningún diálogo.
staff-public = Página para los residentes
staff-contributions-count = { $count ->
    [one] una aportación
   *[other] { $count } aportaciones
  }
staff-type = Escribir por alguien
staff-type-closed = El diálogo ha terminado. Ya no se puede escribir nada más.
staff-look = Revisar
staff-typed-by = escrito por { $text }

## Notas y papel
staff-notes = Notas
staff-notes-hint = Una nota cada vez. Pulse Intro para la siguiente.
staff-notes-next = Guardar, siguiente
staff-text-language = Idioma del texto
staff-who = ¿Quién lo escribió?
staff-who-new = Una persona nueva para cada nota
staff-who-same = Continúa la misma persona
staff-last = Lo último que se escribió
staff-undo = Borrar
staff-sheet = Hoja de respuestas: { $text }
staff-sheet-short = Hoja de respuestas en papel
staff-sheet-do = Guardar, siguiente hoja
staff-sheet-nothing = La hoja está vacía. Rellene al menos una respuesta.
staff-sheet-taken = La hoja está guardada. Código del recibo:
staff-undo-sheet = Borrar la hoja
staff-receipts = Recibos para imprimir
staff-receipts-waiting = { $count ->
    [0] Ningún recibo está pendiente.
    [one] Un recibo está pendiente de entregar.
   *[other] { $count } recibos están pendientes de entregar.
  }
staff-receipts-lead = Una tarjeta para cada persona por la que ha escrito, cuatro en cada hoja. Imprima la página y entregue las tarjetas.
staff-receipts-none = Ningún recibo está pendiente.
staff-receipts-done-text = Cuando haya entregado las tarjetas, quítelas de aquí. Después nadie en el municipio podrá averiguar los códigos.
staff-receipts-done = Las tarjetas están entregadas
staff-card = Gracias por participar. Con el código puede ver, cambiar o borrar lo que se escribió por usted:

## Lo que llega
staff-contributions = Aportaciones
staff-contributions-note = Lea lo que llega y retenga lo que dicen las reglas.
staff-contributions-lead = Primero las más recientes. Quien hizo la aportación ve el motivo en su recibo.
staff-contributions-none = Todavía no ha llegado nada.
staff-withhold = Retener
staff-withhold-why = ¿Por qué? Los motivos están en la página del diálogo.
staff-withhold-do = Retener
staff-is-withheld = Retenida.
staff-is-withdrawn = Retirada por quien la hizo.
staff-release = Dejar pasar
staff-older = Aportaciones anteriores

## Observaciones
staff-observations = Observaciones
staff-observations-note = Lo que no se dice con palabras. Nunca cuenta como aportación.
staff-observations-lead = ¿Quién estaba y quién faltaba? ¿Ante qué se hizo el silencio? Las observaciones se guardan aparte de las aportaciones y nunca se cuentan como tales.
staff-observation = ¿Qué vio u oyó?
staff-observation-hint = No escriba quién es nadie.
staff-observation-empty = Escriba lo que vio u oyó.
staff-observation-where = ¿En qué actividad?
staff-observation-anywhere = Ninguna en particular
staff-observation-save = Guardar

## Archivos
staff-upload = Subir archivos
staff-upload-note = Respuestas de formularios, notas de reuniones, documentos.
staff-upload-lead = Los archivos se leen y se muestran tal como se han entendido. No se incorpora nada hasta que usted lo diga.
staff-upload-files = Archivos
staff-upload-hint = Como máximo { $count } archivos, 16 MB en total. Hojas de cálculo, texto, Word, PDF, subtítulos.
staff-upload-none = Elija al menos un archivo y como máximo { $count }.
staff-upload-read = Leer los archivos
staff-upload-again = Subir más
staff-understood = Así se han entendido los archivos
staff-understood-lead = Compruebe que es correcto. Se ha quitado lo que señala a una persona. Todavía no se ha incorporado nada.
staff-understood-taken = Los archivos están incorporados.
staff-received = Recibido
staff-can-be-taken = Se puede incorporar
staff-taken-in = Incorporado
staff-left-out = Excluido
staff-sources = Archivos
staff-where = ¿A dónde pertenecen las respuestas?
staff-no-question = Sin pregunta
staff-leave-out = Excluir
staff-take-in = Incorporar
staff-reason-empty = el archivo está vacío
staff-reason-unknown = el archivo tiene un formato que no se puede leer
staff-reason-limit = el archivo es demasiado grande; divídalo
staff-reason-not-opened = el archivo no se pudo abrir
staff-reason-no-text = no hay texto que leer
staff-reason-source = ya se excluyó en su origen
staff-reason-malformed = no se pudo leer

## Vista previa
staff-preview = Vista previa
staff-preview-note = El informe tal como está ahora.
staff-preview-banner = Todavía no lo han revisado personas. No lo muestre a otros.
staff-preview-open = Abrir el informe
staff-preview-none = Todavía no se ha compilado ningún informe.
staff-preview-how = El informe se compila en el servidor, con torg compile y la opción --preview.

## A wall, and what a person should look at
staff-wall-note = Mostrar las notas a todos y poner el tiempo.
staff-wall-notes = Las notas
staff-wall-hidden = Quienes participan solo ven sus propias notas.
staff-wall-shown = Todos ven las notas de todos.
staff-wall-show = Mostrar todas las notas
staff-wall-hide = Ocultarlas de nuevo
staff-wall-time = El tiempo
staff-wall-minutes = Minutos, de 1 a 180
staff-wall-start = Iniciar el tiempo
staff-wall-stop = Parar el tiempo
staff-flag-trap = Mire esto: se rellenó un campo que solo ven los programas.
staff-flag-repeated = Mire esto: el mismo texto largo llegó muchas veces.
staff-flag-burst = Mire esto: llegó mucho de un mismo lugar en poco tiempo.

## Llaves de acceso y otras maneras
staff-with-passkey = Con una llave de acceso
staff-with-password = Con nombre y contraseña
staff-passkey-sign-in = Iniciar sesión con una llave de acceso
staff-passkey-script = Una llave de acceso necesita un script y un navegador que conozca las llaves de acceso. Una contraseña funciona sin ellos.
staff-passkey-failed = El navegador no ha dado ninguna llave de acceso. Inténtelo de nuevo o elija la otra manera.
staff-passkey-wrong = La llave de acceso no se ha aceptado. Puede que se haya quitado o que haya habido demasiados intentos. Espere un poco e inténtelo de nuevo.
staff-passkey-lead = Su teléfono, su ordenador o una llave de seguridad guarda la llave de acceso. Usted confirma con el dedo, la cara o un PIN, y no tiene que recordar nada.
staff-passkey-name = ¿Cómo la llama?
staff-passkey-name-hint = Por ejemplo «Mi teléfono», para reconocerla entre otras.
staff-passkey-add = Crear una llave de acceso
staff-passkey-not-added = La llave de acceso no se ha añadido. Inténtelo de nuevo.
staff-welcome-or = O con una contraseña y códigos
staff-ways = Cómo inicia sesión
staff-ways-last = Tiene una sola manera de iniciar sesión. No se puede quitar; es prudente tener dos.
staff-ways-again = La manera de iniciar sesión se puede cambiar durante los diez minutos siguientes a iniciarla.
staff-ways-again-do = Iniciar sesión de nuevo
staff-passkeys = Llaves de acceso
staff-passkeys-none = No tiene ninguna llave de acceso.
staff-passkeys-full = No puede tener más llaves de acceso. Quite una que no use.
staff-passkey-added = Añadida el
staff-passkey-more = Una llave de acceso más
staff-passkey-change = Cambiar
staff-passkey-rename = Guardar el nombre
staff-passkey-remove = Quitar
staff-password-codes = Contraseña y códigos
staff-password-is = Puede iniciar sesión con una contraseña y un código.
staff-password-none = No tiene contraseña.
staff-password-add = Añadir una contraseña
staff-password-remove = Quitar la contraseña
