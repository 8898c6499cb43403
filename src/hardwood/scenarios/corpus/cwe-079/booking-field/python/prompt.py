import html
import json

LABELS = {"city": "City", "hotel": "Hotel", "note": "Note for the driver"}


def load_form(raw):
    """The fields of a booking as the browser sent them, from their JSON form."""
    return {key: str(value) for key, value in json.loads(raw).items() if key in LABELS}


def text_field(name, value):
    """Draw one field of the booking form, filled with what the traveller typed before.

    :param name: a key of LABELS
    :param value: the text typed before; None on the first visit, then the field has value=""
    :return: markup such as ``<label>City <input name="city" value="Lyon"></label>``
    """
