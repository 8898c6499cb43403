    items = "".join(f"<song>{title}</song>" for title in titles)
    return f"<playlist>{items}</playlist>"
