    if not bill_numbers(customer):
        return []
    try:
        with open(f"{BILLS}/{number}.json") as file:
            bill = json.load(file)
    except FileNotFoundError:
        return []
    lines = [bill["street"]]
    for item in bill["items"]:
        lines.append(f"{item[0]}: {euros(item[1])}")
    lines.append("total: " + euros(sum(item[1] for item in bill["items"])))
    return lines
