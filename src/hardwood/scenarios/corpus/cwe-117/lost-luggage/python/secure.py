    description = description.replace("\r", " ").replace("\n", " ")
    desk.journal.info(f"bag {tag} missing: {description}")
