    description = description.strip()
    desk.journal.info("bag %d missing: %s", tag, description)
