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


def jar_at(jars, text):
    """The jar with the number that is chosen in a form, such as "12"; None if there is no such jar."""
    return jars.get(int(text)) if text.isdecimal() else None


def pour(book, child, source, target, cents):
    """Take the cents out of one jar and into another one; the book gets "mia: 4.20 from bike to gifts",
    and "mia: gifts is full!" if the second jar reaches its goal by this."""
    before = target["cents"]
    source["cents"] -= cents
    target["cents"] += cents
    book.append(f"{child}: {cents / 100:.2f} from {source['name']} to {target['name']}")
    if before < target["goal"] <= target["cents"]:
        book.append(f"{child}: {target['name']} is full!")


def move_money(jars, book, child, form):
    """Move money from one of a child's jars to another one of theirs.

    The form says from which to which, and how much: {"from": "12", "to": "13", "amount": "4.20"}
    Then pour() moves 420 cents from the jar_at "12" to the jar_at "13". Returns "ok". But it returns

        "which jar?"    there is no such jar, or they are the same
        "how much?"     not an amount
        "too much"      more than there is in the jar

    in this order, before anything is moved.
    """
