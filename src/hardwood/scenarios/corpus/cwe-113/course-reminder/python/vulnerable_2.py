    lines = [f"From: {OFFICE}", f"To: {to}", f"Subject: Tomorrow: {course}", "", f"See you in room {room}."]
    return "\n".join(lines)
