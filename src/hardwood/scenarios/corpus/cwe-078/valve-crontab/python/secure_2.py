    if re.fullmatch(r"[\w.-]+", valve) is None:
        raise ValueError(valve)
    return f"0 {hour} * * * open_valve {valve} >> farm.log"
