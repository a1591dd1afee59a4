<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccessibilityBar</name>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Lower screen</source>
        <translation>Écran plus bas</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>Help is coming</source>
        <translation>L’aide arrive</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help called</source>
        <translation>Aide demandée</translation>
    </message>
</context>
<context>
    <name>AddressLabel</name>
    <message>
        <source>From: {sender}</source>
        <translation>De : {sender}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>This is to certify the following about:</source>
        <translation>Il est certifié ce qui suit au sujet de :</translation>
    </message>
</context>
<context>
    <name>DailyReport</name>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>Caisses</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>How requests stand</source>
        <translation>État des demandes</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Servis</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Non présentés</translation>
    </message>
    <message>
        <source>Usual wait (min)</source>
        <translation>Attente habituelle (min)</translation>
    </message>
    <message>
        <source>Longest wait (min)</source>
        <translation>Attente la plus longue (min)</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Déposées</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Services decided with nobody in between</source>
        <translation>Services décidés sans intervention d’un agent</translation>
    </message>
    <message>
        <source>Services offered on line</source>
        <translation>Services proposés en ligne</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} sur {all}</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Toutes les demandes</translation>
    </message>
    <message>
        <source>Way of paying</source>
        <translation>Moyen de paiement</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>Tous les paiements</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Décaissé</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>All tills</source>
        <translation>Toutes les caisses</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>If you disagree</source>
        <translation>Si vous n’êtes pas d’accord</translation>
    </message>
    <message>
        <source>The request is approved.</source>
        <translation>La demande est acceptée.</translation>
    </message>
    <message>
        <source>The request is refused.</source>
        <translation>La demande est refusée.</translation>
    </message>
    <message>
        <source>You are not entitled to what you requested.</source>
        <translation>Vous n’avez pas droit à ce que vous avez demandé.</translation>
    </message>
    <message>
        <source>One of the documents is not valid.</source>
        <translation>L’un des documents n’est pas valable.</translation>
    </message>
    <message>
        <source>Your answers do not agree with the documents or the registers.</source>
        <translation>Vos réponses ne concordent pas avec les documents ou les registres.</translation>
    </message>
    <message>
        <source>The documents belong to another person.</source>
        <translation>Les documents appartiennent à une autre personne.</translation>
    </message>
    <message>
        <source>The same has been requested before.</source>
        <translation>La même demande a déjà été faite.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Stamp</source>
        <translation>Cachet</translation>
    </message>
    <message>
        <source>Address label</source>
        <translation>Étiquette d’adresse</translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation>Rapport journalier</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Hand-over slip</source>
        <translation>Bordereau de remise</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Your request</source>
        <translation>Votre demande</translation>
    </message>
    <message>
        <source>Till report</source>
        <translation>Rapport de caisse</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>N° {number}</translation>
    </message>
    <message>
        <source>Code with a signed link for checking this document</source>
        <translation>Code contenant un lien signé pour vérifier ce document</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Check that this document is genuine</source>
        <translation>Vérifiez l’authenticité de ce document</translation>
    </message>
    <message>
        <source>The code is signed by the office: its public key is enough to check it, even without a network.</source>
        <translation>Le code est signé par le service : sa clé publique suffit pour le vérifier, même sans réseau.</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at the code, or open {address}.</source>
        <translation>Visez le code avec l’appareil photo d’un téléphone, ou ouvrez {address}.</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>Copie {number}</translation>
    </message>
    <message>
        <source>Printed again on {moment}.</source>
        <translation>Réimprimé le {moment}.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{least}–%n min</source>
        <translation>
            <numerusform>{least}–%n min</numerusform>
            <numerusform>{least}–%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>no wait</source>
        <translation>sans attente</translation>
    </message>
    <message numerus="yes">
        <source>under %n min</source>
        <translation>
            <numerusform>moins de %n min</numerusform>
            <numerusform>moins de %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>I have received what is listed above.</source>
        <translation>J’ai reçu ce qui est énuméré ci-dessus.</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Pièce d’identité</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Received by the applicant</source>
        <translation>Reçu par le demandeur</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Received by a proxy</source>
        <translation>Reçu par un mandataire</translation>
    </message>
    <message>
        <source>Authority of the proxy</source>
        <translation>Pouvoir du mandataire</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>{amount} EGP</source>
        <translation>{amount} livres égyptiennes</translation>
    </message>
    <message>
        <source>{amount} EUR</source>
        <translation>{amount} €</translation>
    </message>
    <message>
        <source>{amount} IQD</source>
        <translation>{amount} dinars irakiens</translation>
    </message>
    <message>
        <source>{amount} IRR</source>
        <translation>{amount} rials iraniens</translation>
    </message>
    <message>
        <source>{amount} JOD</source>
        <translation>{amount} dinars jordaniens</translation>
    </message>
    <message>
        <source>{amount} SYP</source>
        <translation>{amount} livres syriennes</translation>
    </message>
    <message>
        <source>{amount} UAH</source>
        <translation>{amount} hryvnias</translation>
    </message>
    <message>
        <source>{amount} USD</source>
        <translation>{amount} dollars</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This does not belong here.</source>
        <translation>Ceci n’a pas sa place ici.</translation>
    </message>
    <message>
        <source>Answer this question.</source>
        <translation>Répondez à cette question.</translation>
    </message>
    <message>
        <source>There are signs in it that cannot be printed.</source>
        <translation>Il contient des signes qui ne s’impriment pas.</translation>
    </message>
    <message>
        <source>Write it in Latin letters, as in the passport.</source>
        <translation>Écrivez en lettres latines, comme sur le passeport.</translation>
    </message>
    <message>
        <source>Write a whole number, in figures.</source>
        <translation>Écrivez un nombre entier, en chiffres.</translation>
    </message>
    <message>
        <source>Write a date that there is: year, month and day.</source>
        <translation>Écrivez une date qui existe : année, mois et jour.</translation>
    </message>
    <message>
        <source>Write the date by the Gregorian calendar.</source>
        <translation>Écrivez la date selon le calendrier grégorien.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>Choisissez une des réponses.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Choisissez oui ou non.</translation>
    </message>
    <message>
        <source>Write a telephone number: 5 to 15 figures.</source>
        <translation>Écrivez un numéro de téléphone de 5 à 15 chiffres.</translation>
    </message>
    <message>
        <source>Write an e-mail address, such as name@example.org.</source>
        <translation>Écrivez une adresse électronique, par exemple name@example.org.</translation>
    </message>
    <message>
        <source>Write the national number as on the identity card.</source>
        <translation>Écrivez le numéro national comme sur la carte d’identité.</translation>
    </message>
    <message>
        <source>One figure is wrong. Compare with the document.</source>
        <translation>Un des chiffres est faux. Comparez le numéro avec votre document.</translation>
    </message>
    <message>
        <source>Check how this is written.</source>
        <translation>Vérifiez comment c’est écrit.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n characters at most.</source>
        <translation>
            <numerusform>Écrivez %n caractère au plus.</numerusform>
            <numerusform>Écrivez %n caractères au plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n entries at least.</source>
        <translation>
            <numerusform>Ajoutez au moins %n ligne.</numerusform>
            <numerusform>Ajoutez au moins %n lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n entries at most.</source>
        <translation>
            <numerusform>Laissez %n ligne au plus.</numerusform>
            <numerusform>Laissez %n lignes au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write {number} or more.</source>
        <translation>Écrivez {number} ou plus.</translation>
    </message>
    <message>
        <source>Write {number} or less.</source>
        <translation>Écrivez {number} ou moins.</translation>
    </message>
    <message>
        <source>Check how this is written: {hint}</source>
        <translation>Vérifiez la façon d’écrire : {hint}</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Moyen de paiement</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Total paid</source>
        <translation>Total payé</translation>
    </message>
    <message>
        <source>Follow your request</source>
        <translation>Suivez votre demande</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Numéro {number}</translation>
    </message>
    <message>
        <source>Secret {secret}</source>
        <translation>Code secret {secret}</translation>
    </message>
    <message>
        <source>Whoever has both can see how far the request is. Keep this receipt safe.</source>
        <translation>Quiconque possède les deux peut voir où en est la demande. Conservez ce reçu en lieu sûr.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>Carte bancaire</translation>
    </message>
    <message>
        <source>Mobile operator</source>
        <translation>Opérateur mobile</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Virement bancaire</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>The office is closed. Come back when it opens.</source>
        <translation>Le bureau est fermé. Revenez à l’ouverture.</translation>
    </message>
    <message>
        <source>The day has been closed. Work goes on on the next business day.</source>
        <translation>La journée est close. Le travail reprend le prochain jour ouvré.</translation>
    </message>
    <message>
        <source>This office does not offer that service. Choose another.</source>
        <translation>Ce bureau ne propose pas ce service. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This office has no such priority class. Choose another.</source>
        <translation>Ce bureau n’a pas cette catégorie de priorité. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This device issues no tickets. Give it a series letter.</source>
        <translation>Cet appareil ne délivre pas de tickets. Attribuez-lui une lettre de série.</translation>
    </message>
    <message>
        <source>The server gives out no numbers today. Take one at a kiosk.</source>
        <translation>Le serveur ne donne pas de numéros aujourd’hui. Prenez-en un à une borne.</translation>
    </message>
    <message>
        <source>There is already a ticket for this service: {number}.</source>
        <translation>Il existe déjà un ticket pour ce service&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Only a supervisor can do this. Ask one to sign in.</source>
        <translation>Seul un responsable peut le faire. Demandez-lui de se connecter.</translation>
    </message>
    <message>
        <source>This office has no counter {counter}. Check the set-up.</source>
        <translation>Ce bureau n’a pas de guichet {counter}. Vérifiez la configuration.</translation>
    </message>
    <message>
        <source>The counter is closed. Open it first.</source>
        <translation>Le guichet est fermé. Ouvrez-le d’abord.</translation>
    </message>
    <message>
        <source>The counter is paused. Open it again first.</source>
        <translation>Le guichet est en pause. Rouvrez-le d’abord.</translation>
    </message>
    <message>
        <source>Another clerk has opened this counter. Open it yourself.</source>
        <translation>Un autre agent a ouvert ce guichet. Ouvrez-le vous-même.</translation>
    </message>
    <message>
        <source>You still serve {number} at counter {counter}. Finish there.</source>
        <translation>Vous servez encore {number} au guichet {counter}. Terminez là-bas.</translation>
    </message>
    <message>
        <source>None of your services is offered at this counter.</source>
        <translation>Aucun de vos services n’est proposé à ce guichet.</translation>
    </message>
    <message>
        <source>{number} is still open here. Finish it first.</source>
        <translation>Le ticket {number} est encore ouvert ici. Terminez-le d’abord.</translation>
    </message>
    <message>
        <source>Nobody is called here. Call someone first.</source>
        <translation>Personne n’est appelé ici. Appelez d’abord quelqu’un.</translation>
    </message>
    <message>
        <source>Nobody is waiting for this counter.</source>
        <translation>Personne n’attend ce guichet.</translation>
    </message>
    <message>
        <source>{number} is not known today. Check the number.</source>
        <translation>Le numéro {number} est inconnu aujourd’hui. Vérifiez-le.</translation>
    </message>
    <message>
        <source>{number} is a ticket of another day. A new one is needed.</source>
        <translation>Le ticket {number} date d’un autre jour. Il en faut un nouveau.</translation>
    </message>
    <message>
        <source>{number} is for a service this counter does not offer.</source>
        <translation>Le ticket {number} concerne un service absent de ce guichet.</translation>
    </message>
    <message>
        <source>{number} is kept for counter {counter}.</source>
        <translation>Le ticket {number} est réservé au guichet {counter}.</translation>
    </message>
    <message>
        <source>{number} was called to counter {counter}.</source>
        <translation>Le ticket {number} a été appelé au guichet {counter}.</translation>
    </message>
    <message>
        <source>{number} is being served at counter {counter}.</source>
        <translation>Le ticket {number} est servi au guichet {counter}.</translation>
    </message>
    <message>
        <source>{number} has been served.</source>
        <translation>Le ticket {number} a été servi.</translation>
    </message>
    <message>
        <source>{number} has been cancelled.</source>
        <translation>Le ticket {number} a été annulé.</translation>
    </message>
    <message>
        <source>{number} was recorded as a no-show and waits no more.</source>
        <translation>Le ticket {number} a été noté absent et n’attend plus.</translation>
    </message>
    <message>
        <source>{number} is being served already.</source>
        <translation>Le ticket {number} est déjà servi.</translation>
    </message>
    <message>
        <source>{number} has not come yet. Start serving first.</source>
        <translation>Le porteur du ticket {number} n’est pas encore là. Commencez d’abord le service.</translation>
    </message>
    <message>
        <source>Recall {number} first; recalls still needed: {recalls}.</source>
        <translation>Rappelez d’abord {number}&#xa0;; rappels restants&#xa0;: {recalls}.</translation>
    </message>
    <message>
        <source>Give {number} time to come. Try again in {seconds} s.</source>
        <translation>Laissez à {number} le temps de venir. Réessayez dans {seconds} s.</translation>
    </message>
    <message>
        <source>{number} is at this counter already. Choose another one.</source>
        <translation>Le ticket {number} est déjà à ce guichet. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Counter {counter} is closed. Choose another one.</source>
        <translation>Le guichet {counter} est fermé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{number} was not recorded as a no-show.</source>
        <translation>Le ticket {number} n’a pas été noté absent.</translation>
    </message>
    <message>
        <source>{number} was called too long ago. A new one is needed.</source>
        <translation>Le ticket {number} a été appelé il y a trop longtemps. Il en faut un nouveau.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>It is too late to undo this.</source>
        <translation>Il est trop tard pour annuler.</translation>
    </message>
    <message>
        <source>The office is still open. Close the day after hours.</source>
        <translation>Le bureau est encore ouvert. Clôturez la journée après la fermeture.</translation>
    </message>
    <message>
        <source>{number} is still being served at counter {counter}.</source>
        <translation>Le ticket {number} est encore servi au guichet {counter}.</translation>
    </message>
    <message>
        <source>The staff have been told already.</source>
        <translation>Le personnel est déjà prévenu.</translation>
    </message>
    <message>
        <source>This is over already: nothing needs to be done.</source>
        <translation>C’est déjà réglé&#xa0;: il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Only the device itself can tell that this is over.</source>
        <translation>Seul l’appareil lui-même peut signaler que c’est réglé.</translation>
    </message>
</context>
<context>
    <name>RequestSlip</name>
    <message>
        <source>Code with the number of the request</source>
        <translation>Code contenant le numéro de la demande</translation>
    </message>
    <message>
        <source>Show this code at the counter</source>
        <translation>Présentez ce code au guichet</translation>
    </message>
    <message>
        <source>Or see how far it is at {address}.</source>
        <translation>Ou suivez la demande sur {address}.</translation>
    </message>
</context>
<context>
    <name>RequestStage</name>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyée</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Déposée</translation>
    </message>
    <message>
        <source>Fee to be paid</source>
        <translation>Frais à payer</translation>
    </message>
    <message>
        <source>Waits for an official</source>
        <translation>En attente d’un agent</translation>
    </message>
    <message>
        <source>Being examined</source>
        <translation>En cours d’examen</translation>
    </message>
    <message>
        <source>More asked of the applicant</source>
        <translation>Complément demandé</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Accordée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Document issued</source>
        <translation>Document délivré</translation>
    </message>
    <message>
        <source>Document ready</source>
        <translation>Document prêt</translation>
    </message>
    <message>
        <source>Document in the post</source>
        <translation>Document au courrier</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
</context>
<context>
    <name>Superseded</name>
    <message>
        <source>This number was given out already. The earlier ticket counts.</source>
        <translation>Ce numéro avait déjà été donné. Le premier ticket est valable.</translation>
    </message>
    <message>
        <source>The office knows no such ticket. Look at the paper again.</source>
        <translation>Le bureau ne connaît pas ce ticket. Regardez de nouveau le papier.</translation>
    </message>
    <message>
        <source>Another counter was serving this ticket already.</source>
        <translation>Un autre guichet servait déjà ce ticket.</translation>
    </message>
    <message>
        <source>This ticket had ended before. Nothing more needs to be done.</source>
        <translation>Ce ticket était déjà terminé. Il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>This was recorded already. Nothing more needs to be done.</source>
        <translation>C’était déjà enregistré. Il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>This ticket was no longer at your counter.</source>
        <translation>Ce ticket n’était plus à votre guichet.</translation>
    </message>
    <message>
        <source>Your counter had another ticket open. Finish that one.</source>
        <translation>Votre guichet avait un autre ticket ouvert. Terminez-le.</translation>
    </message>
    <message>
        <source>Another clerk had opened this counter in the meantime.</source>
        <translation>Entre-temps, un autre agent avait ouvert ce guichet.</translation>
    </message>
    <message>
        <source>This ticket had changed in the meantime. Look at it again.</source>
        <translation>Ce ticket avait changé entre-temps. Consultez-le de nouveau.</translation>
    </message>
    <message>
        <source>The business day was over. A new ticket is needed.</source>
        <translation>La journée était terminée. Il faut un nouveau ticket.</translation>
    </message>
    <message>
        <source>This ticket is dated a day that has not begun. Check the device&apos;s clock and issue a new one.</source>
        <translation>Ce ticket porte la date d’un jour qui n’a pas commencé. Vérifiez l’horloge de l’appareil et donnez un nouveau ticket.</translation>
    </message>
    <message>
        <source>This had been done already. Nothing more needs to be done.</source>
        <translation>C’était déjà fait. Il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>This belongs to a later day. Check the clock of the device.</source>
        <translation>Cela relève d’un jour ultérieur. Vérifiez l’horloge de l’appareil.</translation>
    </message>
</context>
<context>
    <name>TillReport</name>
    <message>
        <source>Counted: {amount}</source>
        <translation>Compté : {amount}</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Should be in the till</source>
        <translation>Doit se trouver en caisse</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Détail des opérations</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Droits perçus</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Apports</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retraits</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouverte</translation>
    </message>
    <message>
        <source>In the till at its opening</source>
        <translation>En caisse à l’ouverture</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount} en trop</translation>
    </message>
    <message>
        <source>{amount} is missing</source>
        <translation>Il manque {amount}</translation>
    </message>
</context>
</TS>
