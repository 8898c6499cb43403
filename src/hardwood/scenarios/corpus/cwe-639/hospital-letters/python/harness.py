import sqlite3


def show(patient, letter):
    db = sqlite3.connect("portal.db")
    try:
        return candidate.show_letter(db, patient, letter)
    finally:
        db.close()
