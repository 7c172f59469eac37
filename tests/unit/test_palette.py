"""The colour that a new label gets."""

from __future__ import annotations

from annotator.domain.palette import LABEL_COLOURS, free_colour


def test_a_new_label_gets_a_colour_that_no_other_has_while_there_is_one() -> None:
    assert free_colour([]) == LABEL_COLOURS[0]
    assert free_colour([LABEL_COLOURS[0].upper(), LABEL_COLOURS[2]]) == LABEL_COLOURS[1]
    assert free_colour([LABEL_COLOURS[1], "#123456"]) == LABEL_COLOURS[0]


def test_where_all_colours_are_taken_they_come_in_turn() -> None:
    taken: list[str] = []
    for _ in range(2 * len(LABEL_COLOURS)):
        taken.append(free_colour(taken))
    assert taken == [*LABEL_COLOURS, *LABEL_COLOURS]
