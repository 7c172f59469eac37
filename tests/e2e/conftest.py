"""What tests of the commands share."""

from __future__ import annotations

from typing import Any

import pytest

from annotator.__main__ import main

Run = tuple[int, str, str]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Any:
    """Run a command; gives exit code, standard output and error output."""

    def go(*arguments: object) -> Run:
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return go
