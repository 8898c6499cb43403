    return "".join(f"<song>{escape(title)}</song>" for title in titles)
