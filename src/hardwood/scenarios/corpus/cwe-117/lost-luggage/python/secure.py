    description = description.replace("\r", " ").replace("\n", " ")
    desk.journal.info("%s claim %s by %s: %s", desk.airport, tag, passenger, description)
