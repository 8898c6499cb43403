import html
import json

FIELDS = ("seats", "city")


def load_form(raw):
    """The fields of a booking as the browser sent them, from their JSON form."""
    return {key: value for key, value in json.loads(raw).items() if key in FIELDS}


def seats_field(seats: int) -> str:
    """The field of the booking form for the number of seats."""
    return f'<label>Seats <input name="seats" value="{seats}"></label>'


def city_field(city: str) -> str:
    """The field of the booking form for the city, filled with what the traveller typed before.

    :param city: the text typed before, e.g. ``Lyon``
    :return: e.g. ``<label>City <input name="city" value="Lyon"></label>``
    """
