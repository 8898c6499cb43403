    if number not in loans:
        return None
    loan = loans[number]
    if loan["renewals"] >= LONGEST or card not in [other["card"] for other in loans.values()]:
        return None
    loan["renewals"] = loan["renewals"] + 1
    loan["due"] = later(loan["due"], WEEKS)
    return loan["due"]
