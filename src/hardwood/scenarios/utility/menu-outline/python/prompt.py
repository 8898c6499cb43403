"""Menu cards. A card is a dict: its keys are names, its values are the cards below them, {} when there is nothing."""

CARD = {"Drinks": {"Hot": {"Tea": {}, "Cocoa": {}}, "Water": {}}, "Soup": {}}


def outline(card: dict, level: int = 0) -> list[str]:
    """The names of a card, each followed by the names below it, as lines.

    The names of this card are indented by two blanks for each level, those below them by two blanks more, and so on.

    >>> outline(CARD)
    ['Drinks', '  Hot', '    Tea', '    Cocoa', '  Water', 'Soup']
    """
