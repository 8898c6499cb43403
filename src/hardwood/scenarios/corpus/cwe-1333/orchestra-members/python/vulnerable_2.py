    members = {where: [] for where in SECTIONS}
    refused = []
    for line in lines:
        name, where = read_line(line)
        if re.fullmatch(r"(?:[A-Za-z]+(?:\.|'|-)?(?: )?)*[A-Za-z]+[.'-]?", name) is None:
            refused.append(line)
            continue
        members[where].append(name)
    return in_order({where: names for where, names in members.items() if names}), refused
