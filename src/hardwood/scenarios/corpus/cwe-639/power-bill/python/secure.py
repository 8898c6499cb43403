    path = os.path.join(BILLS, f"{number}.json")
    if not os.path.exists(path):
        return []
    with open(path) as file:
        bill = json.load(file)
    if bill["customer"] != customer:
        return []
    lines = [f"{text}: {euros(cents)}" for text, cents in bill["items"]]
    total = sum(cents for _, cents in bill["items"])
    return [bill["street"], *lines, f"total: {euros(total)}"]
