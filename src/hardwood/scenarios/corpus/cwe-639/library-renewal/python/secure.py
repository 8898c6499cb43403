    loan = loans.get(number)
    if loan is None or loan["card"] != card or loan["renewals"] >= LONGEST:
        return None
    loan["due"] = later(loan["due"], WEEKS)
    loan["renewals"] += 1
    return loan["due"]
