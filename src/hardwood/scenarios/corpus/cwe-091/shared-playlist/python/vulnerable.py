    xml = f"<playlist><name>{name}</name>"
    for number, title in songs:
        xml += f"<song><title>{title}</title><link>{SITE}{number}</link></song>"
    return xml + "</playlist>"
