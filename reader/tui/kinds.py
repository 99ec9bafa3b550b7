"""How each kind of name is told apart: its letter, its words, and the class of its looks."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """What the screen knows of an entity label."""

    letter: str
    one: str
    many: str
    look: str
    """The component class that gives colour and weight: kinds differ by more than colour."""


KINDS: Mapping[str, Kind] = {
    "PERSON": Kind("P", "person", "People", "person"),
    "ORG": Kind("O", "organisation", "Organisations", "organisation"),
    "GPE": Kind("C", "country or city", "Countries and cities", "place"),
    "LOC": Kind("L", "place", "Places", "place"),
    "FAC": Kind("B", "building or site", "Buildings and sites", "place"),
    "NORP": Kind("G", "group", "Nationalities and groups", "name"),
    "EVENT": Kind("E", "event", "Events", "name"),
    "WORK_OF_ART": Kind("W", "work", "Works", "name"),
    "LAW": Kind("§", "law", "Laws", "name"),
    "PRODUCT": Kind("T", "product", "Products", "name"),
}
"""The kinds that have names, in the order of the sidebar; dates, amounts and numbers are read as they stand."""
