    entry = f"bag {tag} missing: {description}"
    desk.journal.info("%s", " ".join(entry.splitlines()))
