    with open(f"saves/{slot}.json") as f:
        return json.load(f)
