class Card:
    """A reader's card."""

    def __init__(self, reader):
        self.reader = reader
        self.email = ""
        self.branch = "main"
        self.fines = 30
        self.staff = False


CARDS = {"K1": Card("Ada"), "K2": Card("Ben")}
SELF_SERVICE = ("email", "branch")


def card_values(number):
    return dict(vars(CARDS[number]))


def change_card(number, data):
    """Change the attributes of CARDS[number] to the values in data.

    Readers do this at the terminal in the library.

    :param number: a card number, "K1"
    :param data: attribute names and values, {"email": "ada@mail.example"}
    :return: nothing
    """
