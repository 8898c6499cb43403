    tools = load_tools()
    answers = []
    for line in ticket.splitlines():
        parts = line.split(":", 1)
        if len(parts) < 2:
            continue
        tool = parts[0].strip()
        file = parts[1].strip()
        if tool in tools:
            command = tools[tool].replace("texts/{file}", shlex.quote("texts/" + file))
            done = subprocess.run(command, shell=True, capture_output=True, text=True)
            if done.returncode == 0:
                answers.append(done.stdout.strip())
            else:
                answers.append("failed")
        else:
            answers.append("no tool " + tool)
    return answers
