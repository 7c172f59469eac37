"""What each step of the history did, in words: one table from verb key to sentence.

The same words stand in the history ("Mark Person “Aru”") and behind Undo ("Undo: mark Person “Aru”").
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from annotator import terms
from annotator.ui.language_names import language_name
from annotator.words import mark, number, tr

if TYPE_CHECKING:
    from annotator.store.queries.steps import ListedStep

Params = Mapping[str, Any]
# One form, or two: of a single thing, which it may name, and where `count` is not 1 of `%n` (marked as of 2).
Text = str | tuple[str, str]

TEXTS: dict[str, Text] = {
    "alias.add": mark("add the form {form} to the registry"),
    "alias.remove": mark("remove the form {form} from the registry"),
    "annotation.mark": mark("mark {label} “{quote}”"),
    "annotation.relabel": (
        mark("change the label to {label}"),
        mark("change the label of %n annotations to {label}", "", 2),
    ),
    "annotation.extent": mark("change the extent of {label} to “{quote}”"),
    "annotation.delete": (mark("remove {label} “{quote}”"), mark("remove %n annotations", "", 2)),
    "annotation.status": (mark("set “{quote}” to {value}"), mark("set %n annotations to {value}", "", 2)),
    "annotation.unsure": (mark("flag “{quote}” as unsure"), mark("flag %n annotations as unsure", "", 2)),
    "annotation.note": mark("write the note of “{quote}”"),
    "annotation.attribute": mark("change {key} of “{quote}”"),
    "annotator.add": mark("add the annotator {name}"),
    "bundle.import": (mark("import the bundle {name}"), mark("import the bundle {name} with %n articles", "", 2)),
    "claim.field": mark("set {field} of a claim to “{value}”"),
    "claim.dates": mark("set the dates of a claim: said on {claim_date}, happened {event_date}"),
    "claim.verdict": mark("change the verdict of a claim: {rating}"),
    "claim.attribute": mark("use “{quote}” as the source of a claim"),
    "claim.source": mark("set the source of a claim: {kind}"),
    "claim.detach": mark("take the source “{quote}” off a claim"),
    "claim.mode": mark("set the mode of speech of a claim: {mode}"),
    "claim.turn": (mark("mark the claim “{quote}”"), mark("mark %n claims of one turn", "", 2)),
    "claim.said": (mark("set who said “{quote}”: {who}"), mark("set who said %n claims: {who}", "", 2)),
    "claim.accept": (mark("accept the proposed claim “{quote}”"), mark("accept %n proposed claims", "", 2)),
    "claim.nest": mark("say that {who} reports the source of “{quote}”"),
    "claim.unnest": mark("take {who} off the chain of “{quote}”"),
    "claim.reject": (mark("reject the proposed claim “{quote}”"), mark("reject %n proposed claims", "", 2)),
    "claim.group": (mark("group claims that say the same"), mark("group %n claims that say the same", "", 2)),
    "claim.apart": mark("say that “{quote}” says something else"),
    "claim.ungroup": (mark("take a claim out of its group"), mark("take %n claims out of their groups", "", 2)),
    "claim.group_name": mark("name a group of claims {name}"),
    "claim.relate": mark("say how one claim stands to another: {kind}"),
    "claim.unrelate": (
        mark("forget how two claims stand to each other"),
        mark("forget %n relations between claims", "", 2),
    ),
    "claim.share": mark("give claims one source and cue"),
    "comment.add": mark("comment “{quote}”"),
    "comment.resolve": mark("settle the comment “{quote}”"),
    "comment.reopen": mark("open the comment “{quote}” again"),
    "comment.delete": mark("delete the comment “{quote}”"),
    "document.import": (mark("import {name}"), mark("import %n articles", "", 2)),
    "document.paste": mark("paste the article {title}"),
    "document.delete": (mark("delete the article {title}"), mark("delete %n articles", "", 2)),
    "document.status": (mark("set an article to {status}"), mark("set %n articles to {status}", "", 2)),
    "document.field": mark("change {field} of an article"),
    "document.language": (
        mark("set the language of an article: {language}"),
        mark("set the language of %n articles: {language}", "", 2),
    ),
    "document.language_by_rule": (
        mark("find the language of an article by rule"),
        mark("find the language of %n articles by rule", "", 2),
    ),
    "paragraph.language": (
        mark("set the language of a paragraph to {language}"),
        mark("set the language of %n paragraphs to {language}", "", 2),
    ),
    "paragraph.language_by_rule": (
        mark("let the rules say the language of a paragraph"),
        mark("let the rules say the language of %n paragraphs", "", 2),
    ),
    "document.label": (mark("label an article {name}"), mark("label %n articles {name}", "", 2)),
    "document.unlabel": (
        mark("take the label {name} off an article"),
        mark("take the label {name} off %n articles", "", 2),
    ),
    "check.dismiss": (mark("find “{quote}” to be right"), mark("find %n things to be right", "", 2)),
    "check.restore": (mark("doubt “{quote}” again"), mark("doubt %n things again", "", 2)),
    "entity.add": mark("add {name} to the registry"),
    "entity.change": mark("change {fields} of {name}"),
    "entity.delete": (mark("delete {name} from the registry"), mark("delete %n entities from the registry", "", 2)),
    "entity.merge": (mark("merge an entry into {name}"), mark("merge %n entries into {name}", "", 2)),
    "entity.apart": mark("keep {name} and {other} apart"),
    "entity.import": (mark("import an entity"), mark("import %n entities", "", 2)),
    "entity.split": (mark("split a mention off as {name}"), mark("split %n mentions off as {name}", "", 2)),
    "entity.link": mark("link a mention to {name}"),
    "entity.unlink": mark("take {name} off a mention"),
    "evidence.add": mark("use “{quote}” as evidence of a claim"),
    "evidence.field": mark("set {field} of a piece of evidence to “{value}”"),
    "evidence.stance": mark("set the stance of a piece of evidence: {stance}"),
    "evidence.remove": mark("remove the evidence “{quote}”"),
    "feature.add": mark("add the field {name} to the {layer} layer"),
    "feature.change": mark("change the field {name}"),
    "feature.retire": mark("retire the field {name}"),
    "feature.restore": mark("bring back the field {name}"),
    "guideline.write": mark("write the guideline {name}"),
    "guideline.example": mark("add “{quote}” to the guideline {name}"),
    "health.note": mark("write a note on “{quote}”"),
    "health.dismiss": (
        mark("find “{quote}” in a text to be right"),
        mark("find %n problems of a text to be right", "", 2),
    ),
    "health.restore": (mark("doubt “{quote}” in a text again"), mark("doubt %n problems of a text again", "", 2)),
    "hits.mark": (mark("mark a hit as {label}"), mark("mark %n hits as {label}", "", 2)),
    "mention.mark": (mark("mark a mention of {name}"), mark("mark %n mentions of {name}", "", 2)),
    "mention.reject": mark("reject the mention “{quote}”"),
    "project.setting": mark("change a setting of the project: {name}"),
    "search.save": mark("keep the search {name}"),
    "search.rename": mark("rename the search {old} to {name}"),
    "search.delete": mark("delete the search {name}"),
    "scale.add": mark("add {rating} to the scale of verdicts"),
    "scale.rename": (
        mark("rename the verdict {old} to {new}"),
        mark("rename the verdict {old} to {new} (%n changed)", "", 2),
    ),
    "scale.order": mark("reorder the scale of verdicts"),
    "scale.remove": mark("remove {rating} from the scale of verdicts"),
    "project.repair": (mark("repair one fault"), mark("repair %n faults", "", 2)),
    "label.add": mark("add the label {name}"),
    "label.change": mark("change {fields} of the label {name}"),
    "label.retire": mark("retire the label {name}"),
    "label.restore": mark("bring back the label {name}"),
    "label.reorder": mark("reorder labels"),
    "label.merge": (
        mark("merge the label {name} into {into} (1 moved)"),
        mark("merge the label {name} into {into} (%n moved)", "", 2),
    ),
}
# A job that runs, or that a crash has cut off, has not yet told how much it did.
_WITHOUT_COUNT = {
    "project.repair": mark("repair the project"),
    "document.import": mark("import articles"),
    "entity.import": mark("import entities"),
}
# A parameter whose value asks for another sentence.
_OTHERWISE: dict[str, tuple[str, dict[str, Text]]] = {
    "annotation.unsure": ("value", {"0": (mark("flag “{quote}” as sure"), mark("flag %n annotations as sure", "", 2))}),
    "claim.attribute": ("part", {"cue": mark("use “{quote}” as the cue of a claim")}),
    "claim.detach": ("part", {"cue": mark("take the cue “{quote}” off a claim")}),
    "guideline.write": ("name", {"": mark("write the guideline of the project")}),
}
_FIELDS = {
    "text": mark("the sentence", "changed field"),
    "type": mark("the type", "changed field"),
    "check_worthy": mark("the check-worthiness", "changed field"),
    "topic": mark("the topic", "changed field"),
    "claim_date": mark("the date", "changed field"),
    "event_date": mark("the date of the event", "changed field"),
    "question": mark("the question", "changed field"),
    "answer": mark("the answer", "changed field"),
    "url": mark("the address", "changed field"),
    "archived_url": mark("the archived copy", "changed field"),
    "access_date": mark("the day of access", "changed field"),
    "medium": mark("the medium", "changed field"),
    "quote": mark("the quote", "changed field"),
    "label_id": mark("the type", "changed field"),
    "wikidata": mark("the Wikidata id", "changed field"),
    "geonames": mark("the GeoNames id", "changed field"),
    "shortcut": mark("the key", "changed field"),
    "short": mark("the short name", "changed field"),
    "colour": mark("the colour", "changed field"),
    "name": mark("the name", "changed field"),
    "definition": mark("the definition", "changed field"),
    "description": mark("the description", "changed field"),
    "language": mark("the language", "changed field"),
    "note": mark("the note", "changed field"),
    "options": mark("the choices", "changed field"),
    "required": mark("whether it is required", "changed field"),
    "title": mark("the title", "changed field"),
    "date": mark("the date", "changed field"),
    "script": mark("the script", "changed field"),
    "outlet": mark("the outlet", "changed field"),
    "author": mark("the author", "changed field"),
}


def _language(code: str) -> str:
    return language_name(None if code == "other" else code)


# Parameters that hold a word of the project's own vocabulary.
_VALUES: dict[tuple[str, str], Callable[[str], str]] = {
    ("annotation.status", "value"): terms.annotation_status,
    ("claim.detach", "quote"): terms.source_kind,
    ("claim.mode", "mode"): terms.mode,
    ("claim.relate", "kind"): terms.relation,
    ("claim.said", "who"): terms.source_kind,
    ("claim.source", "kind"): terms.source_kind,
    ("claim.verdict", "rating"): terms.verdict,
    ("document.language", "language"): _language,
    ("paragraph.language", "language"): _language,
    ("document.status", "status"): terms.document_status,
    ("evidence.stance", "stance"): terms.stance,
    ("feature.add", "layer"): terms.layer,
    ("scale.add", "rating"): terms.verdict,
    ("scale.remove", "rating"): terms.verdict,
    ("scale.rename", "old"): terms.verdict,
    ("scale.rename", "new"): terms.verdict,
}
_OF_FIELDS: dict[str, Callable[[str], str]] = {"type": terms.claim_type, "check_worthy": terms.answer}


class _Known(dict[str, str]):
    """Parameters for a template; an older step that lacks one shows a dash."""

    def __missing__(self, key: str) -> str:
        return "–"


def _shown(verb: str, params: Params) -> _Known:
    shown = _Known({key: _word(_VALUES.get((verb, key)), value) for key, value in params.items()})
    if "fields" in params:
        shown["fields"] = ", ".join(_field(str(name)) for name in params["fields"]) or "–"
    if "field" in params:
        shown["field"] = _field(str(params["field"]))
        shown["value"] = _word(_OF_FIELDS.get(params["field"]), params.get("value"))
    return shown


def _word(vocabulary: Callable[[str], str] | None, value: Any) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return number(value)
    if value in (None, ""):
        return "–"
    return vocabulary(str(value)) if vocabulary is not None else str(value)


def _field(name: str) -> str:
    return tr(_FIELDS[name], "changed field") if name in _FIELDS else name


def _template(verb: str, params: Params) -> str:
    """The sentence with its values still in braces; a verb that is not in the table is named by its key."""
    parameter, others = _OTHERWISE.get(verb, ("", {}))
    text = _WITHOUT_COUNT.get(verb) if "count" not in params else None
    text = text or others.get(str(params.get(parameter))) or TEXTS.get(verb)
    if text is None:
        return verb.replace(".", " ").replace("_", " ")
    if isinstance(text, str):
        return tr(text)
    one, many = text
    count = params.get("count", 1)
    return tr(one) if count == 1 else tr(many, "", count)


def sentence(verb: str, params: Params) -> str:
    """What a step did, to follow "Undo: "."""
    return _template(verb, params).format_map(_shown(verb, params))


def of_step(step: ListedStep) -> str:
    """A step as the history shows it; an undo or redo says so first."""
    if step.kind == "undo":
        return tr("Undid: {step}", step=sentence(step.verb, step.params))
    if step.kind == "redo":
        return tr("Redid: {step}", step=sentence(step.verb, step.params))
    words = _template(step.verb, step.params)
    return (words[:1].upper() + words[1:]).format_map(_shown(step.verb, step.params))
