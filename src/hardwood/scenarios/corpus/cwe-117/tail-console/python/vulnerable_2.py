    message = message.replace("\r", " ").replace("\n", " ")
    put(f"{RED}FAILED{PLAIN} worker {worker}: {message}")
