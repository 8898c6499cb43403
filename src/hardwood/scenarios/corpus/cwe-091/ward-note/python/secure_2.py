    return f"<note><text>{escape(text)}</text><signed>no</signed></note>"
