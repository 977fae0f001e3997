<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Checklist</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Local firewall</source>
        <translation>Cortafuegos local</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Way there</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Service and gateway</source>
        <translation>Servicio y pasarela</translation>
    </message>
</context>
<context>
    <name>deadair::ui</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>deadair::ui::CapturePage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Only what went &amp;wrong</source>
        <translation>Solo lo que &amp;falló</translation>
    </message>
    <message>
        <source>&amp;Find the cause</source>
        <translation>&amp;Buscar la causa</translation>
    </message>
    <message>
        <source>Diagnose the connection to this server from here, with these packets as evidence</source>
        <translation>Diagnosticar desde aquí la conexión a este servidor, con estos paquetes como prueba</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>Progress of reading the capture</source>
        <translation>Progreso de la lectura de la captura</translation>
    </message>
    <message>
        <source>Search the connections: an address, a port, what happened</source>
        <translation>Buscar en las conexiones: una dirección, un puerto, lo que ocurrió</translation>
    </message>
    <message>
        <source>Search the connections</source>
        <translation>Buscar en las conexiones</translation>
    </message>
    <message>
        <source>Connections of the capture</source>
        <translation>Conexiones de la captura</translation>
    </message>
    <message>
        <source>The capture is read…</source>
        <translation>Leyendo la captura…</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Se canceló la lectura.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connections</source>
        <comment>that the search found</comment>
        <translation>
            <numerusform>%1 de %n conexión</numerusform>
            <numerusform>%1 de %n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 packets in %2</source>
        <translation>%1 paquetes en %2</translation>
    </message>
    <message>
        <source>The file is damaged; what comes before was read (%1)</source>
        <translation>El archivo está dañado; se leyó lo anterior (%1)</translation>
    </message>
    <message>
        <source>%1 packets were lost while capturing</source>
        <translation>Se perdieron %1 paquetes al capturar</translation>
    </message>
    <message>
        <source>&amp;Other end…</source>
        <translation>&amp;Otro extremo…</translation>
    </message>
    <message>
        <source>Add a capture of the same connections and the same time, taken at the other end: together they show where packets were lost. It may also be dropped here.</source>
        <translation>Añadir una captura de las mismas conexiones y del mismo momento, hecha en el otro extremo: juntas muestran dónde se perdieron paquetes. También se puede soltar aquí.</translation>
    </message>
    <message>
        <source>The capture from the other end is read…</source>
        <translation>Leyendo la captura del otro extremo…</translation>
    </message>
    <message>
        <source>None of its connections is in the capture from the other end.</source>
        <translation>Ninguna de sus conexiones está en la captura del otro extremo.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were seen at both ends</source>
        <translation>
            <numerusform>%n conexión se vio en ambos extremos</numerusform>
            <numerusform>%n conexiones se vieron en ambos extremos</numerusform>
        </translation>
    </message>
    <message>
        <source>This capture is the server&apos;s.</source>
        <translation>Esta captura es la del servidor.</translation>
    </message>
    <message>
        <source>This capture is the client&apos;s.</source>
        <translation>Esta captura es la del cliente.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind.</source>
        <translation>El reloj del servidor atrasa %1.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead.</source>
        <translation>El reloj del servidor adelanta %1.</translation>
    </message>
    <message>
        <source>&amp;Handshake</source>
        <translation>&amp;Apretón de manos</translation>
    </message>
    <message>
        <source>&amp;Sent again</source>
        <translation>&amp;Repetidos</translation>
    </message>
</context>
<context>
    <name>deadair::ui::CasePage</name>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Qué hacer</translation>
    </message>
    <message>
        <source>&amp;Handshake</source>
        <translation>&amp;Apretón de manos</translation>
    </message>
    <message>
        <source>&amp;Latency</source>
        <translation>&amp;Latencia</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Camino</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Pruebas</translation>
    </message>
    <message>
        <source>It works now. Before: %1</source>
        <translation>Ahora funciona. Antes: %1</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <translation>Como antes: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>&amp;Firewall</source>
        <translation>Corta&amp;fuegos</translation>
    </message>
    <message>
        <source>Look again as &amp;administrator…</source>
        <translation>Buscar otra vez como &amp;administrador…</translation>
    </message>
    <message>
        <source>A password is asked for. Then the packets of the attempts and the firewall&apos;s rules are seen as well.</source>
        <translation>Se pide una contraseña. Después se ven también los paquetes de los intentos y las reglas del cortafuegos.</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ChartTools</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The whole time again (Home). The wheel or + and - zoom, dragging moves.</source>
        <translation>De nuevo todo el tiempo (Inicio). La rueda o + y - amplían, arrastrar desplaza.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
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
        <translation>Guardar los gráficos</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
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
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
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
        <translation>Lista de comprobaciones</translation>
    </message>
</context>
<context>
    <name>deadair::ui::CommandBlock</name>
    <message>
        <source>Command: %1</source>
        <translation>Orden: %1</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>Copiar la orden: %1</translation>
    </message>
</context>
<context>
    <name>deadair::ui::CompareModel</name>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Addresses of the target</source>
        <translation>Direcciones del destino</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Dirección propia</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>Servidores DNS</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>The connection %1.</source>
        <translation>La conexión %1.</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ComparePage</name>
    <message>
        <source>Show also what is the &amp;same</source>
        <translation>Mostrar también lo que es &amp;igual</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Lo que difiere</translation>
    </message>
    <message>
        <source>What differs?</source>
        <translation>¿Qué difiere?</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ConnectionModel</name>
    <message>
        <source>What happened</source>
        <translation>Lo que ocurrió</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Began after</source>
        <translation>Empezó tras</translation>
    </message>
    <message>
        <source>Connected in</source>
        <translation>Conectó en</translation>
    </message>
    <message>
        <source>SYNs</source>
        <translation>SYN</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Repetidos</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
</context>
<context>
    <name>deadair::ui::DetailsPage</name>
    <message>
        <source>Anything else?</source>
        <translation>¿Algo más?</translation>
    </message>
    <message>
        <source>All of this is optional.</source>
        <translation>Todo esto es opcional.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>How long the application waits for a connection: 500ms, 3s. It is judged against what the network needs.</source>
        <translation>Cuánto espera la aplicación una conexión: 500ms, 3s. Se compara con lo que la red necesita.</translation>
    </message>
    <message>
        <source>As this system is configured</source>
        <translation>Como está configurado este sistema</translation>
    </message>
    <message>
        <source>None, the application connects directly</source>
        <translation>Ninguno, la aplicación se conecta directamente</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Este:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message numerus="yes">
        <source>at most %n seconds</source>
        <translation>
            <numerusform>como mucho %n segundo</numerusform>
            <numerusform>como mucho %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>The application&apos;s own &amp;timeout:</source>
        <translation>&amp;Tiempo de espera de la aplicación:</translation>
    </message>
    <message>
        <source>The &amp;proxy it uses:</source>
        <translation>El &amp;proxy que usa:</translation>
    </message>
    <message>
        <source>&amp;How long to look:</source>
        <translation>C&amp;uánto tiempo buscar:</translation>
    </message>
    <message>
        <source>“%1” is no duration; write it like 500ms, 3s or 1m.</source>
        <translation>«%1» no es una duración; escríbala como 500ms, 3s o 1m.</translation>
    </message>
    <message>
        <source>“%1” is no proxy; write it like http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>«%1» no es un proxy; escríbalo como http://proxy.example:3128 o socks5://proxy.example:1080.</translation>
    </message>
</context>
<context>
    <name>deadair::ui::EvidenceModel</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Medido por</translation>
    </message>
</context>
<context>
    <name>deadair::ui::EvidenceView</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Search the evidence</source>
        <translation>Buscar en las pruebas</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Choose a piece of evidence to see its raw values.</source>
        <translation>Elija una prueba para ver sus valores en bruto.</translation>
    </message>
    <message>
        <source>Raw values of the chosen evidence</source>
        <translation>Valores en bruto de la prueba elegida</translation>
    </message>
</context>
<context>
    <name>deadair::ui::HandshakeView</name>
    <message>
        <source>Address whose handshake is shown</source>
        <translation>Dirección cuyo apretón de manos se muestra</translation>
    </message>
    <message>
        <source>No connection has been attempted yet.</source>
        <translation>Aún no se ha intentado ninguna conexión.</translation>
    </message>
    <message>
        <source>Solid: seen, or reported by the kernel. Dashed: inferred from what the kernel counted. A cross: nothing more is known of the packet. Time runs down.</source>
        <translation>Línea continua: visto, o comunicado por el núcleo. A trazos: deducido de lo que contó el núcleo. Una cruz: no se sabe más del paquete. El tiempo corre hacia abajo.</translation>
    </message>
</context>
<context>
    <name>deadair::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What proves or excludes it:</source>
        <translation>Lo que la prueba o la excluye:</translation>
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
        <translation>Intro: buscar la causa de lo escrito en el paso 1
Ctrl+1 a Ctrl+5: los pasos
Esc: parar; lo que se sabe se guarda y se juzga
F5: repetir, con el resultado anterior al lado
Ctrl+N: nuevo diagnóstico; Ctrl+O: abrir un caso; Ctrl+S: guardar el caso
Ctrl+E: guardar el informe como HTML; Ctrl+P: vista previa; Ctrl+Mayús+C: copiar el texto para el ticket
Ctrl+W: vigilar lo que falla de vez en cuando
En el apretón de manos, el camino y los gráficos: las flechas van de paquete en paquete; + y - amplían y reducen</translation>
    </message>
    <message>
        <source>Search the checks and causes</source>
        <translation>Buscar comprobaciones y causas</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Comprobación: %1</translation>
    </message>
</context>
<context>
    <name>deadair::ui::LadderView</name>
    <message>
        <source>Handshake</source>
        <translation>Apretón de manos</translation>
    </message>
</context>
<context>
    <name>deadair::ui::LatencyView</name>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Aún no se ha medido nada.</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Tiempo de conexión</translation>
    </message>
    <message>
        <source>Repeated SYNs</source>
        <translation>SYN repetidos</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>intentos</translation>
    </message>
    <message>
        <source>Latency of each hop</source>
        <translation>Latencia de cada salto</translation>
    </message>
    <message>
        <source>the application&apos;s timeout</source>
        <translation>tiempo de espera de la aplicación</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n attempts</source>
        <comment>a slice of a distribution</comment>
        <translation>
            <numerusform>de %1 a %2: %n intento</numerusform>
            <numerusform>de %1 a %2: %n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Hop %1, %2: %3</source>
        <translation>Salto %1, %2: %3</translation>
    </message>
    <message>
        <source>Half within %1, 95 % within %2, 99 % within %3</source>
        <translation>La mitad en %1, el 95 % en %2, el 99 % en %3</translation>
    </message>
</context>
<context>
    <name>deadair::ui::MainWindow</name>
    <message>
        <source>Deadair cases (*.json)</source>
        <translation>Casos de Deadair (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The language changes when the diagnosis or the watch has ended.</source>
        <translation>El idioma cambia cuando terminan el diagnóstico o la vigilancia.</translation>
    </message>
    <message>
        <source>New diagnosis</source>
        <translation>Nuevo diagnóstico</translation>
    </message>
    <message>
        <source>Compare this case with…</source>
        <translation>Comparar este caso con…</translation>
    </message>
    <message>
        <source>Compare with a case</source>
        <translation>Comparar con un caso</translation>
    </message>
    <message>
        <source>Compare with the run before</source>
        <translation>Comparar con la ejecución anterior</translation>
    </message>
    <message>
        <source>Open a case or a capture</source>
        <translation>Abrir un caso o una captura</translation>
    </message>
    <message>
        <source>Cases and captures (*.json *.pcap *.pcapng *.cap *.gz *.zst)</source>
        <translation>Casos y capturas (*.json *.pcap *.pcapng *.cap *.gz *.zst)</translation>
    </message>
    <message>
        <source>Open a case or a capture…</source>
        <translation>Abrir un caso o una captura…</translation>
    </message>
    <message>
        <source>The diagnosis has ended: %1</source>
        <translation>El diagnóstico ha terminado: %1</translation>
    </message>
    <message>
        <source>Open the capture from the other end</source>
        <translation>Abrir la captura del otro extremo</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap *.gz *.zst)</source>
        <translation>Capturas (*.pcap *.pcapng *.cap *.gz *.zst)</translation>
    </message>
</context>
<context>
    <name>deadair::ui::PathPanel</name>
    <message>
        <source>The way there has not been traced: the target is this computer itself, or it was not needed.</source>
        <translation>No se ha seguido el camino: el destino es este mismo equipo, o no hizo falta.</translation>
    </message>
    <message>
        <source>Each row is one kind of packet; where a row ends with a cross, nothing beyond answered it.</source>
        <translation>Cada fila es un tipo de paquete; donde una fila acaba en cruz, nada más allá respondió.</translation>
    </message>
</context>
<context>
    <name>deadair::ui::PathView</name>
    <message>
        <source>TCP to port %1</source>
        <translation>TCP al puerto %1</translation>
    </message>
    <message>
        <source>UDP to port %1</source>
        <translation>UDP al puerto %1</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>hop %1: %2 %3</source>
        <translation>salto %1: %2 %3</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>hop %1</source>
        <translation>salto %1</translation>
    </message>
    <message>
        <source>This computer, where the trace begins.</source>
        <translation>Este equipo, donde empieza la traza.</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>nadie conocido</translation>
    </message>
    <message>
        <source>%1, hop %2: %3, %4.</source>
        <translation>%1, salto %2: %3, %4.</translation>
    </message>
    <message>
        <source>Answered in %1.</source>
        <translation>Respondió en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n packets were sent.</source>
        <translation>
            <numerusform>Se envió %n paquete.</numerusform>
            <numerusform>Se enviaron %n paquetes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deadair::ui::PlacePage</name>
    <message>
        <source>Where are you?</source>
        <translation>¿Dónde está usted?</translation>
    </message>
    <message>
        <source>The same fault looks different from its two ends.</source>
        <translation>El mismo fallo se ve distinto desde sus dos extremos.</translation>
    </message>
    <message>
        <source>On the machine that connects</source>
        <translation>En la máquina que se conecta</translation>
    </message>
    <message>
        <source>The usual case: the application that reports the error runs here. Name, local firewall, route, way and server are looked at from here.</source>
        <translation>El caso habitual: la aplicación que da el error se ejecuta aquí. Desde aquí se miran el nombre, el cortafuegos local, la ruta, el camino y el servidor.</translation>
    </message>
    <message>
        <source>On the machine that should answer</source>
        <translation>En la máquina que debería responder</translation>
    </message>
    <message>
        <source>The service should listen here. Its listener, its queue, its limits and this machine&apos;s firewall are looked at.</source>
        <translation>El servicio debería escuchar aquí. Se miran su escucha, su cola, sus límites y el cortafuegos de esta máquina.</translation>
    </message>
    <message>
        <source>Files from elsewhere</source>
        <translation>Archivos de otra parte</translation>
    </message>
    <message>
        <source>Drop a saved case or a capture (pcap, pcapng) into this window, or choose one here.</source>
        <translation>Arrastre un caso guardado o una captura (pcap, pcapng) a esta ventana, o elija uno aquí.</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ProblemPage</name>
    <message>
        <source>What does not work?</source>
        <translation>¿Qué no funciona?</translation>
    </message>
    <message>
        <source>Paste the error message or a log line, or type a URL or host:port

dial tcp 10.0.9.4:5432: connect: connection timed out
https://shop.example/
db.example:5432</source>
        <translation>Pegue el mensaje de error o una línea de registro, o escriba una URL o equipo:puerto

dial tcp 10.0.9.4:5432: connect: connection timed out
https://shop.example/
db.example:5432</translation>
    </message>
    <message>
        <source>which?</source>
        <translation>¿cuál?</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Puerto:</translation>
    </message>
    <message>
        <source>&amp;Find the cause</source>
        <translation>&amp;Buscar la causa</translation>
    </message>
    <message>
        <source>Start the diagnosis (Enter)</source>
        <translation>Empezar el diagnóstico (Intro)</translation>
    </message>
    <message>
        <source>&amp;Where and details…</source>
        <translation>&amp;Dónde y detalles…</translation>
    </message>
    <message>
        <source>Say on which machine you are, and more about the application</source>
        <translation>Decir en qué máquina está usted, y más sobre la aplicación</translation>
    </message>
    <message>
        <source>Try an &amp;example</source>
        <translation>Probar un &amp;ejemplo</translation>
    </message>
    <message>
        <source>A real time-out on this computer alone: a listener whose accept queue is full</source>
        <translation>Un tiempo de espera agotado de verdad, solo en este equipo: una escucha con la cola de aceptación llena</translation>
    </message>
    <message>
        <source>%1, and which port?</source>
        <translation>%1, ¿y qué puerto?</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <translation>Conexión a %1</translation>
    </message>
    <message>
        <source>No target found yet: name the host, as in db.example:5432.</source>
        <translation>Aún no hay destino: nombre el equipo, como en db.example:5432.</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Escrito por %1</translation>
    </message>
    <message>
        <source>Gave up after %1</source>
        <translation>Abandonó tras %1</translation>
    </message>
    <message>
        <source>Asked about before</source>
        <translation>Preguntado antes</translation>
    </message>
    <message>
        <source>Earlier cases</source>
        <translation>Casos anteriores</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Abrir un archivo…</translation>
    </message>
    <message>
        <source>Open a saved case or a capture (%1)</source>
        <translation>Abrir un caso guardado o una captura (%1)</translation>
    </message>
</context>
<context>
    <name>deadair::ui::RemedyView</name>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Lo que habla a favor</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Lo que habla en contra</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the connection works from here.</source>
        <translation>No hay que hacer nada: la conexión funciona desde aquí.</translation>
    </message>
    <message>
        <source>No remedy is known for this.</source>
        <translation>No se conoce remedio para esto.</translation>
    </message>
    <message>
        <source>If it is this: %1</source>
        <translation>Si es esto: %1</translation>
    </message>
    <message>
        <source>Copy a message for those who can do it</source>
        <translation>Copiar un mensaje para quienes pueden hacerlo</translation>
    </message>
    <message>
        <source>What was found and what is asked for, as a text to send to them</source>
        <translation>Lo que se encontró y lo que se pide, como texto para enviarles</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Commands for this system</source>
        <translation>Órdenes para este sistema</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Lo que significa</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>Menos probable</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>Lo que puede ser</translation>
    </message>
    <message>
        <source>To find out which</source>
        <translation>Para saber cuál</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ReportActions</name>
    <message>
        <source>Save the report as HTML…</source>
        <translation>Guardar el informe como HTML…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Save the text for a ticket (Markdown)…</source>
        <translation>Guardar el texto para un ticket (Markdown)…</translation>
    </message>
    <message>
        <source>Save the ticket text</source>
        <translation>Guardar el texto del ticket</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save the case (JSON)…</source>
        <translation>Guardar el caso (JSON)…</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>Guardar el caso</translation>
    </message>
    <message>
        <source>Deadair cases (*.json)</source>
        <translation>Casos de Deadair (*.json)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Copy the ticket text</source>
        <translation>Copiar el texto del ticket</translation>
    </message>
    <message>
        <source>Redact addresses, names and users</source>
        <translation>Ocultar direcciones, nombres y usuarios</translation>
    </message>
    <message>
        <source>Replaces them by stand-ins, the same for the same, in everything that is written</source>
        <translation>Los sustituye, los mismos por los mismos, en todo lo que se escribe</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The ticket text is in the clipboard.</source>
        <translation>El texto del ticket está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vista previa del informe</translation>
    </message>
</context>
<context>
    <name>deadair::ui::RetransmissionsView</name>
    <message>
        <source>Whole capture   ·   SYNs: %1   ·   data: %2   ·   most at %3: %4 in %5</source>
        <comment>sent again</comment>
        <translation>Toda la captura   ·   SYN: %1   ·   datos: %2   ·   la mayoría a las %3: %4 en %5</translation>
    </message>
    <message>
        <source>%1: SYNs %2, data %3</source>
        <comment>sent again at a time</comment>
        <translation>%1: SYN %2, datos %3</translation>
    </message>
    <message>
        <source>Nothing was sent again in this capture.</source>
        <translation>En esta captura no se repitió nada.</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Repetidos</translation>
    </message>
    <message>
        <source>Sent again in each %1</source>
        <comment>a duration</comment>
        <translation>Repetidos en cada tramo de %1</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
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
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Apariencia:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
</context>
<context>
    <name>deadair::ui::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>deadair::ui::TimeChart</name>
    <message>
        <source>%1: lost</source>
        <comment>attempts of a series</comment>
        <translation>%1: perdido</translation>
    </message>
    <message>
        <source>%1: lost</source>
        <comment>an attempt</comment>
        <translation>%1: perdido</translation>
    </message>
</context>
<context>
    <name>deadair::ui::VerdictBanner</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>End the diagnosis now; what is known so far is kept and judged</source>
        <translation>Terminar ahora el diagnóstico; lo que se sabe se guarda y se juzga</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>The same diagnosis once more, to see whether a change helped</source>
        <translation>El mismo diagnóstico otra vez, para ver si un cambio ayudó</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Save the report, copy it for a ticket, or save the case</source>
        <translation>Guardar el informe, copiarlo para un ticket, o guardar el caso</translation>
    </message>
    <message>
        <source>Progress of the diagnosis</source>
        <translation>Avance del diagnóstico</translation>
    </message>
    <message>
        <source>Looking for the cause: %1</source>
        <translation>Buscando la causa: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks</source>
        <comment>progress</comment>
        <translation>
            <numerusform>%1 de %n comprobación</numerusform>
            <numerusform>%1 de %n comprobaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n s left</source>
        <comment>progress</comment>
        <translation>
            <numerusform>quedan como mucho %n s</numerusform>
            <numerusform>quedan como mucho %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>parando</translation>
    </message>
    <message>
        <source>Sure: %1</source>
        <translation>Seguro: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Dónde: %1</translation>
    </message>
    <message>
        <source>stopped before the end: some checks did not run</source>
        <translation>parado antes del final: algunas comprobaciones no se hicieron</translation>
    </message>
</context>
<context>
    <name>deadair::ui::WatchModel</name>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>fails: %1</source>
        <translation>falla: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>failed attempts</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Extremo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
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
        <translation>Destinos que vigilar, separados por espacios</translation>
    </message>
    <message numerus="yes">
        <source>every %n seconds</source>
        <translation>
            <numerusform>cada segundo</numerusform>
            <numerusform>cada %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>Watched endpoints</source>
        <translation>Extremos vigilados</translation>
    </message>
    <message>
        <source>Watch what fails now and then</source>
        <translation>Vigilar lo que falla de vez en cuando</translation>
    </message>
    <message>
        <source>It works again.</source>
        <translation>Vuelve a funcionar.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Every attempt is written at once to %1</source>
        <translation>Cada intento se escribe enseguida en %1</translation>
    </message>
    <message>
        <source>Several targets may be given, with spaces between. Leave it running: each failed attempt is kept with its evidence, and the first one of a series is diagnosed.</source>
        <translation>Pueden darse varios destinos, separados por espacios. Déjelo en marcha: cada intento fallido se guarda con sus pruebas, y el primero de una serie se diagnostica.</translation>
    </message>
</context>
<context>
    <name>deadair::ui::WindowBar</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Open a case or a capture, or compare two cases</source>
        <translation>Abrir un caso o una captura, o comparar dos casos</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Repeat the attempt until stopped, to catch what is intermittent (%1)</source>
        <translation>Repetir el intento hasta parar, para atrapar lo intermitente (%1)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>deadair::ui::WizardPage</name>
    <message>
        <source>&amp;Find the cause</source>
        <translation>&amp;Buscar la causa</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Detalles…</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>Deadair, started again, says that the connection works</source>
        <translation>Deadair, lanzado otra vez, dice que la conexión funciona</translation>
    </message>
    <message>
        <source>{device_address}[ (hop {hop})][ or {next_hop_address} right behind it]</source>
        <translation>{device_address}[ (salto {hop})][ o {next_hop_address} justo detrás]</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Tarjeta de red</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Router on the local network</source>
        <translation>Encaminador de la red local</translation>
    </message>
    <message>
        <source>Ports, descriptors and load</source>
        <translation>Puertos, descriptores y carga</translation>
    </message>
    <message>
        <source>Security software</source>
        <translation>Programas de seguridad</translation>
    </message>
    <message>
        <source>Hosts file</source>
        <translation>Archivo hosts</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>Servidores DNS</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Firewall rules</source>
        <translation>Reglas del cortafuegos</translation>
    </message>
    <message>
        <source>Packets lost inside this computer</source>
        <translation>Paquetes perdidos dentro de este equipo</translation>
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
        <translation>Camino</translation>
    </message>
    <message>
        <source>Packet size</source>
        <translation>Tamaño de paquete</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Repeated attempts</source>
        <translation>Intentos repetidos</translation>
    </message>
    <message>
        <source>Another port of the host</source>
        <translation>Otro puerto del equipo</translation>
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
        <translation>Respuesta del servicio</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Accept queue</source>
        <translation>Cola de aceptación</translation>
    </message>
    <message>
        <source>Resources of the service</source>
        <translation>Recursos del servicio</translation>
    </message>
    <message>
        <source>State of the service</source>
        <translation>Estado del servicio</translation>
    </message>
    <message>
        <source>The application sees {error} from {call}() at once.</source>
        <translation>La aplicación recibe {error} de {call}() enseguida.</translation>
    </message>
    <message>
        <source>The application sees {error} (&quot;connection timed out: getsockopt&quot;: the errno of the pending connect(), read with getsockopt(SO_ERROR)).</source>
        <translation>La aplicación recibe {error} («connection timed out: getsockopt»: el errno del connect() pendiente, leído con getsockopt(SO_ERROR)).</translation>
    </message>
    <message>
        <source>The application sees {error}, the errno of the pending connect(), read with getsockopt(SO_ERROR).</source>
        <translation>La aplicación recibe {error}, el errno del connect() pendiente, leído con getsockopt(SO_ERROR).</translation>
    </message>
    <message>
        <source>Of {all} attempts {connected} connected, {repeated} only after a repeated SYN; {silent} got no answer.</source>
        <translation>De {all} intentos conectaron {connected}, {repeated} solo tras un SYN repetido; {silent} quedaron sin respuesta.</translation>
    </message>
    <message>
        <source>No rule of {backends} stops this connection.</source>
        <translation>Ninguna regla de {backends} detiene esta conexión.</translation>
    </message>
    <message>
        <source>No firewall rules were found that concern this connection.</source>
        <translation>No se encontraron reglas de cortafuegos que afecten a esta conexión.</translation>
    </message>
    <message>
        <source>Nothing could be measured.</source>
        <translation>No se pudo medir nada.</translation>
    </message>
    <message>
        <source>Not needed here, or there was no time for it.</source>
        <translation>Aquí no hace falta, o no hubo tiempo.</translation>
    </message>
    <message>
        <source>It does not mention this name.</source>
        <translation>No menciona este nombre.</translation>
    </message>
    <message>
        <source>None of the known products runs here.</source>
        <translation>Aquí no se ejecuta ninguno de los productos conocidos.</translation>
    </message>
    <message>
        <source>No proxy applies to this target.</source>
        <translation>A este destino no se le aplica ningún proxy.</translation>
    </message>
    <message>
        <source>Nothing listens on this port.</source>
        <translation>Nada escucha en este puerto.</translation>
    </message>
    <message>
        <source>Nothing unusual.</source>
        <translation>Nada fuera de lo común.</translation>
    </message>
    <message>
        <source>Something is unusual here.</source>
        <translation>Aquí hay algo fuera de lo común.</translation>
    </message>
    <message>
        <source>Blocked by this computer&apos;s firewall</source>
        <translation>Bloqueado por el cortafuegos de este equipo</translation>
    </message>
    <message>
        <source>A firewall rule on this computer blocks connections to [port {port}|the target][: {rule}].</source>
        <translation>Una regla del cortafuegos de este equipo bloquea las conexiones [al puerto {port}|al destino][: {rule}].</translation>
    </message>
    <message>
        <source>The first packet (SYN), or what follows the handshake, never leaves this computer, so neither the network nor the server can answer it.</source>
        <translation>El primer paquete (SYN), o lo que sigue al establecimiento de la conexión, no sale nunca de este equipo, así que ni la red ni el servidor pueden responder.</translation>
    </message>
    <message>
        <source>Read the rule and decide with whoever owns it[ ({owner})] whether this connection is meant to be allowed.</source>
        <translation>Lea la regla y decida con su dueño[ ({owner})] si esta conexión debe permitirse.</translation>
    </message>
    <message>
        <source>you know who added the rule and why</source>
        <translation>usted sabe quién añadió la regla y por qué</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, allow the connection in front of the rule, or remove the rule (commands below).</source>
        <translation>Como administrador de este equipo, permita la conexión delante de la regla, o quite la regla (órdenes abajo).</translation>
    </message>
    <message>
        <source>If a management tool writes the rules, change them there, or the change will be undone.</source>
        <translation>Si una herramienta de gestión escribe las reglas, cámbielas allí, o el cambio se deshará.</translation>
    </message>
    <message>
        <source>the rule is still changed after the tool&apos;s next run</source>
        <translation>la regla sigue cambiada tras la próxima pasada de la herramienta</translation>
    </message>
    <message>
        <source>The answer is blocked by this computer&apos;s firewall</source>
        <translation>El cortafuegos de este equipo bloquea la respuesta</translation>
    </message>
    <message>
        <source>A firewall rule on this computer drops the answers of [the resolver {resolver}|the server][: {rule}].</source>
        <translation>Una regla del cortafuegos de este equipo descarta las respuestas [del servidor DNS {resolver}|del servidor][: {rule}].</translation>
    </message>
    <message>
        <source>The first packet goes out and the answer (SYN-ACK) comes back, but a rule for incoming packets discards it. Usually the rule that allows answers to one&apos;s own connections (ct state established) is missing or comes too late.</source>
        <translation>El primer paquete sale y la respuesta (SYN-ACK) vuelve, pero una regla para paquetes entrantes la descarta. Lo habitual es que falte, o llegue tarde, la regla que permite las respuestas a las conexiones propias (ct state established).</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, put a rule that accepts established connections in front of the one that drops (commands below).</source>
        <translation>Como administrador de este equipo, ponga una regla que acepte las conexiones establecidas delante de la que descarta (órdenes abajo).</translation>
    </message>
    <message>
        <source>If a management tool[ ({owner})] writes the rules, change them there.</source>
        <translation>Si una herramienta de gestión[ ({owner})] escribe las reglas, cámbielas allí.</translation>
    </message>
    <message>
        <source>the rule is still right after the tool&apos;s next run</source>
        <translation>la regla sigue bien tras la próxima pasada de la herramienta</translation>
    </message>
    <message>
        <source>Held by security software</source>
        <translation>Retenido por un programa de seguridad</translation>
    </message>
    <message>
        <source>[{product}, security software on this computer,|Security software on this computer] holds or drops the connection.</source>
        <translation>[{product}, programa de seguridad de este equipo,|Un programa de seguridad de este equipo] retiene o descarta la conexión.</translation>
    </message>
    <message>
        <source>The product keeps rules of its own, which the system&apos;s firewall lists do not show. Packets that are handed to it are not let go.</source>
        <translation>El producto tiene reglas propias, que las listas del cortafuegos del sistema no muestran. Los paquetes que se le entregan no salen.</translation>
    </message>
    <message>
        <source>Look into the product&apos;s log or window for a blocked connection to [{target}|the target] and allow it, if you may.</source>
        <translation>Busque en el registro o la ventana del producto una conexión bloqueada hacia [{target}|el destino] y permítala, si puede.</translation>
    </message>
    <message>
        <source>If the product has crashed or is waiting for an answer, restart it or answer its question.</source>
        <translation>Si el producto se ha caído o espera una respuesta, reinícielo o conteste a su pregunta.</translation>
    </message>
    <message>
        <source>its window shows that it is running</source>
        <translation>su ventana muestra que funciona</translation>
    </message>
    <message>
        <source>Allow [{target}|the target] for this program in the product&apos;s policy, or put this computer into the right policy group.</source>
        <translation>Permita [{target}|el destino] para este programa en la política del producto, o ponga este equipo en el grupo correcto.</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>La conexión funciona</translation>
    </message>
    <message>
        <source>The connection[ to {target}] works.</source>
        <translation>La conexión[ a {target}] funciona.</translation>
    </message>
    <message>
        <source>Deadair connected, and nothing on the way delayed or refused it. If the application still fails, it connects somewhere else, as another user, through a proxy, or it fails after connecting.</source>
        <translation>Deadair se conectó, y nada en el camino lo retrasó ni lo rechazó. Si la aplicación falla de todos modos, se conecta a otro sitio, como otro usuario, por un proxy, o falla después de conectarse.</translation>
    </message>
    <message>
        <source>Compare the address and port in the application&apos;s configuration with the ones tested here.</source>
        <translation>Compare la dirección y el puerto de la configuración de la aplicación con los probados aquí.</translation>
    </message>
    <message>
        <source>both are the same</source>
        <translation>ambos son iguales</translation>
    </message>
    <message>
        <source>If the failure comes and goes, start Deadair again while it fails, with the application&apos;s own timeout.</source>
        <translation>Si el fallo va y viene, lance Deadair otra vez mientras ocurre, con el tiempo de espera de la aplicación.</translation>
    </message>
    <message>
        <source>Deadair names a cause, or the failure does not come back</source>
        <translation>Deadair nombra una causa, o el fallo no vuelve</translation>
    </message>
    <message>
        <source>No network connection</source>
        <translation>Sin conexión de red</translation>
    </message>
    <message>
        <source>This computer has no network connection[: {interface} lacks a carrier or an address|: no interface has a carrier and an address].</source>
        <translation>Este equipo no tiene conexión de red[: {interface} no tiene portadora o dirección|: ninguna interfaz tiene portadora y dirección].</translation>
    </message>
    <message>
        <source>Nothing can leave this computer before a cable or a radio link and an address are there.</source>
        <translation>Nada puede salir de este equipo antes de que haya un cable o un enlace de radio y una dirección.</translation>
    </message>
    <message>
        <source>Plug in the cable or join the wireless network, and switch flight mode off.</source>
        <translation>Enchufe el cable o únase a la red inalámbrica, y quite el modo avión.</translation>
    </message>
    <message>
        <source>the system shows the network as connected</source>
        <translation>el sistema muestra la red como conectada</translation>
    </message>
    <message>
        <source>Switch the interface on and ask for an address (commands below).</source>
        <translation>Active la interfaz y pida una dirección (órdenes abajo).</translation>
    </message>
    <message>
        <source>the interface is listed as up, with an address of your network</source>
        <translation>la interfaz aparece activa, con una dirección de su red</translation>
    </message>
    <message>
        <source>Check the switch port, its VLAN and its access control (802.1X).</source>
        <translation>Compruebe el puerto del conmutador, su VLAN y su control de acceso (802.1X).</translation>
    </message>
    <message>
        <source>the interface has a carrier and gets an address</source>
        <translation>la interfaz tiene portadora y recibe una dirección</translation>
    </message>
    <message>
        <source>No address from DHCP</source>
        <translation>Sin dirección por DHCP</translation>
    </message>
    <message>
        <source>This computer got no address from the network[: {interface} has only the self-assigned {source}|, only a self-assigned one].</source>
        <translation>Este equipo no recibió dirección de la red[: {interface} solo tiene la autoasignada {source}|, solo una autoasignada].</translation>
    </message>
    <message>
        <source>[No prefix was announced, or another device has the same address (RFC {rfc}, 5.4)|No DHCP server answered], so only a link-local address is left, which no router forwards.</source>
        <translation>[No se anunció ningún prefijo, u otro equipo tiene la misma dirección (RFC {rfc}, 5.4)|Ningún servidor DHCP respondió], así que solo queda una dirección de enlace local, que ningún encaminador reenvía.</translation>
    </message>
    <message>
        <source>Join the network again, or ask for an address again (commands below).</source>
        <translation>Únase otra vez a la red, o pida otra vez una dirección (órdenes abajo).</translation>
    </message>
    <message>
        <source>the address no longer starts with 169.254</source>
        <translation>la dirección ya no empieza por 169.254</translation>
    </message>
    <message>
        <source>Check that the DHCP server runs, that its pool is not exhausted and that its relay serves this VLAN.</source>
        <translation>Compruebe que el servidor DHCP funciona, que su reserva no está agotada y que su relé atiende esta VLAN.</translation>
    </message>
    <message>
        <source>another device gets an address on the same port or wireless network</source>
        <translation>otro aparato recibe una dirección en el mismo puerto o red inalámbrica</translation>
    </message>
    <message>
        <source>No route to the target</source>
        <translation>Sin ruta al destino</translation>
    </message>
    <message>
        <source>This computer has no route to [{address}|the target][: the entry for {prefix} says &quot;{route_type}&quot;].</source>
        <translation>Este equipo no tiene ruta a [{address}|el destino][: la entrada para {prefix} dice «{route_type}»].</translation>
    </message>
    <message>
        <source>The kernel does not know where to send the packets, so none leaves this computer.</source>
        <translation>El núcleo no sabe adónde enviar los paquetes, así que ninguno sale de este equipo.</translation>
    </message>
    <message>
        <source>Connect the VPN or the network that the target belongs to.</source>
        <translation>Conecte la VPN o la red a la que pertenece el destino.</translation>
    </message>
    <message>
        <source>the route to the target is found (commands below)</source>
        <translation>se encuentra la ruta al destino (órdenes abajo)</translation>
    </message>
    <message>
        <source>If the default route is missing, renew the connection, or add the route that your network team gives you; remove an entry that forbids the target.</source>
        <translation>Si falta la ruta por omisión, renueve la conexión, o añada la ruta que le dé su equipo de redes; quite una entrada que prohíba el destino.</translation>
    </message>
    <message>
        <source>the route to the target names an interface and a router</source>
        <translation>la ruta al destino nombra una interfaz y un encaminador</translation>
    </message>
    <message>
        <source>Check the routes that DHCP, router advertisements or the VPN hand out.</source>
        <translation>Compruebe las rutas que reparten DHCP, los anuncios de encaminador o la VPN.</translation>
    </message>
    <message>
        <source>The router does not answer</source>
        <translation>El encaminador no responde</translation>
    </message>
    <message>
        <source>The router [{gateway} |]on the local network does not answer[ on {interface}].</source>
        <translation>El encaminador [{gateway} |]de la red local no responde[ en {interface}].</translation>
    </message>
    <message>
        <source>Every packet for other networks goes to this router first. It does not even answer the question for its hardware address (ARP or neighbour discovery), so nothing leaves the local network.</source>
        <translation>Todo paquete a otras redes va primero a este encaminador. Ni siquiera responde a la pregunta por su dirección física (ARP o descubrimiento de vecinos), así que nada sale de la red local.</translation>
    </message>
    <message>
        <source>Check that this computer is in the right network: cable, wireless network, VLAN, and the address of the router in the settings.</source>
        <translation>Compruebe que este equipo está en la red correcta: cable, red inalámbrica, VLAN, y la dirección del encaminador en los ajustes.</translation>
    </message>
    <message>
        <source>the router&apos;s entry in the neighbour table has a hardware address</source>
        <translation>la entrada del encaminador en la tabla de vecinos tiene dirección física</translation>
    </message>
    <message>
        <source>Restart the router or access point if it is yours.</source>
        <translation>Reinicie el encaminador o punto de acceso si es suyo.</translation>
    </message>
    <message>
        <source>the router answers a ping</source>
        <translation>el encaminador responde a un ping</translation>
    </message>
    <message>
        <source>Check the router[ {gateway}], its port and VLAN, and whether its address was changed.</source>
        <translation>Compruebe el encaminador[ {gateway}], su puerto y VLAN, y si su dirección ha cambiado.</translation>
    </message>
    <message>
        <source>Wrong network mask</source>
        <translation>Máscara de red errónea</translation>
    </message>
    <message>
        <source>This computer takes [{address}|the target] for a neighbour on its own network[ ({prefix} on {interface})], and it is not one.</source>
        <translation>Este equipo toma [{address}|el destino] por un vecino de su propia red[ ({prefix} en {interface})], y no lo es.</translation>
    </message>
    <message>
        <source>The network mask or prefix is too wide: the packets are not handed to the router, which would know the way, but are looked for on the local network, where nobody answers.</source>
        <translation>La máscara o el prefijo es demasiado amplio: los paquetes no se entregan al encaminador, que sabría el camino, sino que se buscan en la red local, donde nadie responde.</translation>
    </message>
    <message>
        <source>Set the mask (prefix length) that the network team gives, or switch from a fixed address to DHCP.</source>
        <translation>Ponga la máscara (longitud de prefijo) que dé el equipo de redes, o pase de una dirección fija a DHCP.</translation>
    </message>
    <message>
        <source>the route to the target goes through the router</source>
        <translation>la ruta al destino pasa por el encaminador</translation>
    </message>
    <message>
        <source>Check the mask that DHCP hands out for this network.</source>
        <translation>Compruebe la máscara que DHCP reparte para esta red.</translation>
    </message>
    <message>
        <source>a renewed address has the right prefix length</source>
        <translation>una dirección renovada tiene la longitud de prefijo correcta</translation>
    </message>
    <message>
        <source>A tunnel takes the traffic</source>
        <translation>Un túnel se lleva el tráfico</translation>
    </message>
    <message>
        <source>The tunnel[ {interface}] on this computer takes the traffic for [{address}|the target], and nothing comes back through it.</source>
        <translation>El túnel[ {interface}] de este equipo se lleva el tráfico hacia [{address}|el destino], y nada vuelve por él.</translation>
    </message>
    <message>
        <source>A VPN or tunnel has put its own route in front of the usual one. Its other end does not reach the target, or the tunnel is dead.</source>
        <translation>Una VPN o túnel ha puesto su propia ruta delante de la habitual. Su otro extremo no alcanza el destino, o el túnel está muerto.</translation>
    </message>
    <message>
        <source>Disconnect the VPN and try again.</source>
        <translation>Desconecte la VPN e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>the connection works without it, or Deadair names another cause</source>
        <translation>la conexión funciona sin ella, o Deadair nombra otra causa</translation>
    </message>
    <message>
        <source>Connect the VPN again: a stale tunnel keeps its routes.</source>
        <translation>Conecte otra vez la VPN: un túnel viejo conserva sus rutas.</translation>
    </message>
    <message>
        <source>Check whether the VPN should carry [{prefix}|this network], and route it or exclude it there (split tunnel).</source>
        <translation>Compruebe si la VPN debe llevar [{prefix}|esta red], y encamínela o exclúyala allí (túnel dividido).</translation>
    </message>
    <message>
        <source>the route to the target is the intended one</source>
        <translation>la ruta al destino es la prevista</translation>
    </message>
    <message>
        <source>Reverse-path filter</source>
        <translation>Filtro de camino inverso</translation>
    </message>
    <message>
        <source>This computer receives the answer[ on {interface}] and drops it, because its own route back goes another way.</source>
        <translation>Este equipo recibe la respuesta[ en {interface}] y la descarta, porque su propia ruta de vuelta va por otro lado.</translation>
    </message>
    <message>
        <source>With strict reverse-path filtering (rp_filter = 1, RFC 3704) the kernel accepts a packet only from the interface through which it would send to that address. The paths there and back differ.</source>
        <translation>Con el filtrado estricto de camino inverso (rp_filter = 1, RFC 3704), el núcleo acepta un paquete solo de la interfaz por la que él enviaría a esa dirección. La ida y la vuelta son distintas.</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, set the filter to loose (2), or route the target through the interface on which the answers come.</source>
        <translation>Como administrador de este equipo, ponga el filtro en laxo (2), o encamine el destino por la interfaz en la que llegan las respuestas.</translation>
    </message>
    <message>
        <source>the counter IPReversePathFilter no longer rises during an attempt</source>
        <translation>el contador IPReversePathFilter ya no sube durante un intento</translation>
    </message>
    <message>
        <source>Keep the setting after a restart: write it to /etc/sysctl.d/.</source>
        <translation>Conserve el ajuste tras un reinicio: escríbalo en /etc/sysctl.d/.</translation>
    </message>
    <message>
        <source>the value is still 2 after a restart</source>
        <translation>el valor sigue siendo 2 tras un reinicio</translation>
    </message>
    <message>
        <source>Check why the answer takes another way than the question.</source>
        <translation>Compruebe por qué la respuesta toma otro camino que la pregunta.</translation>
    </message>
    <message>
        <source>both directions use the same interface</source>
        <translation>ambos sentidos usan la misma interfaz</translation>
    </message>
    <message>
        <source>The proxy does not answer</source>
        <translation>El proxy no responde</translation>
    </message>
    <message>
        <source>The configured proxy[ {proxy}] does not answer.</source>
        <translation>El proxy configurado[ {proxy}] no responde.</translation>
    </message>
    <message>
        <source>The application does not talk to the target but to this proxy, and the proxy cannot be reached. The target itself may be well.</source>
        <translation>La aplicación no habla con el destino sino con este proxy, y no se puede alcanzar. El destino mismo puede estar bien.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s name and port in the settings[ ({proxy})]; outside of the company&apos;s network it may need the VPN, or must be switched off.</source>
        <translation>Compruebe el nombre y el puerto del proxy en los ajustes[ ({proxy})]; fuera de la red de la empresa quizá necesite la VPN, o haya que desactivarlo.</translation>
    </message>
    <message>
        <source>a connection to the proxy itself works</source>
        <translation>una conexión al proxy mismo funciona</translation>
    </message>
    <message>
        <source>If this target should be reached directly, add it to the exceptions (NO_PROXY).</source>
        <translation>Si este destino debe alcanzarse directamente, añádalo a las excepciones (NO_PROXY).</translation>
    </message>
    <message>
        <source>Check that the proxy service runs and listens, and that its firewall lets this computer in.</source>
        <translation>Compruebe que el servicio proxy funciona y escucha, y que su cortafuegos deja entrar a este equipo.</translation>
    </message>
    <message>
        <source>this computer can open a connection to the proxy</source>
        <translation>este equipo puede abrir una conexión al proxy</translation>
    </message>
    <message>
        <source>The proxy refuses</source>
        <translation>El proxy rechaza</translation>
    </message>
    <message>
        <source>The proxy[ {proxy}] refuses the connection to [{target}|the target][ (status {proxy_status})][: {proxy_reason}].</source>
        <translation>El proxy[ {proxy}] rechaza la conexión a [{target}|el destino][ (estado {proxy_status})][: {proxy_reason}].</translation>
    </message>
    <message>
        <source>The proxy is well and answers, but its rules do not allow this target, this port or these credentials.</source>
        <translation>El proxy está bien y responde, pero sus reglas no permiten este destino, este puerto o estas credenciales.</translation>
    </message>
    <message>
        <source>If the proxy asks for a login (status 407), renew the user name and password that the application uses.</source>
        <translation>Si el proxy pide identificarse (estado 407), renueve el usuario y la contraseña que usa la aplicación.</translation>
    </message>
    <message>
        <source>the proxy no longer answers 407</source>
        <translation>el proxy ya no responde 407</translation>
    </message>
    <message>
        <source>Allow CONNECT to [{host}|the target][ on port {port}] for this user, or say why it is not allowed.</source>
        <translation>Permita CONNECT a [{host}|el destino][ en el puerto {port}] para este usuario, o diga por qué no se permite.</translation>
    </message>
    <message>
        <source>the proxy opens the tunnel (status 200)</source>
        <translation>el proxy abre el túnel (estado 200)</translation>
    </message>
    <message>
        <source>If the target should be reached directly, add it to the exceptions (NO_PROXY).</source>
        <translation>Si el destino debe alcanzarse directamente, añádalo a las excepciones (NO_PROXY).</translation>
    </message>
    <message>
        <source>Only the proxy gets through</source>
        <translation>Solo el proxy pasa</translation>
    </message>
    <message>
        <source>Direct connections to [{target}|the target] are blocked; the proxy[ {proxy}] reaches it.</source>
        <translation>Las conexiones directas a [{target}|el destino] están bloqueadas; el proxy[ {proxy}] lo alcanza.</translation>
    </message>
    <message>
        <source>This network lets connections out only through its proxy. The application connects directly, perhaps because it does not read the system&apos;s proxy settings or because an exception applies.</source>
        <translation>Esta red solo deja salir conexiones por su proxy. La aplicación se conecta directamente, quizá porque no lee los ajustes de proxy del sistema o porque se aplica una excepción.</translation>
    </message>
    <message>
        <source>Tell the application to use the proxy[ {proxy}]: in its own settings, or by HTTPS_PROXY in its environment.</source>
        <translation>Diga a la aplicación que use el proxy[ {proxy}]: en sus propios ajustes, o con HTTPS_PROXY en su entorno.</translation>
    </message>
    <message>
        <source>the application connects</source>
        <translation>la aplicación se conecta</translation>
    </message>
    <message>
        <source>Remove the target from the exceptions (NO_PROXY) if it is there.</source>
        <translation>Quite el destino de las excepciones (NO_PROXY) si está ahí.</translation>
    </message>
    <message>
        <source>the application&apos;s connection appears in the proxy&apos;s log</source>
        <translation>la conexión de la aplicación aparece en el registro del proxy</translation>
    </message>
    <message>
        <source>If the application cannot use a proxy, allow it to connect directly to [{target}|the target].</source>
        <translation>Si la aplicación no puede usar un proxy, permítale conectarse directamente a [{target}|el destino].</translation>
    </message>
    <message>
        <source>The hosts file sends the name elsewhere</source>
        <translation>El archivo hosts manda el nombre a otra parte</translation>
    </message>
    <message>
        <source>The hosts file on this computer sends [{name}|the name] to [{hosts_address}|another address][, DNS to {dns_addresses}], and that address does not answer.</source>
        <translation>El archivo hosts de este equipo manda [{name}|el nombre] a [{hosts_address}|otra dirección][, el DNS a {dns_addresses}], y esa dirección no responde.</translation>
    </message>
    <message>
        <source>An entry[ in line {hosts_line}] of [{hosts_path}|the hosts file] overrides DNS. Such lines are often left over from a test or a move.</source>
        <translation>Una entrada[ en la línea {hosts_line}] de [{hosts_path}|ese archivo] se impone al DNS. Esas líneas suelen quedar de una prueba o un traslado.</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, remove or comment out the line[ {hosts_line}] of [{hosts_path}|the hosts file].</source>
        <translation>Como administrador de este equipo, quite o comente la línea[ {hosts_line}] de [{hosts_path}|ese archivo].</translation>
    </message>
    <message>
        <source>the name resolves to the address that DNS gives</source>
        <translation>el nombre da la dirección que da el DNS</translation>
    </message>
    <message>
        <source>If the line is meant to be there, correct its address.</source>
        <translation>Si la línea debe estar ahí, corrija su dirección.</translation>
    </message>
    <message>
        <source>No local port left</source>
        <translation>No quedan puertos locales</translation>
    </message>
    <message>
        <source>This computer has no local port left for [{target}|this destination][: {in_use} of {limit} are in use].</source>
        <translation>A este equipo no le quedan puertos locales para [{target}|este destino][: {in_use} de {limit} están en uso].</translation>
    </message>
    <message>
        <source>Every connection needs a local port of its own. A program opens connections faster than they are closed and freed; a closed one keeps its port for a minute (TIME_WAIT).</source>
        <translation>Cada conexión necesita un puerto local propio. Un programa abre conexiones más deprisa de lo que se cierran y liberan; una cerrada conserva su puerto un minuto (TIME_WAIT).</translation>
    </message>
    <message>
        <source>Find the program that holds the connections and restart it (commands below).</source>
        <translation>Busque el programa que tiene las conexiones y reinícielo (órdenes abajo).</translation>
    </message>
    <message>
        <source>the number of connections to the target falls</source>
        <translation>baja el número de conexiones al destino</translation>
    </message>
    <message>
        <source>Keep connections and use them again (a pool, HTTP keep-alive) instead of opening one per request.</source>
        <translation>Conserve y reutilice las conexiones (un pool, keep-alive de HTTP) en vez de abrir una por petición.</translation>
    </message>
    <message>
        <source>the number of connections stays flat under load</source>
        <translation>el número de conexiones se mantiene con carga</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, widen the port range for the time being.</source>
        <translation>Como administrador de este equipo, amplíe de momento el intervalo de puertos.</translation>
    </message>
    <message>
        <source>No file descriptor left</source>
        <translation>No quedan descriptores de archivo</translation>
    </message>
    <message>
        <source>[{process} on this computer|The program or this computer] has no file descriptor left[: {in_use} of {limit} are in use].</source>
        <translation>[{process} en este equipo|El programa o este equipo] no tiene más descriptores de archivo[: {in_use} de {limit} están en uso].</translation>
    </message>
    <message>
        <source>Every connection needs a descriptor. A program that leaks them, or a limit that is too low, stops new connections before a packet is sent (EMFILE or ENFILE).</source>
        <translation>Cada conexión necesita un descriptor. Un programa que los pierde, o un límite demasiado bajo, impide nuevas conexiones antes de enviar un paquete (EMFILE o ENFILE).</translation>
    </message>
    <message>
        <source>Restart the program that holds the descriptors.</source>
        <translation>Reinicie el programa que tiene los descriptores.</translation>
    </message>
    <message>
        <source>its number of descriptors is far below the limit</source>
        <translation>su número de descriptores queda muy por debajo del límite</translation>
    </message>
    <message>
        <source>Raise its limit: LimitNOFILE= of its service, or ulimit -n in the shell that starts it.</source>
        <translation>Suba su límite: LimitNOFILE= de su servicio, o ulimit -n en el intérprete que lo lanza.</translation>
    </message>
    <message>
        <source>Close connections and files when they are no longer needed.</source>
        <translation>Cierre conexiones y archivos cuando ya no hagan falta.</translation>
    </message>
    <message>
        <source>the number of descriptors stays flat over days</source>
        <translation>el número de descriptores se mantiene durante días</translation>
    </message>
    <message>
        <source>Connection-tracking table full</source>
        <translation>Tabla de seguimiento de conexiones llena</translation>
    </message>
    <message>
        <source>The firewall remembers every connection in a table of fixed size. When it is full, the first packet of a new connection is dropped without a word.</source>
        <translation>El cortafuegos recuerda cada conexión en una tabla de tamaño fijo. Cuando está llena, el primer paquete de una conexión nueva se descarta sin una palabra.</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, enlarge the table (commands below), and keep the value in /etc/sysctl.d/.</source>
        <translation>Como administrador de este equipo, agrande la tabla (órdenes abajo), y conserve el valor en /etc/sysctl.d/.</translation>
    </message>
    <message>
        <source>the count stays below the maximum</source>
        <translation>la cuenta queda por debajo del máximo</translation>
    </message>
    <message>
        <source>Find what opens so many connections, for instance a scan or a missing keep-alive.</source>
        <translation>Busque qué abre tantas conexiones, por ejemplo un barrido o la falta de keep-alive.</translation>
    </message>
    <message>
        <source>the count falls within minutes</source>
        <translation>la cuenta baja en minutos</translation>
    </message>
    <message>
        <source>This computer is overloaded</source>
        <translation>Este equipo está sobrecargado</translation>
    </message>
    <message>
        <source>This computer is overloaded[ ({reason})] and delays its own connections.</source>
        <translation>Este equipo está sobrecargado[ ({reason})] y retrasa sus propias conexiones.</translation>
    </message>
    <message>
        <source>Programs wait for the processor or for memory, so answers that have arrived are handled late, perhaps later than the application waits.</source>
        <translation>Los programas esperan al procesador o a la memoria, así que las respuestas llegadas se tratan tarde, quizá más tarde de lo que espera la aplicación.</translation>
    </message>
    <message>
        <source>Find the program that uses the processor or the memory, and close it.</source>
        <translation>Busque el programa que usa el procesador o la memoria, y ciérrelo.</translation>
    </message>
    <message>
        <source>the load falls below the number of processors</source>
        <translation>la carga baja del número de procesadores</translation>
    </message>
    <message>
        <source>If a container or service has a limit of its own (CPUQuota, cpu.max), raise it.</source>
        <translation>Si un contenedor o servicio tiene un límite propio (CPUQuota, cpu.max), súbalo.</translation>
    </message>
    <message>
        <source>the throttled time no longer grows</source>
        <translation>el tiempo frenado ya no crece</translation>
    </message>
    <message>
        <source>The application gives up too early</source>
        <translation>La aplicación abandona demasiado pronto</translation>
    </message>
    <message>
        <source>The application gives up [after {timeout_ms} ms|before the connection is there][; the connection needs {needed_ms} ms].</source>
        <translation>La aplicación abandona [tras {timeout_ms} ms|antes de que haya conexión][; la conexión necesita {needed_ms} ms].</translation>
    </message>
    <message>
        <source>The connection is established, but later than the application waits. After a lost first packet the system tries again only after one second (RFC 6298), so a shorter timeout does not survive a single lost packet.</source>
        <translation>La conexión se establece, pero más tarde de lo que espera la aplicación. Tras perderse un primer paquete el sistema no reintenta hasta pasado un segundo (RFC 6298), así que un tiempo más corto no sobrevive a un solo paquete perdido.</translation>
    </message>
    <message>
        <source>Set the application&apos;s connect timeout to at least three seconds[ (measured here: {needed_ms} ms)].</source>
        <translation>Ponga el tiempo de conexión de la aplicación en tres segundos al menos[ (medido aquí: {needed_ms} ms)].</translation>
    </message>
    <message>
        <source>If the connection used to be faster, look for loss or delay on the way.</source>
        <translation>Si la conexión era antes más rápida, busque pérdida o retraso en el camino.</translation>
    </message>
    <message>
        <source>connecting takes about one round trip again</source>
        <translation>conectar vuelve a tardar como una ida y vuelta</translation>
    </message>
    <message>
        <source>{end} accepted the connection in {duration}[, after {repeats} repeated SYNs][, and it was reset at once ({error})].</source>
        <translation>{end} aceptó la conexión en {duration}[, tras {repeats} SYN repetidos][, y se reinició de inmediato ({error})].</translation>
    </message>
    <message>
        <source>{end} did not answer {syns} SYNs in {duration}.</source>
        <translation>{end} no respondió a {syns} SYN en {duration}.</translation>
    </message>
    <message>
        <source>{end} refused the connection after {duration}[: {icmp}| by a reset][ ({error})].</source>
        <translation>{end} rechazó la conexión tras {duration}[: {icmp}| con un reinicio][ ({error})].</translation>
    </message>
    <message>
        <source>{end} reset the connection after {duration}[ ({error})].</source>
        <translation>{end} reinició la conexión tras {duration}[ ({error})].</translation>
    </message>
    <message>
        <source>{end} is unreachable, after {duration}[: {icmp}][ ({error})].</source>
        <translation>{end} es inaccesible, tras {duration}[: {icmp}][ ({error})].</translation>
    </message>
    <message>
        <source>{end}: the connection is not allowed, after {duration}[: {icmp}][ ({error})].</source>
        <translation>{end}: la conexión no está permitida, tras {duration}[: {icmp}][ ({error})].</translation>
    </message>
    <message>
        <source>{end}: this computer could not even try[, {call}() failed][ ({error})].</source>
        <translation>{end}: este equipo no pudo ni intentarlo[, falló {call}()][ ({error})].</translation>
    </message>
    <message>
        <source>{end}: the system gave up after {duration} and {syns} SYNs[ ({error})].</source>
        <translation>{end}: el sistema abandonó tras {duration} y {syns} SYN[ ({error})].</translation>
    </message>
    <message>
        <source>In {window} with {syns} SYNs to {address}[ ({idle})]: {failed} repeats failed to leave, {received} packets came in, {lost} of them were lost inside this computer[, {reverse} by the reverse-path filter].</source>
        <translation>En {window} con {syns} SYN a {address}[ ({idle})]: {failed} repeticiones no pudieron salir, entraron {received} paquetes, {lost} de ellos se perdieron dentro de este equipo[, {reverse} por el filtro de camino inverso].</translation>
    </message>
    <message>
        <source>idle control</source>
        <translation>control en reposo</translation>
    </message>
    <message>
        <source>a plain SYN</source>
        <translation>un SYN corriente</translation>
    </message>
    <message>
        <source>a SYN that asks for ECN</source>
        <translation>un SYN que pide ECN</translation>
    </message>
    <message>
        <source>a bare ACK</source>
        <translation>un ACK solo</translation>
    </message>
    <message>
        <source>{end} did not answer {segment}, sent {sent} times.</source>
        <translation>{end} no respondió a {segment}, enviado {sent} veces.</translation>
    </message>
    <message>
        <source>{end} answered {segment} with a SYN-ACK in {duration}[ (TTL {ttl})].</source>
        <translation>{end} respondió a {segment} con un SYN-ACK en {duration}[ (TTL {ttl})].</translation>
    </message>
    <message>
        <source>{end} answered {segment} with a reset in {duration}[ (TTL {ttl})].</source>
        <translation>{end} respondió a {segment} con un reinicio en {duration}[ (TTL {ttl})].</translation>
    </message>
    <message>
        <source>{segment} to {end} was answered by [{icmp}|an ICMP error] in {duration}.</source>
        <translation>A {segment} hacia {end} respondió [{icmp}|un error ICMP] en {duration}.</translation>
    </message>
    <message>
        <source>The name does not exist</source>
        <translation>El nombre no existe</translation>
    </message>
    <message>
        <source>The name [{name}|asked for] does not exist in DNS[, says {resolver}].</source>
        <translation>El nombre [{name}|pedido] no existe en el DNS[, dice {resolver}].</translation>
    </message>
    <message>
        <source>The resolver answered, and the answer is NXDOMAIN: nobody has registered this name, or it is known only inside another network.</source>
        <translation>El servidor respondió, y la respuesta es NXDOMAIN: nadie ha registrado este nombre, o solo se conoce dentro de otra red.</translation>
    </message>
    <message>
        <source>Check the spelling of the name, and whether it needs a domain behind it.</source>
        <translation>Compruebe la escritura del nombre, y si le falta un dominio detrás.</translation>
    </message>
    <message>
        <source>the look-up gives an address</source>
        <translation>la consulta da una dirección</translation>
    </message>
    <message>
        <source>If the name belongs to a company&apos;s network, connect its VPN, so that its resolvers are asked.</source>
        <translation>Si el nombre pertenece a la red de una empresa, conecte su VPN, para que se pregunte a sus servidores.</translation>
    </message>
    <message>
        <source>Add the record for [{name}|the name], or correct the zone.</source>
        <translation>Añada el registro para [{name}|el nombre], o corrija la zona.</translation>
    </message>
    <message>
        <source>every name server of the zone answers with the address</source>
        <translation>cada servidor de nombres de la zona responde con la dirección</translation>
    </message>
    <message>
        <source>The name has no address</source>
        <translation>El nombre no tiene dirección</translation>
    </message>
    <message>
        <source>The name[ {name}] exists in DNS and has no address.</source>
        <translation>El nombre[ {name}] existe en el DNS y no tiene dirección.</translation>
    </message>
    <message>
        <source>The name has other records, but neither A nor AAAA, so there is nothing to connect to.</source>
        <translation>El nombre tiene otros registros, pero ni A ni AAAA, así que no hay a qué conectarse.</translation>
    </message>
    <message>
        <source>Check whether a longer name is meant, such as www in front of it or the name of one host.</source>
        <translation>Compruebe si se quiere un nombre más largo, como www delante o el nombre de un equipo.</translation>
    </message>
    <message>
        <source>Add an A or AAAA record for [{name}|the name].</source>
        <translation>Añada un registro A o AAAA para [{name}|el nombre].</translation>
    </message>
    <message>
        <source>No DNS server answers</source>
        <translation>Ningún servidor DNS responde</translation>
    </message>
    <message>
        <source>No configured DNS server answers[ ({resolvers})][, though {plain} answers a question without EDNS].</source>
        <translation>Ningún servidor DNS configurado responde[ ({resolvers})][, aunque {plain} responde a una pregunta sin EDNS].</translation>
    </message>
    <message>
        <source>Without a resolver no name can be turned into an address; connections to bare addresses may still work.</source>
        <translation>Sin servidor DNS ningún nombre se convierte en dirección; las conexiones a direcciones pueden seguir funcionando.</translation>
    </message>
    <message>
        <source>Check that this computer is in the right network or VPN, and that the DNS servers in its settings belong to that network.</source>
        <translation>Compruebe que este equipo está en la red o VPN correcta, y que los servidores DNS de sus ajustes pertenecen a esa red.</translation>
    </message>
    <message>
        <source>a DNS server answers (commands below)</source>
        <translation>responde un servidor DNS (órdenes abajo)</translation>
    </message>
    <message>
        <source>Check that the DNS service runs and that its firewall lets UDP and TCP port 53 in.</source>
        <translation>Compruebe que el servicio DNS funciona y que su cortafuegos deja entrar los puertos UDP y TCP 53.</translation>
    </message>
    <message>
        <source>the resolver answers from this computer</source>
        <translation>el servidor DNS responde desde este equipo</translation>
    </message>
    <message>
        <source>Check the DNS servers that DHCP or the VPN hand out.</source>
        <translation>Compruebe los servidores DNS que reparten DHCP o la VPN.</translation>
    </message>
    <message>
        <source>the settings list servers that answer</source>
        <translation>en los ajustes hay servidores que responden</translation>
    </message>
    <message>
        <source>The DNS server fails</source>
        <translation>El servidor DNS falla</translation>
    </message>
    <message>
        <source>The DNS server[ {resolver}] answers [{rcode}|with an error] instead of an address[ for {name}].</source>
        <translation>El servidor DNS[ {resolver}] responde [{rcode}|con un error] en vez de una dirección[ para {name}].</translation>
    </message>
    <message>
        <source>The resolver is there, but cannot or will not answer: SERVFAIL means that it could not ask the zone&apos;s own servers or that the zone&apos;s signatures are wrong, REFUSED that it does not serve this computer.</source>
        <translation>El servidor está, pero no puede o no quiere responder: SERVFAIL significa que no pudo preguntar a los servidores de la zona o que las firmas de la zona están mal, REFUSED que no atiende a este equipo.</translation>
    </message>
    <message>
        <source>Ask another resolver, to see whether only this one fails (commands below).</source>
        <translation>Pregunte a otro servidor, para ver si solo falla este (órdenes abajo).</translation>
    </message>
    <message>
        <source>another resolver gives the address</source>
        <translation>otro servidor da la dirección</translation>
    </message>
    <message>
        <source>Check the resolver&apos;s log, its forwarders and the zone&apos;s DNSSEC signatures; for REFUSED its list of allowed clients.</source>
        <translation>Compruebe el registro del servidor, sus reenvíos y las firmas DNSSEC de la zona; con REFUSED, su lista de clientes permitidos.</translation>
    </message>
    <message>
        <source>the resolver answers NOERROR with an address</source>
        <translation>el servidor responde NOERROR con una dirección</translation>
    </message>
    <message>
        <source>Looking up the name is slow</source>
        <translation>Buscar el nombre es lento</translation>
    </message>
    <message>
        <source>Looking up [{name}|the name] takes [{needed_ms} ms|longer than a connection should][, because {resolver} does not answer in time].</source>
        <translation>Buscar [{name}|el nombre] tarda [{needed_ms} ms|más de lo que debería una conexión][, porque {resolver} no responde a tiempo].</translation>
    </message>
    <message>
        <source>The system asks the resolvers one after the other and waits several seconds for each that is silent. An application with a short timeout may give up before the address is known.</source>
        <translation>El sistema pregunta a los servidores uno tras otro y espera varios segundos a cada uno que calla. Una aplicación de espera corta puede abandonar antes de conocer la dirección.</translation>
    </message>
    <message>
        <source>Remove the silent resolver[ {resolver}] from the network settings, or put it last.</source>
        <translation>Quite el servidor mudo[ {resolver}] de los ajustes de red, o póngalo el último.</translation>
    </message>
    <message>
        <source>the look-up takes less than 100 ms</source>
        <translation>la consulta tarda menos de 100 ms</translation>
    </message>
    <message>
        <source>Check the list of DNS servers that DHCP or the VPN hand out.</source>
        <translation>Compruebe la lista de servidores DNS que reparten DHCP o la VPN.</translation>
    </message>
    <message>
        <source>every server in the list answers</source>
        <translation>cada servidor de la lista responde</translation>
    </message>
    <message>
        <source>Bring [{resolver}|the slow resolver] back to work.</source>
        <translation>Ponga otra vez en marcha [{resolver}|el servidor lento].</translation>
    </message>
    <message>
        <source>it answers within 100 ms</source>
        <translation>responde en menos de 100 ms</translation>
    </message>
    <message>
        <source>DNS gives a wrong address</source>
        <translation>El DNS da una dirección errónea</translation>
    </message>
    <message>
        <source>DNS gives a wrong address for [{name}|the name][: {addresses}][, says {resolver}].</source>
        <translation>El DNS da una dirección errónea para [{name}|el nombre][: {addresses}][, dice {resolver}].</translation>
    </message>
    <message>
        <source>The resolvers do not agree about the name, or the answer cannot be right for a server: loopback, unspecified, link-local or a range kept for documentation. A filter, an old record or a captive network may be behind it.</source>
        <translation>Los servidores no coinciden sobre el nombre, o la respuesta no puede ser buena para un servidor: bucle local, sin especificar, enlace local o un intervalo para documentación. Detrás puede haber un filtro, un registro viejo o un portal cautivo.</translation>
    </message>
    <message>
        <source>Empty the cache, and compare what each resolver says (commands below).</source>
        <translation>Vacíe la caché, y compare lo que dice cada servidor (órdenes abajo).</translation>
    </message>
    <message>
        <source>all give the same address</source>
        <translation>todos dan la misma dirección</translation>
    </message>
    <message>
        <source>If a filter or a captive network answers for others, leave it or sign in to it.</source>
        <translation>Si un filtro o un portal cautivo responde por otros, salga de él o identifíquese.</translation>
    </message>
    <message>
        <source>the look-up gives the right address</source>
        <translation>la consulta da la dirección correcta</translation>
    </message>
    <message>
        <source>Correct the record on every name server of the zone, and in split-horizon views.</source>
        <translation>Corrija el registro en cada servidor de nombres de la zona, y en las vistas separadas.</translation>
    </message>
    <message>
        <source>every resolver gives the right address after the old record&apos;s time to live</source>
        <translation>cada servidor da la dirección correcta pasado el tiempo de vida del registro viejo</translation>
    </message>
    <message>
        <source>Some addresses of the name are dead</source>
        <translation>Algunas direcciones del nombre están muertas</translation>
    </message>
    <message>
        <source>Some addresses of [{name}|the name] do not answer[: {addresses}]; others do.</source>
        <translation>Algunas direcciones de [{name}|ese nombre] no responden[: {addresses}]; otras sí.</translation>
    </message>
    <message>
        <source>The name has several addresses. A program that tries a dead one first waits for it, fails, or works only every other time.</source>
        <translation>El nombre tiene varias direcciones. Un programa que prueba primero una muerta la espera, falla, o funciona una vez sí y otra no.</translation>
    </message>
    <message>
        <source>Start the service on [{addresses}|the dead addresses] again.</source>
        <translation>Arranque otra vez el servicio en [{addresses}|las direcciones muertas].</translation>
    </message>
    <message>
        <source>every address of the name answers</source>
        <translation>responde cada dirección del nombre</translation>
    </message>
    <message>
        <source>Take [{addresses}|the dead addresses] out of DNS until they answer.</source>
        <translation>Quite [{addresses}|las direcciones muertas] del DNS hasta que respondan.</translation>
    </message>
    <message>
        <source>the look-up gives only addresses that answer</source>
        <translation>la consulta solo da direcciones que responden</translation>
    </message>
    <message>
        <source>IPv6 does not work, IPv4 does</source>
        <translation>IPv6 no funciona, IPv4 sí</translation>
    </message>
    <message>
        <source>The IPv6 addresses of [{name}|the name] do not answer[ ({addresses})]; the IPv4 ones do.</source>
        <translation>Las direcciones IPv6 de [{name}|ese nombre] no responden[ ({addresses})]; las IPv4 sí.</translation>
    </message>
    <message>
        <source>Programs try IPv6 first. Those that try both at once (RFC 8305) lose a fraction of a second, the others wait until the IPv6 attempt has timed out.</source>
        <translation>Los programas prueban IPv6 primero. Los que prueban ambas a la vez (RFC 8305) pierden una fracción de segundo, los demás esperan a que se agote el intento IPv6.</translation>
    </message>
    <message>
        <source>For the time being, tell the application to prefer IPv4 (commands below).</source>
        <translation>De momento, diga a la aplicación que prefiera IPv4 (órdenes abajo).</translation>
    </message>
    <message>
        <source>it connects at once</source>
        <translation>se conecta enseguida</translation>
    </message>
    <message>
        <source>Repair IPv6 in this network, or stop announcing it.</source>
        <translation>Repare IPv6 en esta red, o deje de anunciarlo.</translation>
    </message>
    <message>
        <source>another IPv6 address on the Internet answers</source>
        <translation>responde otra dirección IPv6 de Internet</translation>
    </message>
    <message>
        <source>Remove the AAAA record if the service has no IPv6.</source>
        <translation>Quite el registro AAAA si el servicio no tiene IPv6.</translation>
    </message>
    <message>
        <source>The gateway&apos;s attempt to connect to the server behind it was not answered in time. Look at the way from the gateway to that server, not at the way to the gateway.</source>
        <translation>El intento de la pasarela de conectarse al servidor de detrás no tuvo respuesta a tiempo. Mire el camino de la pasarela a ese servidor, no el camino a la pasarela.</translation>
    </message>
    <message>
        <source>Nobody answered the connection attempt in time: the packets were dropped on the way or at the host, or the host is down. A refusal would have come back at once.</source>
        <translation>Nadie respondió a tiempo al intento de conexión: los paquetes se descartaron por el camino o en el equipo, o el equipo está caído. Un rechazo habría vuelto enseguida.</translation>
    </message>
    <message>
        <source>The time ran out, and the message does not say in which phase: connecting, the TLS handshake or waiting for the answer.</source>
        <translation>Se agotó el tiempo, y el mensaje no dice en qué fase: al conectar, en el apretón de manos TLS o esperando la respuesta.</translation>
    </message>
    <message>
        <source>The message does not say what failed; a longer piece of the log may.</source>
        <translation>El mensaje no dice qué falló; quizá lo diga un trozo más largo del registro.</translation>
    </message>
    <message>
        <source>The connection failed, and the message does not say how: the underlying error, often a line further up or down, decides between a refusal and silence.</source>
        <translation>La conexión falló, y el mensaje no dice cómo: el error de fondo, a menudo una línea más arriba o más abajo, decide entre un rechazo y el silencio.</translation>
    </message>
    <message>
        <source>The other end, or a device on the way, closed the connection during the TLS handshake.</source>
        <translation>El otro extremo, o un aparato del camino, cerró la conexión durante el apretón de manos TLS.</translation>
    </message>
    <message>
        <source>The connection was established, and the other end or a device on the way closed or reset it before the answer was complete.</source>
        <translation>La conexión se estableció, y el otro extremo o un aparato del camino la cerró o reinició antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>The server behind the gateway accepted the connection and did not answer in time: it is slow, overloaded or stuck, or the gateway&apos;s read timeout is too short for it.</source>
        <translation>El servidor tras la pasarela aceptó la conexión y no respondió a tiempo: es lento, está sobrecargado o colgado, o el tiempo de lectura de la pasarela es demasiado corto para él.</translation>
    </message>
    <message>
        <source>The connection was established (or the packet was sent), and no answer came in time. The network let the handshake pass: look at the server, or for large packets that get lost.</source>
        <translation>La conexión se estableció (o se envió el paquete), y no llegó respuesta a tiempo. La red dejó pasar el apretón de manos: mire el servidor, o los paquetes grandes que se pierden.</translation>
    </message>
    <message>
        <source>The message does not name the other end.</source>
        <translation>El mensaje no nombra el otro extremo.</translation>
    </message>
    <message>
        <source>Other end: {target}</source>
        <translation>Otro extremo: {target}</translation>
    </message>
    <message>
        <source>The host was reached and refused: nothing listens on that port and address there, or a firewall answers with a reset.</source>
        <translation>Se alcanzó el equipo y rechazó: nada escucha allí en ese puerto y dirección, o un cortafuegos responde con un reinicio.</translation>
    </message>
    <message>
        <source>There is no way to that network or host: this machine has no route, a router reported it, or nobody on the local network answers for the address.</source>
        <translation>No hay camino a esa red o equipo: esta máquina no tiene ruta, lo comunicó un encaminador, o nadie de la red local responde por la dirección.</translation>
    </message>
    <message>
        <source>The name was not turned into an address, so no connection was tried: the name is wrong, or the resolver does not know it or does not answer.</source>
        <translation>El nombre no se convirtió en dirección, así que no se intentó conexión: el nombre está mal, o el servidor DNS no lo conoce o no responde.</translation>
    </message>
    <message>
        <source>The connection was established, and the TLS handshake failed: certificate, protocol version, or the port does not speak TLS.</source>
        <translation>La conexión se estableció, y falló el apretón de manos TLS: certificado, versión del protocolo, o el puerto no habla TLS.</translation>
    </message>
    <message>
        <source>A gateway or proxy answered with its own error. Its log says what happened to the connection behind it.</source>
        <translation>Una pasarela o proxy respondió con un error propio. Su registro dice qué pasó con la conexión de detrás.</translation>
    </message>
    <message>
        <source>The failure is on this machine: no descriptor, no free local address or port, or no permission for the connection. Nothing was sent.</source>
        <translation>El fallo está en esta máquina: sin descriptor, sin dirección o puerto local libre, o sin permiso para la conexión. No se envió nada.</translation>
    </message>
    <message>
        <source>This is no connection failure: the other end answered, or no connection is involved.</source>
        <translation>Esto no es un fallo de conexión: el otro extremo respondió, o no se trata de una conexión.</translation>
    </message>
    <message>
        <source>&quot;getsockopt&quot; is not what failed: a program that connects without blocking reads the outcome of connect() with getsockopt(SO_ERROR), and the words behind it are that outcome.</source>
        <translation>Lo que falló no es «getsockopt»: un programa que se conecta sin bloquearse lee el resultado de connect() con getsockopt(SO_ERROR), y las palabras que siguen son ese resultado.</translation>
    </message>
    <message>
        <source>Written by: {runtime}</source>
        <translation>Escrito por: {runtime}</translation>
    </message>
    <message>
        <source>Gave up after: {time}</source>
        <translation>Abandonó tras: {time}</translation>
    </message>
    <message>
        <source>Decided by: &quot;{words}&quot;</source>
        <translation>Decidido por: «{words}»</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>red inaccesible</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>equipo inaccesible</translation>
    </message>
    <message>
        <source>protocol unreachable</source>
        <translation>protocolo inaccesible</translation>
    </message>
    <message>
        <source>port unreachable</source>
        <translation>puerto inaccesible</translation>
    </message>
    <message>
        <source>packet too big, fragmentation needed</source>
        <translation>paquete demasiado grande, hace falta fragmentar</translation>
    </message>
    <message>
        <source>source route failed</source>
        <translation>falló la ruta de origen</translation>
    </message>
    <message>
        <source>network unknown</source>
        <translation>red desconocida</translation>
    </message>
    <message>
        <source>host unknown</source>
        <translation>equipo desconocido</translation>
    </message>
    <message>
        <source>network administratively prohibited</source>
        <translation>red prohibida por la administración</translation>
    </message>
    <message>
        <source>host administratively prohibited</source>
        <translation>equipo prohibido por la administración</translation>
    </message>
    <message>
        <source>network unreachable for this type of service</source>
        <translation>red inaccesible para este tipo de servicio</translation>
    </message>
    <message>
        <source>host unreachable for this type of service</source>
        <translation>equipo inaccesible para este tipo de servicio</translation>
    </message>
    <message>
        <source>communication administratively prohibited</source>
        <translation>comunicación prohibida por la administración</translation>
    </message>
    <message>
        <source>time to live exceeded</source>
        <translation>tiempo de vida (TTL) agotado</translation>
    </message>
    <message>
        <source>reassembly time exceeded</source>
        <translation>tiempo de reensamblado agotado</translation>
    </message>
    <message>
        <source>parameter problem</source>
        <translation>problema de parámetro</translation>
    </message>
    <message>
        <source>no route to destination</source>
        <translation>sin ruta al destino</translation>
    </message>
    <message>
        <source>beyond scope of the source address</source>
        <translation>fuera del ámbito de la dirección de origen</translation>
    </message>
    <message>
        <source>address unreachable</source>
        <translation>dirección inaccesible</translation>
    </message>
    <message>
        <source>source address failed the policy</source>
        <translation>la dirección de origen no cumple la política</translation>
    </message>
    <message>
        <source>reject route to destination</source>
        <translation>ruta al destino rechazada</translation>
    </message>
    <message>
        <source>packet too big</source>
        <translation>paquete demasiado grande</translation>
    </message>
    <message>
        <source>hop limit exceeded</source>
        <translation>límite de saltos agotado</translation>
    </message>
    <message>
        <source>an unusual ICMP message</source>
        <translation>un mensaje ICMP poco común</translation>
    </message>
    <message>
        <source>{name} ({protocol} type {type}, code {code}) from {sender}</source>
        <translation>{name} ({protocol} tipo {type}, código {code}) de {sender}</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> y {count} más</translation>
    </message>
    <message>
        <source>{name} is switched off</source>
        <translation>{name} está desactivada</translation>
    </message>
    <message>
        <source>{name} has no carrier</source>
        <translation>{name} no tiene portadora</translation>
    </message>
    <message>
        <source>{name} is up[ with {addresses}| without an address]</source>
        <translation>{name} está activa[ con {addresses}| sin dirección]</translation>
    </message>
    <message>
        <source>This computer has no network interface besides loopback.</source>
        <translation>Este equipo no tiene interfaz de red aparte del bucle local.</translation>
    </message>
    <message>
        <source>{destination} goes out of {interface}[ through the router {gateway}| directly, as a neighbour][, from {source}][, by a policy rule and table {table}].</source>
        <translation>{destination} sale por {interface}[ por el encaminador {gateway}| directamente, como vecino][, desde {source}][, por una regla de política y la tabla {table}].</translation>
    </message>
    <message>
        <source>{destination} is this computer itself.</source>
        <translation>{destination} es este mismo equipo.</translation>
    </message>
    <message>
        <source>There is no route to {destination}[ ({error})].</source>
        <translation>No hay ruta a {destination}[ ({error})].</translation>
    </message>
    <message>
        <source>The route to {destination} is of the type &quot;{type}&quot;[ (entry {prefix})], so nothing is sent.</source>
        <translation>La ruta a {destination} es del tipo «{type}»[ (entrada {prefix})], así que no se envía nada.</translation>
    </message>
    <message>
        <source>The router</source>
        <translation>El encaminador</translation>
    </message>
    <message>
        <source>The neighbour</source>
        <translation>El vecino</translation>
    </message>
    <message>
        <source>{what} {address} on {interface} does not answer ARP or neighbour discovery (state {state}).</source>
        <translation>{what} {address} en {interface} no responde a ARP o descubrimiento de vecinos (estado {state}).</translation>
    </message>
    <message>
        <source>{what} {address} on {interface} is known[ as {link}] (state {state}).</source>
        <translation>{what} {address} en {interface} se conoce[ como {link}] (estado {state}).</translation>
    </message>
    <message>
        <source>{used} of {all} local ports are in use towards the target, {waiting} of them in TIME_WAIT; {total} in all.</source>
        <translation>{used} de {all} puertos locales están en uso hacia el destino, {waiting} de ellos en TIME_WAIT; {total} en total.</translation>
    </message>
    <message>
        <source>[{process} (process {pid})|The whole system] uses {used} of {limit} descriptors.</source>
        <translation>[{process} (proceso {pid})|Todo el sistema] usa {used} de {limit} descriptores.</translation>
    </message>
    <message>
        <source>The connection-tracking table holds {count} of {maximum} entries[; {lost} packets were dropped for want of one].</source>
        <translation>La tabla de seguimiento de conexiones tiene {count} de {maximum} entradas[; {lost} paquetes se descartaron por falta de una].</translation>
    </message>
    <message>
        <source>Load {load} on {cpus} processors[, pressure: processor {cpu} %][, memory {memory} %][, disks {io} %][; throttled for {throttled}].</source>
        <translation>Carga {load} en {cpus} procesadores[, presión: procesador {cpu} %][, memoria {memory} %][, discos {io} %][; frenado durante {throttled}].</translation>
    </message>
    <message>
        <source>A SYN is repeated {retries} times[, {linear} of them after the same wait]; ECN setting {ecn}; packet-size probing {probing}.</source>
        <translation>Un SYN se repite {retries} veces[, {linear} de ellas tras la misma espera]; ajuste ECN {ecn}; sondeo de tamaño {probing}.</translation>
    </message>
    <message>
        <source>{name} runs here[ ({seen_as})] and filters by rules of its own.</source>
        <translation>{name} se ejecuta aquí[ ({seen_as})] y filtra con reglas propias.</translation>
    </message>
    <message>
        <source>Asked: {input}[ with a timeout of {timeout} ms], as the {vantage}.</source>
        <translation>Se preguntó: {input}[ con un tiempo de espera de {timeout} ms], como {vantage}.</translation>
    </message>
    <message>
        <source>Not measured[ ({what})][: {reason}].</source>
        <translation>No medido[ ({what})][: {reason}].</translation>
    </message>
    <message>
        <source>the name is not known</source>
        <translation>el nombre no se conoce</translation>
    </message>
    <message>
        <source>no resolver gave an answer</source>
        <translation>ningún servidor respondió</translation>
    </message>
    <message>
        <source>the resolver failed</source>
        <translation>el servidor falló</translation>
    </message>
    <message>
        <source>it was still waiting when we stopped</source>
        <translation>aún esperaba cuando paramos</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>un error</translation>
    </message>
    <message>
        <source>The proxy {proxy} opened the tunnel to {target} in {duration}.</source>
        <translation>El proxy {proxy} abrió el túnel a {target} en {duration}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses {target}[ with status {status}][: {reason}].</source>
        <translation>El proxy {proxy} rechaza {target}[ con estado {status}][: {reason}].</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not reach {target}[: status {status}][, {reason}].</source>
        <translation>El proxy {proxy} no pudo alcanzar {target}[: estado {status}][, {reason}].</translation>
    </message>
    <message>
        <source>The proxy&apos;s name {proxy} was not resolved.</source>
        <translation>No se resolvió el nombre del proxy {proxy}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses connections.</source>
        <translation>El proxy {proxy} rechaza las conexiones.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not answer within {duration}.</source>
        <translation>El proxy {proxy} no respondió en {duration}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} is unreachable.</source>
        <translation>El proxy {proxy} es inaccesible.</translation>
    </message>
    <message>
        <source>The proxy {proxy} closed the connection without an answer.</source>
        <translation>El proxy {proxy} cerró la conexión sin respuesta.</translation>
    </message>
    <message>
        <source>The proxy {proxy} accepted the connection and did not answer within {duration}.</source>
        <translation>El proxy {proxy} aceptó la conexión y no respondió en {duration}.</translation>
    </message>
    <message>
        <source>{proxy} does not answer like a proxy[: {reason}].</source>
        <translation>{proxy} no responde como un proxy[: {reason}].</translation>
    </message>
    <message>
        <source>{path}, line {line}, gives {name} the address {address}.</source>
        <translation>{path}, línea {line}, da a {name} la dirección {address}.</translation>
    </message>
    <message>
        <source>[{servers} are asked|No resolver is configured][ ({origin})], {attempts} times, each for {timeout} s[, with EDNS{edns}].</source>
        <translation>[Se pregunta a {servers}|No hay servidor DNS configurado][ ({origin})], {attempts} veces, cada una {timeout} s[, con EDNS{edns}].</translation>
    </message>
    <message>
        <source>{server} did not answer {name} {type} within {duration}.</source>
        <translation>{server} no respondió a {name} {type} en {duration}.</translation>
    </message>
    <message>
        <source>Asked again, without EDNS: {answer}</source>
        <translation>Preguntado otra vez, sin EDNS: {answer}</translation>
    </message>
    <message>
        <source>{server} cannot be reached[: {error}] (asked for {name} {type}).</source>
        <translation>{server} no se puede alcanzar[: {error}] (preguntado por {name} {type}).</translation>
    </message>
    <message>
        <source>{server} answered {name} {type} with something that is not DNS.</source>
        <translation>{server} respondió a {name} {type} con algo que no es DNS.</translation>
    </message>
    <message>
        <source>{server} answers {name} {type}: {addresses}, in {duration}.</source>
        <translation>{server} responde a {name} {type}: {addresses}, en {duration}.</translation>
    </message>
    <message>
        <source>{server} knows {name}, but no {type} record, in {duration}.</source>
        <translation>{server} conoce {name}, pero ningún registro {type}, en {duration}.</translation>
    </message>
    <message>
        <source>{server} answers {name} {type} with [{rcode}|an error], in {duration}.</source>
        <translation>{server} responde a {name} {type} con [{rcode}|un error], en {duration}.</translation>
    </message>
    <message>
        <source>The system resolves {name} to [{addresses}|no address] in {duration}.</source>
        <translation>El sistema resuelve {name} como [{addresses}|ninguna dirección], en {duration}.</translation>
    </message>
    <message>
        <source>The system does not resolve {name}: {why} ({error}, after {duration}).</source>
        <translation>El sistema no resuelve {name}: {why} ({error}, tras {duration}).</translation>
    </message>
    <message>
        <source>The proxy {proxy}[ ({origin})] is set; an exception sends this target past it.</source>
        <translation>El proxy {proxy}[ ({origin})] está puesto; una excepción hace que este destino no pase por él.</translation>
    </message>
    <message>
        <source>The [{type} ]proxy {proxy}[ ({origin})] applies to this target.</source>
        <translation>El proxy [{type} ]{proxy}[ ({origin})] se aplica a este destino.</translation>
    </message>
    <message>
        <source>Filtered on the way</source>
        <translation>Filtrado por el camino</translation>
    </message>
    <message>
        <source>A device on the way[, {device},] drops the packets to [port {port}|this port] and lets others through.</source>
        <translation>Un aparato del camino[, {device},] descarta los paquetes [al puerto {port}|a este puerto] y deja pasar otros.</translation>
    </message>
    <message>
        <source>A firewall or router between this computer and the server discards the first packet (SYN) without a word, so the connection times out. Other packets pass, so the path itself is well.</source>
        <translation>Un cortafuegos o encaminador entre este equipo y el servidor descarta el primer paquete (SYN) sin una palabra, así que se agota el tiempo. Otros paquetes pasan, luego el camino mismo está bien.</translation>
    </message>
    <message>
        <source>Look in the rules of [{device}|the firewalls between here and the server] for what drops TCP to [{address} port {port}|the target], and allow it.</source>
        <translation>Busque en las reglas de [{device}|los cortafuegos entre aquí y el servidor] lo que descarta TCP a [{address} puerto {port}|ese destino], y permítalo.</translation>
    </message>
    <message>
        <source>the TCP trace to the port reaches the server</source>
        <translation>la traza TCP al puerto alcanza el servidor</translation>
    </message>
    <message>
        <source>Check rules for both directions, also those of address translation and of security zones.</source>
        <translation>Compruebe las reglas de ambos sentidos, también las de traducción de direcciones y de zonas de seguridad.</translation>
    </message>
    <message>
        <source>Give the network team the report: it names the last device that answered and the first that did not.</source>
        <translation>Dé el informe al equipo de redes: nombra el último aparato que respondió y el primero que no.</translation>
    </message>
    <message>
        <source>they find the packets in the device&apos;s log</source>
        <translation>encuentran los paquetes en el registro del aparato</translation>
    </message>
    <message>
        <source>Refused by a device on the way</source>
        <translation>Rechazado por un aparato del camino</translation>
    </message>
    <message>
        <source>A device on the way[, {device},] refuses the connection to [port {port}|this port][ ({icmp})].</source>
        <translation>Un aparato del camino[, {device},] rechaza la conexión [al puerto {port}|a este puerto][ ({icmp})].</translation>
    </message>
    <message>
        <source>The refusal does not come from the server: a firewall answers in its place, by an ICMP message or by a reset of its own.</source>
        <translation>El rechazo no viene del servidor: un cortafuegos responde en su lugar, con un mensaje ICMP o un reinicio propio.</translation>
    </message>
    <message>
        <source>Look in the rules of [{device}|the firewalls on the way] for what rejects TCP to [{address} port {port}|the target], and allow it.</source>
        <translation>Busque en las reglas de [{device}|los cortafuegos del camino] lo que rechaza TCP a [{address} puerto {port}|ese destino], y permítalo.</translation>
    </message>
    <message>
        <source>If this network lets connections out only through a proxy or VPN, use that.</source>
        <translation>Si esta red solo deja salir conexiones por un proxy o una VPN, úselo.</translation>
    </message>
    <message>
        <source>A router reports no way there</source>
        <translation>Un encaminador comunica que no hay camino</translation>
    </message>
    <message>
        <source>A router on the way[, {device},] reports that it cannot reach [{address}|the target][ ({icmp})].</source>
        <translation>Un encaminador del camino[, {device},] comunica que no puede alcanzar [{address}|el destino][ ({icmp})].</translation>
    </message>
    <message>
        <source>The packets get as far as this router. It has no route to the target, or the target&apos;s network behind it does not answer.</source>
        <translation>Los paquetes llegan hasta este encaminador. No tiene ruta al destino, o la red del destino detrás de él no responde.</translation>
    </message>
    <message>
        <source>Check on [{device}|that router] the route to [{address}|the target] and the link behind it.</source>
        <translation>Compruebe en [{device}|ese encaminador] la ruta a [{address}|el destino] y el enlace de detrás.</translation>
    </message>
    <message>
        <source>the router itself reaches the target</source>
        <translation>el encaminador mismo alcanza el destino</translation>
    </message>
    <message>
        <source>Check that the server is switched on and connected, and that its address is still [{address}|the one asked for].</source>
        <translation>Compruebe que el servidor está encendido y conectado, y que su dirección sigue siendo [{address}|la pedida].</translation>
    </message>
    <message>
        <source>the server answers from its own network</source>
        <translation>el servidor responde desde su propia red</translation>
    </message>
    <message>
        <source>Everything vanishes on the way</source>
        <translation>Todo desaparece por el camino</translation>
    </message>
    <message>
        <source>Everything sent towards [{address}|the target] vanishes[ behind {device_address}| on the way].</source>
        <translation>Todo lo enviado hacia [{address}|el destino] desaparece[ detrás de {device_address}| por el camino].</translation>
    </message>
    <message>
        <source>No protocol gets further than this point, and no router reports an error: a link or a router is down, a route leads nowhere, or there is no way back for the answers.</source>
        <translation>Ningún protocolo pasa de este punto, y ningún encaminador comunica un error: un enlace o un encaminador está caído, una ruta no lleva a ninguna parte, o no hay vuelta para las respuestas.</translation>
    </message>
    <message>
        <source>Check [the device behind {device_address}|the first silent device], its links, and its routes in both directions.</source>
        <translation>Compruebe [el aparato detrás de {device_address}|el primer aparato mudo], sus enlaces y sus rutas en ambos sentidos.</translation>
    </message>
    <message>
        <source>a trace goes further than before</source>
        <translation>una traza llega más lejos que antes</translation>
    </message>
    <message>
        <source>Try from another network (a phone&apos;s hotspot), to see whether only this path is broken.</source>
        <translation>Pruebe desde otra red (el punto de acceso de un teléfono), para ver si solo este camino está roto.</translation>
    </message>
    <message>
        <source>the other network reaches the target</source>
        <translation>la otra red alcanza el destino</translation>
    </message>
    <message>
        <source>Packets circle between routers</source>
        <translation>Los paquetes dan vueltas entre encaminadores</translation>
    </message>
    <message>
        <source>The packets to [{address}|the target] circle between routers[ ({device_address} and {next_hop_address})] and never arrive.</source>
        <translation>Los paquetes a [{address}|el destino] dan vueltas entre encaminadores[ ({device_address} y {next_hop_address})] y nunca llegan.</translation>
    </message>
    <message>
        <source>Two or more routers send the packets to each other until their time to live runs out. Their routes contradict each other.</source>
        <translation>Dos o más encaminadores se mandan los paquetes unos a otros hasta que se agota su tiempo de vida. Sus rutas se contradicen.</translation>
    </message>
    <message>
        <source>Correct the routes to [{address}|the target] on the routers of the loop[ ({device_address} and {next_hop_address})]: often a default route that answers a missing specific one.</source>
        <translation>Corrija las rutas a [{address}|el destino] en los encaminadores del bucle[ ({device_address} y {next_hop_address})]: a menudo una ruta por omisión que responde por una concreta que falta.</translation>
    </message>
    <message>
        <source>the trace shows every router once and reaches the target</source>
        <translation>la traza muestra cada encaminador una vez y alcanza el destino</translation>
    </message>
    <message>
        <source>Give the network team the trace of the report.</source>
        <translation>Dé al equipo de redes la traza del informe.</translation>
    </message>
    <message>
        <source>they recognise their routers in it</source>
        <translation>reconocen en ella sus encaminadores</translation>
    </message>
    <message>
        <source>Packet loss</source>
        <translation>Pérdida de paquetes</translation>
    </message>
    <message>
        <source>The path to [{target}|the target] loses [{loss_percent} % of the|so many] packets[|that connections fail or start late].</source>
        <translation>El camino a [{target}|el destino] pierde [el {loss_percent} % de los|tantos] paquetes[|, que hay conexiones que fallan o empiezan tarde].</translation>
    </message>
    <message>
        <source>Every lost first packet costs a second or more before the system tries again, so connections start late or run into the application&apos;s timeout.</source>
        <translation>Cada primer paquete perdido cuesta un segundo o más hasta que el sistema reintenta, así que las conexiones empiezan tarde o agotan el tiempo de la aplicación.</translation>
    </message>
    <message>
        <source>On a wireless network, move nearer or try the cable, to rule out this end.</source>
        <translation>En red inalámbrica, acérquese o pruebe el cable, para descartar este extremo.</translation>
    </message>
    <message>
        <source>repeated attempts all connect at once</source>
        <translation>los intentos repetidos conectan todos enseguida</translation>
    </message>
    <message>
        <source>Look for a full or faulty link, a duplex mismatch or a rate limit on the way[ near {device}].</source>
        <translation>Busque un enlace lleno o defectuoso, un dúplex discordante o un límite de caudal por el camino[ cerca de {device}].</translation>
    </message>
    <message>
        <source>repeated attempts lose less than 1 %</source>
        <translation>los intentos repetidos pierden menos del 1 %</translation>
    </message>
    <message>
        <source>A device drops ECN</source>
        <translation>Un aparato descarta ECN</translation>
    </message>
    <message>
        <source>A device on the way[, {device},] drops connection attempts that ask for ECN; plain ones are answered.</source>
        <translation>Un aparato del camino[, {device},] descarta los intentos de conexión que piden ECN; los corrientes reciben respuesta.</translation>
    </message>
    <message>
        <source>Explicit congestion notification (RFC 3168) uses two flags of the first packet that an old or strict firewall takes for an error. Systems that fall back to a plain attempt only start late.</source>
        <translation>La notificación explícita de congestión (RFC 3168) usa dos indicadores del primer paquete que un cortafuegos viejo o estricto toma por un error. Los sistemas que recurren a un intento corriente solo empiezan tarde.</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, do not ask for ECN for the time being (commands below).</source>
        <translation>Como administrador de este equipo, de momento no pida ECN (órdenes abajo).</translation>
    </message>
    <message>
        <source>Allow the ECN flags on [{device}|the firewall on the way], or update its software.</source>
        <translation>Permita los indicadores ECN en [{device}|el cortafuegos del camino], o actualice su programa.</translation>
    </message>
    <message>
        <source>an attempt with ECN is answered</source>
        <translation>un intento con ECN recibe respuesta</translation>
    </message>
    <message>
        <source>Large packets vanish</source>
        <translation>Los paquetes grandes desaparecen</translation>
    </message>
    <message>
        <source>Small packets reach [{address}|the target], and packets [of more than {mtu} bytes|of full size] vanish on the way without a word.</source>
        <translation>Los paquetes pequeños alcanzan [{address}|el destino], y los paquetes [de más de {mtu} bytes|de tamaño completo] desaparecen por el camino sin una palabra.</translation>
    </message>
    <message>
        <source>A link on the way carries only smaller packets, and the ICMP message that should say so (&quot;fragmentation needed&quot; or &quot;packet too big&quot;) is filtered. Connections open and then hang as soon as much data is sent.</source>
        <translation>Un enlace del camino solo lleva paquetes menores, y el mensaje ICMP que debería decirlo («fragmentation needed» o «packet too big») se filtra. Las conexiones se abren y se cuelgan en cuanto se envían muchos datos.</translation>
    </message>
    <message>
        <source>Let ICMP type 3 code 4 and ICMPv6 type 2 through, or clamp the segment size (MSS) at the tunnel or narrow link.</source>
        <translation>Deje pasar ICMP tipo 3 código 4 e ICMPv6 tipo 2, o limite el tamaño de segmento (MSS) en el túnel o enlace estrecho.</translation>
    </message>
    <message>
        <source>a full-sized packet passes or its sender is told the right size</source>
        <translation>un paquete de tamaño completo pasa o a su remitente se le dice el tamaño correcto</translation>
    </message>
    <message>
        <source>For the time being, lower the packet size of this computer&apos;s interface (commands below).</source>
        <translation>De momento, baje el tamaño de paquete de la interfaz de este equipo (órdenes abajo).</translation>
    </message>
    <message>
        <source>The answer is lost on the way back</source>
        <translation>La respuesta se pierde a la vuelta</translation>
    </message>
    <message>
        <source>The server answers, and its answer[ to {source}] never arrives here.</source>
        <translation>El servidor responde, y su respuesta[ a {source}] nunca llega aquí.</translation>
    </message>
    <message>
        <source>The question reaches the server. On the way back the answer is dropped, or is sent another way: an asymmetric route, a firewall that saw only one direction, or an address translation that does not fit.</source>
        <translation>La pregunta alcanza el servidor. A la vuelta, la respuesta se descarta o va por otro lado: una ruta asimétrica, un cortafuegos que vio solo un sentido, o una traducción de direcciones que no cuadra.</translation>
    </message>
    <message>
        <source>Follow the way from the server back to [{source}|this computer]: routes, firewalls that see only one direction, address translation.</source>
        <translation>Siga el camino del servidor a [{source}|este equipo]: rutas, cortafuegos que ven solo un sentido, traducción de direcciones.</translation>
    </message>
    <message>
        <source>a capture here shows the SYN-ACK</source>
        <translation>una captura aquí muestra el SYN-ACK</translation>
    </message>
    <message>
        <source>Check the server&apos;s own route back to [{source}|this computer].</source>
        <translation>Compruebe la ruta del servidor mismo a [{source}|este equipo].</translation>
    </message>
    <message>
        <source>the route leads out of the interface on which the question came</source>
        <translation>la ruta sale por la interfaz en la que llegó la pregunta</translation>
    </message>
    <message>
        <source>{protocol}[ to port {port}]</source>
        <translation>{protocol}[ al puerto {port}]</translation>
    </message>
    <message>
        <source>{trace}: the last answer comes from {address} at hop {hop}; then silence.</source>
        <translation>{trace}: la última respuesta viene de {address} en el salto {hop}; después, silencio.</translation>
    </message>
    <message>
        <source>{trace}: {address} answers at hop {hop} in {rtt}.</source>
        <translation>{trace}: {address} responde en el salto {hop} en {rtt}.</translation>
    </message>
    <message>
        <source>{trace}: a reset comes at hop {hop} in {rtt}.</source>
        <translation>{trace}: llega un reinicio en el salto {hop} en {rtt}.</translation>
    </message>
    <message>
        <source>{trace}: {address} answers &quot;port unreachable&quot; at hop {hop} in {rtt}.</source>
        <translation>{trace}: {address} responde «port unreachable» en el salto {hop} en {rtt}.</translation>
    </message>
    <message>
        <source>{trace}: {address} reports &quot;{icmp}&quot; at hop {hop}.</source>
        <translation>{trace}: {address} comunica «{icmp}» en el salto {hop}.</translation>
    </message>
    <message>
        <source>{trace}: no hop answered.</source>
        <translation>{trace}: ningún salto respondió.</translation>
    </message>
    <message>
        <source>{address} answered {received} of {sent} pings[ ({method})][, typically in {median}][; {error}].</source>
        <translation>{address} respondió a {received} de {sent} pings[ ({method})][, normalmente en {median}][; {error}].</translation>
    </message>
    <message>
        <source>A SYN to {end} still reaches node {node}[ ({sender})].</source>
        <translation>Un SYN a {end} aún alcanza el nodo {node}[ ({sender})].</translation>
    </message>
    <message>
        <source>Node {node} did not answer a SYN to {end}.</source>
        <translation>El nodo {node} no respondió a un SYN a {end}.</translation>
    </message>
    <message>
        <source>The reset of {end} arrives with time-to-live {ttl}.</source>
        <translation>El reinicio de {end} llega con tiempo de vida {ttl}.</translation>
    </message>
    <message>
        <source>To {address}, packets of [up to {passed} bytes pass|no size were seen to pass][, those of {lost} bytes vanish][; {reporter} reports a limit of {reported} bytes].</source>
        <translation>A {address}, los paquetes [de hasta {passed} bytes pasan|de ningún tamaño se han visto pasar][, los de {lost} bytes desaparecen][; {reporter} comunica un límite de {reported} bytes].</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>name resolution (DNS)</source>
        <translation>la resolución de nombres (DNS)</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>el proxy</translation>
    </message>
    <message>
        <source>the way to the server</source>
        <translation>el camino al servidor</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>la pasarela</translation>
    </message>
    <message>
        <source>was established</source>
        <translation>se estableció</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>agotó el tiempo</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>fue rechazada</translation>
    </message>
    <message>
        <source>was reset</source>
        <translation>fue reiniciada</translation>
    </message>
    <message>
        <source>failed, because the network reports the target as unreachable</source>
        <translation>falló, porque la red comunica que el destino es inaccesible</translation>
    </message>
    <message>
        <source>was not tried, because the name was not resolved</source>
        <translation>no se intentó, porque no se resolvió el nombre</translation>
    </message>
    <message>
        <source>was established, but TLS failed</source>
        <translation>se estableció, pero falló TLS</translation>
    </message>
    <message>
        <source>was established, but the service did not answer</source>
        <translation>se estableció, pero el servicio no respondió</translation>
    </message>
    <message>
        <source>was established, but a gateway answered with an error</source>
        <translation>se estableció, pero una pasarela respondió con un error</translation>
    </message>
    <message>
        <source>failed on this computer</source>
        <translation>falló en este equipo</translation>
    </message>
    <message>
        <source>, {value}</source>
        <translation>, {value}</translation>
    </message>
    <message>
        <source> (hop {value})</source>
        <translation> (salto {value})</translation>
    </message>
    <message>
        <source> or {value} right behind it</source>
        <translation> o {value} justo detrás</translation>
    </message>
    <message>
        <source>, interface {value}</source>
        <translation>, interfaz {value}</translation>
    </message>
    <message>
        <source>, process {value}</source>
        <translation>, proceso {value}</translation>
    </message>
    <message>
        <source>, rule: {value}</source>
        <translation>, regla: {value}</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>It worked when</source>
        <translation>Ha servido cuando</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>The network team</source>
        <translation>El equipo de redes</translation>
    </message>
    <message>
        <source>The server&apos;s administrator</source>
        <translation>El administrador del servidor</translation>
    </message>
    <message>
        <source>The DNS administrator</source>
        <translation>El administrador del DNS</translation>
    </message>
    <message>
        <source>The proxy&apos;s administrator</source>
        <translation>El administrador del proxy</translation>
    </message>
    <message>
        <source>The gateway&apos;s administrator</source>
        <translation>El administrador de la pasarela</translation>
    </message>
    <message>
        <source>The cloud administrator</source>
        <translation>El administrador de la nube</translation>
    </message>
    <message>
        <source>The security team</source>
        <translation>El equipo de seguridad</translation>
    </message>
    <message>
        <source>The application&apos;s developer</source>
        <translation>El desarrollador de la aplicación</translation>
    </message>
    <message>
        <source>The server is down</source>
        <translation>El servidor está caído</translation>
    </message>
    <message>
        <source>The server[ {address}] does not answer on its own network.</source>
        <translation>El servidor[ {address}] no responde en su propia red.</translation>
    </message>
    <message>
        <source>The packets get as far as the server&apos;s network, and there nobody answers for its address: it is switched off, disconnected, crashed, or has another address now.</source>
        <translation>Los paquetes llegan hasta la red del servidor, y allí nadie responde por su dirección: está apagado, desconectado, caído, o tiene ahora otra dirección.</translation>
    </message>
    <message>
        <source>Check that the server is switched on, has started, and still has the address[ {address}].</source>
        <translation>Compruebe que el servidor está encendido, ha arrancado, y sigue teniendo la dirección[ {address}].</translation>
    </message>
    <message>
        <source>it answers from its own network</source>
        <translation>responde desde su propia red</translation>
    </message>
    <message>
        <source>If the server has moved, use its new address.</source>
        <translation>Si el servidor se ha mudado, use su nueva dirección.</translation>
    </message>
    <message>
        <source>Check the server&apos;s switch port and VLAN.</source>
        <translation>Compruebe el puerto de conmutador y la VLAN del servidor.</translation>
    </message>
    <message>
        <source>the switch has learned its hardware address</source>
        <translation>el conmutador ha aprendido su dirección física</translation>
    </message>
    <message>
        <source>Nothing listens on the port</source>
        <translation>Nada escucha en el puerto</translation>
    </message>
    <message>
        <source>The server[ {address}] is up, and no service listens on [port {port}|the port][: it refused {refused} of {attempts} connections, so one of several servers behind the address lacks it].</source>
        <translation>El servidor[ {address}] está en marcha, y ningún servicio escucha en [el puerto {port}|el puerto][: rechazó {refused} de {attempts} conexiones, así que falta en uno de los servidores que hay tras la dirección].</translation>
    </message>
    <message>
        <source>The host itself answers that nobody accepts connections on this port: the service is stopped, has crashed, still starts, or listens on another port.</source>
        <translation>El equipo mismo responde que nadie acepta conexiones en este puerto: el servicio está parado, caído, aún arranca, o escucha en otro puerto.</translation>
    </message>
    <message>
        <source>Check the port in the application&apos;s settings.</source>
        <translation>Compruebe el puerto en los ajustes de la aplicación.</translation>
    </message>
    <message>
        <source>it is the one on which the service listens</source>
        <translation>es aquel en que escucha el servicio</translation>
    </message>
    <message>
        <source>Start the service[ {unit}] and read its log if it does not stay up (commands below, on the server).</source>
        <translation>Arranque el servicio[ {unit}] y lea su registro si no se mantiene (órdenes abajo, en el servidor).</translation>
    </message>
    <message>
        <source>the list of listeners on the server shows [port {port}|the port]</source>
        <translation>la lista de escuchas del servidor muestra [el puerto {port}|el puerto]</translation>
    </message>
    <message>
        <source>The service listens on another address</source>
        <translation>El servicio escucha en otra dirección</translation>
    </message>
    <message>
        <source>The service[ {process}] listens on [{listener_address}|another address], not on [{address}|the one asked for].</source>
        <translation>El servicio[ {process}] escucha en [{listener_address}|otra dirección], no en [{address}|la pedida].</translation>
    </message>
    <message>
        <source>It accepts connections only on that address, often only from the server itself (loopback). Connections to any other address of the server are refused.</source>
        <translation>Solo acepta conexiones en esa dirección, a menudo solo del servidor mismo (bucle local). Las conexiones a cualquier otra dirección del servidor se rechazan.</translation>
    </message>
    <message>
        <source>Change the listen or bind address in the service&apos;s configuration to [{address}|the address asked for] or to all addresses, and restart it.</source>
        <translation>Cambie la dirección de escucha en la configuración del servicio a [{address}|la dirección pedida] o a todas las direcciones, y reinícielo.</translation>
    </message>
    <message>
        <source>the list of listeners shows the new address</source>
        <translation>la lista de escuchas muestra la nueva dirección</translation>
    </message>
    <message>
        <source>If it listens on loopback on purpose, reach it through a gateway or an SSH tunnel instead.</source>
        <translation>Si escucha en el bucle local a propósito, alcáncelo por una pasarela o un túnel SSH.</translation>
    </message>
    <message>
        <source>the application connects through it</source>
        <translation>la aplicación se conecta por ahí</translation>
    </message>
    <message>
        <source>Blocked by the server&apos;s firewall</source>
        <translation>Bloqueado por el cortafuegos del servidor</translation>
    </message>
    <message>
        <source>The server&apos;s firewall drops connections to [port {port}|the port][: {rule}].</source>
        <translation>El cortafuegos del servidor descarta las conexiones [al puerto {port}|al puerto][: {rule}].</translation>
    </message>
    <message>
        <source>The packets reach the server, and one of its own rules discards or rejects them before the service sees them.</source>
        <translation>Los paquetes alcanzan el servidor, y una de sus propias reglas los descarta o rechaza antes de que el servicio los vea.</translation>
    </message>
    <message>
        <source>Find the rule (commands below, on the server) and allow TCP to [port {port}|the port] from [{source}|this client].</source>
        <translation>Busque la regla (órdenes abajo, en el servidor) y permita TCP [al puerto {port}|al puerto] desde [{source}|este cliente].</translation>
    </message>
    <message>
        <source>Make the change permanent in the tool that owns the rules[ ({owner})].</source>
        <translation>Haga duradero el cambio en la herramienta dueña de las reglas[ ({owner})].</translation>
    </message>
    <message>
        <source>the port is still reachable after a restart</source>
        <translation>el puerto sigue accesible tras un reinicio</translation>
    </message>
    <message>
        <source>Denied by a cloud rule</source>
        <translation>Denegado por una regla de la nube</translation>
    </message>
    <message>
        <source>A rule of the cloud provider denies connections to [port {port}|the port][: {rule}].</source>
        <translation>Una regla del proveedor de nube deniega las conexiones [al puerto {port}|al puerto][: {rule}].</translation>
    </message>
    <message>
        <source>A security group, network ACL or cloud firewall stands in front of the server and discards the packets. The server never sees them.</source>
        <translation>Un grupo de seguridad, una ACL de red o un cortafuegos de nube está delante del servidor y descarta los paquetes. El servidor nunca los ve.</translation>
    </message>
    <message>
        <source>Allow TCP to [port {port}|the port] from [{source}|this client] in the rule that denies it[ ({rule})], for a network ACL also the answers.</source>
        <translation>Permita TCP [al puerto {port}|al puerto] desde [{source}|este cliente] en la regla que lo deniega[ ({rule})], en una ACL de red también las respuestas.</translation>
    </message>
    <message>
        <source>If the infrastructure is described in code, change it there.</source>
        <translation>Si la infraestructura se describe en código, cámbiela allí.</translation>
    </message>
    <message>
        <source>the next deployment keeps the change</source>
        <translation>el próximo despliegue conserva el cambio</translation>
    </message>
    <message>
        <source>The service does not accept fast enough</source>
        <translation>El servicio no acepta bastante deprisa</translation>
    </message>
    <message>
        <source>The accept queue of the service on [port {port}|the port] is full[ ({queue} wait, there is room for {queue_limit})][: {process} does not accept its connections], so new ones are dropped.</source>
        <translation>La cola de aceptación del servicio en [el puerto {port}|el puerto] está llena[ (esperan {queue}, hay sitio para {queue_limit})][: {process} no acepta sus conexiones], así que se descartan las nuevas.</translation>
    </message>
    <message>
        <source>The kernel keeps finished handshakes in a queue until the service accepts them. When the queue is full it drops new attempts without a word, and clients see a timeout. The service hangs, is too slow, or has too short a queue.</source>
        <translation>El núcleo guarda los apretones de manos terminados en una cola hasta que el servicio los acepta. Cuando está llena descarta sin una palabra los intentos nuevos, y los clientes ven agotarse el tiempo. El servicio está colgado, es demasiado lento, o tiene una cola demasiado corta.</translation>
    </message>
    <message>
        <source>Find out why [{process}|the service] does not accept: look at its load, its threads and its log; restart it if it hangs.</source>
        <translation>Averigüe por qué [{process}|el servicio] no acepta: mire su carga, sus hilos y su registro; reinícielo si está colgado.</translation>
    </message>
    <message>
        <source>the queue (Recv-Q) is near 0</source>
        <translation>la cola (Recv-Q) está cerca de 0</translation>
    </message>
    <message>
        <source>For bursts, raise the listen backlog in the service&apos;s configuration and net.core.somaxconn, and restart the service.</source>
        <translation>Para las puntas, suba el backlog de escucha en la configuración del servicio y net.core.somaxconn, y reinicie el servicio.</translation>
    </message>
    <message>
        <source>the counter ListenOverflows stays flat under load</source>
        <translation>el contador ListenOverflows se mantiene con carga</translation>
    </message>
    <message>
        <source>The service has no descriptor left</source>
        <translation>Al servicio no le quedan descriptores</translation>
    </message>
    <message>
        <source>The service[ {process}] on [port {port}|the port] has no file descriptor left to accept connections with[: {in_use} of {limit} are in use].</source>
        <translation>El servicio[ {process}] en [el puerto {port}|el puerto] no tiene más descriptores de archivo para aceptar conexiones[: {in_use} de {limit} están en uso].</translation>
    </message>
    <message>
        <source>Every accepted connection needs a descriptor. The service has reached its limit, so connections wait in the queue until they time out.</source>
        <translation>Cada conexión aceptada necesita un descriptor. El servicio ha llegado a su límite, así que las conexiones esperan en la cola hasta agotar el tiempo.</translation>
    </message>
    <message>
        <source>Restart the service, then raise its limit (LimitNOFILE= of its unit).</source>
        <translation>Reinicie el servicio, y suba después su límite (LimitNOFILE= de su unidad).</translation>
    </message>
    <message>
        <source>its descriptors stay well below the limit</source>
        <translation>sus descriptores quedan muy por debajo del límite</translation>
    </message>
    <message>
        <source>Look for connections and files that are never closed.</source>
        <translation>Busque conexiones y archivos que nunca se cierran.</translation>
    </message>
    <message>
        <source>The service is at its connection limit</source>
        <translation>El servicio está en su límite de conexiones</translation>
    </message>
    <message>
        <source>The service on [port {port}|the port] accepts connections and closes them at once, because its own limit is reached[: &quot;{excerpt}&quot;].</source>
        <translation>El servicio en [el puerto {port}|el puerto] acepta conexiones y las cierra enseguida, porque ha llegado a su propio límite[: «{excerpt}»].</translation>
    </message>
    <message>
        <source>The service counts its clients and turns away new ones (max_connections, MaxStartups, maxclients and the like).</source>
        <translation>El servicio cuenta sus clientes y rechaza a los nuevos (max_connections, MaxStartups, maxclients y parecidos).</translation>
    </message>
    <message>
        <source>Look who holds the connections and end idle ones.</source>
        <translation>Mire quién tiene las conexiones y termine las ociosas.</translation>
    </message>
    <message>
        <source>new connections are served</source>
        <translation>se atienden conexiones nuevas</translation>
    </message>
    <message>
        <source>Raise the service&apos;s limit if the machine can bear it.</source>
        <translation>Suba el límite del servicio si la máquina lo aguanta.</translation>
    </message>
    <message>
        <source>the number of clients stays below the limit at peak time</source>
        <translation>el número de clientes queda bajo el límite en hora punta</translation>
    </message>
    <message>
        <source>Use a connection pool, and close connections.</source>
        <translation>Use un pool de conexiones, y cierre conexiones.</translation>
    </message>
    <message>
        <source>the number of connections per client is small</source>
        <translation>el número de conexiones por cliente es pequeño</translation>
    </message>
    <message>
        <source>The server is overloaded</source>
        <translation>El servidor está sobrecargado</translation>
    </message>
    <message>
        <source>The server is overloaded[ ({reason})] and answers too late.</source>
        <translation>El servidor está sobrecargado[ ({reason})] y responde demasiado tarde.</translation>
    </message>
    <message>
        <source>Processor, memory or disks are saturated, so the service is not given the time to answer.</source>
        <translation>Procesador, memoria o discos están saturados, así que el servicio no recibe tiempo para responder.</translation>
    </message>
    <message>
        <source>Find what uses the processor, memory or disk (commands below, on the server), and stop or limit it.</source>
        <translation>Busque qué usa el procesador, la memoria o el disco (órdenes abajo, en el servidor), y párelo o limítelo.</translation>
    </message>
    <message>
        <source>the pressure figures fall to a few per cent</source>
        <translation>los valores de presión bajan a unos pocos por ciento</translation>
    </message>
    <message>
        <source>If a limit of the service&apos;s container or unit throttles it, raise the limit.</source>
        <translation>Si un límite del contenedor o unidad del servicio lo frena, súbalo.</translation>
    </message>
    <message>
        <source>The service says nothing</source>
        <translation>El servicio no dice nada</translation>
    </message>
    <message>
        <source>The service on [port {port}|the port] accepts the connection and then says nothing[; {expected} owes an answer].</source>
        <translation>El servicio en [el puerto {port}|el puerto] acepta la conexión y después no dice nada[; {expected} debe una respuesta].</translation>
    </message>
    <message>
        <source>The handshake works, so network and firewall let the connection through. The program behind it hangs, waits for something of its own (a database, a look-up of this client&apos;s name), or is not the service expected.</source>
        <translation>El apretón de manos funciona, así que red y cortafuegos dejan pasar la conexión. El programa de detrás está colgado, espera algo suyo (una base de datos, una consulta del nombre de este cliente), o no es el servicio esperado.</translation>
    </message>
    <message>
        <source>Look into the log and the threads of [{process}|the service]; restart it if it hangs.</source>
        <translation>Mire el registro y los hilos de [{process}|ese servicio]; reinícielo si está colgado.</translation>
    </message>
    <message>
        <source>it greets or answers within a second</source>
        <translation>saluda o responde en un segundo</translation>
    </message>
    <message>
        <source>Check what the service waits for before it greets: reverse look-ups, databases, disks.</source>
        <translation>Compruebe qué espera el servicio antes de saludar: consultas inversas, bases de datos, discos.</translation>
    </message>
    <message>
        <source>the answer comes without delay</source>
        <translation>la respuesta llega sin retraso</translation>
    </message>
    <message>
        <source>The server resets the connection</source>
        <translation>El servidor reinicia la conexión</translation>
    </message>
    <message>
        <source>The server accepts the connection to [port {port}|the port] and then resets it.</source>
        <translation>El servidor acepta la conexión [al puerto {port}|al puerto] y después la reinicia.</translation>
    </message>
    <message>
        <source>The handshake works, and the server then ends the connection by force: the program crashed, an access list of the service refuses this client, or a load balancer has nobody behind it.</source>
        <translation>El apretón de manos funciona, y el servidor termina después la conexión por la fuerza: el programa se cayó, una lista de acceso del servicio rechaza a este cliente, o un balanceador no tiene a nadie detrás.</translation>
    </message>
    <message>
        <source>Look into the service&apos;s log at the time of the attempt: a crash, an access list (hosts.allow, pg_hba.conf, allow and deny), or a missing backend.</source>
        <translation>Mire el registro del servicio a la hora del intento: una caída, una lista de acceso (hosts.allow, pg_hba.conf, allow y deny), o un servidor de detrás que falta.</translation>
    </message>
    <message>
        <source>the log says why the connection was ended</source>
        <translation>el registro dice por qué se terminó la conexión</translation>
    </message>
    <message>
        <source>Allow this client[ ({source})] or start the backend.</source>
        <translation>Permita a este cliente[ ({source})] o arranque el servidor de detrás.</translation>
    </message>
    <message>
        <source>Another protocol answers</source>
        <translation>Responde otro protocolo</translation>
    </message>
    <message>
        <source>[{recognised}|Another protocol than expected] answers on [port {port}|the port][, not {expected}].</source>
        <translation>[{recognised}|Otro protocolo que el esperado] responde en [el puerto {port}|el puerto][, no {expected}].</translation>
    </message>
    <message>
        <source>The connection works, but the two sides do not speak the same language: a wrong port, TLS towards a plain service or the other way round, or another service on this port.</source>
        <translation>La conexión funciona, pero los dos lados no hablan el mismo idioma: un puerto erróneo, TLS hacia un servicio sin TLS o al revés, u otro servicio en este puerto.</translation>
    </message>
    <message>
        <source>Check port and scheme in the application&apos;s settings (http or https, with or without TLS).</source>
        <translation>Compruebe puerto y esquema en los ajustes de la aplicación (http o https, con o sin TLS).</translation>
    </message>
    <message>
        <source>the application and the service speak the same protocol</source>
        <translation>la aplicación y el servicio hablan el mismo protocolo</translation>
    </message>
    <message>
        <source>Check which service listens on [port {port}|the port].</source>
        <translation>Compruebe qué servicio escucha en [el puerto {port}|el puerto].</translation>
    </message>
    <message>
        <source>the expected service answers there</source>
        <translation>allí responde el servicio esperado</translation>
    </message>
    <message>
        <source>let pass</source>
        <translation>dejan pasar</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>descartan</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>rechazan</translation>
    </message>
    <message>
        <source>hand to a program</source>
        <translation>entregan a un programa</translation>
    </message>
    <message>
        <source>may drop or let pass</source>
        <translation>quizá descartan o dejan pasar</translation>
    </message>
    <message>
        <source>the question to the resolver</source>
        <translation>la pregunta al servidor DNS</translation>
    </message>
    <message>
        <source>the SYN that leaves for</source>
        <translation>el SYN que sale hacia</translation>
    </message>
    <message>
        <source>the answer from</source>
        <translation>la respuesta de</translation>
    </message>
    <message>
        <source>a SYN that arrives from</source>
        <translation>un SYN que llega de</translation>
    </message>
    <message>
        <source>what follows the handshake with</source>
        <translation>lo que sigue al establecimiento de la conexión con</translation>
    </message>
    <message>
        <source>[{process} (process {pid})|A process that this user may not see] listens on {end}[, unit {unit}][; {queue} of {limit} connections wait to be accepted].</source>
        <translation>[{process} (proceso {pid})|Un proceso que este usuario no puede ver] escucha en {end}[, unidad {unit}][; {queue} de {limit} conexiones esperan ser aceptadas].</translation>
    </message>
    <message>
        <source>Accept queues overflowed {during} times in {window}, {total} times since the start.</source>
        <translation>Las colas de aceptación se desbordaron {during} veces en {window}, {total} veces desde el arranque.</translation>
    </message>
    <message>
        <source>The service {unit} is {state}[ ({sub})][, result {result}].</source>
        <translation>El servicio {unit} está {state}[ ({sub})][, resultado {result}].</translation>
    </message>
    <message>
        <source>The rules of {backend} were read.</source>
        <translation>Se leyeron las reglas de {backend}.</translation>
    </message>
    <message>
        <source>{backend} has no rules here.</source>
        <translation>{backend} no tiene reglas aquí.</translation>
    </message>
    <message>
        <source>The rules of {backend} could not be read[: {reason}].</source>
        <translation>No se pudieron leer las reglas de {backend}[: {reason}].</translation>
    </message>
    <message>
        <source>The rules[ of {backend}] {verb} {packet} {end}[: {rule}][ (table {table}][, chain {chain})].</source>
        <translation>Las reglas[ de {backend}] {verb} {packet} {end}[: {rule}][ (tabla {table}][, cadena {chain})].</translation>
    </message>
    <message>
        <source>{end} answers[ in the language of {recognised}] after {waited}[: &quot;{excerpt}&quot;].</source>
        <translation>{end} responde[ en el idioma de {recognised}] tras {waited}[: «{excerpt}»].</translation>
    </message>
    <message>
        <source>{end} accepted the connection and said nothing for {waited}[; {expected} owes an answer].</source>
        <translation>{end} aceptó la conexión y no dijo nada durante {waited}[; {expected} debe una respuesta].</translation>
    </message>
    <message>
        <source>{end} accepts the connection and would take what this computer says, but {bytes} bytes for it cannot leave this computer.</source>
        <translation>{end} acepta la conexión y recibiría lo que dice este equipo, pero {bytes} bytes para él no pueden salir de este equipo.</translation>
    </message>
    <message>
        <source>{end} accepted the connection and closed it after {waited}[, saying &quot;{excerpt}&quot;].</source>
        <translation>{end} aceptó la conexión y la cerró tras {waited}[, diciendo «{excerpt}»].</translation>
    </message>
    <message>
        <source>{end} accepted the connection and reset it after {waited}.</source>
        <translation>{end} aceptó la conexión y la reinició tras {waited}.</translation>
    </message>
    <message>
        <source>The talk with {end} failed after {waited}.</source>
        <translation>La conversación con {end} falló tras {waited}.</translation>
    </message>
    <message>
        <source>TLS with {end} completes[ ({version}][, {cipher})][; the certificate is not accepted: {problems}][; valid until {not_after}].</source>
        <translation>TLS con {end} se completa[ ({version}][, {cipher})][; no se acepta el certificado: {problems}][; válido hasta {not_after}].</translation>
    </message>
    <message>
        <source>TLS with {end} stalls: {bytes} bytes came in {duration}.</source>
        <translation>TLS con {end} se atasca: llegaron {bytes} bytes en {duration}.</translation>
    </message>
    <message>
        <source>{end} refuses TLS by an alert[: {detail}].</source>
        <translation>{end} rechaza TLS con una alerta[: {detail}].</translation>
    </message>
    <message>
        <source>{end} resets the connection during the TLS handshake.</source>
        <translation>{end} reinicia la conexión durante el apretón de manos TLS.</translation>
    </message>
    <message>
        <source>{end} closes the connection during the TLS handshake.</source>
        <translation>{end} cierra la conexión durante el apretón de manos TLS.</translation>
    </message>
    <message>
        <source>{end} answers, and not in TLS[: {detail}].</source>
        <translation>{end} responde, y no en TLS[: {detail}].</translation>
    </message>
    <message>
        <source>TLS with {end} fails[: {detail}].</source>
        <translation>TLS con {end} falla[: {detail}].</translation>
    </message>
    <message>
        <source>{end} answers {status}[ {reason}] in {duration}[, recognised as {gateway}][; it says &quot;{excerpt}&quot;].</source>
        <translation>{end} responde {status}[ {reason}] en {duration}[, reconocido como {gateway}][; dice «{excerpt}»].</translation>
    </message>
    <message>
        <source>The TLS handshake stalls</source>
        <translation>El apretón de manos TLS se atasca</translation>
    </message>
    <message>
        <source>The connection to [{target}|the target] is established, and its TLS handshake never completes.</source>
        <translation>La conexión a [{target}|el destino] se establece, y su apretón de manos TLS nunca termina.</translation>
    </message>
    <message>
        <source>TCP works. The other side does not answer the first TLS message or stops in the middle: the service hangs, a device on the way drops TLS by name, or its large certificate packets are lost.</source>
        <translation>TCP funciona. El otro lado no responde al primer mensaje TLS o se para a la mitad: el servicio está colgado, un aparato del camino descarta TLS por el nombre, o se pierden sus paquetes grandes del certificado.</translation>
    </message>
    <message>
        <source>Look into the service&apos;s log and load at the time of the attempt; restart it if it hangs.</source>
        <translation>Mire el registro y la carga del servicio a la hora del intento; reinícielo si está colgado.</translation>
    </message>
    <message>
        <source>the handshake completes within a second (commands below)</source>
        <translation>el apretón de manos termina en un segundo (órdenes abajo)</translation>
    </message>
    <message>
        <source>Check devices that inspect TLS on the way, and whether full-sized packets pass.</source>
        <translation>Compruebe los aparatos del camino que inspeccionan TLS, y si pasan los paquetes de tamaño completo.</translation>
    </message>
    <message>
        <source>the handshake completes from here as it does from the server&apos;s own network</source>
        <translation>el apretón de manos termina desde aquí como desde la red del servidor</translation>
    </message>
    <message>
        <source>No common TLS version</source>
        <translation>Sin versión TLS común</translation>
    </message>
    <message>
        <source>[{target}|The target] and this computer have no TLS version or cipher suite in common[: {tls_detail}].</source>
        <translation>[{target}|El destino] y este equipo no tienen en común versión TLS ni conjunto de cifrado[: {tls_detail}].</translation>
    </message>
    <message>
        <source>One side is too old or too strict for the other. TLS 1.0 and 1.1 are switched off nearly everywhere (RFC 8996).</source>
        <translation>Un lado es demasiado viejo o demasiado estricto para el otro. TLS 1.0 y 1.1 están desactivados en casi todas partes (RFC 8996).</translation>
    </message>
    <message>
        <source>Switch TLS 1.2 and 1.3 on in the service, with current cipher suites; update it if it has neither.</source>
        <translation>Active TLS 1.2 y 1.3 en el servicio, con cifrados actuales; actualícelo si no tiene ninguno.</translation>
    </message>
    <message>
        <source>the handshake completes (commands below)</source>
        <translation>el apretón de manos termina (órdenes abajo)</translation>
    </message>
    <message>
        <source>If it is the application that is old, update it or its TLS library.</source>
        <translation>Si lo viejo es la aplicación, actualícela o su biblioteca TLS.</translation>
    </message>
    <message>
        <source>The certificate is not accepted</source>
        <translation>No se acepta el certificado</translation>
    </message>
    <message>
        <source>The certificate of [{target}|the target] is not accepted[: {reason}][ (valid until {not_after})][; it comes through the proxy {proxy}].</source>
        <translation>No se acepta el certificado de [{target}|ese destino][: {reason}][ (válido hasta {not_after})][; llega a través del proxy {proxy}].</translation>
    </message>
    <message>
        <source>Through the tunnel: {words}</source>
        <translation>A través del túnel: {words}</translation>
    </message>
    <message>
        <source>The server is reached and answers, but cannot prove to be the one asked for: its certificate is expired, not yet valid, for another name, or signed by somebody whom this computer does not trust.</source>
        <translation>Se alcanza el servidor y responde, pero no puede demostrar que es el pedido: su certificado ha caducado, aún no vale, es para otro nombre, o lo firma alguien en quien este equipo no confía.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and the spelling of the name.</source>
        <translation>Compruebe la fecha y hora de este equipo, y la escritura del nombre.</translation>
    </message>
    <message>
        <source>the clock is right to the minute</source>
        <translation>el reloj está bien al minuto</translation>
    </message>
    <message>
        <source>Renew the certificate[ (issued by {issuer})], for [{host}|the name asked for], and send the intermediate certificates with it.</source>
        <translation>Renueve el certificado[ (emitido por {issuer})], para [{host}|el nombre pedido], y envíe con él los certificados intermedios.</translation>
    </message>
    <message>
        <source>the verification says &quot;ok&quot; (commands below)</source>
        <translation>la verificación dice «ok» (órdenes abajo)</translation>
    </message>
    <message>
        <source>If your organisation&apos;s own authority signed it, have its root certificate installed on this computer.</source>
        <translation>Si lo firmó la autoridad de su organización, haga instalar su certificado raíz en este equipo.</translation>
    </message>
    <message>
        <source>the verification says &quot;ok&quot;</source>
        <translation>la verificación dice «ok»</translation>
    </message>
    <message>
        <source>The gateway&apos;s upstream times out</source>
        <translation>El servidor tras la pasarela agota el tiempo</translation>
    </message>
    <message>
        <source>The gateway[ {gateway_product}] at [{target}|the target] answers that the service behind it did not answer in time[ (status {status})].</source>
        <translation>La pasarela[ {gateway_product}] en [{target}|el destino] responde que el servicio de detrás no contestó a tiempo[ (estado {status})].</translation>
    </message>
    <message>
        <source>This computer reaches the gateway without trouble. The service behind the gateway is too slow, hangs, or cannot be reached from there.</source>
        <translation>Este equipo alcanza la pasarela sin problema. El servicio de detrás es demasiado lento, está colgado, o no se alcanza desde allí.</translation>
    </message>
    <message>
        <source>Look in the gateway&apos;s error log for the upstream that timed out, and diagnose it from there: start Deadair on the gateway against the upstream.</source>
        <translation>Busque en el registro de errores de la pasarela el servidor que agotó el tiempo, y diagnostíquelo desde allí: lance Deadair en la pasarela contra ese servidor.</translation>
    </message>
    <message>
        <source>the log names the upstream&apos;s address</source>
        <translation>el registro nombra la dirección de ese servidor</translation>
    </message>
    <message>
        <source>Find out why the upstream is slow: its load, its database, its log.</source>
        <translation>Averigüe por qué ese servidor es lento: su carga, su base de datos, su registro.</translation>
    </message>
    <message>
        <source>the upstream answers within the gateway&apos;s timeout</source>
        <translation>el servidor responde dentro del tiempo de la pasarela</translation>
    </message>
    <message>
        <source>If the request legitimately takes that long, raise the gateway&apos;s timeout.</source>
        <translation>Si la petición tarda tanto con razón, suba el tiempo de la pasarela.</translation>
    </message>
    <message>
        <source>the request is answered with a status below 500</source>
        <translation>la petición se responde con un estado menor de 500</translation>
    </message>
    <message>
        <source>The gateway cannot reach its upstream</source>
        <translation>La pasarela no alcanza su servidor</translation>
    </message>
    <message>
        <source>The gateway[ {gateway_product}] at [{target}|the target] answers that it cannot reach the service behind it[ (status {status})].</source>
        <translation>La pasarela[ {gateway_product}] en [{target}|el destino] responde que no alcanza el servicio de detrás[ (estado {status})].</translation>
    </message>
    <message>
        <source>This computer reaches the gateway without trouble. The service behind it is stopped, refuses the gateway, or breaks off.</source>
        <translation>Este equipo alcanza la pasarela sin problema. El servicio de detrás está parado, rechaza a la pasarela, o corta.</translation>
    </message>
    <message>
        <source>Look in the gateway&apos;s error log for the upstream and its error, and diagnose it from there: start Deadair on the gateway against the upstream.</source>
        <translation>Busque en el registro de errores de la pasarela el servidor y su error, y diagnostíquelo desde allí: lance Deadair en la pasarela contra ese servidor.</translation>
    </message>
    <message>
        <source>Start the upstream service, and let the gateway in.</source>
        <translation>Arranque el servicio de detrás, y deje entrar a la pasarela.</translation>
    </message>
    <message>
        <source>The gateway has no healthy upstream</source>
        <translation>La pasarela no tiene ningún servidor sano</translation>
    </message>
    <message>
        <source>The gateway[ {gateway_product}] at [{target}|the target] answers that no service behind it is available[ (status {status})].</source>
        <translation>La pasarela[ {gateway_product}] en [{target}|el destino] responde que no hay servicio disponible detrás[ (estado {status})].</translation>
    </message>
    <message>
        <source>The gateway checks the services behind it and has taken all of them out, or there are none.</source>
        <translation>La pasarela comprueba los servicios de detrás y los ha quitado todos, o no hay ninguno.</translation>
    </message>
    <message>
        <source>Look at the gateway&apos;s view of its backends and at the health checks that fail.</source>
        <translation>Mire cómo ve la pasarela sus servidores y qué comprobaciones de salud fallan.</translation>
    </message>
    <message>
        <source>at least one backend is shown as healthy</source>
        <translation>al menos un servidor aparece sano</translation>
    </message>
    <message>
        <source>Start the backends, or repair what their health check asks for.</source>
        <translation>Arranque los servidores, o repare lo que pide su comprobación de salud.</translation>
    </message>
    <message>
        <source>The gateway&apos;s configuration is wrong</source>
        <translation>La configuración de la pasarela está mal</translation>
    </message>
    <message>
        <source>The gateway&apos;s configuration points to an upstream[ ({name})] that does not resolve or does not listen[: {reason}].</source>
        <translation>La configuración de la pasarela apunta a un servidor[ ({name})] que no se resuelve o no escucha[: {reason}].</translation>
    </message>
    <message>
        <source>The gateway works as configured, but its configuration names a host or port where no service is.</source>
        <translation>La pasarela hace lo configurado, pero su configuración nombra un equipo o puerto donde no hay servicio.</translation>
    </message>
    <message>
        <source>Correct the upstream&apos;s name and port in the configuration, test it and load it again (commands below).</source>
        <translation>Corrija el nombre y puerto del servidor en la configuración, pruébela y cárguela otra vez (órdenes abajo).</translation>
    </message>
    <message>
        <source>the configuration test passes and requests are answered</source>
        <translation>la prueba de configuración pasa y se responden las peticiones</translation>
    </message>
    <message>
        <source>If the name is right, add its record.</source>
        <translation>Si el nombre está bien, añada su registro.</translation>
    </message>
    <message>
        <source>the name resolves on the gateway</source>
        <translation>el nombre se resuelve en la pasarela</translation>
    </message>
    <message>
        <source>Timeouts do not fit together</source>
        <translation>Los tiempos de espera no encajan</translation>
    </message>
    <message>
        <source>A timeout nearer to the client[ ({timeout_ms} ms)] is shorter than one behind it[ ({needed_ms} ms)].</source>
        <translation>Un tiempo de espera más cerca del cliente[ ({timeout_ms} ms)] es más corto que uno de detrás[ ({needed_ms} ms)].</translation>
    </message>
    <message>
        <source>The outer side gives up while the inner one still works, so the client sees a timeout and the work is done in vain.</source>
        <translation>El lado exterior abandona mientras el interior aún trabaja, así que el cliente ve agotarse el tiempo y el trabajo es en vano.</translation>
    </message>
    <message>
        <source>Set the timeouts so that each is longer than the one behind it: client, gateway, service, database.</source>
        <translation>Ponga los tiempos de modo que cada uno sea más largo que el de detrás: cliente, pasarela, servicio, base de datos.</translation>
    </message>
    <message>
        <source>a slow request is answered by the service&apos;s own error, not by a timeout</source>
        <translation>una petición lenta recibe el error del servicio mismo, no un tiempo agotado</translation>
    </message>
    <message>
        <source>On the server, as its administrator, run &quot;deadair diagnose [{target}|TARGET] --vantage server&quot;: it sees the listener, its queue and the server&apos;s rules.</source>
        <translation>En el servidor, como su administrador, ejecute «deadair diagnose [{target}|DESTINO] --vantage server»: ve la escucha, su cola y las reglas del servidor.</translation>
    </message>
    <message>
        <source>On the server, watch the port during an attempt from here (tcpdump -ni any tcp port [{port}|PORT]). No SYN arrives: it is lost on the way. A SYN and no answer: the server drops it. A SYN-ACK leaves: the answer is lost on the way back.</source>
        <translation>En el servidor, observe el puerto durante un intento de aquí (tcpdump -ni any tcp port [{port}|PORT]). No llega ningún SYN: se pierde por el camino. Un SYN y ninguna respuesta: lo descarta el servidor. Sale un SYN-ACK: la respuesta se pierde a la vuelta.</translation>
    </message>
    <message>
        <source>Here, run &quot;sudo deadair diagnose [{target}|TARGET]&quot;: as administrator it reads this computer&apos;s rules and sees single packets.</source>
        <translation>Aquí, ejecute «sudo deadair diagnose [{target}|DESTINO]»: como administrador lee las reglas de este equipo y ve paquetes sueltos.</translation>
    </message>
    <message>
        <source>Try from another network, such as a phone&apos;s hotspot: if it works there, the fault is on this side or on this path.</source>
        <translation>Pruebe desde otra red, como el punto de acceso de un teléfono: si allí funciona, el fallo está de este lado o en este camino.</translation>
    </message>
    <message>
        <source>Ask another resolver for the name[ {host}] and compare the answers.</source>
        <translation>Pregunte el nombre[ {host}] a otro servidor DNS y compare las respuestas.</translation>
    </message>
    <message>
        <source>Ask the network team whether their devices on this path see and drop the packets; the report lists the hops.</source>
        <translation>Pregunte al equipo de redes si sus aparatos de este camino ven y descartan los paquetes; el informe da los saltos.</translation>
    </message>
    <message>
        <source>Read the service&apos;s log on the server at the time of the attempt.</source>
        <translation>Lea el registro del servicio en el servidor a la hora del intento.</translation>
    </message>
    <message>
        <source>Read the gateway&apos;s error log at the time of the attempt.</source>
        <translation>Lea el registro de errores de la pasarela a la hora del intento.</translation>
    </message>
    <message>
        <source>Run Deadair again while it fails, with more time: &quot;deadair diagnose [{target}|TARGET] --budget 60s&quot;.</source>
        <translation>Lance Deadair otra vez mientras falla, con más tiempo: «deadair diagnose [{target}|DESTINO] --budget 60s».</translation>
    </message>
    <message>
        <source>The connection[ to {target}] {outcome}, and the evidence is not enough to name one cause.</source>
        <translation>La conexión[ a {target}] {outcome}, y las pruebas no bastan para nombrar una causa.</translation>
    </message>
    <message>
        <source>Most likely: {rivals}.</source>
        <translation>Lo más probable: {rivals}.</translation>
    </message>
    <message>
        <source>To find out:</source>
        <translation>Para averiguarlo:</translation>
    </message>
    <message>
        <source>One thing slows or threatens it:</source>
        <translation>Una cosa la frena o la amenaza:</translation>
    </message>
    <message>
        <source>{error}: failed here</source>
        <translation>{error}: falló aquí</translation>
    </message>
    <message>
        <source>its firewall</source>
        <translation>su cortafuegos</translation>
    </message>
    <message>
        <source>router {address}</source>
        <translation>encaminador {address}</translation>
    </message>
    <message>
        <source>still no answer when we stopped</source>
        <translation>aún sin respuesta cuando paramos</translation>
    </message>
    <message>
        <source>the system gave up (ETIMEDOUT)</source>
        <translation>el sistema abandonó (ETIMEDOUT)</translation>
    </message>
    <message>
        <source>SYN, try {number}</source>
        <translation>SYN, intento {number}</translation>
    </message>
    <message>
        <source>The first SYN leaves: this computer asks {end} for a connection.</source>
        <translation>Sale el primer SYN: este equipo pide una conexión a {end}.</translation>
    </message>
    <message>
        <source>After {time} without an answer the SYN is sent again (try {number}); its time is reckoned from the kernel&apos;s count.</source>
        <translation>Tras {time} sin respuesta el SYN se envía otra vez (intento {number}); su momento se calcula de la cuenta del núcleo.</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall stops it[: {rule}].</source>
        <translation>El cortafuegos de este equipo lo detiene[: {rule}].</translation>
    </message>
    <message>
        <source>The answer arrives {time} after the first SYN: {answer}.</source>
        <translation>La respuesta llega {time} después del primer SYN: {answer}.</translation>
    </message>
    <message>
        <source>The kernel acknowledges, and the connection is established.</source>
        <translation>El núcleo confirma, y la conexión está establecida.</translation>
    </message>
    <message>
        <source>ICMP error from {address}</source>
        <translation>error ICMP de {address}</translation>
    </message>
    <message>
        <source>SYN-ACK: connected</source>
        <translation>SYN-ACK: conectado</translation>
    </message>
    <message>
        <source>RST: refused</source>
        <translation>RST: rechazado</translation>
    </message>
    <message>
        <source>RST: reset</source>
        <translation>RST: reiniciado</translation>
    </message>
    <message>
        <source>After {time}: {what}.</source>
        <translation>Tras {time}: {what}.</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>esperando una respuesta</translation>
    </message>
    <message>
        <source>Connection attempt to {end}:</source>
        <translation>Intento de conexión a {end}:</translation>
    </message>
    <message>
        <source>{time} of silence</source>
        <translation>{time} de silencio</translation>
    </message>
    <message>
        <source>What was measured:</source>
        <translation>Lo que se midió:</translation>
    </message>
    <message>
        <source>What is asked for:</source>
        <translation>Lo que se pide:</translation>
    </message>
    <message>
        <source>This computer&apos;s connection-tracking table is full[: {in_use} of {limit} entries], so it drops new connections.</source>
        <translation>La tabla de seguimiento de conexiones de este equipo está llena[: {in_use} de {limit} entradas], así que descarta conexiones nuevas.</translation>
    </message>
    <message>
        <source>{end}[ through {interface}]</source>
        <translation>{end}[ por {interface}]</translation>
    </message>
    <message>
        <source>{end} &quot;resets&quot; a connection whose words die at hop {ttl}, before it.</source>
        <translation>{end} «reinicia» una conexión cuyas palabras mueren en el salto {ttl}, antes de él.</translation>
    </message>
    <message>
        <source>Words to {end} that die at hop {ttl} are not answered by a reset.</source>
        <translation>Las palabras a {end} que mueren en el salto {ttl} no reciben un reinicio.</translation>
    </message>
    <message>
        <source>Cloud rules</source>
        <translation>Reglas de la nube</translation>
    </message>
    <message>
        <source>security group</source>
        <translation>grupo de seguridad</translation>
    </message>
    <message>
        <source>network ACL</source>
        <translation>ACL de red</translation>
    </message>
    <message>
        <source>network security group</source>
        <translation>grupo de seguridad de red</translation>
    </message>
    <message>
        <source>firewall rules of network</source>
        <translation>reglas de cortafuegos de la red</translation>
    </message>
    <message>
        <source>firewall policy</source>
        <translation>política de cortafuegos</translation>
    </message>
    <message>
        <source>It is not known as which address the other end is seen (address translation on the way): give that address.</source>
        <translation>No se sabe con qué dirección se ve el otro extremo (traducción de direcciones por el camino): dé esa dirección.</translation>
    </message>
    <message>
        <source>It is not known which private address is behind the public one: add the output of {inventory}.</source>
        <translation>No se sabe qué dirección privada hay detrás de la pública: añada la salida de {inventory}.</translation>
    </message>
    <message>
        <source>It is not known whether the other end is in the group {subject}: add the output of {inventory}.</source>
        <translation>No se sabe si el otro extremo está en el grupo {subject}: añada la salida de {inventory}.</translation>
    </message>
    <message>
        <source>It is not known which addresses the list {subject} holds: add its entries (aws ec2 get-managed-prefix-list-entries, in a file named after the list).</source>
        <translation>No se sabe qué direcciones contiene la lista {subject}: añada sus entradas (aws ec2 get-managed-prefix-list-entries, en un archivo con el nombre de la lista).</translation>
    </message>
    <message>
        <source>It is not known whether the address belongs to the service tag {subject}: add the output of az network list-service-tags, or of az network nic list-effective-nsg.</source>
        <translation>No se sabe si la dirección pertenece a la etiqueta de servicio {subject}: añada la salida de az network list-service-tags, o de az network nic list-effective-nsg.</translation>
    </message>
    <message>
        <source>The network tags and the service account of {subject} are not known: add the output of {inventory}.</source>
        <translation>No se conocen las etiquetas de red ni la cuenta de servicio de {subject}: añada la salida de {inventory}.</translation>
    </message>
    <message>
        <source>Which instances carry the secure tag {subject} is in no export: ask for its bindings (gcloud resource-manager tags bindings list).</source>
        <translation>Qué instancias llevan la etiqueta segura {subject} no está en ninguna exportación: pida sus vínculos (gcloud resource-manager tags bindings list).</translation>
    </message>
    <message>
        <source>What {subject} stands for (a domain name, a country or a threat list) only the provider knows at that moment.</source>
        <translation>Lo que representa {subject} (un nombre de dominio, un país o una lista de amenazas) solo lo sabe el proveedor en ese momento.</translation>
    </message>
    <message>
        <source>The rule {subject} hands the connection to an inspection that decides by its content.</source>
        <translation>La regla {subject} entrega la conexión a una inspección que decide por su contenido.</translation>
    </message>
    <message>
        <source>It is not known which of the lists guard {subject}: add the output of {inventory}.</source>
        <translation>No se sabe cuáles de las listas protegen {subject}: añada la salida de {inventory}.</translation>
    </message>
    <message>
        <source>{subject} guards it or names what does, and none of the files holds its rules: add the output of {lists}.</source>
        <translation>{subject} lo protege o nombra lo que lo protege, y ninguno de los archivos tiene sus reglas: añada la salida de {lists}.</translation>
    </message>
    <message>
        <source>The rules treat the ports {subject}, of which the sender uses one, in different ways: give its range with --source-ports.</source>
        <translation>Las reglas tratan de distinto modo los puertos {subject}, de los que el emisor usa uno: dé su intervalo con --source-ports.</translation>
    </message>
    <message>
        <source>Several machines in different networks have these addresses, and their rules differ: give the files of one network at a time.</source>
        <translation>Varias máquinas de redes distintas tienen estas direcciones, y sus reglas difieren: dé los archivos de una red cada vez.</translation>
    </message>
    <message>
        <source>The rule has a form that Deadair does not know[: {subject}].</source>
        <translation>La regla tiene una forma que Deadair no conoce[: {subject}].</translation>
    </message>
    <message>
        <source>No file tells where {subject} is: it is taken to be guarded by the lists that were given.</source>
        <translation>Ningún archivo dice dónde está {subject}: se supone protegido por las listas dadas.</translation>
    </message>
    <message>
        <source>No file tells which lists guard the sender {subject}: what they let out was not judged.</source>
        <translation>Ningún archivo dice qué listas protegen al emisor {subject}: lo que dejan salir no se juzgó.</translation>
    </message>
    <message>
        <source>The sender {subject} is outside of the networks in these files: what guards it there was not judged.</source>
        <translation>El emisor {subject} está fuera de las redes de estos archivos: lo que lo protege allí no se juzgó.</translation>
    </message>
    <message>
        <source>The receiver {subject} is outside of the networks in these files: what guards it there was not judged.</source>
        <translation>El receptor {subject} está fuera de las redes de estos archivos: lo que lo protege allí no se juzgó.</translation>
    </message>
    <message>
        <source>The ends are in different networks ({subject}): routes, peerings and gateways decide too, and were not judged.</source>
        <translation>Los extremos están en redes distintas ({subject}): rutas, emparejamientos y pasarelas también deciden, y no se juzgaron.</translation>
    </message>
    <message>
        <source>{subject} is taken for an address of the virtual network or of one that is connected to it; az network vnet list would tell.</source>
        <translation>{subject} se toma por una dirección de la red virtual o de una conectada a ella; az network vnet list lo diría.</translation>
    </message>
    <message>
        <source>{subject} drops the answers to source ports below 32768: NAT gateways, load balancers and old systems use ports from 1024 on.</source>
        <translation>{subject} descarta las respuestas a puertos de origen menores de 32768: pasarelas NAT, balanceadores y sistemas viejos usan puertos desde 1024.</translation>
    </message>
    <message>
        <source>Cloud providers block outgoing TCP port 25 for many accounts, whatever the rules say.</source>
        <translation>Los proveedores de nube bloquean el puerto TCP 25 saliente para muchas cuentas, digan lo que digan las reglas.</translation>
    </message>
    <message>
        <source>Both ends are in the subnet {subject}: network ACLs are not asked inside of it.</source>
        <translation>Ambos extremos están en la subred {subject}: dentro de ella no se consultan las ACL de red.</translation>
    </message>
    <message>
        <source>No network security group guards {subject}. A standard public IP address without one takes no connections.</source>
        <translation>Ningún grupo de seguridad de red protege {subject}. Una dirección IP pública estándar sin grupo no acepta conexiones.</translation>
    </message>
    <message>
        <source>No network ACLs were given (aws ec2 describe-network-acls): they decide too, and let everything pass unless someone changed them.</source>
        <translation>No se dieron ACL de red (aws ec2 describe-network-acls): también deciden, y dejan pasar todo si nadie las cambió.</translation>
    </message>
    <message>
        <source>{subject} is a service of the provider&apos;s own, to which no rule applies.</source>
        <translation>{subject} es un servicio propio del proveedor, al que no se aplica ninguna regla.</translation>
    </message>
    <message>
        <source>Not used: {subject}.</source>
        <translation>No usado: {subject}.</translation>
    </message>
    <message>
        <source>out of the sender</source>
        <translation>al salir del emisor</translation>
    </message>
    <message>
        <source>into the receiver</source>
        <translation>al entrar en el receptor</translation>
    </message>
    <message>
        <source>the answer, out of the receiver&apos;s subnet</source>
        <translation>la respuesta, al salir de la subred del receptor</translation>
    </message>
    <message>
        <source>the answer, into the sender&apos;s subnet</source>
        <translation>la respuesta, al entrar en la subred del emisor</translation>
    </message>
    <message>
        <source>{kind}[ {list}][ ({name})][, rule {rule}][: {text}]</source>
        <translation>{kind}[ {list}][ ({name})][, regla {rule}][: {text}]</translation>
    </message>
    <message>
        <source>[{from}|an unknown address] to {to}, TCP port {port}</source>
        <translation>[{from}|una dirección desconocida] a {to}, puerto TCP {port}</translation>
    </message>
    <message>
        <source>Allowed: {flow}. Every rule list that was given lets it pass[; the last one is the {rule}].</source>
        <translation>Permitido: {flow}. Cada lista de reglas dada lo deja pasar[; la última es {rule}].</translation>
    </message>
    <message>
        <source>The {provider} rules that were given allow connections[ from {from}] to {end}[ ({list}: {rule})].</source>
        <translation>Las reglas de {provider} dadas permiten las conexiones[ de {from}] a {end}[ ({list}: {rule})].</translation>
    </message>
    <message>
        <source>The {provider} rules that were given drop connections[ from {from}] to {end}[, {stage}][ ({list}: {rule})].</source>
        <translation>Las reglas de {provider} dadas descartan las conexiones[ de {from}] a {end}[, {stage}][ ({list}: {rule})].</translation>
    </message>
    <message>
        <source>Whether the {provider} rules that were given allow connections[ from {from}] to {end} is not known[: {undecided}].</source>
        <translation>No se sabe si las reglas de {provider} dadas permiten las conexiones[ de {from}] a {end}[: {undecided}].</translation>
    </message>
    <message>
        <source>Not possible: there is no address to look at.</source>
        <translation>No es posible: no hay dirección que mirar.</translation>
    </message>
    <message>
        <source>Not possible: there is no connection to try it on.</source>
        <translation>No es posible: no hay conexión en la que probarlo.</translation>
    </message>
    <message>
        <source>Not needed: the target is an address, not a name.</source>
        <translation>No hace falta: el destino es una dirección, no un nombre.</translation>
    </message>
    <message>
        <source>Switched off for this diagnosis (--proxy none).</source>
        <translation>Desactivado para este diagnóstico (--proxy none).</translation>
    </message>
    <message>
        <source>Stopped before it ran.</source>
        <translation>Parado antes de hacerse.</translation>
    </message>
    <message>
        <source>Not needed: what was found before settles it.</source>
        <translation>No hace falta: lo encontrado antes lo aclara.</translation>
    </message>
    <message>
        <source>Windows noted no packet of these attempts that it dropped.</source>
        <translation>Windows no ha anotado ningún paquete de estos intentos que haya descartado.</translation>
    </message>
    <message>
        <source>Windows shows only administrators what it dropped: let Deadair ask with --ask, or look again as administrator in the window.</source>
        <translation>Windows solo muestra a los administradores lo que ha descartado: deje que Deadair pregunte con --ask, o busque otra vez como administrador en la ventana.</translation>
    </message>
    <message>
        <source>No listener on the port belongs to a known service unit.</source>
        <translation>Ninguna escucha del puerto pertenece a una unidad conocida.</translation>
    </message>
    <message>
        <source>The target&apos;s address is not one of this machine&apos;s own.</source>
        <translation>La dirección del destino no es una de esta máquina.</translation>
    </message>
    <message>
        <source>{source}: the handshake with {end} completes[ in {rtt}].</source>
        <translation>{source}: el apretón de manos con {end} se completa[ en {rtt}].</translation>
    </message>
    <message>
        <source>{source}: [{syns} SYNs|the SYN] to {end}, and no answer in {window}.</source>
        <translation>{source}: [{syns} SYN|el SYN] a {end}, y ninguna respuesta en {window}.</translation>
    </message>
    <message>
        <source>{source}: the SYN to {end} is answered by a reset[ with TTL {ttl}].</source>
        <translation>{source}: al SYN a {end} responde un reinicio[ con TTL {ttl}].</translation>
    </message>
    <message>
        <source>{source}: the SYN to {end} is answered by &quot;{icmp}&quot;.</source>
        <translation>{source}: al SYN a {end} responde «{icmp}».</translation>
    </message>
    <message>
        <source>{source}: {end} answers with [{answers} SYN-ACKs|a SYN-ACK], and the client does not take it.</source>
        <translation>{source}: {end} responde con [{answers} SYN-ACK|un SYN-ACK], y el cliente no lo toma.</translation>
    </message>
    <message>
        <source>{source}: the handshake with {end} begins and is not completed.</source>
        <translation>{source}: el apretón de manos con {end} empieza y no se completa.</translation>
    </message>
    <message>
        <source>{source}: no handshake with {end} was captured.</source>
        <translation>{source}: no se capturó ningún apretón de manos con {end}.</translation>
    </message>
    <message>
        <source>{count} connections in all, {established} established.</source>
        <translation>{count} conexiones en total, {established} establecidas.</translation>
    </message>
    <message>
        <source>{dropped} packets were lost while capturing.</source>
        <translation>{dropped} paquetes se perdieron al capturar.</translation>
    </message>
    <message>
        <source>The capture is not complete.</source>
        <translation>La captura no está completa.</translation>
    </message>
    <message>
        <source>The two captures have no connection to {end} in common.</source>
        <translation>Las dos capturas no tienen en común ninguna conexión a {end}.</translation>
    </message>
    <message>
        <source>Both ends of {end}: of {syns} SYNs {syns_lost} were lost on the way there and {unanswered} got no answer from the server; of {answers} SYN-ACKs {answers_lost} were lost on the way back.</source>
        <translation>Ambos extremos de {end}: de {syns} SYN, {syns_lost} se perdieron a la ida y {unanswered} no tuvieron respuesta del servidor; de {answers} SYN-ACK, {answers_lost} se perdieron a la vuelta.</translation>
    </message>
    <message>
        <source>Packets of the attempts</source>
        <translation>Paquetes de los intentos</translation>
    </message>
    <message>
        <source>Denied: {flow}. It is dropped[ by the {rule}][ ({stage})].</source>
        <translation>Denegado: {flow}. Se descarta[ por {rule}][ ({stage})].</translation>
    </message>
    <message>
        <source>Not known: {flow}. It depends on what these files do not tell[ ({stage})].</source>
        <translation>No se sabe: {flow}. Depende de lo que estos archivos no dicen[ ({stage})].</translation>
    </message>
    <message>
        <source>SYN: the client asks for a connection</source>
        <translation>SYN: el cliente pide una conexión</translation>
    </message>
    <message>
        <source>SYN again, number {count}, {since} after the first: no answer so far</source>
        <translation>SYN otra vez, número {count}, {since} después del primero: sin respuesta hasta ahora</translation>
    </message>
    <message>
        <source>SYN-ACK: the server answers[ {since} after the first SYN]</source>
        <translation>SYN-ACK: el servidor responde[ {since} después del primer SYN]</translation>
    </message>
    <message>
        <source>SYN-ACK again, number {count}[, {since} after the first SYN]: the client has not taken the one before</source>
        <translation>SYN-ACK otra vez, número {count}[, {since} después del primer SYN]: el cliente no tomó el anterior</translation>
    </message>
    <message>
        <source>ACK: the connection is established[, {since} after the first SYN]</source>
        <translation>ACK: la conexión está establecida[, {since} después del primer SYN]</translation>
    </message>
    <message>
        <source>RST in the server&apos;s name, TTL {ttl}[, {since} after the first SYN]</source>
        <translation>RST en nombre del servidor, TTL {ttl}[, {since} después del primer SYN]</translation>
    </message>
    <message>
        <source>RST from the client[, {since} after the first SYN]</source>
        <translation>RST del cliente[, {since} después del primer SYN]</translation>
    </message>
    <message>
        <source>ICMP error about it: {icmp}</source>
        <translation>error ICMP al respecto: {icmp}</translation>
    </message>
    <message>
        <source>TTL {ttl}, window {window}, sequence number {sequence}</source>
        <translation>TTL {ttl}, ventana {window}, número de secuencia {sequence}</translation>
    </message>
    <message>
        <source>{server}, seen from {client}</source>
        <translation>{server}, visto desde {client}</translation>
    </message>
    <message>
        <source>{label} was seen {time} after the first packet[ ({details})].</source>
        <translation>{label} se vio {time} después del primer paquete[ ({details})].</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>refused on the way</source>
        <translation>rechazada en el camino</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation>respuesta perdida</translation>
    </message>
    <message>
        <source>answer ignored</source>
        <translation>respuesta ignorada</translation>
    </message>
    <message>
        <source>answer not taken</source>
        <translation>respuesta no tomada</translation>
    </message>
    <message>
        <source>reset on the way</source>
        <translation>reiniciada en el camino</translation>
    </message>
    <message>
        <source>reset by the server</source>
        <translation>reiniciada por el servidor</translation>
    </message>
    <message>
        <source>high loss</source>
        <translation>mucha pérdida</translation>
    </message>
    <message>
        <source>window closed</source>
        <translation>ventana cerrada</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleta</translation>
    </message>
    <message>
        <source>reset by the client</source>
        <translation>reiniciada por el cliente</translation>
    </message>
    <message>
        <source>handshake not captured</source>
        <translation>apretón de manos no capturado</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>[{syns} SYNs in {waited}|One SYN], and nothing came back: no SYN-ACK, no reset, no ICMP error.</source>
        <translation>[{syns} SYN en {waited}|Un SYN], y no volvió nada: ni SYN-ACK, ni reinicio, ni error ICMP.</translation>
    </message>
    <message>
        <source>The SYN is answered by {icmp}.</source>
        <translation>Al SYN responde {icmp}.</translation>
    </message>
    <message>
        <source>The SYN is answered by a reset that something on the way sent: it arrives with TTL {ttl}, the server&apos;s own packets with {server_ttl}.</source>
        <translation>Al SYN responde un reinicio que envió algo del camino: llega con TTL {ttl}, los paquetes del propio servidor con {server_ttl}.</translation>
    </message>
    <message>
        <source>The SYN is answered by a reset[ with TTL {ttl}][, as the server&apos;s own packets have it ({same_ttl})]: nothing listens on the port, or a rule rejects.</source>
        <translation>Al SYN responde un reinicio[ con TTL {ttl}][, como el de los paquetes del propio servidor ({same_ttl})]: nada escucha en el puerto, o una regla rechaza.</translation>
    </message>
    <message>
        <source>The server answers[ with {answers} SYN-ACKs], and the client never gets it: it goes on sending SYNs or stays silent. Captured at the server&apos;s end.</source>
        <translation>El servidor responde[ con {answers} SYN-ACK], y la respuesta nunca llega al cliente: este sigue enviando SYN o se queda callado. Capturado en el extremo del servidor.</translation>
    </message>
    <message>
        <source>The SYN-ACK arrives at the client, and the client does not take it: look at its own input rules and reverse-path filter.</source>
        <translation>El SYN-ACK llega al cliente, y el cliente no lo toma: mire sus propias reglas de entrada y su filtro de camino inverso.</translation>
    </message>
    <message>
        <source>The server answers[ with {answers} SYN-ACKs], and the client does not take it. Whether it arrives there only a capture at the client can show.</source>
        <translation>El servidor responde[ con {answers} SYN-ACK], y el cliente no toma la respuesta. Solo una captura en el cliente puede mostrar si llega allí.</translation>
    </message>
    <message>
        <source>Established, then reset by something on the way: the reset arrives with TTL {ttl}, the server&apos;s own packets with {server_ttl}.</source>
        <translation>Establecida, y luego reiniciada por algo del camino: el reinicio llega con TTL {ttl}, los paquetes del propio servidor con {server_ttl}.</translation>
    </message>
    <message>
        <source>Established, then reset in the server&apos;s name[ (TTL {ttl}, like its other packets)].</source>
        <translation>Establecida, y luego reiniciada en nombre del servidor[ (TTL {ttl}, como sus otros paquetes)].</translation>
    </message>
    <message>
        <source>Established, and {retransmissions} of {packets} segments were sent again ({share} %).</source>
        <translation>Establecida, y {retransmissions} de {packets} segmentos se enviaron otra vez ({share} %).</translation>
    </message>
    <message>
        <source>Established, then one end closed its receive window and did not open it again: its application does not read.</source>
        <translation>Establecida, y luego un extremo cerró su ventana de recepción y no volvió a abrirla: su aplicación no lee.</translation>
    </message>
    <message>
        <source>The handshake begins and is not completed[ ({answers} SYN-ACKs)].</source>
        <translation>El apretón de manos empieza y no se completa[ ({answers} SYN-ACK)].</translation>
    </message>
    <message>
        <source>Works, and the client closes it with a reset.</source>
        <translation>Funciona, y el cliente la cierra con un reinicio.</translation>
    </message>
    <message>
        <source>The capture begins after the handshake.</source>
        <translation>La captura empieza después del apretón de manos.</translation>
    </message>
    <message>
        <source>Works[; the handshake took {rtt}].</source>
        <translation>Funciona[; el apretón de manos tardó {rtt}].</translation>
    </message>
    <message>
        <source>The handshake completes at both ends.</source>
        <translation>El apretón de manos se completa en ambos extremos.</translation>
    </message>
    <message>
        <source>Lost on the way there: [{syns} SYNs leave|the SYN leaves] the client, and none arrives at the server. A device between drops them (path.filtered).</source>
        <translation>Perdido a la ida: [{syns} SYN salen|el SYN sale] del cliente, y ninguno llega al servidor. Un aparato intermedio los descarta (path.filtered).</translation>
    </message>
    <message>
        <source>Lost at the server: [{arrived} SYNs arrive|the SYN arrives] there, and it sends no answer. Look at its firewall (server.firewall) and its accept queue.</source>
        <translation>Perdido en el servidor: [{arrived} SYN llegan|el SYN llega] allí, y el servidor no envía respuesta. Mire su cortafuegos (server.firewall) y su cola de aceptación.</translation>
    </message>
    <message>
        <source>The server itself refuses with a reset (server.not_listening, server.firewall).</source>
        <translation>El propio servidor rechaza con un reinicio (server.not_listening, server.firewall).</translation>
    </message>
    <message>
        <source>Lost on the way back: the server sends [{answers} SYN-ACKs|a SYN-ACK], and none arrives at the client (path.return_lost).</source>
        <translation>Perdido a la vuelta: el servidor envía [{answers} SYN-ACK|un SYN-ACK], y ninguno llega al cliente (path.return_lost).</translation>
    </message>
    <message>
        <source>Lost at the client: the SYN-ACK arrives there, and the client does not take it (client.firewall.inbound, client.reverse_path_filter).</source>
        <translation>Perdido en el cliente: el SYN-ACK llega allí, y el cliente no lo toma (client.firewall.inbound, client.reverse_path_filter).</translation>
    </message>
    <message>
        <source>A reset arrives in the server&apos;s name that the server did not send: a device between refuses (path.rejected).</source>
        <translation>Llega en nombre del servidor un reinicio que el servidor no envió: un aparato intermedio rechaza (path.rejected).</translation>
    </message>
    <message>
        <source>The client takes the SYN-ACK, and its ACK never arrives at the server (path.filtered).</source>
        <translation>El cliente toma el SYN-ACK, y su ACK nunca llega al servidor (path.filtered).</translation>
    </message>
    <message>
        <source>The two captures do not cover the same time, so where it was lost is not known.</source>
        <translation>Las dos capturas no abarcan el mismo tiempo, así que no se sabe dónde se perdió.</translation>
    </message>
    <message>
        <source>window scale {shift}</source>
        <translation>escala de ventana {shift}</translation>
    </message>
    <message>
        <source>timestamps</source>
        <translation>marcas de tiempo</translation>
    </message>
    <message>
        <source>{endpoint}: {count} attempts, {lost} lost[; half connected within {half}, 95 % within {most}]</source>
        <translation>{endpoint}: {count} intentos, {lost} perdidos[; la mitad conectó en {half}, el 95 % en {most}]</translation>
    </message>
    <message>
        <source>the application&apos;s timeout</source>
        <translation>tiempo de espera de la aplicación</translation>
    </message>
    <message>
        <source>Latency of each hop</source>
        <translation>Latencia de cada salto</translation>
    </message>
    <message>
        <source>{count} more pieces of evidence are in the saved case.</source>
        <translation>Otras {count} pruebas están en el caso guardado.</translation>
    </message>
    <message>
        <source>started</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>took</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language that this is translated to, as in HTML: &quot;de&quot;, &quot;zh-CN&quot;</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>The connection {outcome}.</source>
        <translation>La conexión {outcome}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>{confidence}, which is not enough to name one cause</source>
        <translation>{confidence}, lo que no basta para nombrar una causa</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The diagnosis was stopped before its end; some checks did not run.</source>
        <translation>El diagnóstico se detuvo antes de terminar; algunas comprobaciones no se hicieron.</translation>
    </message>
    <message>
        <source>If it is this: {title}</source>
        <translation>Si es esto: {title}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>For it:</source>
        <translation>A favor:</translation>
    </message>
    <message>
        <source>Against it:</source>
        <translation>En contra:</translation>
    </message>
    <message>
        <source>Connection to {target}</source>
        <translation>Conexión a {target}</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>To find out which</source>
        <translation>Para averiguar cuál</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>The attempt</source>
        <translation>El intento</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>El camino</translation>
    </message>
    <message>
        <source>Possible causes</source>
        <translation>Causas posibles</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Made by Deadair {version}.</source>
        <translation>Hecho por Deadair {version}.</translation>
    </message>
    <message>
        <source>Whether a network card is up, has a carrier and an address; without that nothing leaves this computer.</source>
        <translation>Si una tarjeta de red está activa, tiene señal y una dirección; sin eso nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Which way this computer would send the packets: the interface, the source address and the next router.</source>
        <translation>Por dónde enviaría este equipo los paquetes: la interfaz, la dirección de origen y el siguiente router.</translation>
    </message>
    <message>
        <source>Whether the router on the local network answers; if not, nothing behind it can be reached.</source>
        <translation>Si el router de la red local responde; si no, nada de lo que hay detrás es alcanzable.</translation>
    </message>
    <message>
        <source>Whether local ports or file descriptors run out, or this computer is too busy to keep up.</source>
        <translation>Si se agotan los puertos locales o los descriptores, o si este equipo está sobrecargado.</translation>
    </message>
    <message>
        <source>Whether security software runs here that can hold connections back.</source>
        <translation>Si hay aquí software de seguridad que pueda retener conexiones.</translation>
    </message>
    <message>
        <source>Whether the hosts file gives the name an address of its own, past DNS.</source>
        <translation>Si el archivo hosts da al nombre una dirección propia, sin pasar por DNS.</translation>
    </message>
    <message>
        <source>Whether each DNS server that is configured here answers, how fast, and what it says about the name.</source>
        <translation>Si cada servidor DNS configurado aquí responde, con qué rapidez y qué dice del nombre.</translation>
    </message>
    <message>
        <source>What the system&apos;s own lookup gives for the name: the addresses that the application gets.</source>
        <translation>Lo que da la resolución del sistema: las direcciones que recibe la aplicación.</translation>
    </message>
    <message>
        <source>Which rule of this computer&apos;s firewall decides about the connection, there and back.</source>
        <translation>Qué regla del cortafuegos de este equipo decide sobre la conexión, a la ida y a la vuelta.</translation>
    </message>
    <message>
        <source>Whether packets of the attempts are lost inside this computer, by the kernel&apos;s own counters.</source>
        <translation>Si se pierden paquetes de los intentos dentro de este equipo, según los contadores del núcleo.</translation>
    </message>
    <message>
        <source>The packets of the attempts as they pass the network card; it needs rights, which the helper has.</source>
        <translation>Los paquetes de los intentos tal como pasan por la tarjeta de red; requiere permisos, que tiene el ayudante.</translation>
    </message>
    <message>
        <source>Whether the application goes through a proxy, and whether that lets the connection pass.</source>
        <translation>Si la aplicación pasa por un proxy y si este deja pasar la conexión.</translation>
    </message>
    <message>
        <source>Whether the target answers echo requests: then the way there works, and only this connection does not.</source>
        <translation>Si el destino responde a peticiones de eco: entonces el camino funciona y solo falla esta conexión.</translation>
    </message>
    <message>
        <source>The routers on the way, for packets of this connection and for others: where the one kind ends and the other goes on.</source>
        <translation>Los routers del camino, para paquetes de esta conexión y para otros: dónde acaban unos y siguen los otros.</translation>
    </message>
    <message>
        <source>How large a packet may be on the way; larger ones that vanish make connections hang after their handshake.</source>
        <translation>Qué tamaño puede tener un paquete en el camino; si los mayores desaparecen, las conexiones se quedan colgadas tras el saludo inicial.</translation>
    </message>
    <message>
        <source>Which security group, network ACL or firewall rule of a cloud provider decides, from the exports that were given.</source>
        <translation>Qué grupo de seguridad, ACL de red o regla de cortafuegos del proveedor de nube decide, según las exportaciones dadas.</translation>
    </message>
    <message>
        <source>The connection itself, tried on every address: accepted, refused, or met with silence.</source>
        <translation>La propia conexión, intentada con cada dirección: aceptada, rechazada o sin respuesta.</translation>
    </message>
    <message>
        <source>Several attempts in a row: how many get through, and how many only after a repeated SYN.</source>
        <translation>Varios intentos seguidos: cuántos pasan y cuántos solo tras repetir el SYN.</translation>
    </message>
    <message>
        <source>Another port of the same host: if it answers, the host lives, and something picks out the port.</source>
        <translation>Otro puerto del mismo equipo: si responde, el equipo está vivo y algo filtra ese puerto.</translation>
    </message>
    <message>
        <source>Whether TLS comes about on the connection, and whether its certificate fits the name and the date.</source>
        <translation>Si se establece TLS en la conexión y si su certificado concuerda con el nombre y la fecha.</translation>
    </message>
    <message>
        <source>What the web server or a gateway before it answers to a request, and how soon.</source>
        <translation>Qué responde a una petición el servidor web o una pasarela delante de él, y cuánto tarda.</translation>
    </message>
    <message>
        <source>Whether the service says anything once the connection stands, as its protocol wants.</source>
        <translation>Si el servicio dice algo una vez establecida la conexión, como pide su protocolo.</translation>
    </message>
    <message>
        <source>Whether a program on this computer listens on the port, and on which addresses.</source>
        <translation>Si un programa de este equipo escucha en el puerto, y en qué direcciones.</translation>
    </message>
    <message>
        <source>Whether finished handshakes wait because the service does not accept them fast enough.</source>
        <translation>Si hay conexiones ya establecidas esperando porque el servicio no las acepta con rapidez.</translation>
    </message>
    <message>
        <source>Whether the service has descriptors, memory and processor time left to serve more.</source>
        <translation>Si al servicio le quedan descriptores, memoria y tiempo de procesador para atender más.</translation>
    </message>
    <message>
        <source>Whether the service that should listen is installed, running, and what it last said in its log.</source>
        <translation>Si el servicio que debería escuchar está instalado y en marcha, y qué escribió por último en su registro.</translation>
    </message>
    <message>
        <source>lost on the way there</source>
        <translation>perdida a la ida</translation>
    </message>
    <message>
        <source>not answered by the server</source>
        <translation>el servidor no responde</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>rechazada por el servidor</translation>
    </message>
    <message>
        <source>lost on the way back</source>
        <translation>perdida a la vuelta</translation>
    </message>
    <message>
        <source>not taken by the client</source>
        <translation>no tomada por el cliente</translation>
    </message>
    <message>
        <source>last ACK lost</source>
        <translation>último ACK perdido</translation>
    </message>
    <message>
        <source>it ends too early, at byte {offset}</source>
        <translation>termina demasiado pronto, en el byte {offset}</translation>
    </message>
    <message>
        <source>what it says at byte {offset} cannot be so</source>
        <translation>lo que dice en el byte {offset} no puede ser</translation>
    </message>
    <message>
        <source>it cannot be read or unpacked beyond byte {offset}: {reason}</source>
        <translation>no se puede leer ni descomprimir más allá del byte {offset}: {reason}</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>no se pudo enviar</translation>
    </message>
    <message>
        <source>passes it on</source>
        <translation>lo reenvía</translation>
    </message>
    <message>
        <source>accepts (SYN-ACK)</source>
        <translation>acepta (SYN-ACK)</translation>
    </message>
    <message>
        <source>refuses (RST)</source>
        <translation>rechaza (RST)</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>unreachable (ICMP)</source>
        <translation>inaccesible (ICMP)</translation>
    </message>
    <message>
        <source>a device between</source>
        <translation>un aparato intermedio</translation>
    </message>
    <message>
        <source>{packet}, try {number}</source>
        <translation>{packet}, intento {number}</translation>
    </message>
    <message>
        <source>{label} left {time} after the first packet; the other end did not capture then, so its fate is not known.</source>
        <translation>{label} salió {time} después del primer paquete; el otro extremo no capturaba entonces, así que no se sabe qué fue de él.</translation>
    </message>
    <message>
        <source>{label} left {time} after the first packet and never came to the other end.</source>
        <translation>{label} salió {time} después del primer paquete y nunca llegó al otro extremo.</translation>
    </message>
    <message>
        <source>{label} came {time} after the first packet in the server&apos;s name; the server did not send it.</source>
        <translation>{label} llegó {time} después del primer paquete en nombre del servidor; el servidor no lo envió.</translation>
    </message>
    <message>
        <source>{label} left {time} after the first packet and was {travel} on its way.</source>
        <translation>{label} salió {time} después del primer paquete y estuvo {travel} en camino.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>No neighbour stands between: the target is this machine, has no route, or is behind a tunnel.</source>
        <translation>No hay vecino en medio: el destino es esta máquina, no tiene ruta o está tras un túnel.</translation>
    </message>
    <message>
        <source>No proxy is configured for this target.</source>
        <translation>No hay proxy configurado para este destino.</translation>
    </message>
    <message>
        <source>All was answered before the capture had begun.</source>
        <translation>Todo estaba respondido antes de que empezara la captura.</translation>
    </message>
    <message>
        <source>This computer&apos;s TLS library could not begin a handshake.</source>
        <translation>La biblioteca TLS de este equipo no pudo iniciar una negociación.</translation>
    </message>
    <message>
        <source>Too little time was left for a TLS handshake.</source>
        <translation>Quedaba muy poco tiempo para una negociación TLS.</translation>
    </message>
    <message>
        <source>capture of the attempts</source>
        <translation>captura de los intentos</translation>
    </message>
</context>
<context>
    <name>deadair::ui::FirewallView</name>
    <message>
        <source>Firewall</source>
        <translation>Cortafuegos</translation>
    </message>
    <message numerus="yes">
        <source>%n more are listed under Evidence.</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n más está en «Pruebas».</numerusform>
            <numerusform>%n más están en «Pruebas».</numerusform>
        </translation>
    </message>
    <message>
        <source>This would let it pass; whoever is responsible for the rule decides that:</source>
        <translation>Esto lo dejaría pasar; lo decide quien es responsable de la regla:</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <comment>what a rule does</comment>
        <translation>quizá %1</translation>
    </message>
    <message>
        <source>No rule matches it, and the chains let pass what none matches.</source>
        <translation>Ninguna regla le corresponde, y las cadenas dejan pasar lo que ninguna abarca.</translation>
    </message>
    <message>
        <source>The firewall&apos;s rules have not been looked at.</source>
        <translation>No se han mirado las reglas del cortafuegos.</translation>
    </message>
</context>
</TS>
