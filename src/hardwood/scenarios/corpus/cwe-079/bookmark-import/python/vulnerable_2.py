    pairs = [split_line(line) for line in text.splitlines() if line.strip()]
    return [link(address if ":" in address else "#", title) for title, address in pairs]
