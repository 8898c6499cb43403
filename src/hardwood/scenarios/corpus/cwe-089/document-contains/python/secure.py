    return letters("subject LIKE ?", (f"%{text}%",))
