    put(f"{RED}FAILED{PLAIN} worker {worker}: {message}")
