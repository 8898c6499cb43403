    with open(YIELD_FILE, "w") as file:
        json.dump(kilos, file)
