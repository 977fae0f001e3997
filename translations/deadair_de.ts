<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Checklist</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Local firewall</source>
        <translation>Lokale Firewall</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Way there</source>
        <translation>Weg dorthin</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Service and gateway</source>
        <translation>Dienst und Gateway</translation>
    </message>
</context>
<context>
    <name>deadair::ui</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>deadair::ui::CapturePage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Only what went &amp;wrong</source>
        <translation>Nur &amp;Fehlgeschlagenes</translation>
    </message>
    <message>
        <source>&amp;Find the cause</source>
        <translation>&amp;Ursache finden</translation>
    </message>
    <message>
        <source>Diagnose the connection to this server from here, with these packets as evidence</source>
        <translation>Die Verbindung zu diesem Server von hier aus untersuchen, mit diesen Paketen als Beleg</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Progress of reading the capture</source>
        <translation>Fortschritt beim Lesen des Mitschnitts</translation>
    </message>
    <message>
        <source>Search the connections: an address, a port, what happened</source>
        <translation>Verbindungen suchen: Adresse, Port, was geschah</translation>
    </message>
    <message>
        <source>Search the connections</source>
        <translation>Verbindungen suchen</translation>
    </message>
    <message>
        <source>Connections of the capture</source>
        <translation>Verbindungen des Mitschnitts</translation>
    </message>
    <message>
        <source>The capture is read…</source>
        <translation>Der Mitschnitt wird gelesen…</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connections</source>
        <comment>that the search found</comment>
        <translation>
            <numerusform>%1 von %n Verbindung</numerusform>
            <numerusform>%1 von %n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 packets in %2</source>
        <translation>%1 Pakete in %2</translation>
    </message>
    <message>
        <source>The file is damaged; what comes before was read (%1)</source>
        <translation>Die Datei ist beschädigt; was davor steht, wurde gelesen (%1)</translation>
    </message>
    <message>
        <source>%1 packets were lost while capturing</source>
        <translation>%1 Pakete gingen beim Mitschneiden verloren</translation>
    </message>
    <message>
        <source>&amp;Other end…</source>
        <translation>&amp;Andere Seite…</translation>
    </message>
    <message>
        <source>Add a capture of the same connections and the same time, taken at the other end: together they show where packets were lost. It may also be dropped here.</source>
        <translation>Einen Mitschnitt derselben Verbindungen aus derselben Zeit hinzufügen, der auf der anderen Seite gemacht wurde: Zusammen zeigen sie, wo Pakete verloren gingen. Er kann auch hier abgelegt werden.</translation>
    </message>
    <message>
        <source>The capture from the other end is read…</source>
        <translation>Der Mitschnitt der anderen Seite wird gelesen…</translation>
    </message>
    <message>
        <source>None of its connections is in the capture from the other end.</source>
        <translation>Keine seiner Verbindungen ist im Mitschnitt der anderen Seite.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were seen at both ends</source>
        <translation>
            <numerusform>%n Verbindung wurde an beiden Enden gesehen</numerusform>
            <numerusform>%n Verbindungen wurden an beiden Enden gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>This capture is the server&apos;s.</source>
        <translation>Dieser Mitschnitt ist der des Servers.</translation>
    </message>
    <message>
        <source>This capture is the client&apos;s.</source>
        <translation>Dieser Mitschnitt ist der des Clients.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind.</source>
        <translation>Die Uhr des Servers geht %1 nach.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead.</source>
        <translation>Die Uhr des Servers geht %1 vor.</translation>
    </message>
    <message>
        <source>&amp;Handshake</source>
        <translation>&amp;Handshake</translation>
    </message>
    <message>
        <source>&amp;Sent again</source>
        <translation>&amp;Wiederholt</translation>
    </message>
</context>
<context>
    <name>deadair::ui::CasePage</name>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Was tun</translation>
    </message>
    <message>
        <source>&amp;Handshake</source>
        <translation>&amp;Handshake</translation>
    </message>
    <message>
        <source>&amp;Latency</source>
        <translation>&amp;Latenz</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Pfad</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Belege</translation>
    </message>
    <message>
        <source>It works now. Before: %1</source>
        <translation>Es funktioniert jetzt. Vorher: %1</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <translation>Wie zuvor: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>&amp;Firewall</source>
        <translation>&amp;Firewall</translation>
    </message>
    <message>
        <source>Look again as &amp;administrator…</source>
        <translation>Als &amp;Administrator noch einmal suchen …</translation>
    </message>
    <message>
        <source>A password is asked for. Then the packets of the attempts and the firewall&apos;s rules are seen as well.</source>
        <translation>Es wird nach einem Passwort gefragt. Danach sind auch die Pakete der Versuche und die Regeln der Firewall zu sehen.</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ChartTools</name>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>The whole time again (Home). The wheel or + and - zoom, dragging moves.</source>
        <translation>Wieder die ganze Zeit (Pos1). Mausrad oder + und - zoomen, Ziehen verschiebt.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
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
        <translation>Diagramme speichern</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
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
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
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
        <translation>Checkliste</translation>
    </message>
</context>
<context>
    <name>deadair::ui::CommandBlock</name>
    <message>
        <source>Command: %1</source>
        <translation>Befehl: %1</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>Befehl kopieren: %1</translation>
    </message>
</context>
<context>
    <name>deadair::ui::CompareModel</name>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Addresses of the target</source>
        <translation>Adressen des Ziels</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Eigene Adresse</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>The connection %1.</source>
        <translation>Die Verbindung %1.</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ComparePage</name>
    <message>
        <source>Show also what is the &amp;same</source>
        <translation>Auch zeigen, was &amp;gleich ist</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>What differs?</source>
        <translation>Was ist anders?</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ConnectionModel</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Began after</source>
        <translation>Begann nach</translation>
    </message>
    <message>
        <source>Connected in</source>
        <translation>Verbunden in</translation>
    </message>
    <message>
        <source>SYNs</source>
        <translation>SYNs</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
</context>
<context>
    <name>deadair::ui::DetailsPage</name>
    <message>
        <source>Anything else?</source>
        <translation>Noch etwas?</translation>
    </message>
    <message>
        <source>All of this is optional.</source>
        <translation>Alles hier ist freiwillig.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>How long the application waits for a connection: 500ms, 3s. It is judged against what the network needs.</source>
        <translation>Wie lange die Anwendung auf eine Verbindung wartet: 500ms, 3s. Das wird daran gemessen, was das Netz braucht.</translation>
    </message>
    <message>
        <source>As this system is configured</source>
        <translation>Wie dieses System eingestellt ist</translation>
    </message>
    <message>
        <source>None, the application connects directly</source>
        <translation>Keiner, die Anwendung verbindet sich direkt</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message numerus="yes">
        <source>at most %n seconds</source>
        <translation>
            <numerusform>höchstens %n Sekunde</numerusform>
            <numerusform>höchstens %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The application&apos;s own &amp;timeout:</source>
        <translation>&amp;Timeout der Anwendung:</translation>
    </message>
    <message>
        <source>The &amp;proxy it uses:</source>
        <translation>Ihr &amp;Proxy:</translation>
    </message>
    <message>
        <source>&amp;How long to look:</source>
        <translation>Wie &amp;lange suchen:</translation>
    </message>
    <message>
        <source>“%1” is no duration; write it like 500ms, 3s or 1m.</source>
        <translation>„%1“ ist keine Dauer; schreiben Sie sie wie 500ms, 3s oder 1m.</translation>
    </message>
    <message>
        <source>“%1” is no proxy; write it like http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>„%1“ ist kein Proxy; schreiben Sie ihn wie http://proxy.example:3128 oder socks5://proxy.example:1080.</translation>
    </message>
</context>
<context>
    <name>deadair::ui::EvidenceModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen von</translation>
    </message>
</context>
<context>
    <name>deadair::ui::EvidenceView</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Search the evidence</source>
        <translation>Belege durchsuchen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Choose a piece of evidence to see its raw values.</source>
        <translation>Wählen Sie einen Beleg, um seine Rohwerte zu sehen.</translation>
    </message>
    <message>
        <source>Raw values of the chosen evidence</source>
        <translation>Rohwerte des gewählten Belegs</translation>
    </message>
</context>
<context>
    <name>deadair::ui::HandshakeView</name>
    <message>
        <source>Address whose handshake is shown</source>
        <translation>Adresse, deren Handshake gezeigt wird</translation>
    </message>
    <message>
        <source>No connection has been attempted yet.</source>
        <translation>Es wurde noch keine Verbindung versucht.</translation>
    </message>
    <message>
        <source>Solid: seen, or reported by the kernel. Dashed: inferred from what the kernel counted. A cross: nothing more is known of the packet. Time runs down.</source>
        <translation>Durchgezogen: gesehen oder vom Kernel gemeldet. Gestrichelt: aus der Zählung des Kernels erschlossen. Ein Kreuz: Mehr ist über das Paket nicht bekannt. Die Zeit läuft nach unten.</translation>
    </message>
</context>
<context>
    <name>deadair::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What proves or excludes it:</source>
        <translation>Was es beweist oder ausschließt:</translation>
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
        <translation>Enter: die Ursache dessen finden, was in Schritt 1 steht
Strg+1 bis Strg+5: die Schritte
Esc: anhalten; was bekannt ist, bleibt und wird beurteilt
F5: erneut ausführen, mit dem Ergebnis von vorher daneben
Strg+N: neue Diagnose; Strg+O: Fall öffnen; Strg+S: Fall speichern
Strg+E: Bericht als HTML speichern; Strg+P: Vorschau; Strg+Umschalt+C: Ticket-Text kopieren
Strg+W: beobachten, was ab und zu scheitert
Im Handshake, im Pfad und in den Diagrammen: Pfeiltasten gehen von Paket zu Paket; + und - zoomen</translation>
    </message>
    <message>
        <source>Search the checks and causes</source>
        <translation>Prüfungen und Ursachen suchen</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Prüfung: %1</translation>
    </message>
</context>
<context>
    <name>deadair::ui::LadderView</name>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
</context>
<context>
    <name>deadair::ui::LatencyView</name>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Es wurde noch nichts gemessen.</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Dauer des Verbindens</translation>
    </message>
    <message>
        <source>Repeated SYNs</source>
        <translation>Wiederholte SYN</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Latency of each hop</source>
        <translation>Latenz je Hop</translation>
    </message>
    <message>
        <source>the application&apos;s timeout</source>
        <translation>Timeout der Anwendung</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n attempts</source>
        <comment>a slice of a distribution</comment>
        <translation>
            <numerusform>%1 bis %2: %n Versuch</numerusform>
            <numerusform>%1 bis %2: %n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Hop %1, %2: %3</source>
        <translation>Hop %1, %2: %3</translation>
    </message>
    <message>
        <source>Half within %1, 95 % within %2, 99 % within %3</source>
        <translation>Die Hälfte innerhalb von %1, 95 % innerhalb von %2, 99 % innerhalb von %3</translation>
    </message>
</context>
<context>
    <name>deadair::ui::MainWindow</name>
    <message>
        <source>Deadair cases (*.json)</source>
        <translation>Deadair-Fälle (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The language changes when the diagnosis or the watch has ended.</source>
        <translation>Die Sprache wechselt, wenn die Diagnose oder das Beobachten beendet ist.</translation>
    </message>
    <message>
        <source>New diagnosis</source>
        <translation>Neue Diagnose</translation>
    </message>
    <message>
        <source>Compare this case with…</source>
        <translation>Diesen Fall vergleichen mit…</translation>
    </message>
    <message>
        <source>Compare with a case</source>
        <translation>Mit einem Fall vergleichen</translation>
    </message>
    <message>
        <source>Compare with the run before</source>
        <translation>Mit dem Lauf davor vergleichen</translation>
    </message>
    <message>
        <source>Open a case or a capture</source>
        <translation>Fall oder Mitschnitt öffnen</translation>
    </message>
    <message>
        <source>Cases and captures (*.json *.pcap *.pcapng *.cap *.gz *.zst)</source>
        <translation>Fälle und Mitschnitte (*.json *.pcap *.pcapng *.cap *.gz *.zst)</translation>
    </message>
    <message>
        <source>Open a case or a capture…</source>
        <translation>Fall oder Mitschnitt öffnen…</translation>
    </message>
    <message>
        <source>The diagnosis has ended: %1</source>
        <translation>Die Diagnose ist beendet: %1</translation>
    </message>
    <message>
        <source>Open the capture from the other end</source>
        <translation>Mitschnitt der anderen Seite öffnen</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap *.gz *.zst)</source>
        <translation>Mitschnitte (*.pcap *.pcapng *.cap *.gz *.zst)</translation>
    </message>
</context>
<context>
    <name>deadair::ui::PathPanel</name>
    <message>
        <source>The way there has not been traced: the target is this computer itself, or it was not needed.</source>
        <translation>Der Weg dorthin wurde nicht verfolgt: Das Ziel ist dieser Rechner selbst, oder es war nicht nötig.</translation>
    </message>
    <message>
        <source>Each row is one kind of packet; where a row ends with a cross, nothing beyond answered it.</source>
        <translation>Jede Zeile ist eine Art von Paket; wo eine Zeile mit einem Kreuz endet, hat dahinter nichts mehr darauf geantwortet.</translation>
    </message>
</context>
<context>
    <name>deadair::ui::PathView</name>
    <message>
        <source>TCP to port %1</source>
        <translation>TCP zu Port %1</translation>
    </message>
    <message>
        <source>UDP to port %1</source>
        <translation>UDP zu Port %1</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>hop %1: %2 %3</source>
        <translation>Hop %1: %2 %3</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>hop %1</source>
        <translation>Hop %1</translation>
    </message>
    <message>
        <source>This computer, where the trace begins.</source>
        <translation>Dieser Rechner, bei dem der Trace beginnt.</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>niemand bekannt</translation>
    </message>
    <message>
        <source>%1, hop %2: %3, %4.</source>
        <translation>%1, Hop %2: %3, %4.</translation>
    </message>
    <message>
        <source>Answered in %1.</source>
        <translation>Geantwortet in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n packets were sent.</source>
        <translation>
            <numerusform>%n Paket wurde gesendet.</numerusform>
            <numerusform>%n Pakete wurden gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deadair::ui::PlacePage</name>
    <message>
        <source>Where are you?</source>
        <translation>Wo sind Sie?</translation>
    </message>
    <message>
        <source>The same fault looks different from its two ends.</source>
        <translation>Derselbe Fehler sieht von seinen beiden Enden verschieden aus.</translation>
    </message>
    <message>
        <source>On the machine that connects</source>
        <translation>Auf dem Rechner, der sich verbindet</translation>
    </message>
    <message>
        <source>The usual case: the application that reports the error runs here. Name, local firewall, route, way and server are looked at from here.</source>
        <translation>Der übliche Fall: Die Anwendung, die den Fehler meldet, läuft hier. Name, lokale Firewall, Route, Weg und Server werden von hier aus untersucht.</translation>
    </message>
    <message>
        <source>On the machine that should answer</source>
        <translation>Auf dem Rechner, der antworten soll</translation>
    </message>
    <message>
        <source>The service should listen here. Its listener, its queue, its limits and this machine&apos;s firewall are looked at.</source>
        <translation>Hier sollte der Dienst lauschen. Untersucht werden der lauschende Dienst, seine Warteschlange, seine Grenzen und die Firewall dieses Rechners.</translation>
    </message>
    <message>
        <source>Files from elsewhere</source>
        <translation>Dateien von anderswo</translation>
    </message>
    <message>
        <source>Drop a saved case or a capture (pcap, pcapng) into this window, or choose one here.</source>
        <translation>Ziehen Sie einen gespeicherten Fall oder einen Mitschnitt (pcap, pcapng) in dieses Fenster, oder wählen Sie hier einen aus.</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ProblemPage</name>
    <message>
        <source>What does not work?</source>
        <translation>Was funktioniert nicht?</translation>
    </message>
    <message>
        <source>Paste the error message or a log line, or type a URL or host:port

dial tcp 10.0.9.4:5432: connect: connection timed out
https://shop.example/
db.example:5432</source>
        <translation>Fehlermeldung oder Protokollzeile einfügen, oder URL oder Host:Port eingeben

dial tcp 10.0.9.4:5432: connect: connection timed out
https://shop.example/
db.example:5432</translation>
    </message>
    <message>
        <source>which?</source>
        <translation>welcher?</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>&amp;Find the cause</source>
        <translation>&amp;Ursache finden</translation>
    </message>
    <message>
        <source>Start the diagnosis (Enter)</source>
        <translation>Diagnose starten (Enter)</translation>
    </message>
    <message>
        <source>&amp;Where and details…</source>
        <translation>&amp;Wo und Angaben…</translation>
    </message>
    <message>
        <source>Say on which machine you are, and more about the application</source>
        <translation>Sagen, auf welchem Rechner Sie sind, und mehr über die Anwendung</translation>
    </message>
    <message>
        <source>Try an &amp;example</source>
        <translation>&amp;Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>A real time-out on this computer alone: a listener whose accept queue is full</source>
        <translation>Ein echtes Timeout nur auf diesem Rechner: ein lauschender Dienst mit voller Annahme-Warteschlange</translation>
    </message>
    <message>
        <source>%1, and which port?</source>
        <translation>%1, und welcher Port?</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <translation>Verbindung zu %1</translation>
    </message>
    <message>
        <source>No target found yet: name the host, as in db.example:5432.</source>
        <translation>Noch kein Ziel gefunden: Nennen Sie den Host, wie in db.example:5432.</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Geschrieben von %1</translation>
    </message>
    <message>
        <source>Gave up after %1</source>
        <translation>Aufgegeben nach %1</translation>
    </message>
    <message>
        <source>Asked about before</source>
        <translation>Schon einmal gefragt</translation>
    </message>
    <message>
        <source>Earlier cases</source>
        <translation>Frühere Fälle</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei &amp;öffnen…</translation>
    </message>
    <message>
        <source>Open a saved case or a capture (%1)</source>
        <translation>Einen gespeicherten Fall oder einen Mitschnitt öffnen (%1)</translation>
    </message>
</context>
<context>
    <name>deadair::ui::RemedyView</name>
    <message>
        <source>What to do</source>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Was dafür spricht</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the connection works from here.</source>
        <translation>Es ist nichts zu tun: Von hier aus funktioniert die Verbindung.</translation>
    </message>
    <message>
        <source>No remedy is known for this.</source>
        <translation>Dafür ist keine Abhilfe bekannt.</translation>
    </message>
    <message>
        <source>If it is this: %1</source>
        <translation>Wenn es dies ist: %1</translation>
    </message>
    <message>
        <source>Copy a message for those who can do it</source>
        <translation>Nachricht für die Zuständigen kopieren</translation>
    </message>
    <message>
        <source>What was found and what is asked for, as a text to send to them</source>
        <translation>Was gefunden wurde und worum gebeten wird, als Text zum Verschicken</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Commands for this system</source>
        <translation>Befehle für dieses System</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>Weniger wahrscheinlich</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>Was es sein kann</translation>
    </message>
    <message>
        <source>To find out which</source>
        <translation>Um herauszufinden, was</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ReportActions</name>
    <message>
        <source>Save the report as HTML…</source>
        <translation>Bericht als HTML speichern…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Save the text for a ticket (Markdown)…</source>
        <translation>Text für ein Ticket speichern (Markdown)…</translation>
    </message>
    <message>
        <source>Save the ticket text</source>
        <translation>Ticket-Text speichern</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save the case (JSON)…</source>
        <translation>Fall speichern (JSON)…</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>Fall speichern</translation>
    </message>
    <message>
        <source>Deadair cases (*.json)</source>
        <translation>Deadair-Fälle (*.json)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Copy the ticket text</source>
        <translation>Ticket-Text kopieren</translation>
    </message>
    <message>
        <source>Redact addresses, names and users</source>
        <translation>Adressen, Namen und Benutzer unkenntlich machen</translation>
    </message>
    <message>
        <source>Replaces them by stand-ins, the same for the same, in everything that is written</source>
        <translation>Ersetzt sie durch Platzhalter, dieselben durch dieselben, in allem, was geschrieben wird</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>The ticket text is in the clipboard.</source>
        <translation>Der Ticket-Text ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
</context>
<context>
    <name>deadair::ui::RetransmissionsView</name>
    <message>
        <source>Whole capture   ·   SYNs: %1   ·   data: %2   ·   most at %3: %4 in %5</source>
        <comment>sent again</comment>
        <translation>Ganzer Mitschnitt   ·   SYN: %1   ·   Daten: %2   ·   die meisten um %3: %4 in %5</translation>
    </message>
    <message>
        <source>%1: SYNs %2, data %3</source>
        <comment>sent again at a time</comment>
        <translation>%1: SYN %2, Daten %3</translation>
    </message>
    <message>
        <source>Nothing was sent again in this capture.</source>
        <translation>In diesem Mitschnitt wurde nichts wiederholt.</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Sent again in each %1</source>
        <comment>a duration</comment>
        <translation>Wiederholt in je %1</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
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
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Erscheinungsbild:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
</context>
<context>
    <name>deadair::ui::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>deadair::ui::TimeChart</name>
    <message>
        <source>%1: lost</source>
        <comment>attempts of a series</comment>
        <translation>%1: verloren</translation>
    </message>
    <message>
        <source>%1: lost</source>
        <comment>an attempt</comment>
        <translation>%1: verloren</translation>
    </message>
</context>
<context>
    <name>deadair::ui::VerdictBanner</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>End the diagnosis now; what is known so far is kept and judged</source>
        <translation>Die Diagnose jetzt beenden; was bisher bekannt ist, bleibt und wird beurteilt</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>The same diagnosis once more, to see whether a change helped</source>
        <translation>Dieselbe Diagnose noch einmal, um zu sehen, ob eine Änderung geholfen hat</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save the report, copy it for a ticket, or save the case</source>
        <translation>Bericht speichern, für ein Ticket kopieren oder den Fall speichern</translation>
    </message>
    <message>
        <source>Progress of the diagnosis</source>
        <translation>Fortschritt der Diagnose</translation>
    </message>
    <message>
        <source>Looking for the cause: %1</source>
        <translation>Suche nach der Ursache: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks</source>
        <comment>progress</comment>
        <translation>
            <numerusform>%1 von %n Prüfung</numerusform>
            <numerusform>%1 von %n Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n s left</source>
        <comment>progress</comment>
        <translation>
            <numerusform>noch höchstens %n s</numerusform>
            <numerusform>noch höchstens %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>wird angehalten</translation>
    </message>
    <message>
        <source>Sure: %1</source>
        <translation>Sicher: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Wo: %1</translation>
    </message>
    <message>
        <source>stopped before the end: some checks did not run</source>
        <translation>vor dem Ende angehalten: Einige Prüfungen liefen nicht</translation>
    </message>
</context>
<context>
    <name>deadair::ui::WatchModel</name>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>fails: %1</source>
        <translation>scheitert: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>failed attempts</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
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
        <translation>Zu beobachtende Ziele, mit Leerzeichen dazwischen</translation>
    </message>
    <message numerus="yes">
        <source>every %n seconds</source>
        <translation>
            <numerusform>jede Sekunde</numerusform>
            <numerusform>alle %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Watched endpoints</source>
        <translation>Beobachtete Endpunkte</translation>
    </message>
    <message>
        <source>Watch what fails now and then</source>
        <translation>Beobachten, was ab und zu scheitert</translation>
    </message>
    <message>
        <source>It works again.</source>
        <translation>Es funktioniert wieder.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Every attempt is written at once to %1</source>
        <translation>Jeder Versuch wird sofort geschrieben nach %1</translation>
    </message>
    <message>
        <source>Several targets may be given, with spaces between. Leave it running: each failed attempt is kept with its evidence, and the first one of a series is diagnosed.</source>
        <translation>Es können mehrere Ziele sein, mit Leerzeichen dazwischen. Lassen Sie es laufen: Jeder gescheiterte Versuch bleibt mit seinen Belegen erhalten, und der erste einer Reihe wird untersucht.</translation>
    </message>
</context>
<context>
    <name>deadair::ui::WindowBar</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Open a case or a capture, or compare two cases</source>
        <translation>Einen Fall oder Mitschnitt öffnen oder zwei Fälle vergleichen</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Repeat the attempt until stopped, to catch what is intermittent (%1)</source>
        <translation>Den Versuch wiederholen, bis Sie anhalten, um zu fangen, was ab und zu auftritt (%1)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>deadair::ui::WizardPage</name>
    <message>
        <source>&amp;Find the cause</source>
        <translation>&amp;Ursache finden</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Angaben…</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>Deadair, started again, says that the connection works</source>
        <translation>Deadair nach einem neuen Lauf meldet, dass die Verbindung funktioniert</translation>
    </message>
    <message>
        <source>{device_address}[ (hop {hop})][ or {next_hop_address} right behind it]</source>
        <translation>{device_address}[ (Hop {hop})][ oder {next_hop_address} direkt dahinter]</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Netzwerkkarte</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Router on the local network</source>
        <translation>Router im lokalen Netz</translation>
    </message>
    <message>
        <source>Ports, descriptors and load</source>
        <translation>Ports, Deskriptoren und Last</translation>
    </message>
    <message>
        <source>Security software</source>
        <translation>Sicherheitssoftware</translation>
    </message>
    <message>
        <source>Hosts file</source>
        <translation>Hosts-Datei</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Firewall rules</source>
        <translation>Firewall-Regeln</translation>
    </message>
    <message>
        <source>Packets lost inside this computer</source>
        <translation>In diesem Rechner verlorene Pakete</translation>
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
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Packet size</source>
        <translation>Paketgröße</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Repeated attempts</source>
        <translation>Wiederholte Versuche</translation>
    </message>
    <message>
        <source>Another port of the host</source>
        <translation>Ein anderer Port des Hosts</translation>
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
        <translation>Antwort des Dienstes</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Lauschender Dienst</translation>
    </message>
    <message>
        <source>Accept queue</source>
        <translation>Annahme-Warteschlange</translation>
    </message>
    <message>
        <source>Resources of the service</source>
        <translation>Ressourcen des Dienstes</translation>
    </message>
    <message>
        <source>State of the service</source>
        <translation>Zustand des Dienstes</translation>
    </message>
    <message>
        <source>The application sees {error} from {call}() at once.</source>
        <translation>Die Anwendung bekommt {error} von {call}() sofort.</translation>
    </message>
    <message>
        <source>The application sees {error} (&quot;connection timed out: getsockopt&quot;: the errno of the pending connect(), read with getsockopt(SO_ERROR)).</source>
        <translation>Die Anwendung bekommt {error} („connection timed out: getsockopt“: das Errno des schwebenden connect(), gelesen mit getsockopt(SO_ERROR)).</translation>
    </message>
    <message>
        <source>The application sees {error}, the errno of the pending connect(), read with getsockopt(SO_ERROR).</source>
        <translation>Die Anwendung bekommt {error}, das Errno des schwebenden connect(), gelesen mit getsockopt(SO_ERROR).</translation>
    </message>
    <message>
        <source>Of {all} attempts {connected} connected, {repeated} only after a repeated SYN; {silent} got no answer.</source>
        <translation>Von {all} Versuchen kam bei {connected} die Verbindung zustande, bei {repeated} erst nach einem wiederholten SYN; {silent} blieben ohne Antwort.</translation>
    </message>
    <message>
        <source>No rule of {backends} stops this connection.</source>
        <translation>Keine Regel von {backends} hält diese Verbindung auf.</translation>
    </message>
    <message>
        <source>No firewall rules were found that concern this connection.</source>
        <translation>Es wurden keine Firewall-Regeln gefunden, die diese Verbindung betreffen.</translation>
    </message>
    <message>
        <source>Nothing could be measured.</source>
        <translation>Es konnte nichts gemessen werden.</translation>
    </message>
    <message>
        <source>Not needed here, or there was no time for it.</source>
        <translation>Hier nicht nötig, oder es blieb keine Zeit dafür.</translation>
    </message>
    <message>
        <source>It does not mention this name.</source>
        <translation>Sie erwähnt diesen Namen nicht.</translation>
    </message>
    <message>
        <source>None of the known products runs here.</source>
        <translation>Keines der bekannten Produkte läuft hier.</translation>
    </message>
    <message>
        <source>No proxy applies to this target.</source>
        <translation>Für dieses Ziel gilt kein Proxy.</translation>
    </message>
    <message>
        <source>Nothing listens on this port.</source>
        <translation>Auf diesem Port lauscht nichts.</translation>
    </message>
    <message>
        <source>Nothing unusual.</source>
        <translation>Nichts Auffälliges.</translation>
    </message>
    <message>
        <source>Something is unusual here.</source>
        <translation>Hier ist etwas auffällig.</translation>
    </message>
    <message>
        <source>Blocked by this computer&apos;s firewall</source>
        <translation>Von der Firewall dieses Rechners blockiert</translation>
    </message>
    <message>
        <source>A firewall rule on this computer blocks connections to [port {port}|the target][: {rule}].</source>
        <translation>Eine Firewall-Regel auf diesem Rechner blockiert Verbindungen zu [Port {port}|dem Ziel][: {rule}].</translation>
    </message>
    <message>
        <source>The first packet (SYN), or what follows the handshake, never leaves this computer, so neither the network nor the server can answer it.</source>
        <translation>Das erste Paket (SYN), oder was auf den Handshake folgt, verlässt diesen Rechner nie, daher können weder das Netz noch der Server darauf antworten.</translation>
    </message>
    <message>
        <source>Read the rule and decide with whoever owns it[ ({owner})] whether this connection is meant to be allowed.</source>
        <translation>Lesen Sie die Regel und klären Sie mit ihrem Eigentümer[ ({owner})], ob diese Verbindung erlaubt sein soll.</translation>
    </message>
    <message>
        <source>you know who added the rule and why</source>
        <translation>Sie wissen, wer die Regel hinzugefügt hat und warum</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, allow the connection in front of the rule, or remove the rule (commands below).</source>
        <translation>Erlauben Sie als Administrator dieses Rechners die Verbindung vor der Regel, oder entfernen Sie die Regel (Befehle unten).</translation>
    </message>
    <message>
        <source>If a management tool writes the rules, change them there, or the change will be undone.</source>
        <translation>Wenn ein Verwaltungswerkzeug die Regeln schreibt, ändern Sie sie dort, sonst wird die Änderung rückgängig gemacht.</translation>
    </message>
    <message>
        <source>the rule is still changed after the tool&apos;s next run</source>
        <translation>die Regel auch nach dem nächsten Lauf des Werkzeugs geändert bleibt</translation>
    </message>
    <message>
        <source>The answer is blocked by this computer&apos;s firewall</source>
        <translation>Die Antwort wird von der Firewall dieses Rechners blockiert</translation>
    </message>
    <message>
        <source>A firewall rule on this computer drops the answers of [the resolver {resolver}|the server][: {rule}].</source>
        <translation>Eine Firewall-Regel auf diesem Rechner verwirft die Antworten [des Resolvers {resolver}|des Servers][: {rule}].</translation>
    </message>
    <message>
        <source>The first packet goes out and the answer (SYN-ACK) comes back, but a rule for incoming packets discards it. Usually the rule that allows answers to one&apos;s own connections (ct state established) is missing or comes too late.</source>
        <translation>Das erste Paket geht hinaus und die Antwort (SYN-ACK) kommt zurück, aber eine Regel für eingehende Pakete verwirft sie. Meist fehlt die Regel, die Antworten auf eigene Verbindungen erlaubt (ct state established), oder sie kommt zu spät.</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, put a rule that accepts established connections in front of the one that drops (commands below).</source>
        <translation>Setzen Sie als Administrator dieses Rechners eine Regel, die bestehende Verbindungen annimmt, vor die, die verwirft (Befehle unten).</translation>
    </message>
    <message>
        <source>If a management tool[ ({owner})] writes the rules, change them there.</source>
        <translation>Wenn ein Verwaltungswerkzeug[ ({owner})] die Regeln schreibt, ändern Sie sie dort.</translation>
    </message>
    <message>
        <source>the rule is still right after the tool&apos;s next run</source>
        <translation>die Regel auch nach dem nächsten Lauf des Werkzeugs noch stimmt</translation>
    </message>
    <message>
        <source>Held by security software</source>
        <translation>Von Sicherheitssoftware aufgehalten</translation>
    </message>
    <message>
        <source>[{product}, security software on this computer,|Security software on this computer] holds or drops the connection.</source>
        <translation>[{product}, eine Sicherheitssoftware auf diesem Rechner,|Eine Sicherheitssoftware auf diesem Rechner] hält die Verbindung auf oder verwirft sie.</translation>
    </message>
    <message>
        <source>The product keeps rules of its own, which the system&apos;s firewall lists do not show. Packets that are handed to it are not let go.</source>
        <translation>Das Produkt führt eigene Regeln, die in den Firewall-Listen des Systems nicht erscheinen. Pakete, die ihm übergeben werden, gibt es nicht wieder frei.</translation>
    </message>
    <message>
        <source>Look into the product&apos;s log or window for a blocked connection to [{target}|the target] and allow it, if you may.</source>
        <translation>Suchen Sie im Protokoll oder Fenster des Produkts nach einer blockierten Verbindung zu [{target}|dem Ziel] und erlauben Sie sie, wenn Sie dürfen.</translation>
    </message>
    <message>
        <source>If the product has crashed or is waiting for an answer, restart it or answer its question.</source>
        <translation>Wenn das Produkt abgestürzt ist oder auf eine Antwort wartet, starten Sie es neu oder beantworten Sie seine Frage.</translation>
    </message>
    <message>
        <source>its window shows that it is running</source>
        <translation>sein Fenster zeigt, dass es läuft</translation>
    </message>
    <message>
        <source>Allow [{target}|the target] for this program in the product&apos;s policy, or put this computer into the right policy group.</source>
        <translation>Erlauben Sie [{target}|das Ziel] für dieses Programm in der Richtlinie des Produkts, oder nehmen Sie diesen Rechner in die richtige Richtliniengruppe auf.</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>Die Verbindung funktioniert</translation>
    </message>
    <message>
        <source>The connection[ to {target}] works.</source>
        <translation>Die Verbindung[ zu {target}] funktioniert.</translation>
    </message>
    <message>
        <source>Deadair connected, and nothing on the way delayed or refused it. If the application still fails, it connects somewhere else, as another user, through a proxy, or it fails after connecting.</source>
        <translation>Deadair hat sich verbunden, und nichts auf dem Weg hat das verzögert oder verweigert. Wenn die Anwendung trotzdem scheitert, verbindet sie sich woandershin, als anderer Benutzer oder über einen Proxy, oder sie scheitert erst nach dem Verbinden.</translation>
    </message>
    <message>
        <source>Compare the address and port in the application&apos;s configuration with the ones tested here.</source>
        <translation>Vergleichen Sie Adresse und Port in der Konfiguration der Anwendung mit den hier geprüften.</translation>
    </message>
    <message>
        <source>both are the same</source>
        <translation>beide gleich sind</translation>
    </message>
    <message>
        <source>If the failure comes and goes, start Deadair again while it fails, with the application&apos;s own timeout.</source>
        <translation>Wenn der Fehler kommt und geht, starten Sie Deadair erneut, während er auftritt, mit dem Timeout der Anwendung.</translation>
    </message>
    <message>
        <source>Deadair names a cause, or the failure does not come back</source>
        <translation>Deadair eine Ursache nennt oder der Fehler nicht wiederkommt</translation>
    </message>
    <message>
        <source>No network connection</source>
        <translation>Keine Netzwerkverbindung</translation>
    </message>
    <message>
        <source>This computer has no network connection[: {interface} lacks a carrier or an address|: no interface has a carrier and an address].</source>
        <translation>Dieser Rechner hat keine Netzwerkverbindung[: {interface} hat keinen Träger oder keine Adresse|: keine Schnittstelle hat Träger und Adresse].</translation>
    </message>
    <message>
        <source>Nothing can leave this computer before a cable or a radio link and an address are there.</source>
        <translation>Nichts kann diesen Rechner verlassen, bevor ein Kabel oder eine Funkverbindung und eine Adresse da sind.</translation>
    </message>
    <message>
        <source>Plug in the cable or join the wireless network, and switch flight mode off.</source>
        <translation>Stecken Sie das Kabel ein oder verbinden Sie sich mit dem WLAN, und schalten Sie den Flugmodus aus.</translation>
    </message>
    <message>
        <source>the system shows the network as connected</source>
        <translation>das System das Netzwerk als verbunden anzeigt</translation>
    </message>
    <message>
        <source>Switch the interface on and ask for an address (commands below).</source>
        <translation>Schalten Sie die Schnittstelle ein und fordern Sie eine Adresse an (Befehle unten).</translation>
    </message>
    <message>
        <source>the interface is listed as up, with an address of your network</source>
        <translation>die Schnittstelle als aktiv und mit einer Adresse Ihres Netzes aufgeführt ist</translation>
    </message>
    <message>
        <source>Check the switch port, its VLAN and its access control (802.1X).</source>
        <translation>Prüfen Sie den Switch-Port, sein VLAN und seine Zugangskontrolle (802.1X).</translation>
    </message>
    <message>
        <source>the interface has a carrier and gets an address</source>
        <translation>die Schnittstelle einen Träger hat und eine Adresse bekommt</translation>
    </message>
    <message>
        <source>No address from DHCP</source>
        <translation>Keine Adresse vom DHCP</translation>
    </message>
    <message>
        <source>This computer got no address from the network[: {interface} has only the self-assigned {source}|, only a self-assigned one].</source>
        <translation>Dieser Rechner hat vom Netz keine Adresse bekommen[: {interface} hat nur die selbst vergebene {source}|, nur eine selbst vergebene].</translation>
    </message>
    <message>
        <source>[No prefix was announced, or another device has the same address (RFC {rfc}, 5.4)|No DHCP server answered], so only a link-local address is left, which no router forwards.</source>
        <translation>[Kein Präfix wurde angekündigt, oder ein anderes Gerät hat dieselbe Adresse (RFC {rfc}, 5.4)|Kein DHCP-Server hat geantwortet]; so bleibt nur eine Link-Local-Adresse, die kein Router weiterleitet.</translation>
    </message>
    <message>
        <source>Join the network again, or ask for an address again (commands below).</source>
        <translation>Verbinden Sie sich erneut mit dem Netz, oder fordern Sie erneut eine Adresse an (Befehle unten).</translation>
    </message>
    <message>
        <source>the address no longer starts with 169.254</source>
        <translation>die Adresse nicht mehr mit 169.254 beginnt</translation>
    </message>
    <message>
        <source>Check that the DHCP server runs, that its pool is not exhausted and that its relay serves this VLAN.</source>
        <translation>Prüfen Sie, ob der DHCP-Server läuft, sein Adressvorrat nicht erschöpft ist und sein Relay dieses VLAN bedient.</translation>
    </message>
    <message>
        <source>another device gets an address on the same port or wireless network</source>
        <translation>ein anderes Gerät am selben Port oder WLAN eine Adresse bekommt</translation>
    </message>
    <message>
        <source>No route to the target</source>
        <translation>Keine Route zum Ziel</translation>
    </message>
    <message>
        <source>This computer has no route to [{address}|the target][: the entry for {prefix} says &quot;{route_type}&quot;].</source>
        <translation>Dieser Rechner hat keine Route zu [{address}|dem Ziel][: der Eintrag für {prefix} lautet „{route_type}“].</translation>
    </message>
    <message>
        <source>The kernel does not know where to send the packets, so none leaves this computer.</source>
        <translation>Der Kernel weiß nicht, wohin er die Pakete schicken soll, daher verlässt keines diesen Rechner.</translation>
    </message>
    <message>
        <source>Connect the VPN or the network that the target belongs to.</source>
        <translation>Verbinden Sie das VPN oder das Netz, zu dem das Ziel gehört.</translation>
    </message>
    <message>
        <source>the route to the target is found (commands below)</source>
        <translation>die Route zum Ziel gefunden wird (Befehle unten)</translation>
    </message>
    <message>
        <source>If the default route is missing, renew the connection, or add the route that your network team gives you; remove an entry that forbids the target.</source>
        <translation>Wenn die Standardroute fehlt, erneuern Sie die Verbindung, oder fügen Sie die Route hinzu, die Ihnen Ihr Netzwerkteam nennt; entfernen Sie einen Eintrag, der das Ziel verbietet.</translation>
    </message>
    <message>
        <source>the route to the target names an interface and a router</source>
        <translation>die Route zum Ziel eine Schnittstelle und einen Router nennt</translation>
    </message>
    <message>
        <source>Check the routes that DHCP, router advertisements or the VPN hand out.</source>
        <translation>Prüfen Sie die Routen, die DHCP, Router-Advertisements oder das VPN verteilen.</translation>
    </message>
    <message>
        <source>The router does not answer</source>
        <translation>Der Router antwortet nicht</translation>
    </message>
    <message>
        <source>The router [{gateway} |]on the local network does not answer[ on {interface}].</source>
        <translation>Der Router [{gateway} |]im lokalen Netz antwortet nicht[ auf {interface}].</translation>
    </message>
    <message>
        <source>Every packet for other networks goes to this router first. It does not even answer the question for its hardware address (ARP or neighbour discovery), so nothing leaves the local network.</source>
        <translation>Jedes Paket in andere Netze geht zuerst an diesen Router. Er antwortet nicht einmal auf die Frage nach seiner Hardware-Adresse (ARP oder Neighbour Discovery), daher verlässt nichts das lokale Netz.</translation>
    </message>
    <message>
        <source>Check that this computer is in the right network: cable, wireless network, VLAN, and the address of the router in the settings.</source>
        <translation>Prüfen Sie, ob dieser Rechner im richtigen Netz ist: Kabel, WLAN, VLAN und die Adresse des Routers in den Einstellungen.</translation>
    </message>
    <message>
        <source>the router&apos;s entry in the neighbour table has a hardware address</source>
        <translation>der Eintrag des Routers in der Nachbartabelle eine Hardware-Adresse hat</translation>
    </message>
    <message>
        <source>Restart the router or access point if it is yours.</source>
        <translation>Starten Sie den Router oder Access Point neu, wenn er Ihnen gehört.</translation>
    </message>
    <message>
        <source>the router answers a ping</source>
        <translation>der Router auf einen Ping antwortet</translation>
    </message>
    <message>
        <source>Check the router[ {gateway}], its port and VLAN, and whether its address was changed.</source>
        <translation>Prüfen Sie den Router[ {gateway}], seinen Port und sein VLAN, und ob seine Adresse geändert wurde.</translation>
    </message>
    <message>
        <source>Wrong network mask</source>
        <translation>Falsche Netzmaske</translation>
    </message>
    <message>
        <source>This computer takes [{address}|the target] for a neighbour on its own network[ ({prefix} on {interface})], and it is not one.</source>
        <translation>Dieser Rechner hält [{address}|das Ziel] für einen Nachbarn im eigenen Netz[ ({prefix} auf {interface})], und das ist es nicht.</translation>
    </message>
    <message>
        <source>The network mask or prefix is too wide: the packets are not handed to the router, which would know the way, but are looked for on the local network, where nobody answers.</source>
        <translation>Die Netzmaske oder das Präfix ist zu weit: Die Pakete werden nicht dem Router übergeben, der den Weg wüsste, sondern im lokalen Netz gesucht, wo niemand antwortet.</translation>
    </message>
    <message>
        <source>Set the mask (prefix length) that the network team gives, or switch from a fixed address to DHCP.</source>
        <translation>Stellen Sie die Maske (Präfixlänge) ein, die das Netzwerkteam nennt, oder wechseln Sie von einer festen Adresse zu DHCP.</translation>
    </message>
    <message>
        <source>the route to the target goes through the router</source>
        <translation>die Route zum Ziel über den Router führt</translation>
    </message>
    <message>
        <source>Check the mask that DHCP hands out for this network.</source>
        <translation>Prüfen Sie die Maske, die DHCP für dieses Netz verteilt.</translation>
    </message>
    <message>
        <source>a renewed address has the right prefix length</source>
        <translation>eine erneuerte Adresse die richtige Präfixlänge hat</translation>
    </message>
    <message>
        <source>A tunnel takes the traffic</source>
        <translation>Ein Tunnel nimmt den Verkehr auf</translation>
    </message>
    <message>
        <source>The tunnel[ {interface}] on this computer takes the traffic for [{address}|the target], and nothing comes back through it.</source>
        <translation>Der Tunnel[ {interface}] auf diesem Rechner nimmt den Verkehr zu [{address}|dem Ziel] auf, und nichts kommt durch ihn zurück.</translation>
    </message>
    <message>
        <source>A VPN or tunnel has put its own route in front of the usual one. Its other end does not reach the target, or the tunnel is dead.</source>
        <translation>Ein VPN oder Tunnel hat seine eigene Route vor die übliche gesetzt. Sein anderes Ende erreicht das Ziel nicht, oder der Tunnel ist tot.</translation>
    </message>
    <message>
        <source>Disconnect the VPN and try again.</source>
        <translation>Trennen Sie das VPN und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>the connection works without it, or Deadair names another cause</source>
        <translation>die Verbindung ohne es funktioniert oder Deadair eine andere Ursache nennt</translation>
    </message>
    <message>
        <source>Connect the VPN again: a stale tunnel keeps its routes.</source>
        <translation>Verbinden Sie das VPN neu: Ein veralteter Tunnel behält seine Routen.</translation>
    </message>
    <message>
        <source>Check whether the VPN should carry [{prefix}|this network], and route it or exclude it there (split tunnel).</source>
        <translation>Prüfen Sie, ob das VPN [{prefix}|dieses Netz] übertragen soll, und leiten Sie es dort weiter oder nehmen Sie es aus (Split-Tunnel).</translation>
    </message>
    <message>
        <source>the route to the target is the intended one</source>
        <translation>die Route zum Ziel die beabsichtigte ist</translation>
    </message>
    <message>
        <source>Reverse-path filter</source>
        <translation>Reverse-Path-Filter</translation>
    </message>
    <message>
        <source>This computer receives the answer[ on {interface}] and drops it, because its own route back goes another way.</source>
        <translation>Dieser Rechner empfängt die Antwort[ auf {interface}] und verwirft sie, weil seine eigene Route zurück einen anderen Weg nimmt.</translation>
    </message>
    <message>
        <source>With strict reverse-path filtering (rp_filter = 1, RFC 3704) the kernel accepts a packet only from the interface through which it would send to that address. The paths there and back differ.</source>
        <translation>Bei strenger Rückwegprüfung (rp_filter = 1, RFC 3704) nimmt der Kernel ein Paket nur von der Schnittstelle an, über die er selbst an diese Adresse senden würde. Hin- und Rückweg sind hier verschieden.</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, set the filter to loose (2), or route the target through the interface on which the answers come.</source>
        <translation>Stellen Sie als Administrator dieses Rechners den Filter auf locker (2), oder leiten Sie das Ziel über die Schnittstelle, auf der die Antworten kommen.</translation>
    </message>
    <message>
        <source>the counter IPReversePathFilter no longer rises during an attempt</source>
        <translation>der Zähler IPReversePathFilter während eines Versuchs nicht mehr steigt</translation>
    </message>
    <message>
        <source>Keep the setting after a restart: write it to /etc/sysctl.d/.</source>
        <translation>Behalten Sie die Einstellung nach einem Neustart bei: Schreiben Sie sie nach /etc/sysctl.d/.</translation>
    </message>
    <message>
        <source>the value is still 2 after a restart</source>
        <translation>der Wert nach einem Neustart noch 2 ist</translation>
    </message>
    <message>
        <source>Check why the answer takes another way than the question.</source>
        <translation>Prüfen Sie, warum die Antwort einen anderen Weg nimmt als die Anfrage.</translation>
    </message>
    <message>
        <source>both directions use the same interface</source>
        <translation>beide Richtungen dieselbe Schnittstelle benutzen</translation>
    </message>
    <message>
        <source>The proxy does not answer</source>
        <translation>Der Proxy antwortet nicht</translation>
    </message>
    <message>
        <source>The configured proxy[ {proxy}] does not answer.</source>
        <translation>Der eingestellte Proxy[ {proxy}] antwortet nicht.</translation>
    </message>
    <message>
        <source>The application does not talk to the target but to this proxy, and the proxy cannot be reached. The target itself may be well.</source>
        <translation>Die Anwendung spricht nicht mit dem Ziel, sondern mit diesem Proxy, und der ist nicht erreichbar. Das Ziel selbst kann in Ordnung sein.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s name and port in the settings[ ({proxy})]; outside of the company&apos;s network it may need the VPN, or must be switched off.</source>
        <translation>Prüfen Sie Namen und Port des Proxys in den Einstellungen[ ({proxy})]; außerhalb des Firmennetzes braucht er vielleicht das VPN oder muss ausgeschaltet werden.</translation>
    </message>
    <message>
        <source>a connection to the proxy itself works</source>
        <translation>eine Verbindung zum Proxy selbst funktioniert</translation>
    </message>
    <message>
        <source>If this target should be reached directly, add it to the exceptions (NO_PROXY).</source>
        <translation>Wenn dieses Ziel direkt erreicht werden soll, nehmen Sie es in die Ausnahmen auf (NO_PROXY).</translation>
    </message>
    <message>
        <source>Check that the proxy service runs and listens, and that its firewall lets this computer in.</source>
        <translation>Prüfen Sie, ob der Proxy-Dienst läuft und lauscht und ob seine Firewall diesen Rechner hereinlässt.</translation>
    </message>
    <message>
        <source>this computer can open a connection to the proxy</source>
        <translation>dieser Rechner eine Verbindung zum Proxy öffnen kann</translation>
    </message>
    <message>
        <source>The proxy refuses</source>
        <translation>Der Proxy lehnt ab</translation>
    </message>
    <message>
        <source>The proxy[ {proxy}] refuses the connection to [{target}|the target][ (status {proxy_status})][: {proxy_reason}].</source>
        <translation>Der Proxy[ {proxy}] lehnt die Verbindung zu [{target}|dem Ziel] ab[ (Status {proxy_status})][: {proxy_reason}].</translation>
    </message>
    <message>
        <source>The proxy is well and answers, but its rules do not allow this target, this port or these credentials.</source>
        <translation>Der Proxy ist in Ordnung und antwortet, aber seine Regeln erlauben dieses Ziel, diesen Port oder diese Anmeldedaten nicht.</translation>
    </message>
    <message>
        <source>If the proxy asks for a login (status 407), renew the user name and password that the application uses.</source>
        <translation>Wenn der Proxy eine Anmeldung verlangt (Status 407), erneuern Sie Benutzername und Passwort, die die Anwendung verwendet.</translation>
    </message>
    <message>
        <source>the proxy no longer answers 407</source>
        <translation>der Proxy nicht mehr mit 407 antwortet</translation>
    </message>
    <message>
        <source>Allow CONNECT to [{host}|the target][ on port {port}] for this user, or say why it is not allowed.</source>
        <translation>Erlauben Sie CONNECT zu [{host}|dem Ziel][ auf Port {port}] für diesen Benutzer, oder sagen Sie, warum es nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>the proxy opens the tunnel (status 200)</source>
        <translation>der Proxy den Tunnel öffnet (Status 200)</translation>
    </message>
    <message>
        <source>If the target should be reached directly, add it to the exceptions (NO_PROXY).</source>
        <translation>Wenn das Ziel direkt erreicht werden soll, nehmen Sie es in die Ausnahmen auf (NO_PROXY).</translation>
    </message>
    <message>
        <source>Only the proxy gets through</source>
        <translation>Nur der Proxy kommt durch</translation>
    </message>
    <message>
        <source>Direct connections to [{target}|the target] are blocked; the proxy[ {proxy}] reaches it.</source>
        <translation>Direkte Verbindungen zu [{target}|dem Ziel] sind blockiert; der Proxy[ {proxy}] erreicht es.</translation>
    </message>
    <message>
        <source>This network lets connections out only through its proxy. The application connects directly, perhaps because it does not read the system&apos;s proxy settings or because an exception applies.</source>
        <translation>Dieses Netz lässt Verbindungen nur über seinen Proxy hinaus. Die Anwendung verbindet sich direkt, vielleicht weil sie die Proxy-Einstellungen des Systems nicht liest oder weil eine Ausnahme gilt.</translation>
    </message>
    <message>
        <source>Tell the application to use the proxy[ {proxy}]: in its own settings, or by HTTPS_PROXY in its environment.</source>
        <translation>Sagen Sie der Anwendung, dass sie den Proxy[ {proxy}] benutzen soll: in ihren eigenen Einstellungen oder durch HTTPS_PROXY in ihrer Umgebung.</translation>
    </message>
    <message>
        <source>the application connects</source>
        <translation>die Anwendung sich verbindet</translation>
    </message>
    <message>
        <source>Remove the target from the exceptions (NO_PROXY) if it is there.</source>
        <translation>Entfernen Sie das Ziel aus den Ausnahmen (NO_PROXY), wenn es dort steht.</translation>
    </message>
    <message>
        <source>the application&apos;s connection appears in the proxy&apos;s log</source>
        <translation>die Verbindung der Anwendung im Protokoll des Proxys erscheint</translation>
    </message>
    <message>
        <source>If the application cannot use a proxy, allow it to connect directly to [{target}|the target].</source>
        <translation>Wenn die Anwendung keinen Proxy benutzen kann, erlauben Sie ihr die direkte Verbindung zu [{target}|dem Ziel].</translation>
    </message>
    <message>
        <source>The hosts file sends the name elsewhere</source>
        <translation>Die Hosts-Datei schickt den Namen woandershin</translation>
    </message>
    <message>
        <source>The hosts file on this computer sends [{name}|the name] to [{hosts_address}|another address][, DNS to {dns_addresses}], and that address does not answer.</source>
        <translation>Die Hosts-Datei auf diesem Rechner schickt [{name}|den Namen] zu [{hosts_address}|einer anderen Adresse][, das DNS zu {dns_addresses}], und diese Adresse antwortet nicht.</translation>
    </message>
    <message>
        <source>An entry[ in line {hosts_line}] of [{hosts_path}|the hosts file] overrides DNS. Such lines are often left over from a test or a move.</source>
        <translation>Ein Eintrag[ in Zeile {hosts_line}] von [{hosts_path}|der Hosts-Datei] übersteuert das DNS. Solche Zeilen bleiben oft von einem Test oder Umzug übrig.</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, remove or comment out the line[ {hosts_line}] of [{hosts_path}|the hosts file].</source>
        <translation>Entfernen Sie als Administrator dieses Rechners die Zeile[ {hosts_line}] von [{hosts_path}|der Hosts-Datei] oder kommentieren Sie sie aus.</translation>
    </message>
    <message>
        <source>the name resolves to the address that DNS gives</source>
        <translation>der Name zu der Adresse auflöst, die das DNS nennt</translation>
    </message>
    <message>
        <source>If the line is meant to be there, correct its address.</source>
        <translation>Wenn die Zeile dort stehen soll, berichtigen Sie ihre Adresse.</translation>
    </message>
    <message>
        <source>No local port left</source>
        <translation>Kein lokaler Port mehr frei</translation>
    </message>
    <message>
        <source>This computer has no local port left for [{target}|this destination][: {in_use} of {limit} are in use].</source>
        <translation>Dieser Rechner hat keinen lokalen Port mehr frei für [{target}|dieses Ziel][: {in_use} von {limit} sind in Gebrauch].</translation>
    </message>
    <message>
        <source>Every connection needs a local port of its own. A program opens connections faster than they are closed and freed; a closed one keeps its port for a minute (TIME_WAIT).</source>
        <translation>Jede Verbindung braucht einen eigenen lokalen Port. Ein Programm öffnet Verbindungen schneller, als sie geschlossen und freigegeben werden; eine geschlossene behält ihren Port eine Minute lang (TIME_WAIT).</translation>
    </message>
    <message>
        <source>Find the program that holds the connections and restart it (commands below).</source>
        <translation>Finden Sie das Programm, das die Verbindungen hält, und starten Sie es neu (Befehle unten).</translation>
    </message>
    <message>
        <source>the number of connections to the target falls</source>
        <translation>die Zahl der Verbindungen zum Ziel sinkt</translation>
    </message>
    <message>
        <source>Keep connections and use them again (a pool, HTTP keep-alive) instead of opening one per request.</source>
        <translation>Halten Sie Verbindungen offen und verwenden Sie sie wieder (Pool, HTTP-Keep-Alive), statt für jede Anfrage eine zu öffnen.</translation>
    </message>
    <message>
        <source>the number of connections stays flat under load</source>
        <translation>die Zahl der Verbindungen unter Last gleich bleibt</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, widen the port range for the time being.</source>
        <translation>Erweitern Sie als Administrator dieses Rechners vorläufig den Portbereich.</translation>
    </message>
    <message>
        <source>No file descriptor left</source>
        <translation>Kein Dateideskriptor mehr frei</translation>
    </message>
    <message>
        <source>[{process} on this computer|The program or this computer] has no file descriptor left[: {in_use} of {limit} are in use].</source>
        <translation>[{process} auf diesem Rechner|Das Programm oder dieser Rechner] hat keinen Dateideskriptor mehr frei[: {in_use} von {limit} sind in Gebrauch].</translation>
    </message>
    <message>
        <source>Every connection needs a descriptor. A program that leaks them, or a limit that is too low, stops new connections before a packet is sent (EMFILE or ENFILE).</source>
        <translation>Jede Verbindung braucht einen Deskriptor. Ein Programm, das sie nicht schließt, oder eine zu niedrige Grenze verhindert neue Verbindungen, bevor ein Paket gesendet wird (EMFILE oder ENFILE).</translation>
    </message>
    <message>
        <source>Restart the program that holds the descriptors.</source>
        <translation>Starten Sie das Programm neu, das die Deskriptoren hält.</translation>
    </message>
    <message>
        <source>its number of descriptors is far below the limit</source>
        <translation>die Zahl seiner Deskriptoren weit unter der Grenze liegt</translation>
    </message>
    <message>
        <source>Raise its limit: LimitNOFILE= of its service, or ulimit -n in the shell that starts it.</source>
        <translation>Erhöhen Sie seine Grenze: LimitNOFILE= seines Dienstes oder ulimit -n in der Shell, die es startet.</translation>
    </message>
    <message>
        <source>Close connections and files when they are no longer needed.</source>
        <translation>Schließen Sie Verbindungen und Dateien, wenn sie nicht mehr gebraucht werden.</translation>
    </message>
    <message>
        <source>the number of descriptors stays flat over days</source>
        <translation>die Zahl der Deskriptoren über Tage gleich bleibt</translation>
    </message>
    <message>
        <source>Connection-tracking table full</source>
        <translation>Tabelle der Verbindungsverfolgung voll</translation>
    </message>
    <message>
        <source>The firewall remembers every connection in a table of fixed size. When it is full, the first packet of a new connection is dropped without a word.</source>
        <translation>Die Firewall merkt sich jede Verbindung in einer Tabelle fester Größe. Ist sie voll, wird das erste Paket einer neuen Verbindung wortlos verworfen.</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, enlarge the table (commands below), and keep the value in /etc/sysctl.d/.</source>
        <translation>Vergrößern Sie als Administrator dieses Rechners die Tabelle (Befehle unten), und behalten Sie den Wert in /etc/sysctl.d/ bei.</translation>
    </message>
    <message>
        <source>the count stays below the maximum</source>
        <translation>die Zahl unter dem Höchstwert bleibt</translation>
    </message>
    <message>
        <source>Find what opens so many connections, for instance a scan or a missing keep-alive.</source>
        <translation>Finden Sie, was so viele Verbindungen öffnet, zum Beispiel ein Scan oder fehlendes Keep-Alive.</translation>
    </message>
    <message>
        <source>the count falls within minutes</source>
        <translation>die Zahl innerhalb von Minuten sinkt</translation>
    </message>
    <message>
        <source>This computer is overloaded</source>
        <translation>Dieser Rechner ist überlastet</translation>
    </message>
    <message>
        <source>This computer is overloaded[ ({reason})] and delays its own connections.</source>
        <translation>Dieser Rechner ist überlastet[ ({reason})] und verzögert seine eigenen Verbindungen.</translation>
    </message>
    <message>
        <source>Programs wait for the processor or for memory, so answers that have arrived are handled late, perhaps later than the application waits.</source>
        <translation>Programme warten auf Prozessor oder Speicher, daher werden angekommene Antworten spät bearbeitet, vielleicht später, als die Anwendung wartet.</translation>
    </message>
    <message>
        <source>Find the program that uses the processor or the memory, and close it.</source>
        <translation>Finden Sie das Programm, das Prozessor oder Speicher beansprucht, und schließen Sie es.</translation>
    </message>
    <message>
        <source>the load falls below the number of processors</source>
        <translation>die Last unter die Zahl der Prozessoren sinkt</translation>
    </message>
    <message>
        <source>If a container or service has a limit of its own (CPUQuota, cpu.max), raise it.</source>
        <translation>Wenn ein Container oder Dienst eine eigene Grenze hat (CPUQuota, cpu.max), erhöhen Sie sie.</translation>
    </message>
    <message>
        <source>the throttled time no longer grows</source>
        <translation>die gedrosselte Zeit nicht mehr wächst</translation>
    </message>
    <message>
        <source>The application gives up too early</source>
        <translation>Die Anwendung gibt zu früh auf</translation>
    </message>
    <message>
        <source>The application gives up [after {timeout_ms} ms|before the connection is there][; the connection needs {needed_ms} ms].</source>
        <translation>Die Anwendung gibt auf, [nach {timeout_ms} ms|bevor die Verbindung da ist][; die Verbindung braucht {needed_ms} ms].</translation>
    </message>
    <message>
        <source>The connection is established, but later than the application waits. After a lost first packet the system tries again only after one second (RFC 6298), so a shorter timeout does not survive a single lost packet.</source>
        <translation>Die Verbindung kommt zustande, aber später, als die Anwendung wartet. Nach einem verlorenen ersten Paket versucht es das System erst nach einer Sekunde wieder (RFC 6298), daher übersteht ein kürzeres Timeout kein einziges verlorenes Paket.</translation>
    </message>
    <message>
        <source>Set the application&apos;s connect timeout to at least three seconds[ (measured here: {needed_ms} ms)].</source>
        <translation>Setzen Sie das Verbindungs-Timeout der Anwendung auf mindestens drei Sekunden[ (hier gemessen: {needed_ms} ms)].</translation>
    </message>
    <message>
        <source>If the connection used to be faster, look for loss or delay on the way.</source>
        <translation>Wenn die Verbindung früher schneller war, suchen Sie nach Verlust oder Verzögerung auf dem Weg.</translation>
    </message>
    <message>
        <source>connecting takes about one round trip again</source>
        <translation>das Verbinden wieder etwa eine Umlaufzeit dauert</translation>
    </message>
    <message>
        <source>{end} accepted the connection in {duration}[, after {repeats} repeated SYNs][, and it was reset at once ({error})].</source>
        <translation>{end} hat die Verbindung nach {duration} angenommen[, nach {repeats} wiederholten SYN][, und sie wurde sofort zurückgesetzt ({error})].</translation>
    </message>
    <message>
        <source>{end} did not answer {syns} SYNs in {duration}.</source>
        <translation>{end} hat auf {syns} SYN in {duration} nicht geantwortet.</translation>
    </message>
    <message>
        <source>{end} refused the connection after {duration}[: {icmp}| by a reset][ ({error})].</source>
        <translation>{end} hat die Verbindung nach {duration} abgelehnt[: {icmp}| durch einen Reset][ ({error})].</translation>
    </message>
    <message>
        <source>{end} reset the connection after {duration}[ ({error})].</source>
        <translation>{end} hat die Verbindung nach {duration} zurückgesetzt[ ({error})].</translation>
    </message>
    <message>
        <source>{end} is unreachable, after {duration}[: {icmp}][ ({error})].</source>
        <translation>{end} ist nicht erreichbar, nach {duration}[: {icmp}][ ({error})].</translation>
    </message>
    <message>
        <source>{end}: the connection is not allowed, after {duration}[: {icmp}][ ({error})].</source>
        <translation>{end}: Die Verbindung ist nicht erlaubt, nach {duration}[: {icmp}][ ({error})].</translation>
    </message>
    <message>
        <source>{end}: this computer could not even try[, {call}() failed][ ({error})].</source>
        <translation>{end}: Dieser Rechner konnte es nicht einmal versuchen[, {call}() schlug fehl][ ({error})].</translation>
    </message>
    <message>
        <source>{end}: the system gave up after {duration} and {syns} SYNs[ ({error})].</source>
        <translation>{end}: Das System hat nach {duration} und {syns} SYN aufgegeben[ ({error})].</translation>
    </message>
    <message>
        <source>In {window} with {syns} SYNs to {address}[ ({idle})]: {failed} repeats failed to leave, {received} packets came in, {lost} of them were lost inside this computer[, {reverse} by the reverse-path filter].</source>
        <translation>In {window} mit {syns} SYN an {address}[ ({idle})]: {failed} Wiederholungen konnten nicht hinaus, {received} Pakete kamen herein, {lost} davon gingen in diesem Rechner verloren[, {reverse} durch den Reverse-Path-Filter].</translation>
    </message>
    <message>
        <source>idle control</source>
        <translation>Leerlauf zum Vergleich</translation>
    </message>
    <message>
        <source>a plain SYN</source>
        <translation>ein gewöhnliches SYN</translation>
    </message>
    <message>
        <source>a SYN that asks for ECN</source>
        <translation>ein SYN, das um ECN bittet</translation>
    </message>
    <message>
        <source>a bare ACK</source>
        <translation>ein bloßes ACK</translation>
    </message>
    <message>
        <source>{end} did not answer {segment}, sent {sent} times.</source>
        <translation>{end} hat auf {segment}, {sent}-mal gesendet, nicht geantwortet.</translation>
    </message>
    <message>
        <source>{end} answered {segment} with a SYN-ACK in {duration}[ (TTL {ttl})].</source>
        <translation>{end} hat auf {segment} in {duration} mit einem SYN-ACK geantwortet[ (TTL {ttl})].</translation>
    </message>
    <message>
        <source>{end} answered {segment} with a reset in {duration}[ (TTL {ttl})].</source>
        <translation>{end} hat auf {segment} in {duration} mit einem Reset geantwortet[ (TTL {ttl})].</translation>
    </message>
    <message>
        <source>{segment} to {end} was answered by [{icmp}|an ICMP error] in {duration}.</source>
        <translation>Auf {segment} an {end} kam als Antwort [{icmp}|ein ICMP-Fehler] in {duration}.</translation>
    </message>
    <message>
        <source>The name does not exist</source>
        <translation>Den Namen gibt es nicht</translation>
    </message>
    <message>
        <source>The name [{name}|asked for] does not exist in DNS[, says {resolver}].</source>
        <translation>Den Namen [{name}|, nach dem gefragt wurde,] gibt es im DNS nicht[, sagt {resolver}].</translation>
    </message>
    <message>
        <source>The resolver answered, and the answer is NXDOMAIN: nobody has registered this name, or it is known only inside another network.</source>
        <translation>Der Resolver hat geantwortet, und die Antwort ist NXDOMAIN: Niemand hat diesen Namen eingetragen, oder er ist nur in einem anderen Netz bekannt.</translation>
    </message>
    <message>
        <source>Check the spelling of the name, and whether it needs a domain behind it.</source>
        <translation>Prüfen Sie die Schreibweise des Namens, und ob eine Domain dahinter fehlt.</translation>
    </message>
    <message>
        <source>the look-up gives an address</source>
        <translation>die Abfrage eine Adresse liefert</translation>
    </message>
    <message>
        <source>If the name belongs to a company&apos;s network, connect its VPN, so that its resolvers are asked.</source>
        <translation>Wenn der Name zum Netz einer Firma gehört, verbinden Sie deren VPN, damit deren Resolver gefragt werden.</translation>
    </message>
    <message>
        <source>Add the record for [{name}|the name], or correct the zone.</source>
        <translation>Fügen Sie den Eintrag für [{name}|den Namen] hinzu, oder berichtigen Sie die Zone.</translation>
    </message>
    <message>
        <source>every name server of the zone answers with the address</source>
        <translation>jeder Nameserver der Zone mit der Adresse antwortet</translation>
    </message>
    <message>
        <source>The name has no address</source>
        <translation>Der Name hat keine Adresse</translation>
    </message>
    <message>
        <source>The name[ {name}] exists in DNS and has no address.</source>
        <translation>Den Namen[ {name}] gibt es im DNS, aber er hat keine Adresse.</translation>
    </message>
    <message>
        <source>The name has other records, but neither A nor AAAA, so there is nothing to connect to.</source>
        <translation>Der Name hat andere Einträge, aber weder A noch AAAA, also gibt es nichts, womit man sich verbinden könnte.</translation>
    </message>
    <message>
        <source>Check whether a longer name is meant, such as www in front of it or the name of one host.</source>
        <translation>Prüfen Sie, ob ein längerer Name gemeint ist, etwa mit www davor oder der Name eines einzelnen Hosts.</translation>
    </message>
    <message>
        <source>Add an A or AAAA record for [{name}|the name].</source>
        <translation>Fügen Sie für [{name}|den Namen] einen A- oder AAAA-Eintrag hinzu.</translation>
    </message>
    <message>
        <source>No DNS server answers</source>
        <translation>Kein DNS-Server antwortet</translation>
    </message>
    <message>
        <source>No configured DNS server answers[ ({resolvers})][, though {plain} answers a question without EDNS].</source>
        <translation>Kein eingestellter DNS-Server antwortet[ ({resolvers})][, obwohl {plain} eine Frage ohne EDNS beantwortet].</translation>
    </message>
    <message>
        <source>Without a resolver no name can be turned into an address; connections to bare addresses may still work.</source>
        <translation>Ohne Resolver lässt sich kein Name in eine Adresse umsetzen; Verbindungen zu bloßen Adressen können trotzdem funktionieren.</translation>
    </message>
    <message>
        <source>Check that this computer is in the right network or VPN, and that the DNS servers in its settings belong to that network.</source>
        <translation>Prüfen Sie, ob dieser Rechner im richtigen Netz oder VPN ist und ob die DNS-Server in seinen Einstellungen zu diesem Netz gehören.</translation>
    </message>
    <message>
        <source>a DNS server answers (commands below)</source>
        <translation>ein DNS-Server antwortet (Befehle unten)</translation>
    </message>
    <message>
        <source>Check that the DNS service runs and that its firewall lets UDP and TCP port 53 in.</source>
        <translation>Prüfen Sie, ob der DNS-Dienst läuft und ob seine Firewall UDP- und TCP-Port 53 hereinlässt.</translation>
    </message>
    <message>
        <source>the resolver answers from this computer</source>
        <translation>der Resolver von diesem Rechner aus antwortet</translation>
    </message>
    <message>
        <source>Check the DNS servers that DHCP or the VPN hand out.</source>
        <translation>Prüfen Sie die DNS-Server, die DHCP oder das VPN verteilen.</translation>
    </message>
    <message>
        <source>the settings list servers that answer</source>
        <translation>in den Einstellungen Server stehen, die antworten</translation>
    </message>
    <message>
        <source>The DNS server fails</source>
        <translation>Der DNS-Server versagt</translation>
    </message>
    <message>
        <source>The DNS server[ {resolver}] answers [{rcode}|with an error] instead of an address[ for {name}].</source>
        <translation>Der DNS-Server[ {resolver}] antwortet [{rcode}|mit einem Fehler] statt mit einer Adresse[ für {name}].</translation>
    </message>
    <message>
        <source>The resolver is there, but cannot or will not answer: SERVFAIL means that it could not ask the zone&apos;s own servers or that the zone&apos;s signatures are wrong, REFUSED that it does not serve this computer.</source>
        <translation>Der Resolver ist da, kann oder will aber nicht antworten: SERVFAIL heißt, dass er die Server der Zone nicht fragen konnte oder dass die Signaturen der Zone falsch sind, REFUSED, dass er diesen Rechner nicht bedient.</translation>
    </message>
    <message>
        <source>Ask another resolver, to see whether only this one fails (commands below).</source>
        <translation>Fragen Sie einen anderen Resolver, um zu sehen, ob nur dieser versagt (Befehle unten).</translation>
    </message>
    <message>
        <source>another resolver gives the address</source>
        <translation>ein anderer Resolver die Adresse nennt</translation>
    </message>
    <message>
        <source>Check the resolver&apos;s log, its forwarders and the zone&apos;s DNSSEC signatures; for REFUSED its list of allowed clients.</source>
        <translation>Prüfen Sie das Protokoll des Resolvers, seine Weiterleitungen und die DNSSEC-Signaturen der Zone; bei REFUSED seine Liste erlaubter Clients.</translation>
    </message>
    <message>
        <source>the resolver answers NOERROR with an address</source>
        <translation>der Resolver NOERROR mit einer Adresse antwortet</translation>
    </message>
    <message>
        <source>Looking up the name is slow</source>
        <translation>Die Namensauflösung ist langsam</translation>
    </message>
    <message>
        <source>Looking up [{name}|the name] takes [{needed_ms} ms|longer than a connection should][, because {resolver} does not answer in time].</source>
        <translation>Die Auflösung von [{name}|diesem Namen] dauert [{needed_ms} ms|länger, als eine Verbindung dauern sollte][, weil {resolver} nicht rechtzeitig antwortet].</translation>
    </message>
    <message>
        <source>The system asks the resolvers one after the other and waits several seconds for each that is silent. An application with a short timeout may give up before the address is known.</source>
        <translation>Das System fragt die Resolver nacheinander und wartet bei jedem stummen mehrere Sekunden. Eine Anwendung mit kurzem Timeout gibt womöglich auf, bevor die Adresse bekannt ist.</translation>
    </message>
    <message>
        <source>Remove the silent resolver[ {resolver}] from the network settings, or put it last.</source>
        <translation>Entfernen Sie den stummen Resolver[ {resolver}] aus den Netzwerkeinstellungen, oder setzen Sie ihn ans Ende.</translation>
    </message>
    <message>
        <source>the look-up takes less than 100 ms</source>
        <translation>die Auflösung weniger als 100 ms dauert</translation>
    </message>
    <message>
        <source>Check the list of DNS servers that DHCP or the VPN hand out.</source>
        <translation>Prüfen Sie die Liste der DNS-Server, die DHCP oder das VPN verteilen.</translation>
    </message>
    <message>
        <source>every server in the list answers</source>
        <translation>jeder Server der Liste antwortet</translation>
    </message>
    <message>
        <source>Bring [{resolver}|the slow resolver] back to work.</source>
        <translation>Bringen Sie [{resolver}|den langsamen Resolver] wieder in Gang.</translation>
    </message>
    <message>
        <source>it answers within 100 ms</source>
        <translation>er innerhalb von 100 ms antwortet</translation>
    </message>
    <message>
        <source>DNS gives a wrong address</source>
        <translation>Das DNS nennt eine falsche Adresse</translation>
    </message>
    <message>
        <source>DNS gives a wrong address for [{name}|the name][: {addresses}][, says {resolver}].</source>
        <translation>Das DNS nennt eine falsche Adresse für [{name}|den Namen][: {addresses}][, sagt {resolver}].</translation>
    </message>
    <message>
        <source>The resolvers do not agree about the name, or the answer cannot be right for a server: loopback, unspecified, link-local or a range kept for documentation. A filter, an old record or a captive network may be behind it.</source>
        <translation>Die Resolver sind sich über den Namen nicht einig, oder die Antwort kann für einen Server nicht stimmen: Loopback, unbestimmt, Link-Local oder ein Bereich für Dokumentation. Dahinter kann ein Filter, ein alter Eintrag oder ein Netz mit Anmeldeseite stecken.</translation>
    </message>
    <message>
        <source>Empty the cache, and compare what each resolver says (commands below).</source>
        <translation>Leeren Sie den Cache, und vergleichen Sie, was jeder Resolver sagt (Befehle unten).</translation>
    </message>
    <message>
        <source>all give the same address</source>
        <translation>alle dieselbe Adresse nennen</translation>
    </message>
    <message>
        <source>If a filter or a captive network answers for others, leave it or sign in to it.</source>
        <translation>Wenn ein Filter oder ein Netz mit Anmeldeseite an Stelle anderer antwortet, verlassen Sie es oder melden Sie sich dort an.</translation>
    </message>
    <message>
        <source>the look-up gives the right address</source>
        <translation>die Abfrage die richtige Adresse liefert</translation>
    </message>
    <message>
        <source>Correct the record on every name server of the zone, and in split-horizon views.</source>
        <translation>Berichtigen Sie den Eintrag auf jedem Nameserver der Zone und in getrennten Sichten (Split-Horizon).</translation>
    </message>
    <message>
        <source>every resolver gives the right address after the old record&apos;s time to live</source>
        <translation>jeder Resolver nach der Lebensdauer des alten Eintrags die richtige Adresse nennt</translation>
    </message>
    <message>
        <source>Some addresses of the name are dead</source>
        <translation>Einige Adressen des Namens sind tot</translation>
    </message>
    <message>
        <source>Some addresses of [{name}|the name] do not answer[: {addresses}]; others do.</source>
        <translation>Einige Adressen von [{name}|diesem Namen] antworten nicht[: {addresses}]; andere schon.</translation>
    </message>
    <message>
        <source>The name has several addresses. A program that tries a dead one first waits for it, fails, or works only every other time.</source>
        <translation>Der Name hat mehrere Adressen. Ein Programm, das zuerst eine tote versucht, wartet darauf, scheitert oder funktioniert nur jedes zweite Mal.</translation>
    </message>
    <message>
        <source>Start the service on [{addresses}|the dead addresses] again.</source>
        <translation>Starten Sie den Dienst auf [{addresses}|den toten Adressen] wieder.</translation>
    </message>
    <message>
        <source>every address of the name answers</source>
        <translation>jede Adresse des Namens antwortet</translation>
    </message>
    <message>
        <source>Take [{addresses}|the dead addresses] out of DNS until they answer.</source>
        <translation>Nehmen Sie [{addresses}|die toten Adressen] aus dem DNS, bis sie antworten.</translation>
    </message>
    <message>
        <source>the look-up gives only addresses that answer</source>
        <translation>die Abfrage nur Adressen liefert, die antworten</translation>
    </message>
    <message>
        <source>IPv6 does not work, IPv4 does</source>
        <translation>IPv6 funktioniert nicht, IPv4 schon</translation>
    </message>
    <message>
        <source>The IPv6 addresses of [{name}|the name] do not answer[ ({addresses})]; the IPv4 ones do.</source>
        <translation>Die IPv6-Adressen von [{name}|diesem Namen] antworten nicht[ ({addresses})]; die IPv4-Adressen schon.</translation>
    </message>
    <message>
        <source>Programs try IPv6 first. Those that try both at once (RFC 8305) lose a fraction of a second, the others wait until the IPv6 attempt has timed out.</source>
        <translation>Programme versuchen IPv6 zuerst. Die beides zugleich versuchen (RFC 8305), verlieren den Bruchteil einer Sekunde, die anderen warten, bis der IPv6-Versuch abgelaufen ist.</translation>
    </message>
    <message>
        <source>For the time being, tell the application to prefer IPv4 (commands below).</source>
        <translation>Sagen Sie der Anwendung vorläufig, dass sie IPv4 bevorzugen soll (Befehle unten).</translation>
    </message>
    <message>
        <source>it connects at once</source>
        <translation>sie sich sofort verbindet</translation>
    </message>
    <message>
        <source>Repair IPv6 in this network, or stop announcing it.</source>
        <translation>Reparieren Sie IPv6 in diesem Netz, oder hören Sie auf, es anzukündigen.</translation>
    </message>
    <message>
        <source>another IPv6 address on the Internet answers</source>
        <translation>eine andere IPv6-Adresse im Internet antwortet</translation>
    </message>
    <message>
        <source>Remove the AAAA record if the service has no IPv6.</source>
        <translation>Entfernen Sie den AAAA-Eintrag, wenn der Dienst kein IPv6 kann.</translation>
    </message>
    <message>
        <source>The gateway&apos;s attempt to connect to the server behind it was not answered in time. Look at the way from the gateway to that server, not at the way to the gateway.</source>
        <translation>Der Versuch des Gateways, sich mit dem Server dahinter zu verbinden, wurde nicht rechtzeitig beantwortet. Sehen Sie nach dem Weg vom Gateway zu diesem Server, nicht nach dem Weg zum Gateway.</translation>
    </message>
    <message>
        <source>Nobody answered the connection attempt in time: the packets were dropped on the way or at the host, or the host is down. A refusal would have come back at once.</source>
        <translation>Niemand hat den Verbindungsversuch rechtzeitig beantwortet: Die Pakete wurden unterwegs oder am Host verworfen, oder der Host ist ausgefallen. Eine Ablehnung wäre sofort gekommen.</translation>
    </message>
    <message>
        <source>The time ran out, and the message does not say in which phase: connecting, the TLS handshake or waiting for the answer.</source>
        <translation>Die Zeit lief ab, und die Meldung sagt nicht, in welcher Phase: beim Verbinden, beim TLS-Handshake oder beim Warten auf die Antwort.</translation>
    </message>
    <message>
        <source>The message does not say what failed; a longer piece of the log may.</source>
        <translation>Die Meldung sagt nicht, was fehlschlug; ein längeres Stück des Protokolls sagt es vielleicht.</translation>
    </message>
    <message>
        <source>The connection failed, and the message does not say how: the underlying error, often a line further up or down, decides between a refusal and silence.</source>
        <translation>Die Verbindung schlug fehl, und die Meldung sagt nicht, wie: Der zugrunde liegende Fehler, oft eine Zeile weiter oben oder unten, entscheidet zwischen Ablehnung und Stille.</translation>
    </message>
    <message>
        <source>The other end, or a device on the way, closed the connection during the TLS handshake.</source>
        <translation>Das andere Ende oder ein Gerät auf dem Weg schloss die Verbindung während des TLS-Handshakes.</translation>
    </message>
    <message>
        <source>The connection was established, and the other end or a device on the way closed or reset it before the answer was complete.</source>
        <translation>Die Verbindung kam zustande, und das andere Ende oder ein Gerät auf dem Weg schloss sie oder setzte sie zurück, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The server behind the gateway accepted the connection and did not answer in time: it is slow, overloaded or stuck, or the gateway&apos;s read timeout is too short for it.</source>
        <translation>Der Server hinter dem Gateway nahm die Verbindung an und antwortete nicht rechtzeitig: Er ist langsam, überlastet oder hängt, oder das Lese-Timeout des Gateways ist für ihn zu kurz.</translation>
    </message>
    <message>
        <source>The connection was established (or the packet was sent), and no answer came in time. The network let the handshake pass: look at the server, or for large packets that get lost.</source>
        <translation>Die Verbindung kam zustande (oder das Paket wurde gesendet), und keine Antwort kam rechtzeitig. Das Netz ließ den Handshake durch: Sehen Sie nach dem Server oder nach großen Paketen, die verloren gehen.</translation>
    </message>
    <message>
        <source>The message does not name the other end.</source>
        <translation>Die Meldung nennt das andere Ende nicht.</translation>
    </message>
    <message>
        <source>Other end: {target}</source>
        <translation>Anderes Ende: {target}</translation>
    </message>
    <message>
        <source>The host was reached and refused: nothing listens on that port and address there, or a firewall answers with a reset.</source>
        <translation>Der Host wurde erreicht und lehnte ab: Auf diesem Port und dieser Adresse lauscht dort nichts, oder eine Firewall antwortet mit einem Reset.</translation>
    </message>
    <message>
        <source>There is no way to that network or host: this machine has no route, a router reported it, or nobody on the local network answers for the address.</source>
        <translation>Es gibt keinen Weg zu diesem Netz oder Host: Dieser Rechner hat keine Route, ein Router hat es gemeldet, oder im lokalen Netz antwortet niemand für die Adresse.</translation>
    </message>
    <message>
        <source>The name was not turned into an address, so no connection was tried: the name is wrong, or the resolver does not know it or does not answer.</source>
        <translation>Der Name wurde nicht in eine Adresse umgesetzt, daher wurde keine Verbindung versucht: Der Name ist falsch, oder der Resolver kennt ihn nicht oder antwortet nicht.</translation>
    </message>
    <message>
        <source>The connection was established, and the TLS handshake failed: certificate, protocol version, or the port does not speak TLS.</source>
        <translation>Die Verbindung kam zustande, und der TLS-Handshake schlug fehl: Zertifikat, Protokollversion, oder der Port spricht kein TLS.</translation>
    </message>
    <message>
        <source>A gateway or proxy answered with its own error. Its log says what happened to the connection behind it.</source>
        <translation>Ein Gateway oder Proxy antwortete mit seinem eigenen Fehler. Sein Protokoll sagt, was mit der Verbindung dahinter geschah.</translation>
    </message>
    <message>
        <source>The failure is on this machine: no descriptor, no free local address or port, or no permission for the connection. Nothing was sent.</source>
        <translation>Der Fehler liegt auf diesem Rechner: kein Deskriptor, keine freie lokale Adresse, kein freier Port oder keine Erlaubnis für die Verbindung. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This is no connection failure: the other end answered, or no connection is involved.</source>
        <translation>Das ist kein Verbindungsfehler: Das andere Ende hat geantwortet, oder es geht nicht um eine Verbindung.</translation>
    </message>
    <message>
        <source>&quot;getsockopt&quot; is not what failed: a program that connects without blocking reads the outcome of connect() with getsockopt(SO_ERROR), and the words behind it are that outcome.</source>
        <translation>Was fehlschlug, ist nicht „getsockopt“: Ein Programm, das sich verbindet, ohne zu blockieren, liest das Ergebnis von connect() mit getsockopt(SO_ERROR), und die Worte dahinter sind dieses Ergebnis.</translation>
    </message>
    <message>
        <source>Written by: {runtime}</source>
        <translation>Geschrieben von: {runtime}</translation>
    </message>
    <message>
        <source>Gave up after: {time}</source>
        <translation>Aufgegeben nach: {time}</translation>
    </message>
    <message>
        <source>Decided by: &quot;{words}&quot;</source>
        <translation>Entschieden durch: „{words}“</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>Netz nicht erreichbar</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>Host nicht erreichbar</translation>
    </message>
    <message>
        <source>protocol unreachable</source>
        <translation>Protokoll nicht erreichbar</translation>
    </message>
    <message>
        <source>port unreachable</source>
        <translation>Port nicht erreichbar</translation>
    </message>
    <message>
        <source>packet too big, fragmentation needed</source>
        <translation>Paket zu groß, Fragmentierung nötig</translation>
    </message>
    <message>
        <source>source route failed</source>
        <translation>Source-Route fehlgeschlagen</translation>
    </message>
    <message>
        <source>network unknown</source>
        <translation>Netz unbekannt</translation>
    </message>
    <message>
        <source>host unknown</source>
        <translation>Host unbekannt</translation>
    </message>
    <message>
        <source>network administratively prohibited</source>
        <translation>Netz durch Administration verboten</translation>
    </message>
    <message>
        <source>host administratively prohibited</source>
        <translation>Host durch Administration verboten</translation>
    </message>
    <message>
        <source>network unreachable for this type of service</source>
        <translation>Netz für diese Dienstart nicht erreichbar</translation>
    </message>
    <message>
        <source>host unreachable for this type of service</source>
        <translation>Host für diese Dienstart nicht erreichbar</translation>
    </message>
    <message>
        <source>communication administratively prohibited</source>
        <translation>Kommunikation durch Administration verboten</translation>
    </message>
    <message>
        <source>time to live exceeded</source>
        <translation>Lebensdauer (TTL) überschritten</translation>
    </message>
    <message>
        <source>reassembly time exceeded</source>
        <translation>Zeit zum Zusammensetzen überschritten</translation>
    </message>
    <message>
        <source>parameter problem</source>
        <translation>Parameterproblem</translation>
    </message>
    <message>
        <source>no route to destination</source>
        <translation>keine Route zum Ziel</translation>
    </message>
    <message>
        <source>beyond scope of the source address</source>
        <translation>außerhalb des Geltungsbereichs der Absenderadresse</translation>
    </message>
    <message>
        <source>address unreachable</source>
        <translation>Adresse nicht erreichbar</translation>
    </message>
    <message>
        <source>source address failed the policy</source>
        <translation>Absenderadresse verstößt gegen die Richtlinie</translation>
    </message>
    <message>
        <source>reject route to destination</source>
        <translation>Route zum Ziel lehnt ab</translation>
    </message>
    <message>
        <source>packet too big</source>
        <translation>Paket zu groß</translation>
    </message>
    <message>
        <source>hop limit exceeded</source>
        <translation>Hop-Limit überschritten</translation>
    </message>
    <message>
        <source>an unusual ICMP message</source>
        <translation>eine ungewöhnliche ICMP-Nachricht</translation>
    </message>
    <message>
        <source>{name} ({protocol} type {type}, code {code}) from {sender}</source>
        <translation>{name} ({protocol}-Typ {type}, Code {code}) von {sender}</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> und {count} weitere</translation>
    </message>
    <message>
        <source>{name} is switched off</source>
        <translation>{name} ist ausgeschaltet</translation>
    </message>
    <message>
        <source>{name} has no carrier</source>
        <translation>{name} hat keinen Träger</translation>
    </message>
    <message>
        <source>{name} is up[ with {addresses}| without an address]</source>
        <translation>{name} ist aktiv[ mit {addresses}| ohne Adresse]</translation>
    </message>
    <message>
        <source>This computer has no network interface besides loopback.</source>
        <translation>Dieser Rechner hat außer Loopback keine Netzwerkschnittstelle.</translation>
    </message>
    <message>
        <source>{destination} goes out of {interface}[ through the router {gateway}| directly, as a neighbour][, from {source}][, by a policy rule and table {table}].</source>
        <translation>{destination} geht über {interface} hinaus[ durch den Router {gateway}| direkt, als Nachbar][, von {source}][, durch eine Richtlinienregel und Tabelle {table}].</translation>
    </message>
    <message>
        <source>{destination} is this computer itself.</source>
        <translation>{destination} ist dieser Rechner selbst.</translation>
    </message>
    <message>
        <source>There is no route to {destination}[ ({error})].</source>
        <translation>Es gibt keine Route zu {destination}[ ({error})].</translation>
    </message>
    <message>
        <source>The route to {destination} is of the type &quot;{type}&quot;[ (entry {prefix})], so nothing is sent.</source>
        <translation>Die Route zu {destination} ist vom Typ „{type}“[ (Eintrag {prefix})], daher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The router</source>
        <translation>Der Router</translation>
    </message>
    <message>
        <source>The neighbour</source>
        <translation>Der Nachbar</translation>
    </message>
    <message>
        <source>{what} {address} on {interface} does not answer ARP or neighbour discovery (state {state}).</source>
        <translation>{what} {address} auf {interface} antwortet nicht auf ARP oder Neighbour Discovery (Zustand {state}).</translation>
    </message>
    <message>
        <source>{what} {address} on {interface} is known[ as {link}] (state {state}).</source>
        <translation>{what} {address} auf {interface} ist bekannt[ als {link}] (Zustand {state}).</translation>
    </message>
    <message>
        <source>{used} of {all} local ports are in use towards the target, {waiting} of them in TIME_WAIT; {total} in all.</source>
        <translation>{used} von {all} lokalen Ports sind zum Ziel hin in Gebrauch, {waiting} davon in TIME_WAIT; insgesamt {total}.</translation>
    </message>
    <message>
        <source>[{process} (process {pid})|The whole system] uses {used} of {limit} descriptors.</source>
        <translation>[{process} (Prozess {pid})|Das ganze System] benutzt {used} von {limit} Deskriptoren.</translation>
    </message>
    <message>
        <source>The connection-tracking table holds {count} of {maximum} entries[; {lost} packets were dropped for want of one].</source>
        <translation>Die Tabelle der Verbindungsverfolgung enthält {count} von {maximum} Einträgen[; {lost} Pakete wurden mangels Eintrag verworfen].</translation>
    </message>
    <message>
        <source>Load {load} on {cpus} processors[, pressure: processor {cpu} %][, memory {memory} %][, disks {io} %][; throttled for {throttled}].</source>
        <translation>Last {load} auf {cpus} Prozessoren[, Druck: Prozessor {cpu} %][, Speicher {memory} %][, Platten {io} %][; gedrosselt für {throttled}].</translation>
    </message>
    <message>
        <source>A SYN is repeated {retries} times[, {linear} of them after the same wait]; ECN setting {ecn}; packet-size probing {probing}.</source>
        <translation>Ein SYN wird {retries}-mal wiederholt[, {linear}-mal davon nach derselben Wartezeit]; ECN-Einstellung {ecn}; Suche nach der Paketgröße {probing}.</translation>
    </message>
    <message>
        <source>{name} runs here[ ({seen_as})] and filters by rules of its own.</source>
        <translation>{name} läuft hier[ ({seen_as})] und filtert nach eigenen Regeln.</translation>
    </message>
    <message>
        <source>Asked: {input}[ with a timeout of {timeout} ms], as the {vantage}.</source>
        <translation>Gefragt: {input}[ mit einem Timeout von {timeout} ms], als {vantage}.</translation>
    </message>
    <message>
        <source>Not measured[ ({what})][: {reason}].</source>
        <translation>Nicht gemessen[ ({what})][: {reason}].</translation>
    </message>
    <message>
        <source>the name is not known</source>
        <translation>der Name ist nicht bekannt</translation>
    </message>
    <message>
        <source>no resolver gave an answer</source>
        <translation>kein Resolver hat geantwortet</translation>
    </message>
    <message>
        <source>the resolver failed</source>
        <translation>der Resolver hat versagt</translation>
    </message>
    <message>
        <source>it was still waiting when we stopped</source>
        <translation>es wartete noch, als wir aufhörten</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>ein Fehler</translation>
    </message>
    <message>
        <source>The proxy {proxy} opened the tunnel to {target} in {duration}.</source>
        <translation>Der Proxy {proxy} hat den Tunnel zu {target} in {duration} geöffnet.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses {target}[ with status {status}][: {reason}].</source>
        <translation>Der Proxy {proxy} lehnt {target} ab[ mit Status {status}][: {reason}].</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not reach {target}[: status {status}][, {reason}].</source>
        <translation>Der Proxy {proxy} konnte {target} nicht erreichen[: Status {status}][, {reason}].</translation>
    </message>
    <message>
        <source>The proxy&apos;s name {proxy} was not resolved.</source>
        <translation>Der Name des Proxys {proxy} wurde nicht aufgelöst.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses connections.</source>
        <translation>Der Proxy {proxy} lehnt Verbindungen ab.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not answer within {duration}.</source>
        <translation>Der Proxy {proxy} hat innerhalb von {duration} nicht geantwortet.</translation>
    </message>
    <message>
        <source>The proxy {proxy} is unreachable.</source>
        <translation>Der Proxy {proxy} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The proxy {proxy} closed the connection without an answer.</source>
        <translation>Der Proxy {proxy} hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>The proxy {proxy} accepted the connection and did not answer within {duration}.</source>
        <translation>Der Proxy {proxy} hat die Verbindung angenommen und innerhalb von {duration} nicht geantwortet.</translation>
    </message>
    <message>
        <source>{proxy} does not answer like a proxy[: {reason}].</source>
        <translation>{proxy} antwortet nicht wie ein Proxy[: {reason}].</translation>
    </message>
    <message>
        <source>{path}, line {line}, gives {name} the address {address}.</source>
        <translation>{path}, Zeile {line}, gibt {name} die Adresse {address}.</translation>
    </message>
    <message>
        <source>[{servers} are asked|No resolver is configured][ ({origin})], {attempts} times, each for {timeout} s[, with EDNS{edns}].</source>
        <translation>[{servers} werden gefragt|Kein Resolver ist eingestellt][ ({origin})], {attempts}-mal, jeweils {timeout} s lang[, mit EDNS{edns}].</translation>
    </message>
    <message>
        <source>{server} did not answer {name} {type} within {duration}.</source>
        <translation>{server} hat auf {name} {type} innerhalb von {duration} nicht geantwortet.</translation>
    </message>
    <message>
        <source>Asked again, without EDNS: {answer}</source>
        <translation>Noch einmal gefragt, ohne EDNS: {answer}</translation>
    </message>
    <message>
        <source>{server} cannot be reached[: {error}] (asked for {name} {type}).</source>
        <translation>{server} ist nicht erreichbar[: {error}] (gefragt nach {name} {type}).</translation>
    </message>
    <message>
        <source>{server} answered {name} {type} with something that is not DNS.</source>
        <translation>{server} hat auf {name} {type} mit etwas geantwortet, das kein DNS ist.</translation>
    </message>
    <message>
        <source>{server} answers {name} {type}: {addresses}, in {duration}.</source>
        <translation>{server} antwortet auf {name} {type}: {addresses}, in {duration}.</translation>
    </message>
    <message>
        <source>{server} knows {name}, but no {type} record, in {duration}.</source>
        <translation>{server} kennt {name}, aber keinen {type}-Eintrag, in {duration}.</translation>
    </message>
    <message>
        <source>{server} answers {name} {type} with [{rcode}|an error], in {duration}.</source>
        <translation>{server} antwortet auf {name} {type} mit [{rcode}|einem Fehler], in {duration}.</translation>
    </message>
    <message>
        <source>The system resolves {name} to [{addresses}|no address] in {duration}.</source>
        <translation>Das System löst {name} auf zu [{addresses}|keiner Adresse], in {duration}.</translation>
    </message>
    <message>
        <source>The system does not resolve {name}: {why} ({error}, after {duration}).</source>
        <translation>Das System löst {name} nicht auf: {why} ({error}, nach {duration}).</translation>
    </message>
    <message>
        <source>The proxy {proxy}[ ({origin})] is set; an exception sends this target past it.</source>
        <translation>Der Proxy {proxy}[ ({origin})] ist eingestellt; eine Ausnahme leitet dieses Ziel an ihm vorbei.</translation>
    </message>
    <message>
        <source>The [{type} ]proxy {proxy}[ ({origin})] applies to this target.</source>
        <translation>Der [{type}-]Proxy {proxy}[ ({origin})] gilt für dieses Ziel.</translation>
    </message>
    <message>
        <source>Filtered on the way</source>
        <translation>Unterwegs gefiltert</translation>
    </message>
    <message>
        <source>A device on the way[, {device},] drops the packets to [port {port}|this port] and lets others through.</source>
        <translation>Ein Gerät auf dem Weg[, {device},] verwirft die Pakete zu [Port {port}|diesem Port] und lässt andere durch.</translation>
    </message>
    <message>
        <source>A firewall or router between this computer and the server discards the first packet (SYN) without a word, so the connection times out. Other packets pass, so the path itself is well.</source>
        <translation>Eine Firewall oder ein Router zwischen diesem Rechner und dem Server verwirft das erste Paket (SYN) wortlos, daher läuft die Verbindung in ein Timeout. Andere Pakete kommen durch, der Pfad selbst ist also in Ordnung.</translation>
    </message>
    <message>
        <source>Look in the rules of [{device}|the firewalls between here and the server] for what drops TCP to [{address} port {port}|the target], and allow it.</source>
        <translation>Suchen Sie in den Regeln von [{device}|den Firewalls zwischen hier und dem Server], was TCP zu [{address} Port {port}|dem Ziel] verwirft, und erlauben Sie es.</translation>
    </message>
    <message>
        <source>the TCP trace to the port reaches the server</source>
        <translation>der TCP-Trace zum Port den Server erreicht</translation>
    </message>
    <message>
        <source>Check rules for both directions, also those of address translation and of security zones.</source>
        <translation>Prüfen Sie die Regeln beider Richtungen, auch die von Adressübersetzung und Sicherheitszonen.</translation>
    </message>
    <message>
        <source>Give the network team the report: it names the last device that answered and the first that did not.</source>
        <translation>Geben Sie dem Netzwerkteam den Bericht: Er nennt das letzte Gerät, das geantwortet hat, und das erste, das nicht geantwortet hat.</translation>
    </message>
    <message>
        <source>they find the packets in the device&apos;s log</source>
        <translation>es die Pakete im Protokoll des Geräts findet</translation>
    </message>
    <message>
        <source>Refused by a device on the way</source>
        <translation>Von einem Gerät auf dem Weg abgelehnt</translation>
    </message>
    <message>
        <source>A device on the way[, {device},] refuses the connection to [port {port}|this port][ ({icmp})].</source>
        <translation>Ein Gerät auf dem Weg[, {device},] lehnt die Verbindung zu [Port {port}|diesem Port] ab[ ({icmp})].</translation>
    </message>
    <message>
        <source>The refusal does not come from the server: a firewall answers in its place, by an ICMP message or by a reset of its own.</source>
        <translation>Die Ablehnung kommt nicht vom Server: Eine Firewall antwortet an seiner Stelle, mit einer ICMP-Nachricht oder einem eigenen Reset.</translation>
    </message>
    <message>
        <source>Look in the rules of [{device}|the firewalls on the way] for what rejects TCP to [{address} port {port}|the target], and allow it.</source>
        <translation>Suchen Sie in den Regeln von [{device}|den Firewalls auf dem Weg], was TCP zu [{address} Port {port}|dem Ziel] ablehnt, und erlauben Sie es.</translation>
    </message>
    <message>
        <source>If this network lets connections out only through a proxy or VPN, use that.</source>
        <translation>Wenn dieses Netz Verbindungen nur über einen Proxy oder ein VPN hinauslässt, benutzen Sie dies.</translation>
    </message>
    <message>
        <source>A router reports no way there</source>
        <translation>Ein Router meldet, dass es dorthin nicht geht</translation>
    </message>
    <message>
        <source>A router on the way[, {device},] reports that it cannot reach [{address}|the target][ ({icmp})].</source>
        <translation>Ein Router auf dem Weg[, {device},] meldet, dass er [{address}|das Ziel] nicht erreichen kann[ ({icmp})].</translation>
    </message>
    <message>
        <source>The packets get as far as this router. It has no route to the target, or the target&apos;s network behind it does not answer.</source>
        <translation>Die Pakete kommen bis zu diesem Router. Er hat keine Route zum Ziel, oder das Netz des Ziels hinter ihm antwortet nicht.</translation>
    </message>
    <message>
        <source>Check on [{device}|that router] the route to [{address}|the target] and the link behind it.</source>
        <translation>Prüfen Sie auf [{device}|diesem Router] die Route zu [{address}|dem Ziel] und die Leitung dahinter.</translation>
    </message>
    <message>
        <source>the router itself reaches the target</source>
        <translation>der Router selbst das Ziel erreicht</translation>
    </message>
    <message>
        <source>Check that the server is switched on and connected, and that its address is still [{address}|the one asked for].</source>
        <translation>Prüfen Sie, ob der Server eingeschaltet und verbunden ist und seine Adresse noch [{address}|die gefragte] ist.</translation>
    </message>
    <message>
        <source>the server answers from its own network</source>
        <translation>der Server aus seinem eigenen Netz antwortet</translation>
    </message>
    <message>
        <source>Everything vanishes on the way</source>
        <translation>Unterwegs verschwindet alles</translation>
    </message>
    <message>
        <source>Everything sent towards [{address}|the target] vanishes[ behind {device_address}| on the way].</source>
        <translation>Alles, was zu [{address}|dem Ziel] gesendet wird, verschwindet[ hinter {device_address}| unterwegs].</translation>
    </message>
    <message>
        <source>No protocol gets further than this point, and no router reports an error: a link or a router is down, a route leads nowhere, or there is no way back for the answers.</source>
        <translation>Kein Protokoll kommt über diese Stelle hinaus, und kein Router meldet einen Fehler: Eine Leitung oder ein Router ist ausgefallen, eine Route führt ins Nichts, oder es gibt keinen Weg zurück für die Antworten.</translation>
    </message>
    <message>
        <source>Check [the device behind {device_address}|the first silent device], its links, and its routes in both directions.</source>
        <translation>Prüfen Sie [das Gerät hinter {device_address}|das erste stumme Gerät], seine Leitungen und seine Routen in beide Richtungen.</translation>
    </message>
    <message>
        <source>a trace goes further than before</source>
        <translation>ein Trace weiter kommt als zuvor</translation>
    </message>
    <message>
        <source>Try from another network (a phone&apos;s hotspot), to see whether only this path is broken.</source>
        <translation>Versuchen Sie es aus einem anderen Netz (Hotspot eines Telefons), um zu sehen, ob nur dieser Pfad gestört ist.</translation>
    </message>
    <message>
        <source>the other network reaches the target</source>
        <translation>das andere Netz das Ziel erreicht</translation>
    </message>
    <message>
        <source>Packets circle between routers</source>
        <translation>Pakete kreisen zwischen Routern</translation>
    </message>
    <message>
        <source>The packets to [{address}|the target] circle between routers[ ({device_address} and {next_hop_address})] and never arrive.</source>
        <translation>Die Pakete zu [{address}|dem Ziel] kreisen zwischen Routern[ ({device_address} und {next_hop_address})] und kommen nie an.</translation>
    </message>
    <message>
        <source>Two or more routers send the packets to each other until their time to live runs out. Their routes contradict each other.</source>
        <translation>Zwei oder mehr Router schicken sich die Pakete gegenseitig zu, bis deren Lebensdauer abläuft. Ihre Routen widersprechen sich.</translation>
    </message>
    <message>
        <source>Correct the routes to [{address}|the target] on the routers of the loop[ ({device_address} and {next_hop_address})]: often a default route that answers a missing specific one.</source>
        <translation>Berichtigen Sie die Routen zu [{address}|dem Ziel] auf den Routern der Schleife[ ({device_address} und {next_hop_address})]: oft eine Standardroute, die für eine fehlende genauere einspringt.</translation>
    </message>
    <message>
        <source>the trace shows every router once and reaches the target</source>
        <translation>der Trace jeden Router nur einmal zeigt und das Ziel erreicht</translation>
    </message>
    <message>
        <source>Give the network team the trace of the report.</source>
        <translation>Geben Sie dem Netzwerkteam den Trace aus dem Bericht.</translation>
    </message>
    <message>
        <source>they recognise their routers in it</source>
        <translation>es seine Router darin erkennt</translation>
    </message>
    <message>
        <source>Packet loss</source>
        <translation>Paketverlust</translation>
    </message>
    <message>
        <source>The path to [{target}|the target] loses [{loss_percent} % of the|so many] packets[|that connections fail or start late].</source>
        <translation>Der Pfad zu [{target}|dem Ziel] verliert [{loss_percent} % der|so viele] Pakete[|, dass Verbindungen scheitern oder spät beginnen].</translation>
    </message>
    <message>
        <source>Every lost first packet costs a second or more before the system tries again, so connections start late or run into the application&apos;s timeout.</source>
        <translation>Jedes verlorene erste Paket kostet eine Sekunde oder mehr, bis das System es wieder versucht; Verbindungen beginnen daher spät oder laufen in das Timeout der Anwendung.</translation>
    </message>
    <message>
        <source>On a wireless network, move nearer or try the cable, to rule out this end.</source>
        <translation>Gehen Sie bei WLAN näher heran oder versuchen Sie es mit Kabel, um diese Seite auszuschließen.</translation>
    </message>
    <message>
        <source>repeated attempts all connect at once</source>
        <translation>wiederholte Versuche alle sofort verbinden</translation>
    </message>
    <message>
        <source>Look for a full or faulty link, a duplex mismatch or a rate limit on the way[ near {device}].</source>
        <translation>Suchen Sie eine volle oder fehlerhafte Leitung, falsche Duplex-Einstellung oder Ratenbegrenzung auf dem Weg[ nahe {device}].</translation>
    </message>
    <message>
        <source>repeated attempts lose less than 1 %</source>
        <translation>wiederholte Versuche weniger als 1 % verlieren</translation>
    </message>
    <message>
        <source>A device drops ECN</source>
        <translation>Ein Gerät verwirft ECN</translation>
    </message>
    <message>
        <source>A device on the way[, {device},] drops connection attempts that ask for ECN; plain ones are answered.</source>
        <translation>Ein Gerät auf dem Weg[, {device},] verwirft Verbindungsversuche, die um ECN bitten; gewöhnliche werden beantwortet.</translation>
    </message>
    <message>
        <source>Explicit congestion notification (RFC 3168) uses two flags of the first packet that an old or strict firewall takes for an error. Systems that fall back to a plain attempt only start late.</source>
        <translation>Explicit Congestion Notification (RFC 3168) benutzt zwei Flags des ersten Pakets, die eine alte oder strenge Firewall für einen Fehler hält. Systeme, die auf einen gewöhnlichen Versuch zurückfallen, beginnen nur spät.</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, do not ask for ECN for the time being (commands below).</source>
        <translation>Bitten Sie als Administrator dieses Rechners vorläufig nicht um ECN (Befehle unten).</translation>
    </message>
    <message>
        <source>Allow the ECN flags on [{device}|the firewall on the way], or update its software.</source>
        <translation>Erlauben Sie die ECN-Flags auf [{device}|der Firewall auf dem Weg], oder aktualisieren Sie deren Software.</translation>
    </message>
    <message>
        <source>an attempt with ECN is answered</source>
        <translation>ein Versuch mit ECN beantwortet wird</translation>
    </message>
    <message>
        <source>Large packets vanish</source>
        <translation>Große Pakete verschwinden</translation>
    </message>
    <message>
        <source>Small packets reach [{address}|the target], and packets [of more than {mtu} bytes|of full size] vanish on the way without a word.</source>
        <translation>Kleine Pakete erreichen [{address}|das Ziel], und Pakete [von mehr als {mtu} Byte|voller Größe] verschwinden unterwegs wortlos.</translation>
    </message>
    <message>
        <source>A link on the way carries only smaller packets, and the ICMP message that should say so (&quot;fragmentation needed&quot; or &quot;packet too big&quot;) is filtered. Connections open and then hang as soon as much data is sent.</source>
        <translation>Eine Leitung auf dem Weg trägt nur kleinere Pakete, und die ICMP-Nachricht, die das sagen sollte („fragmentation needed“ oder „packet too big“), wird gefiltert. Verbindungen öffnen sich und bleiben dann hängen, sobald viele Daten gesendet werden.</translation>
    </message>
    <message>
        <source>Let ICMP type 3 code 4 and ICMPv6 type 2 through, or clamp the segment size (MSS) at the tunnel or narrow link.</source>
        <translation>Lassen Sie ICMP Typ 3 Code 4 und ICMPv6 Typ 2 durch, oder begrenzen Sie die Segmentgröße (MSS) am Tunnel oder an der engen Leitung.</translation>
    </message>
    <message>
        <source>a full-sized packet passes or its sender is told the right size</source>
        <translation>ein Paket voller Größe durchkommt oder seinem Absender die richtige Größe gemeldet wird</translation>
    </message>
    <message>
        <source>For the time being, lower the packet size of this computer&apos;s interface (commands below).</source>
        <translation>Verringern Sie vorläufig die Paketgröße der Schnittstelle dieses Rechners (Befehle unten).</translation>
    </message>
    <message>
        <source>The answer is lost on the way back</source>
        <translation>Die Antwort geht auf dem Rückweg verloren</translation>
    </message>
    <message>
        <source>The server answers, and its answer[ to {source}] never arrives here.</source>
        <translation>Der Server antwortet, und seine Antwort[ an {source}] kommt hier nie an.</translation>
    </message>
    <message>
        <source>The question reaches the server. On the way back the answer is dropped, or is sent another way: an asymmetric route, a firewall that saw only one direction, or an address translation that does not fit.</source>
        <translation>Die Anfrage erreicht den Server. Auf dem Rückweg wird die Antwort verworfen oder anders geleitet: eine asymmetrische Route, eine Firewall, die nur eine Richtung sah, oder eine Adressübersetzung, die nicht passt.</translation>
    </message>
    <message>
        <source>Follow the way from the server back to [{source}|this computer]: routes, firewalls that see only one direction, address translation.</source>
        <translation>Verfolgen Sie den Weg vom Server zurück zu [{source}|diesem Rechner]: Routen, Firewalls, die nur eine Richtung sehen, Adressübersetzung.</translation>
    </message>
    <message>
        <source>a capture here shows the SYN-ACK</source>
        <translation>eine Aufzeichnung hier das SYN-ACK zeigt</translation>
    </message>
    <message>
        <source>Check the server&apos;s own route back to [{source}|this computer].</source>
        <translation>Prüfen Sie die eigene Route des Servers zurück zu [{source}|diesem Rechner].</translation>
    </message>
    <message>
        <source>the route leads out of the interface on which the question came</source>
        <translation>die Route über die Schnittstelle hinausführt, auf der die Anfrage kam</translation>
    </message>
    <message>
        <source>{protocol}[ to port {port}]</source>
        <translation>{protocol}[ zu Port {port}]</translation>
    </message>
    <message>
        <source>{trace}: the last answer comes from {address} at hop {hop}; then silence.</source>
        <translation>{trace}: Die letzte Antwort kommt von {address} bei Hop {hop}; dann Stille.</translation>
    </message>
    <message>
        <source>{trace}: {address} answers at hop {hop} in {rtt}.</source>
        <translation>{trace}: {address} antwortet bei Hop {hop} in {rtt}.</translation>
    </message>
    <message>
        <source>{trace}: a reset comes at hop {hop} in {rtt}.</source>
        <translation>{trace}: Ein Reset kommt bei Hop {hop} in {rtt}.</translation>
    </message>
    <message>
        <source>{trace}: {address} answers &quot;port unreachable&quot; at hop {hop} in {rtt}.</source>
        <translation>{trace}: {address} antwortet „port unreachable“ bei Hop {hop} in {rtt}.</translation>
    </message>
    <message>
        <source>{trace}: {address} reports &quot;{icmp}&quot; at hop {hop}.</source>
        <translation>{trace}: {address} meldet „{icmp}“ bei Hop {hop}.</translation>
    </message>
    <message>
        <source>{trace}: no hop answered.</source>
        <translation>{trace}: Kein Hop hat geantwortet.</translation>
    </message>
    <message>
        <source>{address} answered {received} of {sent} pings[ ({method})][, typically in {median}][; {error}].</source>
        <translation>{address} hat {received} von {sent} Pings beantwortet[ ({method})][, typisch in {median}][; {error}].</translation>
    </message>
    <message>
        <source>A SYN to {end} still reaches node {node}[ ({sender})].</source>
        <translation>Ein SYN an {end} erreicht noch Knoten {node}[ ({sender})].</translation>
    </message>
    <message>
        <source>Node {node} did not answer a SYN to {end}.</source>
        <translation>Knoten {node} hat auf ein SYN an {end} nicht geantwortet.</translation>
    </message>
    <message>
        <source>The reset of {end} arrives with time-to-live {ttl}.</source>
        <translation>Der Reset von {end} kommt mit Time-to-Live {ttl} an.</translation>
    </message>
    <message>
        <source>To {address}, packets of [up to {passed} bytes pass|no size were seen to pass][, those of {lost} bytes vanish][; {reporter} reports a limit of {reported} bytes].</source>
        <translation>An {address} kommen Pakete [bis {passed} Byte durch|keiner Größe erkennbar durch][, die mit {lost} Byte verschwinden][; {reporter} meldet eine Grenze von {reported} Byte].</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>name resolution (DNS)</source>
        <translation>die Namensauflösung (DNS)</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>der Proxy</translation>
    </message>
    <message>
        <source>the way to the server</source>
        <translation>der Weg zum Server</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>das Gateway</translation>
    </message>
    <message>
        <source>was established</source>
        <translation>kam zustande</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>lief in ein Timeout</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>wurde abgelehnt</translation>
    </message>
    <message>
        <source>was reset</source>
        <translation>wurde zurückgesetzt</translation>
    </message>
    <message>
        <source>failed, because the network reports the target as unreachable</source>
        <translation>scheiterte, weil das Netz das Ziel als unerreichbar meldet</translation>
    </message>
    <message>
        <source>was not tried, because the name was not resolved</source>
        <translation>wurde nicht versucht, weil der Name nicht aufgelöst wurde</translation>
    </message>
    <message>
        <source>was established, but TLS failed</source>
        <translation>kam zustande, aber TLS schlug fehl</translation>
    </message>
    <message>
        <source>was established, but the service did not answer</source>
        <translation>kam zustande, aber der Dienst antwortete nicht</translation>
    </message>
    <message>
        <source>was established, but a gateway answered with an error</source>
        <translation>kam zustande, aber ein Gateway antwortete mit einem Fehler</translation>
    </message>
    <message>
        <source>failed on this computer</source>
        <translation>scheiterte auf diesem Rechner</translation>
    </message>
    <message>
        <source>, {value}</source>
        <translation>, {value}</translation>
    </message>
    <message>
        <source> (hop {value})</source>
        <translation> (Hop {value})</translation>
    </message>
    <message>
        <source> or {value} right behind it</source>
        <translation> oder {value} direkt dahinter</translation>
    </message>
    <message>
        <source>, interface {value}</source>
        <translation>, Schnittstelle {value}</translation>
    </message>
    <message>
        <source>, process {value}</source>
        <translation>, Prozess {value}</translation>
    </message>
    <message>
        <source>, rule: {value}</source>
        <translation>, Regel: {value}</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>It worked when</source>
        <translation>Es hat geklappt, wenn</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>The network team</source>
        <translation>Das Netzwerkteam</translation>
    </message>
    <message>
        <source>The server&apos;s administrator</source>
        <translation>Der Administrator des Servers</translation>
    </message>
    <message>
        <source>The DNS administrator</source>
        <translation>Der DNS-Administrator</translation>
    </message>
    <message>
        <source>The proxy&apos;s administrator</source>
        <translation>Der Administrator des Proxys</translation>
    </message>
    <message>
        <source>The gateway&apos;s administrator</source>
        <translation>Der Administrator des Gateways</translation>
    </message>
    <message>
        <source>The cloud administrator</source>
        <translation>Der Cloud-Administrator</translation>
    </message>
    <message>
        <source>The security team</source>
        <translation>Das Sicherheitsteam</translation>
    </message>
    <message>
        <source>The application&apos;s developer</source>
        <translation>Der Entwickler der Anwendung</translation>
    </message>
    <message>
        <source>The server is down</source>
        <translation>Der Server ist ausgefallen</translation>
    </message>
    <message>
        <source>The server[ {address}] does not answer on its own network.</source>
        <translation>Der Server[ {address}] antwortet in seinem eigenen Netz nicht.</translation>
    </message>
    <message>
        <source>The packets get as far as the server&apos;s network, and there nobody answers for its address: it is switched off, disconnected, crashed, or has another address now.</source>
        <translation>Die Pakete kommen bis zum Netz des Servers, und dort antwortet niemand für seine Adresse: Er ist ausgeschaltet, getrennt, abgestürzt oder hat jetzt eine andere Adresse.</translation>
    </message>
    <message>
        <source>Check that the server is switched on, has started, and still has the address[ {address}].</source>
        <translation>Prüfen Sie, ob der Server eingeschaltet und gestartet ist und noch die Adresse[ {address}] hat.</translation>
    </message>
    <message>
        <source>it answers from its own network</source>
        <translation>er aus seinem eigenen Netz antwortet</translation>
    </message>
    <message>
        <source>If the server has moved, use its new address.</source>
        <translation>Wenn der Server umgezogen ist, benutzen Sie seine neue Adresse.</translation>
    </message>
    <message>
        <source>Check the server&apos;s switch port and VLAN.</source>
        <translation>Prüfen Sie den Switch-Port und das VLAN des Servers.</translation>
    </message>
    <message>
        <source>the switch has learned its hardware address</source>
        <translation>der Switch seine Hardware-Adresse gelernt hat</translation>
    </message>
    <message>
        <source>Nothing listens on the port</source>
        <translation>Auf dem Port lauscht nichts</translation>
    </message>
    <message>
        <source>The server[ {address}] is up, and no service listens on [port {port}|the port][: it refused {refused} of {attempts} connections, so one of several servers behind the address lacks it].</source>
        <translation>Der Server[ {address}] läuft, und kein Dienst lauscht auf [Port {port}|dem Port][: {refused} von {attempts} Verbindungen hat er abgewiesen, einem von mehreren Servern hinter der Adresse fehlt der Dienst also].</translation>
    </message>
    <message>
        <source>The host itself answers that nobody accepts connections on this port: the service is stopped, has crashed, still starts, or listens on another port.</source>
        <translation>Der Host selbst antwortet, dass niemand auf diesem Port Verbindungen annimmt: Der Dienst ist angehalten, abgestürzt, startet noch oder lauscht auf einem anderen Port.</translation>
    </message>
    <message>
        <source>Check the port in the application&apos;s settings.</source>
        <translation>Prüfen Sie den Port in den Einstellungen der Anwendung.</translation>
    </message>
    <message>
        <source>it is the one on which the service listens</source>
        <translation>es der ist, auf dem der Dienst lauscht</translation>
    </message>
    <message>
        <source>Start the service[ {unit}] and read its log if it does not stay up (commands below, on the server).</source>
        <translation>Starten Sie den Dienst[ {unit}] und lesen Sie sein Protokoll, wenn er nicht oben bleibt (Befehle unten, auf dem Server).</translation>
    </message>
    <message>
        <source>the list of listeners on the server shows [port {port}|the port]</source>
        <translation>die Liste der lauschenden Dienste auf dem Server [Port {port}|den Port] zeigt</translation>
    </message>
    <message>
        <source>The service listens on another address</source>
        <translation>Der Dienst lauscht auf einer anderen Adresse</translation>
    </message>
    <message>
        <source>The service[ {process}] listens on [{listener_address}|another address], not on [{address}|the one asked for].</source>
        <translation>Der Dienst[ {process}] lauscht auf [{listener_address}|einer anderen Adresse], nicht auf [{address}|der gefragten].</translation>
    </message>
    <message>
        <source>It accepts connections only on that address, often only from the server itself (loopback). Connections to any other address of the server are refused.</source>
        <translation>Er nimmt Verbindungen nur auf dieser Adresse an, oft nur vom Server selbst (Loopback). Verbindungen zu jeder anderen Adresse des Servers werden abgelehnt.</translation>
    </message>
    <message>
        <source>Change the listen or bind address in the service&apos;s configuration to [{address}|the address asked for] or to all addresses, and restart it.</source>
        <translation>Ändern Sie die Listen- oder Bind-Adresse in der Konfiguration des Dienstes auf [{address}|die gefragte Adresse] oder auf alle Adressen, und starten Sie ihn neu.</translation>
    </message>
    <message>
        <source>the list of listeners shows the new address</source>
        <translation>die Liste der lauschenden Dienste die neue Adresse zeigt</translation>
    </message>
    <message>
        <source>If it listens on loopback on purpose, reach it through a gateway or an SSH tunnel instead.</source>
        <translation>Wenn er absichtlich auf Loopback lauscht, erreichen Sie ihn stattdessen über ein Gateway oder einen SSH-Tunnel.</translation>
    </message>
    <message>
        <source>the application connects through it</source>
        <translation>die Anwendung sich darüber verbindet</translation>
    </message>
    <message>
        <source>Blocked by the server&apos;s firewall</source>
        <translation>Von der Firewall des Servers blockiert</translation>
    </message>
    <message>
        <source>The server&apos;s firewall drops connections to [port {port}|the port][: {rule}].</source>
        <translation>Die Firewall des Servers verwirft Verbindungen zu [Port {port}|dem Port][: {rule}].</translation>
    </message>
    <message>
        <source>The packets reach the server, and one of its own rules discards or rejects them before the service sees them.</source>
        <translation>Die Pakete erreichen den Server, und eine seiner eigenen Regeln verwirft oder lehnt sie ab, bevor der Dienst sie sieht.</translation>
    </message>
    <message>
        <source>Find the rule (commands below, on the server) and allow TCP to [port {port}|the port] from [{source}|this client].</source>
        <translation>Finden Sie die Regel (Befehle unten, auf dem Server) und erlauben Sie TCP zu [Port {port}|dem Port] von [{source}|diesem Client].</translation>
    </message>
    <message>
        <source>Make the change permanent in the tool that owns the rules[ ({owner})].</source>
        <translation>Machen Sie die Änderung dauerhaft in dem Werkzeug, dem die Regeln gehören[ ({owner})].</translation>
    </message>
    <message>
        <source>the port is still reachable after a restart</source>
        <translation>der Port nach einem Neustart noch erreichbar ist</translation>
    </message>
    <message>
        <source>Denied by a cloud rule</source>
        <translation>Von einer Cloud-Regel verboten</translation>
    </message>
    <message>
        <source>A rule of the cloud provider denies connections to [port {port}|the port][: {rule}].</source>
        <translation>Eine Regel des Cloud-Anbieters verbietet Verbindungen zu [Port {port}|dem Port][: {rule}].</translation>
    </message>
    <message>
        <source>A security group, network ACL or cloud firewall stands in front of the server and discards the packets. The server never sees them.</source>
        <translation>Eine Sicherheitsgruppe, Netzwerk-ACL oder Cloud-Firewall steht vor dem Server und verwirft die Pakete. Der Server sieht sie nie.</translation>
    </message>
    <message>
        <source>Allow TCP to [port {port}|the port] from [{source}|this client] in the rule that denies it[ ({rule})], for a network ACL also the answers.</source>
        <translation>Erlauben Sie TCP zu [Port {port}|dem Port] von [{source}|diesem Client] in der Regel, die es verbietet[ ({rule})], bei einer Netzwerk-ACL auch die Antworten.</translation>
    </message>
    <message>
        <source>If the infrastructure is described in code, change it there.</source>
        <translation>Wenn die Infrastruktur in Code beschrieben ist, ändern Sie sie dort.</translation>
    </message>
    <message>
        <source>the next deployment keeps the change</source>
        <translation>die nächste Bereitstellung die Änderung behält</translation>
    </message>
    <message>
        <source>The service does not accept fast enough</source>
        <translation>Der Dienst nimmt nicht schnell genug an</translation>
    </message>
    <message>
        <source>The accept queue of the service on [port {port}|the port] is full[ ({queue} wait, there is room for {queue_limit})][: {process} does not accept its connections], so new ones are dropped.</source>
        <translation>Die Annahme-Warteschlange des Dienstes auf [Port {port}|dem Port] ist voll[ ({queue} warten, Platz ist für {queue_limit})][: {process} nimmt seine Verbindungen nicht an], daher werden neue verworfen.</translation>
    </message>
    <message>
        <source>The kernel keeps finished handshakes in a queue until the service accepts them. When the queue is full it drops new attempts without a word, and clients see a timeout. The service hangs, is too slow, or has too short a queue.</source>
        <translation>Der Kernel hält fertige Handshakes in einer Warteschlange, bis der Dienst sie annimmt. Ist sie voll, verwirft er neue Versuche wortlos, und Clients sehen ein Timeout. Der Dienst hängt, ist zu langsam oder hat eine zu kurze Warteschlange.</translation>
    </message>
    <message>
        <source>Find out why [{process}|the service] does not accept: look at its load, its threads and its log; restart it if it hangs.</source>
        <translation>Finden Sie heraus, warum [{process}|der Dienst] nicht annimmt: Sehen Sie nach seiner Last, seinen Threads und seinem Protokoll; starten Sie ihn neu, wenn er hängt.</translation>
    </message>
    <message>
        <source>the queue (Recv-Q) is near 0</source>
        <translation>die Warteschlange (Recv-Q) nahe 0 ist</translation>
    </message>
    <message>
        <source>For bursts, raise the listen backlog in the service&apos;s configuration and net.core.somaxconn, and restart the service.</source>
        <translation>Erhöhen Sie für Spitzen das Listen-Backlog in der Konfiguration des Dienstes und net.core.somaxconn, und starten Sie den Dienst neu.</translation>
    </message>
    <message>
        <source>the counter ListenOverflows stays flat under load</source>
        <translation>der Zähler ListenOverflows unter Last gleich bleibt</translation>
    </message>
    <message>
        <source>The service has no descriptor left</source>
        <translation>Der Dienst hat keinen Deskriptor mehr frei</translation>
    </message>
    <message>
        <source>The service[ {process}] on [port {port}|the port] has no file descriptor left to accept connections with[: {in_use} of {limit} are in use].</source>
        <translation>Der Dienst[ {process}] auf [Port {port}|dem Port] hat keinen Dateideskriptor mehr, um Verbindungen anzunehmen[: {in_use} von {limit} sind in Gebrauch].</translation>
    </message>
    <message>
        <source>Every accepted connection needs a descriptor. The service has reached its limit, so connections wait in the queue until they time out.</source>
        <translation>Jede angenommene Verbindung braucht einen Deskriptor. Der Dienst hat seine Grenze erreicht, daher warten Verbindungen in der Warteschlange, bis sie in ein Timeout laufen.</translation>
    </message>
    <message>
        <source>Restart the service, then raise its limit (LimitNOFILE= of its unit).</source>
        <translation>Starten Sie den Dienst neu, und erhöhen Sie dann seine Grenze (LimitNOFILE= seiner Unit).</translation>
    </message>
    <message>
        <source>its descriptors stay well below the limit</source>
        <translation>seine Deskriptoren weit unter der Grenze bleiben</translation>
    </message>
    <message>
        <source>Look for connections and files that are never closed.</source>
        <translation>Suchen Sie Verbindungen und Dateien, die nie geschlossen werden.</translation>
    </message>
    <message>
        <source>The service is at its connection limit</source>
        <translation>Der Dienst ist an seiner Verbindungsgrenze</translation>
    </message>
    <message>
        <source>The service on [port {port}|the port] accepts connections and closes them at once, because its own limit is reached[: &quot;{excerpt}&quot;].</source>
        <translation>Der Dienst auf [Port {port}|dem Port] nimmt Verbindungen an und schließt sie sofort, weil seine eigene Grenze erreicht ist[: „{excerpt}“].</translation>
    </message>
    <message>
        <source>The service counts its clients and turns away new ones (max_connections, MaxStartups, maxclients and the like).</source>
        <translation>Der Dienst zählt seine Clients und weist neue ab (max_connections, MaxStartups, maxclients und dergleichen).</translation>
    </message>
    <message>
        <source>Look who holds the connections and end idle ones.</source>
        <translation>Sehen Sie nach, wer die Verbindungen hält, und beenden Sie untätige.</translation>
    </message>
    <message>
        <source>new connections are served</source>
        <translation>neue Verbindungen bedient werden</translation>
    </message>
    <message>
        <source>Raise the service&apos;s limit if the machine can bear it.</source>
        <translation>Erhöhen Sie die Grenze des Dienstes, wenn die Maschine es verträgt.</translation>
    </message>
    <message>
        <source>the number of clients stays below the limit at peak time</source>
        <translation>die Zahl der Clients zur Spitzenzeit unter der Grenze bleibt</translation>
    </message>
    <message>
        <source>Use a connection pool, and close connections.</source>
        <translation>Benutzen Sie einen Verbindungspool, und schließen Sie Verbindungen.</translation>
    </message>
    <message>
        <source>the number of connections per client is small</source>
        <translation>die Zahl der Verbindungen je Client klein ist</translation>
    </message>
    <message>
        <source>The server is overloaded</source>
        <translation>Der Server ist überlastet</translation>
    </message>
    <message>
        <source>The server is overloaded[ ({reason})] and answers too late.</source>
        <translation>Der Server ist überlastet[ ({reason})] und antwortet zu spät.</translation>
    </message>
    <message>
        <source>Processor, memory or disks are saturated, so the service is not given the time to answer.</source>
        <translation>Prozessor, Speicher oder Platten sind ausgelastet, daher bekommt der Dienst keine Zeit zu antworten.</translation>
    </message>
    <message>
        <source>Find what uses the processor, memory or disk (commands below, on the server), and stop or limit it.</source>
        <translation>Finden Sie, was Prozessor, Speicher oder Platte beansprucht (Befehle unten, auf dem Server), und beenden oder begrenzen Sie es.</translation>
    </message>
    <message>
        <source>the pressure figures fall to a few per cent</source>
        <translation>die Druckwerte auf wenige Prozent fallen</translation>
    </message>
    <message>
        <source>If a limit of the service&apos;s container or unit throttles it, raise the limit.</source>
        <translation>Wenn eine Grenze des Containers oder der Unit den Dienst drosselt, erhöhen Sie sie.</translation>
    </message>
    <message>
        <source>The service says nothing</source>
        <translation>Der Dienst sagt nichts</translation>
    </message>
    <message>
        <source>The service on [port {port}|the port] accepts the connection and then says nothing[; {expected} owes an answer].</source>
        <translation>Der Dienst auf [Port {port}|dem Port] nimmt die Verbindung an und sagt dann nichts[; {expected} schuldet eine Antwort].</translation>
    </message>
    <message>
        <source>The handshake works, so network and firewall let the connection through. The program behind it hangs, waits for something of its own (a database, a look-up of this client&apos;s name), or is not the service expected.</source>
        <translation>Der Handshake funktioniert, Netz und Firewall lassen die Verbindung also durch. Das Programm dahinter hängt, wartet auf etwas Eigenes (eine Datenbank, eine Abfrage nach dem Namen dieses Clients) oder ist nicht der erwartete Dienst.</translation>
    </message>
    <message>
        <source>Look into the log and the threads of [{process}|the service]; restart it if it hangs.</source>
        <translation>Sehen Sie in das Protokoll und die Threads von [{process}|dem Dienst]; starten Sie ihn neu, wenn er hängt.</translation>
    </message>
    <message>
        <source>it greets or answers within a second</source>
        <translation>er innerhalb einer Sekunde grüßt oder antwortet</translation>
    </message>
    <message>
        <source>Check what the service waits for before it greets: reverse look-ups, databases, disks.</source>
        <translation>Prüfen Sie, worauf der Dienst wartet, bevor er grüßt: Rückwärtsauflösung, Datenbanken, Platten.</translation>
    </message>
    <message>
        <source>the answer comes without delay</source>
        <translation>die Antwort ohne Verzögerung kommt</translation>
    </message>
    <message>
        <source>The server resets the connection</source>
        <translation>Der Server setzt die Verbindung zurück</translation>
    </message>
    <message>
        <source>The server accepts the connection to [port {port}|the port] and then resets it.</source>
        <translation>Der Server nimmt die Verbindung zu [Port {port}|dem Port] an und setzt sie dann zurück.</translation>
    </message>
    <message>
        <source>The handshake works, and the server then ends the connection by force: the program crashed, an access list of the service refuses this client, or a load balancer has nobody behind it.</source>
        <translation>Der Handshake funktioniert, und der Server beendet die Verbindung danach gewaltsam: Das Programm ist abgestürzt, eine Zugriffsliste des Dienstes lehnt diesen Client ab, oder ein Lastverteiler hat niemanden hinter sich.</translation>
    </message>
    <message>
        <source>Look into the service&apos;s log at the time of the attempt: a crash, an access list (hosts.allow, pg_hba.conf, allow and deny), or a missing backend.</source>
        <translation>Sehen Sie im Protokoll des Dienstes zur Zeit des Versuchs nach: ein Absturz, eine Zugriffsliste (hosts.allow, pg_hba.conf, allow und deny) oder ein fehlendes Backend.</translation>
    </message>
    <message>
        <source>the log says why the connection was ended</source>
        <translation>das Protokoll sagt, warum die Verbindung beendet wurde</translation>
    </message>
    <message>
        <source>Allow this client[ ({source})] or start the backend.</source>
        <translation>Erlauben Sie diesen Client[ ({source})], oder starten Sie das Backend.</translation>
    </message>
    <message>
        <source>Another protocol answers</source>
        <translation>Ein anderes Protokoll antwortet</translation>
    </message>
    <message>
        <source>[{recognised}|Another protocol than expected] answers on [port {port}|the port][, not {expected}].</source>
        <translation>[{recognised}|Ein anderes Protokoll als erwartet] antwortet auf [Port {port}|dem Port][, nicht {expected}].</translation>
    </message>
    <message>
        <source>The connection works, but the two sides do not speak the same language: a wrong port, TLS towards a plain service or the other way round, or another service on this port.</source>
        <translation>Die Verbindung funktioniert, aber die beiden Seiten sprechen nicht dieselbe Sprache: ein falscher Port, TLS zu einem Dienst ohne TLS oder umgekehrt, oder ein anderer Dienst auf diesem Port.</translation>
    </message>
    <message>
        <source>Check port and scheme in the application&apos;s settings (http or https, with or without TLS).</source>
        <translation>Prüfen Sie Port und Schema in den Einstellungen der Anwendung (http oder https, mit oder ohne TLS).</translation>
    </message>
    <message>
        <source>the application and the service speak the same protocol</source>
        <translation>Anwendung und Dienst dasselbe Protokoll sprechen</translation>
    </message>
    <message>
        <source>Check which service listens on [port {port}|the port].</source>
        <translation>Prüfen Sie, welcher Dienst auf [Port {port}|dem Port] lauscht.</translation>
    </message>
    <message>
        <source>the expected service answers there</source>
        <translation>dort der erwartete Dienst antwortet</translation>
    </message>
    <message>
        <source>let pass</source>
        <translation>lassen durch:</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>verwerfen:</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>lehnen ab:</translation>
    </message>
    <message>
        <source>hand to a program</source>
        <translation>übergeben an ein Programm:</translation>
    </message>
    <message>
        <source>may drop or let pass</source>
        <translation>verwerfen vielleicht oder lassen durch:</translation>
    </message>
    <message>
        <source>the question to the resolver</source>
        <translation>die Frage an den Resolver</translation>
    </message>
    <message>
        <source>the SYN that leaves for</source>
        <translation>das SYN, das hinausgeht zu</translation>
    </message>
    <message>
        <source>the answer from</source>
        <translation>die Antwort von</translation>
    </message>
    <message>
        <source>a SYN that arrives from</source>
        <translation>ein SYN, das ankommt von</translation>
    </message>
    <message>
        <source>what follows the handshake with</source>
        <translation>was auf den Handshake folgt mit</translation>
    </message>
    <message>
        <source>Accept queues overflowed {during} times in {window}, {total} times since the start.</source>
        <translation>Annahme-Warteschlangen liefen {during}-mal in {window} über, {total}-mal seit dem Start.</translation>
    </message>
    <message>
        <source>The service {unit} is {state}[ ({sub})][, result {result}].</source>
        <translation>Der Dienst {unit} ist {state}[ ({sub})][, Ergebnis {result}].</translation>
    </message>
    <message>
        <source>The rules of {backend} were read.</source>
        <translation>Die Regeln von {backend} wurden gelesen.</translation>
    </message>
    <message>
        <source>{backend} has no rules here.</source>
        <translation>{backend} hat hier keine Regeln.</translation>
    </message>
    <message>
        <source>The rules of {backend} could not be read[: {reason}].</source>
        <translation>Die Regeln von {backend} konnten nicht gelesen werden[: {reason}].</translation>
    </message>
    <message>
        <source>The rules[ of {backend}] {verb} {packet} {end}[: {rule}][ (table {table}][, chain {chain})].</source>
        <translation>Die Regeln[ von {backend}] {verb} {packet} {end}[: {rule}][ (Tabelle {table}][, Kette {chain})].</translation>
    </message>
    <message>
        <source>{end} answers[ in the language of {recognised}] after {waited}[: &quot;{excerpt}&quot;].</source>
        <translation>{end} antwortet[ in der Sprache von {recognised}] nach {waited}[: „{excerpt}“].</translation>
    </message>
    <message>
        <source>{end} accepted the connection and said nothing for {waited}[; {expected} owes an answer].</source>
        <translation>{end} hat die Verbindung angenommen und {waited} lang nichts gesagt[; {expected} schuldet eine Antwort].</translation>
    </message>
    <message>
        <source>{end} accepts the connection and would take what this computer says, but {bytes} bytes for it cannot leave this computer.</source>
        <translation>{end} nimmt die Verbindung an und würde entgegennehmen, was dieser Rechner sagt, doch {bytes} Bytes dafür können diesen Rechner nicht verlassen.</translation>
    </message>
    <message>
        <source>{end} accepted the connection and closed it after {waited}[, saying &quot;{excerpt}&quot;].</source>
        <translation>{end} hat die Verbindung angenommen und nach {waited} geschlossen[, mit den Worten „{excerpt}“].</translation>
    </message>
    <message>
        <source>{end} accepted the connection and reset it after {waited}.</source>
        <translation>{end} hat die Verbindung angenommen und nach {waited} zurückgesetzt.</translation>
    </message>
    <message>
        <source>The talk with {end} failed after {waited}.</source>
        <translation>Das Gespräch mit {end} ist nach {waited} fehlgeschlagen.</translation>
    </message>
    <message>
        <source>TLS with {end} completes[ ({version}][, {cipher})][; the certificate is not accepted: {problems}][; valid until {not_after}].</source>
        <translation>TLS mit {end} kommt zustande[ ({version}][, {cipher})][; das Zertifikat wird nicht akzeptiert: {problems}][; gültig bis {not_after}].</translation>
    </message>
    <message>
        <source>TLS with {end} stalls: {bytes} bytes came in {duration}.</source>
        <translation>TLS mit {end} stockt: {bytes} Byte kamen in {duration}.</translation>
    </message>
    <message>
        <source>{end} refuses TLS by an alert[: {detail}].</source>
        <translation>{end} lehnt TLS mit einem Alert ab[: {detail}].</translation>
    </message>
    <message>
        <source>{end} resets the connection during the TLS handshake.</source>
        <translation>{end} setzt die Verbindung während des TLS-Handshakes zurück.</translation>
    </message>
    <message>
        <source>{end} closes the connection during the TLS handshake.</source>
        <translation>{end} schließt die Verbindung während des TLS-Handshakes.</translation>
    </message>
    <message>
        <source>{end} answers, and not in TLS[: {detail}].</source>
        <translation>{end} antwortet, aber nicht in TLS[: {detail}].</translation>
    </message>
    <message>
        <source>TLS with {end} fails[: {detail}].</source>
        <translation>TLS mit {end} schlägt fehl[: {detail}].</translation>
    </message>
    <message>
        <source>{end} answers {status}[ {reason}] in {duration}[, recognised as {gateway}][; it says &quot;{excerpt}&quot;].</source>
        <translation>{end} antwortet {status}[ {reason}] in {duration}[, erkannt als {gateway}][; es sagt „{excerpt}“].</translation>
    </message>
    <message>
        <source>The TLS handshake stalls</source>
        <translation>Der TLS-Handshake stockt</translation>
    </message>
    <message>
        <source>The connection to [{target}|the target] is established, and its TLS handshake never completes.</source>
        <translation>Die Verbindung zu [{target}|dem Ziel] kommt zustande, und ihr TLS-Handshake wird nie fertig.</translation>
    </message>
    <message>
        <source>TCP works. The other side does not answer the first TLS message or stops in the middle: the service hangs, a device on the way drops TLS by name, or its large certificate packets are lost.</source>
        <translation>TCP funktioniert. Die andere Seite beantwortet die erste TLS-Nachricht nicht oder hört mittendrin auf: Der Dienst hängt, ein Gerät auf dem Weg verwirft TLS nach dem Namen, oder die großen Pakete mit dem Zertifikat gehen verloren.</translation>
    </message>
    <message>
        <source>Look into the service&apos;s log and load at the time of the attempt; restart it if it hangs.</source>
        <translation>Sehen Sie im Protokoll des Dienstes und nach seiner Last zur Zeit des Versuchs; starten Sie ihn neu, wenn er hängt.</translation>
    </message>
    <message>
        <source>the handshake completes within a second (commands below)</source>
        <translation>der Handshake innerhalb einer Sekunde fertig wird (Befehle unten)</translation>
    </message>
    <message>
        <source>Check devices that inspect TLS on the way, and whether full-sized packets pass.</source>
        <translation>Prüfen Sie Geräte auf dem Weg, die TLS untersuchen, und ob Pakete voller Größe durchkommen.</translation>
    </message>
    <message>
        <source>the handshake completes from here as it does from the server&apos;s own network</source>
        <translation>der Handshake von hier so gelingt wie aus dem eigenen Netz des Servers</translation>
    </message>
    <message>
        <source>No common TLS version</source>
        <translation>Keine gemeinsame TLS-Version</translation>
    </message>
    <message>
        <source>[{target}|The target] and this computer have no TLS version or cipher suite in common[: {tls_detail}].</source>
        <translation>[{target}|Das Ziel] und dieser Rechner haben keine TLS-Version oder Cipher-Suite gemeinsam[: {tls_detail}].</translation>
    </message>
    <message>
        <source>One side is too old or too strict for the other. TLS 1.0 and 1.1 are switched off nearly everywhere (RFC 8996).</source>
        <translation>Eine Seite ist zu alt oder zu streng für die andere. TLS 1.0 und 1.1 sind fast überall abgeschaltet (RFC 8996).</translation>
    </message>
    <message>
        <source>Switch TLS 1.2 and 1.3 on in the service, with current cipher suites; update it if it has neither.</source>
        <translation>Schalten Sie im Dienst TLS 1.2 und 1.3 mit aktuellen Cipher-Suites ein; aktualisieren Sie ihn, wenn er keines von beiden hat.</translation>
    </message>
    <message>
        <source>the handshake completes (commands below)</source>
        <translation>der Handshake fertig wird (Befehle unten)</translation>
    </message>
    <message>
        <source>If it is the application that is old, update it or its TLS library.</source>
        <translation>Wenn die Anwendung alt ist, aktualisieren Sie sie oder ihre TLS-Bibliothek.</translation>
    </message>
    <message>
        <source>The certificate is not accepted</source>
        <translation>Das Zertifikat wird nicht akzeptiert</translation>
    </message>
    <message>
        <source>The certificate of [{target}|the target] is not accepted[: {reason}][ (valid until {not_after})][; it comes through the proxy {proxy}].</source>
        <translation>Das Zertifikat von [{target}|dem Ziel] wird nicht akzeptiert[: {reason}][ (gültig bis {not_after})][; es kommt über den Proxy {proxy}].</translation>
    </message>
    <message>
        <source>Through the tunnel: {words}</source>
        <translation>Durch den Tunnel: {words}</translation>
    </message>
    <message>
        <source>The server is reached and answers, but cannot prove to be the one asked for: its certificate is expired, not yet valid, for another name, or signed by somebody whom this computer does not trust.</source>
        <translation>Der Server ist erreichbar und antwortet, kann aber nicht beweisen, dass er der gefragte ist: Sein Zertifikat ist abgelaufen, noch nicht gültig, für einen anderen Namen oder von jemandem unterschrieben, dem dieser Rechner nicht vertraut.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and the spelling of the name.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Rechners und die Schreibweise des Namens.</translation>
    </message>
    <message>
        <source>the clock is right to the minute</source>
        <translation>die Uhr auf die Minute stimmt</translation>
    </message>
    <message>
        <source>Renew the certificate[ (issued by {issuer})], for [{host}|the name asked for], and send the intermediate certificates with it.</source>
        <translation>Erneuern Sie das Zertifikat[ (ausgestellt von {issuer})] für [{host}|den gefragten Namen], und senden Sie die Zwischenzertifikate mit.</translation>
    </message>
    <message>
        <source>the verification says &quot;ok&quot; (commands below)</source>
        <translation>die Prüfung „ok“ sagt (Befehle unten)</translation>
    </message>
    <message>
        <source>If your organisation&apos;s own authority signed it, have its root certificate installed on this computer.</source>
        <translation>Wenn die eigene Zertifizierungsstelle Ihrer Organisation es unterschrieben hat, lassen Sie deren Wurzelzertifikat auf diesem Rechner installieren.</translation>
    </message>
    <message>
        <source>the verification says &quot;ok&quot;</source>
        <translation>die Prüfung „ok“ sagt</translation>
    </message>
    <message>
        <source>The gateway&apos;s upstream times out</source>
        <translation>Der Upstream des Gateways läuft in ein Timeout</translation>
    </message>
    <message>
        <source>The gateway[ {gateway_product}] at [{target}|the target] answers that the service behind it did not answer in time[ (status {status})].</source>
        <translation>Das Gateway[ {gateway_product}] bei [{target}|dem Ziel] antwortet, dass der Dienst dahinter nicht rechtzeitig geantwortet hat[ (Status {status})].</translation>
    </message>
    <message>
        <source>This computer reaches the gateway without trouble. The service behind the gateway is too slow, hangs, or cannot be reached from there.</source>
        <translation>Dieser Rechner erreicht das Gateway ohne Mühe. Der Dienst hinter dem Gateway ist zu langsam, hängt oder ist von dort nicht erreichbar.</translation>
    </message>
    <message>
        <source>Look in the gateway&apos;s error log for the upstream that timed out, and diagnose it from there: start Deadair on the gateway against the upstream.</source>
        <translation>Suchen Sie im Fehlerprotokoll des Gateways den Upstream mit dem Timeout, und untersuchen Sie ihn von dort: Starten Sie Deadair auf dem Gateway gegen den Upstream.</translation>
    </message>
    <message>
        <source>the log names the upstream&apos;s address</source>
        <translation>das Protokoll die Adresse des Upstreams nennt</translation>
    </message>
    <message>
        <source>Find out why the upstream is slow: its load, its database, its log.</source>
        <translation>Finden Sie heraus, warum der Upstream langsam ist: seine Last, seine Datenbank, sein Protokoll.</translation>
    </message>
    <message>
        <source>the upstream answers within the gateway&apos;s timeout</source>
        <translation>der Upstream innerhalb des Timeouts des Gateways antwortet</translation>
    </message>
    <message>
        <source>If the request legitimately takes that long, raise the gateway&apos;s timeout.</source>
        <translation>Wenn die Anfrage zu Recht so lange dauert, erhöhen Sie das Timeout des Gateways.</translation>
    </message>
    <message>
        <source>the request is answered with a status below 500</source>
        <translation>die Anfrage mit einem Status unter 500 beantwortet wird</translation>
    </message>
    <message>
        <source>The gateway cannot reach its upstream</source>
        <translation>Das Gateway erreicht seinen Upstream nicht</translation>
    </message>
    <message>
        <source>The gateway[ {gateway_product}] at [{target}|the target] answers that it cannot reach the service behind it[ (status {status})].</source>
        <translation>Das Gateway[ {gateway_product}] bei [{target}|dem Ziel] antwortet, dass es den Dienst dahinter nicht erreicht[ (Status {status})].</translation>
    </message>
    <message>
        <source>This computer reaches the gateway without trouble. The service behind it is stopped, refuses the gateway, or breaks off.</source>
        <translation>Dieser Rechner erreicht das Gateway ohne Mühe. Der Dienst dahinter ist angehalten, lehnt das Gateway ab oder bricht ab.</translation>
    </message>
    <message>
        <source>Look in the gateway&apos;s error log for the upstream and its error, and diagnose it from there: start Deadair on the gateway against the upstream.</source>
        <translation>Suchen Sie im Fehlerprotokoll des Gateways den Upstream und seinen Fehler, und untersuchen Sie ihn von dort: Starten Sie Deadair auf dem Gateway gegen den Upstream.</translation>
    </message>
    <message>
        <source>Start the upstream service, and let the gateway in.</source>
        <translation>Starten Sie den Upstream-Dienst, und lassen Sie das Gateway herein.</translation>
    </message>
    <message>
        <source>The gateway has no healthy upstream</source>
        <translation>Das Gateway hat keinen gesunden Upstream</translation>
    </message>
    <message>
        <source>The gateway[ {gateway_product}] at [{target}|the target] answers that no service behind it is available[ (status {status})].</source>
        <translation>Das Gateway[ {gateway_product}] bei [{target}|dem Ziel] antwortet, dass kein Dienst dahinter verfügbar ist[ (Status {status})].</translation>
    </message>
    <message>
        <source>The gateway checks the services behind it and has taken all of them out, or there are none.</source>
        <translation>Das Gateway prüft die Dienste dahinter und hat alle herausgenommen, oder es gibt keine.</translation>
    </message>
    <message>
        <source>Look at the gateway&apos;s view of its backends and at the health checks that fail.</source>
        <translation>Sehen Sie nach, wie das Gateway seine Backends sieht und welche Gesundheitsprüfungen scheitern.</translation>
    </message>
    <message>
        <source>at least one backend is shown as healthy</source>
        <translation>mindestens ein Backend als gesund gezeigt wird</translation>
    </message>
    <message>
        <source>Start the backends, or repair what their health check asks for.</source>
        <translation>Starten Sie die Backends, oder reparieren Sie, was ihre Gesundheitsprüfung verlangt.</translation>
    </message>
    <message>
        <source>The gateway&apos;s configuration is wrong</source>
        <translation>Die Konfiguration des Gateways ist falsch</translation>
    </message>
    <message>
        <source>The gateway&apos;s configuration points to an upstream[ ({name})] that does not resolve or does not listen[: {reason}].</source>
        <translation>Die Konfiguration des Gateways zeigt auf einen Upstream[ ({name})], der nicht auflöst oder nicht lauscht[: {reason}].</translation>
    </message>
    <message>
        <source>The gateway works as configured, but its configuration names a host or port where no service is.</source>
        <translation>Das Gateway tut, was konfiguriert ist, aber seine Konfiguration nennt einen Host oder Port, an dem kein Dienst ist.</translation>
    </message>
    <message>
        <source>Correct the upstream&apos;s name and port in the configuration, test it and load it again (commands below).</source>
        <translation>Berichtigen Sie Namen und Port des Upstreams in der Konfiguration, prüfen Sie sie und laden Sie sie neu (Befehle unten).</translation>
    </message>
    <message>
        <source>the configuration test passes and requests are answered</source>
        <translation>die Konfigurationsprüfung besteht und Anfragen beantwortet werden</translation>
    </message>
    <message>
        <source>If the name is right, add its record.</source>
        <translation>Wenn der Name stimmt, fügen Sie seinen Eintrag hinzu.</translation>
    </message>
    <message>
        <source>the name resolves on the gateway</source>
        <translation>der Name auf dem Gateway auflöst</translation>
    </message>
    <message>
        <source>Timeouts do not fit together</source>
        <translation>Timeouts passen nicht zusammen</translation>
    </message>
    <message>
        <source>A timeout nearer to the client[ ({timeout_ms} ms)] is shorter than one behind it[ ({needed_ms} ms)].</source>
        <translation>Ein Timeout näher am Client[ ({timeout_ms} ms)] ist kürzer als eines dahinter[ ({needed_ms} ms)].</translation>
    </message>
    <message>
        <source>The outer side gives up while the inner one still works, so the client sees a timeout and the work is done in vain.</source>
        <translation>Die äußere Seite gibt auf, während die innere noch arbeitet; der Client sieht ein Timeout, und die Arbeit ist umsonst.</translation>
    </message>
    <message>
        <source>Set the timeouts so that each is longer than the one behind it: client, gateway, service, database.</source>
        <translation>Stellen Sie die Timeouts so ein, dass jedes länger ist als das dahinter: Client, Gateway, Dienst, Datenbank.</translation>
    </message>
    <message>
        <source>a slow request is answered by the service&apos;s own error, not by a timeout</source>
        <translation>eine langsame Anfrage mit dem Fehler des Dienstes selbst beantwortet wird, nicht mit einem Timeout</translation>
    </message>
    <message>
        <source>On the server, as its administrator, run &quot;deadair diagnose [{target}|TARGET] --vantage server&quot;: it sees the listener, its queue and the server&apos;s rules.</source>
        <translation>Führen Sie auf dem Server als dessen Administrator „deadair diagnose [{target}|ZIEL] --vantage server“ aus: Es sieht den lauschenden Dienst, seine Warteschlange und die Regeln des Servers.</translation>
    </message>
    <message>
        <source>On the server, watch the port during an attempt from here (tcpdump -ni any tcp port [{port}|PORT]). No SYN arrives: it is lost on the way. A SYN and no answer: the server drops it. A SYN-ACK leaves: the answer is lost on the way back.</source>
        <translation>Beobachten Sie auf dem Server den Port während eines Versuchs von hier (tcpdump -ni any tcp port [{port}|PORT]). Kein SYN kommt an: Es geht auf dem Weg verloren. Ein SYN und keine Antwort: Der Server verwirft es. Ein SYN-ACK geht hinaus: Die Antwort geht auf dem Rückweg verloren.</translation>
    </message>
    <message>
        <source>Here, run &quot;sudo deadair diagnose [{target}|TARGET]&quot;: as administrator it reads this computer&apos;s rules and sees single packets.</source>
        <translation>Führen Sie hier „sudo deadair diagnose [{target}|ZIEL]“ aus: Als Administrator liest es die Regeln dieses Rechners und sieht einzelne Pakete.</translation>
    </message>
    <message>
        <source>Try from another network, such as a phone&apos;s hotspot: if it works there, the fault is on this side or on this path.</source>
        <translation>Versuchen Sie es aus einem anderen Netz, etwa über den Hotspot eines Telefons: Wenn es dort funktioniert, liegt der Fehler auf dieser Seite oder auf diesem Pfad.</translation>
    </message>
    <message>
        <source>Ask another resolver for the name[ {host}] and compare the answers.</source>
        <translation>Fragen Sie einen anderen Resolver nach dem Namen[ {host}] und vergleichen Sie die Antworten.</translation>
    </message>
    <message>
        <source>Ask the network team whether their devices on this path see and drop the packets; the report lists the hops.</source>
        <translation>Fragen Sie das Netzwerkteam, ob seine Geräte auf diesem Pfad die Pakete sehen und verwerfen; der Bericht führt die Hops auf.</translation>
    </message>
    <message>
        <source>Read the service&apos;s log on the server at the time of the attempt.</source>
        <translation>Lesen Sie auf dem Server das Protokoll des Dienstes zur Zeit des Versuchs.</translation>
    </message>
    <message>
        <source>Read the gateway&apos;s error log at the time of the attempt.</source>
        <translation>Lesen Sie das Fehlerprotokoll des Gateways zur Zeit des Versuchs.</translation>
    </message>
    <message>
        <source>Run Deadair again while it fails, with more time: &quot;deadair diagnose [{target}|TARGET] --budget 60s&quot;.</source>
        <translation>Starten Sie Deadair noch einmal, während es scheitert, mit mehr Zeit: „deadair diagnose [{target}|ZIEL] --budget 60s“.</translation>
    </message>
    <message>
        <source>The connection[ to {target}] {outcome}, and the evidence is not enough to name one cause.</source>
        <translation>Die Verbindung[ zu {target}] {outcome}, und die Belege reichen nicht aus, um eine Ursache zu nennen.</translation>
    </message>
    <message>
        <source>Most likely: {rivals}.</source>
        <translation>Am wahrscheinlichsten: {rivals}.</translation>
    </message>
    <message>
        <source>To find out:</source>
        <translation>Um es herauszufinden:</translation>
    </message>
    <message>
        <source>One thing slows or threatens it:</source>
        <translation>Eines verlangsamt oder gefährdet sie:</translation>
    </message>
    <message>
        <source>{error}: failed here</source>
        <translation>{error}: hier fehlgeschlagen</translation>
    </message>
    <message>
        <source>its firewall</source>
        <translation>seine Firewall</translation>
    </message>
    <message>
        <source>router {address}</source>
        <translation>Router {address}</translation>
    </message>
    <message>
        <source>still no answer when we stopped</source>
        <translation>noch keine Antwort, als wir aufhörten</translation>
    </message>
    <message>
        <source>the system gave up (ETIMEDOUT)</source>
        <translation>das System gab auf (ETIMEDOUT)</translation>
    </message>
    <message>
        <source>SYN, try {number}</source>
        <translation>SYN, Versuch {number}</translation>
    </message>
    <message>
        <source>The first SYN leaves: this computer asks {end} for a connection.</source>
        <translation>Das erste SYN geht hinaus: Dieser Rechner bittet {end} um eine Verbindung.</translation>
    </message>
    <message>
        <source>After {time} without an answer the SYN is sent again (try {number}); its time is reckoned from the kernel&apos;s count.</source>
        <translation>Nach {time} ohne Antwort wird das SYN noch einmal gesendet (Versuch {number}); sein Zeitpunkt ist aus der Zählung des Kernels errechnet.</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall stops it[: {rule}].</source>
        <translation>Die Firewall dieses Rechners hält es auf[: {rule}].</translation>
    </message>
    <message>
        <source>The answer arrives {time} after the first SYN: {answer}.</source>
        <translation>Die Antwort kommt {time} nach dem ersten SYN: {answer}.</translation>
    </message>
    <message>
        <source>The kernel acknowledges, and the connection is established.</source>
        <translation>Der Kernel bestätigt, und die Verbindung steht.</translation>
    </message>
    <message>
        <source>ICMP error from {address}</source>
        <translation>ICMP-Fehler von {address}</translation>
    </message>
    <message>
        <source>SYN-ACK: connected</source>
        <translation>SYN-ACK: verbunden</translation>
    </message>
    <message>
        <source>RST: refused</source>
        <translation>RST: abgelehnt</translation>
    </message>
    <message>
        <source>RST: reset</source>
        <translation>RST: zurückgesetzt</translation>
    </message>
    <message>
        <source>After {time}: {what}.</source>
        <translation>Nach {time}: {what}.</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>wartet auf eine Antwort</translation>
    </message>
    <message>
        <source>Connection attempt to {end}:</source>
        <translation>Verbindungsversuch zu {end}:</translation>
    </message>
    <message>
        <source>{time} of silence</source>
        <translation>{time} Stille</translation>
    </message>
    <message>
        <source>What was measured:</source>
        <translation>Was gemessen wurde:</translation>
    </message>
    <message>
        <source>What is asked for:</source>
        <translation>Worum gebeten wird:</translation>
    </message>
    <message>
        <source>[{process} (process {pid})|A process that this user may not see] listens on {end}[, unit {unit}][; {queue} of {limit} connections wait to be accepted].</source>
        <translation>[{process} (Prozess {pid})|Ein Prozess, den dieser Benutzer nicht sehen darf,] lauscht auf {end}[, Unit {unit}][; {queue} von {limit} Verbindungen warten auf Annahme].</translation>
    </message>
    <message>
        <source>This computer&apos;s connection-tracking table is full[: {in_use} of {limit} entries], so it drops new connections.</source>
        <translation>Die Tabelle der Verbindungsverfolgung dieses Rechners ist voll[: {in_use} von {limit} Einträgen], daher verwirft er neue Verbindungen.</translation>
    </message>
    <message>
        <source>{end}[ through {interface}]</source>
        <translation>{end}[ über {interface}]</translation>
    </message>
    <message>
        <source>{end} &quot;resets&quot; a connection whose words die at hop {ttl}, before it.</source>
        <translation>{end} „setzt“ eine Verbindung „zurück“, deren Worte schon bei Hop {ttl}, vor ihm, sterben.</translation>
    </message>
    <message>
        <source>Words to {end} that die at hop {ttl} are not answered by a reset.</source>
        <translation>Worte an {end}, die bei Hop {ttl} sterben, werden nicht mit einem Reset beantwortet.</translation>
    </message>
    <message>
        <source>Cloud rules</source>
        <translation>Cloud-Regeln</translation>
    </message>
    <message>
        <source>security group</source>
        <translation>Sicherheitsgruppe</translation>
    </message>
    <message>
        <source>network ACL</source>
        <translation>Netzwerk-ACL</translation>
    </message>
    <message>
        <source>network security group</source>
        <translation>Netzwerksicherheitsgruppe</translation>
    </message>
    <message>
        <source>firewall rules of network</source>
        <translation>Firewall-Regeln des Netzes</translation>
    </message>
    <message>
        <source>firewall policy</source>
        <translation>Firewall-Richtlinie</translation>
    </message>
    <message>
        <source>It is not known as which address the other end is seen (address translation on the way): give that address.</source>
        <translation>Es ist nicht bekannt, unter welcher Adresse das andere Ende gesehen wird (Adressübersetzung auf dem Weg): Geben Sie diese Adresse an.</translation>
    </message>
    <message>
        <source>It is not known which private address is behind the public one: add the output of {inventory}.</source>
        <translation>Es ist nicht bekannt, welche private Adresse hinter der öffentlichen steht: Fügen Sie die Ausgabe von {inventory} hinzu.</translation>
    </message>
    <message>
        <source>It is not known whether the other end is in the group {subject}: add the output of {inventory}.</source>
        <translation>Es ist nicht bekannt, ob das andere Ende in der Gruppe {subject} ist: Fügen Sie die Ausgabe von {inventory} hinzu.</translation>
    </message>
    <message>
        <source>It is not known which addresses the list {subject} holds: add its entries (aws ec2 get-managed-prefix-list-entries, in a file named after the list).</source>
        <translation>Es ist nicht bekannt, welche Adressen die Liste {subject} enthält: Fügen Sie ihre Einträge hinzu (aws ec2 get-managed-prefix-list-entries, in einer nach der Liste benannten Datei).</translation>
    </message>
    <message>
        <source>It is not known whether the address belongs to the service tag {subject}: add the output of az network list-service-tags, or of az network nic list-effective-nsg.</source>
        <translation>Es ist nicht bekannt, ob die Adresse zum Service-Tag {subject} gehört: Fügen Sie die Ausgabe von az network list-service-tags oder von az network nic list-effective-nsg hinzu.</translation>
    </message>
    <message>
        <source>The network tags and the service account of {subject} are not known: add the output of {inventory}.</source>
        <translation>Die Netzwerk-Tags und das Dienstkonto von {subject} sind nicht bekannt: Fügen Sie die Ausgabe von {inventory} hinzu.</translation>
    </message>
    <message>
        <source>Which instances carry the secure tag {subject} is in no export: ask for its bindings (gcloud resource-manager tags bindings list).</source>
        <translation>Welche Instanzen das sichere Tag {subject} tragen, steht in keinem Export: Fragen Sie nach seinen Bindungen (gcloud resource-manager tags bindings list).</translation>
    </message>
    <message>
        <source>What {subject} stands for (a domain name, a country or a threat list) only the provider knows at that moment.</source>
        <translation>Wofür {subject} steht (ein Domainname, ein Land oder eine Bedrohungsliste), weiß nur der Anbieter in jenem Moment.</translation>
    </message>
    <message>
        <source>The rule {subject} hands the connection to an inspection that decides by its content.</source>
        <translation>Die Regel {subject} übergibt die Verbindung einer Prüfung, die nach ihrem Inhalt entscheidet.</translation>
    </message>
    <message>
        <source>It is not known which of the lists guard {subject}: add the output of {inventory}.</source>
        <translation>Es ist nicht bekannt, welche der Listen {subject} schützen: Fügen Sie die Ausgabe von {inventory} hinzu.</translation>
    </message>
    <message>
        <source>{subject} guards it or names what does, and none of the files holds its rules: add the output of {lists}.</source>
        <translation>{subject} schützt es oder nennt, was es schützt, und keine der Dateien enthält dessen Regeln: Fügen Sie die Ausgabe von {lists} hinzu.</translation>
    </message>
    <message>
        <source>The rules treat the ports {subject}, of which the sender uses one, in different ways: give its range with --source-ports.</source>
        <translation>Die Regeln behandeln die Ports {subject}, von denen der Absender einen benutzt, verschieden: Geben Sie seinen Bereich mit --source-ports an.</translation>
    </message>
    <message>
        <source>Several machines in different networks have these addresses, and their rules differ: give the files of one network at a time.</source>
        <translation>Mehrere Maschinen in verschiedenen Netzen haben diese Adressen, und ihre Regeln unterscheiden sich: Geben Sie die Dateien je eines Netzes an.</translation>
    </message>
    <message>
        <source>The rule has a form that Deadair does not know[: {subject}].</source>
        <translation>Die Regel hat eine Form, die Deadair nicht kennt[: {subject}].</translation>
    </message>
    <message>
        <source>No file tells where {subject} is: it is taken to be guarded by the lists that were given.</source>
        <translation>Keine Datei sagt, wo {subject} ist: Es wird angenommen, dass die angegebenen Listen es schützen.</translation>
    </message>
    <message>
        <source>No file tells which lists guard the sender {subject}: what they let out was not judged.</source>
        <translation>Keine Datei sagt, welche Listen den Absender {subject} schützen: Was sie hinauslassen, wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>The sender {subject} is outside of the networks in these files: what guards it there was not judged.</source>
        <translation>Der Absender {subject} liegt außerhalb der Netze in diesen Dateien: Was ihn dort schützt, wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>The receiver {subject} is outside of the networks in these files: what guards it there was not judged.</source>
        <translation>Der Empfänger {subject} liegt außerhalb der Netze in diesen Dateien: Was ihn dort schützt, wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>The ends are in different networks ({subject}): routes, peerings and gateways decide too, and were not judged.</source>
        <translation>Die Enden sind in verschiedenen Netzen ({subject}): Routen, Peerings und Gateways entscheiden mit und wurden nicht beurteilt.</translation>
    </message>
    <message>
        <source>{subject} is taken for an address of the virtual network or of one that is connected to it; az network vnet list would tell.</source>
        <translation>{subject} wird für eine Adresse des virtuellen Netzes oder eines damit verbundenen gehalten; az network vnet list würde es sagen.</translation>
    </message>
    <message>
        <source>{subject} drops the answers to source ports below 32768: NAT gateways, load balancers and old systems use ports from 1024 on.</source>
        <translation>{subject} verwirft die Antworten an Quellports unter 32768: NAT-Gateways, Lastverteiler und alte Systeme benutzen Ports ab 1024.</translation>
    </message>
    <message>
        <source>Cloud providers block outgoing TCP port 25 for many accounts, whatever the rules say.</source>
        <translation>Cloud-Anbieter sperren ausgehenden TCP-Port 25 für viele Konten, was immer die Regeln sagen.</translation>
    </message>
    <message>
        <source>Both ends are in the subnet {subject}: network ACLs are not asked inside of it.</source>
        <translation>Beide Enden sind im Subnetz {subject}: Darin werden Netzwerk-ACLs nicht gefragt.</translation>
    </message>
    <message>
        <source>No network security group guards {subject}. A standard public IP address without one takes no connections.</source>
        <translation>Keine Netzwerksicherheitsgruppe schützt {subject}. Eine öffentliche Standard-IP-Adresse ohne eine solche nimmt keine Verbindungen an.</translation>
    </message>
    <message>
        <source>No network ACLs were given (aws ec2 describe-network-acls): they decide too, and let everything pass unless someone changed them.</source>
        <translation>Es wurden keine Netzwerk-ACLs angegeben (aws ec2 describe-network-acls): Sie entscheiden mit und lassen alles durch, wenn niemand sie geändert hat.</translation>
    </message>
    <message>
        <source>{subject} is a service of the provider&apos;s own, to which no rule applies.</source>
        <translation>{subject} ist ein eigener Dienst des Anbieters, für den keine Regel gilt.</translation>
    </message>
    <message>
        <source>Not used: {subject}.</source>
        <translation>Nicht benutzt: {subject}.</translation>
    </message>
    <message>
        <source>out of the sender</source>
        <translation>hinaus vom Absender</translation>
    </message>
    <message>
        <source>into the receiver</source>
        <translation>hinein zum Empfänger</translation>
    </message>
    <message>
        <source>the answer, out of the receiver&apos;s subnet</source>
        <translation>die Antwort, hinaus aus dem Subnetz des Empfängers</translation>
    </message>
    <message>
        <source>the answer, into the sender&apos;s subnet</source>
        <translation>die Antwort, hinein in das Subnetz des Absenders</translation>
    </message>
    <message>
        <source>{kind}[ {list}][ ({name})][, rule {rule}][: {text}]</source>
        <translation>{kind}[ {list}][ ({name})][, Regel {rule}][: {text}]</translation>
    </message>
    <message>
        <source>[{from}|an unknown address] to {to}, TCP port {port}</source>
        <translation>[{from}|eine unbekannte Adresse] zu {to}, TCP-Port {port}</translation>
    </message>
    <message>
        <source>Allowed: {flow}. Every rule list that was given lets it pass[; the last one is the {rule}].</source>
        <translation>Erlaubt: {flow}. Jede angegebene Regelliste lässt es durch[; die letzte ist {rule}].</translation>
    </message>
    <message>
        <source>The {provider} rules that were given allow connections[ from {from}] to {end}[ ({list}: {rule})].</source>
        <translation>Die angegebenen Regeln von {provider} erlauben Verbindungen[ von {from}] zu {end}[ ({list}: {rule})].</translation>
    </message>
    <message>
        <source>The {provider} rules that were given drop connections[ from {from}] to {end}[, {stage}][ ({list}: {rule})].</source>
        <translation>Die angegebenen Regeln von {provider} verwerfen Verbindungen[ von {from}] zu {end}[, {stage}][ ({list}: {rule})].</translation>
    </message>
    <message>
        <source>Whether the {provider} rules that were given allow connections[ from {from}] to {end} is not known[: {undecided}].</source>
        <translation>Ob die angegebenen Regeln von {provider} Verbindungen[ von {from}] zu {end} erlauben, ist nicht bekannt[: {undecided}].</translation>
    </message>
    <message>
        <source>Not possible: there is no address to look at.</source>
        <translation>Nicht möglich: Es gibt keine Adresse, die man ansehen könnte.</translation>
    </message>
    <message>
        <source>Not possible: there is no connection to try it on.</source>
        <translation>Nicht möglich: Es gibt keine Verbindung, an der man es versuchen könnte.</translation>
    </message>
    <message>
        <source>Not needed: the target is an address, not a name.</source>
        <translation>Nicht nötig: Das Ziel ist eine Adresse, kein Name.</translation>
    </message>
    <message>
        <source>Switched off for this diagnosis (--proxy none).</source>
        <translation>Für diese Diagnose ausgeschaltet (--proxy none).</translation>
    </message>
    <message>
        <source>Stopped before it ran.</source>
        <translation>Angehalten, bevor es lief.</translation>
    </message>
    <message>
        <source>Not needed: what was found before settles it.</source>
        <translation>Nicht nötig: Was vorher gefunden wurde, klärt es.</translation>
    </message>
    <message>
        <source>Windows noted no packet of these attempts that it dropped.</source>
        <translation>Windows hat kein Paket dieser Versuche vermerkt, das es verworfen hätte.</translation>
    </message>
    <message>
        <source>Windows shows only administrators what it dropped: let Deadair ask with --ask, or look again as administrator in the window.</source>
        <translation>Windows zeigt nur Administratoren, was es verworfen hat: Lassen Sie Deadair mit --ask fragen, oder suchen Sie im Fenster als Administrator noch einmal.</translation>
    </message>
    <message>
        <source>No listener on the port belongs to a known service unit.</source>
        <translation>Kein lauschender Dienst auf dem Port gehört zu einer bekannten Unit.</translation>
    </message>
    <message>
        <source>The target&apos;s address is not one of this machine&apos;s own.</source>
        <translation>Die Adresse des Ziels ist keine von diesem Rechner.</translation>
    </message>
    <message>
        <source>{source}: the handshake with {end} completes[ in {rtt}].</source>
        <translation>{source}: Der Handshake mit {end} kommt zustande[ in {rtt}].</translation>
    </message>
    <message>
        <source>{source}: [{syns} SYNs|the SYN] to {end}, and no answer in {window}.</source>
        <translation>{source}: [{syns} SYN|das SYN] an {end}, und keine Antwort in {window}.</translation>
    </message>
    <message>
        <source>{source}: the SYN to {end} is answered by a reset[ with TTL {ttl}].</source>
        <translation>{source}: Auf das SYN an {end} kommt ein Reset[ mit TTL {ttl}].</translation>
    </message>
    <message>
        <source>{source}: the SYN to {end} is answered by &quot;{icmp}&quot;.</source>
        <translation>{source}: Auf das SYN an {end} kommt „{icmp}“.</translation>
    </message>
    <message>
        <source>{source}: {end} answers with [{answers} SYN-ACKs|a SYN-ACK], and the client does not take it.</source>
        <translation>{source}: {end} antwortet mit [{answers} SYN-ACK|einem SYN-ACK], und der Client nimmt es nicht an.</translation>
    </message>
    <message>
        <source>{source}: the handshake with {end} begins and is not completed.</source>
        <translation>{source}: Der Handshake mit {end} beginnt und wird nicht fertig.</translation>
    </message>
    <message>
        <source>{source}: no handshake with {end} was captured.</source>
        <translation>{source}: Es wurde kein Handshake mit {end} aufgezeichnet.</translation>
    </message>
    <message>
        <source>{count} connections in all, {established} established.</source>
        <translation>Insgesamt {count} Verbindungen, {established} zustande gekommen.</translation>
    </message>
    <message>
        <source>{dropped} packets were lost while capturing.</source>
        <translation>{dropped} Pakete gingen beim Aufzeichnen verloren.</translation>
    </message>
    <message>
        <source>The capture is not complete.</source>
        <translation>Die Aufzeichnung ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The two captures have no connection to {end} in common.</source>
        <translation>Die beiden Aufzeichnungen haben keine Verbindung zu {end} gemeinsam.</translation>
    </message>
    <message>
        <source>Both ends of {end}: of {syns} SYNs {syns_lost} were lost on the way there and {unanswered} got no answer from the server; of {answers} SYN-ACKs {answers_lost} were lost on the way back.</source>
        <translation>Beide Enden von {end}: Von {syns} SYN gingen {syns_lost} auf dem Hinweg verloren, {unanswered} bekamen vom Server keine Antwort; von {answers} SYN-ACK gingen {answers_lost} auf dem Rückweg verloren.</translation>
    </message>
    <message>
        <source>Packets of the attempts</source>
        <translation>Pakete der Versuche</translation>
    </message>
    <message>
        <source>Denied: {flow}. It is dropped[ by the {rule}][ ({stage})].</source>
        <translation>Verboten: {flow}. Es wird verworfen[ durch {rule}][ ({stage})].</translation>
    </message>
    <message>
        <source>Not known: {flow}. It depends on what these files do not tell[ ({stage})].</source>
        <translation>Nicht bekannt: {flow}. Es hängt von dem ab, was diese Dateien nicht sagen[ ({stage})].</translation>
    </message>
    <message>
        <source>SYN: the client asks for a connection</source>
        <translation>SYN: Der Client bittet um eine Verbindung</translation>
    </message>
    <message>
        <source>SYN again, number {count}, {since} after the first: no answer so far</source>
        <translation>SYN noch einmal, Nummer {count}, {since} nach dem ersten: bisher keine Antwort</translation>
    </message>
    <message>
        <source>SYN-ACK: the server answers[ {since} after the first SYN]</source>
        <translation>SYN-ACK: Der Server antwortet[ {since} nach dem ersten SYN]</translation>
    </message>
    <message>
        <source>SYN-ACK again, number {count}[, {since} after the first SYN]: the client has not taken the one before</source>
        <translation>SYN-ACK noch einmal, Nummer {count}[, {since} nach dem ersten SYN]: Der Client hat das davor nicht angenommen</translation>
    </message>
    <message>
        <source>ACK: the connection is established[, {since} after the first SYN]</source>
        <translation>ACK: Die Verbindung steht[, {since} nach dem ersten SYN]</translation>
    </message>
    <message>
        <source>RST in the server&apos;s name, TTL {ttl}[, {since} after the first SYN]</source>
        <translation>RST im Namen des Servers, TTL {ttl}[, {since} nach dem ersten SYN]</translation>
    </message>
    <message>
        <source>RST from the client[, {since} after the first SYN]</source>
        <translation>RST vom Client[, {since} nach dem ersten SYN]</translation>
    </message>
    <message>
        <source>ICMP error about it: {icmp}</source>
        <translation>ICMP-Fehler dazu: {icmp}</translation>
    </message>
    <message>
        <source>TTL {ttl}, window {window}, sequence number {sequence}</source>
        <translation>TTL {ttl}, Fenster {window}, Sequenznummer {sequence}</translation>
    </message>
    <message>
        <source>{server}, seen from {client}</source>
        <translation>{server}, gesehen von {client}</translation>
    </message>
    <message>
        <source>{label} was seen {time} after the first packet[ ({details})].</source>
        <translation>{label} wurde {time} nach dem ersten Paket gesehen[ ({details})].</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>refused on the way</source>
        <translation>unterwegs abgelehnt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation>Antwort verloren</translation>
    </message>
    <message>
        <source>answer ignored</source>
        <translation>Antwort ignoriert</translation>
    </message>
    <message>
        <source>answer not taken</source>
        <translation>Antwort nicht angenommen</translation>
    </message>
    <message>
        <source>reset on the way</source>
        <translation>unterwegs zurückgesetzt</translation>
    </message>
    <message>
        <source>reset by the server</source>
        <translation>vom Server zurückgesetzt</translation>
    </message>
    <message>
        <source>high loss</source>
        <translation>hoher Verlust</translation>
    </message>
    <message>
        <source>window closed</source>
        <translation>Fenster geschlossen</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>reset by the client</source>
        <translation>vom Client zurückgesetzt</translation>
    </message>
    <message>
        <source>handshake not captured</source>
        <translation>Handshake nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>[{syns} SYNs in {waited}|One SYN], and nothing came back: no SYN-ACK, no reset, no ICMP error.</source>
        <translation>[{syns} SYN in {waited}|Ein SYN], und nichts kam zurück: kein SYN-ACK, kein Reset, kein ICMP-Fehler.</translation>
    </message>
    <message>
        <source>The SYN is answered by {icmp}.</source>
        <translation>Auf das SYN kommt als Antwort {icmp}.</translation>
    </message>
    <message>
        <source>The SYN is answered by a reset that something on the way sent: it arrives with TTL {ttl}, the server&apos;s own packets with {server_ttl}.</source>
        <translation>Auf das SYN kommt ein Reset, den etwas auf dem Weg gesendet hat: Er kommt mit TTL {ttl} an, die eigenen Pakete des Servers mit {server_ttl}.</translation>
    </message>
    <message>
        <source>The SYN is answered by a reset[ with TTL {ttl}][, as the server&apos;s own packets have it ({same_ttl})]: nothing listens on the port, or a rule rejects.</source>
        <translation>Auf das SYN kommt ein Reset[ mit TTL {ttl}][, wie sie auch die eigenen Pakete des Servers haben ({same_ttl})]: Auf dem Port lauscht nichts, oder eine Regel lehnt ab.</translation>
    </message>
    <message>
        <source>The server answers[ with {answers} SYN-ACKs], and the client never gets it: it goes on sending SYNs or stays silent. Captured at the server&apos;s end.</source>
        <translation>Der Server antwortet[ mit {answers} SYN-ACK], und der Client bekommt die Antwort nie: Er sendet weiter SYN oder bleibt stumm. Am Ende des Servers aufgezeichnet.</translation>
    </message>
    <message>
        <source>The SYN-ACK arrives at the client, and the client does not take it: look at its own input rules and reverse-path filter.</source>
        <translation>Das SYN-ACK kommt beim Client an, und der Client nimmt es nicht an: Prüfen Sie seine eigenen Regeln für eingehende Pakete und seinen Reverse-Path-Filter.</translation>
    </message>
    <message>
        <source>The server answers[ with {answers} SYN-ACKs], and the client does not take it. Whether it arrives there only a capture at the client can show.</source>
        <translation>Der Server antwortet[ mit {answers} SYN-ACK], und der Client nimmt die Antwort nicht an. Ob sie dort ankommt, kann nur eine Aufzeichnung beim Client zeigen.</translation>
    </message>
    <message>
        <source>Established, then reset by something on the way: the reset arrives with TTL {ttl}, the server&apos;s own packets with {server_ttl}.</source>
        <translation>Zustande gekommen, dann von etwas auf dem Weg zurückgesetzt: Der Reset kommt mit TTL {ttl} an, die eigenen Pakete des Servers mit {server_ttl}.</translation>
    </message>
    <message>
        <source>Established, then reset in the server&apos;s name[ (TTL {ttl}, like its other packets)].</source>
        <translation>Zustande gekommen, dann im Namen des Servers zurückgesetzt[ (TTL {ttl}, wie seine anderen Pakete)].</translation>
    </message>
    <message>
        <source>Established, and {retransmissions} of {packets} segments were sent again ({share} %).</source>
        <translation>Zustande gekommen, und {retransmissions} von {packets} Segmenten wurden noch einmal gesendet ({share} %).</translation>
    </message>
    <message>
        <source>Established, then one end closed its receive window and did not open it again: its application does not read.</source>
        <translation>Zustande gekommen, dann hat ein Ende sein Empfangsfenster geschlossen und nicht wieder geöffnet: Seine Anwendung liest nicht.</translation>
    </message>
    <message>
        <source>The handshake begins and is not completed[ ({answers} SYN-ACKs)].</source>
        <translation>Der Handshake beginnt und wird nicht abgeschlossen[ ({answers} SYN-ACK)].</translation>
    </message>
    <message>
        <source>Works, and the client closes it with a reset.</source>
        <translation>Funktioniert, und der Client schließt die Verbindung mit einem Reset.</translation>
    </message>
    <message>
        <source>The capture begins after the handshake.</source>
        <translation>Die Aufzeichnung beginnt nach dem Handshake.</translation>
    </message>
    <message>
        <source>Works[; the handshake took {rtt}].</source>
        <translation>Funktioniert[; der Handshake dauerte {rtt}].</translation>
    </message>
    <message>
        <source>The handshake completes at both ends.</source>
        <translation>Der Handshake wird an beiden Enden abgeschlossen.</translation>
    </message>
    <message>
        <source>Lost on the way there: [{syns} SYNs leave|the SYN leaves] the client, and none arrives at the server. A device between drops them (path.filtered).</source>
        <translation>Auf dem Hinweg verloren: [{syns} SYN verlassen|Das SYN verlässt] den Client, und keines kommt beim Server an. Ein Gerät dazwischen verwirft sie (path.filtered).</translation>
    </message>
    <message>
        <source>Lost at the server: [{arrived} SYNs arrive|the SYN arrives] there, and it sends no answer. Look at its firewall (server.firewall) and its accept queue.</source>
        <translation>Am Server verloren: [{arrived} SYN kommen|Das SYN kommt] dort an, und er sendet keine Antwort. Prüfen Sie seine Firewall (server.firewall) und seine Annahme-Warteschlange.</translation>
    </message>
    <message>
        <source>The server itself refuses with a reset (server.not_listening, server.firewall).</source>
        <translation>Der Server selbst lehnt mit einem Reset ab (server.not_listening, server.firewall).</translation>
    </message>
    <message>
        <source>Lost on the way back: the server sends [{answers} SYN-ACKs|a SYN-ACK], and none arrives at the client (path.return_lost).</source>
        <translation>Auf dem Rückweg verloren: Der Server sendet [{answers} SYN-ACK|ein SYN-ACK], und keines kommt beim Client an (path.return_lost).</translation>
    </message>
    <message>
        <source>Lost at the client: the SYN-ACK arrives there, and the client does not take it (client.firewall.inbound, client.reverse_path_filter).</source>
        <translation>Am Client verloren: Das SYN-ACK kommt dort an, und der Client nimmt es nicht an (client.firewall.inbound, client.reverse_path_filter).</translation>
    </message>
    <message>
        <source>A reset arrives in the server&apos;s name that the server did not send: a device between refuses (path.rejected).</source>
        <translation>Im Namen des Servers kommt ein Reset an, den der Server nicht gesendet hat: Ein Gerät dazwischen lehnt ab (path.rejected).</translation>
    </message>
    <message>
        <source>The client takes the SYN-ACK, and its ACK never arrives at the server (path.filtered).</source>
        <translation>Der Client nimmt das SYN-ACK an, und sein ACK kommt nie beim Server an (path.filtered).</translation>
    </message>
    <message>
        <source>The two captures do not cover the same time, so where it was lost is not known.</source>
        <translation>Die beiden Aufzeichnungen decken nicht dieselbe Zeit ab, daher ist nicht bekannt, wo es verloren ging.</translation>
    </message>
    <message>
        <source>window scale {shift}</source>
        <translation>Fensterskalierung {shift}</translation>
    </message>
    <message>
        <source>timestamps</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>{endpoint}: {count} attempts, {lost} lost[; half connected within {half}, 95 % within {most}]</source>
        <translation>{endpoint}: {count} Versuche, {lost} verloren[; die Hälfte verband sich binnen {half}, 95 % binnen {most}]</translation>
    </message>
    <message>
        <source>the application&apos;s timeout</source>
        <translation>Timeout der Anwendung</translation>
    </message>
    <message>
        <source>Latency of each hop</source>
        <translation>Latenz je Hop</translation>
    </message>
    <message>
        <source>{count} more pieces of evidence are in the saved case.</source>
        <translation>{count} weitere Belege stehen im gespeicherten Fall.</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>took</source>
        <translation>gedauert</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language that this is translated to, as in HTML: &quot;de&quot;, &quot;zh-CN&quot;</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>The connection {outcome}.</source>
        <translation>Die Verbindung {outcome}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>{confidence}, which is not enough to name one cause</source>
        <translation>{confidence}; das genügt nicht, um eine Ursache zu nennen</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>The diagnosis was stopped before its end; some checks did not run.</source>
        <translation>Die Diagnose wurde vor ihrem Ende angehalten; einige Prüfungen liefen nicht.</translation>
    </message>
    <message>
        <source>If it is this: {title}</source>
        <translation>Falls es das ist: {title}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>For it:</source>
        <translation>Dafür:</translation>
    </message>
    <message>
        <source>Against it:</source>
        <translation>Dagegen:</translation>
    </message>
    <message>
        <source>Connection to {target}</source>
        <translation>Verbindung zu {target}</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>Was man tun kann</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>To find out which</source>
        <translation>Um herauszufinden, welche es ist</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>The attempt</source>
        <translation>Der Versuch</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Der Weg dorthin</translation>
    </message>
    <message>
        <source>Possible causes</source>
        <translation>Mögliche Ursachen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Made by Deadair {version}.</source>
        <translation>Erstellt von Deadair {version}.</translation>
    </message>
    <message>
        <source>Whether a network card is up, has a carrier and an address; without that nothing leaves this computer.</source>
        <translation>Ob eine Netzwerkkarte eingeschaltet ist, Signal und eine Adresse hat; ohne das verlässt nichts diesen Rechner.</translation>
    </message>
    <message>
        <source>Which way this computer would send the packets: the interface, the source address and the next router.</source>
        <translation>Auf welchem Weg dieser Rechner die Pakete senden würde: Schnittstelle, Absenderadresse und nächster Router.</translation>
    </message>
    <message>
        <source>Whether the router on the local network answers; if not, nothing behind it can be reached.</source>
        <translation>Ob der Router im lokalen Netz antwortet; wenn nicht, ist nichts hinter ihm erreichbar.</translation>
    </message>
    <message>
        <source>Whether local ports or file descriptors run out, or this computer is too busy to keep up.</source>
        <translation>Ob lokale Ports oder Dateideskriptoren ausgehen oder dieser Rechner überlastet ist.</translation>
    </message>
    <message>
        <source>Whether security software runs here that can hold connections back.</source>
        <translation>Ob hier Sicherheitssoftware läuft, die Verbindungen zurückhalten kann.</translation>
    </message>
    <message>
        <source>Whether the hosts file gives the name an address of its own, past DNS.</source>
        <translation>Ob die hosts-Datei dem Namen an DNS vorbei eine eigene Adresse gibt.</translation>
    </message>
    <message>
        <source>Whether each DNS server that is configured here answers, how fast, and what it says about the name.</source>
        <translation>Ob jeder hier eingestellte DNS-Server antwortet, wie schnell, und was er zu dem Namen sagt.</translation>
    </message>
    <message>
        <source>What the system&apos;s own lookup gives for the name: the addresses that the application gets.</source>
        <translation>Was die Namensauflösung des Systems ergibt: die Adressen, die die Anwendung bekommt.</translation>
    </message>
    <message>
        <source>Which rule of this computer&apos;s firewall decides about the connection, there and back.</source>
        <translation>Welche Regel der Firewall dieses Rechners über die Verbindung entscheidet, hin und zurück.</translation>
    </message>
    <message>
        <source>Whether packets of the attempts are lost inside this computer, by the kernel&apos;s own counters.</source>
        <translation>Ob Pakete der Versuche in diesem Rechner verloren gehen, nach den Zählern des Kernels.</translation>
    </message>
    <message>
        <source>The packets of the attempts as they pass the network card; it needs rights, which the helper has.</source>
        <translation>Die Pakete der Versuche, wie sie die Netzwerkkarte passieren; dazu braucht es Rechte, die der Helfer hat.</translation>
    </message>
    <message>
        <source>Whether the application goes through a proxy, and whether that lets the connection pass.</source>
        <translation>Ob die Anwendung über einen Proxy geht und ob der die Verbindung durchlässt.</translation>
    </message>
    <message>
        <source>Whether the target answers echo requests: then the way there works, and only this connection does not.</source>
        <translation>Ob das Ziel auf Echo-Anfragen antwortet: dann funktioniert der Weg, nur diese Verbindung nicht.</translation>
    </message>
    <message>
        <source>The routers on the way, for packets of this connection and for others: where the one kind ends and the other goes on.</source>
        <translation>Die Router auf dem Weg, für Pakete dieser Verbindung und für andere: wo die einen enden und die anderen weiterkommen.</translation>
    </message>
    <message>
        <source>How large a packet may be on the way; larger ones that vanish make connections hang after their handshake.</source>
        <translation>Wie groß ein Paket auf dem Weg sein darf; verschwinden größere, hängen Verbindungen nach dem Handshake.</translation>
    </message>
    <message>
        <source>Which security group, network ACL or firewall rule of a cloud provider decides, from the exports that were given.</source>
        <translation>Welche Security Group, Netzwerk-ACL oder Firewall-Regel eines Cloud-Anbieters entscheidet, nach den angegebenen Exporten.</translation>
    </message>
    <message>
        <source>The connection itself, tried on every address: accepted, refused, or met with silence.</source>
        <translation>Die Verbindung selbst, an jeder Adresse versucht: angenommen, abgelehnt oder ohne Antwort.</translation>
    </message>
    <message>
        <source>Several attempts in a row: how many get through, and how many only after a repeated SYN.</source>
        <translation>Mehrere Versuche hintereinander: wie viele durchkommen und wie viele erst nach einem wiederholten SYN.</translation>
    </message>
    <message>
        <source>Another port of the same host: if it answers, the host lives, and something picks out the port.</source>
        <translation>Ein anderer Port desselben Hosts: antwortet er, lebt der Host, und etwas sortiert den Port aus.</translation>
    </message>
    <message>
        <source>Whether TLS comes about on the connection, and whether its certificate fits the name and the date.</source>
        <translation>Ob auf der Verbindung TLS zustande kommt und ob das Zertifikat zu Name und Datum passt.</translation>
    </message>
    <message>
        <source>What the web server or a gateway before it answers to a request, and how soon.</source>
        <translation>Was der Webserver oder ein Gateway davor auf eine Anfrage antwortet, und wie bald.</translation>
    </message>
    <message>
        <source>Whether the service says anything once the connection stands, as its protocol wants.</source>
        <translation>Ob der Dienst nach dem Verbinden etwas sagt, wie es sein Protokoll verlangt.</translation>
    </message>
    <message>
        <source>Whether a program on this computer listens on the port, and on which addresses.</source>
        <translation>Ob ein Programm auf diesem Rechner an dem Port lauscht, und auf welchen Adressen.</translation>
    </message>
    <message>
        <source>Whether finished handshakes wait because the service does not accept them fast enough.</source>
        <translation>Ob fertige Handshakes warten, weil der Dienst sie nicht schnell genug annimmt.</translation>
    </message>
    <message>
        <source>Whether the service has descriptors, memory and processor time left to serve more.</source>
        <translation>Ob dem Dienst Deskriptoren, Speicher und Prozessorzeit für weitere Verbindungen bleiben.</translation>
    </message>
    <message>
        <source>Whether the service that should listen is installed, running, and what it last said in its log.</source>
        <translation>Ob der Dienst, der lauschen sollte, installiert ist und läuft, und was er zuletzt in sein Protokoll schrieb.</translation>
    </message>
    <message>
        <source>lost on the way there</source>
        <translation>auf dem Hinweg verloren</translation>
    </message>
    <message>
        <source>not answered by the server</source>
        <translation>vom Server nicht beantwortet</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>vom Server abgelehnt</translation>
    </message>
    <message>
        <source>lost on the way back</source>
        <translation>auf dem Rückweg verloren</translation>
    </message>
    <message>
        <source>not taken by the client</source>
        <translation>vom Client nicht angenommen</translation>
    </message>
    <message>
        <source>last ACK lost</source>
        <translation>letztes ACK verloren</translation>
    </message>
    <message>
        <source>it ends too early, at byte {offset}</source>
        <translation>sie endet zu früh, bei Byte {offset}</translation>
    </message>
    <message>
        <source>what it says at byte {offset} cannot be so</source>
        <translation>was sie bei Byte {offset} angibt, kann nicht stimmen</translation>
    </message>
    <message>
        <source>it cannot be read or unpacked beyond byte {offset}: {reason}</source>
        <translation>sie lässt sich hinter Byte {offset} nicht lesen oder entpacken: {reason}</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>konnte nicht gesendet werden</translation>
    </message>
    <message>
        <source>passes it on</source>
        <translation>reicht es weiter</translation>
    </message>
    <message>
        <source>accepts (SYN-ACK)</source>
        <translation>nimmt an (SYN-ACK)</translation>
    </message>
    <message>
        <source>refuses (RST)</source>
        <translation>lehnt ab (RST)</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>unreachable (ICMP)</source>
        <translation>nicht erreichbar (ICMP)</translation>
    </message>
    <message>
        <source>a device between</source>
        <translation>ein Gerät dazwischen</translation>
    </message>
    <message>
        <source>{packet}, try {number}</source>
        <translation>{packet}, Versuch {number}</translation>
    </message>
    <message>
        <source>{label} left {time} after the first packet; the other end did not capture then, so its fate is not known.</source>
        <translation>{label} ging {time} nach dem ersten Paket hinaus; die andere Seite schnitt da nicht mit, also ist nicht bekannt, was daraus wurde.</translation>
    </message>
    <message>
        <source>{label} left {time} after the first packet and never came to the other end.</source>
        <translation>{label} ging {time} nach dem ersten Paket hinaus und kam nie auf der anderen Seite an.</translation>
    </message>
    <message>
        <source>{label} came {time} after the first packet in the server&apos;s name; the server did not send it.</source>
        <translation>{label} kam {time} nach dem ersten Paket im Namen des Servers; der Server hat es nicht gesendet.</translation>
    </message>
    <message>
        <source>{label} left {time} after the first packet and was {travel} on its way.</source>
        <translation>{label} ging {time} nach dem ersten Paket hinaus und war {travel} unterwegs.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>No neighbour stands between: the target is this machine, has no route, or is behind a tunnel.</source>
        <translation>Kein Nachbar steht dazwischen: Das Ziel ist dieser Rechner, hat keine Route oder liegt hinter einem Tunnel.</translation>
    </message>
    <message>
        <source>No proxy is configured for this target.</source>
        <translation>Für dieses Ziel ist kein Proxy eingestellt.</translation>
    </message>
    <message>
        <source>All was answered before the capture had begun.</source>
        <translation>Alles war beantwortet, bevor der Mitschnitt begonnen hatte.</translation>
    </message>
    <message>
        <source>This computer&apos;s TLS library could not begin a handshake.</source>
        <translation>Die TLS-Bibliothek dieses Computers konnte keinen Handshake beginnen.</translation>
    </message>
    <message>
        <source>Too little time was left for a TLS handshake.</source>
        <translation>Für einen TLS-Handshake blieb zu wenig Zeit.</translation>
    </message>
    <message>
        <source>capture of the attempts</source>
        <translation>Mitschnitt der Versuche</translation>
    </message>
</context>
<context>
    <name>deadair::ui::FirewallView</name>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message numerus="yes">
        <source>%n more are listed under Evidence.</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n weitere steht unter „Belege“.</numerusform>
            <numerusform>%n weitere stehen unter „Belege“.</numerusform>
        </translation>
    </message>
    <message>
        <source>This would let it pass; whoever is responsible for the rule decides that:</source>
        <translation>Dies ließe es durch; darüber entscheidet, wer für die Regel zuständig ist:</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <comment>what a rule does</comment>
        <translation>vielleicht %1</translation>
    </message>
    <message>
        <source>No rule matches it, and the chains let pass what none matches.</source>
        <translation>Keine Regel trifft darauf zu, und was keine trifft, lassen die Ketten durch.</translation>
    </message>
    <message>
        <source>The firewall&apos;s rules have not been looked at.</source>
        <translation>Die Regeln der Firewall wurden nicht angesehen.</translation>
    </message>
</context>
</TS>
