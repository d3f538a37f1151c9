/** How people tell that a mail service hangs; `apart`: written for measuring. */
export type StallsTold = { readonly read: readonly string[]; readonly apart: readonly string[] }

export const STALLS_TOLD: Readonly<Record<string, StallsTold>> = {
  de: {
    read: [
      'der POP3-Dienst hängt',
      'IMAP reagiert nicht mehr, nur ein Neustart hilft',
      'unser SMTP Dienst antwortet nicht mehr seit heute früh',
      'die virtuellen POP3- und IMAP-Server bleiben hängen',
      'POP3 friert alle paar Stunden ein',
      'der IMAP4-Dienst ist eingefroren',
      'SMTP läuft zwar, reagiert aber nicht',
      'seit gestern hängt sich der POP3 Server auf'
    ],
    apart: [
      'IMAP antwortet nicht, nach dem Reboot geht es wieder',
      'unser Mailserver hat sich aufgehängt, POP3 tot',
      'POP3 Dienst steht, keine Reaktion mehr',
      'der virtuelle SMTP-Server reagiert auf nichts mehr'
    ]
  },
  fr: {
    read: [
      'le service SMTP ne répond plus',
      'POP3 est bloqué depuis ce matin',
      'les serveurs virtuels IMAP ne répondent pas',
      'le service POP3 se fige toutes les heures',
      'IMAP4 plante, il faut redémarrer le serveur',
      'notre SMTP ne répond plus, seul un redémarrage aide',
      'le serveur POP3 reste figé',
      'POP et IMAP se bloquent depuis hier'
    ],
    apart: [
      'le service IMAP a cessé de répondre',
      'POP3 gelé, plus aucune réponse',
      'le serveur virtuel SMTP ne réagit plus',
      'depuis lundi le service POP3 ne répond plus du tout'
    ]
  },
  es: {
    read: [
      'el servicio POP3 no responde',
      'IMAP se cuelga desde ayer',
      'los servidores virtuales SMTP dejan de responder',
      'el servicio IMAP4 se queda colgado',
      'POP3 se bloquea y solo ayuda reiniciar',
      'nuestro SMTP se congela cada noche',
      'el servicio POP está bloqueado',
      'IMAP no responde, hay que reiniciar el servidor'
    ],
    apart: [
      'el POP3 ha dejado de responder',
      'SMTP colgado otra vez, sin respuesta',
      'el servidor virtual IMAP ya no responde',
      'desde el lunes el servicio POP3 se congela'
    ]
  },
  it: {
    read: [
      'il servizio POP3 non risponde più',
      'IMAP si blocca da ieri',
      'il servizio SMTP è bloccato',
      'il server virtuale POP3 si pianta ogni notte',
      'IMAP4 non risponde, solo un riavvio aiuta',
      'POP3 e IMAP si bloccano'
    ],
    apart: [
      'il servizio IMAP ha smesso di rispondere',
      'SMTP piantato, nessuna risposta',
      'il POP3 non risponde da lunedì'
    ]
  },
  pt: {
    read: [
      'o serviço POP3 não responde',
      'o IMAP trava desde ontem',
      'os servidores virtuais SMTP pararam de responder',
      'o serviço POP3 está travado e só reiniciar resolve',
      'o SMTP congela todas as noites',
      'o serviço IMAP não está respondendo'
    ],
    apart: [
      'o POP3 deixou de responder',
      'o serviço SMTP travou de novo',
      'o servidor IMAP já não responde'
    ]
  },
  ru: {
    read: [
      'служба POP3 не отвечает',
      'IMAP зависает со вчерашнего дня',
      'виртуальный сервер SMTP перестал отвечать',
      'сервис POP3 завис, помогает только перезагрузка',
      'SMTP не реагирует',
      'службы IMAP и POP3 зависают каждый день'
    ],
    apart: [
      'POP3 больше не откликается',
      'опять висит служба SMTP',
      'сервер IMAP не отвечает с понедельника'
    ]
  },
  ja: {
    read: [
      'POP3 サービスが応答しない',
      'IMAP4 サービスが固まってしまいます',
      'SMTP 仮想サーバーがハングします',
      '昨日から POP3 が応答しなくなりました',
      'IMAP がフリーズして、再起動しないと直りません',
      'メールの POP3 サービスが止まっています'
    ],
    apart: [
      'POP3 の応答がなくなります',
      'SMTP サービスが反応しません',
      'IMAP が動かなくなって、再起動すると直ります'
    ]
  }
}
