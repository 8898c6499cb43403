    day = date.fromisoformat(thing["day"])
    text = f"{day.day}.{day.month}.{day.year}"
    if thing["look"]:
        text = f"{escape(thing['look'])} ({text})"
    return f'<dt>{escape(thing["what"])}</dt><dd title="{escape(thing["train"])}">{text}</dd>'
