"""Members' cards of the radio club. What a member can see on the form has a label here."""
from dataclasses import dataclass, field, fields


@dataclass
class Card:
    call_sign: str
    name: str = field(default="", metadata={"label": "Your name"})
    grid: str = field(default="", metadata={"label": "Where is your aerial?"})
    watts: int = field(default=10, metadata={"label": "Power"})
    grade: str = "novice"
    fees_due: int = 40


def form_of(card: Card) -> list[tuple[str, str, object]]:
    """Rows of the form: label, name of the field, and what is in it now."""
    return [(f.metadata["label"], f.name, getattr(card, f.name)) for f in fields(card) if "label" in f.metadata]


def badge(card: Card) -> str:
    return f"{card.call_sign} ({card.grade})"


def enter_form(card: Card, posted: dict[str, str]) -> list[str]:
    """Enter a member's posted form in the card, and return the names of the fields that got another
    value by it, in alphabetical order.

    The browser posts names and texts, such as {"grid": " JO62 ", "watts": "50", "send": "OK"}.
    White space around a text is cut off. Where the card has an int, the text becomes an int, or
    is passed over if it is no number ("a lot"). What the card knows nothing of, such as
    "send", is passed over too.

        enter_form(card, {"grid": " JO62 ", "watts": "50", "name": "Ida"}) -> ["grid", "watts"]
        if the name was Ida before
    """
