@echo off
rem Starts Rapport on Windows: without a command the workbench, with one the command line. Untested.
setlocal
set "HOME_DIR=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if defined RAPPORT_JAVA set "JAVA=%RAPPORT_JAVA%\bin\java"
set "DATA=%LOCALAPPDATA%\Rapport"
for %%J in ("%HOME_DIR%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fJ"
set "FACE=cli"
set "OPTIONS=-XX:TieredStopAtLevel=1 -Djava.awt.headless=true"
if "%~1"=="" (
  set "FACE=workbench"
  set "OPTIONS="
)
:start
"%JAVA%" %OPTIONS% --enable-native-access=ALL-UNNAMED "-Drapport.data=%DATA%" "-Drapport.cache=%DATA%\cache" -jar "%LAUNCHER%" -application org.rapport.%FACE%.app -nosplash -data "%DATA%\%FACE%" %*
if %ERRORLEVEL%==23 goto start
exit /b %ERRORLEVEL%
