    entry = f"{desk.airport} claim {tag} by {passenger}: {description}"
    desk.journal.info("%s", " ".join(entry.splitlines()))
