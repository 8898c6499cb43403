    lines = [f"From: {OFFICE}", f"To: {to}", f"Subject: Tomorrow: {course}", "", "See you there."]
    return "\n".join(lines)
