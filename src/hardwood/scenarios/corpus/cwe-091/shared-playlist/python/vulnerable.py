    return "".join(f"<song>{title}</song>" for title in titles)
