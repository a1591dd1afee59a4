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
        <source>The clerk who calls you finds your request %1 by it.</source>
        <translation>L’agent qui vous appelle retrouve ainsi votre demande %1.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>J’ai compris</translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <source>(you may leave this empty)</source>
        <translation>(facultatif)</translation>
    </message>
</context>
<context>
    <name>AwayNote</name>
    <message>
        <source>The office’s server does not answer just now.</source>
        <translation>Le serveur du bureau ne répond pas pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing you entered is lost. We try again by ourselves.</source>
        <translation>Rien de ce que vous avez saisi n’est perdu. Nous réessayons d’office.</translation>
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
        <source>Fill in the request here first</source>
        <translation>Remplir d’abord la demande ici</translation>
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
        <source>Your card was read. You may lay it on the chip reader too, or take it back.</source>
        <translation>Votre carte a été lue. Vous pouvez aussi la poser sur le lecteur de puce, ou la reprendre.</translation>
    </message>
    <message>
        <source>Your card and its chip were read. Please take it back.</source>
        <translation>Votre carte et sa puce ont été lues. Veuillez la reprendre.</translation>
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
        <source>The chip belongs to another card</source>
        <translation>La puce est celle d’une autre carte</translation>
    </message>
    <message>
        <source>Put the card on the scanner first</source>
        <translation>Posez d’abord la carte sur le lecteur de documents</translation>
    </message>
    <message>
        <source>The chip could not be read</source>
        <translation>La puce n’a pas pu être lue</translation>
    </message>
    <message>
        <source>The card could not be confirmed</source>
        <translation>La carte n’a pas pu être confirmée</translation>
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
        <source>Lay it on the chip reader again and keep it still until the screen changes.</source>
        <translation>Posez-la de nouveau sur le lecteur de puce et ne la bougez pas jusqu’à ce que l’écran change.</translation>
    </message>
    <message>
        <source>Lay the same card on the chip reader that was on the scanner before, and no other beside it.</source>
        <translation>Posez sur le lecteur de puce la carte qui vient d’être lue, sans autre carte à côté.</translation>
    </message>
    <message>
        <source>Its chip opens only when the lines of letters and arrows (&lt;&lt;&lt;) were read.</source>
        <translation>Sa puce ne s’ouvre qu’après la lecture des lignes de lettres et de flèches (&lt;&lt;&lt;).</translation>
    </message>
    <message>
        <source>Take the card out of its cover and lay it flat on the chip reader, or go on: you can take a ticket all the same.</source>
        <translation>Sortez la carte de son étui et posez-la à plat sur le lecteur de puce, ou continuez : vous pouvez prendre un ticket quand même.</translation>
    </message>
    <message>
        <source>You can take a ticket all the same. At the counter, show the card to the clerk.</source>
        <translation>Vous pouvez prendre un ticket quand même. Au guichet, montrez la carte à l’agent.</translation>
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
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on without a card</source>
        <translation>Continuer sans carte</translation>
    </message>
    <message>
        <source>Go on without the chip</source>
        <translation>Continuer sans la puce</translation>
    </message>
</context>
<context>
    <name>ChipAsking</name>
    <message>
        <source>Type the six digits on the front of the card</source>
        <translation>Tapez les six chiffres au recto de la carte</translation>
    </message>
    <message>
        <source>They stand alone, often at the lower right, and are called CAN. Or put the card on the scanner.</source>
        <translation>Ils sont seuls, souvent en bas à droite, et s’appellent CAN. Ou posez la carte sur le lecteur de documents.</translation>
    </message>
    <message>
        <source>They stand alone, often at the lower right, and are called CAN.</source>
        <translation>Ils sont seuls, souvent en bas à droite, et s’appellent CAN.</translation>
    </message>
    <message>
        <source>The card does not know this number. Try again.</source>
        <translation>La carte ne connaît pas ce numéro. Réessayez.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Go on without a card</source>
        <translation>Continuer sans carte</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
</context>
<context>
    <name>ChipReading</name>
    <message>
        <source>Keep the card still</source>
        <translation>Ne bougez pas la carte</translation>
    </message>
    <message>
        <source>Its chip is being read. This takes a few seconds.</source>
        <translation>Sa puce est en cours de lecture. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Go on without the chip</source>
        <translation>Continuer sans la puce</translation>
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
    <message>
        <source>How does my request stand?</source>
        <translation>Où en est ma demande ?</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>From {amount}</source>
        <translation>À partir de {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n jour ouvré</numerusform>
            <numerusform>%n jours ouvrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay by mobile phone</source>
        <translation>Payer par téléphone mobile</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Tout de suite</translation>
    </message>
    <message>
        <source>Pay by my bank</source>
        <translation>Payer par ma banque</translation>
    </message>
    <message>
        <source>I fetch it at the office</source>
        <translation>Je le retire au bureau</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Par la poste</translation>
    </message>
    <message>
        <source>As a file: printed here, or to download</source>
        <translation>En fichier : imprimé ici ou à télécharger</translation>
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
    <name>Hardware</name>
    <message>
        <source>The desk itself failed here; its log says why.</source>
        <translation>C’est ce programme lui-même qui a échoué ici ; son journal dit pourquoi.</translation>
    </message>
    <message>
        <source>Ticket printer</source>
        <translation>Imprimante à tickets</translation>
    </message>
    <message>
        <source>Second ticket printer</source>
        <translation>Seconde imprimante à tickets</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Free, in MiB</source>
        <translation>Libre, en Mio</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>The disk is nearly full.</source>
        <translation>Le disque est presque plein.</translation>
    </message>
    <message>
        <source>This user may not write there.</source>
        <translation>Cet utilisateur n’a pas le droit d’y écrire.</translation>
    </message>
    <message>
        <source>There is room enough.</source>
        <translation>Il y a assez de place.</translation>
    </message>
    <message>
        <source>Free some room: a full disk stops all tickets.</source>
        <translation>Libérez de la place : un disque plein arrête tous les tickets.</translation>
    </message>
    <message>
        <source>The disk cannot be read: {reason}.</source>
        <translation>Le disque est illisible : {reason}.</translation>
    </message>
    <message>
        <source>Give the folder to the user of the kiosk.</source>
        <translation>Donnez le dossier à l’utilisateur de la borne.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Format de trame</translation>
    </message>
    <message>
        <source>Speed (baud)</source>
        <translation>Vitesse (bauds)</translation>
    </message>
    <message>
        <source>Last read, seconds ago</source>
        <translation>Dernière lecture, il y a (secondes)</translation>
    </message>
    <message>
        <source>Document scanner</source>
        <translation>Lecteur de documents</translation>
    </message>
    <message>
        <source>It listens. This is what it read last:</source>
        <translation>Il est à l’écoute. Voici sa dernière lecture :</translation>
    </message>
    <message>
        <source>Read a card</source>
        <translation>Lire une carte</translation>
    </message>
    <message>
        <source>It listens. Put a card on it.</source>
        <translation>Il est à l’écoute. Posez-y une carte.</translation>
    </message>
    <message>
        <source>Nothing came from the scanner.</source>
        <translation>Rien n’est venu du lecteur.</translation>
    </message>
    <message>
        <source>Does its light go on when a card lies there? Then compare port, framing and speed with the scanner’s manual: it must be set to a serial line, not to a keyboard.</source>
        <translation>S’allume-t-il quand une carte est posée ? Comparez alors port, format et vitesse avec son manuel : il doit être réglé sur une liaison série, non sur un clavier.</translation>
    </message>
    <message>
        <source>The kiosk is running and works with it; it is left alone.</source>
        <translation>La borne fonctionne et s’en sert ; on n’y touche pas.</translation>
    </message>
    <message>
        <source>Close the kiosk at the staff’s desk to try this device.</source>
        <translation>Pour essayer cet appareil, fermez la borne depuis la page du personnel.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>{command} lists the printers that the machine knows; write the name as it stands there.</source>
        <translation>{command} liste les imprimantes connues de la machine ; écrivez le nom tel qu’il y figure.</translation>
    </message>
    <message>
        <source>The machine knows the printer.</source>
        <translation>La machine connaît l’imprimante.</translation>
    </message>
    <message>
        <source>The test page was handed over: look whether it comes.</source>
        <translation>La page d’essai a été remise : regardez si elle sort.</translation>
    </message>
    <message>
        <source>Pages are kept as files.</source>
        <translation>Les pages sont conservées en fichiers.</translation>
    </message>
    <message>
        <source>The machine knows no such printer.</source>
        <translation>La machine ne connaît pas cette imprimante.</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>L’imprimante n’a rien accepté.</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Imprimer une page d’essai</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>L’imprimante est prête.</translation>
    </message>
    <message>
        <source>The roll is nearly used up.</source>
        <translation>Le rouleau est presque épuisé.</translation>
    </message>
    <message>
        <source>There is no paper.</source>
        <translation>Il n’y a pas de papier.</translation>
    </message>
    <message>
        <source>The cover is open.</source>
        <translation>Le capot est ouvert.</translation>
    </message>
    <message>
        <source>The cutter is stuck.</source>
        <translation>Le massicot est bloqué.</translation>
    </message>
    <message>
        <source>Paper is jammed, or the head is not locked.</source>
        <translation>Le papier est coincé, ou la tête n’est pas verrouillée.</translation>
    </message>
    <message>
        <source>The head is too hot; it goes on by itself.</source>
        <translation>La tête est trop chaude ; elle reprendra d’elle-même.</translation>
    </message>
    <message>
        <source>The printer reports an error of its own.</source>
        <translation>L’imprimante signale une panne interne.</translation>
    </message>
    <message>
        <source>The printer says that it is off line.</source>
        <translation>L’imprimante se dit hors ligne.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>L’imprimante est injoignable.</translation>
    </message>
    <message>
        <source>The printer does not answer sensibly.</source>
        <translation>L’imprimante ne répond rien de sensé.</translation>
    </message>
    <message>
        <source>The printer is there; how it is, it cannot be asked.</source>
        <translation>L’imprimante est là ; on ne peut lui demander son état.</translation>
    </message>
    <message>
        <source>Put in a new roll soon.</source>
        <translation>Mettez bientôt un nouveau rouleau.</translation>
    </message>
    <message>
        <source>Put in a roll, its smooth side towards the head, and close the cover.</source>
        <translation>Mettez un rouleau, face lisse vers la tête, et fermez le capot.</translation>
    </message>
    <message>
        <source>Close the cover until it clicks.</source>
        <translation>Fermez le capot jusqu’au déclic.</translation>
    </message>
    <message>
        <source>Switch the printer off, free the cutter, and switch it on again.</source>
        <translation>Éteignez l’imprimante, dégagez le massicot et rallumez-la.</translation>
    </message>
    <message>
        <source>Take the paper out, lock the head, and close the cover.</source>
        <translation>Retirez le papier, verrouillez la tête et fermez le capot.</translation>
    </message>
    <message>
        <source>Switch the printer off and on; if that does not help, have it repaired.</source>
        <translation>Éteignez et rallumez l’imprimante ; sinon, faites-la réparer.</translation>
    </message>
    <message>
        <source>Press its on-line key. If it prints all the same, write {setting} into the office file.</source>
        <translation>Appuyez sur sa touche en ligne. Si elle imprime quand même, écrivez {setting} dans le fichier de l’office.</translation>
    </message>
    <message>
        <source>Compare speed and flow control with the printer’s own test page. If it prints all the same, write {setting} into the office file.</source>
        <translation>Comparez vitesse et contrôle de flux avec la page d’essai de l’imprimante. Si elle imprime quand même, écrivez {setting} dans le fichier de l’office.</translation>
    </message>
    <message>
        <source>Print the test ticket, and look whether it comes out.</source>
        <translation>Imprimez le ticket d’essai et regardez s’il sort.</translation>
    </message>
    <message>
        <source>The line broke while the ticket was sent.</source>
        <translation>La liaison s’est rompue pendant l’envoi du ticket.</translation>
    </message>
    <message>
        <source>The printer is well, but does not say that it has finished.</source>
        <translation>L’imprimante va bien, mais ne dit pas qu’elle a fini.</translation>
    </message>
    <message>
        <source>An earlier job is still being written.</source>
        <translation>Un travail précédent est encore en cours d’écriture.</translation>
    </message>
    <message>
        <source>The picture is wider than the paper.</source>
        <translation>L’image est plus large que le papier.</translation>
    </message>
    <message>
        <source>{look} says how the queue is; {start} starts one that has stopped.</source>
        <translation>{look} dit l’état de la file ; {start} relance une file arrêtée.</translation>
    </message>
    <message>
        <source>Is the printer on? {command} must show the file; put the user into its group, usually {group}.</source>
        <translation>L’imprimante est-elle allumée ? {command} doit montrer le fichier ; mettez l’utilisateur dans son groupe, en général {group}.</translation>
    </message>
    <message>
        <source>Is the printer on, and its network cable in?</source>
        <translation>L’imprimante est-elle allumée, son câble réseau branché ?</translation>
    </message>
    <message>
        <source>Print its settings by its own key, and compare the address with {address}; give it a fixed one.</source>
        <translation>Imprimez ses réglages avec sa touche et comparez l’adresse à {address} ; donnez-lui une adresse fixe.</translation>
    </message>
    <message>
        <source>{command} must list {id}; if not: power, cable, other socket.</source>
        <translation>{command} doit lister {id} ; sinon : alimentation, câble, autre prise.</translation>
    </message>
    <message>
        <source>If it does, this user needs a udev rule: {rule}</source>
        <translation>Si c’est le cas, il faut à cet utilisateur une règle udev : {rule}</translation>
    </message>
    <message>
        <source>This user may not open the port {port}.</source>
        <translation>Cet utilisateur n’a pas le droit d’ouvrir le port {port}.</translation>
    </message>
    <message>
        <source>Another program holds the port {port}.</source>
        <translation>Un autre programme occupe le port {port}.</translation>
    </message>
    <message>
        <source>Plug the device in, and look whether it has power.</source>
        <translation>Branchez l’appareil et vérifiez qu’il est alimenté.</translation>
    </message>
    <message>
        <source>List the ports with {command}, and give the device a fixed name by a udev rule (SYMLINK).</source>
        <translation>Listez les ports par {command}, et donnez à l’appareil un nom fixe par une règle udev (SYMLINK).</translation>
    </message>
    <message>
        <source>Put the user into the port’s group, {command}, and sign in anew.</source>
        <translation>Mettez l’utilisateur dans le groupe du port, {command}, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Close the other program; {command} says which one it is.</source>
        <translation>Fermez l’autre programme ; {command} dit lequel.</translation>
    </message>
    <message>
        <source>The port {port} is there.</source>
        <translation>Le port {port} est là.</translation>
    </message>
    <message>
        <source>There is no port {port}.</source>
        <translation>Il n’y a pas de port {port}.</translation>
    </message>
    <message>
        <source>The port {port} cannot be opened.</source>
        <translation>Le port {port} ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Ahead of the server, in seconds</source>
        <translation>En avance sur le serveur, en secondes</translation>
    </message>
    <message>
        <source>Is the network cable in? Open {address} in a browser on this machine.</source>
        <translation>Le câble réseau est-il branché ? Ouvrez {address} dans un navigateur de cette machine.</translation>
    </message>
    <message>
        <source>If only its certificate is not trusted, name {key} in {file}.</source>
        <translation>Si seul son certificat n’est pas reconnu, indiquez {key} dans {file}.</translation>
    </message>
    <message>
        <source>Line to the server</source>
        <translation>Liaison avec le serveur</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>The clock is wrong.</source>
        <translation>L’horloge n’est pas à l’heure.</translation>
    </message>
    <message>
        <source>Have it set by the network: {command}.</source>
        <translation>Faites-la régler par le réseau : {command}.</translation>
    </message>
    <message>
        <source>There is no server yet to compare it with.</source>
        <translation>Il n’y a pas encore de serveur pour comparer.</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation>L’horloge est à l’heure.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>The server answers, and knows this device.</source>
        <translation>Le serveur répond et connaît cet appareil.</translation>
    </message>
    <message>
        <source>The server does not take this device’s token.</source>
        <translation>Le serveur refuse le jeton de cet appareil.</translation>
    </message>
    <message>
        <source>Have a new one made at the server by {command}, and enrol the kiosk again.</source>
        <translation>Faites-en créer un au serveur par {command}, puis enrôlez de nouveau la borne.</translation>
    </message>
    <message>
        <source>The server answers with status {status}.</source>
        <translation>Le serveur répond par le statut {status}.</translation>
    </message>
    <message>
        <source>Its log says why.</source>
        <translation>Son journal dit pourquoi.</translation>
    </message>
    <message>
        <source>well</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>panne</translation>
    </message>
    <message>
        <source>A card lies on the reader, and answers.</source>
        <translation>Une carte est posée sur le lecteur et répond.</translation>
    </message>
    <message>
        <source>The reader is there. Put a card on it.</source>
        <translation>Le lecteur est là. Posez-y une carte.</translation>
    </message>
    <message>
        <source>No such chip reader is plugged in.</source>
        <translation>Aucun lecteur de puces de ce nom n’est branché.</translation>
    </message>
    <message>
        <source>The machine’s card service is off.</source>
        <translation>Le service de cartes de la machine est arrêté.</translation>
    </message>
    <message>
        <source>The chip reader does not answer.</source>
        <translation>Le lecteur de puces ne répond pas.</translation>
    </message>
    <message>
        <source>Install and start it: {command}.</source>
        <translation>Installez-le et démarrez-le : {command}.</translation>
    </message>
    <message>
        <source>{command} must list it; its driver is {package} as a rule. In the office file, name must be a part of the name shown there.</source>
        <translation>{command} doit le lister ; son pilote est en général {package}. Dans le fichier de l’office, le nom doit être une partie de celui qui y figure.</translation>
    </message>
    <message>
        <source>Name contains</source>
        <translation>Nom contenant</translation>
    </message>
    <message>
        <source>Chip reader</source>
        <translation>Lecteur de puces</translation>
    </message>
    <message>
        <source>The chip was read.</source>
        <translation>La puce a été lue.</translation>
    </message>
    <message>
        <source>Read a chip</source>
        <translation>Lire une puce</translation>
    </message>
    <message>
        <source>The card answers, but is no identity document with a chip.</source>
        <translation>La carte répond, mais n’est pas une pièce d’identité à puce.</translation>
    </message>
    <message>
        <source>The chip does not open with the lines that were read: another document?</source>
        <translation>La puce ne s’ouvre pas avec les lignes lues : un autre document ?</translation>
    </message>
    <message>
        <source>The chip opens only with the lines of its document.</source>
        <translation>La puce ne s’ouvre qu’avec les lignes de son document.</translation>
    </message>
    <message>
        <source>The chip wants to be opened in a way that is not known here.</source>
        <translation>La puce demande un mode d’ouverture inconnu ici.</translation>
    </message>
    <message>
        <source>The card was taken away before it was read.</source>
        <translation>La carte a été retirée avant d’être lue.</translation>
    </message>
    <message>
        <source>The chip’s answers make no sense.</source>
        <translation>Les réponses de la puce n’ont pas de sens.</translation>
    </message>
    <message>
        <source>Leave the document still on the reader, and try another one.</source>
        <translation>Laissez le document immobile sur le lecteur, et essayez-en un autre.</translation>
    </message>
    <message>
        <source>Import the countries’ certificates: {command}.</source>
        <translation>Importez les certificats des États : {command}.</translation>
    </message>
    <message>
        <source>Data groups that were read: {groups}.</source>
        <translation>Groupes de données lus : {groups}.</translation>
    </message>
    <message>
        <source>The chip was opened by {way}.</source>
        <translation>La puce a été ouverte par {way}.</translation>
    </message>
    <message>
        <source>Genuine: signed by {country}. It has no means to prove to be no copy.</source>
        <translation>Authentique : signée par {country}. Elle n’a pas de quoi prouver qu’elle n’est pas une copie.</translation>
    </message>
    <message>
        <source>Genuine: signed by {country}, and no copy.</source>
        <translation>Authentique : signée par {country}, et pas une copie.</translation>
    </message>
    <message>
        <source>It cannot be checked: {reason}.</source>
        <translation>Elle n’est pas vérifiable : {reason}.</translation>
    </message>
    <message>
        <source>It holds no signature that could be checked.</source>
        <translation>Elle ne porte aucune signature à vérifier.</translation>
    </message>
    <message>
        <source>The chip contradicts itself: {reason}.</source>
        <translation>La puce se contredit : {reason}.</translation>
    </message>
    <message>
        <source>The lines that open the chip are not known yet.</source>
        <translation>Les lignes qui ouvrent la puce ne sont pas encore connues.</translation>
    </message>
    <message>
        <source>First put the document on the document scanner.</source>
        <translation>Posez d’abord le document sur le lecteur de documents.</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label} : {value}</translation>
    </message>
    <message>
        <source>Printer for {size}</source>
        <translation>Imprimante {size}</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Width in dots</source>
        <translation>Largeur en points</translation>
    </message>
    <message>
        <source>Look at the paper: the frame must stand whole at both sides, every script must be joined and readable, and a scanner must read the code.</source>
        <translation>Regardez le papier : la règle doit être entière des deux côtés, chaque écriture liée et lisible, et un lecteur doit lire le code.</translation>
    </message>
    <message>
        <source>The test ticket was printed.</source>
        <translation>Le ticket d’essai est imprimé.</translation>
    </message>
    <message>
        <source>The test ticket was handed over; this printer does not say more.</source>
        <translation>Le ticket d’essai a été remis ; cette imprimante n’en dit pas plus.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>Perhaps the test ticket came out, or comes out later: look.</source>
        <translation>Le ticket d’essai est peut-être sorti, ou sortira plus tard : regardez.</translation>
    </message>
    <message>
        <source>Print a test ticket</source>
        <translation>Imprimer un ticket d’essai</translation>
    </message>
    <message>
        <source>Keyboard layout</source>
        <translation>Disposition du clavier</translation>
    </message>
    <message>
        <source>It types like a keyboard, so the desk cannot ask it anything.</source>
        <translation>Il écrit comme un clavier ; on ne peut donc rien lui demander d’ici.</translation>
    </message>
    <message>
        <source>Open a text editor and put a card on: whole lines with {filler} must appear at once, each with its end.</source>
        <translation>Ouvrez un éditeur de texte et posez une carte : des lignes entières avec {filler} doivent apparaître aussitôt, chacune avec sa fin.</translation>
    </message>
    <message>
        <source>Then start the kiosk and put the card on: the greeting must go on by itself.</source>
        <translation>Démarrez ensuite la borne et posez la carte : l’accueil doit passer à la suite de lui-même.</translation>
    </message>
    <message>
        <source>This is how the kiosk sounds in this language.</source>
        <translation>Voici comment la borne parle dans cette langue.</translation>
    </message>
    <message>
        <source>The program espeak-ng cannot be started.</source>
        <translation>Le programme espeak-ng ne démarre pas.</translation>
    </message>
    <message>
        <source>espeak-ng has no voice for this language.</source>
        <translation>espeak-ng n’a pas de voix pour cette langue.</translation>
    </message>
    <message>
        <source>espeak-ng ended without a sound.</source>
        <translation>espeak-ng s’est terminé sans son.</translation>
    </message>
    <message>
        <source>There is no loudspeaker.</source>
        <translation>Il n’y a pas de haut-parleur.</translation>
    </message>
    <message>
        <source>The loudspeaker takes sounds and never ends.</source>
        <translation>Le haut-parleur prend les sons et n’en finit jamais.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Cela a été arrêté.</translation>
    </message>
    <message>
        <source>Install it with {command}.</source>
        <translation>Installez-le par {command}.</translation>
    </message>
    <message>
        <source>{command} must list the sound card, and the user must be in the group {group}.</source>
        <translation>{command} doit lister la carte son, et l’utilisateur doit être dans le groupe {group}.</translation>
    </message>
    <message>
        <source>{language}: well.</source>
        <translation>{language} : bien.</translation>
    </message>
    <message>
        <source>Voice and loudspeaker</source>
        <translation>Voix et haut-parleur</translation>
    </message>
    <message>
        <source>Not every language was heard.</source>
        <translation>Toutes les langues n’ont pas été entendues.</translation>
    </message>
    <message>
        <source>{language}: not heard.</source>
        <translation>{language} : pas entendu.</translation>
    </message>
    <message>
        <source>Did you hear every language, loud enough for the hall?</source>
        <translation>Avez-vous entendu chaque langue, assez fort pour la salle ?</translation>
    </message>
    <message>
        <source>Play a sentence in each language</source>
        <translation>Faire entendre une phrase dans chaque langue</translation>
    </message>
    <message>
        <source>There is a voice for every language.</source>
        <translation>Il y a une voix pour chaque langue.</translation>
    </message>
    <message>
        <source>Not every language can be spoken.</source>
        <translation>Toutes les langues ne peuvent pas être parlées.</translation>
    </message>
    <message>
        <source>Hardware desk</source>
        <translation>Contrôle du matériel</translation>
    </message>
    <message>
        <source>Every device is looked at every two seconds. Nothing is printed or played before you press a button.</source>
        <translation>Chaque appareil est consulté toutes les deux secondes. Rien n’est imprimé ni joué avant que vous n’appuyiez sur un bouton.</translation>
    </message>
    <message>
        <source>Show names and numbers on cards in full</source>
        <translation>Montrer en entier les noms et numéros des cartes</translation>
    </message>
    <message>
        <source>The end of the read is missing: the card was pulled out, or the framing is another one.</source>
        <translation>La fin de la lecture manque : la carte a été retirée, ou le format est autre.</translation>
    </message>
    <message>
        <source>Bytes came in that do not fit the framing {framing}.</source>
        <translation>Des octets sont arrivés qui ne correspondent pas au format {framing}.</translation>
    </message>
    <message>
        <source>Far more came in than any document has.</source>
        <translation>Il est arrivé bien plus que n’en contient aucun document.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Il ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Number or length of the lines fits no identity document.</source>
        <translation>Le nombre ou la longueur des lignes ne convient à aucune pièce d’identité.</translation>
    </message>
    <message>
        <source>There is a character in it that no such zone has.</source>
        <translation>Il y a un caractère qu’une telle zone n’a jamais.</translation>
    </message>
    <message>
        <source>It is of no kind of document that is known.</source>
        <translation>Ce type de document n’est pas connu.</translation>
    </message>
    <message>
        <source>A check digit is wrong.</source>
        <translation>Un chiffre de contrôle est faux.</translation>
    </message>
    <message>
        <source>A check digit is wrong, and more than one misread would explain it.</source>
        <translation>Un chiffre de contrôle est faux, et plus d’une erreur de lecture l’expliquerait.</translation>
    </message>
    <message>
        <source>A field holds what it never can.</source>
        <translation>Un champ contient ce qu’il ne peut contenir.</translation>
    </message>
    <message>
        <source>Its country is not known.</source>
        <translation>Son pays n’est pas connu.</translation>
    </message>
    <message>
        <source>The field: kind of document.</source>
        <translation>Le champ : type de document.</translation>
    </message>
    <message>
        <source>The field: issuing country.</source>
        <translation>Le champ : pays émetteur.</translation>
    </message>
    <message>
        <source>The field: number of the document.</source>
        <translation>Le champ : numéro du document.</translation>
    </message>
    <message>
        <source>The field: names.</source>
        <translation>Le champ : noms.</translation>
    </message>
    <message>
        <source>The field: nationality.</source>
        <translation>Le champ : nationalité.</translation>
    </message>
    <message>
        <source>The field: date of birth.</source>
        <translation>Le champ : date de naissance.</translation>
    </message>
    <message>
        <source>The field: sex.</source>
        <translation>Le champ : sexe.</translation>
    </message>
    <message>
        <source>The field: date of expiry.</source>
        <translation>Le champ : date d’expiration.</translation>
    </message>
    <message>
        <source>The field: additional data.</source>
        <translation>Le champ : données facultatives.</translation>
    </message>
    <message>
        <source>The field: the check digit over all of it.</source>
        <translation>Le champ : le chiffre de contrôle global.</translation>
    </message>
    <message>
        <source>Clean the glass, put the card straight against the edge, and try another one.</source>
        <translation>Nettoyez la vitre, posez la carte bien droite contre le bord, et essayez-en une autre.</translation>
    </message>
    <message>
        <source>A whole read came in: lines of {lengths} characters.</source>
        <translation>Une lecture entière est arrivée : lignes de {lengths} caractères.</translation>
    </message>
    <message>
        <source>{kind}: all check digits are right.</source>
        <translation>{kind} : tous les chiffres de contrôle sont justes.</translation>
    </message>
    <message>
        <source>It is valid until {day}.</source>
        <translation>Valable jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Name {name}, number {number}.</source>
        <translation>Nom {name}, numéro {number}.</translation>
    </message>
    <message>
        <source>{kind}: the check digits are right after misreads were undone.</source>
        <translation>{kind} : les chiffres de contrôle sont justes une fois les erreurs de lecture corrigées.</translation>
    </message>
    <message>
        <source>It expired on {day}.</source>
        <translation>Elle a expiré le {day}.</translation>
    </message>
    <message>
        <source>The scanner speaks {other}: write {setting} into the office file, or set the scanner to {framing}.</source>
        <translation>Le lecteur parle {other} : écrivez {setting} dans le fichier de l’office, ou réglez le lecteur sur {framing}.</translation>
    </message>
    <message>
        <source>Issued by {state}.</source>
        <translation>Émise par {state}.</translation>
    </message>
    <message>
        <source>It says no last day of validity.</source>
        <translation>Aucune date de fin de validité n’y figure.</translation>
    </message>
    <message>
        <source>The bytes are no text: compare the speed (baud) with the scanner’s manual.</source>
        <translation>Les octets ne sont pas du texte : comparez la vitesse (bauds) avec le manuel du lecteur.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Half space</source>
        <translation>Demi-espace</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Majuscule</translation>
    </message>
    <message>
        <source>ABC</source>
        <comment>key that shows letters</comment>
        <translation>ABC</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
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
    <name>Onwards</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Arrêter ici</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
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
        <source>There is no such day. Look at it again.</source>
        <translation>Ce jour n’existe pas. Vérifiez.</translation>
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
        <source>Your request</source>
        <translation>Votre demande</translation>
    </message>
    <message>
        <source>It has not been sent yet. Go on with it at a counter or on line.</source>
        <translation>Elle n’est pas encore envoyée. Continuez à un guichet ou en ligne.</translation>
    </message>
    <message>
        <source>It has been sent. Keep this receipt.</source>
        <translation>Elle est envoyée. Gardez ce reçu.</translation>
    </message>
    <message>
        <source>With number and secret you can ask how it stands: here, at a counter or on line.</source>
        <translation>Avec le numéro et le code, suivez-la ici, à un guichet ou en ligne.</translation>
    </message>
    <message>
        <source>Show the secret only to those who need it.</source>
        <translation>Ne montrez le code qu’à qui en a besoin.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Code secret</translation>
    </message>
</context>
<context>
    <name>RequestAsk</name>
    <message>
        <source>How does my request stand?</source>
        <translation>Où en est ma demande ?</translation>
    </message>
    <message>
        <source>No request is known for this card.</source>
        <translation>Aucune demande n’est connue pour cette carte.</translation>
    </message>
    <message>
        <source>Nothing can be found by card just now: the office’s server does not answer.</source>
        <translation>Rien ne peut être trouvé par carte pour l’instant : le serveur du bureau ne répond pas.</translation>
    </message>
    <message>
        <source>Too many cards were tried here. Try again in %1 min.</source>
        <translation>Trop de cartes ont été essayées ici. Réessayez dans %1 min.</translation>
    </message>
    <message>
        <source>Put your ID card on the reader, hold your receipt’s code to it, or type number and secret.</source>
        <translation>Posez votre carte d’identité sur le lecteur, présentez-lui le code de votre reçu, ou tapez le numéro et le code secret.</translation>
    </message>
    <message>
        <source>Type number and secret as they stand on your receipt.</source>
        <translation>Tapez le numéro et le code secret tels qu’ils figurent sur votre reçu.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in %1 min.</source>
        <translation>Trop d’essais erronés. Réessayez dans %1 min.</translation>
    </message>
    <message>
        <source>Number and secret do not belong together. Look at the receipt again.</source>
        <translation>Le numéro et le code ne vont pas ensemble. Vérifiez le reçu.</translation>
    </message>
    <message>
        <source>Type number and secret of your receipt: it is looked up as soon as the server is back.</source>
        <translation>Tapez le numéro et le code secret de votre reçu : la recherche se fait dès que le serveur répond.</translation>
    </message>
    <message>
        <source>Ask with number and secret of your receipt.</source>
        <translation>Demandez avec le numéro et le code secret de votre reçu.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Such as D-2026-000123</source>
        <translation>Par exemple D-2026-000123</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Code secret</translation>
    </message>
    <message>
        <source>Twelve letters and figures; the dashes do not matter</source>
        <translation>Douze lettres et chiffres ; les tirets ne comptent pas</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Consulter</translation>
    </message>
</context>
<context>
    <name>RequestBegin</name>
    <message>
        <source>Your card has expired.</source>
        <translation>Votre carte est périmée.</translation>
    </message>
    <message>
        <source>Your card was read: what stands on it you need not type.</source>
        <translation>Votre carte est lue : inutile de saisir ce qui y figure.</translation>
    </message>
    <message>
        <source>Put your ID card on the reader.</source>
        <translation>Posez votre carte d’identité sur le lecteur.</translation>
    </message>
    <message>
        <source>This needs a card reader, which this kiosk has not.</source>
        <translation>Il faut un lecteur de cartes ; cette borne n’en a pas.</translation>
    </message>
    <message>
        <source>With your ID card on the reader you type less. It goes without it, too.</source>
        <translation>Avec votre carte sur le lecteur, vous saisissez moins ; sans elle, cela marche aussi.</translation>
    </message>
    <message>
        <source>no need to bring</source>
        <translation>inutile de l’apporter</translation>
    </message>
    <message>
        <source>Done here at once, with nobody in between.</source>
        <translation>Fait ici tout de suite, sans intermédiaire.</translation>
    </message>
    <message>
        <source>You fill in the form here; an official decides.</source>
        <translation>Vous remplissez le formulaire ici ; un agent décide.</translation>
    </message>
    <message>
        <source>This cannot be filed just now: the office’s server does not answer.</source>
        <translation>Cette demande ne peut être déposée : le serveur du bureau ne répond pas.</translation>
    </message>
    <message>
        <source>You can take a ticket for a counter all the same.</source>
        <translation>Vous pouvez tout de même prendre un ticket pour un guichet.</translation>
    </message>
    <message>
        <source>Please come back later.</source>
        <translation>Revenez plus tard, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Papers that are needed</source>
        <translation>Papiers nécessaires</translation>
    </message>
    <message>
        <source>We fetch this ourselves: no need to bring it.</source>
        <translation>Nous l’obtenons nous-mêmes&#xa0;: inutile de l’apporter.</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Ready in</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>I agree: begin</source>
        <translation>J’accepte : commencer</translation>
    </message>
</context>
<context>
    <name>RequestBrowse</name>
    <message>
        <source>What do you want to request?</source>
        <translation>Que voulez-vous demander ?</translation>
    </message>
    <message>
        <source>You fill in the form here and get a receipt.</source>
        <translation>Vous remplissez le formulaire ici et recevez un reçu.</translation>
    </message>
    <message>
        <source>Requests cannot be filed just now: the office’s server does not answer.</source>
        <translation>Aucune demande ne peut être déposée : le serveur du bureau ne répond pas.</translation>
    </message>
    <message>
        <source>You can take a ticket for a counter all the same.</source>
        <translation>Vous pouvez tout de même prendre un ticket pour un guichet.</translation>
    </message>
    <message>
        <source>How does my request stand?</source>
        <translation>Où en est ma demande ?</translation>
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
    <name>RequestDeliver</name>
    <message>
        <source>How do you want to have it?</source>
        <translation>Comment voulez-vous le recevoir ?</translation>
    </message>
</context>
<context>
    <name>RequestEnd</name>
    <message>
        <source>Your document is printed. Take it with you.</source>
        <translation>Votre document est imprimé. Emportez-le.</translation>
    </message>
    <message>
        <source>Your document is made</source>
        <translation>Votre document est établi</translation>
    </message>
    <message>
        <source>Your document is granted</source>
        <translation>Votre document est accordé</translation>
    </message>
    <message>
        <source>Your request was refused</source>
        <translation>Votre demande est refusée</translation>
    </message>
    <message>
        <source>What you filled in is kept</source>
        <translation>Ce que vous avez rempli est gardé</translation>
    </message>
    <message>
        <source>Your request is sent</source>
        <translation>Votre demande est envoyée</translation>
    </message>
    <message>
        <source>You need not wait here. An official decides; ask how it stands with number and secret.</source>
        <translation>Inutile d’attendre ici. Un agent décide ; suivez la demande avec le numéro et le code.</translation>
    </message>
    <message>
        <source>A clerk goes on with it at a counter. Pay %1 there.</source>
        <translation>Un agent la poursuit à un guichet. Payez-y %1.</translation>
    </message>
    <message>
        <source>A clerk goes on with it at a counter.</source>
        <translation>Un agent la poursuit à un guichet.</translation>
    </message>
    <message>
        <source>Download it on line with number and secret.</source>
        <translation>Téléchargez-le en ligne avec le numéro et le code.</translation>
    </message>
    <message>
        <source>A clerk gives it to you at a counter.</source>
        <translation>Un agent vous le remet à un guichet.</translation>
    </message>
    <message>
        <source>The decision names the reason. You may appeal: ask at a counter.</source>
        <translation>La décision indique le motif. Vous pouvez la contester : demandez à un guichet.</translation>
    </message>
    <message>
        <source>It takes a little longer. Ask how it stands with number and secret.</source>
        <translation>Cela prend un peu plus de temps. Suivez-la avec le numéro et le code.</translation>
    </message>
    <message>
        <source>Go on with it at a counter or on line, with number and secret.</source>
        <translation>Continuez à un guichet ou en ligne, avec le numéro et le code.</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>Apportez</translation>
    </message>
    <message>
        <source>The code of your receipt</source>
        <translation>Le QR de votre reçu</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Code secret</translation>
    </message>
    <message>
        <source>There is no paper. Take a photo, or write number and secret down.</source>
        <translation>Plus de papier. Prenez une photo, ou notez le numéro et le code.</translation>
    </message>
    <message>
        <source>Your receipt is being printed …</source>
        <translation>Votre reçu s’imprime…</translation>
    </message>
    <message>
        <source>Take your receipt below, and keep it.</source>
        <translation>Prenez votre reçu en bas et gardez-le.</translation>
    </message>
    <message>
        <source>Take your receipt from the second printer, and keep it.</source>
        <translation>Prenez votre reçu à la deuxième imprimante et gardez-le.</translation>
    </message>
    <message>
        <source>Get my ticket for the counter</source>
        <translation>Prendre mon ticket pour le guichet</translation>
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
<context>
    <name>RequestForm</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>(you may leave this empty)</source>
        <translation>(facultatif)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Something is missing or wrong here.</source>
        <translation>Il manque quelque chose ici, ou il y a une erreur.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>RequestLeave</name>
    <message>
        <source>Do you want to stop here?</source>
        <translation>Voulez-vous vous arrêter ici ?</translation>
    </message>
    <message>
        <source>You can go on later at a counter or on line, with a receipt that is printed now.</source>
        <translation>Vous pourrez continuer à un guichet ou en ligne, avec un reçu imprimé maintenant.</translation>
    </message>
    <message>
        <source>Keep it and print the receipt</source>
        <translation>Garder et imprimer le reçu</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Go on filling in</source>
        <translation>Continuer à remplir</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>Your requests</source>
        <translation>Vos demandes</translation>
    </message>
    <message>
        <source>Older ones are not shown: ask for them with number and secret.</source>
        <translation>Les plus anciennes ne sont pas affichées : demandez-les avec le numéro et le code secret.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>More requests</source>
        <translation>Plus de demandes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>RequestPay</name>
    <message>
        <source>The fee is %1</source>
        <translation>Les frais : %1</translation>
    </message>
    <message>
        <source>It was not paid, and no money was taken. Try again, or pay at the cash desk.</source>
        <translation>Le paiement n’a pas abouti, rien n’a été prélevé. Réessayez, ou payez à la caisse.</translation>
    </message>
    <message>
        <source>Work on your request begins when it is paid.</source>
        <translation>Le traitement commence une fois les frais payés.</translation>
    </message>
    <message>
        <source>Pay at the cash desk</source>
        <translation>Payer à la caisse</translation>
    </message>
</context>
<context>
    <name>RequestPayNow</name>
    <message>
        <source>Pay %1 with your telephone now</source>
        <translation>Payez maintenant %1 avec votre téléphone</translation>
    </message>
    <message>
        <source>Photograph the code with your telephone, and follow what it says.</source>
        <translation>Photographiez le code avec votre téléphone et suivez les indications.</translation>
    </message>
    <message>
        <source>Confirm the payment on your telephone.</source>
        <translation>Confirmez le paiement sur votre téléphone.</translation>
    </message>
    <message>
        <source>The code of the page on which you pay</source>
        <translation>Le QR de la page de paiement</translation>
    </message>
    <message>
        <source>This page goes on by itself as soon as it is paid.</source>
        <translation>Cette page avance d’elle-même dès que c’est payé.</translation>
    </message>
    <message>
        <source>Pay at the cash desk instead</source>
        <translation>Payer plutôt à la caisse</translation>
    </message>
</context>
<context>
    <name>RequestReview</name>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Tout est-il exact ?</translation>
    </message>
    <message>
        <source>Touch an answer to change it.</source>
        <translation>Touchez une réponse pour la modifier.</translation>
    </message>
    <message>
        <source>The fee has changed. Look at it before you send the request.</source>
        <translation>Les frais ont changé. Regardez-les avant d’envoyer la demande.</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>Autres réponses</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Envoyer la demande</translation>
    </message>
    <message>
        <source>from a register or your card</source>
        <translation>d’un registre ou de votre carte</translation>
    </message>
</context>
<context>
    <name>RequestSaid</name>
    <message>
        <source>The registers know nobody by this number</source>
        <translation>Les registres ne connaissent personne sous ce numéro</translation>
    </message>
    <message>
        <source>The registers know somebody else by this number</source>
        <translation>Ce numéro est celui d’une autre personne dans les registres</translation>
    </message>
    <message>
        <source>A register does not answer just now</source>
        <translation>Un registre ne répond pas pour l’instant</translation>
    </message>
    <message>
        <source>Fill in the rest yourself. We ask again later, or you bring the paper.</source>
        <translation>Remplissez le reste vous-même. Nous redemanderons, ou vous apporterez le papier.</translation>
    </message>
    <message>
        <source>Look at the number again. If it is right, go to a counter.</source>
        <translation>Vérifiez le numéro. S’il est juste, allez à un guichet.</translation>
    </message>
    <message>
        <source>Look at the number again. If it is right, go on and fill in the rest yourself.</source>
        <translation>Vérifiez le numéro. S’il est juste, continuez et remplissez le reste vous-même.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Change the number</source>
        <translation>Modifier le numéro</translation>
    </message>
    <message>
        <source>It is right: go on</source>
        <translation>Il est juste : continuer</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Arrêter ici</translation>
    </message>
</context>
<context>
    <name>RequestStop</name>
    <message>
        <source>The office’s server does not answer</source>
        <translation>Le serveur du bureau ne répond pas</translation>
    </message>
    <message>
        <source>Your ID card is needed for this</source>
        <translation>Il faut votre carte d’identité</translation>
    </message>
    <message>
        <source>Your card has expired</source>
        <translation>Votre carte est périmée</translation>
    </message>
    <message>
        <source>This cannot be done here</source>
        <translation>Cela n’est pas possible ici</translation>
    </message>
    <message>
        <source>Put it on the reader: it goes on by itself.</source>
        <translation>Posez-la sur le lecteur : la suite vient d’elle-même.</translation>
    </message>
    <message>
        <source>Take a ticket: a clerk helps you at a counter.</source>
        <translation>Prenez un ticket : un agent vous aide à un guichet.</translation>
    </message>
    <message>
        <source>Please ask at the reception desk.</source>
        <translation>Adressez-vous à l’accueil.</translation>
    </message>
    <message>
        <source>Get a ticket for a counter</source>
        <translation>Prendre un ticket pour un guichet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>RequestTold</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>RequestWait</name>
    <message>
        <source>Your request is being begun …</source>
        <translation>Votre demande est ouverte…</translation>
    </message>
    <message>
        <source>We ask the registers, so that you need not bring it …</source>
        <translation>Nous interrogeons les registres, pour que vous n’ayez rien à apporter…</translation>
    </message>
    <message>
        <source>Your answers are being checked …</source>
        <translation>Vos réponses sont vérifiées…</translation>
    </message>
    <message>
        <source>Your request is being sent …</source>
        <translation>Votre demande est envoyée…</translation>
    </message>
    <message>
        <source>The payment is being prepared …</source>
        <translation>Le paiement se prépare…</translation>
    </message>
    <message>
        <source>Your request is being decided …</source>
        <translation>Votre demande est examinée…</translation>
    </message>
    <message>
        <source>Your requests are looked up …</source>
        <translation>Vos demandes sont recherchées…</translation>
    </message>
    <message>
        <source>Your document is being printed …</source>
        <translation>Votre document s’imprime…</translation>
    </message>
    <message>
        <source>We look it up …</source>
        <translation>Nous cherchons…</translation>
    </message>
    <message>
        <source>It is here.</source>
        <translation>Obtenu.</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Pas de réponse.</translation>
    </message>
    <message>
        <source>Get a ticket for a counter</source>
        <translation>Prendre un ticket pour un guichet</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
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
        <source>My request</source>
        <translation>Ma demande</translation>
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
        <source>Paper cutter jammed</source>
        <translation>Coupe-papier bloqué</translation>
    </message>
    <message>
        <source>Paper jam</source>
        <translation>Bourrage papier</translation>
    </message>
    <message>
        <source>Too hot; it goes on by itself</source>
        <translation>Trop chaude ; elle reprend seule</translation>
    </message>
    <message>
        <source>Faulty: switch it off and on</source>
        <translation>En panne : éteignez-la, rallumez-la</translation>
    </message>
    <message>
        <source>Connected; cannot say how it is</source>
        <translation>Connectée ; état inconnu</translation>
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
        <source>Ready, with a card on it</source>
        <translation>Prêt, une carte est posée</translation>
    </message>
    <message>
        <source>The card service does not run</source>
        <translation>Le service de cartes ne fonctionne pas</translation>
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
        <source>Second printer</source>
        <translation>Deuxième imprimante</translation>
    </message>
    <message>
        <source>Document scanner</source>
        <translation>Lecteur de documents</translation>
    </message>
    <message>
        <source>Chip reader</source>
        <translation>Lecteur de puce</translation>
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
        <source>Tickets and copies</source>
        <translation>Tickets et copies</translation>
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
    <name>StaffTickets</name>
    <message>
        <source>The copy of %1 has come out.</source>
        <translation>La copie de %1 est sortie.</translation>
    </message>
    <message>
        <source>The copy of %1 has come out of the second printer.</source>
        <translation>La copie de %1 est sortie de la deuxième imprimante.</translation>
    </message>
    <message>
        <source>No copy of %1 is certain to have come out. Look at the printers.</source>
        <translation>Il n’est pas certain qu’une copie de %1 soit sortie. Regardez les imprimantes.</translation>
    </message>
    <message>
        <source>Did its copy come out of the second printer?</source>
        <translation>Sa copie est-elle sortie de la deuxième imprimante ?</translation>
    </message>
    <message>
        <source>Did its copy come out?</source>
        <translation>Sa copie est-elle sortie ?</translation>
    </message>
    <message>
        <source>Did it come out of the second printer?</source>
        <translation>Est-il sorti de la deuxième imprimante ?</translation>
    </message>
    <message>
        <source>Did it come out of the printer?</source>
        <translation>Est-il sorti de l’imprimante ?</translation>
    </message>
    <message>
        <source>Tickets of this kiosk</source>
        <translation>Tickets de cette borne</translation>
    </message>
    <message>
        <source>The latest first. A copy bears the word “Copy”.</source>
        <translation>Les plus récents d’abord. Une copie porte le mot « Copie ».</translation>
    </message>
    <message>
        <source>Nobody waits with a ticket of this kiosk.</source>
        <translation>Personne n’attend avec un ticket de cette borne.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to citizens</source>
        <translation>Retour aux usagers</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Impression …</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Imprimer une copie</translation>
    </message>
    <message>
        <source>Yes, I have seen it</source>
        <translation>Oui, je l’ai vu</translation>
    </message>
    <message>
        <source>No, and none lies there</source>
        <translation>Non, il n’y en a pas</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Since {day}</source>
        <translation>Depuis le {day}</translation>
    </message>
    <message>
        <source>The decision comes by {day}.</source>
        <translation>La décision sera prise au plus tard le {day}.</translation>
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
        <source>Pay {amount} at the office&apos;s cash desk and show the number {number}.</source>
        <translation>Payez {amount} à la caisse du bureau et présentez le numéro {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are awaited from you.</source>
        <translation>
            <numerusform>%n élément est attendu de vous.</numerusform>
            <numerusform>%n éléments sont attendus de vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch it at the office. Bring your identity card.</source>
        <translation>À retirer au bureau. Apportez votre carte d’identité.</translation>
    </message>
    <message>
        <source>You can download it with number and secret.</source>
        <translation>Vous pouvez le télécharger avec le numéro et le code.</translation>
    </message>
    <message>
        <source>The carrier knows it as {number}.</source>
        <translation>Numéro de suivi : {number}.</translation>
    </message>
    <message>
        <source>The decision names the reason. You may appeal: ask at the office.</source>
        <translation>La décision en donne la raison. Vous pouvez la contester : renseignez-vous au bureau.</translation>
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
        <source>You need not do anything now.</source>
        <translation>Vous n’avez rien à faire pour l’instant.</translation>
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
        <source>Copy</source>
        <translation>Copie</translation>
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
        <source>Please bring:</source>
        <translation>À apporter :</translation>
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
        <source>The clerk who calls you finds your request %1 by it.</source>
        <translation>L’agent qui vous appelle retrouve ainsi votre demande %1.</translation>
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
        <source>Take your ticket from the second printer</source>
        <translation>Prenez votre ticket à la deuxième imprimante</translation>
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
