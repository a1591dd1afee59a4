<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Counter</name>
    <message>
        <source>Open counter</source>
        <translation>Ouvrir le guichet</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Appeler le suivant</translation>
    </message>
    <message>
        <source>Take a ticket…</source>
        <translation>Prendre un ticket…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Park…</source>
        <translation>En attente…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Transférer…</translation>
    </message>
    <message>
        <source>Next service…</source>
        <translation>Puis service…</translation>
    </message>
    <message>
        <source>Call number…</source>
        <translation>Par numéro…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pause…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Which number?</source>
        <translation>Quel numéro&#xa0;?</translation>
    </message>
    <message>
        <source>Park for how long?</source>
        <translation>En attente pour combien de temps&#xa0;?</translation>
    </message>
    <message>
        <source>Transfer to a service or a counter</source>
        <translation>Transférer vers un service ou un guichet</translation>
    </message>
    <message>
        <source>Done here. Which service is next?</source>
        <translation>Terminé ici. Quel est le service suivant&#xa0;?</translation>
    </message>
    <message>
        <source>Why do you pause?</source>
        <translation>Pourquoi cette pause&#xa0;?</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Cette fenêtre</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Work away from the counter</source>
        <translation>Travail hors du guichet</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Quelque chose ne fonctionne pas</translation>
    </message>
    <message>
        <source>Speaks Arabic</source>
        <translation>Parle arabe</translation>
    </message>
    <message>
        <source>Speaks Persian</source>
        <translation>Parle persan</translation>
    </message>
    <message>
        <source>Speaks Ukrainian</source>
        <translation>Parle ukrainien</translation>
    </message>
    <message>
        <source>Speaks French</source>
        <translation>Parle français</translation>
    </message>
    <message>
        <source>Speaks English</source>
        <translation>Parle anglais</translation>
    </message>
    <message>
        <source>Counter {counter}</source>
        <translation>Guichet {counter}</translation>
    </message>
    <message numerus="yes">
        <source>waited %n min</source>
        <translation>
            <numerusform>attente %n min</numerusform>
            <numerusform>attente %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>recalled %n times</source>
        <translation>
            <numerusform>rappelé %n fois</numerusform>
            <numerusform>rappelé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>back at {time}</source>
        <translation>retour à {time}</translation>
    </message>
    <message>
        <source>until called</source>
        <translation>jusqu’à l’appel</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>pour vous</translation>
    </message>
    <message>
        <source>Until I call the number</source>
        <translation>Jusqu’à ce que j’appelle le numéro</translation>
    </message>
    <message>
        <source>This computer’s clock is wrong. Tell a technician.</source>
        <translation>L’horloge de cet ordinateur est fausse. Prévenez un technicien.</translation>
    </message>
    <message>
        <source>This computer cannot save at present. Tell a technician.</source>
        <translation>Cet ordinateur ne peut rien enregistrer pour l’instant. Prévenez un technicien.</translation>
    </message>
    <message>
        <source>Something on this computer needs a technician. Nothing is lost.</source>
        <translation>Cet ordinateur a besoin d’un technicien. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The server did not answer. You can go on: from now on you work on your own.</source>
        <translation>Le serveur n’a pas répondu. Vous pouvez continuer&#xa0;: vous travaillez désormais en autonomie.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again; whoever you serve is still here.</source>
        <translation>Votre session a pris fin. Reconnectez-vous&#xa0;; la personne que vous servez est toujours là.</translation>
    </message>
    <message>
        <source>The server does not allow this here. Ask a supervisor.</source>
        <translation>Le serveur ne l’autorise pas ici. Adressez-vous à un responsable.</translation>
    </message>
    <message>
        <source>This computer cannot save at present, so nothing was done. Try again.</source>
        <translation>Cet ordinateur ne peut rien enregistrer, donc rien n’a été fait. Réessayez.</translation>
    </message>
    <message>
        <source>This computer does not know the office yet. Wait for the server.</source>
        <translation>Cet ordinateur ne connaît pas encore le bureau. Attendez le serveur.</translation>
    </message>
    <message>
        <source>That did not work, and nothing was done. Tell a technician.</source>
        <translation>Cela n’a pas fonctionné et rien n’a été fait. Prévenez un technicien.</translation>
    </message>
    <message>
        <source>The code was not read whole. Scan it again, or type the number.</source>
        <translation>Le code n’a pas été lu en entier. Scannez-le de nouveau ou saisissez le numéro.</translation>
    </message>
    <message>
        <source>User name or password is wrong. Check both and try again.</source>
        <translation>Identifiant ou mot de passe incorrect. Vérifiez-les et réessayez.</translation>
    </message>
    <message>
        <source>The server does not answer. Here you can sign in without it only if you did so in the last seven days.</source>
        <translation>Le serveur ne répond pas. Sans lui, la connexion n’est possible ici que si vous l’avez déjà fait ces sept derniers jours.</translation>
    </message>
    <message>
        <source>Somebody is still at your counter. Finish, park or transfer first.</source>
        <translation>Quelqu’un est encore à votre guichet. Terminez, mettez en attente ou transférez d’abord.</translation>
    </message>
    <message>
        <source>This is not a ticket’s code.</source>
        <translation>Ce n’est pas le code d’un ticket.</translation>
    </message>
    <message>
        <source>The code is damaged. Scan it again, or type the number.</source>
        <translation>Le code est abîmé. Scannez-le de nouveau ou saisissez le numéro.</translation>
    </message>
    <message>
        <source>This ticket’s code is newer than this program. Type the number.</source>
        <translation>Le code de ce ticket est plus récent que ce programme. Saisissez le numéro.</translation>
    </message>
    <message>
        <source>This ticket is from another office.</source>
        <translation>Ce ticket vient d’un autre bureau.</translation>
    </message>
    <message>
        <source>This office does not know the kiosk that printed this ticket.</source>
        <translation>Ce bureau ne connaît pas la borne qui a imprimé ce ticket.</translation>
    </message>
    <message>
        <source>This ticket is not genuine. Ask for a new one at the kiosk.</source>
        <translation>Ce ticket n’est pas authentique. Il faut en prendre un nouveau à la borne.</translation>
    </message>
    <message>
        <source>This ticket is from another day. A new one is needed.</source>
        <translation>Ce ticket date d’un autre jour. Il en faut un nouveau.</translation>
    </message>
    <message>
        <source>{number} finished</source>
        <translation>{number} terminé</translation>
    </message>
    <message>
        <source>{number} sent to the next service</source>
        <translation>{number} envoyé au service suivant</translation>
    </message>
    <message>
        <source>{number} transferred</source>
        <translation>{number} transféré</translation>
    </message>
    <message>
        <source>{number} parked</source>
        <translation>{number} mis en attente</translation>
    </message>
    <message>
        <source>{number}: no-show</source>
        <translation>{number}&#xa0;: absent</translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait to be sent.</source>
        <translation>
            <numerusform>%n opération attend d’être envoyée.</numerusform>
            <numerusform>%n opérations attendent d’être envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your counter at {time}</source>
        <translation>Votre guichet à {time}</translation>
    </message>
    <message>
        <source>{number} at {time}</source>
        <translation>{number} à {time}</translation>
    </message>
    <message numerus="yes">
        <source>Too many failed attempts. Try again in %n min.</source>
        <translation>
            <numerusform>Trop d’essais manqués. Réessayez dans %n min.</numerusform>
            <numerusform>Trop d’essais manqués. Réessayez dans %n min.</numerusform>
        </translation>
    </message>
    <message>
        <source>The office server is away. Scan the ticket to take the next person; everything is kept and sent later.</source>
        <translation>Le serveur du bureau est absent. Scannez le ticket pour prendre la personne suivante&#xa0;; tout est conservé et sera envoyé plus tard.</translation>
    </message>
    <message>
        <source>A technician must enrol it again. Until then scan the tickets; everything is kept.</source>
        <translation>Un technicien doit l’enregistrer de nouveau. En attendant, scannez les tickets&#xa0;; tout est conservé.</translation>
    </message>
    <message>
        <source>The server does not accept this computer.</source>
        <translation>Le serveur n’accepte pas cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(%n autre)</numerusform>
            <numerusform>(%n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to the office server…</source>
        <translation>Connexion au serveur du bureau…</translation>
    </message>
    <message>
        <source>Chip checked: issued by its country, unchanged, and no copy.</source>
        <translation>Puce vérifiée : émise par son pays, inchangée et non copiée.</translation>
    </message>
    <message>
        <source>Chip checked: issued by its country and unchanged. Whether it is a copy cannot be seen.</source>
        <translation>Puce vérifiée : émise par son pays et inchangée. On ne peut pas voir s’il s’agit d’une copie.</translation>
    </message>
    <message>
        <source>Chip read, but its country&apos;s signature could not be checked here.</source>
        <translation>Puce lue, mais la signature de son pays n’a pas pu être vérifiée ici.</translation>
    </message>
    <message>
        <source>The chip could not be read.</source>
        <translation>La puce n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Warning: the chip is not genuine. Do not accept this document without a check.</source>
        <translation>Attention : la puce n’est pas authentique. N’acceptez pas ce document sans vérification.</translation>
    </message>
    <message>
        <source>Chip: genuine, no copy</source>
        <translation>Puce&#xa0;: authentique, non copiée</translation>
    </message>
    <message>
        <source>Chip: genuine</source>
        <translation>Puce&#xa0;: authentique</translation>
    </message>
    <message>
        <source>Chip: not checkable</source>
        <translation>Puce&#xa0;: non vérifiable</translation>
    </message>
    <message>
        <source>Chip: unreadable</source>
        <translation>Puce&#xa0;: illisible</translation>
    </message>
    <message>
        <source>Chip not genuine: check the document</source>
        <translation>Puce non authentique&#xa0;: vérifiez le document</translation>
    </message>
    <message>
        <source>Yes, make it the server</source>
        <translation>Oui, en faire le serveur</translation>
    </message>
    <message>
        <source>Counter opened</source>
        <translation>Guichet ouvert</translation>
    </message>
    <message>
        <source>Counter paused</source>
        <translation>Guichet en pause</translation>
    </message>
    <message>
        <source>Counter closed</source>
        <translation>Guichet fermé</translation>
    </message>
    <message>
        <source>Ticket issued</source>
        <translation>Ticket donné</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Appelé</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Rappelé</translation>
    </message>
    <message>
        <source>Serving started</source>
        <translation>Service commencé</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Servi</translation>
    </message>
    <message>
        <source>Sent to the next service</source>
        <translation>Envoyé au service suivant</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Mis en attente</translation>
    </message>
    <message>
        <source>Released for any counter</source>
        <translation>Libéré pour tout guichet</translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation>Remis dans la file</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Action annulée</translation>
    </message>
    <message>
        <source>The number had been given out before.</source>
        <translation>Le numéro avait déjà été donné.</translation>
    </message>
    <message>
        <source>The office knows no such ticket.</source>
        <translation>Le bureau ne connaît pas ce ticket.</translation>
    </message>
    <message>
        <source>Another counter was serving it.</source>
        <translation>Un autre guichet le servait.</translation>
    </message>
    <message>
        <source>The ticket had ended before.</source>
        <translation>Le ticket était déjà terminé.</translation>
    </message>
    <message>
        <source>It had been recorded before.</source>
        <translation>C’était déjà enregistré.</translation>
    </message>
    <message>
        <source>The ticket was no longer at that counter.</source>
        <translation>Le ticket n’était plus à ce guichet.</translation>
    </message>
    <message>
        <source>The counter had another ticket open.</source>
        <translation>Le guichet avait un autre ticket ouvert.</translation>
    </message>
    <message>
        <source>Another clerk had opened the counter.</source>
        <translation>Un autre agent avait ouvert le guichet.</translation>
    </message>
    <message>
        <source>The ticket had changed in the meantime.</source>
        <translation>Le ticket avait changé entre-temps.</translation>
    </message>
    <message>
        <source>The business day was over.</source>
        <translation>La journée était terminée.</translation>
    </message>
    <message>
        <source>It is dated a day that has not begun.</source>
        <translation>Il porte la date d’un jour qui n’a pas commencé.</translation>
    </message>
    <message>
        <source>Kiosk {number}</source>
        <translation>Borne {number}</translation>
    </message>
    <message>
        <source>Nobody was signed in</source>
        <translation>Personne n’était connecté</translation>
    </message>
    <message>
        <source>{clerk} has not read this yet</source>
        <translation>{clerk} ne l’a pas encore lu</translation>
    </message>
    <message>
        <source>{clerk} read this at {time}</source>
        <translation>{clerk} l’a lu à {time}</translation>
    </message>
    <message>
        <source>Working on your own.</source>
        <translation>Vous travaillez en autonomie.</translation>
    </message>
    <message>
        <source>The server is back.</source>
        <translation>Le serveur est de retour.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Till…</source>
        <translation>Caisse…</translation>
    </message>
    <message>
        <source>What did not count…</source>
        <translation>Ce qui n’a pas compté…</translation>
    </message>
    <message>
        <source>Devices…</source>
        <translation>Appareils…</translation>
    </message>
    <message>
        <source>Make this computer the server…</source>
        <translation>Faire de cet ordinateur le serveur…</translation>
    </message>
    <message>
        <source>What did not count today</source>
        <translation>Ce qui n’a pas compté aujourd’hui</translation>
    </message>
    <message>
        <source>How the devices are</source>
        <translation>État des appareils</translation>
    </message>
    <message>
        <source>Only if the server will not come back: this computer becomes the office’s server, and all devices move to it. It must stay switched on.</source>
        <translation>Seulement si le serveur ne reviendra pas : cet ordinateur devient le serveur du bureau et tous les appareils s’y rattachent. Il doit rester allumé.</translation>
    </message>
    <message>
        <source>The code on this paper cannot be read whole. Scan it once more.</source>
        <translation>Le code de ce papier n’a pas pu être lu en entier. Scannez-le encore une fois.</translation>
    </message>
    <message>
        <source>This paper comes from a newer version of the program than this counter has.</source>
        <translation>Ce papier provient d’une version du programme plus récente que celle de ce guichet.</translation>
    </message>
    <message>
        <source>This paper is of an office that is not known here.</source>
        <translation>Ce papier vient d’un bureau qui n’est pas connu ici.</translation>
    </message>
    <message>
        <source>No office has signed this paper: it may be forged. Show it to a supervisor.</source>
        <translation>Aucun bureau n’a signé ce papier : il est peut-être faux. Montrez-le à un responsable.</translation>
    </message>
    <message>
        <source>There is no request to this paper here.</source>
        <translation>Il n’y a pas ici de demande correspondant à ce papier.</translation>
    </message>
    <message>
        <source>No open request of this office names this card.</source>
        <translation>Aucune demande en cours de ce bureau ne correspond à cette carte.</translation>
    </message>
    <message>
        <source>Several offices have given this number. Ask at which one it was filed.</source>
        <translation>Plusieurs bureaux ont donné ce numéro. Demandez où la demande a été déposée.</translation>
    </message>
    <message>
        <source>The card could not be read. Try once more, or type the number.</source>
        <translation>La carte n’a pas pu être lue. Réessayez, ou saisissez le numéro.</translation>
    </message>
    <message>
        <source>The code on this card is laid out otherwise than the office&apos;s set-up says. Type the number, and tell whoever looks after the computers.</source>
        <translation>Le code de cette carte est disposé autrement que ne le dit la configuration du bureau. Saisissez le numéro et prévenez la personne chargée des ordinateurs.</translation>
    </message>
    <message>
        <source>The scanner types in another keyboard language. Change the keyboard to English and scan again.</source>
        <translation>Le lecteur écrit avec une autre langue de clavier. Passez le clavier en anglais et scannez de nouveau.</translation>
    </message>
    <message>
        <source>The server does not answer, so the request cannot be looked for.</source>
        <translation>Le serveur ne répond pas : la demande ne peut pas être cherchée.</translation>
    </message>
    <message>
        <source>The server does not allow this search.</source>
        <translation>Le serveur n’autorise pas cette recherche.</translation>
    </message>
    <message>
        <source>This computer becomes the server. Wait a moment.</source>
        <translation>Cet ordinateur devient le serveur. Un instant.</translation>
    </message>
    <message>
        <source>This computer is the office’s server now. The other devices move to it by themselves. Leave it switched on.</source>
        <translation>Cet ordinateur est maintenant le serveur du bureau. Les autres appareils s’y rattachent d’eux-mêmes. Laissez-le allumé.</translation>
    </message>
    <message>
        <source>This computer lacks what the server needs. Do it at another counter that was in use today.</source>
        <translation>Il manque à cet ordinateur ce dont le serveur a besoin. Faites-le à un autre guichet utilisé aujourd’hui.</translation>
    </message>
    <message>
        <source>This computer has no certificate for being the server. Do it at one that has, or call a technician.</source>
        <translation>Cet ordinateur n’a pas de certificat de serveur. Faites-le sur un autre qui en a un, ou appelez un technicien.</translation>
    </message>
    <message>
        <source>This computer is not connected to the network. Check its cable first.</source>
        <translation>Cet ordinateur n’est pas relié au réseau. Vérifiez d’abord son câble.</translation>
    </message>
    <message>
        <source>That did not work. Call a technician; the counters go on by the paper.</source>
        <translation>Cela n’a pas marché. Appelez un technicien ; les guichets continuent avec les tickets papier.</translation>
    </message>
    <message>
        <source>Kiosk {number}: the paper is running low</source>
        <translation>Borne {number} : bientôt plus de papier</translation>
    </message>
    <message>
        <source>Kiosk {number}: no paper</source>
        <translation>Borne {number} : plus de papier</translation>
    </message>
    <message>
        <source>Kiosk {number}: the printer does not work</source>
        <translation>Borne {number} : l’imprimante ne marche pas</translation>
    </message>
    <message>
        <source>Kiosk {number}: the second printer’s paper is running low</source>
        <translation>Borne {number} : il reste peu de papier dans la deuxième imprimante</translation>
    </message>
    <message>
        <source>Kiosk {number}: no paper in the second printer</source>
        <translation>Borne {number} : plus de papier dans la deuxième imprimante</translation>
    </message>
    <message>
        <source>Kiosk {number}: the second printer does not work</source>
        <translation>Borne {number} : la deuxième imprimante ne fonctionne pas</translation>
    </message>
    <message>
        <source>Kiosk {number}: look whether a ticket lies in the printer</source>
        <translation>Borne {number} : vérifiez s’il reste un ticket dans l’imprimante</translation>
    </message>
    <message>
        <source>Kiosk {number}: the card reader is unplugged</source>
        <translation>Borne {number} : le lecteur de cartes est débranché</translation>
    </message>
    <message>
        <source>Kiosk {number}: its clock is wrong</source>
        <translation>Borne {number} : l’horloge n’est pas à l’heure</translation>
    </message>
    <message>
        <source>Kiosk {number}: somebody asks for help</source>
        <translation>Borne {number} : quelqu’un demande de l’aide</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>depuis {time}</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Saisissez pour chercher</translation>
    </message>
    <message>
        <source>Type the number and press Enter, or scan the ticket.</source>
        <translation>Saisissez le numéro puis Entrée, ou scannez le ticket.</translation>
    </message>
    <message>
        <source>↑ ↓ and Enter to choose</source>
        <translation>↑ ↓ et Entrée pour choisir</translation>
    </message>
    <message numerus="yes">
        <source>%n not read by their clerk</source>
        <translation>
            <numerusform>%n non lu par l’agent concerné</numerusform>
            <numerusform>%n non lus par l’agent concerné</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was done today counts.</source>
        <translation>Tout ce qui a été fait aujourd’hui compte.</translation>
    </message>
    <message>
        <source>Waiting for you · {count}</source>
        <translation>Vous attendent · {count}</translation>
    </message>
    <message>
        <source>next: {number}</source>
        <translation>suivant&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Paused since {time}</source>
        <translation>En pause depuis {time}</translation>
    </message>
    <message>
        <source>Another clerk has it open. If you open it, it becomes yours.</source>
        <translation>Un autre agent l’a ouvert. Si vous l’ouvrez, il devient le vôtre.</translation>
    </message>
    <message>
        <source>Open it to call people.</source>
        <translation>Ouvrez-le pour appeler les usagers.</translation>
    </message>
    <message>
        <source>Your counter is closed</source>
        <translation>Votre guichet est fermé</translation>
    </message>
    <message>
        <source>Nobody is called here.</source>
        <translation>Personne n’est appelé ici.</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>Demandez</translation>
    </message>
    <message>
        <source>Next, as far as this computer knows. Take the ticket to be sure.</source>
        <translation>Le suivant, d’après cet ordinateur. Prenez le ticket pour en être sûr.</translation>
    </message>
    <message>
        <source>Nobody is at your counter</source>
        <translation>Personne à votre guichet</translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for you.</source>
        <translation>
            <numerusform>%n personne vous attend.</numerusform>
            <numerusform>%n personnes vous attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Personne n’attend</translation>
    </message>
    <message>
        <source>Whoever comes appears below by itself.</source>
        <translation>Les nouveaux arrivants s’affichent ci-dessous.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>target {time}</source>
        <translation>objectif {time}</translation>
    </message>
    <message>
        <source>called</source>
        <translation>depuis l’appel</translation>
    </message>
    <message>
        <source>over target {time}</source>
        <translation>au-delà de {time}</translation>
    </message>
    <message>
        <source>Parked · {count}</source>
        <translation>En attente · {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n steps on requests wait for the server</source>
        <translation>
            <numerusform>%n étape de demande attend le serveur</numerusform>
            <numerusform>%n étapes de demandes attendent le serveur</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobat counter</source>
        <translation>Nobat – guichet</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>J’y vais</translation>
    </message>
    <message>
        <source>This computer is not set up yet. Ask a technician.</source>
        <translation>Cet ordinateur n’est pas encore configuré. Demandez un technicien.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The office’s set-up names no counter for this computer.</source>
        <translation>La configuration du bureau n’attribue aucun guichet à cet ordinateur.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Call a technician.</source>
        <translation>Appelez un technicien.</translation>
    </message>
    <message>
        <source>Switch it off and on. If that does not help, call a technician.</source>
        <translation>Éteignez puis rallumez. Si cela ne suffit pas, appelez un technicien.</translation>
    </message>
    <message>
        <source>Check its cable and whether it is switched on.</source>
        <translation>Vérifiez le câble et l’alimentation.</translation>
    </message>
    <message>
        <source>Put in a new roll of paper.</source>
        <translation>Mettez un nouveau rouleau de papier.</translation>
    </message>
    <message>
        <source>Check the loudspeakers and the volume.</source>
        <translation>Vérifiez les haut-parleurs et le volume.</translation>
    </message>
    <message>
        <source>Its clock is ahead by {minutes}</source>
        <translation>Son horloge avance de {minutes}</translation>
    </message>
    <message>
        <source>Its clock is behind by {minutes}</source>
        <translation>Son horloge retarde de {minutes}</translation>
    </message>
    <message>
        <source>Ticket printer</source>
        <translation>Imprimante de tickets</translation>
    </message>
    <message>
        <source>Second printer</source>
        <translation>Seconde imprimante</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>Lecteur de cartes</translation>
    </message>
    <message>
        <source>Code scanner</source>
        <translation>Lecteur de codes</translation>
    </message>
    <message>
        <source>Chip reader</source>
        <translation>Lecteur de puces</translation>
    </message>
    <message>
        <source>Page printer</source>
        <translation>Imprimante de documents</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Terminal de paiement</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>{part}: something is wrong</source>
        <translation>{part} : quelque chose ne va pas</translation>
    </message>
    <message>
        <source>It cannot save anything</source>
        <translation>Rien ne peut être enregistré</translation>
    </message>
    <message>
        <source>It warns of something; nothing is lost</source>
        <translation>Il signale un problème ; rien n’est perdu</translation>
    </message>
    <message>
        <source>Its program hangs</source>
        <translation>Son programme est bloqué</translation>
    </message>
    <message>
        <source>Switch the device off and on.</source>
        <translation>Éteignez puis rallumez l’appareil.</translation>
    </message>
    <message>
        <source>{part}: the paper is running low</source>
        <translation>{part} : bientôt plus de papier</translation>
    </message>
    <message>
        <source>{part}: no paper</source>
        <translation>{part} : plus de papier</translation>
    </message>
    <message>
        <source>{part}: the cover is open</source>
        <translation>{part} : capot ouvert</translation>
    </message>
    <message>
        <source>Close the cover.</source>
        <translation>Fermez le capot.</translation>
    </message>
    <message>
        <source>{part}: the cutter is stuck</source>
        <translation>{part} : massicot bloqué</translation>
    </message>
    <message>
        <source>Open the cover and take out the paper that is stuck.</source>
        <translation>Ouvrez le capot et retirez le papier coincé.</translation>
    </message>
    <message>
        <source>{part}: paper is stuck</source>
        <translation>{part} : papier coincé</translation>
    </message>
    <message>
        <source>{part}: pauses, it is too hot</source>
        <translation>{part} : pause, trop chaud</translation>
    </message>
    <message>
        <source>Wait; it goes on by itself.</source>
        <translation>Attendez : la reprise est automatique.</translation>
    </message>
    <message>
        <source>{part}: does not work</source>
        <translation>{part} : en panne</translation>
    </message>
    <message>
        <source>{part}: does not print</source>
        <translation>{part} : n’imprime pas</translation>
    </message>
    <message>
        <source>{part}: no connection</source>
        <translation>{part} : pas de connexion</translation>
    </message>
    <message>
        <source>{part}: gives no answer</source>
        <translation>{part} : pas de réponse</translation>
    </message>
    <message>
        <source>{part}: there is none</source>
        <translation>{part} : introuvable</translation>
    </message>
    <message>
        <source>{part}: takes nothing</source>
        <translation>{part} : refuse tout travail</translation>
    </message>
    <message>
        <source>{part}: nothing is heard</source>
        <translation>{part} : rien ne s’entend</translation>
    </message>
    <message>
        <source>{part}: recordings cannot be used</source>
        <translation>{part} : enregistrements inutilisables</translation>
    </message>
    <message>
        <source>{part}: a language is not spoken</source>
        <translation>{part} : une langue n’est pas prononcée</translation>
    </message>
    <message>
        <source>{part}: more calls than can be spoken</source>
        <translation>{part} : trop d’appels à annoncer</translation>
    </message>
    <message>
        <source>The paper is running low</source>
        <translation>Bientôt plus de papier</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>Plus de papier</translation>
    </message>
    <message>
        <source>The printer does not work</source>
        <translation>L’imprimante ne fonctionne pas</translation>
    </message>
    <message>
        <source>The paper of the second printer is running low</source>
        <translation>Bientôt plus de papier dans la seconde imprimante</translation>
    </message>
    <message>
        <source>No paper in the second printer</source>
        <translation>Plus de papier dans la seconde imprimante</translation>
    </message>
    <message>
        <source>The second printer does not work</source>
        <translation>La seconde imprimante ne fonctionne pas</translation>
    </message>
    <message>
        <source>Nobody knows whether a ticket came out</source>
        <translation>On ne sait pas si un ticket est sorti</translation>
    </message>
    <message>
        <source>Look whether a ticket lies in the printer, and say so at the kiosk.</source>
        <translation>Regardez si un ticket est dans l’imprimante et confirmez-le sur la borne.</translation>
    </message>
    <message>
        <source>The card reader has no connection</source>
        <translation>Le lecteur de cartes est débranché</translation>
    </message>
    <message>
        <source>Its clock is wrong</source>
        <translation>Son horloge n’est pas à l’heure</translation>
    </message>
    <message>
        <source>Somebody asks for help</source>
        <translation>Quelqu’un demande de l’aide</translation>
    </message>
    <message>
        <source>Send somebody there.</source>
        <translation>Envoyez quelqu’un sur place.</translation>
    </message>
    <message>
        <source>Its program is older than what the office uses</source>
        <translation>Son programme est plus ancien que celui du bureau</translation>
    </message>
    <message>
        <source>Have it updated.</source>
        <translation>Faites-le mettre à jour.</translation>
    </message>
    <message>
        <source>The server does not believe its codes</source>
        <translation>Le serveur ne reconnaît pas ses codes</translation>
    </message>
    <message>
        <source>Have it enrolled anew.</source>
        <translation>Faites-le enregistrer à nouveau.</translation>
    </message>
    <message>
        <source>Its disk is almost full: {amount} MB left</source>
        <translation>Son disque est presque plein : il reste {amount} Mo</translation>
    </message>
    <message>
        <source>Its program has version {version}, the server’s {server}</source>
        <translation>Version de son programme : {version}, celle du serveur : {server}</translation>
    </message>
    <message numerus="yes">
        <source>%n acts wait to be sent</source>
        <translation>
            <numerusform>%n action attend d’être envoyée</numerusform>
            <numerusform>%n actions attendent d’être envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps on requests wait to be sent</source>
        <translation>
            <numerusform>%n étape de dossier attend d’être envoyée</numerusform>
            <numerusform>%n étapes de dossier attendent d’être envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls wait to be spoken</source>
        <translation>
            <numerusform>%n appel attend d’être annoncé</numerusform>
            <numerusform>%n appels attendent d’être annoncés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things wait to be done</source>
        <translation>
            <numerusform>%n tâche en attente</numerusform>
            <numerusform>%n tâches en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Look whether it is switched on and its network cable is in.</source>
        <translation>Vérifiez que l’appareil est allumé et son câble réseau branché.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>No report: its program is older</source>
        <translation>Pas de rapport : programme plus ancien</translation>
    </message>
    <message>
        <source>Needs somebody soon</source>
        <translation>À voir bientôt</translation>
    </message>
    <message>
        <source>Needs somebody now</source>
        <translation>À voir tout de suite</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silencieux</translation>
    </message>
    <message>
        <source>Needs somebody soon, since {time}</source>
        <translation>À voir bientôt, depuis {time}</translation>
    </message>
    <message>
        <source>Needs somebody now, since {time}</source>
        <translation>À voir tout de suite, depuis {time}</translation>
    </message>
    <message>
        <source>Silent since {time}</source>
        <translation>Silencieux depuis {time}</translation>
    </message>
    <message>
        <source>{amount} MB free</source>
        <translation>{amount} Mo libres</translation>
    </message>
    <message>
        <source>{amount} GB free</source>
        <translation>{amount} Go libres</translation>
    </message>
    <message>
        <source>The server is asked …</source>
        <translation>Le serveur est interrogé …</translation>
    </message>
    <message>
        <source>The server does not answer. This is what devices tell directly.</source>
        <translation>Le serveur ne répond pas. Voici ce que les appareils disent directement.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices need somebody</source>
        <translation>
            <numerusform>%n appareil à voir</numerusform>
            <numerusform>%n appareils à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Kiosk {number}</source>
        <translation>Borne {number}</translation>
    </message>
    <message>
        <source>Display {number}</source>
        <translation>Écran {number}</translation>
    </message>
    <message>
        <source>In order: {parts}</source>
        <translation>En ordre : {parts}</translation>
    </message>
    <message numerus="yes">
        <source>%n things wait here</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>All devices are in order.</source>
        <translation>Tous les appareils sont en ordre.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>All answers are kept.</source>
        <translation>Toutes les réponses sont enregistrées.</translation>
    </message>
    <message>
        <source>Being written…</source>
        <translation>En cours de saisie…</translation>
    </message>
    <message>
        <source>Being kept…</source>
        <translation>Enregistrement en cours…</translation>
    </message>
    <message>
        <source>Not kept yet: an answer does not fit. Mend it first.</source>
        <translation>Pas encore enregistré : une réponse ne convient pas. Corrigez-la d’abord.</translation>
    </message>
    <message>
        <source>Kept on this computer. It is sent when the server is back.</source>
        <translation>Conservé sur cet ordinateur. Ce sera envoyé au retour du serveur.</translation>
    </message>
    <message>
        <source>The server does not answer. The answers are kept as soon as it does.</source>
        <translation>Le serveur ne répond pas. Les réponses seront enregistrées dès qu’il répondra.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same answers. Choose which ones hold.</source>
        <translation>Quelqu’un d’autre a modifié les mêmes réponses. Choisissez lesquelles gardent effet.</translation>
    </message>
    <message>
        <source>The answers can no longer be changed here.</source>
        <translation>Les réponses ne peuvent plus être modifiées ici.</translation>
    </message>
    <message>
        <source>Check, then send</source>
        <translation>Vérifier, puis envoyer</translation>
    </message>
    <message>
        <source>Check and go on</source>
        <translation>Vérifier et continuer</translation>
    </message>
    <message>
        <source>{question} (may stay empty)</source>
        <translation>{question} (facultatif)</translation>
    </message>
    <message>
        <source>Somebody else wrote: {answer}</source>
        <translation>Quelqu’un d’autre a écrit : {answer}</translation>
    </message>
    <message>
        <source>{group}: {number}</source>
        <translation>{group} : {number}</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Garder la nôtre</translation>
    </message>
    <message>
        <source>Ask the registers</source>
        <translation>Interroger les registres</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Fee: {amount}</source>
        <translation>Frais : {amount}</translation>
    </message>
    <message>
        <source>Day, month, year, such as {day}</source>
        <translation>Jour, mois, année, par exemple {day}</translation>
    </message>
    <message>
        <source>The applicant is asked for this anew.</source>
        <translation>Ceci est redemandé au demandeur.</translation>
    </message>
    <message>
        <source>From the register: no need to ask.</source>
        <translation>Vient du registre : inutile de demander.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else has %n entries here.</source>
        <translation>
            <numerusform>Quelqu’un d’autre a %n entrée ici.</numerusform>
            <numerusform>Quelqu’un d’autre a %n entrées ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has left this empty.</source>
        <translation>Quelqu’un d’autre a laissé ceci vide.</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Year, month, day, such as {day}</source>
        <translation>Année, mois, jour, par exemple {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are missing or wrong.</source>
        <translation>
            <numerusform>%n réponse manque ou est incorrecte.</numerusform>
            <numerusform>%n réponses manquent ou sont incorrectes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has answered meanwhile: theirs are shown as well.</source>
        <translation>Quelqu’un d’autre a répondu entre-temps : ses réponses sont affichées aussi.</translation>
    </message>
    <message>
        <source>Esc once more gives up what is not kept.</source>
        <translation>Encore une fois Échap abandonne ce qui n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Requests of this person</source>
        <translation>Demandes de cette personne</translation>
    </message>
    <message>
        <source>Which one is meant?</source>
        <translation>Laquelle ?</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
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
        <source>Number and secret of the request</source>
        <translation>Numéro et secret de la demande</translation>
    </message>
    <message>
        <source>Address label</source>
        <translation>Étiquette d’adresse</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Imprimer le reçu</translation>
    </message>
    <message>
        <source>Make and print the document</source>
        <translation>Établir et imprimer le document</translation>
    </message>
    <message>
        <source>Print the decision</source>
        <translation>Imprimer la décision</translation>
    </message>
    <message>
        <source>Print the hand-over slip</source>
        <translation>Imprimer le bordereau de remise</translation>
    </message>
    <message>
        <source>Print number and secret again…</source>
        <translation>Réimprimer le numéro et le secret…</translation>
    </message>
    <message>
        <source>Print the address label…</source>
        <translation>Imprimer l’étiquette d’adresse…</translation>
    </message>
    <message>
        <source>Print a copy of the receipt</source>
        <translation>Imprimer une copie du reçu</translation>
    </message>
    <message>
        <source>Print a copy of the document</source>
        <translation>Imprimer une copie du document</translation>
    </message>
    <message>
        <source>Print a copy of the decision</source>
        <translation>Imprimer une copie de la décision</translation>
    </message>
    <message>
        <source>Print a copy of the hand-over slip</source>
        <translation>Imprimer une copie du bordereau</translation>
    </message>
    <message>
        <source>The applicant is here</source>
        <translation>Le demandeur est présent</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Pour décider</translation>
    </message>
    <message>
        <source>To hand over or send</source>
        <translation>Pour remettre ou envoyer</translation>
    </message>
    <message>
        <source>To correct a mistake</source>
        <translation>Pour corriger une erreur</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>Une réclamation</translation>
    </message>
    <message>
        <source>The server has not answered. Try again: nothing is done twice.</source>
        <translation>Le serveur n’a pas répondu. Réessayez : rien n’est fait deux fois.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>Le serveur ne l’autorise pas.</translation>
    </message>
    <message>
        <source>Another office has this request by now.</source>
        <translation>Un autre bureau a maintenant cette demande.</translation>
    </message>
    <message>
        <source>Nothing of this request is kept any more but what happened.</source>
        <translation>De cette demande, seul le déroulement est encore conservé.</translation>
    </message>
    <message>
        <source>This does not go by post, or no address was given.</source>
        <translation>Cela ne part pas par la poste, ou aucune adresse n’a été donnée.</translation>
    </message>
    <message>
        <source>Type what you see on the document.</source>
        <translation>Saisissez ce que vous voyez sur le document.</translation>
    </message>
    <message>
        <source>Handed over. It is on record.</source>
        <translation>Remis. C’est enregistré.</translation>
    </message>
    <message>
        <source>No such paper was issued.</source>
        <translation>Ce papier n’a pas été délivré.</translation>
    </message>
    <message>
        <source>The request is not that far yet, or names nobody.</source>
        <translation>La demande n’en est pas encore là, ou ne nomme personne.</translation>
    </message>
    <message>
        <source>It was given out on paper: print a copy.</source>
        <translation>Il a été remis sur papier : imprimez une copie.</translation>
    </message>
    <message>
        <source>It cannot be made as it was issued: print a copy.</source>
        <translation>Il ne peut pas être refait à l’identique : imprimez une copie.</translation>
    </message>
    <message>
        <source>The server cannot make papers now. Tell a technician.</source>
        <translation>Le serveur ne peut pas établir de papiers maintenant. Prévenez un technicien.</translation>
    </message>
    <message>
        <source>Why is it printed? The reason is on record.</source>
        <translation>Pourquoi l’imprimer ? Le motif est enregistré.</translation>
    </message>
    <message>
        <source>Who takes the document?</source>
        <translation>Qui retire le document ?</translation>
    </message>
    <message>
        <source>Have the slip signed, then give the document.</source>
        <translation>Faites signer le bordereau, puis remettez le document.</translation>
    </message>
    <message>
        <source>Number of the identity document that you have seen</source>
        <translation>Numéro de la pièce d’identité que vous avez vue</translation>
    </message>
    <message>
        <source>Name of who came in place of the applicant</source>
        <translation>Nom de la personne venue à la place du demandeur</translation>
    </message>
    <message>
        <source>What allows them to: authority, date, who gave it</source>
        <translation>Ce qui l’y autorise : procuration, date, auteur</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copie</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiers</translation>
    </message>
    <message>
        <source>Type it and press Enter, or put the card on the reader.</source>
        <translation>Saisissez et appuyez sur Entrée, ou posez la carte sur le lecteur.</translation>
    </message>
    <message>
        <source>Print the same once more</source>
        <translation>Réimprimer la même chose</translation>
    </message>
    <message>
        <source>Save it as a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>Le demandeur</translation>
    </message>
    <message>
        <source>Somebody in their place, with an authority</source>
        <translation>Quelqu’un à sa place, avec une procuration</translation>
    </message>
    <message>
        <source>Signed and given: record it</source>
        <translation>Signé et remis : l’enregistrer</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Le serveur est interrogé…</translation>
    </message>
    <message>
        <source>To the applicant</source>
        <translation>Au demandeur</translation>
    </message>
    <message>
        <source>Nothing has been issued yet.</source>
        <translation>Rien n’a encore été délivré.</translation>
    </message>
    <message>
        <source>Issued so far</source>
        <translation>Délivré jusqu’ici</translation>
    </message>
    <message>
        <source>To a proxy</source>
        <translation>À un mandataire</translation>
    </message>
    <message>
        <source>There is no printer for pages. Save the file, and print it elsewhere.</source>
        <translation>Il n’y a pas d’imprimante de pages. Enregistrez le fichier et imprimez-le ailleurs.</translation>
    </message>
    <message>
        <source>The printer takes nothing. See to it and print again, or save the file.</source>
        <translation>L’imprimante ne prend rien. Vérifiez-la et réimprimez, ou enregistrez le fichier.</translation>
    </message>
    <message>
        <source>The file cannot be read. Tell a technician.</source>
        <translation>Le fichier est illisible. Prévenez un technicien.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Printed at {printer}.</source>
        <translation>Imprimé sur {printer}.</translation>
    </message>
    <message>
        <source>Kept as the file {file}.</source>
        <translation>Conservé dans le fichier {file}.</translation>
    </message>
</context>
<context>
    <name>Paying</name>
    <message>
        <source>The fee has no amount or no currency.</source>
        <translation>Le droit n’a ni montant ni monnaie.</translation>
    </message>
    <message>
        <source>There is nothing to pay.</source>
        <translation>Il n’y a rien à payer.</translation>
    </message>
    <message>
        <source>The fee has changed meanwhile. Tell the new one before you take it.</source>
        <translation>Le droit a changé entre-temps. Annoncez le nouveau avant de l’encaisser.</translation>
    </message>
    <message>
        <source>This is paid already. Nothing was taken a second time.</source>
        <translation>C’est déjà payé. Rien n’a été encaissé une seconde fois.</translation>
    </message>
    <message>
        <source>Another payment is under way. See how it ends first.</source>
        <translation>Un autre paiement est en cours. Voyez d’abord comment il se termine.</translation>
    </message>
    <message>
        <source>There is no such payment.</source>
        <translation>Ce paiement n’existe pas.</translation>
    </message>
    <message>
        <source>Something else was done under this number. Begin again.</source>
        <translation>Autre chose a été fait sous ce numéro. Recommencez.</translation>
    </message>
    <message>
        <source>Another amount was taken than was due. A supervisor must look into it.</source>
        <translation>Un autre montant que le montant dû a été pris. Un responsable doit s’en occuper.</translation>
    </message>
    <message>
        <source>The payer still has time.</source>
        <translation>Le payeur a encore du temps.</translation>
    </message>
    <message>
        <source>Nothing was taken that could go back.</source>
        <translation>Rien n’a été pris qui puisse être rendu.</translation>
    </message>
    <message>
        <source>The money was taken after all.</source>
        <translation>L’argent a finalement été pris.</translation>
    </message>
    <message>
        <source>Only waiting for a provider can be ended.</source>
        <translation>On ne peut cesser d’attendre qu’un prestataire.</translation>
    </message>
    <message>
        <source>No till is open at this counter. Open one with {key} first.</source>
        <translation>Aucune caisse n’est ouverte à ce guichet. Ouvrez-en une d’abord avec {key}.</translation>
    </message>
    <message>
        <source>A till is open at this counter already.</source>
        <translation>Une caisse est déjà ouverte à ce guichet.</translation>
    </message>
    <message>
        <source>This till is closed.</source>
        <translation>Cette caisse est clôturée.</translation>
    </message>
    <message>
        <source>The till holds another currency.</source>
        <translation>La caisse contient une autre monnaie.</translation>
    </message>
    <message>
        <source>This amount cannot be moved.</source>
        <translation>Ce montant ne peut pas être déplacé.</translation>
    </message>
    <message>
        <source>There is not enough cash in the till.</source>
        <translation>Il n’y a pas assez d’espèces dans la caisse.</translation>
    </message>
    <message>
        <source>Another clerk has opened the till here. Count and close it with {key} first.</source>
        <translation>Un autre agent a ouvert la caisse ici. Comptez-la et clôturez-la d’abord avec {key}.</translation>
    </message>
    <message>
        <source>It is {amount} now.</source>
        <translation>Il est maintenant de {amount}.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Le serveur est interrogé…</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>The card terminal is at work</source>
        <translation>Le terminal travaille</translation>
    </message>
    <message>
        <source>The payer is asked for the money</source>
        <translation>Le payeur est invité à payer</translation>
    </message>
    <message>
        <source>Was it taken from the card?</source>
        <translation>La carte a-t-elle été débitée ?</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>The money goes back</source>
        <translation>L’argent est rendu</translation>
    </message>
    <message>
        <source>The money is to go back to the card</source>
        <translation>L’argent doit revenir sur la carte</translation>
    </message>
    <message>
        <source>Give the money back?</source>
        <translation>Rendre l’argent ?</translation>
    </message>
    <message>
        <source>The payer follows what the terminal shows. Do not switch it off.</source>
        <translation>Le payeur suit ce que montre le terminal. Ne l’éteignez pas.</translation>
    </message>
    <message>
        <source>They confirm it on their telephone or at their bank. It shows here by itself.</source>
        <translation>Il confirme sur son téléphone ou auprès de sa banque. Cela s’affiche ici tout seul.</translation>
    </message>
    <message>
        <source>The terminal has not said how it ended, and is not asked twice. Look at its slip.</source>
        <translation>Le terminal n’a pas dit comment cela s’est terminé et n’est pas interrogé deux fois. Regardez son ticket.</translation>
    </message>
    <message>
        <source>Whoever took the money has been asked. It shows here once it is done.</source>
        <translation>Celui qui a reçu l’argent en a été prié. Cela s’affichera ici une fois fait.</translation>
    </message>
    <message>
        <source>Look at the terminal’s slip. If it gave nothing back, it is asked again.</source>
        <translation>Regardez le ticket du terminal. S’il n’a rien rendu, on le lui redemande.</translation>
    </message>
    <message>
        <source>It goes back in the way in which it came. That is on record with your name.</source>
        <translation>Il repart par où il est venu. C’est enregistré à votre nom.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card at the terminal</source>
        <translation>Carte au terminal</translation>
    </message>
    <message>
        <source>Mobile operator {provider}</source>
        <translation>Opérateur mobile {provider}</translation>
    </message>
    <message>
        <source>Bank {provider}</source>
        <translation>Banque {provider}</translation>
    </message>
    <message>
        <source>in cash</source>
        <translation>en espèces</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>par carte</translation>
    </message>
    <message>
        <source>by mobile operator</source>
        <translation>par opérateur mobile</translation>
    </message>
    <message>
        <source>by bank</source>
        <translation>par banque</translation>
    </message>
    <message>
        <source>The server has not answered: it may have been taken or not. Ask again; it is never taken twice.</source>
        <translation>Le serveur n’a pas répondu : l’argent a peut-être été pris, ou non. Demandez à nouveau ; il n’est jamais pris deux fois.</translation>
    </message>
    <message>
        <source>The server does not answer. Try again.</source>
        <translation>Le serveur ne répond pas. Réessayez.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>Le serveur ne l’autorise pas.</translation>
    </message>
    <message>
        <source>Type an amount, such as 1500 or 12.50.</source>
        <translation>Saisissez un montant, par exemple 1500 ou 12,50.</translation>
    </message>
    <message>
        <source>This is less than what is due.</source>
        <translation>C’est moins que le montant dû.</translation>
    </message>
    <message>
        <source>The card was declined. Nothing was taken.</source>
        <translation>La carte a été refusée. Rien n’a été pris.</translation>
    </message>
    <message>
        <source>The terminal does not answer. Nothing was taken: see whether it is on.</source>
        <translation>Le terminal ne répond pas. Rien n’a été pris : vérifiez qu’il est allumé.</translation>
    </message>
    <message>
        <source>The terminal does not take this amount or currency. Nothing was taken.</source>
        <translation>Le terminal n’accepte pas ce montant ou cette monnaie. Rien n’a été pris.</translation>
    </message>
    <message>
        <source>The payment has failed. Nothing was taken.</source>
        <translation>Le paiement a échoué. Rien n’a été pris.</translation>
    </message>
    <message>
        <source>The payer’s time is up. Should the money still come, it counts or goes back.</source>
        <translation>Le délai du payeur est écoulé. Si l’argent arrive encore, il compte ou il est rendu.</translation>
    </message>
    <message>
        <source>It is not waited for any more. Should the money still come, it counts or goes back.</source>
        <translation>On n’attend plus. Si l’argent arrive encore, il compte ou il est rendu.</translation>
    </message>
    <message>
        <source>The money was given back.</source>
        <translation>L’argent a été rendu.</translation>
    </message>
    <message>
        <source>Given: {given} · change: {change}</source>
        <translation>Donné : {given} · à rendre : {change}</translation>
    </message>
    <message>
        <source>Given: {given} · still missing: {missing}</source>
        <translation>Donné : {given} · il manque : {missing}</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Droit à payer</translation>
    </message>
    <message>
        <source>Pay in another way</source>
        <translation>Payer autrement</translation>
    </message>
    <message>
        <source>The slip says: done</source>
        <translation>Le ticket dit : effectué</translation>
    </message>
    <message>
        <source>The slip says: not done, or there is none</source>
        <translation>Le ticket dit : non effectué, ou il n’y en a pas</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Demander à nouveau</translation>
    </message>
    <message>
        <source>Wait no longer</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Give the money back…</source>
        <translation>Rendre l’argent…</translation>
    </message>
    <message>
        <source>Yes, give it back</source>
        <translation>Oui, le rendre</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Imprimer le reçu</translation>
    </message>
    <message>
        <source>How is it paid?</source>
        <translation>Comment est-ce payé ?</translation>
    </message>
    <message>
        <source>How much is given? Enter alone: exactly this much</source>
        <translation>Combien est donné ? Entrée seule : exactement cette somme</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>Encore {time}</translation>
    </message>
    <message>
        <source>{way}, at {time}</source>
        <translation>{way}, à {time}</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Reçu {number}</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>Begun</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>Answers kept</source>
        <translation>Réponses enregistrées</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Ticket taken</source>
        <translation>Ticket pris</translation>
    </message>
    <message>
        <source>Document fetched from a register</source>
        <translation>Document obtenu d’un registre</translation>
    </message>
    <message>
        <source>Paper taken</source>
        <translation>Document papier reçu</translation>
    </message>
    <message>
        <source>Fee asked</source>
        <translation>Frais demandés</translation>
    </message>
    <message>
        <source>Fee changed</source>
        <translation>Frais modifiés</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Rien à payer</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <translation>Frais payés</translation>
    </message>
    <message>
        <source>Money came that was not due</source>
        <translation>Somme reçue en trop</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Somme remboursée</translation>
    </message>
    <message>
        <source>Money is to be given back by the office that took it</source>
        <translation>L’argent doit être rendu par le bureau qui l’a reçu</translation>
    </message>
    <message>
        <source>Left to an official</source>
        <translation>Laissée à un agent</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Prise en charge</translation>
    </message>
    <message>
        <source>More asked for</source>
        <translation>Compléments demandés</translation>
    </message>
    <message>
        <source>What was asked for came</source>
        <translation>Compléments reçus</translation>
    </message>
    <message>
        <source>Approved, one more clerk is needed</source>
        <translation>Approuvée, un autre agent doit confirmer</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Urgency granted</source>
        <translation>Urgence accordée</translation>
    </message>
    <message>
        <source>Document made</source>
        <translation>Document établi</translation>
    </message>
    <message>
        <source>Printed once more</source>
        <translation>Imprimé à nouveau</translation>
    </message>
    <message>
        <source>Put on the shelf</source>
        <translation>Mis à disposition</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Posté</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Rouverte</translation>
    </message>
    <message>
        <source>Moved to another holder</source>
        <translation>Transférée à un autre service</translation>
    </message>
    <message>
        <source>Something that this version cannot read</source>
        <translation>Un fait que cette version ne peut pas lire</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyée</translation>
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
        <source>Under review</source>
        <translation>En cours d’examen</translation>
    </message>
    <message>
        <source>More is needed</source>
        <translation>Compléments nécessaires</translation>
    </message>
    <message>
        <source>Ready to be handed over</source>
        <translation>Prêt à être remis</translation>
    </message>
    <message>
        <source>In the post</source>
        <translation>Confié à la poste</translation>
    </message>
    <message>
        <source>Next: the applicant answers and sends it.</source>
        <translation>Ensuite : le demandeur répond et l’envoie.</translation>
    </message>
    <message>
        <source>Next: the registers are asked.</source>
        <translation>Ensuite : les registres sont interrogés.</translation>
    </message>
    <message>
        <source>Next: the fee is paid.</source>
        <translation>Ensuite : les frais sont payés.</translation>
    </message>
    <message>
        <source>Next: an official takes it up.</source>
        <translation>Ensuite : un agent la prend en charge.</translation>
    </message>
    <message>
        <source>Next: the decision.</source>
        <translation>Ensuite : la décision.</translation>
    </message>
    <message>
        <source>Next: the applicant gives what is asked.</source>
        <translation>Ensuite : le demandeur fournit ce qui est demandé.</translation>
    </message>
    <message>
        <source>Next: the document is made.</source>
        <translation>Ensuite : le document est établi.</translation>
    </message>
    <message>
        <source>The applicant may appeal.</source>
        <translation>Le demandeur peut faire appel.</translation>
    </message>
    <message>
        <source>Next: the document is handed over.</source>
        <translation>Ensuite : le document est remis.</translation>
    </message>
    <message>
        <source>Next: the post delivers it.</source>
        <translation>Ensuite : la poste le distribue.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>A new request can be filed.</source>
        <translation>Une nouvelle demande peut être déposée.</translation>
    </message>
    <message>
        <source>fetched, no need to bring</source>
        <translation>obtenu, inutile de l’apporter</translation>
    </message>
    <message>
        <source>here on paper</source>
        <translation>reçu sur papier</translation>
    </message>
    <message>
        <source>on paper: {reason}</source>
        <translation>sur papier : {reason}</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>the office fetches it</source>
        <translation>le service l’obtient lui-même</translation>
    </message>
    <message>
        <source>to bring</source>
        <translation>à apporter</translation>
    </message>
    <message>
        <source>depends on the answers</source>
        <translation>selon les réponses</translation>
    </message>
    <message>
        <source>the register does not answer</source>
        <translation>le registre ne répond pas</translation>
    </message>
    <message>
        <source>it is not in the register</source>
        <translation>il n’est pas dans le registre</translation>
    </message>
    <message>
        <source>the register is wrong</source>
        <translation>le registre est erroné</translation>
    </message>
    <message>
        <source>not entitled to it</source>
        <translation>n’y a pas droit</translation>
    </message>
    <message>
        <source>a document is not valid</source>
        <translation>un document n’est pas valable</translation>
    </message>
    <message>
        <source>the data does not agree</source>
        <translation>les données ne concordent pas</translation>
    </message>
    <message>
        <source>it is another person</source>
        <translation>il s’agit d’une autre personne</translation>
    </message>
    <message>
        <source>it was requested before</source>
        <translation>déjà demandé</translation>
    </message>
    <message>
        <source>The applicant is here</source>
        <translation>Le demandeur est ici</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Pour décider</translation>
    </message>
    <message>
        <source>To hand the document over</source>
        <translation>Pour remettre le document</translation>
    </message>
    <message>
        <source>To correct something</source>
        <translation>Pour corriger quelque chose</translation>
    </message>
    <message>
        <source>Because of a complaint</source>
        <translation>À cause d’une réclamation</translation>
    </message>
    <message>
        <source>Hand over to the applicant</source>
        <translation>Remettre au demandeur</translation>
    </message>
    <message>
        <source>Hand over to somebody with their authority</source>
        <translation>Remettre à une personne mandatée</translation>
    </message>
    <message>
        <source>Send it; the applicant comes for the document</source>
        <translation>Envoyer ; le demandeur vient chercher le document</translation>
    </message>
    <message>
        <source>Send it; the document goes by post</source>
        <translation>Envoyer ; le document part par la poste</translation>
    </message>
    <message>
        <source>Send it; the document comes electronically</source>
        <translation>Envoyer ; le document arrive par voie électronique</translation>
    </message>
    <message>
        <source>illness</source>
        <translation>maladie</translation>
    </message>
    <message>
        <source>a family matter</source>
        <translation>affaire familiale</translation>
    </message>
    <message>
        <source>a journey</source>
        <translation>voyage</translation>
    </message>
    <message>
        <source>studies</source>
        <translation>études</translation>
    </message>
    <message>
        <source>work</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>another hardship</source>
        <translation>autre difficulté</translation>
    </message>
    <message>
        <source>the applicant appeals</source>
        <translation>le demandeur fait appel</translation>
    </message>
    <message>
        <source>there was a mistake</source>
        <translation>il y a eu une erreur</translation>
    </message>
    <message>
        <source>there are new facts</source>
        <translation>il y a des faits nouveaux</translation>
    </message>
    <message>
        <source>the applicant has come after all</source>
        <translation>le demandeur est finalement venu</translation>
    </message>
    <message>
        <source>Other requests of this person…</source>
        <translation>Autres demandes de cette personne…</translation>
    </message>
    <message>
        <source>Begin another request…</source>
        <translation>Commencer une autre demande…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Envoyer…</translation>
    </message>
    <message>
        <source>Ask for more…</source>
        <translation>Demander un complément…</translation>
    </message>
    <message>
        <source>Grant urgency…</source>
        <translation>Accorder l’urgence…</translation>
    </message>
    <message>
        <source>Open it again…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>Post it…</source>
        <translation>Poster…</translation>
    </message>
    <message>
        <source>What is requested?</source>
        <translation>Que demande-t-on ?</translation>
    </message>
    <message>
        <source>In which language is the applicant written to?</source>
        <translation>Dans quelle langue écrire au demandeur ?</translation>
    </message>
    <message>
        <source>What is the applicant asked for?</source>
        <translation>Que demande-t-on au demandeur ?</translation>
    </message>
    <message>
        <source>Why is it urgent? It is recorded under your name.</source>
        <translation>Pourquoi est-ce urgent ? C’est enregistré à votre nom.</translation>
    </message>
    <message>
        <source>Why does it go on?</source>
        <translation>Pourquoi est-ce rouvert ?</translation>
    </message>
    <message>
        <source>Under which number does the carrier take it?</source>
        <translation>Sous quel numéro le transporteur le prend-il ?</translation>
    </message>
    <message>
        <source>Address for the post: {address}</source>
        <translation>Adresse postale : {address}</translation>
    </message>
    <message>
        <source>The fee is {amount}.</source>
        <translation>Les frais sont de {amount}.</translation>
    </message>
    <message>
        <source>It costs nothing.</source>
        <translation>C’est gratuit.</translation>
    </message>
    <message>
        <source>Fetch from the registers: {documents}</source>
        <translation>Obtenir des registres : {documents}</translation>
    </message>
    <message>
        <source>Begin: {service}</source>
        <translation>Commencer : {service}</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Remplir le formulaire</translation>
    </message>
    <message>
        <source>Fee…</source>
        <translation>Droit à payer…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Remettre…</translation>
    </message>
    <message>
        <source>Begin a request…</source>
        <translation>Commencer une demande…</translation>
    </message>
    <message>
        <source>Ask for what is ticked</source>
        <translation>Demander ce qui est coché</translation>
    </message>
    <message>
        <source>Nobody is at the counter. Type the number of a request.</source>
        <translation>Personne n’est au guichet. Saisissez le numéro d’une demande.</translation>
    </message>
    <message>
        <source>This ticket has no request. Type the number on the receipt.</source>
        <translation>Ce ticket n’a pas de demande. Saisissez le numéro du récépissé.</translation>
    </message>
    <message>
        <source>There is no such request. Look at the number again.</source>
        <translation>Cette demande n’existe pas. Vérifiez le numéro.</translation>
    </message>
    <message>
        <source>Several offices have given this number. Ask the office on the receipt.</source>
        <translation>Plusieurs services ont donné ce numéro. Demandez à celui du récépissé.</translation>
    </message>
    <message>
        <source>The server does not answer. The request is read again as soon as it does.</source>
        <translation>Le serveur ne répond pas. La demande sera relue dès qu’il répondra.</translation>
    </message>
    <message>
        <source>You may not do this here. If another office has the request, take it over.</source>
        <translation>Vous ne pouvez pas faire cela ici. Si un autre service a la demande, reprenez-la.</translation>
    </message>
    <message>
        <source>Only the office that has the request can give it away. Call there.</source>
        <translation>Seul le service qui a la demande peut la céder. Appelez-le.</translation>
    </message>
    <message>
        <source>The server is away. This is kept here, and sent when it is back.</source>
        <translation>Le serveur est absent. Ceci est conservé ici et sera envoyé à son retour.</translation>
    </message>
    <message>
        <source>The server is away, and this computer cannot keep anything. Call a technician.</source>
        <translation>Le serveur est absent et cet ordinateur ne peut rien conserver. Appelez un technicien.</translation>
    </message>
    <message>
        <source>Not all could be fetched. The list of documents says why.</source>
        <translation>Tout n’a pas pu être obtenu. La liste des documents dit pourquoi.</translation>
    </message>
    <message>
        <source>No other request of this person was found.</source>
        <translation>Aucune autre demande de cette personne n’a été trouvée.</translation>
    </message>
    <message>
        <source>This computer cannot open what it keeps. Try again, or call a technician.</source>
        <translation>Cet ordinateur ne peut pas ouvrir ce qu’il garde. Réessayez ou appelez un technicien.</translation>
    </message>
    <message>
        <source>Another office has this request. Take it over first.</source>
        <translation>Un autre service a cette demande. Reprenez-la d’abord.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>Vous n’avez pas le droit de faire cela.</translation>
    </message>
    <message>
        <source>Only an officer or a supervisor can do this.</source>
        <translation>Seul un responsable ou un superviseur peut le faire.</translation>
    </message>
    <message>
        <source>Documents are still missing.</source>
        <translation>Il manque encore des documents.</translation>
    </message>
    <message>
        <source>Answers are still missing or wrong.</source>
        <translation>Des réponses manquent encore ou sont fausses.</translation>
    </message>
    <message>
        <source>You have approved it. Another clerk must do so too.</source>
        <translation>Vous l’avez approuvée. Un autre agent doit le faire aussi.</translation>
    </message>
    <message>
        <source>You have taken it up already. Decide on it.</source>
        <translation>Vous l’avez déjà prise en charge. Décidez.</translation>
    </message>
    <message>
        <source>The document is here already.</source>
        <translation>Le document est déjà là.</translation>
    </message>
    <message>
        <source>The document lies at another office.</source>
        <translation>Le document se trouve dans un autre service.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>This service is not offered here. Choose another one.</source>
        <translation>Ce service n’est pas offert ici. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The request has moved on meanwhile. It is shown as it stands now.</source>
        <translation>La demande a avancé entre-temps. Elle est affichée dans son état actuel.</translation>
    </message>
    <message>
        <source>The request has ended. An officer can open it again, or begin a new one.</source>
        <translation>La demande est close. Un responsable peut la rouvrir, ou commencez-en une autre.</translation>
    </message>
    <message>
        <source>Somebody else has changed the answers. Open the form again.</source>
        <translation>Quelqu’un d’autre a modifié les réponses. Rouvrez le formulaire.</translation>
    </message>
    <message>
        <source>It cannot be delivered in this way. Choose another one.</source>
        <translation>Ce mode de remise n’est pas possible. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The fee has changed. Look at it, and send the request again.</source>
        <translation>Les frais ont changé. Vérifiez-les, puis renvoyez la demande.</translation>
    </message>
    <message>
        <source>The fee has been paid already.</source>
        <translation>Les frais ont déjà été payés.</translation>
    </message>
    <message>
        <source>This service does not need that document.</source>
        <translation>Ce service ne demande pas ce document.</translation>
    </message>
    <message>
        <source>No register has this document. Take the paper without a reason.</source>
        <translation>Aucun registre n’a ce document. Prenez le papier sans motif.</translation>
    </message>
    <message>
        <source>The office fetches this document. To take the paper, give a reason.</source>
        <translation>Le service obtient lui-même ce document. Pour prendre le papier, donnez un motif.</translation>
    </message>
    <message>
        <source>Choose first which answers or documents are needed.</source>
        <translation>Choisissez d’abord les réponses ou les documents nécessaires.</translation>
    </message>
    <message>
        <source>This service knows no urgency.</source>
        <translation>Ce service ne connaît pas d’urgence.</translation>
    </message>
    <message>
        <source>It is urgent already.</source>
        <translation>C’est déjà urgent.</translation>
    </message>
    <message>
        <source>The document was made before. Print a copy of it.</source>
        <translation>Le document est déjà établi. Imprimez-en une copie.</translation>
    </message>
    <message>
        <source>Type the carrier’s number: 4 to 35 letters and figures.</source>
        <translation>Saisissez le numéro du transporteur : 4 à 35 lettres et chiffres.</translation>
    </message>
    <message>
        <source>The document is on the shelf here already.</source>
        <translation>Le document est déjà ici, sur l’étagère.</translation>
    </message>
    <message>
        <source>The applicant did not want it by post. Hand it over.</source>
        <translation>Le demandeur ne le voulait pas par la poste. Remettez-le.</translation>
    </message>
    <message>
        <source>It is delivered electronically. There is no paper to put away.</source>
        <translation>Il est remis par voie électronique. Il n’y a pas de papier à ranger.</translation>
    </message>
    <message>
        <source>It was never sent. Begin a new request.</source>
        <translation>Elle n’a jamais été envoyée. Commencez une nouvelle demande.</translation>
    </message>
    <message>
        <source>Its data is no longer kept. Begin a new request.</source>
        <translation>Ses données ne sont plus conservées. Commencez une nouvelle demande.</translation>
    </message>
    <message>
        <source>Your office has it already.</source>
        <translation>Votre service l’a déjà.</translation>
    </message>
    <message>
        <source>It has been sent.</source>
        <translation>C’est envoyé.</translation>
    </message>
    <message>
        <source>The server does not accept it from you.</source>
        <translation>Le serveur ne l’accepte pas de vous.</translation>
    </message>
    <message>
        <source>A step before it was refused.</source>
        <translation>Une étape précédente a été refusée.</translation>
    </message>
    <message>
        <source>The day ended before the server was back. Ask the applicant again.</source>
        <translation>La journée s’est terminée avant le retour du serveur. Redemandez au demandeur.</translation>
    </message>
    <message>
        <source>the register did not answer in time</source>
        <translation>le registre n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>too many ask just now: try again in a moment</source>
        <translation>trop de demandes en ce moment : réessayez dans un instant</translation>
    </message>
    <message>
        <source>the register may not be asked this</source>
        <translation>le registre ne peut pas être interrogé là-dessus</translation>
    </message>
    <message>
        <source>the register knows nobody with this national number</source>
        <translation>le registre ne connaît personne sous ce numéro national</translation>
    </message>
    <message>
        <source>the register answered about somebody else: nothing was kept</source>
        <translation>le registre a répondu au sujet d’une autre personne : rien n’a été gardé</translation>
    </message>
    <message>
        <source>the register’s answer cannot be read</source>
        <translation>la réponse du registre est illisible</translation>
    </message>
    <message>
        <source>the register’s answer is too long</source>
        <translation>la réponse du registre est trop longue</translation>
    </message>
    <message>
        <source>the inquiry could not be recorded, so it was not made</source>
        <translation>l’interrogation n’a pas pu être consignée, elle n’a donc pas été faite</translation>
    </message>
    <message>
        <source>This cannot be done now. The request is shown as it stands.</source>
        <translation>Impossible maintenant. La demande est affichée telle qu’elle est.</translation>
    </message>
    <message>
        <source>Take the paper: {document}</source>
        <translation>Prendre le papier : {document}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>See the answers…</source>
        <translation>Voir les réponses…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>What can be done now</source>
        <translation>Ce qui peut être fait maintenant</translation>
    </message>
    <message>
        <source>Why do you look? It is recorded.</source>
        <translation>Pourquoi les consulter ? Cela est consigné.</translation>
    </message>
    <message>
        <source>Why is it refused?</source>
        <translation>Pourquoi est-elle refusée ?</translation>
    </message>
    <message>
        <source>Does the applicant not want it any more?</source>
        <translation>Le demandeur n’en veut-il plus ?</translation>
    </message>
    <message>
        <source>Why is the paper taken?</source>
        <translation>Pourquoi prendre le papier ?</translation>
    </message>
    <message>
        <source>Take the request over</source>
        <translation>Reprendre la demande</translation>
    </message>
    <message>
        <source>All that was asked for is here</source>
        <translation>Tout ce qui était demandé est là</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Prendre en charge</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Put the document on the shelf</source>
        <translation>Mettre le document à disposition</translation>
    </message>
    <message>
        <source>Yes, withdraw it</source>
        <translation>Oui, la retirer</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Historique</translation>
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
        <source>A step on a request, taken at {time}, was not done</source>
        <translation>Une étape d’une demande, faite à {time}, n’a pas été exécutée</translation>
    </message>
    <message>
        <source>Esc: understood.</source>
        <translation>Échap : compris.</translation>
    </message>
    <message>
        <source>nobody can be asked: write the national number first</source>
        <translation>personne à interroger : écrivez d’abord le numéro national</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>pas encore de numéro</translation>
    </message>
    <message>
        <source>Back to {number}</source>
        <translation>Retour à {number}</translation>
    </message>
    <message>
        <source>What waits here for the server…</source>
        <translation>Ce qui attend ici le serveur…</translation>
    </message>
    <message>
        <source>Which one do you go on with?</source>
        <translation>Laquelle continuez-vous ?</translation>
    </message>
    <message>
        <source>Which request of this person? Only the newest are listed.</source>
        <translation>Quelle demande de cette personne ? Voici les plus récentes.</translation>
    </message>
    <message>
        <source>Which request of this person?</source>
        <translation>Quelle demande de cette personne ?</translation>
    </message>
    <message>
        <source>To be answered anew</source>
        <translation>À répondre à nouveau</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>As it stood at {time}</source>
        <translation>État à {time}</translation>
    </message>
    <message>
        <source>The number comes from the server</source>
        <translation>Le numéro vient du serveur</translation>
    </message>
    <message>
        <source>The server is away: this is how it stood at {time}.</source>
        <translation>Le serveur est absent : voici l’état à {time}.</translation>
    </message>
    <message>
        <source>Last heard of it at {time}</source>
        <translation>Dernières nouvelles à {time}</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>To pay: {amount}</source>
        <translation>À payer : {amount}</translation>
    </message>
    <message>
        <source>Another office has it: {office}</source>
        <translation>Chez un autre service : {office}</translation>
    </message>
    <message>
        <source>Late: it was due by {day}</source>
        <translation>En retard : échéance le {day}</translation>
    </message>
    <message>
        <source>Due by {day}</source>
        <translation>Échéance le {day}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Tapez pour chercher</translation>
    </message>
    <message>
        <source>The carrier’s number, then Enter</source>
        <translation>Numéro du transporteur, puis Entrée</translation>
    </message>
    <message>
        <source>Number of a request, then Enter</source>
        <translation>Numéro de la demande, puis Entrée</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Ask again</source>
        <translation>Demander à nouveau</translation>
    </message>
    <message>
        <source>Put change in…</source>
        <translation>Ajouter de la monnaie…</translation>
    </message>
    <message>
        <source>Take cash out…</source>
        <translation>Retirer des espèces…</translation>
    </message>
    <message>
        <source>Count and close…</source>
        <translation>Compter et clôturer…</translation>
    </message>
    <message>
        <source>It is right: close the till</source>
        <translation>C’est exact : clôturer la caisse</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimer le rapport</translation>
    </message>
    <message>
        <source>Save the report as a file</source>
        <translation>Enregistrer le rapport dans un fichier</translation>
    </message>
    <message>
        <source>Open a new till</source>
        <translation>Ouvrir une nouvelle caisse</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Le serveur est interrogé…</translation>
    </message>
    <message>
        <source>No till is open at this counter</source>
        <translation>Aucune caisse n’est ouverte à ce guichet</translation>
    </message>
    <message>
        <source>The till is open</source>
        <translation>La caisse est ouverte</translation>
    </message>
    <message>
        <source>Put change in</source>
        <translation>Ajouter de la monnaie</translation>
    </message>
    <message>
        <source>Take cash out</source>
        <translation>Retirer des espèces</translation>
    </message>
    <message>
        <source>Count the cash</source>
        <translation>Comptez les espèces</translation>
    </message>
    <message>
        <source>The till is closed</source>
        <translation>La caisse est clôturée</translation>
    </message>
    <message>
        <source>What is in the drawer now?</source>
        <translation>Combien y a-t-il dans le tiroir ?</translation>
    </message>
    <message>
        <source>How much is put in?</source>
        <translation>Combien ajoutez-vous ?</translation>
    </message>
    <message>
        <source>How much is taken out?</source>
        <translation>Combien retirez-vous ?</translation>
    </message>
    <message>
        <source>How much is in the drawer, all counted?</source>
        <translation>Combien y a-t-il en tout dans le tiroir ?</translation>
    </message>
    <message>
        <source>The server has not answered. Ask again: nothing is done twice.</source>
        <translation>Le serveur n’a pas répondu. Demandez à nouveau : rien n’est fait deux fois.</translation>
    </message>
    <message>
        <source>The server does not answer. Try again.</source>
        <translation>Le serveur ne répond pas. Réessayez.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>Le serveur ne l’autorise pas.</translation>
    </message>
    <message>
        <source>Type an amount, such as 1500 or 12.50.</source>
        <translation>Saisissez un montant, par exemple 1500 ou 12,50.</translation>
    </message>
    <message>
        <source>Count what is in it, type the sum and press Enter.</source>
        <translation>Comptez ce qu’il contient, saisissez la somme et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>{clerk} has opened it and answers for it. Count and close it before you take cash.</source>
        <translation>{clerk} l’a ouverte et en répond. Comptez-la et clôturez-la avant d’encaisser.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Should be in it: {amount}</source>
        <translation>Doit s’y trouver : {amount}</translation>
    </message>
    <message>
        <source>It was opened with {amount}.</source>
        <translation>Elle a été ouverte avec {amount}.</translation>
    </message>
    <message>
        <source>{amount} too much. It is on record.</source>
        <translation>{amount} en trop. C’est enregistré.</translation>
    </message>
    <message>
        <source>{amount} is missing. It is on record.</source>
        <translation>Il manque {amount}. C’est enregistré.</translation>
    </message>
    <message>
        <source>Counted: {amount}</source>
        <translation>Compté : {amount}</translation>
    </message>
    <message>
        <source>Afterwards nothing can be changed.</source>
        <translation>Ensuite, rien ne peut plus être changé.</translation>
    </message>
    <message>
        <source>Open since {time}</source>
        <translation>Ouverte depuis {time}</translation>
    </message>
</context>
</TS>
