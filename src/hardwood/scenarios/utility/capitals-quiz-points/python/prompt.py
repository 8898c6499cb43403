"""The capitals quiz, played at the kitchen table."""

POINTS = 3

CAPITALS = {"Norway": "Oslo", "Paraguay": "Asunción", "Iceland": "Reykjavík", "Mongolia": "Ulaanbaatar"}


def question(country: str) -> str:
    return f"What is the capital of {country}?"


def hint(country: str) -> str:
    """The first letter and a dot for each other one, like "O..."."""
    capital = CAPITALS[country]
    return capital[0] + "." * (len(capital) - 1)


def points_for(country: str, answer: str) -> int:
    """POINTS if the answer is the capital of the country, otherwise 0.

    Upper and lower case and spaces around the answer do not matter: points_for("Norway", " oslo ") is 3,
    points_for("Norway", "Bergen") is 0.
    """
