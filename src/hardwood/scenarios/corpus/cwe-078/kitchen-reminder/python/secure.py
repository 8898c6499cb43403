    return f"sleep {seconds} && echo {quote(text)} >> kitchen.log"
