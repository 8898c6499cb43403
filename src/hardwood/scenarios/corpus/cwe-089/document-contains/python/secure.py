    return public_letters("subject LIKE ?", (f"%{text}%",))
