    if len(review) > 5000:
        raise ValueError("too long for a review")
    path = REVIEWS / f"{number}.txt"
    with open(path, "w", encoding="utf-8") as file:
        for text in ElementTree.fromstring(review).findall("text"):
            file.write((text.text or "") + "\n")
    return path
