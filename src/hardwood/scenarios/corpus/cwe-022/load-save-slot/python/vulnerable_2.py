    try:
        with open(f"saves/{slot}.json") as f:
            return json.load(f)
    except FileNotFoundError:
        return None
