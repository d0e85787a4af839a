# The words of what is printed in Portuguese.

print-link = Para imprimir: cartaz e folhas de resposta
print-title = Para imprimir
print-lead = Escolha o que precisa e imprima a partir do navegador. Tudo cabe em A4 e lê-se a preto e branco.
print-poster = Cartaz
print-poster-text = Com a pergunta, o que pode ser influenciado, o código e um código QR. Numa língua, ou em duas lado a lado.
print-sheets = Folhas de resposta
print-sheets-text = Para quem prefere escrever à mão. As perguntas têm os mesmos números que na página onde as respostas são introduzidas.
print-large = letra grande
print-how = Imprima com Ctrl + P ou a partir do menu do navegador.

poster-take-part = Participe aqui
poster-scan = Aponte a câmara do telemóvel para o quadrado, ou vá ao endereço.
poster-code = Código
poster-phone = Ou ligue para
poster-when = Quando
poster-who = Quem pergunta
poster-no-account = Não precisa de conta, e ninguém pergunta quem é. Recebe um recibo com um código. Com ele pode alterar ou apagar o que disse.
poster-qr = Código QR que leva ao diálogo

sheet-online = Também pode responder na internet:
sheet-write = Assinale as caixas e escreva nas linhas. Salte o que não quiser responder. Se as linhas não chegarem, continue no verso e escreva o número da pergunta.
sheet-nameless = Não escreva quem é, nem o nome de outra pessoa.
sheet-hand-in = Entregue a folha onde a recebeu. Alguém introduz tudo exatamente como escreveu. Peça um recibo: com o código pode ver, alterar ou apagar a sua resposta.
sheet-required = Responda, por favor, a esta pergunta.
sheet-one = Assinale uma resposta.
sheet-only-if = Só se respondeu isto à pergunta { $text }
sheet-agree = Concordo
sheet-disagree = Discordo
sheet-pass = Não sei
sheet-own = Acrescente afirmações suas
sheet-notes = Escreva uma só coisa em cada nota. Recorte-as se forem para uma parede.
sheet-thanks = Obrigado por participar.
sheet-typed = Introduzido

error-too-many = Está a chegar muita coisa daqui neste momento
error-too-many-text = Nada se perdeu. Volte atrás no navegador: o que escreveu ainda lá está. Espere um pouco e envie de novo.
trap-label = Deixe isto vazio
