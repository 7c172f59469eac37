"""What each step of the history did, in words: one table from verb key to sentence.

The same words stand in the history ("Mark Person “Aru”") and behind Undo ("Undo mark Person “Aru”").
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from annotator.store.queries.steps import ListedStep

Params = Mapping[str, Any]

# One form, or two: for a single thing and, where `count` is not 1, for several.
TEXTS: dict[str, str | tuple[str, str]] = {
    "alias.add": "add the form {form} to the registry",
    "alias.remove": "remove the form {form} from the registry",
    "annotation.mark": "mark {label} “{quote}”",
    "annotation.relabel": ("change the label to {label}", "change the label of {count} annotations to {label}"),
    "annotation.extent": "change the extent of {label} to “{quote}”",
    "annotation.delete": ("remove {label} “{quote}”", "remove {count} annotations"),
    "annotation.status": ("set “{quote}” to {value}", "set {count} annotations to {value}"),
    "annotation.unsure": ("flag “{quote}” as {sure}", "flag {count} annotations as {sure}"),
    "annotation.note": "write the note of “{quote}”",
    "annotation.attribute": "change {key} of “{quote}”",
    "annotator.add": "add the annotator {name}",
    "bundle.import": ("import the bundle {name}", "import the bundle {name} with {count} articles"),
    "claim.field": "set {field} of a claim to “{value}”",
    "claim.dates": "set the dates of a claim: said on {claim_date}, happened {event_date}",
    "claim.verdict": "change the verdict of a claim: {rating}",
    "claim.attribute": "use “{quote}” as the {part} of a claim",
    "claim.source": "set the source of a claim: {kind}",
    "claim.detach": "take the {part} “{quote}” off a claim",
    "claim.mode": "set the mode of speech of a claim: {mode}",
    "claim.turn": ("mark the claim “{quote}”", "mark {count} claims of one turn"),
    "claim.said": ("set who said “{quote}”: {who}", "set who said {count} claims: {who}"),
    "claim.accept": ("accept the proposed claim “{quote}”", "accept {count} proposed claims"),
    "claim.nest": "say that {who} reports the source of “{quote}”",
    "claim.unnest": "take {who} off the chain of “{quote}”",
    "claim.reject": ("reject the proposed claim “{quote}”", "reject {count} proposed claims"),
    "claim.group": "group {count} claims that say the same",
    "claim.apart": "say that “{quote}” says something else",
    "claim.ungroup": ("take a claim out of its group", "take {count} claims out of their groups"),
    "claim.group_name": "name a group of claims {name}",
    "claim.relate": "say that one claim {kind} another",
    "claim.unrelate": ("forget how two claims stand to each other", "forget {count} relations between claims"),
    "claim.share": "give claims one source and cue",
    "comment.add": "comment “{quote}”",
    "comment.resolve": "settle the comment “{quote}”",
    "comment.reopen": "open the comment “{quote}” again",
    "comment.delete": "delete the comment “{quote}”",
    "document.import": ("import {name}", "import {count} articles"),
    "document.paste": "paste the article {title}",
    "document.delete": ("delete the article {title}", "delete {count} articles"),
    "document.status": ("set an article to {status}", "set {count} articles to {status}"),
    "document.field": "change {field} of an article",
    "document.language": (
        "set the language of an article to {language}",
        "set the language of {count} articles to {language}",
    ),
    "document.language_by_rule": (
        "find the language of an article by rule",
        "find the language of {count} articles by rule",
    ),
    "document.label": ("label an article {name}", "label {count} articles {name}"),
    "document.unlabel": ("take the label {name} off an article", "take the label {name} off {count} articles"),
    "check.dismiss": ("find “{quote}” to be right", "find {count} things to be right"),
    "check.restore": ("doubt “{quote}” again", "doubt {count} things again"),
    "entity.add": "add {name} to the registry",
    "entity.change": "change {fields} of {name}",
    "entity.delete": "delete {name} from the registry",
    "entity.merge": ("merge an entry into {name}", "merge {count} entries into {name}"),
    "entity.apart": "keep {name} and {other} apart",
    "entity.import": "import {count} entities",
    "entity.split": ("split a mention off as {name}", "split {count} mentions off as {name}"),
    "entity.link": "link a mention to {name}",
    "entity.unlink": "take {name} off a mention",
    "evidence.add": "use “{quote}” as evidence of a claim",
    "evidence.field": "set {field} of a piece of evidence to “{value}”",
    "evidence.stance": "set the stance of a piece of evidence: {stance}",
    "evidence.remove": "remove the evidence “{quote}”",
    "feature.add": "add the field {name} to the {layer} layer",
    "feature.change": "change the field {name}",
    "feature.retire": "retire the field {name}",
    "feature.restore": "bring back the field {name}",
    "guideline.write": "write the guideline {name}",
    "guideline.example": "add “{quote}” to the guideline {name}",
    "health.note": "write a note on “{quote}”",
    "hits.mark": ("mark a hit as {label}", "mark {count} hits as {label}"),
    "mention.mark": ("mark a mention of {name}", "mark {count} mentions of {name}"),
    "mention.reject": "reject the mention “{quote}”",
    "project.setting": "change a setting of the project: {name}",
    "search.save": "keep the search {name}",
    "search.rename": "rename the search {old} to {name}",
    "search.delete": "delete the search {name}",
    "scale.add": "add {rating} to the scale of verdicts",
    "scale.rename": ("rename the verdict {old} to {new}", "rename the verdict {old} to {new} ({count} changed)"),
    "scale.order": "reorder the scale of verdicts",
    "scale.remove": "remove {rating} from the scale of verdicts",
    "project.repair": ("repair one fault", "repair {count} faults"),
    "label.add": "add the label {name}",
    "label.change": "change {fields} of the label {name}",
    "label.retire": "retire the label {name}",
    "label.restore": "bring back the label {name}",
    "label.reorder": "reorder labels",
    "label.merge": "merge the label {name} into {into} ({count} moved)",
}
# A job that runs, or that a crash has cut off, has not yet told how much it did.
_WITHOUT_COUNT = {"project.repair": "repair the project", "document.import": "import articles"}
_FIELDS = {
    "text": "the sentence",
    "type": "the type",
    "check_worthy": "the check-worthiness",
    "topic": "the topic",
    "claim_date": "the date",
    "event_date": "the date of the event",
    "question": "the question",
    "answer": "the answer",
    "url": "the address",
    "archived_url": "the archived copy",
    "access_date": "the day of access",
    "medium": "the medium",
    "quote": "the quote",
    "label_id": "the type",
    "wikidata": "the Wikidata id",
    "geonames": "the GeoNames id",
    "shortcut": "the key",
    "short": "the short name",
    "colour": "the colour",
    "name": "the name",
    "definition": "the definition",
    "description": "the description",
    "language": "the language",
    "note": "the note",
    "options": "the choices",
    "required": "whether it is required",
}
_KINDS = {"undo": "Undid: ", "redo": "Redid: "}


class _Known(dict[str, str]):
    """Parameters for a template; an older step that lacks one shows a dash."""

    def __missing__(self, key: str) -> str:
        return "–"


def _shown(params: Params) -> _Known:
    shown = _Known({key: _word(value) for key, value in params.items()})
    if "fields" in params:
        named = (_FIELDS.get(str(name), str(name)) for name in params["fields"])
        shown["fields"] = ", ".join(named) or "–"
    if "field" in params:
        shown["field"] = _FIELDS.get(params["field"], str(params["field"]))
    if "value" in params:
        shown["sure"] = "unsure" if str(params["value"]) == "1" else "sure"
    return shown


def _word(value: Any) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{value:,}"
    return "–" if value in (None, "") else str(value)


def sentence(verb: str, params: Params) -> str:
    """What a step did, to follow "Undo "; a verb that is not in the table is named by its key."""
    text = _WITHOUT_COUNT.get(verb) if "count" not in params else None
    text = text or TEXTS.get(verb)
    if text is None:
        return verb.replace(".", " ").replace("_", " ")
    if not isinstance(text, str):
        text = text[params.get("count", 1) != 1]
    return text.format_map(_shown(params))


def of_step(step: ListedStep) -> str:
    """A step as the history shows it; an undo or redo says so first."""
    words = sentence(step.verb, step.params)
    return _KINDS[step.kind] + words if step.kind in _KINDS else words[:1].upper() + words[1:]
