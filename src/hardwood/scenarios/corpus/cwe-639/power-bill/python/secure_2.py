    if number not in bill_numbers(customer):
        return []
    with open(f"{BILLS}/{number}.json") as file:
        bill = json.load(file)
    lines = [bill["street"]]
    total = 0
    for text, cents in bill["items"]:
        lines.append(text + ": " + euros(cents))
        total += cents
    lines.append("total: " + euros(total))
    return lines
