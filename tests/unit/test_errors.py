"""What an error tells the user and the shell."""

from __future__ import annotations

import pytest

from annotator.errors import AnnotatorError, NoDisplay, ProjectError, Refused


def test_text_names_the_thing_then_what_happened_then_what_to_do() -> None:
    error = Refused("not UTF-8.", subject="a.txt", advice="Choose the encoding.")
    assert str(error) == "a.txt: not UTF-8. Choose the encoding."
    assert str(AnnotatorError("The disk is full.")) == "The disk is full."


@pytest.mark.parametrize(("kind", "code"), [(AnnotatorError, 1), (Refused, 1), (NoDisplay, 3), (ProjectError, 4)])
def test_each_kind_has_its_exit_code(kind: type[AnnotatorError], code: int) -> None:
    assert kind("x").exit_code == code
