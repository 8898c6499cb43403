    message = "".join(c for c in message if c.isprintable())
    put(f"{RED}FAILED{PLAIN} worker {worker}: {message}")
