# The words of the staff's pages in Portuguese.

## Entrar e sair
staff-sign-in = Entrar
staff-sign-in-lead = Para quem trabalha com os diálogos do município.
staff-sign-in-wrong = O nome, a palavra-passe ou o código não está certo, ou houve demasiadas tentativas. Espere um pouco e tente de novo.
staff-municipality = Município
staff-name = O seu nome
staff-password = Palavra-passe
staff-code = Código de seis algarismos
staff-code-hint = A sua aplicação de autenticação mostra-o e muda-o a cada meio minuto.
staff-code-wrong = O código não está certo. Espere pelo seguinte e escreva-o.
staff-sign-out = Sair
staff-unsent-kept = A sua sessão tinha terminado antes de isto ser guardado. O que escreveu está conservado nesta página: entre para o guardar.
staff-unsent = O que tinha escrito
staff-unsent-lead = A sua sessão tinha terminado antes de ser guardado. Guarde agora, ou deixe ficar.
staff-unsent-do = Guardar agora
staff-unsent-leave = Não guardar
staff-signed-in-as = Sessão de { $text }
staff-welcome = Damos-lhe as boas-vindas, { $text }
staff-welcome-lead = A ligação é só para si e serve uma vez. Escolha como entra.
staff-welcome-password = 1. Escolha uma palavra-passe
staff-welcome-code = 2. Ligue uma aplicação de autenticação
staff-welcome-code-text = Leia a imagem com a aplicação do telefone ou escreva o segredo. Depois escreva o código que a aplicação mostra.
staff-welcome-qr = Código QR com o segredo para a aplicação de autenticação
staff-welcome-secret = O segredo em texto:
staff-welcome-do = Guardar e entrar
staff-password-hint = Pelo menos 12 caracteres. Várias palavras seguidas servem, também com espaços. Sem regras sobre algarismos ou símbolos.
staff-password-short = A palavra-passe é demasiado curta. Precisa de pelo menos { $count } caracteres.
staff-password-long = A palavra-passe é demasiado longa. Pode ter no máximo { $count } caracteres.
staff-password-common = Essa palavra-passe é demasiado fácil de adivinhar: é comum, ou parecida com o seu nome ou com o do município. Escolha outra.
staff-password-change = Mudar a palavra-passe
staff-password-change-lead = Quando muda a palavra-passe, a sessão termina em todo o lado menos aqui.
staff-password-before = A palavra-passe que tem agora
staff-password-new = Nova palavra-passe
staff-password-save = Mudar a palavra-passe
staff-password-wrong = A palavra-passe que tem agora não está certa, ou houve demasiadas tentativas. Espere um pouco e tente de novo.

## Os diálogos
staff-dialogues = Os seus diálogos
staff-dialogues-none = Ainda não foi aberto nenhum diálogo.
staff-public = Página dos residentes
staff-contributions-count = { $count ->
    [one] um contributo
   *[other] { $count } contributos
  }
staff-type = Escrever por alguém
staff-type-closed = O diálogo terminou. Já não se pode escrever mais nada.
staff-look = Acompanhar
staff-typed-by = escrito por { $text }

## Notas e papel
staff-notes = Notas
staff-notes-hint = Uma nota de cada vez. Prima Enter para a seguinte.
staff-notes-next = Guardar, seguinte
staff-text-language = Língua do texto
staff-who = Quem escreveu?
staff-who-new = Uma pessoa nova para cada nota
staff-who-same = A mesma pessoa continua
staff-last = Escritas por último
staff-undo = Apagar
staff-sheet = Folha de respostas: { $text }
staff-sheet-short = Folha de respostas em papel
staff-sheet-do = Guardar, folha seguinte
staff-sheet-nothing = A folha está vazia. Preencha pelo menos uma resposta.
staff-sheet-taken = A folha está guardada. Código do recibo:
staff-undo-sheet = Apagar a folha
staff-receipts = Recibos para imprimir
staff-receipts-waiting = { $count ->
    [0] Nenhum recibo à espera.
    [one] Um recibo espera ser entregue.
   *[other] { $count } recibos esperam ser entregues.
  }
staff-receipts-lead = Um cartão para cada pessoa por quem escreveu, quatro em cada folha. Imprima a página e entregue os cartões.
staff-receipts-none = Nenhum recibo à espera.
staff-receipts-done-text = Quando os cartões estiverem entregues, retire-os daqui. Depois ninguém no município consegue encontrar os códigos.
staff-receipts-done = Os cartões estão entregues
staff-card = Obrigado por participar. Com o código pode ver, mudar ou apagar o que foi escrito por si:

## O que chega
staff-contributions = Contributos
staff-contributions-note = Leia o que chega e retenha o que as regras dizem.
staff-contributions-lead = Primeiro os mais recentes. Quem deu o contributo vê o motivo no seu recibo.
staff-contributions-none = Ainda não chegou nada.
staff-withhold = Reter
staff-withhold-why = Porquê? Os motivos estão na página do diálogo.
staff-withhold-do = Reter
staff-is-withheld = Retido.
staff-is-withdrawn = Retirado por quem o deu.
staff-release = Deixar passar
staff-older = Contributos anteriores

## Observações
staff-observations = Observações
staff-observations-note = O que não se diz em palavras. Nunca conta como contributo.
staff-observations-lead = Quem estava e quem faltava? Sobre o que se fez silêncio? As observações são guardadas à parte dos contributos e nunca contadas como tais.
staff-observation = O que viu ou ouviu?
staff-observation-hint = Não escreva quem alguém é.
staff-observation-empty = Escreva o que viu ou ouviu.
staff-observation-where = Em que atividade?
staff-observation-anywhere = Nenhuma em especial
staff-observation-save = Guardar

## Ficheiros
staff-upload = Carregar ficheiros
staff-upload-note = Respostas de formulários, notas de reuniões, documentos.
staff-upload-lead = Os ficheiros são lidos e mostrados tal como foram entendidos. Nada é incluído antes de o dizer.
staff-upload-files = Ficheiros
staff-upload-hint = No máximo { $count } ficheiros, 16 MB ao todo. Folhas de cálculo, texto, Word, PDF, legendas.
staff-upload-none = Escolha pelo menos um ficheiro e no máximo { $count }.
staff-upload-read = Ler os ficheiros
staff-upload-again = Carregar mais
staff-understood = Como os ficheiros foram entendidos
staff-understood-lead = Verifique se está certo. O que aponta para uma pessoa foi retirado. Ainda nada foi incluído.
staff-understood-taken = Os ficheiros foram incluídos.
staff-received = Recebido
staff-can-be-taken = Pode ser incluído
staff-taken-in = Incluído
staff-left-out = Deixado de fora
staff-sources = Ficheiros
staff-where = Onde pertencem as respostas?
staff-no-question = Sem pergunta
staff-leave-out = Deixar de fora
staff-take-in = Incluir
staff-reason-empty = o ficheiro está vazio
staff-reason-unknown = o ficheiro tem um formato que não pode ser lido
staff-reason-limit = o ficheiro é demasiado grande; divida-o
staff-reason-not-opened = o ficheiro não pôde ser aberto
staff-reason-no-text = não há texto para ler
staff-reason-source = já tinha sido excluído na origem
staff-reason-malformed = não pôde ser lido

## Pré-visualização
staff-preview = Pré-visualização
staff-preview-note = O relatório como está agora.
staff-preview-banner = Ainda não verificado por pessoas. Não o mostre a outros.
staff-preview-open = Abrir o relatório
staff-preview-none = Ainda não foi compilado nenhum relatório.
staff-preview-how = O relatório é compilado no servidor, com torg compile e a opção --preview.

## A wall, and what a person should look at
staff-wall-note = Mostrar as notas a todos e marcar o tempo.
staff-wall-notes = As notas
staff-wall-hidden = Quem participa só vê as suas notas.
staff-wall-shown = Todos veem as notas de todos.
staff-wall-show = Mostrar todas as notas
staff-wall-hide = Ocultá-las de novo
staff-wall-time = O tempo
staff-wall-minutes = Minutos, de 1 a 180
staff-wall-start = Iniciar o tempo
staff-wall-stop = Parar o tempo
staff-flag-trap = Veja isto: foi preenchido um campo que só os programas veem.
staff-flag-repeated = Veja isto: o mesmo texto longo chegou muitas vezes.
staff-flag-burst = Veja isto: veio muito do mesmo sítio em pouco tempo.

## Chaves de acesso e outras formas
staff-with-passkey = Com uma chave de acesso
staff-with-password = Com nome e palavra-passe
staff-passkey-sign-in = Entrar com uma chave de acesso
staff-passkey-script = Uma chave de acesso precisa de um script e de um navegador que conheça chaves de acesso. Uma palavra-passe funciona sem isso.
staff-passkey-failed = O navegador não deu nenhuma chave de acesso. Tente de novo ou escolha a outra forma.
staff-passkey-wrong = A chave de acesso não foi aceite. Pode ter sido removida, ou houve demasiadas tentativas. Espere um pouco e tente de novo.
staff-passkey-lead = O seu telemóvel, o seu computador ou uma chave de segurança guarda a chave de acesso. Confirma com o dedo, o rosto ou um PIN, e não tem nada para decorar.
staff-passkey-name = Como lhe chama?
staff-passkey-name-hint = Por exemplo «O meu telemóvel», para a reconhecer entre outras.
staff-passkey-add = Criar uma chave de acesso
staff-passkey-not-added = A chave de acesso não foi adicionada. Tente de novo.
staff-welcome-or = Ou com uma palavra-passe e códigos
staff-ways = Como entra
staff-ways-last = Tem uma só forma de entrar. Não pode ser removida; é prudente ter duas.
staff-ways-again = A forma de entrar pode ser mudada nos dez minutos depois de entrar.
staff-ways-again-do = Entrar de novo
staff-passkeys = Chaves de acesso
staff-passkeys-none = Não tem nenhuma chave de acesso.
staff-passkeys-full = Não pode ter mais chaves de acesso. Remova uma que não use.
staff-passkey-added = Adicionada em
staff-passkey-more = Mais uma chave de acesso
staff-passkey-change = Mudar
staff-passkey-rename = Guardar o nome
staff-passkey-remove = Remover
staff-password-codes = Palavra-passe e códigos
staff-password-is = Pode entrar com uma palavra-passe e um código.
staff-password-none = Não tem palavra-passe.
staff-password-add = Adicionar uma palavra-passe
staff-password-remove = Remover a palavra-passe
