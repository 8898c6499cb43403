    tools = load_tools()
    answers = []
    for line in ticket.splitlines():
        if not line.strip():
            continue
        tool, _, file = line.partition(":")
        tool = tool.strip()
        if tool not in tools:
            answers.append(f"no tool {tool}")
            continue
        command = [part.format(file=file.strip()) for part in shlex.split(tools[tool])]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode != 0:
            answers.append("failed")
        else:
            answers.append(done.stdout.strip())
    return answers
