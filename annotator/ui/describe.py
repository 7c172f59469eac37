"""What an annotation is, in words for the hover card and the status bar."""

from __future__ import annotations

from annotator import terms
from annotator.domain.records import AnnotationInfo, SourceRef
from annotator.words import quoted, tr


def card(info: AnnotationInfo) -> str:
    """The lines of the hover card, as plain text."""
    flags = [info.label]
    if info.status != "accepted":
        flags.append(terms.annotation_status(info.status))
    if info.unsure:
        flags.append(tr("unsure"))
    lines = [" · ".join(flags)]
    lines += [f"→ {entity.name}" + (f" ({entity.type})" if entity.type else "") for entity in info.entities]
    if info.attribution and info.attribution.sources:
        lines.append(tr("said by {who}", who=", ".join(_who(source) for source in info.attribution.sources)))
    if info.claim:
        claim = info.claim
        lines += [part for part in (terms.claim_type(claim.type), claim.text, terms.verdict(claim.verdict)) if part]
    if info.note:
        lines.append(quoted(info.note))
    if info.comments:
        lines.append(tr("%n comments", "", len(info.comments), one="%n comment"))
    lines.append(tr("{who}, {when} UTC", who=info.annotator, when=info.modified[:16].replace("T", " ")))
    return "\n".join(lines)


def _who(source: SourceRef) -> str:
    return source.text if source.annotation_id or source.entity_id else terms.source_kind(source.kind)
