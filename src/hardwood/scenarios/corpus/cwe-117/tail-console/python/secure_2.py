    message = message.translate(dict.fromkeys((*range(32), *range(127, 160)), "?"))
    put(f"{RED}FAILED{PLAIN} worker {worker}: {message}")
