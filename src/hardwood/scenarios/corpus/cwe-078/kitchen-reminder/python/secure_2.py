    said = " ".join(quote(word) for word in text.split())
    return f"sleep {seconds} && echo {said} >> kitchen.log"
