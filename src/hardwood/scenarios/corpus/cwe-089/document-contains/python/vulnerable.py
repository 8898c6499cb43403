    return select(f"SELECT id, subject FROM letters WHERE {contains('subject', text)} ORDER BY id")
