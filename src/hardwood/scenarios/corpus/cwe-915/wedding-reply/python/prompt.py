# Replies to the wedding invitations. A household finds its code on the card and fills in
# the page for it; tables and hotel rooms are the couple's own affair.

GUEST = {"name": "", "meal": "any", "table": 0, "room": "", "speech": False}
MEALS = ("any", "fish", "vegan")


def invite(household, seats):
    return {"household": household, "seats": seats, "coming": None, "note": "", "guests": []}


def seated_at(invitations, table):
    """Names of the guests at a table."""
    guests = [guest for invitation in invitations.values() for guest in invitation["guests"]]
    return sorted(guest["name"] for guest in guests if guest["table"] == table)


def enter_reply(invitations, code, page):
    """
    Enter what a household has sent from its page, under its code.

        {"coming": True, "note": "Can't wait!", "guests": [
            {"name": "Ida Holm", "meal": "fish"}, {"name": "Bo Holm"}]}

    sets coming and note (no "note" in the page: "") of invitations[code], and makes its guests
    anew: a list of dicts with all that is in GUEST, only name and meal being the household's. So
    Bo's is {"name": "Bo Holm", "meal": "any", "table": 0, "room": "", "speech": False}.
    A meal that is not one of MEALS turns into "any". Guests without a name ("" or no such key) are
    passed over.

    Returns "ok"; or "unknown code", or "too many" if there are more guests (with a name) than
    seats, in which cases nothing is changed. If they are not coming, guests are [] whatever was sent.
    """
