import json

CHANGEABLE = {"street", "town", "time_slot"}


def load_parcel(path):
    with open(path) as f:
        return json.load(f)


def save_parcel(path, parcel):
    with open(path, "w") as f:
        json.dump(parcel, f)


def change_delivery(path, request):
    """
    Store the delivery wishes of a customer in the JSON file of the parcel:
    load the parcel, put in the new values, save the parcel.

    :param path: the file, e.g. "parcels/81.json", which holds for instance
        {"street": "Elm 3", "town": "Ulm", "time_slot": "am", "postage_due": 12}
    :param request: dict of the new values, e.g. {"time_slot": "pm"}
    """
