"""The fixed vocabularies of a project as the interface says them: what is stored stays English, what is shown does not.

A value outside its vocabulary (a type or a verdict of the user's own) is shown as it is.
"""

from __future__ import annotations

from dataclasses import dataclass

from annotator.words import mark, tr


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """Stored values and their words; `comment` tells translators what they are said of."""

    comment: str
    words: dict[str, str]

    def __call__(self, value: str | None) -> str:
        """The value in the language of the interface."""
        if value is None:
            return ""
        word = self.words.get(value)
        return value if word is None else tr(word, self.comment)


document_status = Vocabulary(
    "status of an article",
    {
        "new": mark("new", "status of an article"),
        "in work": mark("in work", "status of an article"),
        "done": mark("done", "status of an article"),
        "needs review": mark("needs review", "status of an article"),
    },
)
annotation_status = Vocabulary(
    "status of an annotation",
    {
        "suggested": mark("suggested", "status of an annotation"),
        "accepted": mark("accepted", "status of an annotation"),
        "rejected": mark("rejected", "status of an annotation"),
        "gold": mark("gold", "status of an annotation"),
    },
)
origin = Vocabulary(
    "how an annotation was made",
    {
        "hand": mark("hand", "how an annotation was made"),
        "bulk": mark("bulk", "how an annotation was made"),
        "rule": mark("rule", "how an annotation was made"),
        "model": mark("model", "how an annotation was made"),
        "import": mark("import", "how an annotation was made"),
    },
)
source_kind = Vocabulary(
    "kind of the source of a claim",
    {
        "named": mark("named", "kind of the source of a claim"),
        "group": mark("group", "kind of the source of a claim"),
        "anonymous": mark("anonymous", "kind of the source of a claim"),
        "agentless": mark("agentless", "kind of the source of a claim"),
        "author": mark("author", "kind of the source of a claim"),
        "unresolved": mark("unresolved", "kind of the source of a claim"),
    },
)
mode = Vocabulary(
    "mode of speech",
    {
        "direct": mark("direct", "mode of speech"),
        "indirect": mark("indirect", "mode of speech"),
        "mixed": mark("mixed", "mode of speech"),
    },
)
stance = Vocabulary(
    "stance of evidence",
    {
        "supports": mark("supports", "stance of evidence"),
        "refutes": mark("refutes", "stance of evidence"),
        "context": mark("context", "stance of evidence"),
    },
)
relation = Vocabulary(
    "how one claim stands to another",
    {
        "same": mark("same", "how one claim stands to another"),
        "paraphrase": mark("paraphrase", "how one claim stands to another"),
        "supports": mark("supports", "how one claim stands to another"),
        "contradicts": mark("contradicts", "how one claim stands to another"),
        "qualifies": mark("qualifies", "how one claim stands to another"),
        "updates": mark("updates", "how one claim stands to another"),
        "part of": mark("part of", "how one claim stands to another"),
    },
)
layer = Vocabulary(
    "layer",
    {
        "claim": mark("claim", "layer"),
        "entity": mark("entity", "layer"),
        "attribution": mark("attribution", "layer"),
    },
)
claim_type = Vocabulary(
    "type of a claim",
    {
        "event/property": mark("event/property", "type of a claim"),
        "numerical": mark("numerical", "type of a claim"),
        "quote": mark("quote", "type of a claim"),
        "causal": mark("causal", "type of a claim"),
        "position": mark("position", "type of a claim"),
        "prediction": mark("prediction", "type of a claim"),
        "promise": mark("promise", "type of a claim"),
    },
)
verdict = Vocabulary(
    "verdict on a claim",
    {
        "supported": mark("supported", "verdict on a claim"),
        "refuted": mark("refuted", "verdict on a claim"),
        "not enough evidence": mark("not enough evidence", "verdict on a claim"),
        "conflicting": mark("conflicting", "verdict on a claim"),
    },
)
answer = Vocabulary("answer", {"yes": mark("yes", "answer"), "no": mark("no", "answer")})
alias_kind = Vocabulary(
    "kind of a form of a name",
    {
        "name": mark("name", "kind of a form of a name"),
        "acronym": mark("acronym", "kind of a form of a name"),
        "title": mark("title", "kind of a form of a name"),
        "nominal": mark("nominal", "kind of a form of a name"),
        "inflected": mark("inflected", "kind of a form of a name"),
    },
)
