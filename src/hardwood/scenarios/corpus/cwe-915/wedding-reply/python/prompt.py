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


def people_of(page):
    """The people with a name on a page, [{"name": "Ida Holm", "meal": "fish"}, {"name": "Bo Holm", "meal": "any"}];
    none if they are not coming. A meal that is not one of MEALS turns into "any"."""
    people = [sent for sent in page.get("guests", []) if sent.get("name")] if page["coming"] else []
    for sent in people:
        if sent.get("meal") not in MEALS:
            sent["meal"] = "any"
    return people


def find_refusal(invitations, code, page):
    """"unknown code", or "too many" if the page has more people than there are seats, or None."""
    if code not in invitations:
        return "unknown code"
    return "too many" if len(people_of(page)) > invitations[code]["seats"] else None


def enter_reply(invitations, code, page):
    """
    Enter what a household has sent from its page, under its code.

        {"coming": True, "note": "Can't wait!", "guests": [
            {"name": "Ida Holm", "meal": "fish"}, {"name": "Bo Holm"}]}

    If a refusal is found, it is returned and nothing is changed. Else invitations[code] gets

        "coming" as in the page
        "note" as in the page, or "" if there is none
        "guests", a new list with a GUEST, filled in, for each of people_of(page):
            {"name": "Bo Holm", "meal": "any", "table": 0, "room": "", "speech": False}

    and "ok" is returned.
    """
