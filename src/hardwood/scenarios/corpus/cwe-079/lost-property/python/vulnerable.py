    day = date.fromisoformat(thing["day"])
    text = f"{day.day}.{day.month}.{day.year}"
    if thing["look"]:
        text = f"{thing['look']} ({text})"
    return f'<dt>{thing["what"]}</dt><dd title="{thing["train"]}">{text}</dd>'
