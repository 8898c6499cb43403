    def link(found):
        words, address = found.groups()
        if scheme(address) not in ("http", "https"):
            return words
        return f'<a href="{address}">{words}</a>'

    result = ""
    for block in text.split("\n\n"):
        lines = []
        for line in block.strip().splitlines():
            line = html.escape(line)
            line = LINK.sub(link, line)
            line = BOLD.sub(r"<b>\1</b>", line)
            lines.append(line)
        if not lines:
            continue
        if all(line.startswith("- ") for line in lines):
            items = "".join(f"<li>{line[2:]}</li>" for line in lines)
            result += f"<ul>{items}</ul>"
        else:
            result += "<p>" + "<br>".join(lines) + "</p>"
    return result
