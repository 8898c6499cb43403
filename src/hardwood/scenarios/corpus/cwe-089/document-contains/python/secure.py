    return select("SELECT id, subject FROM letters WHERE subject LIKE ? ORDER BY id", (f"%{text}%",))
