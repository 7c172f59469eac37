"""What an annotation is, in words for the hover card and the status bar."""

from __future__ import annotations

from annotator.domain.records import AnnotationInfo


def card(info: AnnotationInfo) -> str:
    """The lines of the hover card, as plain text."""
    flags = [info.label]
    if info.status != "accepted":
        flags.append(info.status)
    if info.unsure:
        flags.append("unsure")
    lines = [" · ".join(flags)]
    lines += [f"→ {entity.name}" + (f" ({entity.type})" if entity.type else "") for entity in info.entities]
    if info.attribution and info.attribution.sources:
        lines.append("said by " + ", ".join(source.text for source in info.attribution.sources))
    if info.claim:
        lines += [part for part in (info.claim.type, info.claim.text, info.claim.verdict) if part]
    if info.note:
        lines.append(f"“{info.note}”")
    if info.comments:
        lines.append(f"{len(info.comments)} comment" + ("s" if len(info.comments) > 1 else ""))
    lines.append(f"{info.annotator}, {info.modified[:16].replace('T', ' ')} UTC")
    return "\n".join(lines)
