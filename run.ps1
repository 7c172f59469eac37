# The twin of run.sh for Windows: sets up what is missing, then starts the program. `.\run.ps1 help` lists the rest.
# Where scripts are forbidden:  powershell -ExecutionPolicy Bypass -File run.ps1

$ErrorActionPreference = 'Stop'
$Root = $PSScriptRoot
$Venv = Join-Path $Root '.venv'
$Python = Join-Path $Venv 'Scripts\python.exe'
$Unfinished = Join-Path $Venv '.unfinished'

function Stop-With([string] $Message, [int] $Code = 1) {
    [Console]::Error.WriteLine("run.ps1: $Message")
    exit $Code
}

function Show-Usage {
    Write-Output @'
.\run.ps1                set up what is missing and open the window
.\run.ps1 -- ARGS        the same, with arguments for the program: .\run.ps1 -- demo
.\run.ps1 setup          set up and stop; afterwards the program is .venv\Scripts\annotator.exe
.\run.ps1 test [ARGS]    set up what the tests need and run them; ARGS go to pytest
.\run.ps1 lint           style (ruff) and types (pyright)
.\run.ps1 help           this text
'@
}

# Whether a program, with these first arguments, is a Python that ours runs on.
function Test-Suitable([string] $Program, [string[]] $First = @()) {
    if (-not (Get-Command $Program -ErrorAction SilentlyContinue)) { return $false }
    $ErrorActionPreference = 'Continue'  # what a failing launcher writes to its error stream is not an error of ours
    & $Program @First -I -S -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' 2>$null | Out-Null
    return $LASTEXITCODE -eq 0
}

function Find-Python {
    if ($env:PYTHON) {
        if (Test-Suitable $env:PYTHON) { return $env:PYTHON }
        Stop-With "PYTHON=$env:PYTHON is not a Python 3.11 to 3.14."
    }
    foreach ($Version in '-3.13', '-3.12', '-3.14', '-3.11') {
        if (Test-Suitable 'py' $Version) { return & py $Version -I -S -c 'import sys; print(sys.executable)' }
    }
    if (Test-Suitable 'python') { return 'python' }
    Stop-With 'needs Python 3.11 to 3.14. Run "winget install Python.Python.3.13", or get it from python.org; then run this again.'
}

# What the stamp of a whole environment says: the place, its Python, and all that decides what is installed.
function Get-Stamp {
    $Version = & $Python -I -S -c 'import sys; print(sys.implementation.cache_tag, sys.hexversion)'
    $Hashes = 'pyproject.toml', 'requirements.lock', 'requirements-dev.lock', 'run.ps1' |
        ForEach-Object { (Get-FileHash -Algorithm SHA256 -LiteralPath (Join-Path $Root $_)).Hash }
    return (@($Root, $Version) + $Hashes) -join "`n"
}

function Get-StampFile([string] $Level) { return Join-Path $Venv ".ready-$Level" }

# An environment for development can also run the program.
function Test-Ready([string] $Level) {
    if (-not (Test-Path -LiteralPath $Python) -or (Test-Path -LiteralPath $Unfinished)) { return $false }
    $Expected = Get-Stamp
    foreach ($File in (Get-StampFile 'dev'), (Get-StampFile $Level)) {
        if ((Test-Path -LiteralPath $File) -and [IO.File]::ReadAllText($File) -eq $Expected) { return $true }
    }
    return $false
}

# Whether the environment can be brought up to date where it stands.
function Test-Sound {
    if ((Test-Path -LiteralPath $Unfinished) -or -not (Test-Path -LiteralPath $Python)) { return $false }
    if (-not (Test-Suitable $Python)) { return $false }
    $Base = ((Get-Stamp) -split "`n")[0..1] -join "`n"
    foreach ($File in (Get-StampFile 'dev'), (Get-StampFile 'run')) {
        if (-not (Test-Path -LiteralPath $File)) { continue }
        if ((([IO.File]::ReadAllText($File)) -split "`n")[0..1] -join "`n" -ne $Base) { return $false }
    }
    return $true
}

function Invoke-Pip {
    & $Python -m pip install --no-input --disable-pip-version-check --quiet @args | Out-Host
    return $LASTEXITCODE -eq 0
}

function Initialize-Environment([string] $Level) {
    if (Test-Ready $Level) { return }
    [Console]::Error.WriteLine("Setting up in $Venv; the first time takes a minute or two.")
    'PYTHONPATH', 'PYTHONHOME', 'PIP_USER', 'PIP_TARGET', 'PIP_PREFIX' |
        ForEach-Object { Remove-Item "env:$_" -ErrorAction SilentlyContinue }
    if (-not (Test-Sound)) {
        $Base = Find-Python
        if (Test-Path -LiteralPath $Venv) { Remove-Item -LiteralPath $Venv -Recurse -Force }
        New-Item -ItemType Directory -Path $Venv | Out-Null
        New-Item -ItemType File -Path $Unfinished | Out-Null  # found by the next run where this one is interrupted
        & $Base -m venv $Venv | Out-Host
        if ($LASTEXITCODE -ne 0) { Stop-With "could not make $Venv." }
    }
    New-Item -ItemType File -Path $Unfinished -Force | Out-Null
    Remove-Item (Join-Path $Venv '.ready-*') -ErrorAction SilentlyContinue
    $Locked = if ($Level -eq 'dev') { 'requirements-dev.lock' } else { 'requirements.lock' }
    if (-not (Invoke-Pip --require-hashes --only-binary ':all:' -r (Join-Path $Root $Locked))) {
        Stop-With 'the Python packages could not be installed (see above). With a working network, run this again.'
    }
    if (-not (Invoke-Pip --no-deps --no-build-isolation --editable $Root)) {
        Stop-With "the program could not be installed into $Venv."
    }
    [IO.File]::WriteAllText((Get-StampFile $Level), (Get-Stamp))
    Remove-Item -LiteralPath $Unfinished
    [Console]::Error.WriteLine('Set up.')
}

function Start-Program([object[]] $Given) {
    Initialize-Environment 'run'
    & (Join-Path $Venv 'Scripts\annotator.exe') @Given
    exit $LASTEXITCODE
}

$Verb = if ($args.Count) { [string] $args[0] } else { '' }
$Rest = @($args | Select-Object -Skip 1)
switch ($Verb) {
    { $_ -in '', '--' } { Start-Program $Rest }
    'setup' {
        if ($Rest.Count) { Stop-With 'setup takes no arguments.' 2 }
        Initialize-Environment 'run'
        Write-Output "Ready: $(Join-Path $Venv 'Scripts\annotator.exe')"
    }
    'test' {
        Initialize-Environment 'dev'
        Push-Location -LiteralPath $Root
        try { & $Python -m pytest @Rest } finally { Pop-Location }
        exit $LASTEXITCODE
    }
    'lint' {
        Initialize-Environment 'dev'
        Push-Location -LiteralPath $Root
        try {
            $Failed = 0
            & $Python -m ruff check .
            if ($LASTEXITCODE -ne 0) { $Failed = 1 }
            & $Python -m ruff format --check .
            if ($LASTEXITCODE -ne 0) { $Failed = 1 }
            & $Python -m pyright
            if ($LASTEXITCODE -ne 0) { $Failed = 1 }
        } finally { Pop-Location }
        exit $Failed
    }
    { $_ -in 'help', '-h' } { Show-Usage }
    default { Start-Program $args }  # PowerShell itself takes the '--' away
}
