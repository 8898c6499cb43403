import sqlite3

MEDALS = {90: "gold", 85: "silver", 80: "bronze"}


def medal(points: int) -> str:
    """The medal for so many points, or "" """
    for least, name in MEDALS.items():
        if points >= least:
            return name
    return ""


def tasting_sheet(db: sqlite3.Connection, wine_heading: str, points_heading: str) -> list[dict]:
    """Rows of the table tasting for a guest, most points first, under the guest's own headings.

    Guests fill in in the browser how the two columns are to be called. For "Vin" and
    "Note / 100" the rows come from

        SELECT wine AS "Vin", points AS "Note / 100" FROM tasting ORDER BY points DESC

    each one as a dict of what the cursor calls the columns, for example
    {"Vin": "Riesling 2021", "Note / 100": 91}.
    """
