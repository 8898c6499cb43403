    row = re.compile(r"\s*((?:[A-Za-z]+(?:\.|'|-)?(?: )?)*[A-Za-z]+[.'-]?)\s*;\s*([\d./]+)\s*;\s*(\w+)\s*")
    members = {}
    refused = []
    for line in lines:
        match = row.fullmatch(line)
        if match is None:
            refused.append(line)
            continue
        name, born, instrument = match.groups()
        if section(instrument) and BORN.match(born):
            members.setdefault(section(instrument), []).append(name)
        else:
            refused.append(line)
    return {where: sorted(names) for where, names in members.items()}, refused
