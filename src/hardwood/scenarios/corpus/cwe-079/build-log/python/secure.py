    shown = []
    for line in lines:
        text = html.escape(line)
        shown.append(f"<mark>{text}</mark>" if line.startswith("error") else text)
    return "<pre>" + "\n".join(shown) + "</pre>"
