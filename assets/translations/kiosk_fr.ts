<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AlreadyHolding</name>
    <message>
        <source>You already have a ticket for this service</source>
        <translation>Vous avez déjà un ticket pour ce service</translation>
    </message>
    <message>
        <source>Keep it: your place in the queue counts from it.</source>
        <translation>Gardez-le&#xa0;: c’est lui qui compte pour votre place dans la file.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>J’ai compris</translation>
    </message>
</context>
<context>
    <name>BeforeTicket</name>
    <message>
        <source>no need to bring</source>
        <translation>inutile de l’apporter</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Ce qu’il faut apporter</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Ready in</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Would it help you to be served sooner? Touch what applies to you.</source>
        <translation>Avez-vous besoin de passer en priorité&#xa0;? Touchez ce qui vous concerne.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Get my ticket</source>
        <translation>Prendre mon ticket</translation>
    </message>
    <message>
        <source>We fetch this ourselves: no need to bring it.</source>
        <translation>Nous l’obtenons nous-mêmes&#xa0;: inutile de l’apporter.</translation>
    </message>
</context>
<context>
    <name>CardNote</name>
    <message>
        <source>This card has expired. You can still take a ticket.</source>
        <translation>Cette carte est périmée. Vous pouvez tout de même prendre un ticket.</translation>
    </message>
    <message>
        <source>Your card was read. Please take it back.</source>
        <translation>Votre carte a été lue. Veuillez la reprendre.</translation>
    </message>
</context>
<context>
    <name>CardTrouble</name>
    <message>
        <source>The card was taken away too soon</source>
        <translation>La carte a été retirée trop tôt</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>La carte n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Put it on again and leave it until the screen changes.</source>
        <translation>Posez-la de nouveau et laissez-la jusqu’à ce que l’écran change.</translation>
    </message>
    <message>
        <source>Put it on with the lines of letters and arrows (&lt;&lt;&lt;) facing down, straight against the edge.</source>
        <translation>Posez-la avec les lignes de lettres et de chevrons (&lt;&lt;&lt;) vers le bas, bien droite contre le bord.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Go on without a card</source>
        <translation>Continuer sans carte</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>We are closed</source>
        <translation>Nous sommes fermés</translation>
    </message>
    <message>
        <source>We open again on %1 at %2.</source>
        <translation>Réouverture le %1 à %2.</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>Ouvert aujourd’hui</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Other services</source>
        <translation>Autres services</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Nobat kiosk</source>
        <translation>Borne Nobat</translation>
    </message>
    <message>
        <source>Staff are coming to help you.</source>
        <translation>Un agent vient vous aider.</translation>
    </message>
    <message>
        <source>Staff have been told.</source>
        <translation>Le personnel est prévenu.</translation>
    </message>
    <message>
        <source>Please ask at the reception desk.</source>
        <translation>Adressez-vous à l’accueil.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>Free of charge</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>{amount} Syrian pounds</source>
        <translation>{amount} livres syriennes</translation>
    </message>
    <message>
        <source>{amount} hryvnias</source>
        <translation>{amount} hryvnias</translation>
    </message>
    <message>
        <source>{amount} rials</source>
        <translation>{amount} rials</translation>
    </message>
</context>
<context>
    <name>NoTicket</name>
    <message>
        <source>No more tickets are given out today</source>
        <translation>Plus de tickets aujourd’hui</translation>
    </message>
    <message>
        <source>This kiosk cannot give a ticket now</source>
        <translation>Cette borne ne peut pas donner de ticket pour le moment</translation>
    </message>
    <message>
        <source>Please come again when the office opens.</source>
        <translation>Merci de revenir aux heures d’ouverture.</translation>
    </message>
    <message>
        <source>Please ask at the reception desk.</source>
        <translation>Adressez-vous à l’accueil.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>J’ai compris</translation>
    </message>
</context>
<context>
    <name>OneMoment</name>
    <message>
        <source>One moment, your ticket is coming …</source>
        <translation>Un instant, votre ticket arrive…</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>What do you need today?</source>
        <translation>Quelle est votre démarche&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a group of services.</source>
        <translation>Choisissez un groupe de services.</translation>
    </message>
    <message>
        <source>One ticket for each service. You can add another later.</source>
        <translation>Un ticket par service. Vous pourrez en prendre un autre ensuite.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>More services</source>
        <translation>Plus de services</translation>
    </message>
</context>
<context>
    <name>StaffDesk</name>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Refused: enrol this device anew</source>
        <translation>Refusé&#xa0;: enrôlez de nouveau l’appareil</translation>
    </message>
    <message>
        <source>No connection; tickets go on</source>
        <translation>Hors connexion&#xa0;; les tickets continuent</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Paper is running low</source>
        <translation>Papier bientôt épuisé</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>Plus de papier</translation>
    </message>
    <message>
        <source>Cover open</source>
        <translation>Capot ouvert</translation>
    </message>
    <message>
        <source>Stopped: look at its lamps</source>
        <translation>Arrêtée&#xa0;: regardez ses voyants</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Ne répond pas</translation>
    </message>
    <message>
        <source>None set up</source>
        <translation>Non configuré</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Débranché</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Document scanner</source>
        <translation>Lecteur de documents</translation>
    </message>
    <message>
        <source>It is not known whether these tickets came out on paper:</source>
        <translation>On ne sait pas si ces tickets sont sortis sur papier&#xa0;:</translation>
    </message>
    <message>
        <source>This computer’s clock is behind. Set it; until then the later time is kept.</source>
        <translation>L’horloge de cet appareil retarde. Réglez-la ; d’ici là, l’heure la plus avancée est conservée.</translation>
    </message>
    <message>
        <source>I have looked: no paper lies there</source>
        <translation>J’ai vérifié&#xa0;: aucun papier ne traîne</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Fermer la borne</translation>
    </message>
    <message>
        <source>Back to citizens</source>
        <translation>Retour aux usagers</translation>
    </message>
</context>
<context>
    <name>StaffLock</name>
    <message>
        <source>Staff only: enter the PIN</source>
        <translation>Réservé au personnel&#xa0;: saisissez le code</translation>
    </message>
    <message>
        <source>That PIN is wrong. Try again.</source>
        <translation>Code incorrect. Réessayez.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait a minute.</source>
        <translation>Trop d’erreurs. Attendez une minute.</translation>
    </message>
    <message>
        <source>No PIN has been set on this device.</source>
        <translation>Aucun code n’est défini sur cet appareil.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Valider</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>The kiosk is starting. One moment, please.</source>
        <translation>La borne démarre. Un instant, s’il vous plaît.</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>If not, everything you entered is deleted in a moment.</source>
        <translation>Sinon, tout ce que vous avez saisi sera effacé dans un instant.</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>Oui, je suis là</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>{zone}, counter {counter}</source>
        <translation>{zone}, guichet {counter}</translation>
    </message>
    <message>
        <source>{zone}, counters {counters}</source>
        <translation>{zone}, guichets {counters}</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Votre numéro</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Attente prévue</translation>
    </message>
    <message>
        <source>People ahead of you</source>
        <translation>Avant vous</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Où aller</translation>
    </message>
    <message>
        <source>Keep this ticket until you have been served.</source>
        <translation>Gardez ce ticket jusqu’à la fin de votre visite.</translation>
    </message>
    <message>
        <source>Valid today only. Watch the screen and listen.</source>
        <translation>Valable aujourd’hui seulement. Regardez l’écran et écoutez les appels.</translation>
    </message>
</context>
<context>
    <name>TileGrid</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Touchez l’écran pour commencer</translation>
    </message>
    <message>
        <source>Put your ID card on the reader or touch the screen</source>
        <translation>Posez votre carte d’identité sur le lecteur ou touchez l’écran</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Attente prévue</translation>
    </message>
    <message>
        <source>Card data is used for this visit only and then deleted.</source>
        <translation>Les données de la carte ne servent qu’à cette visite, puis sont effacées.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message numerus="yes">
        <source>%n people waiting</source>
        <translation>
            <numerusform>%n personne en attente</numerusform>
            <numerusform>%n personnes en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YourTicket</name>
    <message numerus="yes">
        <source>%n people ahead of you</source>
        <translation>
            <numerusform>%n personne avant vous</numerusform>
            <numerusform>%n personnes avant vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is ahead of you</source>
        <translation>Personne avant vous</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Attente prévue</translation>
    </message>
    <message>
        <source>There is no paper. Take a photo or write the number down: it is valid.</source>
        <translation>Il n’y a pas de papier. Photographiez ou notez le numéro&#xa0;: il est valable.</translation>
    </message>
    <message>
        <source>Staff have been told.</source>
        <translation>Le personnel est prévenu.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Votre numéro</translation>
    </message>
    <message>
        <source>The code of your ticket</source>
        <translation>Le code de votre ticket</translation>
    </message>
    <message>
        <source>Your ticket is being printed …</source>
        <translation>Votre ticket s’imprime…</translation>
    </message>
    <message>
        <source>Take your ticket below</source>
        <translation>Prenez votre ticket ci-dessous</translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation>C’est noté</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
</TS>
