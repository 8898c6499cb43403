    with open(f"saves/{slot}") as f:
        return json.load(f)
