    return f"sleep {seconds} && echo {shlex.quote(text)} >> kitchen.log"
