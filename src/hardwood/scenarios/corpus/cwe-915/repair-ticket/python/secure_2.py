    ticket = blank_ticket()
    ticket["flat"] = report["flat"]
    ticket["problem"] = report["problem"]
    with open(path, "w") as f:
        json.dump(ticket, f)
