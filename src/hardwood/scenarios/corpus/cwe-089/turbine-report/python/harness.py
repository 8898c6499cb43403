import sqlite3


def report(*arguments):
    park = sqlite3.connect("park.db")
    try:
        return candidate.turbine_report(park, *arguments)
    finally:
        park.close()
