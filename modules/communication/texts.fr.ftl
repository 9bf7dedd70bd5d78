## page: messages

# Ce qu’une personne reçoit. Jamais un besoin, une réponse ou un état : quelqu’un d’autre peut lire.
communication-say-request-received = Jalon : votre message est bien reçu. Vous aurez des nouvelles au plus tard le { DAY($on, weekday: "long") }.
communication-say-first-meeting = Jalon : on vous attend le { $when }. C’est chez { $organisation }. Ce moment ne vous va pas ? Appelez.
communication-say-news = Jalon : il y a des nouvelles pour vous. Ouvrez votre page avec votre code, ou appelez.
communication-call = Pour parler à quelqu’un : { $phone }.
communication-subject-request-received = Votre message est bien reçu
communication-subject-first-meeting = Un rendez-vous pour vous
communication-subject-news = Des nouvelles pour vous

## staff

communication-say-referral-received = Une référence vous attend dans Jalon. La réponse est attendue au plus tard le { DAY($on, weekday: "long") }.
communication-say-referral-soon = Une référence attend encore votre réponse. Elle est attendue au plus tard le { DAY($on, weekday: "long") }.
communication-say-referral-late = Une référence attend toujours votre réponse. Elle était attendue le { DAY($on, weekday: "long") }. La personne attend aussi.
communication-say-question-received = On vous pose une question au sujet d’une référence envoyée. La réponse est attendue au plus tard le { DAY($on, weekday: "long") }.
communication-say-question-soon = Une question attend encore votre réponse. Elle est attendue au plus tard le { DAY($on, weekday: "long") }.
communication-say-question-late = Une question attend toujours votre réponse. Elle était attendue le { DAY($on, weekday: "long") }. La personne attend aussi.
communication-say-answer-late = { $organisation } n’a pas encore répondu. La réponse était attendue le { DAY($on, weekday: "long") }. Jalon montre ce que vous pouvez faire.
communication-say-invitation = { $organisation } vous invite à rejoindre son équipe dans Jalon. Le lien s’ouvre jusqu’au { DAY($on, weekday: "long") }.
communication-subject-referral-received = Une référence vous attend
communication-subject-referral-soon = Une référence attend votre réponse
communication-subject-referral-late = Une référence est en retard
communication-subject-question-received = Une question vous attend
communication-subject-question-soon = Une question attend votre réponse
communication-subject-question-late = Une question est en retard
communication-subject-answer-late = Une réponse tarde
communication-subject-invitation = Votre place dans l’équipe
communication-link-later = Le lien personnel s’ajoute au moment du départ. Il n’est écrit nulle part.

communication-mailbox = Courrier
communication-mailbox-over = Ce qui partirait de votre organisme
communication-nothing-left = Rien n’est parti
communication-nothing-left-why = Aucune sortie n’est configurée. Les messages sont gardés ici. Les personnes ne les ont pas reçus.
communication-rules = Une personne reçoit un message seulement si elle a dit oui, par un moyen qu’elle dit sûr. Il ne contient ni besoin, ni réponse, ni nom.
communication-whom = À qui
communication-whom-all = Tous
communication-whom-people = Aux personnes
communication-whom-team = À l’équipe
communication-channel-text = Texto
communication-channel-email = Courriel
communication-to = à { $address }
communication-kept = gardé le { INSTANT($at) }
communication-left = parti le { INSTANT($at) }
communication-in-french = En français
communication-older = Messages plus anciens
communication-empty = Aucun message
communication-empty-people = Une personne a un message quand elle dit oui aux rappels dans sa demande.
communication-empty-team = L’équipe a un message quand une référence arrive, ou quand une réponse tarde.

communication-no-consent = La personne n’a pas accepté de messages.
communication-no-message-wanted = La personne ne veut pas qu’on laisse de message. Appelez au moment qu’elle a dit.
communication-read-first = La personne a écrit une chose à éviter. Lisez-la, puis appelez.
communication-no-written-way = La personne n’a donné aucun moyen sûr d’écrire. Appelez, ou attendez qu’elle revienne avec son code.
communication-in-pause = La personne est en pause : rien ne lui est envoyé avant son retour.
communication-she-withdrew = La personne a retiré sa demande : on ne lui écrit plus.
communication-nobody = Il n’y a personne à qui écrire dans cette équipe.
communication-command-queue = Message préparé
communication-command-remind = Échéance rappelée
