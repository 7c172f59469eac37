# Build what users of Windows install:  powershell -ExecutionPolicy Bypass -File packaging\windows\build.ps1
#   dist\annotator                        the program in one folder
#   dist\annotator-VERSION-portable.zip   the same, to unpack anywhere
#   dist\annotator-VERSION-setup.exe      the installer, where NSIS (makensis) is found
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

function Invoke-Checked { # a program whose failure stops the build
    & $args[0] $args[1..($args.Count - 1)]
    if ($LASTEXITCODE -ne 0) { throw "$($args[0]) ended with $LASTEXITCODE" }
}

$version = (Select-String -Path annotator\__init__.py -Pattern '__version__ = "(.+)"').Matches[0].Groups[1].Value
$build = Join-Path (Get-Location) "build\windows"
$python = Join-Path $build "venv\Scripts\python.exe"
if (Test-Path $build) { Remove-Item -Recurse -Force $build }
New-Item -ItemType Directory -Force $build | Out-Null
$base = if ($env:PYTHON) { $env:PYTHON } else { "python" }
Invoke-Checked $base -m venv (Join-Path $build "venv")
Invoke-Checked $python -m pip install --quiet --require-hashes --only-binary :all: -r packaging\bundle.lock

# pyenchant's wheel for Windows brings Enchant, Hunspell and English. Dictionaries of the other languages come along
# where ANNOTATOR_DICTIONARIES names a folder with hunspell\kk_KZ.aff and its like.
$env:ANNOTATOR_ICON = Join-Path $build "annotator.ico"
Invoke-Checked $python packaging\draw_icons.py $env:ANNOTATOR_ICON
$env:PYTHONHASHSEED = "1"
Invoke-Checked $python -m PyInstaller --noconfirm --log-level ERROR --workpath (Join-Path $build "work") --distpath dist packaging\annotator.spec
Invoke-Checked dist\annotator\annotator.exe --self-test --picture (Join-Path $build "window.png")

$portable = "dist\annotator-$version-portable.zip"
if (Test-Path $portable) { Remove-Item $portable }
Compress-Archive -Path dist\annotator -DestinationPath $portable

$makensis = Get-Command makensis -ErrorAction SilentlyContinue
if ($makensis) {
    $setup = Join-Path (Get-Location) "dist\annotator-$version-setup.exe"
    Invoke-Checked $makensis.Source "-DVERSION=$version" "-DPAYLOAD=$((Get-Location).Path)\dist\annotator" "-DICON=$env:ANNOTATOR_ICON" "-DTARGET=$setup" packaging\windows\annotator.nsi
} else {
    Write-Warning "NSIS is not installed, so no installer was built; the portable zip is there."
}
Get-ChildItem dist -File | Get-FileHash -Algorithm SHA256 | Format-Table Hash, Path -AutoSize
