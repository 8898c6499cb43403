import sqlite3

DATABASE = "choir.db"  # singers (name TEXT, voice TEXT, since INTEGER)


def connect():
    return sqlite3.connect(DATABASE)


def longest_members():
    """Names of all singers, longest members first."""
    db = connect()
    rows = db.execute("SELECT name FROM singers ORDER BY since").fetchall()
    return [row[0] for row in rows]


def altos():
    """Names of the singers whose voice is 'alto', in alphabetical order.

    For the rows ('Rosa', 'alto', 2011), ('Ben', 'bass', 2015), ('Ida', 'alto', 2019) this is ["Ida", "Rosa"];
    without any alto it is [].
    """
