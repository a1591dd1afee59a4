<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Form</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Your answers are kept.</source>
        <translation>Vos réponses sont enregistrées.</translation>
    </message>
    <message>
        <source>The answers were changed in another window. Here is what is kept.</source>
        <translation>Les réponses ont été modifiées dans une autre fenêtre. Voici ce qui est enregistré.</translation>
    </message>
    <message>
        <source>The fee has changed. Look at it and send again.</source>
        <translation>Le montant a changé. Vérifiez-le et envoyez à nouveau.</translation>
    </message>
    <message>
        <source>Choose how you want to receive the document.</source>
        <translation>Choisissez comment recevoir le document.</translation>
    </message>
    <message>
        <source>Send pictures of the papers that were asked for, or bring them to the office.</source>
        <translation>Envoyez des images des documents demandés ou apportez-les au bureau.</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Étape {step} sur {steps}</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are missing or wrong</source>
        <translation>
            <numerusform>%n réponse manque ou est fausse</numerusform>
            <numerusform>%n réponses manquent ou sont fausses</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Keep it and go on later</source>
        <translation>Enregistrer et continuer plus tard</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>please answer again</source>
        <translation>à répondre de nouveau</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Remove entry {number}</source>
        <translation>Retirer la ligne {number}</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Kept on {moment}</source>
        <translation>Enregistré le {moment}</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Services on line</source>
        <translation>Services en ligne</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>Aller au contenu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres pages</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>How does my request stand?</source>
        <translation>Où en est ma demande&#x202f;?</translation>
    </message>
    <message>
        <source>Check a document</source>
        <translation>Vérifier un document</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Choose a file first.</source>
        <translation>Choisissez d’abord un fichier.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n files of one paper at most.</source>
        <translation>
            <numerusform>Envoyez %n fichier au plus par document.</numerusform>
            <numerusform>Envoyez %n fichiers au plus par document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %n megabytes. Send a smaller picture.</source>
        <translation>
            <numerusform>Le fichier dépasse %n mégaoctet. Envoyez une image plus petite.</numerusform>
            <numerusform>Le fichier dépasse %n mégaoctets. Envoyez une image plus petite.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no picture: send a PDF, JPEG or PNG.</source>
        <translation>Ce n’est pas une image&#xa0;: envoyez un PDF, JPEG ou PNG.</translation>
    </message>
    <message>
        <source>The file is damaged. Take the picture again.</source>
        <translation>Le fichier est abîmé. Reprenez la photo.</translation>
    </message>
    <message>
        <source>The picture is too large to be opened. Make it smaller.</source>
        <translation>L’image est trop grande pour être ouverte. Réduisez-la.</translation>
    </message>
    <message>
        <source>The PDF asks for a password. Send it without one.</source>
        <translation>Le PDF demande un mot de passe. Envoyez-le sans protection.</translation>
    </message>
    <message>
        <source>The PDF holds programs or other files. Send it as a picture.</source>
        <translation>Le PDF contient des programmes ou d’autres fichiers. Envoyez-le comme image.</translation>
    </message>
    <message>
        <source>Send papers as pictures</source>
        <translation>Envoyer des documents en image</translation>
    </message>
    <message numerus="yes">
        <source>PDF, JPEG or PNG, up to %n megabytes each. Only the office sees them.</source>
        <translation>
            <numerusform>PDF, JPEG ou PNG, jusqu’à %n mégaoctet chacun. Seul le bureau les voit.</numerusform>
            <numerusform>PDF, JPEG ou PNG, jusqu’à %n mégaoctets chacun. Seul le bureau les voit.</numerusform>
        </translation>
    </message>
    <message>
        <source>received on {moment}</source>
        <translation>reçu le {moment}</translation>
    </message>
    <message>
        <source>The office has it already.</source>
        <translation>Le bureau l’a déjà.</translation>
    </message>
    <message>
        <source>Another page, or a better picture</source>
        <translation>Une autre page ou une meilleure image</translation>
    </message>
    <message>
        <source>Choose the picture, or several</source>
        <translation>Choisissez une ou plusieurs images</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Nothing has to be sent for this request.</source>
        <translation>Il n’y a rien à envoyer pour cette demande.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>Choose by whom you want to pay.</source>
        <translation>Choisissez par qui vous voulez payer.</translation>
    </message>
    <message>
        <source>The fee has changed. Look at it and pay again.</source>
        <translation>Les frais ont changé. Vérifiez-les et payez de nouveau.</translation>
    </message>
    <message>
        <source>Pay the fee</source>
        <translation>Payer les frais</translation>
    </message>
    <message>
        <source>The time to pay ran out. Should money have been taken all the same, it pays your request or comes back by itself.</source>
        <translation>Le délai de paiement est écoulé. Si la somme a tout de même été prélevée, elle règle votre demande ou vous revient automatiquement.</translation>
    </message>
    <message>
        <source>The payment did not go through, and nothing was taken. Try again, or choose another way.</source>
        <translation>Le paiement n’a pas abouti et rien n’a été prélevé. Réessayez ou choisissez un autre moyen.</translation>
    </message>
    <message>
        <source>By whom do you want to pay?</source>
        <translation>Par qui voulez-vous payer&#x202f;?</translation>
    </message>
    <message>
        <source>on your telephone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>at your bank</source>
        <translation>par votre banque</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>Payer {amount}</translation>
    </message>
    <message>
        <source>Pay later, or at the office&apos;s cash desk</source>
        <translation>Payer plus tard ou à la caisse du bureau</translation>
    </message>
    <message>
        <source>Confirm the payment</source>
        <translation>Confirmez le paiement</translation>
    </message>
    <message>
        <source>The fee is being paid</source>
        <translation>Les frais sont en cours de paiement</translation>
    </message>
    <message>
        <source>Confirm {amount} on your telephone, as you are asked to there.</source>
        <translation>Confirmez {amount} sur votre téléphone, comme cela vous y est demandé.</translation>
    </message>
    <message>
        <source>Pay {amount} at your bank.</source>
        <translation>Payez {amount} auprès de votre banque.</translation>
    </message>
    <message>
        <source>You have time until {moment}.</source>
        <translation>Vous avez jusqu’au {moment}.</translation>
    </message>
    <message>
        <source>Go on to pay</source>
        <translation>Aller au paiement</translation>
    </message>
    <message>
        <source>As soon as it is paid, this page tells you. You may also close it and come back later.</source>
        <translation>Dès que c’est payé, cette page vous le dit. Vous pouvez aussi la fermer et revenir plus tard.</translation>
    </message>
    <message>
        <source>Somebody is paying it at the office at this moment.</source>
        <translation>Quelqu’un les paie au bureau en ce moment.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Answer this question.</source>
        <translation>Répondez à cette question.</translation>
    </message>
    <message>
        <source>This does not belong here.</source>
        <translation>Ceci n’a pas sa place ici.</translation>
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
        <source>Write {number} or more.</source>
        <translation>Écrivez {number} ou plus.</translation>
    </message>
    <message>
        <source>Write {number} or less.</source>
        <translation>Écrivez {number} ou moins.</translation>
    </message>
    <message>
        <source>Write a date that there is: year, month and day.</source>
        <translation>Écrivez une date qui existe&#xa0;: année, mois et jour.</translation>
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
        <source>Write it as the note under the question says.</source>
        <translation>Écrivez-le comme l’indique la note sous la question.</translation>
    </message>
    <message>
        <source>Check how this is written.</source>
        <translation>Vérifiez comment c’est écrit.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Keep these two</source>
        <translation>Conservez ces deux éléments</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Code secret</translation>
    </message>
    <message>
        <source>With them you come back at any time, on any device. Show the secret to nobody.</source>
        <translation>Avec eux, vous revenez à tout moment, depuis tout appareil. Ne montrez le code à personne.</translation>
    </message>
    <message>
        <source>Or keep this secret link</source>
        <translation>Ou conservez ce lien secret</translation>
    </message>
</context>
<context>
    <name>Send</name>
    <message>
        <source>Is everything right?</source>
        <translation>Tout est-il exact&#x202f;?</translation>
    </message>
    <message>
        <source>Change an answer</source>
        <translation>Modifier une réponse</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Envoyer la demande</translation>
    </message>
    <message>
        <source>Give it to the office</source>
        <translation>Transmettre au bureau</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Choose an office.</source>
        <translation>Choisissez un bureau.</translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>le jour même</translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n jour ouvré</numerusform>
            <numerusform>%n jours ouvrés</numerusform>
        </translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>at the office</source>
        <translation>au bureau</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>par la poste</translation>
    </message>
    <message>
        <source>electronically</source>
        <translation>par voie électronique</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>no need to bring: we fetch it</source>
        <translation>inutile de l’apporter&#xa0;: nous l’obtenons</translation>
    </message>
    <message>
        <source>bring it to the office</source>
        <translation>à apporter au bureau</translation>
    </message>
    <message>
        <source>How do you want to receive it?</source>
        <translation>Comment voulez-vous le recevoir&#x202f;?</translation>
    </message>
    <message>
        <source>Decided within</source>
        <translation>Décision sous</translation>
    </message>
    <message>
        <source>It may be another, depending on your answers.</source>
        <translation>Il peut changer selon vos réponses.</translation>
    </message>
    <message>
        <source>You receive it</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>if it concerns you</source>
        <translation>si cela vous concerne</translation>
    </message>
    <message>
        <source>Which office is to take care of it?</source>
        <translation>Quel bureau doit s’en charger&#x202f;?</translation>
    </message>
    <message>
        <source>Choose an office</source>
        <translation>Choisir un bureau</translation>
    </message>
    <message>
        <source>Start the request</source>
        <translation>Commencer la demande</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Pay {amount} at the office&apos;s cash desk and show the number {number}. Work on the request begins then.</source>
        <translation>Payez {amount} à la caisse du bureau en indiquant le numéro {number}. Le traitement commence alors.</translation>
    </message>
    <message>
        <source>Fetch it at: {office}. Bring your identity card.</source>
        <translation>À retirer ici&#xa0;: {office}. Apportez votre carte d’identité.</translation>
    </message>
    <message>
        <source>You have time until {day}.</source>
        <translation>Vous avez jusqu’au {day}.</translation>
    </message>
    <message>
        <source>The decision comes by {day}.</source>
        <translation>La décision sera prise au plus tard le {day}.</translation>
    </message>
    <message>
        <source>Another office decides about this request. This is what we knew on {moment}.</source>
        <translation>Un autre bureau décide de cette demande. Voici ce que nous savions le {moment}.</translation>
    </message>
    <message>
        <source>Pay {amount} here, or at the office&apos;s cash desk with the number {number}. Work on the request begins then.</source>
        <translation>Payez {amount} ici, ou à la caisse du bureau en indiquant le numéro {number}. Le traitement de la demande commence ensuite.</translation>
    </message>
    <message>
        <source>Download it here, as often as you like.</source>
        <translation>Téléchargez-le ici autant de fois que vous voulez.</translation>
    </message>
    <message>
        <source>Fetch it at the office. Bring your identity card.</source>
        <translation>À retirer au bureau. Apportez votre carte d’identité.</translation>
    </message>
    <message>
        <source>It is kept for you until {day}.</source>
        <translation>Il est conservé pour vous jusqu’au {day}.</translation>
    </message>
    <message>
        <source>It should have been decided by {day}.</source>
        <translation>La décision aurait dû être prise avant le {day}.</translation>
    </message>
    <message numerus="yes">
        <source>That is in %n working days at the latest.</source>
        <translation>
            <numerusform>Soit dans %n jour ouvré au plus tard.</numerusform>
            <numerusform>Soit dans %n jours ouvrés au plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>This request has not been sent yet.</source>
        <translation>Cette demande n’a pas encore été envoyée.</translation>
    </message>
    <message>
        <source>We have your request and fetch the documents.</source>
        <translation>Nous avons votre demande et nous obtenons les documents.</translation>
    </message>
    <message>
        <source>The fee is to be paid.</source>
        <translation>Les frais sont à payer.</translation>
    </message>
    <message>
        <source>Your request waits for an official to take it up.</source>
        <translation>Votre demande attend qu’un agent la prenne en charge.</translation>
    </message>
    <message>
        <source>An official is examining your request.</source>
        <translation>Un agent examine votre demande.</translation>
    </message>
    <message>
        <source>We need something more from you.</source>
        <translation>Il nous faut encore quelque chose de votre part.</translation>
    </message>
    <message>
        <source>Your request is granted.</source>
        <translation>Votre demande est acceptée.</translation>
    </message>
    <message>
        <source>Your request was refused.</source>
        <translation>Votre demande a été refusée.</translation>
    </message>
    <message>
        <source>Your document is made.</source>
        <translation>Votre document est établi.</translation>
    </message>
    <message>
        <source>Your document is ready.</source>
        <translation>Votre document est prêt.</translation>
    </message>
    <message>
        <source>Your document is in the post.</source>
        <translation>Votre document est au courrier.</translation>
    </message>
    <message>
        <source>The request is finished.</source>
        <translation>La demande est terminée.</translation>
    </message>
    <message>
        <source>The request was withdrawn.</source>
        <translation>La demande a été retirée.</translation>
    </message>
    <message>
        <source>The time for this request has run out.</source>
        <translation>Le délai de cette demande est écoulé.</translation>
    </message>
    <message>
        <source>Answer the questions and send the request.</source>
        <translation>Répondez aux questions et envoyez la demande.</translation>
    </message>
    <message>
        <source>You need not do anything now.</source>
        <translation>Vous n’avez rien à faire pour l’instant.</translation>
    </message>
    <message>
        <source>Give what is listed below, here or at the office.</source>
        <translation>Donnez ce qui est indiqué ci-dessous, ici ou au bureau.</translation>
    </message>
    <message>
        <source>The document is being made. You need not do anything.</source>
        <translation>Le document est en cours d’établissement. Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>The decision names the reason. You may appeal: ask at the office.</source>
        <translation>La décision en donne la raison. Vous pouvez la contester&#xa0;: renseignez-vous au bureau.</translation>
    </message>
    <message>
        <source>We tell you here when and where you receive it.</source>
        <translation>Nous indiquerons ici quand et où vous le recevrez.</translation>
    </message>
    <message>
        <source>The carrier knows it as {number}.</source>
        <translation>Numéro de suivi&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>You have received the document.</source>
        <translation>Vous avez reçu le document.</translation>
    </message>
    <message>
        <source>You can file a new request at any time.</source>
        <translation>Vous pouvez déposer une nouvelle demande à tout moment.</translation>
    </message>
    <message>
        <source>We are late, and sorry. Ask at the office.</source>
        <translation>Nous sommes en retard et le regrettons. Adressez-vous au bureau.</translation>
    </message>
    <message>
        <source>That is today.</source>
        <translation>C’est aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>What do you need?</source>
        <translation>De quoi avez-vous besoin&#x202f;?</translation>
    </message>
    <message>
        <source>These services can be requested here, without coming to an office.</source>
        <translation>Ces services se demandent ici, sans venir au bureau.</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Autres services</translation>
    </message>
    <message>
        <source>No service is offered on line at present. Come to an office.</source>
        <translation>Aucun service n’est proposé en ligne pour le moment. Venez au bureau.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>What comes next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>To the questions</source>
        <translation>Aux questions</translation>
    </message>
    <message>
        <source>Pay here</source>
        <translation>Payer ici</translation>
    </message>
    <message>
        <source>Download the document (PDF)</source>
        <translation>Télécharger le document (PDF)</translation>
    </message>
    <message>
        <source>Send pictures of papers</source>
        <translation>Envoyer des images de documents</translation>
    </message>
    <message>
        <source>As of {moment}</source>
        <translation>Situation au {moment}</translation>
    </message>
    <message>
        <source>Close this request on this device</source>
        <translation>Fermer cette demande sur cet appareil</translation>
    </message>
    <message>
        <source>How does my request stand?</source>
        <translation>Où en est ma demande&#x202f;?</translation>
    </message>
    <message>
        <source>Number and secret are on your receipt.</source>
        <translation>Le numéro et le code secret figurent sur votre reçu.</translation>
    </message>
    <message>
        <source>Number and secret do not belong together. Look at the receipt again.</source>
        <translation>Le numéro et le code ne vont pas ensemble. Vérifiez le reçu.</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Numéro de la demande</translation>
    </message>
    <message>
        <source>Such as {number}</source>
        <translation>Par exemple {number}</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Code secret</translation>
    </message>
    <message>
        <source>Twelve letters and figures, such as {secret}</source>
        <translation>Douze lettres et chiffres, par exemple {secret}</translation>
    </message>
    <message>
        <source>Show how it stands</source>
        <translation>Afficher où elle en est</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Request sent</source>
        <translation>Demande envoyée</translation>
    </message>
    <message>
        <source>Documents fetched from the registers</source>
        <translation>Documents obtenus des registres</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <translation>Frais payés</translation>
    </message>
    <message>
        <source>Examined and decided</source>
        <translation>Examen et décision</translation>
    </message>
    <message>
        <source>Document made</source>
        <translation>Document établi</translation>
    </message>
    <message>
        <source>Received by post</source>
        <translation>Reçu par la poste</translation>
    </message>
    <message>
        <source>Sent to you electronically</source>
        <translation>Envoi par voie électronique</translation>
    </message>
    <message>
        <source>Handed over at the office</source>
        <translation>Remise au bureau</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>There is no such page</source>
        <translation>Cette page n’existe pas</translation>
    </message>
    <message>
        <source>Look for the service in the list, or ask about a request.</source>
        <translation>Cherchez le service dans la liste ou consultez une demande.</translation>
    </message>
    <message>
        <source>Please wait a little</source>
        <translation>Patientez un instant</translation>
    </message>
    <message numerus="yes">
        <source>There were too many tries. Try again in %n seconds.</source>
        <translation>
            <numerusform>Trop d’essais. Réessayez dans %n seconde.</numerusform>
            <numerusform>Trop d’essais. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This form has expired</source>
        <translation>Ce formulaire a expiré</translation>
    </message>
    <message>
        <source>Nothing was sent. Open the page again; it needs cookies.</source>
        <translation>Rien n’a été envoyé. Rouvrez la page&#x202f;; elle a besoin des cookies.</translation>
    </message>
    <message>
        <source>We could not read what you sent</source>
        <translation>Nous n’avons pas pu lire votre envoi</translation>
    </message>
    <message>
        <source>Nothing was sent. Go back and try again.</source>
        <translation>Rien n’a été envoyé. Revenez en arrière et réessayez.</translation>
    </message>
    <message>
        <source>This does not work just now</source>
        <translation>Cela ne fonctionne pas pour l’instant</translation>
    </message>
    <message>
        <source>What you saved before is kept. Try again in a few minutes.</source>
        <translation>Ce que vous aviez enregistré est conservé. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>This is not possible any more</source>
        <translation>Ce n’est plus possible</translation>
    </message>
    <message>
        <source>The request or the service has changed. Look how it stands now.</source>
        <translation>La demande ou le service a changé. Regardez où cela en est.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
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
        <source>Daily report</source>
        <translation>Rapport journalier</translation>
    </message>
    <message>
        <source>This is not the code of a document.</source>
        <translation>Ce n’est pas le code d’un document.</translation>
    </message>
    <message>
        <source>The code was read incompletely. Scan it again.</source>
        <translation>Le code a été lu incomplètement. Scannez-le à nouveau.</translation>
    </message>
    <message>
        <source>The code is newer than this page. Ask at the office.</source>
        <translation>Le code est plus récent que cette page. Adressez-vous au bureau.</translation>
    </message>
    <message>
        <source>We do not know the office that it names. Ask there before you accept it.</source>
        <translation>Nous ne connaissons pas le bureau indiqué. Renseignez-vous avant de l’accepter.</translation>
    </message>
    <message>
        <source>The signature does not hold. Do not accept it, and tell the office.</source>
        <translation>La signature n’est pas valable. Ne l’acceptez pas et prévenez le bureau.</translation>
    </message>
    <message>
        <source>Check a document</source>
        <translation>Vérifier un document</translation>
    </message>
    <message>
        <source>The code was made by the office, but the document is valid no longer.</source>
        <translation>Le code vient du bureau, mais le document n’est plus valable.</translation>
    </message>
    <message>
        <source>This document is genuine.</source>
        <translation>Ce document est authentique.</translation>
    </message>
    <message>
        <source>Compare this with the paper in your hand.</source>
        <translation>Comparez avec le papier que vous avez en main.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Délivré le</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Is it this person&apos;s?</source>
        <translation>Est-il à cette personne&#x202f;?</translation>
    </message>
    <message>
        <source>Yes: the document was issued to this person.</source>
        <translation>Oui&#xa0;: le document a été délivré à cette personne.</translation>
    </message>
    <message>
        <source>No: the document was not issued to anybody of this name.</source>
        <translation>Non&#xa0;: le document n’a été délivré à personne de ce nom.</translation>
    </message>
    <message>
        <source>Name as it is printed on the document</source>
        <translation>Nom tel qu’imprimé sur le document</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>This document is not genuine.</source>
        <translation>Ce document n’est pas authentique.</translation>
    </message>
    <message>
        <source>This could not be checked.</source>
        <translation>La vérification n’a pas été possible.</translation>
    </message>
    <message>
        <source>Scan the QR code on the document with a telephone, or type what stands in it.</source>
        <translation>Scannez le code QR du document avec un téléphone, ou saisissez son contenu.</translation>
    </message>
    <message>
        <source>Code of the document</source>
        <translation>Code du document</translation>
    </message>
    <message>
        <source>It begins with {mark}</source>
        <translation>Il commence par {mark}</translation>
    </message>
</context>
<context>
    <name>Withdraw</name>
    <message>
        <source>Withdraw the request</source>
        <translation>Retirer la demande</translation>
    </message>
    <message>
        <source>Withdraw the request?</source>
        <translation>Retirer la demande&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody works on it any more then. You can file a new one at any time.</source>
        <translation>Plus personne n’y travaillera. Vous pouvez en déposer une nouvelle à tout moment.</translation>
    </message>
    <message>
        <source>You have paid {amount}. Ask at the office to have it back.</source>
        <translation>Vous avez payé {amount}. Demandez le remboursement au bureau.</translation>
    </message>
    <message>
        <source>You have paid {amount}. This fee is not given back.</source>
        <translation>Vous avez payé {amount}. Ces frais ne sont pas remboursés.</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Non, la garder</translation>
    </message>
</context>
</TS>
