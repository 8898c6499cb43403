    shown = []
    for line in lines:
        shown.append(f"<mark>{line}</mark>" if line.startswith("error") else line)
    return "<pre>" + "\n".join(shown) + "</pre>"
