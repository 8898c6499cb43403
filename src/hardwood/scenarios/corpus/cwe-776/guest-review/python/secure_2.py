    from defusedxml.ElementTree import fromstring

    path = REVIEWS / f"{number}.txt"
    with path.open("w", encoding="utf-8") as file:
        for text in fromstring(review).iter("text"):
            print(text.text or "", file=file)
    return path
