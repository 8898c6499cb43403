    items = "".join(f"<song>{escape(title)}</song>" for title in titles)
    return f"<playlist>{items}</playlist>"
