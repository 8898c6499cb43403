    return f"sleep {seconds} && echo '{text}' >> kitchen.log"
