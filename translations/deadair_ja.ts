<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Checklist</name>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Local firewall</source>
        <translation>ローカルファイアウォール</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Way there</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Service and gateway</source>
        <translation>サービスとゲートウェイ</translation>
    </message>
</context>
<context>
    <name>deadair::ui</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>deadair::ui::CapturePage</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Only what went &amp;wrong</source>
        <translation>失敗したものだけ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Find the cause</source>
        <translation>原因を調べる(&amp;F)</translation>
    </message>
    <message>
        <source>Diagnose the connection to this server from here, with these packets as evidence</source>
        <translation>これらのパケットを証拠として、このサーバーへの接続をここから診断します</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Progress of reading the capture</source>
        <translation>キャプチャの読み込みの進行状況</translation>
    </message>
    <message>
        <source>Search the connections: an address, a port, what happened</source>
        <translation>接続を検索: アドレス、ポート、結果</translation>
    </message>
    <message>
        <source>Search the connections</source>
        <translation>接続を検索</translation>
    </message>
    <message>
        <source>Connections of the capture</source>
        <translation>キャプチャ内の接続</translation>
    </message>
    <message>
        <source>The capture is read…</source>
        <translation>キャプチャを読み込んでいます…</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>読み込みはキャンセルされました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connections</source>
        <comment>that the search found</comment>
        <translation>
            <numerusform>%n 件中 %1 件の接続</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 packets in %2</source>
        <translation>%2 に %1 パケット</translation>
    </message>
    <message>
        <source>The file is damaged; what comes before was read (%1)</source>
        <translation>ファイルが壊れています。壊れた箇所より前は読み込みました (%1)</translation>
    </message>
    <message>
        <source>%1 packets were lost while capturing</source>
        <translation>キャプチャ中に %1 パケットが失われました</translation>
    </message>
    <message>
        <source>&amp;Other end…</source>
        <translation>相手側(&amp;O)…</translation>
    </message>
    <message>
        <source>Add a capture of the same connections and the same time, taken at the other end: together they show where packets were lost. It may also be dropped here.</source>
        <translation>同じ時間に相手側で取った、同じ接続のキャプチャを加えます。両方を合わせると、パケットがどこで失われたかが分かります。ここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>The capture from the other end is read…</source>
        <translation>相手側のキャプチャを読み込んでいます…</translation>
    </message>
    <message>
        <source>None of its connections is in the capture from the other end.</source>
        <translation>このキャプチャの接続は、相手側のキャプチャに一つもありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were seen at both ends</source>
        <translation>
            <numerusform>%n 件の接続が両端で見られました</numerusform>
        </translation>
    </message>
    <message>
        <source>This capture is the server&apos;s.</source>
        <translation>このキャプチャはサーバー側のものです。</translation>
    </message>
    <message>
        <source>This capture is the client&apos;s.</source>
        <translation>このキャプチャはクライアント側のものです。</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind.</source>
        <translation>サーバーの時計は %1 遅れています。</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead.</source>
        <translation>サーバーの時計は %1 進んでいます。</translation>
    </message>
    <message>
        <source>&amp;Handshake</source>
        <translation>ハンドシェイク(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Sent again</source>
        <translation>再送(&amp;S)</translation>
    </message>
</context>
<context>
    <name>deadair::ui::CasePage</name>
    <message>
        <source>&amp;What to do</source>
        <translation>対処(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Handshake</source>
        <translation>ハンドシェイク(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Latency</source>
        <translation>遅延(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>経路(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>証拠(&amp;E)</translation>
    </message>
    <message>
        <source>It works now. Before: %1</source>
        <translation>今は動作しています。以前: %1</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <translation>以前と同じ: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>以前: %1</translation>
    </message>
    <message>
        <source>&amp;Firewall</source>
        <translation>ファイアウォール(&amp;F)</translation>
    </message>
    <message>
        <source>Look again as &amp;administrator…</source>
        <translation>管理者としてもう一度調べる(&amp;A)…</translation>
    </message>
    <message>
        <source>A password is asked for. Then the packets of the attempts and the firewall&apos;s rules are seen as well.</source>
        <translation>パスワードを尋ねます。その後は試行のパケットとファイアウォールの規則も見えます。</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ChartTools</name>
    <message>
        <source>Show all</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>The whole time again (Home). The wheel or + and - zoom, dragging moves.</source>
        <translation>もう一度全体を表示 (Home)。ホイールまたは + と - で拡大縮小、ドラッグで移動。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
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
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ChecklistModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a group of checks and its state</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>a check, its state, what was found</comment>
        <translation>%1、%2。%3</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <translation>1 ms 未満</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ChecklistView</name>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
</context>
<context>
    <name>deadair::ui::CommandBlock</name>
    <message>
        <source>Command: %1</source>
        <translation>コマンド: %1</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>コマンドをコピー: %1</translation>
    </message>
</context>
<context>
    <name>deadair::ui::CompareModel</name>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Addresses of the target</source>
        <translation>宛先のアドレス</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>自分のアドレス</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS サーバー</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>The connection %1.</source>
        <translation>接続は%1。</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ComparePage</name>
    <message>
        <source>Show also what is the &amp;same</source>
        <translation>同じものも表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>What differs?</source>
        <translation>何が違うか</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ConnectionModel</name>
    <message>
        <source>What happened</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Began after</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>Connected in</source>
        <translation>接続時間</translation>
    </message>
    <message>
        <source>SYNs</source>
        <translation>SYN 数</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>パケット</translation>
    </message>
</context>
<context>
    <name>deadair::ui::DetailsPage</name>
    <message>
        <source>Anything else?</source>
        <translation>ほかに何かありますか</translation>
    </message>
    <message>
        <source>All of this is optional.</source>
        <translation>ここはすべて任意です。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>How long the application waits for a connection: 500ms, 3s. It is judged against what the network needs.</source>
        <translation>アプリケーションが接続を待つ時間: 500ms、3s。ネットワークが必要とする時間と比べます。</translation>
    </message>
    <message>
        <source>As this system is configured</source>
        <translation>このシステムの設定どおり</translation>
    </message>
    <message>
        <source>None, the application connects directly</source>
        <translation>なし、アプリケーションは直接接続する</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>これを使う:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message numerus="yes">
        <source>at most %n seconds</source>
        <translation>
            <numerusform>最大 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>The application&apos;s own &amp;timeout:</source>
        <translation>アプリケーションのタイムアウト(&amp;T):</translation>
    </message>
    <message>
        <source>The &amp;proxy it uses:</source>
        <translation>使用するプロキシ(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;How long to look:</source>
        <translation>調べる時間(&amp;H):</translation>
    </message>
    <message>
        <source>“%1” is no duration; write it like 500ms, 3s or 1m.</source>
        <translation>「%1」は時間ではありません。500ms、3s、1m のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no proxy; write it like http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>「%1」はプロキシではありません。http://proxy.example:3128 や socks5://proxy.example:1080 のように書いてください。</translation>
    </message>
</context>
<context>
    <name>deadair::ui::EvidenceModel</name>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったこと</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>測定元</translation>
    </message>
</context>
<context>
    <name>deadair::ui::EvidenceView</name>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Search the evidence</source>
        <translation>証拠を検索</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Choose a piece of evidence to see its raw values.</source>
        <translation>証拠を選ぶと生の値が表示されます。</translation>
    </message>
    <message>
        <source>Raw values of the chosen evidence</source>
        <translation>選んだ証拠の生の値</translation>
    </message>
</context>
<context>
    <name>deadair::ui::HandshakeView</name>
    <message>
        <source>Address whose handshake is shown</source>
        <translation>ハンドシェイクを表示するアドレス</translation>
    </message>
    <message>
        <source>No connection has been attempted yet.</source>
        <translation>まだ接続は試みられていません。</translation>
    </message>
    <message>
        <source>Solid: seen, or reported by the kernel. Dashed: inferred from what the kernel counted. A cross: nothing more is known of the packet. Time runs down.</source>
        <translation>実線: 見られたもの、またはカーネルが報告したもの。破線: カーネルの計数から推定したもの。×印: パケットのその先は不明。時間は下へ進みます。</translation>
    </message>
</context>
<context>
    <name>deadair::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What proves or excludes it:</source>
        <translation>これを証明または否定するもの:</translation>
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
        <translation>Enter: ステップ 1 に書かれた問題の原因を調べる
Ctrl+1 から Ctrl+5: 各ステップ
Esc: 中止。分かったことは残して判定する
F5: もう一度実行し、前の結果と並べる
Ctrl+N: 新しい診断、Ctrl+O: ケースを開く、Ctrl+S: ケースを保存
Ctrl+E: レポートを HTML で保存、Ctrl+P: プレビュー、Ctrl+Shift+C: チケット用テキストをコピー
Ctrl+W: ときどき失敗するものを監視する
ハンドシェイク、経路、グラフ: 矢印キーでパケットを移動、+ と - で拡大縮小</translation>
    </message>
    <message>
        <source>Search the checks and causes</source>
        <translation>検査と原因を検索</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>検査: %1</translation>
    </message>
</context>
<context>
    <name>deadair::ui::LadderView</name>
    <message>
        <source>Handshake</source>
        <translation>ハンドシェイク</translation>
    </message>
</context>
<context>
    <name>deadair::ui::LatencyView</name>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>まだ何も測定されていません。</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>接続にかかる時間</translation>
    </message>
    <message>
        <source>Repeated SYNs</source>
        <translation>SYN の再送</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Latency of each hop</source>
        <translation>各ホップの遅延</translation>
    </message>
    <message>
        <source>the application&apos;s timeout</source>
        <translation>アプリケーションのタイムアウト</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n attempts</source>
        <comment>a slice of a distribution</comment>
        <translation>
            <numerusform>%1 から %2: %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Hop %1, %2: %3</source>
        <translation>ホップ %1、%2: %3</translation>
    </message>
    <message>
        <source>Half within %1, 95 % within %2, 99 % within %3</source>
        <translation>半数は %1 以内、95 % は %2 以内、99 % は %3 以内</translation>
    </message>
</context>
<context>
    <name>deadair::ui::MainWindow</name>
    <message>
        <source>Deadair cases (*.json)</source>
        <translation>Deadair のケース (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The language changes when the diagnosis or the watch has ended.</source>
        <translation>診断または監視が終わると言語が変わります。</translation>
    </message>
    <message>
        <source>New diagnosis</source>
        <translation>新しい診断</translation>
    </message>
    <message>
        <source>Compare this case with…</source>
        <translation>このケースと比べる…</translation>
    </message>
    <message>
        <source>Compare with a case</source>
        <translation>ケースと比べる</translation>
    </message>
    <message>
        <source>Compare with the run before</source>
        <translation>前回の実行と比べる</translation>
    </message>
    <message>
        <source>Open a case or a capture</source>
        <translation>ケースまたはキャプチャを開く</translation>
    </message>
    <message>
        <source>Cases and captures (*.json *.pcap *.pcapng *.cap *.gz *.zst)</source>
        <translation>ケースとキャプチャ (*.json *.pcap *.pcapng *.cap *.gz *.zst)</translation>
    </message>
    <message>
        <source>Open a case or a capture…</source>
        <translation>ケースまたはキャプチャを開く…</translation>
    </message>
    <message>
        <source>The diagnosis has ended: %1</source>
        <translation>診断が終わりました: %1</translation>
    </message>
    <message>
        <source>Open the capture from the other end</source>
        <translation>相手側のキャプチャを開く</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap *.gz *.zst)</source>
        <translation>キャプチャ (*.pcap *.pcapng *.cap *.gz *.zst)</translation>
    </message>
</context>
<context>
    <name>deadair::ui::PathPanel</name>
    <message>
        <source>The way there has not been traced: the target is this computer itself, or it was not needed.</source>
        <translation>経路は調べられていません。宛先がこのコンピューター自身であるか、必要がありませんでした。</translation>
    </message>
    <message>
        <source>Each row is one kind of packet; where a row ends with a cross, nothing beyond answered it.</source>
        <translation>各行は一種類のパケットです。行が×印で終わるところから先は何も応答しませんでした。</translation>
    </message>
</context>
<context>
    <name>deadair::ui::PathView</name>
    <message>
        <source>TCP to port %1</source>
        <translation>TCP ポート %1 へ</translation>
    </message>
    <message>
        <source>UDP to port %1</source>
        <translation>UDP ポート %1 へ</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>hop %1: %2 %3</source>
        <translation>ホップ %1: %2 %3</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>hop %1</source>
        <translation>ホップ %1</translation>
    </message>
    <message>
        <source>This computer, where the trace begins.</source>
        <translation>トレースが始まるこのコンピューター。</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>不明な相手</translation>
    </message>
    <message>
        <source>%1, hop %2: %3, %4.</source>
        <translation>%1、ホップ %2: %3、%4。</translation>
    </message>
    <message>
        <source>Answered in %1.</source>
        <translation>%1 で応答しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n packets were sent.</source>
        <translation>
            <numerusform>%n 個のパケットを送りました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deadair::ui::PlacePage</name>
    <message>
        <source>Where are you?</source>
        <translation>どこにいますか</translation>
    </message>
    <message>
        <source>The same fault looks different from its two ends.</source>
        <translation>同じ障害も両端では違って見えます。</translation>
    </message>
    <message>
        <source>On the machine that connects</source>
        <translation>接続する側のマシン</translation>
    </message>
    <message>
        <source>The usual case: the application that reports the error runs here. Name, local firewall, route, way and server are looked at from here.</source>
        <translation>通常の場合: エラーを出すアプリケーションはここで動いています。名前、ローカルファイアウォール、経路、サーバーをここから調べます。</translation>
    </message>
    <message>
        <source>On the machine that should answer</source>
        <translation>応答すべき側のマシン</translation>
    </message>
    <message>
        <source>The service should listen here. Its listener, its queue, its limits and this machine&apos;s firewall are looked at.</source>
        <translation>サービスはここで待ち受けているはずです。待ち受け、キュー、制限、このマシンのファイアウォールを調べます。</translation>
    </message>
    <message>
        <source>Files from elsewhere</source>
        <translation>別の場所からのファイル</translation>
    </message>
    <message>
        <source>Drop a saved case or a capture (pcap, pcapng) into this window, or choose one here.</source>
        <translation>保存したケースやキャプチャ (pcap、pcapng) をこのウィンドウにドロップするか、ここで選んでください。</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ProblemPage</name>
    <message>
        <source>What does not work?</source>
        <translation>何が動きませんか</translation>
    </message>
    <message>
        <source>Paste the error message or a log line, or type a URL or host:port

dial tcp 10.0.9.4:5432: connect: connection timed out
https://shop.example/
db.example:5432</source>
        <translation>エラーメッセージやログの行を貼り付けるか、URL またはホスト:ポートを入力してください

dial tcp 10.0.9.4:5432: connect: connection timed out
https://shop.example/
db.example:5432</translation>
    </message>
    <message>
        <source>which?</source>
        <translation>どれ?</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>ポート(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Find the cause</source>
        <translation>原因を調べる(&amp;F)</translation>
    </message>
    <message>
        <source>Start the diagnosis (Enter)</source>
        <translation>診断を始める (Enter)</translation>
    </message>
    <message>
        <source>&amp;Where and details…</source>
        <translation>場所と詳細(&amp;W)…</translation>
    </message>
    <message>
        <source>Say on which machine you are, and more about the application</source>
        <translation>どのマシンにいるか、アプリケーションの詳細を伝える</translation>
    </message>
    <message>
        <source>Try an &amp;example</source>
        <translation>例を試す(&amp;E)</translation>
    </message>
    <message>
        <source>A real time-out on this computer alone: a listener whose accept queue is full</source>
        <translation>このコンピューターだけで起こす本物のタイムアウト: 受け入れキューが満杯の待ち受け</translation>
    </message>
    <message>
        <source>%1, and which port?</source>
        <translation>%1、どのポートですか</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <translation>%1 への接続</translation>
    </message>
    <message>
        <source>No target found yet: name the host, as in db.example:5432.</source>
        <translation>まだ宛先がありません。db.example:5432 のようにホスト名を書いてください。</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>%1 が出力</translation>
    </message>
    <message>
        <source>Gave up after %1</source>
        <translation>%1 であきらめた</translation>
    </message>
    <message>
        <source>Asked about before</source>
        <translation>以前に調べたもの</translation>
    </message>
    <message>
        <source>Earlier cases</source>
        <translation>以前のケース</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a saved case or a capture (%1)</source>
        <translation>保存したケースまたはキャプチャを開く (%1)</translation>
    </message>
</context>
<context>
    <name>deadair::ui::RemedyView</name>
    <message>
        <source>What to do</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>裏付ける証拠</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>反する証拠</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the connection works from here.</source>
        <translation>何もする必要はありません。ここからの接続は動作しています。</translation>
    </message>
    <message>
        <source>No remedy is known for this.</source>
        <translation>対処法は知られていません。</translation>
    </message>
    <message>
        <source>If it is this: %1</source>
        <translation>これが原因なら: %1</translation>
    </message>
    <message>
        <source>Copy a message for those who can do it</source>
        <translation>対処できる人への文面をコピー</translation>
    </message>
    <message>
        <source>What was found and what is asked for, as a text to send to them</source>
        <translation>見つかったことと依頼を、送るための文章にしたもの</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Commands for this system</source>
        <translation>このシステムでのコマンド</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>可能性の低いもの</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>考えられる原因</translation>
    </message>
    <message>
        <source>To find out which</source>
        <translation>どれかを調べるには</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ReportActions</name>
    <message>
        <source>Save the report as HTML…</source>
        <translation>レポートを HTML で保存…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Save the text for a ticket (Markdown)…</source>
        <translation>チケット用テキストを保存 (Markdown)…</translation>
    </message>
    <message>
        <source>Save the ticket text</source>
        <translation>チケット用テキストを保存</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save the case (JSON)…</source>
        <translation>ケースを保存 (JSON)…</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>ケースを保存</translation>
    </message>
    <message>
        <source>Deadair cases (*.json)</source>
        <translation>Deadair のケース (*.json)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Copy the ticket text</source>
        <translation>チケット用テキストをコピー</translation>
    </message>
    <message>
        <source>Redact addresses, names and users</source>
        <translation>アドレス、名前、ユーザーを伏せる</translation>
    </message>
    <message>
        <source>Replaces them by stand-ins, the same for the same, in everything that is written</source>
        <translation>書き出すものすべてで、同じものは同じ代わりのものに置き換えます</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>The ticket text is in the clipboard.</source>
        <translation>チケット用テキストをクリップボードに入れました。</translation>
    </message>
</context>
<context>
    <name>deadair::ui::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>レポートのプレビュー</translation>
    </message>
</context>
<context>
    <name>deadair::ui::RetransmissionsView</name>
    <message>
        <source>Whole capture   ·   SYNs: %1   ·   data: %2   ·   most at %3: %4 in %5</source>
        <comment>sent again</comment>
        <translation>キャプチャ全体   ·   SYN: %1   ·   データ: %2   ·   最多は %3: %5 に %4 回</translation>
    </message>
    <message>
        <source>%1: SYNs %2, data %3</source>
        <comment>sent again at a time</comment>
        <translation>%1: SYN %2、データ %3</translation>
    </message>
    <message>
        <source>Nothing was sent again in this capture.</source>
        <translation>このキャプチャでは再送はありませんでした。</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Sent again in each %1</source>
        <comment>a duration</comment>
        <translation>%1 ごとの再送</translation>
    </message>
    <message>
        <source>data</source>
        <translation>データ</translation>
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
        <translation>設定</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>外観(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
</context>
<context>
    <name>deadair::ui::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>ステップ %1/%2: %3</translation>
    </message>
</context>
<context>
    <name>deadair::ui::TimeChart</name>
    <message>
        <source>%1: lost</source>
        <comment>attempts of a series</comment>
        <translation>%1: 消失</translation>
    </message>
    <message>
        <source>%1: lost</source>
        <comment>an attempt</comment>
        <translation>%1: 消失</translation>
    </message>
</context>
<context>
    <name>deadair::ui::VerdictBanner</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>End the diagnosis now; what is known so far is kept and judged</source>
        <translation>診断を今すぐ終える。これまでに分かったことは残して判定します</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>もう一度実行</translation>
    </message>
    <message>
        <source>The same diagnosis once more, to see whether a change helped</source>
        <translation>同じ診断をもう一度行い、変更が効いたか確かめます</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Save the report, copy it for a ticket, or save the case</source>
        <translation>レポートを保存、チケット用にコピー、またはケースを保存</translation>
    </message>
    <message>
        <source>Progress of the diagnosis</source>
        <translation>診断の進行状況</translation>
    </message>
    <message>
        <source>Looking for the cause: %1</source>
        <translation>原因を調べています: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks</source>
        <comment>progress</comment>
        <translation>
            <numerusform>%n 件のチェックのうち %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n s left</source>
        <comment>progress</comment>
        <translation>
            <numerusform>残り最大 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>中止しています</translation>
    </message>
    <message>
        <source>Sure: %1</source>
        <translation>確かさ: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>場所: %1</translation>
    </message>
    <message>
        <source>stopped before the end: some checks did not run</source>
        <translation>途中で中止: 一部のチェックは行われていません</translation>
    </message>
</context>
<context>
    <name>deadair::ui::WatchModel</name>
    <message>
        <source>works</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>fails: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>failed attempts</comment>
        <translation>%2 回中 %1 回</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>直近</translation>
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
        <translation>監視する宛先 (空白で区切る)</translation>
    </message>
    <message numerus="yes">
        <source>every %n seconds</source>
        <translation>
            <numerusform>%n 秒ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>Watched endpoints</source>
        <translation>監視中の接続先</translation>
    </message>
    <message>
        <source>Watch what fails now and then</source>
        <translation>ときどき失敗するものを監視する</translation>
    </message>
    <message>
        <source>It works again.</source>
        <translation>また動作しています。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>Every attempt is written at once to %1</source>
        <translation>すべての試行はすぐに %1 に書かれます</translation>
    </message>
    <message>
        <source>Several targets may be given, with spaces between. Leave it running: each failed attempt is kept with its evidence, and the first one of a series is diagnosed.</source>
        <translation>宛先は空白で区切っていくつでも書けます。動かしたままにしてください。失敗した試行は証拠とともに残り、連続した失敗の最初のものは診断されます。</translation>
    </message>
</context>
<context>
    <name>deadair::ui::WindowBar</name>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>ケース</translation>
    </message>
    <message>
        <source>Open a case or a capture, or compare two cases</source>
        <translation>ケースまたはキャプチャを開く、または 2 つのケースを比較する</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>Repeat the attempt until stopped, to catch what is intermittent (%1)</source>
        <translation>中止するまで試行を繰り返し、断続的な失敗をとらえる (%1)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>deadair::ui::WizardPage</name>
    <message>
        <source>&amp;Find the cause</source>
        <translation>原因を調べる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>詳細(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>Deadair, started again, says that the connection works</source>
        <translation>Deadair をもう一度実行すると接続が動作すると報告される</translation>
    </message>
    <message>
        <source>{device_address}[ (hop {hop})][ or {next_hop_address} right behind it]</source>
        <translation>{device_address}[ (ホップ {hop})][ またはすぐ後ろの {next_hop_address}]</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>ネットワークカード</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Router on the local network</source>
        <translation>ローカルネットワークのルーター</translation>
    </message>
    <message>
        <source>Ports, descriptors and load</source>
        <translation>ポート、ディスクリプター、負荷</translation>
    </message>
    <message>
        <source>Security software</source>
        <translation>セキュリティソフト</translation>
    </message>
    <message>
        <source>Hosts file</source>
        <translation>hosts ファイル</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS サーバー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Firewall rules</source>
        <translation>ファイアウォールの規則</translation>
    </message>
    <message>
        <source>Packets lost inside this computer</source>
        <translation>このコンピューター内で失われたパケット</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Packet size</source>
        <translation>パケットの大きさ</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Repeated attempts</source>
        <translation>繰り返しの試行</translation>
    </message>
    <message>
        <source>Another port of the host</source>
        <translation>ホストの別のポート</translation>
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
        <translation>サービスの応答</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>待ち受け</translation>
    </message>
    <message>
        <source>Accept queue</source>
        <translation>受け入れキュー</translation>
    </message>
    <message>
        <source>Resources of the service</source>
        <translation>サービスの資源</translation>
    </message>
    <message>
        <source>State of the service</source>
        <translation>サービスの状態</translation>
    </message>
    <message>
        <source>The application sees {error} from {call}() at once.</source>
        <translation>アプリケーションには {call}() からすぐに {error} が返ります。</translation>
    </message>
    <message>
        <source>The application sees {error} (&quot;connection timed out: getsockopt&quot;: the errno of the pending connect(), read with getsockopt(SO_ERROR)).</source>
        <translation>アプリケーションには {error} が返ります (「connection timed out: getsockopt」: 保留中の connect() の errno を getsockopt(SO_ERROR) で読んだもの)。</translation>
    </message>
    <message>
        <source>The application sees {error}, the errno of the pending connect(), read with getsockopt(SO_ERROR).</source>
        <translation>アプリケーションには {error} が返ります。保留中の connect() の errno を getsockopt(SO_ERROR) で読んだものです。</translation>
    </message>
    <message>
        <source>Of {all} attempts {connected} connected, {repeated} only after a repeated SYN; {silent} got no answer.</source>
        <translation>{all} 回の試行のうち {connected} 回が接続し、{repeated} 回は SYN の再送後でした。{silent} 回は応答がありませんでした。</translation>
    </message>
    <message>
        <source>No rule of {backends} stops this connection.</source>
        <translation>{backends} のどの規則もこの接続を止めません。</translation>
    </message>
    <message>
        <source>No firewall rules were found that concern this connection.</source>
        <translation>この接続に関わるファイアウォール規則は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Nothing could be measured.</source>
        <translation>何も測定できませんでした。</translation>
    </message>
    <message>
        <source>Not needed here, or there was no time for it.</source>
        <translation>ここでは不要か、時間がありませんでした。</translation>
    </message>
    <message>
        <source>It does not mention this name.</source>
        <translation>この名前は書かれていません。</translation>
    </message>
    <message>
        <source>None of the known products runs here.</source>
        <translation>既知の製品はここでは動いていません。</translation>
    </message>
    <message>
        <source>No proxy applies to this target.</source>
        <translation>この宛先にプロキシは適用されません。</translation>
    </message>
    <message>
        <source>Nothing listens on this port.</source>
        <translation>このポートでは何も待ち受けていません。</translation>
    </message>
    <message>
        <source>Nothing unusual.</source>
        <translation>異常はありません。</translation>
    </message>
    <message>
        <source>Something is unusual here.</source>
        <translation>ここに異常があります。</translation>
    </message>
    <message>
        <source>Blocked by this computer&apos;s firewall</source>
        <translation>このコンピューターのファイアウォールが遮断</translation>
    </message>
    <message>
        <source>A firewall rule on this computer blocks connections to [port {port}|the target][: {rule}].</source>
        <translation>このコンピューターのファイアウォール規則が[ポート {port} |宛先]への接続を遮断しています[: {rule}]。</translation>
    </message>
    <message>
        <source>The first packet (SYN), or what follows the handshake, never leaves this computer, so neither the network nor the server can answer it.</source>
        <translation>最初のパケット (SYN)、またはハンドシェイクに続くデータがこのコンピューターから出ていかないため、ネットワークもサーバーも応答できません。</translation>
    </message>
    <message>
        <source>Read the rule and decide with whoever owns it[ ({owner})] whether this connection is meant to be allowed.</source>
        <translation>規則を読み、その所有者[ ({owner})] とこの接続を許すべきか決めてください。</translation>
    </message>
    <message>
        <source>you know who added the rule and why</source>
        <translation>誰がなぜその規則を加えたか分かる</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, allow the connection in front of the rule, or remove the rule (commands below).</source>
        <translation>このコンピューターの管理者として、規則の前でこの接続を許可するか、規則を削除してください (下のコマンド)。</translation>
    </message>
    <message>
        <source>If a management tool writes the rules, change them there, or the change will be undone.</source>
        <translation>管理ツールが規則を書いているなら、そちらで変更してください。そうしないと元に戻されます。</translation>
    </message>
    <message>
        <source>the rule is still changed after the tool&apos;s next run</source>
        <translation>ツールの次の実行後も規則が変更されたままである</translation>
    </message>
    <message>
        <source>The answer is blocked by this computer&apos;s firewall</source>
        <translation>応答がこのコンピューターのファイアウォールに遮断される</translation>
    </message>
    <message>
        <source>A firewall rule on this computer drops the answers of [the resolver {resolver}|the server][: {rule}].</source>
        <translation>このコンピューターのファイアウォール規則が[リゾルバー {resolver} |サーバー]の応答を破棄しています[: {rule}]。</translation>
    </message>
    <message>
        <source>The first packet goes out and the answer (SYN-ACK) comes back, but a rule for incoming packets discards it. Usually the rule that allows answers to one&apos;s own connections (ct state established) is missing or comes too late.</source>
        <translation>最初のパケットは出て応答 (SYN-ACK) も戻りますが、受信パケットの規則が捨てています。多くは、自分の接続への応答を許す規則 (ct state established) がないか、順番が遅すぎます。</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, put a rule that accepts established connections in front of the one that drops (commands below).</source>
        <translation>このコンピューターの管理者として、確立済みの接続を受け入れる規則を、破棄する規則の前に置いてください (下のコマンド)。</translation>
    </message>
    <message>
        <source>If a management tool[ ({owner})] writes the rules, change them there.</source>
        <translation>管理ツール[ ({owner})] が規則を書いているなら、そちらで変更してください。</translation>
    </message>
    <message>
        <source>the rule is still right after the tool&apos;s next run</source>
        <translation>ツールの次の実行後も規則が正しい</translation>
    </message>
    <message>
        <source>Held by security software</source>
        <translation>セキュリティソフトが止めている</translation>
    </message>
    <message>
        <source>[{product}, security software on this computer,|Security software on this computer] holds or drops the connection.</source>
        <translation>[このコンピューターのセキュリティソフト {product} |このコンピューターのセキュリティソフト]が接続を止めるか破棄しています。</translation>
    </message>
    <message>
        <source>The product keeps rules of its own, which the system&apos;s firewall lists do not show. Packets that are handed to it are not let go.</source>
        <translation>この製品は独自の規則を持ち、システムのファイアウォール一覧には現れません。渡されたパケットは放されません。</translation>
    </message>
    <message>
        <source>Look into the product&apos;s log or window for a blocked connection to [{target}|the target] and allow it, if you may.</source>
        <translation>製品のログや画面で [{target} |宛先]への遮断された接続を探し、許されるなら許可してください。</translation>
    </message>
    <message>
        <source>If the product has crashed or is waiting for an answer, restart it or answer its question.</source>
        <translation>製品が異常終了したか応答を待っているなら、再起動するか、その質問に答えてください。</translation>
    </message>
    <message>
        <source>its window shows that it is running</source>
        <translation>製品の画面が動作中を示す</translation>
    </message>
    <message>
        <source>Allow [{target}|the target] for this program in the product&apos;s policy, or put this computer into the right policy group.</source>
        <translation>製品のポリシーでこのプログラムに [{target} |宛先]を許可するか、このコンピューターを正しいグループに入れてください。</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>接続は動作しています</translation>
    </message>
    <message>
        <source>The connection[ to {target}] works.</source>
        <translation>[{target} への]接続は動作しています。</translation>
    </message>
    <message>
        <source>Deadair connected, and nothing on the way delayed or refused it. If the application still fails, it connects somewhere else, as another user, through a proxy, or it fails after connecting.</source>
        <translation>Deadair は接続でき、途中で遅れも拒否もありませんでした。それでもアプリケーションが失敗するなら、別の場所へ、別のユーザーとして、プロキシ経由で接続しているか、接続後に失敗しています。</translation>
    </message>
    <message>
        <source>Compare the address and port in the application&apos;s configuration with the ones tested here.</source>
        <translation>アプリケーションの設定のアドレスとポートを、ここで試したものと比べてください。</translation>
    </message>
    <message>
        <source>both are the same</source>
        <translation>両方が同じである</translation>
    </message>
    <message>
        <source>If the failure comes and goes, start Deadair again while it fails, with the application&apos;s own timeout.</source>
        <translation>失敗が出たり消えたりするなら、起きている間に、アプリケーションのタイムアウトを指定して Deadair をもう一度実行してください。</translation>
    </message>
    <message>
        <source>Deadair names a cause, or the failure does not come back</source>
        <translation>Deadair が原因を示すか、失敗が再発しない</translation>
    </message>
    <message>
        <source>No network connection</source>
        <translation>ネットワーク接続がない</translation>
    </message>
    <message>
        <source>This computer has no network connection[: {interface} lacks a carrier or an address|: no interface has a carrier and an address].</source>
        <translation>このコンピューターにはネットワーク接続がありません[: {interface} にキャリアまたはアドレスがありません|: キャリアとアドレスを持つインターフェースがありません]。</translation>
    </message>
    <message>
        <source>Nothing can leave this computer before a cable or a radio link and an address are there.</source>
        <translation>ケーブルまたは無線とアドレスがそろうまで、このコンピューターからは何も出られません。</translation>
    </message>
    <message>
        <source>Plug in the cable or join the wireless network, and switch flight mode off.</source>
        <translation>ケーブルをつなぐか無線ネットワークに参加し、機内モードを切ってください。</translation>
    </message>
    <message>
        <source>the system shows the network as connected</source>
        <translation>システムがネットワークを接続済みと示す</translation>
    </message>
    <message>
        <source>Switch the interface on and ask for an address (commands below).</source>
        <translation>インターフェースを有効にし、アドレスを要求してください (下のコマンド)。</translation>
    </message>
    <message>
        <source>the interface is listed as up, with an address of your network</source>
        <translation>インターフェースが有効で、ネットワークのアドレスを持つと表示される</translation>
    </message>
    <message>
        <source>Check the switch port, its VLAN and its access control (802.1X).</source>
        <translation>スイッチのポート、その VLAN、アクセス制御 (802.1X) を調べてください。</translation>
    </message>
    <message>
        <source>the interface has a carrier and gets an address</source>
        <translation>インターフェースにキャリアがあり、アドレスを得る</translation>
    </message>
    <message>
        <source>No address from DHCP</source>
        <translation>DHCP からアドレスが来ない</translation>
    </message>
    <message>
        <source>This computer got no address from the network[: {interface} has only the self-assigned {source}|, only a self-assigned one].</source>
        <translation>このコンピューターはネットワークからアドレスを得られませんでした[: {interface} には自己割り当ての {source} しかありません|。自己割り当てのものしかありません]。</translation>
    </message>
    <message>
        <source>[No prefix was announced, or another device has the same address (RFC {rfc}, 5.4)|No DHCP server answered], so only a link-local address is left, which no router forwards.</source>
        <translation>[プレフィックスが広告されていないか、別の機器が同じアドレスを使っている (RFC {rfc} 5.4)|DHCP サーバーが応答しなかった]ため、どのルーターも転送しないリンクローカルアドレスしか残っていません。</translation>
    </message>
    <message>
        <source>Join the network again, or ask for an address again (commands below).</source>
        <translation>ネットワークに参加し直すか、もう一度アドレスを要求してください (下のコマンド)。</translation>
    </message>
    <message>
        <source>the address no longer starts with 169.254</source>
        <translation>アドレスが 169.254 で始まらなくなる</translation>
    </message>
    <message>
        <source>Check that the DHCP server runs, that its pool is not exhausted and that its relay serves this VLAN.</source>
        <translation>DHCP サーバーが動いているか、プールが尽きていないか、リレーがこの VLAN を扱うか調べてください。</translation>
    </message>
    <message>
        <source>another device gets an address on the same port or wireless network</source>
        <translation>同じポートや無線で別の機器がアドレスを得る</translation>
    </message>
    <message>
        <source>No route to the target</source>
        <translation>宛先への経路がない</translation>
    </message>
    <message>
        <source>This computer has no route to [{address}|the target][: the entry for {prefix} says &quot;{route_type}&quot;].</source>
        <translation>このコンピューターには [{address} |宛先]への経路がありません[: {prefix} の項目は「{route_type}」です]。</translation>
    </message>
    <message>
        <source>The kernel does not know where to send the packets, so none leaves this computer.</source>
        <translation>カーネルはパケットの送り先が分からないため、何もこのコンピューターを出ません。</translation>
    </message>
    <message>
        <source>Connect the VPN or the network that the target belongs to.</source>
        <translation>宛先が属する VPN またはネットワークに接続してください。</translation>
    </message>
    <message>
        <source>the route to the target is found (commands below)</source>
        <translation>宛先への経路が見つかる (下のコマンド)</translation>
    </message>
    <message>
        <source>If the default route is missing, renew the connection, or add the route that your network team gives you; remove an entry that forbids the target.</source>
        <translation>既定の経路がなければ接続を更新するか、ネットワーク担当が示す経路を加えてください。宛先を禁じる項目は削除してください。</translation>
    </message>
    <message>
        <source>the route to the target names an interface and a router</source>
        <translation>宛先への経路にインターフェースとルーターが示される</translation>
    </message>
    <message>
        <source>Check the routes that DHCP, router advertisements or the VPN hand out.</source>
        <translation>DHCP、ルーター広告、VPN が配る経路を調べてください。</translation>
    </message>
    <message>
        <source>The router does not answer</source>
        <translation>ルーターが応答しない</translation>
    </message>
    <message>
        <source>The router [{gateway} |]on the local network does not answer[ on {interface}].</source>
        <translation>ローカルネットワークのルーター[ {gateway} |]が[ {interface} で]応答しません。</translation>
    </message>
    <message>
        <source>Every packet for other networks goes to this router first. It does not even answer the question for its hardware address (ARP or neighbour discovery), so nothing leaves the local network.</source>
        <translation>ほかのネットワークへのパケットはすべてまずこのルーターへ行きます。ハードウェアアドレスの問い合わせ (ARP または近隣探索) にさえ応答しないため、何もローカルネットワークを出ません。</translation>
    </message>
    <message>
        <source>Check that this computer is in the right network: cable, wireless network, VLAN, and the address of the router in the settings.</source>
        <translation>このコンピューターが正しいネットワークにいるか調べてください: ケーブル、無線、VLAN、設定のルーターのアドレス。</translation>
    </message>
    <message>
        <source>the router&apos;s entry in the neighbour table has a hardware address</source>
        <translation>近隣テーブルのルーターの項目にハードウェアアドレスがある</translation>
    </message>
    <message>
        <source>Restart the router or access point if it is yours.</source>
        <translation>自分のものなら、ルーターまたはアクセスポイントを再起動してください。</translation>
    </message>
    <message>
        <source>the router answers a ping</source>
        <translation>ルーターが ping に応答する</translation>
    </message>
    <message>
        <source>Check the router[ {gateway}], its port and VLAN, and whether its address was changed.</source>
        <translation>ルーター[ {gateway}]、そのポートと VLAN、アドレスの変更がないかを調べてください。</translation>
    </message>
    <message>
        <source>Wrong network mask</source>
        <translation>ネットマスクの誤り</translation>
    </message>
    <message>
        <source>This computer takes [{address}|the target] for a neighbour on its own network[ ({prefix} on {interface})], and it is not one.</source>
        <translation>このコンピューターは [{address} |宛先]を自分のネットワークの隣[ ({interface} の {prefix})]とみなしていますが、そうではありません。</translation>
    </message>
    <message>
        <source>The network mask or prefix is too wide: the packets are not handed to the router, which would know the way, but are looked for on the local network, where nobody answers.</source>
        <translation>ネットマスクまたはプレフィックスが広すぎます。パケットは道を知るルーターに渡されず、誰も答えないローカルネットワークで探されます。</translation>
    </message>
    <message>
        <source>Set the mask (prefix length) that the network team gives, or switch from a fixed address to DHCP.</source>
        <translation>ネットワーク担当が示すマスク (プレフィックス長) を設定するか、固定アドレスから DHCP に変えてください。</translation>
    </message>
    <message>
        <source>the route to the target goes through the router</source>
        <translation>宛先への経路がルーターを通る</translation>
    </message>
    <message>
        <source>Check the mask that DHCP hands out for this network.</source>
        <translation>DHCP がこのネットワークに配るマスクを調べてください。</translation>
    </message>
    <message>
        <source>a renewed address has the right prefix length</source>
        <translation>更新したアドレスのプレフィックス長が正しい</translation>
    </message>
    <message>
        <source>A tunnel takes the traffic</source>
        <translation>トンネルが通信を奪っている</translation>
    </message>
    <message>
        <source>The tunnel[ {interface}] on this computer takes the traffic for [{address}|the target], and nothing comes back through it.</source>
        <translation>このコンピューターのトンネル[ {interface}] が [{address} |宛先]への通信を取り込み、そこから何も戻りません。</translation>
    </message>
    <message>
        <source>A VPN or tunnel has put its own route in front of the usual one. Its other end does not reach the target, or the tunnel is dead.</source>
        <translation>VPN またはトンネルが、いつもの経路の前に自分の経路を置いています。その先は宛先に届かないか、トンネルが死んでいます。</translation>
    </message>
    <message>
        <source>Disconnect the VPN and try again.</source>
        <translation>VPN を切断してもう一度試してください。</translation>
    </message>
    <message>
        <source>the connection works without it, or Deadair names another cause</source>
        <translation>それなしで接続が動作するか、Deadair が別の原因を示す</translation>
    </message>
    <message>
        <source>Connect the VPN again: a stale tunnel keeps its routes.</source>
        <translation>VPN を接続し直してください。古いトンネルは経路を残します。</translation>
    </message>
    <message>
        <source>Check whether the VPN should carry [{prefix}|this network], and route it or exclude it there (split tunnel).</source>
        <translation>VPN が [{prefix} |このネットワーク]を運ぶべきか調べ、そこで通すか除外してください (スプリットトンネル)。</translation>
    </message>
    <message>
        <source>the route to the target is the intended one</source>
        <translation>宛先への経路が意図したものである</translation>
    </message>
    <message>
        <source>Reverse-path filter</source>
        <translation>リバースパスフィルター</translation>
    </message>
    <message>
        <source>This computer receives the answer[ on {interface}] and drops it, because its own route back goes another way.</source>
        <translation>このコンピューターは応答を[ {interface} で]受け取りますが、自分の戻りの経路が別なので破棄します。</translation>
    </message>
    <message>
        <source>With strict reverse-path filtering (rp_filter = 1, RFC 3704) the kernel accepts a packet only from the interface through which it would send to that address. The paths there and back differ.</source>
        <translation>厳格なリバースパスフィルター (rp_filter = 1、RFC 3704) では、カーネルはそのアドレスへ送るときに使うインターフェースからのパケットしか受け取りません。行きと帰りの道が違います。</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, set the filter to loose (2), or route the target through the interface on which the answers come.</source>
        <translation>このコンピューターの管理者として、フィルターを緩い設定 (2) にするか、応答が来るインターフェースから宛先へ経路を向けてください。</translation>
    </message>
    <message>
        <source>the counter IPReversePathFilter no longer rises during an attempt</source>
        <translation>試行中にカウンター IPReversePathFilter が増えなくなる</translation>
    </message>
    <message>
        <source>Keep the setting after a restart: write it to /etc/sysctl.d/.</source>
        <translation>再起動後も保つよう、/etc/sysctl.d/ に書いてください。</translation>
    </message>
    <message>
        <source>the value is still 2 after a restart</source>
        <translation>再起動後も値が 2 である</translation>
    </message>
    <message>
        <source>Check why the answer takes another way than the question.</source>
        <translation>応答が問い合わせと別の道を通る理由を調べてください。</translation>
    </message>
    <message>
        <source>both directions use the same interface</source>
        <translation>両方向が同じインターフェースを使う</translation>
    </message>
    <message>
        <source>The proxy does not answer</source>
        <translation>プロキシが応答しない</translation>
    </message>
    <message>
        <source>The configured proxy[ {proxy}] does not answer.</source>
        <translation>設定されたプロキシ[ {proxy}] が応答しません。</translation>
    </message>
    <message>
        <source>The application does not talk to the target but to this proxy, and the proxy cannot be reached. The target itself may be well.</source>
        <translation>アプリケーションは宛先ではなくこのプロキシと話しており、プロキシに届きません。宛先自体は正常かもしれません。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s name and port in the settings[ ({proxy})]; outside of the company&apos;s network it may need the VPN, or must be switched off.</source>
        <translation>設定のプロキシの名前とポート[ ({proxy})] を調べてください。社外では VPN が要るか、切る必要があるかもしれません。</translation>
    </message>
    <message>
        <source>a connection to the proxy itself works</source>
        <translation>プロキシ自体への接続が動作する</translation>
    </message>
    <message>
        <source>If this target should be reached directly, add it to the exceptions (NO_PROXY).</source>
        <translation>この宛先に直接届くべきなら、例外 (NO_PROXY) に加えてください。</translation>
    </message>
    <message>
        <source>Check that the proxy service runs and listens, and that its firewall lets this computer in.</source>
        <translation>プロキシのサービスが動いて待ち受けているか、そのファイアウォールがこのコンピューターを通すか調べてください。</translation>
    </message>
    <message>
        <source>this computer can open a connection to the proxy</source>
        <translation>このコンピューターがプロキシへ接続できる</translation>
    </message>
    <message>
        <source>The proxy refuses</source>
        <translation>プロキシが拒否する</translation>
    </message>
    <message>
        <source>The proxy[ {proxy}] refuses the connection to [{target}|the target][ (status {proxy_status})][: {proxy_reason}].</source>
        <translation>プロキシ[ {proxy}] が [{target} |宛先]への接続を拒否しています[ (ステータス {proxy_status})][: {proxy_reason}]。</translation>
    </message>
    <message>
        <source>The proxy is well and answers, but its rules do not allow this target, this port or these credentials.</source>
        <translation>プロキシは正常で応答しますが、その規則がこの宛先、ポート、または資格情報を許していません。</translation>
    </message>
    <message>
        <source>If the proxy asks for a login (status 407), renew the user name and password that the application uses.</source>
        <translation>プロキシがログインを求めるなら (ステータス 407)、アプリケーションのユーザー名とパスワードを更新してください。</translation>
    </message>
    <message>
        <source>the proxy no longer answers 407</source>
        <translation>プロキシが 407 を返さなくなる</translation>
    </message>
    <message>
        <source>Allow CONNECT to [{host}|the target][ on port {port}] for this user, or say why it is not allowed.</source>
        <translation>このユーザーに [{host} |宛先]への CONNECT[ (ポート {port})] を許可するか、許されない理由を示してください。</translation>
    </message>
    <message>
        <source>the proxy opens the tunnel (status 200)</source>
        <translation>プロキシがトンネルを開く (ステータス 200)</translation>
    </message>
    <message>
        <source>If the target should be reached directly, add it to the exceptions (NO_PROXY).</source>
        <translation>宛先に直接届くべきなら、例外 (NO_PROXY) に加えてください。</translation>
    </message>
    <message>
        <source>Only the proxy gets through</source>
        <translation>プロキシだけが通る</translation>
    </message>
    <message>
        <source>Direct connections to [{target}|the target] are blocked; the proxy[ {proxy}] reaches it.</source>
        <translation>[{target} |宛先]への直接の接続は遮断されていますが、プロキシ[ {proxy}] は届きます。</translation>
    </message>
    <message>
        <source>This network lets connections out only through its proxy. The application connects directly, perhaps because it does not read the system&apos;s proxy settings or because an exception applies.</source>
        <translation>このネットワークは自分のプロキシ経由でしか接続を外へ出しません。アプリケーションは直接接続しています。システムのプロキシ設定を読まないか、例外が適用されているためかもしれません。</translation>
    </message>
    <message>
        <source>Tell the application to use the proxy[ {proxy}]: in its own settings, or by HTTPS_PROXY in its environment.</source>
        <translation>アプリケーションにプロキシ[ {proxy}] を使わせてください: 自身の設定、または環境変数 HTTPS_PROXY で。</translation>
    </message>
    <message>
        <source>the application connects</source>
        <translation>アプリケーションが接続する</translation>
    </message>
    <message>
        <source>Remove the target from the exceptions (NO_PROXY) if it is there.</source>
        <translation>宛先が例外 (NO_PROXY) にあれば取り除いてください。</translation>
    </message>
    <message>
        <source>the application&apos;s connection appears in the proxy&apos;s log</source>
        <translation>アプリケーションの接続がプロキシのログに現れる</translation>
    </message>
    <message>
        <source>If the application cannot use a proxy, allow it to connect directly to [{target}|the target].</source>
        <translation>アプリケーションがプロキシを使えないなら、[{target} |宛先]への直接の接続を許可してください。</translation>
    </message>
    <message>
        <source>The hosts file sends the name elsewhere</source>
        <translation>hosts ファイルが名前を別の場所へ向けている</translation>
    </message>
    <message>
        <source>The hosts file on this computer sends [{name}|the name] to [{hosts_address}|another address][, DNS to {dns_addresses}], and that address does not answer.</source>
        <translation>このコンピューターの hosts ファイルは [{name} |その名前]を [{hosts_address} |別のアドレス]に向けており[ (DNS では {dns_addresses})]、そのアドレスは応答しません。</translation>
    </message>
    <message>
        <source>An entry[ in line {hosts_line}] of [{hosts_path}|the hosts file] overrides DNS. Such lines are often left over from a test or a move.</source>
        <translation>[{hosts_path} |hosts ファイル]の項目[ ({hosts_line} 行目)] が DNS より優先されています。こうした行はテストや移転の名残であることが多いです。</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, remove or comment out the line[ {hosts_line}] of [{hosts_path}|the hosts file].</source>
        <translation>このコンピューターの管理者として、[{hosts_path} |hosts ファイル]の行[ {hosts_line}] を削除するかコメントにしてください。</translation>
    </message>
    <message>
        <source>the name resolves to the address that DNS gives</source>
        <translation>名前が DNS の示すアドレスになる</translation>
    </message>
    <message>
        <source>If the line is meant to be there, correct its address.</source>
        <translation>その行が必要なら、アドレスを直してください。</translation>
    </message>
    <message>
        <source>No local port left</source>
        <translation>ローカルポートが尽きた</translation>
    </message>
    <message>
        <source>This computer has no local port left for [{target}|this destination][: {in_use} of {limit} are in use].</source>
        <translation>このコンピューターには [{target} |この宛先]へのローカルポートが残っていません[: {limit} のうち {in_use} が使用中]。</translation>
    </message>
    <message>
        <source>Every connection needs a local port of its own. A program opens connections faster than they are closed and freed; a closed one keeps its port for a minute (TIME_WAIT).</source>
        <translation>どの接続にも専用のローカルポートが要ります。プログラムが、閉じて解放されるより速く接続を開いています。閉じた接続は一分間ポートを保ちます (TIME_WAIT)。</translation>
    </message>
    <message>
        <source>Find the program that holds the connections and restart it (commands below).</source>
        <translation>接続を持っているプログラムを見つけて再起動してください (下のコマンド)。</translation>
    </message>
    <message>
        <source>the number of connections to the target falls</source>
        <translation>宛先への接続数が減る</translation>
    </message>
    <message>
        <source>Keep connections and use them again (a pool, HTTP keep-alive) instead of opening one per request.</source>
        <translation>要求ごとに開かず、接続を保って再利用してください (プール、HTTP keep-alive)。</translation>
    </message>
    <message>
        <source>the number of connections stays flat under load</source>
        <translation>負荷の下でも接続数が一定である</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, widen the port range for the time being.</source>
        <translation>このコンピューターの管理者として、当面ポートの範囲を広げてください。</translation>
    </message>
    <message>
        <source>No file descriptor left</source>
        <translation>ファイルディスクリプターが尽きた</translation>
    </message>
    <message>
        <source>[{process} on this computer|The program or this computer] has no file descriptor left[: {in_use} of {limit} are in use].</source>
        <translation>[このコンピューターの {process} |プログラムまたはこのコンピューター]にファイルディスクリプターが残っていません[: {limit} のうち {in_use} が使用中]。</translation>
    </message>
    <message>
        <source>Every connection needs a descriptor. A program that leaks them, or a limit that is too low, stops new connections before a packet is sent (EMFILE or ENFILE).</source>
        <translation>どの接続にもディスクリプターが要ります。漏らすプログラムや低すぎる制限は、パケットを送る前に新しい接続を止めます (EMFILE または ENFILE)。</translation>
    </message>
    <message>
        <source>Restart the program that holds the descriptors.</source>
        <translation>ディスクリプターを持っているプログラムを再起動してください。</translation>
    </message>
    <message>
        <source>its number of descriptors is far below the limit</source>
        <translation>そのディスクリプター数が制限よりずっと少ない</translation>
    </message>
    <message>
        <source>Raise its limit: LimitNOFILE= of its service, or ulimit -n in the shell that starts it.</source>
        <translation>制限を上げてください: サービスの LimitNOFILE=、または起動するシェルの ulimit -n。</translation>
    </message>
    <message>
        <source>Close connections and files when they are no longer needed.</source>
        <translation>不要になった接続とファイルを閉じてください。</translation>
    </message>
    <message>
        <source>the number of descriptors stays flat over days</source>
        <translation>ディスクリプター数が何日も一定である</translation>
    </message>
    <message>
        <source>Connection-tracking table full</source>
        <translation>コネクション追跡テーブルが満杯</translation>
    </message>
    <message>
        <source>This computer&apos;s connection-tracking table is full[: {in_use} of {limit} entries], so it drops new connections.</source>
        <translation>このコンピューターのコネクション追跡テーブルが満杯で[ ({limit} 項目のうち {in_use})]、新しい接続を破棄しています。</translation>
    </message>
    <message>
        <source>The firewall remembers every connection in a table of fixed size. When it is full, the first packet of a new connection is dropped without a word.</source>
        <translation>ファイアウォールは決まった大きさのテーブルに全接続を記録します。満杯になると、新しい接続の最初のパケットは何も言わず捨てられます。</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, enlarge the table (commands below), and keep the value in /etc/sysctl.d/.</source>
        <translation>このコンピューターの管理者として、テーブルを広げ (下のコマンド)、値を /etc/sysctl.d/ に保ってください。</translation>
    </message>
    <message>
        <source>the count stays below the maximum</source>
        <translation>数が最大値より少ないままである</translation>
    </message>
    <message>
        <source>Find what opens so many connections, for instance a scan or a missing keep-alive.</source>
        <translation>多くの接続を開いているものを見つけてください。例えばスキャンや keep-alive の欠如です。</translation>
    </message>
    <message>
        <source>the count falls within minutes</source>
        <translation>数が数分で減る</translation>
    </message>
    <message>
        <source>This computer is overloaded</source>
        <translation>このコンピューターが過負荷</translation>
    </message>
    <message>
        <source>This computer is overloaded[ ({reason})] and delays its own connections.</source>
        <translation>このコンピューターは過負荷で[ ({reason})]、自分の接続を遅らせています。</translation>
    </message>
    <message>
        <source>Programs wait for the processor or for memory, so answers that have arrived are handled late, perhaps later than the application waits.</source>
        <translation>プログラムがプロセッサーやメモリを待つため、届いた応答の処理が遅れ、アプリケーションの待ち時間を超えることがあります。</translation>
    </message>
    <message>
        <source>Find the program that uses the processor or the memory, and close it.</source>
        <translation>プロセッサーまたはメモリを使うプログラムを見つけて閉じてください。</translation>
    </message>
    <message>
        <source>the load falls below the number of processors</source>
        <translation>負荷がプロセッサー数を下回る</translation>
    </message>
    <message>
        <source>If a container or service has a limit of its own (CPUQuota, cpu.max), raise it.</source>
        <translation>コンテナーやサービスに独自の制限 (CPUQuota、cpu.max) があるなら上げてください。</translation>
    </message>
    <message>
        <source>the throttled time no longer grows</source>
        <translation>制限された時間が増えなくなる</translation>
    </message>
    <message>
        <source>The application gives up too early</source>
        <translation>アプリケーションが早くあきらめすぎる</translation>
    </message>
    <message>
        <source>The application gives up [after {timeout_ms} ms|before the connection is there][; the connection needs {needed_ms} ms].</source>
        <translation>アプリケーションは[ {timeout_ms} ms で|接続ができる前に]あきらめます[。接続には {needed_ms} ms 必要です]。</translation>
    </message>
    <message>
        <source>The connection is established, but later than the application waits. After a lost first packet the system tries again only after one second (RFC 6298), so a shorter timeout does not survive a single lost packet.</source>
        <translation>接続は確立しますが、アプリケーションが待つより遅れます。最初のパケットが失われると、システムは一秒後にしか再送しません (RFC 6298)。それより短いタイムアウトは、一つのパケットの消失にも耐えられません。</translation>
    </message>
    <message>
        <source>Set the application&apos;s connect timeout to at least three seconds[ (measured here: {needed_ms} ms)].</source>
        <translation>アプリケーションの接続タイムアウトを三秒以上にしてください[ (ここでの測定: {needed_ms} ms)]。</translation>
    </message>
    <message>
        <source>If the connection used to be faster, look for loss or delay on the way.</source>
        <translation>以前はもっと速かったなら、途中の損失や遅れを探してください。</translation>
    </message>
    <message>
        <source>connecting takes about one round trip again</source>
        <translation>接続が再びおよそ一往復の時間で済む</translation>
    </message>
    <message>
        <source>{end} accepted the connection in {duration}[, after {repeats} repeated SYNs][, and it was reset at once ({error})].</source>
        <translation>{end} は {duration} で接続を受け入れました[ (SYN の再送 {repeats} 回の後)][。直後にリセットされました ({error})]。</translation>
    </message>
    <message>
        <source>{end} did not answer {syns} SYNs in {duration}.</source>
        <translation>{end} は {duration} の間、{syns} 個の SYN に応答しませんでした。</translation>
    </message>
    <message>
        <source>{end} refused the connection after {duration}[: {icmp}| by a reset][ ({error})].</source>
        <translation>{end} は {duration} 後に接続を拒否しました[: {icmp}| (リセット)][ ({error})]。</translation>
    </message>
    <message>
        <source>{end} reset the connection after {duration}[ ({error})].</source>
        <translation>{end} は {duration} 後に接続をリセットしました[ ({error})]。</translation>
    </message>
    <message>
        <source>{end} is unreachable, after {duration}[: {icmp}][ ({error})].</source>
        <translation>{end} は到達不能です ({duration} 後)[: {icmp}][ ({error})]。</translation>
    </message>
    <message>
        <source>{end}: the connection is not allowed, after {duration}[: {icmp}][ ({error})].</source>
        <translation>{end}: 接続は許されていません ({duration} 後)[: {icmp}][ ({error})]。</translation>
    </message>
    <message>
        <source>{end}: this computer could not even try[, {call}() failed][ ({error})].</source>
        <translation>{end}: このコンピューターは試すことさえできませんでした[ ({call}() が失敗)][ ({error})]。</translation>
    </message>
    <message>
        <source>{end}: the system gave up after {duration} and {syns} SYNs[ ({error})].</source>
        <translation>{end}: システムは {duration} と {syns} 個の SYN の後にあきらめました[ ({error})]。</translation>
    </message>
    <message>
        <source>{end}[ through {interface}]</source>
        <translation>{end}[ ({interface} 経由)]</translation>
    </message>
    <message>
        <source>In {window} with {syns} SYNs to {address}[ ({idle})]: {failed} repeats failed to leave, {received} packets came in, {lost} of them were lost inside this computer[, {reverse} by the reverse-path filter].</source>
        <translation>{address} への SYN {syns} 個を含む {window} の間[ ({idle})]: 再送 {failed} 回が出られず、{received} パケットが届き、うち {lost} がこのコンピューター内で失われました[ (リバースパスフィルターで {reverse})]。</translation>
    </message>
    <message>
        <source>idle control</source>
        <translation>比較用の無通信</translation>
    </message>
    <message>
        <source>a plain SYN</source>
        <translation>通常の SYN</translation>
    </message>
    <message>
        <source>a SYN that asks for ECN</source>
        <translation>ECN を求める SYN</translation>
    </message>
    <message>
        <source>a bare ACK</source>
        <translation>単独の ACK</translation>
    </message>
    <message>
        <source>{end} did not answer {segment}, sent {sent} times.</source>
        <translation>{end} は {sent} 回送った {segment} に応答しませんでした。</translation>
    </message>
    <message>
        <source>{end} answered {segment} with a SYN-ACK in {duration}[ (TTL {ttl})].</source>
        <translation>{end} は {segment} に {duration} で SYN-ACK を返しました[ (TTL {ttl})]。</translation>
    </message>
    <message>
        <source>{end} answered {segment} with a reset in {duration}[ (TTL {ttl})].</source>
        <translation>{end} は {segment} に {duration} でリセットを返しました[ (TTL {ttl})]。</translation>
    </message>
    <message>
        <source>{segment} to {end} was answered by [{icmp}|an ICMP error] in {duration}.</source>
        <translation>{end} への {segment} には {duration} で [{icmp} |ICMP エラー]が返りました。</translation>
    </message>
    <message>
        <source>The name does not exist</source>
        <translation>名前が存在しない</translation>
    </message>
    <message>
        <source>The name [{name}|asked for] does not exist in DNS[, says {resolver}].</source>
        <translation>[{name} という|尋ねた]名前は DNS に存在しません[ ({resolver} による)]。</translation>
    </message>
    <message>
        <source>The resolver answered, and the answer is NXDOMAIN: nobody has registered this name, or it is known only inside another network.</source>
        <translation>リゾルバーは応答し、その答えは NXDOMAIN です: 誰もこの名前を登録していないか、別のネットワークの中でしか知られていません。</translation>
    </message>
    <message>
        <source>Check the spelling of the name, and whether it needs a domain behind it.</source>
        <translation>名前のつづりと、後ろにドメインが要らないか調べてください。</translation>
    </message>
    <message>
        <source>the look-up gives an address</source>
        <translation>検索でアドレスが得られる</translation>
    </message>
    <message>
        <source>If the name belongs to a company&apos;s network, connect its VPN, so that its resolvers are asked.</source>
        <translation>会社のネットワークの名前なら、その VPN に接続し、そのリゾルバーに尋ねるようにしてください。</translation>
    </message>
    <message>
        <source>Add the record for [{name}|the name], or correct the zone.</source>
        <translation>[{name} |その名前]のレコードを加えるか、ゾーンを直してください。</translation>
    </message>
    <message>
        <source>every name server of the zone answers with the address</source>
        <translation>ゾーンのどのネームサーバーもそのアドレスを返す</translation>
    </message>
    <message>
        <source>The name has no address</source>
        <translation>名前にアドレスがない</translation>
    </message>
    <message>
        <source>The name[ {name}] exists in DNS and has no address.</source>
        <translation>名前[ {name}] は DNS にありますが、アドレスがありません。</translation>
    </message>
    <message>
        <source>The name has other records, but neither A nor AAAA, so there is nothing to connect to.</source>
        <translation>この名前にはほかのレコードはありますが A も AAAA もなく、接続先がありません。</translation>
    </message>
    <message>
        <source>Check whether a longer name is meant, such as www in front of it or the name of one host.</source>
        <translation>もっと長い名前 (先頭に www を付けたもの、特定のホスト名など) ではないか調べてください。</translation>
    </message>
    <message>
        <source>Add an A or AAAA record for [{name}|the name].</source>
        <translation>[{name} |その名前]に A または AAAA レコードを加えてください。</translation>
    </message>
    <message>
        <source>No DNS server answers</source>
        <translation>どの DNS サーバーも応答しない</translation>
    </message>
    <message>
        <source>No configured DNS server answers[ ({resolvers})][, though {plain} answers a question without EDNS].</source>
        <translation>設定された DNS サーバーがどれも応答しません[ ({resolvers})][ (ただし {plain} は EDNS なしの問い合わせには応答します)]。</translation>
    </message>
    <message>
        <source>Without a resolver no name can be turned into an address; connections to bare addresses may still work.</source>
        <translation>リゾルバーがなければ名前はアドレスになりません。アドレスへの直接の接続は動作するかもしれません。</translation>
    </message>
    <message>
        <source>Check that this computer is in the right network or VPN, and that the DNS servers in its settings belong to that network.</source>
        <translation>このコンピューターが正しいネットワークまたは VPN にいるか、設定の DNS サーバーがそのネットワークのものか調べてください。</translation>
    </message>
    <message>
        <source>a DNS server answers (commands below)</source>
        <translation>DNS サーバーが応答する (下のコマンド)</translation>
    </message>
    <message>
        <source>Check that the DNS service runs and that its firewall lets UDP and TCP port 53 in.</source>
        <translation>DNS サービスが動いているか、そのファイアウォールが UDP と TCP のポート 53 を通すか調べてください。</translation>
    </message>
    <message>
        <source>the resolver answers from this computer</source>
        <translation>このコンピューターからリゾルバーが応答する</translation>
    </message>
    <message>
        <source>Check the DNS servers that DHCP or the VPN hand out.</source>
        <translation>DHCP または VPN が配る DNS サーバーを調べてください。</translation>
    </message>
    <message>
        <source>the settings list servers that answer</source>
        <translation>設定に応答するサーバーが並ぶ</translation>
    </message>
    <message>
        <source>The DNS server fails</source>
        <translation>DNS サーバーが失敗する</translation>
    </message>
    <message>
        <source>The DNS server[ {resolver}] answers [{rcode}|with an error] instead of an address[ for {name}].</source>
        <translation>DNS サーバー[ {resolver}] は[ {name} の]アドレスではなく [{rcode} |エラー]を返します。</translation>
    </message>
    <message>
        <source>The resolver is there, but cannot or will not answer: SERVFAIL means that it could not ask the zone&apos;s own servers or that the zone&apos;s signatures are wrong, REFUSED that it does not serve this computer.</source>
        <translation>リゾルバーはいますが、答えられないか答えません。SERVFAIL はゾーンのサーバーに尋ねられないかゾーンの署名が誤りであること、REFUSED はこのコンピューターを相手にしないことを意味します。</translation>
    </message>
    <message>
        <source>Ask another resolver, to see whether only this one fails (commands below).</source>
        <translation>別のリゾルバーに尋ね、これだけの失敗か調べてください (下のコマンド)。</translation>
    </message>
    <message>
        <source>another resolver gives the address</source>
        <translation>別のリゾルバーがアドレスを返す</translation>
    </message>
    <message>
        <source>Check the resolver&apos;s log, its forwarders and the zone&apos;s DNSSEC signatures; for REFUSED its list of allowed clients.</source>
        <translation>リゾルバーのログ、転送先、ゾーンの DNSSEC 署名を調べてください。REFUSED なら許可クライアントの一覧も。</translation>
    </message>
    <message>
        <source>the resolver answers NOERROR with an address</source>
        <translation>リゾルバーが NOERROR とアドレスを返す</translation>
    </message>
    <message>
        <source>Looking up the name is slow</source>
        <translation>名前の検索が遅い</translation>
    </message>
    <message>
        <source>Looking up [{name}|the name] takes [{needed_ms} ms|longer than a connection should][, because {resolver} does not answer in time].</source>
        <translation>[{name} |名前]の検索に [{needed_ms} ms |接続にふさわしい以上の時間が]かかっています[ ({resolver} が時間内に応答しないため)]。</translation>
    </message>
    <message>
        <source>The system asks the resolvers one after the other and waits several seconds for each that is silent. An application with a short timeout may give up before the address is known.</source>
        <translation>システムはリゾルバーに順に尋ね、黙っているもの一つごとに数秒待ちます。タイムアウトの短いアプリケーションは、アドレスが分かる前にあきらめることがあります。</translation>
    </message>
    <message>
        <source>Remove the silent resolver[ {resolver}] from the network settings, or put it last.</source>
        <translation>応答しないリゾルバー[ {resolver}] をネットワーク設定から外すか、最後に置いてください。</translation>
    </message>
    <message>
        <source>the look-up takes less than 100 ms</source>
        <translation>検索が 100 ms 未満で済む</translation>
    </message>
    <message>
        <source>Check the list of DNS servers that DHCP or the VPN hand out.</source>
        <translation>DHCP または VPN が配る DNS サーバーの一覧を調べてください。</translation>
    </message>
    <message>
        <source>every server in the list answers</source>
        <translation>一覧のどのサーバーも応答する</translation>
    </message>
    <message>
        <source>Bring [{resolver}|the slow resolver] back to work.</source>
        <translation>[{resolver} |遅いリゾルバー]を復旧してください。</translation>
    </message>
    <message>
        <source>it answers within 100 ms</source>
        <translation>100 ms 以内に応答する</translation>
    </message>
    <message>
        <source>DNS gives a wrong address</source>
        <translation>DNS が誤ったアドレスを返す</translation>
    </message>
    <message>
        <source>DNS gives a wrong address for [{name}|the name][: {addresses}][, says {resolver}].</source>
        <translation>DNS が [{name} |名前]に誤ったアドレスを返します[: {addresses}][ ({resolver} による)]。</translation>
    </message>
    <message>
        <source>The resolvers do not agree about the name, or the answer cannot be right for a server: loopback, unspecified, link-local or a range kept for documentation. A filter, an old record or a captive network may be behind it.</source>
        <translation>リゾルバー同士の答えが食い違うか、サーバーとしてあり得ない答えです: ループバック、未指定、リンクローカル、文書用の範囲。フィルター、古いレコード、認証画面のあるネットワークが背後にあるかもしれません。</translation>
    </message>
    <message>
        <source>Empty the cache, and compare what each resolver says (commands below).</source>
        <translation>キャッシュを空にし、各リゾルバーの答えを比べてください (下のコマンド)。</translation>
    </message>
    <message>
        <source>all give the same address</source>
        <translation>すべてが同じアドレスを返す</translation>
    </message>
    <message>
        <source>If a filter or a captive network answers for others, leave it or sign in to it.</source>
        <translation>フィルターや認証画面のあるネットワークが代わりに答えるなら、そこを離れるかサインインしてください。</translation>
    </message>
    <message>
        <source>the look-up gives the right address</source>
        <translation>検索で正しいアドレスが得られる</translation>
    </message>
    <message>
        <source>Correct the record on every name server of the zone, and in split-horizon views.</source>
        <translation>ゾーンのすべてのネームサーバー、および分割ビューでレコードを直してください。</translation>
    </message>
    <message>
        <source>every resolver gives the right address after the old record&apos;s time to live</source>
        <translation>古いレコードの有効期間の後、どのリゾルバーも正しいアドレスを返す</translation>
    </message>
    <message>
        <source>Some addresses of the name are dead</source>
        <translation>名前のアドレスの一部が死んでいる</translation>
    </message>
    <message>
        <source>Some addresses of [{name}|the name] do not answer[: {addresses}]; others do.</source>
        <translation>[{name} |名前]のアドレスの一部が応答しません[: {addresses}]。ほかは応答します。</translation>
    </message>
    <message>
        <source>The name has several addresses. A program that tries a dead one first waits for it, fails, or works only every other time.</source>
        <translation>この名前には複数のアドレスがあります。死んだものを先に試すプログラムは、待つか、失敗するか、二回に一回しか動きません。</translation>
    </message>
    <message>
        <source>Start the service on [{addresses}|the dead addresses] again.</source>
        <translation>[{addresses} |死んだアドレス]でサービスを再び起動してください。</translation>
    </message>
    <message>
        <source>every address of the name answers</source>
        <translation>名前のどのアドレスも応答する</translation>
    </message>
    <message>
        <source>Take [{addresses}|the dead addresses] out of DNS until they answer.</source>
        <translation>応答するまで [{addresses} |死んだアドレス]を DNS から外してください。</translation>
    </message>
    <message>
        <source>the look-up gives only addresses that answer</source>
        <translation>検索で応答するアドレスだけが得られる</translation>
    </message>
    <message>
        <source>IPv6 does not work, IPv4 does</source>
        <translation>IPv6 は動作せず、IPv4 は動作する</translation>
    </message>
    <message>
        <source>The IPv6 addresses of [{name}|the name] do not answer[ ({addresses})]; the IPv4 ones do.</source>
        <translation>[{name} |名前]の IPv6 アドレスは応答せず[ ({addresses})]、IPv4 のものは応答します。</translation>
    </message>
    <message>
        <source>Programs try IPv6 first. Those that try both at once (RFC 8305) lose a fraction of a second, the others wait until the IPv6 attempt has timed out.</source>
        <translation>プログラムは IPv6 を先に試します。両方を同時に試すもの (RFC 8305) は一秒の何分の一かを失うだけですが、ほかは IPv6 の試行が時間切れになるまで待ちます。</translation>
    </message>
    <message>
        <source>For the time being, tell the application to prefer IPv4 (commands below).</source>
        <translation>当面、アプリケーションに IPv4 を優先させてください (下のコマンド)。</translation>
    </message>
    <message>
        <source>it connects at once</source>
        <translation>すぐに接続する</translation>
    </message>
    <message>
        <source>Repair IPv6 in this network, or stop announcing it.</source>
        <translation>このネットワークの IPv6 を直すか、広告をやめてください。</translation>
    </message>
    <message>
        <source>another IPv6 address on the Internet answers</source>
        <translation>インターネット上の別の IPv6 アドレスが応答する</translation>
    </message>
    <message>
        <source>Remove the AAAA record if the service has no IPv6.</source>
        <translation>サービスに IPv6 がないなら AAAA レコードを削除してください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s attempt to connect to the server behind it was not answered in time. Look at the way from the gateway to that server, not at the way to the gateway.</source>
        <translation>ゲートウェイから背後のサーバーへの接続の試行に、時間内の応答がありませんでした。ゲートウェイへの経路ではなく、ゲートウェイからそのサーバーへの経路を調べてください。</translation>
    </message>
    <message>
        <source>Nobody answered the connection attempt in time: the packets were dropped on the way or at the host, or the host is down. A refusal would have come back at once.</source>
        <translation>接続の試行に時間内に誰も応答しませんでした。パケットが途中かホストで破棄されたか、ホストが落ちています。拒否ならすぐに返ったはずです。</translation>
    </message>
    <message>
        <source>The time ran out, and the message does not say in which phase: connecting, the TLS handshake or waiting for the answer.</source>
        <translation>時間が切れましたが、どの段階かはメッセージから分かりません: 接続、TLS ハンドシェイク、応答待ち。</translation>
    </message>
    <message>
        <source>The message does not say what failed; a longer piece of the log may.</source>
        <translation>何が失敗したかはメッセージから分かりません。ログのもっと長い部分なら分かるかもしれません。</translation>
    </message>
    <message>
        <source>The connection failed, and the message does not say how: the underlying error, often a line further up or down, decides between a refusal and silence.</source>
        <translation>接続は失敗しましたが、どのようにかはメッセージから分かりません。多くは一行上か下にある元のエラーが、拒否か沈黙かを決めます。</translation>
    </message>
    <message>
        <source>The other end, or a device on the way, closed the connection during the TLS handshake.</source>
        <translation>相手または途中の機器が、TLS ハンドシェイク中に接続を閉じました。</translation>
    </message>
    <message>
        <source>The connection was established, and the other end or a device on the way closed or reset it before the answer was complete.</source>
        <translation>接続は確立しましたが、応答が終わる前に相手または途中の機器が閉じたかリセットしました。</translation>
    </message>
    <message>
        <source>The server behind the gateway accepted the connection and did not answer in time: it is slow, overloaded or stuck, or the gateway&apos;s read timeout is too short for it.</source>
        <translation>ゲートウェイの背後のサーバーは接続を受け入れましたが、時間内に応答しませんでした。遅い、過負荷、固まっている、またはゲートウェイの読み取りタイムアウトが短すぎます。</translation>
    </message>
    <message>
        <source>The connection was established (or the packet was sent), and no answer came in time. The network let the handshake pass: look at the server, or for large packets that get lost.</source>
        <translation>接続は確立しましたが (またはパケットは送られましたが)、時間内に応答がありませんでした。ネットワークはハンドシェイクを通しました。サーバー、または失われる大きなパケットを調べてください。</translation>
    </message>
    <message>
        <source>The message does not name the other end.</source>
        <translation>メッセージには相手が書かれていません。</translation>
    </message>
    <message>
        <source>Other end: {target}</source>
        <translation>相手: {target}</translation>
    </message>
    <message>
        <source>The host was reached and refused: nothing listens on that port and address there, or a firewall answers with a reset.</source>
        <translation>ホストに届き、拒否されました。そのポートとアドレスで何も待ち受けていないか、ファイアウォールがリセットで応答しています。</translation>
    </message>
    <message>
        <source>There is no way to that network or host: this machine has no route, a router reported it, or nobody on the local network answers for the address.</source>
        <translation>そのネットワークまたはホストへの道がありません。このマシンに経路がないか、ルーターがそう報告したか、ローカルネットワークの誰もそのアドレスに答えません。</translation>
    </message>
    <message>
        <source>The name was not turned into an address, so no connection was tried: the name is wrong, or the resolver does not know it or does not answer.</source>
        <translation>名前がアドレスにならず、接続は試みられませんでした。名前が誤りか、リゾルバーが知らないか応答しません。</translation>
    </message>
    <message>
        <source>The connection was established, and the TLS handshake failed: certificate, protocol version, or the port does not speak TLS.</source>
        <translation>接続は確立しましたが、TLS ハンドシェイクが失敗しました: 証明書、プロトコルのバージョン、またはポートが TLS を話しません。</translation>
    </message>
    <message>
        <source>A gateway or proxy answered with its own error. Its log says what happened to the connection behind it.</source>
        <translation>ゲートウェイまたはプロキシが自身のエラーを返しました。背後の接続に何が起きたかはそのログに書かれています。</translation>
    </message>
    <message>
        <source>The failure is on this machine: no descriptor, no free local address or port, or no permission for the connection. Nothing was sent.</source>
        <translation>失敗はこのマシンにあります: ディスクリプターがない、空いたローカルアドレスまたはポートがない、接続の許可がない。何も送られていません。</translation>
    </message>
    <message>
        <source>This is no connection failure: the other end answered, or no connection is involved.</source>
        <translation>これは接続の失敗ではありません。相手が応答したか、接続に関わるものではありません。</translation>
    </message>
    <message>
        <source>&quot;getsockopt&quot; is not what failed: a program that connects without blocking reads the outcome of connect() with getsockopt(SO_ERROR), and the words behind it are that outcome.</source>
        <translation>失敗したのは「getsockopt」ではありません。ブロックせずに接続するプログラムは connect() の結果を getsockopt(SO_ERROR) で読みます。後に続く言葉がその結果です。</translation>
    </message>
    <message>
        <source>Written by: {runtime}</source>
        <translation>出力元: {runtime}</translation>
    </message>
    <message>
        <source>Gave up after: {time}</source>
        <translation>あきらめるまで: {time}</translation>
    </message>
    <message>
        <source>Decided by: &quot;{words}&quot;</source>
        <translation>決め手: 「{words}」</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>ネットワーク到達不能</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>ホスト到達不能</translation>
    </message>
    <message>
        <source>protocol unreachable</source>
        <translation>プロトコル到達不能</translation>
    </message>
    <message>
        <source>port unreachable</source>
        <translation>ポート到達不能</translation>
    </message>
    <message>
        <source>packet too big, fragmentation needed</source>
        <translation>パケットが大きすぎ、分割が必要</translation>
    </message>
    <message>
        <source>source route failed</source>
        <translation>ソースルート失敗</translation>
    </message>
    <message>
        <source>network unknown</source>
        <translation>ネットワーク不明</translation>
    </message>
    <message>
        <source>host unknown</source>
        <translation>ホスト不明</translation>
    </message>
    <message>
        <source>network administratively prohibited</source>
        <translation>ネットワークは管理上禁止</translation>
    </message>
    <message>
        <source>host administratively prohibited</source>
        <translation>ホストは管理上禁止</translation>
    </message>
    <message>
        <source>network unreachable for this type of service</source>
        <translation>このサービス種別ではネットワーク到達不能</translation>
    </message>
    <message>
        <source>host unreachable for this type of service</source>
        <translation>このサービス種別ではホスト到達不能</translation>
    </message>
    <message>
        <source>communication administratively prohibited</source>
        <translation>通信は管理上禁止</translation>
    </message>
    <message>
        <source>time to live exceeded</source>
        <translation>生存時間 (TTL) 超過</translation>
    </message>
    <message>
        <source>reassembly time exceeded</source>
        <translation>再構成時間超過</translation>
    </message>
    <message>
        <source>parameter problem</source>
        <translation>パラメーター異常</translation>
    </message>
    <message>
        <source>no route to destination</source>
        <translation>宛先への経路なし</translation>
    </message>
    <message>
        <source>beyond scope of the source address</source>
        <translation>送信元アドレスの範囲外</translation>
    </message>
    <message>
        <source>address unreachable</source>
        <translation>アドレス到達不能</translation>
    </message>
    <message>
        <source>source address failed the policy</source>
        <translation>送信元アドレスがポリシー違反</translation>
    </message>
    <message>
        <source>reject route to destination</source>
        <translation>宛先への経路は拒否</translation>
    </message>
    <message>
        <source>packet too big</source>
        <translation>パケットが大きすぎる</translation>
    </message>
    <message>
        <source>hop limit exceeded</source>
        <translation>ホップ制限超過</translation>
    </message>
    <message>
        <source>an unusual ICMP message</source>
        <translation>まれな ICMP メッセージ</translation>
    </message>
    <message>
        <source>{name} ({protocol} type {type}, code {code}) from {sender}</source>
        <translation>{sender} からの {name} ({protocol} タイプ {type}、コード {code})</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> ほか {count} 件</translation>
    </message>
    <message>
        <source>{name} is switched off</source>
        <translation>{name} は無効です</translation>
    </message>
    <message>
        <source>{name} has no carrier</source>
        <translation>{name} にはキャリアがありません</translation>
    </message>
    <message>
        <source>{name} is up[ with {addresses}| without an address]</source>
        <translation>{name} は有効です[ ({addresses})| (アドレスなし)]</translation>
    </message>
    <message>
        <source>This computer has no network interface besides loopback.</source>
        <translation>このコンピューターにはループバック以外のネットワークインターフェースがありません。</translation>
    </message>
    <message>
        <source>{destination} goes out of {interface}[ through the router {gateway}| directly, as a neighbour][, from {source}][, by a policy rule and table {table}].</source>
        <translation>{destination} へは {interface} から出ます[ (ルーター {gateway} 経由)| (隣として直接)][、送信元 {source}][、ポリシー規則とテーブル {table} による]。</translation>
    </message>
    <message>
        <source>{destination} is this computer itself.</source>
        <translation>{destination} はこのコンピューター自身です。</translation>
    </message>
    <message>
        <source>There is no route to {destination}[ ({error})].</source>
        <translation>{destination} への経路はありません[ ({error})]。</translation>
    </message>
    <message>
        <source>The route to {destination} is of the type &quot;{type}&quot;[ (entry {prefix})], so nothing is sent.</source>
        <translation>{destination} への経路は「{type}」型で[ (項目 {prefix})]、何も送られません。</translation>
    </message>
    <message>
        <source>The router</source>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>The neighbour</source>
        <translation>隣</translation>
    </message>
    <message>
        <source>{what} {address} on {interface} does not answer ARP or neighbour discovery (state {state}).</source>
        <translation>{interface} の{what} {address} は ARP または近隣探索に応答しません (状態 {state})。</translation>
    </message>
    <message>
        <source>{what} {address} on {interface} is known[ as {link}] (state {state}).</source>
        <translation>{interface} の{what} {address} は既知です[ ({link})] (状態 {state})。</translation>
    </message>
    <message>
        <source>{used} of {all} local ports are in use towards the target, {waiting} of them in TIME_WAIT; {total} in all.</source>
        <translation>宛先へのローカルポートは {all} のうち {used} が使用中で、うち {waiting} は TIME_WAIT です。全体では {total}。</translation>
    </message>
    <message>
        <source>[{process} (process {pid})|The whole system] uses {used} of {limit} descriptors.</source>
        <translation>[{process} (プロセス {pid}) |システム全体]は {limit} のうち {used} のディスクリプターを使っています。</translation>
    </message>
    <message>
        <source>The connection-tracking table holds {count} of {maximum} entries[; {lost} packets were dropped for want of one].</source>
        <translation>コネクション追跡テーブルは {maximum} 項目のうち {count} を使っています[。空きがなく {lost} パケットが破棄されました]。</translation>
    </message>
    <message>
        <source>Load {load} on {cpus} processors[, pressure: processor {cpu} %][, memory {memory} %][, disks {io} %][; throttled for {throttled}].</source>
        <translation>負荷 {load} ({cpus} プロセッサー)[、圧力: プロセッサー {cpu} %][、メモリ {memory} %][、ディスク {io} %][、制限 {throttled}]。</translation>
    </message>
    <message>
        <source>A SYN is repeated {retries} times[, {linear} of them after the same wait]; ECN setting {ecn}; packet-size probing {probing}.</source>
        <translation>SYN は {retries} 回再送されます[ (うち {linear} 回は同じ間隔)]。ECN 設定 {ecn}、大きさの探索 {probing}。</translation>
    </message>
    <message>
        <source>{name} runs here[ ({seen_as})] and filters by rules of its own.</source>
        <translation>{name} がここで動いており[ ({seen_as})]、独自の規則で選別します。</translation>
    </message>
    <message>
        <source>Asked: {input}[ with a timeout of {timeout} ms], as the {vantage}.</source>
        <translation>尋ねたこと: {input}[、タイムアウト {timeout} ms]、立場は {vantage}。</translation>
    </message>
    <message>
        <source>Not measured[ ({what})][: {reason}].</source>
        <translation>測定していません[ ({what})][: {reason}]。</translation>
    </message>
    <message>
        <source>the name is not known</source>
        <translation>名前が知られていない</translation>
    </message>
    <message>
        <source>no resolver gave an answer</source>
        <translation>どのリゾルバーも答えなかった</translation>
    </message>
    <message>
        <source>the resolver failed</source>
        <translation>リゾルバーが失敗した</translation>
    </message>
    <message>
        <source>it was still waiting when we stopped</source>
        <translation>中止したときまだ待っていた</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>The proxy {proxy} opened the tunnel to {target} in {duration}.</source>
        <translation>プロキシ {proxy} は {target} へのトンネルを {duration} で開きました。</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses {target}[ with status {status}][: {reason}].</source>
        <translation>プロキシ {proxy} は {target} を拒否しています[ (ステータス {status})][: {reason}]。</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not reach {target}[: status {status}][, {reason}].</source>
        <translation>プロキシ {proxy} は {target} に届きませんでした[: ステータス {status}][、{reason}]。</translation>
    </message>
    <message>
        <source>The proxy&apos;s name {proxy} was not resolved.</source>
        <translation>プロキシの名前 {proxy} は解決されませんでした。</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses connections.</source>
        <translation>プロキシ {proxy} は接続を拒否しています。</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not answer within {duration}.</source>
        <translation>プロキシ {proxy} は {duration} 以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The proxy {proxy} is unreachable.</source>
        <translation>プロキシ {proxy} は到達不能です。</translation>
    </message>
    <message>
        <source>The proxy {proxy} closed the connection without an answer.</source>
        <translation>プロキシ {proxy} は応答せずに接続を閉じました。</translation>
    </message>
    <message>
        <source>The proxy {proxy} accepted the connection and did not answer within {duration}.</source>
        <translation>プロキシ {proxy} は接続を受け入れましたが {duration} 以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>{proxy} does not answer like a proxy[: {reason}].</source>
        <translation>{proxy} はプロキシのようには応答しません[: {reason}]。</translation>
    </message>
    <message>
        <source>{path}, line {line}, gives {name} the address {address}.</source>
        <translation>{path} の {line} 行目は {name} にアドレス {address} を与えています。</translation>
    </message>
    <message>
        <source>[{servers} are asked|No resolver is configured][ ({origin})], {attempts} times, each for {timeout} s[, with EDNS{edns}].</source>
        <translation>[{servers} に尋ねます|リゾルバーが設定されていません][ ({origin})]。{attempts} 回、毎回 {timeout} 秒[、EDNS 付き{edns}]。</translation>
    </message>
    <message>
        <source>{server} did not answer {name} {type} within {duration}.</source>
        <translation>{server} は {name} {type} に {duration} 以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Asked again, without EDNS: {answer}</source>
        <translation>EDNS なしでもう一度問い合わせ: {answer}</translation>
    </message>
    <message>
        <source>{server} cannot be reached[: {error}] (asked for {name} {type}).</source>
        <translation>{server} に届きません[: {error}] ({name} {type} の問い合わせ)。</translation>
    </message>
    <message>
        <source>{server} answered {name} {type} with something that is not DNS.</source>
        <translation>{server} は {name} {type} に DNS でないものを返しました。</translation>
    </message>
    <message>
        <source>{server} answers {name} {type}: {addresses}, in {duration}.</source>
        <translation>{server} は {name} {type} に答えました: {addresses} ({duration})。</translation>
    </message>
    <message>
        <source>{server} knows {name}, but no {type} record, in {duration}.</source>
        <translation>{server} は {name} を知っていますが {type} レコードはありません ({duration})。</translation>
    </message>
    <message>
        <source>{server} answers {name} {type} with [{rcode}|an error], in {duration}.</source>
        <translation>{server} は {name} {type} に [{rcode} |エラー]を返しました ({duration})。</translation>
    </message>
    <message>
        <source>The system resolves {name} to [{addresses}|no address] in {duration}.</source>
        <translation>システムは {name} を [{addresses} |アドレスなし]と解決しました ({duration})。</translation>
    </message>
    <message>
        <source>The system does not resolve {name}: {why} ({error}, after {duration}).</source>
        <translation>システムは {name} を解決できません: {why} ({error}、{duration} 後)。</translation>
    </message>
    <message>
        <source>The proxy {proxy}[ ({origin})] is set; an exception sends this target past it.</source>
        <translation>プロキシ {proxy}[ ({origin})] が設定されていますが、例外によりこの宛先は通りません。</translation>
    </message>
    <message>
        <source>The [{type} ]proxy {proxy}[ ({origin})] applies to this target.</source>
        <translation>[{type} ]プロキシ {proxy}[ ({origin})] がこの宛先に適用されます。</translation>
    </message>
    <message>
        <source>Filtered on the way</source>
        <translation>途中で選別されている</translation>
    </message>
    <message>
        <source>A device on the way[, {device},] drops the packets to [port {port}|this port] and lets others through.</source>
        <translation>途中の機器[ {device} ]が[ポート {port} |このポート]へのパケットを破棄し、ほかは通しています。</translation>
    </message>
    <message>
        <source>A firewall or router between this computer and the server discards the first packet (SYN) without a word, so the connection times out. Other packets pass, so the path itself is well.</source>
        <translation>このコンピューターとサーバーの間のファイアウォールまたはルーターが最初のパケット (SYN) を何も言わず捨てるため、接続が時間切れになります。ほかのパケットは通るので、経路自体は正常です。</translation>
    </message>
    <message>
        <source>Look in the rules of [{device}|the firewalls between here and the server] for what drops TCP to [{address} port {port}|the target], and allow it.</source>
        <translation>[{device} |ここからサーバーまでのファイアウォール]の規則で [{address} ポート {port} |宛先]への TCP を破棄するものを探し、許可してください。</translation>
    </message>
    <message>
        <source>the TCP trace to the port reaches the server</source>
        <translation>そのポートへの TCP トレースがサーバーに届く</translation>
    </message>
    <message>
        <source>Check rules for both directions, also those of address translation and of security zones.</source>
        <translation>両方向の規則を、アドレス変換とセキュリティゾーンのものも含めて調べてください。</translation>
    </message>
    <message>
        <source>Give the network team the report: it names the last device that answered and the first that did not.</source>
        <translation>ネットワーク担当にレポートを渡してください。最後に応答した機器と最初に応答しなかった機器が示されています。</translation>
    </message>
    <message>
        <source>they find the packets in the device&apos;s log</source>
        <translation>機器のログにそのパケットが見つかる</translation>
    </message>
    <message>
        <source>Refused by a device on the way</source>
        <translation>途中の機器が拒否</translation>
    </message>
    <message>
        <source>A device on the way[, {device},] refuses the connection to [port {port}|this port][ ({icmp})].</source>
        <translation>途中の機器[ {device} ]が[ポート {port} |このポート]への接続を拒否しています[ ({icmp})]。</translation>
    </message>
    <message>
        <source>The refusal does not come from the server: a firewall answers in its place, by an ICMP message or by a reset of its own.</source>
        <translation>拒否はサーバーからではありません。ファイアウォールが代わりに ICMP メッセージか自分のリセットで応答しています。</translation>
    </message>
    <message>
        <source>Look in the rules of [{device}|the firewalls on the way] for what rejects TCP to [{address} port {port}|the target], and allow it.</source>
        <translation>[{device} |途中のファイアウォール]の規則で [{address} ポート {port} |宛先]への TCP を拒否するものを探し、許可してください。</translation>
    </message>
    <message>
        <source>If this network lets connections out only through a proxy or VPN, use that.</source>
        <translation>このネットワークがプロキシか VPN 経由でしか接続を出さないなら、それを使ってください。</translation>
    </message>
    <message>
        <source>A router reports no way there</source>
        <translation>ルーターが届かないと報告</translation>
    </message>
    <message>
        <source>A router on the way[, {device},] reports that it cannot reach [{address}|the target][ ({icmp})].</source>
        <translation>途中のルーター[ {device} ]が [{address} |宛先]に届かないと報告しています[ ({icmp})]。</translation>
    </message>
    <message>
        <source>The packets get as far as this router. It has no route to the target, or the target&apos;s network behind it does not answer.</source>
        <translation>パケットはこのルーターまで届きます。宛先への経路がないか、その先の宛先のネットワークが応答しません。</translation>
    </message>
    <message>
        <source>Check on [{device}|that router] the route to [{address}|the target] and the link behind it.</source>
        <translation>[{device} |そのルーター]で [{address} |宛先]への経路とその先の回線を調べてください。</translation>
    </message>
    <message>
        <source>the router itself reaches the target</source>
        <translation>ルーター自身が宛先に届く</translation>
    </message>
    <message>
        <source>Check that the server is switched on and connected, and that its address is still [{address}|the one asked for].</source>
        <translation>サーバーの電源と接続、アドレスが今も [{address} |尋ねたもの]であるか調べてください。</translation>
    </message>
    <message>
        <source>the server answers from its own network</source>
        <translation>サーバーが自分のネットワークから応答する</translation>
    </message>
    <message>
        <source>Everything vanishes on the way</source>
        <translation>途中ですべて消える</translation>
    </message>
    <message>
        <source>Everything sent towards [{address}|the target] vanishes[ behind {device_address}| on the way].</source>
        <translation>[{address} |宛先]へ送ったものが[ {device_address} の先で|途中で]すべて消えます。</translation>
    </message>
    <message>
        <source>No protocol gets further than this point, and no router reports an error: a link or a router is down, a route leads nowhere, or there is no way back for the answers.</source>
        <translation>どのプロトコルもここから先へ進まず、どのルーターもエラーを報告しません。回線かルーターが落ちているか、経路が行き先を失っているか、応答の帰り道がありません。</translation>
    </message>
    <message>
        <source>Check [the device behind {device_address}|the first silent device], its links, and its routes in both directions.</source>
        <translation>[{device_address} の先の機器|最初に黙った機器]、その回線、両方向の経路を調べてください。</translation>
    </message>
    <message>
        <source>a trace goes further than before</source>
        <translation>トレースが以前より先まで届く</translation>
    </message>
    <message>
        <source>Try from another network (a phone&apos;s hotspot), to see whether only this path is broken.</source>
        <translation>別のネットワーク (電話のテザリングなど) から試し、この経路だけの故障か調べてください。</translation>
    </message>
    <message>
        <source>the other network reaches the target</source>
        <translation>別のネットワークから宛先に届く</translation>
    </message>
    <message>
        <source>Packets circle between routers</source>
        <translation>パケットがルーター間を回っている</translation>
    </message>
    <message>
        <source>The packets to [{address}|the target] circle between routers[ ({device_address} and {next_hop_address})] and never arrive.</source>
        <translation>[{address} |宛先]へのパケットがルーター間[ ({device_address} と {next_hop_address})] を回り、届きません。</translation>
    </message>
    <message>
        <source>Two or more routers send the packets to each other until their time to live runs out. Their routes contradict each other.</source>
        <translation>二つ以上のルーターが、生存時間が尽きるまでパケットを送り合っています。経路が互いに矛盾しています。</translation>
    </message>
    <message>
        <source>Correct the routes to [{address}|the target] on the routers of the loop[ ({device_address} and {next_hop_address})]: often a default route that answers a missing specific one.</source>
        <translation>ループ[ ({device_address} と {next_hop_address})] のルーターで [{address} |宛先]への経路を直してください。欠けた個別経路の代わりに既定経路が答えていることが多いです。</translation>
    </message>
    <message>
        <source>the trace shows every router once and reaches the target</source>
        <translation>トレースがどのルーターも一度だけ示し、宛先に届く</translation>
    </message>
    <message>
        <source>Give the network team the trace of the report.</source>
        <translation>ネットワーク担当にレポートのトレースを渡してください。</translation>
    </message>
    <message>
        <source>they recognise their routers in it</source>
        <translation>その中に自分たちのルーターを見分けられる</translation>
    </message>
    <message>
        <source>Packet loss</source>
        <translation>パケット損失</translation>
    </message>
    <message>
        <source>The path to [{target}|the target] loses [{loss_percent} % of the|so many] packets[|that connections fail or start late].</source>
        <translation>[{target} |宛先]への経路が[ {loss_percent} % の|これほどの]パケットを失っています[|。接続が失敗するか遅れて始まります]。</translation>
    </message>
    <message>
        <source>Every lost first packet costs a second or more before the system tries again, so connections start late or run into the application&apos;s timeout.</source>
        <translation>最初のパケットが失われるたびに再送まで一秒以上かかり、接続が遅れて始まるか、アプリケーションのタイムアウトに達します。</translation>
    </message>
    <message>
        <source>On a wireless network, move nearer or try the cable, to rule out this end.</source>
        <translation>無線なら近づくかケーブルを試し、こちら側の原因を除いてください。</translation>
    </message>
    <message>
        <source>repeated attempts all connect at once</source>
        <translation>繰り返しの試行がすべてすぐに接続する</translation>
    </message>
    <message>
        <source>Look for a full or faulty link, a duplex mismatch or a rate limit on the way[ near {device}].</source>
        <translation>途中[ ({device} 付近)] の混雑または故障した回線、二重モードの不一致、帯域制限を探してください。</translation>
    </message>
    <message>
        <source>repeated attempts lose less than 1 %</source>
        <translation>繰り返しの試行の損失が 1 % 未満である</translation>
    </message>
    <message>
        <source>A device drops ECN</source>
        <translation>機器が ECN を破棄</translation>
    </message>
    <message>
        <source>A device on the way[, {device},] drops connection attempts that ask for ECN; plain ones are answered.</source>
        <translation>途中の機器[ {device} ]が ECN を求める接続の試行を破棄し、通常のものには応答があります。</translation>
    </message>
    <message>
        <source>Explicit congestion notification (RFC 3168) uses two flags of the first packet that an old or strict firewall takes for an error. Systems that fall back to a plain attempt only start late.</source>
        <translation>明示的輻輳通知 (RFC 3168) は最初のパケットの二つのフラグを使います。古い、または厳しいファイアウォールはこれを誤りとみなします。通常の試行に切り替えるシステムでは開始が遅れるだけです。</translation>
    </message>
    <message>
        <source>As this computer&apos;s administrator, do not ask for ECN for the time being (commands below).</source>
        <translation>このコンピューターの管理者として、当面 ECN を求めないでください (下のコマンド)。</translation>
    </message>
    <message>
        <source>Allow the ECN flags on [{device}|the firewall on the way], or update its software.</source>
        <translation>[{device} |途中のファイアウォール]で ECN フラグを許可するか、そのソフトを更新してください。</translation>
    </message>
    <message>
        <source>an attempt with ECN is answered</source>
        <translation>ECN 付きの試行に応答がある</translation>
    </message>
    <message>
        <source>Large packets vanish</source>
        <translation>大きなパケットが消える</translation>
    </message>
    <message>
        <source>Small packets reach [{address}|the target], and packets [of more than {mtu} bytes|of full size] vanish on the way without a word.</source>
        <translation>小さなパケットは [{address} |宛先]に届きますが、[{mtu} バイトを超える|最大の大きさの]パケットは途中で何も言わず消えます。</translation>
    </message>
    <message>
        <source>A link on the way carries only smaller packets, and the ICMP message that should say so (&quot;fragmentation needed&quot; or &quot;packet too big&quot;) is filtered. Connections open and then hang as soon as much data is sent.</source>
        <translation>途中の回線はより小さなパケットしか運べず、それを知らせる ICMP メッセージ (「fragmentation needed」「packet too big」) が選別されています。接続は開きますが、多くのデータを送るとすぐ止まります。</translation>
    </message>
    <message>
        <source>Let ICMP type 3 code 4 and ICMPv6 type 2 through, or clamp the segment size (MSS) at the tunnel or narrow link.</source>
        <translation>ICMP タイプ 3 コード 4 と ICMPv6 タイプ 2 を通すか、トンネルまたは狭い回線でセグメントの大きさ (MSS) を制限してください。</translation>
    </message>
    <message>
        <source>a full-sized packet passes or its sender is told the right size</source>
        <translation>最大の大きさのパケットが通るか、送り手に正しい大きさが伝わる</translation>
    </message>
    <message>
        <source>For the time being, lower the packet size of this computer&apos;s interface (commands below).</source>
        <translation>当面、このコンピューターのインターフェースのパケットの大きさを下げてください (下のコマンド)。</translation>
    </message>
    <message>
        <source>The answer is lost on the way back</source>
        <translation>応答が帰り道で失われる</translation>
    </message>
    <message>
        <source>The server answers, and its answer[ to {source}] never arrives here.</source>
        <translation>サーバーは応答していますが、その応答[ ({source} 宛)] がここに届きません。</translation>
    </message>
    <message>
        <source>The question reaches the server. On the way back the answer is dropped, or is sent another way: an asymmetric route, a firewall that saw only one direction, or an address translation that does not fit.</source>
        <translation>問い合わせはサーバーに届きます。帰り道で応答が破棄されるか別の道へ送られています: 非対称な経路、片方向しか見なかったファイアウォール、合わないアドレス変換。</translation>
    </message>
    <message>
        <source>Follow the way from the server back to [{source}|this computer]: routes, firewalls that see only one direction, address translation.</source>
        <translation>サーバーから [{source} |このコンピューター]への道をたどってください: 経路、片方向しか見ないファイアウォール、アドレス変換。</translation>
    </message>
    <message>
        <source>a capture here shows the SYN-ACK</source>
        <translation>ここでのキャプチャーに SYN-ACK が見える</translation>
    </message>
    <message>
        <source>Check the server&apos;s own route back to [{source}|this computer].</source>
        <translation>サーバー自身から [{source} |このコンピューター]への経路を調べてください。</translation>
    </message>
    <message>
        <source>the route leads out of the interface on which the question came</source>
        <translation>問い合わせの来たインターフェースから経路が出ている</translation>
    </message>
    <message>
        <source>{protocol}[ to port {port}]</source>
        <translation>{protocol}[ ポート {port} へ]</translation>
    </message>
    <message>
        <source>{trace}: the last answer comes from {address} at hop {hop}; then silence.</source>
        <translation>{trace}: 最後の応答はホップ {hop} の {address} からで、その先は沈黙です。</translation>
    </message>
    <message>
        <source>{trace}: {address} answers at hop {hop} in {rtt}.</source>
        <translation>{trace}: ホップ {hop} で {address} が {rtt} で応答します。</translation>
    </message>
    <message>
        <source>{trace}: a reset comes at hop {hop} in {rtt}.</source>
        <translation>{trace}: ホップ {hop} で {rtt} でリセットが来ます。</translation>
    </message>
    <message>
        <source>{trace}: {address} answers &quot;port unreachable&quot; at hop {hop} in {rtt}.</source>
        <translation>{trace}: ホップ {hop} で {address} が {rtt} で「port unreachable」と応答します。</translation>
    </message>
    <message>
        <source>{trace}: {address} reports &quot;{icmp}&quot; at hop {hop}.</source>
        <translation>{trace}: ホップ {hop} で {address} が「{icmp}」と報告します。</translation>
    </message>
    <message>
        <source>{trace}: no hop answered.</source>
        <translation>{trace}: どのホップも応答しませんでした。</translation>
    </message>
    <message>
        <source>{address} answered {received} of {sent} pings[ ({method})][, typically in {median}][; {error}].</source>
        <translation>{address} は {sent} 回の ping のうち {received} 回に応答しました[ ({method})][、通常 {median}][。{error}]。</translation>
    </message>
    <message>
        <source>A SYN to {end} still reaches node {node}[ ({sender})].</source>
        <translation>{end} への SYN はまだノード {node} に届きます[ ({sender})]。</translation>
    </message>
    <message>
        <source>Node {node} did not answer a SYN to {end}.</source>
        <translation>ノード {node} は {end} への SYN に応答しませんでした。</translation>
    </message>
    <message>
        <source>{end} &quot;resets&quot; a connection whose words die at hop {ttl}, before it.</source>
        <translation>{end} は、手前のホップ {ttl} で消える言葉の接続を「リセット」します。</translation>
    </message>
    <message>
        <source>Words to {end} that die at hop {ttl} are not answered by a reset.</source>
        <translation>ホップ {ttl} で消える {end} への言葉にリセットは返りません。</translation>
    </message>
    <message>
        <source>The reset of {end} arrives with time-to-live {ttl}.</source>
        <translation>{end} のリセットは生存時間 {ttl} で届きます。</translation>
    </message>
    <message>
        <source>To {address}, packets of [up to {passed} bytes pass|no size were seen to pass][, those of {lost} bytes vanish][; {reporter} reports a limit of {reported} bytes].</source>
        <translation>{address} へは[ {passed} バイトまでのパケットが通り|どの大きさのパケットも通ったと確認できず][、{lost} バイトのものは消え][、{reporter} は {reported} バイトの制限を報告し]ました。</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>name resolution (DNS)</source>
        <translation>名前解決 (DNS)</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>the way to the server</source>
        <translation>サーバーへの経路</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>was established</source>
        <translation>確立しました</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>時間切れになりました</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>拒否されました</translation>
    </message>
    <message>
        <source>was reset</source>
        <translation>リセットされました</translation>
    </message>
    <message>
        <source>failed, because the network reports the target as unreachable</source>
        <translation>宛先が到達不能とネットワークが報告したため失敗しました</translation>
    </message>
    <message>
        <source>was not tried, because the name was not resolved</source>
        <translation>名前が解決されなかったため試みられませんでした</translation>
    </message>
    <message>
        <source>was established, but TLS failed</source>
        <translation>確立しましたが、TLS が失敗しました</translation>
    </message>
    <message>
        <source>was established, but the service did not answer</source>
        <translation>確立しましたが、サービスが応答しませんでした</translation>
    </message>
    <message>
        <source>was established, but a gateway answered with an error</source>
        <translation>確立しましたが、ゲートウェイがエラーを返しました</translation>
    </message>
    <message>
        <source>failed on this computer</source>
        <translation>このコンピューターで失敗しました</translation>
    </message>
    <message>
        <source>, {value}</source>
        <translation>、{value}</translation>
    </message>
    <message>
        <source> (hop {value})</source>
        <translation> (ホップ {value})</translation>
    </message>
    <message>
        <source> or {value} right behind it</source>
        <translation> またはすぐ後ろの {value}</translation>
    </message>
    <message>
        <source>, interface {value}</source>
        <translation>、インターフェース {value}</translation>
    </message>
    <message>
        <source>, process {value}</source>
        <translation>、プロセス {value}</translation>
    </message>
    <message>
        <source>, rule: {value}</source>
        <translation>、規則: {value}</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>It worked when</source>
        <translation>成功の目印:</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>The network team</source>
        <translation>ネットワーク担当</translation>
    </message>
    <message>
        <source>The server&apos;s administrator</source>
        <translation>サーバーの管理者</translation>
    </message>
    <message>
        <source>The DNS administrator</source>
        <translation>DNS の管理者</translation>
    </message>
    <message>
        <source>The proxy&apos;s administrator</source>
        <translation>プロキシの管理者</translation>
    </message>
    <message>
        <source>The gateway&apos;s administrator</source>
        <translation>ゲートウェイの管理者</translation>
    </message>
    <message>
        <source>The cloud administrator</source>
        <translation>クラウドの管理者</translation>
    </message>
    <message>
        <source>The security team</source>
        <translation>セキュリティ担当</translation>
    </message>
    <message>
        <source>The application&apos;s developer</source>
        <translation>アプリケーションの開発者</translation>
    </message>
    <message>
        <source>The server is down</source>
        <translation>サーバーが落ちている</translation>
    </message>
    <message>
        <source>The server[ {address}] does not answer on its own network.</source>
        <translation>サーバー[ {address}] が自分のネットワークで応答しません。</translation>
    </message>
    <message>
        <source>The packets get as far as the server&apos;s network, and there nobody answers for its address: it is switched off, disconnected, crashed, or has another address now.</source>
        <translation>パケットはサーバーのネットワークまで届きますが、そこで誰もそのアドレスに答えません。電源が切れているか、外れているか、異常終了したか、今は別のアドレスです。</translation>
    </message>
    <message>
        <source>Check that the server is switched on, has started, and still has the address[ {address}].</source>
        <translation>サーバーの電源が入り、起動し、今もアドレス[ {address}] を持つか調べてください。</translation>
    </message>
    <message>
        <source>it answers from its own network</source>
        <translation>自分のネットワークから応答する</translation>
    </message>
    <message>
        <source>If the server has moved, use its new address.</source>
        <translation>サーバーが移ったなら、新しいアドレスを使ってください。</translation>
    </message>
    <message>
        <source>Check the server&apos;s switch port and VLAN.</source>
        <translation>サーバーのスイッチポートと VLAN を調べてください。</translation>
    </message>
    <message>
        <source>the switch has learned its hardware address</source>
        <translation>スイッチがそのハードウェアアドレスを覚えている</translation>
    </message>
    <message>
        <source>Nothing listens on the port</source>
        <translation>そのポートで何も待ち受けていない</translation>
    </message>
    <message>
        <source>The server[ {address}] is up, and no service listens on [port {port}|the port][: it refused {refused} of {attempts} connections, so one of several servers behind the address lacks it].</source>
        <translation>サーバー[ {address}] は動いていますが、[ポート {port} |そのポート]で待ち受けるサービスがありません[（{attempts} 回の接続のうち {refused} 回が拒否されました。このアドレスの背後にあるサーバーの一部で待ち受けていません）]。</translation>
    </message>
    <message>
        <source>The host itself answers that nobody accepts connections on this port: the service is stopped, has crashed, still starts, or listens on another port.</source>
        <translation>ホスト自身が、このポートで誰も接続を受け入れないと答えています。サービスが止まったか、異常終了したか、起動中か、別のポートで待ち受けています。</translation>
    </message>
    <message>
        <source>Check the port in the application&apos;s settings.</source>
        <translation>アプリケーションの設定のポートを調べてください。</translation>
    </message>
    <message>
        <source>it is the one on which the service listens</source>
        <translation>サービスが待ち受けるものと同じである</translation>
    </message>
    <message>
        <source>Start the service[ {unit}] and read its log if it does not stay up (commands below, on the server).</source>
        <translation>サービス[ {unit}] を起動し、動き続けないならログを読んでください (下のコマンド、サーバー上で)。</translation>
    </message>
    <message>
        <source>the list of listeners on the server shows [port {port}|the port]</source>
        <translation>サーバーの待ち受け一覧に[ポート {port} |そのポート]が現れる</translation>
    </message>
    <message>
        <source>The service listens on another address</source>
        <translation>サービスが別のアドレスで待ち受けている</translation>
    </message>
    <message>
        <source>The service[ {process}] listens on [{listener_address}|another address], not on [{address}|the one asked for].</source>
        <translation>サービス[ {process}] は [{address} |尋ねたもの]ではなく [{listener_address} |別のアドレス]で待ち受けています。</translation>
    </message>
    <message>
        <source>It accepts connections only on that address, often only from the server itself (loopback). Connections to any other address of the server are refused.</source>
        <translation>そのアドレスでしか接続を受け入れません。多くはサーバー自身から (ループバック) だけです。サーバーのほかのアドレスへの接続は拒否されます。</translation>
    </message>
    <message>
        <source>Change the listen or bind address in the service&apos;s configuration to [{address}|the address asked for] or to all addresses, and restart it.</source>
        <translation>サービスの設定の待ち受けアドレスを [{address} |尋ねたアドレス]または全アドレスに変え、再起動してください。</translation>
    </message>
    <message>
        <source>the list of listeners shows the new address</source>
        <translation>待ち受け一覧に新しいアドレスが現れる</translation>
    </message>
    <message>
        <source>If it listens on loopback on purpose, reach it through a gateway or an SSH tunnel instead.</source>
        <translation>わざとループバックで待ち受けているなら、ゲートウェイか SSH トンネルを通してください。</translation>
    </message>
    <message>
        <source>the application connects through it</source>
        <translation>アプリケーションがそれを通して接続する</translation>
    </message>
    <message>
        <source>Blocked by the server&apos;s firewall</source>
        <translation>サーバーのファイアウォールが遮断</translation>
    </message>
    <message>
        <source>The server&apos;s firewall drops connections to [port {port}|the port][: {rule}].</source>
        <translation>サーバーのファイアウォールが[ポート {port} |そのポート]への接続を破棄しています[: {rule}]。</translation>
    </message>
    <message>
        <source>The packets reach the server, and one of its own rules discards or rejects them before the service sees them.</source>
        <translation>パケットはサーバーに届き、サービスが見る前に自身の規則の一つが破棄または拒否しています。</translation>
    </message>
    <message>
        <source>Find the rule (commands below, on the server) and allow TCP to [port {port}|the port] from [{source}|this client].</source>
        <translation>規則を見つけ (下のコマンド、サーバー上で)、[{source} |このクライアント]から[ポート {port} |そのポート]への TCP を許可してください。</translation>
    </message>
    <message>
        <source>Make the change permanent in the tool that owns the rules[ ({owner})].</source>
        <translation>規則を管理するツール[ ({owner})] で変更を恒久的にしてください。</translation>
    </message>
    <message>
        <source>the port is still reachable after a restart</source>
        <translation>再起動後もポートに届く</translation>
    </message>
    <message>
        <source>Denied by a cloud rule</source>
        <translation>クラウドの規則が拒否</translation>
    </message>
    <message>
        <source>A rule of the cloud provider denies connections to [port {port}|the port][: {rule}].</source>
        <translation>クラウド事業者の規則が[ポート {port} |そのポート]への接続を拒否しています[: {rule}]。</translation>
    </message>
    <message>
        <source>A security group, network ACL or cloud firewall stands in front of the server and discards the packets. The server never sees them.</source>
        <translation>セキュリティグループ、ネットワーク ACL、またはクラウドのファイアウォールがサーバーの前でパケットを捨てています。サーバーには見えません。</translation>
    </message>
    <message>
        <source>Allow TCP to [port {port}|the port] from [{source}|this client] in the rule that denies it[ ({rule})], for a network ACL also the answers.</source>
        <translation>拒否している規則[ ({rule})] で [{source} |このクライアント]から[ポート {port} |そのポート]への TCP を許可してください。ネットワーク ACL では応答も許可してください。</translation>
    </message>
    <message>
        <source>If the infrastructure is described in code, change it there.</source>
        <translation>基盤がコードで記述されているなら、そこで変更してください。</translation>
    </message>
    <message>
        <source>the next deployment keeps the change</source>
        <translation>次の配備でも変更が残る</translation>
    </message>
    <message>
        <source>The service does not accept fast enough</source>
        <translation>サービスの受け入れが追いつかない</translation>
    </message>
    <message>
        <source>The accept queue of the service on [port {port}|the port] is full[ ({queue} wait, there is room for {queue_limit})][: {process} does not accept its connections], so new ones are dropped.</source>
        <translation>[ポート {port} |そのポート]のサービスの受け入れキューが満杯で[ (待ち {queue}、空き {queue_limit})][。{process} が接続を受け入れず]、新しい接続が破棄されます。</translation>
    </message>
    <message>
        <source>The kernel keeps finished handshakes in a queue until the service accepts them. When the queue is full it drops new attempts without a word, and clients see a timeout. The service hangs, is too slow, or has too short a queue.</source>
        <translation>カーネルは完了したハンドシェイクを、サービスが受け入れるまでキューに置きます。満杯になると新しい試行を何も言わず破棄し、クライアントは時間切れになります。サービスが固まっているか、遅すぎるか、キューが短すぎます。</translation>
    </message>
    <message>
        <source>Find out why [{process}|the service] does not accept: look at its load, its threads and its log; restart it if it hangs.</source>
        <translation>[{process} |サービス]が受け入れない理由を調べてください: 負荷、スレッド、ログ。固まっていれば再起動してください。</translation>
    </message>
    <message>
        <source>the queue (Recv-Q) is near 0</source>
        <translation>キュー (Recv-Q) がほぼ 0 である</translation>
    </message>
    <message>
        <source>For bursts, raise the listen backlog in the service&apos;s configuration and net.core.somaxconn, and restart the service.</source>
        <translation>集中に備え、サービス設定の listen バックログと net.core.somaxconn を上げ、サービスを再起動してください。</translation>
    </message>
    <message>
        <source>the counter ListenOverflows stays flat under load</source>
        <translation>負荷の下でもカウンター ListenOverflows が増えない</translation>
    </message>
    <message>
        <source>The service has no descriptor left</source>
        <translation>サービスのディスクリプターが尽きた</translation>
    </message>
    <message>
        <source>The service[ {process}] on [port {port}|the port] has no file descriptor left to accept connections with[: {in_use} of {limit} are in use].</source>
        <translation>[ポート {port} |そのポート]のサービス[ {process}] には、接続を受け入れるファイルディスクリプターが残っていません[: {limit} のうち {in_use} が使用中]。</translation>
    </message>
    <message>
        <source>Every accepted connection needs a descriptor. The service has reached its limit, so connections wait in the queue until they time out.</source>
        <translation>受け入れる接続ごとにディスクリプターが要ります。サービスが制限に達したため、接続は時間切れまでキューで待ちます。</translation>
    </message>
    <message>
        <source>Restart the service, then raise its limit (LimitNOFILE= of its unit).</source>
        <translation>サービスを再起動し、その後制限を上げてください (ユニットの LimitNOFILE=)。</translation>
    </message>
    <message>
        <source>its descriptors stay well below the limit</source>
        <translation>ディスクリプター数が制限よりずっと少ないままである</translation>
    </message>
    <message>
        <source>Look for connections and files that are never closed.</source>
        <translation>閉じられない接続とファイルを探してください。</translation>
    </message>
    <message>
        <source>The service is at its connection limit</source>
        <translation>サービスが接続数の制限に達した</translation>
    </message>
    <message>
        <source>The service on [port {port}|the port] accepts connections and closes them at once, because its own limit is reached[: &quot;{excerpt}&quot;].</source>
        <translation>[ポート {port} |そのポート]のサービスは、自身の制限に達したため接続を受け入れてすぐ閉じます[: 「{excerpt}」]。</translation>
    </message>
    <message>
        <source>The service counts its clients and turns away new ones (max_connections, MaxStartups, maxclients and the like).</source>
        <translation>サービスはクライアントを数え、新しいものを断ります (max_connections、MaxStartups、maxclients など)。</translation>
    </message>
    <message>
        <source>Look who holds the connections and end idle ones.</source>
        <translation>誰が接続を持っているか調べ、使われていないものを終わらせてください。</translation>
    </message>
    <message>
        <source>new connections are served</source>
        <translation>新しい接続が処理される</translation>
    </message>
    <message>
        <source>Raise the service&apos;s limit if the machine can bear it.</source>
        <translation>マシンが耐えられるなら、サービスの制限を上げてください。</translation>
    </message>
    <message>
        <source>the number of clients stays below the limit at peak time</source>
        <translation>混雑時もクライアント数が制限より少ない</translation>
    </message>
    <message>
        <source>Use a connection pool, and close connections.</source>
        <translation>接続プールを使い、接続を閉じてください。</translation>
    </message>
    <message>
        <source>the number of connections per client is small</source>
        <translation>クライアントごとの接続数が少ない</translation>
    </message>
    <message>
        <source>The server is overloaded</source>
        <translation>サーバーが過負荷</translation>
    </message>
    <message>
        <source>The server is overloaded[ ({reason})] and answers too late.</source>
        <translation>サーバーが過負荷で[ ({reason})]、応答が遅すぎます。</translation>
    </message>
    <message>
        <source>Processor, memory or disks are saturated, so the service is not given the time to answer.</source>
        <translation>プロセッサー、メモリ、またはディスクが飽和し、サービスに応答する時間が与えられません。</translation>
    </message>
    <message>
        <source>Find what uses the processor, memory or disk (commands below, on the server), and stop or limit it.</source>
        <translation>プロセッサー、メモリ、ディスクを使うものを見つけ (下のコマンド、サーバー上で)、止めるか制限してください。</translation>
    </message>
    <message>
        <source>the pressure figures fall to a few per cent</source>
        <translation>圧力の値が数パーセントに下がる</translation>
    </message>
    <message>
        <source>If a limit of the service&apos;s container or unit throttles it, raise the limit.</source>
        <translation>サービスのコンテナーやユニットの制限が抑えているなら、上げてください。</translation>
    </message>
    <message>
        <source>The service says nothing</source>
        <translation>サービスが何も言わない</translation>
    </message>
    <message>
        <source>The service on [port {port}|the port] accepts the connection and then says nothing[; {expected} owes an answer].</source>
        <translation>[ポート {port} |そのポート]のサービスは接続を受け入れた後、何も言いません[。{expected} は応答すべきです]。</translation>
    </message>
    <message>
        <source>The handshake works, so network and firewall let the connection through. The program behind it hangs, waits for something of its own (a database, a look-up of this client&apos;s name), or is not the service expected.</source>
        <translation>ハンドシェイクは動作するので、ネットワークとファイアウォールは接続を通しています。その先のプログラムが固まっているか、自分の用事 (データベース、このクライアント名の検索) を待っているか、期待したサービスではありません。</translation>
    </message>
    <message>
        <source>Look into the log and the threads of [{process}|the service]; restart it if it hangs.</source>
        <translation>[{process} |サービス]のログとスレッドを調べ、固まっていれば再起動してください。</translation>
    </message>
    <message>
        <source>it greets or answers within a second</source>
        <translation>一秒以内に挨拶または応答する</translation>
    </message>
    <message>
        <source>Check what the service waits for before it greets: reverse look-ups, databases, disks.</source>
        <translation>サービスが挨拶の前に何を待つか調べてください: 逆引き、データベース、ディスク。</translation>
    </message>
    <message>
        <source>the answer comes without delay</source>
        <translation>応答が遅れずに来る</translation>
    </message>
    <message>
        <source>The server resets the connection</source>
        <translation>サーバーが接続をリセットする</translation>
    </message>
    <message>
        <source>The server accepts the connection to [port {port}|the port] and then resets it.</source>
        <translation>サーバーは[ポート {port} |そのポート]への接続を受け入れた後、リセットします。</translation>
    </message>
    <message>
        <source>The handshake works, and the server then ends the connection by force: the program crashed, an access list of the service refuses this client, or a load balancer has nobody behind it.</source>
        <translation>ハンドシェイクは動作し、その後サーバーが接続を強制的に終えます。プログラムが異常終了したか、サービスのアクセス一覧がこのクライアントを拒むか、負荷分散装置の後ろに誰もいません。</translation>
    </message>
    <message>
        <source>Look into the service&apos;s log at the time of the attempt: a crash, an access list (hosts.allow, pg_hba.conf, allow and deny), or a missing backend.</source>
        <translation>試行の時刻のサービスのログを調べてください: 異常終了、アクセス一覧 (hosts.allow、pg_hba.conf、allow と deny)、背後のサーバーの欠如。</translation>
    </message>
    <message>
        <source>the log says why the connection was ended</source>
        <translation>接続が終えられた理由がログに示される</translation>
    </message>
    <message>
        <source>Allow this client[ ({source})] or start the backend.</source>
        <translation>このクライアント[ ({source})] を許可するか、背後のサーバーを起動してください。</translation>
    </message>
    <message>
        <source>Another protocol answers</source>
        <translation>別のプロトコルが応答する</translation>
    </message>
    <message>
        <source>[{recognised}|Another protocol than expected] answers on [port {port}|the port][, not {expected}].</source>
        <translation>[ポート {port} |そのポート]で [{recognised} |期待と違うプロトコル]が応答します[ ({expected} ではなく)]。</translation>
    </message>
    <message>
        <source>The connection works, but the two sides do not speak the same language: a wrong port, TLS towards a plain service or the other way round, or another service on this port.</source>
        <translation>接続は動作しますが、両側の言葉が違います: ポートの誤り、TLS のないサービスへの TLS またはその逆、このポートの別のサービス。</translation>
    </message>
    <message>
        <source>Check port and scheme in the application&apos;s settings (http or https, with or without TLS).</source>
        <translation>アプリケーションの設定のポートとスキーム (http か https、TLS の有無) を調べてください。</translation>
    </message>
    <message>
        <source>the application and the service speak the same protocol</source>
        <translation>アプリケーションとサービスが同じプロトコルを話す</translation>
    </message>
    <message>
        <source>Check which service listens on [port {port}|the port].</source>
        <translation>[ポート {port} |そのポート]でどのサービスが待ち受けているか調べてください。</translation>
    </message>
    <message>
        <source>the expected service answers there</source>
        <translation>そこで期待したサービスが応答する</translation>
    </message>
    <message>
        <source>let pass</source>
        <translation>通す</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>拒否する</translation>
    </message>
    <message>
        <source>hand to a program</source>
        <translation>プログラムに渡す</translation>
    </message>
    <message>
        <source>may drop or let pass</source>
        <translation>破棄するか通す可能性がある</translation>
    </message>
    <message>
        <source>the question to the resolver</source>
        <translation>リゾルバーへの問い合わせ、宛先</translation>
    </message>
    <message>
        <source>the SYN that leaves for</source>
        <translation>出ていく SYN、宛先</translation>
    </message>
    <message>
        <source>the answer from</source>
        <translation>応答、送信元</translation>
    </message>
    <message>
        <source>a SYN that arrives from</source>
        <translation>届く SYN、送信元</translation>
    </message>
    <message>
        <source>what follows the handshake with</source>
        <translation>ハンドシェイクに続くデータ、相手</translation>
    </message>
    <message>
        <source>[{process} (process {pid})|A process that this user may not see] listens on {end}[, unit {unit}][; {queue} of {limit} connections wait to be accepted].</source>
        <translation>[{process} (プロセス {pid}) |このユーザーには見えないプロセス]が {end} で待ち受けています[、ユニット {unit}][。{limit} のうち {queue} の接続が受け入れを待っています]。</translation>
    </message>
    <message>
        <source>Accept queues overflowed {during} times in {window}, {total} times since the start.</source>
        <translation>受け入れキューは {window} に {during} 回あふれました。起動以来 {total} 回です。</translation>
    </message>
    <message>
        <source>The service {unit} is {state}[ ({sub})][, result {result}].</source>
        <translation>サービス {unit} は {state} です[ ({sub})][、結果 {result}]。</translation>
    </message>
    <message>
        <source>The rules of {backend} were read.</source>
        <translation>{backend} の規則を読みました。</translation>
    </message>
    <message>
        <source>{backend} has no rules here.</source>
        <translation>{backend} の規則はここにありません。</translation>
    </message>
    <message>
        <source>The rules of {backend} could not be read[: {reason}].</source>
        <translation>{backend} の規則を読めませんでした[: {reason}]。</translation>
    </message>
    <message>
        <source>The rules[ of {backend}] {verb} {packet} {end}[: {rule}][ (table {table}][, chain {chain})].</source>
        <translation>規則[ ({backend})] は次を{verb}: {packet} {end}[: {rule}][ (テーブル {table}][、チェーン {chain})]。</translation>
    </message>
    <message>
        <source>{end} answers[ in the language of {recognised}] after {waited}[: &quot;{excerpt}&quot;].</source>
        <translation>{end} は {waited} 後に応答しました[ ({recognised} の言葉で)][: 「{excerpt}」]。</translation>
    </message>
    <message>
        <source>{end} accepted the connection and said nothing for {waited}[; {expected} owes an answer].</source>
        <translation>{end} は接続を受け入れ、{waited} の間何も言いませんでした[。{expected} は応答すべきです]。</translation>
    </message>
    <message>
        <source>{end} accepts the connection and would take what this computer says, but {bytes} bytes for it cannot leave this computer.</source>
        <translation>{end} は接続を受け入れ、このコンピューターからのデータも受け取れますが、{bytes} バイトがこのコンピューターから出られません。</translation>
    </message>
    <message>
        <source>{end} accepted the connection and closed it after {waited}[, saying &quot;{excerpt}&quot;].</source>
        <translation>{end} は接続を受け入れ、{waited} 後に閉じました[ (「{excerpt}」と言って)]。</translation>
    </message>
    <message>
        <source>{end} accepted the connection and reset it after {waited}.</source>
        <translation>{end} は接続を受け入れ、{waited} 後にリセットしました。</translation>
    </message>
    <message>
        <source>The talk with {end} failed after {waited}.</source>
        <translation>{end} とのやり取りは {waited} 後に失敗しました。</translation>
    </message>
    <message>
        <source>TLS with {end} completes[ ({version}][, {cipher})][; the certificate is not accepted: {problems}][; valid until {not_after}].</source>
        <translation>{end} との TLS は完了しました[ ({version}][、{cipher})][。証明書は受け入れられません: {problems}][。有効期限 {not_after}]。</translation>
    </message>
    <message>
        <source>TLS with {end} stalls: {bytes} bytes came in {duration}.</source>
        <translation>{end} との TLS が止まりました: {duration} で {bytes} バイト。</translation>
    </message>
    <message>
        <source>{end} refuses TLS by an alert[: {detail}].</source>
        <translation>{end} は TLS をアラートで拒否しました[: {detail}]。</translation>
    </message>
    <message>
        <source>{end} resets the connection during the TLS handshake.</source>
        <translation>{end} は TLS ハンドシェイク中に接続をリセットしました。</translation>
    </message>
    <message>
        <source>{end} closes the connection during the TLS handshake.</source>
        <translation>{end} は TLS ハンドシェイク中に接続を閉じました。</translation>
    </message>
    <message>
        <source>{end} answers, and not in TLS[: {detail}].</source>
        <translation>{end} は応答しましたが TLS ではありません[: {detail}]。</translation>
    </message>
    <message>
        <source>TLS with {end} fails[: {detail}].</source>
        <translation>{end} との TLS は失敗しました[: {detail}]。</translation>
    </message>
    <message>
        <source>{end} answers {status}[ {reason}] in {duration}[, recognised as {gateway}][; it says &quot;{excerpt}&quot;].</source>
        <translation>{end} は {status}[ {reason}] を {duration} で返しました[、{gateway} と判明][。「{excerpt}」と言っています]。</translation>
    </message>
    <message>
        <source>The TLS handshake stalls</source>
        <translation>TLS ハンドシェイクが止まる</translation>
    </message>
    <message>
        <source>The connection to [{target}|the target] is established, and its TLS handshake never completes.</source>
        <translation>[{target} |宛先]への接続は確立しますが、TLS ハンドシェイクが終わりません。</translation>
    </message>
    <message>
        <source>TCP works. The other side does not answer the first TLS message or stops in the middle: the service hangs, a device on the way drops TLS by name, or its large certificate packets are lost.</source>
        <translation>TCP は動作します。相手は最初の TLS メッセージに応答しないか途中で止まります。サービスが固まっているか、途中の機器が名前で TLS を破棄するか、証明書の大きなパケットが失われています。</translation>
    </message>
    <message>
        <source>Look into the service&apos;s log and load at the time of the attempt; restart it if it hangs.</source>
        <translation>試行の時刻のサービスのログと負荷を調べ、固まっていれば再起動してください。</translation>
    </message>
    <message>
        <source>the handshake completes within a second (commands below)</source>
        <translation>ハンドシェイクが一秒以内に完了する (下のコマンド)</translation>
    </message>
    <message>
        <source>Check devices that inspect TLS on the way, and whether full-sized packets pass.</source>
        <translation>途中で TLS を検査する機器と、最大の大きさのパケットが通るか調べてください。</translation>
    </message>
    <message>
        <source>the handshake completes from here as it does from the server&apos;s own network</source>
        <translation>サーバー自身のネットワークからと同じようにここからハンドシェイクが完了する</translation>
    </message>
    <message>
        <source>No common TLS version</source>
        <translation>共通の TLS バージョンがない</translation>
    </message>
    <message>
        <source>[{target}|The target] and this computer have no TLS version or cipher suite in common[: {tls_detail}].</source>
        <translation>[{target} |宛先]とこのコンピューターには共通の TLS バージョンまたは暗号スイートがありません[: {tls_detail}]。</translation>
    </message>
    <message>
        <source>One side is too old or too strict for the other. TLS 1.0 and 1.1 are switched off nearly everywhere (RFC 8996).</source>
        <translation>一方が他方に対して古すぎるか厳しすぎます。TLS 1.0 と 1.1 はほぼどこでも無効です (RFC 8996)。</translation>
    </message>
    <message>
        <source>Switch TLS 1.2 and 1.3 on in the service, with current cipher suites; update it if it has neither.</source>
        <translation>サービスで現行の暗号スイートとともに TLS 1.2 と 1.3 を有効にしてください。どちらもなければ更新してください。</translation>
    </message>
    <message>
        <source>the handshake completes (commands below)</source>
        <translation>ハンドシェイクが完了する (下のコマンド)</translation>
    </message>
    <message>
        <source>If it is the application that is old, update it or its TLS library.</source>
        <translation>古いのがアプリケーションなら、それかその TLS ライブラリを更新してください。</translation>
    </message>
    <message>
        <source>The certificate is not accepted</source>
        <translation>証明書が受け入れられない</translation>
    </message>
    <message>
        <source>The certificate of [{target}|the target] is not accepted[: {reason}][ (valid until {not_after})][; it comes through the proxy {proxy}].</source>
        <translation>[{target} |宛先]の証明書が受け入れられません[: {reason}][ (有効期限 {not_after})][。プロキシ {proxy} 経由で届いています]。</translation>
    </message>
    <message>
        <source>Through the tunnel: {words}</source>
        <translation>トンネル経由: {words}</translation>
    </message>
    <message>
        <source>The server is reached and answers, but cannot prove to be the one asked for: its certificate is expired, not yet valid, for another name, or signed by somebody whom this computer does not trust.</source>
        <translation>サーバーには届き応答もありますが、尋ねた相手だと証明できません。証明書が期限切れ、まだ有効でない、別の名前のもの、またはこのコンピューターが信頼しない者の署名です。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and the spelling of the name.</source>
        <translation>このコンピューターの日時と、名前のつづりを調べてください。</translation>
    </message>
    <message>
        <source>the clock is right to the minute</source>
        <translation>時計が分まで正しい</translation>
    </message>
    <message>
        <source>Renew the certificate[ (issued by {issuer})], for [{host}|the name asked for], and send the intermediate certificates with it.</source>
        <translation>[{host} |尋ねた名前]の証明書[ (発行者 {issuer})] を更新し、中間証明書も一緒に送ってください。</translation>
    </message>
    <message>
        <source>the verification says &quot;ok&quot; (commands below)</source>
        <translation>検証が「ok」になる (下のコマンド)</translation>
    </message>
    <message>
        <source>If your organisation&apos;s own authority signed it, have its root certificate installed on this computer.</source>
        <translation>組織自身の認証局の署名なら、そのルート証明書をこのコンピューターに入れてもらってください。</translation>
    </message>
    <message>
        <source>the verification says &quot;ok&quot;</source>
        <translation>検証が「ok」になる</translation>
    </message>
    <message>
        <source>The gateway&apos;s upstream times out</source>
        <translation>ゲートウェイのアップストリームが時間切れ</translation>
    </message>
    <message>
        <source>The gateway[ {gateway_product}] at [{target}|the target] answers that the service behind it did not answer in time[ (status {status})].</source>
        <translation>[{target} |宛先]のゲートウェイ[ {gateway_product}] は、背後のサービスが時間内に応答しなかったと答えています[ (ステータス {status})]。</translation>
    </message>
    <message>
        <source>This computer reaches the gateway without trouble. The service behind the gateway is too slow, hangs, or cannot be reached from there.</source>
        <translation>このコンピューターはゲートウェイに問題なく届きます。背後のサービスが遅すぎるか、固まっているか、そこから届きません。</translation>
    </message>
    <message>
        <source>Look in the gateway&apos;s error log for the upstream that timed out, and diagnose it from there: start Deadair on the gateway against the upstream.</source>
        <translation>ゲートウェイのエラーログで時間切れのアップストリームを探し、そこから診断してください: ゲートウェイ上で Deadair をアップストリームに向けて実行します。</translation>
    </message>
    <message>
        <source>the log names the upstream&apos;s address</source>
        <translation>ログにアップストリームのアドレスが示される</translation>
    </message>
    <message>
        <source>Find out why the upstream is slow: its load, its database, its log.</source>
        <translation>アップストリームが遅い理由を調べてください: 負荷、データベース、ログ。</translation>
    </message>
    <message>
        <source>the upstream answers within the gateway&apos;s timeout</source>
        <translation>アップストリームがゲートウェイのタイムアウト内に応答する</translation>
    </message>
    <message>
        <source>If the request legitimately takes that long, raise the gateway&apos;s timeout.</source>
        <translation>要求に正当な理由でそれだけかかるなら、ゲートウェイのタイムアウトを上げてください。</translation>
    </message>
    <message>
        <source>the request is answered with a status below 500</source>
        <translation>要求に 500 未満のステータスが返る</translation>
    </message>
    <message>
        <source>The gateway cannot reach its upstream</source>
        <translation>ゲートウェイがアップストリームに届かない</translation>
    </message>
    <message>
        <source>The gateway[ {gateway_product}] at [{target}|the target] answers that it cannot reach the service behind it[ (status {status})].</source>
        <translation>[{target} |宛先]のゲートウェイ[ {gateway_product}] は、背後のサービスに届かないと答えています[ (ステータス {status})]。</translation>
    </message>
    <message>
        <source>This computer reaches the gateway without trouble. The service behind it is stopped, refuses the gateway, or breaks off.</source>
        <translation>このコンピューターはゲートウェイに問題なく届きます。背後のサービスが止まっているか、ゲートウェイを拒むか、途中で切れます。</translation>
    </message>
    <message>
        <source>Look in the gateway&apos;s error log for the upstream and its error, and diagnose it from there: start Deadair on the gateway against the upstream.</source>
        <translation>ゲートウェイのエラーログでアップストリームとそのエラーを探し、そこから診断してください: ゲートウェイ上で Deadair をアップストリームに向けて実行します。</translation>
    </message>
    <message>
        <source>Start the upstream service, and let the gateway in.</source>
        <translation>アップストリームのサービスを起動し、ゲートウェイを通してください。</translation>
    </message>
    <message>
        <source>The gateway has no healthy upstream</source>
        <translation>ゲートウェイに健全なアップストリームがない</translation>
    </message>
    <message>
        <source>The gateway[ {gateway_product}] at [{target}|the target] answers that no service behind it is available[ (status {status})].</source>
        <translation>[{target} |宛先]のゲートウェイ[ {gateway_product}] は、背後に使えるサービスがないと答えています[ (ステータス {status})]。</translation>
    </message>
    <message>
        <source>The gateway checks the services behind it and has taken all of them out, or there are none.</source>
        <translation>ゲートウェイは背後のサービスを検査し、すべて外したか、一つもありません。</translation>
    </message>
    <message>
        <source>Look at the gateway&apos;s view of its backends and at the health checks that fail.</source>
        <translation>ゲートウェイから見たバックエンドと、失敗しているヘルスチェックを調べてください。</translation>
    </message>
    <message>
        <source>at least one backend is shown as healthy</source>
        <translation>少なくとも一つのバックエンドが健全と示される</translation>
    </message>
    <message>
        <source>Start the backends, or repair what their health check asks for.</source>
        <translation>バックエンドを起動するか、ヘルスチェックが求めるものを直してください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s configuration is wrong</source>
        <translation>ゲートウェイの設定が誤っている</translation>
    </message>
    <message>
        <source>The gateway&apos;s configuration points to an upstream[ ({name})] that does not resolve or does not listen[: {reason}].</source>
        <translation>ゲートウェイの設定が、解決できないか待ち受けていないアップストリーム[ ({name})] を指しています[: {reason}]。</translation>
    </message>
    <message>
        <source>The gateway works as configured, but its configuration names a host or port where no service is.</source>
        <translation>ゲートウェイは設定どおりに働いていますが、設定がサービスのないホストまたはポートを指しています。</translation>
    </message>
    <message>
        <source>Correct the upstream&apos;s name and port in the configuration, test it and load it again (commands below).</source>
        <translation>設定のアップストリームの名前とポートを直し、検査して読み込み直してください (下のコマンド)。</translation>
    </message>
    <message>
        <source>the configuration test passes and requests are answered</source>
        <translation>設定の検査に合格し、要求に応答がある</translation>
    </message>
    <message>
        <source>If the name is right, add its record.</source>
        <translation>名前が正しいなら、そのレコードを加えてください。</translation>
    </message>
    <message>
        <source>the name resolves on the gateway</source>
        <translation>ゲートウェイ上で名前が解決する</translation>
    </message>
    <message>
        <source>Timeouts do not fit together</source>
        <translation>タイムアウトが噛み合わない</translation>
    </message>
    <message>
        <source>A timeout nearer to the client[ ({timeout_ms} ms)] is shorter than one behind it[ ({needed_ms} ms)].</source>
        <translation>クライアントに近いタイムアウト[ ({timeout_ms} ms)] が、その後ろのもの[ ({needed_ms} ms)] より短くなっています。</translation>
    </message>
    <message>
        <source>The outer side gives up while the inner one still works, so the client sees a timeout and the work is done in vain.</source>
        <translation>内側がまだ働いている間に外側があきらめるため、クライアントは時間切れになり、作業は無駄になります。</translation>
    </message>
    <message>
        <source>Set the timeouts so that each is longer than the one behind it: client, gateway, service, database.</source>
        <translation>それぞれが後ろのものより長くなるようにタイムアウトを設定してください: クライアント、ゲートウェイ、サービス、データベース。</translation>
    </message>
    <message>
        <source>a slow request is answered by the service&apos;s own error, not by a timeout</source>
        <translation>遅い要求に、時間切れではなくサービス自身のエラーが返る</translation>
    </message>
    <message>
        <source>On the server, as its administrator, run &quot;deadair diagnose [{target}|TARGET] --vantage server&quot;: it sees the listener, its queue and the server&apos;s rules.</source>
        <translation>サーバー上で管理者として「deadair diagnose [{target}|TARGET] --vantage server」を実行してください。待ち受け、そのキュー、サーバーの規則が見えます。</translation>
    </message>
    <message>
        <source>On the server, watch the port during an attempt from here (tcpdump -ni any tcp port [{port}|PORT]). No SYN arrives: it is lost on the way. A SYN and no answer: the server drops it. A SYN-ACK leaves: the answer is lost on the way back.</source>
        <translation>ここからの試行の間、サーバーでポートを観察してください (tcpdump -ni any tcp port [{port}|PORT])。SYN が来ない: 途中で失われます。SYN が来て応答がない: サーバーが破棄します。SYN-ACK が出る: 応答が帰り道で失われます。</translation>
    </message>
    <message>
        <source>Here, run &quot;sudo deadair diagnose [{target}|TARGET]&quot;: as administrator it reads this computer&apos;s rules and sees single packets.</source>
        <translation>ここで「sudo deadair diagnose [{target}|TARGET]」を実行してください。管理者ならこのコンピューターの規則を読み、個々のパケットを見られます。</translation>
    </message>
    <message>
        <source>Try from another network, such as a phone&apos;s hotspot: if it works there, the fault is on this side or on this path.</source>
        <translation>電話のテザリングなど別のネットワークから試してください。そこで動作するなら、故障はこちら側かこの経路にあります。</translation>
    </message>
    <message>
        <source>Ask another resolver for the name[ {host}] and compare the answers.</source>
        <translation>別のリゾルバーに名前[ {host}] を尋ね、答えを比べてください。</translation>
    </message>
    <message>
        <source>Ask the network team whether their devices on this path see and drop the packets; the report lists the hops.</source>
        <translation>ネットワーク担当に、この経路の機器がパケットを見て破棄しているか尋ねてください。レポートにホップの一覧があります。</translation>
    </message>
    <message>
        <source>Read the service&apos;s log on the server at the time of the attempt.</source>
        <translation>試行の時刻のサービスのログをサーバーで読んでください。</translation>
    </message>
    <message>
        <source>Read the gateway&apos;s error log at the time of the attempt.</source>
        <translation>試行の時刻のゲートウェイのエラーログを読んでください。</translation>
    </message>
    <message>
        <source>Run Deadair again while it fails, with more time: &quot;deadair diagnose [{target}|TARGET] --budget 60s&quot;.</source>
        <translation>失敗している間に、もっと時間をかけて Deadair を再実行してください: 「deadair diagnose [{target}|TARGET] --budget 60s」。</translation>
    </message>
    <message>
        <source>The connection[ to {target}] {outcome}, and the evidence is not enough to name one cause.</source>
        <translation>[{target} への]接続は{outcome}。証拠は原因を一つに絞るには足りません。</translation>
    </message>
    <message>
        <source>Most likely: {rivals}.</source>
        <translation>最も可能性が高いもの: {rivals}。</translation>
    </message>
    <message>
        <source>To find out:</source>
        <translation>調べるには:</translation>
    </message>
    <message>
        <source>One thing slows or threatens it:</source>
        <translation>一つ、遅らせるか脅かすものがあります:</translation>
    </message>
    <message>
        <source>{error}: failed here</source>
        <translation>{error}: ここで失敗</translation>
    </message>
    <message>
        <source>its firewall</source>
        <translation>そのファイアウォール</translation>
    </message>
    <message>
        <source>router {address}</source>
        <translation>ルーター {address}</translation>
    </message>
    <message>
        <source>still no answer when we stopped</source>
        <translation>中止したときまだ応答なし</translation>
    </message>
    <message>
        <source>the system gave up (ETIMEDOUT)</source>
        <translation>システムがあきらめた (ETIMEDOUT)</translation>
    </message>
    <message>
        <source>SYN, try {number}</source>
        <translation>SYN、{number} 回目</translation>
    </message>
    <message>
        <source>The first SYN leaves: this computer asks {end} for a connection.</source>
        <translation>最初の SYN が出ます。このコンピューターが {end} に接続を求めています。</translation>
    </message>
    <message>
        <source>After {time} without an answer the SYN is sent again (try {number}); its time is reckoned from the kernel&apos;s count.</source>
        <translation>{time} 応答がなく、SYN を再送します ({number} 回目)。時刻はカーネルの計数から計算しています。</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall stops it[: {rule}].</source>
        <translation>このコンピューターのファイアウォールが止めます[: {rule}]。</translation>
    </message>
    <message>
        <source>The answer arrives {time} after the first SYN: {answer}.</source>
        <translation>応答は最初の SYN の {time} 後に届きます: {answer}。</translation>
    </message>
    <message>
        <source>The kernel acknowledges, and the connection is established.</source>
        <translation>カーネルが確認応答し、接続が確立します。</translation>
    </message>
    <message>
        <source>ICMP error from {address}</source>
        <translation>{address} からの ICMP エラー</translation>
    </message>
    <message>
        <source>SYN-ACK: connected</source>
        <translation>SYN-ACK: 接続</translation>
    </message>
    <message>
        <source>RST: refused</source>
        <translation>RST: 拒否</translation>
    </message>
    <message>
        <source>RST: reset</source>
        <translation>RST: リセット</translation>
    </message>
    <message>
        <source>After {time}: {what}.</source>
        <translation>{time} 後: {what}。</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>Connection attempt to {end}:</source>
        <translation>{end} への接続の試行:</translation>
    </message>
    <message>
        <source>{time} of silence</source>
        <translation>{time} の沈黙</translation>
    </message>
    <message>
        <source>What was measured:</source>
        <translation>測定したこと:</translation>
    </message>
    <message>
        <source>What is asked for:</source>
        <translation>お願いしたいこと:</translation>
    </message>
    <message>
        <source>Cloud rules</source>
        <translation>クラウドの規則</translation>
    </message>
    <message>
        <source>security group</source>
        <translation>セキュリティグループ</translation>
    </message>
    <message>
        <source>network ACL</source>
        <translation>ネットワーク ACL</translation>
    </message>
    <message>
        <source>network security group</source>
        <translation>ネットワークセキュリティグループ</translation>
    </message>
    <message>
        <source>firewall rules of network</source>
        <translation>ネットワークのファイアウォール規則</translation>
    </message>
    <message>
        <source>firewall policy</source>
        <translation>ファイアウォールポリシー</translation>
    </message>
    <message>
        <source>It is not known as which address the other end is seen (address translation on the way): give that address.</source>
        <translation>相手がどのアドレスとして見えるか分かりません (途中のアドレス変換)。そのアドレスを指定してください。</translation>
    </message>
    <message>
        <source>It is not known which private address is behind the public one: add the output of {inventory}.</source>
        <translation>公開アドレスの背後の私用アドレスが分かりません。{inventory} の出力を加えてください。</translation>
    </message>
    <message>
        <source>It is not known whether the other end is in the group {subject}: add the output of {inventory}.</source>
        <translation>相手がグループ {subject} に属するか分かりません。{inventory} の出力を加えてください。</translation>
    </message>
    <message>
        <source>It is not known which addresses the list {subject} holds: add its entries (aws ec2 get-managed-prefix-list-entries, in a file named after the list).</source>
        <translation>一覧 {subject} が含むアドレスが分かりません。その項目を加えてください (aws ec2 get-managed-prefix-list-entries、一覧の名前のファイルに)。</translation>
    </message>
    <message>
        <source>It is not known whether the address belongs to the service tag {subject}: add the output of az network list-service-tags, or of az network nic list-effective-nsg.</source>
        <translation>アドレスがサービスタグ {subject} に属するか分かりません。az network list-service-tags または az network nic list-effective-nsg の出力を加えてください。</translation>
    </message>
    <message>
        <source>The network tags and the service account of {subject} are not known: add the output of {inventory}.</source>
        <translation>{subject} のネットワークタグとサービスアカウントが分かりません。{inventory} の出力を加えてください。</translation>
    </message>
    <message>
        <source>Which instances carry the secure tag {subject} is in no export: ask for its bindings (gcloud resource-manager tags bindings list).</source>
        <translation>どのインスタンスがセキュアタグ {subject} を持つかは、どのエクスポートにもありません。結び付きを尋ねてください (gcloud resource-manager tags bindings list)。</translation>
    </message>
    <message>
        <source>What {subject} stands for (a domain name, a country or a threat list) only the provider knows at that moment.</source>
        <translation>{subject} が表すもの (ドメイン名、国、脅威リスト) は、その時点の事業者しか知りません。</translation>
    </message>
    <message>
        <source>The rule {subject} hands the connection to an inspection that decides by its content.</source>
        <translation>規則 {subject} は、内容で判断する検査に接続を渡します。</translation>
    </message>
    <message>
        <source>It is not known which of the lists guard {subject}: add the output of {inventory}.</source>
        <translation>どの一覧が {subject} を守るか分かりません。{inventory} の出力を加えてください。</translation>
    </message>
    <message>
        <source>{subject} guards it or names what does, and none of the files holds its rules: add the output of {lists}.</source>
        <translation>{subject} がそれを守るか、守るものを示していますが、どのファイルにもその規則がありません。{lists} の出力を加えてください。</translation>
    </message>
    <message>
        <source>The rules treat the ports {subject}, of which the sender uses one, in different ways: give its range with --source-ports.</source>
        <translation>規則はポート {subject} を一様に扱わず、送信側はその一つを使います。--source-ports でその範囲を指定してください。</translation>
    </message>
    <message>
        <source>Several machines in different networks have these addresses, and their rules differ: give the files of one network at a time.</source>
        <translation>異なるネットワークの複数のマシンがこれらのアドレスを持ち、規則が異なります。一度に一つのネットワークのファイルを指定してください。</translation>
    </message>
    <message>
        <source>The rule has a form that Deadair does not know[: {subject}].</source>
        <translation>規則が Deadair の知らない形です[: {subject}]。</translation>
    </message>
    <message>
        <source>No file tells where {subject} is: it is taken to be guarded by the lists that were given.</source>
        <translation>{subject} がどこにあるかはどのファイルにもありません。指定された一覧が守るものとみなします。</translation>
    </message>
    <message>
        <source>No file tells which lists guard the sender {subject}: what they let out was not judged.</source>
        <translation>送信側 {subject} をどの一覧が守るかはどのファイルにもありません。何を外へ出すかは判定していません。</translation>
    </message>
    <message>
        <source>The sender {subject} is outside of the networks in these files: what guards it there was not judged.</source>
        <translation>送信側 {subject} はこれらのファイルのネットワークの外です。そこで守るものは判定していません。</translation>
    </message>
    <message>
        <source>The receiver {subject} is outside of the networks in these files: what guards it there was not judged.</source>
        <translation>受信側 {subject} はこれらのファイルのネットワークの外です。そこで守るものは判定していません。</translation>
    </message>
    <message>
        <source>The ends are in different networks ({subject}): routes, peerings and gateways decide too, and were not judged.</source>
        <translation>両端は異なるネットワーク ({subject}) にあります。経路、ピアリング、ゲートウェイも関わりますが、判定していません。</translation>
    </message>
    <message>
        <source>{subject} is taken for an address of the virtual network or of one that is connected to it; az network vnet list would tell.</source>
        <translation>{subject} は仮想ネットワークまたはそれにつながるもののアドレスとみなします。az network vnet list で分かります。</translation>
    </message>
    <message>
        <source>{subject} drops the answers to source ports below 32768: NAT gateways, load balancers and old systems use ports from 1024 on.</source>
        <translation>{subject} は 32768 未満の送信元ポートへの応答を破棄します。NAT ゲートウェイ、負荷分散装置、古いシステムは 1024 以上のポートを使います。</translation>
    </message>
    <message>
        <source>Cloud providers block outgoing TCP port 25 for many accounts, whatever the rules say.</source>
        <translation>クラウド事業者は、規則にかかわらず多くのアカウントで外向きの TCP ポート 25 を遮断します。</translation>
    </message>
    <message>
        <source>Both ends are in the subnet {subject}: network ACLs are not asked inside of it.</source>
        <translation>両端はサブネット {subject} にあります。その中ではネットワーク ACL は参照されません。</translation>
    </message>
    <message>
        <source>No network security group guards {subject}. A standard public IP address without one takes no connections.</source>
        <translation>{subject} を守るネットワークセキュリティグループがありません。それのない標準公開 IP アドレスは接続を受け付けません。</translation>
    </message>
    <message>
        <source>No network ACLs were given (aws ec2 describe-network-acls): they decide too, and let everything pass unless someone changed them.</source>
        <translation>ネットワーク ACL が指定されていません (aws ec2 describe-network-acls)。これも関わり、誰も変えていなければすべて通します。</translation>
    </message>
    <message>
        <source>{subject} is a service of the provider&apos;s own, to which no rule applies.</source>
        <translation>{subject} は事業者自身のサービスで、規則は適用されません。</translation>
    </message>
    <message>
        <source>Not used: {subject}.</source>
        <translation>未使用: {subject}。</translation>
    </message>
    <message>
        <source>out of the sender</source>
        <translation>送信側から外へ</translation>
    </message>
    <message>
        <source>into the receiver</source>
        <translation>受信側の中へ</translation>
    </message>
    <message>
        <source>the answer, out of the receiver&apos;s subnet</source>
        <translation>応答、受信側のサブネットから外へ</translation>
    </message>
    <message>
        <source>the answer, into the sender&apos;s subnet</source>
        <translation>応答、送信側のサブネットの中へ</translation>
    </message>
    <message>
        <source>{kind}[ {list}][ ({name})][, rule {rule}][: {text}]</source>
        <translation>{kind}[ {list}][ ({name})][、規則 {rule}][: {text}]</translation>
    </message>
    <message>
        <source>[{from}|an unknown address] to {to}, TCP port {port}</source>
        <translation>[{from} |不明なアドレス]から {to}、TCP ポート {port}</translation>
    </message>
    <message>
        <source>Allowed: {flow}. Every rule list that was given lets it pass[; the last one is the {rule}].</source>
        <translation>許可: {flow}。指定されたどの規則一覧も通します[。最後は {rule}]。</translation>
    </message>
    <message>
        <source>The {provider} rules that were given allow connections[ from {from}] to {end}[ ({list}: {rule})].</source>
        <translation>指定された {provider} の規則は[ {from} から] {end} への接続を許可します[ ({list}: {rule})]。</translation>
    </message>
    <message>
        <source>The {provider} rules that were given drop connections[ from {from}] to {end}[, {stage}][ ({list}: {rule})].</source>
        <translation>指定された {provider} の規則は[ {from} から] {end} への接続を破棄します[、{stage}][ ({list}: {rule})]。</translation>
    </message>
    <message>
        <source>Whether the {provider} rules that were given allow connections[ from {from}] to {end} is not known[: {undecided}].</source>
        <translation>指定された {provider} の規則が[ {from} から] {end} への接続を許可するかは分かりません[: {undecided}]。</translation>
    </message>
    <message>
        <source>Not possible: there is no address to look at.</source>
        <translation>不可能: 調べるアドレスがありません。</translation>
    </message>
    <message>
        <source>Not possible: there is no connection to try it on.</source>
        <translation>不可能: 試す接続がありません。</translation>
    </message>
    <message>
        <source>Not needed: the target is an address, not a name.</source>
        <translation>不要: 宛先は名前ではなくアドレスです。</translation>
    </message>
    <message>
        <source>Switched off for this diagnosis (--proxy none).</source>
        <translation>この診断では無効です (--proxy none)。</translation>
    </message>
    <message>
        <source>Stopped before it ran.</source>
        <translation>行われる前に中止しました。</translation>
    </message>
    <message>
        <source>Not needed: what was found before settles it.</source>
        <translation>不要: 前に見つかったことで足ります。</translation>
    </message>
    <message>
        <source>Windows noted no packet of these attempts that it dropped.</source>
        <translation>Windows が破棄したと記録しているパケットは、この試行のものにはありません。</translation>
    </message>
    <message>
        <source>Windows shows only administrators what it dropped: let Deadair ask with --ask, or look again as administrator in the window.</source>
        <translation>Windows が何を破棄したかは管理者にしか示されません。--ask で Deadair に許可を求めさせるか、ウィンドウで管理者としてもう一度調べてください。</translation>
    </message>
    <message>
        <source>No listener on the port belongs to a known service unit.</source>
        <translation>そのポートの待ち受けは、既知のサービスユニットのものではありません。</translation>
    </message>
    <message>
        <source>The target&apos;s address is not one of this machine&apos;s own.</source>
        <translation>宛先のアドレスはこのマシンのものではありません。</translation>
    </message>
    <message>
        <source>{source}: the handshake with {end} completes[ in {rtt}].</source>
        <translation>{source}: {end} とのハンドシェイクが完了します[ ({rtt})]。</translation>
    </message>
    <message>
        <source>{source}: [{syns} SYNs|the SYN] to {end}, and no answer in {window}.</source>
        <translation>{source}: {end} への [{syns} 個の SYN|SYN]に {window} の間応答なし。</translation>
    </message>
    <message>
        <source>{source}: the SYN to {end} is answered by a reset[ with TTL {ttl}].</source>
        <translation>{source}: {end} への SYN にリセットが返ります[ (TTL {ttl})]。</translation>
    </message>
    <message>
        <source>{source}: the SYN to {end} is answered by &quot;{icmp}&quot;.</source>
        <translation>{source}: {end} への SYN に「{icmp}」が返ります。</translation>
    </message>
    <message>
        <source>{source}: {end} answers with [{answers} SYN-ACKs|a SYN-ACK], and the client does not take it.</source>
        <translation>{source}: {end} は [{answers} 個の SYN-ACK|SYN-ACK]で応答しますが、クライアントが受け取りません。</translation>
    </message>
    <message>
        <source>{source}: the handshake with {end} begins and is not completed.</source>
        <translation>{source}: {end} とのハンドシェイクは始まりますが完了しません。</translation>
    </message>
    <message>
        <source>{source}: no handshake with {end} was captured.</source>
        <translation>{source}: {end} とのハンドシェイクはキャプチャーされていません。</translation>
    </message>
    <message>
        <source>{count} connections in all, {established} established.</source>
        <translation>全部で {count} 接続、うち {established} が確立。</translation>
    </message>
    <message>
        <source>{dropped} packets were lost while capturing.</source>
        <translation>キャプチャー中に {dropped} パケットが失われました。</translation>
    </message>
    <message>
        <source>The capture is not complete.</source>
        <translation>キャプチャーは完全ではありません。</translation>
    </message>
    <message>
        <source>The two captures have no connection to {end} in common.</source>
        <translation>二つのキャプチャーに共通する {end} への接続はありません。</translation>
    </message>
    <message>
        <source>Both ends of {end}: of {syns} SYNs {syns_lost} were lost on the way there and {unanswered} got no answer from the server; of {answers} SYN-ACKs {answers_lost} were lost on the way back.</source>
        <translation>{end} の両端: {syns} 個の SYN のうち {syns_lost} 個が行きで失われ、{unanswered} 個にサーバーの応答がありませんでした。{answers} 個の SYN-ACK のうち {answers_lost} 個が帰りで失われました。</translation>
    </message>
    <message>
        <source>Packets of the attempts</source>
        <translation>試行のパケット</translation>
    </message>
    <message>
        <source>Denied: {flow}. It is dropped[ by the {rule}][ ({stage})].</source>
        <translation>拒否: {flow}。破棄されます[。破棄するのは {rule}][ ({stage})]。</translation>
    </message>
    <message>
        <source>Not known: {flow}. It depends on what these files do not tell[ ({stage})].</source>
        <translation>不明: {flow}。これらのファイルにないことによります[ ({stage})]。</translation>
    </message>
    <message>
        <source>SYN: the client asks for a connection</source>
        <translation>SYN: クライアントが接続を求めます</translation>
    </message>
    <message>
        <source>SYN again, number {count}, {since} after the first: no answer so far</source>
        <translation>SYN 再送、{count} 回目、最初の {since} 後: まだ応答なし</translation>
    </message>
    <message>
        <source>SYN-ACK: the server answers[ {since} after the first SYN]</source>
        <translation>SYN-ACK: サーバーが応答します[ (最初の SYN の {since} 後)]</translation>
    </message>
    <message>
        <source>SYN-ACK again, number {count}[, {since} after the first SYN]: the client has not taken the one before</source>
        <translation>SYN-ACK 再送、{count} 回目[ (最初の SYN の {since} 後)]: クライアントは前のものを受け取っていません</translation>
    </message>
    <message>
        <source>ACK: the connection is established[, {since} after the first SYN]</source>
        <translation>ACK: 接続が確立しました[ (最初の SYN の {since} 後)]</translation>
    </message>
    <message>
        <source>RST in the server&apos;s name, TTL {ttl}[, {since} after the first SYN]</source>
        <translation>サーバーの名での RST、TTL {ttl}[ (最初の SYN の {since} 後)]</translation>
    </message>
    <message>
        <source>RST from the client[, {since} after the first SYN]</source>
        <translation>クライアントからの RST[ (最初の SYN の {since} 後)]</translation>
    </message>
    <message>
        <source>ICMP error about it: {icmp}</source>
        <translation>これについての ICMP エラー: {icmp}</translation>
    </message>
    <message>
        <source>TTL {ttl}, window {window}, sequence number {sequence}</source>
        <translation>TTL {ttl}、ウィンドウ {window}、シーケンス番号 {sequence}</translation>
    </message>
    <message>
        <source>{server}, seen from {client}</source>
        <translation>{server} ({client} から見て)</translation>
    </message>
    <message>
        <source>{label} was seen {time} after the first packet[ ({details})].</source>
        <translation>{label} は最初のパケットの {time} 後に見られました[ ({details})]。</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>到達不能</translation>
    </message>
    <message>
        <source>refused on the way</source>
        <translation>途中で拒否</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation>応答が消失</translation>
    </message>
    <message>
        <source>answer ignored</source>
        <translation>応答を無視</translation>
    </message>
    <message>
        <source>answer not taken</source>
        <translation>応答が受け取られない</translation>
    </message>
    <message>
        <source>reset on the way</source>
        <translation>途中でリセット</translation>
    </message>
    <message>
        <source>reset by the server</source>
        <translation>サーバーがリセット</translation>
    </message>
    <message>
        <source>high loss</source>
        <translation>損失が多い</translation>
    </message>
    <message>
        <source>window closed</source>
        <translation>ウィンドウが閉鎖</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>reset by the client</source>
        <translation>クライアントがリセット</translation>
    </message>
    <message>
        <source>handshake not captured</source>
        <translation>ハンドシェイクのキャプチャーなし</translation>
    </message>
    <message>
        <source>works</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>[{syns} SYNs in {waited}|One SYN], and nothing came back: no SYN-ACK, no reset, no ICMP error.</source>
        <translation>[{waited} に SYN を {syns} 回|SYN を 1 回]送りましたが、何も戻りませんでした: SYN-ACK も、リセットも、ICMP エラーもありません。</translation>
    </message>
    <message>
        <source>The SYN is answered by {icmp}.</source>
        <translation>SYN に {icmp} が返ります。</translation>
    </message>
    <message>
        <source>The SYN is answered by a reset that something on the way sent: it arrives with TTL {ttl}, the server&apos;s own packets with {server_ttl}.</source>
        <translation>SYN に、途中の何かが送ったリセットが返ります: リセットは TTL {ttl} で、サーバー自身のパケットは {server_ttl} で届きます。</translation>
    </message>
    <message>
        <source>The SYN is answered by a reset[ with TTL {ttl}][, as the server&apos;s own packets have it ({same_ttl})]: nothing listens on the port, or a rule rejects.</source>
        <translation>SYN にリセットが返ります[ (TTL {ttl})][、サーバー自身のパケットと同じです ({same_ttl})]: そのポートで何も待ち受けていないか、規則が拒否しています。</translation>
    </message>
    <message>
        <source>The server answers[ with {answers} SYN-ACKs], and the client never gets it: it goes on sending SYNs or stays silent. Captured at the server&apos;s end.</source>
        <translation>サーバーは応答しています[ (SYN-ACK {answers} 個)]が、クライアントには届きません。クライアントは SYN を送り続けるか、沈黙したままです。サーバー側でのキャプチャーです。</translation>
    </message>
    <message>
        <source>The SYN-ACK arrives at the client, and the client does not take it: look at its own input rules and reverse-path filter.</source>
        <translation>SYN-ACK はクライアントに届きますが、クライアントが受け取りません。クライアント自身の受信パケットの規則とリバースパスフィルターを調べてください。</translation>
    </message>
    <message>
        <source>The server answers[ with {answers} SYN-ACKs], and the client does not take it. Whether it arrives there only a capture at the client can show.</source>
        <translation>サーバーは応答しています[ (SYN-ACK {answers} 個)]が、クライアントが受け取りません。そこに届いているかどうかは、クライアントでのキャプチャーでしか分かりません。</translation>
    </message>
    <message>
        <source>Established, then reset by something on the way: the reset arrives with TTL {ttl}, the server&apos;s own packets with {server_ttl}.</source>
        <translation>確立した後、途中の何かがリセットしました: リセットは TTL {ttl} で、サーバー自身のパケットは {server_ttl} で届きます。</translation>
    </message>
    <message>
        <source>Established, then reset in the server&apos;s name[ (TTL {ttl}, like its other packets)].</source>
        <translation>確立した後、サーバーの名でリセットされました[ (TTL {ttl}、サーバーのほかのパケットと同じ)]。</translation>
    </message>
    <message>
        <source>Established, and {retransmissions} of {packets} segments were sent again ({share} %).</source>
        <translation>確立しましたが、{packets} セグメントのうち {retransmissions} が再送されました ({share} %)。</translation>
    </message>
    <message>
        <source>Established, then one end closed its receive window and did not open it again: its application does not read.</source>
        <translation>確立した後、一方の端が受信ウィンドウを閉じ、再び開きませんでした: そのアプリケーションが読み取っていません。</translation>
    </message>
    <message>
        <source>The handshake begins and is not completed[ ({answers} SYN-ACKs)].</source>
        <translation>ハンドシェイクは始まりますが、完了しません[ (SYN-ACK {answers} 個)]。</translation>
    </message>
    <message>
        <source>Works, and the client closes it with a reset.</source>
        <translation>動作し、クライアントがリセットで閉じます。</translation>
    </message>
    <message>
        <source>The capture begins after the handshake.</source>
        <translation>キャプチャーはハンドシェイクの後から始まっています。</translation>
    </message>
    <message>
        <source>Works[; the handshake took {rtt}].</source>
        <translation>動作します[。ハンドシェイクは {rtt} かかりました]。</translation>
    </message>
    <message>
        <source>The handshake completes at both ends.</source>
        <translation>ハンドシェイクは両端で完了します。</translation>
    </message>
    <message>
        <source>Lost on the way there: [{syns} SYNs leave|the SYN leaves] the client, and none arrives at the server. A device between drops them (path.filtered).</source>
        <translation>行きの途中で消失: [{syns} 個の SYN |SYN ]がクライアントを出ますが、サーバーには一つも届きません。間の機器が破棄しています (path.filtered)。</translation>
    </message>
    <message>
        <source>Lost at the server: [{arrived} SYNs arrive|the SYN arrives] there, and it sends no answer. Look at its firewall (server.firewall) and its accept queue.</source>
        <translation>サーバーで消失: [{arrived} 個の SYN |SYN ]が届きますが、サーバーは応答を送りません。そのファイアウォール (server.firewall) と受け入れキューを調べてください。</translation>
    </message>
    <message>
        <source>The server itself refuses with a reset (server.not_listening, server.firewall).</source>
        <translation>サーバー自身がリセットで拒否しています (server.not_listening, server.firewall)。</translation>
    </message>
    <message>
        <source>Lost on the way back: the server sends [{answers} SYN-ACKs|a SYN-ACK], and none arrives at the client (path.return_lost).</source>
        <translation>帰り道で消失: サーバーは [{answers} 個の SYN-ACK|SYN-ACK] を送りますが、クライアントには一つも届きません (path.return_lost)。</translation>
    </message>
    <message>
        <source>Lost at the client: the SYN-ACK arrives there, and the client does not take it (client.firewall.inbound, client.reverse_path_filter).</source>
        <translation>クライアントで消失: SYN-ACK は届きますが、クライアントが受け取りません (client.firewall.inbound, client.reverse_path_filter)。</translation>
    </message>
    <message>
        <source>A reset arrives in the server&apos;s name that the server did not send: a device between refuses (path.rejected).</source>
        <translation>サーバーが送っていないリセットがサーバーの名で届きます: 間の機器が拒否しています (path.rejected)。</translation>
    </message>
    <message>
        <source>The client takes the SYN-ACK, and its ACK never arrives at the server (path.filtered).</source>
        <translation>クライアントは SYN-ACK を受け取りますが、その ACK がサーバーに届きません (path.filtered)。</translation>
    </message>
    <message>
        <source>The two captures do not cover the same time, so where it was lost is not known.</source>
        <translation>二つのキャプチャーは同じ時間を含んでいないため、どこで失われたかは分かりません。</translation>
    </message>
    <message>
        <source>window scale {shift}</source>
        <translation>ウィンドウスケール {shift}</translation>
    </message>
    <message>
        <source>timestamps</source>
        <translation>タイムスタンプ</translation>
    </message>
    <message>
        <source>{endpoint}: {count} attempts, {lost} lost[; half connected within {half}, 95 % within {most}]</source>
        <translation>{endpoint}: 試行 {count} 回、うち {lost} 回は失われました[。半数は {half} 以内、95 % は {most} 以内に接続]</translation>
    </message>
    <message>
        <source>the application&apos;s timeout</source>
        <translation>アプリケーションのタイムアウト</translation>
    </message>
    <message>
        <source>Latency of each hop</source>
        <translation>各ホップの遅延</translation>
    </message>
    <message>
        <source>{count} more pieces of evidence are in the saved case.</source>
        <translation>ほかに {count} 件の証拠が保存したケースにあります。</translation>
    </message>
    <message>
        <source>started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language that this is translated to, as in HTML: &quot;de&quot;, &quot;zh-CN&quot;</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事象</translation>
    </message>
    <message>
        <source>The connection {outcome}.</source>
        <translation>接続は{outcome}。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>{confidence}, which is not enough to name one cause</source>
        <translation>{confidence}。原因を 1 つに絞るには不十分です</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>The diagnosis was stopped before its end; some checks did not run.</source>
        <translation>診断は途中で停止されました。実行されなかった検査があります。</translation>
    </message>
    <message>
        <source>If it is this: {title}</source>
        <translation>これが原因の場合: {title}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>判明したこと</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>For it:</source>
        <translation>裏付け:</translation>
    </message>
    <message>
        <source>Against it:</source>
        <translation>反証:</translation>
    </message>
    <message>
        <source>Connection to {target}</source>
        <translation>{target} への接続</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>To find out which</source>
        <translation>原因を特定するには</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>The attempt</source>
        <translation>接続の試行</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Possible causes</source>
        <translation>考えられる原因</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Made by Deadair {version}.</source>
        <translation>Deadair {version} で作成。</translation>
    </message>
    <message>
        <source>Whether a network card is up, has a carrier and an address; without that nothing leaves this computer.</source>
        <translation>ネットワークカードが有効で、リンクとアドレスがあるかを調べます。なければこのコンピューターから何も出ていきません。</translation>
    </message>
    <message>
        <source>Which way this computer would send the packets: the interface, the source address and the next router.</source>
        <translation>このコンピューターがパケットをどこへ送るか (インターフェイス、送信元アドレス、次のルーター) を調べます。</translation>
    </message>
    <message>
        <source>Whether the router on the local network answers; if not, nothing behind it can be reached.</source>
        <translation>ローカルネットワークのルーターが応答するかを調べます。応答しなければその先には届きません。</translation>
    </message>
    <message>
        <source>Whether local ports or file descriptors run out, or this computer is too busy to keep up.</source>
        <translation>ローカルポートやファイル記述子が足りているか、このコンピューターが過負荷でないかを調べます。</translation>
    </message>
    <message>
        <source>Whether security software runs here that can hold connections back.</source>
        <translation>接続を止めうるセキュリティソフトが動いているかを調べます。</translation>
    </message>
    <message>
        <source>Whether the hosts file gives the name an address of its own, past DNS.</source>
        <translation>hosts ファイルが DNS を通さずにその名前にアドレスを与えているかを調べます。</translation>
    </message>
    <message>
        <source>Whether each DNS server that is configured here answers, how fast, and what it says about the name.</source>
        <translation>設定されている各 DNS サーバーが応答するか、その速さ、名前について何を返すかを調べます。</translation>
    </message>
    <message>
        <source>What the system&apos;s own lookup gives for the name: the addresses that the application gets.</source>
        <translation>システムの名前解決の結果、つまりアプリケーションが受け取るアドレスを調べます。</translation>
    </message>
    <message>
        <source>Which rule of this computer&apos;s firewall decides about the connection, there and back.</source>
        <translation>このコンピューターのファイアウォールのどの規則が、往路と復路の接続を左右するかを調べます。</translation>
    </message>
    <message>
        <source>Whether packets of the attempts are lost inside this computer, by the kernel&apos;s own counters.</source>
        <translation>試行のパケットがこのコンピューターの中で失われていないかを、カーネルのカウンターで調べます。</translation>
    </message>
    <message>
        <source>The packets of the attempts as they pass the network card; it needs rights, which the helper has.</source>
        <translation>ネットワークカードを通る試行のパケットを見ます。必要な権限はヘルパーが持っています。</translation>
    </message>
    <message>
        <source>Whether the application goes through a proxy, and whether that lets the connection pass.</source>
        <translation>アプリケーションがプロキシを使うか、そのプロキシが接続を通すかを調べます。</translation>
    </message>
    <message>
        <source>Whether the target answers echo requests: then the way there works, and only this connection does not.</source>
        <translation>対象がエコー要求に応答するかを調べます。応答すれば経路は正常で、この接続だけが失敗しています。</translation>
    </message>
    <message>
        <source>The routers on the way, for packets of this connection and for others: where the one kind ends and the other goes on.</source>
        <translation>この接続のパケットとほかのパケットについて経路上のルーターを調べ、どこで一方だけが途切れるかを見ます。</translation>
    </message>
    <message>
        <source>How large a packet may be on the way; larger ones that vanish make connections hang after their handshake.</source>
        <translation>経路で通るパケットの大きさを調べます。大きなものが消えると、ハンドシェイクの後で接続が止まります。</translation>
    </message>
    <message>
        <source>Which security group, network ACL or firewall rule of a cloud provider decides, from the exports that were given.</source>
        <translation>渡されたエクスポートをもとに、クラウドのどのセキュリティグループ、ネットワーク ACL、ファイアウォール規則が決めているかを調べます。</translation>
    </message>
    <message>
        <source>The connection itself, tried on every address: accepted, refused, or met with silence.</source>
        <translation>すべてのアドレスへ実際に接続を試み、受け入れ、拒否、無応答のどれかを調べます。</translation>
    </message>
    <message>
        <source>Several attempts in a row: how many get through, and how many only after a repeated SYN.</source>
        <translation>続けて何度か試し、何回つながるか、そのうち SYN の再送後だったのは何回かを調べます。</translation>
    </message>
    <message>
        <source>Another port of the same host: if it answers, the host lives, and something picks out the port.</source>
        <translation>同じホストの別のポートを試します。応答があればホストは動いており、そのポートだけが止められています。</translation>
    </message>
    <message>
        <source>Whether TLS comes about on the connection, and whether its certificate fits the name and the date.</source>
        <translation>接続の上で TLS が成立するか、証明書が名前と日付に合うかを調べます。</translation>
    </message>
    <message>
        <source>What the web server or a gateway before it answers to a request, and how soon.</source>
        <translation>ウェブサーバーまたはその手前のゲートウェイが要求に何を、どれだけ早く返すかを調べます。</translation>
    </message>
    <message>
        <source>Whether the service says anything once the connection stands, as its protocol wants.</source>
        <translation>接続後にサービスがプロトコルどおりに応答するかを調べます。</translation>
    </message>
    <message>
        <source>Whether a program on this computer listens on the port, and on which addresses.</source>
        <translation>このコンピューターのプログラムがそのポートで、どのアドレスで待ち受けているかを調べます。</translation>
    </message>
    <message>
        <source>Whether finished handshakes wait because the service does not accept them fast enough.</source>
        <translation>サービスの受け入れが遅く、完了したハンドシェイクが待たされていないかを調べます。</translation>
    </message>
    <message>
        <source>Whether the service has descriptors, memory and processor time left to serve more.</source>
        <translation>サービスに記述子、メモリ、プロセッサ時間の余裕があるかを調べます。</translation>
    </message>
    <message>
        <source>Whether the service that should listen is installed, running, and what it last said in its log.</source>
        <translation>待ち受けるはずのサービスが導入され動いているか、ログの最後に何が書かれているかを調べます。</translation>
    </message>
    <message>
        <source>lost on the way there</source>
        <translation>行きで消失</translation>
    </message>
    <message>
        <source>not answered by the server</source>
        <translation>サーバーが応答しない</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>サーバーが拒否</translation>
    </message>
    <message>
        <source>lost on the way back</source>
        <translation>帰りで消失</translation>
    </message>
    <message>
        <source>not taken by the client</source>
        <translation>クライアントが受け取らない</translation>
    </message>
    <message>
        <source>last ACK lost</source>
        <translation>最後の ACK が消失</translation>
    </message>
    <message>
        <source>it ends too early, at byte {offset}</source>
        <translation>バイト {offset} で途中で終わっています</translation>
    </message>
    <message>
        <source>what it says at byte {offset} cannot be so</source>
        <translation>バイト {offset} の内容はありえません</translation>
    </message>
    <message>
        <source>it cannot be read or unpacked beyond byte {offset}: {reason}</source>
        <translation>バイト {offset} より先は読み込みも展開もできません: {reason}</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>送信できず</translation>
    </message>
    <message>
        <source>passes it on</source>
        <translation>次へ渡す</translation>
    </message>
    <message>
        <source>accepts (SYN-ACK)</source>
        <translation>受け入れる (SYN-ACK)</translation>
    </message>
    <message>
        <source>refuses (RST)</source>
        <translation>拒否する (RST)</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>応答する</translation>
    </message>
    <message>
        <source>unreachable (ICMP)</source>
        <translation>到達不能 (ICMP)</translation>
    </message>
    <message>
        <source>a device between</source>
        <translation>途中の機器</translation>
    </message>
    <message>
        <source>{packet}, try {number}</source>
        <translation>{packet}、{number} 回目</translation>
    </message>
    <message>
        <source>{label} left {time} after the first packet; the other end did not capture then, so its fate is not known.</source>
        <translation>{label} は最初のパケットの {time} 後に出ました。そのとき相手側はキャプチャしていなかったため、その後は分かりません。</translation>
    </message>
    <message>
        <source>{label} left {time} after the first packet and never came to the other end.</source>
        <translation>{label} は最初のパケットの {time} 後に出ましたが、相手側には届きませんでした。</translation>
    </message>
    <message>
        <source>{label} came {time} after the first packet in the server&apos;s name; the server did not send it.</source>
        <translation>{label} は最初のパケットの {time} 後にサーバーの名で届きましたが、サーバーは送っていません。</translation>
    </message>
    <message>
        <source>{label} left {time} after the first packet and was {travel} on its way.</source>
        <translation>{label} は最初のパケットの {time} 後に出て、届くまで {travel} かかりました。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>No neighbour stands between: the target is this machine, has no route, or is behind a tunnel.</source>
        <translation>間に隣接機器はありません。宛先はこのコンピューター自身か、経路がないか、トンネルの先です。</translation>
    </message>
    <message>
        <source>No proxy is configured for this target.</source>
        <translation>この宛先にはプロキシが設定されていません。</translation>
    </message>
    <message>
        <source>All was answered before the capture had begun.</source>
        <translation>キャプチャが始まる前に、すべて応答がありました。</translation>
    </message>
    <message>
        <source>This computer&apos;s TLS library could not begin a handshake.</source>
        <translation>このコンピューターの TLS ライブラリはハンドシェイクを開始できませんでした。</translation>
    </message>
    <message>
        <source>Too little time was left for a TLS handshake.</source>
        <translation>TLS ハンドシェイクのための時間が足りませんでした。</translation>
    </message>
    <message>
        <source>capture of the attempts</source>
        <translation>試行のキャプチャ</translation>
    </message>
</context>
<context>
    <name>deadair::ui::FirewallView</name>
    <message>
        <source>Firewall</source>
        <translation>ファイアウォール</translation>
    </message>
    <message numerus="yes">
        <source>%n more are listed under Evidence.</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>ほかに %n 件が「証拠」にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>This would let it pass; whoever is responsible for the rule decides that:</source>
        <translation>次のコマンドで通るようになります。決めるのは規則の担当者です。</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <comment>what a rule does</comment>
        <translation>おそらく %1</translation>
    </message>
    <message>
        <source>No rule matches it, and the chains let pass what none matches.</source>
        <translation>当てはまる規則はなく、どれにも当てはまらないものをチェーンは通します。</translation>
    </message>
    <message>
        <source>The firewall&apos;s rules have not been looked at.</source>
        <translation>ファイアウォールの規則は調べられていません。</translation>
    </message>
</context>
</TS>
