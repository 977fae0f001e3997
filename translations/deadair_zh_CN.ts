<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Checklist</name>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Local firewall</source>
        <translation>本地防火墙</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Way there</source>
        <translation>途中</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Service and gateway</source>
        <translation>服务与网关</translation>
    </message>
</context>
<context>
    <name>deadair::ui</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>deadair::ui::CapturePage</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Only what went &amp;wrong</source>
        <translation>仅显示出问题的(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Find the cause</source>
        <translation>查找原因(&amp;F)</translation>
    </message>
    <message>
        <source>Diagnose the connection to this server from here, with these packets as evidence</source>
        <translation>以这些数据包为证据，从本机诊断到该服务器的连接</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Progress of reading the capture</source>
        <translation>读取抓包文件的进度</translation>
    </message>
    <message>
        <source>Search the connections: an address, a port, what happened</source>
        <translation>搜索连接：地址、端口、结果</translation>
    </message>
    <message>
        <source>Search the connections</source>
        <translation>搜索连接</translation>
    </message>
    <message>
        <source>Connections of the capture</source>
        <translation>抓包中的连接</translation>
    </message>
    <message>
        <source>The capture is read…</source>
        <translation>正在读取抓包文件…</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>读取已取消。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connections</source>
        <comment>that the search found</comment>
        <translation>
            <numerusform>%1 / %n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 packets in %2</source>
        <translation>%2 内 %1 个数据包</translation>
    </message>
    <message>
        <source>The file is damaged; what comes before was read (%1)</source>
        <translation>文件已损坏；损坏处之前的内容已读取(%1)</translation>
    </message>
    <message>
        <source>%1 packets were lost while capturing</source>
        <translation>抓包时丢失了 %1 个数据包</translation>
    </message>
    <message>
        <source>&amp;Other end…</source>
        <translation>另一端(&amp;O)…</translation>
    </message>
    <message>
        <source>Add a capture of the same connections and the same time, taken at the other end: together they show where packets were lost. It may also be dropped here.</source>
        <translation>添加在另一端同一时间抓取的相同连接的抓包文件：两者合在一起可以看出数据包在哪里丢失。也可以拖放到这里。</translation>
    </message>
    <message>
        <source>The capture from the other end is read…</source>
        <translation>正在读取另一端的抓包文件…</translation>
    </message>
    <message>
        <source>None of its connections is in the capture from the other end.</source>
        <translation>其中没有任何连接出现在另一端的抓包文件中。</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were seen at both ends</source>
        <translation>
            <numerusform>%n 个连接在两端都被看到</numerusform>
        </translation>
    </message>
    <message>
        <source>This capture is the server&apos;s.</source>
        <translation>此抓包文件来自服务器端。</translation>
    </message>
    <message>
        <source>This capture is the client&apos;s.</source>
        <translation>此抓包文件来自客户端。</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind.</source>
        <translation>服务器的时钟慢 %1。</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead.</source>
        <translation>服务器的时钟快 %1。</translation>
    </message>
    <message>
        <source>&amp;Handshake</source>
        <translation>握手(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Sent again</source>
        <translation>重传(&amp;S)</translation>
    </message>
</context>
<context>
    <name>deadair::ui::CasePage</name>
    <message>
        <source>&amp;What to do</source>
        <translation>怎么办(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Handshake</source>
        <translation>握手(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Latency</source>
        <translation>延迟(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>路径(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>证据(&amp;E)</translation>
    </message>
    <message>
        <source>It works now. Before: %1</source>
        <translation>现在可以了。之前：%1</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <translation>与之前相同：%1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>&amp;Firewall</source>
        <translation>防火墙(&amp;F)</translation>
    </message>
    <message>
        <source>Look again as &amp;administrator…</source>
        <translation>以管理员身份再查一次(&amp;A)…</translation>
    </message>
    <message>
        <source>A password is asked for. Then the packets of the attempts and the firewall&apos;s rules are seen as well.</source>
        <translation>会询问密码。之后还能看到各次尝试的数据包和防火墙规则。</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ChartTools</name>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>The whole time again (Home). The wheel or + and - zoom, dragging moves.</source>
        <translation>重新显示全部时间 (Home)。滚轮或 + 和 - 缩放，拖动平移。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
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
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ChecklistModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a group of checks and its state</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>a check, its state, what was found</comment>
        <translation>%1，%2。%3</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
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
        <translation>检查清单</translation>
    </message>
</context>
<context>
    <name>deadair::ui::CommandBlock</name>
    <message>
        <source>Command: %1</source>
        <translation>命令：%1</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>复制命令：%1</translation>
    </message>
</context>
<context>
    <name>deadair::ui::CompareModel</name>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Addresses of the target</source>
        <translation>目标的地址</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>自身地址</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS 服务器</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>The connection %1.</source>
        <translation>连接%1。</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ComparePage</name>
    <message>
        <source>Show also what is the &amp;same</source>
        <translation>也显示相同之处(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>What differs?</source>
        <translation>有什么不同？</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ConnectionModel</name>
    <message>
        <source>What happened</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Began after</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Connected in</source>
        <translation>连接用时</translation>
    </message>
    <message>
        <source>SYNs</source>
        <translation>SYN 数</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>数据包</translation>
    </message>
</context>
<context>
    <name>deadair::ui::DetailsPage</name>
    <message>
        <source>Anything else?</source>
        <translation>还有别的吗？</translation>
    </message>
    <message>
        <source>All of this is optional.</source>
        <translation>以下全部可选。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>How long the application waits for a connection: 500ms, 3s. It is judged against what the network needs.</source>
        <translation>应用程序等待连接多久：500ms、3s。将与网络所需的时间比较。</translation>
    </message>
    <message>
        <source>As this system is configured</source>
        <translation>按本系统的设置</translation>
    </message>
    <message>
        <source>None, the application connects directly</source>
        <translation>无，应用程序直接连接</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>使用这个：</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>代理的地址</translation>
    </message>
    <message numerus="yes">
        <source>at most %n seconds</source>
        <translation>
            <numerusform>最多 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>The application&apos;s own &amp;timeout:</source>
        <translation>应用程序自己的超时(&amp;T)：</translation>
    </message>
    <message>
        <source>The &amp;proxy it uses:</source>
        <translation>它使用的代理(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;How long to look:</source>
        <translation>查找多久(&amp;H)：</translation>
    </message>
    <message>
        <source>“%1” is no duration; write it like 500ms, 3s or 1m.</source>
        <translation>“%1”不是时长；请写成 500ms、3s 或 1m。</translation>
    </message>
    <message>
        <source>“%1” is no proxy; write it like http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>“%1”不是代理；请写成 http://proxy.example:3128 或 socks5://proxy.example:1080。</translation>
    </message>
</context>
<context>
    <name>deadair::ui::EvidenceModel</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现了什么</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>由谁测得</translation>
    </message>
</context>
<context>
    <name>deadair::ui::EvidenceView</name>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Search the evidence</source>
        <translation>搜索证据</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Choose a piece of evidence to see its raw values.</source>
        <translation>选择一条证据以查看其原始值。</translation>
    </message>
    <message>
        <source>Raw values of the chosen evidence</source>
        <translation>所选证据的原始值</translation>
    </message>
</context>
<context>
    <name>deadair::ui::HandshakeView</name>
    <message>
        <source>Address whose handshake is shown</source>
        <translation>显示其握手的地址</translation>
    </message>
    <message>
        <source>No connection has been attempted yet.</source>
        <translation>尚未尝试连接。</translation>
    </message>
    <message>
        <source>Solid: seen, or reported by the kernel. Dashed: inferred from what the kernel counted. A cross: nothing more is known of the packet. Time runs down.</source>
        <translation>实线：看到的，或内核报告的。虚线：由内核计数推断的。叉号：此后该数据包情况不明。时间自上而下。</translation>
    </message>
</context>
<context>
    <name>deadair::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What proves or excludes it:</source>
        <translation>什么能证实或排除它：</translation>
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
        <translation>Enter：查找第 1 步所写问题的原因
Ctrl+1 至 Ctrl+5：各步骤
Esc：停止；已知的保留并加以判断
F5：再次运行，并与之前的结果并列
Ctrl+N：新诊断；Ctrl+O：打开案例；Ctrl+S：保存案例
Ctrl+E：将报告保存为 HTML；Ctrl+P：预览；Ctrl+Shift+C：复制工单文本
Ctrl+W：监视时好时坏的目标
在握手、路径和图表中：方向键逐个数据包移动；+ 和 - 缩放</translation>
    </message>
    <message>
        <source>Search the checks and causes</source>
        <translation>搜索检查和原因</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>检查： %1</translation>
    </message>
</context>
<context>
    <name>deadair::ui::LadderView</name>
    <message>
        <source>Handshake</source>
        <translation>握手</translation>
    </message>
</context>
<context>
    <name>deadair::ui::LatencyView</name>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>尚未测量任何内容。</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>连接耗时</translation>
    </message>
    <message>
        <source>Repeated SYNs</source>
        <translation>重复的 SYN</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>次尝试</translation>
    </message>
    <message>
        <source>Latency of each hop</source>
        <translation>每一跳的延迟</translation>
    </message>
    <message>
        <source>the application&apos;s timeout</source>
        <translation>应用程序的超时</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n attempts</source>
        <comment>a slice of a distribution</comment>
        <translation>
            <numerusform>%1 至 %2：%n 次尝试</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Hop %1, %2: %3</source>
        <translation>第 %1 跳，%2：%3</translation>
    </message>
    <message>
        <source>Half within %1, 95 % within %2, 99 % within %3</source>
        <translation>一半在 %1 以内，95 % 在 %2 以内，99 % 在 %3 以内</translation>
    </message>
</context>
<context>
    <name>deadair::ui::MainWindow</name>
    <message>
        <source>Deadair cases (*.json)</source>
        <translation>Deadair 案例 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The language changes when the diagnosis or the watch has ended.</source>
        <translation>诊断或监视结束后语言将会切换。</translation>
    </message>
    <message>
        <source>New diagnosis</source>
        <translation>新诊断</translation>
    </message>
    <message>
        <source>Compare this case with…</source>
        <translation>将此案例与…比较</translation>
    </message>
    <message>
        <source>Compare with a case</source>
        <translation>与案例比较</translation>
    </message>
    <message>
        <source>Compare with the run before</source>
        <translation>与上次运行比较</translation>
    </message>
    <message>
        <source>Open a case or a capture</source>
        <translation>打开案例或抓包文件</translation>
    </message>
    <message>
        <source>Cases and captures (*.json *.pcap *.pcapng *.cap *.gz *.zst)</source>
        <translation>案例和抓包文件 (*.json *.pcap *.pcapng *.cap *.gz *.zst)</translation>
    </message>
    <message>
        <source>Open a case or a capture…</source>
        <translation>打开案例或抓包文件…</translation>
    </message>
    <message>
        <source>The diagnosis has ended: %1</source>
        <translation>诊断已结束：%1</translation>
    </message>
    <message>
        <source>Open the capture from the other end</source>
        <translation>打开另一端的抓包文件</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap *.gz *.zst)</source>
        <translation>抓包文件 (*.pcap *.pcapng *.cap *.gz *.zst)</translation>
    </message>
</context>
<context>
    <name>deadair::ui::PathPanel</name>
    <message>
        <source>The way there has not been traced: the target is this computer itself, or it was not needed.</source>
        <translation>未追踪途中：目标就是本机，或无此必要。</translation>
    </message>
    <message>
        <source>Each row is one kind of packet; where a row ends with a cross, nothing beyond answered it.</source>
        <translation>每一行是一种数据包；行末为叉号处，其后无任何设备应答。</translation>
    </message>
</context>
<context>
    <name>deadair::ui::PathView</name>
    <message>
        <source>TCP to port %1</source>
        <translation>TCP 到端口 %1</translation>
    </message>
    <message>
        <source>UDP to port %1</source>
        <translation>UDP 到端口 %1</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>hop %1: %2 %3</source>
        <translation>第 %1 跳：%2 %3</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>hop %1</source>
        <translation>第 %1 跳</translation>
    </message>
    <message>
        <source>This computer, where the trace begins.</source>
        <translation>本机，追踪从这里开始。</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>未知设备</translation>
    </message>
    <message>
        <source>%1, hop %2: %3, %4.</source>
        <translation>%1，第 %2 跳：%3，%4。</translation>
    </message>
    <message>
        <source>Answered in %1.</source>
        <translation>在 %1 内应答。</translation>
    </message>
    <message numerus="yes">
        <source>%n packets were sent.</source>
        <translation>
            <numerusform>发送了 %n 个数据包。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deadair::ui::PlacePage</name>
    <message>
        <source>Where are you?</source>
        <translation>您在哪里？</translation>
    </message>
    <message>
        <source>The same fault looks different from its two ends.</source>
        <translation>同一故障从两端看各不相同。</translation>
    </message>
    <message>
        <source>On the machine that connects</source>
        <translation>在发起连接的机器上</translation>
    </message>
    <message>
        <source>The usual case: the application that reports the error runs here. Name, local firewall, route, way and server are looked at from here.</source>
        <translation>通常情况：报告错误的应用程序在这里运行。从这里检查名称、本地防火墙、路由、途中和服务器。</translation>
    </message>
    <message>
        <source>On the machine that should answer</source>
        <translation>在应当应答的机器上</translation>
    </message>
    <message>
        <source>The service should listen here. Its listener, its queue, its limits and this machine&apos;s firewall are looked at.</source>
        <translation>服务应当在这里监听。检查其监听、队列、限制以及本机的防火墙。</translation>
    </message>
    <message>
        <source>Files from elsewhere</source>
        <translation>来自别处的文件</translation>
    </message>
    <message>
        <source>Drop a saved case or a capture (pcap, pcapng) into this window, or choose one here.</source>
        <translation>将已保存的案例或抓包文件(pcap、pcapng)拖入此窗口，或在此选择。</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ProblemPage</name>
    <message>
        <source>What does not work?</source>
        <translation>什么不工作？</translation>
    </message>
    <message>
        <source>Paste the error message or a log line, or type a URL or host:port

dial tcp 10.0.9.4:5432: connect: connection timed out
https://shop.example/
db.example:5432</source>
        <translation>粘贴错误消息或日志行，或输入 URL 或 主机:端口

dial tcp 10.0.9.4:5432: connect: connection timed out
https://shop.example/
db.example:5432</translation>
    </message>
    <message>
        <source>which?</source>
        <translation>哪个？</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>端口(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Find the cause</source>
        <translation>查找原因(&amp;F)</translation>
    </message>
    <message>
        <source>Start the diagnosis (Enter)</source>
        <translation>开始诊断 (Enter)</translation>
    </message>
    <message>
        <source>&amp;Where and details…</source>
        <translation>位置与细节(&amp;W)…</translation>
    </message>
    <message>
        <source>Say on which machine you are, and more about the application</source>
        <translation>说明您在哪台机器上，以及应用程序的更多情况</translation>
    </message>
    <message>
        <source>Try an &amp;example</source>
        <translation>试试示例(&amp;E)</translation>
    </message>
    <message>
        <source>A real time-out on this computer alone: a listener whose accept queue is full</source>
        <translation>仅在本机上的真实超时：接受队列已满的监听</translation>
    </message>
    <message>
        <source>%1, and which port?</source>
        <translation>%1，哪个端口？</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <translation>到 %1 的连接</translation>
    </message>
    <message>
        <source>No target found yet: name the host, as in db.example:5432.</source>
        <translation>尚未找到目标：请写出主机，例如 db.example:5432。</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>由 %1 输出</translation>
    </message>
    <message>
        <source>Gave up after %1</source>
        <translation>%1 后放弃</translation>
    </message>
    <message>
        <source>Asked about before</source>
        <translation>以前问过的</translation>
    </message>
    <message>
        <source>Earlier cases</source>
        <translation>较早的案例</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a saved case or a capture (%1)</source>
        <translation>打开已保存的案例或抓包文件(%1)</translation>
    </message>
</context>
<context>
    <name>deadair::ui::RemedyView</name>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>支持的证据</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>反对的证据</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the connection works from here.</source>
        <translation>无需处理：从这里连接正常。</translation>
    </message>
    <message>
        <source>No remedy is known for this.</source>
        <translation>没有已知的补救办法。</translation>
    </message>
    <message>
        <source>If it is this: %1</source>
        <translation>如果是这个：%1</translation>
    </message>
    <message>
        <source>Copy a message for those who can do it</source>
        <translation>复制给能处理者的消息</translation>
    </message>
    <message>
        <source>What was found and what is asked for, as a text to send to them</source>
        <translation>发现了什么、请求什么，可发送给他们的文本</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Commands for this system</source>
        <translation>适用于本系统的命令</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>这意味着什么</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>可能性较小</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>可能的原因</translation>
    </message>
    <message>
        <source>To find out which</source>
        <translation>如何判断是哪一个</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ReportActions</name>
    <message>
        <source>Save the report as HTML…</source>
        <translation>将报告保存为 HTML…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Save the text for a ticket (Markdown)…</source>
        <translation>保存工单文本 (Markdown)…</translation>
    </message>
    <message>
        <source>Save the ticket text</source>
        <translation>保存工单文本</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save the case (JSON)…</source>
        <translation>保存案例 (JSON)…</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>保存案例</translation>
    </message>
    <message>
        <source>Deadair cases (*.json)</source>
        <translation>Deadair 案例 (*.json)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Copy the ticket text</source>
        <translation>复制工单文本</translation>
    </message>
    <message>
        <source>Redact addresses, names and users</source>
        <translation>隐去地址、名称和用户</translation>
    </message>
    <message>
        <source>Replaces them by stand-ins, the same for the same, in everything that is written</source>
        <translation>在写出的所有内容中用替代物替换，相同的用相同的替换</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>The ticket text is in the clipboard.</source>
        <translation>工单文本已在剪贴板中。</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>报告预览</translation>
    </message>
</context>
<context>
    <name>deadair::ui::RetransmissionsView</name>
    <message>
        <source>Whole capture   ·   SYNs: %1   ·   data: %2   ·   most at %3: %4 in %5</source>
        <comment>sent again</comment>
        <translation>整个抓包   ·   SYN：%1   ·   数据：%2   ·   最多在 %3：%5 内 %4 次</translation>
    </message>
    <message>
        <source>%1: SYNs %2, data %3</source>
        <comment>sent again at a time</comment>
        <translation>%1：SYN %2，数据 %3</translation>
    </message>
    <message>
        <source>Nothing was sent again in this capture.</source>
        <translation>此抓包中没有任何重传。</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>Sent again in each %1</source>
        <comment>a duration</comment>
        <translation>每 %1 的重传</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
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
        <translation>设置</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>外观(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
</context>
<context>
    <name>deadair::ui::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>deadair::ui::TimeChart</name>
    <message>
        <source>%1: lost</source>
        <comment>attempts of a series</comment>
        <translation>%1：丢失</translation>
    </message>
    <message>
        <source>%1: lost</source>
        <comment>an attempt</comment>
        <translation>%1：丢失</translation>
    </message>
</context>
<context>
    <name>deadair::ui::VerdictBanner</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>End the diagnosis now; what is known so far is kept and judged</source>
        <translation>立即结束诊断；目前已知的保留并加以判断</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <source>The same diagnosis once more, to see whether a change helped</source>
        <translation>再做一次同样的诊断，看更改是否有效</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Save the report, copy it for a ticket, or save the case</source>
        <translation>保存报告、复制到工单，或保存案例</translation>
    </message>
    <message>
        <source>Progress of the diagnosis</source>
        <translation>诊断进度</translation>
    </message>
    <message>
        <source>Looking for the cause: %1</source>
        <translation>正在查找原因：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks</source>
        <comment>progress</comment>
        <translation>
            <numerusform>%n 项检查中的 %1 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n s left</source>
        <comment>progress</comment>
        <translation>
            <numerusform>最多还剩 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Sure: %1</source>
        <translation>确定程度：%1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>位置：%1</translation>
    </message>
    <message>
        <source>stopped before the end: some checks did not run</source>
        <translation>提前停止：部分检查未运行</translation>
    </message>
</context>
<context>
    <name>deadair::ui::WatchModel</name>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>fails: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>failed attempts</comment>
        <translation>%2 次中 %1 次</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
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
        <translation>要监视的目标，以空格分隔</translation>
    </message>
    <message numerus="yes">
        <source>every %n seconds</source>
        <translation>
            <numerusform>每 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>How often</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Watched endpoints</source>
        <translation>被监视的端点</translation>
    </message>
    <message>
        <source>Watch what fails now and then</source>
        <translation>监视时好时坏的目标</translation>
    </message>
    <message>
        <source>It works again.</source>
        <translation>又恢复正常。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Every attempt is written at once to %1</source>
        <translation>每次尝试立即写入 %1</translation>
    </message>
    <message>
        <source>Several targets may be given, with spaces between. Leave it running: each failed attempt is kept with its evidence, and the first one of a series is diagnosed.</source>
        <translation>可以给出多个目标，以空格分隔。让它运行：每次失败的尝试连同证据都会保留，一连串失败中的第一次会被诊断。</translation>
    </message>
</context>
<context>
    <name>deadair::ui::WindowBar</name>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Open a case or a capture, or compare two cases</source>
        <translation>打开案例或抓包文件，或比较两个案例</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Repeat the attempt until stopped, to catch what is intermittent (%1)</source>
        <translation>重复尝试直到停止，以捕捉间歇性故障 (%1)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>deadair::ui::WizardPage</name>
    <message>
        <source>&amp;Find the cause</source>
        <translation>查找原因(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>细节(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>Deadair, started again, says that the connection works</source>
        <translation>重新运行 Deadair 后，它说连接正常</translation>
    </message>
    <message>
        <source>{device_address}[ (hop {hop})][ or {next_hop_address} right behind it]</source>
        <translation>{device_address}[（第 {hop} 跳）][ 或紧随其后的 {next_hop_address}]</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Router on the local network</source>
        <translation>本地网络的路由器</translation>
    </message>
    <message>
        <source>Ports, descriptors and load</source>
        <translation>端口、描述符和负载</translation>
    </message>
    <message>
        <source>Security software</source>
        <translation>安全软件</translation>
    </message>
    <message>
        <source>Hosts file</source>
        <translation>hosts 文件</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS 服务器</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Firewall rules</source>
        <translation>防火墙规则</translation>
    </message>
    <message>
        <source>Packets lost inside this computer</source>
        <translation>在本机内丢失的数据包</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Packet size</source>
        <translation>数据包大小</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Repeated attempts</source>
        <translation>重复尝试</translation>
    </message>
    <message>
        <source>Another port of the host</source>
        <translation>主机的另一个端口</translation>
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
        <translation>服务的应答</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>Accept queue</source>
        <translation>接受队列</translation>
    </message>
    <message>
        <source>Resources of the service</source>
        <translation>服务的资源</translation>
    </message>
    <message>
        <source>State of the service</source>
        <translation>服务的状态</translation>
    </message>
    <message>
        <source>The application sees {error} from {call}() at once.</source>
        <translation>应用程序立即从 {call}() 得到 {error}。</translation>
    </message>
    <message>
        <source>The application sees {error} (&quot;connection timed out: getsockopt&quot;: the errno of the pending connect(), read with getsockopt(SO_ERROR)).</source>
        <translation>应用程序得到 {error}（“connection timed out: getsockopt”：未决 connect() 的 errno，用 getsockopt(SO_ERROR) 读取）。</translation>
    </message>
    <message>
        <source>The application sees {error}, the errno of the pending connect(), read with getsockopt(SO_ERROR).</source>
        <translation>应用程序得到 {error}，即未决 connect() 的 errno，用 getsockopt(SO_ERROR) 读取。</translation>
    </message>
    <message>
        <source>Of {all} attempts {connected} connected, {repeated} only after a repeated SYN; {silent} got no answer.</source>
        <translation>{all} 次尝试中有 {connected} 次连接成功，其中 {repeated} 次是在重发 SYN 之后；{silent} 次没有应答。</translation>
    </message>
    <message>
        <source>No rule of {backends} stops this connection.</source>
        <translation>{backends} 中没有规则阻止此连接。</translation>
    </message>
    <message>
        <source>No firewall rules were found that concern this connection.</source>
        <translation>没有找到与此连接有关的防火墙规则。</translation>
    </message>
    <message>
        <source>Nothing could be measured.</source>
        <translation>什么也无法测量。</translation>
    </message>
    <message>
        <source>Not needed here, or there was no time for it.</source>
        <translation>此处不需要，或没有时间。</translation>
    </message>
    <message>
        <source>It does not mention this name.</source>
        <translation>其中没有提到此名称。</translation>
    </message>
    <message>
        <source>None of the known products runs here.</source>
        <translation>已知产品均未在此运行。</translation>
    </message>
    <message>
        <source>No proxy applies to this target.</source>
        <translation>此目标不使用代理。</translation>
    </message>
    <message>
        <source>Nothing listens on this port.</source>
        <translation>此端口上没有监听。</translation>
    </message>
    <message>
        <source>Nothing unusual.</source>
        <translation>没有异常。</translation>
    </message>
    <message>
        <source>Something is unusual here.</source>
        <translation>此处有异常。</translation>
    </message>
    <message>
        <source>Blocked by this computer&apos;s firewall</source>
        <translation>被本机防火墙阻止</translation>
    </message>
    <message>
        <source>A firewall rule on this computer blocks connections to [port {port}|the target][: {rule}].</source>
        <translation>本机的一条防火墙规则阻止了到[端口 {port} |目标]的连接[：{rule}]。</translation>
    </message>
    <message>
        <source>The first packet (SYN), or what follows the handshake, never leaves this computer, so neither the network nor the server can answer it.</source>
        <translation>第一个数据包（SYN）或握手之后的数据始终没有离开本机，因此网络和服务器都无法应答。</translation>
    </message>
    <message>
        <source>Read the rule and decide with whoever owns it[ ({owner})] whether this connection is meant to be allowed.</source>
        <translation>阅读该规则，并与其负责人[（{owner}）]商定是否应允许此连接。</translation>
    </message>
    <message>
        <source>you know who added the rule and why</source>
        <translation>您知道是谁、为何添加了该规则</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, allow the connection in front of the rule, or remove the rule (commands below).</source>
        <translation>以本机管理员身份，在该规则之前允许此连接，或删除该规则（命令见下）。</translation>
    </message>
    <message>
        <source>If a management tool writes the rules, change them there, or the change will be undone.</source>
        <translation>如果规则由管理工具写入，请在那里修改，否则修改会被撤销。</translation>
    </message>
    <message>
        <source>the rule is still changed after the tool&apos;s next run</source>
        <translation>工具下次运行后规则仍保持修改</translation>
    </message>
    <message>
        <source>The answer is blocked by this computer&apos;s firewall</source>
        <translation>应答被本机防火墙阻止</translation>
    </message>
    <message>
        <source>A firewall rule on this computer drops the answers of [the resolver {resolver}|the server][: {rule}].</source>
        <translation>本机的一条防火墙规则丢弃了[解析器 {resolver} |服务器]的应答[：{rule}]。</translation>
    </message>
    <message>
        <source>The first packet goes out and the answer (SYN-ACK) comes back, but a rule for incoming packets discards it. Usually the rule that allows answers to one&apos;s own connections (ct state established) is missing or comes too late.</source>
        <translation>第一个数据包发出，应答 (SYN-ACK) 也回来了，但一条入站规则将其丢弃。通常是允许自身连接之应答的规则 (ct state established) 缺失或位置太靠后。</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, put a rule that accepts established connections in front of the one that drops (commands below).</source>
        <translation>以本机管理员身份，在丢弃规则之前放置一条接受已建立连接的规则（命令见下）。</translation>
    </message>
    <message>
        <source>If a management tool[ ({owner})] writes the rules, change them there.</source>
        <translation>如果规则由管理工具[（{owner}）]写入，请在那里修改。</translation>
    </message>
    <message>
        <source>the rule is still right after the tool&apos;s next run</source>
        <translation>工具下次运行后规则仍然正确</translation>
    </message>
    <message>
        <source>Held by security software</source>
        <translation>被安全软件拦住</translation>
    </message>
    <message>
        <source>[{product}, security software on this computer,|Security software on this computer] holds or drops the connection.</source>
        <translation>[本机的安全软件 {product} |本机的安全软件]拦住或丢弃了连接。</translation>
    </message>
    <message>
        <source>The product keeps rules of its own, which the system&apos;s firewall lists do not show. Packets that are handed to it are not let go.</source>
        <translation>该产品有自己的规则，系统防火墙列表中看不到。交给它的数据包不会放行。</translation>
    </message>
    <message>
        <source>Look into the product&apos;s log or window for a blocked connection to [{target}|the target] and allow it, if you may.</source>
        <translation>在该产品的日志或窗口中查找到 [{target} |目标]的被阻止连接，如果允许，请放行。</translation>
    </message>
    <message>
        <source>If the product has crashed or is waiting for an answer, restart it or answer its question.</source>
        <translation>如果该产品已崩溃或正在等待回答，请重启它或回答它的问题。</translation>
    </message>
    <message>
        <source>its window shows that it is running</source>
        <translation>其窗口显示它正在运行</translation>
    </message>
    <message>
        <source>Allow [{target}|the target] for this program in the product&apos;s policy, or put this computer into the right policy group.</source>
        <translation>在该产品的策略中为此程序允许 [{target} |目标]，或将本机放入正确的策略组。</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>连接正常</translation>
    </message>
    <message>
        <source>The connection[ to {target}] works.</source>
        <translation>[到 {target} 的]连接正常。</translation>
    </message>
    <message>
        <source>Deadair connected, and nothing on the way delayed or refused it. If the application still fails, it connects somewhere else, as another user, through a proxy, or it fails after connecting.</source>
        <translation>Deadair 已连接，途中没有任何延迟或拒绝。如果应用程序仍然失败，那么它连接的是别处、以其他用户身份、经由代理，或者在连接之后才失败。</translation>
    </message>
    <message>
        <source>Compare the address and port in the application&apos;s configuration with the ones tested here.</source>
        <translation>将应用程序配置中的地址和端口与此处测试的进行比较。</translation>
    </message>
    <message>
        <source>both are the same</source>
        <translation>两者相同</translation>
    </message>
    <message>
        <source>If the failure comes and goes, start Deadair again while it fails, with the application&apos;s own timeout.</source>
        <translation>如果故障时有时无，请在故障发生时带上应用程序自己的超时再次运行 Deadair。</translation>
    </message>
    <message>
        <source>Deadair names a cause, or the failure does not come back</source>
        <translation>Deadair 说出原因，或故障不再出现</translation>
    </message>
    <message>
        <source>No network connection</source>
        <translation>没有网络连接</translation>
    </message>
    <message>
        <source>This computer has no network connection[: {interface} lacks a carrier or an address|: no interface has a carrier and an address].</source>
        <translation>本机没有网络连接[：{interface} 缺少载波或地址|：没有接口同时具有载波和地址]。</translation>
    </message>
    <message>
        <source>Nothing can leave this computer before a cable or a radio link and an address are there.</source>
        <translation>在有电缆或无线链路以及地址之前，任何内容都无法离开本机。</translation>
    </message>
    <message>
        <source>Plug in the cable or join the wireless network, and switch flight mode off.</source>
        <translation>插上电缆或加入无线网络，并关闭飞行模式。</translation>
    </message>
    <message>
        <source>the system shows the network as connected</source>
        <translation>系统显示网络已连接</translation>
    </message>
    <message>
        <source>Switch the interface on and ask for an address (commands below).</source>
        <translation>启用接口并请求地址（命令见下）。</translation>
    </message>
    <message>
        <source>the interface is listed as up, with an address of your network</source>
        <translation>接口显示为启用，并有您网络的地址</translation>
    </message>
    <message>
        <source>Check the switch port, its VLAN and its access control (802.1X).</source>
        <translation>检查交换机端口、其 VLAN 和接入控制 (802.1X)。</translation>
    </message>
    <message>
        <source>the interface has a carrier and gets an address</source>
        <translation>接口有载波并获得地址</translation>
    </message>
    <message>
        <source>No address from DHCP</source>
        <translation>没有从 DHCP 获得地址</translation>
    </message>
    <message>
        <source>This computer got no address from the network[: {interface} has only the self-assigned {source}|, only a self-assigned one].</source>
        <translation>本机没有从网络获得地址[：{interface} 只有自分配的 {source}|，只有自分配的地址]。</translation>
    </message>
    <message>
        <source>[No prefix was announced, or another device has the same address (RFC {rfc}, 5.4)|No DHCP server answered], so only a link-local address is left, which no router forwards.</source>
        <translation>[没有通告前缀，或另一台设备使用了相同的地址（RFC {rfc} 5.4）|没有 DHCP 服务器应答]，因此只剩下链路本地地址，任何路由器都不会转发它。</translation>
    </message>
    <message>
        <source>Join the network again, or ask for an address again (commands below).</source>
        <translation>重新加入网络，或重新请求地址（命令见下）。</translation>
    </message>
    <message>
        <source>the address no longer starts with 169.254</source>
        <translation>地址不再以 169.254 开头</translation>
    </message>
    <message>
        <source>Check that the DHCP server runs, that its pool is not exhausted and that its relay serves this VLAN.</source>
        <translation>检查 DHCP 服务器是否运行、地址池是否耗尽、中继是否服务此 VLAN。</translation>
    </message>
    <message>
        <source>another device gets an address on the same port or wireless network</source>
        <translation>另一台设备在同一端口或无线网络上获得地址</translation>
    </message>
    <message>
        <source>No route to the target</source>
        <translation>没有到目标的路由</translation>
    </message>
    <message>
        <source>This computer has no route to [{address}|the target][: the entry for {prefix} says &quot;{route_type}&quot;].</source>
        <translation>本机没有到 [{address} |目标]的路由[：{prefix} 的条目是“{route_type}”]。</translation>
    </message>
    <message>
        <source>The kernel does not know where to send the packets, so none leaves this computer.</source>
        <translation>内核不知道把数据包发往何处，因此没有数据包离开本机。</translation>
    </message>
    <message>
        <source>Connect the VPN or the network that the target belongs to.</source>
        <translation>连接目标所属的 VPN 或网络。</translation>
    </message>
    <message>
        <source>the route to the target is found (commands below)</source>
        <translation>找到了到目标的路由（命令见下）</translation>
    </message>
    <message>
        <source>If the default route is missing, renew the connection, or add the route that your network team gives you; remove an entry that forbids the target.</source>
        <translation>如果缺少默认路由，请更新连接，或添加网络团队给出的路由；删除禁止该目标的条目。</translation>
    </message>
    <message>
        <source>the route to the target names an interface and a router</source>
        <translation>到目标的路由指明了接口和路由器</translation>
    </message>
    <message>
        <source>Check the routes that DHCP, router advertisements or the VPN hand out.</source>
        <translation>检查 DHCP、路由器通告或 VPN 分发的路由。</translation>
    </message>
    <message>
        <source>The router does not answer</source>
        <translation>路由器不应答</translation>
    </message>
    <message>
        <source>The router [{gateway} |]on the local network does not answer[ on {interface}].</source>
        <translation>本地网络的路由器[ {gateway} |][在 {interface} 上]不应答。</translation>
    </message>
    <message>
        <source>Every packet for other networks goes to this router first. It does not even answer the question for its hardware address (ARP or neighbour discovery), so nothing leaves the local network.</source>
        <translation>去往其他网络的每个数据包都先到此路由器。它连对其硬件地址的询问（ARP 或邻居发现）都不应答，因此没有任何内容离开本地网络。</translation>
    </message>
    <message>
        <source>Check that this computer is in the right network: cable, wireless network, VLAN, and the address of the router in the settings.</source>
        <translation>检查本机是否在正确的网络中：电缆、无线网络、VLAN，以及设置中路由器的地址。</translation>
    </message>
    <message>
        <source>the router&apos;s entry in the neighbour table has a hardware address</source>
        <translation>邻居表中路由器的条目有硬件地址</translation>
    </message>
    <message>
        <source>Restart the router or access point if it is yours.</source>
        <translation>如果路由器或接入点是您的，请重启它。</translation>
    </message>
    <message>
        <source>the router answers a ping</source>
        <translation>路由器应答 ping</translation>
    </message>
    <message>
        <source>Check the router[ {gateway}], its port and VLAN, and whether its address was changed.</source>
        <translation>检查路由器[ {gateway}]、其端口和 VLAN，以及其地址是否已更改。</translation>
    </message>
    <message>
        <source>Wrong network mask</source>
        <translation>网络掩码错误</translation>
    </message>
    <message>
        <source>This computer takes [{address}|the target] for a neighbour on its own network[ ({prefix} on {interface})], and it is not one.</source>
        <translation>本机把 [{address} |目标]当作自己网络中的邻居[（{interface} 上的 {prefix}）]，而它并不是。</translation>
    </message>
    <message>
        <source>The network mask or prefix is too wide: the packets are not handed to the router, which would know the way, but are looked for on the local network, where nobody answers.</source>
        <translation>网络掩码或前缀过宽：数据包没有交给知道去路的路由器，而是在无人应答的本地网络中寻找。</translation>
    </message>
    <message>
        <source>Set the mask (prefix length) that the network team gives, or switch from a fixed address to DHCP.</source>
        <translation>设置网络团队给出的掩码（前缀长度），或从固定地址改为 DHCP。</translation>
    </message>
    <message>
        <source>the route to the target goes through the router</source>
        <translation>到目标的路由经过路由器</translation>
    </message>
    <message>
        <source>Check the mask that DHCP hands out for this network.</source>
        <translation>检查 DHCP 为此网络分发的掩码。</translation>
    </message>
    <message>
        <source>a renewed address has the right prefix length</source>
        <translation>更新后的地址具有正确的前缀长度</translation>
    </message>
    <message>
        <source>A tunnel takes the traffic</source>
        <translation>隧道截走了流量</translation>
    </message>
    <message>
        <source>The tunnel[ {interface}] on this computer takes the traffic for [{address}|the target], and nothing comes back through it.</source>
        <translation>本机的隧道[ {interface}] 截走了到 [{address} |目标]的流量，而没有任何内容从中返回。</translation>
    </message>
    <message>
        <source>A VPN or tunnel has put its own route in front of the usual one. Its other end does not reach the target, or the tunnel is dead.</source>
        <translation>VPN 或隧道把自己的路由放在了通常路由之前。其另一端到不了目标，或隧道已失效。</translation>
    </message>
    <message>
        <source>Disconnect the VPN and try again.</source>
        <translation>断开 VPN 后重试。</translation>
    </message>
    <message>
        <source>the connection works without it, or Deadair names another cause</source>
        <translation>不用它时连接正常，或 Deadair 说出另一原因</translation>
    </message>
    <message>
        <source>Connect the VPN again: a stale tunnel keeps its routes.</source>
        <translation>重新连接 VPN：陈旧的隧道会保留其路由。</translation>
    </message>
    <message>
        <source>Check whether the VPN should carry [{prefix}|this network], and route it or exclude it there (split tunnel).</source>
        <translation>检查 VPN 是否应承载 [{prefix} |此网络]，并在那里路由或排除它（分离隧道）。</translation>
    </message>
    <message>
        <source>the route to the target is the intended one</source>
        <translation>到目标的路由是预期的路由</translation>
    </message>
    <message>
        <source>Reverse-path filter</source>
        <translation>反向路径过滤</translation>
    </message>
    <message>
        <source>This computer receives the answer[ on {interface}] and drops it, because its own route back goes another way.</source>
        <translation>本机[在 {interface} 上]收到了应答却将其丢弃，因为自己的返回路由走另一条路。</translation>
    </message>
    <message>
        <source>With strict reverse-path filtering (rp_filter = 1, RFC 3704) the kernel accepts a packet only from the interface through which it would send to that address. The paths there and back differ.</source>
        <translation>在严格的反向路径过滤下 (rp_filter = 1，RFC 3704)，内核只接受来自它自己会用来发往该地址的接口的数据包。此处往返路径不同。</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, set the filter to loose (2), or route the target through the interface on which the answers come.</source>
        <translation>以本机管理员身份，将过滤设为宽松 (2)，或让到目标的路由经过收到应答的接口。</translation>
    </message>
    <message>
        <source>the counter IPReversePathFilter no longer rises during an attempt</source>
        <translation>尝试期间计数器 IPReversePathFilter 不再增加</translation>
    </message>
    <message>
        <source>Keep the setting after a restart: write it to /etc/sysctl.d/.</source>
        <translation>重启后仍保留此设置：将其写入 /etc/sysctl.d/。</translation>
    </message>
    <message>
        <source>the value is still 2 after a restart</source>
        <translation>重启后值仍为 2</translation>
    </message>
    <message>
        <source>Check why the answer takes another way than the question.</source>
        <translation>检查应答为何走与请求不同的路。</translation>
    </message>
    <message>
        <source>both directions use the same interface</source>
        <translation>两个方向使用同一接口</translation>
    </message>
    <message>
        <source>The proxy does not answer</source>
        <translation>代理不应答</translation>
    </message>
    <message>
        <source>The configured proxy[ {proxy}] does not answer.</source>
        <translation>配置的代理[ {proxy}] 不应答。</translation>
    </message>
    <message>
        <source>The application does not talk to the target but to this proxy, and the proxy cannot be reached. The target itself may be well.</source>
        <translation>应用程序不是与目标而是与此代理通信，而代理无法到达。目标本身可能正常。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s name and port in the settings[ ({proxy})]; outside of the company&apos;s network it may need the VPN, or must be switched off.</source>
        <translation>检查设置中代理的名称和端口[（{proxy}）]；在公司网络之外可能需要 VPN，或必须将其关闭。</translation>
    </message>
    <message>
        <source>a connection to the proxy itself works</source>
        <translation>到代理本身的连接正常</translation>
    </message>
    <message>
        <source>If this target should be reached directly, add it to the exceptions (NO_PROXY).</source>
        <translation>如果应直接到达此目标，请将其加入例外 (NO_PROXY)。</translation>
    </message>
    <message>
        <source>Check that the proxy service runs and listens, and that its firewall lets this computer in.</source>
        <translation>检查代理服务是否运行并监听，其防火墙是否允许本机进入。</translation>
    </message>
    <message>
        <source>this computer can open a connection to the proxy</source>
        <translation>本机可以打开到代理的连接</translation>
    </message>
    <message>
        <source>The proxy refuses</source>
        <translation>代理拒绝</translation>
    </message>
    <message>
        <source>The proxy[ {proxy}] refuses the connection to [{target}|the target][ (status {proxy_status})][: {proxy_reason}].</source>
        <translation>代理[ {proxy}] 拒绝到 [{target} |目标]的连接[（状态 {proxy_status}）][：{proxy_reason}]。</translation>
    </message>
    <message>
        <source>The proxy is well and answers, but its rules do not allow this target, this port or these credentials.</source>
        <translation>代理正常并应答，但其规则不允许此目标、此端口或这些凭据。</translation>
    </message>
    <message>
        <source>If the proxy asks for a login (status 407), renew the user name and password that the application uses.</source>
        <translation>如果代理要求登录（状态 407），请更新应用程序使用的用户名和密码。</translation>
    </message>
    <message>
        <source>the proxy no longer answers 407</source>
        <translation>代理不再应答 407</translation>
    </message>
    <message>
        <source>Allow CONNECT to [{host}|the target][ on port {port}] for this user, or say why it is not allowed.</source>
        <translation>为此用户允许到 [{host} |目标]的 CONNECT[（端口 {port}）]，或说明为何不允许。</translation>
    </message>
    <message>
        <source>the proxy opens the tunnel (status 200)</source>
        <translation>代理打开隧道（状态 200）</translation>
    </message>
    <message>
        <source>If the target should be reached directly, add it to the exceptions (NO_PROXY).</source>
        <translation>如果应直接到达目标，请将其加入例外 (NO_PROXY)。</translation>
    </message>
    <message>
        <source>Only the proxy gets through</source>
        <translation>只有代理能通过</translation>
    </message>
    <message>
        <source>Direct connections to [{target}|the target] are blocked; the proxy[ {proxy}] reaches it.</source>
        <translation>到 [{target} |目标]的直接连接被阻止；代理[ {proxy}] 可以到达。</translation>
    </message>
    <message>
        <source>This network lets connections out only through its proxy. The application connects directly, perhaps because it does not read the system&apos;s proxy settings or because an exception applies.</source>
        <translation>此网络只允许经其代理向外连接。应用程序直接连接，也许是因为不读取系统的代理设置，或有例外生效。</translation>
    </message>
    <message>
        <source>Tell the application to use the proxy[ {proxy}]: in its own settings, or by HTTPS_PROXY in its environment.</source>
        <translation>让应用程序使用代理[ {proxy}]：在其自身设置中，或通过其环境变量 HTTPS_PROXY。</translation>
    </message>
    <message>
        <source>the application connects</source>
        <translation>应用程序连接成功</translation>
    </message>
    <message>
        <source>Remove the target from the exceptions (NO_PROXY) if it is there.</source>
        <translation>如果目标在例外 (NO_PROXY) 中，请将其移除。</translation>
    </message>
    <message>
        <source>the application&apos;s connection appears in the proxy&apos;s log</source>
        <translation>应用程序的连接出现在代理的日志中</translation>
    </message>
    <message>
        <source>If the application cannot use a proxy, allow it to connect directly to [{target}|the target].</source>
        <translation>如果应用程序不能使用代理，请允许它直接连接到 [{target} |目标]。</translation>
    </message>
    <message>
        <source>The hosts file sends the name elsewhere</source>
        <translation>hosts 文件把名称指向别处</translation>
    </message>
    <message>
        <source>The hosts file on this computer sends [{name}|the name] to [{hosts_address}|another address][, DNS to {dns_addresses}], and that address does not answer.</source>
        <translation>本机的 hosts 文件把 [{name} |该名称]指向 [{hosts_address} |另一地址][（DNS 指向 {dns_addresses}）]，而该地址不应答。</translation>
    </message>
    <message>
        <source>An entry[ in line {hosts_line}] of [{hosts_path}|the hosts file] overrides DNS. Such lines are often left over from a test or a move.</source>
        <translation>[{hosts_path} |hosts 文件][第 {hosts_line} 行]的条目优先于 DNS。这类行常是测试或搬迁遗留的。</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, remove or comment out the line[ {hosts_line}] of [{hosts_path}|the hosts file].</source>
        <translation>以本机管理员身份，删除或注释 [{hosts_path} |hosts 文件]中的行[ {hosts_line}]。</translation>
    </message>
    <message>
        <source>the name resolves to the address that DNS gives</source>
        <translation>名称解析为 DNS 给出的地址</translation>
    </message>
    <message>
        <source>If the line is meant to be there, correct its address.</source>
        <translation>如果该行应当保留，请更正其地址。</translation>
    </message>
    <message>
        <source>No local port left</source>
        <translation>没有剩余的本地端口</translation>
    </message>
    <message>
        <source>This computer has no local port left for [{target}|this destination][: {in_use} of {limit} are in use].</source>
        <translation>本机没有剩余的本地端口用于 [{target} |此目标][：{limit} 个中 {in_use} 个在用]。</translation>
    </message>
    <message>
        <source>Every connection needs a local port of its own. A program opens connections faster than they are closed and freed; a closed one keeps its port for a minute (TIME_WAIT).</source>
        <translation>每个连接都需要自己的本地端口。某程序打开连接的速度快于其关闭和释放；关闭的连接会保留端口一分钟 (TIME_WAIT)。</translation>
    </message>
    <message>
        <source>Find the program that holds the connections and restart it (commands below).</source>
        <translation>找到占用连接的程序并重启它（命令见下）。</translation>
    </message>
    <message>
        <source>the number of connections to the target falls</source>
        <translation>到目标的连接数下降</translation>
    </message>
    <message>
        <source>Keep connections and use them again (a pool, HTTP keep-alive) instead of opening one per request.</source>
        <translation>保持并重用连接（连接池、HTTP keep-alive），而不是每个请求打开一个。</translation>
    </message>
    <message>
        <source>the number of connections stays flat under load</source>
        <translation>负载下连接数保持平稳</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, widen the port range for the time being.</source>
        <translation>以本机管理员身份，暂时扩大端口范围。</translation>
    </message>
    <message>
        <source>No file descriptor left</source>
        <translation>没有剩余的文件描述符</translation>
    </message>
    <message>
        <source>[{process} on this computer|The program or this computer] has no file descriptor left[: {in_use} of {limit} are in use].</source>
        <translation>[本机的 {process} |该程序或本机]没有剩余的文件描述符[：{limit} 个中 {in_use} 个在用]。</translation>
    </message>
    <message>
        <source>Every connection needs a descriptor. A program that leaks them, or a limit that is too low, stops new connections before a packet is sent (EMFILE or ENFILE).</source>
        <translation>每个连接都需要一个描述符。泄漏描述符的程序或过低的限制会在发送数据包之前阻止新连接（EMFILE 或 ENFILE）。</translation>
    </message>
    <message>
        <source>Restart the program that holds the descriptors.</source>
        <translation>重启占用描述符的程序。</translation>
    </message>
    <message>
        <source>its number of descriptors is far below the limit</source>
        <translation>其描述符数远低于限制</translation>
    </message>
    <message>
        <source>Raise its limit: LimitNOFILE= of its service, or ulimit -n in the shell that starts it.</source>
        <translation>提高其限制：其服务的 LimitNOFILE=，或启动它的 shell 中的 ulimit -n。</translation>
    </message>
    <message>
        <source>Close connections and files when they are no longer needed.</source>
        <translation>不再需要时关闭连接和文件。</translation>
    </message>
    <message>
        <source>the number of descriptors stays flat over days</source>
        <translation>描述符数数日保持平稳</translation>
    </message>
    <message>
        <source>Connection-tracking table full</source>
        <translation>连接跟踪表已满</translation>
    </message>
    <message>
        <source>This computer&apos;s connection-tracking table is full[: {in_use} of {limit} entries], so it drops new connections.</source>
        <translation>本机的连接跟踪表已满[（{limit} 条中的 {in_use} 条）]，因此丢弃新连接。</translation>
    </message>
    <message>
        <source>The firewall remembers every connection in a table of fixed size. When it is full, the first packet of a new connection is dropped without a word.</source>
        <translation>防火墙把每个连接记在固定大小的表中。表满时，新连接的第一个数据包被无声丢弃。</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, enlarge the table (commands below), and keep the value in /etc/sysctl.d/.</source>
        <translation>以本机管理员身份扩大该表（命令见下），并将值保存在 /etc/sysctl.d/ 中。</translation>
    </message>
    <message>
        <source>the count stays below the maximum</source>
        <translation>计数保持在最大值以下</translation>
    </message>
    <message>
        <source>Find what opens so many connections, for instance a scan or a missing keep-alive.</source>
        <translation>找出是什么打开了这么多连接，例如扫描或缺少 keep-alive。</translation>
    </message>
    <message>
        <source>the count falls within minutes</source>
        <translation>计数在几分钟内下降</translation>
    </message>
    <message>
        <source>This computer is overloaded</source>
        <translation>本机过载</translation>
    </message>
    <message>
        <source>This computer is overloaded[ ({reason})] and delays its own connections.</source>
        <translation>本机过载[（{reason}）]，延迟了自己的连接。</translation>
    </message>
    <message>
        <source>Programs wait for the processor or for memory, so answers that have arrived are handled late, perhaps later than the application waits.</source>
        <translation>程序在等待处理器或内存，因此已到达的应答处理得很晚，也许晚于应用程序的等待时间。</translation>
    </message>
    <message>
        <source>Find the program that uses the processor or the memory, and close it.</source>
        <translation>找到占用处理器或内存的程序并关闭它。</translation>
    </message>
    <message>
        <source>the load falls below the number of processors</source>
        <translation>负载降到处理器数以下</translation>
    </message>
    <message>
        <source>If a container or service has a limit of its own (CPUQuota, cpu.max), raise it.</source>
        <translation>如果容器或服务有自己的限制（CPUQuota、cpu.max），请提高它。</translation>
    </message>
    <message>
        <source>the throttled time no longer grows</source>
        <translation>被限制的时间不再增长</translation>
    </message>
    <message>
        <source>The application gives up too early</source>
        <translation>应用程序放弃过早</translation>
    </message>
    <message>
        <source>The application gives up [after {timeout_ms} ms|before the connection is there][; the connection needs {needed_ms} ms].</source>
        <translation>应用程序在[ {timeout_ms} ms 后|连接建立之前]放弃[；连接需要 {needed_ms} ms]。</translation>
    </message>
    <message>
        <source>The connection is established, but later than the application waits. After a lost first packet the system tries again only after one second (RFC 6298), so a shorter timeout does not survive a single lost packet.</source>
        <translation>连接能建立，但晚于应用程序的等待时间。第一个数据包丢失后，系统一秒后才重试 (RFC 6298)，因此更短的超时连一个丢失的数据包都承受不了。</translation>
    </message>
    <message>
        <source>Set the application&apos;s connect timeout to at least three seconds[ (measured here: {needed_ms} ms)].</source>
        <translation>将应用程序的连接超时设为至少三秒[（此处测得：{needed_ms} ms）]。</translation>
    </message>
    <message>
        <source>If the connection used to be faster, look for loss or delay on the way.</source>
        <translation>如果连接以前更快，请查找途中的丢包或延迟。</translation>
    </message>
    <message>
        <source>connecting takes about one round trip again</source>
        <translation>连接又只需约一个往返时间</translation>
    </message>
    <message>
        <source>{end} accepted the connection in {duration}[, after {repeats} repeated SYNs][, and it was reset at once ({error})].</source>
        <translation>{end} 在 {duration} 内接受了连接[（重发 {repeats} 次 SYN 之后）][，随即被重置（{error}）]。</translation>
    </message>
    <message>
        <source>{end} did not answer {syns} SYNs in {duration}.</source>
        <translation>{end} 在 {duration} 内没有应答 {syns} 个 SYN。</translation>
    </message>
    <message>
        <source>{end} refused the connection after {duration}[: {icmp}| by a reset][ ({error})].</source>
        <translation>{end} 在 {duration} 后拒绝了连接[：{icmp}|（以重置方式）][（{error}）]。</translation>
    </message>
    <message>
        <source>{end} reset the connection after {duration}[ ({error})].</source>
        <translation>{end} 在 {duration} 后重置了连接[（{error}）]。</translation>
    </message>
    <message>
        <source>{end} is unreachable, after {duration}[: {icmp}][ ({error})].</source>
        <translation>{end} 不可达，{duration} 后[：{icmp}][（{error}）]。</translation>
    </message>
    <message>
        <source>{end}: the connection is not allowed, after {duration}[: {icmp}][ ({error})].</source>
        <translation>{end}：连接不被允许，{duration} 后[：{icmp}][（{error}）]。</translation>
    </message>
    <message>
        <source>{end}: this computer could not even try[, {call}() failed][ ({error})].</source>
        <translation>{end}：本机甚至无法尝试[，{call}() 失败][（{error}）]。</translation>
    </message>
    <message>
        <source>{end}: the system gave up after {duration} and {syns} SYNs[ ({error})].</source>
        <translation>{end}：系统在 {duration} 和 {syns} 个 SYN 后放弃[（{error}）]。</translation>
    </message>
    <message>
        <source>{end}[ through {interface}]</source>
        <translation>{end}[（经由 {interface}）]</translation>
    </message>
    <message>
        <source>In {window} with {syns} SYNs to {address}[ ({idle})]: {failed} repeats failed to leave, {received} packets came in, {lost} of them were lost inside this computer[, {reverse} by the reverse-path filter].</source>
        <translation>在 {window} 内向 {address} 发送 {syns} 个 SYN[（{idle}）]：{failed} 次重发未能发出，收到 {received} 个数据包，其中 {lost} 个在本机内丢失[，{reverse} 个因反向路径过滤]。</translation>
    </message>
    <message>
        <source>idle control</source>
        <translation>空闲对照</translation>
    </message>
    <message>
        <source>a plain SYN</source>
        <translation>普通 SYN</translation>
    </message>
    <message>
        <source>a SYN that asks for ECN</source>
        <translation>请求 ECN 的 SYN</translation>
    </message>
    <message>
        <source>a bare ACK</source>
        <translation>单独的 ACK</translation>
    </message>
    <message>
        <source>{end} did not answer {segment}, sent {sent} times.</source>
        <translation>{end} 没有应答发送了 {sent} 次的 {segment}。</translation>
    </message>
    <message>
        <source>{end} answered {segment} with a SYN-ACK in {duration}[ (TTL {ttl})].</source>
        <translation>{end} 对 {segment} 以 SYN-ACK 应答，用时 {duration}[（TTL {ttl}）]。</translation>
    </message>
    <message>
        <source>{end} answered {segment} with a reset in {duration}[ (TTL {ttl})].</source>
        <translation>{end} 对 {segment} 以重置应答，用时 {duration}[（TTL {ttl}）]。</translation>
    </message>
    <message>
        <source>{segment} to {end} was answered by [{icmp}|an ICMP error] in {duration}.</source>
        <translation>发往 {end} 的 {segment} 得到 [{icmp} |ICMP 错误]的应答，用时 {duration}。</translation>
    </message>
    <message>
        <source>The name does not exist</source>
        <translation>名称不存在</translation>
    </message>
    <message>
        <source>The name [{name}|asked for] does not exist in DNS[, says {resolver}].</source>
        <translation>[名称 {name} |所问名称]在 DNS 中不存在[，{resolver} 如是说]。</translation>
    </message>
    <message>
        <source>The resolver answered, and the answer is NXDOMAIN: nobody has registered this name, or it is known only inside another network.</source>
        <translation>解析器作了应答，答案是 NXDOMAIN：无人注册此名称，或它只在另一网络内为人所知。</translation>
    </message>
    <message>
        <source>Check the spelling of the name, and whether it needs a domain behind it.</source>
        <translation>检查名称的拼写，以及后面是否需要加域名。</translation>
    </message>
    <message>
        <source>the look-up gives an address</source>
        <translation>查询给出地址</translation>
    </message>
    <message>
        <source>If the name belongs to a company&apos;s network, connect its VPN, so that its resolvers are asked.</source>
        <translation>如果名称属于公司网络，请连接其 VPN，以便询问其解析器。</translation>
    </message>
    <message>
        <source>Add the record for [{name}|the name], or correct the zone.</source>
        <translation>为 [{name} |该名称]添加记录，或更正区域。</translation>
    </message>
    <message>
        <source>every name server of the zone answers with the address</source>
        <translation>区域的每台名称服务器都以该地址应答</translation>
    </message>
    <message>
        <source>The name has no address</source>
        <translation>名称没有地址</translation>
    </message>
    <message>
        <source>The name[ {name}] exists in DNS and has no address.</source>
        <translation>名称[ {name}] 在 DNS 中存在，但没有地址。</translation>
    </message>
    <message>
        <source>The name has other records, but neither A nor AAAA, so there is nothing to connect to.</source>
        <translation>该名称有其他记录，但既无 A 也无 AAAA，因此没有可连接的对象。</translation>
    </message>
    <message>
        <source>Check whether a longer name is meant, such as www in front of it or the name of one host.</source>
        <translation>检查是否是指更长的名称，例如前面加 www 或某台主机的名称。</translation>
    </message>
    <message>
        <source>Add an A or AAAA record for [{name}|the name].</source>
        <translation>为 [{name} |该名称]添加 A 或 AAAA 记录。</translation>
    </message>
    <message>
        <source>No DNS server answers</source>
        <translation>没有 DNS 服务器应答</translation>
    </message>
    <message>
        <source>No configured DNS server answers[ ({resolvers})][, though {plain} answers a question without EDNS].</source>
        <translation>没有一台配置的 DNS 服务器应答[（{resolvers}）][，但 {plain} 会应答不带 EDNS 的询问]。</translation>
    </message>
    <message>
        <source>Without a resolver no name can be turned into an address; connections to bare addresses may still work.</source>
        <translation>没有解析器，任何名称都无法变成地址；到纯地址的连接可能仍然可用。</translation>
    </message>
    <message>
        <source>Check that this computer is in the right network or VPN, and that the DNS servers in its settings belong to that network.</source>
        <translation>检查本机是否在正确的网络或 VPN 中，其设置中的 DNS 服务器是否属于该网络。</translation>
    </message>
    <message>
        <source>a DNS server answers (commands below)</source>
        <translation>有一台 DNS 服务器应答（命令见下）</translation>
    </message>
    <message>
        <source>Check that the DNS service runs and that its firewall lets UDP and TCP port 53 in.</source>
        <translation>检查 DNS 服务是否运行，其防火墙是否允许 UDP 和 TCP 端口 53。</translation>
    </message>
    <message>
        <source>the resolver answers from this computer</source>
        <translation>解析器从本机应答</translation>
    </message>
    <message>
        <source>Check the DNS servers that DHCP or the VPN hand out.</source>
        <translation>检查 DHCP 或 VPN 分发的 DNS 服务器。</translation>
    </message>
    <message>
        <source>the settings list servers that answer</source>
        <translation>设置中列出的服务器会应答</translation>
    </message>
    <message>
        <source>The DNS server fails</source>
        <translation>DNS 服务器出错</translation>
    </message>
    <message>
        <source>The DNS server[ {resolver}] answers [{rcode}|with an error] instead of an address[ for {name}].</source>
        <translation>DNS 服务器[ {resolver}] 应答的是 [{rcode} |错误]而不是[ {name} 的]地址。</translation>
    </message>
    <message>
        <source>The resolver is there, but cannot or will not answer: SERVFAIL means that it could not ask the zone&apos;s own servers or that the zone&apos;s signatures are wrong, REFUSED that it does not serve this computer.</source>
        <translation>解析器在那里，但不能或不愿应答：SERVFAIL 表示它无法询问区域自己的服务器或区域签名错误，REFUSED 表示它不为本机服务。</translation>
    </message>
    <message>
        <source>Ask another resolver, to see whether only this one fails (commands below).</source>
        <translation>询问另一个解析器，看是否只有这个出错（命令见下）。</translation>
    </message>
    <message>
        <source>another resolver gives the address</source>
        <translation>另一个解析器给出地址</translation>
    </message>
    <message>
        <source>Check the resolver&apos;s log, its forwarders and the zone&apos;s DNSSEC signatures; for REFUSED its list of allowed clients.</source>
        <translation>检查解析器的日志、其转发器和区域的 DNSSEC 签名；对于 REFUSED，检查其允许的客户端列表。</translation>
    </message>
    <message>
        <source>the resolver answers NOERROR with an address</source>
        <translation>解析器应答 NOERROR 和地址</translation>
    </message>
    <message>
        <source>Looking up the name is slow</source>
        <translation>名称查询很慢</translation>
    </message>
    <message>
        <source>Looking up [{name}|the name] takes [{needed_ms} ms|longer than a connection should][, because {resolver} does not answer in time].</source>
        <translation>查询 [{name} |该名称]用了 [{needed_ms} ms|比连接应有的更长的时间][，因为 {resolver} 没有及时应答]。</translation>
    </message>
    <message>
        <source>The system asks the resolvers one after the other and waits several seconds for each that is silent. An application with a short timeout may give up before the address is known.</source>
        <translation>系统逐个询问解析器，对每个沉默的都等待数秒。超时短的应用程序可能在得知地址之前就放弃。</translation>
    </message>
    <message>
        <source>Remove the silent resolver[ {resolver}] from the network settings, or put it last.</source>
        <translation>从网络设置中移除沉默的解析器[ {resolver}]，或将其放在最后。</translation>
    </message>
    <message>
        <source>the look-up takes less than 100 ms</source>
        <translation>查询用时少于 100 ms</translation>
    </message>
    <message>
        <source>Check the list of DNS servers that DHCP or the VPN hand out.</source>
        <translation>检查 DHCP 或 VPN 分发的 DNS 服务器列表。</translation>
    </message>
    <message>
        <source>every server in the list answers</source>
        <translation>列表中的每台服务器都应答</translation>
    </message>
    <message>
        <source>Bring [{resolver}|the slow resolver] back to work.</source>
        <translation>让 [{resolver} |缓慢的解析器]恢复工作。</translation>
    </message>
    <message>
        <source>it answers within 100 ms</source>
        <translation>它在 100 ms 内应答</translation>
    </message>
    <message>
        <source>DNS gives a wrong address</source>
        <translation>DNS 给出错误的地址</translation>
    </message>
    <message>
        <source>DNS gives a wrong address for [{name}|the name][: {addresses}][, says {resolver}].</source>
        <translation>DNS 为 [{name} |该名称]给出错误的地址[：{addresses}][，{resolver} 如是说]。</translation>
    </message>
    <message>
        <source>The resolvers do not agree about the name, or the answer cannot be right for a server: loopback, unspecified, link-local or a range kept for documentation. A filter, an old record or a captive network may be behind it.</source>
        <translation>各解析器对该名称意见不一，或答案对服务器而言不可能正确：环回、未指定、链路本地或文档专用范围。背后可能是过滤器、旧记录或需要登录的网络。</translation>
    </message>
    <message>
        <source>Empty the cache, and compare what each resolver says (commands below).</source>
        <translation>清空缓存，并比较各解析器的说法（命令见下）。</translation>
    </message>
    <message>
        <source>all give the same address</source>
        <translation>全部给出同一地址</translation>
    </message>
    <message>
        <source>If a filter or a captive network answers for others, leave it or sign in to it.</source>
        <translation>如果是过滤器或需要登录的网络代为应答，请离开它或登录。</translation>
    </message>
    <message>
        <source>the look-up gives the right address</source>
        <translation>查询给出正确的地址</translation>
    </message>
    <message>
        <source>Correct the record on every name server of the zone, and in split-horizon views.</source>
        <translation>在区域的每台名称服务器上以及分离视图中更正记录。</translation>
    </message>
    <message>
        <source>every resolver gives the right address after the old record&apos;s time to live</source>
        <translation>旧记录的生存时间过后，每个解析器都给出正确的地址</translation>
    </message>
    <message>
        <source>Some addresses of the name are dead</source>
        <translation>名称的部分地址失效</translation>
    </message>
    <message>
        <source>Some addresses of [{name}|the name] do not answer[: {addresses}]; others do.</source>
        <translation>[{name} |该名称]的部分地址不应答[：{addresses}]；其他的会应答。</translation>
    </message>
    <message>
        <source>The name has several addresses. A program that tries a dead one first waits for it, fails, or works only every other time.</source>
        <translation>该名称有多个地址。先尝试失效地址的程序会等待、失败，或时灵时不灵。</translation>
    </message>
    <message>
        <source>Start the service on [{addresses}|the dead addresses] again.</source>
        <translation>在 [{addresses} |失效的地址]上重新启动服务。</translation>
    </message>
    <message>
        <source>every address of the name answers</source>
        <translation>名称的每个地址都应答</translation>
    </message>
    <message>
        <source>Take [{addresses}|the dead addresses] out of DNS until they answer.</source>
        <translation>在它们应答之前，将 [{addresses} |失效的地址]从 DNS 中移除。</translation>
    </message>
    <message>
        <source>the look-up gives only addresses that answer</source>
        <translation>查询只给出会应答的地址</translation>
    </message>
    <message>
        <source>IPv6 does not work, IPv4 does</source>
        <translation>IPv6 不通，IPv4 可通</translation>
    </message>
    <message>
        <source>The IPv6 addresses of [{name}|the name] do not answer[ ({addresses})]; the IPv4 ones do.</source>
        <translation>[{name} |该名称]的 IPv6 地址不应答[（{addresses}）]；IPv4 的会应答。</translation>
    </message>
    <message>
        <source>Programs try IPv6 first. Those that try both at once (RFC 8305) lose a fraction of a second, the others wait until the IPv6 attempt has timed out.</source>
        <translation>程序先尝试 IPv6。同时尝试两者的 (RFC 8305) 只损失几分之一秒，其他的要等到 IPv6 尝试超时。</translation>
    </message>
    <message>
        <source>For the time being, tell the application to prefer IPv4 (commands below).</source>
        <translation>暂时让应用程序优先使用 IPv4（命令见下）。</translation>
    </message>
    <message>
        <source>it connects at once</source>
        <translation>它立即连接</translation>
    </message>
    <message>
        <source>Repair IPv6 in this network, or stop announcing it.</source>
        <translation>修复此网络中的 IPv6，或停止通告它。</translation>
    </message>
    <message>
        <source>another IPv6 address on the Internet answers</source>
        <translation>互联网上的另一个 IPv6 地址应答</translation>
    </message>
    <message>
        <source>Remove the AAAA record if the service has no IPv6.</source>
        <translation>如果服务没有 IPv6，请删除 AAAA 记录。</translation>
    </message>
    <message>
        <source>The gateway&apos;s attempt to connect to the server behind it was not answered in time. Look at the way from the gateway to that server, not at the way to the gateway.</source>
        <translation>网关连接其后服务器的尝试没有及时得到应答。请查看从网关到该服务器的途中，而不是到网关的途中。</translation>
    </message>
    <message>
        <source>Nobody answered the connection attempt in time: the packets were dropped on the way or at the host, or the host is down. A refusal would have come back at once.</source>
        <translation>没有人及时应答连接尝试：数据包在途中或在主机处被丢弃，或主机停机。若是拒绝会立即返回。</translation>
    </message>
    <message>
        <source>The time ran out, and the message does not say in which phase: connecting, the TLS handshake or waiting for the answer.</source>
        <translation>时间用尽，而消息没有说是在哪个阶段：连接、TLS 握手还是等待应答。</translation>
    </message>
    <message>
        <source>The message does not say what failed; a longer piece of the log may.</source>
        <translation>消息没有说什么失败了；更长的日志也许会说。</translation>
    </message>
    <message>
        <source>The connection failed, and the message does not say how: the underlying error, often a line further up or down, decides between a refusal and silence.</source>
        <translation>连接失败，而消息没有说如何失败：根本的错误，常在上一行或下一行，决定是拒绝还是沉默。</translation>
    </message>
    <message>
        <source>The other end, or a device on the way, closed the connection during the TLS handshake.</source>
        <translation>另一端或途中的设备在 TLS 握手期间关闭了连接。</translation>
    </message>
    <message>
        <source>The connection was established, and the other end or a device on the way closed or reset it before the answer was complete.</source>
        <translation>连接已建立，而另一端或途中的设备在应答完成之前关闭或重置了它。</translation>
    </message>
    <message>
        <source>The server behind the gateway accepted the connection and did not answer in time: it is slow, overloaded or stuck, or the gateway&apos;s read timeout is too short for it.</source>
        <translation>网关后面的服务器接受了连接而没有及时应答：它缓慢、过载或卡住，或网关的读取超时对它太短。</translation>
    </message>
    <message>
        <source>The connection was established (or the packet was sent), and no answer came in time. The network let the handshake pass: look at the server, or for large packets that get lost.</source>
        <translation>连接已建立（或数据包已发送），而没有及时的应答。网络放行了握手：请查看服务器，或查看丢失的大数据包。</translation>
    </message>
    <message>
        <source>The message does not name the other end.</source>
        <translation>消息没有指明另一端。</translation>
    </message>
    <message>
        <source>Other end: {target}</source>
        <translation>另一端：{target}</translation>
    </message>
    <message>
        <source>The host was reached and refused: nothing listens on that port and address there, or a firewall answers with a reset.</source>
        <translation>到达了主机并被拒绝：那里该端口和地址上没有监听，或防火墙以重置应答。</translation>
    </message>
    <message>
        <source>There is no way to that network or host: this machine has no route, a router reported it, or nobody on the local network answers for the address.</source>
        <translation>没有到该网络或主机的路：本机没有路由、路由器如此报告，或本地网络中无人应答该地址。</translation>
    </message>
    <message>
        <source>The name was not turned into an address, so no connection was tried: the name is wrong, or the resolver does not know it or does not answer.</source>
        <translation>名称没有变成地址，因此没有尝试连接：名称错误，或解析器不知道它或不应答。</translation>
    </message>
    <message>
        <source>The connection was established, and the TLS handshake failed: certificate, protocol version, or the port does not speak TLS.</source>
        <translation>连接已建立，而 TLS 握手失败：证书、协议版本，或该端口不使用 TLS。</translation>
    </message>
    <message>
        <source>A gateway or proxy answered with its own error. Its log says what happened to the connection behind it.</source>
        <translation>网关或代理以自己的错误应答。其日志说明了后面的连接发生了什么。</translation>
    </message>
    <message>
        <source>The failure is on this machine: no descriptor, no free local address or port, or no permission for the connection. Nothing was sent.</source>
        <translation>故障在本机：没有描述符，没有空闲的本地地址或端口，或没有连接的许可。没有发送任何内容。</translation>
    </message>
    <message>
        <source>This is no connection failure: the other end answered, or no connection is involved.</source>
        <translation>这不是连接故障：另一端已应答，或与连接无关。</translation>
    </message>
    <message>
        <source>&quot;getsockopt&quot; is not what failed: a program that connects without blocking reads the outcome of connect() with getsockopt(SO_ERROR), and the words behind it are that outcome.</source>
        <translation>失败的不是“getsockopt”：以非阻塞方式连接的程序用 getsockopt(SO_ERROR) 读取 connect() 的结果，其后的文字就是该结果。</translation>
    </message>
    <message>
        <source>Written by: {runtime}</source>
        <translation>由以下程序输出：{runtime}</translation>
    </message>
    <message>
        <source>Gave up after: {time}</source>
        <translation>放弃前等待：{time}</translation>
    </message>
    <message>
        <source>Decided by: &quot;{words}&quot;</source>
        <translation>判定依据：“{words}”</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>主机不可达</translation>
    </message>
    <message>
        <source>protocol unreachable</source>
        <translation>协议不可达</translation>
    </message>
    <message>
        <source>port unreachable</source>
        <translation>端口不可达</translation>
    </message>
    <message>
        <source>packet too big, fragmentation needed</source>
        <translation>数据包过大，需要分片</translation>
    </message>
    <message>
        <source>source route failed</source>
        <translation>源路由失败</translation>
    </message>
    <message>
        <source>network unknown</source>
        <translation>网络未知</translation>
    </message>
    <message>
        <source>host unknown</source>
        <translation>主机未知</translation>
    </message>
    <message>
        <source>network administratively prohibited</source>
        <translation>网络被管理性禁止</translation>
    </message>
    <message>
        <source>host administratively prohibited</source>
        <translation>主机被管理性禁止</translation>
    </message>
    <message>
        <source>network unreachable for this type of service</source>
        <translation>此服务类型的网络不可达</translation>
    </message>
    <message>
        <source>host unreachable for this type of service</source>
        <translation>此服务类型的主机不可达</translation>
    </message>
    <message>
        <source>communication administratively prohibited</source>
        <translation>通信被管理性禁止</translation>
    </message>
    <message>
        <source>time to live exceeded</source>
        <translation>生存时间超过</translation>
    </message>
    <message>
        <source>reassembly time exceeded</source>
        <translation>重组时间超过</translation>
    </message>
    <message>
        <source>parameter problem</source>
        <translation>参数问题</translation>
    </message>
    <message>
        <source>no route to destination</source>
        <translation>没有到目的地的路由</translation>
    </message>
    <message>
        <source>beyond scope of the source address</source>
        <translation>超出源地址的范围</translation>
    </message>
    <message>
        <source>address unreachable</source>
        <translation>地址不可达</translation>
    </message>
    <message>
        <source>source address failed the policy</source>
        <translation>源地址不符合策略</translation>
    </message>
    <message>
        <source>reject route to destination</source>
        <translation>到目的地的路由被拒绝</translation>
    </message>
    <message>
        <source>packet too big</source>
        <translation>数据包过大</translation>
    </message>
    <message>
        <source>hop limit exceeded</source>
        <translation>跳数超限</translation>
    </message>
    <message>
        <source>an unusual ICMP message</source>
        <translation>不常见的 ICMP 消息</translation>
    </message>
    <message>
        <source>{name} ({protocol} type {type}, code {code}) from {sender}</source>
        <translation>来自 {sender} 的{name}（{protocol} 类型 {type}，代码 {code}）</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> 及另外 {count} 个</translation>
    </message>
    <message>
        <source>{name} is switched off</source>
        <translation>{name} 已关闭</translation>
    </message>
    <message>
        <source>{name} has no carrier</source>
        <translation>{name} 没有载波</translation>
    </message>
    <message>
        <source>{name} is up[ with {addresses}| without an address]</source>
        <translation>{name} 已启用[，地址 {addresses}|，没有地址]</translation>
    </message>
    <message>
        <source>This computer has no network interface besides loopback.</source>
        <translation>除环回外本机没有网络接口。</translation>
    </message>
    <message>
        <source>{destination} goes out of {interface}[ through the router {gateway}| directly, as a neighbour][, from {source}][, by a policy rule and table {table}].</source>
        <translation>到 {destination} 从 {interface} 发出[，经路由器 {gateway}|，作为邻居直接到达][，源 {source}][，由策略规则和表 {table}]。</translation>
    </message>
    <message>
        <source>{destination} is this computer itself.</source>
        <translation>{destination} 就是本机。</translation>
    </message>
    <message>
        <source>There is no route to {destination}[ ({error})].</source>
        <translation>没有到 {destination} 的路由[（{error}）]。</translation>
    </message>
    <message>
        <source>The route to {destination} is of the type &quot;{type}&quot;[ (entry {prefix})], so nothing is sent.</source>
        <translation>到 {destination} 的路由类型为“{type}”[（条目 {prefix}）]，因此不发送任何内容。</translation>
    </message>
    <message>
        <source>The router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>The neighbour</source>
        <translation>邻居</translation>
    </message>
    <message>
        <source>{what} {address} on {interface} does not answer ARP or neighbour discovery (state {state}).</source>
        <translation>{interface} 上的{what} {address} 不应答 ARP 或邻居发现（状态 {state}）。</translation>
    </message>
    <message>
        <source>{what} {address} on {interface} is known[ as {link}] (state {state}).</source>
        <translation>{interface} 上的{what} {address} 已知[，为 {link}]（状态 {state}）。</translation>
    </message>
    <message>
        <source>{used} of {all} local ports are in use towards the target, {waiting} of them in TIME_WAIT; {total} in all.</source>
        <translation>到目标的 {all} 个本地端口中有 {used} 个在用，其中 {waiting} 个处于 TIME_WAIT；共 {total} 个。</translation>
    </message>
    <message>
        <source>[{process} (process {pid})|The whole system] uses {used} of {limit} descriptors.</source>
        <translation>[{process}（进程 {pid}）|整个系统]使用了 {limit} 个描述符中的 {used} 个。</translation>
    </message>
    <message>
        <source>The connection-tracking table holds {count} of {maximum} entries[; {lost} packets were dropped for want of one].</source>
        <translation>连接跟踪表有 {maximum} 条中的 {count} 条[；{lost} 个数据包因无条目被丢弃]。</translation>
    </message>
    <message>
        <source>Load {load} on {cpus} processors[, pressure: processor {cpu} %][, memory {memory} %][, disks {io} %][; throttled for {throttled}].</source>
        <translation>负载 {load}，{cpus} 个处理器[，压力：处理器 {cpu} %][，内存 {memory} %][，磁盘 {io} %][；被限制 {throttled}]。</translation>
    </message>
    <message>
        <source>A SYN is repeated {retries} times[, {linear} of them after the same wait]; ECN setting {ecn}; packet-size probing {probing}.</source>
        <translation>SYN 重发 {retries} 次[，其中 {linear} 次间隔相同]；ECN 设置 {ecn}；大小探测 {probing}。</translation>
    </message>
    <message>
        <source>{name} runs here[ ({seen_as})] and filters by rules of its own.</source>
        <translation>{name} 在此运行[（{seen_as}）]，按自己的规则过滤。</translation>
    </message>
    <message>
        <source>Asked: {input}[ with a timeout of {timeout} ms], as the {vantage}.</source>
        <translation>询问：{input}[，超时 {timeout} ms]，身份 {vantage}。</translation>
    </message>
    <message>
        <source>Not measured[ ({what})][: {reason}].</source>
        <translation>未测量[（{what}）][：{reason}]。</translation>
    </message>
    <message>
        <source>the name is not known</source>
        <translation>名称未知</translation>
    </message>
    <message>
        <source>no resolver gave an answer</source>
        <translation>没有解析器给出应答</translation>
    </message>
    <message>
        <source>the resolver failed</source>
        <translation>解析器出错</translation>
    </message>
    <message>
        <source>it was still waiting when we stopped</source>
        <translation>停止时仍在等待</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>The proxy {proxy} opened the tunnel to {target} in {duration}.</source>
        <translation>代理 {proxy} 在 {duration} 内打开了到 {target} 的隧道。</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses {target}[ with status {status}][: {reason}].</source>
        <translation>代理 {proxy} 拒绝 {target}[，状态 {status}][：{reason}]。</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not reach {target}[: status {status}][, {reason}].</source>
        <translation>代理 {proxy} 无法到达 {target}[：状态 {status}][，{reason}]。</translation>
    </message>
    <message>
        <source>The proxy&apos;s name {proxy} was not resolved.</source>
        <translation>代理名称 {proxy} 未能解析。</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses connections.</source>
        <translation>代理 {proxy} 拒绝连接。</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not answer within {duration}.</source>
        <translation>代理 {proxy} 在 {duration} 内没有应答。</translation>
    </message>
    <message>
        <source>The proxy {proxy} is unreachable.</source>
        <translation>代理 {proxy} 不可达。</translation>
    </message>
    <message>
        <source>The proxy {proxy} closed the connection without an answer.</source>
        <translation>代理 {proxy} 未应答即关闭了连接。</translation>
    </message>
    <message>
        <source>The proxy {proxy} accepted the connection and did not answer within {duration}.</source>
        <translation>代理 {proxy} 接受了连接，但在 {duration} 内没有应答。</translation>
    </message>
    <message>
        <source>{proxy} does not answer like a proxy[: {reason}].</source>
        <translation>{proxy} 的应答不像代理[：{reason}]。</translation>
    </message>
    <message>
        <source>{path}, line {line}, gives {name} the address {address}.</source>
        <translation>{path} 第 {line} 行为 {name} 给出地址 {address}。</translation>
    </message>
    <message>
        <source>[{servers} are asked|No resolver is configured][ ({origin})], {attempts} times, each for {timeout} s[, with EDNS{edns}].</source>
        <translation>[询问 {servers}|没有配置解析器][（{origin}）]，{attempts} 次，每次 {timeout} 秒[，带 EDNS{edns}]。</translation>
    </message>
    <message>
        <source>{server} did not answer {name} {type} within {duration}.</source>
        <translation>{server} 在 {duration} 内没有应答 {name} {type}。</translation>
    </message>
    <message>
        <source>Asked again, without EDNS: {answer}</source>
        <translation>再次询问，不带 EDNS：{answer}</translation>
    </message>
    <message>
        <source>{server} cannot be reached[: {error}] (asked for {name} {type}).</source>
        <translation>{server} 无法到达[：{error}]（询问 {name} {type}）。</translation>
    </message>
    <message>
        <source>{server} answered {name} {type} with something that is not DNS.</source>
        <translation>{server} 对 {name} {type} 的应答不是 DNS。</translation>
    </message>
    <message>
        <source>{server} answers {name} {type}: {addresses}, in {duration}.</source>
        <translation>{server} 对 {name} {type} 应答：{addresses}，用时 {duration}。</translation>
    </message>
    <message>
        <source>{server} knows {name}, but no {type} record, in {duration}.</source>
        <translation>{server} 知道 {name}，但没有 {type} 记录，用时 {duration}。</translation>
    </message>
    <message>
        <source>{server} answers {name} {type} with [{rcode}|an error], in {duration}.</source>
        <translation>{server} 对 {name} {type} 应答 [{rcode} |错误]，用时 {duration}。</translation>
    </message>
    <message>
        <source>The system resolves {name} to [{addresses}|no address] in {duration}.</source>
        <translation>系统将 {name} 解析为 [{addresses} |无地址]，用时 {duration}。</translation>
    </message>
    <message>
        <source>The system does not resolve {name}: {why} ({error}, after {duration}).</source>
        <translation>系统未能解析 {name}：{why}（{error}，{duration} 后）。</translation>
    </message>
    <message>
        <source>The proxy {proxy}[ ({origin})] is set; an exception sends this target past it.</source>
        <translation>已设置代理 {proxy}[（{origin}）]；有例外使此目标不经过它。</translation>
    </message>
    <message>
        <source>The [{type} ]proxy {proxy}[ ({origin})] applies to this target.</source>
        <translation>[{type} ]代理 {proxy}[（{origin}）] 适用于此目标。</translation>
    </message>
    <message>
        <source>Filtered on the way</source>
        <translation>途中被过滤</translation>
    </message>
    <message>
        <source>A device on the way[, {device},] drops the packets to [port {port}|this port] and lets others through.</source>
        <translation>途中的一台设备[ {device} ]丢弃了到[端口 {port} |此端口]的数据包，而放行其他数据包。</translation>
    </message>
    <message>
        <source>A firewall or router between this computer and the server discards the first packet (SYN) without a word, so the connection times out. Other packets pass, so the path itself is well.</source>
        <translation>本机与服务器之间的防火墙或路由器无声丢弃第一个数据包 (SYN)，因此连接超时。其他数据包能通过，所以路径本身正常。</translation>
    </message>
    <message>
        <source>Look in the rules of [{device}|the firewalls between here and the server] for what drops TCP to [{address} port {port}|the target], and allow it.</source>
        <translation>在 [{device} |从这里到服务器的防火墙]的规则中查找是什么丢弃到 [{address} 端口 {port} |目标]的 TCP，并允许它。</translation>
    </message>
    <message>
        <source>the TCP trace to the port reaches the server</source>
        <translation>到该端口的 TCP 追踪到达服务器</translation>
    </message>
    <message>
        <source>Check rules for both directions, also those of address translation and of security zones.</source>
        <translation>检查两个方向的规则，包括地址转换和安全区域的规则。</translation>
    </message>
    <message>
        <source>Give the network team the report: it names the last device that answered and the first that did not.</source>
        <translation>把报告交给网络团队：它指出了最后应答的设备和第一个不应答的设备。</translation>
    </message>
    <message>
        <source>they find the packets in the device&apos;s log</source>
        <translation>他们在设备日志中找到这些数据包</translation>
    </message>
    <message>
        <source>Refused by a device on the way</source>
        <translation>被途中的设备拒绝</translation>
    </message>
    <message>
        <source>A device on the way[, {device},] refuses the connection to [port {port}|this port][ ({icmp})].</source>
        <translation>途中的一台设备[ {device} ]拒绝到[端口 {port} |此端口]的连接[（{icmp}）]。</translation>
    </message>
    <message>
        <source>The refusal does not come from the server: a firewall answers in its place, by an ICMP message or by a reset of its own.</source>
        <translation>拒绝并非来自服务器：防火墙代其应答，用 ICMP 消息或自己的重置。</translation>
    </message>
    <message>
        <source>Look in the rules of [{device}|the firewalls on the way] for what rejects TCP to [{address} port {port}|the target], and allow it.</source>
        <translation>在 [{device} |途中防火墙]的规则中查找是什么拒绝到 [{address} 端口 {port} |目标]的 TCP，并允许它。</translation>
    </message>
    <message>
        <source>If this network lets connections out only through a proxy or VPN, use that.</source>
        <translation>如果此网络只允许经代理或 VPN 向外连接，请使用它。</translation>
    </message>
    <message>
        <source>A router reports no way there</source>
        <translation>路由器报告无路可达</translation>
    </message>
    <message>
        <source>A router on the way[, {device},] reports that it cannot reach [{address}|the target][ ({icmp})].</source>
        <translation>途中的一台路由器[ {device} ]报告它到不了 [{address} |目标][（{icmp}）]。</translation>
    </message>
    <message>
        <source>The packets get as far as this router. It has no route to the target, or the target&apos;s network behind it does not answer.</source>
        <translation>数据包到达了这台路由器。它没有到目标的路由，或其后目标的网络不应答。</translation>
    </message>
    <message>
        <source>Check on [{device}|that router] the route to [{address}|the target] and the link behind it.</source>
        <translation>在 [{device} |该路由器]上检查到 [{address} |目标]的路由及其后的链路。</translation>
    </message>
    <message>
        <source>the router itself reaches the target</source>
        <translation>路由器本身到达目标</translation>
    </message>
    <message>
        <source>Check that the server is switched on and connected, and that its address is still [{address}|the one asked for].</source>
        <translation>检查服务器是否已开机并连接，其地址是否仍是 [{address} |所问的地址]。</translation>
    </message>
    <message>
        <source>the server answers from its own network</source>
        <translation>服务器从其自身网络应答</translation>
    </message>
    <message>
        <source>Everything vanishes on the way</source>
        <translation>一切都在途中消失</translation>
    </message>
    <message>
        <source>Everything sent towards [{address}|the target] vanishes[ behind {device_address}| on the way].</source>
        <translation>发往 [{address} |目标]的一切都[在 {device_address} 之后|在途中]消失。</translation>
    </message>
    <message>
        <source>No protocol gets further than this point, and no router reports an error: a link or a router is down, a route leads nowhere, or there is no way back for the answers.</source>
        <translation>没有协议能越过此处，也没有路由器报告错误：链路或路由器中断，路由无处可去，或应答没有返回的路。</translation>
    </message>
    <message>
        <source>Check [the device behind {device_address}|the first silent device], its links, and its routes in both directions.</source>
        <translation>检查 [{device_address} 之后的设备|第一个沉默的设备]、其链路及两个方向的路由。</translation>
    </message>
    <message>
        <source>a trace goes further than before</source>
        <translation>追踪比以前走得更远</translation>
    </message>
    <message>
        <source>Try from another network (a phone&apos;s hotspot), to see whether only this path is broken.</source>
        <translation>从另一网络（手机热点）尝试，看是否只有此路径中断。</translation>
    </message>
    <message>
        <source>the other network reaches the target</source>
        <translation>另一网络到达目标</translation>
    </message>
    <message>
        <source>Packets circle between routers</source>
        <translation>数据包在路由器之间循环</translation>
    </message>
    <message>
        <source>The packets to [{address}|the target] circle between routers[ ({device_address} and {next_hop_address})] and never arrive.</source>
        <translation>到 [{address} |目标]的数据包在路由器之间[（{device_address} 和 {next_hop_address}）]循环，永远到不了。</translation>
    </message>
    <message>
        <source>Two or more routers send the packets to each other until their time to live runs out. Their routes contradict each other.</source>
        <translation>两台或更多路由器互相发送数据包，直到其生存时间耗尽。它们的路由相互矛盾。</translation>
    </message>
    <message>
        <source>Correct the routes to [{address}|the target] on the routers of the loop[ ({device_address} and {next_hop_address})]: often a default route that answers a missing specific one.</source>
        <translation>在循环的路由器[（{device_address} 和 {next_hop_address}）]上更正到 [{address} |目标]的路由：常常是默认路由替代了缺失的具体路由。</translation>
    </message>
    <message>
        <source>the trace shows every router once and reaches the target</source>
        <translation>追踪中每台路由器只出现一次并到达目标</translation>
    </message>
    <message>
        <source>Give the network team the trace of the report.</source>
        <translation>把报告中的追踪交给网络团队。</translation>
    </message>
    <message>
        <source>they recognise their routers in it</source>
        <translation>他们从中认出自己的路由器</translation>
    </message>
    <message>
        <source>Packet loss</source>
        <translation>丢包</translation>
    </message>
    <message>
        <source>The path to [{target}|the target] loses [{loss_percent} % of the|so many] packets[|that connections fail or start late].</source>
        <translation>到 [{target} |目标]的路径丢失了[ {loss_percent} % 的|这么多]数据包[|，以致连接失败或开始得很晚]。</translation>
    </message>
    <message>
        <source>Every lost first packet costs a second or more before the system tries again, so connections start late or run into the application&apos;s timeout.</source>
        <translation>每个丢失的第一个数据包都要等一秒或更久系统才重试，因此连接开始得很晚或撞上应用程序的超时。</translation>
    </message>
    <message>
        <source>On a wireless network, move nearer or try the cable, to rule out this end.</source>
        <translation>如用无线网络，请靠近或改用网线，以排除这一端。</translation>
    </message>
    <message>
        <source>repeated attempts all connect at once</source>
        <translation>重复尝试全部立即连接</translation>
    </message>
    <message>
        <source>Look for a full or faulty link, a duplex mismatch or a rate limit on the way[ near {device}].</source>
        <translation>在途中[（{device} 附近）]查找拥塞或故障的链路、双工不匹配或限速。</translation>
    </message>
    <message>
        <source>repeated attempts lose less than 1 %</source>
        <translation>重复尝试的丢失少于 1 %</translation>
    </message>
    <message>
        <source>A device drops ECN</source>
        <translation>有设备丢弃 ECN</translation>
    </message>
    <message>
        <source>A device on the way[, {device},] drops connection attempts that ask for ECN; plain ones are answered.</source>
        <translation>途中的一台设备[ {device} ]丢弃请求 ECN 的连接尝试；普通尝试得到应答。</translation>
    </message>
    <message>
        <source>Explicit congestion notification (RFC 3168) uses two flags of the first packet that an old or strict firewall takes for an error. Systems that fall back to a plain attempt only start late.</source>
        <translation>显式拥塞通知 (RFC 3168) 使用第一个数据包的两个标志，旧的或严格的防火墙会将其视为错误。会退回普通尝试的系统只是开始得晚。</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, do not ask for ECN for the time being (commands below).</source>
        <translation>以本机管理员身份，暂时不请求 ECN（命令见下）。</translation>
    </message>
    <message>
        <source>Allow the ECN flags on [{device}|the firewall on the way], or update its software.</source>
        <translation>在 [{device} |途中的防火墙]上允许 ECN 标志，或更新其软件。</translation>
    </message>
    <message>
        <source>an attempt with ECN is answered</source>
        <translation>带 ECN 的尝试得到应答</translation>
    </message>
    <message>
        <source>Large packets vanish</source>
        <translation>大数据包消失</translation>
    </message>
    <message>
        <source>Small packets reach [{address}|the target], and packets [of more than {mtu} bytes|of full size] vanish on the way without a word.</source>
        <translation>小数据包到达 [{address} |目标]，而[大于 {mtu} 字节的|满尺寸的]数据包在途中无声消失。</translation>
    </message>
    <message>
        <source>A link on the way carries only smaller packets, and the ICMP message that should say so (&quot;fragmentation needed&quot; or &quot;packet too big&quot;) is filtered. Connections open and then hang as soon as much data is sent.</source>
        <translation>途中的一条链路只能承载较小的数据包，而本应告知的 ICMP 消息（“fragmentation needed”或“packet too big”）被过滤。连接能打开，一发送大量数据就挂起。</translation>
    </message>
    <message>
        <source>Let ICMP type 3 code 4 and ICMPv6 type 2 through, or clamp the segment size (MSS) at the tunnel or narrow link.</source>
        <translation>放行 ICMP 类型 3 代码 4 和 ICMPv6 类型 2，或在隧道或窄链路处限制分段大小 (MSS)。</translation>
    </message>
    <message>
        <source>a full-sized packet passes or its sender is told the right size</source>
        <translation>满尺寸数据包通过，或其发送者被告知正确的大小</translation>
    </message>
    <message>
        <source>For the time being, lower the packet size of this computer&apos;s interface (commands below).</source>
        <translation>暂时减小本机接口的数据包大小（命令见下）。</translation>
    </message>
    <message>
        <source>The answer is lost on the way back</source>
        <translation>应答在返回途中丢失</translation>
    </message>
    <message>
        <source>The server answers, and its answer[ to {source}] never arrives here.</source>
        <translation>服务器作了应答，而其应答[（给 {source}）]从未到达这里。</translation>
    </message>
    <message>
        <source>The question reaches the server. On the way back the answer is dropped, or is sent another way: an asymmetric route, a firewall that saw only one direction, or an address translation that does not fit.</source>
        <translation>请求到达了服务器。应答在返回途中被丢弃或被送往别处：非对称路由、只看到一个方向的防火墙，或不匹配的地址转换。</translation>
    </message>
    <message>
        <source>Follow the way from the server back to [{source}|this computer]: routes, firewalls that see only one direction, address translation.</source>
        <translation>沿从服务器返回 [{source} |本机]的路检查：路由、只看到一个方向的防火墙、地址转换。</translation>
    </message>
    <message>
        <source>a capture here shows the SYN-ACK</source>
        <translation>此处的抓包显示 SYN-ACK</translation>
    </message>
    <message>
        <source>Check the server&apos;s own route back to [{source}|this computer].</source>
        <translation>检查服务器自身返回 [{source} |本机]的路由。</translation>
    </message>
    <message>
        <source>the route leads out of the interface on which the question came</source>
        <translation>路由从收到请求的接口出去</translation>
    </message>
    <message>
        <source>{protocol}[ to port {port}]</source>
        <translation>{protocol}[ 到端口 {port}]</translation>
    </message>
    <message>
        <source>{trace}: the last answer comes from {address} at hop {hop}; then silence.</source>
        <translation>{trace}：最后的应答来自第 {hop} 跳的 {address}；此后沉默。</translation>
    </message>
    <message>
        <source>{trace}: {address} answers at hop {hop} in {rtt}.</source>
        <translation>{trace}：{address} 在第 {hop} 跳以 {rtt} 应答。</translation>
    </message>
    <message>
        <source>{trace}: a reset comes at hop {hop} in {rtt}.</source>
        <translation>{trace}：第 {hop} 跳以 {rtt} 传来重置。</translation>
    </message>
    <message>
        <source>{trace}: {address} answers &quot;port unreachable&quot; at hop {hop} in {rtt}.</source>
        <translation>{trace}：{address} 在第 {hop} 跳以 {rtt} 应答“port unreachable”。</translation>
    </message>
    <message>
        <source>{trace}: {address} reports &quot;{icmp}&quot; at hop {hop}.</source>
        <translation>{trace}：{address} 在第 {hop} 跳报告“{icmp}”。</translation>
    </message>
    <message>
        <source>{trace}: no hop answered.</source>
        <translation>{trace}：没有一跳应答。</translation>
    </message>
    <message>
        <source>{address} answered {received} of {sent} pings[ ({method})][, typically in {median}][; {error}].</source>
        <translation>{address} 应答了 {sent} 次 ping 中的 {received} 次[（{method}）][，通常 {median}][；{error}]。</translation>
    </message>
    <message>
        <source>A SYN to {end} still reaches node {node}[ ({sender})].</source>
        <translation>到 {end} 的 SYN 仍到达节点 {node}[（{sender}）]。</translation>
    </message>
    <message>
        <source>Node {node} did not answer a SYN to {end}.</source>
        <translation>节点 {node} 没有应答到 {end} 的 SYN。</translation>
    </message>
    <message>
        <source>{end} &quot;resets&quot; a connection whose words die at hop {ttl}, before it.</source>
        <translation>{end} “重置”了一个连接，而该连接的数据在其之前的第 {ttl} 跳就已消亡。</translation>
    </message>
    <message>
        <source>Words to {end} that die at hop {ttl} are not answered by a reset.</source>
        <translation>发往 {end}、在第 {ttl} 跳消亡的数据没有收到重置。</translation>
    </message>
    <message>
        <source>The reset of {end} arrives with time-to-live {ttl}.</source>
        <translation>{end} 的重置到达时生存时间为 {ttl}。</translation>
    </message>
    <message>
        <source>To {address}, packets of [up to {passed} bytes pass|no size were seen to pass][, those of {lost} bytes vanish][; {reporter} reports a limit of {reported} bytes].</source>
        <translation>到 {address}，[{passed} 字节以内的数据包通过|没有看到任何大小的数据包通过][，{lost} 字节的消失][；{reporter} 报告限制为 {reported} 字节]。</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>name resolution (DNS)</source>
        <translation>名称解析 (DNS)</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>the way to the server</source>
        <translation>到服务器的途中</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>was established</source>
        <translation>已建立</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>was reset</source>
        <translation>被重置</translation>
    </message>
    <message>
        <source>failed, because the network reports the target as unreachable</source>
        <translation>失败，因为网络报告目标不可达</translation>
    </message>
    <message>
        <source>was not tried, because the name was not resolved</source>
        <translation>没有尝试，因为名称未能解析</translation>
    </message>
    <message>
        <source>was established, but TLS failed</source>
        <translation>已建立，但 TLS 失败</translation>
    </message>
    <message>
        <source>was established, but the service did not answer</source>
        <translation>已建立，但服务没有应答</translation>
    </message>
    <message>
        <source>was established, but a gateway answered with an error</source>
        <translation>已建立，但网关以错误应答</translation>
    </message>
    <message>
        <source>failed on this computer</source>
        <translation>在本机失败</translation>
    </message>
    <message>
        <source>, {value}</source>
        <translation>，{value}</translation>
    </message>
    <message>
        <source> (hop {value})</source>
        <translation> （第 {value} 跳）</translation>
    </message>
    <message>
        <source> or {value} right behind it</source>
        <translation> 或紧随其后的 {value}</translation>
    </message>
    <message>
        <source>, interface {value}</source>
        <translation>，接口 {value}</translation>
    </message>
    <message>
        <source>, process {value}</source>
        <translation>，进程 {value}</translation>
    </message>
    <message>
        <source>, rule: {value}</source>
        <translation>，规则：{value}</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>It worked when</source>
        <translation>成功的标志：</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>The network team</source>
        <translation>网络团队</translation>
    </message>
    <message>
        <source>The server&apos;s administrator</source>
        <translation>服务器管理员</translation>
    </message>
    <message>
        <source>The DNS administrator</source>
        <translation>DNS 管理员</translation>
    </message>
    <message>
        <source>The proxy&apos;s administrator</source>
        <translation>代理管理员</translation>
    </message>
    <message>
        <source>The gateway&apos;s administrator</source>
        <translation>网关管理员</translation>
    </message>
    <message>
        <source>The cloud administrator</source>
        <translation>云管理员</translation>
    </message>
    <message>
        <source>The security team</source>
        <translation>安全团队</translation>
    </message>
    <message>
        <source>The application&apos;s developer</source>
        <translation>应用程序开发者</translation>
    </message>
    <message>
        <source>The server is down</source>
        <translation>服务器停机</translation>
    </message>
    <message>
        <source>The server[ {address}] does not answer on its own network.</source>
        <translation>服务器[ {address}] 在其自身网络中不应答。</translation>
    </message>
    <message>
        <source>The packets get as far as the server&apos;s network, and there nobody answers for its address: it is switched off, disconnected, crashed, or has another address now.</source>
        <translation>数据包到达服务器的网络，而那里无人应答其地址：它关机、断开、崩溃，或现在有别的地址。</translation>
    </message>
    <message>
        <source>Check that the server is switched on, has started, and still has the address[ {address}].</source>
        <translation>检查服务器是否已开机、已启动，并仍有地址[ {address}]。</translation>
    </message>
    <message>
        <source>it answers from its own network</source>
        <translation>它从自身网络应答</translation>
    </message>
    <message>
        <source>If the server has moved, use its new address.</source>
        <translation>如果服务器已搬迁，请使用其新地址。</translation>
    </message>
    <message>
        <source>Check the server&apos;s switch port and VLAN.</source>
        <translation>检查服务器的交换机端口和 VLAN。</translation>
    </message>
    <message>
        <source>the switch has learned its hardware address</source>
        <translation>交换机已学到其硬件地址</translation>
    </message>
    <message>
        <source>Nothing listens on the port</source>
        <translation>端口上没有监听</translation>
    </message>
    <message>
        <source>The server[ {address}] is up, and no service listens on [port {port}|the port][: it refused {refused} of {attempts} connections, so one of several servers behind the address lacks it].</source>
        <translation>服务器[ {address}] 在运行，而没有服务监听[端口 {port} |该端口][（{attempts} 次连接中有 {refused} 次被拒绝，该地址后面的某台服务器上没有此服务）]。</translation>
    </message>
    <message>
        <source>The host itself answers that nobody accepts connections on this port: the service is stopped, has crashed, still starts, or listens on another port.</source>
        <translation>主机自身应答说此端口上无人接受连接：服务已停止、已崩溃、仍在启动，或监听另一端口。</translation>
    </message>
    <message>
        <source>Check the port in the application&apos;s settings.</source>
        <translation>检查应用程序设置中的端口。</translation>
    </message>
    <message>
        <source>it is the one on which the service listens</source>
        <translation>它就是服务监听的端口</translation>
    </message>
    <message>
        <source>Start the service[ {unit}] and read its log if it does not stay up (commands below, on the server).</source>
        <translation>启动服务[ {unit}]，如果它不能保持运行请阅读其日志（命令见下，在服务器上）。</translation>
    </message>
    <message>
        <source>the list of listeners on the server shows [port {port}|the port]</source>
        <translation>服务器上的监听列表显示[端口 {port} |该端口]</translation>
    </message>
    <message>
        <source>The service listens on another address</source>
        <translation>服务监听在另一地址上</translation>
    </message>
    <message>
        <source>The service[ {process}] listens on [{listener_address}|another address], not on [{address}|the one asked for].</source>
        <translation>服务[ {process}] 监听在 [{listener_address} |另一地址]上，而不是 [{address} |所问的地址]。</translation>
    </message>
    <message>
        <source>It accepts connections only on that address, often only from the server itself (loopback). Connections to any other address of the server are refused.</source>
        <translation>它只在该地址上接受连接，常常只来自服务器自身（环回）。到服务器任何其他地址的连接都被拒绝。</translation>
    </message>
    <message>
        <source>Change the listen or bind address in the service&apos;s configuration to [{address}|the address asked for] or to all addresses, and restart it.</source>
        <translation>将服务配置中的监听地址改为 [{address} |所问的地址]或所有地址，并重启它。</translation>
    </message>
    <message>
        <source>the list of listeners shows the new address</source>
        <translation>监听列表显示新地址</translation>
    </message>
    <message>
        <source>If it listens on loopback on purpose, reach it through a gateway or an SSH tunnel instead.</source>
        <translation>如果它有意监听环回，请改经网关或 SSH 隧道访问。</translation>
    </message>
    <message>
        <source>the application connects through it</source>
        <translation>应用程序经此连接成功</translation>
    </message>
    <message>
        <source>Blocked by the server&apos;s firewall</source>
        <translation>被服务器防火墙阻止</translation>
    </message>
    <message>
        <source>The server&apos;s firewall drops connections to [port {port}|the port][: {rule}].</source>
        <translation>服务器的防火墙丢弃到[端口 {port} |该端口]的连接[：{rule}]。</translation>
    </message>
    <message>
        <source>The packets reach the server, and one of its own rules discards or rejects them before the service sees them.</source>
        <translation>数据包到达服务器，而它自己的一条规则在服务看到之前丢弃或拒绝了它们。</translation>
    </message>
    <message>
        <source>Find the rule (commands below, on the server) and allow TCP to [port {port}|the port] from [{source}|this client].</source>
        <translation>找到该规则（命令见下，在服务器上），并允许来自 [{source} |此客户端]到[端口 {port} |该端口]的 TCP。</translation>
    </message>
    <message>
        <source>Make the change permanent in the tool that owns the rules[ ({owner})].</source>
        <translation>在管理规则的工具[（{owner}）]中使更改永久生效。</translation>
    </message>
    <message>
        <source>the port is still reachable after a restart</source>
        <translation>重启后端口仍可到达</translation>
    </message>
    <message>
        <source>Denied by a cloud rule</source>
        <translation>被云规则拒绝</translation>
    </message>
    <message>
        <source>A rule of the cloud provider denies connections to [port {port}|the port][: {rule}].</source>
        <translation>云服务商的一条规则拒绝到[端口 {port} |该端口]的连接[：{rule}]。</translation>
    </message>
    <message>
        <source>A security group, network ACL or cloud firewall stands in front of the server and discards the packets. The server never sees them.</source>
        <translation>安全组、网络 ACL 或云防火墙位于服务器之前并丢弃数据包。服务器从未看到它们。</translation>
    </message>
    <message>
        <source>Allow TCP to [port {port}|the port] from [{source}|this client] in the rule that denies it[ ({rule})], for a network ACL also the answers.</source>
        <translation>在拒绝的规则[（{rule}）]中允许来自 [{source} |此客户端]到[端口 {port} |该端口]的 TCP，对于网络 ACL 还要允许应答。</translation>
    </message>
    <message>
        <source>If the infrastructure is described in code, change it there.</source>
        <translation>如果基础设施以代码描述，请在那里修改。</translation>
    </message>
    <message>
        <source>the next deployment keeps the change</source>
        <translation>下次部署保留此更改</translation>
    </message>
    <message>
        <source>The service does not accept fast enough</source>
        <translation>服务接受得不够快</translation>
    </message>
    <message>
        <source>The accept queue of the service on [port {port}|the port] is full[ ({queue} wait, there is room for {queue_limit})][: {process} does not accept its connections], so new ones are dropped.</source>
        <translation>[端口 {port} |该端口]上服务的接受队列已满[（{queue} 个在等，容量 {queue_limit}）][：{process} 不接受其连接]，因此新连接被丢弃。</translation>
    </message>
    <message>
        <source>The kernel keeps finished handshakes in a queue until the service accepts them. When the queue is full it drops new attempts without a word, and clients see a timeout. The service hangs, is too slow, or has too short a queue.</source>
        <translation>内核把完成的握手保存在队列中，直到服务接受它们。队列满时，它无声丢弃新的尝试，客户端看到超时。服务挂起、太慢，或队列太短。</translation>
    </message>
    <message>
        <source>Find out why [{process}|the service] does not accept: look at its load, its threads and its log; restart it if it hangs.</source>
        <translation>找出 [{process} |服务]为何不接受：查看其负载、线程和日志；如果挂起则重启。</translation>
    </message>
    <message>
        <source>the queue (Recv-Q) is near 0</source>
        <translation>队列 (Recv-Q) 接近 0</translation>
    </message>
    <message>
        <source>For bursts, raise the listen backlog in the service&apos;s configuration and net.core.somaxconn, and restart the service.</source>
        <translation>为应对突发，提高服务配置中的 listen backlog 和 net.core.somaxconn，并重启服务。</translation>
    </message>
    <message>
        <source>the counter ListenOverflows stays flat under load</source>
        <translation>负载下计数器 ListenOverflows 保持不变</translation>
    </message>
    <message>
        <source>The service has no descriptor left</source>
        <translation>服务没有剩余的描述符</translation>
    </message>
    <message>
        <source>The service[ {process}] on [port {port}|the port] has no file descriptor left to accept connections with[: {in_use} of {limit} are in use].</source>
        <translation>[端口 {port} |该端口]上的服务[ {process}] 没有剩余的文件描述符来接受连接[：{limit} 个中 {in_use} 个在用]。</translation>
    </message>
    <message>
        <source>Every accepted connection needs a descriptor. The service has reached its limit, so connections wait in the queue until they time out.</source>
        <translation>每个被接受的连接都需要一个描述符。服务已达到其限制，因此连接在队列中等到超时。</translation>
    </message>
    <message>
        <source>Restart the service, then raise its limit (LimitNOFILE= of its unit).</source>
        <translation>重启服务，然后提高其限制（其单元的 LimitNOFILE=）。</translation>
    </message>
    <message>
        <source>its descriptors stay well below the limit</source>
        <translation>其描述符数远低于限制</translation>
    </message>
    <message>
        <source>Look for connections and files that are never closed.</source>
        <translation>查找从不关闭的连接和文件。</translation>
    </message>
    <message>
        <source>The service is at its connection limit</source>
        <translation>服务已达连接上限</translation>
    </message>
    <message>
        <source>The service on [port {port}|the port] accepts connections and closes them at once, because its own limit is reached[: &quot;{excerpt}&quot;].</source>
        <translation>[端口 {port} |该端口]上的服务接受连接后立即关闭，因为已达到自身的限制[：“{excerpt}”]。</translation>
    </message>
    <message>
        <source>The service counts its clients and turns away new ones (max_connections, MaxStartups, maxclients and the like).</source>
        <translation>服务对客户端计数并拒绝新的客户端（max_connections、MaxStartups、maxclients 等）。</translation>
    </message>
    <message>
        <source>Look who holds the connections and end idle ones.</source>
        <translation>查看谁占用连接，并结束空闲的连接。</translation>
    </message>
    <message>
        <source>new connections are served</source>
        <translation>新连接得到服务</translation>
    </message>
    <message>
        <source>Raise the service&apos;s limit if the machine can bear it.</source>
        <translation>如果机器能承受，请提高服务的限制。</translation>
    </message>
    <message>
        <source>the number of clients stays below the limit at peak time</source>
        <translation>高峰时客户端数仍低于限制</translation>
    </message>
    <message>
        <source>Use a connection pool, and close connections.</source>
        <translation>使用连接池，并关闭连接。</translation>
    </message>
    <message>
        <source>the number of connections per client is small</source>
        <translation>每个客户端的连接数很少</translation>
    </message>
    <message>
        <source>The server is overloaded</source>
        <translation>服务器过载</translation>
    </message>
    <message>
        <source>The server is overloaded[ ({reason})] and answers too late.</source>
        <translation>服务器过载[（{reason}）]，应答太晚。</translation>
    </message>
    <message>
        <source>Processor, memory or disks are saturated, so the service is not given the time to answer.</source>
        <translation>处理器、内存或磁盘饱和，因此服务没有时间应答。</translation>
    </message>
    <message>
        <source>Find what uses the processor, memory or disk (commands below, on the server), and stop or limit it.</source>
        <translation>找出是什么占用处理器、内存或磁盘（命令见下，在服务器上），并停止或限制它。</translation>
    </message>
    <message>
        <source>the pressure figures fall to a few per cent</source>
        <translation>压力数值降到百分之几</translation>
    </message>
    <message>
        <source>If a limit of the service&apos;s container or unit throttles it, raise the limit.</source>
        <translation>如果服务的容器或单元的限制约束了它，请提高限制。</translation>
    </message>
    <message>
        <source>The service says nothing</source>
        <translation>服务什么也不说</translation>
    </message>
    <message>
        <source>The service on [port {port}|the port] accepts the connection and then says nothing[; {expected} owes an answer].</source>
        <translation>[端口 {port} |该端口]上的服务接受连接后什么也不说[；{expected} 应当作出应答]。</translation>
    </message>
    <message>
        <source>The handshake works, so network and firewall let the connection through. The program behind it hangs, waits for something of its own (a database, a look-up of this client&apos;s name), or is not the service expected.</source>
        <translation>握手成功，因此网络和防火墙放行了连接。其后的程序挂起、在等待自己的事情（数据库、查询此客户端的名称），或不是预期的服务。</translation>
    </message>
    <message>
        <source>Look into the log and the threads of [{process}|the service]; restart it if it hangs.</source>
        <translation>查看 [{process} |服务]的日志和线程；如果挂起则重启。</translation>
    </message>
    <message>
        <source>it greets or answers within a second</source>
        <translation>它在一秒内问候或应答</translation>
    </message>
    <message>
        <source>Check what the service waits for before it greets: reverse look-ups, databases, disks.</source>
        <translation>检查服务在问候之前等待什么：反向查询、数据库、磁盘。</translation>
    </message>
    <message>
        <source>the answer comes without delay</source>
        <translation>应答没有延迟</translation>
    </message>
    <message>
        <source>The server resets the connection</source>
        <translation>服务器重置连接</translation>
    </message>
    <message>
        <source>The server accepts the connection to [port {port}|the port] and then resets it.</source>
        <translation>服务器接受到[端口 {port} |该端口]的连接后将其重置。</translation>
    </message>
    <message>
        <source>The handshake works, and the server then ends the connection by force: the program crashed, an access list of the service refuses this client, or a load balancer has nobody behind it.</source>
        <translation>握手成功，随后服务器强行结束连接：程序崩溃、服务的访问列表拒绝此客户端，或负载均衡器后面没有服务器。</translation>
    </message>
    <message>
        <source>Look into the service&apos;s log at the time of the attempt: a crash, an access list (hosts.allow, pg_hba.conf, allow and deny), or a missing backend.</source>
        <translation>查看尝试时刻服务的日志：崩溃、访问列表（hosts.allow、pg_hba.conf、allow 和 deny），或缺少后端。</translation>
    </message>
    <message>
        <source>the log says why the connection was ended</source>
        <translation>日志说明了连接为何被结束</translation>
    </message>
    <message>
        <source>Allow this client[ ({source})] or start the backend.</source>
        <translation>允许此客户端[（{source}）]或启动后端。</translation>
    </message>
    <message>
        <source>Another protocol answers</source>
        <translation>应答的是另一种协议</translation>
    </message>
    <message>
        <source>[{recognised}|Another protocol than expected] answers on [port {port}|the port][, not {expected}].</source>
        <translation>[{recognised} |与预期不同的协议]在[端口 {port} |该端口]上应答[，而不是 {expected}]。</translation>
    </message>
    <message>
        <source>The connection works, but the two sides do not speak the same language: a wrong port, TLS towards a plain service or the other way round, or another service on this port.</source>
        <translation>连接成功，但双方语言不同：端口错误、对无 TLS 的服务使用 TLS 或相反，或此端口上是另一服务。</translation>
    </message>
    <message>
        <source>Check port and scheme in the application&apos;s settings (http or https, with or without TLS).</source>
        <translation>检查应用程序设置中的端口和协议（http 或 https，有无 TLS）。</translation>
    </message>
    <message>
        <source>the application and the service speak the same protocol</source>
        <translation>应用程序与服务使用同一协议</translation>
    </message>
    <message>
        <source>Check which service listens on [port {port}|the port].</source>
        <translation>检查哪个服务监听[端口 {port} |该端口]。</translation>
    </message>
    <message>
        <source>the expected service answers there</source>
        <translation>预期的服务在那里应答</translation>
    </message>
    <message>
        <source>let pass</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>hand to a program</source>
        <translation>交给程序处理</translation>
    </message>
    <message>
        <source>may drop or let pass</source>
        <translation>可能丢弃或放行</translation>
    </message>
    <message>
        <source>the question to the resolver</source>
        <translation>发往以下解析器的询问：</translation>
    </message>
    <message>
        <source>the SYN that leaves for</source>
        <translation>发往以下地址的 SYN：</translation>
    </message>
    <message>
        <source>the answer from</source>
        <translation>来自以下地址的应答：</translation>
    </message>
    <message>
        <source>a SYN that arrives from</source>
        <translation>来自以下地址的 SYN：</translation>
    </message>
    <message>
        <source>what follows the handshake with</source>
        <translation>握手之后的数据，对端：</translation>
    </message>
    <message>
        <source>[{process} (process {pid})|A process that this user may not see] listens on {end}[, unit {unit}][; {queue} of {limit} connections wait to be accepted].</source>
        <translation>[{process}（进程 {pid}）|此用户无权查看的进程]正在监听 {end}[，单元 {unit}][；{limit} 个中有 {queue} 个连接等待接受]。</translation>
    </message>
    <message>
        <source>Accept queues overflowed {during} times in {window}, {total} times since the start.</source>
        <translation>接受队列在 {window} 内溢出 {during} 次，启动以来 {total} 次。</translation>
    </message>
    <message>
        <source>The service {unit} is {state}[ ({sub})][, result {result}].</source>
        <translation>服务 {unit} 处于 {state}[（{sub}）][，结果 {result}]。</translation>
    </message>
    <message>
        <source>The rules of {backend} were read.</source>
        <translation>已读取 {backend} 的规则。</translation>
    </message>
    <message>
        <source>{backend} has no rules here.</source>
        <translation>{backend} 在此没有规则。</translation>
    </message>
    <message>
        <source>The rules of {backend} could not be read[: {reason}].</source>
        <translation>无法读取 {backend} 的规则[：{reason}]。</translation>
    </message>
    <message>
        <source>The rules[ of {backend}] {verb} {packet} {end}[: {rule}][ (table {table}][, chain {chain})].</source>
        <translation>规则[（{backend}）]{verb}{packet} {end}[：{rule}][（表 {table}][，链 {chain}）]。</translation>
    </message>
    <message>
        <source>{end} answers[ in the language of {recognised}] after {waited}[: &quot;{excerpt}&quot;].</source>
        <translation>{end} 在 {waited} 后应答[（{recognised} 协议）][：“{excerpt}”]。</translation>
    </message>
    <message>
        <source>{end} accepted the connection and said nothing for {waited}[; {expected} owes an answer].</source>
        <translation>{end} 接受了连接，{waited} 内什么也没说[；{expected} 应当作出应答]。</translation>
    </message>
    <message>
        <source>{end} accepts the connection and would take what this computer says, but {bytes} bytes for it cannot leave this computer.</source>
        <translation>{end} 接受了连接，也愿意接收本机的数据，但有 {bytes} 字节无法离开本机。</translation>
    </message>
    <message>
        <source>{end} accepted the connection and closed it after {waited}[, saying &quot;{excerpt}&quot;].</source>
        <translation>{end} 接受了连接，并在 {waited} 后关闭[，说“{excerpt}”]。</translation>
    </message>
    <message>
        <source>{end} accepted the connection and reset it after {waited}.</source>
        <translation>{end} 接受了连接，并在 {waited} 后重置。</translation>
    </message>
    <message>
        <source>The talk with {end} failed after {waited}.</source>
        <translation>与 {end} 的对话在 {waited} 后失败。</translation>
    </message>
    <message>
        <source>TLS with {end} completes[ ({version}][, {cipher})][; the certificate is not accepted: {problems}][; valid until {not_after}].</source>
        <translation>与 {end} 的 TLS 完成[（{version}][，{cipher}）][；证书不被接受：{problems}][；有效期至 {not_after}]。</translation>
    </message>
    <message>
        <source>TLS with {end} stalls: {bytes} bytes came in {duration}.</source>
        <translation>与 {end} 的 TLS 停滞：{duration} 内收到 {bytes} 字节。</translation>
    </message>
    <message>
        <source>{end} refuses TLS by an alert[: {detail}].</source>
        <translation>{end} 以警报拒绝 TLS[：{detail}]。</translation>
    </message>
    <message>
        <source>{end} resets the connection during the TLS handshake.</source>
        <translation>{end} 在 TLS 握手期间重置连接。</translation>
    </message>
    <message>
        <source>{end} closes the connection during the TLS handshake.</source>
        <translation>{end} 在 TLS 握手期间关闭连接。</translation>
    </message>
    <message>
        <source>{end} answers, and not in TLS[: {detail}].</source>
        <translation>{end} 作了应答，但不是 TLS[：{detail}]。</translation>
    </message>
    <message>
        <source>TLS with {end} fails[: {detail}].</source>
        <translation>与 {end} 的 TLS 失败[：{detail}]。</translation>
    </message>
    <message>
        <source>{end} answers {status}[ {reason}] in {duration}[, recognised as {gateway}][; it says &quot;{excerpt}&quot;].</source>
        <translation>{end} 应答 {status}[ {reason}]，用时 {duration}[，识别为 {gateway}][；它说“{excerpt}”]。</translation>
    </message>
    <message>
        <source>The TLS handshake stalls</source>
        <translation>TLS 握手停滞</translation>
    </message>
    <message>
        <source>The connection to [{target}|the target] is established, and its TLS handshake never completes.</source>
        <translation>到 [{target} |目标]的连接已建立，而其 TLS 握手从未完成。</translation>
    </message>
    <message>
        <source>TCP works. The other side does not answer the first TLS message or stops in the middle: the service hangs, a device on the way drops TLS by name, or its large certificate packets are lost.</source>
        <translation>TCP 正常。另一方不应答第一个 TLS 消息或中途停止：服务挂起、途中设备按名称丢弃 TLS，或其大的证书数据包丢失。</translation>
    </message>
    <message>
        <source>Look into the service&apos;s log and load at the time of the attempt; restart it if it hangs.</source>
        <translation>查看尝试时刻服务的日志和负载；如果挂起则重启。</translation>
    </message>
    <message>
        <source>the handshake completes within a second (commands below)</source>
        <translation>握手在一秒内完成（命令见下）</translation>
    </message>
    <message>
        <source>Check devices that inspect TLS on the way, and whether full-sized packets pass.</source>
        <translation>检查途中检查 TLS 的设备，以及满尺寸数据包能否通过。</translation>
    </message>
    <message>
        <source>the handshake completes from here as it does from the server&apos;s own network</source>
        <translation>从这里握手与从服务器自身网络一样完成</translation>
    </message>
    <message>
        <source>No common TLS version</source>
        <translation>没有共同的 TLS 版本</translation>
    </message>
    <message>
        <source>[{target}|The target] and this computer have no TLS version or cipher suite in common[: {tls_detail}].</source>
        <translation>[{target} |目标]与本机没有共同的 TLS 版本或密码套件[：{tls_detail}]。</translation>
    </message>
    <message>
        <source>One side is too old or too strict for the other. TLS 1.0 and 1.1 are switched off nearly everywhere (RFC 8996).</source>
        <translation>一方对另一方来说太旧或太严格。TLS 1.0 和 1.1 几乎处处已停用 (RFC 8996)。</translation>
    </message>
    <message>
        <source>Switch TLS 1.2 and 1.3 on in the service, with current cipher suites; update it if it has neither.</source>
        <translation>在服务中启用 TLS 1.2 和 1.3 及当前的密码套件；如果两者都没有，请更新它。</translation>
    </message>
    <message>
        <source>the handshake completes (commands below)</source>
        <translation>握手完成（命令见下）</translation>
    </message>
    <message>
        <source>If it is the application that is old, update it or its TLS library.</source>
        <translation>如果旧的是应用程序，请更新它或其 TLS 库。</translation>
    </message>
    <message>
        <source>The certificate is not accepted</source>
        <translation>证书不被接受</translation>
    </message>
    <message>
        <source>The certificate of [{target}|the target] is not accepted[: {reason}][ (valid until {not_after})][; it comes through the proxy {proxy}].</source>
        <translation>[{target} |目标]的证书不被接受[：{reason}][（有效期至 {not_after}）][；它经由代理 {proxy} 而来]。</translation>
    </message>
    <message>
        <source>Through the tunnel: {words}</source>
        <translation>通过隧道：{words}</translation>
    </message>
    <message>
        <source>The server is reached and answers, but cannot prove to be the one asked for: its certificate is expired, not yet valid, for another name, or signed by somebody whom this computer does not trust.</source>
        <translation>服务器可达并应答，但无法证明自己就是所问者：其证书已过期、尚未生效、属于另一名称，或由本机不信任者签名。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and the spelling of the name.</source>
        <translation>检查本机的日期和时间以及名称的拼写。</translation>
    </message>
    <message>
        <source>the clock is right to the minute</source>
        <translation>时钟精确到分钟</translation>
    </message>
    <message>
        <source>Renew the certificate[ (issued by {issuer})], for [{host}|the name asked for], and send the intermediate certificates with it.</source>
        <translation>更新 [{host} |所问名称]的证书[（由 {issuer} 签发）]，并一并发送中间证书。</translation>
    </message>
    <message>
        <source>the verification says &quot;ok&quot; (commands below)</source>
        <translation>验证显示“ok”（命令见下）</translation>
    </message>
    <message>
        <source>If your organisation&apos;s own authority signed it, have its root certificate installed on this computer.</source>
        <translation>如果由您组织自己的机构签名，请让人在本机安装其根证书。</translation>
    </message>
    <message>
        <source>the verification says &quot;ok&quot;</source>
        <translation>验证显示“ok”</translation>
    </message>
    <message>
        <source>The gateway&apos;s upstream times out</source>
        <translation>网关的上游超时</translation>
    </message>
    <message>
        <source>The gateway[ {gateway_product}] at [{target}|the target] answers that the service behind it did not answer in time[ (status {status})].</source>
        <translation>[{target} |目标]处的网关[ {gateway_product}] 应答说其后的服务没有及时应答[（状态 {status}）]。</translation>
    </message>
    <message>
        <source>This computer reaches the gateway without trouble. The service behind the gateway is too slow, hangs, or cannot be reached from there.</source>
        <translation>本机毫无困难地到达网关。网关后面的服务太慢、挂起，或从那里无法到达。</translation>
    </message>
    <message>
        <source>Look in the gateway&apos;s error log for the upstream that timed out, and diagnose it from there: start Deadair on the gateway against the upstream.</source>
        <translation>在网关的错误日志中查找超时的上游，并从那里诊断：在网关上针对该上游启动 Deadair。</translation>
    </message>
    <message>
        <source>the log names the upstream&apos;s address</source>
        <translation>日志指出上游的地址</translation>
    </message>
    <message>
        <source>Find out why the upstream is slow: its load, its database, its log.</source>
        <translation>找出上游为何缓慢：其负载、数据库、日志。</translation>
    </message>
    <message>
        <source>the upstream answers within the gateway&apos;s timeout</source>
        <translation>上游在网关的超时内应答</translation>
    </message>
    <message>
        <source>If the request legitimately takes that long, raise the gateway&apos;s timeout.</source>
        <translation>如果请求确实需要那么久，请提高网关的超时。</translation>
    </message>
    <message>
        <source>the request is answered with a status below 500</source>
        <translation>请求得到低于 500 的状态</translation>
    </message>
    <message>
        <source>The gateway cannot reach its upstream</source>
        <translation>网关到不了其上游</translation>
    </message>
    <message>
        <source>The gateway[ {gateway_product}] at [{target}|the target] answers that it cannot reach the service behind it[ (status {status})].</source>
        <translation>[{target} |目标]处的网关[ {gateway_product}] 应答说它到不了其后的服务[（状态 {status}）]。</translation>
    </message>
    <message>
        <source>This computer reaches the gateway without trouble. The service behind it is stopped, refuses the gateway, or breaks off.</source>
        <translation>本机毫无困难地到达网关。其后的服务已停止、拒绝网关，或中断。</translation>
    </message>
    <message>
        <source>Look in the gateway&apos;s error log for the upstream and its error, and diagnose it from there: start Deadair on the gateway against the upstream.</source>
        <translation>在网关的错误日志中查找上游及其错误，并从那里诊断：在网关上针对该上游启动 Deadair。</translation>
    </message>
    <message>
        <source>Start the upstream service, and let the gateway in.</source>
        <translation>启动上游服务，并允许网关进入。</translation>
    </message>
    <message>
        <source>The gateway has no healthy upstream</source>
        <translation>网关没有健康的上游</translation>
    </message>
    <message>
        <source>The gateway[ {gateway_product}] at [{target}|the target] answers that no service behind it is available[ (status {status})].</source>
        <translation>[{target} |目标]处的网关[ {gateway_product}] 应答说其后没有可用的服务[（状态 {status}）]。</translation>
    </message>
    <message>
        <source>The gateway checks the services behind it and has taken all of them out, or there are none.</source>
        <translation>网关检查其后的服务并已将它们全部移除，或者一个也没有。</translation>
    </message>
    <message>
        <source>Look at the gateway&apos;s view of its backends and at the health checks that fail.</source>
        <translation>查看网关眼中的后端以及失败的健康检查。</translation>
    </message>
    <message>
        <source>at least one backend is shown as healthy</source>
        <translation>至少一个后端显示为健康</translation>
    </message>
    <message>
        <source>Start the backends, or repair what their health check asks for.</source>
        <translation>启动后端，或修复其健康检查所要求的。</translation>
    </message>
    <message>
        <source>The gateway&apos;s configuration is wrong</source>
        <translation>网关的配置错误</translation>
    </message>
    <message>
        <source>The gateway&apos;s configuration points to an upstream[ ({name})] that does not resolve or does not listen[: {reason}].</source>
        <translation>网关的配置指向一个无法解析或没有监听的上游[（{name}）][：{reason}]。</translation>
    </message>
    <message>
        <source>The gateway works as configured, but its configuration names a host or port where no service is.</source>
        <translation>网关按配置工作，但其配置指向没有服务的主机或端口。</translation>
    </message>
    <message>
        <source>Correct the upstream&apos;s name and port in the configuration, test it and load it again (commands below).</source>
        <translation>更正配置中上游的名称和端口，测试并重新加载（命令见下）。</translation>
    </message>
    <message>
        <source>the configuration test passes and requests are answered</source>
        <translation>配置测试通过，请求得到应答</translation>
    </message>
    <message>
        <source>If the name is right, add its record.</source>
        <translation>如果名称正确，请添加其记录。</translation>
    </message>
    <message>
        <source>the name resolves on the gateway</source>
        <translation>名称在网关上可解析</translation>
    </message>
    <message>
        <source>Timeouts do not fit together</source>
        <translation>各超时不相配</translation>
    </message>
    <message>
        <source>A timeout nearer to the client[ ({timeout_ms} ms)] is shorter than one behind it[ ({needed_ms} ms)].</source>
        <translation>靠近客户端的超时[（{timeout_ms} ms）]短于其后的超时[（{needed_ms} ms）]。</translation>
    </message>
    <message>
        <source>The outer side gives up while the inner one still works, so the client sees a timeout and the work is done in vain.</source>
        <translation>外侧放弃时内侧仍在工作，因此客户端看到超时，而工作徒劳。</translation>
    </message>
    <message>
        <source>Set the timeouts so that each is longer than the one behind it: client, gateway, service, database.</source>
        <translation>设置超时，使每个都长于其后的：客户端、网关、服务、数据库。</translation>
    </message>
    <message>
        <source>a slow request is answered by the service&apos;s own error, not by a timeout</source>
        <translation>慢请求得到服务自身的错误，而不是超时</translation>
    </message>
    <message>
        <source>On the server, as its administrator, run &quot;deadair diagnose [{target}|TARGET] --vantage server&quot;: it sees the listener, its queue and the server&apos;s rules.</source>
        <translation>在服务器上以其管理员身份运行“deadair diagnose [{target}|TARGET] --vantage server”：它能看到监听、其队列和服务器的规则。</translation>
    </message>
    <message>
        <source>On the server, watch the port during an attempt from here (tcpdump -ni any tcp port [{port}|PORT]). No SYN arrives: it is lost on the way. A SYN and no answer: the server drops it. A SYN-ACK leaves: the answer is lost on the way back.</source>
        <translation>在服务器上，于从这里尝试时观察端口 (tcpdump -ni any tcp port [{port}|PORT])。没有 SYN 到达：在途中丢失。有 SYN 而无应答：被服务器丢弃。有 SYN-ACK 发出：应答在返回途中丢失。</translation>
    </message>
    <message>
        <source>Here, run &quot;sudo deadair diagnose [{target}|TARGET]&quot;: as administrator it reads this computer&apos;s rules and sees single packets.</source>
        <translation>在这里运行“sudo deadair diagnose [{target}|TARGET]”：作为管理员，它能读取本机的规则并看到单个数据包。</translation>
    </message>
    <message>
        <source>Try from another network, such as a phone&apos;s hotspot: if it works there, the fault is on this side or on this path.</source>
        <translation>从另一网络尝试，例如手机热点：如果那里正常，故障就在这一侧或这条路径上。</translation>
    </message>
    <message>
        <source>Ask another resolver for the name[ {host}] and compare the answers.</source>
        <translation>向另一个解析器询问名称[ {host}] 并比较应答。</translation>
    </message>
    <message>
        <source>Ask the network team whether their devices on this path see and drop the packets; the report lists the hops.</source>
        <translation>询问网络团队，他们在此路径上的设备是否看到并丢弃数据包；报告列出了各跳。</translation>
    </message>
    <message>
        <source>Read the service&apos;s log on the server at the time of the attempt.</source>
        <translation>在服务器上阅读尝试时刻服务的日志。</translation>
    </message>
    <message>
        <source>Read the gateway&apos;s error log at the time of the attempt.</source>
        <translation>阅读尝试时刻网关的错误日志。</translation>
    </message>
    <message>
        <source>Run Deadair again while it fails, with more time: &quot;deadair diagnose [{target}|TARGET] --budget 60s&quot;.</source>
        <translation>在故障发生时再次运行 Deadair，并给更多时间：“deadair diagnose [{target}|TARGET] --budget 60s”。</translation>
    </message>
    <message>
        <source>The connection[ to {target}] {outcome}, and the evidence is not enough to name one cause.</source>
        <translation>[到 {target} 的]连接{outcome}，而证据不足以指明一个原因。</translation>
    </message>
    <message>
        <source>Most likely: {rivals}.</source>
        <translation>最有可能：{rivals}。</translation>
    </message>
    <message>
        <source>To find out:</source>
        <translation>要弄清楚：</translation>
    </message>
    <message>
        <source>One thing slows or threatens it:</source>
        <translation>有一件事使其变慢或威胁它：</translation>
    </message>
    <message>
        <source>{error}: failed here</source>
        <translation>{error}：在此失败</translation>
    </message>
    <message>
        <source>its firewall</source>
        <translation>其防火墙</translation>
    </message>
    <message>
        <source>router {address}</source>
        <translation>路由器 {address}</translation>
    </message>
    <message>
        <source>still no answer when we stopped</source>
        <translation>停止时仍无应答</translation>
    </message>
    <message>
        <source>the system gave up (ETIMEDOUT)</source>
        <translation>系统放弃了 (ETIMEDOUT)</translation>
    </message>
    <message>
        <source>SYN, try {number}</source>
        <translation>SYN，第 {number} 次</translation>
    </message>
    <message>
        <source>The first SYN leaves: this computer asks {end} for a connection.</source>
        <translation>第一个 SYN 发出：本机向 {end} 请求连接。</translation>
    </message>
    <message>
        <source>After {time} without an answer the SYN is sent again (try {number}); its time is reckoned from the kernel&apos;s count.</source>
        <translation>{time} 没有应答后再次发送 SYN（第 {number} 次）；其时刻由内核计数推算。</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall stops it[: {rule}].</source>
        <translation>本机防火墙拦住了它[：{rule}]。</translation>
    </message>
    <message>
        <source>The answer arrives {time} after the first SYN: {answer}.</source>
        <translation>应答在第一个 SYN 之后 {time} 到达：{answer}。</translation>
    </message>
    <message>
        <source>The kernel acknowledges, and the connection is established.</source>
        <translation>内核确认，连接建立。</translation>
    </message>
    <message>
        <source>ICMP error from {address}</source>
        <translation>来自 {address} 的 ICMP 错误</translation>
    </message>
    <message>
        <source>SYN-ACK: connected</source>
        <translation>SYN-ACK：已连接</translation>
    </message>
    <message>
        <source>RST: refused</source>
        <translation>RST：被拒绝</translation>
    </message>
    <message>
        <source>RST: reset</source>
        <translation>RST：被重置</translation>
    </message>
    <message>
        <source>After {time}: {what}.</source>
        <translation>{time} 后：{what}。</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>等待应答</translation>
    </message>
    <message>
        <source>Connection attempt to {end}:</source>
        <translation>到 {end} 的连接尝试：</translation>
    </message>
    <message>
        <source>{time} of silence</source>
        <translation>{time} 的沉默</translation>
    </message>
    <message>
        <source>What was measured:</source>
        <translation>测得的内容：</translation>
    </message>
    <message>
        <source>What is asked for:</source>
        <translation>请求的内容：</translation>
    </message>
    <message>
        <source>Cloud rules</source>
        <translation>云规则</translation>
    </message>
    <message>
        <source>security group</source>
        <translation>安全组</translation>
    </message>
    <message>
        <source>network ACL</source>
        <translation>网络 ACL</translation>
    </message>
    <message>
        <source>network security group</source>
        <translation>网络安全组</translation>
    </message>
    <message>
        <source>firewall rules of network</source>
        <translation>网络的防火墙规则</translation>
    </message>
    <message>
        <source>firewall policy</source>
        <translation>防火墙策略</translation>
    </message>
    <message>
        <source>It is not known as which address the other end is seen (address translation on the way): give that address.</source>
        <translation>不清楚另一端以哪个地址被看到（途中的地址转换）：请给出该地址。</translation>
    </message>
    <message>
        <source>It is not known which private address is behind the public one: add the output of {inventory}.</source>
        <translation>不清楚公网地址背后是哪个私有地址：请添加 {inventory} 的输出。</translation>
    </message>
    <message>
        <source>It is not known whether the other end is in the group {subject}: add the output of {inventory}.</source>
        <translation>不清楚另一端是否在组 {subject} 中：请添加 {inventory} 的输出。</translation>
    </message>
    <message>
        <source>It is not known which addresses the list {subject} holds: add its entries (aws ec2 get-managed-prefix-list-entries, in a file named after the list).</source>
        <translation>不清楚列表 {subject} 包含哪些地址：请添加其条目（aws ec2 get-managed-prefix-list-entries，放在以该列表命名的文件中）。</translation>
    </message>
    <message>
        <source>It is not known whether the address belongs to the service tag {subject}: add the output of az network list-service-tags, or of az network nic list-effective-nsg.</source>
        <translation>不清楚该地址是否属于服务标记 {subject}：请添加 az network list-service-tags 或 az network nic list-effective-nsg 的输出。</translation>
    </message>
    <message>
        <source>The network tags and the service account of {subject} are not known: add the output of {inventory}.</source>
        <translation>不清楚 {subject} 的网络标记和服务账号：请添加 {inventory} 的输出。</translation>
    </message>
    <message>
        <source>Which instances carry the secure tag {subject} is in no export: ask for its bindings (gcloud resource-manager tags bindings list).</source>
        <translation>哪些实例带有安全标记 {subject} 不在任何导出中：请查询其绑定（gcloud resource-manager tags bindings list）。</translation>
    </message>
    <message>
        <source>What {subject} stands for (a domain name, a country or a threat list) only the provider knows at that moment.</source>
        <translation>{subject} 代表什么（域名、国家或威胁列表）只有提供商在那一刻知道。</translation>
    </message>
    <message>
        <source>The rule {subject} hands the connection to an inspection that decides by its content.</source>
        <translation>规则 {subject} 将连接交给按内容判断的检查。</translation>
    </message>
    <message>
        <source>It is not known which of the lists guard {subject}: add the output of {inventory}.</source>
        <translation>不清楚哪些列表保护 {subject}：请添加 {inventory} 的输出。</translation>
    </message>
    <message>
        <source>{subject} guards it or names what does, and none of the files holds its rules: add the output of {lists}.</source>
        <translation>{subject} 保护它或指明了保护它的对象，而没有文件包含其规则：请添加 {lists} 的输出。</translation>
    </message>
    <message>
        <source>The rules treat the ports {subject}, of which the sender uses one, in different ways: give its range with --source-ports.</source>
        <translation>规则对端口 {subject} 的处理不同，而发送方使用其中之一：请用 --source-ports 给出其范围。</translation>
    </message>
    <message>
        <source>Several machines in different networks have these addresses, and their rules differ: give the files of one network at a time.</source>
        <translation>不同网络中的多台机器拥有这些地址，而它们的规则不同：请一次给出一个网络的文件。</translation>
    </message>
    <message>
        <source>The rule has a form that Deadair does not know[: {subject}].</source>
        <translation>该规则的形式 Deadair 不认识[：{subject}]。</translation>
    </message>
    <message>
        <source>No file tells where {subject} is: it is taken to be guarded by the lists that were given.</source>
        <translation>没有文件说明 {subject} 在哪里：视为由给出的列表保护。</translation>
    </message>
    <message>
        <source>No file tells which lists guard the sender {subject}: what they let out was not judged.</source>
        <translation>没有文件说明哪些列表保护发送方 {subject}：它们放出什么未作判断。</translation>
    </message>
    <message>
        <source>The sender {subject} is outside of the networks in these files: what guards it there was not judged.</source>
        <translation>发送方 {subject} 在这些文件的网络之外：那里保护它的对象未作判断。</translation>
    </message>
    <message>
        <source>The receiver {subject} is outside of the networks in these files: what guards it there was not judged.</source>
        <translation>接收方 {subject} 在这些文件的网络之外：那里保护它的对象未作判断。</translation>
    </message>
    <message>
        <source>The ends are in different networks ({subject}): routes, peerings and gateways decide too, and were not judged.</source>
        <translation>两端在不同的网络中（{subject}）：路由、对等连接和网关也起作用，但未作判断。</translation>
    </message>
    <message>
        <source>{subject} is taken for an address of the virtual network or of one that is connected to it; az network vnet list would tell.</source>
        <translation>{subject} 被视为虚拟网络或与之相连网络的地址；az network vnet list 可以说明。</translation>
    </message>
    <message>
        <source>{subject} drops the answers to source ports below 32768: NAT gateways, load balancers and old systems use ports from 1024 on.</source>
        <translation>{subject} 丢弃发往低于 32768 的源端口的应答：NAT 网关、负载均衡器和旧系统使用从 1024 起的端口。</translation>
    </message>
    <message>
        <source>Cloud providers block outgoing TCP port 25 for many accounts, whatever the rules say.</source>
        <translation>云提供商对许多账户阻止出站 TCP 端口 25，无论规则怎么说。</translation>
    </message>
    <message>
        <source>Both ends are in the subnet {subject}: network ACLs are not asked inside of it.</source>
        <translation>两端都在子网 {subject} 中：其内部不查询网络 ACL。</translation>
    </message>
    <message>
        <source>No network security group guards {subject}. A standard public IP address without one takes no connections.</source>
        <translation>没有网络安全组保护 {subject}。没有它的标准公网 IP 地址不接受连接。</translation>
    </message>
    <message>
        <source>No network ACLs were given (aws ec2 describe-network-acls): they decide too, and let everything pass unless someone changed them.</source>
        <translation>没有给出网络 ACL (aws ec2 describe-network-acls)：它们也起作用，若无人修改则全部放行。</translation>
    </message>
    <message>
        <source>{subject} is a service of the provider&apos;s own, to which no rule applies.</source>
        <translation>{subject} 是提供商自己的服务，没有规则适用于它。</translation>
    </message>
    <message>
        <source>Not used: {subject}.</source>
        <translation>未使用：{subject}。</translation>
    </message>
    <message>
        <source>out of the sender</source>
        <translation>从发送方出去</translation>
    </message>
    <message>
        <source>into the receiver</source>
        <translation>进入接收方</translation>
    </message>
    <message>
        <source>the answer, out of the receiver&apos;s subnet</source>
        <translation>应答，从接收方的子网出去</translation>
    </message>
    <message>
        <source>the answer, into the sender&apos;s subnet</source>
        <translation>应答，进入发送方的子网</translation>
    </message>
    <message>
        <source>{kind}[ {list}][ ({name})][, rule {rule}][: {text}]</source>
        <translation>{kind}[ {list}][（{name}）][，规则 {rule}][：{text}]</translation>
    </message>
    <message>
        <source>[{from}|an unknown address] to {to}, TCP port {port}</source>
        <translation>[{from} |未知地址]到 {to}，TCP 端口 {port}</translation>
    </message>
    <message>
        <source>Allowed: {flow}. Every rule list that was given lets it pass[; the last one is the {rule}].</source>
        <translation>允许：{flow}。给出的每个规则列表都放行[；最后一个是 {rule}]。</translation>
    </message>
    <message>
        <source>The {provider} rules that were given allow connections[ from {from}] to {end}[ ({list}: {rule})].</source>
        <translation>给出的 {provider} 规则允许[从 {from} ]到 {end} 的连接[（{list}：{rule}）]。</translation>
    </message>
    <message>
        <source>The {provider} rules that were given drop connections[ from {from}] to {end}[, {stage}][ ({list}: {rule})].</source>
        <translation>给出的 {provider} 规则丢弃[从 {from} ]到 {end} 的连接[，{stage}][（{list}：{rule}）]。</translation>
    </message>
    <message>
        <source>Whether the {provider} rules that were given allow connections[ from {from}] to {end} is not known[: {undecided}].</source>
        <translation>不清楚给出的 {provider} 规则是否允许[从 {from} ]到 {end} 的连接[：{undecided}]。</translation>
    </message>
    <message>
        <source>Not possible: there is no address to look at.</source>
        <translation>不可能：没有可查看的地址。</translation>
    </message>
    <message>
        <source>Not possible: there is no connection to try it on.</source>
        <translation>不可能：没有可供尝试的连接。</translation>
    </message>
    <message>
        <source>Not needed: the target is an address, not a name.</source>
        <translation>不需要：目标是地址而不是名称。</translation>
    </message>
    <message>
        <source>Switched off for this diagnosis (--proxy none).</source>
        <translation>本次诊断已关闭 (--proxy none)。</translation>
    </message>
    <message>
        <source>Stopped before it ran.</source>
        <translation>在其运行之前已停止。</translation>
    </message>
    <message>
        <source>Not needed: what was found before settles it.</source>
        <translation>不需要：先前的发现已足以说明。</translation>
    </message>
    <message>
        <source>Windows noted no packet of these attempts that it dropped.</source>
        <translation>Windows 没有记录到它丢弃了这些尝试的任何数据包。</translation>
    </message>
    <message>
        <source>Windows shows only administrators what it dropped: let Deadair ask with --ask, or look again as administrator in the window.</source>
        <translation>Windows 只向管理员显示它丢弃了什么：用 --ask 让 Deadair 请求许可，或在窗口中以管理员身份再查一次。</translation>
    </message>
    <message>
        <source>No listener on the port belongs to a known service unit.</source>
        <translation>该端口上的监听不属于任何已知的服务单元。</translation>
    </message>
    <message>
        <source>The target&apos;s address is not one of this machine&apos;s own.</source>
        <translation>目标的地址不是本机自己的地址。</translation>
    </message>
    <message>
        <source>{source}: the handshake with {end} completes[ in {rtt}].</source>
        <translation>{source}：与 {end} 的握手完成[，用时 {rtt}]。</translation>
    </message>
    <message>
        <source>{source}: [{syns} SYNs|the SYN] to {end}, and no answer in {window}.</source>
        <translation>{source}：发往 {end} 的 [{syns} 个 SYN|SYN]，{window} 内没有应答。</translation>
    </message>
    <message>
        <source>{source}: the SYN to {end} is answered by a reset[ with TTL {ttl}].</source>
        <translation>{source}：发往 {end} 的 SYN 得到重置应答[，TTL {ttl}]。</translation>
    </message>
    <message>
        <source>{source}: the SYN to {end} is answered by &quot;{icmp}&quot;.</source>
        <translation>{source}：发往 {end} 的 SYN 得到“{icmp}”应答。</translation>
    </message>
    <message>
        <source>{source}: {end} answers with [{answers} SYN-ACKs|a SYN-ACK], and the client does not take it.</source>
        <translation>{source}：{end} 以 [{answers} 个 SYN-ACK|SYN-ACK]应答，而客户端不接收。</translation>
    </message>
    <message>
        <source>{source}: the handshake with {end} begins and is not completed.</source>
        <translation>{source}：与 {end} 的握手开始但未完成。</translation>
    </message>
    <message>
        <source>{source}: no handshake with {end} was captured.</source>
        <translation>{source}：没有捕获到与 {end} 的握手。</translation>
    </message>
    <message>
        <source>{count} connections in all, {established} established.</source>
        <translation>共 {count} 个连接，{established} 个已建立。</translation>
    </message>
    <message>
        <source>{dropped} packets were lost while capturing.</source>
        <translation>捕获时丢失了 {dropped} 个数据包。</translation>
    </message>
    <message>
        <source>The capture is not complete.</source>
        <translation>捕获不完整。</translation>
    </message>
    <message>
        <source>The two captures have no connection to {end} in common.</source>
        <translation>两份捕获没有共同的到 {end} 的连接。</translation>
    </message>
    <message>
        <source>Both ends of {end}: of {syns} SYNs {syns_lost} were lost on the way there and {unanswered} got no answer from the server; of {answers} SYN-ACKs {answers_lost} were lost on the way back.</source>
        <translation>{end} 的两端：{syns} 个 SYN 中 {syns_lost} 个在去程丢失，{unanswered} 个没有得到服务器应答；{answers} 个 SYN-ACK 中 {answers_lost} 个在返程丢失。</translation>
    </message>
    <message>
        <source>Packets of the attempts</source>
        <translation>尝试的数据包</translation>
    </message>
    <message>
        <source>Denied: {flow}. It is dropped[ by the {rule}][ ({stage})].</source>
        <translation>拒绝：{flow}。它被丢弃[，由 {rule}][（{stage}）]。</translation>
    </message>
    <message>
        <source>Not known: {flow}. It depends on what these files do not tell[ ({stage})].</source>
        <translation>不清楚：{flow}。取决于这些文件没有说明的内容[（{stage}）]。</translation>
    </message>
    <message>
        <source>SYN: the client asks for a connection</source>
        <translation>SYN：客户端请求连接</translation>
    </message>
    <message>
        <source>SYN again, number {count}, {since} after the first: no answer so far</source>
        <translation>再次 SYN，第 {count} 个，第一个之后 {since}：至今无应答</translation>
    </message>
    <message>
        <source>SYN-ACK: the server answers[ {since} after the first SYN]</source>
        <translation>SYN-ACK：服务器应答[（第一个 SYN 之后 {since}）]</translation>
    </message>
    <message>
        <source>SYN-ACK again, number {count}[, {since} after the first SYN]: the client has not taken the one before</source>
        <translation>再次 SYN-ACK，第 {count} 个[，第一个 SYN 之后 {since}]：客户端没有接收前一个</translation>
    </message>
    <message>
        <source>ACK: the connection is established[, {since} after the first SYN]</source>
        <translation>ACK：连接已建立[，第一个 SYN 之后 {since}]</translation>
    </message>
    <message>
        <source>RST in the server&apos;s name, TTL {ttl}[, {since} after the first SYN]</source>
        <translation>以服务器之名的 RST，TTL {ttl}[，第一个 SYN 之后 {since}]</translation>
    </message>
    <message>
        <source>RST from the client[, {since} after the first SYN]</source>
        <translation>来自客户端的 RST[，第一个 SYN 之后 {since}]</translation>
    </message>
    <message>
        <source>ICMP error about it: {icmp}</source>
        <translation>与之有关的 ICMP 错误：{icmp}</translation>
    </message>
    <message>
        <source>TTL {ttl}, window {window}, sequence number {sequence}</source>
        <translation>TTL {ttl}，窗口 {window}，序列号 {sequence}</translation>
    </message>
    <message>
        <source>{server}, seen from {client}</source>
        <translation>{server}（从 {client} 看）</translation>
    </message>
    <message>
        <source>{label} was seen {time} after the first packet[ ({details})].</source>
        <translation>在第一个数据包之后 {time} 看到 {label}[（{details}）]。</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>无法到达</translation>
    </message>
    <message>
        <source>refused on the way</source>
        <translation>途中被拒绝</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation>应答丢失</translation>
    </message>
    <message>
        <source>answer ignored</source>
        <translation>应答被忽略</translation>
    </message>
    <message>
        <source>answer not taken</source>
        <translation>应答未被接收</translation>
    </message>
    <message>
        <source>reset on the way</source>
        <translation>途中被重置</translation>
    </message>
    <message>
        <source>reset by the server</source>
        <translation>被服务器重置</translation>
    </message>
    <message>
        <source>high loss</source>
        <translation>丢包严重</translation>
    </message>
    <message>
        <source>window closed</source>
        <translation>窗口已关闭</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>reset by the client</source>
        <translation>被客户端重置</translation>
    </message>
    <message>
        <source>handshake not captured</source>
        <translation>未捕获到握手</translation>
    </message>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>[{syns} SYNs in {waited}|One SYN], and nothing came back: no SYN-ACK, no reset, no ICMP error.</source>
        <translation>[在 {waited} 内发送了 {syns} 个 SYN|发送了一个 SYN]，而没有任何返回：没有 SYN-ACK，没有重置，也没有 ICMP 错误。</translation>
    </message>
    <message>
        <source>The SYN is answered by {icmp}.</source>
        <translation>SYN 得到的应答是 {icmp}。</translation>
    </message>
    <message>
        <source>The SYN is answered by a reset that something on the way sent: it arrives with TTL {ttl}, the server&apos;s own packets with {server_ttl}.</source>
        <translation>SYN 得到重置应答，而它是途中某个设备发出的：它到达时 TTL 为 {ttl}，服务器自身的数据包则为 {server_ttl}。</translation>
    </message>
    <message>
        <source>The SYN is answered by a reset[ with TTL {ttl}][, as the server&apos;s own packets have it ({same_ttl})]: nothing listens on the port, or a rule rejects.</source>
        <translation>SYN 得到重置应答[，TTL {ttl}][，与服务器自身的数据包相同（{same_ttl}）]：端口上没有监听，或有规则拒绝。</translation>
    </message>
    <message>
        <source>The server answers[ with {answers} SYN-ACKs], and the client never gets it: it goes on sending SYNs or stays silent. Captured at the server&apos;s end.</source>
        <translation>服务器作了应答[（{answers} 个 SYN-ACK）]，而客户端始终没有收到：它继续发送 SYN 或保持沉默。在服务器端捕获。</translation>
    </message>
    <message>
        <source>The SYN-ACK arrives at the client, and the client does not take it: look at its own input rules and reverse-path filter.</source>
        <translation>SYN-ACK 到达客户端，而客户端不接收它：请查看客户端自身的入站规则和反向路径过滤。</translation>
    </message>
    <message>
        <source>The server answers[ with {answers} SYN-ACKs], and the client does not take it. Whether it arrives there only a capture at the client can show.</source>
        <translation>服务器作了应答[（{answers} 个 SYN-ACK）]，而客户端不接收它。应答是否到达那里，只有在客户端抓包才能看出。</translation>
    </message>
    <message>
        <source>Established, then reset by something on the way: the reset arrives with TTL {ttl}, the server&apos;s own packets with {server_ttl}.</source>
        <translation>已建立，随后被途中某个设备重置：重置到达时 TTL 为 {ttl}，服务器自身的数据包则为 {server_ttl}。</translation>
    </message>
    <message>
        <source>Established, then reset in the server&apos;s name[ (TTL {ttl}, like its other packets)].</source>
        <translation>已建立，随后以服务器的名义被重置[（TTL {ttl}，与其其他数据包相同）]。</translation>
    </message>
    <message>
        <source>Established, and {retransmissions} of {packets} segments were sent again ({share} %).</source>
        <translation>已建立，而 {packets} 个报文段中有 {retransmissions} 个被再次发送（{share} %）。</translation>
    </message>
    <message>
        <source>Established, then one end closed its receive window and did not open it again: its application does not read.</source>
        <translation>已建立，随后一端关闭了接收窗口并且没有再打开：该端的应用程序没有读取数据。</translation>
    </message>
    <message>
        <source>The handshake begins and is not completed[ ({answers} SYN-ACKs)].</source>
        <translation>握手开始，而没有完成[（{answers} 个 SYN-ACK）]。</translation>
    </message>
    <message>
        <source>Works, and the client closes it with a reset.</source>
        <translation>正常，客户端以重置关闭连接。</translation>
    </message>
    <message>
        <source>The capture begins after the handshake.</source>
        <translation>捕获在握手之后才开始。</translation>
    </message>
    <message>
        <source>Works[; the handshake took {rtt}].</source>
        <translation>正常[；握手用时 {rtt}]。</translation>
    </message>
    <message>
        <source>The handshake completes at both ends.</source>
        <translation>握手在两端都完成。</translation>
    </message>
    <message>
        <source>Lost on the way there: [{syns} SYNs leave|the SYN leaves] the client, and none arrives at the server. A device between drops them (path.filtered).</source>
        <translation>在去往途中丢失：[{syns} 个 SYN |SYN ]离开客户端，而没有一个到达服务器。中间的设备将其丢弃 (path.filtered)。</translation>
    </message>
    <message>
        <source>Lost at the server: [{arrived} SYNs arrive|the SYN arrives] there, and it sends no answer. Look at its firewall (server.firewall) and its accept queue.</source>
        <translation>在服务器丢失：[{arrived} 个 SYN |SYN ]到达那里，而服务器没有发出应答。请查看其防火墙 (server.firewall) 和接受队列。</translation>
    </message>
    <message>
        <source>The server itself refuses with a reset (server.not_listening, server.firewall).</source>
        <translation>服务器自身以重置拒绝 (server.not_listening, server.firewall)。</translation>
    </message>
    <message>
        <source>Lost on the way back: the server sends [{answers} SYN-ACKs|a SYN-ACK], and none arrives at the client (path.return_lost).</source>
        <translation>在返回途中丢失：服务器发出[ {answers} 个 SYN-ACK| SYN-ACK]，而没有一个到达客户端 (path.return_lost)。</translation>
    </message>
    <message>
        <source>Lost at the client: the SYN-ACK arrives there, and the client does not take it (client.firewall.inbound, client.reverse_path_filter).</source>
        <translation>在客户端丢失：SYN-ACK 到达那里，而客户端不接收它 (client.firewall.inbound, client.reverse_path_filter)。</translation>
    </message>
    <message>
        <source>A reset arrives in the server&apos;s name that the server did not send: a device between refuses (path.rejected).</source>
        <translation>收到一个以服务器名义发来、而服务器并未发送的重置：中间的设备拒绝了连接 (path.rejected)。</translation>
    </message>
    <message>
        <source>The client takes the SYN-ACK, and its ACK never arrives at the server (path.filtered).</source>
        <translation>客户端接收了 SYN-ACK，而其 ACK 始终没有到达服务器 (path.filtered)。</translation>
    </message>
    <message>
        <source>The two captures do not cover the same time, so where it was lost is not known.</source>
        <translation>两份捕获没有覆盖同一时间，因此不知道是在哪里丢失的。</translation>
    </message>
    <message>
        <source>window scale {shift}</source>
        <translation>窗口缩放 {shift}</translation>
    </message>
    <message>
        <source>timestamps</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>{endpoint}: {count} attempts, {lost} lost[; half connected within {half}, 95 % within {most}]</source>
        <translation>{endpoint}：尝试 {count} 次，丢失 {lost} 次[；一半在 {half} 内连上，95 % 在 {most} 内]</translation>
    </message>
    <message>
        <source>the application&apos;s timeout</source>
        <translation>应用程序的超时</translation>
    </message>
    <message>
        <source>Latency of each hop</source>
        <translation>每一跳的延迟</translation>
    </message>
    <message>
        <source>{count} more pieces of evidence are in the saved case.</source>
        <translation>另有 {count} 条证据在已保存的案例中。</translation>
    </message>
    <message>
        <source>started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language that this is translated to, as in HTML: &quot;de&quot;, &quot;zh-CN&quot;</extracomment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>What</source>
        <translation>现象</translation>
    </message>
    <message>
        <source>The connection {outcome}.</source>
        <translation>连接{outcome}。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因说明</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>{confidence}, which is not enough to name one cause</source>
        <translation>{confidence}，不足以确定一个原因</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The diagnosis was stopped before its end; some checks did not run.</source>
        <translation>诊断在结束前被停止；有些检查没有运行。</translation>
    </message>
    <message>
        <source>If it is this: {title}</source>
        <translation>如果是这个原因：{title}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>For it:</source>
        <translation>支持：</translation>
    </message>
    <message>
        <source>Against it:</source>
        <translation>反对：</translation>
    </message>
    <message>
        <source>Connection to {target}</source>
        <translation>到 {target} 的连接</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>可以做什么</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>该怎么做</translation>
    </message>
    <message>
        <source>To find out which</source>
        <translation>如何确定是哪一个</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>The attempt</source>
        <translation>连接尝试</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Possible causes</source>
        <translation>可能的原因</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Made by Deadair {version}.</source>
        <translation>由 Deadair {version} 生成。</translation>
    </message>
    <message>
        <source>Whether a network card is up, has a carrier and an address; without that nothing leaves this computer.</source>
        <translation>检查网卡是否启用、有信号且有地址；否则任何数据都无法离开本机。</translation>
    </message>
    <message>
        <source>Which way this computer would send the packets: the interface, the source address and the next router.</source>
        <translation>检查本机会从哪条路发送数据包：接口、源地址和下一跳路由器。</translation>
    </message>
    <message>
        <source>Whether the router on the local network answers; if not, nothing behind it can be reached.</source>
        <translation>检查本地网络的路由器是否响应；若不响应，其后的一切都无法到达。</translation>
    </message>
    <message>
        <source>Whether local ports or file descriptors run out, or this computer is too busy to keep up.</source>
        <translation>检查本地端口或文件描述符是否耗尽，以及本机是否过载。</translation>
    </message>
    <message>
        <source>Whether security software runs here that can hold connections back.</source>
        <translation>检查本机是否运行可能拦住连接的安全软件。</translation>
    </message>
    <message>
        <source>Whether the hosts file gives the name an address of its own, past DNS.</source>
        <translation>检查 hosts 文件是否绕过 DNS 为该名称指定了地址。</translation>
    </message>
    <message>
        <source>Whether each DNS server that is configured here answers, how fast, and what it says about the name.</source>
        <translation>检查此处配置的每个 DNS 服务器是否响应、多快，以及对该名称的答复。</translation>
    </message>
    <message>
        <source>What the system&apos;s own lookup gives for the name: the addresses that the application gets.</source>
        <translation>检查系统解析该名称的结果，即应用程序得到的地址。</translation>
    </message>
    <message>
        <source>Which rule of this computer&apos;s firewall decides about the connection, there and back.</source>
        <translation>检查本机防火墙的哪条规则决定该连接的去程和回程。</translation>
    </message>
    <message>
        <source>Whether packets of the attempts are lost inside this computer, by the kernel&apos;s own counters.</source>
        <translation>根据内核计数器检查尝试的数据包是否在本机内部丢失。</translation>
    </message>
    <message>
        <source>The packets of the attempts as they pass the network card; it needs rights, which the helper has.</source>
        <translation>观察尝试的数据包经过网卡的情况；所需权限由辅助程序提供。</translation>
    </message>
    <message>
        <source>Whether the application goes through a proxy, and whether that lets the connection pass.</source>
        <translation>检查应用程序是否经过代理，以及代理是否放行该连接。</translation>
    </message>
    <message>
        <source>Whether the target answers echo requests: then the way there works, and only this connection does not.</source>
        <translation>检查目标是否响应回显请求：若响应，则路径正常，只有此连接不通。</translation>
    </message>
    <message>
        <source>The routers on the way, for packets of this connection and for others: where the one kind ends and the other goes on.</source>
        <translation>检查此连接的数据包与其他数据包途经的路由器：一种在哪里终止而另一种继续前行。</translation>
    </message>
    <message>
        <source>How large a packet may be on the way; larger ones that vanish make connections hang after their handshake.</source>
        <translation>检查路径上允许的数据包大小；更大的包若消失，连接会在握手之后卡住。</translation>
    </message>
    <message>
        <source>Which security group, network ACL or firewall rule of a cloud provider decides, from the exports that were given.</source>
        <translation>根据提供的导出文件，检查云服务商的哪个安全组、网络 ACL 或防火墙规则在起决定作用。</translation>
    </message>
    <message>
        <source>The connection itself, tried on every address: accepted, refused, or met with silence.</source>
        <translation>对每个地址实际尝试连接：被接受、被拒绝或毫无响应。</translation>
    </message>
    <message>
        <source>Several attempts in a row: how many get through, and how many only after a repeated SYN.</source>
        <translation>连续多次尝试：有多少成功，又有多少是重发 SYN 之后才成功。</translation>
    </message>
    <message>
        <source>Another port of the same host: if it answers, the host lives, and something picks out the port.</source>
        <translation>尝试同一主机的另一端口：若响应，则主机在线，只是该端口被拦。</translation>
    </message>
    <message>
        <source>Whether TLS comes about on the connection, and whether its certificate fits the name and the date.</source>
        <translation>检查连接上 TLS 能否建立，以及证书是否与名称和日期相符。</translation>
    </message>
    <message>
        <source>What the web server or a gateway before it answers to a request, and how soon.</source>
        <translation>检查 Web 服务器或其前面的网关对请求的答复及其快慢。</translation>
    </message>
    <message>
        <source>Whether the service says anything once the connection stands, as its protocol wants.</source>
        <translation>检查连接建立后服务是否按其协议作出答复。</translation>
    </message>
    <message>
        <source>Whether a program on this computer listens on the port, and on which addresses.</source>
        <translation>检查本机是否有程序监听该端口，以及监听哪些地址。</translation>
    </message>
    <message>
        <source>Whether finished handshakes wait because the service does not accept them fast enough.</source>
        <translation>检查是否因服务接受过慢而有已完成的握手在排队。</translation>
    </message>
    <message>
        <source>Whether the service has descriptors, memory and processor time left to serve more.</source>
        <translation>检查服务是否还有描述符、内存和处理器时间来服务更多连接。</translation>
    </message>
    <message>
        <source>Whether the service that should listen is installed, running, and what it last said in its log.</source>
        <translation>检查应监听的服务是否已安装并运行，以及其日志最后说了什么。</translation>
    </message>
    <message>
        <source>lost on the way there</source>
        <translation>去程丢失</translation>
    </message>
    <message>
        <source>not answered by the server</source>
        <translation>服务器未应答</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>被服务器拒绝</translation>
    </message>
    <message>
        <source>lost on the way back</source>
        <translation>回程丢失</translation>
    </message>
    <message>
        <source>not taken by the client</source>
        <translation>客户端未接收</translation>
    </message>
    <message>
        <source>last ACK lost</source>
        <translation>最后的 ACK 丢失</translation>
    </message>
    <message>
        <source>it ends too early, at byte {offset}</source>
        <translation>它在字节 {offset} 处过早结束</translation>
    </message>
    <message>
        <source>what it says at byte {offset} cannot be so</source>
        <translation>它在字节 {offset} 处的内容不可能成立</translation>
    </message>
    <message>
        <source>it cannot be read or unpacked beyond byte {offset}: {reason}</source>
        <translation>无法读取或解压字节 {offset} 之后的内容：{reason}</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>无法发送</translation>
    </message>
    <message>
        <source>passes it on</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>accepts (SYN-ACK)</source>
        <translation>接受 (SYN-ACK)</translation>
    </message>
    <message>
        <source>refuses (RST)</source>
        <translation>拒绝 (RST)</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>unreachable (ICMP)</source>
        <translation>不可达 (ICMP)</translation>
    </message>
    <message>
        <source>a device between</source>
        <translation>中间的设备</translation>
    </message>
    <message>
        <source>{packet}, try {number}</source>
        <translation>{packet}，第 {number} 次</translation>
    </message>
    <message>
        <source>{label} left {time} after the first packet; the other end did not capture then, so its fate is not known.</source>
        <translation>{label} 在第一个数据包之后 {time} 发出；另一端当时没有抓包，因此结果未知。</translation>
    </message>
    <message>
        <source>{label} left {time} after the first packet and never came to the other end.</source>
        <translation>{label} 在第一个数据包之后 {time} 发出，始终没有到达另一端。</translation>
    </message>
    <message>
        <source>{label} came {time} after the first packet in the server&apos;s name; the server did not send it.</source>
        <translation>{label} 在第一个数据包之后 {time} 以服务器的名义到达；服务器并没有发送它。</translation>
    </message>
    <message>
        <source>{label} left {time} after the first packet and was {travel} on its way.</source>
        <translation>{label} 在第一个数据包之后 {time} 发出，途中用了 {travel}。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>No neighbour stands between: the target is this machine, has no route, or is behind a tunnel.</source>
        <translation>中间没有邻居：目标就是本机、没有路由，或在隧道之后。</translation>
    </message>
    <message>
        <source>No proxy is configured for this target.</source>
        <translation>没有为此目标配置代理。</translation>
    </message>
    <message>
        <source>All was answered before the capture had begun.</source>
        <translation>抓包开始之前，一切都已应答。</translation>
    </message>
    <message>
        <source>This computer&apos;s TLS library could not begin a handshake.</source>
        <translation>此计算机的 TLS 库无法开始握手。</translation>
    </message>
    <message>
        <source>Too little time was left for a TLS handshake.</source>
        <translation>剩余时间不足以完成 TLS 握手。</translation>
    </message>
    <message>
        <source>capture of the attempts</source>
        <translation>各次尝试的抓包</translation>
    </message>
</context>
<context>
    <name>deadair::ui::FirewallView</name>
    <message>
        <source>Firewall</source>
        <translation>防火墙</translation>
    </message>
    <message numerus="yes">
        <source>%n more are listed under Evidence.</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>另有 %n 条列在“证据”下。</numerusform>
        </translation>
    </message>
    <message>
        <source>This would let it pass; whoever is responsible for the rule decides that:</source>
        <translation>这条命令会放行它；由负责该规则的人决定：</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <comment>what a rule does</comment>
        <translation>可能 %1</translation>
    </message>
    <message>
        <source>No rule matches it, and the chains let pass what none matches.</source>
        <translation>没有规则与之匹配，而各链放行不匹配任何规则的包。</translation>
    </message>
    <message>
        <source>The firewall&apos;s rules have not been looked at.</source>
        <translation>尚未查看防火墙规则。</translation>
    </message>
</context>
</TS>
