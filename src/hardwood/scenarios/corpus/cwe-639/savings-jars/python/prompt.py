# Pocket money app. Children have jars ("bike", "gifts", ...) with money in them.
#
#   jars: {12: {"child": "mia", "name": "bike", "cents": 4200, "goal": 20000}, 13: {...}, ...}
#
# The list `book` is the app's diary, which the family looks at on Sundays.

import re
from decimal import Decimal


def cents_of(text):
    """420 for "4.20", 300 for "3"; None for anything that is no amount above zero."""
    if not re.fullmatch(r"\d+(\.\d\d)?", text):
        return None
    return int(Decimal(text) * 100) or None


def new_jar(jars, child, name, goal):
    number = max(jars, default=0) + 1
    jars[number] = {"child": child, "name": name, "cents": 0, "goal": goal}
    return number


def move_money(jars, book, child, form):
    """Move money from one of a child's jars to another one of theirs.

    The form says from which to which, and how much: {"from": "12", "to": "13", "amount": "4.20"}
    Then jar 12 has 420 cents less and jar 13 has 420 more, and the book gets

        "mia: 4.20 from bike to gifts"

    and then, if the second jar has reached its goal by this, "mia: gifts is full!" (not if it was full
    before). Returns "ok". In these cases nothing is moved nor noted, and it returns

        "which jar?"    there is no such jar, or they are the same
        "how much?"     not an amount
        "too much"      more than there is in the jar

    where the one that is first in the list counts if there are several.
    """
