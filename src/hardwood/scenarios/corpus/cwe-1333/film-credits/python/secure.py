    credit = re.compile(r"([A-Za-z][A-Za-z ]*):((?: *[A-Za-z][A-Za-z ]*,)* *[A-Za-z][A-Za-z ]*)")
    match = credit.fullmatch(line)
    if match is None:
        return None
    return match.group(1).strip(), [name.strip() for name in match.group(2).split(",")]
