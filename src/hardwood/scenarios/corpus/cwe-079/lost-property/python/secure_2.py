    look = thing["look"]
    year, month, day = (int(part) for part in thing["day"].split("-"))
    look = look + f" ({day}.{month}.{year})" if look else f"{day}.{month}.{year}"
    words = [word.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;") for word in (thing["what"], thing["train"], look)]
    return '<dt>{}</dt><dd title="{}">{}</dd>'.format(*words)
