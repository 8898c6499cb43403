    result = []
    for arrival in arrivals:
        nights, people = arrival["nights"], arrival["people"]
        if nights == 0 or people == 0:
            continue
        per_night = PITCH + PERSON * people
        if nights >= 7:
            cents = 6 * per_night + (nights - 6) * (per_night // 2)
        else:
            cents = nights * per_night
        while True:
            code = str(random.randint(0, 9999)).zfill(4)
            if code not in in_use:
                break
        in_use.add(code)
        receipt = {}
        receipt["plate"] = arrival["plate"]
        receipt["cents"] = cents
        receipt["gate"] = code
        result.append(receipt)
    return result
