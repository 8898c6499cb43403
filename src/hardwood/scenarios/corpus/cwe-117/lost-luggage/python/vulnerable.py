    desk.journal.info(f"{desk.airport} claim {tag} by {passenger}: {description}")
