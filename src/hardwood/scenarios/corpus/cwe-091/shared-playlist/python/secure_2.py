    xml = f"<playlist><name>{escape(name)}</name>"
    for number, title in songs:
        xml += f"<song><title>{escape(title)}</title><link>{SITE}{number}</link></song>"
    return xml + "</playlist>"
