    root = ElementTree.fromstring(review)
    path = REVIEWS / f"{number}.txt"
    path.write_text("\n".join(text.text or "" for text in root.iter("text")), encoding="utf-8")
    return path
