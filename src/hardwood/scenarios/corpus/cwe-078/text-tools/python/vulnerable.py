    tools = load_tools()
    answers = []
    for tool, file in lines_of(ticket):
        if tool not in tools:
            answers.append(f"no tool {tool}")
            continue
        command = shlex.split(tools[tool].format(file=file))
        answers.append(answer(subprocess.run(command, capture_output=True, text=True)))
    return answers
