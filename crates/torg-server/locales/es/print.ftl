# The words of what is printed in Spanish.

print-link = Para imprimir: cartel y hojas de respuesta
print-title = Para imprimir
print-lead = Elija lo que necesita e imprímalo desde el navegador. Todo cabe en A4 y se lee en blanco y negro.
print-poster = Cartel
print-poster-text = Con la pregunta, lo que se puede influir, el código y un código QR. En una lengua, o en dos una al lado de la otra.
print-sheets = Hojas de respuesta
print-sheets-text = Para quien prefiere escribir a mano. Las preguntas tienen los mismos números que en la página donde se introducen las respuestas.
print-large = letra grande
print-how = Imprima con Ctrl + P o desde el menú del navegador.

poster-take-part = Participe aquí
poster-scan = Apunte con la cámara del móvil al cuadrado, o vaya a la dirección.
poster-code = Código
poster-phone = O llame al
poster-when = Cuándo
poster-who = Quién pregunta
poster-no-account = No necesita cuenta, y nadie pregunta quién es usted. Recibe un recibo con un código. Con él puede cambiar o borrar lo que dijo.
poster-qr = Código QR que lleva al diálogo

sheet-online = También puede responder por internet:
sheet-write = Marque las casillas y escriba en las líneas. Deje en blanco lo que no quiera responder. Si falta espacio, siga al dorso e indique el número de la pregunta.
sheet-nameless = No escriba quién es usted, ni el nombre de otra persona.
sheet-hand-in = Entregue la hoja donde la recibió. Alguien la introduce exactamente como usted la escribió. Pida un recibo: con su código puede ver, cambiar o borrar su respuesta.
sheet-required = Por favor, responda a esta pregunta.
sheet-one = Marque una respuesta.
sheet-only-if = Solo si respondió esto a la pregunta { $text }
sheet-agree = De acuerdo
sheet-disagree = En desacuerdo
sheet-pass = No sé
sheet-own = Añada sus propias afirmaciones
sheet-notes = Escriba una sola cosa en cada nota. Recórtelas si van a una pared.
sheet-thanks = Gracias por participar.
sheet-typed = Introducido

error-too-many = Ahora mismo llega muchísimo desde aquí
error-too-many-text = No se ha perdido nada. Vuelva atrás en el navegador: lo que escribió sigue ahí. Espere un poco y envíelo de nuevo.
trap-label = Deje esto vacío
