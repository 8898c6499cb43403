    on_card = {n: loan for n, loan in loans.items() if loan["card"] == card}
    if number not in on_card:
        return None
    if on_card[number]["renewals"] < LONGEST:
        on_card[number].update(due=later(on_card[number]["due"], WEEKS), renewals=on_card[number]["renewals"] + 1)
        return on_card[number]["due"]
    return None
