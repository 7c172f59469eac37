"""Long computations end soon after nobody wants them."""

from __future__ import annotations

import pytest

from annotator.domain.stopping import Stopped, keep_on, stoppable
from annotator.language.attribution import propose_claims
from annotator.language.names import NameIndex, RegistryEntry


def test_nothing_is_stopped_that_nobody_can_stop() -> None:
    keep_on()
    with stoppable(lambda: False):
        keep_on()
    with pytest.raises(Stopped), stoppable(lambda: True):
        keep_on()
    keep_on()


def test_the_one_outside_is_asked_again_after_the_one_inside() -> None:
    with stoppable(lambda: True):
        with stoppable(lambda: False):
            keep_on()
        with pytest.raises(Stopped):
            keep_on()


def test_the_rules_ask_on_their_way() -> None:
    text = "Сапаров ертең келеді, – деді Беков. " * 200
    for work in (
        lambda: NameIndex([RegistryEntry(1, ("Беков",), "Person")], "kk").find(text),
        lambda: propose_claims(text, "kk"),
    ):
        asked = iter([False, False, True])
        with pytest.raises(Stopped), stoppable(lambda asked=asked: next(asked)):
            work()
