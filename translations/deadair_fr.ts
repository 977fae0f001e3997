<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Checklist</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Local firewall</source>
        <translation>Pare-feu local</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Way there</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Service and gateway</source>
        <translation>Service et passerelle</translation>
    </message>
</context>
<context>
    <name>deadair::ui</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>deadair::ui::CapturePage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Only what went &amp;wrong</source>
        <translation>Seulement ce qui a &amp;échoué</translation>
    </message>
    <message>
        <source>&amp;Find the cause</source>
        <translation>&amp;Trouver la cause</translation>
    </message>
    <message>
        <source>Diagnose the connection to this server from here, with these packets as evidence</source>
        <translation>Diagnostiquer d’ici la connexion à ce serveur, avec ces paquets comme preuve</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Progress of reading the capture</source>
        <translation>Progression de la lecture de la capture</translation>
    </message>
    <message>
        <source>Search the connections: an address, a port, what happened</source>
        <translation>Chercher dans les connexions : une adresse, un port, ce qui s’est passé</translation>
    </message>
    <message>
        <source>Search the connections</source>
        <translation>Chercher dans les connexions</translation>
    </message>
    <message>
        <source>Connections of the capture</source>
        <translation>Connexions de la capture</translation>
    </message>
    <message>
        <source>The capture is read…</source>
        <translation>Lecture de la capture…</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connections</source>
        <comment>that the search found</comment>
        <translation>
            <numerusform>%1 sur %n connexion</numerusform>
            <numerusform>%1 sur %n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 packets in %2</source>
        <translation>%1 paquets en %2</translation>
    </message>
    <message>
        <source>The file is damaged; what comes before was read (%1)</source>
        <translation>Le fichier est endommagé ; ce qui précède a été lu (%1)</translation>
    </message>
    <message>
        <source>%1 packets were lost while capturing</source>
        <translation>%1 paquets ont été perdus pendant la capture</translation>
    </message>
    <message>
        <source>&amp;Other end…</source>
        <translation>A&amp;utre bout…</translation>
    </message>
    <message>
        <source>Add a capture of the same connections and the same time, taken at the other end: together they show where packets were lost. It may also be dropped here.</source>
        <translation>Ajouter une capture des mêmes connexions et du même moment, faite à l’autre bout : ensemble, elles montrent où des paquets se sont perdus. On peut aussi la déposer ici.</translation>
    </message>
    <message>
        <source>The capture from the other end is read…</source>
        <translation>Lecture de la capture de l’autre bout…</translation>
    </message>
    <message>
        <source>None of its connections is in the capture from the other end.</source>
        <translation>Aucune de ses connexions n’est dans la capture de l’autre bout.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were seen at both ends</source>
        <translation>
            <numerusform>%n connexion a été vue aux deux bouts</numerusform>
            <numerusform>%n connexions ont été vues aux deux bouts</numerusform>
        </translation>
    </message>
    <message>
        <source>This capture is the server&apos;s.</source>
        <translation>Cette capture est celle du serveur.</translation>
    </message>
    <message>
        <source>This capture is the client&apos;s.</source>
        <translation>Cette capture est celle du client.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind.</source>
        <translation>L’horloge du serveur retarde de %1.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead.</source>
        <translation>L’horloge du serveur avance de %1.</translation>
    </message>
    <message>
        <source>&amp;Handshake</source>
        <translation>&amp;Poignée de main</translation>
    </message>
    <message>
        <source>&amp;Sent again</source>
        <translation>Répété&amp;s</translation>
    </message>
</context>
<context>
    <name>deadair::ui::CasePage</name>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Que faire</translation>
    </message>
    <message>
        <source>&amp;Handshake</source>
        <translation>&amp;Poignée de main</translation>
    </message>
    <message>
        <source>&amp;Latency</source>
        <translation>&amp;Latence</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>C&amp;hemin</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>P&amp;reuves</translation>
    </message>
    <message>
        <source>It works now. Before: %1</source>
        <translation>Cela fonctionne maintenant. Avant : %1</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <translation>Comme avant : %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant : %1</translation>
    </message>
    <message>
        <source>&amp;Firewall</source>
        <translation>Pare-&amp;feu</translation>
    </message>
    <message>
        <source>Look again as &amp;administrator…</source>
        <translation>Relancer comme &amp;administrateur…</translation>
    </message>
    <message>
        <source>A password is asked for. Then the packets of the attempts and the firewall&apos;s rules are seen as well.</source>
        <translation>Un mot de passe est demandé. Ensuite, les paquets des tentatives et les règles du pare-feu sont visibles aussi.</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ChartTools</name>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>The whole time again (Home). The wheel or + and - zoom, dragging moves.</source>
        <translation>De nouveau toute la durée (Début). La molette ou + et - agrandissent, glisser déplace.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>SVG…</source>
        <translation>SVG…</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG…</source>
        <translation>PNG…</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>Enregistrer les graphiques</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ChecklistModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a group of checks and its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>a check, its state, what was found</comment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <translation>&lt; 1 ms</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ChecklistView</name>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
</context>
<context>
    <name>deadair::ui::CommandBlock</name>
    <message>
        <source>Command: %1</source>
        <translation>Commande : %1</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>Copier la commande : %1</translation>
    </message>
</context>
<context>
    <name>deadair::ui::CompareModel</name>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Addresses of the target</source>
        <translation>Adresses de la cible</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Adresse propre</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>Serveurs DNS</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>The connection %1.</source>
        <translation>La connexion %1.</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ComparePage</name>
    <message>
        <source>Show also what is the &amp;same</source>
        <translation>Montrer aussi ce qui est &amp;identique</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>What differs?</source>
        <translation>Qu’est-ce qui diffère ?</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ConnectionModel</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Began after</source>
        <translation>Début après</translation>
    </message>
    <message>
        <source>Connected in</source>
        <translation>Connectée en</translation>
    </message>
    <message>
        <source>SYNs</source>
        <translation>SYN</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Répétés</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
</context>
<context>
    <name>deadair::ui::DetailsPage</name>
    <message>
        <source>Anything else?</source>
        <translation>Autre chose ?</translation>
    </message>
    <message>
        <source>All of this is optional.</source>
        <translation>Tout ceci est facultatif.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>How long the application waits for a connection: 500ms, 3s. It is judged against what the network needs.</source>
        <translation>Combien de temps l’application attend une connexion : 500ms, 3s. Ce délai est comparé à ce que le réseau demande.</translation>
    </message>
    <message>
        <source>As this system is configured</source>
        <translation>Comme ce système est configuré</translation>
    </message>
    <message>
        <source>None, the application connects directly</source>
        <translation>Aucun, l’application se connecte directement</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Celui-ci :</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message numerus="yes">
        <source>at most %n seconds</source>
        <translation>
            <numerusform>au plus %n seconde</numerusform>
            <numerusform>au plus %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>The application&apos;s own &amp;timeout:</source>
        <translation>&amp;Délai de l’application :</translation>
    </message>
    <message>
        <source>The &amp;proxy it uses:</source>
        <translation>Le &amp;proxy qu’elle utilise :</translation>
    </message>
    <message>
        <source>&amp;How long to look:</source>
        <translation>&amp;Combien de temps chercher :</translation>
    </message>
    <message>
        <source>“%1” is no duration; write it like 500ms, 3s or 1m.</source>
        <translation>« %1 » n’est pas une durée ; écrivez-la comme 500ms, 3s ou 1m.</translation>
    </message>
    <message>
        <source>“%1” is no proxy; write it like http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>« %1 » n’est pas un proxy ; écrivez-le comme http://proxy.example:3128 ou socks5://proxy.example:1080.</translation>
    </message>
</context>
<context>
    <name>deadair::ui::EvidenceModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Mesuré par</translation>
    </message>
</context>
<context>
    <name>deadair::ui::EvidenceView</name>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Search the evidence</source>
        <translation>Chercher dans les preuves</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Choose a piece of evidence to see its raw values.</source>
        <translation>Choisissez une preuve pour voir ses valeurs brutes.</translation>
    </message>
    <message>
        <source>Raw values of the chosen evidence</source>
        <translation>Valeurs brutes de la preuve choisie</translation>
    </message>
</context>
<context>
    <name>deadair::ui::HandshakeView</name>
    <message>
        <source>Address whose handshake is shown</source>
        <translation>Adresse dont la poignée de main est montrée</translation>
    </message>
    <message>
        <source>No connection has been attempted yet.</source>
        <translation>Aucune connexion n’a encore été tentée.</translation>
    </message>
    <message>
        <source>Solid: seen, or reported by the kernel. Dashed: inferred from what the kernel counted. A cross: nothing more is known of the packet. Time runs down.</source>
        <translation>Trait plein : vu, ou signalé par le noyau. Tirets : déduit de ce que le noyau a compté. Une croix : on ne sait rien de plus du paquet. Le temps descend.</translation>
    </message>
</context>
<context>
    <name>deadair::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What proves or excludes it:</source>
        <translation>Ce qui le prouve ou l’exclut :</translation>
    </message>
    <message>
        <source>Enter: find the cause of what is written in step 1
Ctrl+1 to Ctrl+5: the steps
Esc: stop; what is known is kept and judged
F5: run again, with the result from before beside it
Ctrl+N: a new diagnosis; Ctrl+O: open a case; Ctrl+S: save the case
Ctrl+E: save the report as HTML; Ctrl+P: preview it; Ctrl+Shift+C: copy the ticket text
Ctrl+W: watch what fails now and then
In the handshake, the path and the charts: arrow keys go from packet to packet; + and - zoom</source>
        <translation>Entrée : trouver la cause de ce qui est écrit à l’étape 1
Ctrl+1 à Ctrl+5 : les étapes
Échap : arrêter ; ce qui est connu est gardé et jugé
F5 : recommencer, avec le résultat d’avant à côté
Ctrl+N : nouveau diagnostic ; Ctrl+O : ouvrir un cas ; Ctrl+S : enregistrer le cas
Ctrl+E : enregistrer le rapport en HTML ; Ctrl+P : aperçu ; Ctrl+Maj+C : copier le texte du ticket
Ctrl+W : surveiller ce qui échoue de temps en temps
Dans la poignée de main, le chemin et les graphiques : les flèches vont de paquet en paquet ; + et - agrandissent et réduisent</translation>
    </message>
    <message>
        <source>Search the checks and causes</source>
        <translation>Chercher dans les contrôles et les causes</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Contrôle : %1</translation>
    </message>
</context>
<context>
    <name>deadair::ui::LadderView</name>
    <message>
        <source>Handshake</source>
        <translation>Poignée de main</translation>
    </message>
</context>
<context>
    <name>deadair::ui::LatencyView</name>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Rien n’a encore été mesuré.</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Temps de connexion</translation>
    </message>
    <message>
        <source>Repeated SYNs</source>
        <translation>SYN répétés</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>tentatives</translation>
    </message>
    <message>
        <source>Latency of each hop</source>
        <translation>Latence de chaque saut</translation>
    </message>
    <message>
        <source>the application&apos;s timeout</source>
        <translation>délai de l’application</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n attempts</source>
        <comment>a slice of a distribution</comment>
        <translation>
            <numerusform>%1 à %2 : %n tentative</numerusform>
            <numerusform>%1 à %2 : %n tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>Hop %1, %2: %3</source>
        <translation>Saut %1, %2 : %3</translation>
    </message>
    <message>
        <source>Half within %1, 95 % within %2, 99 % within %3</source>
        <translation>La moitié en %1, 95 % en %2, 99 % en %3</translation>
    </message>
</context>
<context>
    <name>deadair::ui::MainWindow</name>
    <message>
        <source>Deadair cases (*.json)</source>
        <translation>Cas Deadair (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The language changes when the diagnosis or the watch has ended.</source>
        <translation>La langue change quand le diagnostic ou la surveillance est terminé.</translation>
    </message>
    <message>
        <source>New diagnosis</source>
        <translation>Nouveau diagnostic</translation>
    </message>
    <message>
        <source>Compare this case with…</source>
        <translation>Comparer ce cas avec…</translation>
    </message>
    <message>
        <source>Compare with a case</source>
        <translation>Comparer avec un cas</translation>
    </message>
    <message>
        <source>Compare with the run before</source>
        <translation>Comparer avec l’essai précédent</translation>
    </message>
    <message>
        <source>Open a case or a capture</source>
        <translation>Ouvrir un cas ou une capture</translation>
    </message>
    <message>
        <source>Cases and captures (*.json *.pcap *.pcapng *.cap *.gz *.zst)</source>
        <translation>Cas et captures (*.json *.pcap *.pcapng *.cap *.gz *.zst)</translation>
    </message>
    <message>
        <source>Open a case or a capture…</source>
        <translation>Ouvrir un cas ou une capture…</translation>
    </message>
    <message>
        <source>The diagnosis has ended: %1</source>
        <translation>Le diagnostic est terminé : %1</translation>
    </message>
    <message>
        <source>Open the capture from the other end</source>
        <translation>Ouvrir la capture de l’autre bout</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap *.gz *.zst)</source>
        <translation>Captures (*.pcap *.pcapng *.cap *.gz *.zst)</translation>
    </message>
</context>
<context>
    <name>deadair::ui::PathPanel</name>
    <message>
        <source>The way there has not been traced: the target is this computer itself, or it was not needed.</source>
        <translation>Le chemin n’a pas été suivi : la cible est cet ordinateur lui-même, ou ce n’était pas nécessaire.</translation>
    </message>
    <message>
        <source>Each row is one kind of packet; where a row ends with a cross, nothing beyond answered it.</source>
        <translation>Chaque ligne est une sorte de paquet ; où une ligne finit par une croix, rien au-delà n’y a répondu.</translation>
    </message>
</context>
<context>
    <name>deadair::ui::PathView</name>
    <message>
        <source>TCP to port %1</source>
        <translation>TCP vers le port %1</translation>
    </message>
    <message>
        <source>UDP to port %1</source>
        <translation>UDP vers le port %1</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>hop %1: %2 %3</source>
        <translation>saut %1 : %2 %3</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>hop %1</source>
        <translation>saut %1</translation>
    </message>
    <message>
        <source>This computer, where the trace begins.</source>
        <translation>Cet ordinateur, où commence la trace.</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>personne de connu</translation>
    </message>
    <message>
        <source>%1, hop %2: %3, %4.</source>
        <translation>%1, saut %2 : %3, %4.</translation>
    </message>
    <message>
        <source>Answered in %1.</source>
        <translation>A répondu en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n packets were sent.</source>
        <translation>
            <numerusform>%n paquet a été envoyé.</numerusform>
            <numerusform>%n paquets ont été envoyés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deadair::ui::PlacePage</name>
    <message>
        <source>Where are you?</source>
        <translation>Où êtes-vous ?</translation>
    </message>
    <message>
        <source>The same fault looks different from its two ends.</source>
        <translation>La même panne se présente autrement à ses deux bouts.</translation>
    </message>
    <message>
        <source>On the machine that connects</source>
        <translation>Sur la machine qui se connecte</translation>
    </message>
    <message>
        <source>The usual case: the application that reports the error runs here. Name, local firewall, route, way and server are looked at from here.</source>
        <translation>Le cas habituel : l’application qui signale l’erreur tourne ici. Le nom, le pare-feu local, la route, le chemin et le serveur sont examinés d’ici.</translation>
    </message>
    <message>
        <source>On the machine that should answer</source>
        <translation>Sur la machine qui devrait répondre</translation>
    </message>
    <message>
        <source>The service should listen here. Its listener, its queue, its limits and this machine&apos;s firewall are looked at.</source>
        <translation>Le service devrait écouter ici. Son écoute, sa file, ses limites et le pare-feu de cette machine sont examinés.</translation>
    </message>
    <message>
        <source>Files from elsewhere</source>
        <translation>Fichiers venus d’ailleurs</translation>
    </message>
    <message>
        <source>Drop a saved case or a capture (pcap, pcapng) into this window, or choose one here.</source>
        <translation>Déposez un cas enregistré ou une capture (pcap, pcapng) dans cette fenêtre, ou choisissez-en un ici.</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ProblemPage</name>
    <message>
        <source>What does not work?</source>
        <translation>Qu’est-ce qui ne fonctionne pas ?</translation>
    </message>
    <message>
        <source>Paste the error message or a log line, or type a URL or host:port

dial tcp 10.0.9.4:5432: connect: connection timed out
https://shop.example/
db.example:5432</source>
        <translation>Collez le message d’erreur ou une ligne de journal, ou tapez une URL ou hôte:port

dial tcp 10.0.9.4:5432: connect: connection timed out
https://shop.example/
db.example:5432</translation>
    </message>
    <message>
        <source>which?</source>
        <translation>lequel ?</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port :</translation>
    </message>
    <message>
        <source>&amp;Find the cause</source>
        <translation>&amp;Trouver la cause</translation>
    </message>
    <message>
        <source>Start the diagnosis (Enter)</source>
        <translation>Lancer le diagnostic (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Where and details…</source>
        <translation>&amp;Où et détails…</translation>
    </message>
    <message>
        <source>Say on which machine you are, and more about the application</source>
        <translation>Dire sur quelle machine vous êtes, et plus sur l’application</translation>
    </message>
    <message>
        <source>Try an &amp;example</source>
        <translation>Essayer un &amp;exemple</translation>
    </message>
    <message>
        <source>A real time-out on this computer alone: a listener whose accept queue is full</source>
        <translation>Un vrai délai dépassé sur ce seul ordinateur : une écoute dont la file d’acceptation est pleine</translation>
    </message>
    <message>
        <source>%1, and which port?</source>
        <translation>%1, et quel port ?</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>No target found yet: name the host, as in db.example:5432.</source>
        <translation>Aucune cible trouvée : nommez l’hôte, comme dans db.example:5432.</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Écrit par %1</translation>
    </message>
    <message>
        <source>Gave up after %1</source>
        <translation>A renoncé après %1</translation>
    </message>
    <message>
        <source>Asked about before</source>
        <translation>Déjà demandé</translation>
    </message>
    <message>
        <source>Earlier cases</source>
        <translation>Cas précédents</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open a saved case or a capture (%1)</source>
        <translation>Ouvrir un cas enregistré ou une capture (%1)</translation>
    </message>
</context>
<context>
    <name>deadair::ui::RemedyView</name>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Ce qui parle pour</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Ce qui parle contre</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the connection works from here.</source>
        <translation>Il n’y a rien à faire : la connexion fonctionne d’ici.</translation>
    </message>
    <message>
        <source>No remedy is known for this.</source>
        <translation>Aucun remède n’est connu.</translation>
    </message>
    <message>
        <source>If it is this: %1</source>
        <translation>Si c’est ceci : %1</translation>
    </message>
    <message>
        <source>Copy a message for those who can do it</source>
        <translation>Copier un message pour ceux qui peuvent le faire</translation>
    </message>
    <message>
        <source>What was found and what is asked for, as a text to send to them</source>
        <translation>Ce qui a été trouvé et ce qui est demandé, en texte à leur envoyer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Commands for this system</source>
        <translation>Commandes pour ce système</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela veut dire</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>Moins probable</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>Ce que cela peut être</translation>
    </message>
    <message>
        <source>To find out which</source>
        <translation>Pour savoir lequel</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ReportActions</name>
    <message>
        <source>Save the report as HTML…</source>
        <translation>Enregistrer le rapport en HTML…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Save the text for a ticket (Markdown)…</source>
        <translation>Enregistrer le texte pour un ticket (Markdown)…</translation>
    </message>
    <message>
        <source>Save the ticket text</source>
        <translation>Enregistrer le texte du ticket</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save the case (JSON)…</source>
        <translation>Enregistrer le cas (JSON)…</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>Enregistrer le cas</translation>
    </message>
    <message>
        <source>Deadair cases (*.json)</source>
        <translation>Cas Deadair (*.json)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Copy the ticket text</source>
        <translation>Copier le texte du ticket</translation>
    </message>
    <message>
        <source>Redact addresses, names and users</source>
        <translation>Masquer les adresses, noms et utilisateurs</translation>
    </message>
    <message>
        <source>Replaces them by stand-ins, the same for the same, in everything that is written</source>
        <translation>Les remplace, les mêmes par les mêmes, dans tout ce qui est écrit</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>The ticket text is in the clipboard.</source>
        <translation>Le texte du ticket est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Aperçu du rapport</translation>
    </message>
</context>
<context>
    <name>deadair::ui::RetransmissionsView</name>
    <message>
        <source>Whole capture   ·   SYNs: %1   ·   data: %2   ·   most at %3: %4 in %5</source>
        <comment>sent again</comment>
        <translation>Toute la capture   ·   SYN : %1   ·   données : %2   ·   le plus à %3 : %4 en %5</translation>
    </message>
    <message>
        <source>%1: SYNs %2, data %3</source>
        <comment>sent again at a time</comment>
        <translation>%1 : SYN %2, données %3</translation>
    </message>
    <message>
        <source>Nothing was sent again in this capture.</source>
        <translation>Rien n’a été répété dans cette capture.</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Répétés</translation>
    </message>
    <message>
        <source>Sent again in each %1</source>
        <comment>a duration</comment>
        <translation>Répétés par tranche de %1</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>SYNs</source>
        <translation>SYN</translation>
    </message>
</context>
<context>
    <name>deadair::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Apparence :</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue :</translation>
    </message>
</context>
<context>
    <name>deadair::ui::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2 : %3</translation>
    </message>
</context>
<context>
    <name>deadair::ui::TimeChart</name>
    <message>
        <source>%1: lost</source>
        <comment>attempts of a series</comment>
        <translation>%1 : perdu</translation>
    </message>
    <message>
        <source>%1: lost</source>
        <comment>an attempt</comment>
        <translation>%1 : perdu</translation>
    </message>
</context>
<context>
    <name>deadair::ui::VerdictBanner</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>End the diagnosis now; what is known so far is kept and judged</source>
        <translation>Terminer le diagnostic maintenant ; ce qui est connu est gardé et jugé</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>The same diagnosis once more, to see whether a change helped</source>
        <translation>Le même diagnostic encore une fois, pour voir si un changement a aidé</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save the report, copy it for a ticket, or save the case</source>
        <translation>Enregistrer le rapport, le copier pour un ticket, ou enregistrer le cas</translation>
    </message>
    <message>
        <source>Progress of the diagnosis</source>
        <translation>Avancement du diagnostic</translation>
    </message>
    <message>
        <source>Looking for the cause: %1</source>
        <translation>Recherche de la cause : %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks</source>
        <comment>progress</comment>
        <translation>
            <numerusform>%1 contrôle sur %n</numerusform>
            <numerusform>%1 contrôles sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n s left</source>
        <comment>progress</comment>
        <translation>
            <numerusform>encore %n s au plus</numerusform>
            <numerusform>encore %n s au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>arrêt en cours</translation>
    </message>
    <message>
        <source>Sure: %1</source>
        <translation>Sûr : %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Où : %1</translation>
    </message>
    <message>
        <source>stopped before the end: some checks did not run</source>
        <translation>arrêté avant la fin : certains contrôles n’ont pas eu lieu</translation>
    </message>
</context>
<context>
    <name>deadair::ui::WatchModel</name>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>fails: %1</source>
        <translation>échoue : %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>failed attempts</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Extrémité</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
</context>
<context>
    <name>deadair::ui::WatchPage</name>
    <message>
        <source>db.example:5432 https://shop.example/</source>
        <translation>db.example:5432 https://shop.example/</translation>
    </message>
    <message>
        <source>Targets to watch, with spaces between</source>
        <translation>Cibles à surveiller, séparées par des espaces</translation>
    </message>
    <message numerus="yes">
        <source>every %n seconds</source>
        <translation>
            <numerusform>chaque seconde</numerusform>
            <numerusform>toutes les %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quelle fréquence</translation>
    </message>
    <message>
        <source>Watched endpoints</source>
        <translation>Extrémités surveillées</translation>
    </message>
    <message>
        <source>Watch what fails now and then</source>
        <translation>Surveiller ce qui échoue de temps en temps</translation>
    </message>
    <message>
        <source>It works again.</source>
        <translation>Cela fonctionne de nouveau.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>Every attempt is written at once to %1</source>
        <translation>Chaque tentative est écrite aussitôt dans %1</translation>
    </message>
    <message>
        <source>Several targets may be given, with spaces between. Leave it running: each failed attempt is kept with its evidence, and the first one of a series is diagnosed.</source>
        <translation>Plusieurs cibles peuvent être données, séparées par des espaces. Laissez tourner : chaque tentative manquée est gardée avec ses preuves, et la première d’une série est diagnostiquée.</translation>
    </message>
</context>
<context>
    <name>deadair::ui::WindowBar</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Open a case or a capture, or compare two cases</source>
        <translation>Ouvrir un cas ou une capture, ou comparer deux cas</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>Repeat the attempt until stopped, to catch what is intermittent (%1)</source>
        <translation>Répéter la tentative jusqu’à l’arrêt, pour saisir ce qui est intermittent (%1)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>deadair::ui::WizardPage</name>
    <message>
        <source>&amp;Find the cause</source>
        <translation>&amp;Trouver la cause</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Détails…</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>Deadair, started again, says that the connection works</source>
        <translation>Deadair, relancé, dit que la connexion fonctionne</translation>
    </message>
    <message>
        <source>{device_address}[ (hop {hop})][ or {next_hop_address} right behind it]</source>
        <translation>{device_address}[ (saut {hop})][ ou {next_hop_address} juste derrière]</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Carte réseau</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Router on the local network</source>
        <translation>Routeur du réseau local</translation>
    </message>
    <message>
        <source>Ports, descriptors and load</source>
        <translation>Ports, descripteurs et charge</translation>
    </message>
    <message>
        <source>Security software</source>
        <translation>Logiciel de sécurité</translation>
    </message>
    <message>
        <source>Hosts file</source>
        <translation>Fichier hosts</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>Serveurs DNS</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Firewall rules</source>
        <translation>Règles de pare-feu</translation>
    </message>
    <message>
        <source>Packets lost inside this computer</source>
        <translation>Paquets perdus dans cet ordinateur</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Packet size</source>
        <translation>Taille des paquets</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Repeated attempts</source>
        <translation>Tentatives répétées</translation>
    </message>
    <message>
        <source>Another port of the host</source>
        <translation>Un autre port de l’hôte</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Answer of the service</source>
        <translation>Réponse du service</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Accept queue</source>
        <translation>File d’acceptation</translation>
    </message>
    <message>
        <source>Resources of the service</source>
        <translation>Ressources du service</translation>
    </message>
    <message>
        <source>State of the service</source>
        <translation>État du service</translation>
    </message>
    <message>
        <source>The application sees {error} from {call}() at once.</source>
        <translation>L’application reçoit {error} de {call}() aussitôt.</translation>
    </message>
    <message>
        <source>The application sees {error} (&quot;connection timed out: getsockopt&quot;: the errno of the pending connect(), read with getsockopt(SO_ERROR)).</source>
        <translation>L’application reçoit {error} (« connection timed out: getsockopt » : l’errno du connect() en attente, lu avec getsockopt(SO_ERROR)).</translation>
    </message>
    <message>
        <source>The application sees {error}, the errno of the pending connect(), read with getsockopt(SO_ERROR).</source>
        <translation>L’application reçoit {error}, l’errno du connect() en attente, lu avec getsockopt(SO_ERROR).</translation>
    </message>
    <message>
        <source>Of {all} attempts {connected} connected, {repeated} only after a repeated SYN; {silent} got no answer.</source>
        <translation>Sur {all} tentatives, {connected} ont abouti, {repeated} seulement après un SYN répété ; {silent} sont restées sans réponse.</translation>
    </message>
    <message>
        <source>No rule of {backends} stops this connection.</source>
        <translation>Aucune règle de {backends} n’arrête cette connexion.</translation>
    </message>
    <message>
        <source>No firewall rules were found that concern this connection.</source>
        <translation>Aucune règle de pare-feu concernant cette connexion n’a été trouvée.</translation>
    </message>
    <message>
        <source>Nothing could be measured.</source>
        <translation>Rien n’a pu être mesuré.</translation>
    </message>
    <message>
        <source>Not needed here, or there was no time for it.</source>
        <translation>Inutile ici, ou le temps a manqué.</translation>
    </message>
    <message>
        <source>It does not mention this name.</source>
        <translation>Il ne mentionne pas ce nom.</translation>
    </message>
    <message>
        <source>None of the known products runs here.</source>
        <translation>Aucun des produits connus ne tourne ici.</translation>
    </message>
    <message>
        <source>No proxy applies to this target.</source>
        <translation>Aucun proxy ne s’applique à cette cible.</translation>
    </message>
    <message>
        <source>Nothing listens on this port.</source>
        <translation>Rien n’écoute sur ce port.</translation>
    </message>
    <message>
        <source>Nothing unusual.</source>
        <translation>Rien d’anormal.</translation>
    </message>
    <message>
        <source>Something is unusual here.</source>
        <translation>Quelque chose est anormal ici.</translation>
    </message>
    <message>
        <source>Blocked by this computer&apos;s firewall</source>
        <translation>Bloqué par le pare-feu de cet ordinateur</translation>
    </message>
    <message>
        <source>A firewall rule on this computer blocks connections to [port {port}|the target][: {rule}].</source>
        <translation>Une règle de pare-feu de cet ordinateur bloque les connexions vers [le port {port}|la cible][ : {rule}].</translation>
    </message>
    <message>
        <source>The first packet (SYN), or what follows the handshake, never leaves this computer, so neither the network nor the server can answer it.</source>
        <translation>Le premier paquet (SYN), ou ce qui suit l’établissement de la connexion, ne quitte jamais cet ordinateur, si bien que ni le réseau ni le serveur ne peuvent y répondre.</translation>
    </message>
    <message>
        <source>Read the rule and decide with whoever owns it[ ({owner})] whether this connection is meant to be allowed.</source>
        <translation>Lisez la règle et décidez avec son propriétaire[ ({owner})] si cette connexion doit être permise.</translation>
    </message>
    <message>
        <source>you know who added the rule and why</source>
        <translation>vous savez qui a ajouté la règle et pourquoi</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, allow the connection in front of the rule, or remove the rule (commands below).</source>
        <translation>En tant qu’administrateur de cet ordinateur, permettez la connexion avant la règle, ou retirez la règle (commandes ci-dessous).</translation>
    </message>
    <message>
        <source>If a management tool writes the rules, change them there, or the change will be undone.</source>
        <translation>Si un outil de gestion écrit les règles, changez-les là, sinon le changement sera défait.</translation>
    </message>
    <message>
        <source>the rule is still changed after the tool&apos;s next run</source>
        <translation>la règle est encore changée après le prochain passage de l’outil</translation>
    </message>
    <message>
        <source>The answer is blocked by this computer&apos;s firewall</source>
        <translation>La réponse est bloquée par le pare-feu de cet ordinateur</translation>
    </message>
    <message>
        <source>A firewall rule on this computer drops the answers of [the resolver {resolver}|the server][: {rule}].</source>
        <translation>Une règle de pare-feu de cet ordinateur rejette les réponses [du résolveur {resolver}|du serveur][ : {rule}].</translation>
    </message>
    <message>
        <source>The first packet goes out and the answer (SYN-ACK) comes back, but a rule for incoming packets discards it. Usually the rule that allows answers to one&apos;s own connections (ct state established) is missing or comes too late.</source>
        <translation>Le premier paquet part et la réponse (SYN-ACK) revient, mais une règle pour les paquets entrants l’écarte. D’habitude, la règle qui permet les réponses à ses propres connexions (ct state established) manque ou vient trop tard.</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, put a rule that accepts established connections in front of the one that drops (commands below).</source>
        <translation>En tant qu’administrateur de cet ordinateur, placez une règle qui accepte les connexions établies avant celle qui rejette (commandes ci-dessous).</translation>
    </message>
    <message>
        <source>If a management tool[ ({owner})] writes the rules, change them there.</source>
        <translation>Si un outil de gestion[ ({owner})] écrit les règles, changez-les là.</translation>
    </message>
    <message>
        <source>the rule is still right after the tool&apos;s next run</source>
        <translation>la règle est encore juste après le prochain passage de l’outil</translation>
    </message>
    <message>
        <source>Held by security software</source>
        <translation>Retenu par un logiciel de sécurité</translation>
    </message>
    <message>
        <source>[{product}, security software on this computer,|Security software on this computer] holds or drops the connection.</source>
        <translation>[{product}, logiciel de sécurité de cet ordinateur,|Un logiciel de sécurité de cet ordinateur] retient ou rejette la connexion.</translation>
    </message>
    <message>
        <source>The product keeps rules of its own, which the system&apos;s firewall lists do not show. Packets that are handed to it are not let go.</source>
        <translation>Le produit a ses propres règles, que les listes du pare-feu du système ne montrent pas. Les paquets qui lui sont remis ne sont pas relâchés.</translation>
    </message>
    <message>
        <source>Look into the product&apos;s log or window for a blocked connection to [{target}|the target] and allow it, if you may.</source>
        <translation>Cherchez dans le journal ou la fenêtre du produit une connexion bloquée vers [{target}|la cible] et permettez-la, si vous en avez le droit.</translation>
    </message>
    <message>
        <source>If the product has crashed or is waiting for an answer, restart it or answer its question.</source>
        <translation>Si le produit est planté ou attend une réponse, relancez-le ou répondez à sa question.</translation>
    </message>
    <message>
        <source>its window shows that it is running</source>
        <translation>sa fenêtre montre qu’il tourne</translation>
    </message>
    <message>
        <source>Allow [{target}|the target] for this program in the product&apos;s policy, or put this computer into the right policy group.</source>
        <translation>Permettez [{target}|la cible] pour ce programme dans la politique du produit, ou placez cet ordinateur dans le bon groupe.</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>La connexion fonctionne</translation>
    </message>
    <message>
        <source>The connection[ to {target}] works.</source>
        <translation>La connexion[ à {target}] fonctionne.</translation>
    </message>
    <message>
        <source>Deadair connected, and nothing on the way delayed or refused it. If the application still fails, it connects somewhere else, as another user, through a proxy, or it fails after connecting.</source>
        <translation>Deadair s’est connecté, et rien en chemin ne l’a retardé ni refusé. Si l’application échoue quand même, elle se connecte ailleurs, sous un autre utilisateur, par un proxy, ou elle échoue après la connexion.</translation>
    </message>
    <message>
        <source>Compare the address and port in the application&apos;s configuration with the ones tested here.</source>
        <translation>Comparez l’adresse et le port de la configuration de l’application avec ceux testés ici.</translation>
    </message>
    <message>
        <source>both are the same</source>
        <translation>les deux sont les mêmes</translation>
    </message>
    <message>
        <source>If the failure comes and goes, start Deadair again while it fails, with the application&apos;s own timeout.</source>
        <translation>Si la panne va et vient, relancez Deadair pendant qu’elle a lieu, avec le délai de l’application.</translation>
    </message>
    <message>
        <source>Deadair names a cause, or the failure does not come back</source>
        <translation>Deadair nomme une cause, ou la panne ne revient pas</translation>
    </message>
    <message>
        <source>No network connection</source>
        <translation>Pas de connexion réseau</translation>
    </message>
    <message>
        <source>This computer has no network connection[: {interface} lacks a carrier or an address|: no interface has a carrier and an address].</source>
        <translation>Cet ordinateur n’a pas de connexion réseau[ : {interface} n’a pas de porteuse ou pas d’adresse| : aucune interface n’a de porteuse et d’adresse].</translation>
    </message>
    <message>
        <source>Nothing can leave this computer before a cable or a radio link and an address are there.</source>
        <translation>Rien ne peut quitter cet ordinateur avant qu’il y ait un câble ou une liaison radio et une adresse.</translation>
    </message>
    <message>
        <source>Plug in the cable or join the wireless network, and switch flight mode off.</source>
        <translation>Branchez le câble ou rejoignez le réseau sans fil, et désactivez le mode avion.</translation>
    </message>
    <message>
        <source>the system shows the network as connected</source>
        <translation>le système montre le réseau comme connecté</translation>
    </message>
    <message>
        <source>Switch the interface on and ask for an address (commands below).</source>
        <translation>Activez l’interface et demandez une adresse (commandes ci-dessous).</translation>
    </message>
    <message>
        <source>the interface is listed as up, with an address of your network</source>
        <translation>l’interface est montrée active, avec une adresse de votre réseau</translation>
    </message>
    <message>
        <source>Check the switch port, its VLAN and its access control (802.1X).</source>
        <translation>Vérifiez le port du commutateur, son VLAN et son contrôle d’accès (802.1X).</translation>
    </message>
    <message>
        <source>the interface has a carrier and gets an address</source>
        <translation>l’interface a une porteuse et obtient une adresse</translation>
    </message>
    <message>
        <source>No address from DHCP</source>
        <translation>Pas d’adresse par DHCP</translation>
    </message>
    <message>
        <source>This computer got no address from the network[: {interface} has only the self-assigned {source}|, only a self-assigned one].</source>
        <translation>Cet ordinateur n’a pas reçu d’adresse du réseau[ : {interface} n’a que {source}, qu’il s’est attribuée|, seulement une qu’il s’est attribuée].</translation>
    </message>
    <message>
        <source>[No prefix was announced, or another device has the same address (RFC {rfc}, 5.4)|No DHCP server answered], so only a link-local address is left, which no router forwards.</source>
        <translation>[Aucun préfixe n’a été annoncé, ou un autre appareil a la même adresse (RFC {rfc}, 5.4)|Aucun serveur DHCP n’a répondu] ; il ne reste donc qu’une adresse de lien local, qu’aucun routeur ne transmet.</translation>
    </message>
    <message>
        <source>Join the network again, or ask for an address again (commands below).</source>
        <translation>Rejoignez de nouveau le réseau, ou redemandez une adresse (commandes ci-dessous).</translation>
    </message>
    <message>
        <source>the address no longer starts with 169.254</source>
        <translation>l’adresse ne commence plus par 169.254</translation>
    </message>
    <message>
        <source>Check that the DHCP server runs, that its pool is not exhausted and that its relay serves this VLAN.</source>
        <translation>Vérifiez que le serveur DHCP tourne, que sa réserve n’est pas épuisée et que son relais sert ce VLAN.</translation>
    </message>
    <message>
        <source>another device gets an address on the same port or wireless network</source>
        <translation>un autre appareil obtient une adresse sur le même port ou réseau sans fil</translation>
    </message>
    <message>
        <source>No route to the target</source>
        <translation>Pas de route vers la cible</translation>
    </message>
    <message>
        <source>This computer has no route to [{address}|the target][: the entry for {prefix} says &quot;{route_type}&quot;].</source>
        <translation>Cet ordinateur n’a pas de route vers [{address}|la cible][ : l’entrée pour {prefix} dit « {route_type} »].</translation>
    </message>
    <message>
        <source>The kernel does not know where to send the packets, so none leaves this computer.</source>
        <translation>Le noyau ne sait pas où envoyer les paquets, donc aucun ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Connect the VPN or the network that the target belongs to.</source>
        <translation>Connectez le VPN ou le réseau auquel appartient la cible.</translation>
    </message>
    <message>
        <source>the route to the target is found (commands below)</source>
        <translation>la route vers la cible est trouvée (commandes ci-dessous)</translation>
    </message>
    <message>
        <source>If the default route is missing, renew the connection, or add the route that your network team gives you; remove an entry that forbids the target.</source>
        <translation>Si la route par défaut manque, renouvelez la connexion, ou ajoutez la route que votre équipe réseau vous donne ; retirez une entrée qui interdit la cible.</translation>
    </message>
    <message>
        <source>the route to the target names an interface and a router</source>
        <translation>la route vers la cible nomme une interface et un routeur</translation>
    </message>
    <message>
        <source>Check the routes that DHCP, router advertisements or the VPN hand out.</source>
        <translation>Vérifiez les routes que distribuent DHCP, les annonces de routeur ou le VPN.</translation>
    </message>
    <message>
        <source>The router does not answer</source>
        <translation>Le routeur ne répond pas</translation>
    </message>
    <message>
        <source>The router [{gateway} |]on the local network does not answer[ on {interface}].</source>
        <translation>Le routeur [{gateway} |]du réseau local ne répond pas[ sur {interface}].</translation>
    </message>
    <message>
        <source>Every packet for other networks goes to this router first. It does not even answer the question for its hardware address (ARP or neighbour discovery), so nothing leaves the local network.</source>
        <translation>Tout paquet vers d’autres réseaux va d’abord à ce routeur. Il ne répond même pas à la demande de son adresse matérielle (ARP ou découverte de voisins), donc rien ne quitte le réseau local.</translation>
    </message>
    <message>
        <source>Check that this computer is in the right network: cable, wireless network, VLAN, and the address of the router in the settings.</source>
        <translation>Vérifiez que cet ordinateur est dans le bon réseau : câble, réseau sans fil, VLAN, et l’adresse du routeur dans les réglages.</translation>
    </message>
    <message>
        <source>the router&apos;s entry in the neighbour table has a hardware address</source>
        <translation>l’entrée du routeur dans la table des voisins a une adresse matérielle</translation>
    </message>
    <message>
        <source>Restart the router or access point if it is yours.</source>
        <translation>Redémarrez le routeur ou le point d’accès s’il est à vous.</translation>
    </message>
    <message>
        <source>the router answers a ping</source>
        <translation>le routeur répond à un ping</translation>
    </message>
    <message>
        <source>Check the router[ {gateway}], its port and VLAN, and whether its address was changed.</source>
        <translation>Vérifiez le routeur[ {gateway}], son port et son VLAN, et si son adresse a changé.</translation>
    </message>
    <message>
        <source>Wrong network mask</source>
        <translation>Mauvais masque de réseau</translation>
    </message>
    <message>
        <source>This computer takes [{address}|the target] for a neighbour on its own network[ ({prefix} on {interface})], and it is not one.</source>
        <translation>Cet ordinateur prend [{address}|la cible] pour un voisin de son propre réseau[ ({prefix} sur {interface})], et ce n’en est pas un.</translation>
    </message>
    <message>
        <source>The network mask or prefix is too wide: the packets are not handed to the router, which would know the way, but are looked for on the local network, where nobody answers.</source>
        <translation>Le masque ou préfixe est trop large : les paquets ne sont pas remis au routeur, qui connaîtrait le chemin, mais cherchés dans le réseau local, où personne ne répond.</translation>
    </message>
    <message>
        <source>Set the mask (prefix length) that the network team gives, or switch from a fixed address to DHCP.</source>
        <translation>Réglez le masque (longueur de préfixe) que donne l’équipe réseau, ou passez d’une adresse fixe à DHCP.</translation>
    </message>
    <message>
        <source>the route to the target goes through the router</source>
        <translation>la route vers la cible passe par le routeur</translation>
    </message>
    <message>
        <source>Check the mask that DHCP hands out for this network.</source>
        <translation>Vérifiez le masque que DHCP distribue pour ce réseau.</translation>
    </message>
    <message>
        <source>a renewed address has the right prefix length</source>
        <translation>une adresse renouvelée a la bonne longueur de préfixe</translation>
    </message>
    <message>
        <source>A tunnel takes the traffic</source>
        <translation>Un tunnel prend le trafic</translation>
    </message>
    <message>
        <source>The tunnel[ {interface}] on this computer takes the traffic for [{address}|the target], and nothing comes back through it.</source>
        <translation>Le tunnel[ {interface}] de cet ordinateur prend le trafic vers [{address}|la cible], et rien n’en revient.</translation>
    </message>
    <message>
        <source>A VPN or tunnel has put its own route in front of the usual one. Its other end does not reach the target, or the tunnel is dead.</source>
        <translation>Un VPN ou tunnel a mis sa propre route avant l’habituelle. Son autre bout n’atteint pas la cible, ou le tunnel est mort.</translation>
    </message>
    <message>
        <source>Disconnect the VPN and try again.</source>
        <translation>Déconnectez le VPN et réessayez.</translation>
    </message>
    <message>
        <source>the connection works without it, or Deadair names another cause</source>
        <translation>la connexion fonctionne sans lui, ou Deadair nomme une autre cause</translation>
    </message>
    <message>
        <source>Connect the VPN again: a stale tunnel keeps its routes.</source>
        <translation>Reconnectez le VPN : un tunnel périmé garde ses routes.</translation>
    </message>
    <message>
        <source>Check whether the VPN should carry [{prefix}|this network], and route it or exclude it there (split tunnel).</source>
        <translation>Vérifiez si le VPN doit porter [{prefix}|ce réseau], et routez-le ou excluez-le là (split tunnel).</translation>
    </message>
    <message>
        <source>the route to the target is the intended one</source>
        <translation>la route vers la cible est celle voulue</translation>
    </message>
    <message>
        <source>Reverse-path filter</source>
        <translation>Filtre du chemin inverse</translation>
    </message>
    <message>
        <source>This computer receives the answer[ on {interface}] and drops it, because its own route back goes another way.</source>
        <translation>Cet ordinateur reçoit la réponse[ sur {interface}] et la rejette, parce que sa propre route de retour prend un autre chemin.</translation>
    </message>
    <message>
        <source>With strict reverse-path filtering (rp_filter = 1, RFC 3704) the kernel accepts a packet only from the interface through which it would send to that address. The paths there and back differ.</source>
        <translation>Avec le filtrage strict du chemin inverse (rp_filter = 1, RFC 3704), le noyau n’accepte un paquet que de l’interface par laquelle il enverrait à cette adresse. L’aller et le retour sont différents.</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, set the filter to loose (2), or route the target through the interface on which the answers come.</source>
        <translation>En tant qu’administrateur de cet ordinateur, réglez le filtre sur souple (2), ou routez la cible par l’interface où arrivent les réponses.</translation>
    </message>
    <message>
        <source>the counter IPReversePathFilter no longer rises during an attempt</source>
        <translation>le compteur IPReversePathFilter ne monte plus pendant une tentative</translation>
    </message>
    <message>
        <source>Keep the setting after a restart: write it to /etc/sysctl.d/.</source>
        <translation>Gardez le réglage après un redémarrage : écrivez-le dans /etc/sysctl.d/.</translation>
    </message>
    <message>
        <source>the value is still 2 after a restart</source>
        <translation>la valeur est encore 2 après un redémarrage</translation>
    </message>
    <message>
        <source>Check why the answer takes another way than the question.</source>
        <translation>Vérifiez pourquoi la réponse prend un autre chemin que la demande.</translation>
    </message>
    <message>
        <source>both directions use the same interface</source>
        <translation>les deux sens utilisent la même interface</translation>
    </message>
    <message>
        <source>The proxy does not answer</source>
        <translation>Le proxy ne répond pas</translation>
    </message>
    <message>
        <source>The configured proxy[ {proxy}] does not answer.</source>
        <translation>Le proxy configuré[ {proxy}] ne répond pas.</translation>
    </message>
    <message>
        <source>The application does not talk to the target but to this proxy, and the proxy cannot be reached. The target itself may be well.</source>
        <translation>L’application ne parle pas à la cible mais à ce proxy, et celui-ci est injoignable. La cible elle-même va peut-être bien.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s name and port in the settings[ ({proxy})]; outside of the company&apos;s network it may need the VPN, or must be switched off.</source>
        <translation>Vérifiez le nom et le port du proxy dans les réglages[ ({proxy})] ; hors du réseau de l’entreprise il lui faut peut-être le VPN, ou il doit être désactivé.</translation>
    </message>
    <message>
        <source>a connection to the proxy itself works</source>
        <translation>une connexion au proxy lui-même fonctionne</translation>
    </message>
    <message>
        <source>If this target should be reached directly, add it to the exceptions (NO_PROXY).</source>
        <translation>Si cette cible doit être atteinte directement, ajoutez-la aux exceptions (NO_PROXY).</translation>
    </message>
    <message>
        <source>Check that the proxy service runs and listens, and that its firewall lets this computer in.</source>
        <translation>Vérifiez que le service proxy tourne et écoute, et que son pare-feu laisse entrer cet ordinateur.</translation>
    </message>
    <message>
        <source>this computer can open a connection to the proxy</source>
        <translation>cet ordinateur peut ouvrir une connexion au proxy</translation>
    </message>
    <message>
        <source>The proxy refuses</source>
        <translation>Le proxy refuse</translation>
    </message>
    <message>
        <source>The proxy[ {proxy}] refuses the connection to [{target}|the target][ (status {proxy_status})][: {proxy_reason}].</source>
        <translation>Le proxy[ {proxy}] refuse la connexion à [{target}|la cible][ (statut {proxy_status})][ : {proxy_reason}].</translation>
    </message>
    <message>
        <source>The proxy is well and answers, but its rules do not allow this target, this port or these credentials.</source>
        <translation>Le proxy va bien et répond, mais ses règles ne permettent pas cette cible, ce port ou ces identifiants.</translation>
    </message>
    <message>
        <source>If the proxy asks for a login (status 407), renew the user name and password that the application uses.</source>
        <translation>Si le proxy demande une connexion (statut 407), renouvelez le nom et le mot de passe que l’application utilise.</translation>
    </message>
    <message>
        <source>the proxy no longer answers 407</source>
        <translation>le proxy ne répond plus 407</translation>
    </message>
    <message>
        <source>Allow CONNECT to [{host}|the target][ on port {port}] for this user, or say why it is not allowed.</source>
        <translation>Permettez CONNECT vers [{host}|la cible][ sur le port {port}] pour cet utilisateur, ou dites pourquoi ce n’est pas permis.</translation>
    </message>
    <message>
        <source>the proxy opens the tunnel (status 200)</source>
        <translation>le proxy ouvre le tunnel (statut 200)</translation>
    </message>
    <message>
        <source>If the target should be reached directly, add it to the exceptions (NO_PROXY).</source>
        <translation>Si la cible doit être atteinte directement, ajoutez-la aux exceptions (NO_PROXY).</translation>
    </message>
    <message>
        <source>Only the proxy gets through</source>
        <translation>Seul le proxy passe</translation>
    </message>
    <message>
        <source>Direct connections to [{target}|the target] are blocked; the proxy[ {proxy}] reaches it.</source>
        <translation>Les connexions directes à [{target}|la cible] sont bloquées ; le proxy[ {proxy}] l’atteint.</translation>
    </message>
    <message>
        <source>This network lets connections out only through its proxy. The application connects directly, perhaps because it does not read the system&apos;s proxy settings or because an exception applies.</source>
        <translation>Ce réseau ne laisse sortir les connexions que par son proxy. L’application se connecte directement, peut-être parce qu’elle ne lit pas les réglages de proxy du système ou qu’une exception s’applique.</translation>
    </message>
    <message>
        <source>Tell the application to use the proxy[ {proxy}]: in its own settings, or by HTTPS_PROXY in its environment.</source>
        <translation>Dites à l’application d’utiliser le proxy[ {proxy}] : dans ses propres réglages, ou par HTTPS_PROXY dans son environnement.</translation>
    </message>
    <message>
        <source>the application connects</source>
        <translation>l’application se connecte</translation>
    </message>
    <message>
        <source>Remove the target from the exceptions (NO_PROXY) if it is there.</source>
        <translation>Retirez la cible des exceptions (NO_PROXY) si elle y est.</translation>
    </message>
    <message>
        <source>the application&apos;s connection appears in the proxy&apos;s log</source>
        <translation>la connexion de l’application apparaît dans le journal du proxy</translation>
    </message>
    <message>
        <source>If the application cannot use a proxy, allow it to connect directly to [{target}|the target].</source>
        <translation>Si l’application ne peut pas utiliser de proxy, permettez-lui de se connecter directement à [{target}|la cible].</translation>
    </message>
    <message>
        <source>The hosts file sends the name elsewhere</source>
        <translation>Le fichier hosts envoie le nom ailleurs</translation>
    </message>
    <message>
        <source>The hosts file on this computer sends [{name}|the name] to [{hosts_address}|another address][, DNS to {dns_addresses}], and that address does not answer.</source>
        <translation>Le fichier hosts de cet ordinateur envoie [{name}|le nom] vers [{hosts_address}|une autre adresse][, le DNS vers {dns_addresses}], et cette adresse ne répond pas.</translation>
    </message>
    <message>
        <source>An entry[ in line {hosts_line}] of [{hosts_path}|the hosts file] overrides DNS. Such lines are often left over from a test or a move.</source>
        <translation>Une entrée[ à la ligne {hosts_line}] de [{hosts_path}|ce fichier] l’emporte sur le DNS. De telles lignes restent souvent d’un essai ou d’un déménagement.</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, remove or comment out the line[ {hosts_line}] of [{hosts_path}|the hosts file].</source>
        <translation>En tant qu’administrateur de cet ordinateur, retirez ou commentez la ligne[ {hosts_line}] de [{hosts_path}|ce fichier].</translation>
    </message>
    <message>
        <source>the name resolves to the address that DNS gives</source>
        <translation>le nom donne l’adresse que donne le DNS</translation>
    </message>
    <message>
        <source>If the line is meant to be there, correct its address.</source>
        <translation>Si la ligne doit rester, corrigez son adresse.</translation>
    </message>
    <message>
        <source>No local port left</source>
        <translation>Plus de port local libre</translation>
    </message>
    <message>
        <source>This computer has no local port left for [{target}|this destination][: {in_use} of {limit} are in use].</source>
        <translation>Cet ordinateur n’a plus de port local pour [{target}|cette destination][ : {in_use} sur {limit} sont pris].</translation>
    </message>
    <message>
        <source>Every connection needs a local port of its own. A program opens connections faster than they are closed and freed; a closed one keeps its port for a minute (TIME_WAIT).</source>
        <translation>Chaque connexion demande un port local à elle. Un programme ouvre des connexions plus vite qu’elles ne sont fermées et libérées ; une connexion fermée garde son port une minute (TIME_WAIT).</translation>
    </message>
    <message>
        <source>Find the program that holds the connections and restart it (commands below).</source>
        <translation>Trouvez le programme qui tient les connexions et relancez-le (commandes ci-dessous).</translation>
    </message>
    <message>
        <source>the number of connections to the target falls</source>
        <translation>le nombre de connexions vers la cible baisse</translation>
    </message>
    <message>
        <source>Keep connections and use them again (a pool, HTTP keep-alive) instead of opening one per request.</source>
        <translation>Gardez et réutilisez les connexions (pool, keep-alive HTTP) au lieu d’en ouvrir une par requête.</translation>
    </message>
    <message>
        <source>the number of connections stays flat under load</source>
        <translation>le nombre de connexions reste stable sous charge</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, widen the port range for the time being.</source>
        <translation>En tant qu’administrateur de cet ordinateur, élargissez la plage de ports en attendant.</translation>
    </message>
    <message>
        <source>No file descriptor left</source>
        <translation>Plus de descripteur de fichier</translation>
    </message>
    <message>
        <source>[{process} on this computer|The program or this computer] has no file descriptor left[: {in_use} of {limit} are in use].</source>
        <translation>[{process} sur cet ordinateur|Le programme ou cet ordinateur] n’a plus de descripteur de fichier[ : {in_use} sur {limit} sont pris].</translation>
    </message>
    <message>
        <source>Every connection needs a descriptor. A program that leaks them, or a limit that is too low, stops new connections before a packet is sent (EMFILE or ENFILE).</source>
        <translation>Chaque connexion demande un descripteur. Un programme qui les laisse fuir, ou une limite trop basse, empêche les nouvelles connexions avant l’envoi d’un paquet (EMFILE ou ENFILE).</translation>
    </message>
    <message>
        <source>Restart the program that holds the descriptors.</source>
        <translation>Relancez le programme qui tient les descripteurs.</translation>
    </message>
    <message>
        <source>its number of descriptors is far below the limit</source>
        <translation>son nombre de descripteurs est loin sous la limite</translation>
    </message>
    <message>
        <source>Raise its limit: LimitNOFILE= of its service, or ulimit -n in the shell that starts it.</source>
        <translation>Relevez sa limite : LimitNOFILE= de son service, ou ulimit -n dans le shell qui le lance.</translation>
    </message>
    <message>
        <source>Close connections and files when they are no longer needed.</source>
        <translation>Fermez les connexions et fichiers qui ne servent plus.</translation>
    </message>
    <message>
        <source>the number of descriptors stays flat over days</source>
        <translation>le nombre de descripteurs reste stable pendant des jours</translation>
    </message>
    <message>
        <source>Connection-tracking table full</source>
        <translation>Table de suivi des connexions pleine</translation>
    </message>
    <message>
        <source>The firewall remembers every connection in a table of fixed size. When it is full, the first packet of a new connection is dropped without a word.</source>
        <translation>Le pare-feu retient chaque connexion dans une table de taille fixe. Quand elle est pleine, le premier paquet d’une nouvelle connexion est rejeté sans un mot.</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, enlarge the table (commands below), and keep the value in /etc/sysctl.d/.</source>
        <translation>En tant qu’administrateur de cet ordinateur, agrandissez la table (commandes ci-dessous), et gardez la valeur dans /etc/sysctl.d/.</translation>
    </message>
    <message>
        <source>the count stays below the maximum</source>
        <translation>le nombre reste sous le maximum</translation>
    </message>
    <message>
        <source>Find what opens so many connections, for instance a scan or a missing keep-alive.</source>
        <translation>Trouvez ce qui ouvre tant de connexions, par exemple un balayage ou un keep-alive manquant.</translation>
    </message>
    <message>
        <source>the count falls within minutes</source>
        <translation>le nombre baisse en quelques minutes</translation>
    </message>
    <message>
        <source>This computer is overloaded</source>
        <translation>Cet ordinateur est surchargé</translation>
    </message>
    <message>
        <source>This computer is overloaded[ ({reason})] and delays its own connections.</source>
        <translation>Cet ordinateur est surchargé[ ({reason})] et retarde ses propres connexions.</translation>
    </message>
    <message>
        <source>Programs wait for the processor or for memory, so answers that have arrived are handled late, perhaps later than the application waits.</source>
        <translation>Les programmes attendent le processeur ou la mémoire, si bien que les réponses arrivées sont traitées tard, peut-être plus tard que l’application n’attend.</translation>
    </message>
    <message>
        <source>Find the program that uses the processor or the memory, and close it.</source>
        <translation>Trouvez le programme qui utilise le processeur ou la mémoire, et fermez-le.</translation>
    </message>
    <message>
        <source>the load falls below the number of processors</source>
        <translation>la charge descend sous le nombre de processeurs</translation>
    </message>
    <message>
        <source>If a container or service has a limit of its own (CPUQuota, cpu.max), raise it.</source>
        <translation>Si un conteneur ou service a sa propre limite (CPUQuota, cpu.max), relevez-la.</translation>
    </message>
    <message>
        <source>the throttled time no longer grows</source>
        <translation>le temps bridé n’augmente plus</translation>
    </message>
    <message>
        <source>The application gives up too early</source>
        <translation>L’application renonce trop tôt</translation>
    </message>
    <message>
        <source>The application gives up [after {timeout_ms} ms|before the connection is there][; the connection needs {needed_ms} ms].</source>
        <translation>L’application renonce [après {timeout_ms} ms|avant que la connexion soit là][ ; la connexion demande {needed_ms} ms].</translation>
    </message>
    <message>
        <source>The connection is established, but later than the application waits. After a lost first packet the system tries again only after one second (RFC 6298), so a shorter timeout does not survive a single lost packet.</source>
        <translation>La connexion s’établit, mais plus tard que l’application n’attend. Après un premier paquet perdu, le système ne réessaie qu’au bout d’une seconde (RFC 6298), un délai plus court ne survit donc à aucun paquet perdu.</translation>
    </message>
    <message>
        <source>Set the application&apos;s connect timeout to at least three seconds[ (measured here: {needed_ms} ms)].</source>
        <translation>Réglez le délai de connexion de l’application à trois secondes au moins[ (mesuré ici : {needed_ms} ms)].</translation>
    </message>
    <message>
        <source>If the connection used to be faster, look for loss or delay on the way.</source>
        <translation>Si la connexion était plus rapide avant, cherchez une perte ou un retard en chemin.</translation>
    </message>
    <message>
        <source>connecting takes about one round trip again</source>
        <translation>la connexion demande de nouveau environ un aller-retour</translation>
    </message>
    <message>
        <source>{end} accepted the connection in {duration}[, after {repeats} repeated SYNs][, and it was reset at once ({error})].</source>
        <translation>{end} a accepté la connexion en {duration}[, après {repeats} SYN répétés][, et elle a été réinitialisée aussitôt ({error})].</translation>
    </message>
    <message>
        <source>{end} did not answer {syns} SYNs in {duration}.</source>
        <translation>{end} n’a pas répondu à {syns} SYN en {duration}.</translation>
    </message>
    <message>
        <source>{end} refused the connection after {duration}[: {icmp}| by a reset][ ({error})].</source>
        <translation>{end} a refusé la connexion après {duration}[ : {icmp}| par une réinitialisation][ ({error})].</translation>
    </message>
    <message>
        <source>{end} reset the connection after {duration}[ ({error})].</source>
        <translation>{end} a réinitialisé la connexion après {duration}[ ({error})].</translation>
    </message>
    <message>
        <source>{end} is unreachable, after {duration}[: {icmp}][ ({error})].</source>
        <translation>{end} est inaccessible, après {duration}[ : {icmp}][ ({error})].</translation>
    </message>
    <message>
        <source>{end}: the connection is not allowed, after {duration}[: {icmp}][ ({error})].</source>
        <translation>{end} : la connexion n’est pas permise, après {duration}[ : {icmp}][ ({error})].</translation>
    </message>
    <message>
        <source>{end}: this computer could not even try[, {call}() failed][ ({error})].</source>
        <translation>{end} : cet ordinateur n’a même pas pu essayer[, {call}() a échoué][ ({error})].</translation>
    </message>
    <message>
        <source>{end}: the system gave up after {duration} and {syns} SYNs[ ({error})].</source>
        <translation>{end} : le système a renoncé après {duration} et {syns} SYN[ ({error})].</translation>
    </message>
    <message>
        <source>In {window} with {syns} SYNs to {address}[ ({idle})]: {failed} repeats failed to leave, {received} packets came in, {lost} of them were lost inside this computer[, {reverse} by the reverse-path filter].</source>
        <translation>En {window} avec {syns} SYN vers {address}[ ({idle})] : {failed} répétitions n’ont pas pu partir, {received} paquets sont arrivés, {lost} d’entre eux se sont perdus dans cet ordinateur[, {reverse} par le filtre du chemin inverse].</translation>
    </message>
    <message>
        <source>idle control</source>
        <translation>témoin au repos</translation>
    </message>
    <message>
        <source>a plain SYN</source>
        <translation>un SYN ordinaire</translation>
    </message>
    <message>
        <source>a SYN that asks for ECN</source>
        <translation>un SYN qui demande ECN</translation>
    </message>
    <message>
        <source>a bare ACK</source>
        <translation>un ACK seul</translation>
    </message>
    <message>
        <source>{end} did not answer {segment}, sent {sent} times.</source>
        <translation>{end} n’a pas répondu à {segment}, envoyé {sent} fois.</translation>
    </message>
    <message>
        <source>{end} answered {segment} with a SYN-ACK in {duration}[ (TTL {ttl})].</source>
        <translation>{end} a répondu à {segment} par un SYN-ACK en {duration}[ (TTL {ttl})].</translation>
    </message>
    <message>
        <source>{end} answered {segment} with a reset in {duration}[ (TTL {ttl})].</source>
        <translation>{end} a répondu à {segment} par une réinitialisation en {duration}[ (TTL {ttl})].</translation>
    </message>
    <message>
        <source>{segment} to {end} was answered by [{icmp}|an ICMP error] in {duration}.</source>
        <translation>À {segment} vers {end} a répondu [{icmp}|une erreur ICMP] en {duration}.</translation>
    </message>
    <message>
        <source>The name does not exist</source>
        <translation>Le nom n’existe pas</translation>
    </message>
    <message>
        <source>The name [{name}|asked for] does not exist in DNS[, says {resolver}].</source>
        <translation>Le nom [{name}|demandé] n’existe pas dans le DNS[, dit {resolver}].</translation>
    </message>
    <message>
        <source>The resolver answered, and the answer is NXDOMAIN: nobody has registered this name, or it is known only inside another network.</source>
        <translation>Le résolveur a répondu, et la réponse est NXDOMAIN : personne n’a enregistré ce nom, ou il n’est connu que dans un autre réseau.</translation>
    </message>
    <message>
        <source>Check the spelling of the name, and whether it needs a domain behind it.</source>
        <translation>Vérifiez l’orthographe du nom, et s’il lui faut un domaine derrière.</translation>
    </message>
    <message>
        <source>the look-up gives an address</source>
        <translation>la recherche donne une adresse</translation>
    </message>
    <message>
        <source>If the name belongs to a company&apos;s network, connect its VPN, so that its resolvers are asked.</source>
        <translation>Si le nom appartient au réseau d’une entreprise, connectez son VPN, pour que ses résolveurs soient interrogés.</translation>
    </message>
    <message>
        <source>Add the record for [{name}|the name], or correct the zone.</source>
        <translation>Ajoutez l’enregistrement pour [{name}|le nom], ou corrigez la zone.</translation>
    </message>
    <message>
        <source>every name server of the zone answers with the address</source>
        <translation>chaque serveur de noms de la zone répond par l’adresse</translation>
    </message>
    <message>
        <source>The name has no address</source>
        <translation>Le nom n’a pas d’adresse</translation>
    </message>
    <message>
        <source>The name[ {name}] exists in DNS and has no address.</source>
        <translation>Le nom[ {name}] existe dans le DNS et n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>The name has other records, but neither A nor AAAA, so there is nothing to connect to.</source>
        <translation>Le nom a d’autres enregistrements, mais ni A ni AAAA, il n’y a donc rien à quoi se connecter.</translation>
    </message>
    <message>
        <source>Check whether a longer name is meant, such as www in front of it or the name of one host.</source>
        <translation>Vérifiez si un nom plus long est visé, comme www devant ou le nom d’un hôte.</translation>
    </message>
    <message>
        <source>Add an A or AAAA record for [{name}|the name].</source>
        <translation>Ajoutez un enregistrement A ou AAAA pour [{name}|le nom].</translation>
    </message>
    <message>
        <source>No DNS server answers</source>
        <translation>Aucun serveur DNS ne répond</translation>
    </message>
    <message>
        <source>No configured DNS server answers[ ({resolvers})][, though {plain} answers a question without EDNS].</source>
        <translation>Aucun serveur DNS configuré ne répond[ ({resolvers})][, alors que {plain} répond à une question sans EDNS].</translation>
    </message>
    <message>
        <source>Without a resolver no name can be turned into an address; connections to bare addresses may still work.</source>
        <translation>Sans résolveur, aucun nom ne devient une adresse ; les connexions à des adresses nues peuvent encore fonctionner.</translation>
    </message>
    <message>
        <source>Check that this computer is in the right network or VPN, and that the DNS servers in its settings belong to that network.</source>
        <translation>Vérifiez que cet ordinateur est dans le bon réseau ou VPN, et que les serveurs DNS de ses réglages appartiennent à ce réseau.</translation>
    </message>
    <message>
        <source>a DNS server answers (commands below)</source>
        <translation>un serveur DNS répond (commandes ci-dessous)</translation>
    </message>
    <message>
        <source>Check that the DNS service runs and that its firewall lets UDP and TCP port 53 in.</source>
        <translation>Vérifiez que le service DNS tourne et que son pare-feu laisse entrer les ports UDP et TCP 53.</translation>
    </message>
    <message>
        <source>the resolver answers from this computer</source>
        <translation>le résolveur répond depuis cet ordinateur</translation>
    </message>
    <message>
        <source>Check the DNS servers that DHCP or the VPN hand out.</source>
        <translation>Vérifiez les serveurs DNS que distribuent DHCP ou le VPN.</translation>
    </message>
    <message>
        <source>the settings list servers that answer</source>
        <translation>les réglages contiennent des serveurs qui répondent</translation>
    </message>
    <message>
        <source>The DNS server fails</source>
        <translation>Le serveur DNS échoue</translation>
    </message>
    <message>
        <source>The DNS server[ {resolver}] answers [{rcode}|with an error] instead of an address[ for {name}].</source>
        <translation>Le serveur DNS[ {resolver}] répond [{rcode}|par une erreur] au lieu d’une adresse[ pour {name}].</translation>
    </message>
    <message>
        <source>The resolver is there, but cannot or will not answer: SERVFAIL means that it could not ask the zone&apos;s own servers or that the zone&apos;s signatures are wrong, REFUSED that it does not serve this computer.</source>
        <translation>Le résolveur est là, mais ne peut ou ne veut pas répondre : SERVFAIL veut dire qu’il n’a pas pu interroger les serveurs de la zone ou que les signatures de la zone sont fausses, REFUSED qu’il ne sert pas cet ordinateur.</translation>
    </message>
    <message>
        <source>Ask another resolver, to see whether only this one fails (commands below).</source>
        <translation>Interrogez un autre résolveur, pour voir si seul celui-ci échoue (commandes ci-dessous).</translation>
    </message>
    <message>
        <source>another resolver gives the address</source>
        <translation>un autre résolveur donne l’adresse</translation>
    </message>
    <message>
        <source>Check the resolver&apos;s log, its forwarders and the zone&apos;s DNSSEC signatures; for REFUSED its list of allowed clients.</source>
        <translation>Vérifiez le journal du résolveur, ses relais et les signatures DNSSEC de la zone ; pour REFUSED, sa liste de clients permis.</translation>
    </message>
    <message>
        <source>the resolver answers NOERROR with an address</source>
        <translation>le résolveur répond NOERROR avec une adresse</translation>
    </message>
    <message>
        <source>Looking up the name is slow</source>
        <translation>La recherche du nom est lente</translation>
    </message>
    <message>
        <source>Looking up [{name}|the name] takes [{needed_ms} ms|longer than a connection should][, because {resolver} does not answer in time].</source>
        <translation>La recherche de [{name}|ce nom] prend [{needed_ms} ms|plus longtemps qu’une connexion ne devrait][, parce que {resolver} ne répond pas à temps].</translation>
    </message>
    <message>
        <source>The system asks the resolvers one after the other and waits several seconds for each that is silent. An application with a short timeout may give up before the address is known.</source>
        <translation>Le système interroge les résolveurs l’un après l’autre et attend plusieurs secondes chacun qui se tait. Une application au délai court peut renoncer avant que l’adresse soit connue.</translation>
    </message>
    <message>
        <source>Remove the silent resolver[ {resolver}] from the network settings, or put it last.</source>
        <translation>Retirez le résolveur muet[ {resolver}] des réglages réseau, ou mettez-le en dernier.</translation>
    </message>
    <message>
        <source>the look-up takes less than 100 ms</source>
        <translation>la recherche prend moins de 100 ms</translation>
    </message>
    <message>
        <source>Check the list of DNS servers that DHCP or the VPN hand out.</source>
        <translation>Vérifiez la liste des serveurs DNS que distribuent DHCP ou le VPN.</translation>
    </message>
    <message>
        <source>every server in the list answers</source>
        <translation>chaque serveur de la liste répond</translation>
    </message>
    <message>
        <source>Bring [{resolver}|the slow resolver] back to work.</source>
        <translation>Remettez [{resolver}|le résolveur lent] en marche.</translation>
    </message>
    <message>
        <source>it answers within 100 ms</source>
        <translation>il répond en moins de 100 ms</translation>
    </message>
    <message>
        <source>DNS gives a wrong address</source>
        <translation>Le DNS donne une mauvaise adresse</translation>
    </message>
    <message>
        <source>DNS gives a wrong address for [{name}|the name][: {addresses}][, says {resolver}].</source>
        <translation>Le DNS donne une mauvaise adresse pour [{name}|le nom][ : {addresses}][, dit {resolver}].</translation>
    </message>
    <message>
        <source>The resolvers do not agree about the name, or the answer cannot be right for a server: loopback, unspecified, link-local or a range kept for documentation. A filter, an old record or a captive network may be behind it.</source>
        <translation>Les résolveurs ne sont pas d’accord sur le nom, ou la réponse ne peut être juste pour un serveur : bouclage, non spécifiée, lien local ou plage réservée à la documentation. Un filtre, un vieil enregistrement ou un portail captif peut en être la cause.</translation>
    </message>
    <message>
        <source>Empty the cache, and compare what each resolver says (commands below).</source>
        <translation>Videz le cache, et comparez ce que dit chaque résolveur (commandes ci-dessous).</translation>
    </message>
    <message>
        <source>all give the same address</source>
        <translation>tous donnent la même adresse</translation>
    </message>
    <message>
        <source>If a filter or a captive network answers for others, leave it or sign in to it.</source>
        <translation>Si un filtre ou un portail captif répond à la place d’autres, quittez-le ou identifiez-vous.</translation>
    </message>
    <message>
        <source>the look-up gives the right address</source>
        <translation>la recherche donne la bonne adresse</translation>
    </message>
    <message>
        <source>Correct the record on every name server of the zone, and in split-horizon views.</source>
        <translation>Corrigez l’enregistrement sur chaque serveur de noms de la zone, et dans les vues séparées.</translation>
    </message>
    <message>
        <source>every resolver gives the right address after the old record&apos;s time to live</source>
        <translation>chaque résolveur donne la bonne adresse après la durée de vie du vieil enregistrement</translation>
    </message>
    <message>
        <source>Some addresses of the name are dead</source>
        <translation>Certaines adresses du nom sont mortes</translation>
    </message>
    <message>
        <source>Some addresses of [{name}|the name] do not answer[: {addresses}]; others do.</source>
        <translation>Certaines adresses de [{name}|ce nom] ne répondent pas[ : {addresses}] ; d’autres si.</translation>
    </message>
    <message>
        <source>The name has several addresses. A program that tries a dead one first waits for it, fails, or works only every other time.</source>
        <translation>Le nom a plusieurs adresses. Un programme qui en essaie d’abord une morte l’attend, échoue, ou ne fonctionne qu’une fois sur deux.</translation>
    </message>
    <message>
        <source>Start the service on [{addresses}|the dead addresses] again.</source>
        <translation>Relancez le service sur [{addresses}|les adresses mortes].</translation>
    </message>
    <message>
        <source>every address of the name answers</source>
        <translation>chaque adresse du nom répond</translation>
    </message>
    <message>
        <source>Take [{addresses}|the dead addresses] out of DNS until they answer.</source>
        <translation>Retirez [{addresses}|les adresses mortes] du DNS jusqu’à ce qu’elles répondent.</translation>
    </message>
    <message>
        <source>the look-up gives only addresses that answer</source>
        <translation>la recherche ne donne que des adresses qui répondent</translation>
    </message>
    <message>
        <source>IPv6 does not work, IPv4 does</source>
        <translation>IPv6 ne fonctionne pas, IPv4 si</translation>
    </message>
    <message>
        <source>The IPv6 addresses of [{name}|the name] do not answer[ ({addresses})]; the IPv4 ones do.</source>
        <translation>Les adresses IPv6 de [{name}|ce nom] ne répondent pas[ ({addresses})] ; celles d’IPv4 si.</translation>
    </message>
    <message>
        <source>Programs try IPv6 first. Those that try both at once (RFC 8305) lose a fraction of a second, the others wait until the IPv6 attempt has timed out.</source>
        <translation>Les programmes essaient IPv6 d’abord. Ceux qui essaient les deux à la fois (RFC 8305) perdent une fraction de seconde, les autres attendent que la tentative IPv6 ait expiré.</translation>
    </message>
    <message>
        <source>For the time being, tell the application to prefer IPv4 (commands below).</source>
        <translation>En attendant, dites à l’application de préférer IPv4 (commandes ci-dessous).</translation>
    </message>
    <message>
        <source>it connects at once</source>
        <translation>elle se connecte aussitôt</translation>
    </message>
    <message>
        <source>Repair IPv6 in this network, or stop announcing it.</source>
        <translation>Réparez IPv6 dans ce réseau, ou cessez de l’annoncer.</translation>
    </message>
    <message>
        <source>another IPv6 address on the Internet answers</source>
        <translation>une autre adresse IPv6 sur Internet répond</translation>
    </message>
    <message>
        <source>Remove the AAAA record if the service has no IPv6.</source>
        <translation>Retirez l’enregistrement AAAA si le service n’a pas IPv6.</translation>
    </message>
    <message>
        <source>The gateway&apos;s attempt to connect to the server behind it was not answered in time. Look at the way from the gateway to that server, not at the way to the gateway.</source>
        <translation>La tentative de la passerelle de joindre le serveur derrière elle n’a pas reçu de réponse à temps. Regardez le chemin de la passerelle à ce serveur, pas celui vers la passerelle.</translation>
    </message>
    <message>
        <source>Nobody answered the connection attempt in time: the packets were dropped on the way or at the host, or the host is down. A refusal would have come back at once.</source>
        <translation>Personne n’a répondu à temps à la tentative de connexion : les paquets ont été rejetés en chemin ou à l’hôte, ou l’hôte est arrêté. Un refus serait revenu aussitôt.</translation>
    </message>
    <message>
        <source>The time ran out, and the message does not say in which phase: connecting, the TLS handshake or waiting for the answer.</source>
        <translation>Le temps s’est écoulé, et le message ne dit pas dans quelle phase : la connexion, la poignée de main TLS ou l’attente de la réponse.</translation>
    </message>
    <message>
        <source>The message does not say what failed; a longer piece of the log may.</source>
        <translation>Le message ne dit pas ce qui a échoué ; un plus long morceau du journal le dit peut-être.</translation>
    </message>
    <message>
        <source>The connection failed, and the message does not say how: the underlying error, often a line further up or down, decides between a refusal and silence.</source>
        <translation>La connexion a échoué, et le message ne dit pas comment : l’erreur sous-jacente, souvent une ligne plus haut ou plus bas, décide entre un refus et le silence.</translation>
    </message>
    <message>
        <source>The other end, or a device on the way, closed the connection during the TLS handshake.</source>
        <translation>L’autre bout, ou un appareil en chemin, a fermé la connexion pendant la poignée de main TLS.</translation>
    </message>
    <message>
        <source>The connection was established, and the other end or a device on the way closed or reset it before the answer was complete.</source>
        <translation>La connexion a été établie, et l’autre bout ou un appareil en chemin l’a fermée ou réinitialisée avant que la réponse soit complète.</translation>
    </message>
    <message>
        <source>The server behind the gateway accepted the connection and did not answer in time: it is slow, overloaded or stuck, or the gateway&apos;s read timeout is too short for it.</source>
        <translation>Le serveur derrière la passerelle a accepté la connexion et n’a pas répondu à temps : il est lent, surchargé ou figé, ou le délai de lecture de la passerelle est trop court pour lui.</translation>
    </message>
    <message>
        <source>The connection was established (or the packet was sent), and no answer came in time. The network let the handshake pass: look at the server, or for large packets that get lost.</source>
        <translation>La connexion a été établie (ou le paquet envoyé), et aucune réponse n’est venue à temps. Le réseau a laissé passer la poignée de main : regardez le serveur, ou les grands paquets qui se perdent.</translation>
    </message>
    <message>
        <source>The message does not name the other end.</source>
        <translation>Le message ne nomme pas l’autre bout.</translation>
    </message>
    <message>
        <source>Other end: {target}</source>
        <translation>Autre bout : {target}</translation>
    </message>
    <message>
        <source>The host was reached and refused: nothing listens on that port and address there, or a firewall answers with a reset.</source>
        <translation>L’hôte a été atteint et a refusé : rien n’écoute sur ce port et cette adresse, ou un pare-feu répond par une réinitialisation.</translation>
    </message>
    <message>
        <source>There is no way to that network or host: this machine has no route, a router reported it, or nobody on the local network answers for the address.</source>
        <translation>Il n’y a pas de chemin vers ce réseau ou cet hôte : cette machine n’a pas de route, un routeur l’a signalé, ou personne sur le réseau local ne répond pour l’adresse.</translation>
    </message>
    <message>
        <source>The name was not turned into an address, so no connection was tried: the name is wrong, or the resolver does not know it or does not answer.</source>
        <translation>Le nom n’a pas été changé en adresse, aucune connexion n’a donc été tentée : le nom est faux, ou le résolveur ne le connaît pas ou ne répond pas.</translation>
    </message>
    <message>
        <source>The connection was established, and the TLS handshake failed: certificate, protocol version, or the port does not speak TLS.</source>
        <translation>La connexion a été établie, et la poignée de main TLS a échoué : certificat, version du protocole, ou le port ne parle pas TLS.</translation>
    </message>
    <message>
        <source>A gateway or proxy answered with its own error. Its log says what happened to the connection behind it.</source>
        <translation>Une passerelle ou un proxy a répondu par sa propre erreur. Son journal dit ce qui est arrivé à la connexion derrière lui.</translation>
    </message>
    <message>
        <source>The failure is on this machine: no descriptor, no free local address or port, or no permission for the connection. Nothing was sent.</source>
        <translation>La panne est sur cette machine : pas de descripteur, pas d’adresse ou de port local libre, ou pas de permission pour la connexion. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This is no connection failure: the other end answered, or no connection is involved.</source>
        <translation>Ce n’est pas une panne de connexion : l’autre bout a répondu, ou il ne s’agit pas d’une connexion.</translation>
    </message>
    <message>
        <source>&quot;getsockopt&quot; is not what failed: a program that connects without blocking reads the outcome of connect() with getsockopt(SO_ERROR), and the words behind it are that outcome.</source>
        <translation>Ce n’est pas « getsockopt » qui a échoué : un programme qui se connecte sans bloquer lit le résultat de connect() avec getsockopt(SO_ERROR), et les mots qui suivent sont ce résultat.</translation>
    </message>
    <message>
        <source>Written by: {runtime}</source>
        <translation>Écrit par : {runtime}</translation>
    </message>
    <message>
        <source>Gave up after: {time}</source>
        <translation>A renoncé après : {time}</translation>
    </message>
    <message>
        <source>Decided by: &quot;{words}&quot;</source>
        <translation>Décidé par : « {words} »</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>réseau inaccessible</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>hôte inaccessible</translation>
    </message>
    <message>
        <source>protocol unreachable</source>
        <translation>protocole inaccessible</translation>
    </message>
    <message>
        <source>port unreachable</source>
        <translation>port inaccessible</translation>
    </message>
    <message>
        <source>packet too big, fragmentation needed</source>
        <translation>paquet trop grand, fragmentation nécessaire</translation>
    </message>
    <message>
        <source>source route failed</source>
        <translation>échec de la route source</translation>
    </message>
    <message>
        <source>network unknown</source>
        <translation>réseau inconnu</translation>
    </message>
    <message>
        <source>host unknown</source>
        <translation>hôte inconnu</translation>
    </message>
    <message>
        <source>network administratively prohibited</source>
        <translation>réseau interdit par l’administration</translation>
    </message>
    <message>
        <source>host administratively prohibited</source>
        <translation>hôte interdit par l’administration</translation>
    </message>
    <message>
        <source>network unreachable for this type of service</source>
        <translation>réseau inaccessible pour ce type de service</translation>
    </message>
    <message>
        <source>host unreachable for this type of service</source>
        <translation>hôte inaccessible pour ce type de service</translation>
    </message>
    <message>
        <source>communication administratively prohibited</source>
        <translation>communication interdite par l’administration</translation>
    </message>
    <message>
        <source>time to live exceeded</source>
        <translation>durée de vie (TTL) dépassée</translation>
    </message>
    <message>
        <source>reassembly time exceeded</source>
        <translation>temps de réassemblage dépassé</translation>
    </message>
    <message>
        <source>parameter problem</source>
        <translation>problème de paramètre</translation>
    </message>
    <message>
        <source>no route to destination</source>
        <translation>pas de route vers la destination</translation>
    </message>
    <message>
        <source>beyond scope of the source address</source>
        <translation>hors de la portée de l’adresse source</translation>
    </message>
    <message>
        <source>address unreachable</source>
        <translation>adresse inaccessible</translation>
    </message>
    <message>
        <source>source address failed the policy</source>
        <translation>adresse source contraire à la politique</translation>
    </message>
    <message>
        <source>reject route to destination</source>
        <translation>route vers la destination refusée</translation>
    </message>
    <message>
        <source>packet too big</source>
        <translation>paquet trop grand</translation>
    </message>
    <message>
        <source>hop limit exceeded</source>
        <translation>limite de sauts dépassée</translation>
    </message>
    <message>
        <source>an unusual ICMP message</source>
        <translation>un message ICMP inhabituel</translation>
    </message>
    <message>
        <source>{name} ({protocol} type {type}, code {code}) from {sender}</source>
        <translation>{name} ({protocol} type {type}, code {code}) de {sender}</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> et {count} de plus</translation>
    </message>
    <message>
        <source>{name} is switched off</source>
        <translation>{name} est désactivée</translation>
    </message>
    <message>
        <source>{name} has no carrier</source>
        <translation>{name} n’a pas de porteuse</translation>
    </message>
    <message>
        <source>{name} is up[ with {addresses}| without an address]</source>
        <translation>{name} est active[ avec {addresses}| sans adresse]</translation>
    </message>
    <message>
        <source>This computer has no network interface besides loopback.</source>
        <translation>Cet ordinateur n’a pas d’interface réseau hors du bouclage.</translation>
    </message>
    <message>
        <source>{destination} goes out of {interface}[ through the router {gateway}| directly, as a neighbour][, from {source}][, by a policy rule and table {table}].</source>
        <translation>{destination} sort par {interface}[ via le routeur {gateway}| directement, comme voisin][, depuis {source}][, par une règle de politique et la table {table}].</translation>
    </message>
    <message>
        <source>{destination} is this computer itself.</source>
        <translation>{destination} est cet ordinateur lui-même.</translation>
    </message>
    <message>
        <source>There is no route to {destination}[ ({error})].</source>
        <translation>Il n’y a pas de route vers {destination}[ ({error})].</translation>
    </message>
    <message>
        <source>The route to {destination} is of the type &quot;{type}&quot;[ (entry {prefix})], so nothing is sent.</source>
        <translation>La route vers {destination} est du type « {type} »[ (entrée {prefix})], donc rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The router</source>
        <translation>Le routeur</translation>
    </message>
    <message>
        <source>The neighbour</source>
        <translation>Le voisin</translation>
    </message>
    <message>
        <source>{what} {address} on {interface} does not answer ARP or neighbour discovery (state {state}).</source>
        <translation>{what} {address} sur {interface} ne répond pas à ARP ou à la découverte de voisins (état {state}).</translation>
    </message>
    <message>
        <source>{what} {address} on {interface} is known[ as {link}] (state {state}).</source>
        <translation>{what} {address} sur {interface} est connu[ comme {link}] (état {state}).</translation>
    </message>
    <message>
        <source>{used} of {all} local ports are in use towards the target, {waiting} of them in TIME_WAIT; {total} in all.</source>
        <translation>{used} ports locaux sur {all} sont pris vers la cible, dont {waiting} en TIME_WAIT ; {total} en tout.</translation>
    </message>
    <message>
        <source>[{process} (process {pid})|The whole system] uses {used} of {limit} descriptors.</source>
        <translation>[{process} (processus {pid})|Tout le système] utilise {used} descripteurs sur {limit}.</translation>
    </message>
    <message>
        <source>The connection-tracking table holds {count} of {maximum} entries[; {lost} packets were dropped for want of one].</source>
        <translation>La table de suivi des connexions contient {count} entrées sur {maximum}[ ; {lost} paquets ont été rejetés faute d’entrée].</translation>
    </message>
    <message>
        <source>Load {load} on {cpus} processors[, pressure: processor {cpu} %][, memory {memory} %][, disks {io} %][; throttled for {throttled}].</source>
        <translation>Charge {load} sur {cpus} processeurs[, pression : processeur {cpu} %][, mémoire {memory} %][, disques {io} %][ ; bridé pendant {throttled}].</translation>
    </message>
    <message>
        <source>A SYN is repeated {retries} times[, {linear} of them after the same wait]; ECN setting {ecn}; packet-size probing {probing}.</source>
        <translation>Un SYN est répété {retries} fois[, dont {linear} après la même attente] ; réglage ECN {ecn} ; recherche de taille {probing}.</translation>
    </message>
    <message>
        <source>{name} runs here[ ({seen_as})] and filters by rules of its own.</source>
        <translation>{name} tourne ici[ ({seen_as})] et filtre par ses propres règles.</translation>
    </message>
    <message>
        <source>Asked: {input}[ with a timeout of {timeout} ms], as the {vantage}.</source>
        <translation>Demandé : {input}[ avec un délai de {timeout} ms], en tant que {vantage}.</translation>
    </message>
    <message>
        <source>Not measured[ ({what})][: {reason}].</source>
        <translation>Non mesuré[ ({what})][ : {reason}].</translation>
    </message>
    <message>
        <source>the name is not known</source>
        <translation>le nom n’est pas connu</translation>
    </message>
    <message>
        <source>no resolver gave an answer</source>
        <translation>aucun résolveur n’a répondu</translation>
    </message>
    <message>
        <source>the resolver failed</source>
        <translation>le résolveur a échoué</translation>
    </message>
    <message>
        <source>it was still waiting when we stopped</source>
        <translation>il attendait encore quand nous avons arrêté</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>une erreur</translation>
    </message>
    <message>
        <source>The proxy {proxy} opened the tunnel to {target} in {duration}.</source>
        <translation>Le proxy {proxy} a ouvert le tunnel vers {target} en {duration}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses {target}[ with status {status}][: {reason}].</source>
        <translation>Le proxy {proxy} refuse {target}[ avec le statut {status}][ : {reason}].</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not reach {target}[: status {status}][, {reason}].</source>
        <translation>Le proxy {proxy} n’a pas pu joindre {target}[ : statut {status}][, {reason}].</translation>
    </message>
    <message>
        <source>The proxy&apos;s name {proxy} was not resolved.</source>
        <translation>Le nom du proxy {proxy} n’a pas été résolu.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses connections.</source>
        <translation>Le proxy {proxy} refuse les connexions.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not answer within {duration}.</source>
        <translation>Le proxy {proxy} n’a pas répondu en {duration}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} is unreachable.</source>
        <translation>Le proxy {proxy} est inaccessible.</translation>
    </message>
    <message>
        <source>The proxy {proxy} closed the connection without an answer.</source>
        <translation>Le proxy {proxy} a fermé la connexion sans réponse.</translation>
    </message>
    <message>
        <source>The proxy {proxy} accepted the connection and did not answer within {duration}.</source>
        <translation>Le proxy {proxy} a accepté la connexion et n’a pas répondu en {duration}.</translation>
    </message>
    <message>
        <source>{proxy} does not answer like a proxy[: {reason}].</source>
        <translation>{proxy} ne répond pas comme un proxy[ : {reason}].</translation>
    </message>
    <message>
        <source>{path}, line {line}, gives {name} the address {address}.</source>
        <translation>{path}, ligne {line}, donne à {name} l’adresse {address}.</translation>
    </message>
    <message>
        <source>[{servers} are asked|No resolver is configured][ ({origin})], {attempts} times, each for {timeout} s[, with EDNS{edns}].</source>
        <translation>[{servers} sont interrogés|Aucun résolveur n’est configuré][ ({origin})], {attempts} fois, chaque fois {timeout} s[, avec EDNS{edns}].</translation>
    </message>
    <message>
        <source>{server} did not answer {name} {type} within {duration}.</source>
        <translation>{server} n’a pas répondu à {name} {type} en {duration}.</translation>
    </message>
    <message>
        <source>Asked again, without EDNS: {answer}</source>
        <translation>Demandé de nouveau, sans EDNS : {answer}</translation>
    </message>
    <message>
        <source>{server} cannot be reached[: {error}] (asked for {name} {type}).</source>
        <translation>{server} est injoignable[ : {error}] (demande de {name} {type}).</translation>
    </message>
    <message>
        <source>{server} answered {name} {type} with something that is not DNS.</source>
        <translation>{server} a répondu à {name} {type} par quelque chose qui n’est pas du DNS.</translation>
    </message>
    <message>
        <source>{server} answers {name} {type}: {addresses}, in {duration}.</source>
        <translation>{server} répond à {name} {type} : {addresses}, en {duration}.</translation>
    </message>
    <message>
        <source>{server} knows {name}, but no {type} record, in {duration}.</source>
        <translation>{server} connaît {name}, mais sans enregistrement {type}, en {duration}.</translation>
    </message>
    <message>
        <source>{server} answers {name} {type} with [{rcode}|an error], in {duration}.</source>
        <translation>{server} répond à {name} {type} par [{rcode}|une erreur], en {duration}.</translation>
    </message>
    <message>
        <source>The system resolves {name} to [{addresses}|no address] in {duration}.</source>
        <translation>Le système résout {name} en [{addresses}|aucune adresse], en {duration}.</translation>
    </message>
    <message>
        <source>The system does not resolve {name}: {why} ({error}, after {duration}).</source>
        <translation>Le système ne résout pas {name} : {why} ({error}, après {duration}).</translation>
    </message>
    <message>
        <source>The proxy {proxy}[ ({origin})] is set; an exception sends this target past it.</source>
        <translation>Le proxy {proxy}[ ({origin})] est réglé ; une exception fait passer cette cible à côté.</translation>
    </message>
    <message>
        <source>The [{type} ]proxy {proxy}[ ({origin})] applies to this target.</source>
        <translation>Le proxy [{type} ]{proxy}[ ({origin})] s’applique à cette cible.</translation>
    </message>
    <message>
        <source>Filtered on the way</source>
        <translation>Filtré en chemin</translation>
    </message>
    <message>
        <source>A device on the way[, {device},] drops the packets to [port {port}|this port] and lets others through.</source>
        <translation>Un appareil en chemin[, {device},] rejette les paquets vers [le port {port}|ce port] et en laisse passer d’autres.</translation>
    </message>
    <message>
        <source>A firewall or router between this computer and the server discards the first packet (SYN) without a word, so the connection times out. Other packets pass, so the path itself is well.</source>
        <translation>Un pare-feu ou routeur entre cet ordinateur et le serveur écarte le premier paquet (SYN) sans un mot, si bien que la connexion expire. D’autres paquets passent, le chemin lui-même va donc bien.</translation>
    </message>
    <message>
        <source>Look in the rules of [{device}|the firewalls between here and the server] for what drops TCP to [{address} port {port}|the target], and allow it.</source>
        <translation>Cherchez dans les règles de [{device}|des pare-feu entre ici et le serveur] ce qui rejette TCP vers [{address} port {port}|la cible], et permettez-le.</translation>
    </message>
    <message>
        <source>the TCP trace to the port reaches the server</source>
        <translation>la trace TCP vers le port atteint le serveur</translation>
    </message>
    <message>
        <source>Check rules for both directions, also those of address translation and of security zones.</source>
        <translation>Vérifiez les règles des deux sens, aussi celles de traduction d’adresses et des zones de sécurité.</translation>
    </message>
    <message>
        <source>Give the network team the report: it names the last device that answered and the first that did not.</source>
        <translation>Donnez le rapport à l’équipe réseau : il nomme le dernier appareil qui a répondu et le premier qui ne l’a pas fait.</translation>
    </message>
    <message>
        <source>they find the packets in the device&apos;s log</source>
        <translation>elle trouve les paquets dans le journal de l’appareil</translation>
    </message>
    <message>
        <source>Refused by a device on the way</source>
        <translation>Refusé par un appareil en chemin</translation>
    </message>
    <message>
        <source>A device on the way[, {device},] refuses the connection to [port {port}|this port][ ({icmp})].</source>
        <translation>Un appareil en chemin[, {device},] refuse la connexion vers [le port {port}|ce port][ ({icmp})].</translation>
    </message>
    <message>
        <source>The refusal does not come from the server: a firewall answers in its place, by an ICMP message or by a reset of its own.</source>
        <translation>Le refus ne vient pas du serveur : un pare-feu répond à sa place, par un message ICMP ou une réinitialisation à lui.</translation>
    </message>
    <message>
        <source>Look in the rules of [{device}|the firewalls on the way] for what rejects TCP to [{address} port {port}|the target], and allow it.</source>
        <translation>Cherchez dans les règles de [{device}|des pare-feu en chemin] ce qui refuse TCP vers [{address} port {port}|la cible], et permettez-le.</translation>
    </message>
    <message>
        <source>If this network lets connections out only through a proxy or VPN, use that.</source>
        <translation>Si ce réseau ne laisse sortir les connexions que par un proxy ou un VPN, utilisez-le.</translation>
    </message>
    <message>
        <source>A router reports no way there</source>
        <translation>Un routeur signale qu’il n’y a pas de chemin</translation>
    </message>
    <message>
        <source>A router on the way[, {device},] reports that it cannot reach [{address}|the target][ ({icmp})].</source>
        <translation>Un routeur en chemin[, {device},] signale qu’il ne peut atteindre [{address}|la cible][ ({icmp})].</translation>
    </message>
    <message>
        <source>The packets get as far as this router. It has no route to the target, or the target&apos;s network behind it does not answer.</source>
        <translation>Les paquets vont jusqu’à ce routeur. Il n’a pas de route vers la cible, ou le réseau de la cible derrière lui ne répond pas.</translation>
    </message>
    <message>
        <source>Check on [{device}|that router] the route to [{address}|the target] and the link behind it.</source>
        <translation>Vérifiez sur [{device}|ce routeur] la route vers [{address}|la cible] et la liaison derrière.</translation>
    </message>
    <message>
        <source>the router itself reaches the target</source>
        <translation>le routeur lui-même atteint la cible</translation>
    </message>
    <message>
        <source>Check that the server is switched on and connected, and that its address is still [{address}|the one asked for].</source>
        <translation>Vérifiez que le serveur est allumé et connecté, et que son adresse est encore [{address}|celle demandée].</translation>
    </message>
    <message>
        <source>the server answers from its own network</source>
        <translation>le serveur répond depuis son propre réseau</translation>
    </message>
    <message>
        <source>Everything vanishes on the way</source>
        <translation>Tout disparaît en chemin</translation>
    </message>
    <message>
        <source>Everything sent towards [{address}|the target] vanishes[ behind {device_address}| on the way].</source>
        <translation>Tout ce qui est envoyé vers [{address}|la cible] disparaît[ derrière {device_address}| en chemin].</translation>
    </message>
    <message>
        <source>No protocol gets further than this point, and no router reports an error: a link or a router is down, a route leads nowhere, or there is no way back for the answers.</source>
        <translation>Aucun protocole ne va plus loin que ce point, et aucun routeur ne signale d’erreur : une liaison ou un routeur est en panne, une route ne mène nulle part, ou il n’y a pas de retour pour les réponses.</translation>
    </message>
    <message>
        <source>Check [the device behind {device_address}|the first silent device], its links, and its routes in both directions.</source>
        <translation>Vérifiez [l’appareil derrière {device_address}|le premier appareil muet], ses liaisons, et ses routes dans les deux sens.</translation>
    </message>
    <message>
        <source>a trace goes further than before</source>
        <translation>une trace va plus loin qu’avant</translation>
    </message>
    <message>
        <source>Try from another network (a phone&apos;s hotspot), to see whether only this path is broken.</source>
        <translation>Essayez depuis un autre réseau (partage de connexion d’un téléphone), pour voir si seul ce chemin est rompu.</translation>
    </message>
    <message>
        <source>the other network reaches the target</source>
        <translation>l’autre réseau atteint la cible</translation>
    </message>
    <message>
        <source>Packets circle between routers</source>
        <translation>Des paquets tournent entre routeurs</translation>
    </message>
    <message>
        <source>The packets to [{address}|the target] circle between routers[ ({device_address} and {next_hop_address})] and never arrive.</source>
        <translation>Les paquets vers [{address}|la cible] tournent entre routeurs[ ({device_address} et {next_hop_address})] et n’arrivent jamais.</translation>
    </message>
    <message>
        <source>Two or more routers send the packets to each other until their time to live runs out. Their routes contradict each other.</source>
        <translation>Deux routeurs ou plus se renvoient les paquets jusqu’à ce que leur durée de vie s’épuise. Leurs routes se contredisent.</translation>
    </message>
    <message>
        <source>Correct the routes to [{address}|the target] on the routers of the loop[ ({device_address} and {next_hop_address})]: often a default route that answers a missing specific one.</source>
        <translation>Corrigez les routes vers [{address}|la cible] sur les routeurs de la boucle[ ({device_address} et {next_hop_address})] : souvent une route par défaut qui remplace une route précise manquante.</translation>
    </message>
    <message>
        <source>the trace shows every router once and reaches the target</source>
        <translation>la trace montre chaque routeur une fois et atteint la cible</translation>
    </message>
    <message>
        <source>Give the network team the trace of the report.</source>
        <translation>Donnez à l’équipe réseau la trace du rapport.</translation>
    </message>
    <message>
        <source>they recognise their routers in it</source>
        <translation>elle y reconnaît ses routeurs</translation>
    </message>
    <message>
        <source>Packet loss</source>
        <translation>Perte de paquets</translation>
    </message>
    <message>
        <source>The path to [{target}|the target] loses [{loss_percent} % of the|so many] packets[|that connections fail or start late].</source>
        <translation>Le chemin vers [{target}|la cible] perd [{loss_percent} % des|tant de] paquets[|, que des connexions échouent ou commencent tard].</translation>
    </message>
    <message>
        <source>Every lost first packet costs a second or more before the system tries again, so connections start late or run into the application&apos;s timeout.</source>
        <translation>Chaque premier paquet perdu coûte une seconde ou plus avant que le système réessaie, les connexions commencent donc tard ou dépassent le délai de l’application.</translation>
    </message>
    <message>
        <source>On a wireless network, move nearer or try the cable, to rule out this end.</source>
        <translation>En réseau sans fil, rapprochez-vous ou essayez le câble, pour écarter ce côté-ci.</translation>
    </message>
    <message>
        <source>repeated attempts all connect at once</source>
        <translation>des tentatives répétées aboutissent toutes aussitôt</translation>
    </message>
    <message>
        <source>Look for a full or faulty link, a duplex mismatch or a rate limit on the way[ near {device}].</source>
        <translation>Cherchez une liaison pleine ou défectueuse, un duplex discordant ou une limite de débit en chemin[ près de {device}].</translation>
    </message>
    <message>
        <source>repeated attempts lose less than 1 %</source>
        <translation>des tentatives répétées perdent moins de 1 %</translation>
    </message>
    <message>
        <source>A device drops ECN</source>
        <translation>Un appareil rejette ECN</translation>
    </message>
    <message>
        <source>A device on the way[, {device},] drops connection attempts that ask for ECN; plain ones are answered.</source>
        <translation>Un appareil en chemin[, {device},] rejette les tentatives de connexion qui demandent ECN ; les ordinaires reçoivent une réponse.</translation>
    </message>
    <message>
        <source>Explicit congestion notification (RFC 3168) uses two flags of the first packet that an old or strict firewall takes for an error. Systems that fall back to a plain attempt only start late.</source>
        <translation>La notification explicite de congestion (RFC 3168) utilise deux drapeaux du premier paquet qu’un pare-feu ancien ou strict prend pour une erreur. Les systèmes qui se rabattent sur une tentative ordinaire commencent seulement tard.</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, do not ask for ECN for the time being (commands below).</source>
        <translation>En tant qu’administrateur de cet ordinateur, ne demandez pas ECN en attendant (commandes ci-dessous).</translation>
    </message>
    <message>
        <source>Allow the ECN flags on [{device}|the firewall on the way], or update its software.</source>
        <translation>Permettez les drapeaux ECN sur [{device}|le pare-feu en chemin], ou mettez à jour son logiciel.</translation>
    </message>
    <message>
        <source>an attempt with ECN is answered</source>
        <translation>une tentative avec ECN reçoit une réponse</translation>
    </message>
    <message>
        <source>Large packets vanish</source>
        <translation>Les grands paquets disparaissent</translation>
    </message>
    <message>
        <source>Small packets reach [{address}|the target], and packets [of more than {mtu} bytes|of full size] vanish on the way without a word.</source>
        <translation>Les petits paquets atteignent [{address}|la cible], et les paquets [de plus de {mtu} octets|de taille entière] disparaissent en chemin sans un mot.</translation>
    </message>
    <message>
        <source>A link on the way carries only smaller packets, and the ICMP message that should say so (&quot;fragmentation needed&quot; or &quot;packet too big&quot;) is filtered. Connections open and then hang as soon as much data is sent.</source>
        <translation>Une liaison en chemin ne porte que des paquets plus petits, et le message ICMP qui devrait le dire (« fragmentation needed » ou « packet too big ») est filtré. Les connexions s’ouvrent puis se figent dès que beaucoup de données sont envoyées.</translation>
    </message>
    <message>
        <source>Let ICMP type 3 code 4 and ICMPv6 type 2 through, or clamp the segment size (MSS) at the tunnel or narrow link.</source>
        <translation>Laissez passer ICMP type 3 code 4 et ICMPv6 type 2, ou limitez la taille de segment (MSS) au tunnel ou à la liaison étroite.</translation>
    </message>
    <message>
        <source>a full-sized packet passes or its sender is told the right size</source>
        <translation>un paquet de taille entière passe ou son expéditeur apprend la bonne taille</translation>
    </message>
    <message>
        <source>For the time being, lower the packet size of this computer&apos;s interface (commands below).</source>
        <translation>En attendant, réduisez la taille des paquets de l’interface de cet ordinateur (commandes ci-dessous).</translation>
    </message>
    <message>
        <source>The answer is lost on the way back</source>
        <translation>La réponse se perd au retour</translation>
    </message>
    <message>
        <source>The server answers, and its answer[ to {source}] never arrives here.</source>
        <translation>Le serveur répond, et sa réponse[ à {source}] n’arrive jamais ici.</translation>
    </message>
    <message>
        <source>The question reaches the server. On the way back the answer is dropped, or is sent another way: an asymmetric route, a firewall that saw only one direction, or an address translation that does not fit.</source>
        <translation>La demande atteint le serveur. Au retour, la réponse est rejetée ou envoyée ailleurs : une route asymétrique, un pare-feu qui n’a vu qu’un sens, ou une traduction d’adresses qui ne convient pas.</translation>
    </message>
    <message>
        <source>Follow the way from the server back to [{source}|this computer]: routes, firewalls that see only one direction, address translation.</source>
        <translation>Suivez le chemin du serveur vers [{source}|cet ordinateur] : routes, pare-feu qui ne voient qu’un sens, traduction d’adresses.</translation>
    </message>
    <message>
        <source>a capture here shows the SYN-ACK</source>
        <translation>une capture ici montre le SYN-ACK</translation>
    </message>
    <message>
        <source>Check the server&apos;s own route back to [{source}|this computer].</source>
        <translation>Vérifiez la route du serveur lui-même vers [{source}|cet ordinateur].</translation>
    </message>
    <message>
        <source>the route leads out of the interface on which the question came</source>
        <translation>la route sort par l’interface où la demande est arrivée</translation>
    </message>
    <message>
        <source>{protocol}[ to port {port}]</source>
        <translation>{protocol}[ vers le port {port}]</translation>
    </message>
    <message>
        <source>{trace}: the last answer comes from {address} at hop {hop}; then silence.</source>
        <translation>{trace} : la dernière réponse vient de {address} au saut {hop} ; puis le silence.</translation>
    </message>
    <message>
        <source>{trace}: {address} answers at hop {hop} in {rtt}.</source>
        <translation>{trace} : {address} répond au saut {hop} en {rtt}.</translation>
    </message>
    <message>
        <source>{trace}: a reset comes at hop {hop} in {rtt}.</source>
        <translation>{trace} : une réinitialisation vient au saut {hop} en {rtt}.</translation>
    </message>
    <message>
        <source>{trace}: {address} answers &quot;port unreachable&quot; at hop {hop} in {rtt}.</source>
        <translation>{trace} : {address} répond « port unreachable » au saut {hop} en {rtt}.</translation>
    </message>
    <message>
        <source>{trace}: {address} reports &quot;{icmp}&quot; at hop {hop}.</source>
        <translation>{trace} : {address} signale « {icmp} » au saut {hop}.</translation>
    </message>
    <message>
        <source>{trace}: no hop answered.</source>
        <translation>{trace} : aucun saut n’a répondu.</translation>
    </message>
    <message>
        <source>{address} answered {received} of {sent} pings[ ({method})][, typically in {median}][; {error}].</source>
        <translation>{address} a répondu à {received} pings sur {sent}[ ({method})][, typiquement en {median}][ ; {error}].</translation>
    </message>
    <message>
        <source>A SYN to {end} still reaches node {node}[ ({sender})].</source>
        <translation>Un SYN vers {end} atteint encore le nœud {node}[ ({sender})].</translation>
    </message>
    <message>
        <source>Node {node} did not answer a SYN to {end}.</source>
        <translation>Le nœud {node} n’a pas répondu à un SYN vers {end}.</translation>
    </message>
    <message>
        <source>The reset of {end} arrives with time-to-live {ttl}.</source>
        <translation>La réinitialisation de {end} arrive avec une durée de vie de {ttl}.</translation>
    </message>
    <message>
        <source>To {address}, packets of [up to {passed} bytes pass|no size were seen to pass][, those of {lost} bytes vanish][; {reporter} reports a limit of {reported} bytes].</source>
        <translation>Vers {address}, les paquets [jusqu’à {passed} octets passent|d’aucune taille n’ont été vus passer][, ceux de {lost} octets disparaissent][ ; {reporter} signale une limite de {reported} octets].</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>name resolution (DNS)</source>
        <translation>la résolution de noms (DNS)</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>le proxy</translation>
    </message>
    <message>
        <source>the way to the server</source>
        <translation>le chemin vers le serveur</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>la passerelle</translation>
    </message>
    <message>
        <source>was established</source>
        <translation>a été établie</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>a expiré</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>a été refusée</translation>
    </message>
    <message>
        <source>was reset</source>
        <translation>a été réinitialisée</translation>
    </message>
    <message>
        <source>failed, because the network reports the target as unreachable</source>
        <translation>a échoué, parce que le réseau signale la cible comme inaccessible</translation>
    </message>
    <message>
        <source>was not tried, because the name was not resolved</source>
        <translation>n’a pas été tentée, parce que le nom n’a pas été résolu</translation>
    </message>
    <message>
        <source>was established, but TLS failed</source>
        <translation>a été établie, mais TLS a échoué</translation>
    </message>
    <message>
        <source>was established, but the service did not answer</source>
        <translation>a été établie, mais le service n’a pas répondu</translation>
    </message>
    <message>
        <source>was established, but a gateway answered with an error</source>
        <translation>a été établie, mais une passerelle a répondu par une erreur</translation>
    </message>
    <message>
        <source>failed on this computer</source>
        <translation>a échoué sur cet ordinateur</translation>
    </message>
    <message>
        <source>, {value}</source>
        <translation>, {value}</translation>
    </message>
    <message>
        <source> (hop {value})</source>
        <translation> (saut {value})</translation>
    </message>
    <message>
        <source> or {value} right behind it</source>
        <translation> ou {value} juste derrière</translation>
    </message>
    <message>
        <source>, interface {value}</source>
        <translation>, interface {value}</translation>
    </message>
    <message>
        <source>, process {value}</source>
        <translation>, processus {value}</translation>
    </message>
    <message>
        <source>, rule: {value}</source>
        <translation>, règle : {value}</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sauté</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>It worked when</source>
        <translation>C’est réussi quand</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>The network team</source>
        <translation>L’équipe réseau</translation>
    </message>
    <message>
        <source>The server&apos;s administrator</source>
        <translation>L’administrateur du serveur</translation>
    </message>
    <message>
        <source>The DNS administrator</source>
        <translation>L’administrateur DNS</translation>
    </message>
    <message>
        <source>The proxy&apos;s administrator</source>
        <translation>L’administrateur du proxy</translation>
    </message>
    <message>
        <source>The gateway&apos;s administrator</source>
        <translation>L’administrateur de la passerelle</translation>
    </message>
    <message>
        <source>The cloud administrator</source>
        <translation>L’administrateur du cloud</translation>
    </message>
    <message>
        <source>The security team</source>
        <translation>L’équipe de sécurité</translation>
    </message>
    <message>
        <source>The application&apos;s developer</source>
        <translation>Le développeur de l’application</translation>
    </message>
    <message>
        <source>The server is down</source>
        <translation>Le serveur est arrêté</translation>
    </message>
    <message>
        <source>The server[ {address}] does not answer on its own network.</source>
        <translation>Le serveur[ {address}] ne répond pas dans son propre réseau.</translation>
    </message>
    <message>
        <source>The packets get as far as the server&apos;s network, and there nobody answers for its address: it is switched off, disconnected, crashed, or has another address now.</source>
        <translation>Les paquets vont jusqu’au réseau du serveur, et là personne ne répond pour son adresse : il est éteint, débranché, planté, ou a maintenant une autre adresse.</translation>
    </message>
    <message>
        <source>Check that the server is switched on, has started, and still has the address[ {address}].</source>
        <translation>Vérifiez que le serveur est allumé, a démarré, et a encore l’adresse[ {address}].</translation>
    </message>
    <message>
        <source>it answers from its own network</source>
        <translation>il répond depuis son propre réseau</translation>
    </message>
    <message>
        <source>If the server has moved, use its new address.</source>
        <translation>Si le serveur a déménagé, utilisez sa nouvelle adresse.</translation>
    </message>
    <message>
        <source>Check the server&apos;s switch port and VLAN.</source>
        <translation>Vérifiez le port de commutateur et le VLAN du serveur.</translation>
    </message>
    <message>
        <source>the switch has learned its hardware address</source>
        <translation>le commutateur a appris son adresse matérielle</translation>
    </message>
    <message>
        <source>Nothing listens on the port</source>
        <translation>Rien n’écoute sur le port</translation>
    </message>
    <message>
        <source>The server[ {address}] is up, and no service listens on [port {port}|the port][: it refused {refused} of {attempts} connections, so one of several servers behind the address lacks it].</source>
        <translation>Le serveur[ {address}] marche, et aucun service n’écoute sur [le port {port}|le port][ : il a refusé {refused} connexions sur {attempts}, donc l’un des serveurs derrière l’adresse ne l’a pas].</translation>
    </message>
    <message>
        <source>The host itself answers that nobody accepts connections on this port: the service is stopped, has crashed, still starts, or listens on another port.</source>
        <translation>L’hôte lui-même répond que personne n’accepte de connexion sur ce port : le service est arrêté, planté, démarre encore, ou écoute sur un autre port.</translation>
    </message>
    <message>
        <source>Check the port in the application&apos;s settings.</source>
        <translation>Vérifiez le port dans les réglages de l’application.</translation>
    </message>
    <message>
        <source>it is the one on which the service listens</source>
        <translation>c’est celui où le service écoute</translation>
    </message>
    <message>
        <source>Start the service[ {unit}] and read its log if it does not stay up (commands below, on the server).</source>
        <translation>Lancez le service[ {unit}] et lisez son journal s’il ne tient pas (commandes ci-dessous, sur le serveur).</translation>
    </message>
    <message>
        <source>the list of listeners on the server shows [port {port}|the port]</source>
        <translation>la liste des écoutes du serveur montre [le port {port}|le port]</translation>
    </message>
    <message>
        <source>The service listens on another address</source>
        <translation>Le service écoute sur une autre adresse</translation>
    </message>
    <message>
        <source>The service[ {process}] listens on [{listener_address}|another address], not on [{address}|the one asked for].</source>
        <translation>Le service[ {process}] écoute sur [{listener_address}|une autre adresse], pas sur [{address}|celle demandée].</translation>
    </message>
    <message>
        <source>It accepts connections only on that address, often only from the server itself (loopback). Connections to any other address of the server are refused.</source>
        <translation>Il n’accepte de connexions que sur cette adresse, souvent du serveur lui-même seulement (bouclage). Les connexions à toute autre adresse du serveur sont refusées.</translation>
    </message>
    <message>
        <source>Change the listen or bind address in the service&apos;s configuration to [{address}|the address asked for] or to all addresses, and restart it.</source>
        <translation>Changez l’adresse d’écoute dans la configuration du service pour [{address}|l’adresse demandée] ou toutes les adresses, et relancez-le.</translation>
    </message>
    <message>
        <source>the list of listeners shows the new address</source>
        <translation>la liste des écoutes montre la nouvelle adresse</translation>
    </message>
    <message>
        <source>If it listens on loopback on purpose, reach it through a gateway or an SSH tunnel instead.</source>
        <translation>S’il écoute exprès sur le bouclage, atteignez-le plutôt par une passerelle ou un tunnel SSH.</translation>
    </message>
    <message>
        <source>the application connects through it</source>
        <translation>l’application se connecte par là</translation>
    </message>
    <message>
        <source>Blocked by the server&apos;s firewall</source>
        <translation>Bloqué par le pare-feu du serveur</translation>
    </message>
    <message>
        <source>The server&apos;s firewall drops connections to [port {port}|the port][: {rule}].</source>
        <translation>Le pare-feu du serveur rejette les connexions vers [le port {port}|le port][ : {rule}].</translation>
    </message>
    <message>
        <source>The packets reach the server, and one of its own rules discards or rejects them before the service sees them.</source>
        <translation>Les paquets atteignent le serveur, et une de ses propres règles les écarte ou les refuse avant que le service les voie.</translation>
    </message>
    <message>
        <source>Find the rule (commands below, on the server) and allow TCP to [port {port}|the port] from [{source}|this client].</source>
        <translation>Trouvez la règle (commandes ci-dessous, sur le serveur) et permettez TCP vers [le port {port}|le port] depuis [{source}|ce client].</translation>
    </message>
    <message>
        <source>Make the change permanent in the tool that owns the rules[ ({owner})].</source>
        <translation>Rendez le changement durable dans l’outil auquel appartiennent les règles[ ({owner})].</translation>
    </message>
    <message>
        <source>the port is still reachable after a restart</source>
        <translation>le port est encore accessible après un redémarrage</translation>
    </message>
    <message>
        <source>Denied by a cloud rule</source>
        <translation>Interdit par une règle du cloud</translation>
    </message>
    <message>
        <source>A rule of the cloud provider denies connections to [port {port}|the port][: {rule}].</source>
        <translation>Une règle du fournisseur de cloud interdit les connexions vers [le port {port}|le port][ : {rule}].</translation>
    </message>
    <message>
        <source>A security group, network ACL or cloud firewall stands in front of the server and discards the packets. The server never sees them.</source>
        <translation>Un groupe de sécurité, une ACL réseau ou un pare-feu de cloud se tient devant le serveur et écarte les paquets. Le serveur ne les voit jamais.</translation>
    </message>
    <message>
        <source>Allow TCP to [port {port}|the port] from [{source}|this client] in the rule that denies it[ ({rule})], for a network ACL also the answers.</source>
        <translation>Permettez TCP vers [le port {port}|le port] depuis [{source}|ce client] dans la règle qui l’interdit[ ({rule})], pour une ACL réseau aussi les réponses.</translation>
    </message>
    <message>
        <source>If the infrastructure is described in code, change it there.</source>
        <translation>Si l’infrastructure est décrite en code, changez-la là.</translation>
    </message>
    <message>
        <source>the next deployment keeps the change</source>
        <translation>le prochain déploiement garde le changement</translation>
    </message>
    <message>
        <source>The service does not accept fast enough</source>
        <translation>Le service n’accepte pas assez vite</translation>
    </message>
    <message>
        <source>The accept queue of the service on [port {port}|the port] is full[ ({queue} wait, there is room for {queue_limit})][: {process} does not accept its connections], so new ones are dropped.</source>
        <translation>La file d’acceptation du service sur [le port {port}|le port] est pleine[ ({queue} attendent, il y a place pour {queue_limit})][ : {process} n’accepte pas ses connexions], les nouvelles sont donc rejetées.</translation>
    </message>
    <message>
        <source>The kernel keeps finished handshakes in a queue until the service accepts them. When the queue is full it drops new attempts without a word, and clients see a timeout. The service hangs, is too slow, or has too short a queue.</source>
        <translation>Le noyau garde les poignées de main finies dans une file jusqu’à ce que le service les accepte. Quand elle est pleine, il rejette sans un mot les nouvelles tentatives, et les clients voient un délai dépassé. Le service est figé, trop lent, ou a une file trop courte.</translation>
    </message>
    <message>
        <source>Find out why [{process}|the service] does not accept: look at its load, its threads and its log; restart it if it hangs.</source>
        <translation>Trouvez pourquoi [{process}|le service] n’accepte pas : regardez sa charge, ses fils et son journal ; relancez-le s’il est figé.</translation>
    </message>
    <message>
        <source>the queue (Recv-Q) is near 0</source>
        <translation>la file (Recv-Q) est proche de 0</translation>
    </message>
    <message>
        <source>For bursts, raise the listen backlog in the service&apos;s configuration and net.core.somaxconn, and restart the service.</source>
        <translation>Pour les pointes, relevez le backlog d’écoute dans la configuration du service et net.core.somaxconn, et relancez le service.</translation>
    </message>
    <message>
        <source>the counter ListenOverflows stays flat under load</source>
        <translation>le compteur ListenOverflows reste stable sous charge</translation>
    </message>
    <message>
        <source>The service has no descriptor left</source>
        <translation>Le service n’a plus de descripteur</translation>
    </message>
    <message>
        <source>The service[ {process}] on [port {port}|the port] has no file descriptor left to accept connections with[: {in_use} of {limit} are in use].</source>
        <translation>Le service[ {process}] sur [le port {port}|le port] n’a plus de descripteur de fichier pour accepter des connexions[ : {in_use} sur {limit} sont pris].</translation>
    </message>
    <message>
        <source>Every accepted connection needs a descriptor. The service has reached its limit, so connections wait in the queue until they time out.</source>
        <translation>Chaque connexion acceptée demande un descripteur. Le service a atteint sa limite, les connexions attendent donc dans la file jusqu’à expirer.</translation>
    </message>
    <message>
        <source>Restart the service, then raise its limit (LimitNOFILE= of its unit).</source>
        <translation>Relancez le service, puis relevez sa limite (LimitNOFILE= de son unité).</translation>
    </message>
    <message>
        <source>its descriptors stay well below the limit</source>
        <translation>ses descripteurs restent bien sous la limite</translation>
    </message>
    <message>
        <source>Look for connections and files that are never closed.</source>
        <translation>Cherchez des connexions et fichiers jamais fermés.</translation>
    </message>
    <message>
        <source>The service is at its connection limit</source>
        <translation>Le service est à sa limite de connexions</translation>
    </message>
    <message>
        <source>The service on [port {port}|the port] accepts connections and closes them at once, because its own limit is reached[: &quot;{excerpt}&quot;].</source>
        <translation>Le service sur [le port {port}|le port] accepte les connexions et les ferme aussitôt, parce que sa propre limite est atteinte[ : « {excerpt} »].</translation>
    </message>
    <message>
        <source>The service counts its clients and turns away new ones (max_connections, MaxStartups, maxclients and the like).</source>
        <translation>Le service compte ses clients et renvoie les nouveaux (max_connections, MaxStartups, maxclients et semblables).</translation>
    </message>
    <message>
        <source>Look who holds the connections and end idle ones.</source>
        <translation>Regardez qui tient les connexions et terminez celles qui sont oisives.</translation>
    </message>
    <message>
        <source>new connections are served</source>
        <translation>de nouvelles connexions sont servies</translation>
    </message>
    <message>
        <source>Raise the service&apos;s limit if the machine can bear it.</source>
        <translation>Relevez la limite du service si la machine le supporte.</translation>
    </message>
    <message>
        <source>the number of clients stays below the limit at peak time</source>
        <translation>le nombre de clients reste sous la limite aux heures de pointe</translation>
    </message>
    <message>
        <source>Use a connection pool, and close connections.</source>
        <translation>Utilisez un pool de connexions, et fermez les connexions.</translation>
    </message>
    <message>
        <source>the number of connections per client is small</source>
        <translation>le nombre de connexions par client est petit</translation>
    </message>
    <message>
        <source>The server is overloaded</source>
        <translation>Le serveur est surchargé</translation>
    </message>
    <message>
        <source>The server is overloaded[ ({reason})] and answers too late.</source>
        <translation>Le serveur est surchargé[ ({reason})] et répond trop tard.</translation>
    </message>
    <message>
        <source>Processor, memory or disks are saturated, so the service is not given the time to answer.</source>
        <translation>Processeur, mémoire ou disques sont saturés, le service ne reçoit donc pas le temps de répondre.</translation>
    </message>
    <message>
        <source>Find what uses the processor, memory or disk (commands below, on the server), and stop or limit it.</source>
        <translation>Trouvez ce qui utilise le processeur, la mémoire ou le disque (commandes ci-dessous, sur le serveur), et arrêtez ou limitez-le.</translation>
    </message>
    <message>
        <source>the pressure figures fall to a few per cent</source>
        <translation>les valeurs de pression tombent à quelques pour cent</translation>
    </message>
    <message>
        <source>If a limit of the service&apos;s container or unit throttles it, raise the limit.</source>
        <translation>Si une limite du conteneur ou de l’unité du service le bride, relevez-la.</translation>
    </message>
    <message>
        <source>The service says nothing</source>
        <translation>Le service ne dit rien</translation>
    </message>
    <message>
        <source>The service on [port {port}|the port] accepts the connection and then says nothing[; {expected} owes an answer].</source>
        <translation>Le service sur [le port {port}|le port] accepte la connexion puis ne dit rien[ ; {expected} doit une réponse].</translation>
    </message>
    <message>
        <source>The handshake works, so network and firewall let the connection through. The program behind it hangs, waits for something of its own (a database, a look-up of this client&apos;s name), or is not the service expected.</source>
        <translation>La poignée de main fonctionne, réseau et pare-feu laissent donc passer la connexion. Le programme derrière est figé, attend quelque chose à lui (une base de données, une recherche du nom de ce client), ou n’est pas le service attendu.</translation>
    </message>
    <message>
        <source>Look into the log and the threads of [{process}|the service]; restart it if it hangs.</source>
        <translation>Regardez le journal et les fils de [{process}|ce service] ; relancez-le s’il est figé.</translation>
    </message>
    <message>
        <source>it greets or answers within a second</source>
        <translation>il salue ou répond en une seconde</translation>
    </message>
    <message>
        <source>Check what the service waits for before it greets: reverse look-ups, databases, disks.</source>
        <translation>Vérifiez ce que le service attend avant de saluer : recherches inverses, bases de données, disques.</translation>
    </message>
    <message>
        <source>the answer comes without delay</source>
        <translation>la réponse vient sans retard</translation>
    </message>
    <message>
        <source>The server resets the connection</source>
        <translation>Le serveur réinitialise la connexion</translation>
    </message>
    <message>
        <source>The server accepts the connection to [port {port}|the port] and then resets it.</source>
        <translation>Le serveur accepte la connexion vers [le port {port}|le port] puis la réinitialise.</translation>
    </message>
    <message>
        <source>The handshake works, and the server then ends the connection by force: the program crashed, an access list of the service refuses this client, or a load balancer has nobody behind it.</source>
        <translation>La poignée de main fonctionne, puis le serveur termine la connexion de force : le programme a planté, une liste d’accès du service refuse ce client, ou un répartiteur n’a personne derrière lui.</translation>
    </message>
    <message>
        <source>Look into the service&apos;s log at the time of the attempt: a crash, an access list (hosts.allow, pg_hba.conf, allow and deny), or a missing backend.</source>
        <translation>Regardez le journal du service à l’heure de la tentative : un plantage, une liste d’accès (hosts.allow, pg_hba.conf, allow et deny), ou un serveur manquant derrière.</translation>
    </message>
    <message>
        <source>the log says why the connection was ended</source>
        <translation>le journal dit pourquoi la connexion a été terminée</translation>
    </message>
    <message>
        <source>Allow this client[ ({source})] or start the backend.</source>
        <translation>Permettez ce client[ ({source})] ou lancez le serveur derrière.</translation>
    </message>
    <message>
        <source>Another protocol answers</source>
        <translation>Un autre protocole répond</translation>
    </message>
    <message>
        <source>[{recognised}|Another protocol than expected] answers on [port {port}|the port][, not {expected}].</source>
        <translation>[{recognised}|Un autre protocole qu’attendu] répond sur [le port {port}|le port][, pas {expected}].</translation>
    </message>
    <message>
        <source>The connection works, but the two sides do not speak the same language: a wrong port, TLS towards a plain service or the other way round, or another service on this port.</source>
        <translation>La connexion fonctionne, mais les deux côtés ne parlent pas la même langue : un mauvais port, TLS vers un service sans TLS ou l’inverse, ou un autre service sur ce port.</translation>
    </message>
    <message>
        <source>Check port and scheme in the application&apos;s settings (http or https, with or without TLS).</source>
        <translation>Vérifiez le port et le schéma dans les réglages de l’application (http ou https, avec ou sans TLS).</translation>
    </message>
    <message>
        <source>the application and the service speak the same protocol</source>
        <translation>l’application et le service parlent le même protocole</translation>
    </message>
    <message>
        <source>Check which service listens on [port {port}|the port].</source>
        <translation>Vérifiez quel service écoute sur [le port {port}|le port].</translation>
    </message>
    <message>
        <source>the expected service answers there</source>
        <translation>le service attendu y répond</translation>
    </message>
    <message>
        <source>let pass</source>
        <translation>laissent passer</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>rejettent</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>refusent</translation>
    </message>
    <message>
        <source>hand to a program</source>
        <translation>remettent à un programme</translation>
    </message>
    <message>
        <source>may drop or let pass</source>
        <translation>rejettent ou laissent passer</translation>
    </message>
    <message>
        <source>the question to the resolver</source>
        <translation>la question au résolveur</translation>
    </message>
    <message>
        <source>the SYN that leaves for</source>
        <translation>le SYN qui part vers</translation>
    </message>
    <message>
        <source>the answer from</source>
        <translation>la réponse de</translation>
    </message>
    <message>
        <source>a SYN that arrives from</source>
        <translation>un SYN qui arrive de</translation>
    </message>
    <message>
        <source>what follows the handshake with</source>
        <translation>ce qui suit l’établissement de la connexion avec</translation>
    </message>
    <message>
        <source>Accept queues overflowed {during} times in {window}, {total} times since the start.</source>
        <translation>Les files d’acceptation ont débordé {during} fois en {window}, {total} fois depuis le démarrage.</translation>
    </message>
    <message>
        <source>The service {unit} is {state}[ ({sub})][, result {result}].</source>
        <translation>Le service {unit} est {state}[ ({sub})][, résultat {result}].</translation>
    </message>
    <message>
        <source>The rules of {backend} were read.</source>
        <translation>Les règles de {backend} ont été lues.</translation>
    </message>
    <message>
        <source>{backend} has no rules here.</source>
        <translation>{backend} n’a pas de règles ici.</translation>
    </message>
    <message>
        <source>The rules of {backend} could not be read[: {reason}].</source>
        <translation>Les règles de {backend} n’ont pas pu être lues[ : {reason}].</translation>
    </message>
    <message>
        <source>The rules[ of {backend}] {verb} {packet} {end}[: {rule}][ (table {table}][, chain {chain})].</source>
        <translation>Les règles[ de {backend}] {verb} {packet} {end}[ : {rule}][ (table {table}][, chaîne {chain})].</translation>
    </message>
    <message>
        <source>{end} answers[ in the language of {recognised}] after {waited}[: &quot;{excerpt}&quot;].</source>
        <translation>{end} répond[ dans la langue de {recognised}] après {waited}[ : « {excerpt} »].</translation>
    </message>
    <message>
        <source>{end} accepted the connection and said nothing for {waited}[; {expected} owes an answer].</source>
        <translation>{end} a accepté la connexion et n’a rien dit pendant {waited}[ ; {expected} doit une réponse].</translation>
    </message>
    <message>
        <source>{end} accepts the connection and would take what this computer says, but {bytes} bytes for it cannot leave this computer.</source>
        <translation>{end} accepte la connexion et prendrait ce que dit cet ordinateur, mais {bytes} octets qui lui sont destinés ne peuvent pas quitter cet ordinateur.</translation>
    </message>
    <message>
        <source>{end} accepted the connection and closed it after {waited}[, saying &quot;{excerpt}&quot;].</source>
        <translation>{end} a accepté la connexion et l’a fermée après {waited}[, en disant « {excerpt} »].</translation>
    </message>
    <message>
        <source>{end} accepted the connection and reset it after {waited}.</source>
        <translation>{end} a accepté la connexion et l’a réinitialisée après {waited}.</translation>
    </message>
    <message>
        <source>The talk with {end} failed after {waited}.</source>
        <translation>L’échange avec {end} a échoué après {waited}.</translation>
    </message>
    <message>
        <source>TLS with {end} completes[ ({version}][, {cipher})][; the certificate is not accepted: {problems}][; valid until {not_after}].</source>
        <translation>TLS avec {end} aboutit[ ({version}][, {cipher})][ ; le certificat n’est pas accepté : {problems}][ ; valable jusqu’au {not_after}].</translation>
    </message>
    <message>
        <source>TLS with {end} stalls: {bytes} bytes came in {duration}.</source>
        <translation>TLS avec {end} s’enlise : {bytes} octets sont venus en {duration}.</translation>
    </message>
    <message>
        <source>{end} refuses TLS by an alert[: {detail}].</source>
        <translation>{end} refuse TLS par une alerte[ : {detail}].</translation>
    </message>
    <message>
        <source>{end} resets the connection during the TLS handshake.</source>
        <translation>{end} réinitialise la connexion pendant la poignée de main TLS.</translation>
    </message>
    <message>
        <source>{end} closes the connection during the TLS handshake.</source>
        <translation>{end} ferme la connexion pendant la poignée de main TLS.</translation>
    </message>
    <message>
        <source>{end} answers, and not in TLS[: {detail}].</source>
        <translation>{end} répond, mais pas en TLS[ : {detail}].</translation>
    </message>
    <message>
        <source>TLS with {end} fails[: {detail}].</source>
        <translation>TLS avec {end} échoue[ : {detail}].</translation>
    </message>
    <message>
        <source>{end} answers {status}[ {reason}] in {duration}[, recognised as {gateway}][; it says &quot;{excerpt}&quot;].</source>
        <translation>{end} répond {status}[ {reason}] en {duration}[, reconnu comme {gateway}][ ; il dit « {excerpt} »].</translation>
    </message>
    <message>
        <source>The TLS handshake stalls</source>
        <translation>La poignée de main TLS s’enlise</translation>
    </message>
    <message>
        <source>The connection to [{target}|the target] is established, and its TLS handshake never completes.</source>
        <translation>La connexion à [{target}|la cible] s’établit, et sa poignée de main TLS n’aboutit jamais.</translation>
    </message>
    <message>
        <source>TCP works. The other side does not answer the first TLS message or stops in the middle: the service hangs, a device on the way drops TLS by name, or its large certificate packets are lost.</source>
        <translation>TCP fonctionne. L’autre côté ne répond pas au premier message TLS ou s’arrête au milieu : le service est figé, un appareil en chemin rejette TLS d’après le nom, ou ses grands paquets de certificat se perdent.</translation>
    </message>
    <message>
        <source>Look into the service&apos;s log and load at the time of the attempt; restart it if it hangs.</source>
        <translation>Regardez le journal et la charge du service à l’heure de la tentative ; relancez-le s’il est figé.</translation>
    </message>
    <message>
        <source>the handshake completes within a second (commands below)</source>
        <translation>la poignée de main aboutit en une seconde (commandes ci-dessous)</translation>
    </message>
    <message>
        <source>Check devices that inspect TLS on the way, and whether full-sized packets pass.</source>
        <translation>Vérifiez les appareils en chemin qui inspectent TLS, et si les paquets de taille entière passent.</translation>
    </message>
    <message>
        <source>the handshake completes from here as it does from the server&apos;s own network</source>
        <translation>la poignée de main aboutit d’ici comme depuis le réseau du serveur</translation>
    </message>
    <message>
        <source>No common TLS version</source>
        <translation>Pas de version TLS commune</translation>
    </message>
    <message>
        <source>[{target}|The target] and this computer have no TLS version or cipher suite in common[: {tls_detail}].</source>
        <translation>[{target}|La cible] et cet ordinateur n’ont aucune version TLS ni suite de chiffrement en commun[ : {tls_detail}].</translation>
    </message>
    <message>
        <source>One side is too old or too strict for the other. TLS 1.0 and 1.1 are switched off nearly everywhere (RFC 8996).</source>
        <translation>Un côté est trop vieux ou trop strict pour l’autre. TLS 1.0 et 1.1 sont désactivés presque partout (RFC 8996).</translation>
    </message>
    <message>
        <source>Switch TLS 1.2 and 1.3 on in the service, with current cipher suites; update it if it has neither.</source>
        <translation>Activez TLS 1.2 et 1.3 dans le service, avec des suites actuelles ; mettez-le à jour s’il n’a ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>the handshake completes (commands below)</source>
        <translation>la poignée de main aboutit (commandes ci-dessous)</translation>
    </message>
    <message>
        <source>If it is the application that is old, update it or its TLS library.</source>
        <translation>Si c’est l’application qui est vieille, mettez-la à jour, elle ou sa bibliothèque TLS.</translation>
    </message>
    <message>
        <source>The certificate is not accepted</source>
        <translation>Le certificat n’est pas accepté</translation>
    </message>
    <message>
        <source>The certificate of [{target}|the target] is not accepted[: {reason}][ (valid until {not_after})][; it comes through the proxy {proxy}].</source>
        <translation>Le certificat de [{target}|la cible] n’est pas accepté[ : {reason}][ (valable jusqu’au {not_after})][ ; il arrive par le proxy {proxy}].</translation>
    </message>
    <message>
        <source>Through the tunnel: {words}</source>
        <translation>À travers le tunnel : {words}</translation>
    </message>
    <message>
        <source>The server is reached and answers, but cannot prove to be the one asked for: its certificate is expired, not yet valid, for another name, or signed by somebody whom this computer does not trust.</source>
        <translation>Le serveur est atteint et répond, mais ne peut prouver qu’il est celui demandé : son certificat a expiré, n’est pas encore valable, est pour un autre nom, ou est signé par quelqu’un à qui cet ordinateur ne fait pas confiance.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and the spelling of the name.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur, et l’orthographe du nom.</translation>
    </message>
    <message>
        <source>the clock is right to the minute</source>
        <translation>l’horloge est juste à la minute</translation>
    </message>
    <message>
        <source>Renew the certificate[ (issued by {issuer})], for [{host}|the name asked for], and send the intermediate certificates with it.</source>
        <translation>Renouvelez le certificat[ (émis par {issuer})], pour [{host}|le nom demandé], et envoyez avec lui les certificats intermédiaires.</translation>
    </message>
    <message>
        <source>the verification says &quot;ok&quot; (commands below)</source>
        <translation>la vérification dit « ok » (commandes ci-dessous)</translation>
    </message>
    <message>
        <source>If your organisation&apos;s own authority signed it, have its root certificate installed on this computer.</source>
        <translation>Si l’autorité de votre organisation l’a signé, faites installer son certificat racine sur cet ordinateur.</translation>
    </message>
    <message>
        <source>the verification says &quot;ok&quot;</source>
        <translation>la vérification dit « ok »</translation>
    </message>
    <message>
        <source>The gateway&apos;s upstream times out</source>
        <translation>Le serveur derrière la passerelle dépasse le délai</translation>
    </message>
    <message>
        <source>The gateway[ {gateway_product}] at [{target}|the target] answers that the service behind it did not answer in time[ (status {status})].</source>
        <translation>La passerelle[ {gateway_product}] à [{target}|la cible] répond que le service derrière elle n’a pas répondu à temps[ (statut {status})].</translation>
    </message>
    <message>
        <source>This computer reaches the gateway without trouble. The service behind the gateway is too slow, hangs, or cannot be reached from there.</source>
        <translation>Cet ordinateur atteint la passerelle sans peine. Le service derrière elle est trop lent, figé, ou injoignable de là.</translation>
    </message>
    <message>
        <source>Look in the gateway&apos;s error log for the upstream that timed out, and diagnose it from there: start Deadair on the gateway against the upstream.</source>
        <translation>Cherchez dans le journal d’erreurs de la passerelle le serveur qui a dépassé le délai, et diagnostiquez-le de là : lancez Deadair sur la passerelle contre ce serveur.</translation>
    </message>
    <message>
        <source>the log names the upstream&apos;s address</source>
        <translation>le journal nomme l’adresse de ce serveur</translation>
    </message>
    <message>
        <source>Find out why the upstream is slow: its load, its database, its log.</source>
        <translation>Trouvez pourquoi ce serveur est lent : sa charge, sa base de données, son journal.</translation>
    </message>
    <message>
        <source>the upstream answers within the gateway&apos;s timeout</source>
        <translation>le serveur répond dans le délai de la passerelle</translation>
    </message>
    <message>
        <source>If the request legitimately takes that long, raise the gateway&apos;s timeout.</source>
        <translation>Si la requête demande légitimement ce temps, relevez le délai de la passerelle.</translation>
    </message>
    <message>
        <source>the request is answered with a status below 500</source>
        <translation>la requête reçoit un statut inférieur à 500</translation>
    </message>
    <message>
        <source>The gateway cannot reach its upstream</source>
        <translation>La passerelle ne peut joindre son serveur</translation>
    </message>
    <message>
        <source>The gateway[ {gateway_product}] at [{target}|the target] answers that it cannot reach the service behind it[ (status {status})].</source>
        <translation>La passerelle[ {gateway_product}] à [{target}|la cible] répond qu’elle ne peut joindre le service derrière elle[ (statut {status})].</translation>
    </message>
    <message>
        <source>This computer reaches the gateway without trouble. The service behind it is stopped, refuses the gateway, or breaks off.</source>
        <translation>Cet ordinateur atteint la passerelle sans peine. Le service derrière elle est arrêté, refuse la passerelle, ou rompt.</translation>
    </message>
    <message>
        <source>Look in the gateway&apos;s error log for the upstream and its error, and diagnose it from there: start Deadair on the gateway against the upstream.</source>
        <translation>Cherchez dans le journal d’erreurs de la passerelle le serveur et son erreur, et diagnostiquez-le de là : lancez Deadair sur la passerelle contre ce serveur.</translation>
    </message>
    <message>
        <source>Start the upstream service, and let the gateway in.</source>
        <translation>Lancez le service derrière, et laissez entrer la passerelle.</translation>
    </message>
    <message>
        <source>The gateway has no healthy upstream</source>
        <translation>La passerelle n’a aucun serveur sain</translation>
    </message>
    <message>
        <source>The gateway[ {gateway_product}] at [{target}|the target] answers that no service behind it is available[ (status {status})].</source>
        <translation>La passerelle[ {gateway_product}] à [{target}|la cible] répond qu’aucun service derrière elle n’est disponible[ (statut {status})].</translation>
    </message>
    <message>
        <source>The gateway checks the services behind it and has taken all of them out, or there are none.</source>
        <translation>La passerelle contrôle les services derrière elle et les a tous retirés, ou il n’y en a pas.</translation>
    </message>
    <message>
        <source>Look at the gateway&apos;s view of its backends and at the health checks that fail.</source>
        <translation>Regardez comment la passerelle voit ses serveurs et quels contrôles de santé échouent.</translation>
    </message>
    <message>
        <source>at least one backend is shown as healthy</source>
        <translation>au moins un serveur est montré sain</translation>
    </message>
    <message>
        <source>Start the backends, or repair what their health check asks for.</source>
        <translation>Lancez les serveurs, ou réparez ce que leur contrôle de santé demande.</translation>
    </message>
    <message>
        <source>The gateway&apos;s configuration is wrong</source>
        <translation>La configuration de la passerelle est fausse</translation>
    </message>
    <message>
        <source>The gateway&apos;s configuration points to an upstream[ ({name})] that does not resolve or does not listen[: {reason}].</source>
        <translation>La configuration de la passerelle pointe vers un serveur[ ({name})] qui ne se résout pas ou n’écoute pas[ : {reason}].</translation>
    </message>
    <message>
        <source>The gateway works as configured, but its configuration names a host or port where no service is.</source>
        <translation>La passerelle fait ce qui est configuré, mais sa configuration nomme un hôte ou un port où il n’y a pas de service.</translation>
    </message>
    <message>
        <source>Correct the upstream&apos;s name and port in the configuration, test it and load it again (commands below).</source>
        <translation>Corrigez le nom et le port du serveur dans la configuration, testez-la et rechargez-la (commandes ci-dessous).</translation>
    </message>
    <message>
        <source>the configuration test passes and requests are answered</source>
        <translation>le test de configuration réussit et les requêtes reçoivent une réponse</translation>
    </message>
    <message>
        <source>If the name is right, add its record.</source>
        <translation>Si le nom est juste, ajoutez son enregistrement.</translation>
    </message>
    <message>
        <source>the name resolves on the gateway</source>
        <translation>le nom se résout sur la passerelle</translation>
    </message>
    <message>
        <source>Timeouts do not fit together</source>
        <translation>Les délais ne s’accordent pas</translation>
    </message>
    <message>
        <source>A timeout nearer to the client[ ({timeout_ms} ms)] is shorter than one behind it[ ({needed_ms} ms)].</source>
        <translation>Un délai plus près du client[ ({timeout_ms} ms)] est plus court qu’un autre derrière lui[ ({needed_ms} ms)].</translation>
    </message>
    <message>
        <source>The outer side gives up while the inner one still works, so the client sees a timeout and the work is done in vain.</source>
        <translation>Le côté extérieur renonce pendant que l’intérieur travaille encore ; le client voit un délai dépassé et le travail est vain.</translation>
    </message>
    <message>
        <source>Set the timeouts so that each is longer than the one behind it: client, gateway, service, database.</source>
        <translation>Réglez les délais de sorte que chacun soit plus long que celui derrière lui : client, passerelle, service, base de données.</translation>
    </message>
    <message>
        <source>a slow request is answered by the service&apos;s own error, not by a timeout</source>
        <translation>une requête lente reçoit l’erreur du service lui-même, pas un délai dépassé</translation>
    </message>
    <message>
        <source>On the server, as its administrator, run &quot;deadair diagnose [{target}|TARGET] --vantage server&quot;: it sees the listener, its queue and the server&apos;s rules.</source>
        <translation>Sur le serveur, en tant que son administrateur, lancez « deadair diagnose [{target}|CIBLE] --vantage server » : il voit l’écoute, sa file et les règles du serveur.</translation>
    </message>
    <message>
        <source>On the server, watch the port during an attempt from here (tcpdump -ni any tcp port [{port}|PORT]). No SYN arrives: it is lost on the way. A SYN and no answer: the server drops it. A SYN-ACK leaves: the answer is lost on the way back.</source>
        <translation>Sur le serveur, observez le port pendant une tentative d’ici (tcpdump -ni any tcp port [{port}|PORT]). Aucun SYN n’arrive : il se perd en chemin. Un SYN et pas de réponse : le serveur le rejette. Un SYN-ACK part : la réponse se perd au retour.</translation>
    </message>
    <message>
        <source>Here, run &quot;sudo deadair diagnose [{target}|TARGET]&quot;: as administrator it reads this computer&apos;s rules and sees single packets.</source>
        <translation>Ici, lancez « sudo deadair diagnose [{target}|CIBLE] » : en administrateur, il lit les règles de cet ordinateur et voit chaque paquet.</translation>
    </message>
    <message>
        <source>Try from another network, such as a phone&apos;s hotspot: if it works there, the fault is on this side or on this path.</source>
        <translation>Essayez depuis un autre réseau, comme le partage de connexion d’un téléphone : si cela y fonctionne, la panne est de ce côté ou sur ce chemin.</translation>
    </message>
    <message>
        <source>Ask another resolver for the name[ {host}] and compare the answers.</source>
        <translation>Demandez le nom[ {host}] à un autre résolveur et comparez les réponses.</translation>
    </message>
    <message>
        <source>Ask the network team whether their devices on this path see and drop the packets; the report lists the hops.</source>
        <translation>Demandez à l’équipe réseau si ses appareils sur ce chemin voient et rejettent les paquets ; le rapport donne les sauts.</translation>
    </message>
    <message>
        <source>Read the service&apos;s log on the server at the time of the attempt.</source>
        <translation>Lisez le journal du service sur le serveur à l’heure de la tentative.</translation>
    </message>
    <message>
        <source>Read the gateway&apos;s error log at the time of the attempt.</source>
        <translation>Lisez le journal d’erreurs de la passerelle à l’heure de la tentative.</translation>
    </message>
    <message>
        <source>Run Deadair again while it fails, with more time: &quot;deadair diagnose [{target}|TARGET] --budget 60s&quot;.</source>
        <translation>Relancez Deadair pendant que cela échoue, avec plus de temps : « deadair diagnose [{target}|CIBLE] --budget 60s ».</translation>
    </message>
    <message>
        <source>The connection[ to {target}] {outcome}, and the evidence is not enough to name one cause.</source>
        <translation>La connexion[ à {target}] {outcome}, et les preuves ne suffisent pas à nommer une cause.</translation>
    </message>
    <message>
        <source>Most likely: {rivals}.</source>
        <translation>Le plus probable : {rivals}.</translation>
    </message>
    <message>
        <source>To find out:</source>
        <translation>Pour le savoir :</translation>
    </message>
    <message>
        <source>One thing slows or threatens it:</source>
        <translation>Une chose la ralentit ou la menace :</translation>
    </message>
    <message>
        <source>{error}: failed here</source>
        <translation>{error} : échoué ici</translation>
    </message>
    <message>
        <source>its firewall</source>
        <translation>son pare-feu</translation>
    </message>
    <message>
        <source>router {address}</source>
        <translation>routeur {address}</translation>
    </message>
    <message>
        <source>still no answer when we stopped</source>
        <translation>toujours pas de réponse à l’arrêt</translation>
    </message>
    <message>
        <source>the system gave up (ETIMEDOUT)</source>
        <translation>le système a renoncé (ETIMEDOUT)</translation>
    </message>
    <message>
        <source>SYN, try {number}</source>
        <translation>SYN, essai {number}</translation>
    </message>
    <message>
        <source>The first SYN leaves: this computer asks {end} for a connection.</source>
        <translation>Le premier SYN part : cet ordinateur demande une connexion à {end}.</translation>
    </message>
    <message>
        <source>After {time} without an answer the SYN is sent again (try {number}); its time is reckoned from the kernel&apos;s count.</source>
        <translation>Après {time} sans réponse, le SYN est renvoyé (essai {number}) ; son moment est calculé d’après le compte du noyau.</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall stops it[: {rule}].</source>
        <translation>Le pare-feu de cet ordinateur l’arrête[ : {rule}].</translation>
    </message>
    <message>
        <source>The answer arrives {time} after the first SYN: {answer}.</source>
        <translation>La réponse arrive {time} après le premier SYN : {answer}.</translation>
    </message>
    <message>
        <source>The kernel acknowledges, and the connection is established.</source>
        <translation>Le noyau accuse réception, et la connexion est établie.</translation>
    </message>
    <message>
        <source>ICMP error from {address}</source>
        <translation>erreur ICMP de {address}</translation>
    </message>
    <message>
        <source>SYN-ACK: connected</source>
        <translation>SYN-ACK : connecté</translation>
    </message>
    <message>
        <source>RST: refused</source>
        <translation>RST : refusé</translation>
    </message>
    <message>
        <source>RST: reset</source>
        <translation>RST : réinitialisé</translation>
    </message>
    <message>
        <source>After {time}: {what}.</source>
        <translation>Après {time} : {what}.</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>en attente d’une réponse</translation>
    </message>
    <message>
        <source>Connection attempt to {end}:</source>
        <translation>Tentative de connexion à {end} :</translation>
    </message>
    <message>
        <source>{time} of silence</source>
        <translation>{time} de silence</translation>
    </message>
    <message>
        <source>What was measured:</source>
        <translation>Ce qui a été mesuré :</translation>
    </message>
    <message>
        <source>What is asked for:</source>
        <translation>Ce qui est demandé :</translation>
    </message>
    <message>
        <source>[{process} (process {pid})|A process that this user may not see] listens on {end}[, unit {unit}][; {queue} of {limit} connections wait to be accepted].</source>
        <translation>[{process} (processus {pid})|Un processus que cet utilisateur ne peut voir] écoute sur {end}[, unité {unit}][ ; {queue} connexions sur {limit} attendent d’être acceptées].</translation>
    </message>
    <message>
        <source>This computer&apos;s connection-tracking table is full[: {in_use} of {limit} entries], so it drops new connections.</source>
        <translation>La table de suivi des connexions de cet ordinateur est pleine[ : {in_use} entrées sur {limit}], il rejette donc les nouvelles connexions.</translation>
    </message>
    <message>
        <source>{end}[ through {interface}]</source>
        <translation>{end}[ par {interface}]</translation>
    </message>
    <message>
        <source>{end} &quot;resets&quot; a connection whose words die at hop {ttl}, before it.</source>
        <translation>{end} « réinitialise » une connexion dont les mots meurent au saut {ttl}, avant lui.</translation>
    </message>
    <message>
        <source>Words to {end} that die at hop {ttl} are not answered by a reset.</source>
        <translation>Les mots vers {end} qui meurent au saut {ttl} ne reçoivent pas de réinitialisation.</translation>
    </message>
    <message>
        <source>Cloud rules</source>
        <translation>Règles du cloud</translation>
    </message>
    <message>
        <source>security group</source>
        <translation>groupe de sécurité</translation>
    </message>
    <message>
        <source>network ACL</source>
        <translation>ACL réseau</translation>
    </message>
    <message>
        <source>network security group</source>
        <translation>groupe de sécurité réseau</translation>
    </message>
    <message>
        <source>firewall rules of network</source>
        <translation>règles de pare-feu du réseau</translation>
    </message>
    <message>
        <source>firewall policy</source>
        <translation>politique de pare-feu</translation>
    </message>
    <message>
        <source>It is not known as which address the other end is seen (address translation on the way): give that address.</source>
        <translation>On ne sait pas sous quelle adresse l’autre bout est vu (traduction d’adresses en chemin) : donnez cette adresse.</translation>
    </message>
    <message>
        <source>It is not known which private address is behind the public one: add the output of {inventory}.</source>
        <translation>On ne sait pas quelle adresse privée est derrière la publique : ajoutez la sortie de {inventory}.</translation>
    </message>
    <message>
        <source>It is not known whether the other end is in the group {subject}: add the output of {inventory}.</source>
        <translation>On ne sait pas si l’autre bout est dans le groupe {subject} : ajoutez la sortie de {inventory}.</translation>
    </message>
    <message>
        <source>It is not known which addresses the list {subject} holds: add its entries (aws ec2 get-managed-prefix-list-entries, in a file named after the list).</source>
        <translation>On ne sait pas quelles adresses contient la liste {subject} : ajoutez ses entrées (aws ec2 get-managed-prefix-list-entries, dans un fichier nommé d’après la liste).</translation>
    </message>
    <message>
        <source>It is not known whether the address belongs to the service tag {subject}: add the output of az network list-service-tags, or of az network nic list-effective-nsg.</source>
        <translation>On ne sait pas si l’adresse appartient à l’étiquette de service {subject} : ajoutez la sortie de az network list-service-tags, ou de az network nic list-effective-nsg.</translation>
    </message>
    <message>
        <source>The network tags and the service account of {subject} are not known: add the output of {inventory}.</source>
        <translation>Les étiquettes réseau et le compte de service de {subject} ne sont pas connus : ajoutez la sortie de {inventory}.</translation>
    </message>
    <message>
        <source>Which instances carry the secure tag {subject} is in no export: ask for its bindings (gcloud resource-manager tags bindings list).</source>
        <translation>Quelles instances portent l’étiquette sécurisée {subject} n’est dans aucun export : demandez ses liaisons (gcloud resource-manager tags bindings list).</translation>
    </message>
    <message>
        <source>What {subject} stands for (a domain name, a country or a threat list) only the provider knows at that moment.</source>
        <translation>Ce que {subject} représente (un nom de domaine, un pays ou une liste de menaces), seul le fournisseur le sait à cet instant.</translation>
    </message>
    <message>
        <source>The rule {subject} hands the connection to an inspection that decides by its content.</source>
        <translation>La règle {subject} remet la connexion à une inspection qui décide d’après son contenu.</translation>
    </message>
    <message>
        <source>It is not known which of the lists guard {subject}: add the output of {inventory}.</source>
        <translation>On ne sait pas lesquelles des listes gardent {subject} : ajoutez la sortie de {inventory}.</translation>
    </message>
    <message>
        <source>{subject} guards it or names what does, and none of the files holds its rules: add the output of {lists}.</source>
        <translation>{subject} le garde ou nomme ce qui le garde, et aucun des fichiers ne contient ses règles : ajoutez la sortie de {lists}.</translation>
    </message>
    <message>
        <source>The rules treat the ports {subject}, of which the sender uses one, in different ways: give its range with --source-ports.</source>
        <translation>Les règles traitent différemment les ports {subject}, dont l’émetteur utilise un : donnez sa plage avec --source-ports.</translation>
    </message>
    <message>
        <source>Several machines in different networks have these addresses, and their rules differ: give the files of one network at a time.</source>
        <translation>Plusieurs machines de réseaux différents ont ces adresses, et leurs règles diffèrent : donnez les fichiers d’un réseau à la fois.</translation>
    </message>
    <message>
        <source>The rule has a form that Deadair does not know[: {subject}].</source>
        <translation>La règle a une forme que Deadair ne connaît pas[ : {subject}].</translation>
    </message>
    <message>
        <source>No file tells where {subject} is: it is taken to be guarded by the lists that were given.</source>
        <translation>Aucun fichier ne dit où est {subject} : on le suppose gardé par les listes données.</translation>
    </message>
    <message>
        <source>No file tells which lists guard the sender {subject}: what they let out was not judged.</source>
        <translation>Aucun fichier ne dit quelles listes gardent l’émetteur {subject} : ce qu’elles laissent sortir n’a pas été jugé.</translation>
    </message>
    <message>
        <source>The sender {subject} is outside of the networks in these files: what guards it there was not judged.</source>
        <translation>L’émetteur {subject} est hors des réseaux de ces fichiers : ce qui l’y garde n’a pas été jugé.</translation>
    </message>
    <message>
        <source>The receiver {subject} is outside of the networks in these files: what guards it there was not judged.</source>
        <translation>Le destinataire {subject} est hors des réseaux de ces fichiers : ce qui l’y garde n’a pas été jugé.</translation>
    </message>
    <message>
        <source>The ends are in different networks ({subject}): routes, peerings and gateways decide too, and were not judged.</source>
        <translation>Les bouts sont dans des réseaux différents ({subject}) : routes, appairages et passerelles décident aussi, et n’ont pas été jugés.</translation>
    </message>
    <message>
        <source>{subject} is taken for an address of the virtual network or of one that is connected to it; az network vnet list would tell.</source>
        <translation>{subject} est pris pour une adresse du réseau virtuel ou d’un réseau qui lui est relié ; az network vnet list le dirait.</translation>
    </message>
    <message>
        <source>{subject} drops the answers to source ports below 32768: NAT gateways, load balancers and old systems use ports from 1024 on.</source>
        <translation>{subject} rejette les réponses aux ports source inférieurs à 32768 : passerelles NAT, répartiteurs et vieux systèmes utilisent des ports à partir de 1024.</translation>
    </message>
    <message>
        <source>Cloud providers block outgoing TCP port 25 for many accounts, whatever the rules say.</source>
        <translation>Les fournisseurs de cloud bloquent le port TCP 25 sortant pour beaucoup de comptes, quoi que disent les règles.</translation>
    </message>
    <message>
        <source>Both ends are in the subnet {subject}: network ACLs are not asked inside of it.</source>
        <translation>Les deux bouts sont dans le sous-réseau {subject} : les ACL réseau n’y sont pas consultées.</translation>
    </message>
    <message>
        <source>No network security group guards {subject}. A standard public IP address without one takes no connections.</source>
        <translation>Aucun groupe de sécurité réseau ne garde {subject}. Une adresse IP publique standard sans groupe n’accepte pas de connexions.</translation>
    </message>
    <message>
        <source>No network ACLs were given (aws ec2 describe-network-acls): they decide too, and let everything pass unless someone changed them.</source>
        <translation>Aucune ACL réseau n’a été donnée (aws ec2 describe-network-acls) : elles décident aussi, et laissent tout passer si personne ne les a changées.</translation>
    </message>
    <message>
        <source>{subject} is a service of the provider&apos;s own, to which no rule applies.</source>
        <translation>{subject} est un service propre du fournisseur, auquel aucune règle ne s’applique.</translation>
    </message>
    <message>
        <source>Not used: {subject}.</source>
        <translation>Non utilisé : {subject}.</translation>
    </message>
    <message>
        <source>out of the sender</source>
        <translation>à la sortie de l’émetteur</translation>
    </message>
    <message>
        <source>into the receiver</source>
        <translation>à l’entrée du destinataire</translation>
    </message>
    <message>
        <source>the answer, out of the receiver&apos;s subnet</source>
        <translation>la réponse, à la sortie du sous-réseau du destinataire</translation>
    </message>
    <message>
        <source>the answer, into the sender&apos;s subnet</source>
        <translation>la réponse, à l’entrée du sous-réseau de l’émetteur</translation>
    </message>
    <message>
        <source>{kind}[ {list}][ ({name})][, rule {rule}][: {text}]</source>
        <translation>{kind}[ {list}][ ({name})][, règle {rule}][ : {text}]</translation>
    </message>
    <message>
        <source>[{from}|an unknown address] to {to}, TCP port {port}</source>
        <translation>[{from}|une adresse inconnue] vers {to}, port TCP {port}</translation>
    </message>
    <message>
        <source>Allowed: {flow}. Every rule list that was given lets it pass[; the last one is the {rule}].</source>
        <translation>Permis : {flow}. Chaque liste de règles donnée le laisse passer[ ; la dernière est {rule}].</translation>
    </message>
    <message>
        <source>The {provider} rules that were given allow connections[ from {from}] to {end}[ ({list}: {rule})].</source>
        <translation>Les règles {provider} données permettent les connexions[ de {from}] vers {end}[ ({list} : {rule})].</translation>
    </message>
    <message>
        <source>The {provider} rules that were given drop connections[ from {from}] to {end}[, {stage}][ ({list}: {rule})].</source>
        <translation>Les règles {provider} données rejettent les connexions[ de {from}] vers {end}[, {stage}][ ({list} : {rule})].</translation>
    </message>
    <message>
        <source>Whether the {provider} rules that were given allow connections[ from {from}] to {end} is not known[: {undecided}].</source>
        <translation>On ne sait pas si les règles {provider} données permettent les connexions[ de {from}] vers {end}[ : {undecided}].</translation>
    </message>
    <message>
        <source>Not possible: there is no address to look at.</source>
        <translation>Impossible : il n’y a pas d’adresse à examiner.</translation>
    </message>
    <message>
        <source>Not possible: there is no connection to try it on.</source>
        <translation>Impossible : il n’y a pas de connexion sur laquelle l’essayer.</translation>
    </message>
    <message>
        <source>Not needed: the target is an address, not a name.</source>
        <translation>Inutile : la cible est une adresse, pas un nom.</translation>
    </message>
    <message>
        <source>Switched off for this diagnosis (--proxy none).</source>
        <translation>Désactivé pour ce diagnostic (--proxy none).</translation>
    </message>
    <message>
        <source>Stopped before it ran.</source>
        <translation>Arrêté avant son tour.</translation>
    </message>
    <message>
        <source>Not needed: what was found before settles it.</source>
        <translation>Inutile : ce qui a été trouvé avant suffit.</translation>
    </message>
    <message>
        <source>Windows noted no packet of these attempts that it dropped.</source>
        <translation>Windows n’a noté aucun paquet de ces tentatives qu’il aurait rejeté.</translation>
    </message>
    <message>
        <source>Windows shows only administrators what it dropped: let Deadair ask with --ask, or look again as administrator in the window.</source>
        <translation>Windows ne montre ce qu’il a rejeté qu’aux administrateurs : laissez Deadair demander avec --ask, ou relancez comme administrateur dans la fenêtre.</translation>
    </message>
    <message>
        <source>No listener on the port belongs to a known service unit.</source>
        <translation>Aucune écoute sur le port n’appartient à une unité connue.</translation>
    </message>
    <message>
        <source>The target&apos;s address is not one of this machine&apos;s own.</source>
        <translation>L’adresse de la cible n’est pas une de cette machine.</translation>
    </message>
    <message>
        <source>{source}: the handshake with {end} completes[ in {rtt}].</source>
        <translation>{source} : la poignée de main avec {end} aboutit[ en {rtt}].</translation>
    </message>
    <message>
        <source>{source}: [{syns} SYNs|the SYN] to {end}, and no answer in {window}.</source>
        <translation>{source} : [{syns} SYN|le SYN] vers {end}, et pas de réponse en {window}.</translation>
    </message>
    <message>
        <source>{source}: the SYN to {end} is answered by a reset[ with TTL {ttl}].</source>
        <translation>{source} : au SYN vers {end} répond une réinitialisation[ avec TTL {ttl}].</translation>
    </message>
    <message>
        <source>{source}: the SYN to {end} is answered by &quot;{icmp}&quot;.</source>
        <translation>{source} : au SYN vers {end} répond « {icmp} ».</translation>
    </message>
    <message>
        <source>{source}: {end} answers with [{answers} SYN-ACKs|a SYN-ACK], and the client does not take it.</source>
        <translation>{source} : {end} répond par [{answers} SYN-ACK|un SYN-ACK], et le client ne le prend pas.</translation>
    </message>
    <message>
        <source>{source}: the handshake with {end} begins and is not completed.</source>
        <translation>{source} : la poignée de main avec {end} commence et n’aboutit pas.</translation>
    </message>
    <message>
        <source>{source}: no handshake with {end} was captured.</source>
        <translation>{source} : aucune poignée de main avec {end} n’a été capturée.</translation>
    </message>
    <message>
        <source>{count} connections in all, {established} established.</source>
        <translation>{count} connexions en tout, {established} établies.</translation>
    </message>
    <message>
        <source>{dropped} packets were lost while capturing.</source>
        <translation>{dropped} paquets ont été perdus pendant la capture.</translation>
    </message>
    <message>
        <source>The capture is not complete.</source>
        <translation>La capture n’est pas complète.</translation>
    </message>
    <message>
        <source>The two captures have no connection to {end} in common.</source>
        <translation>Les deux captures n’ont aucune connexion à {end} en commun.</translation>
    </message>
    <message>
        <source>Both ends of {end}: of {syns} SYNs {syns_lost} were lost on the way there and {unanswered} got no answer from the server; of {answers} SYN-ACKs {answers_lost} were lost on the way back.</source>
        <translation>Les deux bouts de {end} : sur {syns} SYN, {syns_lost} se sont perdus à l’aller et {unanswered} n’ont pas eu de réponse du serveur ; sur {answers} SYN-ACK, {answers_lost} se sont perdus au retour.</translation>
    </message>
    <message>
        <source>Packets of the attempts</source>
        <translation>Paquets des tentatives</translation>
    </message>
    <message>
        <source>Denied: {flow}. It is dropped[ by the {rule}][ ({stage})].</source>
        <translation>Interdit : {flow}. C’est rejeté[ par {rule}][ ({stage})].</translation>
    </message>
    <message>
        <source>Not known: {flow}. It depends on what these files do not tell[ ({stage})].</source>
        <translation>Inconnu : {flow}. Cela dépend de ce que ces fichiers ne disent pas[ ({stage})].</translation>
    </message>
    <message>
        <source>SYN: the client asks for a connection</source>
        <translation>SYN : le client demande une connexion</translation>
    </message>
    <message>
        <source>SYN again, number {count}, {since} after the first: no answer so far</source>
        <translation>SYN de nouveau, numéro {count}, {since} après le premier : pas de réponse jusqu’ici</translation>
    </message>
    <message>
        <source>SYN-ACK: the server answers[ {since} after the first SYN]</source>
        <translation>SYN-ACK : le serveur répond[ {since} après le premier SYN]</translation>
    </message>
    <message>
        <source>SYN-ACK again, number {count}[, {since} after the first SYN]: the client has not taken the one before</source>
        <translation>SYN-ACK de nouveau, numéro {count}[, {since} après le premier SYN] : le client n’a pas pris le précédent</translation>
    </message>
    <message>
        <source>ACK: the connection is established[, {since} after the first SYN]</source>
        <translation>ACK : la connexion est établie[, {since} après le premier SYN]</translation>
    </message>
    <message>
        <source>RST in the server&apos;s name, TTL {ttl}[, {since} after the first SYN]</source>
        <translation>RST au nom du serveur, TTL {ttl}[, {since} après le premier SYN]</translation>
    </message>
    <message>
        <source>RST from the client[, {since} after the first SYN]</source>
        <translation>RST du client[, {since} après le premier SYN]</translation>
    </message>
    <message>
        <source>ICMP error about it: {icmp}</source>
        <translation>erreur ICMP à ce sujet : {icmp}</translation>
    </message>
    <message>
        <source>TTL {ttl}, window {window}, sequence number {sequence}</source>
        <translation>TTL {ttl}, fenêtre {window}, numéro de séquence {sequence}</translation>
    </message>
    <message>
        <source>{server}, seen from {client}</source>
        <translation>{server}, vu de {client}</translation>
    </message>
    <message>
        <source>{label} was seen {time} after the first packet[ ({details})].</source>
        <translation>{label} a été vu {time} après le premier paquet[ ({details})].</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccessible</translation>
    </message>
    <message>
        <source>refused on the way</source>
        <translation>refusé en chemin</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation>réponse perdue</translation>
    </message>
    <message>
        <source>answer ignored</source>
        <translation>réponse ignorée</translation>
    </message>
    <message>
        <source>answer not taken</source>
        <translation>réponse non prise</translation>
    </message>
    <message>
        <source>reset on the way</source>
        <translation>réinitialisé en chemin</translation>
    </message>
    <message>
        <source>reset by the server</source>
        <translation>réinitialisé par le serveur</translation>
    </message>
    <message>
        <source>high loss</source>
        <translation>pertes élevées</translation>
    </message>
    <message>
        <source>window closed</source>
        <translation>fenêtre fermée</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>reset by the client</source>
        <translation>réinitialisé par le client</translation>
    </message>
    <message>
        <source>handshake not captured</source>
        <translation>poignée de main non capturée</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>[{syns} SYNs in {waited}|One SYN], and nothing came back: no SYN-ACK, no reset, no ICMP error.</source>
        <translation>[{syns} SYN en {waited}|Un SYN], et rien n’est revenu : ni SYN-ACK, ni réinitialisation, ni erreur ICMP.</translation>
    </message>
    <message>
        <source>The SYN is answered by {icmp}.</source>
        <translation>Au SYN répond {icmp}.</translation>
    </message>
    <message>
        <source>The SYN is answered by a reset that something on the way sent: it arrives with TTL {ttl}, the server&apos;s own packets with {server_ttl}.</source>
        <translation>Au SYN répond une réinitialisation envoyée par quelque chose en chemin : elle arrive avec TTL {ttl}, les propres paquets du serveur avec {server_ttl}.</translation>
    </message>
    <message>
        <source>The SYN is answered by a reset[ with TTL {ttl}][, as the server&apos;s own packets have it ({same_ttl})]: nothing listens on the port, or a rule rejects.</source>
        <translation>Au SYN répond une réinitialisation[ avec TTL {ttl}][, comme les propres paquets du serveur ({same_ttl})] : rien n’écoute sur le port, ou une règle refuse.</translation>
    </message>
    <message>
        <source>The server answers[ with {answers} SYN-ACKs], and the client never gets it: it goes on sending SYNs or stays silent. Captured at the server&apos;s end.</source>
        <translation>Le serveur répond[ par {answers} SYN-ACK], et le client ne reçoit jamais la réponse : il continue d’envoyer des SYN ou reste muet. Capturé du côté du serveur.</translation>
    </message>
    <message>
        <source>The SYN-ACK arrives at the client, and the client does not take it: look at its own input rules and reverse-path filter.</source>
        <translation>Le SYN-ACK arrive au client, et le client ne le prend pas : vérifiez ses propres règles pour les paquets entrants et son filtre du chemin inverse.</translation>
    </message>
    <message>
        <source>The server answers[ with {answers} SYN-ACKs], and the client does not take it. Whether it arrives there only a capture at the client can show.</source>
        <translation>Le serveur répond[ par {answers} SYN-ACK], et le client ne prend pas la réponse. Seule une capture chez le client peut montrer si elle y arrive.</translation>
    </message>
    <message>
        <source>Established, then reset by something on the way: the reset arrives with TTL {ttl}, the server&apos;s own packets with {server_ttl}.</source>
        <translation>Établie, puis réinitialisée par quelque chose en chemin : la réinitialisation arrive avec TTL {ttl}, les propres paquets du serveur avec {server_ttl}.</translation>
    </message>
    <message>
        <source>Established, then reset in the server&apos;s name[ (TTL {ttl}, like its other packets)].</source>
        <translation>Établie, puis réinitialisée au nom du serveur[ (TTL {ttl}, comme ses autres paquets)].</translation>
    </message>
    <message>
        <source>Established, and {retransmissions} of {packets} segments were sent again ({share} %).</source>
        <translation>Établie, et {retransmissions} segments sur {packets} ont été envoyés de nouveau ({share} %).</translation>
    </message>
    <message>
        <source>Established, then one end closed its receive window and did not open it again: its application does not read.</source>
        <translation>Établie, puis un bout a fermé sa fenêtre de réception et ne l’a pas rouverte : son application ne lit pas.</translation>
    </message>
    <message>
        <source>The handshake begins and is not completed[ ({answers} SYN-ACKs)].</source>
        <translation>La poignée de main commence et n’aboutit pas[ ({answers} SYN-ACK)].</translation>
    </message>
    <message>
        <source>Works, and the client closes it with a reset.</source>
        <translation>Fonctionne, et le client ferme la connexion par une réinitialisation.</translation>
    </message>
    <message>
        <source>The capture begins after the handshake.</source>
        <translation>La capture commence après la poignée de main.</translation>
    </message>
    <message>
        <source>Works[; the handshake took {rtt}].</source>
        <translation>Fonctionne[ ; la poignée de main a pris {rtt}].</translation>
    </message>
    <message>
        <source>The handshake completes at both ends.</source>
        <translation>La poignée de main aboutit aux deux bouts.</translation>
    </message>
    <message>
        <source>Lost on the way there: [{syns} SYNs leave|the SYN leaves] the client, and none arrives at the server. A device between drops them (path.filtered).</source>
        <translation>Perdu à l’aller : [{syns} SYN quittent|le SYN quitte] le client, et aucun n’arrive au serveur. Un appareil entre les deux les rejette (path.filtered).</translation>
    </message>
    <message>
        <source>Lost at the server: [{arrived} SYNs arrive|the SYN arrives] there, and it sends no answer. Look at its firewall (server.firewall) and its accept queue.</source>
        <translation>Perdu au serveur : [{arrived} SYN y arrivent|le SYN y arrive], et il n’envoie pas de réponse. Vérifiez son pare-feu (server.firewall) et sa file d’acceptation.</translation>
    </message>
    <message>
        <source>The server itself refuses with a reset (server.not_listening, server.firewall).</source>
        <translation>Le serveur lui-même refuse par une réinitialisation (server.not_listening, server.firewall).</translation>
    </message>
    <message>
        <source>Lost on the way back: the server sends [{answers} SYN-ACKs|a SYN-ACK], and none arrives at the client (path.return_lost).</source>
        <translation>Perdu au retour : le serveur envoie [{answers} SYN-ACK|un SYN-ACK], et aucun n’arrive au client (path.return_lost).</translation>
    </message>
    <message>
        <source>Lost at the client: the SYN-ACK arrives there, and the client does not take it (client.firewall.inbound, client.reverse_path_filter).</source>
        <translation>Perdu au client : le SYN-ACK y arrive, et le client ne le prend pas (client.firewall.inbound, client.reverse_path_filter).</translation>
    </message>
    <message>
        <source>A reset arrives in the server&apos;s name that the server did not send: a device between refuses (path.rejected).</source>
        <translation>Une réinitialisation que le serveur n’a pas envoyée arrive en son nom : un appareil entre les deux refuse (path.rejected).</translation>
    </message>
    <message>
        <source>The client takes the SYN-ACK, and its ACK never arrives at the server (path.filtered).</source>
        <translation>Le client prend le SYN-ACK, et son ACK n’arrive jamais au serveur (path.filtered).</translation>
    </message>
    <message>
        <source>The two captures do not cover the same time, so where it was lost is not known.</source>
        <translation>Les deux captures ne couvrent pas le même moment, on ne sait donc pas où la perte a eu lieu.</translation>
    </message>
    <message>
        <source>window scale {shift}</source>
        <translation>échelle de fenêtre {shift}</translation>
    </message>
    <message>
        <source>timestamps</source>
        <translation>horodatages</translation>
    </message>
    <message>
        <source>{endpoint}: {count} attempts, {lost} lost[; half connected within {half}, 95 % within {most}]</source>
        <translation>{endpoint} : {count} tentatives, {lost} perdues[ ; la moitié connectée en {half}, 95 % en {most}]</translation>
    </message>
    <message>
        <source>the application&apos;s timeout</source>
        <translation>délai de l’application</translation>
    </message>
    <message>
        <source>Latency of each hop</source>
        <translation>Latence de chaque saut</translation>
    </message>
    <message>
        <source>{count} more pieces of evidence are in the saved case.</source>
        <translation>{count} autres preuves se trouvent dans le cas enregistré.</translation>
    </message>
    <message>
        <source>started</source>
        <translation>début</translation>
    </message>
    <message>
        <source>took</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language that this is translated to, as in HTML: &quot;de&quot;, &quot;zh-CN&quot;</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>The connection {outcome}.</source>
        <translation>La connexion {outcome}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>{confidence}, which is not enough to name one cause</source>
        <translation>{confidence}, ce qui ne suffit pas pour nommer une cause</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>The diagnosis was stopped before its end; some checks did not run.</source>
        <translation>Le diagnostic a été arrêté avant la fin ; certains contrôles n’ont pas eu lieu.</translation>
    </message>
    <message>
        <source>If it is this: {title}</source>
        <translation>Si c’est cela : {title}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>For it:</source>
        <translation>Pour :</translation>
    </message>
    <message>
        <source>Against it:</source>
        <translation>Contre :</translation>
    </message>
    <message>
        <source>Connection to {target}</source>
        <translation>Connexion à {target}</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>Ce qui peut être fait</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>To find out which</source>
        <translation>Pour savoir laquelle</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>The attempt</source>
        <translation>La tentative</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Le chemin</translation>
    </message>
    <message>
        <source>Possible causes</source>
        <translation>Causes possibles</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Made by Deadair {version}.</source>
        <translation>Produit par Deadair {version}.</translation>
    </message>
    <message>
        <source>Whether a network card is up, has a carrier and an address; without that nothing leaves this computer.</source>
        <translation>Si une carte réseau est active, a une porteuse et une adresse ; sans cela rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Which way this computer would send the packets: the interface, the source address and the next router.</source>
        <translation>Par où cet ordinateur enverrait les paquets : l’interface, l’adresse source et le routeur suivant.</translation>
    </message>
    <message>
        <source>Whether the router on the local network answers; if not, nothing behind it can be reached.</source>
        <translation>Si le routeur du réseau local répond ; sinon rien derrière lui n’est joignable.</translation>
    </message>
    <message>
        <source>Whether local ports or file descriptors run out, or this computer is too busy to keep up.</source>
        <translation>Si les ports locaux ou les descripteurs de fichiers s’épuisent, ou si cet ordinateur est surchargé.</translation>
    </message>
    <message>
        <source>Whether security software runs here that can hold connections back.</source>
        <translation>Si un logiciel de sécurité capable de retenir des connexions tourne ici.</translation>
    </message>
    <message>
        <source>Whether the hosts file gives the name an address of its own, past DNS.</source>
        <translation>Si le fichier hosts donne au nom une adresse à lui, sans passer par le DNS.</translation>
    </message>
    <message>
        <source>Whether each DNS server that is configured here answers, how fast, and what it says about the name.</source>
        <translation>Si chaque serveur DNS configuré ici répond, à quelle vitesse, et ce qu’il dit du nom.</translation>
    </message>
    <message>
        <source>What the system&apos;s own lookup gives for the name: the addresses that the application gets.</source>
        <translation>Ce que donne la résolution du système : les adresses que l’application reçoit.</translation>
    </message>
    <message>
        <source>Which rule of this computer&apos;s firewall decides about the connection, there and back.</source>
        <translation>Quelle règle du pare-feu de cet ordinateur décide de la connexion, à l’aller et au retour.</translation>
    </message>
    <message>
        <source>Whether packets of the attempts are lost inside this computer, by the kernel&apos;s own counters.</source>
        <translation>Si des paquets des tentatives se perdent dans cet ordinateur, d’après les compteurs du noyau.</translation>
    </message>
    <message>
        <source>The packets of the attempts as they pass the network card; it needs rights, which the helper has.</source>
        <translation>Les paquets des tentatives tels qu’ils passent la carte réseau ; il faut des droits, que l’assistant possède.</translation>
    </message>
    <message>
        <source>Whether the application goes through a proxy, and whether that lets the connection pass.</source>
        <translation>Si l’application passe par un proxy, et s’il laisse passer la connexion.</translation>
    </message>
    <message>
        <source>Whether the target answers echo requests: then the way there works, and only this connection does not.</source>
        <translation>Si la cible répond aux demandes d’écho : alors le chemin fonctionne, et seule cette connexion échoue.</translation>
    </message>
    <message>
        <source>The routers on the way, for packets of this connection and for others: where the one kind ends and the other goes on.</source>
        <translation>Les routeurs sur le chemin, pour les paquets de cette connexion et pour d’autres : où les uns s’arrêtent et les autres continuent.</translation>
    </message>
    <message>
        <source>How large a packet may be on the way; larger ones that vanish make connections hang after their handshake.</source>
        <translation>Quelle taille un paquet peut avoir en chemin ; si les plus grands disparaissent, les connexions se figent après la poignée de main.</translation>
    </message>
    <message>
        <source>Which security group, network ACL or firewall rule of a cloud provider decides, from the exports that were given.</source>
        <translation>Quel groupe de sécurité, quelle ACL réseau ou règle de pare-feu d’un fournisseur cloud décide, d’après les exports fournis.</translation>
    </message>
    <message>
        <source>The connection itself, tried on every address: accepted, refused, or met with silence.</source>
        <translation>La connexion elle-même, tentée vers chaque adresse : acceptée, refusée ou laissée sans réponse.</translation>
    </message>
    <message>
        <source>Several attempts in a row: how many get through, and how many only after a repeated SYN.</source>
        <translation>Plusieurs tentatives de suite : combien passent, et combien seulement après un SYN répété.</translation>
    </message>
    <message>
        <source>Another port of the same host: if it answers, the host lives, and something picks out the port.</source>
        <translation>Un autre port du même hôte : s’il répond, l’hôte est vivant, et quelque chose vise ce port.</translation>
    </message>
    <message>
        <source>Whether TLS comes about on the connection, and whether its certificate fits the name and the date.</source>
        <translation>Si TLS s’établit sur la connexion, et si son certificat correspond au nom et à la date.</translation>
    </message>
    <message>
        <source>What the web server or a gateway before it answers to a request, and how soon.</source>
        <translation>Ce que le serveur web ou une passerelle devant lui répond à une requête, et en combien de temps.</translation>
    </message>
    <message>
        <source>Whether the service says anything once the connection stands, as its protocol wants.</source>
        <translation>Si le service répond une fois la connexion établie, comme le veut son protocole.</translation>
    </message>
    <message>
        <source>Whether a program on this computer listens on the port, and on which addresses.</source>
        <translation>Si un programme de cet ordinateur écoute sur le port, et sur quelles adresses.</translation>
    </message>
    <message>
        <source>Whether finished handshakes wait because the service does not accept them fast enough.</source>
        <translation>Si des poignées de main terminées attendent parce que le service ne les accepte pas assez vite.</translation>
    </message>
    <message>
        <source>Whether the service has descriptors, memory and processor time left to serve more.</source>
        <translation>S’il reste au service des descripteurs, de la mémoire et du temps processeur pour en servir davantage.</translation>
    </message>
    <message>
        <source>Whether the service that should listen is installed, running, and what it last said in its log.</source>
        <translation>Si le service qui devrait écouter est installé et en marche, et ce qu’il a écrit en dernier dans son journal.</translation>
    </message>
    <message>
        <source>lost on the way there</source>
        <translation>perdu à l’aller</translation>
    </message>
    <message>
        <source>not answered by the server</source>
        <translation>sans réponse du serveur</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>refusé par le serveur</translation>
    </message>
    <message>
        <source>lost on the way back</source>
        <translation>perdu au retour</translation>
    </message>
    <message>
        <source>not taken by the client</source>
        <translation>non pris par le client</translation>
    </message>
    <message>
        <source>last ACK lost</source>
        <translation>dernier ACK perdu</translation>
    </message>
    <message>
        <source>it ends too early, at byte {offset}</source>
        <translation>il se termine trop tôt, à l’octet {offset}</translation>
    </message>
    <message>
        <source>what it says at byte {offset} cannot be so</source>
        <translation>ce qu’il indique à l’octet {offset} est impossible</translation>
    </message>
    <message>
        <source>it cannot be read or unpacked beyond byte {offset}: {reason}</source>
        <translation>il ne peut être lu ou décompressé au-delà de l’octet {offset} : {reason}</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>n’a pas pu être envoyé</translation>
    </message>
    <message>
        <source>passes it on</source>
        <translation>le transmet</translation>
    </message>
    <message>
        <source>accepts (SYN-ACK)</source>
        <translation>accepte (SYN-ACK)</translation>
    </message>
    <message>
        <source>refuses (RST)</source>
        <translation>refuse (RST)</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>unreachable (ICMP)</source>
        <translation>inaccessible (ICMP)</translation>
    </message>
    <message>
        <source>a device between</source>
        <translation>un appareil entre les deux</translation>
    </message>
    <message>
        <source>{packet}, try {number}</source>
        <translation>{packet}, essai {number}</translation>
    </message>
    <message>
        <source>{label} left {time} after the first packet; the other end did not capture then, so its fate is not known.</source>
        <translation>{label} est parti {time} après le premier paquet ; l’autre bout ne capturait pas alors, on ne sait donc pas ce qu’il est devenu.</translation>
    </message>
    <message>
        <source>{label} left {time} after the first packet and never came to the other end.</source>
        <translation>{label} est parti {time} après le premier paquet et n’est jamais arrivé à l’autre bout.</translation>
    </message>
    <message>
        <source>{label} came {time} after the first packet in the server&apos;s name; the server did not send it.</source>
        <translation>{label} est venu {time} après le premier paquet au nom du serveur ; le serveur ne l’a pas envoyé.</translation>
    </message>
    <message>
        <source>{label} left {time} after the first packet and was {travel} on its way.</source>
        <translation>{label} est parti {time} après le premier paquet et a été {travel} en chemin.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>No neighbour stands between: the target is this machine, has no route, or is behind a tunnel.</source>
        <translation>Aucun voisin entre les deux : la cible est cette machine, n’a pas de route ou est derrière un tunnel.</translation>
    </message>
    <message>
        <source>No proxy is configured for this target.</source>
        <translation>Aucun proxy n’est configuré pour cette cible.</translation>
    </message>
    <message>
        <source>All was answered before the capture had begun.</source>
        <translation>Tout avait reçu une réponse avant le début de la capture.</translation>
    </message>
    <message>
        <source>This computer&apos;s TLS library could not begin a handshake.</source>
        <translation>La bibliothèque TLS de cet ordinateur n&apos;a pas pu commencer de négociation.</translation>
    </message>
    <message>
        <source>Too little time was left for a TLS handshake.</source>
        <translation>Il restait trop peu de temps pour une négociation TLS.</translation>
    </message>
    <message>
        <source>capture of the attempts</source>
        <translation>capture des tentatives</translation>
    </message>
</context>
<context>
    <name>deadair::ui::FirewallView</name>
    <message>
        <source>Firewall</source>
        <translation>Pare-feu</translation>
    </message>
    <message numerus="yes">
        <source>%n more are listed under Evidence.</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n autre figure sous « Preuves ».</numerusform>
            <numerusform>%n autres figurent sous « Preuves ».</numerusform>
        </translation>
    </message>
    <message>
        <source>This would let it pass; whoever is responsible for the rule decides that:</source>
        <translation>Ceci le laisserait passer ; la décision revient à la personne responsable de la règle :</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <comment>what a rule does</comment>
        <translation>peut-être %1</translation>
    </message>
    <message>
        <source>No rule matches it, and the chains let pass what none matches.</source>
        <translation>Aucune règle ne s&apos;y applique, et les chaînes laissent passer le reste.</translation>
    </message>
    <message>
        <source>The firewall&apos;s rules have not been looked at.</source>
        <translation>Les règles du pare-feu n&apos;ont pas été examinées.</translation>
    </message>
</context>
</TS>
