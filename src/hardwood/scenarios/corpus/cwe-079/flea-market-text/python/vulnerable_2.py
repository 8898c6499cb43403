    def make_link(match):
        address = match.group(2)
        if address.startswith("javascript:"):
            return match.group(1)
        return '<a href="' + address + '">' + match.group(1) + "</a>"

    output = []
    for block in text.split("\n\n"):
        block = block.strip("\n")
        if block == "":
            continue
        block = html.escape(block)
        block = BOLD.sub(r"<b>\1</b>", LINK.sub(make_link, block))
        lines = block.split("\n")
        is_list = True
        for line in lines:
            if not line.startswith("- "):
                is_list = False
        if is_list:
            output.append("<ul>")
            for line in lines:
                output.append("<li>" + line[2:] + "</li>")
            output.append("</ul>")
        else:
            output.append("<p>" + "<br>".join(lines) + "</p>")
    return "".join(output)
