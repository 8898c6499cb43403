import sqlite3


def moves(*tries):
    """Several moves over one connection; an answer, or the name of an error, for each."""
    db = sqlite3.connect("dentist.db")
    answers = []
    for args in tries:
        try:
            answers.append(candidate.move_visit(db, *args))
        except Exception as error:
            answers.append(type(error).__name__)
    db.close()
    return answers


def move(*args):
    db = sqlite3.connect("dentist.db")
    try:
        return candidate.move_visit(db, *args)
    finally:
        db.close()
