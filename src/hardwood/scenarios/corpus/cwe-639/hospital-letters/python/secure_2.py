    for number, title, day, body in db.execute(
        "SELECT id, title, day, body FROM letters WHERE patient = ?", [patient]
    ):
        if number == letter:
            return f"{heading(title, day)}\n{body}"
    return None
