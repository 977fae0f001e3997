; SPDX-License-Identifier: GPL-3.0-or-later
; The Windows installer, made by build-installer, which defines VERSION and writes stage/ and files.nsh into the current folder.
; Switches: /S (silent), /AllUsers (needs an administrator) or /CurrentUser, /D=FOLDER (last, without quotes).
; The uninstaller takes /S, and /KeepSettings to leave the user's settings and kept cases.
Target amd64-unicode
Unicode true
ManifestSupportedOS Win10
ManifestDPIAware true
SetCompressor /SOLID lzma
Name "Deadair"
OutFile "deadair-${VERSION}-x64.exe"
BrandingText " "
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Deadair"
VIAddVersionKey FileDescription "Deadair's installer"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey LegalCopyright "GPL-3.0-or-later"

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Deadair"
!define APP_PATHS "Software\Microsoft\Windows\CurrentVersion\App Paths"
!define CASE_CLASS "Deadair.Case"
!define NPCAP_PAGE "https://npcap.com/#download"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "Deadair"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include Integration.nsh
!include files.nsh ; INSTALL_FILES and REMOVE_FILES

!define MUI_ICON "${SOURCE}\deadair.ico"
!define MUI_UNICON "${SOURCE}\deadair.ico"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
; Npcap's licence does not allow to bundle it. Nothing depends on it; it is offered, unticked, where it is not there.
!define MUI_FINISHPAGE_SHOWREADME
!define MUI_FINISHPAGE_SHOWREADME_TEXT "Get Npcap, to record packets (npcap.com)"
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION OpenNpcapPage
!define MUI_FINISHPAGE_SHOWREADME_NOTCHECKED
!define MUI_PAGE_CUSTOMFUNCTION_SHOW HideNpcapWhereItIs
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English

Var chosenFolder

Function .onInit
    StrCpy $chosenFolder $INSTDIR ; what /D= said, which the next line forgets
    !insertmacro MULTIUSER_INIT
    ${If} $chosenFolder != ""
        StrCpy $INSTDIR $chosenFolder
    ${EndIf}
FunctionEnd

Function un.onInit
    !insertmacro MULTIUSER_UNINIT
FunctionEnd

Function OpenNpcapPage
    ExecShell open "${NPCAP_PAGE}"
FunctionEnd

Function HideNpcapWhereItIs
    ${If} ${FileExists} "$SYSDIR\Npcap\wpcap.dll"
        ShowWindow $mui.FinishPage.ShowReadme ${SW_HIDE}
    ${EndIf}
FunctionEnd

Section
    ; An earlier version goes first, so that no file of it is left over.
    ${If} ${FileExists} "$INSTDIR\uninstall.exe"
        ExecWait '"$INSTDIR\uninstall.exe" /S /KeepSettings /$MultiUser.InstallMode _?=$INSTDIR'
    ${EndIf}
    !insertmacro INSTALL_FILES
    SetOutPath $INSTDIR
    WriteUninstaller "$INSTDIR\uninstall.exe"

    ; A console in which "deadair" is found, whatever PATH says; and Win+R, "deadair".
    CreateDirectory "$SMPROGRAMS\Deadair"
    CreateShortCut "$SMPROGRAMS\Deadair\Deadair command line.lnk" "$SYSDIR\cmd.exe" \
        '/k "set PATH=$INSTDIR;%PATH% && deadair --help"' "$INSTDIR\deadair.exe" 0
    WriteRegStr SHCTX "${APP_PATHS}\deadair.exe" "" "$INSTDIR\deadair.exe"
    WriteRegStr SHCTX "${APP_PATHS}\deadair.exe" Path "$INSTDIR"

    ; Windows sees only the last extension of case.deadair.json: Deadair offers itself for .json and takes .deadair.
    WriteRegStr SHCTX "Software\Classes\${CASE_CLASS}" "" "Deadair case"
    WriteRegStr SHCTX "Software\Classes\${CASE_CLASS}\DefaultIcon" "" "$INSTDIR\deadair.exe,0"
!ifdef GUI
    CreateShortCut "$SMPROGRAMS\Deadair\Deadair.lnk" "$INSTDIR\deadair-gui.exe"
    WriteRegStr SHCTX "${APP_PATHS}\deadair-gui.exe" "" "$INSTDIR\deadair-gui.exe"
    WriteRegStr SHCTX "Software\Classes\${CASE_CLASS}\shell\open\command" "" '"$INSTDIR\deadair-gui.exe" "%1"'
!else
    WriteRegStr SHCTX "Software\Classes\${CASE_CLASS}\shell\open\command" "" 'cmd.exe /k ""$INSTDIR\deadair.exe" report "%1""'
!endif
    WriteRegStr SHCTX "Software\Classes\.deadair" "" "${CASE_CLASS}"
    WriteRegNone SHCTX "Software\Classes\.json\OpenWithProgids" "${CASE_CLASS}"
    ${NotifyShell_AssocChanged}

    WriteRegStr SHCTX "${UNINSTALL_KEY}" DisplayName "Deadair"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" DisplayVersion "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" Publisher "The Deadair team"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" DisplayIcon "$INSTDIR\deadair.exe"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" InstallLocation "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" UninstallString '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${UNINSTALL_KEY}" QuietUninstallString '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" NoModify 1
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" NoRepair 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" EstimatedSize $0
SectionEnd

Section un.
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/KeepSettings" $1
    ${If} ${Errors}
    ${AndIf} ${Cmd} `MessageBox MB_YESNO "Remove your settings and kept cases, too?" /SD IDYES IDYES`
        SetShellVarContext current
        DeleteRegKey HKCU "Software\deadair"
        RMDir /r "$APPDATA\deadair"
        ${If} $MultiUser.InstallMode == "AllUsers"
            SetShellVarContext all
        ${EndIf}
    ${EndIf}

    DeleteRegKey SHCTX "${APP_PATHS}\deadair.exe"
    DeleteRegKey SHCTX "${APP_PATHS}\deadair-gui.exe"
    DeleteRegKey /ifempty SHCTX "${APP_PATHS}"
    DeleteRegKey SHCTX "Software\Classes\${CASE_CLASS}"
    DeleteRegKey SHCTX "Software\Classes\.deadair"
    DeleteRegValue SHCTX "Software\Classes\.json\OpenWithProgids" "${CASE_CLASS}"
    DeleteRegKey /ifempty SHCTX "Software\Classes\.json\OpenWithProgids"
    DeleteRegKey /ifempty SHCTX "Software\Classes\.json"
    DeleteRegKey SHCTX "${UNINSTALL_KEY}"
    ${NotifyShell_AssocChanged}

    Delete "$SMPROGRAMS\Deadair\Deadair.lnk"
    Delete "$SMPROGRAMS\Deadair\Deadair command line.lnk"
    RMDir "$SMPROGRAMS\Deadair"
    !insertmacro REMOVE_FILES
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR" ; only if nothing of somebody else's is in it
SectionEnd
