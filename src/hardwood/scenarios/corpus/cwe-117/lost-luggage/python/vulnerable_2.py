    description = description.strip()
    desk.journal.info("%s claim %s by %s: %s", desk.airport, tag, passenger, description)
