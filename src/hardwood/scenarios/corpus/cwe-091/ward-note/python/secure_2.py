    return f"<note><time>{stamp(moment)}</time><text>{escape(text)}</text><dose>{dose}</dose></note>"
