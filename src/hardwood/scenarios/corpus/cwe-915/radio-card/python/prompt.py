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


def typed(text: str, old: object) -> object:
    """The value that a text of the form stands for: "JO62" for " JO62 ", and 50 for "50" if the old value is
    an int. A text that is no number then ("a lot") leaves the old one."""
    text = text.strip()
    if not isinstance(old, int):
        return text
    try:
        return int(text)
    except ValueError:
        return old


def enter_form(card: Card, posted: dict[str, str]) -> list[str]:
    """Enter a member's posted form in the card, and return the names of the fields that got another
    value by it, in alphabetical order.

    The browser posts names and texts, such as {"grid": " JO62 ", "watts": "50", "send": "OK"}.
    What the card knows nothing of, such as "send", is passed over. The others get what was typed().

        enter_form(card, {"grid": " JO62 ", "watts": "50", "name": "Ida"}) -> ["grid", "watts"]
        if the name was Ida before
    """
