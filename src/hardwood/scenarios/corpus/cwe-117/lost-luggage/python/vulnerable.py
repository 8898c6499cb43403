    desk.journal.info(f"bag {tag} missing: {description}")
